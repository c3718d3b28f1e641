# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Registration of the page of import, export, backup and check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.context import UiContext
from app.ui.data.halaman import HalamanData
from app.ui.navigation import Page, PageSpec
from app.ui.widgets.view_store import ViewStore

KUNCI = "data"


def build_pages(context: UiContext, store: ViewStore | None = None) -> list[Page]:
    """Return the page; it opens the targets ``impor``, ``ekspor``, ``cadangan`` and ``jejak``."""
    translate = QCoreApplication.translate
    page = PageSpec(
        key=KUNCI,
        title=translate("Data", "Impor & ekspor"),
        factory=lambda: HalamanData(context, store=store),
        group=translate("Data", "Pengelolaan"),
        icon="archive",
    )
    return [page]
