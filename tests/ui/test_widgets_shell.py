# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The shell: registered pages only, keyboard, search, badges, messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.ui.actions import ActionRegistry, HelpRow
from app.ui.bus import ChangeBus
from app.ui.main_window import MainWindow
from app.ui.nav_button import NavButton
from app.ui.navigation import Badge, Navigator, PageRegistry, PageSpec
from app.ui.tasks import SyncRunner
from app.ui.theme import Tone
from app.ui.widgets.buttons import shortcut_text
from app.ui.widgets.search_popup import SearchHit, SearchPopup
from app.ui.widgets.shortcut_help import Keycap, ShortcutHelp
from app.ui.widgets.toast import Toast
from app.ui.widgets.view_store import MemoryStore

CTRL = Qt.KeyboardModifier.ControlModifier


class RecordPage(QWidget):
    """A page that notes what the shell asks of it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[object] = []
        self.open = True
        layout = QVBoxLayout(self)
        layout.addWidget(QLineEdit())

    def page_shown(self) -> None:
        self.seen.append("shown")

    def open_target(self, target: object) -> None:
        self.seen.append(target)

    def escape(self) -> bool:
        was, self.open = self.open, False
        return was


@pytest.fixture
def bus() -> ChangeBus:
    return ChangeBus()


@pytest.fixture
def window(qtbot, bus) -> MainWindow:
    made = MainWindow(runner=SyncRunner(), bus=bus)
    qtbot.addWidget(made)
    counts = iter(range(1, 100))
    made.add_page(PageSpec("beranda", "Beranda", QLabel, icon="home"))
    made.add_page(
        PageSpec(
            "permohonan",
            "Permohonan",
            RecordPage,
            group="Layanan",
            icon="inbox",
            count=lambda: Badge(str(next(counts)), Tone.BAD, "lewat tenggat"),
            tables=frozenset({"permohonan"}),
        )
    )
    made.add_page(PageSpec("tentang", "Tentang & bantuan", QLabel))
    made.resize(1366, 768)
    made.go("beranda")
    return made


def nav(window: MainWindow, title: str) -> NavButton:
    return next(b for b in window.sidebar.findChildren(NavButton) if b.text() == title)


def test_only_registered_pages_stand_in_the_navigation_by_group(window) -> None:
    titles = [b.text() for b in window.sidebar.findChildren(NavButton)]
    assert titles == ["Beranda", "Tentang & bantuan", "Permohonan"]
    with pytest.raises(KeyError):
        window.go("keberatan")


def test_a_page_is_made_when_first_shown_and_only_once(qtbot) -> None:
    made: list[int] = []
    window = MainWindow(runner=SyncRunner())
    qtbot.addWidget(window)
    window.add_page(PageSpec("a", "A", lambda: made.append(1) or QLabel()))
    assert made == []
    window.go("a")
    window.go("a")
    assert made == [1]


def test_going_to_a_page_shows_title_entry_and_target(window) -> None:
    window.go("permohonan", target="0151")
    page = window.page("permohonan")
    assert page.seen == ["shown", "0151"]
    assert window.header.title() == "Permohonan"
    assert nav(window, "Permohonan").active
    assert not nav(window, "Beranda").active
    window.set_title("permohonan", "Permohonan informasi")
    assert window.header.title() == "Permohonan informasi"


def test_keyboard_reaches_every_page_and_the_way_back(qtbot, window) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    assert window.navigator.current == "permohonan"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.navigator.current == "beranda"
    button = nav(window, "Permohonan")
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.navigator.current == "permohonan"


def test_escape_asks_the_page_first(qtbot, window) -> None:
    window.show()
    window.go("permohonan")
    window.show_toast("Tersimpan.")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.toast.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.toast.isVisible()


def test_badges_are_read_again_when_their_tables_change(window, bus) -> None:
    button = nav(window, "Permohonan")
    window.refresh_badges()
    assert button.accessibleName() == "Permohonan lewat tenggat"
    first = button._badge.text
    bus.publish(Changes({"pengguna": frozenset()}))
    assert button._badge.text == first
    bus.publish(Changes({"permohonan": frozenset()}))
    assert int(button._badge.text) == int(first) + 1


def test_a_small_window_shows_icons_only_unless_a_person_chose(qtbot, window) -> None:
    window.show()
    wide = window.sidebar.width()
    window.resize(800, 500)
    assert window.sidebar.narrow
    assert window.sidebar.width() < wide / 2
    assert nav(window, "Permohonan").toolTip().startswith("Permohonan")
    window.resize(1366, 768)
    assert not window.sidebar.narrow
    window.toggle_sidebar()
    window.resize(1400, 768)
    assert window.sidebar.narrow


def test_the_window_remembers_how_it_was_left(qtbot) -> None:
    store = MemoryStore()
    first = MainWindow(runner=SyncRunner(), store=store)
    qtbot.addWidget(first)
    first.resize(711, 466)
    first.toggle_sidebar()
    with qtbot.waitSignal(first.closing):
        first.close()
    second = MainWindow(runner=SyncRunner(), store=store)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (711, 466)
    assert second._pinned is True


def test_the_primary_button_works_by_shortcut_and_click(qtbot, window) -> None:
    pressed: list[int] = []
    window.set_primary("+ Permohonan baru", "Ctrl+N", lambda: pressed.append(1))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.mouseClick(window.header._primary, Qt.MouseButton.LeftButton)
    assert pressed == [1, 1]
    assert "Ctrl N" in window.header._primary.toolTip()


def test_search_finds_pages_and_records_and_opens_them(qtbot, window) -> None:
    hit = SearchHit("id-1", "0151 Tambang", "AMDAL", group="Permohonan")
    window.set_search(lambda text: [hit] if "tam" in text else [])
    window.show()
    window.open_search("t")
    popup = window.search
    qtbot.waitUntil(lambda: [h.title for h in popup.hits()] == ["Tentang & bantuan"])
    qtbot.keyClicks(popup._edit, "am")
    qtbot.waitUntil(lambda: popup.hits() == [hit])
    with qtbot.waitSignal(window.hit_chosen) as heard:
        qtbot.keyClick(popup._edit, Qt.Key.Key_Return)
    assert heard.args == [hit]
    assert not popup.isVisible()
    window.open_search("tentang")
    qtbot.waitUntil(lambda: len(popup.hits()) == 1)
    qtbot.keyClick(popup._edit, Qt.Key.Key_Return)
    assert window.navigator.current == "tentang"


def test_typing_on_the_search_box_opens_the_palette_with_the_letter(qtbot, window) -> None:
    window.show()
    qtbot.keyClicks(window.header.search, "b")
    assert window.search.text() == "b"
    qtbot.keyClick(window.search._edit, Qt.Key.Key_Escape)
    assert not window.search.isVisible()


def test_an_answer_that_comes_too_late_is_not_shown(qtbot, runner) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    popup = SearchPopup(runner, lambda text: [SearchHit(text, text)], parent=window)
    window.show()
    popup.open_under(window, "lama")
    popup._search()
    popup._edit.setText("baru")
    qtbot.waitUntil(lambda: [hit.title for hit in popup.hits()] == ["baru"])
    qtbot.waitUntil(lambda: runner.pending == 0)
    assert [hit.title for hit in popup.hits()] == ["baru"]
    popup.hide()


def test_arrow_keys_skip_group_headings_and_stop_at_the_ends(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    hits = [SearchHit(n, f"hasil {n}", group="AB"[n % 2]) for n in range(4)]
    popup = SearchPopup(SyncRunner(), lambda _text: hits, parent=window)
    window.show()
    popup.open_under(window, "x")
    popup._search()
    assert [hit.key for hit in popup.hits()] == [0, 2, 1, 3]
    chosen: list[object] = []
    popup.chosen.connect(lambda hit: chosen.append(hit.key))
    for key in [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return]:
        qtbot.keyClick(popup._edit, key)
    assert chosen == [1]


def test_the_overview_lists_every_shortcut_and_filters(qtbot, window) -> None:
    rows = window.actions_registry.help_rows()
    assert HelpRow("Umum", "Ctrl K", "Cari apa saja") in rows
    assert HelpRow("Halaman", "Ctrl 2", "Tentang & bantuan") in rows
    assert [r.group for r in rows] == sorted((r.group for r in rows), reverse=True)
    dialog = ShortcutHelp(rows, window)
    qtbot.addWidget(dialog)
    assert len(dialog._area.widget().findChildren(Keycap)) == len(rows)
    qtbot.keyClicks(dialog._filter, "tentang")
    assert len(dialog._area.widget().findChildren(Keycap)) == 1


def test_one_shortcut_belongs_to_one_action(qtbot) -> None:
    window, calls = QWidget(), []
    qtbot.addWidget(window)
    page, other = QWidget(window), QWidget(window)
    registry = ActionRegistry(window)
    registry.add("a", "&Cetak", lambda: calls.append("a"), shortcut="Ctrl+P", host=page)
    registry.add("b", "Cetak lain", lambda: calls.append("b"), shortcut="Ctrl+P", host=other)
    with pytest.raises(ValueError, match="belongs to 'a'"):
        registry.add("c", "Lain", list, shortcut="Ctrl+P", host=page)
    with pytest.raises(ValueError, match="exists"):
        registry.add("a", "Lagi", list)
    assert registry.get("a").toolTip() == "Cetak (Ctrl P)"
    registry.get("a").trigger()
    assert calls == ["a"]
    registry.remove("a")
    assert [row.text for row in registry.help_rows()] == ["Cetak lain"]


@pytest.mark.parametrize(
    ("shortcut", "shown"),
    [("Ctrl+K", "Ctrl K"), ("Alt+Left", "Alt ←"), ("Ctrl++", "Ctrl +"), ("F1", "F1")],
)
def test_shortcuts_are_written_as_keycaps(qapp, shortcut, shown) -> None:
    assert shortcut_text(shortcut) == shown


def test_the_navigator_goes_back_step_by_step(qapp) -> None:
    registry = PageRegistry()
    for key in "abc":
        registry.add(PageSpec(key, key, QLabel))
    with pytest.raises(ValueError, match="'a' exists"):
        registry.add(PageSpec("a", "lagi", QLabel))
    navigator = Navigator(registry)
    for key in "abcc":
        navigator.go(key)
    assert [navigator.back(), navigator.current] == [True, "b"]
    assert [navigator.back(), navigator.current, navigator.back()] == [True, "a", False]


def test_a_message_offers_its_action_once(qtbot) -> None:
    host, undone = QWidget(), []
    qtbot.addWidget(host)
    host.resize(900, 400)
    host.show()
    toast = Toast(host)
    toast.show_message("Permohonan dihapus.", "Urungkan", lambda: undone.append(1))
    assert toast.isVisible()
    assert host.rect().contains(toast.geometry())
    toast.invoke()
    toast.invoke()
    assert undone == [1]
    assert not toast.isVisible()


def test_a_message_goes_away_by_itself(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    toast = Toast(host)
    toast.show_message("Tersimpan.", seconds=0.02)
    qtbot.waitUntil(lambda: not toast.isVisible())
