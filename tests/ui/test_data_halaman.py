# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Import, export, backup and check, from what a person presses to what is stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.impor import Bidang
from app.services import cadangan
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.data import build_pages
from app.ui.data.halaman import HalamanData
from app.ui.data.pemeriksa_cadangan import PemeriksaCadangan
from app.ui.tasks import TaskRunner
from tests.helpers.impor_buat import ASLI_2022, POLOS_2022, POLOS_2023, tulis_csv
from tests.helpers.kantor import DRAFT, FRASA
from tests.helpers.layar import Layar, layar_uji


def _page(layar: Layar) -> HalamanData:
    (page,) = build_pages(layar.context)
    layar.window.add_page(page)
    layar.window.go("data")
    widget = layar.window.page("data")
    assert isinstance(widget, HalamanData)
    return widget


def _count(layar: Layar) -> int:
    return len(layar.context.kip.sumber(SaringPermohonan(kelompok=Kelompok.SEMUA)).keys())


def test_an_old_register_comes_in_by_drop_columns_test_and_save(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        page.imports.drop.take([ASLI_2022])
        wizard = page.wizard
        assert page._stack.currentIndex() == 1
        assert "baris 2–4" in wizard._about.text()
        assert wizard.year.currentText() == "2022", "the year of most rows"
        qtbot.waitUntil(lambda: wizard.uji.ringkasan.tahun_lain == 0, timeout=10_000)
        assert wizard.columns.mapping()[1] is Bidang.TANGGAL
        wizard.go_on()
        assert wizard.outcome.cards["baru"].accessibleName().startswith("16 ")
        places = [
            wizard.outcome.notes.model.cell(row, 1).text
            for row in range(wizard.outcome.notes.row_count())
        ]
        assert "baris 19, sel B19" in places
        assert _count(layar) == 0, "a dry run stores nothing"
        wizard.go_on()
        assert layar.errors == []
        assert _count(layar) == 16
        assert page._stack.currentIndex() == 0
        assert layar.window.toast.text() == "16 permohonan disimpan, 0 sudah ada sebelumnya."
        row = page.imports.table.model.row_at(0)
        assert (row.nama_berkas, row.tahun, row.jumlah) == (ASLI_2022.name, 2022, 16)


def test_late_answers_are_listed_and_counted(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        page.imports.file_chosen.emit(POLOS_2023, 2023)
        uji = page.wizard.uji
        assert len(uji.hasil.baris) == 75
        assert page.wizard.outcome.late.row_count() == len(uji.terlambat.terlambat) > 0
        assert (
            f"{uji.terlambat.pemberitahuan} pemberitahuan" in page.wizard.outcome.late_note.text()
        )


def test_the_same_rows_are_not_offered_twice(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        for path in (ASLI_2022, POLOS_2022):
            page.imports.file_chosen.emit(path, 2022)
            page.wizard.go_on()
            page.wizard.go_on()
        assert _count(layar) == 16
        assert "sudah pernah diimpor" in page.wizard._summary.text()
        assert not page.wizard._next.isEnabled()
        assert page.escape()
        assert page._stack.currentIndex() == 0


def test_another_mapping_is_tested_again_and_a_doubled_field_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        page.imports.file_chosen.emit(ASLI_2022, 2022)
        wizard = page.wizard
        before = wizard.uji
        box = wizard.columns.box(4)
        assert wizard.columns.mapping()[4] is Bidang.PEKERJAAN
        box.setCurrentIndex(box.findData(Bidang.TUJUAN))
        assert "Tujuan penggunaan (E, G)" in wizard.message.text()
        box.setCurrentIndex(0)
        qtbot.waitUntil(lambda: wizard.uji is not before, timeout=10_000)
        assert wizard.uji.hasil.baris[0].pekerjaan == ""
        assert wizard.uji.hasil.baris[0].lain, "a column left out stays as a remark"
        assert wizard.message.text() == ""


def test_an_import_can_be_undone_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        page.imports.file_chosen.emit(ASLI_2022, 2022)
        page.wizard.go_on()
        page.wizard.go_on()
        table = page.imports.table
        key = table.model.key_at(0)
        table.select_key(key)
        table.button_clicked.emit(key, "urung")
        dialog = page.findChild(DialogAlasan)
        dialog.submit()
        assert dialog.form.problem_text("alasan") == "Alasan wajib diisi."
        dialog.text.setPlainText("Salah tahun")
        dialog.submit()
        assert _count(layar) == 0
        assert table.model.cell(0, 3).pill.text == "diurungkan"
        assert table.model.cell(0, 4).button == ""


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("kosong.csv", b"", "IMP"), ("rusak.xlsx", b"PK\x03\x04rusak", "IMP")],
)
def test_a_file_that_cannot_be_read_says_why_and_stores_nothing(
    qtbot: QtBot, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        path = tmp_path / name
        path.write_bytes(content)
        page.imports.file_chosen.emit(path, 2022)
        assert code in page.wizard.message.text()
        assert not page.wizard._next.isEnabled()
        assert _count(layar) == 0


def test_a_wrong_row_holds_the_whole_file_back(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        rows = [
            ("No", "Tgl", "Nama", "Informasi Yang Diminta"),
            ("1", "03-01-2022", "Budi", "Anggaran"),
            ("2", "04-01-2022", "", ""),
            ("3", "05-01-2030", "Siti", "Profil"),
        ]
        page.imports.file_chosen.emit(tulis_csv(tmp_path / "r.csv", rows), 2022)
        page.wizard.go_on()
        found = page.wizard.uji.ringkasan
        assert page.wizard._next.isEnabled() is found.dapat_disimpan
        if found.galat:
            assert "Belum dapat disimpan" in page.wizard._summary.text()


def test_a_register_with_headings_only_says_that_nothing_is_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        rows = [("No", "Tgl", "Nama", "Informasi Yang Diminta")]
        page.imports.file_chosen.emit(tulis_csv(tmp_path / "r.csv", rows), 2022)
        assert page.wizard._summary.text().startswith("Tidak ada permohonan yang terbaca")
        page.wizard.go_on()
        assert not page.wizard._next.isEnabled()
        assert "tidak ada baris berisi" in page.wizard.outcome.notes.model.cell(0, 2).text


def test_the_register_is_written_and_read_back(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.kip.daftarkan(DRAFT)
        page = _page(layar)
        assert page.export.tahun.currentData() == 2026
        assert page.export.proposed_name() == "register-permohonan-2026-lengkap-20261102.xlsx"
        page.export.export_to(tmp_path / "r.xlsx")
        assert layar.errors == []
        assert page.export.pill.pill().text == "selesai"
        assert "1 baris ditulis ke r.xlsx" in page.export.result.text()
        cells = [c.value for row in load_workbook(tmp_path / "r.xlsx").active for c in row]
        assert any("Siti Nurhaliza" in str(value) for value in cells)
        page.export.varian.setCurrentIndex(page.export.varian.findData(True))
        page.export.export_to(tmp_path / "p.xlsx")
        cells = [c.value for row in load_workbook(tmp_path / "p.xlsx").active for c in row]
        assert not any("Nurhaliza" in str(value) for value in cells)


def test_a_reader_may_export_only_the_public_register(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="pembaca") as layar:
        page = _page(layar)
        assert [page.export.varian.itemData(i) for i in range(page.export.varian.count())] == [True]
        assert page.backup.isHidden()
        assert page.imports.isHidden()
        assert page.trail.isHidden()
        assert layar.errors == []


def test_a_folder_that_cannot_be_written_is_told_in_the_card(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        page.export.export_to(tmp_path / "tidak" / "ada" / "r.xlsx")
        assert page.export.message.text()
        assert page.export.pill.pill().text == ""
        assert page.export.button.isEnabled()


def test_a_backup_is_proven_and_can_be_restored(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        assert "Belum pernah" in page.backup.last.text()
        target = tmp_path / page.backup.proposed_name()
        page.backup.back_up_to(target)
        assert page.backup.pill.pill().text == "terbukti"
        assert "Senin, 2 November 2026 09.00" in page.backup.last.text()
        page.backup.back_up_to(target)
        assert "CAD-001" in page.backup.message.text()
        from app.domain.jobs import JobControl

        cadangan.pulihkan(target, tmp_path / "pulih", passphrase=FRASA, job=JobControl())


def test_old_backups_are_read_again_and_damage_stands_on_the_card(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        assert page.backup.known.isHidden()
        page.backup.back_up_to(tmp_path / "a.lumbung-cadangan")
        page.reload()
        assert page.backup.known.text().startswith("Cadangan dari komputer ini: 1 utuh")
        (tmp_path / "a.lumbung-cadangan").write_bytes(b"PK")
        layar.uji.jam.maju(days=8)
        checker = PemeriksaCadangan(layar.context)
        checker.start()
        checker._timer.timeout.emit()
        checker.stop()
        page.page_shown()
        text = page.backup.known.text()
        assert "1 rusak" in text
        assert f"RUSAK: {tmp_path / 'a.lumbung-cadangan'}" in text
        assert "10 November 2026" in text
        assert layar.errors == []


def test_the_trail_is_checked_and_damage_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.kip.daftarkan(DRAFT)
        page = _page(layar)
        page.trail.check()
        assert page.trail.pill.pill().text == "utuh"
        with layar.uji.kantor.writer.begin() as connection:
            connection.exec_driver_sql("UPDATE permohonan SET rincian = 'diganti diam-diam'")
        page.trail.check()
        assert page.trail.pill.pill().text == "rusak"
        assert "Catatan nomor" in page.trail.result.text()


def test_a_running_import_can_be_cancelled(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        object.__setattr__(layar.context, "runner", runner)
        page = _page(layar)
        page.imports.file_chosen.emit(POLOS_2023, 2023)
        qtbot.waitUntil(lambda: runner.pending == 0 and page.wizard.uji is not None, timeout=20_000)
        page.wizard.go_on()
        qtbot.waitUntil(page.wizard._next.isEnabled)
        page.wizard.go_on()
        page.wizard.leave()
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
        assert page._stack.currentIndex() == 0
        assert _count(layar) in {0, 75}, "all or nothing"


def test_targets_open_their_card(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        layar.window.show()
        layar.window.go("data", "cadangan")
        assert page.backup.button is layar.window.focusWidget()
        assert page.findChild(QLineEdit) is None or page._stack.currentIndex() == 0
