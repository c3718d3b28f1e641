# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Journey J3 and the other steps: every button opens its dialog, and the case moves lawfully."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.kip import (
    AlasanPerpanjangan,
    JenisLampiran,
    JenisPemohon,
    JenisSurat,
    Keputusan,
    StatusPermohonan,
)
from app.domain.permohonan import PermohonanDraft
from app.domain.tindakan import NyatakanLengkap, NyatakanTidakLengkap
from app.services.fasad import KipFasad
from app.ui.permohonan.dialog_cabut import DialogCabut
from app.ui.permohonan.dialog_jejak import DialogJejak
from app.ui.permohonan.dialog_koreksi import DialogKoreksi
from app.ui.permohonan.dialog_lengkap import DialogLengkap
from app.ui.permohonan.dialog_perbaikan import DialogPerbaikan
from app.ui.permohonan.dialog_perpanjang import DialogPerpanjang
from app.ui.permohonan.dialog_putusan import DialogPutusan
from app.ui.permohonan.dialog_sampaikan import DialogSampaikan
from app.ui.permohonan.dialog_selesai import DialogSelesai
from app.ui.permohonan.dialog_surat import DialogSurat
from app.ui.permohonan.dialog_surat_diterima import DialogSuratDiterima
from app.ui.permohonan.dialog_tidak_lengkap import DialogTidakLengkap
from app.ui.permohonan.dialog_tutup import DialogTutup
from tests.helpers.halaman_permohonan import Meja, lepas, meja_uji
from tests.helpers.kantor import DRAFT, WIB
from tests.helpers.pdf_baca import teks


def _baru(meja: Meja, draft: PermohonanDraft = DRAFT, *, lengkap: bool = False) -> UUID:
    kip = meja.layar.context.kip
    made = kip.daftarkan(draft).id
    if lengkap:
        kip.jalankan(made, NyatakanLengkap(date(2026, 11, 2)))
    meja.show(made)
    return made


def _hari(meja: Meja, hari: int) -> None:
    meja.layar.uji.jam.ke(datetime(2026, 11, hari, 9, 30, tzinfo=WIB))


def test_decide_write_deliver_and_close(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _baru(meja)
        assert meja.steps()[-1] == "nyatakan_lengkap"
        meja.press_step("nyatakan_lengkap")
        dialog = meja.dialog(DialogLengkap)
        assert "PerKI 1/2021 Pasal 31" in dialog._basis.text()
        dialog.save_button.click()
        meja.settle()
        assert meja.detail().row.status is StatusPermohonan.DIPROSES
        assert meja.steps()[-1] == "kabulkan_seluruh"
        _hari(meja, 4)
        meja.press_step("kabulkan_seluruh")
        decide = meja.dialog(DialogPutusan)
        decide._money["jumlah_lembar"].setValue(12)
        decide._areas["alasan"].setPlainText("Informasi terbuka")
        decide.save_button.click()
        meja.settle()
        assert meja.detail().keputusan is Keputusan.DIKABULKAN_SELURUH
        key = f"surat:{JenisSurat.PEMBERITAHUAN.value}"
        assert meja.steps()[-1] == key
        meja.press_step(key)
        letter = meja.dialog(DialogSurat)
        assert letter.issued() is None
        assert "KONSEP" in letter._pill.pill().text
        letter.issue_button.click()
        assert letter.issued() is not None
        number = letter.issued().nomor
        assert number
        letter.close()
        meja.settle()
        assert meja.steps()[-1] == "sampaikan"
        meja.press_step("sampaikan")
        deliver = meja.dialog(DialogSampaikan)
        proof = tmp_path / "resi.pdf"
        proof.write_bytes(b"%PDF-1.4 resi")
        deliver._given_date.set_value(date(2026, 11, 4))
        deliver._receiver.setText("Siti")
        lepas(deliver._files._drop, proof)
        deliver.save_button.click()
        meja.settle()
        detail = meja.detail()
        assert detail.row.status is StatusPermohonan.INFORMASI_DIBERIKAN
        assert detail.row.tanggal_pemberitahuan == detail.row.tanggal_pemberian == date(2026, 11, 4)
        assert JenisLampiran.BUKTI_PENYAMPAIAN in [f.jenis for f in detail.lampiran]
        meja.press_step("selesaikan")
        meja.dialog(DialogSelesai).save_button.click()
        meja.settle()
        assert meja.show(made).row.status is StatusPermohonan.SELESAI
        assert [s for s in meja.steps() if s != "lainnya"] == []
        stored = meja.layar.context.berkas.baca_surat(meja.detail().surat[0].id, "buka surat")
        assert number in teks(stored)
        assert meja.layar.errors == []


def test_a_refusal_needs_its_letters_decree_and_approval(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja, lengkap=True)
        meja.press_step("tolak")
        dialog = meja.dialog(DialogPutusan)
        dialog.save_button.click()
        assert dialog.isVisible()
        need = ("tanggal_persetujuan_atasan", "cara_persetujuan")
        for key in ("pasal_17", "nomor_sk_pengecualian", *need):
            assert dialog.form.problem_text(key), key
        assert meja.detail().row.status is StatusPermohonan.DIPROSES
        boxes = dialog._letters._boxes
        boxes["h"].click()
        boxes["a"].click()
        assert "penegakan hukum" in dialog._letters._words.text()
        dialog._texts["nomor_sk_pengecualian"].setText("188/2026")
        dialog._approved.set_value(date(2026, 11, 2))
        dialog._texts["cara_persetujuan"].setText("Sekretaris Daerah, tanda tangan basah")
        dialog.save_button.click()
        meja.settle()
        detail = meja.detail()
        assert detail.row.status is StatusPermohonan.DITOLAK_DIKECUALIKAN
        assert detail.pasal_17 == ("a", "h")
        assert meja.steps()[-1] == f"surat:{JenisSurat.PENOLAKAN.value}"


def test_changing_the_decision_drops_what_it_does_not_ask(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja, lengkap=True)
        meja.press_step("tolak")
        dialog = meja.dialog(DialogPutusan)
        dialog._letters._boxes["a"].click()
        chooser = dialog._decision
        chooser.setCurrentIndex(chooser.findData(Keputusan.BELUM_DIDOKUMENTASIKAN))
        draft = dialog.draft()
        assert draft.pasal_17 == ()
        assert not draft.softcopy
        assert dialog.form.field("jangka_dokumentasi").isVisibleTo(dialog)
        assert not dialog.form.field("pasal_17").isVisibleTo(dialog)
        assert "Lampiran VII" in dialog._basis.text()
        dialog.save_button.click()
        assert dialog.form.problem_text("jangka_dokumentasi")
        dialog._texts["jangka_dokumentasi"].setText("triwulan I 2027")
        dialog.save_button.click()
        meja.settle()
        assert meja.detail().row.status is StatusPermohonan.BELUM_DIDOKUMENTASIKAN


def test_an_extension_moves_the_deadline_once(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja, lengkap=True)
        before = meja.detail().row.batas
        meja.press_step("perpanjang")
        dialog = meja.dialog(DialogPerpanjang)
        dialog.save_button.click()
        assert dialog.form.problem_text("alasan")
        assert dialog.form.problem_text("uraian")
        ground = dialog._ground.findData(AlasanPerpanjangan.BELUM_DIKUASAI)
        dialog._ground.setCurrentIndex(ground)
        dialog._text.setPlainText("Dokumen di dinas teknis")
        dialog.save_button.click()
        meja.settle()
        detail = meja.detail()
        assert before == date(2026, 11, 16)
        assert detail.row.batas == date(2026, 11, 25)
        assert not detail.dapat_diperpanjang
        assert "perpanjang" not in meja.steps()
        assert f"surat:{JenisSurat.PERPANJANGAN.value}" in meja.steps()


def test_an_incomplete_request_is_told_mended_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja, replace(DRAFT, tujuan=""))
        assert "betulkan" in meja.steps()
        meja.press_step("nyatakan_tidak_lengkap")
        dialog = meja.dialog(DialogTidakLengkap)
        assert "Tujuan penggunaan" in dialog.items()[0]
        dialog._boxes[0].click()
        dialog.save_button.click()
        assert dialog.form.problem_text("lainnya")
        dialog._boxes[0].click()
        dialog._more.setPlainText("Fotokopi KTP terbaca\n\n")
        dialog.save_button.click()
        meja.settle()
        assert meja.detail().row.jeda
        meja.press_step(f"surat:{JenisSurat.KETIDAKLENGKAPAN.value}")
        letter = meja.dialog(DialogSurat)
        letter.issue_button.click()
        data = meja.layar.context.berkas.baca_surat(letter.issued().id, "buka surat")
        assert "Fotokopi KTP terbaca" in teks(data)
        letter.close()
        meja.settle()
        assert meja.steps()[-1] == "surat_diterima"
        meja.press_step("surat_diterima")
        received = meja.dialog(DialogSuratDiterima)
        received.save_button.click()
        meja.settle()
        assert "P3" in [t.kode for t in meja.detail().tenggat if t.berjalan]
        meja.press_step("terima_perbaikan")
        mend = meja.dialog(DialogPerbaikan)
        assert mend.fields.draft().nik == DRAFT.nik  # never the masked one
        mend.fields.findChild(QPlainTextEdit, "tujuan").setPlainText("Penelitian")
        mend.save_button.click()
        meja.settle()
        detail = meja.detail()
        assert detail.row.status is StatusPermohonan.TERDAFTAR
        assert detail.draft.tujuan == "Penelitian"
        assert meja.steps()[-1] == "nyatakan_lengkap"


def test_a_request_not_mended_in_time_is_closed_with_a_remark(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _baru(meja, replace(DRAFT, tujuan=""))
        kip = meja.layar.context.kip
        kip.jalankan(made, NyatakanTidakLengkap(date(2026, 11, 2), ("Tujuan",)))
        meja.show(made)
        meja.page.opener.step("surat_diterima")
        meja.dialog(DialogSuratDiterima).save_button.click()
        _hari(meja, 6)
        meja.show(made)
        assert "tutup_tidak_lengkap" in meja.steps()
        meja.press_step("tutup_tidak_lengkap")
        close = meja.dialog(DialogTutup)
        assert "tiga hari kerja" in close._note.toPlainText()
        close.save_button.click()
        meja.settle()
        assert meja.show(made).row.status is StatusPermohonan.DITUTUP_TIDAK_LENGKAP


def test_withdrawal_needs_a_reason_and_stands_in_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _baru(meja, lengkap=True)
        assert "cabut" not in meja.steps()
        texts = [a.text() for a in meja.page.case._more_menu.actions()]
        assert "Dicabut pemohon…" in texts
        next(
            a for a in meja.page.case._more_menu.actions() if a.text() == "Dicabut pemohon…"
        ).trigger()
        dialog = meja.dialog(DialogCabut)
        dialog.save_button.click()
        assert dialog.form.problem_text("alasan") == "Alasan wajib diisi."
        dialog._reason.setPlainText("Lewat telepon")
        dialog.save_button.click()
        meja.settle()
        assert meja.show(made).row.status is StatusPermohonan.DICABUT


def test_a_correction_keeps_the_masked_fields_whole(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _baru(meja)
        meja.page.opener.step("betulkan")
        dialog = meja.dialog(DialogKoreksi)
        name = dialog.fields.findChild(QLineEdit, "nama_pemohon")
        name.setText("Siti Nurhaliza Putri")
        dialog.save_button.click()
        assert dialog.fields.problem_text("alasan") == "Tulis alasan pembetulan."
        dialog._reason.setText("salah tulis")
        dialog.save_button.click()
        meja.settle()
        kip = meja.layar.context.kip
        stored = kip.detail(made, buka_samaran="uji").draft
        assert stored == replace(DRAFT, nama_pemohon="Siti Nurhaliza Putri")
        trail = [(r.kegiatan, r.rincian) for r in kip.jejak(made)]
        assert ("buka samaran", "membetulkan data") in trail
        meja.page.opener.step("jejak")
        shown = meja.dialog(DialogJejak).table.model
        cells = [shown.cell(row, 2).spoken() for row in range(shown.rowCount())]
        assert any("nama_pemohon: Siti Nurhaliza → Siti Nurhaliza Putri" in c for c in cells)


def test_a_masked_case_is_never_put_into_a_form(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja)
        with pytest.raises(ValueError, match="masked"):
            DialogKoreksi(meja.layar.context, meja.detail())
        with pytest.raises(ValueError, match="masked"):
            DialogPerbaikan(meja.layar.context, meja.detail())


def test_a_date_the_law_forbids_is_refused_in_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja)
        meja.press_step("nyatakan_lengkap")
        dialog = meja.dialog(DialogLengkap)
        dialog._date.set_value(date(2026, 11, 3))
        dialog.save_button.click()
        assert dialog.isVisible()
        assert dialog.form.problem_text("tanggal") == "Tanggal belum tiba."
        dialog._date.line_edit().setText("abc")
        dialog.save_button.click()
        assert "Tanggal tidak dikenal" in dialog.form.problem_text("tanggal")


def test_an_officer_without_the_decision_is_offered_none(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        made = _baru(meja)
        KipFasad(meja.layar.uji.sesi()).jalankan(made, NyatakanLengkap(date(2026, 11, 2)))
        meja.settle()
        assert not {"kabulkan_seluruh", "tolak", "perpanjang"} & set(meja.steps())
        texts = [a.text() for a in meja.page.case._more_menu.actions()]
        assert "Jejak…" not in texts


def test_opening_personal_data_asks_why_is_logged_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _baru(meja)
        case = meja.page.case
        button = case.facts.findChild(QPushButton, "buka_samaran")
        button.click()
        from app.ui.permohonan.dialog_alasan import DialogAlasan

        dialog = meja.dialog(DialogAlasan)
        dialog.save_button.click()
        assert dialog.form.problem_text("alasan")
        assert meja.detail().tersamar
        dialog._edit.setCurrentText("menghubungi pemohon")
        dialog.save_button.click()
        meja.settle()
        assert not meja.detail().tersamar
        assert DRAFT.nik in case.facts.rows.value("pemohon")
        assert not case._open_notice.isHidden()
        trail = [(r.kegiatan, r.rincian) for r in meja.layar.context.kip.jejak(made)]
        assert ("buka samaran", "menghubungi pemohon") in trail
        assert meja.page._remask.isActive()
        meja.page._remask.timeout.emit()
        meja.settle()
        assert meja.detail().tersamar
        assert DRAFT.nik not in case.facts.rows.value("pemohon")


@pytest.mark.parametrize("jenis", [JenisPemohon.KELOMPOK, JenisPemohon.BADAN_HUKUM])
def test_facts_name_every_clock_with_its_card(
    qtbot: QtBot, tmp_path: Path, jenis: JenisPemohon
) -> None:
    from app.ui.permohonan.dialog_kartu import DialogKartu
    from app.ui.permohonan.dialog_pdf import DialogPdf

    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja, replace(DRAFT, jenis_pemohon=jenis, nomor_badan_hukum="AHU-1"))
        kinds = {t.kode for t in meja.detail().tenggat}
        assert {"P2", "P4u"} <= kinds
        meja.page.case.facts.findChild(QPushButton, "kartu_P4u").click()
        card = meja.dialog(DialogKartu)
        assert "Siti" not in card.windowTitle()
        card.print_button.click()
        paper = meja.dialog(DialogPdf)
        assert paper.pdf.page_count() >= 1
        text = teks(paper.pdf._pages.data)
        assert "KARTU HITUNG" in text
        assert meja.detail().row.nomor in text


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("", "08••••"),
        ("-", "08••••"),
        ("Jalan Diponegoro 5", "alamat tersamar\n08"),
        ("Jalan Diponegoro 5, Palangka Raya", "•••, Palangka Raya\n08"),
    ],
)
def test_no_line_of_the_contact_is_dots_alone(
    qtbot: QtBot, tmp_path: Path, address: str, shown: str
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _baru(meja, replace(DRAFT, alamat=address, email=""))
        labels = meja.page.case.facts.rows.findChildren(QLabel)
        texts = [label.text() for label in labels]
        assert any(text.startswith(shown) for text in texts), texts
        assert "•••" not in [line for text in texts for line in text.splitlines()]
