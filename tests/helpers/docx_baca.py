# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading finished Word files back, by the rules of the format and not by the library's."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEWAT = {f"{W}instrText"}


def bagian(docx: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def akar(docx: bytes, nama: str = "word/document.xml") -> ET.Element:
    return ET.fromstring(bagian(docx)[nama])


def alinea(induk: ET.Element) -> list[str]:
    """The text of every paragraph in reading order; line breaks are ``\\n``."""
    hasil = []
    for satu in induk.iter(f"{W}p"):
        isi = []
        for unsur in satu.iter():
            if unsur.tag == f"{W}t":
                isi.append(unsur.text or "")
            elif unsur.tag in {f"{W}br", f"{W}tab"}:
                isi.append("\n" if unsur.tag == f"{W}br" else "\t")
        hasil.append("".join(isi))
    return hasil


def badan(docx: bytes) -> str:
    """All text of the body on one line with single blanks."""
    return " ".join(" ".join(alinea(akar(docx))).split())


def kepala_pertama(docx: bytes) -> str:
    """All text of the first page's header."""
    for nama in bagian(docx):
        if nama.startswith("word/header"):
            isi = " ".join(" ".join(alinea(akar(docx, nama))).split())
            if "Telepon" in isi or "PEMERINTAH" in isi:
                return isi
    return ""


def halaman_mm(docx: bytes) -> tuple[int, int]:
    ukuran = next(akar(docx).iter(f"{W}pgSz"))
    return tuple(  # type: ignore[return-value]
        round(int(ukuran.attrib[f"{W}{sisi}"]) / 1440 * 25.4) for sisi in ("w", "h")
    )
