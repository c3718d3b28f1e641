# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several letters as one file, to be printed in one go."""

from __future__ import annotations

import io
from collections.abc import Iterable

from app.infra.pdfium import KUNCI_PDFIUM


def gabung_pdf(berkas: Iterable[bytes]) -> bytes:
    """Return all pages of all files in their order."""
    import pypdfium2 as pdfium

    target = io.BytesIO()
    with KUNCI_PDFIUM:
        semua = pdfium.PdfDocument.new()
        for satu in berkas:
            asal = pdfium.PdfDocument(satu)
            semua.import_pages(asal)
            asal.close()
        semua.save(target)
        semua.close()
    return target.getvalue()
