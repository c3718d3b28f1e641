# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's letter at first run: offered where it lies beside the program, never silent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.sinkronisasi.dialog_terima import DialogTerima
from app.ui.tasks import Runner
from app.ui.theme import set_role
from app.ui.widgets.drop_area import DropArea

if TYPE_CHECKING:
    from app.services.fasad_pendaftaran import IsiPendaftaran
    from app.services.kantor import Kantor
    from app.services.pendaftaran import HasilDaftar

NAMA_BERKAS = "instansi.enrol"
"""What installers carry"""


class BagianDaftar(QWidget):
    """Reads the file, shows whose it is and its six words, and accepts it if they agree."""

    changed = Signal()
    """It began or ended to accept a file"""

    def __init__(
        self, runner: Runner, *, samping: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._samping = runner, samping
        self._office: Kantor | None = None
        self._data = b""
        self._dialog: DialogTerima | None = None
        self.busy = False
        head = QLabel(self.tr("Daftarkan ke provinsi (boleh nanti)"))
        set_role(head, "heading")
        advice = QLabel(
            self.tr(
                "Bila provinsi sudah memberi berkas instansi.enrol, terima di sini. Tanpa berkas"
                " itu Lumbung tetap dipakai sepenuhnya; pendaftaran menyusul dari Sinkronisasi."
            )
        )
        advice.setWordWrap(True)
        set_role(advice, "muted")
        self.found = Pesan()
        self.drop = DropArea(
            self.tr("Lepaskan instansi.enrol di sini"), suffixes=(".enrol",), multiple=False
        )
        self.message = Pesan()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (head, advice, self.found, self.drop, self.message):
            column.addWidget(widget)
        self.found.acted.connect(self._check_found)
        self.drop.dropped.connect(self._take)

    def open(self, office: object) -> None:
        """Begin with the office that was just made; its administrator accepts."""
        self._office = cast("Kantor", office)
        lying = None if self._samping is None else self._samping / NAMA_BERKAS
        if lying is not None and lying.is_file():
            self.found.show_text(
                self.tr("Berkas instansi.enrol ditemukan di samping program."),
                self.tr("Belum diterima: periksa dahulu dari provinsi mana dan untuk siapa."),
                self.tr("Periksa berkas itu…"),
            )

    @Slot()
    def _check_found(self) -> None:
        assert self._samping is not None
        self._take([self._samping / NAMA_BERKAS])

    @Slot(object)
    def _take(self, paths: list[Path]) -> None:
        from app.services.berkas_kecil import baca_berkas
        from app.services.fasad_pendaftaran import isi_pendaftaran

        self.message.hide()
        path = paths[0]

        def work() -> tuple[bytes, IsiPendaftaran]:
            data = baca_berkas(path)
            return data, isi_pendaftaran(data)

        self._runner.start(self, lambda _job: work(), done=self._ask, failed=self._refuse)

    def _ask(self, read: tuple[bytes, IsiPendaftaran]) -> None:
        self._data, isi = read
        self._dialog = DialogTerima(isi, parent=self)
        self._dialog.agreed.connect(self._accept)
        self._dialog.open()

    @Slot()
    def _accept(self) -> None:
        office, dialog, data = self._office, self._dialog, self._data
        assert office is not None
        assert dialog is not None
        self._set_busy(busy=True)
        self._runner.start(
            self,
            lambda _job: self._terima(office, data),
            write=True,
            done=self._on_accepted,
            failed=dialog.refuse,
            ended=lambda: self._set_busy(busy=False),
        )

    def _terima(self, office: Kantor, data: bytes) -> HasilDaftar:
        from app.services.pendaftaran import terima_pendaftaran
        from app.services.pengguna import pelaku_dari_akun

        with office.read() as session:
            pelaku = pelaku_dari_akun(session, None)
        return terima_pendaftaran(office, pelaku, data)

    def _on_accepted(self, hasil: HasilDaftar) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self.found.show_text(
            self.tr("Terdaftar pada {0} sebagai {1}.").format(hasil.provinsi, hasil.nama)
        )
        self.drop.hide()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()
