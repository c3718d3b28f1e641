# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two PCs exchange ranges of operations: what arrives, what merges, what a person decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import msgpack
import pytest
from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models.base import FIELD_RECORD_KEY
from app.models.kip import Permohonan
from app.services import instansi
from app.services.permohonan import daftarkan
from app.sync.apply import OwnStreamAheadError, WaitsError
from app.sync.chain import GENESIS
from app.sync.custody import agency_receipt, keep_receipt, receipts
from app.sync.feed import NOBODY
from app.sync.outgoing import feed_volumes
from app.sync.ranges import RangeError, check_signature
from app.sync.ranges import verify as verify_range
from app.sync.verify import verify
from app.sync.wire import Scope
from tests.helpers.dua_pc import PC, buka_pc
from tests.helpers.kantor import DRAFT, INSTANSI


def _siapkan(pc: PC) -> None:
    instansi.simpan_instansi(pc.kantor, SISTEM, INSTANSI)


def _daftar(pc: PC, nama: str) -> UUID:
    return daftarkan(pc.kantor, SISTEM, replace(DRAFT, nama_pemohon=nama)).id


def _tulis(pc: PC, rid: UUID, **isian: object) -> None:
    with pc.kantor.uow(SISTEM) as uow:
        row = uow.session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
        for name, value in isian.items():
            setattr(row, name, value)
        uow.commit()


def _baca(pc: PC, rid: UUID) -> Permohonan:
    with pc.kantor.read() as session:
        return session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()


def _saudara(pc: PC) -> list[tuple[bytes, int]]:
    with pc.kantor.read() as session:
        rows = session.connection().exec_driver_sql("SELECT rid, field FROM sibling")
        return [(bytes(rid), int(field)) for rid, field in rows]


def _nilai_saudara(pc: PC, rid: UUID) -> set[str]:
    with pc.kantor.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT value FROM sibling WHERE rid = ?", (rid.bytes,)
        )
        return {msgpack.unpackb(bytes(value)) for (value,) in rows}


def _umpan_utuh(pc: PC) -> set[bytes]:
    """Check every range that a PC would report, each chain by itself; return whose they are."""
    with pc.kantor.writer.begin() as connection:
        volumes = list(feed_volumes(connection, pc.kantor.stream, {}))
    heads: dict[bytes, bytes] = {}
    keys: dict[bytes, bytes] = {}
    for rng in (one for volume in volumes for one in volume):
        for op in rng.ops:
            if op.fields and isinstance(key := op.fields.get(FIELD_RECORD_KEY), bytes):
                keys[op.rid] = key
    for rng in (one for volume in volumes for one in volume):
        previous = heads.get(rng.stream, GENESIS)
        verify_range(rng, previous=previous, find_key=keys.get, scope=Scope.PROVINCE)
        heads[rng.stream] = rng.head
    return set(heads)


def _kata(dari: PC, kepada: PC) -> Mapping[bytes, int]:
    """Hand a receipt over; return what its reader takes its giver to hold."""
    with dari.kantor.writer.begin() as connection:
        ack = agency_receipt(connection, dari.kantor.stream, now_ms=dari.jam.now_ms())
    with kepada.kantor.writer.begin() as connection:
        assert keep_receipt(connection, ack, now_ms=1, carrier="")
        (kept,) = receipts(connection, Scope.AGENCY)
    return kept.stored


def _utuh(pc: PC) -> None:
    with pc.kantor.read() as session:
        report = verify(session.connection(), job=JobControl(), mark=pc.kantor.mark())
    assert report.finding is None


def test_a_request_arrives_whole_with_its_deadline_and_its_search_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _siapkan(a)
        rid = _daftar(a, "Siti Nurhaliza")
        b.ambil_dari(a)
        mine, theirs = _baca(a, rid), _baca(b, rid)
        assert (theirs.nama_pemohon, theirs.nomor) == (mine.nama_pemohon, mine.nomor)
        assert theirs.batas == mine.batas is not None
        assert theirs.nik == mine.nik
        _utuh(a)
        _utuh(b)


def test_different_fields_of_one_record_merge_and_are_noted_as_parallel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _siapkan(a)
        rid = _daftar(a, "Siti")
        b.ambil_dari(a)
        _tulis(a, rid, pekerjaan="Guru")
        _tulis(b, rid, keterangan="Diantar anaknya")
        (applied,) = b.ambil_dari(a)
        a.ambil_dari(b)
        for pc in (a, b):
            row = _baca(pc, rid)
            assert (row.pekerjaan, row.keterangan) == ("Guru", "Diantar anaknya")
            assert _saudara(pc) == []
            _utuh(pc)
        assert {key[1] for key in applied.parallel} == {rid}


def test_the_same_field_keeps_both_values_and_every_pc_shows_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        _siapkan(a)
        rid = _daftar(a, "Siti")
        b.ambil_dari(a)
        c.ambil_dari(a)
        _tulis(a, rid, badan_publik_lain="BPKAD")
        _tulis(b, rid, badan_publik_lain="Biro Keuangan")
        b.ambil_dari(a)
        a.ambil_dari(b)
        c.ambil_dari(b)
        shown = {_baca(pc, rid).badan_publik_lain for pc in (a, b, c)}
        assert len(shown) == 1
        assert all(_saudara(pc) == [(rid.bytes, 50)] for pc in (a, b, c))
        _tulis(c, rid, badan_publik_lain="Biro Umum")
        a.ambil_dari(c)
        b.ambil_dari(c)
        for pc in (a, b, c):
            assert _baca(pc, rid).badan_publik_lain == "Biro Umum"
            assert _saudara(pc) == []
            _utuh(pc)


def test_an_edit_beside_a_deletion_is_shown_and_waits_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _siapkan(a)
        rid = _daftar(a, "Siti")
        b.ambil_dari(a)
        _tulis(a, rid, hapus=True, alasan_hapus="Ganda")
        _tulis(b, rid, pekerjaan="Petani")
        b.ambil_dari(a)
        a.ambil_dari(b)
        for pc in (a, b):
            row = _baca(pc, rid)
            assert (row.hapus, row.pekerjaan) == (False, "Petani")
            assert (rid.bytes, 1) in _saudara(pc)
            _utuh(pc)


def test_a_volume_twice_or_out_of_order_changes_nothing_it_should_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _siapkan(a)
        rid = _daftar(a, "Siti")
        first = a.kirim({})
        sudah = a.vektor()
        _tulis(a, rid, pekerjaan="Guru")
        later = a.kirim(sudah)
        with pytest.raises(WaitsError) as waits:
            b.terima(later[0])
        assert waits.value.wants[0].after == 0
        for payload in (*first, *later, *first, *later):
            b.terima(payload)
        assert _baca(b, rid).pekerjaan == "Guru"
        assert b.vektor() == a.vektor()
        _utuh(b)


def test_a_changed_operation_is_refused_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _siapkan(a)
        _daftar(a, "Siti")
        (payload,) = a.kirim({})
        (rng,) = payload.ranges
        last = rng.ops[-1]
        assert last.fields is not None
        field = max(last.fields)
        forged = last._replace(fields={**last.fields, field: "palsu"})
        bad = replace(rng, ops=(*rng.ops[:-1], forged))
        with pytest.raises(RangeError):
            b.terima(replace(payload, ranges=(bad,)))
        assert b.vektor() == {}


@pytest.mark.expects_log
def test_a_stream_with_two_pasts_ends_where_they_part_and_keeps_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c", "d") as (a, b, c, d):
        _siapkan(a)
        rid = _daftar(a, "Siti")
        b.ambil_dari(a)
        _tulis(a, rid, alamat="Jl. Baru")  # part of both pasts, and the end of no volume
        cabang = a.vektor()
        _tulis(a, rid, pekerjaan="Guru")
        b.ambil_dari(a)
        with a.kantor.writer.begin() as connection:  # what a restore without a new identity is
            seq = cabang[a.kantor.stream.wire_id]
            connection.exec_driver_sql("DELETE FROM op WHERE seq > ?", (seq,))
            connection.exec_driver_sql(
                "UPDATE stream SET head_seq = ?, head_hash = (SELECT hash FROM op WHERE seq = ?)",
                (seq, seq),
            )
        with pytest.raises(OwnStreamAheadError):
            a.ambil_dari(b)
        _tulis(a, rid, pekerjaan="Petani")
        assert a.vektor() == b.vektor()  # the same numbers, not the same operations
        assert not _kata(b, a).keys() & cabang.keys()
        _umpan_utuh(b)
        a.kantor.start_incarnation()
        assert b.terima(a.kirim(cabang)[0]).forked == {bytes(*cabang)}
        assert _umpan_utuh(b) == {*b.vektor()}
        assert _baca(b, rid).pekerjaan == "Petani"
        assert _nilai_saudara(b, rid) == {"Guru"}
        for payload in a.kirim({}):
            c.terima(payload)  # knows of one past only
        _tulis(b, rid, tujuan="Skripsi")
        for payload in b.kirim(c.vektor()):
            tanpa = tuple(rng for rng in payload.ranges if rng.stream not in cabang)
            with pytest.raises(WaitsError):  # who wrote that had seen both
                c.terima(replace(payload, ranges=tanpa))
            c.terima(payload)
        for payload in b.kirim({}):
            d.terima(payload)  # a new PC has it all from one that may not sign for the writer
        for _ in range(2):
            a.ambil_dari(b)
            b.ambil_dari(a)
        assert a.vektor() == b.vektor() == c.vektor() == d.vektor()
        assert _kata(b, a) == b.vektor()
        for pc in (a, b, c, d):
            assert _nilai_saudara(pc, rid) == {"Guru"}
            assert _baca(pc, rid).tujuan == "Skripsi"
            _utuh(pc)


def test_the_feed_holds_no_personal_field_and_verifies_on_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a") as (a,):
        _siapkan(a)
        rid = _daftar(a, "Siti Nurhaliza")
        with a.kantor.writer.begin() as connection:
            (volume,) = feed_volumes(connection, a.kantor.stream, {})
        (rng,) = volume
        text = repr(rng.ops)
        assert rid.bytes in {op.rid for op in rng.ops}
        for secret in ("Siti", "6271014101800001", "Diponegoro", "081234567890", "AMDAL"):
            assert secret not in text
        public = a.kantor.stream.signing_key.public_key().public_bytes_raw()
        check_signature(rng, public, Scope.PROVINCE)
        verify_range(rng, previous=GENESIS, find_key=lambda _: None, scope=Scope.PROVINCE)
        sejauh = {rng.stream: rng.upto}
        _tulis(a, rid, pekerjaan="Guru")
        with a.kantor.writer.begin() as connection:
            (volume,) = feed_volumes(connection, a.kantor.stream, sejauh)
        (sunyi,) = volume[0].ops  # that it was changed goes up, nothing of what was changed
        assert (sunyi.rid, sunyi.fields, sunyi.user) == (rid.bytes, {}, NOBODY)
        assert volume[0].upto == rng.upto + 1
