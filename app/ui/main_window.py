# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The shell: frame, navigation, header, search, messages. It knows no feature."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import APP_NAME
from app.domain.changes import Changes
from app.ui.actions import ActionRegistry
from app.ui.bus import ChangeBus
from app.ui.header import Header
from app.ui.navigation import (
    BackPage,
    Badge,
    EscapePage,
    Navigator,
    Page,
    PageRegistry,
    ShownPage,
    TargetPage,
)
from app.ui.sidebar import Sidebar
from app.ui.tasks import Runner
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.buttons import KeycapButton, shortcut_text
from app.ui.widgets.search_popup import Provider, SearchHit, SearchPopup
from app.ui.widgets.shortcut_help import ShortcutHelp
from app.ui.widgets.toast import Toast
from app.ui.widgets.view_store import MemoryStore, ViewStore

NARROW_BELOW = 1000
"""Window width (pixels) under which the navigation shows icons only"""


class _PageHit(str):
    """Key of a page found by the search."""

    __slots__ = ()


class MainWindow(QMainWindow):
    """Register pages with :meth:`add_page`, then :meth:`go` to the first one.

    ``bus`` tells which badges to read again; ``store`` keeps size and place of the window.
    """

    closing = Signal()
    """The person closes the window; running writes still finish in the runner"""
    hit_chosen = Signal(object)
    """(hit: SearchHit) a stored record was chosen in the search"""
    sync_clicked = Signal()

    def __init__(
        self,
        *,
        runner: Runner,
        bus: ChangeBus | None = None,
        store: ViewStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store or MemoryStore()
        self._pages = PageRegistry()
        self._widgets: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self._pinned: bool | None = None
        self._counted = False
        self.navigator = Navigator(self._pages, self)
        self.actions_registry = ActionRegistry(self)
        self.sidebar = Sidebar()
        self.header = Header()
        self._stack = QStackedWidget()
        self._lay_out()
        self.toast = Toast(self)
        self.search = SearchPopup(runner, quick=self._quick_hits, parent=self)
        self._add_actions()
        self.sidebar.chosen.connect(self.go)
        self.sidebar.sync_clicked.connect(self.sync_clicked)
        self.header.search.opened.connect(self.open_search)
        self.search.chosen.connect(self._on_hit)
        self.navigator.moved.connect(self._on_moved)
        if bus is not None:
            bus.changed.connect(self._on_changes)
        self._restore()

    def add_page(self, page: Page) -> None:
        """Register a page; it stands in the navigation from now on."""
        self._pages.add(page)
        self.sidebar.set_pages(self._pages)
        for key in self._page_actions:
            self.actions_registry.remove(key)
        self._page_actions.clear()
        for number, known in enumerate(list(self._pages)[:9], start=1):
            self._add_page_action(number, known)
        self.sidebar.set_current(self.navigator.current)

    @Slot(str)
    def go(self, key: str, target: object = None) -> None:
        """Show page ``key``, made now if need be, and in it the record ``target``."""
        self.navigator.go(key)
        widget = self.page(key)
        if target is not None and isinstance(widget, TargetPage):
            widget.open_target(target)

    def page(self, key: str) -> QWidget:
        """Return the widget of page ``key``, made on first use."""
        if key not in self._widgets:
            widget = self._pages.get(key).create()
            self._widgets[key] = widget
            self._stack.addWidget(widget)
        return self._widgets[key]

    def set_title(self, key: str, text: str) -> None:
        """Let page ``key`` have ``text`` in the header instead of its name."""
        self._titles[key] = text
        if self.navigator.current == key:
            self.header.set_title(text)

    def set_agency(self, name: str, logo: QPixmap | None = None) -> None:
        """Show whose office this is."""
        self.sidebar.set_agency(name, logo)
        self.setWindowTitle(f"{APP_NAME} · {name}" if name else APP_NAME)

    def set_user(self, name: str, detail: str = "", menu: QMenu | None = None) -> None:
        """Show who is signed in; ``menu`` opens from the name."""
        self.sidebar.set_user(name, detail)
        if menu is not None:
            self.sidebar.set_user_menu(menu)

    def set_sync_state(self, text: str, detail: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show the state of the connection and of what waits to be sent."""
        self.sidebar.set_sync_state(text, detail, tone)

    def set_primary(self, text: str, shortcut: str, slot: Callable[[], object]) -> None:
        """Set the button in the header's corner, such as “+ Permohonan baru”, Ctrl+N."""
        self.actions_registry.add(
            "utama", text.lstrip("+ "), slot, shortcut=shortcut, group=self.tr("Umum")
        )
        button = KeycapButton(text, shortcut)
        button.clicked.connect(self.actions_registry.get("utama").trigger)
        self.header.set_primary(button)

    def set_search(self, provider: Provider | None) -> None:
        """Set what Ctrl+K searches besides pages; it runs in the read lane."""
        self.search.set_provider(provider)

    def show_toast(
        self, text: str, action: str = "", slot: Callable[[], object] | None = None
    ) -> None:
        """Say something that needs no answer; ``action`` (Ctrl+Z) calls ``slot``."""
        self.toast.show_message(text, action, slot)

    @Slot()
    def refresh_badges(self, tables: frozenset[str] | None = None) -> None:
        """Read the counts again: of all pages, or of those that show ``tables``."""
        for page in self._pages:
            if tables is None or tables & page.tables:
                self._runner.start(
                    self,
                    lambda _job, page=page: page.badge(),  # type: ignore[misc]
                    done=lambda badge, key=page.key: self._on_badge(key, badge),  # type: ignore[misc]
                )

    @Slot(str)
    def open_search(self, text: str = "") -> None:
        """Open the search palette."""
        self.search.open_under(self.header.search, text)

    @Slot()
    def show_help(self) -> None:
        """Show the shortcut overview."""
        dialog = ShortcutHelp(self.actions_registry.help_rows(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def toggle_sidebar(self) -> None:
        """Switch the navigation between names and icons, and keep it so."""
        self._pinned = not self.sidebar.narrow
        self.sidebar.set_narrow(self._pinned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            widget = self._stack.currentWidget()
            if not (isinstance(widget, EscapePage) and widget.escape()):
                self.toast.hide()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._pinned
        if narrow is None:
            narrow = self.width() < current().scaled(NARROW_BELOW)
        if narrow != self.sidebar.narrow:
            self.sidebar.set_narrow(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._counted:
            self._counted = True
            self.refresh_badges()  # later ones follow the changes

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._store.put("jendela/letak", geometry)
        pinned = {None: "", True: "sempit", False: "lebar"}[self._pinned]
        self._store.put("jendela/sisi", pinned)
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        body = QWidget()
        set_role(body, "window")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(body, 1)
        self.setCentralWidget(frame)
        self.setWindowTitle(APP_NAME)
        self.setMinimumSize(640, 360)

    def _add_actions(self) -> None:
        self._page_actions: list[str] = []
        general = self.tr("Umum")
        add = self.actions_registry.add
        add("cari", self.tr("Cari apa saja"), self.open_search, shortcut="Ctrl+K", group=general)
        add("bantuan", self.tr("Daftar pintasan"), self.show_help, shortcut="F1", group=general)
        add(
            "sisi", self.tr("Lebar navigasi"), self.toggle_sidebar, shortcut="Ctrl+B", group=general
        )
        add(
            "kembali", self.tr("Halaman sebelumnya"), self._back, shortcut="Alt+Left", group=general
        )
        undo = self.tr("Tindakan pada pesan, misalnya Urungkan")
        add("pesan", undo, self.toast.invoke, shortcut="Ctrl+Z", group=general)
        self.actions_registry.note(general, "Esc", self.tr("Menutup yang sedang terbuka"))

    def _add_page_action(self, number: int, page: Page) -> None:
        key = f"halaman_{number}"
        shortcut = f"Ctrl+{number}"
        self.actions_registry.add(
            key,
            page.title.replace("&", "&&"),
            lambda: self.go(page.key),
            shortcut=shortcut,
            group=self.tr("Halaman"),
        )
        self._page_actions.append(key)
        self.sidebar.set_shortcut(page.key, shortcut_text(shortcut))

    @Slot()
    def _back(self) -> None:
        widget = self._stack.currentWidget()
        if not (isinstance(widget, BackPage) and widget.back()):
            self.navigator.back()

    @Slot(str)
    def _on_moved(self, key: str) -> None:
        widget = self.page(key)
        self._stack.setCurrentWidget(widget)
        self.sidebar.set_current(key)
        self.header.set_title(self._titles.get(key, self._pages.get(key).title))
        if isinstance(widget, ShownPage):
            widget.page_shown()
        if not widget.isAncestorOf(self.focusWidget()):
            widget.setFocus()  # the next Tab goes to the first field of the page

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        self.refresh_badges(changes.tables)

    def _on_badge(self, key: str, badge: Badge | None) -> None:
        self.sidebar.set_badge(key, badge)

    def _quick_hits(self, text: str) -> Sequence[SearchHit]:
        needle = text.casefold()
        group = self.tr("Halaman")
        return [
            SearchHit(_PageHit(page.key), page.title, group=group, icon=page.icon)
            for page in self._pages
            if needle in page.title.casefold()
        ]

    @Slot(object)
    def _on_hit(self, hit: SearchHit) -> None:
        if isinstance(hit.key, _PageHit):
            self.go(str(hit.key))
        else:
            self.hit_chosen.emit(hit)

    def _restore(self) -> None:
        self._pinned = {"sempit": True, "lebar": False}.get(self._store.get("jendela/sisi"))
        saved = self._store.get("jendela/letak")
        if not saved or not self.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii"))):
            self.resize(1366, 768)
