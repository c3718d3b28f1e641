# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One task, draft or note in full, with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.context import UiContext
from app.ui.kerja.bacaan import Butir
from app.ui.kerja.teks import judul, teks_butir
from app.ui.theme import current, set_role
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.step_bar import StepAction


class DialogButir(QDialog):
    """Closes before a step is taken."""

    step_asked = Signal(str)
    """(key) as in ``app.ui.kerja.langkah``"""

    def __init__(
        self,
        context: UiContext,
        row: Butir,
        steps: Sequence[StepAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(judul(row))
        self.resize(current().scaled(600), current().scaled(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        head = QLabel(judul(row))
        set_role(head, "title")
        column.addWidget(head)
        self._pairs = teks_butir(row, context.jam.now().tzinfo)
        rows = KeyValueList(label_width=130)
        for number, (name, value) in enumerate(self._pairs):
            rows.add(str(number), name, value)
        column.addWidget(VerticalScroll(rows), 1)
        foot = QHBoxLayout()
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        for action in steps:
            button = QPushButton(action.text)
            set_role(button, "danger" if action.danger else "")
            button.clicked.connect(lambda _checked=False, key=action.key: self._take(key))
            flow.addWidget(button)
            self.buttons[action.key] = button
        foot.addWidget(holder, 1)
        copy = QPushButton(self.tr("&Salin"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("&Tutup"))
        close.clicked.connect(self.reject)
        foot.addWidget(copy)
        foot.addWidget(close)
        column.addLayout(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        (next(iter(self.buttons.values()), close)).setFocus()

    def _take(self, key: str) -> None:
        self.accept()
        self.step_asked.emit(key)

    def _copy(self) -> None:
        text = "\n".join(f"{name}: {value}" for name, value in self._pairs)
        QGuiApplication.clipboard().setText(text)
