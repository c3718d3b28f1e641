# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""OpenDocument sheets, read with the standard library alone.

The Rust reader is not used here: it never returns from a truncated ``content.xml`` and does not
tell merged cells.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import IO
from xml.etree import ElementTree as ET

from app.domain.impor import NilaiSel
from app.domain.jobs import JobControl
from app.imports.berkas import GALAT_ARSIP, BerkasDiperiksa
from app.imports.galat import tolak
from app.imports.lembar import Lembar, PenampungLembar, Persegi

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_TABEL = f"{{{_NS}table:1.0}}table"
_BARIS = f"{{{_NS}table:1.0}}table-row"
_SEL = f"{{{_NS}table:1.0}}table-cell"
_SEL_TERTUTUP = f"{{{_NS}table:1.0}}covered-table-cell"
_P = f"{{{_NS}text:1.0}}p"
_ANOTASI = f"{{{_NS}office:1.0}}annotation"


def _atribut(unsur: ET.Element, ruang: str, nama: str) -> str:
    return unsur.get(f"{{{_NS}{ruang}:1.0}}{nama}", "")


def _ulang(unsur: ET.Element, nama: str, terbanyak: int) -> int:
    teks = _atribut(unsur, "table", nama)
    if not (teks.isascii() and teks.isdigit()) or len(teks) > 12:
        return 1
    return max(1, min(int(teks), terbanyak))


def _teks_paragraf(unsur: ET.Element) -> str:
    """Text of one paragraph with its blanks, tabs and line breaks."""
    bagian = [unsur.text or ""]
    for anak in unsur:
        nama = anak.tag.rpartition("}")[2]
        if nama == "s":
            bagian.append(" " * _jumlah_spasi(anak))
        elif nama == "tab":
            bagian.append("\t")
        elif nama == "line-break":
            bagian.append("\n")
        elif anak.tag != _ANOTASI:
            bagian.append(_teks_paragraf(anak))
        bagian.append(anak.tail or "")
    return "".join(bagian)


def _jumlah_spasi(unsur: ET.Element) -> int:
    teks = _atribut(unsur, "text", "c")
    return min(int(teks), 1000) if teks.isascii() and teks.isdigit() and len(teks) < 6 else 1


def _nilai(unsur: ET.Element) -> NilaiSel:
    jenis = _atribut(unsur, "office", "value-type")
    teks = "\n".join(_teks_paragraf(p) for p in unsur if p.tag == _P)
    if jenis == "date":
        return _tanggal(_atribut(unsur, "office", "date-value")) or teks
    if jenis == "boolean":
        return _atribut(unsur, "office", "boolean-value") == "true"
    if jenis == "float":
        return _bilangan(_atribut(unsur, "office", "value"), teks)
    return teks or None


def _tanggal(teks: str) -> date | None:
    try:
        if "T" in teks:
            return datetime.fromisoformat(teks[:19])
        return date.fromisoformat(teks)
    except ValueError:
        return None


def _bilangan(nilai: str, teks: str) -> NilaiSel:
    try:
        angka = float(nilai)
    except ValueError:
        return teks or None
    if angka != angka or abs(angka) > 1e15:  # noqa: PLR0124 - NaN is the only value unlike itself
        return teks or None
    return int(angka) if angka == int(angka) else angka


class _PembacaLembar:
    """One table: rows out, merged cells and formulas without value beside them."""

    def __init__(self, isi: PenampungLembar, batas: Mapping[str, int], nama_berkas: str) -> None:
        self._isi = isi
        self._batas = batas
        self._nama_berkas = nama_berkas
        self._sel_diulang = 0
        self.gabungan: list[Persegi] = []

    def baris(self, unsur: ET.Element) -> None:
        ulang = _ulang(unsur, "number-rows-repeated", self._batas["baris_lembar"])
        sel = self._sel_baris(unsur)
        if not any(n is not None for n in sel):
            self._isi.lewati(ulang)
            return
        self._sel_diulang += ulang * len(sel)
        if self._sel_diulang > self._batas["sel_diulang_ods"]:
            raise tolak("IMP-009", self._nama_berkas, "sel yang sama diulang jutaan kali")
        for _ in range(ulang):
            self._isi.tambah(sel)

    def _sel_baris(self, unsur: ET.Element) -> list[NilaiSel]:
        sel: list[NilaiSel] = []
        tertunda = 0
        for anak in unsur:
            if anak.tag not in {_SEL, _SEL_TERTUTUP}:
                continue
            ulang = _ulang(anak, "number-columns-repeated", self._batas["kolom_lembar"])
            nilai = _nilai(anak) if anak.tag == _SEL else None
            kolom = len(sel) + tertunda
            self._sifat(anak, kolom, nilai)
            if nilai is None:
                tertunda += ulang
                continue
            if kolom + ulang > self._batas["kolom_lembar"]:
                raise tolak("IMP-013", self._nama_berkas, "kolomnya melebihi lembar kerja biasa")
            sel.extend([None] * tertunda)
            tertunda = 0
            sel.extend([nilai] * ulang)
        return sel

    def _sifat(self, unsur: ET.Element, kolom: int, nilai: NilaiSel) -> None:
        nomor = self._isi.nomor
        if nilai is None and _atribut(unsur, "table", "formula"):
            self._isi.tanpa_nilai.add((nomor, kolom))
        lebar = _ulang(unsur, "number-columns-spanned", self._batas["kolom_lembar"])
        tinggi = _ulang(unsur, "number-rows-spanned", self._batas["baris_lembar"])
        if lebar * tinggi > 1:
            self.gabungan.append((nomor, kolom, nomor + tinggi - 1, kolom + lebar - 1))


def _telusuri(aliran: IO[bytes]) -> Iterator[tuple[str, ET.Element]]:
    yield from ET.iterparse(aliran, events=("start", "end"))  # noqa: S314 - see import


def baca_ods(
    berkas: BerkasDiperiksa, *, batas: Mapping[str, int], job: JobControl
) -> tuple[Lembar, ...]:
    """Every table of the document."""
    try:
        with zipfile.ZipFile(berkas.path) as arsip, arsip.open("content.xml") as aliran:
            return tuple(_lembar(aliran, berkas=berkas, batas=batas, job=job))
    except (ET.ParseError, *GALAT_ARSIP) as salah:
        raise tolak("IMP-008", berkas.nama, "isi lembarnya tidak utuh") from salah


def _lembar(
    aliran: IO[bytes], *, berkas: BerkasDiperiksa, batas: Mapping[str, int], job: JobControl
) -> Iterator[Lembar]:
    isi = PenampungLembar(berkas.nama, batas=batas, job=job)
    pembaca = _PembacaLembar(isi, batas, berkas.nama)
    dalam = 0
    for peristiwa, unsur in _telusuri(aliran):
        if unsur.tag == _TABEL:
            dalam += 1 if peristiwa == "start" else -1
            if peristiwa == "start" and dalam == 1:
                isi = PenampungLembar(berkas.nama, batas=batas, job=job)
                pembaca = _PembacaLembar(isi, batas, berkas.nama)
            elif peristiwa == "end" and dalam == 0:
                nama = _atribut(unsur, "table", "name") or "Lembar"
                yield isi.jadi(nama, gabungan=tuple(pembaca.gabungan))
                unsur.clear()
        elif unsur.tag == _BARIS and peristiwa == "end" and dalam == 1:
            pembaca.baris(unsur)
            unsur.clear()
