# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The paged table: cache, sorting, keyboard, columns, empty state, pills."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from app.ui.theme import Tone
from app.ui.widgets.cell_delegate import button_rect
from app.ui.widgets.paged_model import Cell, Column, PagedTableModel, Sort
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill, StatusPill, sisa_pill
from app.ui.widgets.view_store import MemoryStore


@dataclass(frozen=True)
class Orang:
    nomor: int
    nama: str


class ListSource:
    """Counts how often it is asked."""

    def __init__(self, count: int, *, missing: frozenset[int] = frozenset()) -> None:
        self.count, self.missing = count, missing
        self.asked: list[int] = []
        self.sorts: list[Sort | None] = []

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        self.sorts.append(sort)
        numbers = range(self.count)
        return numbers[::-1] if sort is not None and sort.descending else numbers

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Orang]:
        self.asked.append(len(keys))
        return {k: Orang(k, f"Nama {k}") for k in keys if k not in self.missing}


COLUMNS: list[Column[Orang]] = [
    Column("nomor", "Nomor", lambda o: Cell(f"{o.nomor:04d}"), sort="nomor", required=True),
    Column("nama", "Nama", lambda o: Cell(o.nama, "baris kedua"), stretch=True),
    Column("status", "Status", lambda _o: Cell(pill=Pill("Diproses", Tone.INFO)), hidden=True),
    Column("buka", "", lambda _o: Cell(button="Buka")),
]


@pytest.fixture
def table(qtbot) -> PagedTable[Orang]:
    made = PagedTable(COLUMNS, name="uji")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def test_rows_are_read_by_pages_and_old_pages_are_dropped(qapp) -> None:
    model, source = PagedTableModel(COLUMNS), ListSource(200_000)
    model.reload(source)
    assert model.rowCount() == 200_000
    assert source.asked == []
    assert model.cell(150_001, 0).text == "150001"
    assert model.cell(150_150, 0).text == "150150"
    assert source.asked == [200]
    for page in range(model.PAGES_KEPT + 5):
        model.row_at(page * model.PAGE)
    model.row_at(0)
    assert len(source.asked) == model.PAGES_KEPT + 7  # page 0 had been dropped


def test_a_row_deleted_meanwhile_shows_dots(qapp) -> None:
    model = PagedTableModel(COLUMNS)
    model.reload(ListSource(3, missing=frozenset({1})))
    assert model.index(1, 0).data() == "…"
    assert model.row_at(1) is None
    assert model.row_at(99) is None


def test_painting_a_long_list_reads_only_what_is_seen(table) -> None:
    source = ListSource(200_000)
    table.set_source(source)
    table.grab()
    assert source.asked == [200]


def test_the_header_sorts_through_the_source(qtbot, table) -> None:
    source = ListSource(5)
    table.set_source(source)
    header = table.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert source.sorts == [None, Sort("nomor"), Sort("nomor", descending=True)]
    assert table.model.key_at(0) == 4
    at.setX(header.sectionViewportPosition(1) + 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(source.sorts) == 3  # that column cannot be sorted
    assert header.sortIndicatorSection() == 0


def test_the_current_row_survives_a_reload_in_another_order(qtbot, table) -> None:
    table.set_source(ListSource(50))
    with qtbot.waitSignal(table.current_changed) as heard:
        assert table.select_key(7)
    assert heard.args == [7]
    with qtbot.assertNotEmitted(table.current_changed):
        table.set_sort(Sort("nomor", descending=True))
    assert table.current_key() == 7
    assert table.view.currentIndex().row() == 42
    assert not table.select_key(999)


def test_when_the_current_row_vanishes_its_neighbour_is_current(qtbot, table) -> None:
    table.set_source(ListSource(10))
    table.select_key(9)
    with qtbot.waitSignal(table.current_changed) as heard:
        table.set_source(ListSource(5))
    assert heard.args == [4]
    with qtbot.waitSignal(table.current_changed) as heard:
        table.set_source(ListSource(0))
    assert heard.args == [None]


def test_keyboard_moves_opens_and_copies(qtbot, table) -> None:
    table.set_source(ListSource(300))
    table.select_key(0)
    qtbot.keyClick(table.view, Qt.Key.Key_End)
    assert table.current_key() == 299
    qtbot.keyClick(table.view, Qt.Key.Key_Home)
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [1]
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0001\tNama 1 · baris kedua"


def test_typing_letters_does_not_read_the_whole_table(qtbot, table) -> None:
    source = ListSource(200_000)
    table.set_source(source)
    table.select_key(0)
    qtbot.keyClicks(table.view, "zzz")
    assert sum(source.asked) <= 400


def test_a_button_in_a_row_tells_its_key_and_column(qtbot, table) -> None:
    table.set_source(ListSource(3))
    rect = table.view.visualRect(table.model.index(2, 3))
    at = button_rect(rect.toRectF(), table.model.cell(2, 3)).center().toPoint()
    with qtbot.waitSignal(table.button_clicked) as heard:
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == [2, "buka"]


def test_the_column_choice_is_remembered(qtbot) -> None:
    store = MemoryStore()
    first = PagedTable(COLUMNS, name="uji", store=store)
    qtbot.addWidget(first)
    assert first.view.isColumnHidden(2)
    entries = {a.text(): a for a in first.columns_menu().actions() if a.text()}
    assert not entries["Nomor"].isEnabled()
    entries["Status"].trigger()
    first.view.horizontalHeader().moveSection(2, 0)
    first.view.setColumnWidth(0, 222)
    second = PagedTable(COLUMNS, name="uji", store=store)
    qtbot.addWidget(second)
    assert not second.view.isColumnHidden(2)
    assert second.view.horizontalHeader().logicalIndex(0) == 2
    assert second.view.columnWidth(0) == 222
    entries = {a.text(): a for a in second.columns_menu().actions() if a.text()}
    entries["Kembalikan kolom semula"].trigger()
    assert second.view.isColumnHidden(2)
    assert second.view.horizontalHeader().logicalIndex(0) == 0


@pytest.mark.parametrize("damaged", ["{", "[]", '{"order": 3}', '{"order": ["x"], "widths": 1}'])
def test_a_damaged_column_setting_gives_the_default_columns(qtbot, damaged) -> None:
    store = MemoryStore()
    store.put("kolom/uji", damaged)
    table = PagedTable(COLUMNS, name="uji", store=store)
    qtbot.addWidget(table)
    assert [table.view.isColumnHidden(i) for i in range(4)] == [False, False, True, False]


def test_an_empty_list_teaches_what_to_do(qtbot, table) -> None:
    table.set_empty("inbox", "Belum ada permohonan.", "Tekan Ctrl+N.", "Permohonan baru")
    table.set_source(ListSource(0))
    assert table.empty.isVisible()
    assert table.empty.accessibleName() == "Belum ada permohonan."
    with qtbot.waitSignal(table.empty.acted):
        table.empty.findChild(type(table.empty._button)).click()
    table.set_source(ListSource(1))
    assert not table.empty.isVisible()


def test_with_a_runner_keys_come_from_the_read_lane_and_only_the_newest_count(
    qtbot, runner
) -> None:
    table = PagedTable(COLUMNS, runner=runner)
    qtbot.addWidget(table)
    table.set_source(ListSource(10))
    table.set_source(ListSource(20))
    qtbot.waitUntil(lambda: runner.pending == 0)
    assert table.row_count() == 20


def test_a_screen_reader_hears_the_column_and_the_whole_cell(qapp) -> None:
    model = PagedTableModel(COLUMNS)
    model.reload(ListSource(1))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(role) == "Nama: Nama 0 · baris kedua"
    assert model.index(0, 2).data(role) == "Status: Diproses"


@pytest.mark.parametrize(
    ("sisa", "jeda", "text", "tone"),
    [
        (-2, False, "−2", Tone.BAD),
        (0, False, "hari ini", Tone.WARN),
        (3, False, "3", Tone.WARN),
        (4, False, "4", Tone.GOOD),
        (None, False, "selesai", Tone.PLAIN),
        (2, True, "jeda", Tone.NEUTRAL),
    ],
)
def test_days_left_have_their_tone(qapp, sisa, jeda, text, tone) -> None:
    assert sisa_pill(sisa, jeda=jeda) == Pill(text, tone)


def test_a_status_pill_is_as_wide_as_its_text(qtbot) -> None:
    pill = StatusPill("Diproses", Tone.INFO)
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.set_pill(Pill("Menunggu tanda terima", Tone.WARN))
    assert pill.sizeHint().width() > narrow + 40
    assert pill.accessibleName() == "Menunggu tanda terima"
