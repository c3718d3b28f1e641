# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Search over everything, as one types: stems, prefixes, and names with a typo.

The full-text table lies in the encrypted database; its row ids are ``baris * 16`` plus the kind of
record (0 = request). Results are newest first: ranking by
relevance would have to score every match of a common word.

Writing one entry touches half as many pages as the request itself. A save therefore only puts
the entry's row id into the queue ``antre_cari``; the save that fills the queue writes all entries
at once. Until then a search reads the queued requests themselves, in its own snapshot: it finds
every committed request and waits for nobody.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from app.domain.identitas import samarkan_nama
from app.domain.kip import NAMA_PRIBADI, JenisPemohon, Peran
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.pencarian import Dokumen, HasilCari, Istilah, pecah_kata, sebagai_nomor
from app.models.kip import Permohonan
from app.models.log import AntreCari
from app.services.kantor import Kantor
from app.services.kasus_ringkas import Kasus
from app.services.nomor_buku import nomor_semula
from app.services.pembatasan import tampak_bagi

BATAS_HASIL = 20
KATA_TERKOREKSI = 3
KEMIRIPAN = 72
PANJANG_KOREKSI = 4
RAGAM = 16
ANTREAN = 32
"""Entries that may wait: few enough to read with every search, enough to share one write"""

Kueri = list[list[Istilah]]
"""For each typed word the ways to understand it"""


class KosaKata:
    """The words that occur in names, held in memory to correct typing errors."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kata: set[str] | None = None

    def tambah(self, kata: Iterable[str]) -> None:
        with self._lock:
            if self._kata is not None:
                self._kata.update(kata)

    def mirip(self, kata: str, connection: Connection, antrean: Antrean) -> list[str]:
        """Return the known words nearest to one that is not known."""
        from rapidfuzz import fuzz, process

        with self._lock:
            if self._kata is None:
                rows = connection.exec_driver_sql("SELECT term FROM cari_kata WHERE col = 'nama'")
                self._kata = {str(row[0]) for row in rows}
            self._kata.update(*(satu.nama for satu in antrean.dokumen.values()))
            if any(satu.startswith(kata) for satu in self._kata):
                return []
            near = process.extract(
                kata, self._kata, scorer=fuzz.ratio, limit=KATA_TERKOREKSI, score_cutoff=KEMIRIPAN
            )
        return [str(found[0]) for found in near]


@dataclass(frozen=True)
class Antrean:
    """What waits to be written, as a snapshot holds it."""

    dokumen: dict[int, Dokumen]
    """Row id of an entry → what it will hold; nothing if the request is gone"""

    def temukan(self, kueri: Kueri) -> set[int]:
        """Return the waiting entries in which every typed word is found in one of its ways."""
        return {
            entri
            for entri, satu in self.dokumen.items()
            if all(any(map(satu.memuat, cara)) for cara in kueri)
        }


@cache
def _stemmer() -> object:
    import snowballstemmer

    return snowballstemmer.stemmer("indonesian")


@cache
def batang(kata: str) -> str:
    """Return the stem of a word."""
    return str(_stemmer().stemWord(kata))  # type: ignore[attr-defined] # untyped library


def antrekan(session: Session, rows: Iterable[Kasus], kosakata: KosaKata) -> None:
    """Let the entries of these requests wait to be written, in the caller's transaction."""
    entries = [(row.baris * RAGAM,) for row in rows]
    if not entries:
        return  # a child record whose request is not here (yet)
    connection = session.connection()
    connection.exec_driver_sql("INSERT OR IGNORE INTO antre_cari (entri) VALUES (?)", entries)
    waiting = connection.exec_driver_sql("SELECT count(*) FROM antre_cari").scalar_one()
    if waiting >= ANTREAN:
        tulis_antrean(session, kosakata)


def tulis_antrean(session: Session, kosakata: KosaKata) -> None:
    """Write every waiting entry, in the caller's transaction."""
    indeks(session, mengantre(session), kosakata)
    session.connection().exec_driver_sql("DELETE FROM antre_cari")


def indeks(session: Session, rows: Iterable[Kasus], kosakata: KosaKata) -> None:
    """Bring the full-text entries of these requests up to date, in the caller's transaction."""
    gone, entries = [], []
    # the full-text table would write out what it has gathered at every row id that goes back
    rows = sorted(rows, key=lambda row: row.baris)
    semula = nomor_semula(session, [row.id for row in rows])
    for row in rows:
        if row.hapus:
            gone.append((row.baris * RAGAM,))
            continue
        isi = dokumen(row, semula.get(row.id, ()))
        entries.append((row.baris * RAGAM, *map(" ".join, (isi.nomor, isi.nama, isi.isi))))
        kosakata.tambah(isi.nama)
    connection = session.connection()
    if gone:
        connection.exec_driver_sql("DELETE FROM cari WHERE rowid = ?", gone)
    if entries:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO cari (rowid, nomor, nama, isi) VALUES (?, ?, ?, ?)", entries
        )


def kosongkan_indeks(session: Session) -> None:
    """Forget every entry, written or waiting: the requests are about to get other row numbers."""
    for table in ("cari", "antre_cari"):
        session.connection().exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - fixed words


def dokumen(row: Kasus, semula: tuple[str, ...] = ()) -> Dokumen:
    """Return the searchable words of a request; ``semula`` are numbers it bore before."""
    kata = pecah_kata(f"{row.rincian} {row.tujuan} {row.badan_publik_lain} {row.pekerjaan}")
    return Dokumen(
        nomor=tuple(pecah_kata(" ".join((row.nomor, *semula)))),
        nama=tuple(pecah_kata(f"{row.nama_pemohon} {row.nama_kuasa}")),
        isi=tuple(dict.fromkeys([*kata, *map(batang, kata)])),
    )


def mengantre(session: Session) -> Iterable[Permohonan]:
    """Return the requests whose entry waits to be written."""
    waiting = select(AntreCari.entri // RAGAM)
    return session.scalars(select(Permohonan).where(Permohonan.baris.in_(waiting)))


def _antrean(session: Session) -> Antrean:
    found = {entri: Dokumen() for entri in session.scalars(select(AntreCari.entri))}
    if found:
        rows = [row for row in mengantre(session) if not row.hapus]
        semula = nomor_semula(session, [row.id for row in rows])
        found.update((row.baris * RAGAM, dokumen(row, semula.get(row.id, ()))) for row in rows)
    return Antrean(found)


def cari(kantor: Kantor, pelaku: Pelaku, teks: str, kosakata: KosaKata) -> tuple[HasilCari, ...]:
    """Return at most twenty hits for what was typed so far; sixteen digits search the NIK.

    A number typed in full comes first, before the cases in which its parts merely occur.
    """
    pelaku.wajib("mencari permohonan", *PELIHAT)
    angka = "".join(c for c in teks if c.isdigit())
    with kantor.read() as session:
        if len(angka) == 16 and pelaku.punya(*LAYANAN):
            return _rows(session, pelaku, _by_nik(session, kantor, angka), "")
        kata = pecah_kata(teks)
        if not kata:
            return ()
        antrean = _antrean(session)
        kueri, koreksi = _kueri(kata, session.connection(), kosakata, antrean)
        nomor = sebagai_nomor(kata)
        exact = _terbaru(session.connection(), [[nomor]], antrean) if nomor else []
        others = _terbaru(session.connection(), kueri, antrean)
        newest = list(dict.fromkeys([*exact, *others]))[:BATAS_HASIL]
        ids = _ids(session, [entri // RAGAM for entri in newest])
        return _rows(session, pelaku, ids, koreksi)


def cocokkan(session: Session, teks: str, kosakata: KosaKata) -> set[int]:
    """Return the row ids (``baris``) of every request that a list filter's text matches."""
    kata = pecah_kata(teks)
    if not kata:
        return set()
    antrean = _antrean(session)
    kueri, _koreksi = _kueri(kata, session.connection(), kosakata, antrean)
    hits = _tertulis(session.connection(), kueri, antrean)
    return {entri // RAGAM for entri in (*hits, *antrean.temukan(kueri))}


def _terbaru(connection: Connection, kueri: Kueri, antrean: Antrean) -> list[int]:
    """Return the newest entries that match, written or waiting, the newest first."""
    hits = _tertulis(connection, kueri, antrean, limit=BATAS_HASIL)
    return sorted({*hits, *antrean.temukan(kueri)}, reverse=True)[:BATAS_HASIL]


def _tertulis(
    connection: Connection, kueri: Kueri, antrean: Antrean, *, limit: int | None = None
) -> list[int]:
    """Return the written entries that match and do not wait to be written anew."""
    match = " AND ".join(f"({' OR '.join(satu.fts() for satu in cara)})" for cara in kueri)
    sql = "SELECT rowid FROM cari WHERE cari MATCH ?"
    newest = f" ORDER BY rowid DESC LIMIT {limit + len(antrean.dokumen)}" if limit else ""
    cursor = connection.exec_driver_sql(sql + newest, (match,)).cursor
    assert cursor is not None
    return [row[0] for row in cursor.fetchall() if row[0] not in antrean.dokumen]


def _kueri(
    kata: list[str], connection: Connection, kosakata: KosaKata, antrean: Antrean
) -> tuple[Kueri, str]:
    kueri, koreksi = [], []
    for satu in kata[:12]:
        cara = [Istilah(satu)]
        stem = batang(satu)
        if stem != satu and len(stem) >= PANJANG_KOREKSI:
            cara.append(Istilah(stem, "isi"))
        if len(satu) >= PANJANG_KOREKSI and not satu.isdigit():
            known = any(_ada(connection, [[Istilah(bentuk)]], antrean) for bentuk in {satu, stem})
            mirip = [] if known else kosakata.mirip(satu, connection, antrean)
            cara.extend(Istilah(lain, "nama", utuh=True) for lain in mirip)
            koreksi.extend(mirip[:1])
        kueri.append(cara)
    return kueri, " ".join(koreksi)


def _ada(connection: Connection, kueri: Kueri, antrean: Antrean) -> bool:
    return bool(antrean.temukan(kueri) or _tertulis(connection, kueri, antrean, limit=1))


def _ids(session: Session, baris: list[int]) -> list[UUID]:
    rows = session.execute(
        select(Permohonan.baris, Permohonan.id).where(Permohonan.baris.in_(baris))
    )
    found = {row.baris: row.id for row in rows}
    return [found[one] for one in baris if one in found]


def _by_nik(session: Session, kantor: Kantor, angka: str) -> list[UUID]:
    token = kantor.rahasia.token("nik", angka)
    return list(session.scalars(select(Permohonan.id).where(Permohonan.nik_hmac == token)))


def _rows(session: Session, pelaku: Pelaku, ids: list[UUID], koreksi: str) -> tuple[HasilCari, ...]:
    if not ids:
        return ()
    terbuka = pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)
    columns = (
        Permohonan.id,
        Permohonan.nomor,
        Permohonan.nama_pemohon,
        Permohonan.jenis_pemohon,
        Permohonan.rincian,
        Permohonan.tanggal_terima,
        Permohonan.dibatasi,
    )
    rows = session.execute(
        select(*columns).where(Permohonan.id.in_(ids), Permohonan.hapus.is_(False))
    )
    found = {
        row.id: HasilCari(
            jenis="permohonan",
            id=row.id,
            judul=f"{row.nomor} · {_nama(row.nama_pemohon, row.jenis_pemohon, terbuka=terbuka)}"[
                :120
            ],
            rincian=row.rincian[:160],
            tanggal=row.tanggal_terima,
            koreksi=koreksi,
        )
        for row in tampak_bagi(pelaku, rows)
    }
    return tuple(found[one] for one in ids if one in found)


def _nama(nama: str, jenis: JenisPemohon, *, terbuka: bool) -> str:
    return nama if terbuka or jenis not in NAMA_PRIBADI else samarkan_nama(nama)
