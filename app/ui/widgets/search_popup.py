# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The Ctrl+K palette: type, see grouped results, choose with the arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import pixmap
from app.ui.tasks import Job, Runner
from app.ui.theme import current, set_role
from app.ui.widgets.hit_delegate import HEADING_ROLE, HIT_ROLE, HitDelegate
from app.ui.widgets.pills import Pill

DEBOUNCE_MS = 90
"""Pause in typing after which the search starts"""


@dataclass(frozen=True)
class SearchHit:
    """One result. ``key`` is what the caller needs to open it; it is not shown."""

    key: object
    title: str
    second: str = ""
    group: str = ""
    icon: str = "file"
    pill: Pill | None = None


Provider = Callable[[str], Sequence[SearchHit]]


class SearchPopup(QFrame):
    """``provider`` runs in the read lane; ``quick`` at once, for pages and commands.

    ``provider`` gets the text as typed (never empty) and returns hits, best first; hits of one
    group are shown together in the order in which groups first appear.
    """

    chosen = Signal(object)
    """(hit: SearchHit) a result was chosen; the popup is closed"""

    def __init__(
        self,
        runner: Runner,
        provider: Provider | None = None,
        *,
        quick: Provider | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "popup")
        self._runner = runner
        self._provider = provider
        self._quick = quick
        self._serial = 0
        self._job: Job | None = None
        self._edit = QLineEdit()
        set_role(self._edit, "flat")
        self._edit.setPlaceholderText(self.tr("Cari nomor, nama, isi dokumen…"))
        self._edit.setAccessibleName(self.tr("Cari"))
        self._list = QListView()
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setAccessibleName(self.tr("Hasil pencarian"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self._list.setModel(self._model)
        self._note = QLabel()
        set_role(self._note, "small")
        self._note.setContentsMargins(12, 6, 12, 8)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._search)
        self._edit.textChanged.connect(self._on_text)
        self._edit.installEventFilter(self)
        self._list.clicked.connect(self._on_clicked)

    def set_provider(self, provider: Provider | None) -> None:
        """Set what searches the stored records."""
        self._provider = provider

    def open_under(self, anchor: QWidget, text: str = "") -> None:
        """Show the palette with its upper right corner on that of ``anchor``."""
        theme = current()
        screen = anchor.screen().availableGeometry()
        width = min(theme.scaled(620), anchor.window().width() - 24, screen.width() - 24)
        height = min(theme.scaled(460), anchor.window().height() - 24, screen.height() - 24)
        self.resize(width, height)
        corner = anchor.mapToGlobal(QPoint(anchor.width() - width, -3))
        corner.setX(max(corner.x(), anchor.window().mapToGlobal(QPoint(12, 0)).x()))
        self.move(corner)
        self._edit.setText(text)
        self._show_hits([])
        self.show()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self._on_text(text)

    def hits(self) -> list[SearchHit]:
        """Return the results shown, in order."""
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        found = (item.data(HIT_ROLE) for item in items)
        return [hit for hit in found if isinstance(hit, SearchHit)]

    def text(self) -> str:
        return self._edit.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and self._handle(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._serial += 1  # whatever still searches is too late
        if self._job is not None:
            self._job.cancel()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        mark = QLabel()
        ratio = self.devicePixelRatioF()
        mark.setPixmap(pixmap("search", 18, current().q("muted"), ratio=ratio))
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(2)
        head.addWidget(mark)
        head.addWidget(self._edit, 1)
        layout.addLayout(head)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        layout.addWidget(line)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._note)
        self._list.setContentsMargins(4, 4, 4, 4)

    def _handle(self, key: Qt.Key) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_PageUp: -6,
        }
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        rows = self._hit_rows()
        if not rows:
            return
        here = self._list.currentIndex().row()
        place = rows.index(here) if here in rows else -1
        place = min(max(place + by, 0), len(rows) - 1)
        self._list.setCurrentIndex(self._model.index(rows[place], 0))
        if place == 0:
            self._list.scrollToTop()

    def _hit_rows(self) -> list[int]:
        rows = range(self._model.rowCount())
        return [row for row in rows if self._model.item(row).data(HIT_ROLE) is not None]

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE) if index.isValid() else None
        if isinstance(hit, SearchHit):
            self.hide()
            self.chosen.emit(hit)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._serial += 1
        if self._job is not None:
            self._job.cancel()
        quick = list(self._quick(text.strip())) if self._quick is not None else []
        if not text.strip() or self._provider is None:
            self._timer.stop()
            self._show_hits(quick)
        else:
            self._timer.start()

    @Slot()
    def _search(self) -> None:
        text, provider, serial = self._edit.text().strip(), self._provider, self._serial
        if provider is None or not text:
            return
        self._job = self._runner.start(
            self, lambda _job: provider(text), done=lambda hits: self._on_hits(serial, text, hits)
        )

    def _on_hits(self, serial: int, text: str, hits: Sequence[SearchHit]) -> None:
        if serial == self._serial:
            quick = list(self._quick(text)) if self._quick is not None else []
            self._show_hits([*hits, *quick])

    def _show_hits(self, hits: Sequence[SearchHit]) -> None:
        self._model.clear()
        for group in dict.fromkeys(hit.group for hit in hits):
            if group:
                heading = QStandardItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(group.upper(), HEADING_ROLE)
                self._model.appendRow(heading)
            for hit in hits:
                if hit.group == group:
                    item = QStandardItem(" · ".join(t for t in (hit.title, hit.second) if t))
                    item.setEditable(False)
                    item.setData(hit, HIT_ROLE)
                    self._model.appendRow(item)
        self._step(0)
        self._note.setText(self._note_text(found=bool(hits)))

    def _note_text(self, *, found: bool) -> str:
        if not found and self._edit.text().strip():
            return self.tr("Tidak ada yang cocok. Periksa ejaan, atau cari dengan kata lain.")
        return self.tr("↑ ↓ memilih · Enter membuka · Esc menutup")
