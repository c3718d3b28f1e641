# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letting another PC in: its request, six words to compare, its name, and the file it needs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from app.domain.errors import UserError
from app.infra.berkas import tulis_bytes_atomik
from app.services.berkas_kecil import baca_berkas
from app.services.fasad_pendaftaran import IsiPermintaan
from app.services.pendaftaran_perangkat import Izin
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.sinkronisasi.teks import teks, waktu
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.form import Form

AKHIRAN = ".lmc"


class DialogIzin(DialogBorang):
    """Three steps in one window: take the request, compare, give the grant."""

    def __init__(self, context: UiContext, *, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Beri izin komputer lain"),
            self.tr("Beri izin…"),
            advice=self.tr(
                "1. Di komputer baru, buat permintaan.lmc dan bawa ke sini. 2. Cocokkan enam"
                " katanya. 3. Bawa izin.lmc kembali ke komputer baru."
            ),
            width=560,
            parent=parent,
        )
        self._context = context
        self._data = b""
        self._given: Izin | None = None
        self.drop = DropArea(
            self.tr("Lepaskan permintaan.lmc di sini"), suffixes=(AKHIRAN,), multiple=False
        )
        self.facts = teks("", "muted")
        self.words = teks("", "title")
        self.words.setAccessibleName(self.tr("Enam kata"))
        self.same = QCheckBox(self.tr("Enam kata ini sama dengan di layar komputer baru"))
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setPlaceholderText(self.tr("misalnya Komputer tata usaha"))
        form = Form()
        form.add_field("nama", self.tr("Nama komputer itu"), self.name)
        self._later = (self.facts, self.words, self.same, form)
        self.add(self.drop)
        for widget in self._later:
            self.add(widget)
            widget.hide()
        self.ok.setEnabled(False)
        self.drop.dropped.connect(self._take)
        self.same.toggled.connect(self._on_same)

    def take(self, path: Path) -> None:
        """Read a request file."""
        self._take([path])

    @Slot()
    def submit(self) -> None:
        """Give the grant, then save it; once saved the button closes."""
        if self._given is not None:
            self.accept()
            return
        data, name = self._data, self.name.text()
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._context.pendaftaran.izinkan(data, nama=name),
            write=True,
            done=self._on_given,
            failed=self.refuse,
        )

    @Slot(object)
    def _take(self, paths: list[Path]) -> None:
        self.message.hide()
        try:
            self._data = baca_berkas(paths[0])
        except UserError as error:
            self.refuse(error)
            return
        data = self._data
        self._context.runner.start(
            self,
            lambda _job: self._context.pendaftaran.baca_permintaan(data),
            done=self._on_read,
            failed=self._on_bad,
        )

    def _on_read(self, isi: IsiPermintaan) -> None:
        made = waktu(isi.dibuat, self._context.jam.now().tzinfo)
        text = self.tr("Permintaan dibuat {0}. Cocokkan enam kata ini, satu per satu:")
        self.facts.setText(text.format(made))
        self.words.setText(isi.kata)
        for widget in self._later:
            widget.show()
        self.drop.hide()
        self.same.setChecked(False)
        self.same.setFocus()
        self.fit()

    def _on_bad(self, error: BaseException) -> None:
        self.refuse(error)
        self.ok.setEnabled(False)

    @Slot(bool)
    def _on_same(self, same: bool) -> None:
        self.ok.setEnabled(same)

    def _on_given(self, izin: Izin) -> None:
        self._given = izin
        self.facts.setText(
            self.tr(
                "Izin untuk {0} sudah dibuat. Sesudah ini klik Tulis & baca flashdisk, supaya"
                " catatan dan akun ikut. Di komputer baru, sebelum menerima izin.lmc, cocokkan"
                " enam kata ini:"
            ).format(izin.kode)
        )
        self.words.setText(izin.kata)
        self.same.hide()
        self.name.setEnabled(False)
        self.set_busy(busy=False)
        self.ok.setText(self.tr("Selesai"))
        self._cancel.setText(self.tr("Simpan lagi…"))
        self._cancel.clicked.disconnect()
        self._cancel.clicked.connect(self._save)
        self.fit()
        self._save()

    @Slot()
    def _save(self) -> None:
        given = self._given
        assert given is not None
        kinds = self.tr("Izin komputer (*{0})").format(AKHIRAN)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Simpan izin.lmc"), "izin.lmc", kinds
        )
        if not chosen:
            return
        try:
            tulis_bytes_atomik(Path(chosen), given.berkas)
        except UserError as error:
            self.refuse(error)
