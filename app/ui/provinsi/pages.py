# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Registration of the province's pages: only in an office with the province role.

An office that is enrolled with a province gets the page of what came from it instead.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.format_id import angka
from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT, PELIHAT_PROVINSI
from app.services.provinsi.eskalasi import PELIHAT_ESKALASI
from app.ui.context import UiContext
from app.ui.navigation import Badge, Page, PageSpec
from app.ui.theme import Tone

PAPAN, KOTAK, INSTANSI = "papan_provinsi", "kotak_provinsi", "instansi_provinsi"
KESENYAPAN, PAKET, REKAP = "kesenyapan", "paket_aturan", "rekap_provinsi"
ESKALASI, BASIS = "eskalasi_provinsi", "basis_provinsi"
DARI = "dari_provinsi"


def build_pages(context: UiContext) -> list[Page]:
    """Return the pages of this office's place in a province; none if it has none."""
    if not context.pelaku.punya(*PELIHAT):
        return []
    if context.provinsi.ada():
        return _province(context) if context.pelaku.punya(*PELIHAT_PROVINSI) else []
    return _agency(context)


def _province(context: UiContext) -> list[Page]:
    t = QCoreApplication.translate
    group = t("Provinsi", "Provinsi")

    counts = {KOTAK: lambda: _held(context), ESKALASI: lambda: _unopened(context)}

    def page(key: str, title: str, icon: str, made: tuple[str, str]) -> PageSpec:
        count = counts.get(key)
        tables = frozenset({"jejak_akses"}) if count else frozenset[str]()
        return PageSpec(key, title, _maker(context, *made), group, icon, count, tables)

    pages: list[Page] = [
        page(PAPAN, t("Provinsi", "Papan provinsi"), "chart", ("papan", "HalamanPapan")),
        page(KOTAK, t("Provinsi", "Kotak masuk"), "inbox", ("kotak_masuk", "HalamanKotakMasuk")),
        page(INSTANSI, t("Provinsi", "Instansi"), "user", ("instansi", "HalamanInstansi")),
        page(
            KESENYAPAN,
            t("Provinsi", "Peta kesenyapan"),
            "calendar",
            ("kesenyapan", "HalamanKesenyapan"),
        ),
        page(PAKET, t("Provinsi", "Paket aturan"), "megaphone", ("paket", "HalamanPaket")),
        page(REKAP, t("Provinsi", "Rekap"), "columns", ("rekap", "HalamanRekap")),
    ]
    if context.pelaku.punya(*PELIHAT_ESKALASI):
        made = ("eskalasi", "HalamanEskalasi")
        pages.insert(2, page(ESKALASI, t("Provinsi", "Eskalasi"), "alert", made))
    if context.pelaku.punya(Peran.ADMINISTRATOR):
        made = ("tempat_simpan", "HalamanTempatSimpan")
        pages.append(page(BASIS, t("Provinsi", "Tempat simpan"), "archive", made))
    return pages


def _agency(context: UiContext) -> list[Page]:
    if not context.pendaftaran.keadaan().terdaftar:
        return []
    t = QCoreApplication.translate
    page = PageSpec(
        DARI,
        t("Provinsi", "Dari provinsi"),
        _maker(context, "dari_provinsi", "HalamanDariProvinsi"),
        t("Provinsi", "Pengelolaan"),
        "megaphone",
    )
    return [page]


def _maker(context: UiContext, module: str, name: str) -> Callable[[], QWidget]:
    """Load the page's code when it is first shown."""

    def make() -> QWidget:
        made: QWidget = getattr(import_module(f"app.ui.provinsi.{module}"), name)(context)
        return made

    return make


def _held(context: UiContext) -> Badge | None:
    held = context.provinsi.jumlah_karantina()
    if not held:
        return None
    spoken = QCoreApplication.translate("Provinsi", "{0} paket dikarantina")
    return Badge(angka(held), Tone.BAD, spoken.format(angka(held)))


def _unopened(context: UiContext) -> Badge | None:
    fresh = context.provinsi.jumlah_eskalasi_baru()
    if not fresh:
        return None
    spoken = QCoreApplication.translate("Provinsi", "{0} eskalasi belum dibuka")
    return Badge(angka(fresh), Tone.WARN, spoken.format(angka(fresh)))
