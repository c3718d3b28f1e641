# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the parts of a case stand: wide over each other with handles, narrow as one long column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.ui.permohonan.panel_bawah import PanelBawah
from app.ui.theme import current, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.scroll import VerticalScroll

_PEREGANG = 1000
"""Room that is left over goes to the files, whatever the handles would give them"""


class AreaLentur(QScrollArea):
    """Scrolls its content, or (``set_grown``) is as high as the content and scrolls nothing."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__()
        self._grown = False
        self.setWidget(widget)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(widget, "clear")
        self.setMinimumHeight(current().scaled(80))

    def set_grown(self, *, grown: bool) -> None:
        """Leave the scrolling to the page around, or take it back."""
        self._grown = grown
        bar, focus = Qt.ScrollBarPolicy, Qt.FocusPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if grown else bar.ScrollBarAsNeeded)
        self.setFocusPolicy(focus.NoFocus if grown else focus.StrongFocus)
        self.setWidgetResizable(not grown)  # else the content would be given its least height
        policy = self.sizePolicy()
        policy.setHeightForWidth(grown)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self._grown

    def heightForWidth(self, width: int) -> int:
        if not self._grown:
            return super().heightForWidth(width)
        inner = self.widget()
        if inner.hasHeightForWidth():
            return inner.heightForWidth(width)
        return inner.sizeHint().height()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self._grown else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._grown:
            self.widget().resize(self.viewport().size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._grown and watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class SusunanKasus(QWidget):
    """``head`` holds title and steps; facts and timeline are put below them in the same card."""

    back_asked = Signal()
    """The button *← Daftar*, shown only while narrow"""

    def __init__(self, head: Card, facts: QWidget, timeline: QWidget, below: PanelBawah) -> None:
        super().__init__()
        self._narrow = False
        self._head, self._below = head, below
        self._facts = AreaLentur(facts, self.tr("Rincian permohonan"))
        self._time = AreaLentur(timeline, self.tr("Riwayat"))
        self.back = QPushButton(self.tr("← Daftar"))
        self.back.setObjectName("ke_daftar")
        self.back.setProperty("small", True)
        self.back.setAccessibleName(self.tr("Kembali ke daftar"))
        self.back.setToolTip(self.tr("Kembali ke daftar (Esc)"))
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        head.add(self._make_body(), 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(16)
        self._split.addWidget(head)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 62)
        self._split.setStretchFactor(1, 38)
        self._sizes = [620, 380]
        self._split.setSizes(self._sizes)
        self._split.splitterMoved.connect(self._keep_sizes)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.sheet = VerticalScroll(content)
        """The whole case while narrow"""
        self.sheet.setAccessibleName(self.tr("Perkara"))
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._split, 1)
        column.addWidget(self.sheet, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Arrange for a narrow page or a wide one; what has the focus keeps it."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        focused = QApplication.focusWidget()
        for area in (self._facts, self._time):
            area.set_grown(grown=narrow)
        self._turn_body()
        if narrow:
            self._column.addWidget(self._head)
            self._column.addWidget(self._below, _PEREGANG)
        else:
            self._split.addWidget(self._head)
            self._split.addWidget(self._below)
        for part in (self._head, self._below):
            part.show()
        self._split.setVisible(not narrow)
        self.sheet.setVisible(narrow)
        self.back.setVisible(narrow)
        self.refit()
        if not narrow:
            self._split.setSizes(self._sizes)
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def refit(self) -> None:
        """Give the files the height they need while narrow; to be called with another case."""
        self._below.setMinimumHeight(self._below.natural_height() if self._narrow else 0)
        if self._narrow:
            self.sheet.refit()

    def to_top(self) -> None:
        """Show the first lines of everything."""
        for area in (self._facts, self._time, self.sheet):
            area.verticalScrollBar().setValue(0)

    @Slot()
    def _keep_sizes(self) -> None:
        self._sizes = self._split.sizes()

    def _make_body(self) -> QWidget:
        body = QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._facts, 13)
        self._line = QFrame()
        set_role(self._line, "line")
        self._line.setFixedWidth(1)
        self._row.addWidget(self._line)
        self._row.addWidget(self._make_timeline(), 8)
        return body

    def _make_timeline(self) -> QWidget:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(14, 12, 4, 8)
        column.setSpacing(8)
        title = QLabel(self.tr("Riwayat"))
        set_role(title, "heading")
        column.addWidget(title)
        column.addWidget(self._time, 1)
        return host

    def _turn_body(self) -> None:
        """Facts and timeline under each other, with a line that lies; or beside each other."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if self._narrow else way.LeftToRight)
        self._line.setMinimumSize(0, 0)
        self._line.setMaximumSize(16777215, 16777215)
        if self._narrow:
            self._line.setFixedHeight(1)
        else:
            self._line.setFixedWidth(1)
