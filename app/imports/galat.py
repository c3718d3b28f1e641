# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Refusals of the import, each with its permanent code and the name of the file."""

from __future__ import annotations

from app.domain.errors import UserError

_TETAP = "Tidak ada data yang berubah; berkas asal juga tidak disentuh."
_SIMPAN_ULANG = "Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu impor lagi."

_PESAN: dict[str, tuple[str, str]] = {
    "IMP-001": ("Berkas {nama} tidak ditemukan.", "Periksa letak berkas atau colokkan cakramnya."),
    "IMP-002": ("{nama} adalah folder atau bukan berkas biasa.", "Pilih berkas di dalamnya."),
    "IMP-003": (
        "Berkas {nama} tidak dapat dibaca: {rinci}.",
        "Tutup program lain yang memakainya atau salin berkas ke folder Anda, lalu coba lagi.",
    ),
    "IMP-004": ("Berkas {nama} kosong (0 bita).", "Minta salinan yang berisi, lalu impor lagi."),
    "IMP-005": (
        "Berkas {nama} terlalu besar: {rinci}.",
        "Pisahkan tabel register ke berkas tersendiri tanpa gambar, lalu impor lagi.",
    ),
    "IMP-006": (
        "Berkas {nama} adalah {rinci}, bukan lembar kerja.",
        "Impor berkas .xlsx, .xls, .ods atau .csv.",
    ),
    "IMP-007": (
        "Berkas {nama} terkunci kata sandi.",
        "Buka dengan kata sandinya, simpan salinan tanpa kata sandi, lalu impor lagi.",
    ),
    "IMP-008": ("Berkas {nama} rusak: {rinci}.", _SIMPAN_ULANG),
    "IMP-009": (
        "Berkas {nama} mengembang tidak wajar saat dibuka: {rinci}.",
        "Jangan buka berkas ini bila asalnya tidak dikenal; minta salinan dari pembuatnya.",
    ),
    "IMP-010": (
        "Berkas {nama} bukan teks CSV: berisi bita NUL atau data biner.",
        "Simpan ulang sebagai CSV UTF-8 atau .xlsx, lalu impor lagi.",
    ),
    "IMP-011": ("Berkas {nama} tidak berisi tabel.", "Pastikan lembar register ada isinya."),
    "IMP-012": (
        "Judul kolom register tidak ditemukan pada {rinci} di berkas {nama}.",
        "Pilih lembar lain atau tunjukkan sendiri baris judulnya.",
    ),
    "IMP-013": (
        "Lembar pada berkas {nama} terlalu besar: {rinci}.",
        "Hapus baris dan kolom yang tidak dipakai atau pisahkan per tahun, lalu impor lagi.",
    ),
    "IMP-014": (
        "Pemetaan kolom berkas {nama} belum cukup: {rinci}.",
        "Pasangkan sekurang-kurangnya kolom nama atau informasi yang diminta.",
    ),
    "IMP-015": ("Pemetaan kolom berkas {nama} keliru: {rinci}.", "Perbaiki pasangan kolomnya."),
    "IMP-016": (
        "Berkas {nama} memakai bentuk {rinci} yang belum didukung.",
        _SIMPAN_ULANG,
    ),
    "IMP-018": (
        "Berkas {nama}: {rinci}.",
        "Pilih lembar yang berisi register, atau minta berkas yang berisi permohonan.",
    ),
    "IMP-017": ("Berkas {nama} tidak mempunyai {rinci}.", "Pilih lembar yang ada."),
}


def tolak(kode: str, nama: str, rinci: str = "") -> UserError:
    """The refusal ``kode`` about the file called ``nama``; the caller raises it."""
    apa, langkah = _PESAN[kode]
    return UserError(
        code=kode, what=apa.format(nama=nama, rinci=rinci), kept=_TETAP, action=langkah
    )
