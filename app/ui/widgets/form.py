# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms: labelled fields in sections, with the fault of each field written under it.

A page makes its inputs, adds them to a :class:`Form` and turns them into a draft itself; the
rules live in the domain and come back through :meth:`Form.show_problems`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.i18n_teks import kalimat
from app.ui.theme import current, set_role
from app.ui.widgets.tanggal_edit import TanggalEdit


class FormField(QWidget):
    """Label above, input, help, and the fault in red under it. Hidden rows take no room."""

    def __init__(
        self, label: str, field: QWidget, *, required: bool = False, help_text: str = ""
    ) -> None:
        super().__init__()
        self.field = field
        self._label_text = label
        self._help_text = help_text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._label = QLabel(label)
        self._label.setBuddy(field)
        self._label.setWordWrap(True)
        self._label.setVisible(bool(label))
        set_role(self._label, "strong")
        self._help = QLabel(help_text)
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._help, "caption")
        self._help.setVisible(bool(help_text))
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._error, "error")
        self._error.hide()
        for widget in (self._label, field, self._help, self._error):
            column.addWidget(widget)
        column.addStretch(1)
        self.set_required(required=required)

    def set_required(self, *, required: bool) -> None:
        """Mark the field as required, for eye and ear."""
        plain = self._label_text.replace("&", "")
        mark = current().colour.danger
        star = f' <span style="color:{mark}">*</span>' if required else ""
        text = _escape(self._label_text)
        self._label.setText(f"{text}{star}" if required else self._label_text)
        spoken = self.tr("wajib diisi") if required else ""
        name = f"{plain} ({spoken})" if spoken else plain
        if name:
            self.field.setAccessibleName(name)
            _inner(self.field).setAccessibleName(name)

    def set_problem(self, text: str) -> None:
        """Show ``text``, in the language of the screens, under the input; "" takes it away."""
        text = kalimat(text)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        target = _inner(self.field)
        target.setAccessibleDescription(text or self._help_text)
        if bool(target.property("problem")) != bool(text):
            target.setProperty("problem", bool(text))
            target.style().unpolish(target)
            target.style().polish(target)

    def problem(self) -> str:
        return self._error.text()


class FormSection(QWidget):
    """A heading with advice, and fields in ``columns`` columns."""

    def __init__(
        self,
        title: str = "",
        advice: str = "",
        *,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._place = (0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        for text, role in ((title, "heading"), (advice, "small")):
            if text:
                label = QLabel(text)
                label.setWordWrap(True)
                set_role(label, role)
                outer.addWidget(label)
        if title or advice:
            outer.addSpacing(8)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        outer.addLayout(self._grid)
        self.setAccessibleName(title)

    def add(self, field: FormField, span: int = 1) -> None:
        """Place ``field`` next; ``span`` columns wide (0 = the whole line)."""
        line, column = self._place
        width = self._columns if span <= 0 else min(span, self._columns)
        if column + width > self._columns:
            line, column = line + 1, 0
        self._grid.addWidget(field, line, column, 1, width)
        column += width
        self._place = (line + 1, 0) if column >= self._columns else (line, column)


class Form(QWidget):
    """Sections and fields by key. Tab order is the order of adding."""

    edited = Signal()
    """A person changed any field; not emitted inside :meth:`filling`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, FormField] = {}
        self._section: FormSection | None = None
        self._filling = 0
        self._last: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(22)

    def add_section(self, title: str = "", advice: str = "", *, columns: int = 1) -> FormSection:
        """Start a section; fields added from now on stand in it."""
        self._section = FormSection(title, advice, columns=columns)
        self._layout.addWidget(self._section)
        return self._section

    def add_field(
        self,
        key: str,
        label: str,
        widget: QWidget,
        *,
        required: bool = False,
        help_text: str = "",
        span: int = 1,
    ) -> FormField:
        """Add ``widget`` under ``label``; its object name becomes ``key``."""
        if self._section is None:
            self.add_section()
        assert self._section is not None
        field = FormField(label, widget, required=required, help_text=help_text)
        if not widget.objectName():
            widget.setObjectName(key)
        self._section.add(field, span)
        self._fields[key] = field
        self._listen(widget)
        target = _inner(widget)
        if self._last is not None:
            QWidget.setTabOrder(self._last, target)
        self._last = target
        return field

    def add_stretch(self) -> None:
        self._layout.addStretch(1)

    def field(self, key: str) -> FormField:
        """Return the row of ``key``; raises ``KeyError`` for an unknown one."""
        return self._fields[key]

    def set_field_visible(self, key: str, *, visible: bool) -> None:
        """Show or hide a row with its label."""
        self._fields[key].setVisible(visible)

    def show_problems(self, problems: Mapping[str, str], *, focus: bool = False) -> None:
        """Write each fault under its field and clear all others.

        With ``focus`` the first faulty field gets the focus and is scrolled into view. Keys
        without a field are ignored here: the page shows those itself.
        """
        for key, field in self._fields.items():
            field.set_problem(problems.get(key, ""))
        if focus:
            self.focus_first_problem()

    def problem_text(self, key: str) -> str:
        """Return what is written under field ``key``."""
        return self._fields[key].problem()

    def focus_first_problem(self) -> bool:
        """Go to the first field with a fault; False if there is none."""
        for field in self._fields.values():
            if field.problem():
                _inner(field.field).setFocus(Qt.FocusReason.OtherFocusReason)
                _scroll_to(field)
                return True
        return False

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Fill fields inside this block: filling is not editing, ``edited`` stays silent."""
        self._filling += 1
        try:
            yield
        finally:
            self._filling -= 1

    @Slot()
    def _on_edit(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _listen(self, widget: QWidget) -> None:
        if isinstance(widget, QLineEdit):
            widget.textChanged.connect(self._on_edit)
        elif isinstance(widget, QPlainTextEdit):
            widget.setTabChangesFocus(True)  # nobody types tabs into a request
            widget.textChanged.connect(self._on_edit)
        elif isinstance(widget, QComboBox):
            widget.currentIndexChanged.connect(self._on_edit)
            widget.editTextChanged.connect(self._on_edit)
        elif isinstance(widget, QAbstractButton):
            widget.toggled.connect(self._on_edit)
        elif isinstance(widget, QSpinBox):
            widget.valueChanged.connect(self._on_edit)
        elif isinstance(widget, TanggalEdit):
            widget.changed.connect(self._on_edit)


def _inner(widget: QWidget) -> QWidget:
    """Return the part of ``widget`` that takes keys."""
    return widget.line_edit() if isinstance(widget, TanggalEdit) else widget


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, 24)
            return
        parent = parent.parentWidget()


def _escape(text: str) -> str:
    """Keep a mnemonic readable in rich text, where Qt draws none."""
    return text.replace("&", "").replace("<", "&lt;")
