# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Registration of the settings page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings

from app import APP_NAME
from app.ui.context import UiContext
from app.ui.navigation import Page, PageSpec
from app.ui.pengaturan.halaman import HalamanPengaturan

KUNCI = "pengaturan"


def build_pages(context: UiContext, settings: QSettings | None = None) -> list[Page]:
    """Return the settings page; ``settings`` keeps theme, language and text size of this machine.

    Without it the file that start-up reads is used.
    """
    kept = settings or QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, APP_NAME, APP_NAME
    )
    page = PageSpec(
        key=KUNCI,
        title=QCoreApplication.translate("Pengaturan", "Pengaturan"),
        factory=lambda: HalamanPengaturan(context, settings=kept),
        group=QCoreApplication.translate("Pengaturan", "Pengelolaan"),
        icon="settings",
    )
    return [page]
