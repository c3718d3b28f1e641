# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading a finished twin back: nothing that was taken out may still stand in it anywhere."""

from __future__ import annotations

import io
import zlib
from collections.abc import Collection, Iterator
from typing import Any

from app.domain.jobs import JobControl
from app.domain.samaran import inti, masih_ada
from app.infra.pdfium import KUNCI_PDFIUM

MENTAH_TERPENDEK = 6
"""Shorter values are not searched in raw bytes, where they stand by chance"""


def kebocoran(pdf: bytes, nilai: Collection[str], *, job: JobControl) -> tuple[str, ...]:
    """Return where removed values still stand; empty when the file is clean.

    Read: the text of every page by two readers, properties, bookmarks, attachments, annotations,
    and every stream and string of the file.
    """
    temuan: list[str] = []
    for nomor, teks in enumerate(_teks_pdfium(pdf, job), start=1):
        temuan += [f"teks halaman {nomor}" for _ in masih_ada(teks, nilai)]
    temuan += _struktur(pdf, nilai, job)
    return tuple(dict.fromkeys(temuan))


def _teks_pdfium(pdf: bytes, job: JobControl) -> Iterator[str]:
    import pypdfium2 as pdfium

    with KUNCI_PDFIUM:
        dokumen = pdfium.PdfDocument(pdf)
        jumlah = len(dokumen)
    try:
        for nomor in range(jumlah):
            job.step(nomor, jumlah)
            with KUNCI_PDFIUM:
                page = dokumen[nomor]
                lapis = page.get_textpage()
                teks = str(lapis.get_text_range())
                lapis.close()
                page.close()
            yield teks
    finally:
        with KUNCI_PDFIUM:
            dokumen.close()


def _struktur(pdf: bytes, nilai: Collection[str], job: JobControl) -> list[str]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(pdf))
    temuan: list[str] = []
    for nomor, page in enumerate(reader.pages, start=1):
        job.step(nomor, len(reader.pages))
        if any(masih_ada(page.extract_text(), nilai)):
            temuan.append(f"teks halaman {nomor}")
        if "/Annots" in page:
            temuan.append(f"anotasi halaman {nomor}")
    if reader.attachments:
        temuan.append("lampiran di dalam PDF")
    sifat = " ".join(str(isi) for isi in (reader.metadata or {}).values())
    judul = " ".join(str(satu.title) for satu in _penanda(reader.outline))
    temuan += [
        tempat
        for tempat, teks in (("sifat berkas", sifat), ("penanda", judul))
        if any(masih_ada(teks, nilai))
    ]
    sandi = [s for satu in nilai if len(inti(satu)) >= MENTAH_TERPENDEK for s in _sandi(satu)]
    for mentah in _isi_mentah(reader):
        if any(satu in mentah for satu in sandi):
            temuan.append("isi mentah berkas")
            break
    return temuan


def _penanda(daftar: Any) -> Iterator[Any]:  # noqa: ANN401 - nested lists of pypdf
    for satu in daftar:
        if isinstance(satu, list):
            yield from _penanda(satu)
        else:
            yield satu


def _sandi(nilai: str) -> tuple[bytes, ...]:
    return (nilai.encode(), nilai.encode("utf-16-be"), nilai.encode("utf-16-le"))


def _isi_mentah(reader: Any) -> Iterator[bytes]:  # noqa: ANN401 - pypdf's reader
    """Yield every stream, unpacked where it can be, and every string of the file."""
    nomor = {n for tabel in reader.xref.values() for n in tabel} | set(reader.xref_objStm)
    for n in sorted(nomor):
        yield from _isi_objek(reader.get_object(n))


def _isi_objek(objek: Any) -> Iterator[bytes]:  # noqa: ANN401 - objects of pypdf
    """Walk one object; others it refers to are met by themselves."""
    from pypdf.generic import (
        ArrayObject,
        ByteStringObject,
        DictionaryObject,
        StreamObject,
        TextStringObject,
    )

    if isinstance(objek, StreamObject):
        yield objek._data  # noqa: SLF001 - the packed bytes as they stand
        yield _buka(objek)
    if isinstance(objek, DictionaryObject):
        for nama in objek:
            yield from _isi_objek(objek.raw_get(nama))
    elif isinstance(objek, ArrayObject):
        for isi in list.__iter__(objek):
            yield from _isi_objek(isi)
    elif isinstance(objek, TextStringObject):
        yield str(objek).encode()
    elif isinstance(objek, ByteStringObject):
        yield bytes(objek)


def _buka(objek: Any) -> bytes:  # noqa: ANN401 - pypdf's stream
    if objek.get("/Filter") not in ("/FlateDecode", ["/FlateDecode"]):
        return b""
    try:
        return zlib.decompress(objek._data)  # noqa: SLF001 - as above
    except zlib.error:
        return b""
