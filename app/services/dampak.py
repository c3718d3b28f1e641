# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which open cases move when the calendar or the way of counting changes: one answer for both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.jam import tanggal_resmi
from app.domain.kip import StatusPermohonan
from app.models.kip import Permohonan, Perpanjangan
from app.services.buku_aturan import BukuAturan
from app.services.keberatan.jam import batas as batas_keberatan
from app.services.keberatan.proyeksi import keberatan_terbuka
from app.services.proyeksi import SELESAI, batas_kasus
from app.services.sengketa.proyeksi import batas as batas_sengketa
from app.services.sengketa.proyeksi import sengketa_terbuka


@dataclass(frozen=True)
class KasusPindah:
    """An open case one of whose dates would be another one."""

    id: UUID
    nomor: str
    lama: date
    baru: date
    resmi: bool = False
    """The alarm stays and the later, official clock (from the day of completeness) moves"""
    register: str = "permohonan"
    """permohonan, keberatan or sengketa"""


def kasus_pindah(session: Session, lama: BukuAturan, baru: BukuAturan) -> tuple[KasusPindah, ...]:
    """Return every open case that would move, the most urgent first.

    The alarm (the earlier of both clocks, or the applicant's three days) is compared with the date
    the list sorts by; where it stays, the official clock is compared too.
    """
    extended = set(
        session.scalars(select(Perpanjangan.permohonan_id).where(Perpanjangan.hapus.is_(False)))
    )
    rows = session.scalars(
        select(Permohonan)
        .where(
            Permohonan.hapus.is_(False),
            Permohonan.status.not_in(SELESAI),
            Permohonan.batas.is_not(None),
        )
        .order_by(Permohonan.batas, Permohonan.id)
    )
    moved = []
    for row in rows:
        case = _alarm(session, row, baru, diperpanjang=row.id in extended) or _resmi(
            row, lama, baru, diperpanjang=row.id in extended
        )
        if case is not None:
            moved.append(case)
    moved += _keberatan(session, baru)
    moved += _sengketa(session, baru)
    return tuple(sorted(moved, key=lambda case: (case.lama, case.nomor)))


def _keberatan(session: Session, baru: BukuAturan) -> list[KasusPindah]:
    """Objections whose alarm would be another one."""
    moved = []
    for row in keberatan_terbuka(session):
        then, _ = batas_keberatan(row, baru)
        if row.batas is not None and then is not None and then != row.batas:
            moved.append(KasusPindah(row.id, row.nomor, row.batas, then, register="keberatan"))
    return moved


def _sengketa(session: Session, baru: BukuAturan) -> list[KasusPindah]:
    """Disputes whose next date would be another one."""
    moved = []
    for row in sengketa_terbuka(session):
        jam = batas_sengketa(session, row, baru)
        if row.batas is not None and jam is not None and jam.tanggal != row.batas:
            moved.append(
                KasusPindah(row.id, row.nomor, row.batas, jam.tanggal, register="sengketa")
            )
    return moved


def _alarm(
    session: Session, row: Permohonan, baru: BukuAturan, *, diperpanjang: bool
) -> KasusPindah | None:
    then = batas_kasus(session, row, baru, diperpanjang=diperpanjang).tanggal
    if row.batas is None or then is None or then == row.batas:
        return None
    return KasusPindah(row.id, row.nomor, row.batas, then)


def _resmi(
    row: Permohonan, lama: BukuAturan, baru: BukuAturan, *, diperpanjang: bool
) -> KasusPindah | None:
    if row.status is StatusPermohonan.TIDAK_LENGKAP:
        return None  # the clocks rest until the applicant completes the request
    now, then = (_tanggal_resmi(row, book, diperpanjang=diperpanjang) for book in (lama, baru))
    if now is None or then is None or now == then:
        return None
    return KasusPindah(row.id, row.nomor, now, then, resmi=True)


def _tanggal_resmi(row: Permohonan, buku: BukuAturan, *, diperpanjang: bool) -> date | None:
    if row.tanggal_terima is None or row.tanggal_lengkap is None:
        return None
    return tanggal_resmi(
        buku.aturan,
        buku.kalender,
        diterima=row.tanggal_terima,
        lengkap=row.tanggal_lengkap,
        diperpanjang=diperpanjang,
        hari_peristiwa_nol=buku.hari_peristiwa_nol,
    )
