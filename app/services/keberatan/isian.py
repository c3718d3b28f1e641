# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The form of an objection and its columns: cleaned, checked, sealed, written, prefilled."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.errors import UserError, ValidationError
from app.domain.identitas import normal_nik
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import (
    KeberatanDraft,
    TanggapanDraft,
    alasan_dari_teks,
    alasan_ke_teks,
)
from app.domain.periksa_keberatan import bersihkan, problems
from app.models.kip import Permohonan
from app.models.perkara import Keberatan
from app.services.kantor import Kantor

KOLOM_DRAFT = (
    "tanggal_terima",
    "kanal",
    "permohonan_id",
    "nomor_permohonan",
    "jenis_pemohon",
    "nama_pemohon",
    "alamat",
    "telepon",
    "email",
    "pekerjaan",
    "nama_kuasa",
    "alamat_kuasa",
    "telepon_kuasa",
    "surat_kuasa_ada",
    "rincian",
    "tujuan",
    "kasus_posisi",
    "tanggal_alasan",
    "sebab_tanggal_alasan",
    "keterangan",
)
DARI_PERMOHONAN = (
    "jenis_pemohon",
    "nama_pemohon",
    "alamat",
    "telepon",
    "email",
    "pekerjaan",
    "nama_kuasa",
    "alamat_kuasa",
    "telepon_kuasa",
    "rincian",
    "tujuan",
)
"""What an objection takes over from its request"""
KOLOM_TANGGAPAN = (
    "putusan",
    "pertimbangan",
    "perintah",
    "hari_perintah",
    "nomor_sk_pengecualian",
    "nama_atasan",
    "jabatan_atasan",
)


def ambil(session: Session, keberatan_id: UUID) -> Keberatan:
    """Return an objection; ``KBR-012`` if it is not (or no longer) in the register."""
    row = session.get(Keberatan, keberatan_id)
    if row is None or row.hapus:
        raise UserError(
            code="KBR-012",
            what="Keberatan ini tidak ada lagi di register.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftar keberatan.",
        )
    return row


def bersih(
    kantor: Kantor, session: Session, draft: KeberatanDraft, *, tanggal_wajib: bool = True
) -> KeberatanDraft:
    """Return the cleaned form; ``KBR-001`` names every field that cannot be saved."""
    draft = bersihkan(draft)
    salah = problems(draft, hari_ini=kantor.jam.today(), tanggal_wajib=tanggal_wajib)
    if draft.permohonan_id is not None:
        permohonan = session.get(Permohonan, draft.permohonan_id)
        if permohonan is None or permohonan.hapus:
            salah["permohonan_id"] = "Permohonan itu tidak ada di register ini."
        elif _mendahului(permohonan, draft):
            salah["tanggal_terima"] = "Keberatan tidak mungkin diterima sebelum permohonannya."
    if salah:
        raise ValidationError(salah, code="KBR-001")
    return draft


def _mendahului(permohonan: Permohonan, draft: KeberatanDraft) -> bool:
    diminta, diajukan = permohonan.tanggal_terima, draft.tanggal_terima
    return diminta is not None and diajukan is not None and diajukan < diminta


def nilai_draft(kantor: Kantor, draft: KeberatanDraft) -> dict[str, Any]:
    """Return the column values of a form: the NIK sealed, its search token beside it."""
    values: dict[str, Any] = {name: getattr(draft, name) for name in KOLOM_DRAFT}
    values["alasan"] = alasan_ke_teks(draft.alasan)
    nik = normal_nik(draft.nik)
    values["nik"] = kantor.rahasia.seal(nik)
    values["nik_hmac"] = kantor.rahasia.token("nik", nik)
    return values


def tulis_draft(kantor: Kantor, row: Keberatan, draft: KeberatanDraft) -> list[str]:
    """Write what differs; the sealed NIK only when its token differs (sealing is random)."""
    values = nilai_draft(kantor, draft)
    if values["nik_hmac"] == row.nik_hmac:
        del values["nik"]
    changed = [name for name, value in values.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, values[name])
    if row.tanggal_terima is not None and row.urut_register == 0:
        row.tahun = row.tanggal_terima.year
    return [name for name in changed if not name.endswith("_hmac")]


def draft_dari(kantor: Kantor, row: Keberatan) -> KeberatanDraft:
    """Return the form of a stored objection, with its NIK opened."""
    values = {name: getattr(row, name) for name in KOLOM_DRAFT}
    alasan = frozenset(alasan_dari_teks(row.alasan))
    return KeberatanDraft(nik=kantor.rahasia.open(row.nik), alasan=alasan, **values)


def draft_dari_permohonan(kantor: Kantor, row: Permohonan) -> KeberatanDraft:
    """Return a form filled in from a request; grounds and case are the applicant's to tell."""
    values = {name: getattr(row, name) for name in DARI_PERMOHONAN}
    return KeberatanDraft(
        tanggal_terima=kantor.jam.today(),
        permohonan_id=row.id,
        nomor_permohonan=row.nomor,
        nik=kantor.rahasia.open(row.nik),
        surat_kuasa_ada=False,
        **values,
    )


def bantahan_dari_teks(teks: str) -> dict[AlasanKeberatan, str]:
    """Return the replies to the grounds from their stored JSON."""
    isi = json.loads(teks) if teks else {}
    return {satu: isi[satu.value] for satu in AlasanKeberatan if satu.value in isi}


def tulis_tanggapan(row: Keberatan, isi: TanggapanDraft) -> None:
    """Write a checked reply to its columns."""
    for name in KOLOM_TANGGAPAN:
        setattr(row, name, getattr(isi, name))
    row.tanggal_tanggapan = isi.tanggal
    row.bantahan = json.dumps(
        {satu.value: isi.bantahan[satu] for satu in sorted(isi.bantahan)}, ensure_ascii=False
    )


def tanggapan_dari(row: Keberatan) -> TanggapanDraft | None:
    """Return the stored reply; None until there is one."""
    if row.tanggal_tanggapan is None and row.putusan is None:
        return None
    values = {name: getattr(row, name) for name in KOLOM_TANGGAPAN}
    return TanggapanDraft(
        tanggal=row.tanggal_tanggapan, bantahan=bantahan_dari_teks(row.bantahan), **values
    )
