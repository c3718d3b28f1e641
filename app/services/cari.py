# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Search over everything, as one types: stems, prefixes, and names with a typo.

The full-text table lies in the encrypted database; its row ids are ``baris * 16`` plus the kind of
record (0 = request). Results are newest first: ranking by
relevance would have to score every match of a common word.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from app.domain.identitas import samarkan_nama
from app.domain.kip import NAMA_PRIBADI, JenisPemohon, Peran
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.pencarian import HasilCari, pecah_kata
from app.models.kip import Permohonan
from app.services.kantor import Kantor

BATAS_HASIL = 20
KATA_TERKOREKSI = 3
KEMIRIPAN = 72
PANJANG_KOREKSI = 4


class KosaKata:
    """The words that occur in names, held in memory to correct typing errors."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kata: set[str] | None = None

    def tambah(self, kata: Iterable[str]) -> None:
        with self._lock:
            if self._kata is not None:
                self._kata.update(kata)

    def mirip(self, kata: str, connection: Connection) -> list[str]:
        """Return the known words nearest to one that is not known."""
        from rapidfuzz import fuzz, process

        with self._lock:
            if self._kata is None:
                rows = connection.exec_driver_sql("SELECT term FROM cari_kata WHERE col = 'nama'")
                self._kata = {str(row[0]) for row in rows}
            if any(satu.startswith(kata) for satu in self._kata):
                return []
            near = process.extract(
                kata, self._kata, scorer=fuzz.ratio, limit=KATA_TERKOREKSI, score_cutoff=KEMIRIPAN
            )
        return [str(found[0]) for found in near]


@cache
def _stemmer() -> object:
    import snowballstemmer

    return snowballstemmer.stemmer("indonesian")


@cache
def _stem(kata: str) -> str:
    return str(_stemmer().stemWord(kata))  # type: ignore[attr-defined] # untyped library


def indeks(session: Session, rows: Iterable[Permohonan], kosakata: KosaKata) -> None:
    """Bring the full-text entries of these requests up to date, in the caller's transaction."""
    connection = session.connection()
    for row in rows:
        if row.hapus:
            connection.exec_driver_sql(
                "DELETE FROM cari WHERE rowid = (SELECT baris * 16 FROM permohonan WHERE id = ?)",
                (row.id.bytes,),
            )
            continue
        nomor, nama, isi = dokumen(row)
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO cari (rowid, nomor, nama, isi)"
            " SELECT baris * 16, ?, ?, ? FROM permohonan WHERE id = ?",
            (nomor, nama, isi, row.id.bytes),
        )
        kosakata.tambah(nama.split())


def dokumen(row: Permohonan) -> tuple[str, str, str]:
    """Return the three searchable texts of a request: number, names, content with stems."""
    nama = " ".join(pecah_kata(f"{row.nama_pemohon} {row.nama_kuasa}"))
    kata = pecah_kata(f"{row.rincian} {row.tujuan} {row.badan_publik_lain} {row.pekerjaan}")
    isi = " ".join(dict.fromkeys([*kata, *(_stem(satu) for satu in kata)]))
    return " ".join(pecah_kata(row.nomor)), nama, isi


def cari(kantor: Kantor, pelaku: Pelaku, teks: str, kosakata: KosaKata) -> tuple[HasilCari, ...]:
    """Return at most twenty hits for what was typed so far; sixteen digits search the NIK."""
    pelaku.wajib(
        "mencari permohonan", *LAYANAN, Peran.ADMINISTRATOR, Peran.PEMBACA, Peran.ARSIPARIS
    )
    angka = "".join(c for c in teks if c.isdigit())
    with kantor.read() as session:
        if len(angka) == 16 and pelaku.punya(*LAYANAN):
            return _rows(session, _by_nik(session, kantor, angka), "", terbuka=True)
        kata = pecah_kata(teks)
        if not kata:
            return ()
        match, koreksi = _match(kata, session.connection(), kosakata)
        ids = [
            UUID(bytes=bytes(row[0]))
            for row in session.connection().exec_driver_sql(
                "SELECT p.id FROM (SELECT rowid FROM cari WHERE cari MATCH ?"
                " ORDER BY rowid DESC LIMIT ?) f JOIN permohonan p ON p.baris = f.rowid / 16",
                (match, BATAS_HASIL),
            )
        ]
        terbuka = pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)
        return _rows(session, ids, koreksi, terbuka=terbuka)


def cocokkan(session: Session, teks: str, kosakata: KosaKata) -> set[int]:
    """Return the row ids (``baris``) of every request that a list filter's text matches."""
    kata = pecah_kata(teks)
    if not kata:
        return set()
    connection = session.connection()
    match, _koreksi = _match(kata, connection, kosakata)
    cursor = connection.exec_driver_sql(
        "SELECT rowid / 16 FROM cari WHERE cari MATCH ?",
        (match,),
    ).cursor
    assert cursor is not None
    return {int(row[0]) for row in cursor.fetchall()}


def _match(kata: list[str], connection: Connection, kosakata: KosaKata) -> tuple[str, str]:
    bagian, koreksi = [], []
    for satu in kata[:12]:
        pilihan = [f'"{satu}"*']
        stem = _stem(satu)
        if stem != satu and len(stem) >= PANJANG_KOREKSI:
            pilihan.append(f'isi:"{stem}"*')
        if len(satu) >= PANJANG_KOREKSI and not satu.isdigit() and not _ada(connection, satu, stem):
            mirip = kosakata.mirip(satu, connection)
            pilihan.extend(f'nama:"{lain}"' for lain in mirip)
            koreksi.extend(mirip[:1])
        bagian.append("(" + " OR ".join(pilihan) + ")")
    return " AND ".join(bagian), " ".join(koreksi)


def _ada(connection: Connection, kata: str, stem: str) -> bool:
    for satu in {kata, stem}:
        hit = connection.exec_driver_sql(
            "SELECT 1 FROM cari WHERE cari MATCH ? LIMIT 1", (f'"{satu}"*',)
        ).first()
        if hit is not None:
            return True
    return False


def _by_nik(session: Session, kantor: Kantor, angka: str) -> list[UUID]:
    token = kantor.rahasia.token("nik", angka)
    return list(session.scalars(select(Permohonan.id).where(Permohonan.nik_hmac == token)))


def _rows(
    session: Session, ids: list[UUID], koreksi: str, *, terbuka: bool
) -> tuple[HasilCari, ...]:
    if not ids:
        return ()
    columns = (
        Permohonan.id,
        Permohonan.nomor,
        Permohonan.nama_pemohon,
        Permohonan.jenis_pemohon,
        Permohonan.rincian,
        Permohonan.tanggal_terima,
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
        for row in rows
    }
    return tuple(found[one] for one in ids if one in found)


def _nama(nama: str, jenis: JenisPemohon, *, terbuka: bool) -> str:
    return nama if terbuka or jenis not in NAMA_PRIBADI else samarkan_nama(nama)
