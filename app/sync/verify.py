# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One check of the whole trail: every stream's chain, its signed head, and the tables it made.

Names the first entry that was lost, reordered or edited.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgpack
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from app.domain.clock import wall_ms
from app.domain.jobs import JobControl
from app.infra.highwater import Mark
from app.models.base import FIELD_RECORD_KEY
from app.models.types import from_ms
from app.sync.branches import Tree
from app.sync.chain import (
    GENESIS,
    Link,
    checkpoint_message,
    commitments,
    decode_body,
    encode_vv,
    link_hash,
)
from app.sync.identity import contexts, heads
from app.sync.rebuild import compare_tables

_UNREADABLE = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    struct.error,
    msgpack.UnpackException,
)
"""What decoding and hashing raise on bytes that somebody edited"""


@dataclass(frozen=True)
class Finding:
    """The first thing wrong with the trail."""

    kind: str
    """hilang, tertukar, diubah, terpotong, tanda_tangan, tabel or berkas"""
    stream: str
    seq: int
    what: str
    """Indonesian sentence"""


@dataclass(frozen=True)
class VerifyReport:
    """What was checked; ``finding`` is None when all of it holds."""

    streams: int
    ops: int
    records: int
    finding: Finding | None
    bercabang: tuple[str, ...] = ()
    """Streams with two pasts, an Indonesian sentence each: every part of them holds"""


def verify(connection: Connection, *, job: JobControl, mark: Mark | None = None) -> VerifyReport:
    """Re-hash every stream, check its signed head, then compare the tables with the log."""
    total = int(connection.exec_driver_sql("SELECT count(*) FROM op").scalar_one())
    streams = connection.exec_driver_sql(
        "SELECT id, device, incarnation, public_key, head_seq, head_hash, head_sig FROM stream"
    ).all()
    try:
        seen = contexts(connection)
        keys = {
            bytes(rid): bytes(key)
            for rid, key in connection.exec_driver_sql("SELECT rid, key FROM record_key")
        }
        vectors = {key: encode_vv(vv) for key, vv in seen.items()}
        tree = Tree(connection)
        walkers = [_Walker(row, vectors, keys, tree) for row in streams]
        missing = _missing_stream(connection, seen, tree)
    except _UNREADABLE:
        return VerifyReport(len(streams), 0, 0, _damaged_machinery())
    if missing is not None:
        return VerifyReport(len(streams), 0, 0, missing)
    done = 0
    for walker in walkers:
        ops = connection.execution_options(stream_results=True).exec_driver_sql(
            "SELECT seq, ctx, hlc, user_id, tbl, rid, body, commitments, hash FROM op"
            " WHERE stream_id = ? ORDER BY seq",
            (walker.row_id,),
        )
        for op in ops:
            finding = walker.step(op)
            done += 1
            if done % 2000 == 0:
                job.step(done, total, "memeriksa rantai")
            if finding is not None:
                return VerifyReport(len(streams), done, 0, finding)
        finding = walker.finish(mark)
        if finding is not None:
            return VerifyReport(len(streams), done, 0, finding)
    records, wrong = compare_tables(connection, job=job)
    return VerifyReport(len(streams), done, records, _table_finding(wrong), _forks(tree))


class _Walker:
    """Walks one stream from its first operation to its signed head."""

    def __init__(
        self,
        row: Any,  # noqa: ANN401 - driver row
        vectors: dict[tuple[int, int], bytes],
        keys: dict[bytes, bytes],
        tree: Tree,
    ) -> None:
        self.row_id = int(row[0])
        self._device = UUID(bytes=bytes(row[1]))
        self._incarnation = int(row[2])
        self._public = bytes(row[3])
        self._head = (int(row[4]), bytes(row[5]), bytes(row[6]))
        self._vectors, self._keys = vectors, keys
        held = tree.rows[self.row_id]
        self._root = tree.root(held).wire
        self._ended = tree.ended(held)
        above = next(tree.above(held), None)
        self._previous, self._seq = (GENESIS, 0) if above is None else (above.head_hash, above.head)

    @property
    def name(self) -> str:
        return f"{self._device}.{self._incarnation}"

    def step(self, op: Any) -> Finding | None:  # noqa: ANN401 - driver row
        seq = int(op[0])
        if seq != self._seq + 1:
            return self._finding("hilang", self._seq + 1, "catatan hilang")
        vv = self._vectors.get((self.row_id, int(op[1])))
        if vv is None:
            return self._finding("hilang", seq, "konteks catatan hilang")
        try:
            committed = self._commitments(op, seq)
            user, rid = UUID(bytes=bytes(op[3])).bytes, UUID(bytes=bytes(op[5])).bytes
            link = Link(seq, int(op[2]), user, int(op[4]), rid, vv)
            self._previous = link_hash(self._previous, link, committed)
            written = bytes(op[8])
        except _UNREADABLE:
            return self._finding("diubah", seq, "isi catatan tidak terbaca", op)
        if self._previous != written:
            return self._finding("diubah", seq, "catatan diubah atau tertukar urutannya", op)
        self._seq = seq
        return None

    def finish(self, mark: Mark | None) -> Finding | None:
        seq, head, signature = self._head
        if self._seq < seq:
            return self._finding("terpotong", self._seq + 1, "ekor catatan terpotong")
        if self._seq != seq or self._previous != head:
            return self._finding("diubah", self._seq, "kepala rantai tidak cocok")
        if seq and not self._ended:  # each tail is signed with what it goes on from
            try:
                message = checkpoint_message(self._root, seq, head)
                Ed25519PublicKey.from_public_bytes(self._public).verify(signature, message)
            except (InvalidSignature, ValueError):
                return self._finding("tanda_tangan", seq, "tanda tangan kepala rantai salah")
        if mark is not None and self._is_own(mark) and mark.seq > seq:
            return self._finding("terpotong", seq + 1, "ekor catatan terpotong")
        return None

    def _is_own(self, mark: Mark) -> bool:
        return (mark.device, mark.incarnation) == (self._device, self._incarnation)

    def _commitments(self, op: Any, seq: int) -> dict[int, bytes]:  # noqa: ANN401 - driver row
        if op[6] is None:
            return dict(msgpack.unpackb(bytes(op[7]), strict_map_key=False))
        fields = decode_body(bytes(op[6]))
        key = fields.get(FIELD_RECORD_KEY) or self._keys[bytes(op[5])]
        if not isinstance(key, bytes):
            raise TypeError("record key")
        return commitments(fields, record_key=key, stream=self._root, seq=seq)

    def _finding(self, kind: str, seq: int, what: str, op: Any = None) -> Finding:  # noqa: ANN401 - driver row
        moment = "" if op is None else _moment(op[2])
        return Finding(kind, self.name, seq, f"Aliran {self.name} nomor {seq}{moment}: {what}.")


def _moment(hlc: Any) -> str:  # noqa: ANN401 - a stamp somebody may have edited
    try:
        return f", ditulis {from_ms(wall_ms(int(hlc))):%d-%m-%Y %H.%M} UTC"
    except (ValueError, TypeError, OverflowError):
        return ""


def _missing_stream(
    connection: Connection, seen: dict[tuple[int, int], dict[bytes, int]], tree: Tree
) -> Finding | None:
    """Name a stream that operations or contexts know of but that is gone or shorter than known."""
    known = heads(connection)
    for vector in seen.values():
        for stream, seq in tree.read(vector).items():
            if known.get(stream, 0) < seq:
                device = UUID(bytes=stream[:16])
                name = f"{device}.{int.from_bytes(stream[16:], 'big')}"
                at = known.get(stream, 0) + 1
                text = f"Aliran {name} nomor {at}: aliran hilang atau terpotong."
                return Finding("terpotong", name, at, text)
    orphan = connection.exec_driver_sql(
        "SELECT min(seq) FROM op WHERE stream_id NOT IN (SELECT id FROM stream)"
    ).scalar()
    if orphan is not None:
        return Finding("hilang", "", int(orphan), "Daftar aliran tidak lengkap: ada aliran hilang.")
    return None


def _forks(tree: Tree) -> tuple[str, ...]:
    """Say of every forked stream where it parted and into how many pasts."""
    lines = []
    for row in tree.rows.values():
        if tree.ended(row) and row.parent is None:
            device, number = UUID(bytes=row.wire[:16]), int.from_bytes(row.wire[16:], "big")
            tails = sum(not tree.ended(one) for one in tree.family(row))
            lines.append(
                f"Aliran {device}.{number} bercabang setelah nomor {row.head}: isi cakram komputer"
                f" itu pernah dikembalikan ke keadaan lama. Ke-{tails} kelanjutannya utuh."
            )
    return tuple(lines)


def _damaged_machinery() -> Finding:
    return Finding("diubah", "", 0, "Konteks atau kunci catatan tidak terbaca: ada yang diubah.")


def _table_finding(wrong: Iterator[str] | list[str]) -> Finding | None:
    for name in wrong:
        return Finding("tabel", "", 0, f"Tabel tidak sama dengan catatan perubahan: {name}.")
    return None
