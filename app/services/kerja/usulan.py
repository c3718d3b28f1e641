# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same question before, and how it was answered: looked up while one types, offline.

Words are stemmed as in the search. The newest requests that have the most telling words in common
are read first; what is shown is ranked by how many words agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.kerja_isian import Usulan
from app.domain.kip import JenisLampiran, StatusPermohonan
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.pencarian import pecah_kata
from app.infra.resources import resource_path
from app.models.kip import Berkas, Permohonan
from app.services.cari import RAGAM, batang, mengantre
from app.services.kantor import Kantor

TERPENDEK = 3
KATA_TERBANYAK = 10
CALON = 60
HASIL = 5
AMBANG = 0.34
"""Least share of the typed words that must agree"""


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


def _calon(session: Session, kata: tuple[str, ...]) -> list[Permohonan]:
    """Return requests to compare: those with all words, then with fewer and fewer of the rarest."""
    langka = _urut_langka(session, kata)
    found: dict[int, None] = {}
    for banyak in range(len(langka), 0, -1):
        for entri in _cocok(session, langka[:banyak]):
            found.setdefault(entri // RAGAM)
        if len(found) >= CALON or (banyak <= 2 and len(found) >= HASIL):
            break
    rows = list(
        session.scalars(
            select(Permohonan).where(
                Permohonan.baris.in_(list(found)[:CALON]), Permohonan.hapus.is_(False)
            )
        )
    )
    known = {row.baris for row in rows}
    rows += [row for row in mengantre(session) if row.baris not in known and not row.hapus]
    return [row for row in rows if row.status is not StatusPermohonan.DIALIHKAN]


def _urut_langka(session: Session, kata: tuple[str, ...]) -> list[str]:
    """Return the words the index knows, the rarest first; judged by how far back a few hits lie."""
    connection = session.connection()
    jarak: dict[str, int] = {}
    for satu in kata:
        rows = connection.exec_driver_sql(
            "SELECT rowid FROM cari WHERE cari MATCH ? ORDER BY rowid DESC LIMIT ?",
            (f'isi:"{satu}"', CALON),
        ).all()
        if rows:
            # few hits, or hits spread over many rows: a rare word
            jarak[satu] = (len(rows) << 40) // max(1, int(rows[0][0]) - int(rows[-1][0]) + 1)
    return sorted(jarak, key=lambda satu: jarak[satu])


def _cocok(session: Session, kata: Iterable[str]) -> list[int]:
    match = " AND ".join(f'isi:"{satu}"' for satu in kata)
    rows = session.connection().exec_driver_sql(
        "SELECT rowid FROM cari WHERE cari MATCH ? ORDER BY rowid DESC LIMIT ?", (match, CALON)
    )
    return [int(row[0]) for row in rows]


def _mirip(kata: tuple[str, ...], row: Permohonan) -> tuple[float, tuple[str, ...]]:
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
    row: Permohonan,
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
