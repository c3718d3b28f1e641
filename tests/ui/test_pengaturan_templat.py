# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of letters on the settings page: list, editor with a live sample, versions."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from unittest.mock import patch

from pytestqt.qtbot import QtBot

from app.services.templat_naskah import MULAI
from app.ui.pengaturan.dialog_templat import DialogTemplat
from app.ui.pengaturan.templat import BagianTemplat
from tests.helpers.layar import Layar, layar_uji
from tests.helpers.pdf_baca import rata
from tests.helpers.pengaturan import bagian, dialog, halaman

SURVEI = "survei"


def _buka(section: BagianTemplat, jenis: str = SURVEI) -> DialogTemplat:
    section.table.select_key(jenis)
    assert section.open_button.isEnabled()
    section.open_button.click()
    return dialog(section, DialogTemplat)


def _bagian(layar: Layar, tmp_path: Path) -> BagianTemplat:
    return bagian(halaman(layar, tmp_path), "templat", BagianTemplat)


def _contoh(sheet: DialogTemplat) -> str:
    assert sheet.pdf._pages is not None
    return rata(sheet.pdf._pages.data)


def test_words_are_changed_seen_at_once_and_saved_as_a_version(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        section = _bagian(layar, tmp_path)
        sheet = _buka(section)
        assert "Terima kasih." in _contoh(sheet)
        sheet.edits["terima_kasih"].setPlainText("Matur nuwun.\nSugeng.")
        qtbot.waitUntil(lambda: "Matur nuwun. Sugeng." in _contoh(sheet), timeout=5000)
        sheet.note.setText("bahasa setempat")
        sheet.save_button.click()
        (versi,) = layar.context.templat.riwayat(SURVEI)
        assert (versi.versi, versi.catatan) == (1, "bahasa setempat")
        assert layar.window.toast.text().startswith("Versi baru disimpan")
        row = next(r for r in layar.context.templat.daftar() if r.jenis == SURVEI)
        assert row.berlaku_sejak == date(2026, 11, 2)
        assert not layar.errors


def test_a_fault_is_told_under_its_text_and_nothing_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        sheet = _buka(_bagian(layar, tmp_path), "penolakan")
        before = _contoh(sheet)
        sheet.edits["keberatan"].setPlainText("Ajukan kepada {atasan")
        sheet.preview()
        assert "Kurung kurawal" in sheet.form.problem_text("keberatan")
        assert _contoh(sheet) == before
        sheet.edits["keberatan"].setPlainText("Ajukan kepada kami.")
        sheet.save()
        assert "{atasan}" in sheet.form.problem_text("keberatan")
        sheet.edits["keberatan"].setPlainText("Ajukan kepada {atasan} saja.")
        sheet.since.set_value(date(2026, 11, 1))
        sheet.save()
        assert "hari ini" in sheet.form.problem_text(MULAI)
        assert layar.context.templat.riwayat("penolakan") == ()


def test_unchanged_words_come_back_from_the_fields_as_they_were(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        section = _bagian(layar, tmp_path)
        for row in layar.context.templat.daftar():
            sheet = DialogTemplat(layar.context, row.jenis, section)
            shown = layar.context.templat.isi(row.jenis)
            assert sheet.kata() == {b.kunci: b.bawaan for b in shown.butir}, row.jenis
        assert not layar.errors


def test_an_old_version_is_shown_and_the_shipped_words_come_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        templat, today = layar.context.templat, date(2026, 11, 2)
        templat.simpan(SURVEI, {"terima_kasih": "Satu."}, today)
        templat.simpan(SURVEI, {"terima_kasih": "Dua."}, today)
        sheet = _buka(_bagian(layar, tmp_path))
        assert sheet.edits["terima_kasih"].toPlainText() == "Dua."
        assert sheet.versions.count() == 3
        sheet.versions.setCurrentIndex(2)
        sheet.versions.activated.emit(2)
        assert sheet.edits["terima_kasih"].toPlainText() == "Satu."
        assert "Satu." in _contoh(sheet)
        sheet.restore_button.click()
        assert templat.riwayat(SURVEI)[0].bawaan
        row = next(r for r in templat.daftar() if r.jenis == SURVEI)
        assert row.versi == 0


def test_nothing_changed_is_told_and_the_sheet_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        sheet = _buka(_bagian(layar, tmp_path))
        told: list[BaseException] = []
        name = "app.ui.pengaturan.dialog_templat.show_error"
        with patch(name, lambda _parent, error: told.append(error)):
            sheet.save_button.click()
        assert [error.code for error in told] == ["TPL-002"]  # type: ignore[attr-defined]
        assert sheet.isVisible()


def test_officers_read_and_only_the_ppid_changes(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="petugas") as layar:
        sheet = _buka(_bagian(layar, tmp_path))
        assert not sheet.save_button.isVisibleTo(sheet)
        assert not sheet.restore_button.isVisibleTo(sheet)
        assert all(edit.isReadOnly() for edit in sheet.edits.values())
        assert not layar.errors
