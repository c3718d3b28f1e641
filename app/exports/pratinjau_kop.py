# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The letterhead on an otherwise empty page: what the settings page shows before it is stored."""

from __future__ import annotations

from datetime import date

from reportlab.platypus import Spacer

from app.domain.instansi import Kertas, Kop
from app.exports.layout import Berkas, susun
from app.exports.templat import tata_letak
from app.exports.unsur import MM, KepalaSurat


def render_pratinjau_kop(kop: Kop, kertas: Kertas, pada: date) -> bytes:
    """Return one page with the letterhead as PDF, under the page layout in force on ``pada``.

    Raises ``UserError`` SRT-101 for a logo that cannot be read.
    """
    letak = tata_letak(kertas.value, pada)
    berkas = Berkas(
        judul="Pratinjau kop surat",
        penulis=kop.nama_instansi or kop.nama_pemda,
        tanggal=pada,
        letak=letak,
    )
    return susun(lambda: [KepalaSurat(kop, letak), Spacer(0, 2 * MM)], berkas)
