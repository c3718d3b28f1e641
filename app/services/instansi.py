# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency of this office, its officials and its settings."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import instansi as nilai
from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.instansi import Kop, PejabatRow
from app.domain.kip import Peran
from app.domain.nomor import format_nomor, validate_pola
from app.domain.pelaku import Pelaku
from app.models.sistem import Instansi, Pejabat
from app.services.kantor import Kantor

KOLOM_KOP = tuple(field.name for field in fields(Kop))
KOLOM_SETELAN = tuple(field.name for field in fields(nilai.Instansi) if field.name != "kop")


def baca_instansi(session: Session) -> nilai.Instansi | None:
    """Return the agency, or None before the first-run wizard is done."""
    row = session.scalars(select(Instansi).where(Instansi.hapus.is_(False)).limit(1)).first()
    if row is None:
        return None
    kop = Kop(**{name: getattr(row, name) for name in KOLOM_KOP})
    return nilai.Instansi(kop=kop, **{name: getattr(row, name) for name in KOLOM_SETELAN})


def instansi_wajib(session: Session) -> nilai.Instansi:
    """Return the agency; ``INS-001`` if the office has none yet."""
    found = baca_instansi(session)
    if found is None:
        raise UserError(
            code="INS-001",
            what="Identitas instansi belum diisi.",
            kept="Tidak ada yang diubah.",
            action="Selesaikan pemasangan awal (identitas instansi) terlebih dahulu.",
        )
    return found


def simpan_instansi(kantor: Kantor, pelaku: Pelaku, isi: nilai.Instansi) -> Changes:
    """Store the agency's letterhead and settings (administrator only)."""
    pelaku.wajib("mengubah identitas dan setelan instansi", Peran.ADMINISTRATOR)
    periksa_instansi(isi)
    values = {**asdict(isi.kop), **{name: getattr(isi, name) for name in KOLOM_SETELAN}}
    with kantor.uow(pelaku) as uow:
        row = uow.session.scalars(
            select(Instansi).where(Instansi.hapus.is_(False)).limit(1)
        ).first()
        if row is None:
            uow.session.add(Instansi(id=kantor.new_id(), **values))
        else:
            for name, value in values.items():
                if getattr(row, name) != value:
                    setattr(row, name, value)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def periksa_instansi(isi: nilai.Instansi) -> None:
    """Raise ``ValidationError`` for what no letter or number could be made with."""
    salah: dict[str, str] = {}
    if not isi.kop.nama_pemda.strip():
        salah["nama_pemda"] = "Nama pemerintah daerah wajib diisi."
    if not isi.kop.nama_instansi.strip():
        salah["nama_instansi"] = "Nama instansi wajib diisi."
    if not isi.kode_instansi.strip():
        salah["kode_instansi"] = "Kode instansi wajib diisi."
    for name in nilai.POLA_NOMOR:
        if masalah := _masalah_pola(isi, getattr(isi, name)):
            salah[name] = masalah
    salah.update(_masalah_setelan(isi))
    if salah:
        raise ValidationError(salah, code="INS-002")


def _masalah_pola(isi: nilai.Instansi, pola: str) -> str:
    """Say why no number could be made with a pattern; empty when it is fine."""
    if masalah := validate_pola(pola):
        return " ".join(masalah)
    bagian = {
        "kode": isi.kode_instansi,
        "unit": isi.kode_instansi,
        "opd": isi.kode_instansi,
        "kode_klasifikasi": isi.kode_klasifikasi_surat,
        "pc": "X",
        "jenis": "X",
    }
    try:
        format_nomor(pola, 1, date(2026, 1, 1), **bagian)
    except UserError as error:
        return error.what
    return ""


def _masalah_setelan(isi: nilai.Instansi) -> dict[str, str]:
    salah = {}
    if isi.hari_kerja_seminggu not in (5, 6):
        salah["hari_kerja_seminggu"] = "Pilih lima atau enam hari kerja seminggu."
    if isi.kalender not in ("national+joint", "national", "none"):
        salah["kalender"] = "Pilih kalender yang dipakai."
    if isi.menit_kunci < 1:
        salah["menit_kunci"] = "Layar terkunci paling cepat setelah satu menit."
    if isi.biaya_lembar < 0:
        salah["biaya_lembar"] = "Biaya per lembar tidak mungkin negatif."
    return salah


def daftar_pejabat(session: Session) -> tuple[PejabatRow, ...]:
    """Return the officials, newest authority first."""
    rows = session.scalars(
        select(Pejabat).where(Pejabat.hapus.is_(False)).order_by(Pejabat.peran, Pejabat.nama)
    )
    return tuple(pejabat_row(row) for row in rows)


def pejabat_row(row: Pejabat) -> PejabatRow:
    names = [field.name for field in fields(PejabatRow)]
    return PejabatRow(**{name: getattr(row, name) for name in names})


def penandatangan(session: Session, *, peran: str, pada: date) -> PejabatRow:
    """Return the official of a role whose authority holds on the day; definitive before acting.

    Raises ``INS-003`` when nobody may sign: a letter is never signed by nobody.
    """
    rows = [row for row in daftar_pejabat(session) if row.peran == peran and row.berlaku(pada)]
    if not rows:
        raise UserError(
            code="INS-003",
            what=f"Tidak ada pejabat ({peran.replace('_', ' ').upper()}) yang berwenang "
            f"pada {pada:%d-%m-%Y}.",
            kept="Surat tidak dibuat; permohonan tidak berubah.",
            action="Isi pejabat dan masa berlakunya di Pengaturan › Pejabat.",
        )
    return max(
        rows,
        key=lambda row: (row.status is nilai.StatusJabatan.DEFINITIF, row.berlaku_dari or date.min),
    )


def periksa_pejabat(isi: PejabatRow) -> None:
    """Raise ``ValidationError`` (``INS-004``) for an official no letter could be signed by."""
    salah = {}
    if not isi.nama.strip():
        salah["nama"] = "Nama pejabat wajib diisi."
    if not isi.jabatan.strip():
        salah["jabatan"] = "Jabatan wajib diisi."
    if isi.nip and (not isi.nip.replace(" ", "").isdigit() or len(isi.nip.replace(" ", "")) != 18):
        salah["nip"] = "NIP terdiri atas 18 angka."
    if isi.berlaku_dari and isi.berlaku_sampai and isi.berlaku_sampai < isi.berlaku_dari:
        salah["berlaku_sampai"] = "Akhir masa berlaku mendahului awalnya."
    if salah:
        raise ValidationError(salah, code="INS-004")


def simpan_pejabat(kantor: Kantor, pelaku: Pelaku, isi: PejabatRow) -> tuple[UUID, Changes]:
    """Add or change an official (administrator or PPID)."""
    pelaku.wajib("mengubah pejabat", Peran.ADMINISTRATOR, Peran.PPID)
    periksa_pejabat(isi)
    values = {key: value for key, value in asdict(isi).items() if key != "id"}
    values["nip"] = isi.nip.replace(" ", "")
    with kantor.uow(pelaku) as uow:
        row = None if isi.id is None else uow.session.get(Pejabat, isi.id)
        if row is None:
            row = Pejabat(id=kantor.new_id(), **values)
            uow.session.add(row)
        else:
            for name, value in values.items():
                setattr(row, name, value)
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def hapus_pejabat(kantor: Kantor, pelaku: Pelaku, id_pejabat: UUID, *, alasan: str) -> Changes:
    """Tombstone an official; letters already signed keep the name they were printed with."""
    pelaku.wajib("menghapus pejabat", Peran.ADMINISTRATOR, Peran.PPID)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan penghapusan wajib diisi."}, code="INS-005")
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Pejabat, id_pejabat)
        row.hapus, row.alasan_hapus = True, alasan
        changes = uow.commit()
    kantor.announce(changes)
    return changes
