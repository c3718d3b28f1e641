# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The state of synchronisation, the PCs of the agency, what would leave for the province."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from app.domain.errors import UserError
from app.domain.merge import StreamId
from app.domain.pelaku import PELIHAT, Pelaku
from app.domain.sinkron import (
    FlashdiskRow,
    KeadaanPaket,
    PerangkatRow,
    StatusSinkron,
    YangPergi,
)
from app.infra.flashdisk import present
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.sinkron.bahan import Bahan, baca_bahan, diakui_kawan, diakui_provinsi
from app.services.sinkron.berkas import kekurangan
from app.services.sinkron.berkas_datang import jumlah_belum_tiba
from app.services.sinkron.konflik import jumlah_konflik
from app.services.sinkron.kotak import menunggu
from app.services.sinkron.sebutan import sebutan_isian, sebutan_tabel, teks_nilai
from app.sync.chain import decode_vv
from app.sync.custody import Whereabouts, receipts, whereabouts
from app.sync.feed import FIRST_OWN_FIELD, province_fields
from app.sync.identity import heads
from app.sync.outgoing import least, waiting
from app.sync.project import raw_table
from app.sync.registry import registry
from app.sync.trust import store
from app.sync.trust.certs import Kind, parse
from app.sync.wire import Scope

CONTOH = 3


def status(kantor: Kantor, pelaku: Pelaku) -> StatusSinkron:
    """Return how synchronisation stands; also for a PC that is not enrolled yet."""
    pelaku.wajib("melihat keadaan sinkron", *PELIHAT)
    with kantor.read() as session:
        connection = session.connection()
        try:
            bahan = baca_bahan(connection, kantor)
        except UserError:
            return _belum(jumlah_konflik(session))
        decisions = jumlah_konflik(session)
        held = connection.exec_driver_sql("SELECT count(*) FROM tertahan").scalar_one()
        return _status(kantor, connection, bahan, decisions, int(held))


def _status(
    kantor: Kantor, connection: Connection, bahan: Bahan, decisions: int, held: int
) -> StatusSinkron:
    reached = diakui_provinsi(connection)
    sealed = menunggu(kantor)
    every = heads(connection)
    province = bahan.province()
    scope = Scope.PROVINCE if province else Scope.AGENCY
    if not province:
        reached = least(diakui_kawan(connection, bahan).values()) if bahan.peers() else every
    written = _tertulis(connection, scope, reached)
    until = [cert.valid_until for cert in province if cert.valid_until]
    last = connection.exec_driver_sql("SELECT max(waktu) FROM paket WHERE sarana <> ''").scalar()
    roots = [cert for cert in bahan.pool.certificates() if cert.kind is Kind.AKAR]
    return StatusSinkron(
        terdaftar=bool(province),
        nama_provinsi=store.name_of(connection, roots[0].subject, Kind.AKAR) if roots else "",
        alamat_pusat=bahan.online,
        sertifikat_sampai=from_ms(min(until)) if until else None,
        perangkat=len(bahan.peers()) + 1,
        menunggu=_jumlah(connection, scope, written, every),
        menunggu_berkas=len(kekurangan(kantor, connection, bahan, periksa=False)),
        menunggu_byte=sum(item.ukuran for item in sealed),
        terkirim=_jumlah(connection, scope, reached, written),
        diakui=sum(reached.values()),
        perlu_keputusan=decisions,
        tertahan=held,
        terakhir=from_ms(int(last)) if last else None,
        tertua_belum_diakui=_tertua(connection),
        berkas_belum_tiba=jumlah_belum_tiba(kantor, connection),
    )


def _tertulis(
    connection: Connection, scope: Scope, reached: Mapping[StreamId, int]
) -> dict[StreamId, int]:
    """Return how far the log is confirmed or lies on a carrier."""
    vector = dict(reached)
    rows = connection.exec_driver_sql(
        "SELECT vektor FROM paket WHERE arah = 'keluar' AND lingkup = ? AND keadaan = ?"
        " AND vektor IS NOT NULL",
        (scope.value, KeadaanPaket.DITULIS.value),
    )
    for (raw,) in rows:
        for stream, seq in decode_vv(bytes(raw)).items():
            vector[stream] = max(seq, vector.get(stream, 0))
    return vector


def _jumlah(
    connection: Connection,
    scope: Scope,
    after: Mapping[StreamId, int],
    upto: Mapping[StreamId, int],
) -> int:
    """Return how many operations of a scope lie between two vectors."""
    only = ""
    if scope is Scope.PROVINCE:
        only = f" AND o.tbl IN ({','.join(str(number) for number in province_fields())})"
    total = 0
    for stream, seq in upto.items():
        start = after.get(stream, 0)
        if start >= seq:
            continue
        query = (
            "SELECT count(*) FROM op o JOIN stream s ON s.id = o.stream_id"  # noqa: S608 - numbers
            f" WHERE s.device = ? AND s.incarnation = ? AND o.seq > ? AND o.seq <= ?{only}"
        )
        values = (stream[:16], int.from_bytes(stream[16:], "big"), start, seq)
        total += int(connection.exec_driver_sql(query, values).scalar_one())
    return total


def _belum(decisions: int) -> StatusSinkron:
    return StatusSinkron(
        terdaftar=False,
        nama_provinsi="",
        alamat_pusat="",
        sertifikat_sampai=None,
        perangkat=1,
        menunggu=0,
        menunggu_berkas=0,
        menunggu_byte=0,
        terkirim=0,
        diakui=0,
        perlu_keputusan=decisions,
        tertahan=0,
        terakhir=None,
        tertua_belum_diakui=None,
    )


def _tertua(connection: Connection) -> datetime | None:
    found = connection.exec_driver_sql(
        "SELECT min(waktu) FROM paket WHERE arah = 'keluar' AND keadaan = 'ditulis'"
        " AND lingkup <> 'down'"
    ).scalar()
    return None if found is None else from_ms(int(found))


def flashdisk() -> tuple[FlashdiskRow, ...]:
    """Return the sticks that are plugged in."""
    return tuple(
        FlashdiskRow(
            letak=one.root,
            label=one.label,
            sistem_berkas=one.filesystem,
            kosong=one.space.free,
            total=one.space.total,
            hanya_baca=one.space.read_only,
        )
        for one in present()
    )


def perangkat(kantor: Kantor, pelaku: Pelaku) -> tuple[PerangkatRow, ...]:
    """Return the PCs of the agency, this one first."""
    pelaku.wajib("melihat komputer instansi", *PELIHAT)
    with kantor.read() as session:
        connection = session.connection()
        bahan = baca_bahan(connection, kantor)
        heard = {receipt.by: receipt for receipt in receipts(connection, Scope.AGENCY)}
        rows = []
        for cert in bahan.pool.certificates():
            if cert.kind is not Kind.PERANGKAT or cert.agency is None:
                continue
            if bahan.pool.canonical(cert.agency) != bahan.pool.canonical(bahan.agency):
                continue
            receipt = heard.get(cert.subject)
            stored = {} if receipt is None else receipt.stored
            own = cert.subject == bahan.device
            rows.append(
                PerangkatRow(
                    id=cert.subject,
                    kode=cert.code,
                    nama=store.name_of(connection, cert.subject, Kind.PERANGKAT),
                    ini=own,
                    dicabut=bahan.pool.revoked(cert),
                    peran=tuple(sorted(role.value for role in cert.roles)),
                    terakhir=None if receipt is None else from_ms(receipt.at),
                    tertinggal=0 if own else waiting(connection, stored),
                )
            )
    newest = {row.id: row for row in rows}
    return tuple(sorted(newest.values(), key=lambda row: (not row.ini, row.kode)))


def nama_perangkat(kantor: Kantor) -> dict[UUID, str]:
    """Return what this office calls its PCs; the code of those without a name."""
    with kantor.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT subjek, nama, isi FROM sertifikat WHERE jenis = ? ORDER BY urutan",
            (Kind.PERANGKAT.value,),
        )
        return {
            UUID(bytes=bytes(row[0])): str(row[1])
            or parse(bytes(row[2]), check_signature=False).code
            for row in rows
        }


def yang_pergi(kantor: Kantor, pelaku: Pelaku) -> tuple[YangPergi, ...]:
    """Return what would leave for the province with the next packet: exactly those fields."""
    pelaku.wajib("melihat isi kiriman", *PELIHAT)
    with kantor.read() as session:
        connection = session.connection()
        reached = diakui_provinsi(connection)
        touched = _belum_naik(connection, reached)
        result = []
        for number, allowed in sorted(province_fields().items()):
            info, rids = registry()[number], touched.get(number, [])
            table = raw_table(number)
            shown = [n for n in info.fields if n in allowed and n >= FIRST_OWN_FIELD]
            samples = []
            for row in table.rows(connection, rids[:CONTOH]).values():
                values = dict(zip(table.numbers, row, strict=True))
                samples.append(
                    {sebutan_isian(info, n): teks_nilai(info, n, values[n]) for n in shown}
                )
            names = tuple(sebutan_isian(info, n) for n in shown)
            result.append(YangPergi(sebutan_tabel(number), len(rids), names, tuple(samples)))
    return tuple(result)


def _belum_naik(connection: Connection, reached: Mapping[bytes, int]) -> dict[int, list[bytes]]:
    found: dict[int, dict[bytes, None]] = defaultdict(dict)
    tables = ",".join(str(number) for number in province_fields())
    for device, incarnation, row_id in connection.exec_driver_sql(
        "SELECT device, incarnation, id FROM stream"
    ).all():
        wire = bytes(device) + int(incarnation).to_bytes(4, "big")
        rows = connection.exec_driver_sql(
            f"SELECT tbl, rid FROM op WHERE stream_id = ? AND seq > ? AND tbl IN ({tables})",  # noqa: S608 - numbers
            (row_id, reached.get(wire, 0)),
        )
        for number, rid in rows:
            found[int(number)][bytes(rid)] = None
    return {number: list(rids) for number, rids in found.items()}


def keberadaan(
    kantor: Kantor, pelaku: Pelaku, rids: Collection[UUID]
) -> Mapping[UUID, Whereabouts]:
    """Return where each record has come to: this PC, a stick, the province."""
    pelaku.wajib("melihat keberadaan catatan", *PELIHAT)
    with kantor.read() as session:
        connection = session.connection()
        return whereabouts(connection, rids, receipts(connection, Scope.PROVINCE))
