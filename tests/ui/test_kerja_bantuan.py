# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What saves a clerk typing: earlier answers while one types, ready texts, units in settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.kerja_isian import UnitRow
from app.domain.kip import Keputusan, Peristiwa
from app.domain.layanan_isian import JawabanRow
from app.domain.tindakan import NyatakanLengkap
from app.ui.pengaturan.halaman import HalamanPengaturan
from app.ui.pengaturan.jawaban import BagianJawaban
from app.ui.pengaturan.unit import BagianUnit
from app.ui.perkara.langkah import LembarPerkara
from app.ui.permohonan.dialog_permohonan import DialogPermohonan
from app.ui.permohonan.dialog_putusan import DialogPutusan
from app.ui.permohonan.kotak_usulan import DialogUsulan
from tests.helpers.halaman_permohonan import meja_uji
from tests.helpers.kantor import DRAFT
from tests.helpers.layar import layar_uji


def _lembar() -> LembarPerkara:
    found = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, LembarPerkara) and w.isVisible()
    ]
    assert found
    return found[-1]


def test_the_same_question_is_shown_while_one_types(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        kip = meja.layar.context.kip
        kip.daftarkan(replace(DRAFT, rincian="Laporan keuangan dinas tahun 2025"))
        kip.daftarkan(replace(DRAFT, rincian="Peta sungai"))
        meja.settle()
        meja.page.new_request()
        dialog = meja.dialog(DialogPermohonan)
        past = dialog.side.past
        assert not past.isVisibleTo(dialog)
        dialog.fields.show_draft(replace(DRAFT, rincian="minta laporan keuangan 2025"))
        dialog.on_typed()
        qtbot.waitUntil(lambda: bool(past.buttons), timeout=5000)
        assert [b.toolTip().splitlines()[1] for b in past.buttons] == [
            "Laporan keuangan dinas tahun 2025"
        ]
        past.buttons[0].click()
        shown = meja.dialog(DialogUsulan)
        assert ("Informasi", "Laporan keuangan dinas tahun 2025") in shown.pairs
        assert DRAFT.nama_pemohon not in str(shown.pairs)  # no names of earlier applicants
        shown.done(0)
        dialog.drafts.discard()
        dialog.done(0)


def test_a_ready_text_is_filled_in_and_put_at_the_cursor(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        context = meja.layar.context
        for judul, untuk in (("Umum", ""), ("Tolak", Keputusan.DITOLAK_DIKECUALIKAN.value)):
            context.jawaban.simpan(JawabanRow(None, judul, "Nomor {nomor}.", untuk))
        made = context.kip.daftarkan(DRAFT).id
        context.kip.jalankan(made, NyatakanLengkap(context.jam.today()))
        detail = meja.show(made)
        meja.page.opener.step(Peristiwa.KABULKAN_SELURUH.value)
        dialog = meja.dialog(DialogPutusan)
        texts = [action.text() for action in dialog.answers.menu_texts.actions()]
        assert texts == ["Umum"]
        dialog._areas["alasan"].setPlainText("Ada. ")
        dialog._areas["alasan"].moveCursor(dialog._areas["alasan"].textCursor().MoveOperation.End)
        dialog.answers.menu_texts.actions()[0].trigger()
        text = dialog._areas["alasan"].toPlainText()
        assert text == f"Ada. Nomor {detail.row.nomor}."
        dialog._decision.setCurrentIndex(
            dialog._decision.findData(Keputusan.DITOLAK_DIKECUALIKAN.value)
        )
        texts = [action.text() for action in dialog.answers.menu_texts.actions()]
        assert texts == ["Tolak", "Umum"]


def test_units_and_ready_texts_are_kept_in_settings(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
        page = HalamanPengaturan(layar.context, settings=settings)
        qtbot.addWidget(page)
        units = page.section("unit")
        assert isinstance(units, BagianUnit)
        units.add_button.click()
        sheet = _lembar()
        sheet.widgets["nama"].setText("Bidang Humas")  # type: ignore[attr-defined]
        sheet.save_button.click()
        assert layar.errors == []
        assert layar.context.kerja.daftar_unit() == (
            UnitRow(units.table.current_key(), "Bidang Humas"),  # type: ignore[arg-type]
        )
        units.retire_button.click()
        assert layar.context.kerja.daftar_unit() == ()
        units.edit_button.click()
        sheet = _lembar()
        sheet.widgets["aktif"].setChecked(True)  # type: ignore[attr-defined]
        sheet.save_button.click()
        assert [row.nama for row in layar.context.kerja.daftar_unit()] == ["Bidang Humas"]
        texts = page.section("jawaban")
        assert isinstance(texts, BagianJawaban)
        texts.add_button.click()
        sheet = _lembar()
        sheet.widgets["judul"].setText("Di situs")  # type: ignore[attr-defined]
        sheet.widgets["isi"].setPlainText("Lihat {alamat}.")  # type: ignore[attr-defined]
        sheet.save_button.click()
        assert "alamat" in sheet.form.problem_text("isi")  # no such placeholder
        sheet.widgets["isi"].setPlainText("Permohonan {nomor}.")  # type: ignore[attr-defined]
        sheet.save_button.click()
        assert texts.table.row_count() == 1
