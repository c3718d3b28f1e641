# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A page that shows nothing but the letterhead, for the preview in wizard and settings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable

from app.domain.instansi import Kertas, Kop
from app.exports.kop import KepalaSurat
from app.exports.layout import Berkas, susun
from app.exports.templat import tata_letak


def render_contoh_kop(kop: Kop, kertas: Kertas, tanggal: date) -> bytes:
    """Return one page with the letterhead, drawn by the same code as on every letter.

    Raises:
        UserError: ``SRT-101`` the emblem cannot be read.
    """
    letak = tata_letak(kertas.value, tanggal)
    berkas = Berkas(
        judul="Contoh kepala surat",
        penulis=kop.nama_instansi or kop.nama_pemda or "-",
        tanggal=tanggal,
        letak=letak,
    )

    def cerita() -> Sequence[Flowable]:
        return [KepalaSurat(kop, letak)]

    return susun(cerita, berkas)
