# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The form of Lampiran X: a new objection, or the correction of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import KeberatanDraft
from app.domain.kip import JENIS_PEMOHON_ISIAN, KANAL_ISIAN, JenisPemohon, Kanal
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.keberatan.wajah import pilihan_alasan
from app.ui.widgets.tanggal_edit import TanggalEdit

t = QCoreApplication.translate
TEKS = (
    "nomor_permohonan",
    "nama_pemohon",
    "nik",
    "alamat",
    "telepon",
    "email",
    "pekerjaan",
    "nama_kuasa",
    "alamat_kuasa",
    "telepon_kuasa",
)
PANJANG = ("rincian", "tujuan", "kasus_posisi", "keterangan")


class DialogKeberatan(Lembar):
    """``simpan`` stores the draft; it runs in the write lane, ``selesai`` gets its result."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        draft: KeberatanDraft,
        simpan: Callable[[KeberatanDraft, str], tuple[UUID, Changes]],
        *,
        selesai: Callable[[UUID], None] | None = None,
        betulkan: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context,
            title,
            basis=t("DialogKeberatan", "UU 14/2008 Pasal 35; PerKI 1/2021 Pasal 39-42, Lampiran X"),
            parent=parent,
        )
        self._draft, self._simpan, self._selesai = draft, simpan, selesai
        self._betulkan = betulkan
        self.texts: dict[str, QLineEdit] = {}
        self.longs = {key: teks_panjang(4 if key == "kasus_posisi" else 3) for key in PANJANG}
        self.grounds: dict[AlasanKeberatan, QCheckBox] = {}
        self.received = TanggalEdit(today=context.jam.today)
        self.found = TanggalEdit(today=context.jam.today)
        self.found_why = QLineEdit()
        self.channel, self.kind = QComboBox(), QComboBox()
        self.proxy_letter = QCheckBox(self.tr("Surat kuasa khusus bermeterai diterima"))
        self.reason = QLineEdit()
        self._build()
        self._show(draft)
        self.fit(860, 660)

    def draft(self) -> KeberatanDraft:
        """Return what stands in the form."""
        texts: dict[str, Any] = {key: edit.text().strip() for key, edit in self.texts.items()}
        longs: dict[str, Any] = {
            key: edit.toPlainText().strip() for key, edit in self.longs.items()
        }
        return replace(
            self._draft,
            tanggal_terima=self.received.value(),
            kanal=Kanal(self.channel.currentData()),
            jenis_pemohon=JenisPemohon(self.kind.currentData()),
            surat_kuasa_ada=self.proxy_letter.isChecked(),
            alasan=frozenset(a for a, tick in self.grounds.items() if tick.isChecked()),
            tanggal_alasan=self.found.value(),
            sebab_tanggal_alasan=self.found_why.text().strip(),
            **texts,
            **longs,
        )

    def save(self) -> None:
        draft, reason = self.draft(), self.reason.text().strip()
        for key, edit in (("tanggal_terima", self.received), ("tanggal_alasan", self.found)):
            if edit.problem():
                self.show_problems({key: edit.problem()})
                return
        if self._betulkan and not reason:
            self.show_problems({"alasan_betulkan": self.tr("Tulis alasan pembetulannya.")})
            return

        def work(_job: JobControl) -> tuple[UUID, Changes]:
            return self._simpan(draft, reason)

        def done(made: tuple[UUID, Changes]) -> None:
            self.context.bus.publish(made[1])
            if self._selesai is not None:
                self._selesai(made[0])

        self.submit(work, done)

    def _build(self) -> None:
        self.form.add_section(self.tr("Keberatan"), columns=2)
        self._fill(self.channel, KANAL_ISIAN)
        self._fill(self.kind, JENIS_PEMOHON_ISIAN)
        add = self.form.add_field
        add("tanggal_terima", self.tr("&Tanggal diterima"), self.received, required=True)
        add("kanal", self.tr("&Kanal"), self.channel)
        self._text("nomor_permohonan", self.tr("No. &pendaftaran permintaan"))
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for ground, words in pilihan_alasan():
            tick = QCheckBox(words)
            self.grounds[ground] = tick
            column.addWidget(tick)
        self._wide("alasan", self.tr("&Alasan (boleh lebih dari satu)"), ticks, need=True)
        self._wide("rincian", self.tr("&Informasi yang diminta"), self.longs["rincian"], need=True)
        self._wide("tujuan", self.tr("Tu&juan penggunaan"), self.longs["tujuan"])
        self._wide("kasus_posisi", self.tr("Kasus p&osisi"), self.longs["kasus_posisi"])
        self.form.add_section(self.tr("Pengaju"), columns=2)
        self._text("nama_pemohon", self.tr("&Nama"), need=True)
        add("jenis_pemohon", self.tr("Je&nis pemohon"), self.kind)
        for key, title in (
            ("nik", self.tr("NIK")),
            ("pekerjaan", self.tr("Pekerjaan")),
            ("telepon", self.tr("Telepon")),
            ("email", self.tr("E-mail")),
        ):
            self._text(key, title)
        self._text("alamat", self.tr("Alamat"), span=0)
        advice = self.tr("Hanya bila keberatan diajukan melalui kuasa.")
        self.form.add_section(self.tr("Kuasa"), advice, columns=2)
        self._text("nama_kuasa", self.tr("Nama kuasa"))
        self._text("telepon_kuasa", self.tr("Telepon kuasa"))
        self._text("alamat_kuasa", self.tr("Alamat kuasa"), span=0)
        self._wide("surat_kuasa_ada", "", self.proxy_letter)
        advice = self.tr(
            "Kosongkan bila program yang menghitung; untuk alasan b isi hari alasan ditemukan."
        )
        self.form.add_section(self.tr("Awal 30 hari kerja pengajuan"), advice, columns=2)
        add("tanggal_alasan", self.tr("Hari alasan ditemukan"), self.found)
        add("sebab_tanggal_alasan", self.tr("Dasar hari itu"), self.found_why)
        self._wide("keterangan", self.tr("Keterangan"), self.longs["keterangan"])
        if self._betulkan:
            self._wide("alasan_betulkan", self.tr("Alasan pembetulan"), self.reason, need=True)

    def _wide(self, key: str, title: str, widget: QWidget, *, need: bool = False) -> None:
        self.form.add_field(key, title, widget, required=need, span=0)

    def _text(self, key: str, title: str, *, need: bool = False, span: int = 1) -> None:
        edit = QLineEdit()
        edit.setMaxLength(400)
        self.texts[key] = edit
        self.form.add_field(key, title, edit, required=need, span=span)

    @staticmethod
    def _fill(box: QComboBox, values: tuple[Kanal, ...] | tuple[JenisPemohon, ...]) -> None:
        for value in values:
            box.addItem(sebutan(value), value)

    def _show(self, draft: KeberatanDraft) -> None:
        for key, edit in self.texts.items():
            edit.setText(getattr(draft, key))
        for key, long in self.longs.items():
            long.setPlainText(getattr(draft, key))
        for ground, tick in self.grounds.items():
            tick.setChecked(ground in draft.alasan)
        self.received.set_value(draft.tanggal_terima or self.context.jam.today())
        self.found.set_value(draft.tanggal_alasan)
        self.found_why.setText(draft.sebab_tanggal_alasan)
        self.channel.setCurrentIndex(max(self.channel.findData(draft.kanal), 0))
        self.kind.setCurrentIndex(max(self.kind.findData(draft.jenis_pemohon), 0))
        self.proxy_letter.setChecked(draft.surat_kuasa_ada)
        first = self.received if draft.nama_pemohon else self.texts["nama_pemohon"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
