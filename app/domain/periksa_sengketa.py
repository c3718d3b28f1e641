# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the forms of a dispute may hold; the lawful order stands in ``alur_sengketa.py``."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date

from app.domain.errors import ValidationError
from app.domain.format_id import angka, tanggal_panjang
from app.domain.periksa import bersihkan_teks, tampak
from app.domain.sengketa_isian import BuktiDraft, KehadiranDraft, SengketaDraft, SidangDraft
from app.domain.tindakan_sengketa import Putus, PutusPengadilan, TindakanSengketa

PANJANG_MAKS: dict[str, tuple[int, str]] = {
    "nama_pemohon": (200, "Nama pemohon"),
    "alamat": (500, "Alamat"),
    "nama_kuasa": (200, "Nama kuasa"),
    "termohon": (300, "Termohon"),
    "kuasa_termohon": (2_000, "Kuasa Termohon"),
    "rincian": (20_000, "Rincian informasi"),
    "nomor_ki": (120, "Nomor register Komisi Informasi"),
    "komisi": (200, "Komisi Informasi"),
    "majelis": (500, "Majelis Komisioner"),
    "mediator": (300, "Mediator"),
    "keterangan": (5_000, "Keterangan"),
    "tempat": (300, "Tempat"),
    "catatan": (5_000, "Catatan"),
    "hasil": (10_000, "Hasil"),
    "judul": (400, "Judul bukti"),
    "nomor": (120, "Nomor"),
    "nomor_perkara": (120, "Nomor perkara"),
    "isi": (20_000, "Isi putusan"),
    "uraian": (20_000, "Uraian"),
    "pelajaran": (5_000, "Pelajaran"),
}
"""Longest accepted text of each field, in characters, and what a person calls it"""
BERBARIS = frozenset(
    {"alamat", "kuasa_termohon", "rincian", "keterangan", "catatan", "hasil", "isi", "uraian"}
    | {"majelis", "pelajaran"}
)
_PUKUL = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _bersih(objek: object) -> dict[str, str]:
    return {
        f.name: bersihkan_teks(nilai, baris=f.name in BERBARIS)
        for f in fields(objek)  # type: ignore[arg-type]  # a dataclass
        if isinstance(nilai := getattr(objek, f.name), str) and f.name in PANJANG_MAKS
    }


def _panjang(objek: object) -> dict[str, str]:
    masalah = {}
    for nama, (batas, sebutan) in PANJANG_MAKS.items():
        nilai = getattr(objek, nama, None)
        if isinstance(nilai, str) and len(nilai) > batas:
            masalah[nama] = f"{sebutan} paling panjang {angka(batas)} huruf."
    return masalah


def bersihkan_sengketa(draft: SengketaDraft) -> SengketaDraft:
    """Return the form with every text cleaned and the grounds sorted, each once."""
    alasan = tuple(sorted(set(draft.alasan)))
    return replace(draft, alasan=alasan, **_bersih(draft))  # type: ignore[arg-type]  # text fields


def problems_sengketa(
    draft: SengketaDraft, *, hari_ini: date, tanggal_wajib: bool = True
) -> dict[str, str]:
    """Return field → message of everything that keeps a dispute from being saved."""
    masalah = _panjang(draft)
    if not tampak(draft.nama_pemohon):
        masalah["nama_pemohon"] = "Nama pemohon belum diisi."
    if not tampak(draft.rincian):
        masalah["rincian"] = "Informasi yang disengketakan belum diisi."
    diterima, diajukan = draft.tanggal_pemberitahuan, draft.tanggal_permohonan_ki
    if diterima is None and tanggal_wajib:
        masalah["tanggal_pemberitahuan"] = "Tanggal pemberitahuan diterima belum diisi."
    for nama in ("tanggal_pemberitahuan", "tanggal_permohonan_ki", "tanggal_surat_ki"):
        tanggal = getattr(draft, nama)
        if tanggal is not None and (salah := masalah_tanggal(tanggal, hari_ini)):
            masalah[nama] = salah
    if diajukan is not None and diterima is not None and diterima < diajukan:
        masalah.setdefault(
            "tanggal_pemberitahuan",
            "Pemberitahuan tidak mungkin diterima sebelum permohonan diajukan ke Komisi Informasi.",
        )
    return masalah


def masalah_tanggal(tanggal: date, hari_ini: date) -> str:
    """Say why a day cannot be one of a past event; empty when it can."""
    if tanggal > hari_ini:
        return f"Tanggal tidak boleh sesudah hari ini, {tanggal_panjang(hari_ini)}."
    return "" if tanggal.year >= 2010 else "Tanggal tidak boleh sebelum tahun 2010."


def bersihkan_sidang(draft: SidangDraft) -> SidangDraft:
    return replace(draft, pukul=draft.pukul.strip().replace(".", ":"), **_bersih(draft))  # type: ignore[arg-type]  # text fields


def problems_sidang(draft: SidangDraft, *, hari_ini: date) -> dict[str, str]:
    """Return field → message: a meeting may lie ahead, its summons may not."""
    masalah = _panjang(draft)
    if not 2010 <= draft.tanggal.year <= hari_ini.year + 5:
        masalah["tanggal"] = f"Tahun sidang harus antara 2010 dan {hari_ini.year + 5}."
    if draft.pukul and not _PUKUL.fullmatch(draft.pukul):
        masalah["pukul"] = "Tulis jam sebagai jj:mm, misalnya 09:30."
    panggilan = draft.panggilan_diterima
    if panggilan is not None and panggilan > hari_ini:
        masalah["panggilan_diterima"] = "Tanggal panggilan diterima belum tiba."
    elif panggilan is not None and panggilan > draft.tanggal:
        masalah["panggilan_diterima"] = "Panggilan tidak mungkin diterima sesudah hari sidang."
    return masalah


def bersihkan_kehadiran(draft: KehadiranDraft) -> KehadiranDraft:
    return replace(draft, **_bersih(draft))  # type: ignore[arg-type]  # text fields


def problems_bukti(draft: BuktiDraft) -> dict[str, str]:
    masalah = _panjang(draft)
    if not tampak(draft.judul):
        masalah["judul"] = "Judul bukti belum diisi."
    if draft.berkas_id is not None and draft.surat_id is not None:
        masalah["berkas_id"] = "Satu bukti menunjuk satu berkas atau satu surat, tidak keduanya."
    return masalah


def bersihkan_bukti(draft: BuktiDraft) -> BuktiDraft:
    bersih = replace(draft, **_bersih(draft))  # type: ignore[arg-type]  # text fields
    return replace(bersih, keterangan=bersihkan_teks(draft.keterangan, baris=True))


def bersihkan_tindakan(tindakan: TindakanSengketa) -> TindakanSengketa:
    """Return an act with every text cleaned."""
    return replace(tindakan, **_bersih(tindakan))  # type: ignore[arg-type]  # text


def wajib_tindakan_sah(tindakan: TindakanSengketa, *, hari_ini: date, mulai: date | None) -> None:
    """Refuse impossible days and terms of an act; the machine judges everything else.

    Raises:
        ValidationError: SGK-010 with the field.
    """
    masalah = _panjang(tindakan)
    if tindakan.tanggal > hari_ini:
        masalah["tanggal"] = "Tanggal belum tiba."
    elif mulai is not None and tindakan.tanggal < mulai:
        masalah["tanggal"] = f"Tanggal mendahului {tanggal_panjang(mulai)}."
    if isinstance(tindakan, Putus | PutusPengadilan) and tindakan.diterima is not None:
        if tindakan.diterima < tindakan.tanggal:
            masalah["diterima"] = "Salinan putusan tidak mungkin diterima sebelum dibacakan."
        elif tindakan.diterima > hari_ini:
            masalah["diterima"] = "Tanggal belum tiba."
    hari = getattr(tindakan, "hari_pelaksanaan", None)
    if hari is not None and not 1 <= hari <= 365:
        masalah["hari_pelaksanaan"] = "Isi 1 sampai 365 hari kerja, atau kosongkan."
    if masalah:
        raise ValidationError(masalah, code="SGK-010")
