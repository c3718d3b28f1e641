# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Receipt of a request (UU 14/2008 Pasal 22(4)-(5), PerKI 1/2021 Pasal 29(4))."""

from __future__ import annotations

from dataclasses import replace

from app.domain.format_id import tanggal_hari
from app.domain.label import label
from app.domain.surat import TandaBukti
from app.exports.kerangka import naskah_surat, nomor_surat, pihak, tempat_tanggal
from app.exports.naskah.model import (
    Badan,
    Blok,
    Butir,
    Isian,
    Judul,
    Kode,
    Kotak,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.teks import miring
from app.exports.templat import Templat

_RUANG = 17


def susun(dto: TandaBukti, kata: Templat) -> Naskah:
    """The receipt; its number is the registration number of the request."""
    blok = (
        Judul(kata.daftar("judul"), nomor_surat(dto) or None),
        _kotak_nomor(dto, kata),
        Sela(4),
        Paragraf(kata.teks("pembuka")),
        Isian(_baris(dto), lebar_label_mm=50),
        Sela(3),
        Utuh(_jangka(dto, kata)),
        Utuh((Sela(3), _tanda_tangan(dto, kata))),
        Sela(4),
        Utuh(hak_pemohon(kata)),
    )
    rangkap = kata.daftar("rangkap") if dto.rangkap else ()
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR, rangkap=rangkap)


def _kotak_nomor(dto: TandaBukti, kata: Templat) -> Kotak:
    """The registration number, large, beside the internal register code."""
    nomor = dto.nomor_pendaftaran or "." * 40
    kiri = (
        Paragraf(kata.teks("nomor_pendaftaran"), rata="tengah", ukuran="kecil", jarak_mm=0.5),
        Paragraf(nomor, rata="tengah", ukuran="besar", tebal=True, jarak_mm=0),
    )
    return Kotak(kiri, (Kode(),) if dto.sidik_kasus else ())


def _baris(dto: TandaBukti) -> tuple[tuple[str, str], ...]:
    orang = dto.pemohon
    cara = label(dto.cara_memperoleh) if dto.cara_memperoleh else ""
    kirim = label(dto.cara_pengiriman) if dto.cara_pengiriman else ""
    baris = [
        ("Hari, tanggal diterima", tanggal_hari(dto.tanggal_terima)),
        ("Diterima melalui", dto.kanal),
        ("Nama", orang.nama),
        ("Alamat", orang.alamat),
        ("Pekerjaan", orang.pekerjaan),
        ("Nomor telepon/E-mail", orang.kontak),
        ("Rincian informasi", dto.rincian),
        ("Tujuan penggunaan", dto.tujuan),
        ("Cara memperoleh", cara),
        ("Cara mendapatkan salinan", kirim),
    ]
    if orang.nama_kuasa:
        baris.insert(3, ("Kuasa", orang.nama_kuasa))
    return tuple(baris)


def _jangka(dto: TandaBukti, kata: Templat) -> tuple[Blok, ...]:
    telepon = kata.teks("cek_telepon", nomor=dto.kop.telepon) if dto.kop.telepon else ""
    sementara = (Paragraf(miring(kata.teks("sementara")), jarak_mm=0.7),) if dto.sementara else ()
    return (
        Paragraf(kata.teks("batas_judul"), rata="kiri", tebal=True, jarak_mm=0.7),
        Paragraf(kata.teks("batas_10", tanggal=tanggal_hari(dto.batas_10)), jarak_mm=0.7),
        Paragraf(kata.teks("batas_17", tanggal=tanggal_hari(dto.batas_17)), jarak_mm=0.7),
        *sementara,
        Paragraf(kata.teks("cek", telepon=telepon)),
    )


def _tanda_tangan(dto: TandaBukti, kata: Templat) -> TandaTangan:
    """Applicant left, receiving officer right; without an officer the letter's signatory."""
    nama = " ".join((dto.pemohon.nama_kuasa or dto.pemohon.nama)[:120].split())
    kiri = PihakTtd((kata.teks("pemohon") + ",",), nama, ruang_mm=_RUANG)
    petugas = dto.penandatangan
    if dto.petugas and dto.petugas != petugas.nama:
        petugas = replace(
            petugas, nama=dto.petugas, nip="", pangkat="", jabatan=kata.kata("petugas")
        )
    kanan = pihak(petugas, kata, dto.tanggal, tempat_tanggal=tempat_tanggal(dto), ruang_mm=_RUANG)
    return TandaTangan(kiri, kanan)


def hak_pemohon(kata: Templat) -> tuple[Blok, ...]:
    """The rights of the applicant, in small type."""
    judul = Paragraf(kata.teks("hak_judul"), rata="kiri", ukuran="kecil", tebal=True, jarak_mm=0.3)
    return (judul, Butir(kata.butir("hak"), ukuran="kecil", jarak_mm=0.2))
