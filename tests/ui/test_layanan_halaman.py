# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Outside the register: guests, help between bodies, exports, and satisfaction slips."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.layanan import JenisLayanan, StatusLayanan
from app.domain.layanan_isian import SaringLayanan
from app.ui.layanan.pages import KUNCI, HalamanLayanan, build_pages
from app.ui.perkara.langkah import LembarPerkara
from app.ui.permohonan.dialog_alasan import DialogAlasan
from app.ui.permohonan.dialog_pdf import DialogPdf
from tests.helpers.layar import Layar, layar_uji


@contextmanager
def _halaman(
    qtbot: QtBot, folder: Path, peran: str = "petugas"
) -> Iterator[tuple[Layar, HalamanLayanan]]:
    with layar_uji(qtbot, folder, peran=peran) as layar:
        for page in build_pages(layar.context):
            layar.window.add_page(page)
        layar.window.resize(1366, 768)
        layar.window.show()
        layar.window.go(KUNCI)
        widget = layar.window.page(KUNCI)
        assert isinstance(widget, HalamanLayanan)
        yield layar, widget
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.done(0)


def _lembar() -> LembarPerkara:
    found = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, LembarPerkara) and w.isVisible()
    ]
    assert found
    return found[-1]


def _isi(sheet: LembarPerkara, **values: str) -> None:
    for key, value in values.items():
        widget = sheet.widgets[key]
        put = getattr(widget, "setPlainText", None) or widget.setText  # type: ignore[attr-defined]
        put(value)


def _tamu(page: HalamanLayanan, qtbot: QtBot, nama: str = "Sri Lestari") -> None:
    page.list.record(JenisLayanan.TAMU)
    sheet = _lembar()
    _isi(sheet, nama=nama, uraian="Bertanya jam layanan", tujuan="Kepala Bidang")
    sheet.save_button.click()
    qtbot.waitUntil(lambda: not page.list._again.isActive(), timeout=5000)


def test_a_guest_is_noted_and_the_visit_closed(qtbot: QtBot, tmp_path: Path) -> None:
    with _halaman(qtbot, tmp_path) as (layar, page):
        _tamu(page, qtbot)
        assert layar.errors == []
        assert page.list.table.row_count() == 1
        row = page.list.table.current_row()
        assert row is not None
        assert (row.nama, row.tujuan) == ("Sri Lestari", "Kepala Bidang")
        page.list.done_button.click()
        sheet = _lembar()
        sheet.save_button.click()
        assert sheet.isVisible()  # what was done must be said
        _isi(sheet, tindak_lanjut="Diberi brosur jam layanan")
        sheet.save_button.click()
        (found,) = layar.context.layanan.daftar(SaringLayanan())
        assert found.status is StatusLayanan.SELESAI
        assert found.tindak_lanjut == "Diberi brosur jam layanan"


def test_help_between_bodies_needs_the_body(qtbot: QtBot, tmp_path: Path) -> None:
    with _halaman(qtbot, tmp_path) as (layar, page):
        page.list.record(JenisLayanan.BANTUAN_KEDINASAN)
        sheet = _lembar()
        assert "Pasal 54" in sheet._basis.text()
        _isi(sheet, nama="Sekretaris", uraian="Data jalan kabupaten")
        sheet.save_button.click()
        assert sheet.form.problem_text("asal")
        _isi(sheet, asal="BPS Provinsi")
        sheet.save_button.click()
        (found,) = layar.context.layanan.daftar(SaringLayanan())
        assert found.asal == "BPS Provinsi"


def test_the_filtered_list_is_exported_printed_and_cleared(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _halaman(qtbot, tmp_path) as (layar, page):
        _tamu(page, qtbot)
        target = tmp_path / "tamu.xlsx"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
        page.list.export_button.click()
        sheet = openpyxl.load_workbook(target).active
        assert sheet is not None
        assert "Sri Lestari" in [cell.value for row in sheet.iter_rows() for cell in row]
        page.list.print_button.click()
        assert any(
            isinstance(w, DialogPdf) and w.isVisible() for w in QApplication.topLevelWidgets()
        )
        page.list.bar.set_values({"jenis": JenisLayanan.DIALIHKAN.value})
        assert page.list.table.row_count() == 0
        page.list.bar.reset()
        page.list.remove_button.click()
        ask = next(
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, DialogAlasan) and w.isVisible()
        )
        ask._edit.setCurrentText("tercatat dua kali")
        ask.save_button.click()
        assert layar.context.layanan.daftar(SaringLayanan()) == ()


def test_slips_are_typed_in_and_counted(qtbot: QtBot, tmp_path: Path) -> None:
    with _halaman(qtbot, tmp_path) as (layar, page):
        page.tabs.setCurrentIndex(1)
        page.survey.add_button.click()
        sheet = _lembar()
        for butir in layar.context.kepuasan.susunan().butir:
            sheet.widgets[butir.kode].setCurrentIndex(4)  # type: ignore[attr-defined]
        _isi(sheet, saran="Ruang tunggu ditambah")
        sheet.save_button.click()
        assert layar.errors == []
        assert page.survey.score.text().startswith("Nilai 100,00")
        assert page.survey.rows.value("saran") == "• Ruang tunggu ditambah"


def test_a_reader_may_look_but_not_write(qtbot: QtBot, tmp_path: Path) -> None:
    with _halaman(qtbot, tmp_path, "admin") as (_layar, page):
        assert not page.list.add_button.isVisibleTo(page)
        assert not page.survey.add_button.isVisibleTo(page)
