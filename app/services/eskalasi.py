# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Naming an applicant to the province: per case, by a person with the right, with its purpose.

Everything else that goes up is without identity (UU 27/2022 Pasal 27-29, 55). The NIK never goes.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.domain.sinkron import EskalasiRow
from app.models.kip import Eskalasi
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.permohonan import ambil

PENGESKALASI = (Peran.PPID, Peran.ATASAN_PPID)


def pratinjau_eskalasi(kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID) -> EskalasiRow:
    """Return exactly what would go up; looking at it is a look at personal data and is logged."""
    pelaku.wajib("menyertakan identitas ke provinsi", *PENGESKALASI)
    with kantor.uow(pelaku) as uow:
        row = ambil(uow.session, permohonan_id)
        known = _hidup(uow.session, permohonan_id)
        catat_akses(
            kantor, uow.session, pelaku, "pratinjau eskalasi", rid=row.id, rincian=row.nomor
        )
        changes = uow.commit()
    kantor.announce(changes)
    kontak = ", ".join(part for part in (row.telepon, row.email) if part)
    return EskalasiRow(
        row.id,
        row.nomor,
        row.nama_pemohon,
        row.alamat,
        kontak,
        row.rincian,
        keperluan=known[0].keperluan if known else "",
    )


def eskalasikan(kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID, *, keperluan: str) -> Changes:
    """Let the identity of one case go up with the next packet.

    Raises:
        ValidationError: ``ESK-001`` no purpose was given.
        UserError: ``ESK-002`` the case was escalated already.
    """
    pelaku.wajib("menyertakan identitas ke provinsi", *PENGESKALASI)
    if not keperluan.strip():
        raise ValidationError({"keperluan": "Keperluan wajib diisi."}, code="ESK-001")
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil(session, permohonan_id)
        if _hidup(session, permohonan_id):
            raise UserError(
                code="ESK-002",
                what=f"Identitas pemohon {row.nomor} sudah disertakan.",
                kept="Tidak ada yang berubah.",
                action="Tarik dahulu eskalasi itu bila isinya perlu dibetulkan.",
            )
        session.add(
            Eskalasi(
                id=kantor.new_id(),
                permohonan_id=row.id,
                waktu=kantor.jam.now(),
                keperluan=keperluan.strip(),
                nama_pemohon=row.nama_pemohon,
                alamat=row.alamat,
                kontak=", ".join(part for part in (row.telepon, row.email) if part),
                rincian=row.rincian,
                pengguna_id=pelaku.id,
            )
        )
        catat_akses(
            kantor, session, pelaku, "eskalasi ke provinsi", rid=row.id, rincian=keperluan.strip()
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def tarik_eskalasi(kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID, *, alasan: str) -> Changes:
    """Blank what went up and hide the escalation; the province follows with the next packet."""
    pelaku.wajib("menarik identitas dari provinsi", *PENGESKALASI)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="ESK-001")
    with kantor.uow(pelaku) as uow:
        for row in _hidup(uow.session, permohonan_id):
            row.nama_pemohon = row.alamat = row.kontak = row.rincian = ""
            row.hapus, row.alasan_hapus = True, alasan.strip()
        catat_akses(
            kantor, uow.session, pelaku, "tarik eskalasi", rid=permohonan_id, rincian=alasan.strip()
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _hidup(session: Session, permohonan_id: UUID) -> list[Eskalasi]:
    query = select(Eskalasi).where(
        Eskalasi.permohonan_id == permohonan_id, Eskalasi.hapus.is_(False)
    )
    return list(session.scalars(query))
