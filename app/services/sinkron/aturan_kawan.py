# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rule packs of the province for the other PCs of the agency: what one got, all get.

A pack is believed by the province's signature, so any PC may carry it. Receipts say which ones a
PC holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from app.services.sinkron.aturan import DAFTAR, DAFTAR_SENDIRI
from app.sync.identity import read_meta, write_meta
from app.sync.trust.packs import Manifest, Pack, parse_manifest, parse_pack
from app.sync.wire import Ack

KUNCI = "aturan_kawan"
"""Key of the journal's JSON: what names the packs of a volume"""
META = "aturan:"
SEKALI = 8 * 1024 * 1024
"""Bytes of packs in one volume, besides one that is larger"""


class Bawaan(NamedTuple):
    """What a PC holds of the province's packs."""

    sidik: str
    """Names it; empty for nothing"""
    raws: tuple[bytes, ...]
    """Signed lists first, then the packs they name or do not know yet"""


def bawaan(connection: Connection) -> Bawaan:
    """Return what this PC could carry to the others."""
    rows = connection.exec_driver_sql("SELECT jenis, isi FROM paket_aturan").all()
    raws = [(str(jenis), bytes(isi)) for jenis, isi in rows]
    lists = {
        one.agency: one for one in (parse_manifest(raw) for jenis, raw in raws if _daftar(jenis))
    }
    packs = (parse_pack(raw) for jenis, raw in raws if not _daftar(jenis))
    chosen = [pack for pack in packs if _berguna(pack, lists.get(pack.agency))]
    chosen.sort(key=lambda pack: (pack.jenis, pack.versi, pack.raw))
    heads = sorted(one.raw for one in lists.values())
    carried = (*heads, *(pack.raw for pack in chosen))
    if not carried:
        return Bawaan("", ())
    found = blake2b(digest_size=8)
    for raw in carried:
        found.update(blake2b(raw).digest())
    return Bawaan(found.hexdigest(), carried)


def sekali_bawa(raws: Sequence[bytes]) -> Iterator[tuple[bytes, ...]]:
    """Yield packs in portions that fit a volume."""
    portion: list[bytes] = []
    size = 0
    for raw in raws:
        if portion and size + len(raw) > SEKALI:
            yield tuple(portion)
            portion, size = [], 0
        portion.append(raw)
        size += len(raw)
    if portion:
        yield tuple(portion)


def dipegang(connection: Connection, device: UUID) -> str:
    """Return what names the packs another PC holds, as its last receipt said; empty for none."""
    return (read_meta(connection, META + device.hex) or b"").hex()


def catat_dipegang(connection: Connection, ack: Ack) -> None:
    """Remember what a receipt of another PC says of packs."""
    if KUNCI in ack.digests:
        write_meta(connection, META + ack.by.hex, ack.digests[KUNCI])


def _daftar(jenis: str) -> bool:
    return jenis in (DAFTAR, DAFTAR_SENDIRI)


def _berguna(pack: Pack, manifest: Manifest | None) -> bool:
    if manifest is None or pack.dibuat > manifest.dibuat:
        return True
    return any(entry.digest == pack.digest for entry in manifest.entries)
