# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a PDF of ours says about itself: its register code, and the wording it was made of."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.kode_register import KodeRegister, urai_kode
from app.infra.pdfium import KUNCI_PDFIUM

PEMISAH = " | "


@dataclass(frozen=True)
class CatatanPdf:
    """``kode`` None and ``templat`` "" for a file that is not ours or older than the note."""

    kode: KodeRegister | None
    templat: str
    versi: str = ""
    """Id of the agency's wording it was printed with; empty for the shipped one"""


def catatan(sidik: str, templat: str, versi: str = "") -> str:
    """The note as it is written into the keywords of the file."""
    return PEMISAH.join((sidik, templat, versi) if versi else (sidik, templat))


def baca_catatan(pdf: bytes) -> CatatanPdf:
    """Read the note back; a file that is no PDF holds none."""
    import pypdfium2 as pdfium

    with KUNCI_PDFIUM:
        try:
            dokumen = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError:
            return CatatanPdf(None, "")
        try:
            kata = str(dokumen.get_metadata_value("Keywords"))
        finally:
            dokumen.close()
    sidik, templat, versi, *_ = (*kata.split(PEMISAH), "", "")
    return CatatanPdf(urai_kode(sidik), templat, versi)
