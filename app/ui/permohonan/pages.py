# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages this feature gives to the shell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.navigation import Badge, Page, PageSpec
from app.ui.permohonan.daftar import TABEL
from app.ui.permohonan.halaman import HalamanPermohonan
from app.ui.permohonan.sumber import nada_lencana
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.view_store import ViewStore

KUNCI = "permohonan"


def build_pages(context: UiContext, store: ViewStore | None = None) -> list[Page]:
    """Return the page of requests; ``store`` keeps its column choice.

    The header's primary button (“Permohonan baru”, Ctrl+N) is :func:`permohonan_baru`.
    """
    t = QCoreApplication.translate
    page = PageSpec(
        key=KUNCI,
        title=t("Permohonan", "Permohonan"),
        factory=lambda: _halaman(context, store),
        group=t("Permohonan", "Layanan informasi"),
        icon="inbox",
        count=lambda: _lencana(context),
        tables=frozenset(TABEL),
    )
    return [page]


def permohonan_baru(context: UiContext) -> None:
    """Show the page of requests with the intake form open; for the shell's primary button."""
    context.window.go(KUNCI)
    page = context.window.page(KUNCI)
    if isinstance(page, HalamanPermohonan):
        page.new_request()


def _halaman(context: UiContext, store: ViewStore | None) -> QWidget:
    if context.pelaku.punya(*PELIHAT):
        return HalamanPermohonan(context, store=store)
    t = QCoreApplication.translate
    return EmptyState(
        "lock",
        t("Permohonan", "Akun ini tidak berhak melihat permohonan."),
        t("Permohonan", "Mintalah administrator menambahkan peran yang sesuai."),
    )


def _lencana(context: UiContext) -> Badge | None:
    t = QCoreApplication.translate
    angka = context.kip.ringkasan(context.jam.today().year)
    nada = nada_lencana(angka.lewat, angka.segera)
    if angka.lewat:
        spoken = t("Permohonan", "{0} lewat tenggat").format(angka.lewat)
        return Badge(str(angka.lewat), nada, spoken)
    if angka.segera:
        spoken = t("Permohonan", "{0} jatuh tempo dalam 3 hari kerja").format(angka.segera)
        return Badge(str(angka.segera), nada, spoken)
    if angka.berjalan:
        spoken = t("Permohonan", "{0} belum dijawab").format(angka.berjalan)
        return Badge(str(angka.berjalan), nada, spoken)
    return None
