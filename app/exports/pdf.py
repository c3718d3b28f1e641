# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One entry for all letters as PDF."""

from __future__ import annotations

from app.exports.huruf import huruf_hilang
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.model import semua_teks
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import Templat


def render_surat(dto: object, kata: Templat | None = None) -> bytes:
    """Return the PDF of any letter; equal input gives equal bytes.

    ``kata`` is the wording; by default the shipped one in force on the letter's day.

    Raises:
        UserError: SRT-101 when the emblem of the letterhead is not a readable picture.
        TypeError: for a value that is no letter (a bug).
    """
    return render_pdf(susun_naskah(dto, kata))


def huruf_tak_tercetak(dto: object) -> tuple[str, ...]:
    """Characters of the letter that no embedded font can draw (they print as □); for a warning."""
    return huruf_hilang(semua_teks(dto))
