# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The stick: what waits, what was found on it, one button, progress, and when to pull it out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.sinkron import FlashdiskRow, IsiFlashdisk, StatusSinkron
from app.services.sinkron.bahan import PENYINKRON
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import galat, kalimat
from app.ui.sinkronisasi.dialog_isi import DialogIsi
from app.ui.sinkronisasi.maju import GarisMaju
from app.ui.sinkronisasi.teks import (
    buka,
    kalimat_baca,
    kalimat_isi,
    kalimat_menunggu,
    kalimat_tulis,
    nama_stik,
    teks,
    tombol,
)
from app.ui.sinkronisasi.tempat import Tempat
from app.ui.sinkronisasi.tukar import HasilTukar, Tukar
from app.ui.theme import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.pills import Pill, StatusPill


class KartuFlashdisk(Card):
    """``exchanged`` tells that something was read or written; ``enrol_asked`` wants enrolment."""

    exchanged = Signal()
    enrol_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Flashdisk"), padded=True, parent=parent)
        self._context = context
        self._sticks: tuple[FlashdiskRow, ...] = ()
        self.tukar = Tukar(context, self)
        self.pill = StatusPill()
        self.add_action(self.pill)
        self.waiting, self.found = teks(), teks("", "muted")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Flashdisk yang dipakai"))
        self.button = tombol(self.tr("Tulis && baca flashdisk"), utama=True)
        self.button.setObjectName("tulis_baca")
        self.button.setAccessibleName(self.tr("Tulis dan baca flashdisk"))
        self.button.setToolTip(self.tr("Membaca yang datang, lalu menulis yang menunggu (Ctrl R)"))
        self.look_button = tombol(self.tr("Lihat isi paket"))
        self.folder_button = tombol(self.tr("Folder lain…"))
        self.folder_button.setToolTip(
            self.tr("Folder bersama di jaringan kantor, atau flashdisk yang tidak dikenali")
        )
        self.progress = GarisMaju()
        self.worm = Pesan()
        """Shown by the page above all cards"""
        self.message = Pesan()
        self.safe = StatusPill()
        self.result = teks("", "small")
        self._lay_out()
        self._connect()
        self._show_sticks()

    def show_status(self, status: StatusSinkron) -> None:
        """Say what waits to be carried."""
        self.waiting.setText(kalimat_menunggu(status))

    def stick(self) -> FlashdiskRow | None:
        """Return the stick in use."""
        index = max(self.choice.currentIndex(), 0)
        return self._sticks[index] if index < len(self._sticks) else None

    @Slot(object)
    def show_sticks(self, rows: tuple[FlashdiskRow, ...]) -> None:
        """Take over what is plugged in now."""
        kept = self.stick()
        self._sticks = rows
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([nama_stik(row) for row in rows])
        places = [row.letak for row in rows]
        if kept is not None and kept.letak in places:
            self.choice.setCurrentIndex(places.index(kept.letak))
        self.choice.blockSignals(False)
        if not self.tukar.running:
            self._clear()
        self._show_sticks()

    @Slot()
    def exchange(self) -> None:
        """Read and write the stick in use."""
        stik = self.stick()
        if stik is not None and self.button.isEnabled():
            self.tukar.start(Tempat(stik.letak, "flashdisk", nama_stik(stik)))

    def exchange_folder(self, folder: Path) -> None:
        """Read and write a folder."""
        self.tukar.start(Tempat(folder, "folder", folder.name or str(folder)))

    @Slot()
    def look_again(self) -> None:
        """Read the names on the stick again."""
        stik = self.stick()
        if stik is None or self.tukar.running:
            return
        self._context.runner.start(
            self,
            lambda _job: self._context.sinkron.intip(stik.letak),
            done=self._on_look,
            failed=self._on_look_failed,
        )

    def _lay_out(self) -> None:
        self.add(self.waiting)
        self.add(self.choice)
        self.add(self.found)
        row = QWidget()
        flow = FlowLayout(row, spacing=6)
        flow.setContentsMargins(0, 2, 0, 2)
        may = self._context.pelaku.punya(*PENYINKRON)
        for button in (self.button, self.look_button, self.folder_button):
            flow.addWidget(button)
            button.setVisible(may)
        self.add(row)
        self.add(self.progress)
        self.add(self.message)
        line = QHBoxLayout()
        line.addWidget(self.safe)
        line.addWidget(self.result, 1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._clear()

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._show_sticks)
        self.button.clicked.connect(self.exchange)
        self.look_button.clicked.connect(self._look_inside)
        self.folder_button.clicked.connect(self._choose_folder)
        self.progress.cancel_clicked.connect(self.tukar.cancel)
        self.message.acted.connect(self.enrol_asked)
        self.tukar.begun.connect(self._on_begun)
        self.tukar.stepped.connect(self.progress.show_step)
        self.tukar.finished.connect(self._on_finished)
        self.tukar.refused.connect(self._on_refused)
        self.tukar.ended.connect(self._on_ended)

    @Slot()
    def _show_sticks(self) -> None:
        stik, idle = self.stick(), not self.tukar.running
        self.choice.setVisible(len(self._sticks) > 1)
        self.button.setEnabled(stik is not None and not stik.hanya_baca and idle)
        self.folder_button.setEnabled(idle)
        if stik is None:
            self.pill.set_pill(Pill(self.tr("tidak terpasang"), Tone.NEUTRAL))
            self.found.setText(
                self.tr(
                    "Pasang flashdisk; ia dikenali sendiri dalam beberapa detik. Isinya tersegel:"
                    " yang menemukan flashdisk hilang tidak membaca apa pun."
                )
            )
            self.worm.hide()
            return
        if stik.hanya_baca:
            text, tone = self.tr("{0} terkunci"), Tone.WARN
        else:
            text, tone = self.tr("{0} terpasang"), Tone.GOOD
        self.pill.set_pill(Pill(text.format(nama_stik(stik)), tone))
        self.look_again()

    def _on_look(self, isi: IsiFlashdisk) -> None:
        stik = self.stick()
        if stik is None:
            return
        lines = [kalimat_isi(isi)]
        if stik.hanya_baca:
            lines.append(self.tr("Geser pengunci tulis di sisi flashdisk, lalu pasang lagi."))
        if isi.tersembunyi:
            text = self.tr("{0} berkas disembunyikan, mungkin oleh virus; tetap dibaca.")
            lines.append(text.format(isi.tersembunyi))
        self.found.setText(" ".join(lines))
        if isi.cacing:
            self.worm.show_text(
                self.tr("Flashdisk ini kemungkinan terinfeksi"), kalimat(isi.cacing)
            )
        else:
            self.worm.hide()

    def _on_look_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.found.setText(galat(error).what)
        else:
            show_error(self, error)

    @Slot(str)
    def _on_begun(self, title: str) -> None:
        self._clear()
        self.button.setEnabled(False)
        self.folder_button.setEnabled(False)
        self.progress.begin(title)

    @Slot(object)
    def _on_finished(self, hasil: HasilTukar) -> None:
        lines, safe = [], True
        if hasil.baca is not None:
            lines.append(kalimat_baca(hasil.baca))
            lines += [kalimat(text) for text in (*hasil.baca.ditolak, *hasil.baca.peringatan)]
        if hasil.tulis is not None:
            lines.append(kalimat_tulis(hasil.tulis))
            safe = hasil.tulis.aman
            lines += [kalimat(text) for text in hasil.tulis.peringatan if "aman" not in text]
        if hasil.tempat.sarana == "flashdisk":
            if safe:
                self.safe.set_pill(Pill(self.tr("aman dilepas"), Tone.GOOD))
            else:
                self.safe.set_pill(Pill(self.tr("belum selesai"), Tone.BAD))
        self.result.setText(" ".join(dict.fromkeys(lines)))
        self.result.show()
        self.setAccessibleDescription(f"{self.safe.pill().text}. {self.result.text()}")
        self.exchanged.emit()

    @Slot(object)
    def _on_refused(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            show_error(self, error)
        elif error.code == "SIN-001":
            self.message.show_error(error, self.tr("Buka Pendaftaran"))
        else:
            self.message.show_error(error)
        self.exchanged.emit()

    @Slot()
    def _on_ended(self) -> None:
        self.progress.finish()
        self._show_sticks()

    def _clear(self) -> None:
        self.message.hide()
        self.safe.set_pill(Pill("", Tone.NEUTRAL))
        self.result.hide()

    @Slot()
    def _look_inside(self) -> None:
        stik = self.stick()
        buka(DialogIsi(self._context, None if stik is None else stik.letak, parent=self))

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder pertukaran"))
        if chosen:
            self.exchange_folder(Path(chosen))
