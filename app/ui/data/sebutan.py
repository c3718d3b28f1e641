# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for what a column of an old register may hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.impor import Bidang, Tingkat
from app.ui.theme import Tone


def sebutan_bidang(bidang: Bidang) -> str:
    """Return the Indonesian name of a field of the register."""
    t = QCoreApplication.translate
    return {
        Bidang.NOMOR: t("Impor", "Nomor pendaftaran"),
        Bidang.URUT: t("Impor", "Nomor urut baris"),
        Bidang.TANGGAL: t("Impor", "Tanggal diterima"),
        Bidang.NAMA: t("Impor", "Nama pemohon"),
        Bidang.ALAMAT: t("Impor", "Alamat"),
        Bidang.KONTAK: t("Impor", "Nomor kontak"),
        Bidang.EMAIL: t("Impor", "Pos-el"),
        Bidang.PEKERJAAN: t("Impor", "Pekerjaan"),
        Bidang.RINCIAN: t("Impor", "Informasi yang diminta"),
        Bidang.TUJUAN: t("Impor", "Tujuan penggunaan"),
        Bidang.DIKUASAI_YA: t("Impor", "Dikuasai: ya"),
        Bidang.DIKUASAI_TIDAK: t("Impor", "Dikuasai: tidak"),
        Bidang.BADAN_PUBLIK_LAIN: t("Impor", "Badan publik lain yang menguasai"),
        Bidang.BELUM_DIDOKUMENTASIKAN: t("Impor", "Belum didokumentasikan"),
        Bidang.STATUS_INFORMASI: t("Impor", "Status informasi (satu kolom)"),
        Bidang.SOFTCOPY: t("Impor", "Bentuk: softcopy"),
        Bidang.HARDCOPY: t("Impor", "Bentuk: hardcopy"),
        Bidang.BENTUK: t("Impor", "Bentuk informasi (satu kolom)"),
        Bidang.MELIHAT: t("Impor", "Jenis: melihat/mengetahui"),
        Bidang.SALINAN: t("Impor", "Jenis: meminta salinan"),
        Bidang.JENIS_PERMOHONAN: t("Impor", "Jenis permohonan (satu kolom)"),
        Bidang.KEPUTUSAN: t("Impor", "Keputusan"),
        Bidang.ALASAN_PENOLAKAN: t("Impor", "Alasan penolakan"),
        Bidang.TANGGAL_PEMBERITAHUAN: t("Impor", "Tanggal pemberitahuan tertulis"),
        Bidang.TANGGAL_PEMBERIAN: t("Impor", "Tanggal pemberian informasi"),
        Bidang.BIAYA: t("Impor", "Biaya"),
        Bidang.CARA: t("Impor", "Cara pembayaran"),
        Bidang.KANAL: t("Impor", "Kanal masuk"),
        Bidang.UNIT_TUJUAN: t("Impor", "Unit tujuan"),
        Bidang.KETERANGAN: t("Impor", "Keterangan"),
    }[bidang]


def sebutan_tingkat(tingkat: Tingkat) -> tuple[str, Tone]:
    """Return word and tone of how grave a note is."""
    t = QCoreApplication.translate
    return {
        Tingkat.GALAT: (t("Impor", "salah"), Tone.BAD),
        Tingkat.PERINGATAN: (t("Impor", "ragu"), Tone.WARN),
        Tingkat.INFO: (t("Impor", "catatan"), Tone.NEUTRAL),
    }[tingkat]


def sebutan_keyakinan(nilai: float) -> tuple[str, Tone]:
    """Return word and tone of how sure a guess is (0 to 1)."""
    t = QCoreApplication.translate
    if nilai >= 0.85:
        return t("Impor", "yakin"), Tone.GOOD
    if nilai >= 0.5:
        return t("Impor", "mungkin"), Tone.INFO
    if nilai > 0:
        return t("Impor", "ragu"), Tone.WARN
    return t("Impor", "tidak dikenal"), Tone.NEUTRAL
