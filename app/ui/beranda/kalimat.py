# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sentences of the home page: the next step of a case and the date it is due."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.kip import StatusPermohonan
from app.services.pekerjaan import Pekerjaan
from app.ui.i18n_teks import teks_dasar

DIPUTUS = frozenset(
    {
        StatusPermohonan.DIKABULKAN_SELURUH,
        StatusPermohonan.DIKABULKAN_SEBAGIAN,
        StatusPermohonan.DITOLAK_DIKECUALIKAN,
        StatusPermohonan.TIDAK_DIKUASAI,
        StatusPermohonan.BELUM_DIDOKUMENTASIKAN,
    }
)
DIBERIKAN = frozenset({StatusPermohonan.DIKABULKAN_SELURUH, StatusPermohonan.DIKABULKAN_SEBAGIAN})


translate = QCoreApplication.translate


def langkah(kerja: Pekerjaan) -> str:
    """Return what has to be done next, as one sentence."""
    row = kerja.row
    if row.status in DIPUTUS:
        if row.tanggal_pemberitahuan is None:
            return translate("Beranda", "Kirim pemberitahuan tertulis")
        if row.status in DIBERIKAN:
            return translate("Beranda", "Berikan informasi dan catat tanggalnya")
        return translate("Beranda", "Selesaikan perkara")
    if row.status is StatusPermohonan.TERDAFTAR:
        return translate("Beranda", "Periksa kelengkapan")
    if row.status is StatusPermohonan.TIDAK_LENGKAP:
        return translate("Beranda", "Menunggu pemohon melengkapi")
    return translate("Beranda", "Putuskan: beri / sebagian / tolak")


def batas(kerja: Pekerjaan) -> str:
    """Return the date, its article, and what the law still allows."""
    row = kerja.row
    if row.tanggal_terima is None:
        return translate("Beranda", "tanggal diterima tidak tercatat")
    if row.batas is None:
        return translate("Beranda", "tidak ada tenggat yang berjalan")
    parts = [
        translate("Beranda", "batas {0}").format(
            tanggal_singkat(row.batas, row.tanggal_terima.year)
        )
    ]
    if row.sementara:
        parts[0] += " " + translate("Beranda", "(sementara)")
    if kerja.dasar:
        parts.append(teks_dasar(kerja.dasar))
    if kerja.kelengkapan_sampai is not None:
        until = tanggal_singkat(kerja.kelengkapan_sampai, row.tanggal_terima.year)
        parts.append(translate("Beranda", "kelengkapan sampai {0}").format(until))
    elif kerja.perpanjangan_sampai is not None:
        until = tanggal_singkat(kerja.perpanjangan_sampai, row.tanggal_terima.year)
        parts.append(translate("Beranda", "dapat diperpanjang sampai {0}").format(until))
    elif kerja.diperpanjang:
        parts.append(translate("Beranda", "sudah diperpanjang"))
    return " · ".join(parts)


def tombol(kerja: Pekerjaan) -> str:
    """Return the text of the button in the row."""
    if kerja.row.status in DIPUTUS and kerja.row.tanggal_pemberitahuan is None:
        return translate("Beranda", "Kirim")
    return translate("Beranda", "Buka")


def tanggal_singkat(tanggal: date, tahun_ini: int) -> str:
    """Return ``19 Nov``, with the year when it is another one."""
    pattern = "d MMM" if tanggal.year == tahun_ini else "d MMM yyyy"
    return QLocale().toString(_qdate(tanggal), pattern)


def hari_panjang(tanggal: date) -> str:
    """Return ``Senin, 23 November 2026``."""
    return QLocale().toString(_qdate(tanggal), "dddd, d MMMM yyyy")


def desimal(nilai: float) -> str:
    """Return at most one decimal, with the Indonesian comma in both languages."""
    return f"{nilai:.1f}".replace(".", ",").removesuffix(",0")


def _qdate(tanggal: date) -> QDate:
    return QDate(tanggal.year, tanggal.month, tanggal.day)


def lama(sejak: datetime, kini: datetime) -> str:
    """Return how long ago something was, coarse as people say it."""
    minutes = int((kini - sejak).total_seconds() // 60)
    if minutes < 1:
        return translate("Beranda", "baru saja")
    if minutes < 60:
        return translate("Beranda", "{0} menit lalu").format(minutes)
    if minutes < 24 * 60:
        return translate("Beranda", "{0} jam lalu").format(minutes // 60)
    return translate("Beranda", "{0} hari lalu").format(minutes // (24 * 60))
