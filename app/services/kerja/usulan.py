# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same question before, and how it was answered: looked up while one types, offline.

Words are stemmed as in the search. A bounded number of requests is read, those that share the
rarest of the typed words first; what is shown is ranked by how many words agree.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.domain.kerja_isian import Usulan
from app.domain.kip import JenisLampiran, Keputusan, StatusPermohonan
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.pencarian import pecah_kata
from app.infra.resources import resource_path
from app.models.kip import Berkas, Permohonan
from app.services.cari import RAGAM, batang, mengantre
from app.services.kantor import Kantor

TERPENDEK = 3
KATA_TERBANYAK = 10
CALON = 60
"""Requests whose text is compared"""
CUKUP = 30
"""Entries read of each word, and of words together"""
BERSAMA = 4
"""Rarest words looked for together"""
JENDELA = 50_000
"""Newest requests in which words are looked for together"""
KOLOM = (
    "id",
    "baris",
    "nomor",
    "rincian",
    "tanggal_terima",
    "status",
    "keputusan",
    "alasan",
)
HASIL = 5
AMBANG = 0.34
"""Least share of the typed words that must agree"""


class _Calon(NamedTuple):
    """A request to compare, with what would be shown of it."""

    id: UUID
    baris: int
    nomor: str
    rincian: str
    tanggal_terima: date | None
    status: StatusPermohonan
    keputusan: Keputusan | None
    alasan: str


def usulan(
    kantor: Kantor, pelaku: Pelaku, teks: str, *, kecuali: UUID | None = None
) -> tuple[Usulan, ...]:
    """Return at most five earlier requests about the same thing, the likest first."""
    pelaku.wajib("melihat usulan", *LAYANAN)
    kata = kata_penting(teks)
    if not kata:
        return ()
    with kantor.read() as session:
        rows = _calon(session, kata)
        ranked = sorted(
            ((_mirip(kata, row), row) for row in rows if row.id != kecuali),
            key=lambda pair: (-pair[0][0], -pair[1].baris),
        )
        best = [(mirip, row) for mirip, row in ranked if mirip[0] >= AMBANG][:HASIL]
        files = _berkas(session, [row.id for _, row in best])
    return tuple(_usulan(row, mirip, files) for mirip, row in best)


def kata_penting(teks: str) -> tuple[str, ...]:
    """Return the telling stems of a text in their order: no filler words, none twice."""
    kosong = kata_umum()
    stems = (batang(satu) for satu in pecah_kata(teks) if len(satu) >= TERPENDEK)
    return tuple(dict.fromkeys(satu for satu in stems if satu not in kosong))[:KATA_TERBANYAK]


@cache
def kata_umum() -> frozenset[str]:
    """Return the stems of words that tell nothing about what is asked."""
    lines = resource_path("data", "kerja", "kata_umum.txt").read_text(encoding="utf-8").split("\n")
    words = {satu.strip() for satu in lines if satu.strip() and not satu.startswith("#")}
    return frozenset(words | {batang(satu) for satu in words})


def _calon(session: Session, kata: tuple[str, ...]) -> list[_Calon]:
    """Return requests to compare: with the rarest words together, then fewer of them, then alone.

    A rare word is looked for in all requests, words that occur everywhere in the newest
    ``JENDELA`` only: the cost is bounded however large the register is.
    """
    sendiri = _sendiri(session, kata)
    langka = sorted(sendiri, key=lambda satu: _jarak(sendiri[satu]), reverse=True)[:BERSAMA]
    found: dict[int, None] = {}
    for banyak in range(len(langka), 1, -1):
        for entri in _bersama(session, langka[:banyak]):
            found.setdefault(entri // RAGAM)
        if len(found) >= CUKUP:
            break
    for satu in langka:
        for entri in sendiri[satu]:
            found.setdefault(entri // RAGAM)
    rows = [_Calon(*row) for row in session.execute(_dipilih(list(found)[:CALON]))]
    known = {row.baris for row in rows}
    rows += [
        _Calon(*(getattr(row, nama) for nama in KOLOM))
        for row in mengantre(session)
        if row.baris not in known and not row.hapus and not row.dibatasi
    ]
    return [row for row in rows if row.status is not StatusPermohonan.DIALIHKAN]


def _dipilih(baris: list[int]) -> Select[Any]:
    columns = [getattr(Permohonan, nama) for nama in KOLOM]
    return select(*columns).where(
        Permohonan.baris.in_(baris), Permohonan.hapus.is_(False), Permohonan.dibatasi.is_(False)
    )


def _sendiri(session: Session, kata: tuple[str, ...]) -> dict[str, list[int]]:
    """Return for each word the index knows its newest entries, a few."""
    found = {}
    for satu in kata:
        rows = session.connection().exec_driver_sql(
            "SELECT rowid FROM cari WHERE cari MATCH ? ORDER BY rowid DESC LIMIT ?",
            (f'isi:"{satu}"', CUKUP),
        )
        if entries := [int(row[0]) for row in rows]:
            found[satu] = entries
    return found


def _jarak(entries: list[int]) -> float:
    """Return how far its hits lie apart: the rarer a word, the farther."""
    if len(entries) < CUKUP:
        return math.inf
    return (entries[0] - entries[-1]) / len(entries)


def _bersama(session: Session, kata: Iterable[str]) -> list[int]:
    """Return the newest entries, within the window, that have all of some words."""
    connection = session.connection()
    newest = connection.exec_driver_sql("SELECT max(rowid) FROM cari").scalar() or 0
    match = " AND ".join(f'isi:"{satu}"' for satu in kata)
    rows = connection.exec_driver_sql(
        "SELECT rowid FROM cari WHERE cari MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?",
        (match, int(newest) - JENDELA * RAGAM, CUKUP),
    )
    return [int(row[0]) for row in rows]


def _mirip(kata: tuple[str, ...], row: _Calon) -> tuple[float, tuple[str, ...]]:
    """Return the share of typed words the request has, less what else it speaks of; the words."""
    punya = set(kata_penting_panjang(row.rincian))
    sama = tuple(satu for satu in kata if satu in punya)
    if not sama:
        return 0.0, ()
    return 0.8 * len(sama) / len(kata) + 0.2 * len(sama) / len(punya), sama


def kata_penting_panjang(teks: str) -> tuple[str, ...]:
    """Return all telling stems of a stored question."""
    kosong = kata_umum()
    stems = (batang(satu) for satu in pecah_kata(teks[:2000]) if len(satu) >= TERPENDEK)
    return tuple(dict.fromkeys(satu for satu in stems if satu not in kosong))


def _berkas(session: Session, ids: list[UUID]) -> dict[UUID, list[tuple[UUID, str]]]:
    found: dict[UUID, list[tuple[UUID, str]]] = {}
    rows = session.execute(
        select(Berkas.kasus_id, Berkas.id, Berkas.nama).where(
            Berkas.kasus_id.in_(ids),
            Berkas.jenis == JenisLampiran.JAWABAN,
            Berkas.hapus.is_(False),
        )
    )
    for kasus_id, berkas_id, nama in rows:
        assert kasus_id is not None
        found.setdefault(kasus_id, []).append((berkas_id, nama))
    return found


def _usulan(
    row: _Calon,
    mirip: tuple[float, tuple[str, ...]],
    files: dict[UUID, list[tuple[UUID, str]]],
) -> Usulan:
    return Usulan(
        id=row.id,
        nomor=row.nomor,
        rincian=row.rincian,
        tanggal=row.tanggal_terima,
        status=row.status,
        keputusan=row.keputusan,
        alasan=row.alasan,
        berkas=tuple(files.get(row.id, ())),
        kata_sama=mirip[1],
        kemiripan=min(1.0, mirip[0]),
    )
