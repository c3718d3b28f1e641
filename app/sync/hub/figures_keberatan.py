# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's figures of objections (PerKI 1/2021 Pasal 56-58: objections and their replies).

Nothing here names a person: grounds, decisions and days only.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.alur_keberatan import MENUNGGU_TANGGAPAN
from app.domain.hitung import jatuh_tempo, sisa_hari_kerja
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan, StatusKeberatan
from app.domain.kip import Kanal
from app.domain.label import KANAL, label
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
_MENUNGGU = frozenset(status.value for status in MENUNGGU_TANGGAPAN)


def _kata(nama: str, kosong: str = "") -> Iterable[str]:
    return (nama or kosong,) if nama or kosong else ()


def _mulai(rekaman: Rekaman) -> date | None:
    """The earlier of both starts of K2: received in writing, recorded in the register."""
    hari = [rekaman.tanggal(nama) for nama in ("tanggal_terima", "tanggal_catat")]
    return min((satu for satu in hari if satu is not None), default=None)


def _batas(rekaman: Rekaman, hitungan: Hitungan) -> date | None:
    mulai = _mulai(rekaman)
    if mulai is None:
        return None
    return jatuh_tempo(
        hitungan.aturan.pilih("K2", mulai),
        mulai,
        hitungan.kalender,
        hari_peristiwa_nol=hitungan.hari_peristiwa_nol,
    )


def _lama(rekaman: Rekaman, hitungan: Hitungan) -> int | None:
    """Working days from the earlier start to the reply; None without two days in order."""
    mulai, jawab = _mulai(rekaman), rekaman.tanggal("tanggal_tanggapan")
    if mulai is None or jawab is None or jawab < mulai:
        return None
    return hitungan.hari_kerja(mulai, jawab)


def _menunggu(rekaman: Rekaman, _: Hitungan | None = None) -> bool:
    """The superior's reply is not delivered yet."""
    return rekaman.teks("status") in _MENUNGGU


def _lewat(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    batas = _batas(rekaman, hitungan) if _menunggu(rekaman) else None
    return batas is not None and hitungan.hari_ini > batas


def _segera(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    batas = _batas(rekaman, hitungan) if _menunggu(rekaman) else None
    if batas is None or batas < hitungan.hari_ini:
        return False
    return sisa_hari_kerja(hitungan.hari_ini, batas, hitungan.kalender) <= SEGERA_HARI


def _ditanggapi(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    return _lama(rekaman, hitungan) is not None


def _tepat(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    jawab, batas = rekaman.tanggal("tanggal_tanggapan"), _batas(rekaman, hitungan)
    ada = _ditanggapi(rekaman, hitungan)
    return ada and jawab is not None and batas is not None and jawab <= batas


def _jatuh_tempo(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    """Answered, or late without an answer: what punctuality is a share of."""
    return _ditanggapi(rekaman, hitungan) or _lewat(rekaman, hitungan)


def _status(status: StatusKeberatan, judul: str) -> Cacah:
    return Cacah(status.value, judul, lambda rekaman, _: rekaman.teks("status") == status.value)


KEBERATAN = RegisterProvinsi(
    tabel="keberatan",
    judul="Keberatan",
    tanggal="tanggal_terima",
    ukuran=(
        Cacah("masuk", "Keberatan masuk", lambda _rekaman, _hitungan: True),
        Rincian(
            "kanal",
            "Kanal",
            lambda rekaman: _kata(rekaman.teks("kanal"), Kanal.TIDAK_DICATAT.value),
            {kanal.value: KANAL[kanal] for kanal in Kanal},
        ),
        Rincian(
            "alasan",
            "Alasan Pasal 35 ayat (1)",
            lambda rekaman: sorted(set(rekaman.teks("alasan"))),
            {alasan.value: f"huruf {alasan.value}" for alasan in AlasanKeberatan},
        ),
        Rincian(
            "putusan",
            "Putusan Atasan PPID",
            lambda rekaman: _kata(rekaman.teks("putusan")),
            {putusan.value: label(putusan) for putusan in PutusanKeberatan},
        ),
        _status(StatusKeberatan.TERLAMBAT_DIAJUKAN, "Terlambat diajukan"),
        _status(StatusKeberatan.DICABUT, "Dicabut pemohon"),
        _status(StatusKeberatan.SENGKETA, "Berlanjut ke sengketa"),
        Cacah("dalam_proses", "Menunggu tanggapan", _menunggu),
        Cacah("segera", "Jatuh tempo dalam 3 hari kerja", _segera),
        Cacah("lewat", "Lewat tenggat, belum ditanggapi", _lewat),
        Cacah("ditanggapi", "Sudah ditanggapi", _ditanggapi),
        Sebaran("lama", "Lama tanggapan", _lama),
        Cacah("tepat", "Ditanggapi tepat waktu", _tepat),
        Cacah("jatuh_tempo", "Ditanggapi atau lewat tenggat", _jatuh_tempo),
        Rasio("persen_tepat", "Ditanggapi tepat waktu (%)", "tepat", "jatuh_tempo"),
    ),
    peringkat="persen_tepat",
    peta="masuk",
    kartu=("masuk", "dalam_proses", "segera", "lewat", "ditanggapi"),
    temuan=("lewat",),
)
