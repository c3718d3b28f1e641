# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One official: name, post, how it is held, and how long."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.instansi import PejabatRow, StatusJabatan
from app.domain.label import label
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.widgets.form import Form
from app.ui.widgets.tanggal_edit import TanggalEdit

translate = QCoreApplication.translate


class DialogPejabat(DialogBorang):
    """Adds an official (``row`` None) or changes one."""

    def __init__(
        self, context: UiContext, row: PejabatRow | None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Ubah pejabat") if row else self.tr("Tambah pejabat")
        super().__init__(title, self.tr("Simpan"), width=600, parent=parent)
        self._context = context
        self._id = None if row is None else row.id
        self.name, self.nip = QLineEdit(), QLineEdit()
        self.post, self.rank, self.on_behalf = QLineEdit(), QLineEdit(), QLineEdit()
        for line, most in ((self.name, 200), (self.nip, 30), (self.post, 200), (self.rank, 100)):
            line.setMaxLength(most)
        self.on_behalf.setMaxLength(200)
        self.role, self.status = QComboBox(), QComboBox()
        roles = (
            ("ppid", self.tr("PPID")),
            ("atasan_ppid", self.tr("Atasan PPID")),
            ("petugas", self.tr("Petugas pelayanan informasi")),
        )
        for key, text in roles:
            self.role.addItem(text, key)
        for status in StatusJabatan:
            self.status.addItem(_status(status), status)
        self.since = TanggalEdit(today=context.jam.today)
        self.until = TanggalEdit(today=context.jam.today)
        self.add(self._make_form())
        self.status.currentIndexChanged.connect(self._on_status)
        if row is not None:
            self._show(row)
        self._on_status()
        self.name.setFocus()

    def submit(self) -> None:
        problems = {
            key: edit.problem()
            for key, edit in (("berlaku_dari", self.since), ("berlaku_sampai", self.until))
            if edit.problem()
        }
        if self._acts() and not self.on_behalf.text().strip():
            problems["atas_nama"] = self.tr("Tulis jabatan yang diatasnamakan.")
        assert self.form is not None
        self.form.show_problems(problems, focus=True)
        if problems:
            self.fit()
            return
        row = self._row()
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._context.setelan.simpan_pejabat(row),
            write=True,
            done=self._on_done,
            failed=self.refuse,
        )

    def _on_done(self, _changes: object) -> None:
        self._context.window.show_toast(self.tr("Pejabat disimpan."))
        self.accept()

    def _row(self) -> PejabatRow:
        def words(line: QLineEdit) -> str:
            return " ".join(line.text().split())

        return PejabatRow(
            self._id,
            words(self.name),
            words(self.nip),
            words(self.post),
            pangkat=words(self.rank),
            peran=str(self.role.currentData()),
            status=StatusJabatan(self.status.currentData()),
            atas_nama=words(self.on_behalf) if self._acts() else "",
            berlaku_dari=self.since.value(),
            berlaku_sampai=self.until.value(),
        )

    def _show(self, row: PejabatRow) -> None:
        assert self.form is not None
        with self.form.filling():
            self.name.setText(row.nama)
            self.nip.setText(row.nip)
            self.post.setText(row.jabatan)
            self.rank.setText(row.pangkat)
            self.on_behalf.setText(row.atas_nama)
            self.role.setCurrentIndex(max(0, self.role.findData(row.peran)))
            self.status.setCurrentIndex(self.status.findData(row.status))
            self.since.set_value(row.berlaku_dari)
            self.until.set_value(row.berlaku_sampai)

    def _make_form(self) -> Form:
        form = Form()
        form.add_section(columns=2)
        form.add_field("nama", self.tr("Nama dan gelar"), self.name, required=True)
        form.add_field("nip", self.tr("NIP"), self.nip, help_text=self.tr("18 angka"))
        form.add_field("jabatan", self.tr("Jabatan"), self.post, required=True)
        form.add_field("pangkat", self.tr("Pangkat/golongan"), self.rank)
        form.add_field("peran", self.tr("Menandatangani sebagai"), self.role)
        form.add_field("status", self.tr("Status jabatan"), self.status)
        form.add_field(
            "atas_nama",
            self.tr("Atas nama jabatan"),
            self.on_behalf,
            required=True,
            span=0,
            help_text=self.tr("Jabatan yang diatasnamakan, misalnya Kepala Dinas."),
        )
        form.add_field(
            "berlaku_dari",
            self.tr("Berlaku sejak"),
            self.since,
            help_text=self.tr("Kosong: sejak dahulu."),
        )
        form.add_field(
            "berlaku_sampai",
            self.tr("Sampai"),
            self.until,
            help_text=self.tr("Kosong: tanpa batas waktu."),
        )
        return form

    def _acts(self) -> bool:
        return StatusJabatan(self.status.currentData()) is StatusJabatan.ATAS_NAMA

    @Slot()
    def _on_status(self) -> None:
        assert self.form is not None
        self.form.set_field_visible("atas_nama", visible=self._acts())
        if self.isVisible():
            self.fit()


def _status(status: StatusJabatan) -> str:
    words = {
        StatusJabatan.DEFINITIF: "",
        StatusJabatan.PLT: translate("Pengaturan", " (pelaksana tugas)"),
        StatusJabatan.PLH: translate("Pengaturan", " (pelaksana harian)"),
        StatusJabatan.ATAS_NAMA: translate("Pengaturan", " (atas nama)"),
    }
    return label(status) + words[status]
