# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of a PDF as images. pdfium is not thread-safe: one lock guards every call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QImage

from app.domain.errors import CancelledError, UserError
from app.infra.pdfium import KUNCI_PDFIUM

MAX_PIXELS = 40_000_000
"""Pixels of one rendered page at most; a poster is drawn coarser instead of filling memory"""


@dataclass(frozen=True)
class PageSize:
    """Width and height in points (1/72 inch)."""

    width: float
    height: float


class PdfPages:
    """An opened PDF. All methods may be called from any thread."""

    def __init__(self, data: bytes) -> None:
        """Open ``data``; raises ``UserError`` LHT-001 (damaged) or LHT-002 (locked)."""
        import pypdfium2 as pdfium

        self.data = data
        self._document: Any = None
        with KUNCI_PDFIUM:
            try:
                self._document = pdfium.PdfDocument(data)
                pages = [self._document[number] for number in range(len(self._document))]
                self.sizes = tuple(PageSize(*page.get_size()) for page in pages)
                for page in pages:
                    page.close()
            except pdfium.PdfiumError as error:
                raise _refusal(str(error)) from error
        if not self.sizes:
            raise _refusal("no pages")

    def render(self, number: int, scale: float) -> QImage:
        """Return page ``number`` (from 0) with ``scale`` pixels per point.

        Raises ``CancelledError`` once the document is closed.
        """
        size = self.sizes[number]
        limit = (MAX_PIXELS / max(1.0, size.width * size.height)) ** 0.5
        with KUNCI_PDFIUM:
            if self._document is None:
                raise CancelledError
            page = self._document[number]
            bitmap = page.render(scale=min(scale, limit), rev_byteorder=True, prefer_bgrx=True)
            view = bitmap.buffer
            image = QImage(
                view, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            ).copy()
            bitmap.close()
            page.close()
        return image

    def close(self) -> None:
        """Release the document; pages asked for later are cancelled."""
        with KUNCI_PDFIUM:
            document, self._document = self._document, None
            if document is not None:
                document.close()

    def __del__(self) -> None:
        self.close()


def _refusal(reason: str) -> UserError:
    locked = "password" in reason.casefold()
    return UserError(
        code="LHT-002" if locked else "LHT-001",
        what="Berkas PDF ini terkunci dengan kata sandi."
        if locked
        else "Berkas PDF ini rusak atau bukan PDF.",
        kept="Berkas aslinya tidak diubah.",
        action="Minta berkas tanpa kata sandi kepada pengirim."
        if locked
        else "Minta berkas itu sekali lagi, atau buat ulang suratnya.",
    )
