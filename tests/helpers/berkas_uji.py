# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Documents to put into dispute bundles: PDFs and pictures with known words."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pypdf
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from app.domain.berkas_sengketa import (
    BarisKronologi,
    BarisPenyampaian,
    BerkasSengketa,
    Dokumen,
)
from app.domain.instansi import Kop
from app.exports.huruf import SANS, pasang_huruf

KOP = Kop(
    "Pemerintah Provinsi Kalimantan Tengah",
    "Dinas Komunikasi",
    alamat="Jalan Tjilik Riwut 1",
    telepon="(0536) 3231110",
    email="ppid@contoh.go.id",
    kota="Palangka Raya",
)


@dataclass(frozen=True)
class Halaman:
    """One page: lines of text, and how it is drawn."""

    baris: tuple[str, ...]
    huruf: str = SANS
    putar: int = 0
    gambar: bool = False
    """A picture below the text, as in a scan that was read by a machine"""
    tersembunyi: bool = False
    """Text that is there but not drawn (render mode 3)"""


def pdf(*halaman: Halaman, ukuran: tuple[float, float] = (595, 842), judul: str = "") -> bytes:
    """Return a PDF; ``judul`` goes into its properties."""
    pasang_huruf()
    keluar = io.BytesIO()
    kanvas = Canvas(keluar, pagesize=ukuran, initialFontName=SANS)
    kanvas.setTitle(judul)
    for satu in halaman:
        if satu.gambar:
            citra = io.BytesIO()
            Image.new("RGB", (200, 280), "lightgray").save(citra, "PNG")
            citra.seek(0)
            from reportlab.lib.utils import ImageReader

            kanvas.drawImage(ImageReader(citra), 0, 0, *ukuran)
        for n, baris in enumerate(satu.baris):
            teks = kanvas.beginText(60, ukuran[1] - 80 - 22 * n)
            teks.setFont(satu.huruf, 12)
            teks.setTextRenderMode(3 if satu.tersembunyi else 0)
            teks.textOut(baris)
            kanvas.drawText(teks)
        kanvas.showPage()
    kanvas.save()
    isi = keluar.getvalue()
    if not any(satu.putar for satu in halaman):
        return isi
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(isi))
    for page, satu in zip(writer.pages, halaman, strict=True):
        page.rotate(satu.putar)
    keluar = io.BytesIO()
    writer.write(keluar)
    return keluar.getvalue()


def pdf_bergaris(teks: str, *, anotasi: str = "", naskah: str = "", lampiran: str = "") -> bytes:
    """Return a PDF with a comment, a script and an attachment besides its text."""
    from pypdf.annotations import FreeText
    from pypdf.generic import DictionaryObject, NameObject, TextStringObject

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(Halaman((teks,)))))
    if anotasi:
        kotak = FreeText(text=anotasi, rect=(60, 500, 400, 540), font="Arial")
        writer.add_annotation(0, kotak)
    if naskah:
        aksi = DictionaryObject(
            {
                NameObject("/S"): NameObject("/JavaScript"),
                NameObject("/JS"): TextStringObject(naskah),
            }
        )
        writer.root_object[NameObject("/OpenAction")] = aksi
    if lampiran:
        writer.add_attachment("catatan.txt", lampiran.encode())
    keluar = io.BytesIO()
    writer.write(keluar)
    return keluar.getvalue()


def gambar(teks: str = "", *, format_: str = "PNG", ukuran: tuple[int, int] = (600, 400)) -> bytes:
    """Return a picture with some words drawn on it."""
    citra = Image.new("RGB", ukuran, "white")
    ImageDraw.Draw(citra).text((20, 20), teks, fill="black")
    keluar = io.BytesIO()
    citra.save(keluar, format_)
    return keluar.getvalue()


def dokumen(
    tanda: str,
    judul: str,
    isi: bytes | Callable[[], bytes] | None,
    *,
    nama: str = "berkas.pdf",
    tipe: str = "application/pdf",
    dikecualikan: bool = False,
    identitas: bool = False,
    lihat: str = "",
) -> Dokumen:
    """Return a document whose content is at hand."""
    baca = (lambda: isi) if isinstance(isi, bytes) else isi
    return Dokumen(
        tanda,
        judul,
        nama,
        tipe,
        baca,
        dikecualikan=dikecualikan,
        identitas=identitas,
        lihat=lihat,
    )


def berkas(
    bukti: tuple[Dokumen, ...] = (),
    surat: tuple[Dokumen, ...] = (),
    *,
    kronologi: int = 3,
    uraian: str = "uraian",
) -> BerkasSengketa:
    """Return a bundle's value."""
    return BerkasSengketa(
        nomor="001/SIP/PPID/2026",
        nomor_ki="001/X/KIP-PS/2026",
        komisi="Komisi Informasi Provinsi",
        tanggal=date(2026, 11, 2),
        kop=KOP,
        pihak=(("Pemohon", (("Nama", "Siti Nurhaliza"), ("NIK", "6271014101800001"))),),
        ringkasan=(("Informasi yang disengketakan", "Salinan dokumen AMDAL"),),
        kronologi=tuple(
            BarisKronologi(date(2026, 10, 1 + n % 28), f"Peristiwa {n + 1}", uraian, "1/PPID")
            for n in range(kronologi)
        ),
        jam=(),
        penyampaian=(
            BarisPenyampaian(date(2026, 10, 6), "Pemberitahuan", "Pos", "Sri Wahyuni", "RR 1"),
        ),
        penolakan=(("Dasar penolakan", "Pasal 17 huruf h UU 14/2008"),),
        uji=(),
        surat=surat,
        bukti=bukti,
    )
