# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files for the other PCs of the agency: which they still lack, sealed into volumes to carry.

Contents lie encrypted in the file store and travel as they lie there, cut between their chunks:
small ones together, a large one over as many volumes as it takes. Nothing of a file ever goes to
the province.
"""

from __future__ import annotations

import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import KeadaanPaket
from app.infra.berkas import tulis_bytes_atomik
from app.infra.blob_pieces import cut, sealed_size
from app.services.kantor import Kantor
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.kotak import Kiriman, menunggu
from app.services.sinkron.potongan import (
    KUNCI,
    EkorMentah,
    baris_cepat,
    ekor,
    pemegang_isi,
    ringkas_potongan,
)
from app.sync.bundle.container import seal_to
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import encode
from app.sync.chain import encode_vv
from app.sync.project import chunks
from app.sync.stick.plan import Priority
from app.sync.trust.certs import Certificate
from app.sync.wire import BlobPart, Payload, Scope

MIB = 1024 * 1024
POTONGAN = 32 * MIB
"""Bytes of files in one volume, at most"""
KECIL = MIB
"""Contents up to here travel together"""
BERSAMA = 500
"""Contents in one volume, at most"""
SEKALI = 2048 * MIB
"""Sealed at one writing, at most: the rest at the next"""
RELAI = 14 * 86_400_000
"""Milliseconds after which a PC also carries what another one took in and did not deliver"""
DIAKUI_TERBANYAK = 5000
"""Contents named in one receipt, newest first"""
DEPAN_TERBANYAK = MIB


@dataclass(frozen=True)
class Kurang:
    """A content that some PCs of the agency do not hold yet."""

    sidik: str
    ukuran: int
    """Length as sealed"""
    untuk: frozenset[UUID]


class _Isi(NamedTuple):
    """A content by its oldest record."""

    sidik: str
    ukuran: int
    sejak: int
    """When its oldest record was made, milliseconds since 1970 UTC"""
    catatan: bytes
    """Its oldest record"""


def kekurangan(
    kantor: Kantor, connection: Connection, bahan: Bahan, *, periksa: bool = True
) -> list[Kurang]:
    """Return what this PC should carry to others, oldest first.

    Without ``periksa`` the store is not asked whether it has the contents: quicker, for counting.
    """
    peers = frozenset(cert.subject for cert in bahan.peers())
    if not peers:
        return []
    held = pemegang_isi(connection)
    lacking = [
        (isi, frozenset(untuk))
        for isi in _isi(connection)
        if (untuk := peers - held.get(bytes.fromhex(isi.sidik), set()))
    ]
    authors = _penulis(connection, [isi.catatan for isi, _ in lacking])
    before = kantor.jam.now_ms() - RELAI
    return [
        Kurang(isi.sidik, sealed_size(isi.ukuran), untuk)
        for isi, untuk in lacking
        # its author carries it; another PC only for one that is gone or does not get around
        if (authors.get(isi.catatan) not in peers or isi.sejak < before)
        and (not periksa or _utuh(kantor, isi))
    ]


def sidik_dipegang(kantor: Kantor, connection: Connection, bahan: Bahan) -> list[bytes]:
    """Return the contents this PC confirms: of records of others, not known to be everywhere.

    Newest first, at most ``DIAKUI_TERBANYAK``.
    """
    peers = {cert.subject for cert in bahan.peers()}
    held = pemegang_isi(connection)
    named: list[bytes] = []
    for isi in reversed(list(_isi(connection))):
        digest = bytes.fromhex(isi.sidik)
        holders = held.get(digest, set())
        settled = peers <= holders and kantor.jam.now_ms() - isi.sejak > RELAI
        if holders and not settled and kantor.blobs.has(isi.sidik):
            named.append(digest)
            if len(named) == DIAKUI_TERBANYAK:
                break
    return named


def bungkus_berkas(
    kantor: Kantor,
    pelaku: Pelaku,
    bahan: Bahan,
    waiting: Sequence[Kiriman],
    *,
    job: JobControl,
    sekali: int | None = None,
) -> int:
    """Seal what others lack and no waiting volume holds for them; return bytes left for later.

    ``sekali``: bytes to be sealed now, at most, besides one content that is larger; None: as
    many as go onto a stick at once.
    """
    with kantor.read() as session:
        lacking = kekurangan(kantor, session.connection(), bahan)
    covered = _terbungkus(waiting)
    groups: dict[frozenset[UUID], list[Kurang]] = defaultdict(list)
    for one in lacking:
        untuk = one.untuk - covered.get(one.sidik, frozenset())
        if untuk:
            groups[untuk].append(one)
    most = SEKALI if sekali is None else sekali
    budget, left = most, 0
    certs = {cert.subject: cert for cert in bahan.peers()}
    for untuk, items in groups.items():
        receivers = [certs[device] for device in sorted(untuk)]
        now = _secukupnya(items, budget, nothing_yet=budget == most)
        budget -= sum(one.ukuran for one in now)
        left += sum(one.ukuran for one in items[len(now) :])
        volumes = [*_kecil(now), *_besar(now)]
        for done, (parts, priority) in enumerate(volumes):
            job.step(done, len(volumes), "membungkus berkas")
            _simpan(kantor, pelaku, bahan, parts, priority, receivers)
    return left


def berkas_terbawa(items: Iterable[Kiriman]) -> int:
    """Return of how many contents these volumes hold pieces."""
    return len({one[0] for item in items for one in item.ringkas.get(KUNCI, ())})


def _isi(connection: Connection) -> Iterator[_Isi]:
    """Yield every content that a living record names, by its oldest one."""
    rows = baris_cepat(
        connection,
        "SELECT sidik, ukuran, ditambahkan, min(id) FROM berkas WHERE hapus = 0"
        " GROUP BY sidik ORDER BY min(id)",
    )
    for sidik, ukuran, waktu, rid in rows:
        yield _Isi(sidik, ukuran, waktu, rid)


def _penulis(connection: Connection, rids: Sequence[bytes]) -> dict[bytes, UUID]:
    """Return the PC that wrote each record."""
    found: dict[bytes, tuple[int, bytes]] = {}
    for chunk in chunks(rids):
        marks = ",".join("?" * len(chunk))
        rows = baris_cepat(
            connection,
            "SELECT o.rid, o.hlc, s.device FROM op o JOIN stream s ON s.id = o.stream_id"  # noqa: S608 - only marks
            f" WHERE o.rid IN ({marks})",
            tuple(chunk),
        )
        for rid, hlc, device in rows:
            old = found.get(rid)
            if old is None or hlc < old[0]:
                found[rid] = (hlc, device)
    return {rid: UUID(bytes=device) for rid, (_, device) in found.items()}


def _utuh(kantor: Kantor, isi: _Isi) -> bool:
    path = kantor.blobs.path(isi.sidik)
    return path.exists() and path.stat().st_size == sealed_size(isi.ukuran)


def _terbungkus(waiting: Sequence[Kiriman]) -> dict[str, frozenset[UUID]]:
    """Return for whom each content lies complete in the outbox."""
    bytes_of: dict[tuple[str, frozenset[UUID]], int] = defaultdict(int)
    total: dict[str, int] = {}
    for item in waiting:
        for digest, size, _, length in item.ringkas.get(KUNCI, ()):
            bytes_of[digest, item.untuk] += length
            total[digest] = size
    covered: dict[str, frozenset[UUID]] = defaultdict(frozenset)
    for (digest, untuk), length in bytes_of.items():
        if length >= total[digest]:
            covered[digest] |= untuk
    return covered


def _secukupnya(items: Sequence[Kurang], budget: int, *, nothing_yet: bool) -> Sequence[Kurang]:
    """Return the first contents that fit into the budget; one that is larger alone still goes."""
    used = 0
    for count, one in enumerate(items):
        used += one.ukuran
        if used > budget and (count or not nothing_yet):
            return items[:count]
    return items


def _kecil(items: Iterable[Kurang]) -> Iterator[tuple[list[BlobPart], Priority]]:
    parts: list[BlobPart] = []
    length = 0
    for one in items:
        if one.ukuran > KECIL:
            continue
        if parts and (length + one.ukuran > POTONGAN or len(parts) == BERSAMA):
            yield parts, Priority.BERKAS_KECIL
            parts, length = [], 0
        parts.append(BlobPart(bytes.fromhex(one.sidik), one.ukuran, 0, one.ukuran))
        length += one.ukuran
    if parts:
        yield parts, Priority.BERKAS_KECIL


def _besar(items: Iterable[Kurang]) -> Iterator[tuple[list[BlobPart], Priority]]:
    for one in items:
        if one.ukuran <= KECIL:
            continue
        for start, end in cut(one.ukuran, POTONGAN):
            part = BlobPart(bytes.fromhex(one.sidik), one.ukuran, start, end - start)
            yield [part], Priority.BERKAS_BESAR


def _simpan(
    kantor: Kantor,
    pelaku: Pelaku,
    bahan: Bahan,
    parts: Sequence[BlobPart],
    priority: Priority,
    receivers: Sequence[Certificate],
) -> None:
    ringkas = {
        "untuk": [cert.subject.hex for cert in receivers],
        "sejak": {},
        "tabel": {},
        "operasi": 0,
        "prioritas": int(priority),
        **ringkas_potongan(parts),
    }
    tail = ekor(kantor, ringkas)
    if tail is None:
        return
    bundle_id = kantor.new_id()
    front = _depan(kantor, bahan, bundle_id, parts, receivers, io.BufferedReader(EkorMentah(tail)))
    tulis_bytes_atomik(kantor.paths.outbox / f"{bundle_id.hex}.lmb", front, dalam_kantor=True)
    with kantor.uow(pelaku) as uow:
        uow.session.connection().exec_driver_sql(
            "INSERT INTO paket (id, arah, waktu, sarana, tempat, lingkup, ukuran, ringkas, keadaan,"
            " alasan, vektor) VALUES (?, 'keluar', ?, '', '', ?, ?, ?, ?, '', ?)",
            (
                bundle_id.bytes,
                kantor.jam.now_ms(),
                Scope.AGENCY.value,
                len(front) + sum(part.length for part in parts),
                json.dumps(ringkas),
                KeadaanPaket.MENUNGGU.value,
                encode_vv({}),
            ),
        )
        uow.commit()


def _depan(
    kantor: Kantor,
    bahan: Bahan,
    bundle_id: UUID,
    parts: Sequence[BlobPart],
    receivers: Sequence[Certificate],
    tail: io.BufferedReader,
) -> bytes:
    """Seal a volume; return the bytes before its tail."""
    payload = Payload(
        Scope.AGENCY,
        bahan.agency,
        certificates=tuple(c.raw for c in (bahan.cert, *bahan.pool.chain(bahan.cert)[:1])),
        blobs=tuple(parts),
    )
    target = _Depan()
    header = seal_to(
        target,
        encode(payload),
        Facts(
            bundle_id=bundle_id,
            device_certificate=bahan.cert.raw,
            route=Route(To.AGENCY, bahan.agency),
            created_ms=kantor.jam.now_ms(),
            agency_certificate=bahan.agency_certificate,
        ),
        signing_key=kantor.stream.signing_key,
        recipients=[cert.age for cert in receivers],
        tail=tail,
    )
    return target.getvalue()[: header.size + header.ciphertext.length]


class _Depan(io.BytesIO):
    """Keeps the beginning of what is written to it: the tail need not be in memory."""

    def write(self, data: Any) -> int:  # noqa: ANN401 - any buffer, as BytesIO takes
        piece = bytes(data)
        if self.tell() < DEPAN_TERBANYAK:
            super().write(piece)
        return len(piece)


def menunggu_setelah_bungkus(
    kantor: Kantor,
    pelaku: Pelaku,
    bahan: Bahan,
    waiting: list[Kiriman],
    *,
    job: JobControl,
    sekali: int | None = None,
) -> tuple[list[Kiriman], int]:
    """Return all that waits once the files are sealed too, and the bytes left for later."""
    left = bungkus_berkas(kantor, pelaku, bahan, waiting, job=job, sekali=sekali)
    return menunggu(kantor), left
