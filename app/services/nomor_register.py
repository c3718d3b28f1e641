# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The registers that give numbers: what they number, and by which pattern of the agency."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.instansi import Instansi
from app.domain.kip import StatusPermohonan
from app.models.kerja import LayananLain
from app.models.kip import HIDUP, Permohonan
from app.models.perkara import Keberatan, Sengketa

REGISTER_PERMOHONAN = "permohonan"
REGISTER_KEBERATAN = "keberatan"
REGISTER_SENGKETA = "sengketa"
REGISTER_SURAT = "surat"
REGISTER = (REGISTER_PERMOHONAN, REGISTER_SURAT, REGISTER_KEBERATAN, REGISTER_SENGKETA)
NAMA_REGISTER = {
    REGISTER_PERMOHONAN: "Permohonan informasi",
    REGISTER_KEBERATAN: "Keberatan",
    REGISTER_SENGKETA: "Sengketa informasi",
    REGISTER_SURAT: "Surat keluar",
}
KasusBernomor = Permohonan | Keberatan | Sengketa
KASUS: dict[str, type[KasusBernomor]] = {
    REGISTER_PERMOHONAN: Permohonan,
    REGISTER_KEBERATAN: Keberatan,
    REGISTER_SENGKETA: Sengketa,
}
"""Registers whose records bear the number themselves; a letter's stands in ``SuratKasus``"""


def tanggal_nomor(row: KasusBernomor) -> date | None:
    """Return the day whose year and month stand in the number of a case."""
    return row.tanggal_pemberitahuan if isinstance(row, Sengketa) else row.tanggal_terima


def kasus(session: Session, rid: UUID | None) -> KasusBernomor | None:
    """Return the request, objection or dispute of an id; None if none is here or it is hidden."""
    if rid is None:
        return None
    row = session.get(Permohonan, rid) or session.get(Keberatan, rid) or session.get(Sengketa, rid)
    return None if row is None or row.hapus else row


def pola_register(instansi: Instansi, register: str) -> str:
    """Return the agency's pattern of numbers of a register."""
    return str(getattr(instansi, f"pola_nomor_{register}"))


def urut_diimpor(
    session: Session, register: str, tahun: int, dari: int = 1, sampai: int = 999_999
) -> set[int]:
    """Return the serials that imported records of a register bear, between two bounds."""
    model = KASUS.get(register)
    if model is None:
        return set()
    return set(
        session.scalars(
            select(model.urut_register).where(
                model.tahun == tahun,
                model.impor_id.is_not(None),
                model.urut_register.between(dari, sampai),
                HIDUP,
            )
        )
    )


def urut_dikeluarkan(session: Session, register: str, tahun: int) -> dict[int, str]:
    """Return the serials of requests that were taken out of the register, with the reason."""
    if register != REGISTER_PERMOHONAN:
        return {}
    rows = session.execute(
        select(Permohonan.urut_register, LayananLain.nomor, LayananLain.tindak_lanjut)
        .outerjoin(
            LayananLain,
            (LayananLain.permohonan_id == Permohonan.id) & LayananLain.hapus.is_(False),
        )
        .where(
            Permohonan.status == StatusPermohonan.DIALIHKAN,
            Permohonan.tahun == tahun,
            Permohonan.urut_register > 0,
            Permohonan.hapus.is_(False),
        )
    )
    return {
        urut: f"dikeluarkan dari register ({nomor or 'tanpa catatan'}): {sebab or ''}".strip()
        for urut, nomor, sebab in rows
    }
