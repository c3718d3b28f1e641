# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Progress of a long job inside a page; the page stays usable."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.i18n_teks import kalimat
from app.ui.theme import set_role


class ProgressPanel(QFrame):
    """Hidden until :meth:`begin`. Connect ``cancel_clicked`` to ``job.cancel`` and pass
    :meth:`show_step` as ``progress`` and :meth:`finish` as ``ended`` to the task runner.
    """

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._title = QLabel()
        set_role(self._title, "strong")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._detail = QLabel()
        set_role(self._detail, "small")
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Batalkan"))
        self._cancel.setProperty("small", True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._detail)
        self._cancel.clicked.connect(self._on_cancel)
        self.hide()

    def begin(self, title: str, *, cancellable: bool = True) -> None:
        """Show the panel with a bar that does not know its length yet."""
        self._title.setText(title)
        self._detail.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.show()

    @Slot(int, int, str)
    def show_step(self, done: int, total: int, label: str = "") -> None:
        """Show ``done`` of ``total`` and what is being worked on."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        counted = self.tr("{0} dari {1}").format(_dotted(done), _dotted(total)) if total > 0 else ""
        self._detail.setText(" · ".join(part for part in (kalimat(label), counted) if part))

    @Slot()
    def finish(self) -> None:
        """Hide the panel."""
        self.hide()

    @Slot()
    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._detail.setText(self.tr("Menghentikan…"))
        self.cancel_clicked.emit()


def _dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")
