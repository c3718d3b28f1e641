# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed packs of the province (rules, announcements, instructions) as the hub offers them."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Connection, select

from app.sync.hub import bulk, schema
from app.sync.trust.packs import Manifest, Pack, check, is_manifest, parse_manifest, parse_pack
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


def _named(connection: Connection, manifest: Manifest) -> Iterator[bytes]:
    for entry in manifest.entries:
        raw = find(connection, entry.jenis, entry.versi, manifest.agency)
        if raw is not None:
            yield raw


def _to(agency: UUID | None) -> str:
    return "" if agency is None else str(agency)
