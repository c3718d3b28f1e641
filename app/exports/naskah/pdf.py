# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document as PDF: every font embedded, equal values as equal bytes."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from app.exports.kop import KepalaSurat
from app.exports.layout import AwalRangkap, Berkas, susun
from app.exports.naskah.kode_pdf import catatan
from app.exports.naskah.model import Naskah
from app.exports.naskah.pdf_blok import Pencetak
from app.exports.naskah.susunan import letak_naskah, rangkap
from app.exports.templat import TataLetak


def render_pdf(naskah: Naskah) -> bytes:
    """Return the document as PDF.

    Page numbers stand at the head from page 2 on, page x of y at the foot of a document of more
    than one page, the first word of the next page at the foot of each (kata penyambung); KONSEP
    lies across every page of a draft. The register code and the name of the
    wording are repeated in the file's keywords (``kode_pdf``).

    Raises:
        UserError: SRT-101 when the emblem of the letterhead is not a readable picture.
    """
    letak = letak_naskah(naskah)
    berkas = Berkas(
        judul=naskah.judul_berkas,
        penulis=_penulis(naskah),
        tanggal=naskah.tanggal,
        letak=letak,
        konsep=naskah.konsep,
        kata_penyambung=letak.kata_penyambung and naskah.kata_penyambung,
        kaki=naskah.kaki,
        hitung_halaman=True,
        kata_kunci=catatan(naskah.sidik, naskah.jenis, naskah.versi),
    )
    return susun(lambda: _cerita(naskah, letak), berkas)


def _penulis(naskah: Naskah) -> str:
    kop = naskah.kop
    return (kop.nama_instansi or kop.nama_pemda) if kop else ""


def _cerita(naskah: Naskah, letak: TataLetak) -> Sequence[Flowable]:
    pencetak = Pencetak(letak, naskah.sidik)
    hasil: list[Flowable] = []
    for nomor, blok in enumerate(rangkap(naskah)):
        if nomor:
            hasil += [NextPageTemplate("pertama"), PageBreak(), AwalRangkap()]
        if naskah.kop:
            hasil.append(KepalaSurat(naskah.kop, letak))
        hasil += pencetak.semua(blok)
    return hasil
