# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Know a request again in another file, another row, another format."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.impor import BarisImpor
from app.imports.kamus import rapat

_VERSI = "lumbung-impor-1"


def _kunci_tanggal(hari: date | None, teks: str) -> str:
    """The same for both orders of day and month, so that a doubtful date keeps its row known."""
    if hari is None:
        return rapat(teks)
    kecil, besar = sorted((hari.day, hari.month))
    return f"{hari.year}/{kecil}/{besar}"


def _cerna(bagian: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join((_VERSI, *bagian)).encode()).hexdigest()


def _inti(baris: BarisImpor) -> tuple[str, ...]:
    return (
        _kunci_tanggal(baris.tanggal, baris.teks_tanggal[0]),
        rapat(baris.nama),
        rapat(baris.rincian),
        rapat(baris.tujuan),
    )


def _isi(baris: BarisImpor) -> tuple[str, ...]:
    centang = (
        baris.dikuasai_ya,
        baris.dikuasai_tidak,
        baris.belum_didokumentasikan,
        baris.softcopy,
        baris.hardcopy,
        baris.melihat,
        baris.salinan,
    )
    teks = (
        baris.nomor,
        baris.alamat,
        baris.kontak,
        baris.email,
        baris.pekerjaan,
        baris.badan_publik_lain,
        baris.keputusan,
        baris.alasan_penolakan,
        baris.biaya,
        baris.cara,
        baris.unit_tujuan,
        baris.keterangan,
        *(isi for _, isi in baris.lain),
    )
    return (
        *_inti(baris),
        _kunci_tanggal(baris.tanggal_pemberitahuan, baris.teks_tanggal[1]),
        _kunci_tanggal(baris.tanggal_pemberian, baris.teks_tanggal[2]),
        "".join("01"[c] for c in centang),
        *(rapat(t) for t in teks),
    )


def beri_sidik(semua: Iterable[BarisImpor]) -> list[BarisImpor]:
    """Give every row its digests; equal requests in one file are told apart by their count."""
    hitung: Counter[tuple[str, ...]] = Counter()
    hasil = []
    for baris in semua:
        inti = _inti(baris)
        hitung[inti] += 1
        ke = str(hitung[inti])
        hasil.append(
            replace(baris, sidik=_cerna((*inti, ke)), sidik_isi=_cerna((*_isi(baris), ke)))
        )
    return hasil
