# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A date in the worklist opens its counting card, without going through the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.kip import AlasanPerpanjangan, CaraPengiriman, Keputusan
from app.domain.permohonan import PenyampaianDraft, PutusanDraft
from app.domain.tindakan import NyatakanLengkap, Perpanjang, Putuskan, Sampaikan
from app.ui.permohonan.dialog_kartu import DialogKartu
from app.ui.permohonan.kartu_sel import ada_hitungan, kartu_sel
from app.ui.permohonan.sumber import kolom
from tests.helpers.halaman_permohonan import Meja, meja_uji
from tests.helpers.kantor import DRAFT, WIB

TERIMA = date(2026, 11, 2)
KEYS = [column.key for column in kolom()]


def _dua(meja: Meja) -> tuple[UUID, UUID]:
    """Two requests; the first stays on the page."""
    kip = meja.layar.context.kip
    first = kip.daftarkan(replace(DRAFT, nama_pemohon="Pertama")).id
    meja.layar.uji.jam.ke(datetime(2026, 11, 3, 9, tzinfo=WIB))
    second = kip.daftarkan(
        replace(DRAFT, nama_pemohon="Kedua", tanggal_terima=date(2026, 11, 3))
    ).id
    meja.show(first)
    for section in range(len(KEYS)):
        meja.page.list.table.show_column(section, shown=True)
    return first, second


def _menu(meja: Meja, row: int, key: str) -> list[str]:
    """Open the menu of a cell and return its words; entries stay to be chosen."""
    table = meja.page.list.table
    table.view.scrollTo(table.model.index(row, KEYS.index(key)))
    at = table.view.visualRect(table.model.index(row, KEYS.index(key))).center()
    table._open_row_menu(QPoint(at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def _choose(text: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    chosen = next(a for a in menu.actions() if a.text().startswith(text))
    menu.close()
    chosen.trigger()


@pytest.mark.parametrize("key", ["sisa", "batas", "diterima"])
def test_the_menu_of_a_date_opens_its_card(qtbot: QtBot, tmp_path: Path, key: str) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        first, _ = _dua(meja)
        assert _menu(meja, 1, key)[0] == "Hitungan tanggal…\tCtrl+Shift+T"
        _choose("Hitungan")
        card = meja.dialog(DialogKartu)
        assert card.windowTitle() == "Kartu hitung 0002/PPID/2026"
        assert card._kartu.mulai == date(2026, 11, 3)
        assert card._kartu.jatuh_tempo == date(2026, 11, 17)
        assert meja.detail().row.id == first, "the page still shows the other case"


@pytest.mark.parametrize("key", ["nomor", "pemohon", "status", "pemberitahuan", "petugas"])
def test_other_cells_offer_no_card(qtbot: QtBot, tmp_path: Path, key: str) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _dua(meja)
        words = _menu(meja, 0, key)
        assert [word for word in words if "Hitungan" in word] == []
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()


def test_the_shortcut_takes_the_current_cell(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _, second = _dua(meja)
        meja.show(second)
        table = meja.page.list.table
        action = meja.layar.window.actions_registry.get("permohonan_hitungan")
        assert action.shortcut().toString() == "Ctrl+Shift+T"
        table.view.setCurrentIndex(table.model.index(1, KEYS.index("pemohon")))
        action.trigger()
        card = meja.dialog(DialogKartu)
        assert card._kartu.jatuh_tempo == date(2026, 11, 17), "no date there: the deadline's card"


def test_each_date_has_the_card_that_counts_it(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        kip, jam = meja.layar.context.kip, meja.layar.uji.jam
        rid = kip.daftarkan(DRAFT).id
        lengkap = date(2026, 11, 5)
        jam.ke(datetime(2026, 11, 12, 9, tzinfo=WIB))
        kip.jalankan(rid, NyatakanLengkap(lengkap))
        detail = kip.detail(rid)
        due = kartu_sel(detail, "sisa")
        assert due is not None
        assert (due.kode, due.kartu.jatuh_tempo) == ("P4u", date(2026, 11, 16))
        kip.jalankan(
            rid, Perpanjang(date(2026, 11, 12), AlasanPerpanjangan.BELUM_DIKUASAI, "unit lain")
        )
        extended = kip.detail(rid)
        due = kartu_sel(extended, "batas")
        assert due is not None
        assert (due.kode, due.kartu.jatuh_tempo) == ("P5", extended.row.batas)
        start = kartu_sel(extended, "diterima")
        assert start is not None
        assert (start.kode, start.kartu.mulai) == ("P4u", TERIMA)
        answer = PutusanDraft(Keputusan.DIKABULKAN_SELURUH, date(2026, 11, 12), softcopy=True)
        kip.jalankan(rid, Putuskan(answer))
        told = PenyampaianDraft(date(2026, 11, 12), None, CaraPengiriman.EMAIL)
        kip.jalankan(rid, Sampaikan(date(2026, 11, 12), told))
        done = kip.detail(rid)
        assert kartu_sel(done, "sisa") is None
        assert not ada_hitungan(done.row, "sisa")
        kept = kartu_sel(done, "pemberitahuan")
        assert kept is not None
        assert (kept.kode, kept.selesai_pada) == ("P5", date(2026, 11, 12))
        assert ada_hitungan(done.row, "pemberitahuan")
        assert not ada_hitungan(done.row, "pemberian")
        assert kartu_sel(done, "pemberian") is None
