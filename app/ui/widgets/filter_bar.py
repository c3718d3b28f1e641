# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Filters over a list: text, choices, switches, and views saved under a name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPushButton, QWidget

from app.ui.icons import set_icon
from app.ui.theme import current, set_role
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.view_store import MemoryStore, ViewStore

DEBOUNCE_MS = 150
TEXT_KEY = "teks"
"""Key of the text field in the values"""


@dataclass(frozen=True)
class Choice:
    """One chip with a menu. The first option is the resting one and should have value ""."""

    key: str
    label: str
    options: Sequence[tuple[str, str]]
    """(value, text) pairs"""


@dataclass(frozen=True)
class Switch:
    """One chip that is on ("1") or off ("")."""

    key: str
    label: str


Values = dict[str, str]


class FilterBar(QWidget):
    """``values()`` maps each key to its value; empty values are left out."""

    changed = Signal(object)
    """(values: dict[str, str]) the filter in force changed"""

    def __init__(
        self,
        filters: Sequence[Choice | Switch] = (),
        *,
        text_hint: str = "",
        name: str = "",
        presets: Mapping[str, Values] | None = None,
        store: ViewStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filters = {f.key: f for f in filters}
        self._store = store or MemoryStore()
        self._store_key = f"tampilan/{name}"
        self._presets = dict(presets or {})
        self._values: Values = {}
        self._chips: dict[str, QPushButton] = {}
        layout = FlowLayout(self, margin=0, spacing=8)
        self._text = QLineEdit()
        self._text.setPlaceholderText(text_hint or self.tr("Saring…"))
        self._text.setAccessibleName(text_hint or self.tr("Saring daftar"))
        self._text.setClearButtonEnabled(True)
        self._text.setFixedWidth(current().scaled(150))
        layout.addWidget(self._text)
        for entry in filters:
            layout.addWidget(self._make_chip(entry))
        self._views = QPushButton(self.tr("Tampilan"))
        set_role(self._views, "chip")
        self._views.setProperty("menu", True)
        set_icon(self._views, "bookmark", "muted", size=14)
        self._views_menu = QMenu(self)
        self._views.setMenu(self._views_menu)
        self._views_menu.aboutToShow.connect(self._fill_views)
        layout.addWidget(self._views)
        self._reset = QPushButton(self.tr("Hapus saringan"))
        set_role(self._reset, "link")
        self._reset.hide()
        layout.addWidget(self._reset)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_text_rest)
        self._text.textEdited.connect(self._timer.start)
        self._text.returnPressed.connect(self._on_text_rest)
        self._text.textChanged.connect(self._on_text_cleared)
        self._reset.clicked.connect(self.reset)

    def values(self) -> Values:
        """Return the filter in force."""
        return dict(self._values)

    def set_values(self, values: Mapping[str, str]) -> None:
        """Set the whole filter; unknown keys and options are dropped."""
        wanted = {key: value for key, value in values.items() if self._knows(key, value)}
        if wanted != self._values:
            self._values = wanted
            self._show_values()
            self.changed.emit(self.values())

    @Slot()
    def reset(self) -> None:
        """Take all filters away."""
        self.set_values({})

    def focus_text(self) -> None:
        """Put the cursor into the text field."""
        self._text.setFocus()
        self._text.selectAll()

    def saved_views(self) -> dict[str, Values]:
        """Return the saved views by name."""
        try:
            saved = json.loads(self._store.get(self._store_key) or "{}")
            return {str(name): dict(values) for name, values in saved.items()}
        except (ValueError, TypeError, AttributeError):
            return {}  # a damaged setting: the person saves the view again

    def save_view(self, name: str) -> None:
        """Keep the filter in force under ``name``; an older one of that name is replaced."""
        views = self.saved_views() | {name: self.values()}
        self._store.put(self._store_key, json.dumps(views))

    def delete_view(self, name: str) -> None:
        """Forget the view ``name``."""
        views = {key: values for key, values in self.saved_views().items() if key != name}
        self._store.put(self._store_key, json.dumps(views))

    def chip(self, key: str) -> QPushButton:
        """Return the chip of a filter."""
        return self._chips[key]

    def _make_chip(self, entry: Choice | Switch) -> QPushButton:
        chip = QPushButton(entry.label)
        set_role(chip, "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(entry.label)
        self._chips[entry.key] = chip
        if isinstance(entry, Switch):
            chip.toggled.connect(lambda on, key=entry.key: self._set(key, "1" if on else ""))
            return chip
        chip.setProperty("menu", True)
        menu = QMenu(chip)
        group = QActionGroup(menu)
        for value, text in entry.options:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData((entry.key, value))
            group.addAction(action)
        group.triggered.connect(self._on_choice)
        chip.setMenu(menu)
        self._show_chip(entry)
        return chip

    @Slot(QAction)
    def _on_choice(self, action: QAction) -> None:
        key, value = action.data()
        self._set(key, value)

    def _set(self, key: str, value: str) -> None:
        self.set_values({**self._values, key: value} if value else _without(self._values, key))

    @Slot()
    def _on_text_rest(self) -> None:
        self._timer.stop()
        self._set(TEXT_KEY, self._text.text().strip())

    @Slot(str)
    def _on_text_cleared(self, text: str) -> None:
        if not text and TEXT_KEY in self._values:
            self._on_text_rest()

    def _knows(self, key: str, value: str) -> bool:
        if not value:
            return False
        if key == TEXT_KEY:
            return True
        entry = self._filters.get(key)
        if isinstance(entry, Choice):
            return value in (option for option, _text in entry.options)
        return entry is not None and value == "1"

    def _show_values(self) -> None:
        if self._text.text().strip() != self._values.get(TEXT_KEY, ""):
            self._text.setText(self._values.get(TEXT_KEY, ""))
        for entry in self._filters.values():
            self._show_chip(entry)
        self._reset.setVisible(bool(self._values))

    def _show_chip(self, entry: Choice | Switch) -> None:
        chip, value = self._chips[entry.key], self._values.get(entry.key, "")
        chip.blockSignals(True)
        chip.setChecked(bool(value))
        chip.blockSignals(False)
        if isinstance(entry, Choice):
            shown = dict(entry.options)[value] if value else ""
            chip.setText(f"{entry.label}: {shown}" if shown else entry.label)
            for action in chip.menu().actions():
                action.setChecked(action.data() == (entry.key, value))
        chip.setAccessibleDescription(chip.text())
        chip.updateGeometry()

    @Slot()
    def _fill_views(self) -> None:
        menu, saved = self._views_menu, self.saved_views()
        menu.clear()
        for name, values in {**self._presets, **saved}.items():
            menu.addAction(name, lambda chosen=values: self.set_values(chosen))
        if self._presets or saved:
            menu.addSeparator()
        save = menu.addAction(self.tr("Simpan saringan ini…"), self._ask_name)
        save.setEnabled(bool(self._values))
        if saved:
            delete = menu.addMenu(self.tr("Hapus tampilan"))
            for name in saved:
                delete.addAction(name, lambda gone=name: self.delete_view(gone))

    @Slot()
    def _ask_name(self) -> None:
        name, accepted = QInputDialog.getText(
            self, self.tr("Simpan tampilan"), self.tr("Nama tampilan:")
        )
        if accepted and name.strip():
            self.save_view(name.strip()[:60])


def _without(values: Values, key: str) -> Values:
    return {other: value for other, value in values.items() if other != key}
