# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hearing calendar: every meeting and every date counted back from one, of all disputes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.jam_sengketa import SELESAI, SIDANG, JamSengketa, Kewajiban, semua_jam
from app.domain.label import label
from app.domain.pelaku import PELIHAT, Pelaku
from app.domain.sengketa_isian import ButirKalender
from app.exports.kalender_ics import Acara, susun_ics
from app.infra.berkas import tulis_bytes_atomik
from app.models.perkara import Sengketa, Sidang
from app.services.buku_aturan import baca_buku
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.sengketa.fakta import fakta_jam, penghitung, sidang_sengketa


def kalender_sidang(
    kantor: Kantor, pelaku: Pelaku, dari: date, sampai: date
) -> tuple[ButirKalender, ...]:
    """Return meetings and backward dates from ``dari`` to ``sampai``, both included, by day."""
    pelaku.wajib("melihat kalender sidang", *PELIHAT)
    with kantor.read() as session:
        items = list(_butir(session))
    inside = [item for item in items if dari <= item.tanggal <= sampai]
    return tuple(sorted(inside, key=lambda i: (i.tanggal, i.pukul or "99", i.nomor, i.kode)))


def _butir(session: Session) -> Iterator[ButirKalender]:
    count = penghitung(baca_buku(session))
    held = set(
        session.scalars(select(Sidang.sengketa_id).where(Sidang.hapus.is_(False)).distinct())
    )
    rows = session.scalars(select(Sengketa).where(Sengketa.hapus.is_(False)))
    for row in rows:
        if row.id not in held:
            continue
        meetings = sidang_sengketa(session, row.id)
        known = {meeting.id: meeting for meeting in meetings}
        for jam in semua_jam(fakta_jam(session, row, meetings), count):
            if jam.sidang_id is None:
                continue
            if jam.kode == SIDANG:
                yield _sidang(row, known[jam.sidang_id], jam)
            elif row.status not in SELESAI:
                yield _mundur(row, known[jam.sidang_id], jam)


def _sidang(row: Sengketa, meeting: Sidang, jam: JamSengketa) -> ButirKalender:
    return ButirKalender(
        tanggal=meeting.tanggal,
        jenis="sidang",
        judul=label(meeting.jenis),
        nomor=row.nomor,
        sengketa_id=row.id,
        sidang_id=meeting.id,
        kode=SIDANG,
        pukul=meeting.pukul,
        tempat=meeting.tempat,
        dasar=jam.dasar,
    )


def _mundur(row: Sengketa, meeting: Sidang, jam: JamSengketa) -> ButirKalender:
    return ButirKalender(
        tanggal=jam.tanggal,
        jenis="tenggat",
        judul=f"{jam.kewajiban} ({label(meeting.jenis).lower()})",
        nomor=row.nomor,
        sengketa_id=row.id,
        sidang_id=meeting.id,
        kode=jam.kode,
        dasar=jam.dasar,
        kami=jam.milik in {Kewajiban.KAMI, Kewajiban.HAK_KAMI},
    )


def ekspor_ics(
    kantor: Kantor, pelaku: Pelaku, path: Path, *, sengketa_id: UUID | None = None
) -> int:
    """Write the hearings (of one dispute, or all) as iCalendar; return how many.

    Numbers of the office, kinds and places only: no names, nothing of what is in dispute.
    """
    pelaku.wajib("mengekspor kalender sidang", *PELIHAT)
    with kantor.read() as session:
        items = [item for item in _butir(session) if item.jenis == "sidang"]
    wanted = [item for item in items if sengketa_id in (None, item.sengketa_id)]
    akses(
        kantor, pelaku, "ekspor kalender sidang", rid=sengketa_id, rincian=f"{len(wanted)} sidang"
    )
    now = kantor.jam.now()
    events = [_acara(item, now) for item in sorted(wanted, key=lambda i: (i.tanggal, i.nomor))]
    tulis_bytes_atomik(path, susun_ics(events, dibuat=now))
    return len(events)


def _acara(item: ButirKalender, now: datetime) -> Acara:
    assert item.sidang_id is not None
    at = time.fromisoformat(item.pukul) if item.pukul else None
    return Acara(
        id=item.sidang_id,
        tanggal=item.tanggal,
        judul=f"Sidang sengketa informasi {item.nomor}: {item.judul.lower()}",
        tempat=item.tempat,
        mulai=None if at is None else datetime.combine(item.tanggal, at, now.tzinfo),
    )
