# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document in one of its printed forms; the writer of Word files is loaded only when used."""

from __future__ import annotations

from app.domain.surat import BentukCetak
from app.exports.naskah.model import Naskah
from app.exports.naskah.pdf import render_pdf
from app.exports.naskah.polos import render_teks


def cetak(naskah: Naskah, bentuk: BentukCetak) -> bytes:
    """Return the file: PDF, Word file, or ASCII text with form feeds for a dot-matrix printer.

    Raises:
        UserError: SRT-101 when the emblem of the letterhead is not a readable picture.
    """
    match bentuk:
        case BentukCetak.PDF:
            return render_pdf(naskah)
        case BentukCetak.DOCX:
            from app.exports.naskah.docx import render_docx

            return render_docx(naskah)
        case BentukCetak.TEKS:
            return render_teks(naskah).encode("ascii")
