# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page this feature gives to the shell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.kerja.saya import HalamanTugas, baca_antrean
from app.ui.navigation import Badge, Page, PageSpec
from app.ui.theme import Tone
from app.ui.widgets.empty_state import EmptyState

KUNCI = "tugas"
t = QCoreApplication.translate


def build_pages(context: UiContext) -> list[Page]:
    """Return the page of what waits for me."""
    page = PageSpec(
        key=KUNCI,
        title=t("Kerja", "Tugas saya"),
        factory=lambda: _halaman(context),
        icon="list",
        count=lambda: _lencana(context),
        tables=frozenset({"tugas", "konsep"}),
    )
    return [page]


def _halaman(context: UiContext) -> QWidget:
    if context.pelaku.punya(*PELIHAT):
        return HalamanTugas(context)
    return EmptyState(
        "lock",
        t("Kerja", "Akun ini tidak berhak melihat tugas."),
        t("Kerja", "Mintalah administrator menambahkan peran yang sesuai."),
    )


def _lencana(context: UiContext) -> Badge | None:
    if not context.pelaku.punya(*PELIHAT):
        return None
    antrean = baca_antrean(context)
    late, waiting = len(antrean.tagih()), len(antrean.saya) + len(antrean.konsep)
    spoken = t("Kerja", "{0} menunggu saya, {1} perlu ditagih").format(waiting, late)
    if waiting:
        return Badge(str(waiting), Tone.WARN, spoken)
    return Badge(str(late), Tone.BAD, spoken) if late else None
