# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records of the superior's approval: without one no exemption is issued.

An approval is a ``Konsep``: one that went through the program, or one written together with the
decision that tells how the superior approved outside it (PerKI 1/2021 Pasal 10(2)e-f).
"""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_konsep import AKHIR
from app.domain.alur_permohonan import PersetujuanAtasan
from app.domain.isi_konsep import putusan_ke_json
from app.domain.layanan import SifatKonsep, StatusKonsep
from app.domain.pelaku import Pelaku
from app.domain.periksa import bersihkan_teks
from app.domain.permohonan import PutusanDraft
from app.models.kerja import Konsep
from app.services.kantor import Kantor

DIPUTUS_LAIN = "Putusan diterbitkan tanpa konsep ini."


def persetujuan_luar(putusan: PutusanDraft) -> PersetujuanAtasan | None:
    """Return the approval a decision tells of; a bare date is none."""
    tanggal = putusan.tanggal_persetujuan_atasan
    if tanggal is None:
        return None
    return PersetujuanAtasan(tanggal, bersihkan_teks(putusan.cara_persetujuan))


def catat_persetujuan_luar(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    kasus_id: UUID,
    *,
    persetujuan: PersetujuanAtasan,
    isi: str,
    sifat: SifatKonsep = SifatKonsep.JAWABAN,
) -> UUID:
    """Keep an approval given outside the program together with what was approved."""
    now = kantor.jam.now()
    row = Konsep(
        id=kantor.new_id(),
        kasus_id=kasus_id,
        sifat=sifat,
        isi=isi,
        status=StatusKonsep.DIPAKAI,
        penyusun_id=pelaku.id,
        dibuat=now,
        disetujui_atasan=siang(kantor, persetujuan.tanggal),
        tanpa_akun=persetujuan.cara,
    )
    session.add(row)
    return row.id


def isi_putusan(putusan: PutusanDraft) -> str:
    """Return a decision as the text of a draft."""
    return putusan_ke_json(putusan)


def gugurkan_konsep(
    session: Session, kasus_id: UUID, *, kecuali: UUID | None, alasan: str = DIPUTUS_LAIN
) -> int:
    """Cancel the drafts that a decision left behind; return how many there were."""
    rows = session.scalars(
        select(Konsep).where(
            Konsep.kasus_id == kasus_id,
            Konsep.status.not_in(sorted(AKHIR)),
            Konsep.hapus.is_(False),
        )
    ).all()
    lain = [row for row in rows if row.id != kecuali]
    for row in lain:
        row.status, row.catatan = StatusKonsep.DIBATALKAN, alasan
    return len(lain)


def siang(kantor: Kantor, tanggal: date) -> datetime:
    """Return noon of a day in the office's zone: the moment of an act known by its day only."""
    return datetime.combine(tanggal, time(12), tzinfo=kantor.jam.now().tzinfo)


def hari_kantor(kantor: Kantor, saat: datetime) -> date:
    """Return the office's day of a moment."""
    return saat.astimezone(kantor.jam.now().tzinfo).date()
