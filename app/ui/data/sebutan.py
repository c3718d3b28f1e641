# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for what a column of an old register may hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.impor import Bidang, Tingkat
from app.ui.theme import Tone


def sebutan_bidang(bidang: Bidang) -> str:
    """Return the Indonesian name of a field of the register."""
    translate = QCoreApplication.translate
    return {
        Bidang.NOMOR: translate("Impor", "Nomor pendaftaran"),
        Bidang.URUT: translate("Impor", "Nomor urut baris"),
        Bidang.TANGGAL: translate("Impor", "Tanggal diterima"),
        Bidang.NAMA: translate("Impor", "Nama pemohon"),
        Bidang.ALAMAT: translate("Impor", "Alamat"),
        Bidang.KONTAK: translate("Impor", "Nomor kontak"),
        Bidang.EMAIL: translate("Impor", "Pos-el"),
        Bidang.PEKERJAAN: translate("Impor", "Pekerjaan"),
        Bidang.RINCIAN: translate("Impor", "Informasi yang diminta"),
        Bidang.TUJUAN: translate("Impor", "Tujuan penggunaan"),
        Bidang.DIKUASAI_YA: translate("Impor", "Dikuasai: ya"),
        Bidang.DIKUASAI_TIDAK: translate("Impor", "Dikuasai: tidak"),
        Bidang.BADAN_PUBLIK_LAIN: translate("Impor", "Badan publik lain yang menguasai"),
        Bidang.BELUM_DIDOKUMENTASIKAN: translate("Impor", "Belum didokumentasikan"),
        Bidang.STATUS_INFORMASI: translate("Impor", "Status informasi (satu kolom)"),
        Bidang.SOFTCOPY: translate("Impor", "Bentuk: softcopy"),
        Bidang.HARDCOPY: translate("Impor", "Bentuk: hardcopy"),
        Bidang.BENTUK: translate("Impor", "Bentuk informasi (satu kolom)"),
        Bidang.MELIHAT: translate("Impor", "Jenis: melihat/mengetahui"),
        Bidang.SALINAN: translate("Impor", "Jenis: meminta salinan"),
        Bidang.JENIS_PERMOHONAN: translate("Impor", "Jenis permohonan (satu kolom)"),
        Bidang.KEPUTUSAN: translate("Impor", "Keputusan"),
        Bidang.ALASAN_PENOLAKAN: translate("Impor", "Alasan penolakan"),
        Bidang.TANGGAL_PEMBERITAHUAN: translate("Impor", "Tanggal pemberitahuan tertulis"),
        Bidang.TANGGAL_PEMBERIAN: translate("Impor", "Tanggal pemberian informasi"),
        Bidang.BIAYA: translate("Impor", "Biaya"),
        Bidang.CARA: translate("Impor", "Cara pembayaran"),
        Bidang.KANAL: translate("Impor", "Kanal masuk"),
        Bidang.UNIT_TUJUAN: translate("Impor", "Unit tujuan"),
        Bidang.KETERANGAN: translate("Impor", "Keterangan"),
    }[bidang]


def sebutan_tingkat(tingkat: Tingkat) -> tuple[str, Tone]:
    """Return word and tone of how grave a note is."""
    translate = QCoreApplication.translate
    return {
        Tingkat.GALAT: (translate("Impor", "salah"), Tone.BAD),
        Tingkat.PERINGATAN: (translate("Impor", "ragu"), Tone.WARN),
        Tingkat.INFO: (translate("Impor", "catatan"), Tone.NEUTRAL),
    }[tingkat]


def sebutan_keyakinan(nilai: float) -> tuple[str, Tone]:
    """Return word and tone of how sure a guess is (0 to 1)."""
    translate = QCoreApplication.translate
    if nilai >= 0.85:
        return translate("Impor", "yakin"), Tone.GOOD
    if nilai >= 0.5:
        return translate("Impor", "mungkin"), Tone.INFO
    if nilai > 0:
        return translate("Impor", "ragu"), Tone.WARN
    return translate("Impor", "tidak dikenal"), Tone.NEUTRAL
