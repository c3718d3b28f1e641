# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The clerk's column of the worklist: who holds a case, sorted by name, one clerk alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.services.fasad import KipFasad, SetelanFasad
from app.services.fasad_register import RegisterFasad
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji

REGISTER = (
    b"No,Tanggal,Nama,Alamat,Rincian Informasi,Tujuan Penggunaan\n"
    b"1,02/03/2020,Andi,Jalan A,Data anggaran,Riset\n"
)
SEMUA = SaringPermohonan(kelompok=Kelompok.SEMUA)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    """Three requests of Budi, one of the PPID, one from an old register (nobody's)."""
    with kantor_uji(tmp_path / "k") as k:
        for pelaku, name in (
            (k.petugas, "Satu"),
            (k.ppid, "Dua"),
            (k.petugas, "Tiga"),
            (k.petugas, "Empat"),
        ):
            KipFasad(k.sesi(pelaku)).daftarkan(replace(DRAFT, nama_pemohon=name))
        path = tmp_path / "register.csv"
        path.write_bytes(REGISTER)
        register = RegisterFasad(k.sesi())
        hasil = register.uji_impor(path, tahun=2020, job=JobControl())
        register.simpan_impor(hasil, tahun=2020, job=JobControl())
        yield k


def shown(k: KantorUji, saring: SaringPermohonan) -> list[tuple[str, str]]:
    source = KipFasad(k.sesi()).sumber(saring)
    keys = source.keys()
    rows = source.rows(keys)
    return [(rows[key].nama, rows[key].petugas) for key in keys]


def test_every_row_names_who_holds_it(office: KantorUji) -> None:
    budi, ppid = office.petugas.nama, office.ppid.nama
    assert dict(shown(office, SEMUA)) == {
        "Satu": budi,
        "Dua": ppid,
        "Tiga": budi,
        "Empat": budi,
        "Andi": "",
    }


@pytest.mark.parametrize("turun", [False, True])
def test_the_column_sorts_by_name_and_nobodys_stand_at_the_end(
    office: KantorUji, *, turun: bool
) -> None:
    rows = shown(office, replace(SEMUA, urutan=Urutan.PETUGAS, menurun=turun))
    names = [petugas for _, petugas in rows]
    wanted = [*sorted((n for n in names if n), key=str.casefold), ""]
    assert names == (wanted[::-1] if turun else wanted)
    assert len(rows) == 5


def test_a_new_name_sorts_at_once(office: KantorUji) -> None:
    SetelanFasad(office.sesi(office.admin)).ubah_pengguna(
        office.petugas.id, "Zulkifli", [Peran.PETUGAS], aktif=True
    )
    rows = shown(office, replace(SEMUA, urutan=Urutan.PETUGAS))
    assert [petugas for _, petugas in rows] == [office.ppid.nama, *["Zulkifli"] * 3, ""]


@pytest.mark.parametrize("urutan", list(Urutan))
def test_one_clerk_alone_in_every_order(office: KantorUji, urutan: Urutan) -> None:
    mine = replace(SEMUA, petugas=office.petugas.id, urutan=urutan)
    assert sorted(name for name, _ in shown(office, mine)) == ["Empat", "Satu", "Tiga"]
    assert [name for name, _ in shown(office, replace(mine, teks="tiga"))] == ["Tiga"]
    assert shown(office, replace(mine, kelompok=Kelompok.SELESAI)) == []
    assert shown(office, replace(mine, petugas=UUID(int=77))) == []


def test_the_choice_of_clerks_is_who_holds_requests(office: KantorUji) -> None:
    found = KipFasad(office.sesi()).daftar_petugas()
    assert {row.id for row in found} == {office.petugas.id, office.ppid.id}
    assert [row.nama for row in found] == sorted((row.nama for row in found), key=str.casefold)


def test_an_account_this_pc_does_not_know_is_called_so(office: KantorUji) -> None:
    stranger = Pelaku(UUID(int=99), "Orang Jauh", frozenset({Peran.PETUGAS}))
    KipFasad(office.sesi(stranger)).daftarkan(replace(DRAFT, nama_pemohon="Lima"))
    assert dict(shown(office, SEMUA))["Lima"] == "akun lain"


def test_a_saved_view_keeps_the_clerk(office: KantorUji) -> None:
    saring = replace(SEMUA, petugas=office.petugas.id, urutan=Urutan.PETUGAS)
    assert SaringPermohonan.from_json(saring.to_json()) == saring
    assert SaringPermohonan.from_json("{}").petugas is None
