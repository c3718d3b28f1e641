# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's figures of information requests (one row per unit and period).

Limits of days come from the dated rules; working days from the agency's own calendar.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.alur_permohonan import AKHIR
from app.domain.hitung import sisa_hari_kerja
from app.domain.kip import Kanal, Keputusan, StatusPermohonan
from app.domain.label import KANAL, KEPUTUSAN
from app.sync.hub.figures import (
    Cacah,
    Hitungan,
    Rasio,
    RegisterProvinsi,
    Rekaman,
    Rincian,
    Sebaran,
)

SEGERA_HARI = 3
_AKHIR = frozenset(status.value for status in AKHIR)
_HURUF = {huruf: f"huruf {huruf}" for huruf in "abcdefghij"}


def _masuk(rekaman: Rekaman, _: Hitungan | None = None) -> bool:
    """Stands in the register: what was taken out of it is no request."""
    return rekaman.teks("status") != StatusPermohonan.DIALIHKAN


def _terbuka(rekaman: Rekaman, _: Hitungan | None = None) -> bool:
    """No notice was given yet and the request is not closed otherwise."""
    return not rekaman.teks("tanggal_pemberitahuan") and rekaman.teks("status") not in _AKHIR


def _status(status: StatusPermohonan) -> Cacah:
    judul = {
        StatusPermohonan.DITUTUP_TIDAK_LENGKAP: "Ditutup, tidak dilengkapi",
        StatusPermohonan.DICABUT: "Dicabut pemohon",
        StatusPermohonan.DIALIHKAN: "Dikeluarkan dari register",
    }[status]
    return Cacah(status.value, judul, lambda rekaman, _: rekaman.teks("status") == status.value)


def _lama(rekaman: Rekaman, hitungan: Hitungan) -> int | None:
    """Working days from receipt to written notice; None without two days in order."""
    terima = rekaman.tanggal("tanggal_terima")
    beri_tahu = rekaman.tanggal("tanggal_pemberitahuan")
    if terima is None or beri_tahu is None or beri_tahu < terima:
        return None
    return hitungan.hari_kerja(terima, beri_tahu)


def _batas(rekaman: Rekaman, hitungan: Hitungan, *, diperpanjang: bool) -> date | None:
    """The safe date: counted from receipt (P4u), with the extension (P5) if asked."""
    terima = rekaman.tanggal("tanggal_terima")
    return None if terima is None else hitungan.batas_aman(terima, diperpanjang=diperpanjang)


def _dalam(rekaman: Rekaman, hitungan: Hitungan, *, diperpanjang: bool) -> bool:
    beri_tahu = rekaman.tanggal("tanggal_pemberitahuan")
    if beri_tahu is None or _lama(rekaman, hitungan) is None:
        return False
    batas = _batas(rekaman, hitungan, diperpanjang=diperpanjang)
    return batas is not None and beri_tahu <= batas


def _tepat(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    return _dalam(rekaman, hitungan, diperpanjang=False)


def _tepat_perpanjangan(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    return _dalam(rekaman, hitungan, diperpanjang=True)


def _batas_berjalan(rekaman: Rekaman, hitungan: Hitungan) -> date | None:
    """The date that holds for an open request; None while none runs."""
    if not _terbuka(rekaman) or rekaman.teks("status") == StatusPermohonan.TIDAK_LENGKAP:
        return None
    diperpanjang = rekaman.teks("status") == StatusPermohonan.DIPERPANJANG
    return _batas(rekaman, hitungan, diperpanjang=diperpanjang)


def _lewat(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    """Still without a notice after the date that holds for it."""
    batas = _batas_berjalan(rekaman, hitungan)
    return batas is not None and hitungan.hari_ini > batas


def _segera(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    """Due today or within three working days, as the worklists of agencies say it."""
    batas = _batas_berjalan(rekaman, hitungan)
    if batas is None or batas < hitungan.hari_ini:
        return False
    return sisa_hari_kerja(hitungan.hari_ini, batas, hitungan.kalender) <= SEGERA_HARI


def _diberitahukan(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    return _lama(rekaman, hitungan) is not None


def _jatuh_tempo(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    """Answered, or late without an answer: what punctuality is a share of."""
    return _diberitahukan(rekaman, hitungan) or _lewat(rekaman, hitungan)


def _kata(nama: str, kosong: str = "") -> Iterable[str]:
    return (nama or kosong,) if nama or kosong else ()


def _kanal(rekaman: Rekaman) -> Iterable[str]:
    if not _masuk(rekaman):
        return ()
    return _kata(rekaman.teks("kanal"), Kanal.TIDAK_DICATAT.value)


PERMOHONAN = RegisterProvinsi(
    tabel="permohonan",
    judul="Permohonan informasi",
    tanggal="tanggal_terima",
    ukuran=(
        Cacah("masuk", "Permohonan masuk", _masuk),
        Rincian(
            "kanal",
            "Kanal",
            _kanal,
            {kanal.value: KANAL[kanal] for kanal in Kanal},
        ),
        Rincian(
            "keputusan",
            "Keputusan",
            lambda rekaman: _kata(rekaman.teks("keputusan")),
            {keputusan.value: KEPUTUSAN[keputusan] for keputusan in Keputusan},
        ),
        Rincian(
            "alasan_penolakan",
            "Ditolak menurut huruf Pasal 17",
            lambda rekaman: sorted(set(rekaman.teks("pasal_17"))),
            _HURUF,
        ),
        _status(StatusPermohonan.DITUTUP_TIDAK_LENGKAP),
        _status(StatusPermohonan.DICABUT),
        _status(StatusPermohonan.DIALIHKAN),
        Cacah("dalam_proses", "Dalam proses", _terbuka),
        Cacah("segera", "Jatuh tempo dalam 3 hari kerja", _segera),
        Cacah("lewat", "Lewat tenggat, belum diberitahukan", _lewat),
        Cacah("diberitahukan", "Sudah diberitahukan", _diberitahukan),
        Sebaran("lama", "Lama pemberitahuan", _lama),
        Cacah("tepat", "Tepat waktu tanpa perpanjangan", _tepat),
        Cacah("tepat_perpanjangan", "Tepat waktu dengan perpanjangan", _tepat_perpanjangan),
        Cacah("jatuh_tempo", "Dijawab atau lewat tenggat", _jatuh_tempo),
        Rasio("persen_tepat", "Tepat waktu tanpa perpanjangan (%)", "tepat", "jatuh_tempo"),
        Rasio(
            "persen_tepat_perpanjangan",
            "Tepat waktu dengan perpanjangan (%)",
            "tepat_perpanjangan",
            "jatuh_tempo",
        ),
    ),
    peringkat="persen_tepat_perpanjangan",
    peta="masuk",
    kartu=("masuk", "dalam_proses", "segera", "lewat", "diberitahukan"),
    temuan=("lewat",),
)
