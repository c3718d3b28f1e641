# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An import is undone whole, unless people have added something to one of its requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.tindakan import Cabut
from app.services.fasad import BerkasFasad, KipFasad
from app.services.fasad_register import RegisterFasad
from tests.helpers.kantor import KantorUji, kantor_uji

HEAD = "No,Tanggal,Nama,Alamat,Rincian Informasi,Tujuan Penggunaan\n"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def imported(k: KantorUji, folder: Path, count: int) -> tuple[UUID, dict[str, UUID]]:
    path = folder / "register.csv"
    lines = (f"{n},02/03/2020,Orang {n},Jalan {n},Data {n},Riset" for n in range(1, count + 1))
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    facade = RegisterFasad(k.sesi())
    done = facade.simpan_impor(
        facade.uji_impor(path, tahun=2020, job=JobControl()), tahun=2020, job=JobControl()
    )
    source = KipFasad(k.sesi()).sumber(SaringPermohonan(kelompok=Kelompok.SEMUA))
    return done.id, {row.nomor: row.id for row in source.rows(source.keys()).values()}


def left(k: KantorUji) -> int:
    return len(KipFasad(k.sesi()).sumber(SaringPermohonan(kelompok=Kelompok.SEMUA)).keys())


def attach(k: KantorUji, folder: Path, rid: UUID) -> UUID:
    path = folder / "a.txt"
    path.write_bytes(b"isi")
    facade = BerkasFasad(k.sesi())
    return facade.lampirkan(rid, path, JenisLampiran.LAINNYA, "uji", JobControl())[0]


def letter(k: KantorUji, _folder: Path, rid: UUID) -> None:
    BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.TANDA_BUKTI)


def step(k: KantorUji, _folder: Path, rid: UUID) -> None:
    KipFasad(k.sesi()).jalankan(rid, Cabut(k.jam.today(), "lewat telepon"))


def correct(k: KantorUji, _folder: Path, rid: UUID) -> None:
    draft = KipFasad(k.sesi()).detail(rid, "membetulkan").draft
    complete = replace(draft, tujuan="Tujuan lain", pekerjaan="Guru", telepon="0812345678")
    KipFasad(k.sesi()).koreksi(rid, complete, "salah tulis")


@pytest.mark.parametrize(
    ("act", "named"),
    [
        (attach, "2 (1 berkas)"),
        (letter, "2 (1 berkas, 1 surat, 1 catatan riwayat)"),
        (step, "2 (1 catatan riwayat)"),
        (correct, "2 (1 catatan riwayat)"),
    ],
)
def test_a_request_that_got_something_is_named_and_all_stay(
    office: KantorUji,
    tmp_path: Path,
    act: Callable[[KantorUji, Path, UUID], object],
    named: str,
) -> None:
    impor_id, found = imported(office, tmp_path, 3)
    act(office, tmp_path, found["2"])
    with pytest.raises(UserError) as refused:
        RegisterFasad(office.sesi()).batalkan_impor(impor_id, "salah berkas")
    assert refused.value.code == "IMP-021"
    assert refused.value.what.endswith(f"setelah diimpor: {named}.")
    assert left(office) == 3
    assert not RegisterFasad(office.sesi()).daftar_impor()[0].dibatalkan


def test_a_file_taken_back_is_no_obstacle(office: KantorUji, tmp_path: Path) -> None:
    impor_id, found = imported(office, tmp_path, 3)
    berkas_id = attach(office, tmp_path, found["2"])
    BerkasFasad(office.sesi()).hapus(berkas_id, "salah permohonan")
    RegisterFasad(office.sesi()).batalkan_impor(impor_id, "salah berkas")
    assert left(office) == 0
    assert RegisterFasad(office.sesi()).daftar_impor()[0].dibatalkan


def test_many_are_named_and_the_rest_counted(office: KantorUji, tmp_path: Path) -> None:
    impor_id, found = imported(office, tmp_path, 12)
    for rid in found.values():
        attach(office, tmp_path, rid)
    with pytest.raises(UserError) as refused:
        RegisterFasad(office.sesi()).batalkan_impor(impor_id, "salah berkas")
    assert refused.value.what.count("(1 berkas)") == 10
    assert refused.value.what.endswith("; dan 2 permohonan lain.")
