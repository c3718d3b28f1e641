# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A short message over the lower edge of a window, with at most one action such as “Urungkan”."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.theme import set_role

SECONDS = 6
SECONDS_WITH_ACTION = 12


class Toast(QFrame):
    """One per window. It waits while the mouse or the focus is on it; Esc closes it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        set_role(self, "toast")
        self._slot: Callable[[], object] | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._button = QPushButton()
        self._button.setProperty("small", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(14)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self.invoke)
        host.installEventFilter(self)
        self.hide()

    def show_message(
        self,
        text: str,
        action: str = "",
        slot: Callable[[], object] | None = None,
        *,
        seconds: float | None = None,
    ) -> None:
        """Show ``text``; pressing ``action`` calls ``slot`` and closes the message."""
        self._label.setText(text)
        self._slot = slot
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        default = SECONDS_WITH_ACTION if action else SECONDS
        self._timer.start(round((default if seconds is None else seconds) * 1000))
        self.show()
        self._place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        return self._label.text()

    @Slot()
    def invoke(self) -> None:
        """Do the action of the message that is shown, if it has one; else nothing."""
        slot, self._slot = self._slot, None
        if slot is not None and self.isVisible():
            self.hide()
            slot()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(SECONDS * 1000)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        host = self._host
        room = host.width() - 32
        self._label.ensurePolished()  # the first message is measured before it was ever shown
        layout = self.layout()
        wanted = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 44
        if not self._button.isHidden():
            wanted += self._button.sizeHint().width() + 14
        width = min(wanted, room, 720)
        height = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        height = max(height, self.sizeHint().height() if height <= 0 else height)
        self.setGeometry((host.width() - width) // 2, host.height() - height - 20, width, height)
        if layout is not None:
            layout.setGeometry(self.rect())  # also when the size was set while it was hidden
