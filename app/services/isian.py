# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The intake form and its columns: cleaned, checked, sealed, written."""

from __future__ import annotations

from typing import Any

from app.domain.errors import ValidationError
from app.domain.identitas import normal_nik, normal_telepon
from app.domain.periksa import bersihkan_draft, problems
from app.domain.permohonan import PermohonanDraft
from app.models.kip import Permohonan
from app.services.kantor import Kantor

KOLOM_DRAFT = (
    "tanggal_terima",
    "kanal",
    "jenis_pemohon",
    "nomor_badan_hukum",
    "alamat",
    "telepon",
    "email",
    "pekerjaan",
    "nama_pemohon",
    "nama_kuasa",
    "alamat_kuasa",
    "telepon_kuasa",
    "rincian",
    "tujuan",
    "cara_memperoleh",
    "cara_pengiriman",
    "identitas_diperiksa",
    "surat_kuasa_ada",
    "kebutuhan_khusus",
    "keterangan",
)


def bersih(kantor: Kantor, draft: PermohonanDraft) -> PermohonanDraft:
    """Return the cleaned form; raise ``PMH-001`` naming every field that cannot be saved."""
    draft = bersihkan_draft(draft)
    salah = problems(draft, hari_ini=kantor.jam.today())
    if salah:
        raise ValidationError(salah, code="PMH-001")
    return draft


def nilai_draft(kantor: Kantor, draft: PermohonanDraft) -> dict[str, Any]:
    """Return the column values of a form: the NIK sealed, search tokens beside it."""
    values: dict[str, Any] = {name: getattr(draft, name) for name in KOLOM_DRAFT}
    values["telepon_hmac"] = kantor.rahasia.token("telepon", normal_telepon(draft.telepon))
    nik = normal_nik(draft.nik)
    values["nik"] = kantor.rahasia.seal(nik)
    values["nik_hmac"] = kantor.rahasia.token("nik", nik)
    return values


def tulis_draft(kantor: Kantor, row: Permohonan, draft: PermohonanDraft) -> list[str]:
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


def draft_dari(kantor: Kantor, row: Permohonan) -> PermohonanDraft:
    """Return the intake form of a stored request, with its NIK opened."""
    values = {name: getattr(row, name) for name in KOLOM_DRAFT}
    return PermohonanDraft(nik=kantor.rahasia.open(row.nik), **values)
