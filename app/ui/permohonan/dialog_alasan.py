# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One question with a written answer: why personal data is opened, why a file is withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.borang.lembar import Lembar
from app.ui.context import UiContext


class DialogAlasan(Lembar):
    """Calls ``answered`` with the text; ``choices`` are offered, others may be typed."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        question: str,
        *,
        choices: Sequence[str] = (),
        advice: str = "",
        save_text: str = "",
        answered: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, save_text=save_text, parent=parent)
        self._answered = answered
        self._edit = QComboBox()
        self._edit.setEditable(True)
        self._edit.addItems(list(choices))
        self._edit.setCurrentText("")
        line = self._edit.lineEdit()
        assert line is not None
        line.setMaxLength(200)
        self.form.add_field("alasan", question, self._edit, required=True, help_text=advice)
        self._edit.setFocus()

    def save(self) -> None:
        text = " ".join(self._edit.currentText().split())
        if len(text) < 4:
            self.show_problems({"alasan": self.tr("Tulis alasannya, paling sedikit satu kata.")})
            return
        self.accept()
        self._answered(text)
