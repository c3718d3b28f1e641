# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters by kind of case: which a case knows, what they are made of, which day they may bear."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.errors import UserError, ValidationError
from app.domain.kip import JenisSurat
from app.domain.label import label
from app.domain.pelaku import Pelaku
from app.domain.surat import SuratDasar
from app.models.perkara import Keberatan, Sengketa
from app.services.kantor import Kantor
from app.services.keberatan import surat as surat_keberatan
from app.services.nomor_register import KasusBernomor, kasus, tanggal_nomor
from app.services.permohonan import ambil
from app.services.sengketa import surat as surat_sengketa

NOMOR_KASUS = frozenset({JenisSurat.TANDA_BUKTI, JenisSurat.TANDA_BUKTI_KEBERATAN})
"""Receipts: they bear the number of the case, none of the register of letters"""


def ambil_kasus(session: Session, rid: UUID) -> KasusBernomor:
    """Return the request, objection or dispute of an id; ``PMH-012`` if there is none."""
    return kasus(session, rid) or ambil(session, rid)


def periksa_tanggal(kantor: Kantor, row: KasusBernomor, tanggal: date) -> None:
    """Refuse a letter dated in the future (PMH-010) or before its case came in (PMH-011)."""
    if tanggal > kantor.jam.today():
        raise ValidationError({"tanggal": "Tanggal belum tiba."}, code="PMH-010")
    sejak = tanggal_nomor(row)
    if sejak is not None and tanggal < sejak:
        salah = {"tanggal": "Tanggal mendahului tanggal berkasnya diterima."}
        raise ValidationError(salah, code="PMH-011")


def tersedia_perkara(session: Session, row: Keberatan | Sengketa) -> tuple[JenisSurat, ...]:
    """Return the letters that an objection or a dispute allows now."""
    if isinstance(row, Keberatan):
        return surat_keberatan.tersedia(session, row)
    return surat_sengketa.tersedia(session, row)


def rakit_perkara(
    session: Session,
    pelaku: Pelaku,
    row: Keberatan | Sengketa,
    jenis: JenisSurat,
    *,
    tanggal: date,
) -> SuratDasar:
    """Return the content of a letter of this case; ``SRT-004`` for one it does not know."""
    if isinstance(row, Keberatan) and jenis in surat_keberatan.JENIS:
        return surat_keberatan.rakit(session, pelaku, row, jenis, tanggal=tanggal)
    if isinstance(row, Sengketa) and jenis in surat_sengketa.JENIS:
        return surat_sengketa.rakit(session, row, jenis, tanggal=tanggal)
    raise bukan_suratnya(jenis)


def bukan_suratnya(jenis: JenisSurat) -> UserError:
    """Return the refusal of a letter that this kind of case does not know."""
    return UserError(
        code="SRT-004",
        what=f"{label(jenis)} bukan surat untuk berkas perkara ini.",
        kept="Tidak ada surat yang dibuat.",
        action="Pilih salah satu surat yang ditawarkan di layar berkas itu.",
    )
