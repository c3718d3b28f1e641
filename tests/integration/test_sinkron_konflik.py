# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fields written on two PCs at once: shown with who and when, decided once, everywhere settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra.resources import read_csv
from app.models.kip import Permohonan
from app.models.sistem import KeputusanGabung
from app.services import instansi
from app.services.permohonan import daftarkan
from app.services.sinkron.konflik import TAMPIL, daftar_konflik, putuskan
from app.sync.registry import registry
from app.sync.verify import verify
from tests.helpers.dua_pc import PC, buka_pc
from tests.helpers.kantor import DRAFT, INSTANSI


def _mulai(a: PC, b: PC) -> UUID:
    instansi.simpan_instansi(a.kantor, SISTEM, INSTANSI)
    rid = daftarkan(a.kantor, SISTEM, replace(DRAFT, nama_pemohon="Siti")).id
    b.ambil_dari(a)
    return rid


def _tulis(pc: PC, rid: UUID, **isian: object) -> None:
    with pc.kantor.uow(SISTEM) as uow:
        row = uow.session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
        for name, value in isian.items():
            setattr(row, name, value)
        uow.commit()


def _baca(pc: PC, rid: UUID) -> Permohonan:
    with pc.kantor.read() as session:
        return session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()


def _tukar(a: PC, b: PC) -> None:
    b.ambil_dari(a)
    a.ambil_dari(b)


def _utuh(*pcs: PC) -> None:
    for pc in pcs:
        with pc.kantor.read() as session:
            report = verify(session.connection(), job=JobControl(), mark=pc.kantor.mark())
        assert report.finding is None


@pytest.mark.parametrize("yang", ["ditampilkan", "yang lain", "tulis lain"])
def test_each_way_of_deciding_settles_it_on_both_pcs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, yang: str
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a, b)
        _tulis(a, rid, badan_publik_lain="BPKAD")
        _tulis(b, rid, badan_publik_lain="Biro Keuangan")
        _tukar(a, b)
        (row,) = daftar_konflik(a.kantor, SISTEM, {a.kantor.stream.device: "Komputer layanan"})
        assert row.catatan.startswith("Permohonan ")
        assert row.isian == "Badan publik lain"
        assert {x.teks for x in row.pilihan} == {"BPKAD", "Biro Keuangan"}
        assert [x.ditampilkan for x in row.pilihan] == [True, False]
        assert "Komputer layanan" in {x.perangkat for x in row.pilihan}
        if yang == "tulis lain":
            wanted = "Biro Umum"
            putuskan(a.kantor, SISTEM, row.id, teks=wanted, alasan="Sesuai SK")
        else:
            pick = row.pilihan[0 if yang == "ditampilkan" else 1]
            wanted = pick.teks
            putuskan(a.kantor, SISTEM, row.id, kunci=pick.kunci)
        assert daftar_konflik(a.kantor, SISTEM, {}) == ()
        b.ambil_dari(a)
        assert daftar_konflik(b.kantor, SISTEM, {}) == ()
        assert {_baca(pc, rid).badan_publik_lain for pc in (a, b)} == {wanted}
        with b.kantor.read() as session:
            (decision,) = session.scalars(select(KeputusanGabung))
            assert decision.rid == rid
        with pytest.raises(UserError, match="SIN-101"):
            putuskan(b.kantor, SISTEM, row.id, kunci=row.pilihan[0].kunci)
        _utuh(a, b)


@pytest.mark.parametrize("tampil", [True, False])
def test_a_record_hidden_here_and_changed_there_is_decided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tampil: bool
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a, b)
        _tulis(a, rid, hapus=True, alasan_hapus="Ganda")
        _tulis(b, rid, pekerjaan="Petani")
        _tukar(a, b)
        _tulis(b, rid, pekerjaan="Nelayan")  # an edit alone does not decide
        a.ambil_dari(b)
        (row,) = daftar_konflik(b.kantor, SISTEM, {})
        kunci = TAMPIL if tampil else row.pilihan[1].kunci
        putuskan(b.kantor, SISTEM, row.id, kunci=kunci)
        a.ambil_dari(b)
        for pc in (a, b):
            assert _baca(pc, rid).hapus is not tampil
            assert daftar_konflik(pc.kantor, SISTEM, {}) == ()
        _utuh(a, b)


def test_two_decisions_at_once_show_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a, b)
        _tulis(a, rid, badan_publik_lain="BPKAD")
        _tulis(b, rid, badan_publik_lain="Biro Keuangan")
        _tukar(a, b)
        (row,) = daftar_konflik(a.kantor, SISTEM, {})
        putuskan(a.kantor, SISTEM, row.id, kunci=row.pilihan[0].kunci)
        putuskan(b.kantor, SISTEM, row.id, kunci=row.pilihan[1].kunci)
        _tukar(a, b)
        assert len(daftar_konflik(a.kantor, SISTEM, {})) == 1
        assert _baca(a, rid).badan_publik_lain == _baca(b, rid).badan_publik_lain
        _utuh(a, b)


def test_the_same_number_on_two_papers_gets_an_inserted_one_after_a_person_confirms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a, b)
        lain = daftarkan(a.kantor, SISTEM, replace(DRAFT, nama_pemohon="Ani")).id
        nomor = _baca(a, rid).nomor
        _tulis(a, lain, nomor=nomor, urut_register=_baca(a, rid).urut_register)
        (row,) = daftar_konflik(a.kantor, SISTEM, {})
        assert row.jenis == "nomor"
        putuskan(a.kantor, SISTEM, row.id, alasan="Dua loket")
        assert {_baca(a, satu).nomor for satu in (rid, lain)} == {nomor, f"{nomor}.a"}
        assert daftar_konflik(a.kantor, SISTEM, {}) == ()


def test_every_field_has_a_name_for_people() -> None:
    named = {(row["tabel"], row["isian"]) for row in read_csv("data", "gabung", "sebutan.csv")}
    wanted = {
        (info.name, spec.name) for info in registry().values() for spec in info.fields.values()
    }
    wanted |= {(info.name, "") for info in registry().values()}
    assert wanted == named
