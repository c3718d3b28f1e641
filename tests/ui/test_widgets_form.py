# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms, dates, filters and dropped files."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.filter_bar import Choice, FilterBar, Switch
from app.ui.widgets.form import Form
from app.ui.widgets.kalender_popup import DayInfo, KalenderPopup
from app.ui.widgets.tanggal_edit import TanggalEdit
from app.ui.widgets.tanggal_teks import parse_tanggal, tulis_tanggal
from app.ui.widgets.view_store import MemoryStore

TODAY = date(2026, 11, 23)
NATAL = date(2026, 12, 25)


@pytest.fixture
def form(qtbot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.add_section("Pemohon", columns=2)
    made.add_field("nama", "&Nama", QLineEdit(), required=True)
    made.add_field("nik", "NIK", QLineEdit(), help_text="16 angka")
    made.add_field("jenis", "Jenis", QComboBox())
    made.add_field("rincian", "Rincian", QPlainTextEdit(), span=0)
    made.add_field("tanggal", "Tanggal", TanggalEdit(today=lambda: TODAY))
    made.add_field("periksa", "", QCheckBox("Diperiksa"))
    made.show()
    return made


def test_a_fault_stands_under_its_field_and_goes_away_again(form) -> None:
    form.show_problems({"nik": "NIK terdiri atas 16 angka.", "tanpa": "tidak ada isiannya"})
    nik = form.findChild(QLineEdit, "nik")
    assert form.problem_text("nik") == "NIK terdiri atas 16 angka."
    assert form.field("nik")._error.isVisible()
    assert nik.property("problem") is True
    assert nik.accessibleDescription() == "NIK terdiri atas 16 angka."
    form.show_problems({})
    assert not form.field("nik")._error.isVisible()
    assert nik.accessibleDescription() == "16 angka"


def test_the_first_fault_gets_the_focus(qtbot, form) -> None:
    problems = {"tanggal": "Belum diisi.", "rincian": "Belum diisi."}
    form.show_problems(problems, focus=True)
    assert form.focusWidget() is form.findChild(QPlainTextEdit, "rincian")
    form.show_problems({})
    assert not form.focus_first_problem()


def test_typing_is_editing_and_filling_is_not(qtbot, form) -> None:
    nama = form.findChild(QLineEdit, "nama")
    with qtbot.assertNotEmitted(form.edited), form.filling():
        nama.setText("Siti")
        form.findChild(QCheckBox, "periksa").setChecked(True)
        form.findChild(QPlainTextEdit, "rincian").setPlainText("Salinan")
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(nama, "x")
    with qtbot.waitSignal(form.edited):
        form.findChild(QCheckBox, "periksa").click()
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.findChild(TanggalEdit).line_edit(), "1")


def test_tab_walks_the_fields_in_order_and_leaves_the_text_area(qtbot, form) -> None:
    start = form.findChild(QLineEdit, "nama")
    start.setFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        widget = form.focusWidget()
        seen.append(widget.objectName() or widget.parentWidget().objectName())
    assert seen == ["nik", "jenis", "rincian", "tanggal", "periksa"]


def test_a_required_field_is_marked_for_eye_and_ear(form) -> None:
    assert form.findChild(QLineEdit, "nama").accessibleName() == "Nama (wajib diisi)"
    assert "*" in form.field("nama")._label.text()
    assert form.field("nik")._label.buddy() is form.findChild(QLineEdit, "nik")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("24-11-2026", date(2026, 11, 24)),
        ("1/2/26", date(2026, 2, 1)),
        ("1.2.2026", date(2026, 2, 1)),
        (" 5 - 6 ", date(2026, 6, 5)),
        ("010226", date(2026, 2, 1)),
        ("01022026", date(2026, 2, 1)),
        ("0102", date(2026, 2, 1)),
        ("1 feb 2026", date(2026, 2, 1)),
        ("17 Agustus 45", date(1945, 8, 17)),
        ("3 nopember 2020", date(2020, 11, 3)),
        ("2026-02-01", date(2026, 2, 1)),
        ("h", TODAY),
        ("kemarin", date(2026, 11, 22)),
        ("+3", date(2026, 11, 26)),
        ("", None),
        ("   ", None),
    ],
)
def test_dates_are_read_as_people_type_them(text, meant) -> None:
    assert parse_tanggal(text, TODAY) == meant


@pytest.mark.parametrize(
    "text", ["31-2-2026", "abc", "12", "1-13-2026", "29-02-2025", "1-2-20266", "1 x 2026", "-"]
)
def test_what_is_no_date_is_refused_and_never_invented(text) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_tanggal(text, TODAY)


@given(st.dates(date(1000, 1, 1)), st.dates(date(1990, 1, 1), date(2080, 1, 1)))
def test_a_written_date_reads_back(value, today) -> None:
    assert parse_tanggal(tulis_tanggal(value), today) == value


@given(st.dates(date(2000, 1, 1), date(2089, 1, 1)), st.integers(-80, 10))
def test_two_digits_mean_the_hundred_years_ending_in_ten(today, years) -> None:
    year = today.year + years
    assert parse_tanggal(f"01-01-{year % 100:02d}", today) == date(year, 1, 1)


@pytest.fixture
def field(qtbot) -> TanggalEdit:
    QLocale.setDefault(QLocale("id_ID"))
    info = {NATAL: DayInfo("Hari Raya Natal")}
    made = TanggalEdit(today=lambda: TODAY, days=info.get)
    qtbot.addWidget(made)
    made.resize(300, 32)
    made.show()
    return made


def test_leaving_the_field_writes_the_date_out(qtbot, field) -> None:
    heard = []
    field.changed.connect(heard.append)
    qtbot.keyClicks(field.line_edit(), "25 des")
    assert field.value() == NATAL
    assert heard[-1] == NATAL
    qtbot.keyClick(field.line_edit(), Qt.Key.Key_Return)
    assert field.line_edit().text() == "25-12-2026"
    assert field._day.text() == "Jumat · libur"
    assert field.line_edit().toolTip() == "Hari Raya Natal"


def test_setting_a_value_is_not_editing(qtbot, field) -> None:
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(TODAY)
    assert field._day.text() == "Senin"
    field.set_value(None)
    assert field.value() is None
    assert field.problem() == ""


def test_keys_move_the_date(qtbot, field) -> None:
    edit = field.line_edit()
    for key, value in (
        (Qt.Key.Key_H, TODAY),
        (Qt.Key.Key_Up, date(2026, 11, 24)),
        (Qt.Key.Key_Down, TODAY),
        (Qt.Key.Key_PageUp, date(2026, 12, 23)),
        (Qt.Key.Key_PageDown, TODAY),
    ):
        with qtbot.waitSignal(field.changed) as heard:
            qtbot.keyClick(edit, key)
        assert heard.args == [value]


def test_a_month_step_stays_inside_the_month(qtbot, field) -> None:
    field.set_value(date(2027, 1, 31))
    qtbot.keyClick(field.line_edit(), Qt.Key.Key_PageUp)
    assert field.value() == date(2027, 2, 28)


def test_the_field_says_what_is_wrong(qtbot, field) -> None:
    qtbot.keyClicks(field.line_edit(), "31-2-2026")
    assert field.value() is None
    assert field.problem().startswith("Tanggal tidak dikenal")
    field.set_limits(TODAY - timedelta(days=1), TODAY)
    for value, word in ((date(2026, 1, 1), "awal"), (NATAL, "akhir"), (TODAY, "")):
        field.set_value(value)
        assert word in field.problem()
    assert field.problem() == ""


def test_the_calendar_picks_by_keyboard(qtbot, field) -> None:
    field.set_value(NATAL)
    field.open_calendar()
    popup = field.findChild(KalenderPopup)
    assert "Hari Raya Natal" in popup._note.text()
    assert "Jumat, 25 Desember 2026" in popup._note.text()
    with qtbot.waitSignal(field.changed) as heard:
        qtbot.keyClick(popup, Qt.Key.Key_H)
    assert heard.args == [TODAY]


FILTERS = [
    Choice("status", "Status", [("", "Semua"), ("proses", "Diproses"), ("selesai", "Selesai")]),
    Switch("telat", "Lewat tenggat"),
]


@pytest.fixture
def bar(qtbot) -> FilterBar:
    made = FilterBar(FILTERS, name="uji", presets={"Telat": {"telat": "1"}})
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_shows_and_tells_its_value(qtbot, bar) -> None:
    action = bar.chip("status").menu().actions()[1]
    with qtbot.waitSignal(bar.changed) as heard:
        action.trigger()
    assert heard.args == [{"status": "proses"}]
    assert bar.chip("status").text() == "Status: Diproses"
    assert bar.chip("status").isChecked()
    bar.reset()
    assert bar.chip("status").text() == "Status"
    assert bar.values() == {}


def test_text_is_told_after_a_pause_and_at_once_by_enter(qtbot, bar) -> None:
    with qtbot.waitSignal(bar.changed) as heard:
        qtbot.keyClicks(bar._text, "tambang")
    assert heard.args == [{"teks": "tambang"}]
    with qtbot.waitSignal(bar.changed) as heard:
        bar._text.clear()
    assert heard.args == [{}]


def test_unknown_values_are_dropped(qtbot, bar) -> None:
    bar.set_values({"status": "hilang", "lain": "1", "telat": "1"})
    assert bar.values() == {"telat": "1"}
    with qtbot.assertNotEmitted(bar.changed):
        bar.set_values({"telat": "1"})


def test_views_are_saved_chosen_and_deleted(qtbot) -> None:
    store = MemoryStore()
    first = FilterBar(FILTERS, name="uji", store=store)
    qtbot.addWidget(first)
    first.set_values({"status": "proses"})
    first.save_view("Yang diproses")
    second = FilterBar(FILTERS, name="uji", store=store)
    qtbot.addWidget(second)
    second._fill_views()
    {a.text(): a for a in second._views_menu.actions()}["Yang diproses"].trigger()
    assert second.values() == {"status": "proses"}
    second.delete_view("Yang diproses")
    assert first.saved_views() == {}
    store.put("tampilan/uji", "[1")
    assert first.saved_views() == {}


def test_the_switch_is_worked_by_keyboard(qtbot, bar) -> None:
    with qtbot.waitSignal(bar.changed) as heard:
        qtbot.keyClick(bar.chip("telat"), Qt.Key.Key_Space)
    assert heard.args == [{"telat": "1"}]


def test_dropped_files_are_taken_by_kind(qtbot, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.PDF", "c.exe"):
        (tmp_path / name).write_bytes(b"x")
    area = DropArea(suffixes=(".pdf",))
    qtbot.addWidget(area)
    area.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / n)) for n in ("a.pdf", "b.PDF", "c.exe")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(area.dropped) as heard:
        area.dropEvent(event)
    assert heard.args == [[tmp_path / "a.pdf", tmp_path / "b.PDF"]]
    assert "c.exe" in area._hint.text()
    with qtbot.assertNotEmitted(area.dropped):
        area.take([tmp_path, tmp_path / "tidak-ada.pdf"])


def test_a_single_drop_area_takes_one_file(qtbot, tmp_path: Path) -> None:
    paths = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for path in paths:
        path.write_bytes(b"x")
    area = DropArea(multiple=False)
    qtbot.addWidget(area)
    with qtbot.waitSignal(area.dropped) as heard:
        area.take(paths)
    assert heard.args == [paths[:1]]


def test_a_focused_field_does_not_grow(qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for widget in (QLineEdit(holder), QComboBox(holder)):
        before = widget.sizeHint().height()
        holder.show()
        widget.setFocus()
        widget.ensurePolished()
        assert widget.sizeHint().height() == before == 32
