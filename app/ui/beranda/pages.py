# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Registration of the home page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.beranda.halaman import HalamanBeranda
from app.ui.context import UiContext
from app.ui.navigation import Page, PageSpec
from app.ui.widgets.view_store import ViewStore

KUNCI = "beranda"


def build_pages(context: UiContext, store: ViewStore | None = None) -> list[Page]:
    """Return the home page; ``store`` keeps its column choice."""
    page = PageSpec(
        key=KUNCI,
        title=QCoreApplication.translate("Beranda", "Beranda"),
        factory=lambda: HalamanBeranda(context, store=store),
        icon="home",
    )
    return [page]
