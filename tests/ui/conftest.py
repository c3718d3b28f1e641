# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Screens are tested without a display, in the real theme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.collector import Collector
from app.ui.tasks import TaskRunner
from app.ui.theme import apply_theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager and no keyboard to grab."""
    for item in items:
        if "/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    """Put the light theme back before each test, with the windows of the last one gone.

    Without an event loop Qt keeps what ``deleteLater`` was asked for, and every window kept
    makes the style sheet slower to apply.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, "light")


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """Search for cyclic garbage as the program does; let nothing of Qt's stay for other tests."""
    made = Collector(qapp)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.check()
    made.stop()
    made.deleteLater()


@pytest.fixture(autouse=True)
def kept_widgets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold every window of a test until its end, as the program holds its windows.

    pytest-qt keeps weak references only: a window that a test names no more would go whenever
    the collector looks.
    """
    held: dict[int, QWidget] = {}
    plain = QtBot.addWidget

    def add(self: QtBot, widget: QWidget, **options: Any) -> None:
        plain(self, widget, **options)
        held[id(widget)] = widget
        key = id(widget)
        widget.destroyed.connect(lambda *_gone: held.pop(key, None))

    monkeypatch.setattr(QtBot, "addWidget", add)
    yield
    held.clear()


@pytest.fixture
def shown_errors() -> list[BaseException]:
    """Errors a runner would have shown."""
    return []


@pytest.fixture
def runner(qapp: QApplication, shown_errors: list[BaseException]) -> Iterator[TaskRunner]:
    """Return a real runner whose threads end with the test."""
    made = TaskRunner(on_error=lambda _owner, error: shown_errors.append(error))
    yield made
    assert made.shutdown(20), "a task outlived its test"
