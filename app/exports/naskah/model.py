# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A letter or form as a frozen value: blocks from top to bottom, and what its pages share.

The one source of the PDF, the editable DOCX and the plain text of a document. All letters of the
program (requests, objections, disputes, casework) are made of these blocks; nothing here knows a
document library. A text is a plain ``str`` (printed as it stands) or a ``Teks`` with ``<b>`` and
``<i>`` (see ``naskah.teks``). Lengths are millimetres on paper. What holds for every document: no
picture of a signature, no footer of a certified e-signature, KONSEP across drafts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from app.domain.instansi import Kop

Rata = Literal["penuh", "kiri", "tengah", "kanan"]
Ukuran = Literal["badan", "kecil", "besar", "judul"]
"""``badan`` = the size of the document's body; ``judul`` = that of its title; ``besar`` larger"""
GayaButir = Literal["angka", "huruf", "strip", "kesatu"]
"""``1.``, ``a.``, ``-``, ``KESATU``"""


class Lembar(StrEnum):
    """Paper that documents are printed on; measures in ``resources/templates/tata_letak.toml``."""

    A4 = "a4"
    F4 = "f4"
    A5 = "a5"


class Huruf(StrEnum):
    """Type classes of Permendagri 1/2023 Pasal 32.

    ARIAL: assignment, correspondence, special forms. BOOKMAN: regulations and decrees. The PDF
    embeds Liberation Sans (Arial's metrics) and Liberation Serif (the embedded serif; not Bookman's
    metrics); the DOCX names Arial and Bookman Old Style, which Word takes from the computer.
    """

    ARIAL = "arial"
    BOOKMAN = "bookman"


class Badan(StrEnum):
    """Size of the body type: a letter (12), a form of the annexes (10.5), a slip (9)."""

    SURAT = "surat"
    FORMULIR = "formulir"
    SLIP = "slip"


@dataclass(frozen=True)
class Judul:
    """Centred bold title lines; below them ``Nomor: …``.

    ``nomor`` None prints no such line, "" leaves a dotted one.
    """

    baris: tuple[str, ...]
    nomor: str | None = None
    sebutan_nomor: str = "Nomor: "


@dataclass(frozen=True)
class Paragraf:
    """One paragraph. ``menjorok`` indents its first line as in a letter."""

    teks: str
    rata: Rata = "penuh"
    menjorok: bool = False
    kiri_mm: float = 0
    kanan_mm: float = 0
    jarak_mm: float = 1.4
    """Room below it"""
    ukuran: Ukuran = "badan"
    tebal: bool = False
    sambung: bool = False
    """Stay on the page of what follows (a heading)"""


@dataclass(frozen=True)
class Isian:
    """Lines ``label : value``; an empty value prints ``kosong``. Values may be of any length."""

    baris: tuple[tuple[str, str], ...]
    lebar_label_mm: float = 45
    kiri_mm: float = 0
    kosong: str = "-"


@dataclass(frozen=True)
class Centang:
    """Tick boxes, each a line of its own; ``sebaris`` puts them all on one line."""

    butir: tuple[tuple[bool, str], ...]
    kiri_mm: float = 0
    sebaris: bool = False


@dataclass(frozen=True)
class Butir:
    """A list with hanging indents."""

    teks: tuple[str, ...]
    gaya: GayaButir = "angka"
    kiri_mm: float = 0
    ukuran: Ukuran = "badan"
    jarak_mm: float = 0.9
    mulai: int = 1


@dataclass(frozen=True)
class Diktum:
    """``Menimbang : a. …``: a label, a colon, and one text or a list beside it.

    Used for Menimbang, Mengingat, Memperhatikan, Menetapkan and KESATU … of a decree. A single text
    stands without letter or figure.
    """

    label: str
    butir: tuple[str, ...]
    gaya: Literal["angka", "huruf"] = "huruf"
    lebar_label_mm: float = 33


@dataclass(frozen=True)
class Sel:
    """A cell that spans ``kolom`` columns and ``baris`` rows; covered cells are not written."""

    teks: str
    kolom: int = 1
    baris: int = 1
    rata: Rata | None = None
    tebal: bool = False


@dataclass(frozen=True)
class Tabel:
    """A ruled table.

    Rows hold one entry for each column that no span of the row itself or of a row above covers.
    ``lebar_mm`` are shares: the table is stretched to the width of the text on its paper. Rows may
    run over pages; the head is repeated there if ``ulang_kepala``.
    """

    kepala: tuple[tuple[str | Sel, ...], ...]
    baris: tuple[tuple[str | Sel, ...], ...]
    lebar_mm: tuple[float, ...]
    ulang_kepala: bool = True
    rata: tuple[Rata, ...] = ()
    """Per column; left where not given"""
    ukuran: Ukuran = "badan"
    tinggi_baris_mm: float = 0
    """Least height of body rows (blank forms)"""


@dataclass(frozen=True)
class PihakTtd:
    """One signature: place and date, post, room to sign by hand, name, rank and NIP."""

    jabatan: tuple[str, ...]
    nama: str
    """"" leaves a dotted line"""
    bawah: tuple[str, ...] = ()
    tempat_tanggal: str = ""
    ruang_mm: float = 19


@dataclass(frozen=True)
class TandaTangan:
    """Signatures left and right on one page; without a left one the register code stands there.

    ``saksi`` follow below, two in a row, for an official report.
    """

    kiri: PihakTtd | None
    kanan: PihakTtd
    saksi: tuple[PihakTtd, ...] = ()
    judul_saksi: str = "Saksi-saksi:"


@dataclass(frozen=True)
class KepalaDinas:
    """Head of a surat dinas: Nomor, Sifat, Lampiran, Hal; place and date on the right."""

    baris: tuple[tuple[str, str], ...]
    tempat_tanggal: str


@dataclass(frozen=True)
class Kode:
    """The internal register code (QR) of the document; nothing where ``Naskah.sidik`` is empty."""


@dataclass(frozen=True)
class Sela:
    """Room between two blocks; none at the top of a page."""

    mm: float


@dataclass(frozen=True)
class HalamanBaru:
    """What follows starts on a new page."""


@dataclass(frozen=True)
class Garis:
    """A rule over the width of the text."""


@dataclass(frozen=True)
class Kotak:
    """A framed box, in one or two parts (``bagi`` = share of the left one), kept on one page."""

    kiri: tuple[Blok, ...]
    kanan: tuple[Blok, ...] = ()
    bagi: float = 0.58


@dataclass(frozen=True)
class Utuh:
    """Blocks that stay on one page if they fit there."""

    blok: tuple[Blok, ...]


Blok = (
    Judul
    | Paragraf
    | Isian
    | Centang
    | Butir
    | Diktum
    | Tabel
    | TandaTangan
    | KepalaDinas
    | Kode
    | Sela
    | HalamanBaru
    | Garis
    | Kotak
    | Utuh
)


@dataclass(frozen=True)
class Naskah:
    """A whole document.

    Equal values print equal bytes: the only date a printed file bears is ``tanggal``.
    """

    jenis: str
    """Name of its template; for a letter of a case the value of ``JenisSurat``"""
    judul_berkas: str
    """Title of the file, as shown by a viewer"""
    tanggal: date
    kop: Kop | None
    """None prints no letterhead"""
    blok: tuple[Blok, ...]
    kertas: Lembar = Lembar.A4
    huruf: Huruf = Huruf.ARIAL
    badan: Badan = Badan.SURAT
    konsep: bool = False
    sidik: str = ""
    """Text of the register code: ticket id and hash of the document only, no personal data"""
    tembusan: tuple[str, ...] = ()
    semula: str = ""
    """Sentence with the numbers that were given before the final ones"""
    putaran: Literal["tegak", "mendatar"] = "tegak"
    rangkap: tuple[str, ...] = ()
    """One line for each copy (``Lembar 1: pemohon``); all copies are in the one file"""
    kaki: str = ""
    """Small text at the foot of every page, with page x of y; "" prints none"""
    kata_penyambung: bool = field(default=True)
    versi: str = ""
    """Version of the agency's own wording; empty for the shipped one"""


def semua_teks(nilai: object) -> Iterator[str]:
    """Every text inside a frozen value, for checking what fonts can draw."""
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, tuple):
        for satu in nilai:
            yield from semua_teks(satu)
    elif is_dataclass(nilai):
        for bidang in fields(nilai):
            yield from semua_teks(getattr(nilai, bidang.name))
