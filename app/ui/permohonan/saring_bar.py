# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Filters of the worklist: text, group, year, state, channel, clerk; views saved under a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.kip import KANAL_ISIAN, Kanal, StatusPermohonan
from app.services.permohonan_list import PetugasRow
from app.services.tampilan import TampilanRow
from app.ui.i18n_teks import sebutan, teks_singkat
from app.ui.icons import set_icon
from app.ui.theme import current, set_role
from app.ui.widgets.flow_layout import FlowLayout

DEBOUNCE_MS = 150
TEXT_WIDE, TEXT_NARROW = 170, 112
"""Width of the text field; the narrow one keeps four chips on its line at 1366 pixels"""


class SaringBar(QWidget):
    """``saring()`` is the filter in force, with the order of the rows."""

    changed = Signal(object)
    """(saring: SaringPermohonan) a person chose another filter"""
    save_asked = Signal(str)
    """(nama) keep the filter in force under a name"""
    delete_asked = Signal(object)
    """(id) forget a saved view"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saring = SaringPermohonan()
        self._views: tuple[TampilanRow, ...] = ()
        self._petugas_known: tuple[PetugasRow, ...] = ()
        self.views_button = self._make_chip(self.tr("Tampilan"))
        """Opens the saved views; stands where the page puts it"""
        set_icon(self.views_button, "bookmark", "muted", size=14)
        menu = QMenu(self.views_button)
        menu.aboutToShow.connect(self._fill_views)
        self.views_button.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 9, 10, 9)
        column.setSpacing(7)
        column.addWidget(self._make_groups())
        column.addWidget(self._make_filters())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_text_rest)
        self._text.textEdited.connect(self._timer.start)
        self._text.returnPressed.connect(self._on_text_rest)
        self._text.textChanged.connect(self._on_text_cleared)
        self._show()

    def saring(self) -> SaringPermohonan:
        """Return the filter in force."""
        return self._saring

    def set_saring(self, saring: SaringPermohonan) -> None:
        """Show and announce another filter."""
        if saring != self._saring:
            self._saring = saring
            self._show()
            self.changed.emit(saring)

    def note_order(self, urutan: Urutan, *, menurun: bool) -> None:
        """Remember the order a person chose in the table's header, for saved views."""
        self._saring = replace(self._saring, urutan=urutan, menurun=menurun)

    def set_tahun(self, tahun: Sequence[int]) -> None:
        """Offer these years."""
        options = [("", self.tr("Semua tahun")), *((str(t), str(t)) for t in tahun)]
        self._fill_menu(self._tahun, "tahun", options)
        self._show()

    def set_petugas(self, petugas: Sequence[PetugasRow]) -> None:
        """Offer these clerks; where one holds everything there is nothing to choose."""
        if tuple(petugas) == self._petugas_known:
            return
        self._petugas_known = tuple(petugas)
        options = [("", self.tr("Semua petugas")), *((str(row.id), row.nama) for row in petugas)]
        self._fill_menu(self._petugas, "petugas", options)
        several = len(petugas) > 1
        self._petugas.setVisible(several)
        self._text.setFixedWidth(current().scaled(TEXT_NARROW if several else TEXT_WIDE))
        self._show()

    def set_views(self, views: Sequence[TampilanRow]) -> None:
        """Offer these saved views."""
        self._views = tuple(views)

    def focus_text(self) -> None:
        """Put the cursor into the text field."""
        self._text.setFocus()
        self._text.selectAll()

    @Slot()
    def reset(self) -> None:
        """Back to everything unfinished, in the order of the deadline."""
        self.set_saring(SaringPermohonan(urutan=self._saring.urutan, menurun=self._saring.menurun))

    def _make_groups(self) -> QWidget:
        words = {
            Kelompok.BELUM_SELESAI: self.tr("Belum selesai"),
            Kelompok.LEWAT: self.tr("Lewat tenggat"),
            Kelompok.SEGERA: self.tr("≤ 3 hari"),
            Kelompok.SELESAI: self.tr("Selesai"),
            Kelompok.SEMUA: self.tr("Semua"),
        }
        host = QWidget()
        host.setAccessibleName(self.tr("Kelompok permohonan"))
        layout = FlowLayout(host, spacing=6)
        self._groups = QButtonGroup(self)
        self._groups.setExclusive(True)
        self._chips: dict[Kelompok, QPushButton] = {}
        for number, (kelompok, text) in enumerate(words.items()):
            chip = QPushButton(text)
            set_role(chip, "chip")
            chip.setCheckable(True)
            chip.setObjectName(f"kelompok_{kelompok.value}")
            self._groups.addButton(chip, number)
            layout.addWidget(chip)
            self._chips[kelompok] = chip
        self._groups.idClicked.connect(self._on_group)
        return host

    def _make_filters(self) -> QWidget:
        host = QWidget()
        layout = FlowLayout(host, spacing=6)
        self._text = QLineEdit()
        self._text.setObjectName("saring_teks")
        self._text.setPlaceholderText(self.tr("Saring…"))
        self._text.setAccessibleName(self.tr("Saring daftar permohonan"))
        self._text.setClearButtonEnabled(True)
        self._text.setFixedWidth(current().scaled(TEXT_WIDE))
        layout.addWidget(self._text)
        self._tahun = self._make_chip(self.tr("Tahun"))
        self._status = self._make_chip(self.tr("Status"))
        self._kanal = self._make_chip(self.tr("Kanal"))
        self._petugas = self._make_chip(self.tr("Petugas"))
        every = [("", self.tr("Semua status"))]
        every += [(s.value, teks_singkat(s)) for s in StatusPermohonan]
        self._fill_menu(self._status, "status", every)
        every = [("", self.tr("Semua kanal"))]
        every += [(k.value, sebutan(k)) for k in (*KANAL_ISIAN, Kanal.TIDAK_DICATAT)]
        self._fill_menu(self._kanal, "kanal", every)
        self._fill_menu(self._tahun, "tahun", [("", self.tr("Semua tahun"))])
        self._fill_menu(self._petugas, "petugas", [("", self.tr("Semua petugas"))])
        for chip in (self._tahun, self._status, self._kanal, self._petugas):
            layout.addWidget(chip)
        self._petugas.hide()
        self._reset = QPushButton(self.tr("Hapus saringan"))
        set_role(self._reset, "link")
        self._reset.clicked.connect(self.reset)
        layout.addWidget(self._reset)
        return host

    def _make_chip(self, text: str) -> QPushButton:
        chip = QPushButton(text)
        set_role(chip, "chip")
        chip.setProperty("menu", True)
        chip.setProperty("judul", text)
        chip.setAccessibleName(text)
        return chip

    def _fill_menu(self, chip: QPushButton, key: str, options: Sequence[tuple[str, str]]) -> None:
        menu = QMenu(chip)
        group = QActionGroup(menu)
        for value, text in options:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData((key, value))
            group.addAction(action)
        group.triggered.connect(self._on_choice)
        old = chip.menu()
        chip.setMenu(menu)
        if old is not None:
            old.deleteLater()

    @Slot(int)
    def _on_group(self, number: int) -> None:
        self.set_saring(replace(self._saring, kelompok=list(self._chips)[number]))

    @Slot(QAction)
    def _on_choice(self, action: QAction) -> None:
        key, value = action.data()
        chosen: dict[str, object] = {
            "tahun": int(value) if value and key == "tahun" else None,
            "status": StatusPermohonan(value) if value and key == "status" else None,
            "kanal": Kanal(value) if value and key == "kanal" else None,
            "petugas": UUID(value) if value and key == "petugas" else None,
        }
        self.set_saring(replace(self._saring, **{key: chosen[key]}))  # type: ignore[arg-type]

    @Slot()
    def _on_text_rest(self) -> None:
        self._timer.stop()
        self.set_saring(replace(self._saring, teks=self._text.text().strip()))

    @Slot(str)
    def _on_text_cleared(self, text: str) -> None:
        if not text and self._saring.teks:
            self._on_text_rest()

    def _show(self) -> None:
        saring = self._saring
        self._chips[saring.kelompok].setChecked(True)
        if self._text.text().strip() != saring.teks:
            self._text.setText(saring.teks)
        shown = (
            (self._tahun, "" if saring.tahun is None else str(saring.tahun)),
            (self._status, "" if saring.status is None else saring.status.value),
            (self._kanal, "" if saring.kanal is None else saring.kanal.value),
            (self._petugas, "" if saring.petugas is None else str(saring.petugas)),
        )
        for chip, value in shown:
            self._show_chip(chip, value)
        narrow = (saring.tahun, saring.status, saring.kanal, saring.petugas, saring.teks or None)
        self._reset.setVisible(any(part is not None for part in narrow))

    @staticmethod
    def _show_chip(chip: QPushButton, value: str) -> None:
        text = str(chip.property("judul"))
        for action in chip.menu().actions():
            action.setChecked(action.data()[1] == value)
            if value and action.data()[1] == value:
                text = action.text()
        chip.setText(text)
        chip.setCheckable(bool(value))
        chip.setChecked(bool(value))
        chip.setAccessibleDescription(text)
        chip.updateGeometry()

    @Slot()
    def _fill_views(self) -> None:
        menu = self.views_button.menu()
        menu.clear()
        for view in self._views:
            menu.addAction(view.nama, lambda chosen=view: self.set_saring(chosen.saring))
        if self._views:
            menu.addSeparator()
        menu.addAction(self.tr("Simpan tampilan ini…"), self._ask_name)
        if self._views:
            delete = menu.addMenu(self.tr("Hapus tampilan"))
            for view in self._views:
                delete.addAction(view.nama, lambda gone=view: self.delete_asked.emit(gone.id))

    @Slot()
    def _ask_name(self) -> None:
        title, question = self.tr("Simpan tampilan"), self.tr("Nama tampilan:")
        name, accepted = QInputDialog.getText(self, title, question)
        if accepted and name.strip():
            self.save_asked.emit(name.strip()[:60])
