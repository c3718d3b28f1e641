# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page where list and case do not fit side by side: one at a time, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.daftar import Kelompok, SaringPermohonan
from tests.helpers.halaman_permohonan import Meja, ctrl, meja_uji, tekan
from tests.helpers.kantor import DRAFT

SEMPIT, LEBAR = (960, 540), (1366, 768)
PANJANG = "Salinan rencana kerja dan anggaran beserta seluruh lampirannya tahun berjalan"


def _ukuran(meja: Meja, size: tuple[int, int]) -> None:
    meja.layar.window.resize(*size)
    meja.qtbot.waitUntil(lambda: meja.layar.window.size().toTuple() == size, timeout=5000)
    meja.settle()


@contextmanager
def _meja(
    qtbot: QtBot, folder: Path, size: tuple[int, int] = SEMPIT
) -> Iterator[tuple[Meja, list[UUID]]]:
    """Open the page at ``size`` with three requests."""
    with meja_uji(qtbot, folder) as meja:
        kip = meja.layar.context.kip
        drafts = [replace(DRAFT, nama_pemohon=n, rincian=PANJANG) for n in ("Satu", "Dua", "Tiga")]
        made = [kip.daftarkan(draft).id for draft in drafts]
        meja.settle()
        _ukuran(meja, size)
        yield meja, made


def _panes(meja: Meja) -> tuple[bool, bool]:
    return meja.page.list.isVisible(), meja.page.case.isVisible()


def _focus_in(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))


def test_a_small_window_shows_the_list_alone_with_every_column(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with _meja(qtbot, tmp_path) as (meja, _ids):
        assert meja.page.narrow
        assert _panes(meja) == (True, False)
        view = meja.page.list.table.view
        assert view.horizontalHeader().length() <= view.viewport().width()
        assert view.horizontalScrollBar().maximum() == 0
        bar = meja.page.list.bar
        lines = {c.mapTo(bar, c.rect().center()).y() // 20 for c in bar._chips.values()}
        assert len(lines) == 1
        parts = (bar._text, bar._tahun, bar._status, bar._kanal)
        assert len({p.mapTo(bar, p.rect().center()).y() // 20 for p in parts}) == 1


@pytest.mark.parametrize(
    ("size", "narrow"),
    [((1366, 768), False), ((1366, 600), True), ((1100, 768), True), ((640, 360), True)],
)
def test_width_and_height_decide(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], *, narrow: bool
) -> None:
    with _meja(qtbot, tmp_path, size) as (meja, _ids):
        assert meja.page.narrow is narrow
        assert _panes(meja) == ((True, False) if narrow else (True, True))


@pytest.mark.parametrize("back", ["esc", "alt", "button"])
def test_enter_opens_the_case_and_three_ways_lead_back(
    qtbot: QtBot, tmp_path: Path, back: str
) -> None:
    with _meja(qtbot, tmp_path) as (meja, _ids):
        page = meja.page
        page.list.table.setFocus()
        tekan(Qt.Key.Key_Down)
        meja.settle()
        row = page.list.current()
        assert row is not None
        tekan(Qt.Key.Key_Return)
        assert _panes(meja) == (False, True)
        assert page.case.current_id() == row.id
        assert QApplication.focusWidget() is page.case.steps.button(page.case.primary_key())
        if back == "button":
            page.case.arrangement.back.setFocus()
            tekan(Qt.Key.Key_Space)
        elif back == "esc":
            tekan(Qt.Key.Key_Escape)
        else:
            tekan(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert _panes(meja) == (True, False)
        assert _focus_in(page.list.table)
        again = page.list.current()
        assert again is not None
        assert again.id == row.id
        assert not page.escape()


def test_alt_left_leaves_the_case_first_and_then_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    with _meja(qtbot, tmp_path) as (meja, ids):
        window = meja.layar.window
        meja.layar.neighbour("lain")
        window.go("lain")
        meja.show(ids[1])
        assert _panes(meja) == (False, True)
        window.actions_registry.get("kembali").trigger()
        assert window.navigator.current == "permohonan"
        window.actions_registry.get("kembali").trigger()
        assert window.navigator.current == "lain"


def test_double_click_target_and_a_new_request_show_the_case(qtbot: QtBot, tmp_path: Path) -> None:
    with _meja(qtbot, tmp_path) as (meja, ids):
        page = meja.page
        view = page.list.table.view
        at = view.visualRect(view.model().index(1, 1)).center()
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), left, plain, at)
        assert _panes(meja) == (True, False)
        QTest.mouseDClick(view.viewport(), left, plain, at)
        assert _panes(meja) == (False, True)
        page.show_list()
        for act in (page.open_target, page.select_new):
            act(ids[2])
            meja.settle()
            assert _panes(meja) == (False, True)
            assert page.case.current_id() == ids[2]
            assert _focus_in(page.case)
            page.show_list()
            row = page.list.current()
            assert row is not None
            assert row.id == ids[2]


def test_a_filter_brings_the_list_back(qtbot: QtBot, tmp_path: Path) -> None:
    with _meja(qtbot, tmp_path) as (meja, ids):
        meja.show(ids[0])
        ctrl(Qt.Key.Key_F)
        assert _panes(meja) == (True, False)
        assert _focus_in(meja.page.list.bar)
        meja.show(ids[0])
        meja.layar.window.go("permohonan", SaringPermohonan(kelompok=Kelompok.SELESAI))
        meja.settle()
        assert _panes(meja) == (True, False)


def test_the_case_is_one_column_in_which_nothing_is_cut(qtbot: QtBot, tmp_path: Path) -> None:
    with _meja(qtbot, tmp_path, (640, 360)) as (meja, ids):
        meja.show(ids[0])
        case = meja.page.case
        sheet = case.arrangement.sheet
        qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > 0, timeout=5000)
        assert sheet.horizontalScrollBar().maximum() == 0
        for area in (case.arrangement._facts, case.arrangement._time):
            assert area.verticalScrollBar().maximum() == 0
        tops = [_top(sheet, w) for w in (case.steps, case.facts, case.timeline, case.below)]
        assert tops == sorted(set(tops))
        for label in case.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()


def _top(host: QWidget, widget: QWidget) -> int:
    return widget.mapTo(host, QPoint(0, 0)).y()


@pytest.mark.parametrize("size", [SEMPIT, (640, 360), LEBAR])
def test_both_tabs_stay_in_sight(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with _meja(qtbot, tmp_path, size) as (meja, ids):
        meja.show(ids[0])
        tabs = meja.page.case.below.tabs
        for number in (0, 1):
            area = tabs.tabRect(number)
            assert QRect(QPoint(0, 0), tabs.size()).contains(area)
            assert area.width() >= tabs.fontMetrics().horizontalAdvance(tabs.tabText(number))


def test_the_last_line_of_the_case_is_reached_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with _meja(qtbot, tmp_path) as (meja, ids):
        meja.show(ids[0])
        sheet = meja.page.case.arrangement.sheet
        qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > 0, timeout=5000)
        for _ in range(20):
            tekan(Qt.Key.Key_PageDown)
        assert sheet.verticalScrollBar().value() == sheet.verticalScrollBar().maximum()
        seen = set()
        for _ in range(60):
            tekan(Qt.Key.Key_Tab)
            seen.add(QApplication.focusWidget())
        below = meja.page.case.below
        assert {below.tabs, below.files._buttons["tambah"], meja.page.case.arrangement.back} <= seen
        assert not any(meja.page.list.isAncestorOf(w) for w in seen if w is not None)


def test_a_resize_keeps_the_selection_the_focus_and_the_wide_arrangement(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with _meja(qtbot, tmp_path, LEBAR) as (meja, ids):
        page = meja.page
        meja.show(ids[1])
        wide = [page.list.geometry(), page.case.geometry()]
        facts = page.case.facts
        least = facts.minimumSizeHint().height
        qtbot.waitUntil(lambda: facts.height() >= least(), timeout=5000)
        steps = page.case.steps  # its small buttons take their height only when polished
        qtbot.waitUntil(lambda: steps.height() == steps.heightForWidth(steps.width()), timeout=5000)
        inner = [facts.geometry(), page.case.timeline.size(), page.case.below.geometry()]
        page.list.table.setFocus()
        _ukuran(meja, SEMPIT)
        assert _panes(meja) == (True, False)
        assert _focus_in(page.list.table)
        _ukuran(meja, LEBAR)
        button = page.case.steps.button(page.case.primary_key())
        button.setFocus()
        _ukuran(meja, SEMPIT)
        assert _panes(meja) == (False, True)
        assert QApplication.focusWidget() is button
        _ukuran(meja, LEBAR)
        assert _panes(meja) == (True, True)
        assert QApplication.focusWidget() is button
        assert page.case.current_id() == ids[1]
        row = page.list.current()
        assert row is not None
        assert row.id == ids[1]
        assert not page.case.arrangement.back.isVisible()
        assert [page.list.geometry(), page.case.geometry()] == wide
        after = [facts.geometry(), page.case.timeline.size(), page.case.below.geometry()]
        assert after == inner
