# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings page in a test: its sections and the dialogs they open."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.pengaturan import build_pages
from app.ui.pengaturan.halaman import HalamanPengaturan
from tests.helpers.layar import Layar

D = TypeVar("D", bound=QDialog)
B = TypeVar("B", bound=QWidget)


def halaman(layar: Layar, tmp_path: Path) -> HalamanPengaturan:
    """Show the settings page with a settings file of its own."""
    kept = QSettings(str(tmp_path / "lumbung.ini"), QSettings.Format.IniFormat)
    (page,) = build_pages(layar.context, kept)
    layar.window.add_page(page)
    layar.window.go("pengaturan")
    widget = layar.window.page("pengaturan")
    assert isinstance(widget, HalamanPengaturan)
    return widget


def bagian(page: HalamanPengaturan, key: str, kind: type[B]) -> B:
    """Show a section."""
    page.open_target(key)
    made = page.stack.currentWidget()
    assert isinstance(made, kind)
    return made


def dialog(owner: QWidget, kind: type[D]) -> D:
    """Return the dialog that was opened last."""
    shown = [found for found in owner.findChildren(kind) if not found.isHidden()]
    assert shown, f"no {kind.__name__}"
    return shown[-1]
