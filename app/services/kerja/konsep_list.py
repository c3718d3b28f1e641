# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read side of drafts: of one case, and what waits for the reader."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_konsep import AKHIR
from app.domain.isi_konsep import putusan_dari_json
from app.domain.kerja_isian import KonsepRow
from app.domain.layanan import PeristiwaKonsep, SifatKonsep
from app.domain.pelaku import LAYANAN, Pelaku
from app.models.kerja import Konsep
from app.services.kantor import Kantor
from app.services.kasus import nama_akun, perkara_menurut_id
from app.services.kerja.aturan import alur_konsep_bawaan
from app.services.kerja.konsep import fakta_konsep, perlu_atasan

MENYETUJUI = frozenset({PeristiwaKonsep.SETUJUI, PeristiwaKonsep.SETUJUI_ATASAN})


def konsep_kasus(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> tuple[KonsepRow, ...]:
    """Return every draft of a case, newest first."""
    pelaku.wajib("melihat konsep", *LAYANAN)
    with kantor.read() as session:
        rows = session.scalars(
            select(Konsep)
            .where(Konsep.kasus_id == kasus_id, Konsep.hapus.is_(False))
            .order_by(Konsep.dibuat.desc(), Konsep.id.desc())
        ).all()
        return _rows(kantor, session, pelaku, rows)


def konsep_menunggu(kantor: Kantor, pelaku: Pelaku) -> tuple[KonsepRow, ...]:
    """Return the open drafts on which the reader can act, the oldest submitted first."""
    pelaku.wajib("melihat konsep", *LAYANAN)
    with kantor.read() as session:
        rows = session.scalars(
            select(Konsep)
            .where(Konsep.status.not_in(sorted(AKHIR)), Konsep.hapus.is_(False))
            .order_by(Konsep.diajukan, Konsep.dibuat)
        ).all()
        found = _rows(kantor, session, pelaku, rows)
    maju = set(PeristiwaKonsep) - {PeristiwaKonsep.BATALKAN, PeristiwaKonsep.KEMBALIKAN}
    return tuple(row for row in found if maju & set(row.langkah))


def _rows(
    kantor: Kantor, session: Session, pelaku: Pelaku, rows: Iterable[Konsep]
) -> tuple[KonsepRow, ...]:
    rows = list(rows)
    names = nama_akun(session)
    cases = perkara_menurut_id(session, (row.kasus_id for row in rows))
    return tuple(
        _row(kantor, session, pelaku, row, names, cases[row.kasus_id].nomor)
        for row in rows
        if row.kasus_id in cases
    )


def _row(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: Konsep,
    names: dict[UUID, str],
    nomor: str,
) -> KonsepRow:
    facts = fakta_konsep(kantor, session, pelaku, row, None)
    langkah = alur_konsep_bawaan().langkah(row.status, pelaku.peran, facts)
    jawaban = row.sifat is SifatKonsep.JAWABAN
    return KonsepRow(
        id=row.id,
        kasus_id=row.kasus_id,
        nomor_kasus=nomor,
        sifat=row.sifat,
        status=row.status,
        isi=row.isi,
        putusan=putusan_dari_json(row.isi) if jawaban else None,
        penyusun=names.get(row.penyusun_id, "akun lain"),
        penyusun_id=row.penyusun_id,
        dibuat=row.dibuat,
        diajukan=row.diajukan,
        pemeriksa=names.get(row.pemeriksa_id, "akun lain") if row.pemeriksa_id else "",
        diperiksa=row.diperiksa,
        atasan=names.get(row.atasan_id, "akun lain") if row.atasan_id else "",
        disetujui_atasan=row.disetujui_atasan,
        tanpa_akun=row.tanpa_akun,
        catatan=row.catatan,
        perlu_atasan=perlu_atasan(row),
        langkah=langkah,
        perlu_alasan=facts.sendiri and bool(MENYETUJUI & set(langkah)),
    )
