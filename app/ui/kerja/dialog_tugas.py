# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sheets of a task: give it to a unit, chase it, take its answer down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from app.domain.changes import Changes
from app.domain.kerja_isian import (
    BatasUsulan,
    JawabanTugas,
    Tagihan,
    TugasDraft,
    TugasRow,
    TugasTerkirim,
    UnitRow,
)
from app.domain.layanan import HasilPencarian, JenisCatatan, JenisTugas
from app.services.pengguna import PenggunaRow
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, sebutan
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.kotak_berkas import KotakBerkas
from app.ui.theme import set_role
from app.ui.widgets.tanggal_edit import TanggalEdit

JALUR = (
    JenisCatatan.WHATSAPP,
    JenisCatatan.TELEPON,
    JenisCatatan.SURAT_ELEKTRONIK,
    JenisCatatan.TATAP_MUKA,
)
"""Ways a chaser goes"""


class DialogDisposisi(Lembar):
    """A task for a unit, a colleague, or a colleague of a unit, with its own date."""

    def __init__(
        self,
        context: UiContext,
        kasus_id: UUID,
        units: Sequence[UnitRow],
        people: Sequence[PenggunaRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context, self.tr("Disposisi"), save_text=self.tr("&Kirim tugas"), parent=parent
        )
        self.fit(640, 560)
        self._kasus_id, self._typed = kasus_id, False
        self.form.add_section(columns=2)
        self._kind = QComboBox()
        for jenis in JenisTugas:
            self._kind.addItem(sebutan(jenis), jenis)
        self.form.add_field("jenis", self.tr("&Jenis tugas"), self._kind)
        self._due = TanggalEdit(today=context.jam.today)
        self.form.add_field("batas", self.tr("&Batas di dalam"), self._due, required=True)
        self._unit = self._choices([(unit.nama, unit.id) for unit in units])
        self.form.add_field(
            "unit_id",
            self.tr("&Unit kerja"),
            self._unit,
            help_text="" if units else self.tr("Tambahkan unit di Pengaturan › Unit kerja."),
        )
        aktif = [(row.nama, row.id) for row in people if row.aktif and row.id != context.pelaku.id]
        self._person = self._choices(aktif)
        self.form.add_field(
            "penerima_id",
            self.tr("&Petugas"),
            self._person,
            help_text=self.tr("Boleh unit, petugas, atau keduanya."),
        )
        self._why = QLabel()
        self._why.setWordWrap(True)
        set_role(self._why, "caption")
        self.form.add_field("dasar_batas", "", self._why, span=0)
        self._what = teks_panjang(5)
        self.form.add_field(
            "instruksi",
            self.tr("&Yang diminta"),
            self._what,
            required=True,
            span=0,
            help_text=self.tr("Tercatat di perkara; nama pemohon tidak perlu ditulis."),
        )
        self._kind.currentIndexChanged.connect(self._propose)
        self._due.changed.connect(self._on_due)
        self._propose()
        self._unit.setFocus()

    def save(self) -> None:
        batas = self.need_date("batas", self._due)
        if batas is None:
            return
        draft = TugasDraft(
            kasus_id=self._kasus_id,
            jenis=JenisTugas(self._kind.currentData()),
            instruksi=self._what.toPlainText(),
            unit_id=self._unit.currentData(),
            penerima_id=self._person.currentData(),
            batas=batas,
        )
        kerja, window, bus = self.context.kerja, self.context.window, self.context.bus

        def done(made: TugasTerkirim) -> None:
            bus.publish(made.changes)
            window.show_toast(kalimat(made.peringatan) or self.tr("Tugas dikirim."))

        self.submit(lambda _job: kerja.kirim_tugas(draft), done)

    def _choices(self, rows: Sequence[tuple[str, UUID | None]]) -> QComboBox:
        box = QComboBox()
        box.addItem("–", None)
        for name, key in rows:
            box.addItem(name, key)
        return box

    @Slot()
    def _propose(self) -> None:
        kerja, jenis = self.context.kerja, JenisTugas(self._kind.currentData())
        self.context.runner.start(
            self,
            lambda _job: kerja.usulan_batas(self._kasus_id, jenis),
            done=self._on_proposal,
            failed=self.show_failure,
        )

    def _on_proposal(self, isi: BatasUsulan) -> None:
        self._why.setText(kalimat(isi.penjelasan))
        if not self._typed:
            self._due.set_value(isi.batas)
            self._typed = False  # the program filled it, no person

    @Slot()
    def _on_due(self) -> None:
        self._typed = True


class DialogTagih(Lembar):
    """The words of a chaser to copy; what was sent is counted by saving."""

    def __init__(self, context: UiContext, tagihan: Tagihan, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Penagihan ke-{0}").format(tagihan.ke),
            save_text=self.tr("&Catat sudah ditagih"),
            parent=parent,
        )
        self.fit(600, 520)
        self._tagihan = tagihan
        kepada = " · ".join(part for part in (tagihan.kepada, tagihan.kontak) if part)
        self._words = teks_panjang(9)
        self._words.setPlainText(tagihan.teks)
        self._words.setReadOnly(True)
        self.form.add_field(
            "teks", self.tr("&Pesan untuk {0}").format(kepada.replace("&", "&&")), self._words
        )
        self._way = QComboBox()
        for jalur in JALUR:
            self._way.addItem(sebutan(jalur), jalur)
        self.form.add_field("lewat", self.tr("Dikirim &lewat"), self._way)
        self.copy_button = QPushButton(self.tr("Sali&n pesan"))
        self.memo_button = QPushButton(self.tr("Cetak &memo…"))
        for button, slot in ((self.copy_button, self._copy), (self.memo_button, self._memo)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            self.foot.insertWidget(0, button)
        self.foot.setStretch(2, 1)
        self.copy_button.setFocus()

    def save(self) -> None:
        kerja, tugas_id = self.context.kerja, self._tagihan.tugas_id
        lewat = JenisCatatan(self._way.currentData())
        self.submit(lambda _job: kerja.tagih(tugas_id, lewat), self.context.bus.publish)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._tagihan.teks)
        self.context.window.show_toast(self.tr("Pesan disalin."))

    @Slot()
    def _memo(self) -> None:
        kerja, tugas_id = self.context.kerja, self._tagihan.tugas_id

        def show(data: bytes) -> None:
            title = self.tr("Memo penagihan")
            DialogPdf(self.context, title, data, "memo-penagihan.pdf", parent=self).open()

        self.context.runner.start(
            self, lambda _job: kerja.memo_tagihan(tugas_id), done=show, failed=self.show_failure
        )


class DialogJawab(Lembar):
    """The answer of a unit, as it came; its files are attached to the case."""

    def __init__(
        self,
        context: UiContext,
        row: TugasRow,
        *,
        attach: Callable[[Sequence[Path]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context,
            self.tr("Jawaban tugas"),
            save_text=self.tr("&Simpan jawaban"),
            parent=parent,
        )
        self.fit(640, 580)
        self._row, self._attach = row, attach
        asked = QLabel(f"{row.kepada}: {row.instruksi}")
        asked.setWordWrap(True)
        set_role(asked, "small")
        self.top.addWidget(asked)
        self.form.add_section(columns=2)
        self._result = QComboBox()
        self._result.addItem(self.tr("Pilih…"), None)
        for hasil in HasilPencarian:
            self._result.addItem(sebutan(hasil), hasil)
        search = row.jenis is JenisTugas.PENCARIAN
        self.form.add_field("hasil", self.tr("&Hasil pencarian"), self._result, required=search)
        self.form.set_field_visible("hasil", visible=search)
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal jawaban"), self._date, required=True)
        self._answer: QPlainTextEdit = teks_panjang(5)
        self._answer.setPlainText(row.jawaban)
        self.form.add_field(
            "jawaban", self.tr("&Jawaban unit"), self._answer, required=True, span=0
        )
        self._files = KotakBerkas(self.tr("Lepas berkas jawaban di sini"))
        self.form.add_field("berkas", "", self._files, span=0)

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is None:
            return
        problems = {}
        hasil = self._result.currentData()
        if self._row.jenis is JenisTugas.PENCARIAN and hasil is None:
            problems["hasil"] = self.tr("Pilih hasil pencariannya.")
        if not self._answer.toPlainText().strip():
            problems["jawaban"] = self.tr("Tulis jawaban unit.")
        if problems:
            self.show_problems(problems)
            return
        chosen = None if hasil is None else HasilPencarian(hasil)
        isi = JawabanTugas(self._answer.toPlainText(), chosen, tanggal)
        kerja, tugas_id, bus = self.context.kerja, self._row.id, self.context.bus
        paths, attach = self._files.paths(), self._attach

        def done(changes: Changes) -> None:
            bus.publish(changes)
            if paths:
                attach(paths)

        self.submit(lambda _job: kerja.jawab_tugas(tugas_id, isi), done)
