# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The left side of the shell: agency, grouped navigation with counts, sync state, user."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import APP_NAME
from app.ui.foot_button import FootButton
from app.ui.logo import LogoTile
from app.ui.nav_button import NavButton
from app.ui.navigation import Badge, PageRegistry
from app.ui.theme import Tone, current, set_role


class Sidebar(QFrame):
    """``chosen`` tells the page; ``narrow`` shows icons only."""

    chosen = Signal(str)
    """(key) a page was chosen"""
    sync_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sidebar")
        self._buttons: dict[str, NavButton] = {}
        self._groups: list[QLabel] = []
        self._narrow = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_brand())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._make_foot())
        self._apply_width()

    def set_agency(self, name: str, logo: QPixmap | None = None) -> None:
        """Show the agency's name and logo."""
        self._agency.setText(name)
        self._agency.setVisible(bool(name) and not self._narrow)
        self._tile.setToolTip(name)
        self._tile.set_logo(logo or QPixmap())

    def set_pages(self, registry: PageRegistry) -> None:
        """Rebuild the navigation from the registered pages."""
        inner = QWidget()
        set_role(inner, "clear")
        inner.setAccessibleName(self.tr("Navigasi"))
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(10, 0, 10, 8)
        layout.setSpacing(1)
        self._buttons.clear()
        self._groups.clear()
        group = ""
        for page in registry:
            if page.group != group:
                group = page.group
                label = QLabel(group.upper())
                set_role(label, "group")
                label.setContentsMargins(8, 12, 0, 5)
                self._groups.append(label)
                layout.addWidget(label)
            button = NavButton(page.title, page.icon)
            button.clicked.connect(lambda _checked=False, key=page.key: self.chosen.emit(key))
            self._buttons[page.key] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._scroll.setWidget(inner)
        self.set_narrow(self._narrow)

    def set_current(self, key: str) -> None:
        for other, button in self._buttons.items():
            button.set_active(other == key)
        if key in self._buttons:
            self._scroll.ensureWidgetVisible(self._buttons[key], 0, 8)

    def set_badge(self, key: str, badge: Badge | None) -> None:
        """Show or take away the count of a page."""
        if key in self._buttons:
            self._buttons[key].set_badge(badge)

    def set_shortcut(self, key: str, text: str) -> None:
        """Mention the page's shortcut in its tooltip."""
        self._buttons[key].set_shortcut(text)

    def set_sync_state(self, text: str, detail: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show the connection: ``text`` beside a dot of ``tone``, ``detail`` under it."""
        self._sync.set_content(text, detail, tone)

    def set_user(self, name: str, detail: str = "") -> None:
        """Show who is signed in, and since when."""
        self._user.set_content(name, detail)

    def set_user_menu(self, menu: QMenu) -> None:
        """Open ``menu`` from the user's name."""
        self._user.set_menu(menu)

    @property
    def narrow(self) -> bool:
        return self._narrow

    @Slot(bool)
    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or names too."""
        self._narrow = narrow
        for button in self._buttons.values():
            button.set_narrow(narrow)
        for label in self._groups:
            label.setVisible(not narrow)
        self._name.setVisible(not narrow)
        self._agency.setVisible(not narrow and bool(self._agency.text()))
        self._sync.set_narrow(narrow)
        self._user.set_narrow(narrow)
        self._apply_width()

    def _apply_width(self) -> None:
        theme = current()
        wide = theme.scaled(theme.sidebar)
        self.setFixedWidth(theme.sidebar_narrow if self._narrow else wide)

    def _make_brand(self) -> QWidget:
        brand = QWidget()
        row = QHBoxLayout(brand)
        row.setContentsMargins(15, 13, 10, 15)
        row.setSpacing(10)
        self._tile = LogoTile()
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = QLabel(APP_NAME)
        set_role(self._name, "strong")
        self._agency = QLabel()
        self._agency.setWordWrap(True)
        self._agency.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._agency, "caption")
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._agency)
        words.addStretch(1)
        row.addLayout(words, 1)
        return brand

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(10, 0, 10, 8)
        column.setSpacing(0)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addSpacing(6)
        self._sync = FootButton()
        self._sync.clicked.connect(self.sync_clicked)
        column.addWidget(self._sync)
        self._user = FootButton("user", strong=True)
        column.addWidget(self._user)
        return foot
