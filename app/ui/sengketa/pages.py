# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page this feature gives to the shell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.daftar_sengketa import SaringSengketa
from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.navigation import Badge, Page, PageSpec
from app.ui.permohonan.sumber import nada_lencana
from app.ui.sengketa import kalender as kalender_sidang
from app.ui.sengketa.ruang import KUNCI, TABEL, RuangSengketa
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.view_store import ViewStore

t = QCoreApplication.translate


def build_pages(context: UiContext, store: ViewStore | None = None) -> list[Page]:
    """Return the pages of disputes and their hearings; ``store`` keeps the column choice."""
    page = PageSpec(
        key=KUNCI,
        title=t("Sengketa", "Sengketa"),
        factory=lambda: _halaman(context, store),
        group=t("Permohonan", "Layanan informasi"),
        icon="scale",
        count=lambda: _lencana(context),
        tables=frozenset(TABEL),
    )
    kalender = PageSpec(
        key=kalender_sidang.KUNCI,
        title=t("Sengketa", "Kalender sidang"),
        factory=lambda: _kalender(context),
        group=t("Permohonan", "Layanan informasi"),
        icon="calendar",
    )
    return [page, kalender]


def _kalender(context: UiContext) -> QWidget:
    if context.pelaku.punya(*PELIHAT):
        return kalender_sidang.HalamanKalender(context)
    return _tertutup()


def _halaman(context: UiContext, store: ViewStore | None) -> QWidget:
    if context.pelaku.punya(*PELIHAT):
        return RuangSengketa(context, store).halaman()
    return _tertutup()


def _tertutup() -> QWidget:
    return EmptyState(
        "lock",
        t("Sengketa", "Akun ini tidak berhak melihat sengketa."),
        t("Sengketa", "Mintalah administrator menambahkan peran yang sesuai."),
    )


def _lencana(context: UiContext) -> Badge | None:
    if not context.pelaku.punya(*PELIHAT):
        return None
    rows = context.sengketa.daftar(SaringSengketa())
    if not rows:
        return None
    left = [row.sisa for row in rows if row.sisa is not None]
    late, soon = sum(s < 0 for s in left), sum(0 <= s <= 3 for s in left)
    spoken = t("Sengketa", "{0} sengketa berjalan, {1} lewat tenggat").format(len(rows), late)
    return Badge(str(late or len(rows)), nada_lencana(late, soon), spoken)
