# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A place to drop files on, with a button for those who do not drag."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import set_role
from app.ui.widgets.empty_state import IconDisc


class DropArea(QFrame):
    """Emits existing files with an accepted suffix; says why others were not taken."""

    dropped = Signal(object)
    """(paths: list[Path]) files were dropped or chosen"""

    def __init__(
        self,
        text: str = "",
        *,
        suffixes: Sequence[str] = (),
        multiple: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "drop")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAcceptDrops(True)
        self._suffixes = tuple(suffix.lower() for suffix in suffixes)
        self._multiple = multiple
        self._text = text or self.tr("Tarik dan lepas berkas di sini")
        self._label = QLabel(self._text)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._browse = QPushButton(self.tr("Pilih berkas…"))
        self._browse.setProperty("small", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(IconDisc("upload", 34))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(self._label)
        column.addWidget(self._hint)
        column.addStretch(1)
        row.addWidget(words, 1)
        row.addWidget(self._browse)
        self.setAccessibleName(self._text)
        self.setFocusProxy(self._browse)
        self._browse.clicked.connect(self.browse)
        self._say("")

    @Slot()
    def browse(self) -> None:
        """Open the file dialog."""
        patterns = " ".join(f"*{suffix}" for suffix in self._suffixes)
        kinds = self.tr("Berkas ({0})").format(patterns) if patterns else ""
        title = self.tr("Pilih berkas")
        if self._multiple:
            names, _kind = QFileDialog.getOpenFileNames(self, title, "", kinds)
        else:
            name, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
            names = [name] if name else []
        self.take([Path(name) for name in names])

    def take(self, paths: Sequence[Path]) -> None:
        """Emit those of ``paths`` that can be taken; say which cannot."""
        good = [path for path in paths if self._fits(path)]
        refused = [path.name for path in paths if path not in good]
        if not self._multiple and len(good) > 1:
            refused += [path.name for path in good[1:]]
            good = good[:1]
        if refused:
            names = ", ".join(refused[:3]) + ("…" if len(refused) > 3 else "")
            self._say(self.tr("Tidak diterima: {0}").format(names), "error")
        else:
            self._say("")
        if good:
            self.dropped.emit(good)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            self._set_hot("true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        self._set_hot("false")

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hot("false")
        event.acceptProposedAction()
        self.take(_paths(event.mimeData()))

    def _fits(self, path: Path) -> bool:
        return path.is_file() and (not self._suffixes or path.suffix.lower() in self._suffixes)

    def _set_hot(self, hot: str) -> None:
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)

    def _say(self, text: str, role: str = "caption") -> None:
        kinds = ", ".join(suffix.lstrip(".").upper() for suffix in self._suffixes)
        shown = text or kinds
        self._hint.setText(shown)
        self._hint.setVisible(bool(shown))
        set_role(self._hint, role)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
