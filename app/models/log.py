# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The op log and its machinery: the truth from which every other table can be rebuilt.

These tables do not travel as rows; the sync layer reads and writes them.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from app.models.base import Base
from app.models.types import RecordId


class Stream(MappedAsDataclass, Base, kw_only=True):
    """One device in one incarnation: an append-only chain of operations."""

    __tablename__ = "stream"
    __table_args__ = (UniqueConstraint("device", "incarnation"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    device: Mapped[UUID]
    incarnation: Mapped[int]
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    head_seq: Mapped[int] = mapped_column(default=0)
    head_hash: Mapped[bytes] = mapped_column(LargeBinary(32), default=b"\0" * 32)
    head_sig: Mapped[bytes] = mapped_column(LargeBinary(64), default=b"")
    """Ed25519 signature of the device over (device, incarnation, head_seq, head_hash)"""
    head_hlc: Mapped[int] = mapped_column(BigInteger, default=0)
    head_wall: Mapped[int] = mapped_column(BigInteger, default=0)
    """Wall clock (ms) at the last own operation: a clock behind it was set back"""
    quarantine: Mapped[str] = mapped_column(String(200), default="")
    asal: Mapped[int | None] = mapped_column(ForeignKey("stream.id"), default=None)
    """The stream this one is a tail of, where that one forked (``app.sync.branches``)"""


class Ctx(MappedAsDataclass, Base, kw_only=True):
    """What the stream had seen from its n-th import on, as a version vector."""

    __tablename__ = "ctx"

    stream_id: Mapped[int] = mapped_column(ForeignKey("stream.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    vv: Mapped[bytes] = mapped_column(LargeBinary)


class Op(MappedAsDataclass, Base, kw_only=True):
    """One saved form: the fields it set on one record."""

    __tablename__ = "op"
    __table_args__ = (Index(None, "rid"), {"sqlite_with_rowid": False})

    stream_id: Mapped[int] = mapped_column(ForeignKey("stream.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    ctx: Mapped[int]
    hlc: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[UUID]
    tbl: Mapped[int]
    rid: Mapped[UUID]
    body: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    """msgpack {field: value}; None after lawful destruction"""
    commitments: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    """msgpack {field: commitment}; kept only when the body is gone"""
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    applied: Mapped[bool] = mapped_column(default=True)


class RecordKey(MappedAsDataclass, Base, kw_only=True):
    """The random key behind the commitments of one record; dropped when it is destroyed."""

    __tablename__ = "record_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    rid: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary(16))


class Sibling(MappedAsDataclass, Base, kw_only=True):
    """A live value beside the one shown: it waits for a person's decision."""

    __tablename__ = "sibling"

    rid: Mapped[UUID] = mapped_column(primary_key=True)
    field: Mapped[int] = mapped_column(primary_key=True)
    stream_id: Mapped[int] = mapped_column(ForeignKey("stream.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    tbl: Mapped[int]
    value: Mapped[bytes] = mapped_column(LargeBinary)


class Meta(MappedAsDataclass, Base, kw_only=True):
    """Facts of this database file: office, device, incarnation, secrets."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)


class Draf(MappedAsDataclass, Base, kw_only=True):
    """A half-typed form, kept on this PC until it is saved or thrown away."""

    __tablename__ = "draf"

    id: Mapped[UUID] = mapped_column(RecordId, primary_key=True)
    pengguna_id: Mapped[UUID]
    formulir: Mapped[str] = mapped_column(String(40))
    isi: Mapped[bytes] = mapped_column(LargeBinary)
    diubah: Mapped[int] = mapped_column(BigInteger)
    """milliseconds since 1970 UTC"""


class PercobaanMasuk(MappedAsDataclass, Base, kw_only=True):
    """Failed log-ins of an account on this PC, for the lock-out."""

    __tablename__ = "percobaan_masuk"

    pengguna_id: Mapped[UUID] = mapped_column(primary_key=True)
    gagal: Mapped[int] = mapped_column(default=0)
    terkunci_sampai: Mapped[int] = mapped_column(BigInteger, default=0)
    """milliseconds since 1970 UTC"""


class AntreCari(MappedAsDataclass, Base, kw_only=True):
    """A full-text entry of this PC that waits to be written; search reads its request instead."""

    __tablename__ = "antre_cari"

    entri: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Row id of the entry in the full-text table"""
