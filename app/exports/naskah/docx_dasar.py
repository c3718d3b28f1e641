# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small things of Word files: text with its faces, fields, borders, widths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt

from app.exports.huruf import tanpa_kendali
from app.exports.layout import utuhkan
from app.exports.naskah.teks import KOSONG, PILIH, potong
from app.exports.templat import TataLetak

Bagian = Any
"""An object of python-docx, whose types change from place to place"""
MM = 36000
"""One millimetre in the unit of Word files"""
SIMBOL = "Segoe UI Symbol"
RATA = {
    "penuh": WD_ALIGN_PARAGRAPH.JUSTIFY,
    "kiri": WD_ALIGN_PARAGRAPH.LEFT,
    "tengah": WD_ALIGN_PARAGRAPH.CENTER,
    "kanan": WD_ALIGN_PARAGRAPH.RIGHT,
}


def huruf_dasar(dokumen: Bagian, nama: str, letak: TataLetak) -> None:
    """Type of the whole document: name, body size, no room between paragraphs."""
    corak = dokumen.styles["Normal"]
    corak.font.name, corak.font.size = nama, Pt(letak.ukuran_formulir)
    sifat = corak.element.get_or_add_rPr()
    huruf = sifat.find(qn("w:rFonts"))
    for sisi in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        huruf.set(qn(sisi), nama)
    bahasa = OxmlElement("w:lang")
    bahasa.set(qn("w:val"), "id-ID")
    sifat.append(bahasa)
    format_alinea = corak.paragraph_format
    format_alinea.space_before = format_alinea.space_after = Pt(0)
    format_alinea.line_spacing = letak.spasi / 1.15
    format_alinea.widow_control = True


def tulis(alinea: Bagian, isi: str, ukuran: float, *, tebal: bool = False) -> Bagian:
    """Add text with its marks to a paragraph; tick boxes take a font that has them."""
    for satu in potong(isi):
        for nomor, baris in enumerate(utuhkan(tanpa_kendali(satu.teks)).split("\n")):
            if nomor:
                alinea.add_run().add_break()
            for teks in _pisah_simbol(baris):
                lari = alinea.add_run(teks)
                lari.font.size = Pt(ukuran)
                lari.bold, lari.italic = (tebal or satu.tebal) or None, satu.miring or None
                if teks in {PILIH, KOSONG}:
                    _simbol(lari)
    return alinea


def _pisah_simbol(baris: str) -> list[str]:
    for kotak in (PILIH, KOSONG):
        baris = baris.replace(kotak, f"\0{kotak}\0")
    return [satu for satu in baris.split("\0") if satu]


def _simbol(lari: Bagian) -> None:
    lari.font.name = SIMBOL
    huruf = lari._element.get_or_add_rPr().find(qn("w:rFonts"))  # noqa: SLF001 - no public way
    for sisi in ("w:cs", "w:eastAsia"):
        huruf.set(qn(sisi), SIMBOL)


def medan(alinea: Bagian, perintah: str, ukuran: float) -> None:
    """A field that Word fills in: PAGE, SECTIONPAGES."""
    urutan = (("begin", ""), ("", perintah), ("separate", ""), ("hasil", "1"), ("end", ""))
    for jenis, teks in urutan:
        lari = alinea.add_run()
        lari.font.size = Pt(ukuran)
        if jenis == "hasil":
            lari.text = teks
            continue
        unsur = OxmlElement("w:fldChar" if jenis else "w:instrText")
        if jenis:
            unsur.set(qn("w:fldCharType"), jenis)
        else:
            unsur.text = f" {teks} "
        lari._element.append(unsur)  # noqa: SLF001 - no public way


def nomor_mulai(bagian: Bagian) -> None:
    """Count the pages of a section from one."""
    sifat = bagian._sectPr  # noqa: SLF001 - no public way
    unsur = OxmlElement("w:pgNumType")
    unsur.set(qn("w:start"), "1")
    _sisip(sifat, unsur, sesudah=("w:cols", "w:titlePg", "w:docGrid"))


def _sisip(induk: Bagian, unsur: Bagian, *, sesudah: Sequence[str]) -> None:
    """Put an element, in place of one of its kind, before those that the format wants after it."""
    for lama in induk.findall(unsur.tag):
        induk.remove(lama)
    nama = {qn(satu) for satu in sesudah}
    letak = next((i for i, satu in enumerate(induk) if satu.tag in nama), len(induk))
    induk.insert(letak, unsur)


def adalah_sel(induk: Bagian) -> bool:
    """True for a cell of a table."""
    return hasattr(induk, "vertical_alignment")


def tabel_polos(induk: Bagian, baris: int, lebar: Sequence[float]) -> Bagian:
    """A table without rules in a document, a cell or a header; ``lebar`` in points."""
    if hasattr(induk, "add_section") or adalah_sel(induk):
        tabel = induk.add_table(baris, len(lebar))
    else:
        tabel = induk.add_table(baris, len(lebar), Emu(int(sum(lebar) * 12700)))
    atur_lebar(tabel, lebar)
    jarak_sel(tabel, {"left": 0, "right": 0})
    return tabel


def atur_lebar(tabel: Bagian, lebar: Sequence[float]) -> None:
    """Fix the widths of the columns, in points."""
    tabel.autofit = False
    for kolom, satu in zip(tabel.columns, lebar, strict=True):
        kolom.width = Pt(satu)
        for sel in kolom.cells:
            sel.width = Pt(satu)


def jarak_sel(tabel: Bagian, sisi: Mapping[str, float]) -> None:
    """Room inside the cells, in points."""
    sifat = tabel._tbl.tblPr  # noqa: SLF001 - no public way
    unsur = OxmlElement("w:tblCellMar")
    for nama, satu in sisi.items():
        tepi = OxmlElement(f"w:{nama}")
        tepi.set(qn("w:w"), str(round(satu * 20)))
        tepi.set(qn("w:type"), "dxa")
        unsur.append(tepi)
    _sisip(sifat, unsur, sesudah=("w:tblLook",))


def geser(tabel: Bagian, kiri: float) -> None:
    """Move a table to the right, in points: its rules stand in line with the text."""
    unsur = OxmlElement("w:tblInd")
    unsur.set(qn("w:w"), str(round(kiri * 20)))
    unsur.set(qn("w:type"), "dxa")
    sesudah = ("w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    _sisip(tabel._tbl.tblPr, unsur, sesudah=sesudah)  # noqa: SLF001 - no public way


def garis_bawah(alinea: Bagian) -> None:
    """The thick and thin rule below a letterhead."""
    _garis_alinea(alinea, "thickThinSmallGap", 24)


def garis_tipis(alinea: Bagian) -> None:
    """A plain rule."""
    _garis_alinea(alinea, "single", 6)


def _garis_alinea(alinea: Bagian, jenis: str, tebal: int) -> None:
    sifat = alinea._p.get_or_add_pPr()  # noqa: SLF001 - no public way
    tepi = OxmlElement("w:pBdr")
    bawah = OxmlElement("w:bottom")
    for nama, nilai in (("val", jenis), ("sz", str(tebal)), ("space", "1"), ("color", "000000")):
        bawah.set(qn(f"w:{nama}"), nilai)
    tepi.append(bawah)
    sifat.insert_element_before(
        tepi, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def ulang_kepala(baris: Bagian) -> None:
    """Repeat a row of a table as its head on every page."""
    baris._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001


def baris_utuh(baris: Bagian) -> None:
    """Keep a row of a table on one page."""
    baris._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001


def buang(alinea: Bagian) -> None:
    """Take a paragraph out."""
    alinea._p.getparent().remove(alinea._p)  # noqa: SLF001 - no public way
