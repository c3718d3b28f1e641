# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The frame of every dialog: content, a place for a refusal, buttons; never clipped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import UserError, ValidationError
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.theme import current, set_role
from app.ui.widgets.form import Form
from app.ui.widgets.scroll import VerticalScroll


class DialogBorang(QDialog):
    """Add content with :meth:`add`; :meth:`submit` runs on the main button and on Enter.

    Grows with what is shown in it, up to the height of the screen, then scrolls.
    """

    def __init__(
        self,
        title: str,
        ok: str,
        *,
        advice: str = "",
        width: int = 520,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.setWindowTitle(title)
        self.form: Form | None = None
        self.message = Pesan()
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(22, 20, 22, 8)
        self._body.setSpacing(12)
        if advice:
            label = QLabel(advice)
            label.setWordWrap(True)
            set_role(label, "muted")
            self._body.addWidget(label)
        self._body.addWidget(self.message)
        self._content = content
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = VerticalScroll(content)
        self._bar_width = scroll.verticalScrollBar().sizeHint().width()
        outer.addWidget(scroll, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(22, 10, 22, 18)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self._cancel = QPushButton(self.tr("Batal"))
        self._cancel.clicked.connect(self.reject)
        self.ok = QPushButton(ok)
        self.ok.setObjectName("ok")
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.submit)
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self.ok)
        outer.addLayout(self.buttons)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append ``widget``; the first :class:`Form` shows the faults of fields."""
        if self.form is None and isinstance(widget, Form):
            self.form = widget
        self._body.addWidget(widget, stretch)

    def add_button(self, button: QPushButton) -> None:
        """Put another button at the left end."""
        self.buttons.insertWidget(self.buttons.count() - 3, button)

    @Slot()
    def submit(self) -> None:
        """Do what the main button says; overridden by each dialog."""
        self.accept()

    @Slot(object)
    def refuse(self, error: BaseException) -> None:
        """Show why it was not done: under the fields, above the form, or as a fault."""
        self.set_busy(busy=False)
        known: dict[str, str] = {}
        if isinstance(error, ValidationError) and self.form is not None:
            known = error.fields
            self.form.show_problems(known, focus=True)
            if self.form.focus_first_problem():
                self.message.hide()
                self.fit()
                return
        if isinstance(error, UserError):
            self.message.show_error(error)
            self.fit()
        else:
            show_error(self, error)

    def set_busy(self, *, busy: bool) -> None:
        """Hold the main button back while a task runs."""
        self.ok.setEnabled(not busy)

    @Slot()
    def fit(self) -> None:
        """Give the content the height it needs."""
        layout = self.layout()
        if layout is None:
            return
        width = max(self.width() if self.isVisible() else 0, current().scaled(self._width))
        # Measured as if the bar stood there: else it stays once it came before the first fit.
        inner = self._body.totalHeightForWidth(width - self._bar_width)
        wanted = (inner if inner > 0 else self._body.sizeHint().height()) + 4
        wanted += self.buttons.sizeHint().height()
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width() - 40), min(wanted, room.height() - 60))

    def showEvent(self, event: QShowEvent) -> None:
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button is self.ok)
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self.fit)
