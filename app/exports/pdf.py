# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One entry for all letters of a request."""

from __future__ import annotations

from app.domain.surat import (
    SuratDasar,
    SuratKetidaklengkapan,
    SuratPemberitahuan,
    SuratPenolakan,
    SuratPerpanjangan,
    TandaBukti,
)
from app.exports import (
    surat_ketidaklengkapan,
    surat_pemberitahuan,
    surat_penolakan,
    surat_perpanjangan,
    tanda_bukti,
)
from app.exports.huruf import huruf_hilang
from app.exports.kerangka import semua_teks


def render_surat(dto: SuratDasar) -> bytes:
    """Return the PDF of any letter; equal input gives equal bytes.

    Raises:
        UserError: SRT-101 when the emblem of the letterhead is not a readable picture.
        TypeError: for a value that is no letter (a bug).
    """
    match dto:
        case TandaBukti():
            return tanda_bukti.render(dto)
        case SuratKetidaklengkapan():
            return surat_ketidaklengkapan.render(dto)
        case SuratPemberitahuan():
            return surat_pemberitahuan.render(dto)
        case SuratPerpanjangan():
            return surat_perpanjangan.render(dto)
        case SuratPenolakan():
            return surat_penolakan.render(dto)
        case _:
            raise TypeError(type(dto).__name__)


def huruf_tak_tercetak(dto: SuratDasar) -> tuple[str, ...]:
    """Characters of the letter that no embedded font can draw (they print as □); for a warning."""
    return huruf_hilang(semua_teks(dto))
