# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the pages of the province share: the frame, small widgets, words and figures."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.format_id import BULAN_PENDEK, NAMA_BULAN, angka, waktu_pendek
from app.domain.provinsi import AngkaPapan, SelRekap
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, kata, tanggal
from app.ui.theme import set_role
from app.ui.widgets.scroll import VerticalScroll

translate = QCoreApplication.translate


class HalamanProvinsi(QWidget):
    """A page: an optional bar above, cards below that scroll. Add cards to ``body``."""

    TABEL: tuple[str, ...] = ()
    """Tables whose changes call for :meth:`reload`"""

    def __init__(
        self, context: UiContext, *, scroll: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        content = QWidget()
        set_role(content, "clear")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(VerticalScroll(content) if scroll else content, 1)
        context.bus.changed.connect(self._on_changes)

    def page_shown(self) -> None:
        """Follow what happened elsewhere."""
        self.reload()

    def reload(self) -> None:
        """Read again; overridden."""

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and self.TABEL and concerns(changes, *self.TABEL):
            self.reload()


def teks(isi: str = "", role: str = "small") -> QLabel:
    """Return a wrapping label of plain text."""
    made = QLabel(isi)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    return made


def tombol(label: str, *, utama: bool = False) -> QPushButton:
    """Return a small button; ``utama`` for the one most wanted."""
    made = QPushButton(label)
    made.setProperty("small", True)
    if utama:
        set_role(made, "primary")
    return made


def baris(*widgets: QWidget, tepi: int = 0) -> QWidget:
    """Return widgets in a line, the first one taking the room."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(tepi, 10 if tepi else 0, tepi, 10 if tepi else 0)
    row.setSpacing(8)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 0 if number else 1)
    return holder


def kosongkan(layout: QBoxLayout) -> None:
    """Take everything out of a line or column and throw it away."""
    for _ in range(layout.count()):
        widget = layout.takeAt(0).widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()


def buka(dialog: QDialog) -> None:
    """Open a dialog over its page; it is thrown away when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def istilah(text: str) -> str:
    """Return a title or word of the layers below in the language of the screens."""
    word = kata(text)
    word = word if word != text else kalimat(text)
    head, _, year = text.rpartition(" ")
    if word == text and head and year.isdigit():
        return f"{istilah(head)} {year}"  # holidays of a year
    return word


def bulan(month: int, *, pendek: bool = False) -> str:
    """Return the name of a month, 1 to 12."""
    locale = QLocale()
    if locale.language() == QLocale.Language.Indonesian:
        return BULAN_PENDEK[month - 1] if pendek else NAMA_BULAN[month - 1]
    form = QLocale.FormatType.ShortFormat if pendek else QLocale.FormatType.LongFormat
    return locale.standaloneMonthName(month, form)


def saat(value: datetime | None) -> str:
    """Return a time by this computer's clock in the words of the screens; a dash for none."""
    if value is None:
        return "–"
    return tanggal(waktu_pendek(value.astimezone().replace(tzinfo=None)))


def teks_sel(value: SelRekap) -> str:
    """Return a figure as people read it."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.1f}".replace(".", ",")
    return angka(value) if isinstance(value, int) else str(value)


def teks_angka(one: AngkaPapan) -> str:
    """Return a figure with its unit."""
    text = teks_sel(one.nilai)
    return f"{text}%" if one.satuan == "%" and one.nilai is not None else text


def sebutan_sarana(sarana: str) -> str:
    """Return what carried a volume."""
    words = {
        "flashdisk": translate("Provinsi", "Flashdisk"),
        "folder": translate("Provinsi", "Folder"),
        "daring": translate("Provinsi", "Daring"),
        "berkas": translate("Provinsi", "Berkas"),
    }
    return words.get(sarana, "–")
