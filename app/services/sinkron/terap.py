# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One opened volume into the office: receipts, certificates, operations, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgpack
from sqlalchemy import Connection

from app.db.bulk import insert_rows
from app.db.uow import UnitOfWork
from app.domain.changes import Changes
from app.domain.gabung import TOMBSTONE
from app.domain.merge import Wire
from app.domain.sinkron import RingkasTabel
from app.services.kantor import Kantor
from app.services.proyeksi_masuk import TABEL, Pengisi
from app.services.sinkron import aturan
from app.services.sinkron.aturan_kawan import catat_dipegang
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.berkas_datang import umumkan
from app.services.sinkron.isi import Terbuka, boleh_membawa
from app.services.sinkron.sebutan import sebutan_tabel
from app.sync.apply import Applied, apply_payload
from app.sync.custody import forked_heads, keep_receipt
from app.sync.project import chunks
from app.sync.registry import registry
from app.sync.trust import store
from app.sync.trust.certs import Certificate, Kind
from app.sync.wire import Payload

AMBANG_PERSEN = 2
AMBANG_JUMLAH = 20
"""A volume that hides or blanks more than both waits for a person (sync design, section 13)"""
_TANPA_ISIAN = bytes(msgpack.packb({}))
_KOSONG: tuple[Wire, ...] = (None, "", b"")


@dataclass
class Hasil:
    """What one or more volumes did."""

    operasi: int = 0
    ganda: int = 0
    tabel: dict[int, dict[str, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )
    hilang: int = 0
    """Records hidden or blanked"""
    tanda_terima: int = 0
    sertifikat: int = 0
    jam_maju: bool = False
    bercabang: bool = False
    """Another past of somebody's stream came to be known"""
    cabang: bool = False
    """A receiver holds another past of this PC's own log"""
    aturan: aturan.HasilAturan = field(default_factory=aturan.HasilAturan)

    def tambah(self, applied: Applied) -> None:
        self.operasi += applied.operations
        self.ganda += applied.duplicates
        self.bercabang |= bool(applied.forked)
        for number, rids in applied.projected.new.items():
            self.tabel[number]["baru"] += len(rids)
        for number, _ in applied.projected.before:
            self.tabel[number]["berubah"] += 1
        for number, _ in applied.parallel:
            self.tabel[number]["paralel"] += 1
        for number, _ in applied.projected.undecided:
            self.tabel[number]["keputusan"] += 1
        for number, count in _tersembunyi(applied).items():
            self.tabel[number]["tersembunyi"] += count
        self.hilang += jumlah_hilang(applied)

    def ringkas(self) -> tuple[RingkasTabel, ...]:
        """Return the counts per register, for a person."""
        return tuple(
            RingkasTabel(sebutan_tabel(number), **counts)
            for number, counts in sorted(self.tabel.items())
        )


def terapkan_isi(
    uow: UnitOfWork, kantor: Kantor, bahan: Bahan, item: Terbuka
) -> tuple[Hasil, Applied]:
    """Apply one volume in the caller's transaction; nothing of it stays if this raises.

    Raises:
        WaitsError, ForkedError, RangeError, OwnStreamAheadError: see ``app.sync.apply``.
        TrustError: the sender may not send this, or revoke what it revokes.
    """
    boleh_membawa(item, bahan)
    pengirim = item.pengirim
    assert item.muat is not None
    assert pengirim is not None
    payload = item.muat()
    connection = uow.session.connection()
    now = kantor.jam.now_ms()
    hasil = Hasil()
    _terima_kepercayaan(connection, bahan, payload, now, hasil)
    for ack in payload.acks:
        if ack.by != bahan.device and _boleh_mengaku(pengirim, ack.by):
            new = keep_receipt(connection, ack, now_ms=now, carrier="")
            hasil.tanda_terima += new
            if new and ack.by == pengirim.subject:
                catat_dipegang(connection, ack)
            own = kantor.stream.wire_id
            hasil.cabang = hasil.cabang or own in forked_heads(connection, ack)
    pengisi = Pengisi(kantor, uow.session)
    applied = apply_payload(
        connection, payload, own=kantor.stream, writers=bahan, fill={TABEL: pengisi}
    )
    if applied.max_hlc and not kantor.stream.clock.observe(applied.max_hlc):
        hasil.jam_maju = True
    umumkan(connection, kantor, applied)
    uow.adopt(perubahan(applied))
    hasil.tambah(applied)
    hasil.aturan = aturan.terima(
        uow,
        kantor,
        payload.packs,
        agency=bahan.agency,
        pool=bahan.pool,
        dari_kawan=pengirim.kind is Kind.PERANGKAT,
    )
    pengisi.serahkan()
    return hasil, applied


def perubahan(applied: Applied) -> Changes:
    """Return the touched records by table name, as screens and projections follow them."""
    names = {number: info.name for number, info in registry().items()}
    touched: dict[str, set[UUID]] = defaultdict(set)
    for number, rid in applied.projected.after:
        touched[names[number]].add(rid)
    return Changes({name: frozenset(rids) for name, rids in touched.items()})


def catat_untuk_batal(connection: Connection, sinkron_id: UUID, applied: Applied) -> None:
    """Remember what every record showed before, so that the whole can be taken back."""
    touched = {key: key[1].bytes for key in applied.projected.after}
    known = _tercatat(connection, sinkron_id, list(touched.values()))
    rows = []
    for key, after in applied.projected.after.items():
        rid = touched[key]
        before, merged = applied.projected.before.get(key), after
        if rid in known:
            old, new = known[rid]
            before = None if old is None else {**(before or {}), **_unpack(old)}
            merged = {**_unpack(new), **after}
        packed = None if before is None else _pak(before)
        rows.append((sinkron_id.bytes, rid, key[0], packed, _pak(merged)))
    insert_rows(
        connection,
        "sinkron_nilai",
        ("sinkron_id", "rid", "tbl", "sebelum", "sesudah"),
        rows,
        conflict="ON CONFLICT (sinkron_id, rid) DO UPDATE SET"
        " sebelum = excluded.sebelum, sesudah = excluded.sesudah",
    )


def _pak(fields: dict[int, Wire]) -> bytes:
    return bytes(msgpack.packb(fields, use_bin_type=True)) if fields else _TANPA_ISIAN


def _tercatat(
    connection: Connection, sinkron_id: UUID, rids: Sequence[bytes]
) -> dict[bytes, tuple[bytes | None, bytes]]:
    """Return what earlier volumes of the same reading noted of these records."""
    known: dict[bytes, tuple[bytes | None, bytes]] = {}
    for chunk in chunks(rids):
        marks = ",".join("?" * len(chunk))
        rows = connection.exec_driver_sql(
            "SELECT rid, sebelum, sesudah FROM sinkron_nilai"  # noqa: S608 - only marks
            f" WHERE sinkron_id = ? AND rid IN ({marks})",
            (sinkron_id.bytes, *chunk),
        )
        for rid, before, after in rows:
            known[bytes(rid)] = (None if before is None else bytes(before), bytes(after))
    return known


def jumlah_hilang(applied: Applied) -> int:
    """Return how many records a volume hides or blanks in at least half of what it sets."""
    return sum(1 for key, after in applied.projected.after.items() if _hilang(applied, key, after))


def kehilangan_massal(connection: Connection, hilang: int) -> bool:
    """True if so many records would go that a person must agree first."""
    if hilang <= AMBANG_JUMLAH:
        return False
    live = 0
    for info in registry().values():
        query = f'SELECT count(*) FROM "{info.name}" WHERE hapus = 0'  # noqa: S608 - names of our own tables
        live += int(connection.exec_driver_sql(query).scalar_one())
    return hilang * 100 > (live + hilang) * AMBANG_PERSEN


def _hilang(applied: Applied, key: tuple[int, UUID], after: dict[int, Wire]) -> bool:
    if after.get(TOMBSTONE) is True:
        return True
    before = applied.projected.before.get(key)
    if not before:
        return False
    blanked = sum(1 for n, value in after.items() if value in _KOSONG and before[n] not in _KOSONG)
    return blanked * 2 > len(after)


def _tersembunyi(applied: Applied) -> dict[int, int]:
    counts: dict[int, int] = defaultdict(int)
    for (number, _), after in applied.projected.after.items():
        counts[number] += after.get(TOMBSTONE) is True
    return {number: count for number, count in counts.items() if count}


def _terima_kepercayaan(
    connection: Connection, bahan: Bahan, payload: Payload, now: int, hasil: Hasil
) -> None:
    believed, _ = bahan.pool.add_all(payload.certificates)
    hasil.sertifikat = store.save(connection, believed, now_ms=now)
    if payload.revocations and bahan.pool.add_revocations(payload.revocations):
        store.save_lists(connection, bahan.pool.lists())


def _boleh_mengaku(pengirim: Certificate, by: UUID) -> bool:
    return pengirim.subject == by or pengirim.kind in (Kind.DARING, Kind.HUB)


def _unpack(data: bytes) -> dict[int, Any]:
    return dict(msgpack.unpackb(data, strict_map_key=False))


def gabung(hasil: Iterable[Hasil]) -> Hasil:
    """Return several results as one."""
    total = Hasil()
    for one in hasil:
        total.operasi += one.operasi
        total.ganda += one.ganda
        total.hilang += one.hilang
        total.tanda_terima += one.tanda_terima
        total.sertifikat += one.sertifikat
        total.jam_maju |= one.jam_maju
        total.cabang |= one.cabang
        total.bercabang |= one.bercabang
        total.aturan.tambah(one.aturan)
        for number, counts in one.tabel.items():
            for name, count in counts.items():
                total.tabel[number][name] += count
    return total
