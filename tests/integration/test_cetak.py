# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Printing from a real office: forms of a letter, paper, decrees, forms, and what is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import UserError
from app.domain.formulir import ButirSerah, DokumenSalinan
from app.domain.kip import JenisSurat, Keputusan
from app.domain.kode_register import urai_kode
from app.domain.permohonan import PutusanDraft
from app.domain.surat import BentukCetak
from app.domain.tindakan import NyatakanLengkap, Putuskan
from app.exports.naskah.kode_pdf import baca_catatan
from app.exports.naskah.model import Lembar
from app.services import instansi, jejak, permohonan
from app.services.cetak import CaraCetak
from app.services.fasad import BerkasFasad
from app.services.fasad_cetak import CetakFasad
from tests.helpers import docx_baca
from tests.helpers import pdf_baca as baca
from tests.helpers.kantor import DRAFT, INSTANSI, KantorUji, kantor_uji

PDF, DOCX, TEKS = (CaraCetak(satu) for satu in BentukCetak)
TOLAK = PutusanDraft(
    Keputusan.DITOLAK_DIKECUALIKAN,
    date(2026, 11, 2),
    alasan="Rahasia pribadi.",
    pasal_17=("h",),
    konsekuensi="Mengungkap rahasia pribadi.",
    nomor_sk_pengecualian="188/45/2026",
    nomor_uji_konsekuensi="UK-03/2026",
    tanggal_persetujuan_atasan=date(2026, 11, 2),
    cara_persetujuan="nota dinas",
)


@pytest.fixture
def k(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as kantor:
        yield kantor


def kasus(k: KantorUji) -> UUID:
    return permohonan.daftarkan(k.kantor, k.ppid, DRAFT).id


def ditolak(k: KantorUji) -> UUID:
    rid = kasus(k)
    permohonan.jalankan(k.kantor, k.ppid, rid, NyatakanLengkap(k.jam.today()))
    permohonan.jalankan(k.kantor, k.ppid, rid, Putuskan(TOLAK))
    return rid


def test_issued_letter_as_word_file_bears_its_number_and_code(k: KantorUji) -> None:
    rid, cetak = ditolak(k), CetakFasad(k.sesi())
    draf = cetak.surat(rid, JenisSurat.PENOLAKAN, DOCX)
    assert draf.konsep
    terbit = BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.PENOLAKAN)
    hasil = cetak.surat(rid, JenisSurat.PENOLAKAN, DOCX)
    assert not hasil.konsep
    assert hasil.nama.endswith("-penolakan.docx")
    kode = baca_catatan(terbit.pdf).kode
    assert kode is not None
    isi = docx_baca.badan(hasil.isi)
    assert terbit.row.nomor in isi
    assert kode.teks in isi
    assert kode.nomor == _nomor(k, rid)
    assert cetak.surat(rid, JenisSurat.PENOLAKAN, PDF).isi == terbit.pdf


def _nomor(k: KantorUji, rid: UUID) -> str:
    with k.kantor.read() as session:
        return permohonan.ambil(session, rid).nomor


def test_letter_whose_words_changed_since_is_a_draft_again(k: KantorUji) -> None:
    rid, cetak = ditolak(k), CetakFasad(k.sesi())
    nomor = BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.PENOLAKAN).row.nomor
    kop = replace(INSTANSI.kop, alamat="Jalan Baru 1")
    instansi.simpan_instansi(k.kantor, k.admin, replace(INSTANSI, kop=kop))
    hasil = cetak.surat(rid, JenisSurat.PENOLAKAN, DOCX)
    assert hasil.konsep
    assert nomor not in docx_baca.badan(hasil.isi)


def test_refusal_as_a_decree_is_issued_and_stays_one(k: KantorUji) -> None:
    rid, cetak = ditolak(k), CetakFasad(k.sesi())
    assert "MEMUTUSKAN:" in baca.rata(cetak.pratinjau_sk(rid))
    terbit = cetak.terbitkan_sk(rid)
    isi = baca.rata(terbit.pdf)
    assert f"NOMOR {terbit.row.nomor}" in isi
    assert "Rina Kartika" in isi
    assert "M.Si." not in isi
    assert baca_catatan(terbit.pdf).templat == "penolakan_sk"
    assert cetak.surat(rid, JenisSurat.PENOLAKAN, PDF).isi == terbit.pdf
    assert BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.PENOLAKAN).pdf == terbit.pdf


def test_receipt_for_the_dot_matrix_printer_and_on_small_paper(k: KantorUji) -> None:
    rid, cetak = kasus(k), CetakFasad(k.sesi())
    BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.TANDA_BUKTI)
    cara = CaraCetak(BentukCetak.TEKS, rangkap=True)
    hasil = cetak.surat(rid, JenisSurat.TANDA_BUKTI, cara)
    teks = hasil.isi.decode("ascii")
    assert teks.count("\f") == 2
    assert "KONSEP" not in teks
    for kertas, ukuran in ((Lembar.A5, (148, 210)), (Lembar.F4, (215, 330))):
        pdf = cetak.surat(rid, JenisSurat.TANDA_BUKTI, CaraCetak(kertas=kertas)).isi
        assert baca.ukuran_mm(pdf) == ukuran
        assert len(baca.halaman(pdf)) == 1


def test_letter_the_state_does_not_allow_is_refused(k: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        CetakFasad(k.sesi()).surat(kasus(k), JenisSurat.PENOLAKAN, DOCX)
    assert galat.value.code == "SRT-001"


def test_request_form_is_filled_in_and_hides_the_nik(k: KantorUji) -> None:
    rid, cetak = kasus(k), CetakFasad(k.sesi())
    isi = baca.rata(cetak.formulir_permintaan(rid, PDF).isi)
    assert DRAFT.nama_pemohon in isi
    assert "62••••••••••••01" in isi
    assert DRAFT.nik not in isi
    assert "☒ tidak dikuasakan" in isi
    assert urai_kode(next(iter(_kode(isi)))) is not None
    kosong = baca.rata(cetak.formulir_permintaan(None, CaraCetak(rangkap=True)).isi)
    assert DRAFT.nama_pemohon not in kosong
    assert "Lembar ke-2" in kosong


def _kode(isi: str) -> list[str]:
    awal = isi.index("Kode register internal ") + len("Kode register internal ")
    kata = isi[awal:].split()
    return [" ".join(kata[:3])]


def test_copy_form_report_list_and_slip_are_printed_in_every_form(k: KantorUji) -> None:
    rid, cetak = kasus(k), CetakFasad(k.sesi())
    dokumen = (DokumenSalinan("AMDAL", "hardcopy", 10, 5000),)
    butir = (ButirSerah("AMDAL", "1 berkas"),)
    for cara in (PDF, DOCX, TEKS):
        semua = {
            "Rp5.000": cetak.formulir_salinan(rid, dokumen, cara),
            "Senin tanggal dua bulan November": cetak.berita_acara(rid, butir, cara),
            "Kepala Dinas Lain": cetak.pengantar("Kepala Dinas Lain", "", butir, cara),
            "Layanan informasi publik": cetak.survei(cara),
        }
        for dicari, hasil in semua.items():
            assert dicari in " ".join(_teks(hasil.isi, cara).split())
            assert hasil.nama.endswith(f".{cara.bentuk.value}")


def _teks(isi: bytes, cara: CaraCetak) -> str:
    if cara.bentuk is BentukCetak.PDF:
        return baca.rata(isi)
    return docx_baca.badan(isi) if cara.bentuk is BentukCetak.DOCX else isi.decode("ascii")


def test_every_print_goes_to_the_trail_without_names(k: KantorUji) -> None:
    rid, cetak = kasus(k), CetakFasad(k.sesi())
    cetak.surat(rid, JenisSurat.TANDA_BUKTI, DOCX)
    cetak.formulir_permintaan(rid, PDF)
    dilihat = jejak.jejak_rekaman(k.kantor, k.ppid, rid)
    rincian = {satu.rincian for satu in dilihat if satu.kegiatan.startswith("cetak")}
    assert rincian == {"tanda_bukti, docx", "formulir-permintaan, pdf"}
