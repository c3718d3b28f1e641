# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The applicant's request form (PerKI 1/2021 Lampiran VI), blank or filled in, front and back."""

from __future__ import annotations

from datetime import date

from app.domain.format_id import tanggal_panjang
from app.domain.formulir import FormulirDasar, FormulirPermintaan
from app.domain.kip import CaraMemperoleh, CaraPengiriman
from app.domain.surat import PemohonSurat
from app.exports.naskah.model import (
    Badan,
    Blok,
    Butir,
    Centang,
    HalamanBaru,
    Isian,
    Judul,
    Kode,
    Lembar,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.templat import Templat

TITIK = "." * 92
TITIK_TANGGAL = "." * 22
_LABEL_MM = 60
CARA_KIRIM = (
    CaraPengiriman.LANGSUNG,
    CaraPengiriman.KURIR,
    CaraPengiriman.POS,
    CaraPengiriman.FAKSIMILE,
    CaraPengiriman.EMAIL,
    CaraPengiriman.WHATSAPP,
)


def susun(dto: FormulirPermintaan, kata: Templat) -> Naskah:
    """Front: who asks for what, and how; back: the six rights of the applicant."""
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul")),
        Isian(_identitas(dto, kata), lebar_label_mm=_LABEL_MM, kosong=TITIK),
        *_kuasa(dto, kata),
        *_permintaan(dto, kata),
        Sela(2),
        *_cara(dto, kata),
        Utuh((Sela(3), _tanda_tangan(dto, kata))),
        Sela(3),
        *(
            Paragraf(satu, rata="kiri", ukuran="kecil", jarak_mm=0.2)
            for satu in kata.butir("keterangan")
        ),
        Sela(2),
        Kode(),
        HalamanBaru(),
        Judul(kata.daftar("hak_judul")),
        Butir(kata.butir("hak"), jarak_mm=2),
    )
    judul = f"{kata.kata('judul_pdf')} {dto.nomor_pendaftaran}".strip()
    return naskah_formulir(dto, kata, blok, judul_berkas=judul)


def naskah_formulir(
    dto: FormulirDasar,
    kata: Templat,
    blok: tuple[Blok, ...],
    *,
    judul_berkas: str,
    badan: Badan = Badan.FORMULIR,
) -> Naskah:
    """The document of a form; both copies if asked for and the wording names them."""
    rangkap = kata.daftar("rangkap") if dto.rangkap and "rangkap" in kata.isi else ()
    return Naskah(
        jenis=kata.jenis,
        judul_berkas=judul_berkas,
        tanggal=dto.tanggal,
        kop=dto.kop,
        blok=blok,
        kertas=Lembar(dto.kertas.value),
        badan=badan,
        konsep=dto.konsep,
        sidik=dto.sidik_kasus,
        rangkap=rangkap,
        kata_penyambung=False,
    )


def _identitas(dto: FormulirPermintaan, kata: Templat) -> tuple[tuple[str, str], ...]:
    orang = dto.pemohon or PemohonSurat("", "", "")
    baris = [
        (kata.kata("nomor"), dto.nomor_pendaftaran),
        (kata.kata("nama"), orang.nama),
        (kata.kata("identitas"), dto.nomor_identitas),
        (kata.kata("alamat"), orang.alamat or f"{TITIK}\n{TITIK}"),
        (kata.kata("pekerjaan"), orang.pekerjaan),
        (kata.kata("kontak"), orang.kontak),
    ]
    if orang.nama_kuasa:
        baris.append((kata.kata("kuasa"), orang.nama_kuasa))
    return tuple(baris)


def _kuasa(dto: FormulirPermintaan, kata: Templat) -> tuple[Blok, ...]:
    ada, tidak = kata.butir("surat_kuasa_pilihan")
    kotak = ((dto.surat_kuasa is True, ada), (dto.surat_kuasa is False, tidak))
    return (
        Paragraf(kata.teks("surat_kuasa"), rata="kiri", jarak_mm=0.5, sambung=True),
        Centang(kotak, kiri_mm=5, sebaris=True),
    )


def _permintaan(dto: FormulirPermintaan, kata: Templat) -> tuple[Blok, ...]:
    panjang = "\n".join([TITIK] * 5)
    baris = (
        (kata.kata("rincian"), dto.rincian or panjang),
        (kata.kata("tujuan"), dto.tujuan or f"{TITIK}\n{TITIK}"),
    )
    tambah = Paragraf(
        kata.teks("rincian_tambah"), rata="kiri", ukuran="kecil", jarak_mm=0, kiri_mm=_LABEL_MM + 4
    )
    isian = tuple(Isian((satu,), lebar_label_mm=_LABEL_MM) for satu in baris)
    return (isian[0], *(() if dto.rincian else (tambah,)), isian[1])


def _cara(dto: FormulirPermintaan, kata: Templat) -> tuple[Blok, ...]:
    memperoleh = zip(
        (CaraMemperoleh.MELIHAT, CaraMemperoleh.SALINAN),
        kata.butir("memperoleh_pilihan"),
        strict=True,
    )
    return (
        Paragraf(kata.teks("memperoleh"), rata="kiri", jarak_mm=0.5, sambung=True),
        Centang(tuple((dto.cara_memperoleh is satu, t) for satu, t in memperoleh), kiri_mm=5),
        Paragraf(kata.teks("mendapatkan"), rata="kiri", jarak_mm=0.5, sambung=True),
        cara_kirim(dto.cara_pengiriman, kata),
    )


def cara_kirim(cara: CaraPengiriman | None, kata: Templat) -> Centang:
    """Boxes of the ways copies are sent (key ``mendapatkan_pilihan``)."""
    pilihan = zip(CARA_KIRIM, kata.butir("mendapatkan_pilihan"), strict=True)
    return Centang(tuple((cara is satu, teks) for satu, teks in pilihan), kiri_mm=5, sebaris=True)


def _tanda_tangan(dto: FormulirPermintaan, kata: Templat) -> TandaTangan:
    petugas = (kata.teks("petugas") + ",", kata.teks("petugas_ket"))
    orang = dto.pemohon
    nama = " ".join((orang.nama_kuasa or orang.nama)[:120].split()) if orang else ""
    tempat = tempat_tanggal_formulir(dto, dto.tanggal_terima)
    return TandaTangan(
        PihakTtd(petugas, dto.petugas),
        PihakTtd((kata.teks("pemohon") + ",",), nama, tempat_tanggal=tempat),
    )


def tempat_tanggal_formulir(dto: FormulirDasar, hari: date | None) -> str:
    """Town and date, either of them dotted while it is open."""
    tanggal = tanggal_panjang(hari) if hari else TITIK_TANGGAL
    return f"{dto.kop.kota or '.' * 14}, {tanggal}"
