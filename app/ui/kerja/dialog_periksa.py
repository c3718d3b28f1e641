# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A draft before its reader: what it says, and approve, return, record or use it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kerja_isian import KonsepRow, PersetujuanLuar
from app.domain.layanan import PeristiwaKonsep
from app.services.kerja.konsep import IsiLangkah
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.kerja.teks import teks_butir
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.key_value import KeyValueList

MENYETUJUI = frozenset({PeristiwaKonsep.SETUJUI, PeristiwaKonsep.SETUJUI_ATASAN})
PERLU_CATATAN = frozenset({PeristiwaKonsep.KEMBALIKAN, PeristiwaKonsep.BATALKAN})


class DialogPeriksa(Lembar):
    """One step of a draft; while approving it can also be returned with notes."""

    def __init__(
        self,
        context: UiContext,
        row: KonsepRow,
        peristiwa: PeristiwaKonsep,
        parent: QWidget | None = None,
    ) -> None:
        name = sebutan(peristiwa).removesuffix("…")
        super().__init__(
            context, f"{row.nomor_kasus} · {sebutan(row.sifat)}", save_text=name, parent=parent
        )
        self.fit(700, 640)
        self._row, self._step, self._returning = row, peristiwa, False
        self._lines: dict[str, QLineEdit] = {}
        self._areas: dict[str, QPlainTextEdit] = {}
        self.form.add_field("konsep", "", self._make_facts())
        if peristiwa in MENYETUJUI | PERLU_CATATAN:
            self._area(
                "catatan",
                self.tr("&Catatan"),
                required=peristiwa in PERLU_CATATAN,
                help_text=self.tr("Wajib bila konsep dikembalikan."),
            )
        if peristiwa in MENYETUJUI and row.perlu_alasan:
            self._area(
                "alasan",
                self.tr("Mengapa menyetujui konsep &sendiri"),
                required=True,
                help_text=self.tr("Tidak ada akun lain yang dapat memeriksa, atau berhalangan."),
            )
        if peristiwa is PeristiwaKonsep.CATAT_PERSETUJUAN:
            self._make_outside()
        if peristiwa is PeristiwaKonsep.PAKAI:
            self._make_use()
        if peristiwa in MENYETUJUI and PeristiwaKonsep.KEMBALIKAN in row.langkah:
            self._make_return()
        if peristiwa is PeristiwaKonsep.BATALKAN:
            set_role(self.save_button, "danger")

    def save(self) -> None:
        """Carry out the step the sheet was opened for, or return the draft."""
        step = PeristiwaKonsep.KEMBALIKAN if self._returning else self._step
        self._returning = False
        konsep, konsep_id = self.context.konsep, self._row.id
        if step is PeristiwaKonsep.PAKAI:
            tanggal = self.need_date("tanggal", self._date)
            if tanggal is None:
                return
            alasan = self._text("alasan_tugas")
            self._run(lambda _job: konsep.pakai(konsep_id, tanggal=tanggal, alasan_tugas=alasan))
            return
        isi = self._contents(step)
        if isi is not None:
            self._run(lambda _job: konsep.langkah(konsep_id, step, isi))

    def _contents(self, step: PeristiwaKonsep) -> IsiLangkah | None:
        """Return what the person adds, or show what is missing and return None."""
        if step is PeristiwaKonsep.CATAT_PERSETUJUAN:
            tanggal = self.need_date("tanggal", self._date)
            if tanggal is None:
                return None
            luar = PersetujuanLuar(
                tanggal, self._text("oleh"), self._text("cara"), self._text("disimpan")
            )
            return IsiLangkah(luar=luar)
        catatan, alasan = self._text("catatan"), self._text("alasan")
        if step in PERLU_CATATAN and not catatan:
            self.show_problems({"catatan": self.tr("Tulis catatannya.")})
            return None
        if step in MENYETUJUI and self._row.perlu_alasan and not alasan:
            self.show_problems({"alasan": self.tr("Tulis alasannya.")})
            return None
        return IsiLangkah(catatan=catatan, alasan=alasan)

    def _run(self, work: Callable[[JobControl], Changes]) -> None:
        self.submit(work, self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.context.bus.publish(changes)

    def _make_facts(self) -> QWidget:
        card = Card(padded=True)
        rows = KeyValueList(label_width=150)
        zona = self.context.jam.now().tzinfo
        for number, (name, value) in enumerate(teks_butir(self._row, zona)):
            rows.add(str(number), name, value)
        card.add(rows)
        return card

    def _make_outside(self) -> None:
        self._date = self.tanggal()
        self.form.add_field(
            "tanggal",
            self.tr("&Tanggal persetujuan"),
            self._date,
            required=True,
            help_text=self.tr("Bila Atasan PPID menyetujui di atas kertas atau dalam rapat."),
        )
        self._line("oleh", self.tr("&Oleh (nama dan jabatan)"), required=True)
        self._line("cara", self.tr("Bagai&mana disetujui"), required=True)
        self._line("disimpan", self.tr("Bukti &disimpan di"))

    def _make_use(self) -> None:
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal putusan"), self._date, required=True)
        self._area(
            "alasan_tugas",
            self.tr("&Alasan bila masih ada tugas terbuka"),
            help_text=self.tr("Kosongkan bila semua tugas perkara ini sudah selesai."),
        )

    def _make_return(self) -> None:
        self.return_button = QPushButton(self.tr("&Kembalikan dengan catatan"))
        self.return_button.setObjectName("kembalikan")
        self.return_button.setAutoDefault(False)
        self.return_button.clicked.connect(self._return)
        self.foot.insertWidget(0, self.return_button)

    def _line(self, key: str, text: str, *, required: bool = False) -> None:
        self._lines[key] = QLineEdit()
        self.form.add_field(key, text, self._lines[key], required=required)

    def _area(self, key: str, text: str, *, required: bool = False, help_text: str = "") -> None:
        self._areas[key] = teks_panjang(3)
        self.form.add_field(key, text, self._areas[key], required=required, help_text=help_text)

    def _text(self, key: str) -> str:
        if key in self._lines:
            return self._lines[key].text().strip()
        return self._areas[key].toPlainText().strip() if key in self._areas else ""

    @Slot()
    def _return(self) -> None:
        self._returning = True
        self.trigger()
