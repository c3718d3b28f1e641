# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The top of the shell: page title, search, the most important button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.theme import current, set_role
from app.ui.widgets.buttons import KeycapButton, SearchBox


class Header(QFrame):
    """Title on the left; search and primary button on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current()
        set_role(self, "header")
        self._full_title = ""
        self._title = QLabel()
        set_role(self._title, "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.search = SearchBox(self.tr("Cari nomor, nama, isi dokumen…"), "Ctrl+K")
        self.search.setMaximumWidth(theme.scaled(330))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title, 3)
        self._row.addWidget(self.search, 2)
        self._primary: KeycapButton | None = None
        self.setFixedHeight(theme.scaled(theme.header))

    def set_title(self, text: str) -> None:
        """Show ``text``; elided, with a tooltip, where there is no room."""
        self._full_title = text
        self._title.setAccessibleName(text)
        self._elide()

    def title(self) -> str:
        return self._full_title

    def set_primary(self, button: KeycapButton | None) -> None:
        """Show ``button`` at the right end, in place of the one before."""
        if self._primary is not None:
            self._row.removeWidget(self._primary)
            self._primary.deleteLater()
        self._primary = button
        if button is not None:
            self._row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self._title.fontMetrics()
        room = max(self._title.width(), 40)
        shown = metrics.elidedText(self._full_title, Qt.TextElideMode.ElideRight, room)
        self._title.setText(shown)
        self._title.setToolTip(self._full_title if shown != self._full_title else "")
