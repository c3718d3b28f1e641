# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Agency and numbers in the settings: stored as typed, refused in place, moves shown first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.errors import ValidationError
from app.domain.instansi import Kertas
from app.services.pengaturan import dampak_setelan
from app.ui.pengaturan.dialog_alasan import DialogAlasan
from app.ui.pengaturan.dialog_celah import DialogCelah
from app.ui.pengaturan.dialog_geser import DialogGeser
from app.ui.pengaturan.dialog_pesan import DialogPesanNomor
from app.ui.pengaturan.instansi import BagianInstansi
from app.ui.pengaturan.nomor import BagianNomor
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.layar import layar_uji
from tests.helpers.pengaturan import bagian, dialog, halaman


def _gambar(path: Path, side: int) -> Path:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("#0f5c57"))
    assert image.save(str(path))
    return path


def test_sections_are_reached_by_list_and_by_name(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = halaman(layar, tmp_path)
        names = [page.list.item(row).toolTip() for row in range(page.list.count())]
        assert names == [
            "Instansi",
            "Pejabat",
            "Pengguna & peran",
            "Unit kerja",
            "Jawaban baku",
            "Kalender kerja",
            "Nomor",
            "Templat surat",
            "Tampilan",
            "Keamanan",
        ]
        assert page.stack.currentWidget() is page.section("instansi")
        layar.window.go("pengaturan", "kalender")
        assert page.list.currentItem().toolTip() == "Kalender kerja"
        assert page.stack.currentWidget() is page.section("kalender")
        page.open_target("tidak ada")
        assert page.stack.currentWidget() is page.section("kalender")
        assert layar.errors == []


def test_a_narrow_page_keeps_the_names_for_the_ear(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = halaman(layar, tmp_path)
        layar.window.show()
        layar.window.resize(800, 700)
        qtbot.waitUntil(lambda: page.list.item(1).text() == "")
        assert page.list.item(1).data(11) == "Pejabat"  # Qt.AccessibleTextRole
        assert page.list.item(1).toolTip() == "Pejabat"
        layar.window.resize(1366, 700)
        qtbot.waitUntil(lambda: page.list.item(1).text() == "Pejabat")


def test_the_form_shows_and_stores_the_whole_agency(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        form = bagian(halaman(layar, tmp_path), "instansi", BagianInstansi)
        assert form.draft() == INSTANSI
        assert not form.bar.edited()
        form.lines["nama_unit"].setText("  Bidang   Informasi Publik ")
        form.paper.setCurrentIndex(form.paper.findData(Kertas.F4))
        form.fee.setValue(250)
        form.idle.setValue(5)
        assert form.bar.edited()
        form.save()
        stored = layar.context.setelan.instansi()
        assert stored.kop.nama_unit == "Bidang Informasi Publik"
        assert (stored.kertas, stored.biaya_lembar, stored.menit_kunci) == (Kertas.F4, 250, 5)
        assert stored.pola_nomor_surat == INSTANSI.pola_nomor_surat
        assert not form.bar.edited()
        assert form.message.text() == ""
        assert layar.errors == []


def test_the_letterhead_follows_what_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        form = bagian(halaman(layar, tmp_path), "instansi", BagianInstansi)
        before = form.preview.image()
        assert not before.isNull()
        assert before.width() > 3 * before.height()
        form.lines["nama_unit"].setText("UPT Layanan Informasi")
        qtbot.waitUntil(lambda: form.preview.image().height() > before.height())
        form.revert()
        assert form.lines["nama_unit"].text() == ""
        assert not form.bar.edited()
        assert form.preview.image() == before


def test_a_missing_name_is_said_under_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        form = bagian(halaman(layar, tmp_path), "instansi", BagianInstansi)
        form.lines["nama_pemda"].setText(" ")
        form.save()
        assert form.form.problem_text("nama_pemda") == "Nama pemerintah daerah wajib diisi."
        assert form.bar.edited()
        assert layar.context.setelan.instansi() == INSTANSI
        # the same before anything is counted again
        form.week.setCurrentIndex(form.week.findData(6))
        form.save()
        assert form.form.problem_text("nama_pemda") == "Nama pemerintah daerah wajib diisi."
        assert form.findChildren(DialogGeser) == []


def test_counting_otherwise_first_lists_what_moves(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.kip.daftarkan(DRAFT)
        form = bagian(halaman(layar, tmp_path), "instansi", BagianInstansi)
        form.week.setCurrentIndex(form.week.findData(6))
        form.save()
        asked = dialog(form, DialogGeser)
        assert asked.summary.text().startswith("1 permohonan yang berjalan")
        row = asked.table.model.row_at(0)
        assert row is not None
        assert (row.nomor, row.lama) == ("0001/PPID/2026", date(2026, 11, 16))
        assert row.baru == date(2026, 11, 13)
        assert layar.context.setelan.instansi().hari_kerja_seminggu == 5
        asked.submit()
        assert layar.context.setelan.instansi().hari_kerja_seminggu == 6
        assert layar.context.kelola.daftar_kerja().baris[0].row.batas == date(2026, 11, 13)
        assert not form.bar.edited()
        assert form.message.text() == ""
        assert layar.errors == []


def test_refusing_the_moves_stores_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.kip.daftarkan(DRAFT)
        form = bagian(halaman(layar, tmp_path), "instansi", BagianInstansi)
        form.event_day.setCurrentIndex(form.event_day.findData(False))
        form.save()
        dialog(form, DialogGeser).reject()
        assert layar.context.setelan.instansi() == INSTANSI
        assert form.bar.edited()
        assert "tafsir kami" in form.form.field("hari_peristiwa_nol")._help.text()


def test_what_would_move_is_what_moves(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        for day in (2, 1, 2):
            layar.context.kip.daftarkan(replace(DRAFT, tanggal_terima=date(2026, 11, day)))
        for isi in (
            replace(INSTANSI, hari_kerja_seminggu=6),
            replace(INSTANSI, hari_peristiwa_nol=False),
            replace(INSTANSI, kalender="none"),
        ):
            said = {c.id: c.baru for c in dampak_setelan(layar.uji.kantor, isi)}
            before = {k.row.id: k.row.batas for k in layar.context.kelola.daftar_kerja().baris}
            layar.context.setelan.simpan_instansi(isi)
            after = {k.row.id: k.row.batas for k in layar.context.kelola.daftar_kerja().baris}
            assert {k: v for k, v in after.items() if v != before[k]} == said
            layar.context.setelan.simpan_instansi(INSTANSI)
        with pytest.raises(ValidationError):
            dampak_setelan(layar.uji.kantor, replace(INSTANSI, kode_instansi=""))


def test_a_logo_is_checked_shown_and_stored(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        form = bagian(halaman(layar, tmp_path), "instansi", BagianInstansi)
        small = _gambar(tmp_path / "kecil.png", 60)
        broken = tmp_path / "rusak.png"
        broken.write_bytes(b"bukan gambar")
        heavy = tmp_path / "berat.png"
        heavy.write_bytes(b"\0" * (1024 * 1024 + 1))
        for path, words in (
            (small, "terlalu kecil"),
            (broken, "bukan gambar"),
            (heavy, "lebih besar"),
            (tmp_path / "tidak-ada.png", "tidak dapat dibaca"),
        ):
            assert not form.logo.take(path)
            assert words in form.logo.message()
            assert not form.bar.edited()
        good = _gambar(tmp_path / "lambang.png", 400)
        assert form.logo.take(good)
        form.save()
        assert layar.context.setelan.instansi().kop.logo == good.read_bytes()
        assert layar.errors == []


def test_somebody_elses_change_keeps_what_i_type(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = halaman(layar, tmp_path)
        form = bagian(page, "instansi", BagianInstansi)
        form.lines["telepon"].setText("(0536) 1")
        # a change of the numbers does not concern this form
        layar.context.setelan.simpan_instansi(replace(INSTANSI, kode_klasifikasi_surat="045"))
        assert form.message.text() == ""
        layar.context.setelan.simpan_instansi(
            replace(layar.context.setelan.instansi(), menit_kunci=30)
        )
        assert "berubah selagi Anda mengisi" in form.message.text()
        assert form.lines["telepon"].text() == "(0536) 1"
        form.save()
        stored = layar.context.setelan.instansi()
        assert stored.kode_klasifikasi_surat == "045"
        assert stored.kop.telepon == "(0536) 1"


@pytest.mark.parametrize("peran", ["petugas", "pembaca", "ppid"])
def test_others_read_but_cannot_save(qtbot: QtBot, tmp_path: Path, peran: str) -> None:
    with layar_uji(qtbot, tmp_path, peran=peran) as layar:
        page = halaman(layar, tmp_path)
        form = bagian(page, "instansi", BagianInstansi)
        assert form.lines["nama_pemda"].text() == INSTANSI.kop.nama_pemda
        assert not form.form.isEnabled()
        assert form.bar.isHidden()
        numbers = bagian(page, "nomor", BagianNomor)
        assert not numbers.form.isEnabled()
        assert numbers.ledger.holder_button.isHidden()
        assert numbers.ledger.reserve_button.isHidden() is (peran == "pembaca")
        assert numbers.ledger.cancel_button.isHidden() is (peran != "ppid")
        assert layar.errors == []


def test_patterns_show_an_example_or_what_is_wrong(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        form = bagian(halaman(layar, tmp_path), "nomor", BagianNomor)
        key = "pola_nomor_permohonan"
        assert form.examples[key].text() == "Contoh: 0148/PPID/2026"
        assert form.examples["pola_nomor_surat"].text() == "Contoh: 000.8.3/148/PPID/2026"
        form.patterns[key].setText("{urut:05}-{bulan_romawi}-{tahun}")
        assert form.examples[key].text() == "Contoh: 00148-XI-2026"
        form.patterns[key].setText("{tahun}")
        assert form.examples[key].text() == ""
        assert form.form.problem_text(key) == "Pola harus memuat {urut} tepat satu kali."
        form.patterns[key].setText("{urut}/{derajat}")
        assert "{derajat}" in form.form.problem_text(key)
        form.save()
        assert layar.context.setelan.instansi() == INSTANSI
        form.patterns[key].setText("P-{urut}")
        form.save()
        assert layar.context.setelan.instansi().pola_nomor_permohonan == "P-{urut}"
        assert layar.context.kip.daftarkan(DRAFT).nomor == "P-1"


def test_numbers_are_reserved_and_cancelled_with_reasons(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        ledger = bagian(halaman(layar, tmp_path), "nomor", BagianNomor).ledger
        assert ledger.table.row_count() == 0
        assert ledger.table.empty.accessibleName() == (
            "Belum ada nomor di register ini tahun 2026."
        )
        ledger.reserve_button.click()
        ask = dialog(ledger, DialogPesanNomor)
        ask.submit()
        assert ask.form is not None
        assert ask.form.problem_text("alasan") == "Tulis untuk apa nomor ini dipesan."
        ask.reason.setText("Surat ditulis tangan saat listrik padam")
        ask.submit()
        assert ledger.table.row_count() == 1
        cells = [ledger.table.model.cell(0, column).spoken() for column in range(4)]
        assert cells == [
            "1",
            "0001/PPID/2026",
            "dipesan",
            "Surat ditulis tangan saat listrik padam",
        ]
        ledger.table.select_key(1)
        assert ledger.cancel_button.isEnabled()
        ledger.cancel_button.click()
        why = dialog(ledger, DialogAlasan)
        why.submit()
        assert why.form is not None
        assert why.form.problem_text("alasan") == "Tulis alasannya."
        why.reason.setText("Tidak jadi dipakai")
        why.submit()
        cells = [ledger.table.model.cell(0, column).spoken() for column in range(4)]
        assert cells[2:] == ["batal", "Tidak jadi dipakai"]
        assert not ledger.cancel_button.isEnabled()
        assert layar.context.kip.daftarkan(DRAFT).nomor == "0002/PPID/2026"
        assert ledger.summary.text() == "Nomor terakhir 2; 1 tanpa berkas."
        ledger.register.setCurrentIndex(1)
        assert ledger.table.row_count() == 0
        assert layar.errors == []


def test_the_gaps_report_opens_as_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        ledger = bagian(halaman(layar, tmp_path), "nomor", BagianNomor).ledger
        ledger.print_button.click()
        shown = dialog(ledger, DialogCelah)
        assert shown.pdf.page_count() == 1
        shown.reject()


def test_the_register_is_taken_over_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        ledger = bagian(halaman(layar, tmp_path), "nomor", BagianNomor).ledger
        ledger.holder_button.click()
        ask = dialog(ledger, DialogAlasan)
        ask.reason.setText("Kantor pindah ke komputer baru")
        ask.submit()
        assert layar.errors == []
        again, _ = layar.context.kelola.ambil_alih_register("permohonan", "sekali lagi")
        assert again is False
