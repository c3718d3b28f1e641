# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""“Pendaftaran”: whom this office belongs to; accept ``instansi.enrol``; ask for a place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.kip import Peran
from app.services.berkas_kecil import baca_berkas
from app.services.fasad_pendaftaran import IsiPendaftaran, KeadaanDaftar
from app.services.pendaftaran import HasilDaftar
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.sinkronisasi.dialog_terima import DialogTerima
from app.ui.sinkronisasi.kartu_izin import KartuIzin
from app.ui.sinkronisasi.teks import buka, teks, tombol
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.pills import Pill
from app.ui.widgets.scroll import VerticalScroll

AKHIRAN = ".enrol"


class BagianPendaftaran(QWidget):
    """State on top, then what an administrator may do about it."""

    enrolled = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data = b""
        self._dialog: DialogTerima | None = None
        self.facts = KeyValueList(label_width=170)
        self.drop = DropArea(
            self.tr("Lepaskan instansi.enrol di sini"), suffixes=(AKHIRAN,), multiple=False
        )
        self.code = QPlainTextEdit()
        self.code.setTabChangesFocus(True)
        self.code.setFixedHeight(current().scaled(84))
        self.code.setPlaceholderText("LUMBUNG-DAFTAR:…")
        self.code.setAccessibleName(self.tr("Teks kode QR pendaftaran"))
        self.check = tombol(self.tr("Periksa teks"), kecil=True)
        self.check.setEnabled(False)
        self.message = Pesan()
        self.permit = KartuIzin(context)
        self._lay_out()
        self.drop.dropped.connect(self._take)
        self.code.textChanged.connect(self._on_text)
        self.check.clicked.connect(self._check_text)
        self.permit.changed.connect(self.reload)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the state again."""
        self._context.runner.start(
            self, lambda _job: self._context.pendaftaran.keadaan(), done=self._show
        )

    def check_bytes(self, data: bytes) -> None:
        """Show what an enrolment says and ask whether to accept it."""
        self.message.hide()
        self._data = data
        self._context.runner.start(
            self,
            lambda _job: self._context.pendaftaran.baca_pendaftaran(data),
            done=self._ask,
            failed=self._refuse,
        )

    def _lay_out(self) -> None:
        state = Card(self.tr("Keadaan pendaftaran"), padded=True)
        state.add(self.facts)
        self.accept_card = Card(self.tr("Daftarkan ke provinsi"), padded=True)
        self.accept_card.add(
            teks(
                self.tr(
                    "Provinsi membuat satu berkas untuk tiap instansi. Terima dari flashdisk atau"
                    " surel, atau pindai kode QR-nya dengan ponsel dan tempel teksnya."
                ),
                "muted",
            )
        )
        self.accept_card.add(self.drop)
        self.accept_card.add(self.code)
        self.accept_card.body.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.accept_card.add(self.message)
        admin = self._context.pelaku.punya(Peran.ADMINISTRATOR)
        self.accept_card.setVisible(admin)
        self.permit.setVisible(admin)
        content = QWidget()
        set_role(content, "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        for card in (state, self.accept_card, self.permit):
            column.addWidget(card)
        column.addStretch(1)
        self._scroll = VerticalScroll(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _show(self, keadaan: KeadaanDaftar) -> None:
        add = self.facts.add
        self.facts.clear()
        if keadaan.terdaftar:
            pill = Pill(self.tr("terdaftar"), Tone.GOOD)
        else:
            pill = Pill(self.tr("belum terdaftar"), Tone.NEUTRAL)
        add("provinsi", self.tr("Provinsi"), keadaan.provinsi, pill=pill)
        if keadaan.terdaftar:
            add("instansi", self.tr("Nama di provinsi"), keadaan.instansi)
            add("kata", self.tr("Enam kata provinsi"), keadaan.kata_akar)
            add("pusat", self.tr("Pusat provinsi"), keadaan.pusat)
        if keadaan.berizin:
            permit = Pill(self.tr("berizin"), Tone.GOOD)
        elif keadaan.menunggu_izin:
            permit = Pill(self.tr("menunggu izin"), Tone.WARN)
        else:
            permit = Pill(self.tr("belum bersertifikat"), Tone.NEUTRAL)
        add("komputer", self.tr("Komputer ini"), keadaan.kode_pc, pill=permit)
        held = self.tr("ya, di komputer ini") if keadaan.memegang_kunci else self.tr("tidak")
        add("kunci", self.tr("Memegang kunci instansi"), held)
        self.permit.show_state(keadaan)
        self._scroll.refit()

    @Slot(object)
    def _take(self, paths: list[Path]) -> None:
        try:
            data = baca_berkas(paths[0])
        except UserError as error:
            self._refuse(error)
            return
        self.check_bytes(data)

    @Slot()
    def _on_text(self) -> None:
        self.check.setEnabled(bool(self.code.toPlainText().strip()))

    @Slot()
    def _check_text(self) -> None:
        self.check_bytes(self.code.toPlainText().strip().encode("utf-8", "replace"))

    def _ask(self, isi: IsiPendaftaran) -> None:
        self._dialog = DialogTerima(isi, parent=self)
        self._dialog.agreed.connect(self._accept)
        buka(self._dialog)

    @Slot()
    def _accept(self) -> None:
        dialog, data = self._dialog, self._data
        assert dialog is not None
        self._context.runner.start(
            self,
            lambda _job: self._context.pendaftaran.terima_pendaftaran(data),
            write=True,
            done=self._on_accepted,
            failed=dialog.refuse,
        )

    def _on_accepted(self, hasil: HasilDaftar) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self.code.clear()
        if not hasil.memegang_kunci:
            text = self.tr(
                "Provinsi dikenal. Sertifikat komputer ini datang dari komputer pemegang kunci"
                " instansi dengan paket berikutnya."
            )
        elif hasil.baru:
            text = self.tr("Instansi terdaftar pada {0}.").format(hasil.provinsi)
        else:
            text = self.tr("Berkas ini sudah pernah diterima.")
        self._context.window.show_toast(text)
        self.reload()
        self.enrolled.emit()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
            self._scroll.refit()
        else:
            show_error(self, error)
