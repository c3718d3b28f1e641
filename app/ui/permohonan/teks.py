# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of these screens: dates, times, tones and the sentence on the time left."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.kip import StatusPermohonan
from app.ui.perkara.bentuk import BarisPerkara
from app.ui.theme import Tone
from app.ui.widgets.pills import Pill, sisa_pill

TONE_STATUS: dict[StatusPermohonan, Tone] = {
    StatusPermohonan.TERDAFTAR: Tone.NEUTRAL,
    StatusPermohonan.TIDAK_LENGKAP: Tone.NEUTRAL,
    StatusPermohonan.DITUTUP_TIDAK_LENGKAP: Tone.NEUTRAL,
    StatusPermohonan.DIPROSES: Tone.INFO,
    StatusPermohonan.DIPERPANJANG: Tone.INFO,
    StatusPermohonan.DIKABULKAN_SELURUH: Tone.GOOD,
    StatusPermohonan.DIKABULKAN_SEBAGIAN: Tone.GOOD,
    StatusPermohonan.DITOLAK_DIKECUALIKAN: Tone.BAD,
    StatusPermohonan.TIDAK_DIKUASAI: Tone.WARN,
    StatusPermohonan.BELUM_DIDOKUMENTASIKAN: Tone.WARN,
    StatusPermohonan.INFORMASI_DIBERIKAN: Tone.GOOD,
    StatusPermohonan.SELESAI: Tone.NEUTRAL,
    StatusPermohonan.DICABUT: Tone.NEUTRAL,
    StatusPermohonan.DIALIHKAN: Tone.NEUTRAL,
}


def hari_tanggal(value: date | None) -> str:
    """Return ``Selasa, 24 November 2026``, or a dash for none."""
    return _tulis(value, "dddd, d MMMM yyyy")


def hari_pendek(value: date | None) -> str:
    """Return ``Selasa, 24 Nov 2026``."""
    return _tulis(value, "dddd, d MMM yyyy")


def tanggal_ringkas(value: date | None) -> str:
    """Return ``24 Nov 2026``."""
    return _tulis(value, "d MMM yyyy")


def _tulis(value: date | None, pola: str) -> str:
    if value is None:
        return "–"
    return QLocale().toString(QDate(value.year, value.month, value.day), pola)


def waktu_ringkas(value: datetime, zona: tzinfo | None) -> str:
    """Return ``24 Nov 09.41`` in the office's zone."""
    setempat = value.astimezone(zona)
    hari = QDate(setempat.year, setempat.month, setempat.day)
    return f"{QLocale().toString(hari, 'd MMM')} {setempat:%H.%M}"


def waktu_lengkap(value: datetime, zona: tzinfo | None) -> str:
    """Return ``24 Nov 2026 09.41`` in the office's zone."""
    setempat = value.astimezone(zona)
    hari = QDate(setempat.year, setempat.month, setempat.day)
    return f"{QLocale().toString(hari, 'd MMM yyyy')} {setempat:%H.%M}"


def ringkas(teks: str, panjang: int = 60) -> str:
    """Return ``teks`` on one line, cut at a word with … when it is longer than ``panjang``."""
    satu = " ".join(teks.split())
    if len(satu) <= panjang:
        return satu
    potong = satu[: panjang - 1].rsplit(" ", 1)[0] or satu[: panjang - 1]
    return f"{potong.rstrip(' ,.;:')}…"


def kalimat_sisa(sisa: int) -> str:
    """Return ``1 hari kerja lagi``, ``hari ini`` or ``lewat 2 hari kerja``."""
    if sisa < 0:
        return QCoreApplication.translate("Permohonan", "lewat {0} hari kerja").format(-sisa)
    if sisa == 0:
        return QCoreApplication.translate("Permohonan", "hari terakhir")
    return QCoreApplication.translate("Permohonan", "{0} hari kerja lagi").format(sisa)


def pil_tenggat(row: BarisPerkara) -> Pill:
    """Return the badge of the case header: time left and the date, provisional ones marked."""
    if row.jeda:
        return Pill(QCoreApplication.translate("Permohonan", "menunggu pemohon"), Tone.NEUTRAL)
    if row.sisa is None or row.batas is None:
        return Pill("", Tone.PLAIN)
    hari = _tulis(row.batas, "dddd d MMM")
    teks = f"{kalimat_sisa(row.sisa)} · {hari}"
    if row.sementara:
        teks += QCoreApplication.translate("Permohonan", " (sementara)")
    return Pill(teks, sisa_pill(row.sisa).tone)
