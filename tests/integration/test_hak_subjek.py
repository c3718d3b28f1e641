# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rights of persons in a real office: copy with trail, correction, restriction, who looked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.errors import UserError, ValidationError
from app.domain.hak_isian import HakDraft
from app.domain.jobs import JobControl
from app.domain.kip import JenisSurat
from app.domain.layanan import JenisHak, StatusHak
from app.domain.pelaku import Pelaku
from app.services.fasad import BerkasFasad, KipFasad
from app.services.fasad_hak import HakFasad
from app.services.fasad_register import RegisterFasad
from app.services.pembatasan import RINCIAN_PUBLIK
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji
from tests.helpers.pdf_baca import rata

LAIN = replace(
    DRAFT,
    nama_pemohon="Joko Lain",
    nik="6271015202900002",
    telepon="081399988877",
    rincian="APBD 2025",
)


@pytest.fixture
def k(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def minta(k: KantorUji, jenis: JenisHak, kasus: UUID | None, *, periksa: bool = True) -> UUID:
    draft = HakDraft(jenis, "Siti Nurhaliza", k.jam.now(), "Mohon dilayani", kasus, periksa)
    return HakFasad(k.sesi()).daftarkan(draft)[0]


def kode(act: object) -> str:
    with pytest.raises(UserError) as refused:
        act()  # type: ignore[operator]
    return refused.value.code


def nomor(k: KantorUji, pelaku: Pelaku | None = None, teks: str = "") -> list[str]:
    sumber = KipFasad(k.sesi(pelaku)).sumber(SaringPermohonan(kelompok=Kelompok.SEMUA, teks=teks))
    return [row.nomor for row in sumber.rows(sumber.keys()).values()]


def test_a_copy_holds_all_cases_of_the_person_and_the_trail(k: KantorUji) -> None:
    """T4: all data of that person, nobody else's; the trail; the access itself is logged."""
    kip = KipFasad(k.sesi())
    first, second, other = (kip.daftarkan(d) for d in (DRAFT, DRAFT, LAIN))
    kip.detail(first.id, buka_samaran="menelepon Joko Lain")
    hak = minta(k, JenisHak.SALINAN, None)
    paper = rata(HakFasad(k.sesi()).salinan(hak, nik=DRAFT.nik))
    for said in (first.nomor, second.nomor, DRAFT.nik, DRAFT.alamat, "buka samaran"):
        assert said in paper
    assert "salinan data subjek" in paper
    assert "UU 27/2022 Pasal 32" in paper
    for hidden in (other.nomor, LAIN.nik, "Joko Lain"):
        assert hidden not in paper
    rows = HakFasad(k.sesi()).siapa_melihat(second.id)
    assert rows[0].kegiatan == "salinan data subjek"
    assert rows[0].pengguna == k.ppid.nama
    assert HakFasad(k.sesi()).daftar()[0].status is StatusHak.DIPENUHI


def test_a_copy_needs_a_checked_identity_and_never_mixes_persons(k: KantorUji) -> None:
    kip = KipFasad(k.sesi())
    mine, other = kip.daftarkan(DRAFT), kip.daftarkan(LAIN)
    fasad = HakFasad(k.sesi())
    hak = minta(k, JenisHak.SALINAN, mine.id, periksa=False)
    assert kode(lambda: fasad.salinan(hak)) == "HKS-007"
    fasad.periksa_identitas(hak)
    assert kode(lambda: fasad.salinan(hak, kasus_ids=[other.id])) == "HKS-013"
    assert fasad.daftar()[0].status is StatusHak.DITERIMA
    assert fasad.siapa_melihat(other.id)[0].kegiatan == "dibuat"
    assert fasad.salinan(hak).startswith(b"%PDF")
    assert kode(lambda: fasad.salinan(hak)) == "HKS-004"
    nobody = minta(k, JenisHak.SALINAN, None)
    assert kode(lambda: fasad.salinan(nobody, nik="6271010101010001")) == "HKS-012"


def test_hours_run_through_the_weekend_until_it_is_answered(k: KantorUji) -> None:
    rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
    fasad = HakFasad(k.sesi())
    hak = minta(k, JenisHak.KOREKSI, rid)
    k.jam.maju(hours=71)
    row = fasad.daftar(terbuka_saja=True)[0]
    assert row.sisa == timedelta(hours=1)
    assert not row.terlambat
    k.jam.maju(hours=2)
    row = fasad.daftar()[0]
    assert row.sisa == timedelta(hours=-1)
    assert row.terlambat
    fasad.tolak(hak, dasar="UU 27/2022 Pasal 30", hasil="Datanya sudah benar")
    done = fasad.daftar()[0]
    assert (done.sisa, done.terlambat) == (None, True)
    assert fasad.daftar(terbuka_saja=True) == ()


def test_a_correction_reaches_the_case_and_the_next_printed_letter(k: KantorUji) -> None:
    """T5: corrected once, printed right everywhere after; the person is told the result."""
    kip, fasad = KipFasad(k.sesi()), HakFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    hak = minta(k, JenisHak.KOREKSI, rid)
    assert kode(lambda: fasad.beritahukan(hak)) == "HKS-006"
    assert kode(lambda: fasad.koreksi(hak, DRAFT, "Nama")) == "HKS-008"
    fasad.koreksi(hak, replace(DRAFT, nama_pemohon="Siti Nurhalizah"), "Nama dibetulkan")
    terbit = BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.TANDA_BUKTI)
    assert "Siti Nurhalizah" in rata(BerkasFasad(k.sesi()).baca_surat(terbit.row.id, "cetak"))
    history = kip.detail(rid).riwayat
    assert any("Permintaan subjek data" in row.rincian for row in history)
    fasad.beritahukan(hak)
    row = fasad.daftar()[0]
    assert row.status is StatusHak.DIPENUHI
    assert row.diberitahukan is not None


def test_a_restricted_case_hides_from_those_without_the_ppid_right(
    k: KantorUji, tmp_path: Path
) -> None:
    kip, fasad = KipFasad(k.sesi()), HakFasad(k.sesi())
    mine, other = kip.daftarkan(DRAFT), kip.daftarkan(LAIN)
    hak = minta(k, JenisHak.PEMBATASAN, mine.id)
    fasad.batasi(hak, [], "Permintaan tertulis")
    row = fasad.daftar()[0]
    assert row.status is StatusHak.DIPENUHI_SEBAGIAN
    assert "UU 43/2009" in row.dasar_penolakan
    assert nomor(k, k.petugas) == [other.nomor]
    assert nomor(k, k.petugas, "Siti") == []
    assert KipFasad(k.sesi(k.petugas)).cari("Nurhaliza") == ()
    assert kode(lambda: KipFasad(k.sesi(k.petugas)).detail(mine.id)) == "HKS-010"
    assert sorted(nomor(k)) == sorted([mine.nomor, other.nomor])
    assert DRAFT.rincian not in _register(k, tmp_path, publik=True)
    assert RINCIAN_PUBLIK in _register(k, tmp_path, publik=True)  # still counted
    assert DRAFT.nama_pemohon in _register(k, tmp_path, publik=False)
    assert kode(lambda: fasad.lepas_batasan(mine.id, " ")) == "HKS-005"
    fasad.lepas_batasan(mine.id, "Dicabut oleh yang bersangkutan")
    assert sorted(nomor(k, k.petugas)) == sorted([mine.nomor, other.nomor])


def _register(k: KantorUji, folder: Path, *, publik: bool) -> str:
    path = folder / f"r-{publik}.xlsx"
    RegisterFasad(k.sesi()).ekspor(path, tahun=2026, publik=publik, bentuk="xlsx", job=JobControl())
    book = openpyxl.load_workbook(path)
    return " ".join(str(c.value) for sheet in book for line in sheet.iter_rows() for c in line)


def test_who_looked_is_told_and_unmasking_is_in_it(k: KantorUji) -> None:
    """T9: without the right one sees the mask; unmasking stands in the trail with its purpose."""
    kip, fasad = KipFasad(k.sesi()), HakFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    assert DRAFT.nik not in KipFasad(k.sesi(k.pembaca)).detail(rid).draft.nik
    KipFasad(k.sesi(k.petugas)).detail(rid, buka_samaran="verifikasi")
    newest = fasad.siapa_melihat(rid)[0]
    assert (newest.kegiatan, newest.rincian) == ("buka samaran", "verifikasi")
    assert newest.pengguna == k.petugas.nama
    rows = fasad.siapa_melihat_orang(DRAFT.nik)
    assert "lihat jejak orang" in {row.kegiatan for row in rows}
    assert DRAFT.nik not in str(rows)
    assert kode(lambda: fasad.siapa_melihat_orang("6271010101010001")) == "HKS-011"


def test_a_demand_is_taken_down_whole(k: KantorUji) -> None:
    late = HakDraft(JenisHak.KOREKSI, " ", k.jam.now() + timedelta(minutes=1))
    with pytest.raises(ValidationError) as refused:
        HakFasad(k.sesi()).daftarkan(late)
    assert set(refused.value.fields) == {"nama", "diterima", "uraian", "kasus_id"}
