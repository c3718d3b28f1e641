# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whole sessions over a folder as a stick: write, carry, read, confirm, take back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.sinkron import KeadaanPaket, Keberadaan
from app.models.kip import Permohonan
from app.services import instansi
from app.services.permohonan import daftarkan
from app.services.sinkron import batal, jurnal, kotak, status
from app.services.sinkron.baca import pratinjau
from app.sync.verify import verify
from app.sync.wire import Scope
from tests.helpers.dua_pc import PC
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat


def _isi(pc: PC, jumlah: int = 1) -> list[UUID]:
    instansi.simpan_instansi(pc.kantor, SISTEM, INSTANSI)
    return [
        daftarkan(pc.kantor, SISTEM, replace(DRAFT, nama_pemohon=f"Siti {i}")).id
        for i in range(jumlah)
    ]


def _semua(pc: PC, *, hidup: bool = True) -> set[UUID]:
    with pc.kantor.read() as session:
        query = select(Permohonan.id)
        if hidup:
            query = query.where(Permohonan.hapus.is_(False))
        return set(session.scalars(query))


def _utuh(*pcs: PCLengkap) -> None:
    for one in pcs:
        with one.pc.kantor.read() as session:
            report = verify(session.connection(), job=JobControl(), mark=one.pc.kantor.mark())
        assert report.finding is None


def _riwayat(one: PCLengkap, arah: str) -> list[KeadaanPaket]:
    with one.pc.kantor.read() as session:
        rows = jurnal.riwayat(session.connection(), 100)
    return [row.keadaan for row in rows if row.arah == arah]


def _pertama(one: PCLengkap) -> str:
    """Return the name of the volume the log of this PC begins with."""
    (found,) = [
        item.id.hex
        for item in kotak.menunggu(one.pc.kantor)
        if item.lingkup is Scope.AGENCY and item.sejak.get(one.pc.kantor.stream.wire_id) == 0
    ]
    return found


def test_records_travel_by_folder_and_receipts_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        ids = _isi(a.pc, 3)
        written = a.tulis(stik)
        assert written.paket == 2  # one for the other PC, one for the province
        assert list(stik.rglob("*.lmb"))
        result = b.baca(stik)
        assert (result.ditolak, result.menunggu) == ((), 0)
        assert _semua(b.pc) == set(ids)
        b.tulis(stik)
        a.baca(stik)
        a.tulis(stik)
        assert _riwayat(a, "keluar").count(KeadaanPaket.DIAKUI) == 1
        again = b.baca(stik)
        assert again.pratinjau.operasi <= 8  # only what reading and writing itself logged
        _utuh(a, b)


def test_nothing_readable_lies_on_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, _):
        _isi(a.pc)
        a.tulis(stik)
    content = b"".join(p.read_bytes() for p in stik.rglob("*") if p.is_file())
    names = " ".join(str(p.relative_to(stik)) for p in stik.rglob("*"))
    for secret in ("Siti", "Kalimantan", "Dinas", "6271014101800001", "PPID"):
        assert secret.encode() not in content
        assert secret not in names


def test_every_damaged_copy_is_refused_and_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        _isi(a.pc)
        a.tulis(stik)
        for path in stik.rglob("*.lmb"):
            raw = bytearray(path.read_bytes())
            raw[len(raw) // 2] ^= 1
            path.write_bytes(bytes(raw))
        result = b.baca(stik)
        assert len(result.ditolak) == 1  # the province's is not ours to open
        assert "rusak" in result.ditolak[0]
        assert _semua(b.pc) == set()
        _utuh(b)
        shutil.rmtree(stik)
        stik.mkdir()
        a.tulis(stik)  # the outbox still has them
        assert b.baca(stik).ditolak == ()
        assert len(_semua(b.pc)) == 1


def test_volumes_of_a_long_log_come_in_any_order_over_two_sticks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sync.outgoing.VOLUME_OPS", 5)
    satu, dua = tmp_path / "satu", tmp_path / "dua"
    satu.mkdir()
    dua.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        ids = _isi(a.pc, 6)
        a.tulis(satu)
        first_volume = _pertama(a)
        later = [path for path in satu.rglob("*.lmb") if path.stem != first_volume]
        for path in later:
            target = dua / path.relative_to(satu)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
        first = b.baca(dua)
        assert first.menunggu > 0
        second = b.baca(satu)
        assert (second.menunggu, second.ditolak) == (0, ())
        assert _semua(b.pc) == set(ids)
        with b.pc.kantor.read() as session:
            held = session.connection().exec_driver_sql("SELECT count(*) FROM tertahan")
            assert held.scalar_one() == 0
        _utuh(b)


def test_a_preview_tells_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        _isi(a.pc, 2)
        a.tulis(stik)
        preview = pratinjau(b.pc.kantor, SISTEM, stik, job=JobControl())
        counts = {row.tabel: row.baru for row in preview.tabel}
        assert counts["Permohonan"] == 2
        assert _semua(b.pc) == set()
        assert b.pc.vektor() == {}


def test_a_volume_that_hides_much_waits_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        ids = _isi(a.pc, 30)
        a.tulis(stik)
        b.baca(stik)
        with a.pc.kantor.uow(SISTEM) as uow:
            for row in uow.session.scalars(select(Permohonan)):
                row.hapus, row.alasan_hapus = True, "salah"
            uow.commit()
        a.tulis(stik)
        result = b.baca(stik)
        assert result.pratinjau.kehilangan_massal
        assert _semua(b.pc) == set(ids)
        agreed = b.baca(stik, setuju=True)
        assert agreed.diterapkan >= 1
        assert _semua(b.pc) == set()
        _utuh(b)


def test_the_last_synchronisation_can_be_taken_back_and_that_travels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        (rid,) = _isi(a.pc)
        a.tulis(stik)
        b.baca(stik)
        with a.pc.kantor.uow(SISTEM) as uow:
            row = uow.session.scalars(select(Permohonan)).one()
            row.pekerjaan = "Guru"
            uow.commit()
        baru = daftarkan(a.pc.kantor, SISTEM, replace(DRAFT, nama_pemohon="Ani")).id
        a.tulis(stik)
        b.baca(stik)
        count, _ = batal.batalkan_terakhir(
            b.pc.kantor, SISTEM, alasan="Salah stik", job=JobControl()
        )
        assert count > 1
        with b.pc.kantor.read() as session:
            row = session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
            assert row.pekerjaan == DRAFT.pekerjaan
        assert _semua(b.pc) == {rid}
        assert baru in _semua(b.pc, hidup=False)
        b.tulis(stik)
        a.baca(stik)
        assert _semua(a.pc) == {rid}
        _utuh(a, b)


def test_where_a_record_is_follows_from_receipts_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a") as (a,):
        (rid,) = _isi(a.pc)

        def di_mana() -> Keberadaan:
            return status.keberadaan(a.pc.kantor, SISTEM, [rid])[rid].state

        assert di_mana() is Keberadaan.KOMPUTER
        a.tulis(stik)
        assert di_mana() is Keberadaan.FLASHDISK
        with a.pc.kantor.uow(SISTEM) as uow:
            uow.session.scalars(select(Permohonan)).one().kebutuhan_khusus = "Kursi roda"
            uow.commit()
        assert di_mana() is Keberadaan.KOMPUTER


def test_a_pc_without_certificate_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.domain.errors import UserError
    from app.services.sinkron.tulis import tulis
    from tests.helpers.dua_pc import buka_pc

    with buka_pc(tmp_path, monkeypatch, "a") as (a,):
        with pytest.raises(UserError, match="SIN-001"):
            tulis(a.kantor, SISTEM, tmp_path, sarana="folder", tempat="", job=JobControl())
        assert status.status(a.kantor, SISTEM).terdaftar is False
