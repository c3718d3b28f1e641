# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words and sentences of the layers below, in the language of the screens.

Stored values, refusals and lines of the trail come as finished Indonesian text, which documents
and the console keep. Screens ask here: a text of the catalogue is translated, a sentence around
values is recognised by its shape, and everything else (what people typed) stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.errors import UserError, ValidationError
from app.domain.format_id import BULAN_PENDEK, NAMA_BULAN, NAMA_HARI
from app.domain.kip import JenisSurat, Peristiwa, StatusPermohonan
from app.domain.label import PERISTIWA, STATUS_SINGKAT, kutip_pasal17, label
from app.ui.assets import CATALOGUES

if TYPE_CHECKING:
    from app.domain.permohonan import RiwayatRow
    from app.services.jejak import JejakRow  # loads the database library: never at start

_ISI = re.compile(r"\{(\d)\}")
_TANGGAL = re.compile(rf"(?:({'|'.join(NAMA_HARI)}), )?(\d{{1,2}}) ([A-Z][a-z]+) (\d{{4}})")
_PASAL = re.compile(r"\b(?:Pasal|Ps) \d")
_KUTIPAN = (
    (re.compile(r" ayat (?=\(\d)"), ""),
    (re.compile(r"\bPasal\b"), "Article"),
    (re.compile(r"\bPs\b"), "Art."),
    (re.compile(r"\bhuruf\b"), "letter"),
    (re.compile(r"\bLampiran\b"), "Annex"),
    (re.compile(r"\bkolom\b"), "column"),
    (re.compile(r"\bdan\b"), "and"),
)
"""Words of a citation; the names of the laws stay"""
_DAFTAR = ("; ", " atau ", ", ")
_SURAT = frozenset(JenisSurat)
_TETAP = 12
"""Letters that the fixed part of a sentence needs inside another one: typed text stays"""


class TeksGalat(NamedTuple):
    """A refusal in the language of the screens."""

    what: str
    kept: str
    action: str


class _Templat(NamedTuple):
    teks: str
    pola: re.Pattern[str]
    huruf: int
    """Length of the fixed part"""


def sebutan(value: StrEnum) -> str:
    """Return the words for a stored value; KeyError for an unknown enum (a bug)."""
    return kata(label(value))


def teks_singkat(status: StatusPermohonan) -> str:
    """Return the words of the pill of a state."""
    return kata(STATUS_SINGKAT[status])


def teks_langkah(peristiwa: Peristiwa, *, tombol: bool = True) -> str:
    """Return the text of a step button; without ``tombol`` its name, which ends without “…”."""
    made = PERISTIWA[peristiwa]
    return kata(made if tombol else made.removesuffix("…"))


def kata(text: str) -> str:
    """Return the translation of a word of ``domain/label.py`` or of ``tenggat.csv``."""
    return QCoreApplication.translate("Label", text) if text else ""


def kalimat(text: str) -> str:
    """Return the translation of a sentence made by a layer below; unknown text comes back."""
    if not text or not _asing():
        return text
    return _cari(text, 0) or text


def kalimat_baris(text: str) -> str:
    """Return sentences joined by ``; ``, and words before ``: ``, translated one by one."""
    if not text or not _asing():
        return text
    known = [_berkepala(part) for part in text.split("; ")]
    if all(new != old for new, old in zip(known, text.split("; "), strict=True)):
        return "; ".join(known)
    return _cari(text, 0) or "; ".join(known)


def galat(error: UserError) -> TeksGalat:
    """Return the three sentences of a refusal."""
    what = kalimat(error.what)
    if isinstance(error, ValidationError):
        words = " ".join(kalimat(field) for field in error.fields.values())
        what = QCoreApplication.translate("Kalimat", "Isian belum benar: {0}").format(words)
    return TeksGalat(what, kalimat(error.kept), kalimat(error.action))


def tanggal(text: str) -> str:
    """Return ``text`` with every Indonesian date, or the name of a day, in words of the screens."""
    if not _asing():
        return text
    if text in NAMA_HARI:
        return QLocale().dayName(NAMA_HARI.index(text) + 1)
    return _TANGGAL.sub(_tanggal, text)


def rincian_riwayat(row: RiwayatRow) -> str:
    """Return the detail of a timeline entry: what people typed stays, the rest is translated."""
    if row.peristiwa == Peristiwa.SAMPAIKAN:
        return kalimat_baris(row.rincian)
    if row.peristiwa == Peristiwa.NYATAKAN_TIDAK_LENGKAP:
        return "; ".join(_cari(part, 1) or part for part in row.rincian.split("; "))
    if row.peristiwa == Peristiwa.PERPANJANG:
        ground, sign, words = row.rincian.partition(": ")
        return f"{kata(ground)}{sign}{words}"
    return row.rincian


def teks_dasar(text: str) -> str:
    """Return a citation such as ``PerKI 1/2021 Article 33(3)`` in words of the screens."""
    if not _asing():
        return text
    known = _cari(text, 1) if text and not _PASAL.search(text) else ""
    if known:
        return known
    for words, english in _KUTIPAN:
        text = words.sub(english, text)
    return text


def rincian_jejak(row: JejakRow) -> str:
    """Return the detail of a line of the trail; names of columns and values stay."""
    if row.rincian in _SURAT:
        return sebutan(JenisSurat(row.rincian))
    if row.kegiatan == "diubah":
        text = row.rincian
        for mark in ("(kosong)", "(tersamar)"):
            text = text.replace(mark, kalimat(mark))
        return text
    return (row.rincian and _cari(row.rincian, 1)) or row.rincian


def teks_pasal17(huruf: Iterable[str]) -> str:
    """Return ``Article 17 letter a and letter h UU 14/2008`` in the language of the screens."""
    return teks_dasar(kutip_pasal17(huruf))


def _asing() -> bool:
    """True while a catalogue of another language than Indonesian is installed."""
    return kata("Selesai") != "Selesai"


def _cari(text: str, dalam: int) -> str:
    """Return the translation of ``text``, "" if the catalogue does not know it."""
    for konteks in ("Kalimat", "Label"):
        for satu in dict.fromkeys((text, text[0].upper() + text[1:], text[0].lower() + text[1:])):
            made = QCoreApplication.translate(konteks, satu)
            if made != satu:
                return _seperti(text, made) if satu != text else made
    return _bentuk(text, dalam)


def _berkepala(text: str) -> str:
    """Translate one sentence, or what stands before its colon and “(perkiraan)” behind it."""
    made = _cari(text, 0) if text else ""
    head, sign, rest = text.partition(": ")
    if made or not sign:
        return made or text
    mark = " (perkiraan)"
    if rest.endswith(mark):
        rest = f"{rest.removesuffix(mark)} ({kata('perkiraan')})"
    return f"{_cari(head, 1) or head}: {rest}"


def _seperti(text: str, made: str) -> str:
    """Begin ``made`` with a capital letter exactly when ``text`` does."""
    if made[:2].isupper():
        return made
    return (made[0].upper() if text[0].isupper() else made[0].lower()) + made[1:]


def _bentuk(text: str, dalam: int) -> str:
    for templat in _templat():
        if dalam and templat.huruf < _TETAP:
            return ""
        found = templat.pola.fullmatch(text)
        if found is None:
            continue
        made = QCoreApplication.translate("Kalimat", templat.teks)
        values = [_nilai(value, dalam + 1) for value in found.groups()]
        parts = _ISI.split(made)
        parts[1::2] = [values[int(number)] for number in parts[1::2]]
        return "".join(parts)
    return ""


def _nilai(value: str, dalam: int) -> str:
    """Return one value inside a sentence: a date, a known word, a list of them, or as it is."""
    if not value.strip() or dalam > 3:
        return value
    if value in NAMA_HARI or _TANGGAL.fullmatch(value):
        return tanggal(value)
    made = _cari(value, dalam)
    if made:
        return made
    if ": " in value and (made := "; ".join(map(_berkepala, value.split("; ")))) != value:
        return made
    for sela in _DAFTAR:
        parts = value.split(sela)
        known = [_cari(part, dalam) if part else "" for part in parts]
        if len(parts) > 1 and any(known):
            pairs = zip(known, parts, strict=True)
            return (" or " if sela == " atau " else sela).join(new or old for new, old in pairs)
    return teks_dasar(value) if _PASAL.search(value) else value


def _tanggal(found: re.Match[str]) -> str:
    names = NAMA_BULAN if found[3] in NAMA_BULAN else BULAN_PENDEK
    if found[3] not in names:
        return found[0]
    date = QDate(int(found[4]), names.index(found[3]) + 1, int(found[2]))
    pattern = "d MMMM yyyy" if names is NAMA_BULAN else "d MMM yyyy"
    return QLocale().toString(date, f"dddd, {pattern}" if found[1] else pattern)


@cache
def _templat() -> tuple[_Templat, ...]:
    """Sentences that hold values, the one with the longest fixed part first."""
    import json  # the screens in Indonesian never need it

    made = []
    for text in json.loads((CATALOGUES / "kalimat.json").read_text(encoding="utf-8")):
        parts = _ISI.split(text)[::2]
        pattern = "(.+?)".join(re.escape(part) for part in parts)
        made.append(_Templat(text, re.compile(pattern, re.DOTALL), len("".join(parts))))
    return tuple(sorted(made, key=lambda one: -one.huruf))
