# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What all sheets of cases share: legal basis, form, faults in place, one way to save."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import ValidationError
from app.domain.jobs import JobControl
from app.services.buku_aturan import BukuAturan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import teks_dasar
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.abstrak import MetaAbstrak
from app.ui.widgets.form import Form, FormField
from app.ui.widgets.kalender_popup import DayInfo
from app.ui.widgets.tanggal_edit import TanggalEdit

T = TypeVar("T")


class PenandaHari:
    """Names days off to date fields; silent until the office's rules were read."""

    def __init__(self) -> None:
        self.buku: BukuAturan | None = None

    def __call__(self, hari: date) -> DayInfo | None:
        """Return why ``hari`` is no working day; None for an ordinary one."""
        if self.buku is None or self.buku.kalender.hari_kerja(hari):
            return None
        kalender = self.buku.kalender
        weekend = hari.isoweekday() > kalender.pekan
        return DayInfo(kalender.alasan_libur(hari), Tone.NEUTRAL if weekend else Tone.BAD)


def teks_panjang(baris: int = 3) -> QPlainTextEdit:
    """Return a field for several lines; Tab leaves it."""
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    height = edit.fontMetrics().lineSpacing() * baris + 24
    edit.setFixedHeight(height)
    return edit


class Lembar(QDialog, metaclass=MetaAbstrak):
    """Title, legal basis, :attr:`form`, and buttons. It closes only when saving succeeded.

    Subclasses add fields and call :meth:`submit` from :meth:`save`. Ctrl+Enter and Ctrl+S save.
    """

    def __init__(
        self,
        context: UiContext,
        title: str,
        *,
        basis: str = "",
        save_text: str = "",
        form: Form | None = None,
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._busy = self._settled = False
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(current().scaled(520))
        self.form = form or Form()
        self._lay_out(title, basis, save_text or self.tr("Simpan"), side)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.trigger)
        self.form.edited.connect(self._on_edited)

    @abstractmethod
    def save(self) -> None:
        """Turn the fields into an act and :meth:`submit` it."""

    def fit(self, width: int, height: int) -> None:
        """Take this size (pixels at 100 % text), but never more than the window behind."""
        theme = current()
        wide, high = theme.scaled(width), theme.scaled(height)
        parent = self.parentWidget()
        if parent is not None:
            wide = min(wide, parent.window().width() - 32)
            high = min(high, parent.window().height() - 24)
        self.resize(wide, high)

    def set_basis(self, basis: str) -> None:
        """Show the article the dialog rests on."""
        self._basis.setText(self.tr("Dasar: {0}").format(teks_dasar(basis)))
        self._basis.setVisible(bool(basis))

    def tanggal(self, *, awal: date | None = None) -> TanggalEdit:
        """Return a date field that shows today and knows the office's days off."""
        edit = TanggalEdit(today=self.context.jam.today)
        edit.set_value(awal or self.context.jam.today())
        return edit

    def need_date(self, key: str, edit: TanggalEdit) -> date | None:
        """Return the date of a required field, or mark the field and return None."""
        value = edit.value()
        if value is None:
            fault = edit.problem() or self.tr("Isi tanggalnya.")
            self.show_problems({key: fault})
        return value

    def submit(
        self, work: Callable[[JobControl], T], done: Callable[[T], None] | None = None
    ) -> None:
        """Save in the write lane; close when it worked, else show what is wrong in place."""
        if self._busy:
            return
        self._set_busy(busy=True)

        def succeeded(value: T) -> None:
            self.accept()
            if done is not None:
                done(value)

        self.context.runner.start(
            self, work, write=True, done=succeeded, failed=self.show_failure, ended=self._on_ended
        )

    def show_failure(self, error: BaseException) -> None:
        """Show faults of fields under them; everything else as it is written."""
        if isinstance(error, ValidationError):
            self.show_problems(error.fields)
        else:
            show_error(self, error)

    def show_problems(self, fields: dict[str, str]) -> None:
        """Write faults under their fields; those without a field stand above the form."""
        known = {key: text for key, text in fields.items() if self._has(key)}
        self.form.show_problems(known, focus=True)
        self.show_notice(" ".join(text for key, text in fields.items() if key not in known))

    def show_notice(self, text: str) -> None:
        """Show a sentence above the form; "" takes it away."""
        self._notice_text.setText(text)
        self._notice.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the fields together, and let no button take Enter away from them."""
        if not self._settled:
            self._settled = True
            self.form.add_stretch()
            for button in self.findChildren(QPushButton):
                button.setAutoDefault(False)
                button.setDefault(False)
        super().showEvent(event)

    def saving(self) -> bool:
        return self._busy

    @Slot()
    def trigger(self) -> None:
        """Save, unless a save is under way."""
        if not self._busy and self.save_button.isEnabled():
            self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and not isinstance(focused, QCheckBox):
                focused.click()
            else:
                self.focusNextChild()  # Enter moves on; only Ctrl+Enter saves
            return
        super().keyPressEvent(event)

    def _has(self, key: str) -> bool:
        try:
            return self.form.field(key).isVisibleTo(self)
        except KeyError:
            return False

    def _lay_out(self, title: str, basis: str, save_text: str, side: QWidget | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        set_role(heading, "title")
        self._basis = QLabel()
        self._basis.setTextFormat(Qt.TextFormat.PlainText)
        self._basis.setWordWrap(True)
        set_role(self._basis, "small")
        self.set_basis(basis)
        self.top = QVBoxLayout()
        for widget in (heading, self._basis, self._make_notice()):
            column.addWidget(widget)
        column.addLayout(self.top)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(_scrolled(self.form), 1)
        if side is not None:
            area = _scrolled(side)
            area.setFixedWidth(current().scaled(312))
            body.addWidget(area)
        column.addLayout(body, 1)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self._make_buttons(save_text))
        column.addLayout(self.foot)

    def _make_notice(self) -> QFrame:
        self._notice = QFrame()
        set_role(self._notice, "notice")
        self._notice_text = QLabel()
        self._notice_text.setTextFormat(Qt.TextFormat.PlainText)
        self._notice_text.setWordWrap(True)
        inner = QVBoxLayout(self._notice)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self._notice_text)
        self._notice.hide()
        return self._notice

    def _make_buttons(self, save_text: str) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.save_button = QPushButton(save_text)
        self.save_button.setObjectName("simpan")
        set_role(self.save_button, "primary")
        self.save_button.setAutoDefault(False)
        self.save_button.setToolTip(f"{save_text.replace('&', '')} (Ctrl Enter)")
        cancel = QPushButton(self.tr("Batal"))
        cancel.setAutoDefault(False)
        box.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button.clicked.connect(self.trigger)
        box.rejected.connect(self.reject)
        self.buttons = box
        return box

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save_button.setEnabled(not busy)

    def _on_ended(self) -> None:
        self._set_busy(busy=False)

    @Slot()
    def _on_edited(self) -> None:
        """A fault that is being mended does not shout on."""
        self.show_notice("")
        field = _field_of(self.focusWidget())
        if field is not None:
            field.set_problem("")


def _field_of(widget: QWidget | None) -> FormField | None:
    """Return the form field around ``widget``."""
    while widget:
        if isinstance(widget, FormField):
            return widget
        widget = widget.parentWidget()
    return None


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_role(widget, "clear")
    return area
