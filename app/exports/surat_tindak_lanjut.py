# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's follow-up letter to one agency, as surat dinas; counts only, no applicants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from reportlab.lib.enums import TA_JUSTIFY, TA_RIGHT
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.provinsi import AngkaPapan, SuratTindakLanjut
from app.exports.huruf import markup
from app.exports.layout import Berkas, alinea, gaya, susun
from app.exports.templat import TataLetak, Templat, tata_letak, templat
from app.exports.unsur import (
    MM,
    KepalaSurat,
    dua_kolom,
    isian,
    kolom_tanda_tangan,
    paragraf,
)

_JOROK = 12.5 * MM
TEMPLAT = "tindak_lanjut"


def render_tindak_lanjut(dto: SuratTindakLanjut) -> bytes:
    """Return the letter as PDF; a draft is marked KONSEP and has no number."""
    letak = tata_letak(dto.kertas.value, dto.tanggal)
    kata = templat(TEMPLAT, dto.tanggal)
    berkas = Berkas(
        judul=f"{kata.ambil('judul_pdf')} – {dto.kepada}",
        penulis=dto.kop.nama_instansi or dto.kop.nama_pemda,
        tanggal=dto.tanggal,
        letak=letak,
        konsep=dto.konsep,
        kata_penyambung=letak.kata_penyambung,
    )

    def cerita() -> Sequence[Flowable]:
        return [KepalaSurat(dto.kop, letak), *_cerita(dto, letak, kata)]

    return susun(cerita, berkas)


def hari_tanggapan(pada: date) -> int:
    """Return within how many working days an answer is asked for, by the wording in force."""
    return int(templat(TEMPLAT, pada).ambil("hari_tanggapan"))


def _cerita(dto: SuratTindakLanjut, letak: TataLetak, kata: Templat) -> list[Flowable]:
    besar = letak.ukuran

    def isi(teks: str, **lain: float) -> Flowable:
        pilihan = {"firstLineIndent": _JOROK, "spaceAfter": 6, **lain}
        return paragraf(letak, teks, ukuran=besar, alignment=TA_JUSTIFY, **pilihan)

    pembuka = kata.teks(
        "pembuka",
        register=dto.register.lower(),
        masa=dto.masa.sebutan,
        tanggal=tanggal_panjang(dto.tanggal),
    )
    data = [(satu.judul, _nilai(satu)) for satu in dto.angka]
    hasil: list[Flowable] = [
        _kepala(dto, letak, kata),
        Spacer(0, 5 * MM),
        *_penerima(dto, letak, kata),
        Spacer(0, 5 * MM),
        isi(pembuka),
        *isian(letak, data, lebar_label=88 * MM, ukuran=besar, menjorok=_JOROK),
        Spacer(0, 2 * MM),
    ]
    if dto.temuan:
        hasil += [isi(kata.teks("temuan")), *_butir(dto, letak)]
        hasil.append(isi(kata.teks("minta", batas=tanggal_hari(dto.batas))))
    else:
        hasil.append(isi(kata.teks("tanpa_temuan")))
    hasil.append(isi(kata.teks("catatan")))
    badan = replace(letak, ukuran_formulir=besar)
    tanda = kolom_tanda_tangan(badan, dto.penandatangan)
    kaki = [isi(kata.teks("penutup")), Spacer(0, 3.5 * MM), dua_kolom(letak, [], tanda, bagi=0.48)]
    return [*hasil, KeepTogether(kaki)]


def _butir(dto: SuratTindakLanjut, letak: TataLetak) -> list[Flowable]:
    corak = gaya(
        letak,
        ukuran=letak.ukuran,
        alignment=TA_JUSTIFY,
        leftIndent=_JOROK + 6 * MM,
        firstLineIndent=-6 * MM,
        spaceAfter=3,
    )
    return [
        alinea(f"{nomor}.&nbsp;&nbsp;{markup(teks, letak.huruf)}", corak)
        for nomor, teks in enumerate(dto.temuan, start=1)
    ]


def _kepala(dto: SuratTindakLanjut, letak: TataLetak, kata: Templat) -> Table:
    corak = gaya(letak, ukuran=letak.ukuran)
    kanan = gaya(letak, ukuran=letak.ukuran, alignment=TA_RIGHT)
    nomor = "" if dto.konsep else dto.nomor_surat
    baris = [
        ("Nomor", markup(nomor, letak.huruf) or "." * 30),
        ("Sifat", kata.teks("sifat")),
        ("Lampiran", kata.teks("lampiran")),
        ("Hal", f"<b>{kata.teks('hal')}</b>"),
    ]
    isi: list[list[object]] = [
        [alinea(nama, corak), alinea(":", corak), alinea(nilai, corak), ""] for nama, nilai in baris
    ]
    tempat = [satu for satu in (dto.kop.kota, tanggal_panjang(dto.tanggal)) if satu]
    isi[0][3] = alinea(markup(", ".join(tempat), letak.huruf), kanan)
    lebar = letak.lebar_isi
    tabel = Table(isi, colWidths=[20 * MM, 4 * MM, lebar * 0.62 - 24 * MM, lebar * 0.38])
    sudut = ((0, 0), (-1, -1))
    tabel.setStyle(
        TableStyle(
            [
                ("SPAN", (3, 0), (3, 3)),
                ("VALIGN", *sudut, "TOP"),
                ("LEFTPADDING", *sudut, 0),
                ("RIGHTPADDING", *sudut, 0),
                ("TOPPADDING", *sudut, 0),
                ("BOTTOMPADDING", *sudut, 1),
                ("FONTNAME", *sudut, letak.huruf),
            ]
        )
    )
    return tabel


def _penerima(dto: SuratTindakLanjut, letak: TataLetak, kata: Templat) -> list[Flowable]:
    corak = gaya(letak, ukuran=letak.ukuran, rightIndent=letak.lebar_isi * 0.3)
    baris = [kata.teks("penerima", kepada=dto.kepada)]
    if dto.di.strip():
        baris.append(f"di {markup(dto.di.strip(), letak.huruf)}")
    return [alinea(satu, corak) for satu in baris]


def _nilai(satu: AngkaPapan) -> str:
    if satu.nilai is None:
        return "belum ada"
    pecahan = isinstance(satu.nilai, float)
    teks = f"{satu.nilai:.1f}".replace(".", ",") if pecahan else str(satu.nilai)
    return f"{teks}{satu.satuan}" if satu.satuan == "%" else f"{teks} {satu.satuan}".strip()
