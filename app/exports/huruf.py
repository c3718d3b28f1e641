# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Embedded fonts, and text of users made safe and printable.

Every font is embedded. A character the letter's font lacks is taken from the fallback fonts
(DejaVu Sans: Cyrillic, Greek, Arabic, Hebrew, symbols; Droid Sans Fallback: Han, kana); one that
no font has prints as a white square and is named by ``huruf_hilang``, so that nothing turns into
a black box unseen.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

from app.exports.aksara import sambung
from app.exports.naskah.teks import Teks, potong
from app.infra.resources import resource_path

SANS = "LiberationSans"
SERIF = "LiberationSerif"
SIMBOL = "DejaVuSans"
HAN = "DroidSansFallback"
PENGGANTI = "\u25a1"
_BERKAS = {
    SANS: "LiberationSans-Regular.ttf",
    f"{SANS}-Bold": "LiberationSans-Bold.ttf",
    f"{SANS}-Italic": "LiberationSans-Italic.ttf",
    f"{SANS}-BoldItalic": "LiberationSans-BoldItalic.ttf",
    SERIF: "LiberationSerif-Regular.ttf",
    f"{SERIF}-Bold": "LiberationSerif-Bold.ttf",
    f"{SERIF}-Italic": "LiberationSerif-Italic.ttf",
    f"{SERIF}-BoldItalic": "LiberationSerif-BoldItalic.ttf",
    SIMBOL: "DejaVuSans.ttf",
    HAN: "DroidSansFallbackFull.ttf",
}
_CADANGAN = (SIMBOL, HAN)
_KUNCI = threading.Lock()
_TAK_TAMPAK = re.compile("[\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\u00ad]")
_BARIS = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")


def pasang_huruf() -> None:
    """Register the fonts with the PDF library, once per process; safe from any thread."""
    with _KUNCI:
        _pasang()


@cache
def _pasang() -> None:
    from reportlab.pdfbase import pdfmetrics

    for nama in _BERKAS:
        if nama != HAN:  # big and rare: read when the first Han character comes
            _muat(nama)
    for keluarga in (SANS, SERIF):
        pdfmetrics.registerFontFamily(
            keluarga,
            normal=keluarga,
            bold=f"{keluarga}-Bold",
            italic=f"{keluarga}-Italic",
            boldItalic=f"{keluarga}-BoldItalic",
        )
    for nama in _CADANGAN:
        pdfmetrics.registerFontFamily(nama, normal=nama, bold=nama, italic=nama, boldItalic=nama)


@cache
def _muat(nama: str) -> dict[int, int]:
    """Register one font; return its map from character to glyph."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    huruf: Any = TTFont(nama, str(resource_path("fonts", _BERKAS[nama])))
    pdfmetrics.registerFont(huruf)
    peta: dict[int, int] = huruf.face.charToGlyph
    return peta


def _peta(nama: str) -> dict[int, int]:
    with _KUNCI:
        _pasang()
        return _muat(nama)


@cache
def _huruf_untuk(karakter: str, utama: str) -> str:
    """Name of the first font that can draw ``karakter``; empty if none can.

    Characters beyond U+FFFF count as missing: the PDF library writes a table for them that readers
    cannot turn back into text.
    """
    kode = ord(karakter)
    if kode > 0xFFFF:
        return ""
    return next((nama for nama in (utama, *_CADANGAN) if _peta(nama).get(kode)), "")


def bersih(teks: str) -> str:
    """Normalise text for print: NFC, one kind of line break, no control or hidden characters.

    Right-to-left letters are joined but stand in reading order: whoever draws a finished line
    passes it through ``urut_tampak``.
    """
    return _TAK_TAMPAK.sub("", sambung(tanpa_kendali(teks)))


def tanpa_kendali(teks: str) -> str:
    """Normalise text for a program that shapes letters itself: NFC, one kind of line break.

    Control characters, which no XML file may hold, are dropped.
    """
    teks = unicodedata.normalize("NFC", _BARIS.sub("\n", teks).replace("\t", " "))
    return "".join(
        satu
        for satu in teks
        if satu == "\n" or unicodedata.category(satu) not in {"Cc", "Cs", "Co", "Cn"}
    )


def potongan(teks: str, utama: str = SANS) -> Iterator[tuple[str, str]]:
    """Cut clean text into pieces ``(font, text)``; missing characters become white squares."""
    if teks.isascii():
        yield utama, teks
        return
    for nama, grup in groupby(teks, key=lambda satu: _huruf_untuk(satu, utama)):
        isi = "".join(grup)
        yield (nama, isi) if nama else (utama, PENGGANTI * len(isi))


def markup(teks: str, utama: str = SANS) -> str:
    """Text as paragraph markup: escaped, line breaks kept, fallback fonts marked.

    The marks of a ``Teks`` (bold, italics, line ends) take effect; a plain text has none.
    """
    if isinstance(teks, Teks):
        return "".join(
            _bermuka(_aman(satu.teks, utama), satu.tebal, satu.miring) for satu in potong(teks)
        )
    return _aman(teks, utama)


def _bermuka(isi: str, tebal: bool, miring: bool) -> str:
    isi = f"<i>{isi}</i>" if miring else isi
    return f"<b>{isi}</b>" if tebal else isi


def _aman(teks: str, utama: str) -> str:
    bagian: list[str] = []
    for baris in bersih(teks).split("\n"):
        potong = [
            escape(isi) if nama == utama else f'<font name="{nama}">{escape(isi)}</font>'
            for nama, isi in potongan(baris, utama)
        ]
        bagian.append("".join(potong))
    return "<br/>".join(bagian)


def huruf_hilang(teks: Iterable[str]) -> tuple[str, ...]:
    """Characters that no embedded font can draw, each once, in the order met."""
    hilang: dict[str, None] = {}
    for satu in teks:
        for karakter in bersih(satu):
            if karakter != "\n" and not _huruf_untuk(karakter, SANS):
                hilang[karakter] = None
    return tuple(hilang)
