# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several requests at once: selected by keyboard, one sheet, and what became of each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.kip import Peristiwa, StatusPermohonan
from app.domain.tindakan import NyatakanLengkap
from app.ui.perkara.langkah import LembarPerkara
from app.ui.permohonan.banyak import PUTUS, SERAH, DialogHasil, _Bersama
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.dialog_rombongan import DialogRombongan
from tests.helpers.halaman_permohonan import Meja, meja_uji, tekan
from tests.helpers.kantor import DRAFT


def _daftar(meja: Meja, banyak: int = 3) -> list[UUID]:
    kip = meja.layar.context.kip
    made = [kip.daftarkan(replace(DRAFT, rincian=f"Laporan nomor {n}")).id for n in range(banyak)]
    meja.settle()
    return made


def _pilih(meja: Meja) -> None:
    meja.focus()
    meja.page.list.table.setFocus()
    tekan(Qt.Key.Key_Home)
    for _ in range(2):
        tekan(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def _lembar(meja: Meja) -> QDialog:
    return meja.dialog(_Bersama)  # type: ignore[type-abstract] # any of its kinds


def test_shift_and_arrows_select_and_one_sheet_completes_all(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        ids = _daftar(meja)
        assert not meja.page.list.many.isVisible()
        _pilih(meja)
        assert meja.page.list.many.isVisible()
        assert meja.page.list.selected_count() == 3
        meja.page.list.many.act_asked.emit(Peristiwa.NYATAKAN_LENGKAP.value)
        _lembar(meja).save_button.click()  # type: ignore[attr-defined]
        meja.settle()
        assert meja.layar.errors == []
        states = {meja.layar.context.kip.detail(rid).row.status for rid in ids}
        assert states == {StatusPermohonan.DIPROSES}
        assert meja.no_dialog()


def test_what_was_refused_is_listed_with_its_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        ids = _daftar(meja)
        _pilih(meja)
        meja.page.list.many.act_asked.emit(Peristiwa.NYATAKAN_LENGKAP.value)
        sheet = _lembar(meja)
        meja.layar.context.rombongan.jalankan_banyak(ids[:1], _lengkap(meja))
        sheet.save_button.click()  # type: ignore[attr-defined]
        result = meja.dialog(DialogHasil)
        assert result.windowTitle() == "2 berhasil, 1 tidak"
        assert [row.berhasil for row in result._rows] == [False, True, True]
        assert result._rows[0].alasan
        result._copy()
        assert result._rows[0].nomor in QGuiApplication.clipboard().text()


def test_the_same_decision_for_all_and_hand_over(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        ids = _daftar(meja)
        _pilih(meja)
        meja.page.list.many.act_asked.emit(PUTUS)
        assert meja.no_dialog()  # none is at work yet, and the page says so
        meja.layar.context.rombongan.jalankan_banyak(ids, _lengkap(meja))
        meja.settle()
        _pilih(meja)
        meja.page.list.many.act_asked.emit(PUTUS)
        _lembar(meja).save_button.click()  # type: ignore[attr-defined]
        meja.settle()
        states = {meja.layar.context.kip.detail(rid).row.status for rid in ids}
        assert states == {StatusPermohonan.DIKABULKAN_SELURUH}
        _pilih(meja)
        meja.page.list.many.act_asked.emit(SERAH)
        hand = meja.dialog(LembarPerkara)
        hand.widgets["ke"].setCurrentText(meja.layar.uji.petugas.nama)  # type: ignore[attr-defined]
        hand.widgets["catatan"].setPlainText("Lanjutkan")  # type: ignore[attr-defined]
        hand.save_button.click()
        meja.settle()
        assert meja.layar.errors == []
        names = {meja.layar.context.kip.detail(rid).row.petugas for rid in ids}
        assert names == {meja.layar.uji.petugas.nama}


def test_a_reader_selects_one_row_only(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="admin") as meja:
        view = meja.page.list.table.view
        assert view.selectionMode() is view.SelectionMode.SingleSelection


def test_a_pasted_list_becomes_a_batch_with_one_receipt(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        meja.page.list.batch.click()
        dialog = meja.dialog(DialogRombongan)
        dialog.save_button.click()
        assert dialog.fields.problem_text("rincian_banyak")
        dialog.fields.show_draft(replace(DRAFT, rincian=""))
        dialog._lines.setPlainText("1. Laporan keuangan\n2. Rencana kerja\n")
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for row in (["No", "Rincian"], [1, "Daftar aset tanah"], [2, "Rencana kerja"]):
            sheet.append(row)
        book.save(tmp_path / "daftar.xlsx")
        dialog.take_file(tmp_path / "daftar.xlsx")
        assert dialog.lines() == (
            "Laporan keuangan",
            "Rencana kerja",
            "Daftar aset tanah",
            "Rencana kerja",
        )
        dialog.save_button.click()
        assert "berulang" in dialog.fields.problem_text("rincian_banyak")
        dialog._lines.setPlainText("Laporan keuangan\nRencana kerja\nDaftar aset tanah")
        dialog.save_button.click()
        meja.settle()
        assert meja.layar.errors == []
        assert meja.dialog(DialogPdf).windowTitle() == "Tanda bukti rombongan"
        assert meja.page.list.table.row_count() == 3


def _lengkap(meja: Meja) -> NyatakanLengkap:
    return NyatakanLengkap(meja.layar.context.jam.today())
