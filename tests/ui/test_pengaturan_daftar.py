# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Officials, accounts, days off, look and security in the settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.instansi import StatusJabatan
from app.domain.kip import Peran
from app.domain.tenggat import StatusHari
from app.services import pengguna
from app.services.kalender import PerubahanHari
from app.ui.pengaturan.dialog_alasan import DialogAlasan
from app.ui.pengaturan.dialog_geser import DialogGeser
from app.ui.pengaturan.dialog_hari import DialogHari
from app.ui.pengaturan.dialog_pejabat import DialogPejabat
from app.ui.pengaturan.dialog_pengguna import DialogPengguna
from app.ui.pengaturan.dialog_sandi import DialogSandi
from app.ui.pengaturan.kalender import BagianKalender
from app.ui.pengaturan.keamanan import BagianKeamanan
from app.ui.pengaturan.pejabat import BagianPejabat
from app.ui.pengaturan.pengguna import BagianPengguna
from app.ui.pengaturan.tampilan import BagianTampilan
from app.ui.theme import current
from app.ui.widgets.pills import Pill
from tests.helpers.kantor import DRAFT, PAGI, SANDI
from tests.helpers.layar import Layar, layar_uji
from tests.helpers.pengaturan import bagian, dialog, halaman


def _pejabat(layar: Layar, tmp_path: Path) -> BagianPejabat:
    return bagian(halaman(layar, tmp_path), "pejabat", BagianPejabat)


def _kalender(layar: Layar, tmp_path: Path) -> BagianKalender:
    return bagian(halaman(layar, tmp_path), "kalender", BagianKalender)


def _spoken(table: object, row: int) -> list[str]:
    model = table.model  # type: ignore[attr-defined]
    return [model.cell(row, column).spoken() for column in range(model.columnCount())]


def test_an_official_is_added_changed_and_removed_with_a_reason(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = _pejabat(layar, tmp_path)
        assert part.table.row_count() == 2
        part.add_button.click()
        form = dialog(part, DialogPejabat)
        form.fields.nip.setText("12")
        form.submit()
        assert form.form is not None
        assert form.form.problem_text("nama") == "Nama pejabat wajib diisi."
        assert form.form.problem_text("nip") == "NIP terdiri atas 18 angka."
        form.fields.name.setText("Ir. Sri Wahyuni, M.T.")
        form.fields.nip.setText("19751212 200112 2 003")
        form.fields.post.setText("Sekretaris Dinas")
        form.fields.status.setCurrentIndex(form.fields.status.findData(StatusJabatan.ATAS_NAMA))
        assert not form.form.field("atas_nama").isHidden()
        form.submit()
        assert form.form.problem_text("atas_nama") == "Tulis jabatan yang diatasnamakan."
        form.fields.on_behalf.setText("Kepala Dinas")
        form.fields.since.line_edit().setText("1 Des 2026")
        form.fields.until.line_edit().setText("31-02-2027")
        form.submit()
        assert "Tanggal tidak dikenal" in form.form.problem_text("berlaku_sampai")
        form.fields.until.line_edit().setText("14-12-2026")
        form.submit()
        (made,) = [r for r in layar.context.setelan.daftar_pejabat() if r.nama.startswith("Ir.")]
        assert made.nip == "197512122001122003"
        assert made.status is StatusJabatan.ATAS_NAMA
        assert (made.berlaku_dari, made.berlaku_sampai) == (date(2026, 12, 1), date(2026, 12, 14))
        assert part.table.select_key(made.id)
        row = part.table.row_count() - 1
        assert _spoken(part.table, row) == [
            "Ir. Sri Wahyuni, M.T. · NIP 197512122001122003",
            "Sekretaris Dinas · a.n. Kepala Dinas",
            "PPID",
            "a.n.",
            "1 Des 2026 – 14 Des 2026 · belum berlaku",
        ]
        part.edit_button.click()
        form = dialog(part, DialogPejabat)
        assert form.fields.on_behalf.text() == "Kepala Dinas"
        form.fields.status.setCurrentIndex(form.fields.status.findData(StatusJabatan.PLT))
        form.submit()
        (made,) = [r for r in layar.context.setelan.daftar_pejabat() if r.nama.startswith("Ir.")]
        assert (made.status, made.atas_nama) == (StatusJabatan.PLT, "")
        part.remove_button.click()
        why = dialog(part, DialogAlasan)
        why.reason.setText("Pindah tugas")
        why.submit()
        assert part.table.row_count() == 2
        assert layar.errors == []


def test_without_officials_the_list_teaches(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        for row in layar.context.setelan.daftar_pejabat():
            assert row.id is not None
            layar.context.setelan.hapus_pejabat(row.id, "uji")
        part = _pejabat(layar, tmp_path)
        assert part.table.empty.accessibleName() == "Belum ada pejabat."
        part.table.empty.acted.emit()
        assert dialog(part, DialogPejabat).windowTitle() == "Tambah pejabat"


def test_an_account_is_made_changed_and_switched_off(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="admin") as layar:
        part = bagian(halaman(layar, tmp_path), "pengguna", BagianPengguna)
        before = part.table.row_count()
        part.add_button.click()
        form = dialog(part, DialogPengguna)
        assert form.form is not None
        form.fields.account.setText("dewi")
        form.fields.name.setText("Dewi Lestari")
        form.fields.password.setText("kalimat yang panjang")
        form.fields.repeat.setText("kalimat lain")
        form.submit()
        assert form.form.problem_text("ulang") == "Kedua sandi tidak sama."
        form.fields.repeat.setText("kalimat yang panjang")
        form.submit()
        assert form.form.problem_text("peran") == "Pilih paling sedikit satu peran."
        form.fields.roles.boxes[Peran.PETUGAS].setChecked(True)
        form.submit()
        assert part.table.row_count() == before + 1
        found = pengguna.masuk(layar.uji.kantor, "dewi", "kalimat yang panjang")
        assert found.peran == {Peran.PETUGAS}
        part.table.select_key(found.id)
        part.edit_button.click()
        form = dialog(part, DialogPengguna)
        assert form.fields.account.isReadOnly()
        form.fields.roles.boxes[Peran.PPID].setChecked(True)
        form.fields.active.setChecked(False)
        form.submit()
        row = part.table.current_row()
        assert row is not None
        assert (row.aktif, row.peran) == (False, {Peran.PETUGAS, Peran.PPID})
        with pytest.raises(UserError, match="AKN-006"):
            pengguna.masuk(layar.uji.kantor, "dewi", "kalimat yang panjang")
        assert layar.errors == []


def test_the_last_administrator_stays_one(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="admin") as layar:
        part = bagian(halaman(layar, tmp_path), "pengguna", BagianPengguna)
        part.table.select_key(layar.uji.admin.id)
        part.edit_button.click()
        form = dialog(part, DialogPengguna)
        form.fields.active.setChecked(False)
        form.submit()
        assert "satu-satunya administrator" in form.message.text()
        assert not form.isHidden()


def test_a_new_password_for_another(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="admin") as layar:
        part = bagian(halaman(layar, tmp_path), "pengguna", BagianPengguna)
        part.table.select_key(layar.uji.petugas.id)
        part.password_button.click()
        form = dialog(part, DialogSandi)
        assert form.form is not None
        form.new.setText("pendek")
        form.repeat.setText("pendek")
        form.submit()
        assert "paling sedikit 10" in form.form.problem_text("sandi")
        form.new.setText("sandi dari admin")
        form.repeat.setText("sandi dari admin")
        form.submit()
        assert pengguna.masuk(layar.uji.kantor, "budi", "sandi dari admin").id == (
            layar.uji.petugas.id
        )


def test_others_read_why_accounts_are_not_theirs(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="petugas") as layar:
        part = bagian(halaman(layar, tmp_path), "pengguna", BagianPengguna)
        assert not part.refused.isHidden()
        assert part.refused.accessibleName() == "Akun dikelola administrator."
        assert layar.errors == []


def test_the_calendar_lists_days_with_status_and_source(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = _kalender(layar, tmp_path)
        assert part.pill.pill().text == "ditetapkan"
        assert part.banner.isHidden()
        first = _spoken(part.table, 0)
        assert first[:3] == [
            "1 Januari 2026 · Kamis",
            "Tahun Baru Masehi · Libur nasional",
            "ditetapkan",
        ]
        assert "SKB" in first[3]
        part.year.setCurrentIndex(part.year.findData(2027))
        assert part.pill.pill().text == "perkiraan"
        assert "Hari libur 2027 masih perkiraan." in part.banner.text()
        part.show_year(2028)
        status = layar.context.kalender.buku().kalender.status_tahun(2028)
        assert (part.pill.pill().text == "belum ada") is (status is StatusHari.BELUM_ADA)
        part.show_year(2026)
        assert part.banner.isHidden()


def test_a_year_without_days_teaches_what_to_enter(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = _kalender(layar, tmp_path)
        known = {day.tanggal.year for day in layar.context.kalender.buku().kalender.hari}
        part.show_year(max(known) + 3)
        assert part.pill.pill() == Pill("belum ada", part.pill.pill().tone)
        assert "belum ada" in part.banner.text()
        assert "belum ada di kalender" in part.table.empty.accessibleName()
        part.table.empty.acted.emit()
        assert dialog(part, DialogHari).windowTitle() == "Tambah hari"


def test_a_day_is_added_only_after_its_moves_were_seen(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.kip.daftarkan(DRAFT)
        part = _kalender(layar, tmp_path)
        before = part.table.row_count()
        part.add_button.click()
        form = dialog(part, DialogHari)
        assert form.form is not None
        form.submit()
        assert form.form.problem_text("tanggal") == "Tulis tanggalnya."
        form.date.set_value(date(2026, 11, 12))
        form.submit()
        assert form.form.problem_text("nama") == "Nama hari wajib diisi."
        assert "Sebutkan dasarnya" in form.form.problem_text("sumber")
        form.kind.setCurrentIndex(form.kind.findData("daerah"))
        form.name.setText("Hari Jadi Provinsi")
        form.source.setText("Keputusan Gubernur 1/2026")
        form.submit()
        asked = dialog(form, DialogGeser)
        assert _spoken(asked.table, 0) == [
            "0001/PPID/2026",
            "16 Nov 2026",
            "17 Nov 2026",
            "lebih lambat",
        ]
        assert part.table.row_count() == before
        asked.submit()
        assert part.table.row_count() == before + 1
        assert layar.context.kelola.daftar_kerja().baris[0].row.batas == date(2026, 11, 17)
        assert layar.errors == []


def test_an_own_day_is_taken_back_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.kip.daftarkan(DRAFT)
        day = PerubahanHari(
            date(2026, 11, 12), "daerah", "Hari Jadi", "ditetapkan", "Keputusan Gubernur"
        )
        layar.context.kalender.simpan_hari(day)
        part = _kalender(layar, tmp_path)
        assert part.table.select_key((day.tanggal, "daerah", "Hari Jadi"))
        assert not part.work_button.isEnabled()
        part.back_button.click()
        asked = dialog(part, DialogGeser)
        assert _spoken(asked.table, 0)[1:] == ["17 Nov 2026", "16 Nov 2026", "lebih cepat"]
        asked.submit()
        assert asked.form is not None
        assert asked.form.problem_text("alasan") == "Tulis alasannya."
        assert asked.reason is not None
        asked.reason.setText("Keputusan dicabut")
        asked.submit()
        assert layar.context.kelola.daftar_kerja().baris[0].row.batas == date(2026, 11, 16)
        assert not part.back_button.isEnabled()


def test_a_shipped_day_is_made_a_working_day(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = _kalender(layar, tmp_path)
        part.table.select_key((date(2026, 12, 24), "cuti_bersama", "Cuti Bersama Hari Raya Natal"))
        row = part.table.current_row()
        if row is None:  # the decree names the day otherwise: take the year's last one
            part.table.view.selectRow(part.table.row_count() - 1)
            row = part.table.current_row()
        assert row is not None
        part.work_button.click()
        form = dialog(part, DialogHari)
        assert not form.date.isEnabled()
        form.source.setText("SE Gubernur 2/2026")
        form.submit()
        asked = dialog(form, DialogGeser)
        assert asked.summary.text() == "Tidak ada tenggat permohonan berjalan yang bergeser."
        asked.submit()
        assert layar.context.kalender.buku().kalender.hari_kerja(row.tanggal)


def test_a_reader_sees_days_without_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="pembaca") as layar:
        part = _kalender(layar, tmp_path)
        assert part.table.row_count() > 10
        buttons = (part.add_button, part.edit_button, part.work_button, part.back_button)
        assert all(button.isHidden() for button in buttons)
        part.table.row_activated.emit(part.table.model.key_at(0))
        assert part.findChildren(DialogHari) == []


def test_theme_at_once_language_and_size_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = bagian(halaman(layar, tmp_path), "tampilan", BagianTampilan)
        assert part.themes["light"].isChecked()
        part.themes["dark"].click()
        assert current().name == "dark"
        assert part.note.isHidden()
        part.language.setCurrentIndex(part.language.findData("en"))
        part.text_size.setCurrentIndex(part.text_size.findData(150))
        assert "dibuka lagi" in part.note.text()
        assert current().text_percent == 100
        part._settings.sync()
        kept = QSettings(str(tmp_path / "lumbung.ini"), QSettings.Format.IniFormat)
        assert kept.value("tampilan/tema") == "dark"
        assert kept.value("tampilan/bahasa") == "en"
        assert int(str(kept.value("tampilan/skala"))) == 150
        again = BagianTampilan(layar.context, kept)
        qtbot.addWidget(again)
        assert again.themes["dark"].isChecked()
        assert again.language.currentData() == "en"
        assert again.text_size.currentData() == 150


def test_ones_own_password(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="petugas") as layar:
        part = bagian(halaman(layar, tmp_path), "keamanan", BagianKeamanan)
        part.old.setText("bukan sandi ini")
        part.new.setText("kalimat baru yang panjang")
        part.repeat.setText("kalimat baru")
        part.change_button.click()
        assert part.form.problem_text("ulangi") == "Kedua sandi tidak sama."
        part.repeat.setText("kalimat baru yang panjang")
        part.change_button.click()
        assert part.form.problem_text("lama") == "Sandi lama salah."
        part.old.setText(SANDI)
        qtbot.keyClick(part.repeat, Qt.Key.Key_Return)
        assert part.form.problem_text("lama") == ""
        assert part.new.text() == ""
        found = pengguna.masuk(layar.uji.kantor, "budi", "kalimat baru yang panjang")
        assert found.id == layar.uji.petugas.id
        assert part.clock_button.isHidden()
        assert layar.errors == []


def test_the_administrator_accepts_the_clock(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="admin") as layar:
        changed = replace(layar.context.setelan.daftar_pejabat()[0], pangkat="Pembina")
        layar.uji.jam.ke(PAGI.replace(year=2025))
        with pytest.raises(UserError, match="JAM-001"):
            layar.context.setelan.simpan_pejabat(changed)
        part = bagian(halaman(layar, tmp_path), "keamanan", BagianKeamanan)
        part.clock_button.click()
        ask = dialog(part, DialogAlasan)
        ask.reason.setText("Baterai jam diganti")
        ask.submit()
        assert layar.errors == []
        layar.context.setelan.simpan_pejabat(changed)
        assert changed in layar.context.setelan.daftar_pejabat()
