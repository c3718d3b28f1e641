# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notice of the one extension (PerKI 1/2021 Pasal 36, UU 14/2008 Pasal 22(8)), as surat dinas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.enums import TA_JUSTIFY, TA_RIGHT
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.kip import AlasanPerpanjangan, JenisSurat
from app.domain.surat import SuratPerpanjangan
from app.exports.huruf import markup
from app.exports.kerangka import buat_surat, nomor_surat, penutup, tempat_tanggal
from app.exports.layout import alinea, gaya
from app.exports.templat import TataLetak, Templat
from app.exports.unsur import MM, baris_centang, isian, paragraf

_JOROK = 12.5 * MM


def render(dto: SuratPerpanjangan) -> bytes:
    """Return the notice as PDF, with the former and the new last day."""
    return buat_surat(dto, JenisSurat.PERPANJANGAN, lambda letak, kata: _cerita(dto, letak, kata))


def _cerita(dto: SuratPerpanjangan, letak: TataLetak, kata: Templat) -> Sequence[Flowable]:
    besar = letak.ukuran

    def isi(teks: str, **lain: float) -> Flowable:
        pilihan = {"firstLineIndent": _JOROK, "spaceAfter": 6, **lain}
        return paragraf(letak, teks, ukuran=besar, alignment=TA_JUSTIFY, **pilihan)

    data = [
        ("Nomor pendaftaran", dto.nomor_pendaftaran),
        ("Rincian informasi", dto.rincian),
    ]
    pilih = (AlasanPerpanjangan.BELUM_DIKUASAI, AlasanPerpanjangan.BELUM_DIPUTUSKAN)
    hasil: list[Flowable] = [
        _kepala(dto, letak, kata),
        Spacer(0, 5 * MM),
        *_penerima(dto, letak, kata),
        Spacer(0, 5 * MM),
        isi(kata.teks("pembuka", tanggal_terima=tanggal_panjang(dto.tanggal_terima))),
        *isian(letak, data, lebar_label=42 * MM, ukuran=besar, menjorok=_JOROK),
        Spacer(0, 2 * MM),
        isi(kata.teks("isi"), firstLineIndent=0),
    ]
    hasil += [
        baris_centang(letak, dto.alasan is satu, teks, menjorok=_JOROK, ukuran=besar)
        for satu, teks in zip(pilih, kata.butir("alasan"), strict=True)
    ]
    hasil.append(Spacer(0, 1.5 * MM))
    if dto.uraian.strip():
        hasil.append(isi(kata.teks("uraian", uraian=dto.uraian.strip()), firstLineIndent=0))
    semula, baru = tanggal_panjang(dto.batas_semula), tanggal_hari(dto.batas_baru)
    hasil.append(isi(kata.teks("jangka", semula=semula, baru=baru)))
    badan = replace(letak, ukuran_formulir=besar)
    hasil.append(penutup(dto, badan, [isi(kata.teks("penutup"))], bertempat=False))
    return hasil


def _kepala(dto: SuratPerpanjangan, letak: TataLetak, kata: Templat) -> Table:
    """Nomor, Sifat, Lampiran, Hal on the left; place and date on the right of the first line."""
    corak = gaya(letak, ukuran=letak.ukuran)
    kanan = gaya(letak, ukuran=letak.ukuran, alignment=TA_RIGHT)
    baris = [
        ("Nomor", markup(nomor_surat(dto), letak.huruf) or "." * 30),
        ("Sifat", kata.teks("sifat")),
        ("Lampiran", kata.teks("lampiran")),
        ("Hal", f"<b>{kata.teks('hal')}</b>"),
    ]
    tanggal = alinea(markup(tempat_tanggal(dto), letak.huruf), kanan)
    isi = [
        [alinea(nama, corak), alinea(":", corak), alinea(nilai, corak), ""] for nama, nilai in baris
    ]
    isi[0][3] = tanggal
    lebar = letak.lebar_isi
    tabel = Table(isi, colWidths=[20 * MM, 4 * MM, lebar * 0.62 - 24 * MM, lebar * 0.38])
    tabel.setStyle(
        TableStyle(
            [
                ("SPAN", (3, 0), (3, 3)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                ("FONTNAME", (0, 0), (-1, -1), letak.huruf),
            ]
        )
    )
    return tabel


def _penerima(dto: SuratPerpanjangan, letak: TataLetak, kata: Templat) -> list[Flowable]:
    corak = gaya(letak, ukuran=letak.ukuran, rightIndent=letak.lebar_isi * 0.35)
    orang = dto.pemohon
    nama = f"{orang.nama_kuasa} (kuasa dari {orang.nama})" if orang.nama_kuasa else orang.nama
    baris = [kata.teks("penerima", nama=nama)]
    if orang.alamat.strip():
        baris.append(f"di {markup(orang.alamat.strip(), letak.huruf)}")
    return [alinea(satu, corak) for satu in baris]
