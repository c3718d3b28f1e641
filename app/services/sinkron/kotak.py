# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outbox: volumes sealed once and kept until every receiver has confirmed them.

The same bytes go onto every stick and over every link, so an interrupted one is resumed, and a
lost one is simply written again. A volume leaves the outbox only by a receipt.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.domain.pelaku import Pelaku
from app.domain.sinkron import KeadaanPaket
from app.infra.berkas import tulis_bytes_atomik
from app.services.kantor import Kantor
from app.services.sinkron.aturan_kawan import KUNCI as ATURAN
from app.services.sinkron.aturan_kawan import bawaan, dipegang, sekali_bawa
from app.services.sinkron.bahan import Bahan, diakui_kawan, diakui_provinsi
from app.services.sinkron.kenal import KUNCI as KENAL
from app.services.sinkron.kenal import PROVINSI, catat_kenal, kenal, sidik
from app.services.sinkron.potongan import ekor, pemegang_isi, semua_memegang
from app.sync.branches import Tree
from app.sync.bundle.container import seal
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import encode
from app.sync.chain import decode_vv, encode_vv
from app.sync.custody import reaches
from app.sync.outgoing import agency_volumes, feed_volumes, least
from app.sync.trust.certs import Certificate, Kind
from app.sync.wire import Payload, Scope, StreamRange

KELUAR = "keluar"


@dataclass(frozen=True)
class Kiriman:
    """One sealed volume of the outbox."""

    id: UUID
    lingkup: Scope
    prioritas: int
    path: Path
    ukuran: int
    vektor: Mapping[StreamId, int]
    sejak: Mapping[StreamId, int]
    untuk: frozenset[UUID]
    ringkas: Mapping[str, Any]
    ekor: tuple[tuple[Path, int, int], ...] = ()
    """Pieces of stored files that follow: path, offset, length"""

    def tulis(self, target: BinaryIO) -> None:
        """Write the volume's bytes, the same ones at every call."""
        target.write(self.path.read_bytes())
        for path, offset, length in self.ekor:
            with path.open("rb") as source:
                source.seek(offset)
                left = length
                while left:
                    piece = source.read(min(left, 1024 * 1024))
                    if not piece:
                        break
                    target.write(piece)
                    left -= len(piece)


def isi_kotak(kantor: Kantor, pelaku: Pelaku, bahan: Bahan) -> list[Kiriman]:
    """Seal what is new for any receiver, drop what all have confirmed; return what waits."""
    kantor.paths.outbox.mkdir(exist_ok=True)
    with kantor.uow(pelaku) as uow:
        connection = uow.session.connection()
        _lepas_yang_diakui(kantor, connection, bahan)
        waiting = _menunggu(kantor, connection)
        _bungkus_kawan(kantor, connection, bahan, waiting)
        _bungkus_provinsi(kantor, connection, bahan, waiting)
        _bungkus_aturan(kantor, connection, bahan, waiting)
        changes = uow.commit()
    kantor.announce(changes)
    waiting = menunggu(kantor)
    named = {item.path for item in waiting}
    for stray in kantor.paths.outbox.glob("*.lmb"):  # sealed just before a power cut
        if stray not in named:
            stray.unlink()
    return waiting


def lepas_yang_diakui(kantor: Kantor, pelaku: Pelaku, bahan: Bahan) -> None:
    """Drop what every receiver has confirmed by now."""
    with kantor.uow(pelaku) as uow:
        _lepas_yang_diakui(kantor, uow.session.connection(), bahan)
        uow.commit()


def menunggu(kantor: Kantor) -> list[Kiriman]:
    """Return the volumes of the outbox, oldest first."""
    with kantor.read() as session:
        return _menunggu(kantor, session.connection())


def diakui_semua(kantor: Kantor) -> list[UUID]:
    """Return the volumes every receiver has confirmed: their copies on sticks may go."""
    with kantor.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT id FROM paket WHERE arah = 'keluar' AND keadaan = ?"
            " ORDER BY waktu DESC LIMIT 5000",
            (KeadaanPaket.DIAKUI.value,),
        )
        return [UUID(bytes=bytes(row[0])) for row in rows]


def tandai_tertulis(
    kantor: Kantor, pelaku: Pelaku, ids: Sequence[UUID], *, sarana: str, tempat: str
) -> None:
    """Note in the journal that volumes were written or sent, by what and where."""
    if not ids:
        return
    now = kantor.jam.now_ms()
    with kantor.uow(pelaku) as uow:
        uow.session.connection().exec_driver_sql(
            "UPDATE paket SET keadaan = ?, sarana = ?, tempat = ?, waktu = ?"
            " WHERE id = ? AND arah = 'keluar' AND keadaan <> ?",
            [
                (
                    KeadaanPaket.DITULIS.value,
                    sarana,
                    tempat,
                    now,
                    i.bytes,
                    KeadaanPaket.DIAKUI.value,
                )
                for i in ids
            ],
        )
        uow.commit()


def _bungkus_kawan(
    kantor: Kantor, connection: Connection, bahan: Bahan, waiting: Sequence[Kiriman]
) -> None:
    peers = bahan.peers()
    if not peers:
        return
    reached = diakui_kawan(connection, bahan)
    after = least(_dengan_kotak(reached[cert.subject], cert, waiting) for cert in peers)
    route = Route(To.AGENCY, bahan.agency)
    own, revocations = _milik_sendiri(bahan), bahan.pool.revocations()
    named = sidik(own, revocations)
    known = all(kenal(connection, c.subject.hex, named, reached[c.subject]) for c in peers)
    for ranges in agency_volumes(connection, kantor.stream, after):
        payload = Payload(
            Scope.AGENCY,
            bahan.agency,
            certificates=() if known else own,
            revocations=b"" if known else revocations,
            ranges=ranges,
        )
        more = {} if known else {KENAL: named}
        _simpan(kantor, connection, bahan, payload, route, peers, more)


def _milik_sendiri(bahan: Bahan) -> tuple[bytes, ...]:
    return tuple(
        cert.raw
        for cert in bahan.pool.certificates()
        if cert.kind in (Kind.PENDAFTARAN, Kind.INSTANSI, Kind.PERANGKAT)
    )


def _bungkus_aturan(
    kantor: Kantor, connection: Connection, bahan: Bahan, waiting: Sequence[Kiriman]
) -> None:
    """Seal the province's packs for those PCs of the agency that hold others, or none."""
    mine = bawaan(connection)
    if not mine.sidik:
        return
    sealed = {one for k in waiting if k.ringkas.get(ATURAN) == mine.sidik for one in k.untuk}
    lacking = [
        cert
        for cert in bahan.peers()
        if cert.subject not in sealed and dipegang(connection, cert.subject) != mine.sidik
    ]
    if not lacking:
        return
    kinds = (Kind.AKAR, Kind.DARING)
    above = tuple(cert.raw for cert in bahan.pool.certificates() if cert.kind in kinds)
    for raws in sekali_bawa(mine.raws):
        payload = Payload(
            Scope.AGENCY,
            bahan.agency,
            certificates=(*_milik_sendiri(bahan), *above),
            revocations=bahan.pool.revocations(),
            packs=raws,
        )
        more = {ATURAN: mine.sidik, "aturan": len(raws)}
        _simpan(kantor, connection, bahan, payload, Route(To.AGENCY, bahan.agency), lacking, more)


def _bungkus_provinsi(
    kantor: Kantor, connection: Connection, bahan: Bahan, waiting: Sequence[Kiriman]
) -> None:
    receivers = bahan.province()
    if not receivers:
        return
    after = dict(diakui_provinsi(connection))
    for item in sorted(waiting, key=lambda k: sorted(k.sejak.values())):
        if item.lingkup is Scope.PROVINCE and reaches(after, item.sejak):
            for stream, upto in item.vektor.items():
                after[stream] = max(upto, after.get(stream, 0))
    root = bahan.pool.chain(receivers[0])[-1] if bahan.pool.chain(receivers[0]) else receivers[0]
    route = Route(To.PROVINCE, root.subject)
    chain = [bahan.cert, *bahan.pool.devices(bahan.agency), *bahan.pool.chain(bahan.cert)]
    certificates = tuple({cert.raw: None for cert in chain})
    revocations = bahan.pool.revocations()
    named = sidik(certificates, revocations)
    known = kenal(connection, PROVINSI, named, diakui_provinsi(connection))
    for ranges in feed_volumes(connection, kantor.stream, after):
        payload = Payload(
            Scope.PROVINCE,
            bahan.agency,
            certificates=() if known else certificates,
            revocations=b"" if known else revocations,
            ranges=ranges,
        )
        more = {} if known else {KENAL: named}
        _simpan(kantor, connection, bahan, payload, route, receivers, more)


def _dengan_kotak(
    stored: Mapping[StreamId, int], cert: Certificate, waiting: Sequence[Kiriman]
) -> dict[StreamId, int]:
    """Return how far a receiver comes with what lies sealed for it already."""
    reached = dict(stored)
    mine = [k for k in waiting if k.lingkup is Scope.AGENCY and cert.subject in k.untuk]
    for item in sorted(mine, key=lambda k: sorted(k.sejak.values())):
        for stream, upto in item.vektor.items():
            if item.sejak.get(stream, 0) <= reached.get(stream, 0) < upto:
                reached[stream] = upto
    return reached


def _simpan(
    kantor: Kantor,
    connection: Connection,
    bahan: Bahan,
    payload: Payload,
    route: Route,
    receivers: Sequence[Certificate],
    more: Mapping[str, Any],
) -> None:
    tree = Tree(connection)
    named = {tree.name(connection, rng): rng for rng in payload.ranges}
    bundle_id = kantor.new_id()
    facts = Facts(
        bundle_id=bundle_id,
        device_certificate=bahan.cert.raw,
        route=route,
        created_ms=kantor.jam.now_ms(),
        agency_certificate=bahan.agency_certificate,
    )
    raw = seal(
        encode(payload),
        facts,
        signing_key=kantor.stream.signing_key,
        recipients=[cert.age for cert in receivers],
    )
    tulis_bytes_atomik(kantor.paths.outbox / f"{bundle_id.hex}.lmb", raw, dalam_kantor=True)
    connection.exec_driver_sql(
        "INSERT INTO paket (id, arah, waktu, sarana, tempat, lingkup, ukuran, ringkas, keadaan,"
        " alasan, vektor) VALUES (?, 'keluar', ?, '', '', ?, ?, ?, ?, '', ?)",
        (
            bundle_id.bytes,
            kantor.jam.now_ms(),
            payload.scope.value,
            len(raw),
            json.dumps({**_ringkas(named, tree, receivers), **more}),
            KeadaanPaket.MENUNGGU.value,
            encode_vv({name: rng.upto for name, rng in named.items()}),
        ),
    )


def _ringkas(
    named: Mapping[StreamId, StreamRange], tree: Tree, receivers: Sequence[Certificate]
) -> dict[str, Any]:
    tables = Counter(str(op.tbl) for rng in named.values() for op in rng.ops)
    return {
        "untuk": [cert.subject.hex for cert in receivers],
        "sejak": {
            name.hex(): rng.after if rng.after > tree.base(tree.by_wire[name]) else 0
            for name, rng in named.items()
        },
        "tabel": dict(tables),
        "operasi": sum(tables.values()),
        "prioritas": 1,
    }


def _menunggu(kantor: Kantor, connection: Connection) -> list[Kiriman]:
    rows = connection.exec_driver_sql(
        "SELECT id, lingkup, ringkas, vektor FROM paket WHERE arah = 'keluar' AND keadaan IN (?, ?)"
        " ORDER BY id",
        (KeadaanPaket.MENUNGGU.value, KeadaanPaket.DITULIS.value),
    )
    found = []
    for id_, scope, brief, vector in rows:
        bundle_id, ringkas = UUID(bytes=bytes(id_)), json.loads(brief)
        path = kantor.paths.outbox / f"{bundle_id.hex}.lmb"
        tail = ekor(kantor, ringkas)
        if tail is None or not path.exists():  # out of a backup: what it held is sealed anew
            continue
        found.append(
            Kiriman(
                id=bundle_id,
                lingkup=Scope(scope),
                prioritas=int(ringkas["prioritas"]),
                path=path,
                ukuran=path.stat().st_size + sum(length for _, _, length in tail),
                vektor=decode_vv(bytes(vector)),
                sejak={bytes.fromhex(s): int(n) for s, n in ringkas["sejak"].items()},
                untuk=frozenset(UUID(hex=x) for x in ringkas["untuk"]),
                ringkas=ringkas,
                ekor=tail,
            )
        )
    return found


def _lepas_yang_diakui(kantor: Kantor, connection: Connection, bahan: Bahan) -> None:
    province = diakui_provinsi(connection)
    peers = diakui_kawan(connection, bahan)
    waiting = _menunggu(kantor, connection)
    tree = Tree(connection)
    holders = pemegang_isi(connection) if any(item.ekor for item in waiting) else {}
    packs = bawaan(connection).sidik if any(ATURAN in k.ringkas for k in waiting) else ""
    for item in waiting:
        if item.lingkup is Scope.PROVINCE:
            done = reaches(province, tree.read(item.vektor))
        elif ATURAN in item.ringkas:
            named = item.ringkas[ATURAN]
            wanted = item.untuk & peers.keys()
            done = named != packs or all(dipegang(connection, d) == named for d in wanted)
        elif item.ekor:
            done = semua_memegang(item.ringkas, holders, item.untuk & peers.keys())
        else:
            waits = [peers[device] for device in item.untuk if device in peers]
            done = all(reaches(vector, tree.read(item.vektor)) for vector in waits)
        if done:
            _catat_kenal(connection, item, province, peers)
            connection.exec_driver_sql(
                "UPDATE paket SET keadaan = ? WHERE id = ? AND arah = 'keluar'",
                (KeadaanPaket.DIAKUI.value, item.id.bytes),
            )
            item.path.unlink(missing_ok=True)


def _catat_kenal(
    connection: Connection,
    item: Kiriman,
    province: Mapping[StreamId, int],
    peers: Mapping[UUID, Mapping[StreamId, int]],
) -> None:
    """Remember who has confirmed the certificates of a volume."""
    named = item.ringkas.get(KENAL, "")
    if named and item.lingkup is Scope.PROVINCE:
        catat_kenal(connection, PROVINSI, named, province)
    elif named:
        for device in item.untuk & peers.keys():
            catat_kenal(connection, device.hex, named, peers[device])
