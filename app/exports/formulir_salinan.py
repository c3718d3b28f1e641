# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Form to ask for copies of what was granted, with their price."""

from __future__ import annotations

from app.domain.format_id import angka, rupiah, terbilang
from app.domain.formulir import DokumenSalinan, FormulirSalinan
from app.domain.surat import PemohonSurat
from app.exports.formulir_permintaan import (
    TITIK,
    cara_kirim,
    naskah_formulir,
    tempat_tanggal_formulir,
)
from app.exports.kerangka import identitas
from app.exports.naskah.model import (
    Blok,
    Isian,
    Judul,
    Naskah,
    Paragraf,
    PihakTtd,
    Sel,
    Sela,
    Tabel,
    TandaTangan,
    Utuh,
)
from app.exports.templat import Templat

_BARIS_KOSONG = 6


def susun(dto: FormulirSalinan, kata: Templat) -> Naskah:
    """Which documents, in which form, how many sheets, what they cost, how they are sent."""
    orang = dto.pemohon or PemohonSurat("", "", "")
    data = ((kata.kata("nomor"), dto.nomor_pendaftaran), *identitas(orang))
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul")),
        Paragraf(kata.teks("pembuka")),
        Isian(data, lebar_label_mm=40, kosong=TITIK),
        Sela(2),
        _tabel(dto, kata),
        Sela(2),
        *_terbilang(dto, kata),
        Paragraf(kata.teks("mendapatkan"), rata="kiri", jarak_mm=0.5, sambung=True),
        cara_kirim(dto.cara_pengiriman, kata),
        Isian(((kata.kata("bayar"), dto.cara_bayar),), lebar_label_mm=40, kosong=TITIK),
        Utuh((Paragraf(kata.teks("pernyataan")), Sela(3), _tanda_tangan(dto, orang, kata))),
    )
    judul = f"{kata.kata('judul_pdf')} {dto.nomor_pendaftaran}".strip()
    return naskah_formulir(dto, kata, blok, judul_berkas=judul)


def _jumlah(dto: FormulirSalinan) -> int:
    return sum(satu.biaya for satu in dto.dokumen) + dto.biaya_kirim


def _tabel(dto: FormulirSalinan, kata: Templat) -> Tabel:
    dokumen = dto.dokumen or (DokumenSalinan(""),) * _BARIS_KOSONG
    baris: list[tuple[str | Sel, ...]] = [
        (
            f"{nomor}.",
            satu.nama,
            satu.bentuk or kata.kata("bentuk_kosong"),
            angka(satu.lembar) if satu.lembar else "",
            rupiah(satu.biaya) if dto.dokumen else "",
        )
        for nomor, satu in enumerate(dokumen, start=1)
    ]
    kirim, jumlah = rupiah(dto.biaya_kirim), rupiah(_jumlah(dto))
    for nama, nilai in ((kata.kata("kirim"), kirim), (kata.kata("jumlah"), jumlah)):
        isi = nilai if dto.dokumen else ""
        baris.append((Sel(nama, kolom=4, rata="kanan", tebal=True), Sel(isi, tebal=True)))
    return Tabel(
        kepala=(kata.butir("kepala"),),
        baris=tuple(baris),
        lebar_mm=(10, 76, 28, 18, 28),
        rata=("tengah", "kiri", "kiri", "kanan", "kanan"),
        tinggi_baris_mm=0 if dto.dokumen else 8,
    )


def _terbilang(dto: FormulirSalinan, kata: Templat) -> tuple[Blok, ...]:
    if not dto.dokumen:
        return ()
    jumlah = _jumlah(dto)
    teks = kata.teks("terbilang", jumlah=terbilang(jumlah)) if jumlah else kata.teks("gratis")
    return (Paragraf(teks, rata="kiri"),)


def _tanda_tangan(dto: FormulirSalinan, orang: PemohonSurat, kata: Templat) -> TandaTangan:
    nama = " ".join((orang.nama_kuasa or orang.nama)[:120].split())
    tempat = tempat_tanggal_formulir(dto, dto.tanggal_minta)
    return TandaTangan(
        PihakTtd((kata.teks("petugas") + ",",), dto.petugas),
        PihakTtd((kata.teks("pemohon") + ",",), nama, tempat_tanggal=tempat),
    )
