# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is computed from the records on this PC: alarm dates for sorting, the search index.

Runs inside the transaction of the change, whoever made it: a clerk, an import, a bundle.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.hitung import jatuh_tempo
from app.domain.jam import dua_jam, tanggal_alarm
from app.domain.kip import StatusPermohonan
from app.models.kip import Ketidaklengkapan, Permohonan, Perpanjangan
from app.services.buku_aturan import BukuAturan, baca_buku, buku_kantor
from app.services.cari import KosaKata, antrekan, indeks
from app.services.kantor import TABEL_ATURAN, Kantor
from app.services.kasus_masuk import MASUK, Masuk
from app.services.kasus_ringkas import Kasus, baca_kasus
from app.sync.project import chunks

TIDAK_BERJALAN = "9"
SELESAI = frozenset(
    {
        StatusPermohonan.DITUTUP_TIDAK_LENGKAP,
        StatusPermohonan.DICABUT,
        StatusPermohonan.DIALIHKAN,
        StatusPermohonan.SELESAI,
        StatusPermohonan.INFORMASI_DIBERIKAN,
    }
)
TABEL_ANAK = frozenset({"ketidaklengkapan", "perpanjangan"})
TABEL_KASUS = TABEL_ANAK | {"permohonan"}
TABEL_PERKARA = frozenset({"keberatan", "musyawarah", "sengketa", "sidang", "surat_kasus"})
"""Tables of objections and disputes; their dates have projections of their own"""
DISETEL = "lumbung_disetel"
"""Key of the session: ids whose local columns were set before their flush"""
SEDIKIT = 20


@dataclass(frozen=True)
class Batas:
    """The alarm of one case, as the list sorts by it."""

    tanggal: date | None
    sementara: bool = False

    @property
    def urut(self) -> str:
        """Return the sort key of the worklist."""
        return TIDAK_BERJALAN if self.tanggal is None else self.tanggal.isoformat()


class Proyeksi:
    """Keeps the local projections of one office."""

    def __init__(self) -> None:
        self.kosakata = KosaKata()

    def prepare(self, kantor: Kantor, session: Session) -> None:
        """Set the local columns of what is about to be flushed, so that they cost no write."""
        # session.new builds its set anew at every look: once per flush, never once per row
        new = session.new
        stored = [row for row in session.dirty if isinstance(row, Permohonan)]
        rows = [*(row for row in new if isinstance(row, Permohonan)), *stored]
        if not rows:
            return
        with session.no_autoflush:
            buku = buku_kantor(kantor, session)
            known = diperpanjang(session.connection(), [row.id.bytes for row in stored])
            known |= {x.permohonan_id.bytes for x in new if isinstance(x, Perpanjangan)}
            for row in rows:
                is_extended = row.id.bytes in known
                _setel(row, batas_kasus(session, row, buku, diperpanjang=is_extended))
        session.info.setdefault(DISETEL, set()).update(row.id for row in rows)

    def __call__(self, kantor: Kantor, session: Session, changes: Changes) -> None:
        if changes.tables & TABEL_ATURAN:
            segarkan_semua(session)
            kantor.ingatan.clear()
        if changes.tables & (TABEL_PERKARA | TABEL_ATURAN):
            _perkara(kantor, session, changes)
        if changes.tables & TABEL_KASUS:
            masuk: Masuk = session.info.pop(MASUK, None) or Masuk()
            flushed: set[UUID] = session.info.get(DISETEL, set())
            masuk.lupakan(flushed)  # written again since
            parents = _induk(session, changes)
            rows = _kasus(session, parents | changes.by_table.get("permohonan", frozenset()), masuk)
            ready = (flushed | masuk.kasus.keys()) - parents
            if stale := [row for row in rows if row.id not in ready]:
                segarkan(session, stale, buku_kantor(kantor, session))
            rows = [row for row in rows if row.id in masuk.cari or row.id not in masuk.kasus]
            write = antrekan if len(rows) <= SEDIKIT else indeks  # an import shares one write
            write(session, rows, self.kosakata)


def _perkara(kantor: Kantor, session: Session, changes: Changes) -> None:
    """Follow objections and disputes; imported only when one of them or the rules changed."""
    from app.services import proyeksi_perkara

    if changes.tables & TABEL_ATURAN:
        proyeksi_perkara.segarkan_semua(session)
    proyeksi_perkara.ikuti(kantor, session, changes)


def segarkan_semua(session: Session) -> int:
    """Recompute the alarm of every open case; return how many were looked at."""
    rows = baca_kasus(session, Permohonan.hapus.is_(False) & Permohonan.status.not_in(SELESAI))
    segarkan(session, rows, baca_buku(session))
    return len(rows)


def segarkan(session: Session, rows: Sequence[Kasus], buku: BukuAturan) -> None:
    """Write the alarm and sort keys that changed; local columns, so nothing is logged."""
    extended = diperpanjang(session.connection(), [row.id.bytes for row in rows])
    values = []
    same: dict[tuple[object, ...], Batas] = {}
    for row in rows:
        is_extended = row.id.bytes in extended
        if row.status is StatusPermohonan.TIDAK_LENGKAP:  # the only ones with a date elsewhere
            batas = batas_kasus(session, row, buku, diperpanjang=is_extended)
        else:
            days = (row.tanggal_terima, row.tanggal_lengkap, row.tanggal_pemberitahuan)
            key = (row.hapus, row.status, *days, is_extended)
            if key not in same:
                same[key] = batas_kasus(session, row, buku, diperpanjang=is_extended)
            batas = same[key]
        lama = (row.batas, row.batas_urut, row.batas_sementara, row.nama_urut)
        baru = _lokal(row, batas)
        if lama != baru:
            tanggal = None if batas.tanggal is None else batas.tanggal.isoformat()
            values.append((tanggal, *baru[1:], row.id.bytes))
    if values:
        session.connection().exec_driver_sql(
            "UPDATE permohonan SET batas = ?, batas_urut = ?, batas_sementara = ?, nama_urut = ?"
            " WHERE id = ?",
            values,
        )


def _lokal(row: Kasus, batas: Batas) -> tuple[date | None, str, bool, str]:
    return batas.tanggal, batas.urut, batas.sementara, kunci_nama(row.nama_pemohon)


def kunci_nama(nama: str) -> str:
    """Return the sort key of an applicant's name."""
    return nama.casefold()[:60]


def _setel(row: Permohonan, batas: Batas) -> None:
    row.batas, row.batas_urut, row.batas_sementara, row.nama_urut = _lokal(row, batas)


def diperpanjang(connection: Connection, rids: Sequence[bytes]) -> set[bytes]:
    """Return those of the requests that were extended."""
    found: set[bytes] = set()
    for chunk in chunks(rids):
        marks = ",".join("?" * len(chunk))
        condition = f"hapus = 0 AND permohonan_id IN ({marks})"
        hits = connection.exec_driver_sql(
            f"SELECT permohonan_id FROM perpanjangan WHERE {condition}",  # noqa: S608 - only marks
            tuple(chunk),
        )
        found.update(bytes(hit[0]) for hit in hits)
    return found


def batas_kasus(session: Session, row: Kasus, buku: BukuAturan, *, diperpanjang: bool) -> Batas:
    """Return the alarm of a case: the earlier lawful clock, or the applicant's own three days."""
    if row.hapus or row.status in SELESAI or row.tanggal_terima is None:
        return Batas(None)
    if row.status is StatusPermohonan.TIDAK_LENGKAP:
        return Batas(_batas_perbaikan(session, row, buku))
    if row.tanggal_pemberitahuan is not None:
        return Batas(None)
    alarm = tanggal_alarm(
        buku.aturan,
        buku.kalender,
        diterima=row.tanggal_terima,
        lengkap=_lengkap(row),
        diperpanjang=diperpanjang,
        hari_peristiwa_nol=buku.hari_peristiwa_nol,
    )
    return Batas(alarm, _sementara(row, buku, alarm, diperpanjang=diperpanjang))


def _sementara(row: Kasus, buku: BukuAturan, alarm: date, *, diperpanjang: bool) -> bool:
    assert row.tanggal_terima is not None
    years = range(row.tanggal_terima.year, alarm.year + 1)
    if all(buku.kalender.status_hari(date(year, 12, 31)) == "ditetapkan" for year in years):
        return False
    return dua_jam(
        buku.aturan,
        buku.kalender,
        diterima=row.tanggal_terima,
        lengkap=_lengkap(row),
        diperpanjang=diperpanjang,
        hari_peristiwa_nol=buku.hari_peristiwa_nol,
    ).sementara


def _lengkap(row: Kasus) -> date | None:
    """Return the day declared complete; None if it precedes the receipt.

    No form lets that pass, but two PCs that correct one date each may come to it together. Their
    merge must not fail, and the clock from the receipt runs anyway.
    """
    assert row.tanggal_terima is not None
    lengkap = row.tanggal_lengkap
    return None if lengkap is not None and lengkap < row.tanggal_terima else lengkap


def _batas_perbaikan(session: Session, row: Kasus, buku: BukuAturan) -> date | None:
    notice = session.scalars(
        select(Ketidaklengkapan)
        .where(Ketidaklengkapan.permohonan_id == row.id, Ketidaklengkapan.hapus.is_(False))
        .order_by(Ketidaklengkapan.tanggal.desc(), Ketidaklengkapan.id.desc())
        .limit(1)
    ).first()
    if notice is None or notice.diterima_pemohon is None:
        return None
    rule = buku.aturan.pilih("P3", notice.diterima_pemohon)
    return jatuh_tempo(
        rule, notice.diterima_pemohon, buku.kalender, hari_peristiwa_nol=buku.hari_peristiwa_nol
    )


def _induk(session: Session, changes: Changes) -> set[UUID]:
    """Return the cases whose notices of incompleteness or extensions changed."""
    ids: set[UUID] = set()
    for model in (Ketidaklengkapan, Perpanjangan):
        touched = changes.by_table.get(model.__tablename__, ())
        for chunk in _potong(list(touched)):
            ids.update(session.scalars(select(model.permohonan_id).where(model.id.in_(chunk))))
    return ids


def _kasus(session: Session, ids: set[UUID], masuk: Masuk) -> list[Kasus]:
    """Return those of the cases that are here, the ones that just came without reading them."""
    rows: list[Kasus] = [masuk.kasus[rid] for rid in ids if rid in masuk.kasus]
    others = ids - masuk.kasus.keys()
    if len(others) <= SEDIKIT:
        found = (session.get(Permohonan, rid) for rid in others)
        return [*rows, *(row for row in found if row is not None)]
    for chunk in _potong(list(others)):
        rows.extend(baca_kasus(session, Permohonan.id.in_(chunk)))
    return rows


def _potong(items: list[UUID], size: int = 400) -> Iterable[list[UUID]]:
    return (items[start : start + size] for start in range(0, len(items), size))
