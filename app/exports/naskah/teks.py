# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text with ``<b>``, ``<i>`` and ``<br/>``, kept apart from plain text by its type.

Every text of a document is either a plain ``str``, printed as it stands, or a ``Teks``, whose marks
take effect. So a value of a user can never become a mark, and a mark in a plain text only shows.
An f-string of a ``Teks`` is a plain ``str`` again: join with ``gabung``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.sax.saxutils import escape, unescape

_TANDA = re.compile(r"<(/?)(b|i)>|<br ?/>|&nbsp;|<[^>]*>?")
_BARIS = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
PILIH, KOSONG = "\u2612", "\u2610"
TAK_PISAH = "\u00a0"


class Teks(str):
    """Text whose marks take effect; made by templates and by the functions of this module."""

    __slots__ = ()


@dataclass(frozen=True)
class Potong:
    """A piece of one face; a line feed in it starts a new line of the same paragraph."""

    teks: str
    tebal: bool = False
    miring: bool = False


def aman(teks: str) -> Teks:
    """``teks`` as text without marks; a ``Teks`` is returned as it is."""
    if isinstance(teks, Teks):
        return teks
    return Teks(_BARIS.sub("<br/>", escape(teks)))


def gabung(*bagian: str, pemisah: str = "") -> Teks:
    """Join plain and marked texts; ``pemisah`` may hold marks."""
    return Teks(pemisah.join(aman(satu) for satu in bagian))


def baris(*bagian: str) -> Teks:
    """Join texts as lines of one paragraph."""
    return gabung(*bagian, pemisah="<br/>")


def tebal(teks: str) -> Teks:
    """``teks`` in bold."""
    return Teks(f"<b>{aman(teks)}</b>")


def miring(teks: str) -> Teks:
    """``teks`` in italics."""
    return Teks(f"<i>{aman(teks)}</i>")


def centang(pilih: bool, teks: str) -> Teks:
    """A tick box, then ``teks``."""
    return Teks(f"{PILIH if pilih else KOSONG}{TAK_PISAH}{aman(teks)}")


def potong(teks: str) -> tuple[Potong, ...]:
    """Cut a text into pieces of one face.

    Raises:
        ValueError: a mark that is not known, or one that is not closed; only wording that came from
            a template can hold one.
    """
    if not isinstance(teks, Teks):
        return (Potong(_BARIS.sub("\n", teks)),) if teks else ()
    hasil: list[Potong] = []
    terbuka: list[str] = []
    letak = 0

    def tambah(isi: str) -> None:
        if isi:
            hasil.append(Potong(unescape(isi), "b" in terbuka, "i" in terbuka))

    for cocok in _TANDA.finditer(teks):
        tambah(_BARIS.sub(" ", teks[letak : cocok.start()]))
        letak = cocok.end()
        _terapkan(cocok, terbuka, tambah)
    tambah(_BARIS.sub(" ", teks[letak:]))
    if terbuka:
        raise ValueError(f"<{terbuka[-1]}> is not closed")
    return _satukan(hasil)


def _terapkan(cocok: re.Match[str], terbuka: list[str], tambah: object) -> None:
    assert callable(tambah)
    tanda, nama = cocok.group(), cocok.group(2)
    if nama and not cocok.group(1):
        terbuka.append(nama)
    elif nama:
        if not terbuka or terbuka.pop() != nama:
            raise ValueError(f"{tanda} closes nothing")
    elif tanda == "&nbsp;":
        tambah(TAK_PISAH)
    elif tanda.startswith("<br"):
        tambah("\n")
    else:
        raise ValueError(f"unknown mark {tanda[:20]}")


def _satukan(semua: list[Potong]) -> tuple[Potong, ...]:
    hasil: list[Potong] = []
    for satu in semua:
        if hasil and (hasil[-1].tebal, hasil[-1].miring) == (satu.tebal, satu.miring):
            hasil[-1] = Potong(hasil[-1].teks + satu.teks, satu.tebal, satu.miring)
        else:
            hasil.append(satu)
    return tuple(hasil)


def polos(teks: str) -> str:
    """The text without its marks."""
    return "".join(satu.teks for satu in potong(teks))
