# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document as an editable Word file: real paragraphs, tables and page headers.

The words are those of the PDF. The letterhead is the header of the first page; later pages count
in theirs. A draft says KONSEP in every header. Nothing in the file tells when or where it was made:
equal values give equal bytes.
"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Pt

from app import APP_NAME
from app.exports.naskah.docx_blok import Pencetak
from app.exports.naskah.docx_dasar import huruf_dasar, medan, nomor_mulai, tulis
from app.exports.naskah.docx_kop import tulis_kop
from app.exports.naskah.model import Naskah
from app.exports.naskah.susunan import NAMA_HURUF, letak_naskah, rangkap
from app.exports.templat import TataLetak

_WAKTU_ZIP = (1980, 1, 1, 0, 0, 0)
_KETERANGAN = "KONSEP – belum bernomor dan belum ditandatangani"


def render_docx(naskah: Naskah) -> bytes:
    """Return the document as a Word file.

    Raises:
        UserError: SRT-101 when the emblem of the letterhead is not a readable picture.
    """
    letak = letak_naskah(naskah)
    dokumen = Document()
    _buang_gambar_kecil(dokumen)
    _keterangan(dokumen, naskah)
    huruf_dasar(dokumen, NAMA_HURUF[naskah.huruf], letak)
    pencetak = Pencetak(dokumen, letak, naskah.sidik)
    for nomor, blok in enumerate(rangkap(naskah)):
        bagian = dokumen.add_section(WD_SECTION.NEW_PAGE) if nomor else dokumen.sections[0]
        _halaman(bagian, naskah, letak)
        nomor_mulai(bagian)
        if nomor == 0:
            _kepala(bagian, naskah, letak)
        pencetak.semua(blok)
    return _tetap(dokumen)


def _halaman(bagian: Any, naskah: Naskah, letak: TataLetak) -> None:  # noqa: ANN401
    """Paper and margins."""
    mendatar = naskah.putaran == "mendatar"
    bagian.orientation = WD_ORIENT.LANDSCAPE if mendatar else WD_ORIENT.PORTRAIT
    bagian.page_width, bagian.page_height = Pt(letak.lebar), Pt(letak.tinggi)
    bagian.left_margin, bagian.right_margin = Pt(letak.kiri), Pt(letak.kanan)
    bagian.top_margin, bagian.bottom_margin = Pt(letak.atas), Pt(letak.bawah)
    bagian.header_distance, bagian.footer_distance = Pt(letak.kop), Pt(letak.bawah / 2)
    bagian.different_first_page_header_footer = True


def _kepala(bagian: Any, naskah: Naskah, letak: TataLetak) -> None:  # noqa: ANN401
    """Headers and footers; the sections of further copies take them over."""
    pertama, lanjutan = bagian.first_page_header, bagian.header
    for kepala in (pertama, lanjutan):
        kepala.is_linked_to_previous = False
    if naskah.konsep:
        for kepala in (pertama, lanjutan):
            alinea = tulis(kepala.paragraphs[0], _KETERANGAN, letak.ukuran_kecil, tebal=True)
            alinea.alignment = 1
        nomor = lanjutan.add_paragraph()
    else:
        nomor = lanjutan.paragraphs[0]
    nomor.alignment = 1
    nomor.paragraph_format.space_after = Pt(8)
    medan(nomor, "PAGE", letak.ukuran)
    if naskah.kop:
        tulis_kop(pertama, naskah.kop, letak)
    kaki = bagian.footer
    kaki.is_linked_to_previous = False
    bagian.first_page_footer.is_linked_to_previous = False
    alinea = kaki.paragraphs[0]
    awal = f"{naskah.kaki} – halaman " if naskah.kaki else "Halaman "
    tulis(alinea, awal, 7.5)
    medan(alinea, "PAGE", 7.5)
    tulis(alinea, " dari ", 7.5)
    medan(alinea, "SECTIONPAGES" if naskah.rangkap else "NUMPAGES", 7.5)


def _keterangan(dokumen: Any, naskah: Naskah) -> None:  # noqa: ANN401
    """Properties of the file."""
    sifat = dokumen.core_properties
    hari = datetime.combine(naskah.tanggal, time(), UTC).replace(tzinfo=None)
    sifat.title = sifat.subject = naskah.judul_berkas
    sifat.author = (naskah.kop.nama_instansi or naskah.kop.nama_pemda) if naskah.kop else ""
    sifat.last_modified_by, sifat.comments = APP_NAME, ""
    sifat.keywords, sifat.language = naskah.sidik, "id-ID"
    sifat.created = sifat.modified = hari
    sifat.revision = 1


def _buang_gambar_kecil(dokumen: Any) -> None:  # noqa: ANN401
    """Drop the picture of the library's own empty document."""
    hubungan = dokumen.part.package.rels
    for kunci in [k for k, satu in hubungan.items() if satu.reltype.endswith("/thumbnail")]:
        del hubungan[kunci]


def _tetap(dokumen: Any) -> bytes:  # noqa: ANN401
    """Pack the parts anew with one fixed time, in the order of their names."""
    mentah, hasil = io.BytesIO(), io.BytesIO()
    dokumen.save(mentah)
    with (
        zipfile.ZipFile(mentah) as asal,
        zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as tujuan,
    ):
        nama = sorted(asal.namelist(), key=lambda satu: (satu != "[Content_Types].xml", satu))
        for satu in nama:
            info = zipfile.ZipInfo(satu, _WAKTU_ZIP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            tujuan.writestr(info, asal.read(satu))
    return hasil.getvalue()
