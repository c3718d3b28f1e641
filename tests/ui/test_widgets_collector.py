# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cyclic garbage is searched for between two events: never by a worker, never inside a paint."""

from __future__ import annotations

import gc
import threading
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.jobs import JobControl
from app.ui.collector import Collector, due
from app.ui.tasks import TaskRunner
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable

LIMITS = (700, 10, 10)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((700, 99, 99), None),
        ((701, 10, 10), 0),
        ((701, 11, 10), 1),
        ((701, 11, 11), 2),
        ((701, 0, 11), 2),
    ],
)
def test_a_generation_is_searched_when_python_itself_would(
    counts: tuple[int, int, int], expected: int | None
) -> None:
    assert due(counts, LIMITS) == expected


def test_a_threshold_of_nought_means_never() -> None:
    assert due((99_999, 99, 99), (0, 10, 10)) is None


def test_python_gets_its_search_back(qapp: QApplication) -> None:
    made = Collector()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()


class _Looped(QWidget):
    """A window that only a cycle holds."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        QVBoxLayout(self).addWidget(QPushButton("x"))


@contextmanager
def _searches() -> Iterator[list[str]]:
    """The names of the threads that searched."""
    seen: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(threading.current_thread().name)

    gc.callbacks.append(note)
    try:
        yield seen
    finally:
        gc.callbacks.remove(note)


def _litter(_job: JobControl | None = None) -> int:
    made = 0
    for _ in range(20):
        made += len([[] for _ in range(1500)])
    return made


def test_workers_never_search_and_the_gui_thread_does(qtbot: QtBot, runner: TaskRunner) -> None:
    gone: list[str] = []
    window = _Looped()
    window.destroyed.connect(
        lambda: gone.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
    )
    window.show()
    gc.collect()
    del window
    with _searches() as searched:
        for _ in range(20):
            runner.start(runner, _litter)
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
        keep: list[list[object]] = [[] for _ in range(2_000)]
        qtbot.waitUntil(lambda: "MainThread" in searched, timeout=20_000)
    assert set(searched) == {"MainThread"}
    assert keep
    gc.collect()
    assert gone == ["MainThread"]


class _Rows:
    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        return range(40)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Hashable]:
        return {key: key for key in keys}


def test_no_search_inside_a_paint(qtbot: QtBot) -> None:
    painted: list[Hashable] = []

    def cell(row: Hashable) -> Cell:
        _litter()
        painted.append(row)
        return Cell(str(row))

    table = PagedTable([Column("a", "A", cell)])
    qtbot.addWidget(table)
    table.set_source(_Rows())
    table.resize(400, 300)
    with _searches() as searched:
        table.grab()
    assert painted
    assert not searched
    assert isValid(table)


def test_a_runner_that_is_shut_down_has_no_thread_left(qapp: QApplication) -> None:
    made = TaskRunner()
    for number in range(6):
        made.start(made, _litter, write=number % 2 == 0)
    assert made.shutdown(20)
    names = {thread.name.split("_")[0] for thread in threading.enumerate()}
    assert names.isdisjoint({"baca", "tulis"})
