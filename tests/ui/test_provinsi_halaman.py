# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages of the province, from what a person presses to what an agency gets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.jobs import JobControl
from app.domain.kalender import HariLibur, JenisLibur
from app.domain.paket_aturan import IsiLibur, IsiPesan, JenisPaket
from app.domain.provinsi import PetaBulan
from app.services import pendaftaran, pendaftaran_provinsi
from app.services.fasad import KipFasad
from app.services.fasad_sinkron import SinkronFasad
from app.services.provinsi.papan import masa_irama
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.i18n import locale_of
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.provinsi import build_pages
from app.ui.provinsi.bilah_masa import BilahMasa
from app.ui.provinsi.dari_provinsi import HalamanDariProvinsi
from app.ui.provinsi.dialog_daftar import DialogDaftar, DialogPendaftaran
from app.ui.provinsi.dialog_paket import DialogPaket
from app.ui.provinsi.dialog_pc import DialogCabutPc
from app.ui.provinsi.instansi import HalamanInstansi
from app.ui.provinsi.kesenyapan import HalamanKesenyapan
from app.ui.provinsi.kotak_masuk import HalamanKotakMasuk
from app.ui.provinsi.paket import HalamanPaket
from app.ui.provinsi.papan import HalamanPapan
from app.ui.provinsi.penyegar import PenyegarAturan
from app.ui.provinsi.peta_panas import PetaPanas
from app.ui.provinsi.rekap import HalamanRekap
from app.ui.theme import apply_theme
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji
from tests.helpers.layar import Layar, layar_uji

Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture
def layar(qtbot: QtBot, tmp_path: Path) -> Iterator[Layar]:
    with layar_uji(qtbot, tmp_path / "provinsi") as made:
        k = made.uji
        pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
        yield made
        assert made.errors == []


@contextmanager
def instansi(layar: Layar, folder: Path, nama: str = "Dinas Satu") -> Iterator[KantorUji]:
    """An enrolled agency with one request."""
    with kantor_uji(folder / "instansi") as k:
        surat = pendaftaran_provinsi.daftarkan_instansi(
            layar.uji.kantor, layar.uji.admin, nama=nama, kode="SATU"
        )
        pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat.raw)
        KipFasad(k.sesi()).daftarkan(DRAFT)
        yield k


def bawa(k: KantorUji, stik: Path) -> None:
    stik.mkdir(exist_ok=True)
    SinkronFasad(k.sesi()).tulis(stik, sarana="folder", tempat="uji", job=JobControl())


def halaman(layar: Layar, key: str, kind: type[Widget]) -> Widget:
    if key not in {page.key for page in layar.window._pages}:
        for page in build_pages(layar.context):
            layar.window.add_page(page)
        layar.window.show()
    layar.window.go(key)
    widget = layar.window.page(key)
    assert isinstance(widget, kind)
    return widget


def dialog(page: QWidget, kind: type[QDialog]) -> QDialog:
    found = [d for d in page.findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_pages_stand_only_where_they_belong(qtbot: QtBot, tmp_path: Path, layar: Layar) -> None:
    assert [page.key for page in build_pages(layar.context)] == [
        "papan_provinsi",
        "kotak_provinsi",
        "eskalasi_provinsi",
        "instansi_provinsi",
        "kesenyapan",
        "paket_aturan",
        "rekap_provinsi",
        "basis_provinsi",
    ]
    with layar_uji(qtbot, tmp_path / "biasa") as lain:
        assert build_pages(lain.context) == []


def test_an_empty_province_teaches_what_to_do(layar: Layar) -> None:
    page = halaman(layar, "papan_provinsi", HalamanPapan)
    assert page.empty.isVisible()
    page.empty.acted.emit()
    roster = layar.window.page("instansi_provinsi")
    assert isinstance(roster, HalamanInstansi)
    assert "instansi.enrol" in roster.table.empty.accessibleDescription()
    inbox = halaman(layar, "kotak_provinsi", HalamanKotakMasuk)
    assert inbox.table.empty.accessibleName() == "Belum ada paket di sini."
    packs = halaman(layar, "paket_aturan", HalamanPaket)
    assert packs.table.empty.accessibleName() == "Belum ada paket aturan."
    silence = halaman(layar, "kesenyapan", HalamanKesenyapan)
    assert silence.empty.isVisible()
    assert not silence.card.isVisible()
    recap = halaman(layar, "rekap_provinsi", HalamanRekap)
    assert recap.table is not None
    assert recap.table.row_count() == 0


def test_a_folder_is_read_answered_and_counted(layar: Layar, tmp_path: Path) -> None:
    inbox = halaman(layar, "kotak_provinsi", HalamanKotakMasuk)
    with instansi(layar, tmp_path) as k:
        bawa(k, tmp_path / "stik")
        inbox.exchange(tmp_path / "stik", "folder", "stik")
        assert "1 diterapkan" in inbox.result.text()
        assert "1 instansi" in inbox.result.text()
        assert inbox.table.row_count() == 1
        board = halaman(layar, "papan_provinsi", HalamanPapan)
        assert not board.empty.isVisible()
        assert "1 dari 1 instansi mengirim" in board.banner.pill().text
        assert board.ranking.row_count() == 1
        assert board.heat.current() is not None
        assert "November 2026: 1" in board.heat.accessibleDescription()
        done = SinkronFasad(k.sesi()).baca(
            tmp_path / "stik", sarana="folder", tempat="uji", job=JobControl()
        )
        assert done.diterapkan >= 1


def test_damage_is_shown_with_its_reason_and_thrown_away(layar: Layar, tmp_path: Path) -> None:
    folder = tmp_path / "stik" / "LUMBUNG" / "abcd1234" / "keluar"
    folder.mkdir(parents=True)
    (folder / f"{'a' * 32}.lmb").write_bytes(b"rusak" * 50)
    inbox = halaman(layar, "kotak_provinsi", HalamanKotakMasuk)
    inbox.exchange(tmp_path / "stik", "folder", "stik")
    assert "1 dikarantina" in inbox.result.text()
    badge = next(p for p in build_pages(layar.context) if p.key == "kotak_provinsi").badge()
    assert badge is not None
    assert badge.text == "1"
    inbox.open_target("karantina")
    cell = inbox.table.model.cell(0, 1)
    assert cell.text == "tidak dikenal"
    assert cell.second
    inbox.table.select_key(inbox.table.model.key_at(0))
    inbox.again_button.click()
    assert inbox.table.row_count() == 1
    inbox.table.select_key(inbox.table.model.key_at(0))
    inbox.drop_button.click()
    ask = dialog(inbox, DialogAlasan)
    assert isinstance(ask, DialogAlasan)
    ask.text.setPlainText("bukan dari instansi")
    ask.submit()
    assert inbox.table.row_count() == 0


def test_an_agency_is_enrolled_by_file_and_sheet(layar: Layar, tmp_path: Path) -> None:
    page = halaman(layar, "instansi_provinsi", HalamanInstansi)
    page.enrol_button.click()
    form = dialog(page, DialogDaftar)
    assert isinstance(form, DialogDaftar)
    form.submit()
    assert form.form is not None
    assert form.form.problem_text("nama")
    form.nama.setText("Dinas Baru")
    form.kode.setText("BARU")
    form.submit()
    letter = dialog(page, DialogPendaftaran)
    assert isinstance(letter, DialogPendaftaran)
    letter.save_to(tmp_path / "instansi.enrol")
    with kantor_uji(tmp_path / "lain") as k:
        done = pendaftaran.terima_pendaftaran(
            k.kantor, k.admin, (tmp_path / "instansi.enrol").read_bytes()
        )
    assert done.nama == "Dinas Baru"
    assert page.table.row_count() == 1
    cell = page.table.model.cell(0, 1)
    assert cell.pill is not None
    assert cell.pill.text == "belum terdengar"


def test_a_letter_is_written_and_a_pc_revoked(layar: Layar, tmp_path: Path) -> None:
    with instansi(layar, tmp_path) as k:
        bawa(k, tmp_path / "stik")
    layar.context.provinsi.baca(tmp_path / "stik", sarana="folder", job=JobControl())
    page = halaman(layar, "instansi_provinsi", HalamanInstansi)
    agency = page.table.model.key_at(0)
    page.open_target(agency)
    page.letter_button.click()
    shown = dialog(page, DialogPdf)
    shown.close()
    page.table.select_key(agency)
    page.pc_button.click()
    ask = dialog(page, DialogCabutPc)
    assert isinstance(ask, DialogCabutPc)
    assert ask.pc.count() == 1
    ask.submit()
    assert ask.form is not None
    assert ask.form.problem_text("alasan")
    ask.reason.setPlainText("laptop hilang")
    ask.submit()
    assert page._rows[0].pc[0].dicabut
    assert not page.pc_button.isEnabled()
    page.filter.setCurrentIndex(page.filter.findData("karantina"))
    assert page.table.row_count() == 0


def test_packs_are_made_and_taken_back(layar: Layar, tmp_path: Path) -> None:
    page = halaman(layar, "paket_aturan", HalamanPaket)
    page.new_button.click()
    made = dialog(page, DialogPaket)
    assert isinstance(made, DialogPaket)
    made.submit()
    assert made.form is not None
    assert made.form.problem_text("berkas") == "Pilih berkasnya."
    days = tmp_path / "libur.csv"
    days.write_text("tanggal,jenis,nama\n2027-01-01,nasional,Tahun Baru\n")
    made.choose(days)
    made.source.setText("SKB uji")
    made.submit()
    assert page.table.row_count() == 1
    page.new_button.click()
    message = dialog(page, DialogPaket)
    assert isinstance(message, DialogPaket)
    message.kind.setCurrentIndex(message.kind.findData(JenisPaket.INSTRUKSI))
    message.submit()
    assert message.message.text()  # title and text are missing: told above the form
    message.title.setText("Mutakhirkan DIP")
    message.text.setPlainText("Sebelum akhir semester.")
    message.limit.set_value(date(2026, 12, 31))
    message.submit()
    assert page.table.row_count() == 2
    page.table.select_key(("libur-2027", 1, None))
    page.back_button.click()
    ask = dialog(page, DialogAlasan)
    assert isinstance(ask, DialogAlasan)
    ask.text.setPlainText("keliru")
    ask.submit()
    states = {row.jenis: row.keadaan for row in layar.context.provinsi.paket_aturan()}
    assert states == {"libur-2027": "berakhir", "instruksi": "berlaku"}


def test_the_recap_is_shown_and_written(layar: Layar, tmp_path: Path) -> None:
    with instansi(layar, tmp_path) as k:
        bawa(k, tmp_path / "stik")
    layar.context.provinsi.baca(tmp_path / "stik", sarana="folder", job=JobControl())
    page = halaman(layar, "rekap_provinsi", HalamanRekap)
    assert page.table is not None
    assert page.table.row_count() == 2  # the agency and the sum
    assert page.proposed_name("csv") == "rekap-permohonan-20260101-20261231.csv"
    for kind in ("xlsx", "csv", "pdf"):
        page.export_to(tmp_path / f"r.{kind}", kind)
        assert (tmp_path / f"r.{kind}").stat().st_size > 100
    page.bar.choose("bulan", 2026, 10)
    assert page.table.model.cell(0, 0).text == "Dinas Satu"
    assert page.table.model.columnCount() == 1  # nothing in October: every column is nought
    page.export_to(tmp_path / "tidak" / "ada" / "r.csv", "csv")
    assert page.message.text()


def test_the_period_bar_names_and_bounds_every_period(qtbot: QtBot) -> None:
    bar = BilahMasa(date(2026, 11, 2))
    qtbot.addWidget(bar)
    assert bar.masa() == masa_irama("tahun", 2026)
    for irama, ke in (("bulan", 2), ("triwulan", 4), ("caturwulan", 1), ("semester", 2)):
        bar.choose(irama, 2026, ke)
        assert bar.masa() == masa_irama(irama, 2026, ke)
    bar.length.setCurrentIndex(bar.length.findData("bebas"))
    bar.first.set_value(date(2026, 5, 2))
    bar.last.set_value(date(2026, 5, 1))
    assert bar.masa() is None
    assert bar.problem.text()
    bar.last.set_value(date(2026, 5, 3))
    found = bar.masa()
    assert found is not None
    assert (found.dari, found.sampai) == (date(2026, 5, 2), date(2026, 5, 3))


def test_a_heat_map_is_worked_by_keyboard_in_both_themes(qtbot: QtBot, qapp) -> None:
    from uuid import UUID

    before = QLocale()
    QLocale.setDefault(locale_of("id"))
    rows = tuple((UUID(int=n), f"Instansi {n}", (n, -1, 40, 3)) for n in range(3))
    peta = PetaBulan("Paket yang tiba", (202608, 202609, 202610, 202612), rows, "paket")
    for senyap in (True, False):
        widget = PetaPanas(senyap=senyap)
        qtbot.addWidget(widget)
        widget.set_map(peta, date(2026, 11, 2))
        widget.resize(700, widget.sizeHint().height())
        chosen: list[object] = []
        widget.chosen.connect(chosen.append)
        widget.show()
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Down)
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        qtbot.keyClick(widget, Qt.Key.Key_End)
        assert chosen == [UUID(int=1)]
        assert widget.current() == UUID(int=2)
        assert widget.accessibleDescription() == "Instansi 2. Agustus 2026: 2; Oktober 2026: 40"
        apply_theme(qapp, "dark")
        image = widget.grab().toImage()
        assert not image.isNull()
        apply_theme(qapp, "light")
    QLocale.setDefault(before)


def test_an_agency_sees_messages_packs_and_moved_dates(qtbot: QtBot, tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "pusat") as pusat, layar_uji(qtbot, tmp_path / "i") as layar:
        pendaftaran_provinsi.jadikan_provinsi(pusat.kantor, pusat.admin, nama="Provinsi Uji")
        surat = pendaftaran_provinsi.daftarkan_instansi(
            pusat.kantor, pusat.admin, nama="Dinas Satu", kode="SATU"
        )
        k = layar.uji
        pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat.raw)
        rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
        from app.domain.pelaku import SISTEM
        from app.services.fasad import Sesi
        from app.services.fasad_provinsi import ProvinsiFasad

        fasad = ProvinsiFasad(Sesi(pusat.kantor, SISTEM, pusat.proyeksi))
        hari = HariLibur(date(2026, 11, 10), JenisLibur.CUTI_BERSAMA, "Cuti susulan")
        isi = IsiLibur(2026, "SKB uji", (hari,), lengkap=False)
        fasad.buat_paket(JenisPaket.LIBUR, isi, berlaku_dari=date(2026, 11, 3))
        pesan = IsiPesan("Rapat koordinasi", "Senin pukul sembilan.", date(2026, 11, 30))
        fasad.buat_paket(JenisPaket.INSTRUKSI, pesan, berlaku_dari=date(2026, 11, 2))
        stik = tmp_path / "stik"
        bawa(k, stik)
        fasad.baca(stik, sarana="folder", job=JobControl())
        fasad.tulis(stik, sarana="folder", tempat="uji", job=JobControl())
        SinkronFasad(k.sesi()).baca(stik, sarana="folder", tempat="uji", job=JobControl())
        page = halaman(layar, "dari_provinsi", HalamanDariProvinsi)
        assert page.table.row_count() == 1
        assert [card.accessibleName() for card in page._messages] == ["Rapat koordinasi"]
        assert not page.moved_card.isVisible()
        k.jam.maju(days=1)
        PenyegarAturan(layar.context, page).run()
        assert "Hari libur 2026 versi 1" in layar.window.toast.text()
        assert page.moved_card.isVisible()
        assert page.moved.row_count() == 1
        layar.neighbour("permohonan")
        page.moved.row_activated.emit((rid, False))
        assert layar.lain["permohonan"].targets == [rid]
