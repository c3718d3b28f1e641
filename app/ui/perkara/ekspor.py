# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The button that writes a register as a file: full or public, spreadsheet or PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from app.domain.jobs import JobControl
from app.ui.context import UiContext
from app.ui.icons import set_icon

Tulis = Callable[[Path, bool, str, JobControl], Any]
"""(file, public, xlsx or pdf, job) writes the register"""


def tombol_ekspor(context: UiContext, owner: QWidget, nama: str, tulis: Tulis) -> QToolButton:
    """Return a button with the four ways to write a register; ``nama`` begins the file's name."""
    t = QCoreApplication.translate
    button = QToolButton(owner)
    set_icon(button, "save", "muted")
    title = t("Ekspor", "Ekspor register")
    button.setToolTip(title)
    button.setAccessibleName(title)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)

    def ask(publik: bool, bentuk: str) -> None:
        variant = "-publik" if publik else ""
        name, _kind = QFileDialog.getSaveFileName(
            owner, title, f"{nama}{variant}.{bentuk}", f"*.{bentuk}"
        )
        if not name:
            return
        path = Path(name)

        def done(_result: object) -> None:
            context.window.show_toast(t("Ekspor", "Register disimpan: {0}").format(path.name))

        context.runner.start(
            owner, lambda job: tulis(path, publik, bentuk, job), write=True, done=done
        )

    for publik, words in (
        (False, t("Ekspor", "Register lengkap (data pribadi terbuka)")),
        (True, t("Ekspor", "Register publik (tersamar)")),
    ):
        for bentuk in ("xlsx", "pdf"):
            menu.addAction(f"{words} · {bentuk.upper()}", lambda p=publik, b=bentuk: ask(p, b))
    button.setMenu(menu)
    return button
