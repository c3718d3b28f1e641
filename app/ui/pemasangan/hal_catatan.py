# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Joining, step 4: the first records, with the accounts, come off a stick or a shared folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.domain.sinkron import FlashdiskRow, HasilBaca
from app.ui.i18n_teks import kalimat
from app.ui.pemasangan.langkah import Langkah
from app.ui.sinkronisasi.pengamat import Pengamat
from app.ui.sinkronisasi.teks import kalimat_baca, nama_stik, teks, tombol
from app.ui.sinkronisasi.tempat import Tempat
from app.ui.tasks import Runner
from app.ui.theme import Tone
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.pills import Pill, StatusPill


class HalCatatan(Langkah):
    """``wanted`` asks to read; ready once an account is there to sign in with."""

    wanted = Signal(object)
    """(tempat: Tempat)"""

    def __init__(self, runner: Runner) -> None:
        super().__init__(
            "catatan",
            self.tr("Catatan"),
            self.tr("Baca catatan pertama"),
            self.tr(
                "Komputer ini sudah berizin, tetapi belum mempunyai akun. Pasang flashdisk yang"
                " ditulis komputer pemberi izin sesudah izinnya dibuat, lalu baca. Sesudah akun"
                " tiba, masuklah seperti biasa."
            ),
        )
        self._sticks: tuple[FlashdiskRow, ...] = ()
        self._arrived = self._busy = False
        self.pill = StatusPill()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Flashdisk yang dipakai"))
        self.read = tombol(self.tr("Baca flashdisk"), utama=True)
        self.folder_button = tombol(self.tr("Folder lain…"))
        self.folder_button.setToolTip(
            self.tr("Folder bersama di jaringan kantor, atau flashdisk yang tidak dikenali")
        )
        self.result = teks()
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.read, self.folder_button):
            flow.addWidget(button)
        for widget in (self.pill, self.choice, buttons, self.result):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.result.hide()
        self.watcher = Pengamat(runner, _flashdisk, self)
        self.watcher.changed.connect(self.show_sticks)
        self.read.clicked.connect(self._read)
        self.folder_button.clicked.connect(self._choose)
        self.show_sticks(())

    def entered(self) -> None:
        self.watcher.set_on(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.watcher.set_on(on=False)
        super().hideEvent(event)

    def ready(self) -> bool:
        return self._arrived

    def set_busy(self, *, busy: bool) -> None:
        """Hold the buttons back while something is read."""
        self._busy = busy
        self._show_buttons()

    @Slot(object)
    def show_sticks(self, rows: tuple[FlashdiskRow, ...]) -> None:
        """Take over what is plugged in now."""
        self._sticks = rows
        self.choice.clear()
        self.choice.addItems([nama_stik(row) for row in rows])
        self.choice.setVisible(len(rows) > 1)
        if rows:
            text = self.tr("{0} terpasang").format(nama_stik(rows[0]))
            self.pill.set_pill(Pill(text, Tone.GOOD))
        else:
            self.pill.set_pill(Pill(self.tr("Flashdisk belum terpasang"), Tone.NEUTRAL))
        self._show_buttons()

    def show_result(self, hasil: HasilBaca, *, arrived: bool) -> None:
        """Say what came, and whether people can sign in now."""
        self._arrived = arrived
        lines = [kalimat_baca(hasil)]
        lines += [kalimat(text) for text in (*hasil.ditolak, *hasil.peringatan)]
        if arrived:
            lines.append(self.tr("Akun sudah tiba: masuklah dengan akun dan sandi Anda."))
        else:
            lines.append(
                self.tr(
                    "Belum ada akun di sini. Di komputer pemberi izin, sesudah memberi izin, klik"
                    " Tulis & baca flashdisk, lalu bawa flashdisknya ke sini."
                )
            )
        self.result.setText(" ".join(lines))
        self.result.show()
        self._show_buttons()
        self.ready_changed.emit()

    def read_from(self, tempat: Tempat) -> None:
        """Ask to read a place."""
        if not self._busy:
            self.wanted.emit(tempat)

    def _show_buttons(self) -> None:
        self.read.setEnabled(bool(self._sticks) and not self._busy)
        self.folder_button.setEnabled(not self._busy)

    @Slot()
    def _read(self) -> None:
        stik = self._sticks[max(self.choice.currentIndex(), 0)]
        self.read_from(Tempat(stik.letak, "flashdisk", nama_stik(stik)))

    @Slot()
    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder pertukaran"))
        if chosen:
            folder = Path(chosen)
            self.read_from(Tempat(folder, "folder", folder.name or str(folder)))


def _flashdisk() -> tuple[FlashdiskRow, ...]:
    from app.services.bergabung import flashdisk

    return flashdisk()
