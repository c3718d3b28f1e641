# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The lock of an idle screen: the work stays where it is, unseen, until the password is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.masuk.dialog_kunci import DialogKunci
from app.ui.tasks import Runner
from app.ui.theme import current

CHECK_MS = 5_000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Drop,
    }
)
_RAISING = frozenset({QEvent.Type.Show, QEvent.Type.ZOrderChange})


class Tirai(QWidget):
    """Covers one window completely."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().q("window"))
        painter.end()


class KunciLayar(QObject):
    """Locks the program after ``minutes`` without a key or a mouse movement.

    Contract with the start-up code::

        lock = KunciLayar(window, runner=runner, nama="Rina", minutes=10,
                          periksa=lambda sandi: ..., now_ms=jam.now_ms)
        lock.signed_out.connect(...)   # the person wants another account

    ``periksa(password)`` runs in the write lane and raises ``UserError`` for a wrong password
    (``pengguna.masuk`` counts it and locks the account after five). ``now_ms`` is the wall
    clock, so that a computer that slept wakes up locked. ``minutes`` 0 never locks by itself.
    Nothing is closed while it is locked: forms, dialogs and running work stay as they are.
    Call :meth:`stop` before the window is thrown away.
    """

    locked_changed = Signal(bool)
    """(locked: bool)"""
    signed_out = Signal()

    def __init__(
        self,
        window: QWidget,
        *,
        runner: Runner,
        nama: str,
        minutes: int,
        periksa: Callable[[str], object],
        now_ms: Callable[[], int],
        check_ms: int = CHECK_MS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._nama = nama
        self._minutes = minutes
        self._periksa = periksa
        self._now_ms = now_ms
        self._last = now_ms()
        self._covers: list[Tirai] = []
        self._dialog: DialogKunci | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        self._timer.start(check_ms)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    @property
    def locked(self) -> bool:
        return self._dialog is not None

    @property
    def dialog(self) -> DialogKunci | None:
        """The password dialog while the screen is locked."""
        return self._dialog

    def set_minutes(self, minutes: int) -> None:
        """Follow a change of the agency's setting."""
        self._minutes = minutes

    @Slot()
    def check(self) -> None:
        """Lock if nobody has touched the program for long enough."""
        idle = self._now_ms() - self._last
        if idle < 0:
            self._last = self._now_ms()  # the clock was set back
        elif self._minutes > 0 and idle >= self._minutes * 60_000 and self._window.isVisible():
            self.lock()

    @Slot()
    def lock(self) -> None:
        """Cover every window now and ask for the password."""
        if self.locked:
            return
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        shown = [w for w in QApplication.topLevelWidgets() if w.isWindow() and w.isVisible()]
        self._covers = [Tirai(window) for window in shown]
        parent = QApplication.activeModalWidget() or self._window
        dialog = DialogKunci(self._periksa, self._runner, nama=self._nama, parent=parent)
        dialog.unlocked.connect(self.unlock)
        dialog.signed_out.connect(self._on_signed_out)
        self._dialog = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self.locked_changed.emit(True)

    @Slot()
    def unlock(self) -> None:
        """Give the screen back; called once the password was right."""
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        for cover in self._covers:
            cover.hide()
            cover.deleteLater()
        self._covers.clear()
        self._last = self._now_ms()
        dialog.finish()
        self.locked_changed.emit(False)

    def stop(self) -> None:
        """Stop watching, as at the end of a session."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.unlock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTIVITY:
            if not self.locked:
                self._last = self._now_ms()
        elif kind in _RAISING and self.locked and isinstance(watched, QWidget):
            self._keep_covered(watched)
        return False

    def _keep_covered(self, widget: QWidget) -> None:
        """A message that appears meanwhile must not stand above the cover."""
        if isinstance(widget, Tirai):
            return
        for cover in self._covers:
            if cover.parentWidget() is widget.parentWidget():
                cover.raise_()

    @Slot()
    def _on_signed_out(self) -> None:
        self.unlock()
        self.signed_out.emit()
