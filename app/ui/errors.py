# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The only place that shows an error to a person.

A ``UserError`` is shown as it is written; a cancelled job is silent; everything else is a fault
of the program: logged with its traceback but without its message (which may quote personal
data), and shown with a report that can be copied.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import APP_NAME, VERSION
from app.domain.errors import CancelledError, UserError
from app.ui.i18n_teks import galat
from app.ui.icons import pixmap
from app.ui.theme import Tone, current, set_role

log = logging.getLogger(__name__)

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def describe(error: BaseException) -> str:
    """Return the chain of exception types and code positions, without any message or value."""
    parts: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines = [f"{type(link).__module__}.{type(link).__qualname__}"]
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        parts.append("\n".join(lines))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(parts)


def _short(filename: str) -> str:
    """Keep the part from the package on; folders above may name a person."""
    parts = filename.replace("\\", "/").split("/")
    for anchor in ("app", "tools", "tests", "site-packages"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return parts[-1]


def report_text(error: BaseException) -> str:
    """Return what “Salin laporan” puts on the clipboard."""
    return (
        f"{APP_NAME} {VERSION} · Python {platform.python_version()} · PySide6 {pyside_version}\n"
        f"{platform.system()} {platform.release()} {platform.machine()}\n{describe(error)}\n"
    )


class ErrorDialog(QDialog):
    """What happened, what is safe, what to do; text can be selected and copied."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expected = isinstance(error, UserError)
        self.setWindowTitle(APP_NAME)
        self.setMinimumWidth(460)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 18, 20, 16)
        self._layout.setSpacing(8)
        if isinstance(error, UserError):
            self._show_user_error(error)
        else:
            self._show_fault(error)
        self._add_buttons()

    def text(self) -> str:
        """Return everything the copy button copies."""
        return self._copy_text

    def _show_user_error(self, error: UserError) -> None:
        words = galat(error)
        self._head(words.what, "alert", Tone.WARN)
        self._paragraph(words.kept, "muted")
        self._paragraph(words.action, "")
        self._paragraph(self.tr("Kode: {0}").format(error.code), "caption")
        self._copy_text = "\n".join((*words, f"[{error.code}]"))

    def _show_fault(self, error: BaseException) -> None:
        self._copy_text = report_text(error)
        self._head(self.tr("Terjadi kesalahan pada program."), "alert", Tone.BAD)
        self._paragraph(
            self.tr("Data yang sudah disimpan tetap aman. Langkah terakhir mungkin belum selesai."),
            "muted",
        )
        self._paragraph(
            self.tr(
                "Coba sekali lagi. Bila terulang, salin laporan ini dan kirimkan kepada"
                " administrator. Laporan tidak memuat nama atau isi dokumen."
            ),
            "",
        )
        detail = QPlainTextEdit(self._copy_text)
        detail.setReadOnly(True)
        detail.setAccessibleName(self.tr("Laporan kesalahan"))
        detail.setFixedHeight(130)
        detail.setTabChangesFocus(True)
        self._layout.addWidget(detail)

    def _head(self, text: str, icon: str, tone: Tone) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        mark = QLabel()
        colour = current().tone(tone).mark
        mark.setPixmap(pixmap(icon, 26, QColor(colour), ratio=self.devicePixelRatioF()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        label = self._label(text)
        set_role(label, "heading")
        row.addWidget(label, 1)
        self._layout.addLayout(row)
        self.setAccessibleName(text)

    def _paragraph(self, text: str, role: str) -> None:
        if text:
            label = self._label(text)
            set_role(label, role)
            self._layout.addWidget(label)

    @staticmethod
    def _label(text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(_SELECTABLE)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return label

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        text = self.tr("Salin teks") if self._expected else self.tr("Salin laporan")
        copy = QPushButton(text)
        copy.setObjectName("copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        self._layout.addSpacing(6)
        self._layout.addLayout(row)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copy_text)


def show_error(parent: QObject | None, error: BaseException) -> None:
    """Show ``error`` over ``parent`` and return when it is closed; GUI thread only."""
    if isinstance(error, CancelledError):
        return
    if isinstance(error, UserError):
        log.info("Refused with %s", error.code)
    else:
        log.error("Fault in the program\n%s", describe(error))
    if not isinstance(QCoreApplication.instance(), QApplication):
        sys.stderr.write(report_text(error))
        return
    window = parent.window() if isinstance(parent, QWidget) else QApplication.activeWindow()
    ErrorDialog(error, window).exec()


class _Hooks(QObject):
    """Brings uncaught exceptions of every thread to the GUI thread, one dialog at a time."""

    _raised = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._showing = False
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._raised.emit(error)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._raised.emit(args.exc_value)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if self._showing:
            log.error("Further fault while one is shown\n%s", describe(error))
            return
        self._showing = True
        try:
            show_error(None, error)
        finally:
            self._showing = False


def install_excepthooks(parent: QObject | None = None) -> QObject:
    """Send uncaught exceptions of all threads to :func:`show_error`; return the receiver.

    Exceptions in slots reach ``sys.excepthook`` under PySide6. Keep the receiver alive as long
    as the program runs (give it the application as ``parent``).
    """
    hooks = _Hooks(parent)
    sys.excepthook = hooks.on_exception
    threading.excepthook = hooks.on_thread_exception
    return hooks
