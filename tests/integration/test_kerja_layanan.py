# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Outside the register, fees and receipts, ready texts, slips, and what was asked before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, Keputusan, StatusPermohonan
from app.domain.layanan import CaraBayar, JenisLayanan, StatusLayanan
from app.domain.layanan_isian import (
    JawabanRow,
    KepuasanDraft,
    LayananDraft,
    PembayaranDraft,
    SaringLayanan,
)
from app.domain.tindakan import Alihkan, Putuskan
from app.services import instansi, nomor, permohonan
from app.services.fasad import BerkasFasad
from app.services.fasad_register import RegisterFasad
from tests.helpers.kantor import INSTANSI
from tests.helpers.kerja import KABUL, KantorKerja, kantor_kerja
from tests.helpers.pdf_baca import teks

HARI = date(2026, 11, 2)
TAMU = LayananDraft(JenisLayanan.TAMU, HARI, "Joko", "Menanyakan alur", pukul="09:30", asal="LSM")


@pytest.fixture
def o(tmp_path: Path) -> Iterator[KantorKerja]:
    with kantor_kerja(tmp_path / "k") as office:
        yield office


def test_every_kind_has_its_own_numbers(o: KantorKerja) -> None:
    bantuan = replace(TAMU, jenis=JenisLayanan.BANTUAN_KEDINASAN, asal="BPS Provinsi")
    lain = replace(TAMU, jenis=JenisLayanan.BUKAN_PERMOHONAN)
    alih = replace(TAMU, jenis=JenisLayanan.DIALIHKAN, tujuan="Disdukcapil")
    for draft in (TAMU, TAMU, bantuan, lain, alih):
        o.layanan().simpan(draft)
    rows = o.layanan().daftar(SaringLayanan())
    assert sorted(row.nomor for row in rows) == [
        "0001/TAMU/PPID/2026",
        "0002/TAMU/PPID/2026",
        "001/BK/PPID/2026",
        "001/LAIN/PPID/2026",
        "002/LAIN/PPID/2026",
    ]


def test_forms_outside_the_register_are_checked(o: KantorKerja) -> None:
    for draft, name in (
        (replace(TAMU, nama=" "), "nama"),
        (replace(TAMU, pukul="9.30"), "pukul"),
        (replace(TAMU, tanggal=date(2026, 11, 3)), "tanggal"),
        (replace(TAMU, jenis=JenisLayanan.DIALIHKAN), "tujuan"),
        (replace(TAMU, jenis=JenisLayanan.BANTUAN_KEDINASAN, asal=""), "asal"),
        (replace(TAMU, status=StatusLayanan.SELESAI), "tindak_lanjut"),
        (replace(TAMU, batas=date(2026, 11, 1)), "batas"),
        (replace(TAMU, uraian="x" * 5001), "uraian"),
    ):
        with pytest.raises(ValidationError, match="LYN-001") as caught:
            o.layanan().simpan(draft)
        assert set(caught.value.fields) == {name}


def test_entries_are_changed_closed_found_and_withdrawn(o: KantorKerja) -> None:
    rid, _ = o.layanan().simpan(TAMU)
    o.layanan().simpan(replace(TAMU, id=rid, uraian="Menanyakan biaya"))
    o.layanan().selesaikan(rid, "Dijelaskan")
    row = o.layanan().daftar(SaringLayanan(teks="biay joko"))[0]
    assert (row.id, row.status, row.tanggal_selesai) == (rid, StatusLayanan.SELESAI, HARI)
    assert o.layanan().daftar(SaringLayanan(teks="alur")) == ()
    assert o.layanan().daftar(SaringLayanan(terbuka=True)) == ()
    masked = o.layanan(o.k.pembaca).daftar(SaringLayanan())[0]
    assert "Joko" not in masked.nama
    o.layanan().hapus(rid, "dobel")
    assert o.layanan().daftar(SaringLayanan()) == ()
    with pytest.raises(UserError, match="LYN-005"):
        o.layanan().selesaikan(rid, "x")


def test_lists_are_exported_to_sheet_and_paper(o: KantorKerja, tmp_path: Path) -> None:
    o.layanan().simpan(replace(TAMU, nama="=Joko"))
    saring = SaringLayanan(jenis=(JenisLayanan.TAMU,), tahun=2026)
    for bentuk in ("xlsx", "pdf"):
        path = tmp_path / f"tamu.{bentuk}"
        assert o.layanan().ekspor(path, saring, bentuk, JobControl()) == 1
    sheet = load_workbook(tmp_path / "tamu.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[2]][:5] == [
        "0001/TAMU/PPID/2026", "Tamu", sheet["C2"].value, "09:30", "=Joko",
    ]  # fmt: skip
    assert "BUKU TAMU" in teks((tmp_path / "tamu.pdf").read_bytes())
    with pytest.raises(UserError, match="EKS-001"):
        o.layanan().ekspor(tmp_path / "x", saring, "docx", JobControl())


def test_what_leaves_the_register_is_explained_in_the_gaps(o: KantorKerja, tmp_path: Path) -> None:
    kept, gone = o.daftar("AMDAL"), o.daftar("Cetak ulang KTP")
    permohonan.jalankan(o.k.kantor, o.ppid, gone, Alihkan(HARI, "Minta KTP", "Disdukcapil"))
    path = tmp_path / "r.xlsx"
    hasil = RegisterFasad(o.k.sesi(o.ppid)).ekspor(
        path, tahun=2026, publik=False, bentuk="xlsx", job=JobControl()
    )
    assert hasil.baris == 1
    gaps = nomor.laporan_celah(o.k.kantor, o.ppid, register="permohonan", tahun=2026)
    assert [(gap.urut, gap.nomor) for gap in gaps] == [(2, "0002/PPID/2026")]
    assert "dikeluarkan dari register (001/LAIN/PPID/2026): Minta KTP" in gaps[0].keterangan
    row = o.layanan().daftar(SaringLayanan())[0]
    assert (row.jenis, row.tujuan, row.nomor_permohonan) == (
        JenisLayanan.DIALIHKAN,
        "Disdukcapil",
        "0002/PPID/2026",
    )
    with pytest.raises(UserError, match="LYN-004"):
        o.layanan().hapus(row.id, "x")
    assert o.detail(gone).row.batas is None
    assert o.detail(kept).row.status is StatusPermohonan.TERDAFTAR


# --- fees ------------------------------------------------------------------------------------


def _berbiaya(o: KantorKerja) -> object:
    agency = replace(INSTANSI, biaya_lembar=500)
    instansi.simpan_instansi(o.k.kantor, o.k.admin, agency)
    rid = o.diproses()
    cost = o.biaya().usul(24, kirim=10_000)
    assert cost.biaya_salin == 12_000
    act = replace(
        KABUL,
        hardcopy=True,
        jumlah_lembar=24,
        biaya_salin=cost.biaya_salin,
        biaya_kirim=cost.biaya_kirim,
        cara_bayar="Tunai",
    )
    permohonan.jalankan(o.k.kantor, o.ppid, rid, Putuskan(act))
    return rid


def test_cash_gets_a_receipt_and_the_flag_goes_with_the_last_rupiah(o: KantorKerja) -> None:
    rid = _berbiaya(o)
    state = o.biaya().keadaan(rid)
    assert (state.menunggu_biaya, state.rincian.jumlah, state.rincian.kurang) == (
        True,
        22_000,
        22_000,
    )
    first, _ = o.biaya().bayar(PembayaranDraft(rid, HARI, 2_000, CaraBayar.TRANSFER))
    assert first.nomor_kuitansi == ""
    cash, _ = o.biaya().bayar(PembayaranDraft(rid, HARI, 20_000, CaraBayar.TUNAI, "Siti"))
    assert cash.nomor_kuitansi == "0001/KWT/PPID/2026"
    assert not o.biaya().keadaan(rid).menunggu_biaya
    text = teks(o.biaya().kuitansi(cash.id))
    for part in ("0001/KWT/PPID/2026", "Rp20.000", "dua puluh ribu rupiah", "0001/PPID/2026"):
        assert part in text.replace("Rp 20.000", "Rp20.000"), part
    with pytest.raises(ValidationError, match="BYA-002"):
        o.biaya().bayar(PembayaranDraft(rid, HARI, 1, CaraBayar.TUNAI))
    o.biaya().batalkan(cash.id, "salah jumlah")
    assert o.biaya().keadaan(rid).menunggu_biaya
    again, _ = o.biaya().bayar(PembayaranDraft(rid, HARI, 20_000, CaraBayar.TUNAI))
    assert again.nomor_kuitansi == "0002/KWT/PPID/2026"


def test_costs_are_never_negative(o: KantorKerja) -> None:
    with pytest.raises(ValidationError, match="BYA-001"):
        o.biaya().usul(-1)


# --- ready texts, slips ----------------------------------------------------------------------


def test_ready_texts_are_filled_in_from_the_case(o: KantorKerja) -> None:
    rid = o.diproses()
    jid, _ = o.jawaban().simpan(
        JawabanRow(
            None,
            "Tidak dikuasai",
            "Permohonan {nomor} tentang {rincian} diteruskan ke {badan_lain}.",
            Keputusan.TIDAK_DIKUASAI.value,
        )
    )
    text = o.jawaban().isi(jid, rid)
    assert text == (
        "Permohonan 0001/PPID/2026 tentang Salinan dokumen AMDAL tambang pasir Sungai Kahayan"
        " diteruskan ke ……."
    )
    assert o.jawaban().daftar(Keputusan.DIKABULKAN_SELURUH) == ()
    assert len(o.jawaban().daftar(Keputusan.TIDAK_DIKUASAI)) == 1
    with pytest.raises(ValidationError, match=r"\{sandi\}"):
        o.jawaban().simpan(JawabanRow(jid, "x", "Isi {sandi}"))
    kept = o.jawaban().daftar()[0]
    o.jawaban().simpan(replace(kept, aktif=False))
    assert o.jawaban().daftar() == ()
    assert len(o.jawaban().daftar(semua=True)) == 1


def test_slips_are_scored_as_by_hand(o: KantorKerja) -> None:
    for nilai in ((4,) * 9, (3,) * 9):
        o.kepuasan().simpan(KepuasanDraft(HARI, nilai, "Tambah kursi"))
    rid, _ = o.kepuasan().simpan(KepuasanDraft(HARI, (1,) * 9))
    o.kepuasan().hapus(rid, "salah ketik")
    found = o.kepuasan().rekap(date(2026, 11, 1), date(2026, 11, 30))
    assert (found.lembar, found.ikm, found.mutu) == (2, 87.5, "B")
    assert found.saran == ("Tambah kursi", "Tambah kursi")
    assert o.kepuasan(o.k.pembaca).rekap(HARI, HARI).saran == ()
    assert o.kepuasan().rekap(date(2025, 1, 1), date(2025, 12, 31)).ikm is None
    for bad in ((), (5,) * 9, (0,) * 9):
        with pytest.raises(ValidationError, match="SKM-001"):
            o.kepuasan().simpan(KepuasanDraft(HARI, bad))


# --- what was asked before -------------------------------------------------------------------


def test_the_same_question_brings_its_answer_while_typing(o: KantorKerja, tmp_path: Path) -> None:
    rid = o.diproses("Dokumen AMDAL penambangan pasir di Sungai Kahayan")
    o.daftar("Anggaran perjalanan dinas tahun 2025")
    permohonan.jalankan(o.k.kantor, o.ppid, rid, Putuskan(replace(KABUL, alasan="Ada di situs")))
    answer = tmp_path / "amdal.txt"
    answer.write_text("isi", encoding="utf-8")
    BerkasFasad(o.k.sesi()).lampirkan(rid, answer, JenisLampiran.JAWABAN, "", JobControl())
    found = o.rombongan().usulan("saya minta amdal tambang pasir kahayan")
    assert [hit.id for hit in found] == [rid]
    hit = found[0]
    assert (hit.keputusan, hit.alasan) == (Keputusan.DIKABULKAN_SELURUH, "Ada di situs")
    assert [name for _, name in hit.berkas] == ["amdal.txt"]
    assert {"amdal", "pasir", "kahay"} <= set(hit.kata_sama)
    assert o.rombongan().usulan("saya minta amdal tambang pasir kahayan", kecuali=rid) == ()
    for nothing in ("", "mohon informasi dan data", "zzz"):
        assert o.rombongan().usulan(nothing) == ()
