# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which stream this database writes to, and when it must start a new one.

A database that may be an older copy gets a new incarnation: the high-water file disagrees, it
came out of a backup, or the machine is another one. Without that, a restored PC would write
sequence numbers its peers have already seen, and its edits would be lost silently.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from app.domain.clock import HybridClock
from app.domain.ids import uuid7
from app.infra.highwater import HighWater
from app.sync.chain import decode_vv, encode_vv, stream_id
from app.sync.changelog import OwnStream
from app.sync.registry import VERSION

META_DEVICE = "device"
META_INCARNATION = "incarnation"
META_SIGNING = "signing_key"
META_MACHINE = "machine"
META_REGISTRY = "registry"
"""Fingerprint of the registry that everything in the log was last applied with"""
META_NEWEST = "versi_terlihat"
"""Highest version of the registry that a received volume asked for"""
META_UNKNOWN = "ada_yang_asing"
"""There while the log holds what only a newer program knows"""
RESTORED = "dipulihkan dari cadangan"
MOVED = "folder data dipindahkan ke komputer lain"
OLDER = "basis data lebih lama daripada catatan komputer ini"
NO_MARK = "catatan komputer ini tentang kantor itu hilang"


@dataclass(frozen=True)
class Machine:
    """What the identity check asks of the surroundings."""

    fingerprint: bytes
    high_water: HighWater
    now_ms: Callable[[], int]
    restored: bool = False


def read_meta(connection: Connection, key: str) -> bytes | None:
    """Return one fact of the database file, or None."""
    value = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (key,)).scalar()
    return None if value is None else bytes(value)


def write_meta(connection: Connection, key: str, value: bytes) -> None:
    """Store one fact of the database file."""
    connection.exec_driver_sql(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def open_stream(connection: Connection, machine: Machine) -> tuple[OwnStream, str]:
    """Return the stream to write to, and the reason if a new incarnation was started.

    Runs inside a write transaction; the caller commits.
    """
    device_bytes = read_meta(connection, META_DEVICE)
    if device_bytes is None:
        return _first_stream(connection, machine), ""
    reason = _why_new(connection, machine)
    if reason:
        return _next_incarnation(connection, machine, reason), reason
    incarnation = int.from_bytes(read_meta(connection, META_INCARNATION) or b"", "big")
    return _load(connection, machine, UUID(bytes=device_bytes), incarnation), ""


def start_again(connection: Connection, machine: Machine) -> OwnStream:
    """Return a new incarnation: others hold more of this stream than this database does."""
    return _next_incarnation(connection, machine, OLDER)


def _why_new(connection: Connection, machine: Machine) -> str:
    if machine.restored:
        return RESTORED
    if read_meta(connection, META_MACHINE) != machine.fingerprint:
        return MOVED
    mark = machine.high_water.read()
    if mark is None:
        return NO_MARK if _has_own_ops(connection) else ""
    row = connection.exec_driver_sql(
        "SELECT id, head_seq, head_hash FROM stream WHERE device = ? AND incarnation = ?",
        (mark.device.bytes, mark.incarnation),
    ).one_or_none()
    if row is None or int(row[1]) < mark.seq:
        return OLDER
    if int(row[1]) == mark.seq:
        return "" if bytes(row[2]) == mark.head else OLDER
    at_mark = connection.exec_driver_sql(
        "SELECT hash FROM op WHERE stream_id = ? AND seq = ?", (row[0], mark.seq)
    ).scalar()
    if mark.seq == 0:
        return ""
    return "" if at_mark is not None and bytes(at_mark) == mark.head else OLDER


def _has_own_ops(connection: Connection) -> bool:
    device = read_meta(connection, META_DEVICE)
    sql = "SELECT 1 FROM stream WHERE device = ? AND head_seq > 0 LIMIT 1"
    return connection.exec_driver_sql(sql, (device,)).first() is not None


def _first_stream(connection: Connection, machine: Machine) -> OwnStream:
    device = uuid7(machine.now_ms())
    write_meta(connection, META_DEVICE, device.bytes)
    write_meta(connection, META_SIGNING, Ed25519PrivateKey.generate().private_bytes_raw())
    return _start(connection, machine, device, 1)


def _next_incarnation(connection: Connection, machine: Machine, reason: str) -> OwnStream:
    if reason == MOVED:
        device = uuid7(machine.now_ms())
        write_meta(connection, META_DEVICE, device.bytes)
        write_meta(connection, META_SIGNING, Ed25519PrivateKey.generate().private_bytes_raw())
        return _start(connection, machine, device, 1)
    device = UUID(bytes=read_meta(connection, META_DEVICE))
    highest = connection.exec_driver_sql(
        "SELECT max(incarnation) FROM stream WHERE device = ? AND asal IS NULL", (device.bytes,)
    ).scalar_one()
    mark = machine.high_water.read()
    known = mark.incarnation if mark is not None and mark.device == device else 0
    return _start(connection, machine, device, max(int(highest), known) + 1)


def _start(connection: Connection, machine: Machine, device: UUID, incarnation: int) -> OwnStream:
    vector = heads(connection)
    key = _signing_key(connection)
    connection.exec_driver_sql(
        "INSERT INTO stream (device, incarnation, public_key, head_seq, head_hash, head_sig,"
        " head_hlc, head_wall, quarantine) VALUES (?, ?, ?, 0, ?, x'', ?, ?, '')",
        (
            device.bytes,
            incarnation,
            key.public_key().public_bytes_raw(),
            b"\0" * 32,
            _last_hlc(connection),
            _last_wall(connection, device),
        ),
    )
    row_id = connection.exec_driver_sql("SELECT last_insert_rowid()").scalar_one()
    connection.exec_driver_sql(
        "INSERT INTO ctx (stream_id, n, vv) VALUES (?, 1, ?)", (row_id, encode_vv(vector))
    )
    write_meta(connection, META_INCARNATION, incarnation.to_bytes(4, "big"))
    write_meta(connection, META_MACHINE, machine.fingerprint)
    return _load(connection, machine, device, incarnation)


def _load(connection: Connection, machine: Machine, device: UUID, incarnation: int) -> OwnStream:
    row_id = connection.exec_driver_sql(
        "SELECT id FROM stream WHERE device = ? AND incarnation = ?", (device.bytes, incarnation)
    ).scalar_one()
    return OwnStream(
        row_id=int(row_id),
        device=device,
        incarnation=incarnation,
        signing_key=_signing_key(connection),
        clock=HybridClock(machine.now_ms, _last_hlc(connection)),
        high_water=machine.high_water,
    )


def heads(connection: Connection) -> dict[bytes, int]:
    """Return the version vector of this database: every stream and how far it came."""
    rows = connection.exec_driver_sql("SELECT device, incarnation, head_seq FROM stream")
    return {
        stream_id(UUID(bytes=bytes(device)), incarnation): int(seq)
        for device, incarnation, seq in rows
        if seq
    }


def note_newer(connection: Connection, version: int) -> None:
    """Remember that a volume came which asks for this version of the registry."""
    known = int.from_bytes(read_meta(connection, META_NEWEST) or b"", "big")
    if version > known:
        write_meta(connection, META_NEWEST, version.to_bytes(4, "big"))


def is_behind(connection: Connection) -> bool:
    """True if other PCs of the agency write with a newer program, as far as was heard here."""
    newest = int.from_bytes(read_meta(connection, META_NEWEST) or b"", "big")
    return newest > VERSION or bool(read_meta(connection, META_UNKNOWN))


def contexts(connection: Connection) -> dict[tuple[int, int], dict[bytes, int]]:
    """Return every context's version vector by (stream row, n)."""
    rows = connection.exec_driver_sql("SELECT stream_id, n, vv FROM ctx")
    return {(int(sid), int(n)): decode_vv(bytes(vv)) for sid, n, vv in rows}


def accept_clock(connection: Connection, stream: OwnStream, now_ms: int) -> None:
    """Take the present wall clock as right although it stands before the last operation."""
    connection.exec_driver_sql(
        "UPDATE stream SET head_wall = ? WHERE id = ?", (now_ms, stream.row_id)
    )


def _signing_key(connection: Connection) -> Ed25519PrivateKey:
    raw = read_meta(connection, META_SIGNING)
    if raw is None:
        msg = "the database has no signing key"
        raise RuntimeError(msg)
    return Ed25519PrivateKey.from_private_bytes(raw)


def _last_wall(connection: Connection, device: UUID) -> int:
    sql = "SELECT coalesce(max(head_wall), 0) FROM stream WHERE device = ?"
    return int(connection.exec_driver_sql(sql, (device.bytes,)).scalar_one())


def _last_hlc(connection: Connection) -> int:
    return int(
        connection.exec_driver_sql("SELECT coalesce(max(head_hlc), 0) FROM stream").scalar_one()
    )
