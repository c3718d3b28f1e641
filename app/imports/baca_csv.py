# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""CSV as offices really save it: any delimiter, UTF-8 with or without mark, UTF-16, Windows."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping

from app.domain.jobs import JobControl
from app.imports.berkas import BerkasDiperiksa
from app.imports.galat import tolak
from app.imports.lembar import Lembar, PenampungLembar

_PEMISAH = (";", ",", "\t", "|")
_CONTOH_BARIS = 60


def urai_teks(isi: bytes, nama: str) -> tuple[str, str]:
    """Decode ``isi``; returns the text and a remark for the person (empty when UTF-8).

    Raises UserError IMP-010 for binary data.
    """
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _utf16(isi, "utf-16", nama), "Berkas memakai pengodean UTF-16."
    if b"\x00" in isi:
        return _utf16_tanpa_tanda(isi, nama), "Berkas memakai pengodean UTF-16 tanpa tanda."
    try:
        return isi.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    try:
        return isi.decode("cp1252"), "Berkas memakai pengodean Windows (cp1252)."
    except UnicodeDecodeError:
        pesan = "Sebagian huruf tidak terbaca karena pengodean berkas tidak dikenal; periksa nama."
        return isi.decode("cp1252", errors="replace"), pesan


def _utf16(isi: bytes, kodek: str, nama: str) -> str:
    try:
        teks = isi.decode(kodek)
    except UnicodeDecodeError as salah:
        raise tolak("IMP-008", nama, "huruf UTF-16 di dalamnya terpotong") from salah
    if "\x00" in teks:
        raise tolak("IMP-010", nama)
    return teks


def _utf16_tanpa_tanda(isi: bytes, nama: str) -> str:
    contoh = isi[:4096]
    separuh = len(contoh) // 2
    ganjil, genap = contoh[1::2].count(0), contoh[::2].count(0)
    if separuh and max(ganjil, genap) >= separuh * 0.7 and min(ganjil, genap) == 0:
        return _utf16(isi, "utf-16-le" if ganjil > genap else "utf-16-be", nama)
    raise tolak("IMP-010", nama)


def _pemisah(teks: str) -> str:
    """The delimiter under which most sample records have the same, largest width."""
    baris_awal, _, _ = teks.partition("\n")
    if baris_awal.lower().startswith("sep=") and len(baris_awal.strip()) == 5:
        return baris_awal.strip()[4]
    contoh = teks[:200_000]
    nilai = {p: _keteraturan(contoh, p) for p in _PEMISAH}
    return max(_PEMISAH, key=lambda p: nilai[p])


def _keteraturan(contoh: str, pemisah: str) -> float:
    lebar: Counter[int] = Counter()
    try:
        for catatan in csv.reader(io.StringIO(contoh, newline=""), delimiter=pemisah):
            if catatan:
                lebar[len(catatan)] += 1
            if lebar.total() >= _CONTOH_BARIS:
                break
    except csv.Error:
        return 0.0
    lebih = [(jumlah, kolom) for kolom, jumlah in lebar.items() if kolom > 1]
    if not lebih:
        return 0.0
    jumlah, kolom = max(lebih)
    return jumlah / lebar.total() * kolom


def _catatan_csv(teks: str, pemisah: str, *, ketat: bool) -> Iterator[list[str]]:
    yield from csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah, strict=ketat)


def baca_csv(
    berkas: BerkasDiperiksa, *, batas: Mapping[str, int], job: JobControl
) -> tuple[Lembar, ...]:
    """Read ``berkas`` as one sheet named after the file."""
    teks, pesan = urai_teks(berkas.path.read_bytes(), berkas.nama)
    pemisah = _pemisah(teks)
    semua = [pesan] if pesan else []
    csv.field_size_limit(max(csv.field_size_limit(), batas["panjang_sel"] + 1))
    try:
        isi = _kumpulkan(teks, pemisah, berkas, batas=batas, job=job, ketat=True)
    except csv.Error:
        semua.append("Ada tanda kutip yang tidak ditutup; periksa batas antarsel.")
        try:
            isi = _kumpulkan(teks, pemisah, berkas, batas=batas, job=job, ketat=False)
        except csv.Error as salah:
            raise tolak("IMP-008", berkas.nama, "susunan CSV-nya tidak terbaca") from salah
    return (isi.jadi(berkas.path.stem or berkas.nama, pesan=tuple(semua)),)


def _kumpulkan(
    teks: str,
    pemisah: str,
    berkas: BerkasDiperiksa,
    *,
    batas: Mapping[str, int],
    job: JobControl,
    ketat: bool,
) -> PenampungLembar:
    isi = PenampungLembar(berkas.nama, batas=batas, job=job)
    for urutan, catatan in enumerate(_catatan_csv(teks, pemisah, ketat=ketat)):
        if urutan == 0 and len(catatan) <= 2 and catatan and catatan[0].lower().startswith("sep="):
            isi.lewati(1)
            continue
        isi.tambah(catatan)
    return isi
