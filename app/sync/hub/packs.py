# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed packs of the province (rules, announcements, instructions) as the hub offers them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeGuard
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.paket_aturan import JenisPaket, PaketBerlaku, baca_isi, jenis_dasar
from app.sync.hub import bulk, schema
from app.sync.trust.packs import (
    Manifest,
    Pack,
    PackBook,
    check,
    is_manifest,
    parse_manifest,
    parse_pack,
)
from app.sync.trust.pool import TrustPool

MANIFEST = "manifest"
"""Stands in the column of kinds for the signed list of what is in force"""
MAX_VOLUME = 8 * 1024 * 1024
"""Packs beyond this are fetched one by one instead of riding in a volume"""


def publish(connection: Connection, raw: bytes, pool: TrustPool) -> tuple[str, int]:
    """Offer a signed pack or manifest; return its kind and version.

    Raises:
        TrustError: it is not signed by the province's online key.
    """
    if is_manifest(raw):
        manifest = parse_manifest(raw)
        check(manifest, pool)
        row = (MANIFEST, manifest.counter, _to(manifest.agency), "", raw)
    else:
        pack = parse_pack(raw)
        check(pack, pool)
        row = (pack.jenis, pack.versi, _to(pack.agency), pack.berlaku_dari.isoformat(), raw)
    bulk.insert_new(connection, schema.pack, [row])
    return row[0], row[1]


def find(
    connection: Connection, jenis: str, versi: int | None, agency: UUID | None
) -> bytes | None:
    """Return one pack by kind and version (None: the newest) for all or for this agency."""
    table = schema.pack
    query = (
        select(table.c.raw)
        .where(table.c.jenis == jenis, table.c.tujuan == _to(agency))
        .order_by(table.c.versi.desc())
        .limit(1)
    )
    if versi is not None:
        query = query.where(table.c.versi == versi)
    raw = connection.execute(query).scalar()
    return None if raw is None else bytes(raw)


def everything(connection: Connection) -> tuple[Pack, ...]:
    """Return every pack ever offered, by kind and version."""
    table = schema.pack
    rows = connection.scalars(
        select(table.c.raw)
        .where(table.c.jenis != MANIFEST)
        .order_by(table.c.jenis, table.c.versi, table.c.tujuan)
    )
    return tuple(parse_pack(bytes(raw)) for raw in rows)


def offered(connection: Connection) -> tuple[bytes, ...]:
    """Return the newest manifests and all that they name, for every agency and for single ones."""
    targets = sorted(connection.scalars(select(schema.pack.c.tujuan).distinct()))
    found: list[bytes] = []
    for target in targets:
        raw = find(connection, MANIFEST, None, UUID(target) if target else None)
        if raw is not None:
            found.extend((raw, *_named(connection, parse_manifest(raw))))
    return tuple(found)


def for_agency(connection: Connection, agency: UUID) -> tuple[bytes, ...]:
    """Return the manifests and what they name, smallest first, as far as a volume carries."""
    chosen: list[bytes] = []
    found: list[bytes] = []
    for target in (None, agency):
        raw = find(connection, MANIFEST, None, target)
        if raw is not None:
            chosen.append(raw)
            found.extend(_named(connection, parse_manifest(raw)))
    size = 0
    for raw in sorted(found, key=len):
        size += len(raw)
        if size > MAX_VOLUME:
            break
        chosen.append(raw)
    return tuple(chosen)


def counting(connection: Connection, day: date) -> dict[UUID | None, tuple[PaketBerlaku, ...]]:
    """Return the packs by which days are counted: for every agency, and for those with own ones."""
    packs = everything(connection)
    result: dict[UUID | None, tuple[PaketBerlaku, ...]] = {}
    for agency in {None, *(pack.agency for pack in packs)}:
        mine = [pack for pack in packs if pack.agency in (None, agency)]
        raws = [find(connection, MANIFEST, None, target) for target in {None, agency}]
        lists = [parse_manifest(raw) for raw in raws if raw is not None]
        book = PackBook(agency, mine, lists)
        chosen = (book.in_force(jenis, day) for jenis in sorted({pack.jenis for pack in mine}))
        result[agency] = tuple(_in_words(pack) for pack in chosen if _counts(pack))
    return result


def _counts(pack: Pack | None) -> TypeGuard[Pack]:
    return pack is not None and jenis_dasar(pack.jenis) in (JenisPaket.LIBUR, JenisPaket.TENGGAT)


def _in_words(pack: Pack) -> PaketBerlaku:
    isi = baca_isi(pack.jenis, pack.isi)
    assert isi is not None
    return PaketBerlaku(f"{pack.jenis} versi {pack.versi}", isi)


def _named(connection: Connection, manifest: Manifest) -> Iterator[bytes]:
    for entry in manifest.entries:
        raw = find(connection, entry.jenis, entry.versi, manifest.agency)
        if raw is not None:
            yield raw


def _to(agency: UUID | None) -> str:
    return "" if agency is None else str(agency)
