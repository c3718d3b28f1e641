# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Excel workbooks through openpyxl in streaming mode: values only, nothing is executed.

Formulas are taken by the value Excel cached; macros and links to other files are left alone.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import PurePosixPath
from typing import Any, Literal, Protocol, overload
from xml.etree import ElementTree as ET

from app.domain.errors import LumbungError
from app.domain.impor import NilaiSel
from app.domain.jobs import JobControl
from app.imports.berkas import BerkasDiperiksa
from app.imports.galat import tolak
from app.imports.lembar import Lembar, PenampungLembar, Persegi

_GABUNG = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\"")
_RUMUS = re.compile(rb"<(?:\w+:)?f[ />]")
_POTONG = 1 << 20
_TUMPANG = 128


@dataclass(frozen=True)
class _Struktur:
    """What the sheet's XML says and the streaming reader does not."""

    gabungan: tuple[Persegi, ...]
    ada_rumus: bool


def baca_xlsx(
    berkas: BerkasDiperiksa, *, batas: Mapping[str, int], job: JobControl
) -> tuple[Lembar, ...]:
    """Every worksheet of the workbook, hidden ones marked."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles it leaves out
            return tuple(_semua_lembar(berkas, batas=batas, job=job))
    except (LumbungError, PermissionError):
        raise
    except Exception as salah:
        raise tolak("IMP-008", berkas.nama, "isi lembarnya tidak utuh") from salah


def _semua_lembar(
    berkas: BerkasDiperiksa, *, batas: Mapping[str, int], job: JobControl
) -> Iterator[Lembar]:
    import openpyxl

    with zipfile.ZipFile(berkas.path) as arsip:
        letak = _letak_lembar(arsip)
        if len(letak) > batas["lembar"]:
            raise tolak("IMP-013", berkas.nama, f"{len(letak)} lembar")
        struktur = {n: _struktur(arsip, anggota) for n, anggota in letak.items()}
    with berkas.path.open("rb") as isi, berkas.path.open("rb") as isi_rumus:
        nilai = openpyxl.load_workbook(isi, read_only=True, data_only=True, keep_links=False)
        rumus: Any = None
        if any(s.ada_rumus for s in struktur.values()):
            rumus = openpyxl.load_workbook(
                isi_rumus, read_only=True, data_only=False, keep_links=False
            )
        for lembar in nilai.worksheets:
            s = struktur.get(lembar.title, _Struktur((), ada_rumus=False))
            penampung = PenampungLembar(berkas.nama, batas=batas, job=job)
            _isi_lembar(lembar, rumus[lembar.title] if s.ada_rumus else None, penampung)
            yield penampung.jadi(
                lembar.title,
                gabungan=s.gabungan,
                tersembunyi=lembar.sheet_state != "visible",
            )


class _SelBaca(Protocol):
    data_type: str


class _LembarBaca(Protocol):
    """The part of openpyxl's streaming sheet that is used."""

    title: str

    def reset_dimensions(self) -> None: ...
    @overload
    def iter_rows(self, *, values_only: Literal[True]) -> Iterator[tuple[NilaiSel, ...]]: ...
    @overload
    def iter_rows(self) -> Iterator[tuple[_SelBaca, ...]]: ...


def _isi_lembar(
    lembar: _LembarBaca, kembar: _LembarBaca | None, penampung: PenampungLembar
) -> None:
    lembar.reset_dimensions()  # the stated size may lie
    if kembar is None:
        for baris in lembar.iter_rows(values_only=True):
            penampung.tambah(_nilai(n) for n in baris)
        return
    kembar.reset_dimensions()
    pasangan = zip_longest(lembar.iter_rows(values_only=True), kembar.iter_rows(), fillvalue=())
    for baris, baris_rumus in pasangan:
        nomor = penampung.nomor
        for kolom, sel in enumerate(baris_rumus):
            if sel.data_type == "f" and (kolom >= len(baris) or baris[kolom] is None):
                penampung.tanpa_nilai.add((nomor, kolom))
        penampung.tambah(_nilai(n) for n in baris)


def _nilai(nilai: NilaiSel) -> NilaiSel:
    if isinstance(nilai, float) and nilai.is_integer() and abs(nilai) < 1e15:
        return int(nilai)
    return nilai


def _letak_lembar(arsip: zipfile.ZipFile) -> dict[str, str]:
    """Sheet name → member of the archive that holds its cells."""
    nama_asli = {n.lower(): n for n in arsip.namelist()}
    rel = {}
    anggota_rel = nama_asli.get("xl/_rels/workbook.xml.rels")
    if anggota_rel is not None:
        for unsur in ET.fromstring(arsip.read(anggota_rel)):  # noqa: S314 - see import
            rel[unsur.get("Id", "")] = _jalur(unsur.get("Target", ""))
    buku = ET.fromstring(arsip.read(nama_asli["xl/workbook.xml"]))  # noqa: S314 - see import
    letak = {}
    for unsur in buku.iter():
        if unsur.tag.rpartition("}")[2] != "sheet":
            continue
        id_rel = next((v for k, v in unsur.attrib.items() if k.endswith("}id")), "")
        anggota = nama_asli.get(rel.get(id_rel, "").lower())
        if anggota is not None:
            letak[unsur.get("name", "")] = anggota
    return letak


def _jalur(sasaran: str) -> str:
    return sasaran.lstrip("/") if sasaran.startswith("/") else str(PurePosixPath("xl") / sasaran)


def _struktur(arsip: zipfile.ZipFile, anggota: str) -> _Struktur:
    """Merged cells and the presence of formulas, without building a tree."""
    gabungan: set[Persegi] = set()
    ada_rumus = False
    sisa = b""
    with arsip.open(anggota) as aliran:
        while potong := aliran.read(_POTONG):
            isi = sisa + potong
            ada_rumus = ada_rumus or _RUMUS.search(isi) is not None
            for k1, b1, k2, b2 in _GABUNG.findall(isi):
                gabungan.add((int(b1) - 1, _kolom(k1), int(b2) - 1, _kolom(k2)))
            sisa = isi[-_TUMPANG:]
    return _Struktur(tuple(sorted(gabungan)), ada_rumus)


def _kolom(huruf: bytes) -> int:
    nomor = 0
    for h in huruf:
        nomor = nomor * 26 + h - 64
    return nomor - 1
