# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forty requests of one organisation, acts on many, and taking one's own step back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kip import (
    AlasanPerpanjangan,
    CaraPengiriman,
    JenisSurat,
    StatusPermohonan,
)
from app.domain.layanan import PeristiwaKonsep, StatusKonsep
from app.domain.permohonan import PenyampaianDraft
from app.domain.tindakan import (
    Alihkan,
    Cabut,
    NyatakanLengkap,
    NyatakanTidakLengkap,
    Perpanjang,
    Putuskan,
    Sampaikan,
)
from app.models.kip import Permohonan, Perpanjangan
from app.services import permohonan
from app.services.fasad import BerkasFasad
from app.services.kerja.rombongan import pecah_rincian
from tests.helpers.kantor import DRAFT
from tests.helpers.kerja import KABUL, TOLAK, KantorKerja, kantor_kerja
from tests.helpers.pdf_baca import teks

HARI = date(2026, 11, 2)
EMPAT_PULUH = tuple(f"Laporan keuangan desa {n}" for n in range(1, 41))


@pytest.fixture
def o(tmp_path: Path) -> Iterator[KantorKerja]:
    with kantor_kerja(tmp_path / "k") as office:
        yield office


def _status(o: KantorKerja, rid: object) -> StatusPermohonan:
    with o.k.kantor.read() as session:
        return session.get_one(Permohonan, rid).status


def test_forty_requests_get_forty_numbers_in_a_row_and_one_receipt(o: KantorKerja) -> None:
    made = o.rombongan().daftarkan(DRAFT, EMPAT_PULUH)
    assert made.berurutan
    assert [row.nomor for row in made.baris] == [f"{n:04}/PPID/2026" for n in range(1, 41)]
    assert made.kekurangan == ()
    assert made.batas == date(2026, 11, 16)
    again = o.rombongan().rombongan(made.id)
    assert replace(again, changes=made.changes) == made
    text = teks(o.rombongan().tanda_bukti(made.id))
    for part in ("0001/PPID/2026", "0040/PPID/2026", "Siti Nurhaliza", "desa 40"):
        assert part in text


@pytest.mark.parametrize(
    ("rincian", "part"),
    [
        ((), "paling sedikit satu"),
        (("A", " "), "baris 2"),
        (("A", "B", "a"), "3 (sama dengan 1)"),
        (tuple(map(str, range(201))), "Paling banyak 200"),
    ],
)
def test_a_batch_with_a_bad_line_registers_nothing(
    o: KantorKerja, rincian: tuple[str, ...], part: str
) -> None:
    before = o.ops()
    with pytest.raises(ValidationError, match="KRJ-060") as caught:
        o.rombongan().daftarkan(DRAFT, rincian)
    assert part in caught.value.fields["rincian"]
    assert o.ops() == before


def test_descriptions_come_from_pasted_lines_and_from_a_sheet(
    o: KantorKerja, tmp_path: Path
) -> None:
    assert pecah_rincian("1. APBD 2025\n\n2) DPA\n- SK Tim\n2024 laporan\n") == (
        "APBD 2025",
        "DPA",
        "SK Tim",
        "2024 laporan",
    )
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("No", "Rincian informasi"), (1, "APBD 2025"), (2, None), (3, "DPA Dinas")):
        sheet.append(row)
    path = tmp_path / "minta.xlsx"
    book.save(path)
    assert o.rombongan().baca_rincian(path, JobControl()) == ("APBD 2025", "DPA Dinas")


def test_acts_on_a_batch_are_all_or_nothing_with_every_refusal_named(o: KantorKerja) -> None:
    made = o.rombongan().daftarkan(DRAFT, EMPAT_PULUH[:6])
    desk = o.rombongan(o.ppid)
    odd = made.baris[2]
    permohonan.jalankan(o.k.kantor, o.ppid, odd.id, Cabut(HARI, "dicabut"))
    before = o.ops()
    with pytest.raises(UserError, match="KRJ-061") as caught:
        desk.jalankan_rombongan(made.id, NyatakanLengkap(HARI))
    assert odd.nomor in caught.value.what
    assert caught.value.what.startswith("1 permohonan")
    assert o.ops() == before
    rows, _ = desk.jalankan_banyak([row.id for row in made.baris], NyatakanLengkap(HARI))
    assert [row.berhasil for row in rows] == [True, True, False, True, True, True]
    assert (rows[2].kode, rows[2].nomor) == ("ALU-001", odd.nomor)


def test_a_batch_is_completed_extended_decided_and_delivered(o: KantorKerja) -> None:
    made = o.rombongan().daftarkan(DRAFT, EMPAT_PULUH[:4])
    desk = o.rombongan(o.ppid)
    desk.jalankan_rombongan(made.id, NyatakanLengkap(HARI))
    why = AlasanPerpanjangan.BELUM_DIKUASAI
    desk.jalankan_rombongan(made.id, Perpanjang(HARI, why, "Dikumpulkan dari 40 desa"))
    desk.jalankan_rombongan(made.id, Putuskan(KABUL))
    proof = PenyampaianDraft(HARI, HARI, CaraPengiriman.EMAIL, "Siti", "e-mail")
    desk.jalankan_rombongan(made.id, Sampaikan(HARI, proof))
    assert {_status(o, row.id) for row in made.baris} == {StatusPermohonan.INFORMASI_DIBERIKAN}
    with pytest.raises(AccessDeniedError):
        o.rombongan(o.k.pembaca).jalankan_rombongan(made.id, NyatakanLengkap(HARI))
    with pytest.raises(UserError, match="KRJ-062"):
        desk.rombongan(o.unit)


def test_one_batch_of_forty_is_quick_enough_for_a_counter(o: KantorKerja) -> None:
    made = o.rombongan().daftarkan(DRAFT, EMPAT_PULUH)
    with o.k.kantor.read() as session:
        count = session.connection().exec_driver_sql(
            "SELECT count(*) FROM riwayat_kasus WHERE peristiwa = 'daftar'"
        )
        assert count.scalar_one() == 40
    assert len({row.id for row in made.baris}) == 40


# --- undo ------------------------------------------------------------------------------------


def _semua(o: KantorKerja, rid: object) -> dict[str, object]:
    with o.k.kantor.read() as session:
        row = session.get_one(Permohonan, rid)
        names = [c.key for c in Permohonan.__table__.columns]
        return {name: getattr(row, name) for name in names}


@pytest.mark.parametrize(
    "act",
    [
        Putuskan(KABUL),
        Putuskan(replace(TOLAK, tanggal_persetujuan_atasan=HARI, cara_persetujuan="Sekda, map SK")),
        Perpanjang(HARI, AlasanPerpanjangan.BELUM_DIKUASAI, "dicari"),
        Cabut(HARI, "salah orang"),
        Alihkan(HARI, "minta KTP", "Disdukcapil"),
    ],
    ids=lambda act: str(act.peristiwa),
)
def test_an_own_step_is_taken_back_whole_and_may_be_done_again(
    o: KantorKerja, act: Putuskan | Perpanjang | Cabut | Alihkan
) -> None:
    rid = o.diproses()
    before = _semua(o, rid)
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.ppid, rid, act)
    offer = o.kerja(o.ppid).periksa_urung(rid)
    assert offer.boleh
    o.k.jam.maju(minutes=5)
    o.kerja(o.ppid).urungkan(rid, "salah tekan")
    assert _semua(o, rid) == before
    assert any(judul.startswith("Diurungkan: ") for judul in o.judul(rid))
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.ppid, rid, act)
    assert _semua(o, rid)["status"] is not before["status"]


def test_an_undone_extension_leaves_no_extension(o: KantorKerja) -> None:
    rid = o.diproses()
    o.k.jam.maju(minutes=1)
    why = AlasanPerpanjangan.BELUM_DIKUASAI
    permohonan.jalankan(o.k.kantor, o.ppid, rid, Perpanjang(HARI, why, "x"))
    assert o.detail(rid).row.batas == date(2026, 11, 25)
    o.kerja(o.ppid).urungkan(rid, "belum perlu")
    assert o.detail(rid).row.batas == date(2026, 11, 16)
    assert o.detail(rid).dapat_diperpanjang
    with o.k.kantor.read() as session:
        kept = session.scalars(select(Perpanjangan)).one()
        assert kept.hapus


def test_an_undone_use_gives_the_draft_back(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, KABUL, ajukan=True)
    o.konsep(o.ppid).langkah(kid, PeristiwaKonsep.SETUJUI)
    o.k.jam.maju(minutes=1)
    o.konsep(o.ppid).pakai(kid)
    o.kerja(o.ppid).urungkan(rid, "salah konsep")
    assert o.konsep(o.ppid).kasus(rid)[0].status is StatusKonsep.DISETUJUI
    assert _status(o, rid) is StatusPermohonan.DIPROSES


def test_steps_are_taken_back_one_by_one_but_never_the_registration(o: KantorKerja) -> None:
    rid = o.daftar()
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.petugas, rid, NyatakanLengkap(HARI))
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.petugas, rid, Cabut(HARI, "x"))
    for want in (StatusPermohonan.DIPROSES, StatusPermohonan.TERDAFTAR):
        o.k.jam.maju(minutes=1)
        o.kerja().urungkan(rid, "salah")
        assert _status(o, rid) is want
    offer = o.kerja().periksa_urung(rid)
    assert not offer.boleh
    assert "nomor" in offer.alasan
    with pytest.raises(UserError, match="KRJ-050"):
        o.kerja().urungkan(rid, "salah")


def test_undo_is_refused_for_others_later_letters_and_late(o: KantorKerja) -> None:
    rid = o.diproses()
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.ppid, rid, Putuskan(KABUL))
    with pytest.raises(ValidationError, match="KRJ-051"):
        o.kerja(o.ppid).urungkan(rid, " ")
    assert "orang lain" in o.kerja().periksa_urung(rid).alasan
    o.k.jam.maju(minutes=1)
    BerkasFasad(o.k.sesi(o.ppid)).terbitkan(rid, JenisSurat.PEMBERITAHUAN)
    assert "surat" in o.kerja(o.ppid).periksa_urung(rid).alasan
    other = o.diproses()
    o.k.jam.maju(minutes=1)
    notice = NyatakanTidakLengkap(o.k.jam.today(), ("NIK",))
    late = o.daftar()
    o.k.jam.maju(minutes=1)
    with pytest.raises(UserError):
        permohonan.jalankan(o.k.kantor, o.petugas, other, notice)
    permohonan.jalankan(o.k.kantor, o.petugas, late, notice)
    o.k.jam.maju(minutes=16)
    assert "15 menit" in o.kerja().periksa_urung(late).alasan


def test_undo_is_refused_once_somebody_else_went_on(o: KantorKerja) -> None:
    rid = o.daftar()
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.petugas, rid, NyatakanLengkap(HARI))
    o.k.jam.maju(minutes=1)
    o.catatan(o.ppid).serahkan([rid], o.ppid.id, "saya ambil")
    offer = o.kerja().periksa_urung(rid)
    assert not offer.boleh
    assert "sesudahnya" in offer.alasan
