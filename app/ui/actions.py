# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every action of the program, once: its text, shortcut, tooltip and line in the F1 overview."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.icons import set_icon
from app.ui.widgets.buttons import shortcut_text


@dataclass(frozen=True)
class HelpRow:
    """One line of the shortcut overview."""

    group: str
    shortcut: str
    text: str


class ActionRegistry(QObject):
    """Creates actions on a window or page and knows them all.

    A key or a shortcut may be used once per host; a second use raises ``ValueError``, because
    Qt would silently trigger neither.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, str] = {}
        self._hosts: dict[str, QWidget] = {}
        self._notes: list[HelpRow] = []

    def add(
        self,
        key: str,
        text: str,
        slot: Callable[[], object],
        *,
        shortcut: str = "",
        group: str = "",
        icon: str = "",
        tip: str = "",
        host: QWidget | None = None,
    ) -> QAction:
        """Create the action ``key``; ``slot`` is called without arguments.

        ``shortcut`` works in the whole window, or only inside ``host`` (a page) if given.
        ``group`` is its heading in the overview; actions without a shortcut are not listed.
        """
        owner = host or self._window
        self._refuse_double(key, shortcut, owner)
        action = QAction(text, owner)
        action.setObjectName(key)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            context = Qt.ShortcutContext.WindowShortcut if host is None else inside
            action.setShortcutContext(context)
        base = tip or _plain(text)
        action.setToolTip(f"{base} ({shortcut_text(shortcut)})" if shortcut else base)
        if icon:
            set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: slot())
        owner.addAction(action)
        self._actions[key] = action
        self._groups[key] = group
        self._hosts[key] = owner
        return action

    def get(self, key: str) -> QAction:
        """Return the action ``key``; raises ``KeyError`` for an unknown one."""
        return self._actions[key]

    def remove(self, key: str) -> None:
        """Take an action away, with its shortcut."""
        action = self._actions.pop(key)
        self._groups.pop(key)
        self._hosts.pop(key).removeAction(action)
        action.deleteLater()

    def note(self, group: str, shortcut: str, text: str) -> None:
        """List a key that a widget handles itself, such as Enter in a table."""
        row = HelpRow(group, shortcut, text)
        if row not in self._notes:
            self._notes.append(row)

    def bind(self, button: QAbstractButton, key: str) -> None:
        """Let ``button`` trigger action ``key`` and share its text, tooltip and state."""
        action = self.get(key)
        if not button.text():
            button.setAccessibleName(_plain(action.text()))
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)

    def help_rows(self) -> list[HelpRow]:
        """Return what the overview lists: actions with a shortcut, then the notes, by group."""
        rows = [
            HelpRow(self._groups[key], shortcut_text(action.shortcut()), _plain(action.text()))
            for key, action in self._actions.items()
            if not action.shortcut().isEmpty()
        ]
        rows += self._notes
        order = list(dict.fromkeys(row.group for row in rows))
        return sorted(rows, key=lambda row: order.index(row.group))

    def _refuse_double(self, key: str, shortcut: str, owner: QWidget) -> None:
        if key in self._actions:
            raise ValueError(f"action {key!r} exists")
        wanted = QKeySequence(shortcut)
        for other, action in self._actions.items():
            rivals = self._hosts[other] in (owner, self._window) or owner is self._window
            if shortcut and rivals and action.shortcut() == wanted:
                raise ValueError(f"shortcut {shortcut} of {key!r} belongs to {other!r}")


def _plain(text: str) -> str:
    """Return a menu text without its mnemonic marks; ``&&`` is an ampersand."""
    return re.sub(r"&(.)", r"\1", text)
