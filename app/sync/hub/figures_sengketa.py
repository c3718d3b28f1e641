# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's figures of disputes before the Information Commission, without anybody's name."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.jam_sengketa import SELESAI
from app.domain.keberatan import AlasanKeberatan
from app.domain.label import label
from app.domain.sengketa import AmarPutusan, StatusSengketa
from app.sync.hub.figures import (
    Cacah,
    Hitungan,
    Rasio,
    RegisterProvinsi,
    Rekaman,
    Rincian,
    Sebaran,
)

_SELESAI = frozenset(status.value for status in SELESAI)


def _terbuka(rekaman: Rekaman, _: Hitungan) -> bool:
    status = rekaman.teks("status")
    return status not in _SELESAI and status != StatusSengketa.PELAKSANAAN


def _belum_dilaksanakan(rekaman: Rekaman, _: Hitungan) -> bool:
    """Final and binding, and nothing says yet that it was carried out."""
    return rekaman.teks("status") == StatusSengketa.PELAKSANAAN


def _dilaksanakan(rekaman: Rekaman, _: Hitungan) -> bool:
    return rekaman.tanggal("tanggal_pelaksanaan") is not None


def _wajib(rekaman: Rekaman, hitungan: Hitungan) -> bool:
    return _dilaksanakan(rekaman, hitungan) or _belum_dilaksanakan(rekaman, hitungan)


def _lama(rekaman: Rekaman, hitungan: Hitungan) -> int | None:
    """Working days from the notice to the ruling; None without two days in order."""
    mulai = rekaman.tanggal("tanggal_pemberitahuan")
    putusan = rekaman.tanggal("tanggal_putusan")
    if mulai is None or putusan is None or putusan < mulai:
        return None
    return hitungan.hari_kerja(mulai, putusan)


def _kata(nilai: str) -> Iterable[str]:
    return (nilai,) if nilai else ()


def _status(kode: str, judul: str, status: StatusSengketa) -> Cacah:
    return Cacah(kode, judul, lambda rekaman, _: rekaman.teks("status") == status.value)


SENGKETA = RegisterProvinsi(
    tabel="sengketa",
    judul="Sengketa informasi",
    tanggal="tanggal_pemberitahuan",
    ukuran=(
        Cacah("masuk", "Sengketa masuk", lambda _rekaman, _hitungan: True),
        Rincian(
            "alasan",
            "Alasan",
            lambda rekaman: sorted(set(rekaman.teks("alasan"))),
            {alasan.value: f"{alasan.value}. {label(alasan)}" for alasan in AlasanKeberatan},
        ),
        Rincian(
            "tahap",
            "Tahap",
            lambda rekaman: _kata(rekaman.teks("status")),
            {status.value: label(status) for status in StatusSengketa},
        ),
        Rincian(
            "amar",
            "Amar putusan Komisi Informasi",
            lambda rekaman: _kata(rekaman.teks("amar")),
            {amar.value: label(amar) for amar in AmarPutusan},
        ),
        Cacah("dalam_proses", "Dalam proses", _terbuka),
        _status("gugur", "Gugur", StatusSengketa.GUGUR),
        _status("dicabut", "Dicabut pemohon", StatusSengketa.DICABUT),
        _status("tidak_diterima", "Tidak diterima", StatusSengketa.DITOLAK_SELA),
        Sebaran("lama", "Lama sampai putusan", _lama),
        Cacah("wajib_dilaksanakan", "Putusan yang harus dilaksanakan", _wajib),
        Cacah("dilaksanakan", "Sudah dilaksanakan", _dilaksanakan),
        Cacah("belum_dilaksanakan", "Putusan belum dilaksanakan", _belum_dilaksanakan),
        Rasio("persen_dilaksanakan", "Dilaksanakan (%)", "dilaksanakan", "wajib_dilaksanakan"),
    ),
    peringkat="persen_dilaksanakan",
    peta="masuk",
    kartu=("masuk", "dalam_proses", "wajib_dilaksanakan", "dilaksanakan", "belum_dilaksanakan"),
    temuan=("belum_dilaksanakan",),
)
