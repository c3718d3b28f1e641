# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Registration of the page of synchronisation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.format_id import angka
from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.navigation import Badge, Page, PageSpec
from app.ui.sinkronisasi.halaman import HalamanSinkronisasi
from app.ui.theme import Tone
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.view_store import ViewStore

KUNCI = "sinkronisasi"


def build_pages(context: UiContext, store: ViewStore | None = None) -> list[Page]:
    """Return the page; its targets are the keys of its sections, such as ``pendaftaran``."""
    t = QCoreApplication.translate
    page = PageSpec(
        key=KUNCI,
        title=t("Sinkronisasi", "Sinkronisasi"),
        factory=lambda: _halaman(context, store),
        group=t("Sinkronisasi", "Pengelolaan"),
        icon="sync",
        count=lambda: _lencana(context),
        tables=frozenset({"permohonan", "keputusan_gabung"}),
    )
    return [page]


def _halaman(context: UiContext, store: ViewStore | None) -> QWidget:
    if context.pelaku.punya(*PELIHAT):
        return HalamanSinkronisasi(context, store=store)
    t = QCoreApplication.translate
    return EmptyState(
        "lock",
        t("Sinkronisasi", "Akun ini tidak berhak melihat sinkronisasi."),
        t("Sinkronisasi", "Mintalah administrator menambahkan peran yang sesuai."),
    )


def _lencana(context: UiContext) -> Badge | None:
    if not context.pelaku.punya(*PELIHAT):
        return None
    waiting = context.sinkron.status().perlu_keputusan
    if not waiting:
        return None
    spoken = QCoreApplication.translate("Sinkronisasi", "{0} perlu keputusan")
    return Badge(angka(waiting), Tone.WARN, spoken.format(angka(waiting)))
