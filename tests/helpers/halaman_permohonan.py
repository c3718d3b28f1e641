# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of requests in a real office, worked as a person works it: by its keys and buttons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch
from uuid import UUID

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.permohonan import PermohonanDetail
from app.ui.permohonan.halaman import HalamanPermohonan
from app.ui.permohonan.pages import build_pages, permohonan_baru
from tests.helpers.layar import Layar, layar_uji

D = TypeVar("D", bound=QDialog)


@dataclass
class Meja:
    """The page, its shell, and hands."""

    layar: Layar
    page: HalamanPermohonan
    qtbot: QtBot

    def settle(self) -> None:
        """Let the coalesced reloads run."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: not page._again.isActive() and not page.list._reloading.isActive(),
            timeout=5000,
        )
        self.qtbot.waitUntil(
            lambda: page.list._wanted is None and not page.list._settling, timeout=5000
        )
        turn = QTimer()
        turn.setSingleShot(True)
        with self.qtbot.waitSignal(turn.timeout, timeout=5000):
            turn.start(0)  # fires after everything that was posted before it

    def focus(self) -> None:
        """Come back to the window after a dialog has closed."""
        window = self.layar.window
        window.activateWindow()
        self.qtbot.waitUntil(
            lambda: window.isActiveWindow() and QApplication.focusWidget() is not None,
            timeout=5000,
        )

    def show(self, permohonan_id: UUID) -> PermohonanDetail:
        """Open a request as the search does and return what the page shows."""
        self.layar.window.go("permohonan", permohonan_id)
        self.settle()
        return self.detail()

    def detail(self) -> PermohonanDetail:
        kasus = self.page.case.kasus()
        assert kasus is not None
        return kasus.detail

    def names(self) -> list[str]:
        """Return the applicants in the order of the list."""
        model = self.page.list.table.model
        return [model.cell(row, 1).text for row in range(model.rowCount())]

    def steps(self) -> list[str]:
        """Return the keys of the buttons, the advised one last."""
        return list(self.page.case.steps._buttons)

    def press_step(self, key: str) -> None:
        self.page.case.steps.button(key).click()

    def dialog(self, kind: type[D]) -> D:
        """Return the open dialog of this kind."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert found, f"no open {kind.__name__}"
        return found[-1]

    def no_dialog(self) -> bool:
        return not any(
            isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()
        )


@contextmanager
def meja_uji(qtbot: QtBot, folder: Path, *, peran: str = "ppid", **opsi: Any) -> Iterator[Meja]:
    """Open an office with the page of requests in front."""
    with ExitStack() as stack:
        layar = stack.enter_context(layar_uji(qtbot, folder, peran=peran, **opsi))
        for module in ("borang.lembar", "permohonan.dialog_surat"):
            name = f"app.ui.{module}.show_error"
            stack.enter_context(patch(name, lambda _parent, error: layar.errors.append(error)))
        for page in build_pages(layar.context):
            layar.window.add_page(page)
        layar.window.set_primary(
            "Permohonan baru", "Ctrl+N", lambda: permohonan_baru(layar.context)
        )
        layar.window.resize(1366, 768)
        layar.window.show()
        layar.window.go("permohonan")
        widget = layar.window.page("permohonan")
        assert isinstance(widget, HalamanPermohonan)
        layar.window.activateWindow()
        qtbot.waitUntil(layar.window.isActiveWindow, timeout=5000)
        meja = Meja(layar, widget, qtbot)
        meja.settle()
        yield meja
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.done(0)


def ketik(teks: str) -> None:
    """Type into whatever has the focus."""
    QTest.keyClicks(_focus(), teks)


def tekan(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on whatever has the focus."""
    QTest.keyClick(_focus(), key, modifier)


def ctrl(key: Qt.Key) -> None:
    tekan(key, Qt.KeyboardModifier.ControlModifier)


def lepas(target: QWidget, *paths: Path) -> None:
    """Drop files onto ``target``."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPointF(target.rect().center())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    at = target.rect().center()
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, data, left, plain))
    QApplication.sendEvent(target, QDropEvent(middle, copy, data, left, plain))


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    return focused
