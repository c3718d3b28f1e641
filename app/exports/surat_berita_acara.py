# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Report of the delivery of information (berita acara serah terima), with the day in words."""

from __future__ import annotations

from app.domain.format_id import tanggal_angka, tanggal_huruf, tanggal_panjang
from app.domain.formulir import BeritaAcaraSerah
from app.domain.label import label
from app.domain.penandatangan import baris_jabatan
from app.domain.surat import PemohonSurat
from app.exports.kerangka import naskah_surat, nomor_surat, pihak
from app.exports.naskah.model import (
    Badan,
    Blok,
    Isian,
    Judul,
    Kode,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    Tabel,
    TandaTangan,
    Utuh,
)
from app.exports.templat import Templat

_LABEL = 30
_BARIS_KOSONG = 3
_RUANG = 15


def susun(dto: BeritaAcaraSerah, kata: Templat) -> Naskah:
    """Who gave what to whom; two copies, both parties and witnesses sign."""
    orang = dto.penerima or dto.pemohon
    pihak_satu = pihak(dto.penandatangan, kata, dto.tanggal)
    instansi = dto.kop.nama_instansi or dto.kop.nama_pemda
    tempat = dto.tempat.strip() or kata.teks("kantor", instansi=instansi)
    pembuka = kata.teks(
        "pembuka",
        hari=tanggal_huruf(dto.tanggal),
        tanggal=tanggal_angka(dto.tanggal),
        tempat=tempat,
    )
    isi = kata.teks(
        "isi", nomor=dto.nomor_pendaftaran, tanggal_terima=tanggal_panjang(dto.tanggal_terima)
    )
    blok: list[Blok] = [
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Paragraf(pembuka),
        Isian(_satu(dto, pihak_satu), lebar_label_mm=_LABEL, kiri_mm=6),
        Paragraf(kata.teks("kesatu"), kiri_mm=6),
        Isian(_dua(orang), lebar_label_mm=_LABEL, kiri_mm=6),
        Paragraf(kata.teks("kedua"), kiri_mm=6),
        Paragraf(isi),
        _tabel(dto, kata),
        Sela(2),
    ]
    if dto.cara:
        blok.append(Paragraf(kata.teks("cara", cara=label(dto.cara).lower())))
    tanda = _tanda_tangan(dto, orang, pihak_satu, kata)
    blok.append(Utuh((Paragraf(kata.teks("penutup")), Sela(2), tanda, Sela(1), Kode())))
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR, rangkap=kata.daftar("rangkap"))


def _satu(dto: BeritaAcaraSerah, tertulis: PihakTtd) -> tuple[tuple[str, str], ...]:
    jabatan = " ".join(baris_jabatan(dto.penandatangan)).rstrip(",")
    baris = [("Nama", tertulis.nama)]
    baris += [("NIP", satu[4:]) for satu in tertulis.bawah if satu.startswith("NIP ")]
    return (*baris, ("Jabatan", jabatan), ("Alamat", dto.kop.alamat))


def _dua(orang: PemohonSurat) -> tuple[tuple[str, str], ...]:
    baris = [("Nama", orang.nama_kuasa or orang.nama)]
    if orang.nama_kuasa:
        baris.append(("Kuasa dari", orang.nama))
    return (*baris, ("Alamat", orang.alamat), ("No. Telp/E-mail", orang.kontak))


def _tabel(dto: BeritaAcaraSerah, kata: Templat) -> Tabel:
    isi = tuple(
        (f"{nomor}.", satu.nama, satu.jumlah, satu.keterangan)
        for nomor, satu in enumerate(dto.butir, start=1)
    )
    kosong = tuple((f"{nomor}.", "", "", "") for nomor in range(1, _BARIS_KOSONG + 1))
    return Tabel(
        kepala=(kata.butir("kepala"),),
        baris=isi or kosong,
        lebar_mm=(10, 84, 26, 40),
        rata=("tengah", "kiri", "kiri", "kiri"),
        tinggi_baris_mm=0 if isi else 8,
    )


def _tanda_tangan(
    dto: BeritaAcaraSerah, orang: PemohonSurat, satu: PihakTtd, kata: Templat
) -> TandaTangan:
    """The giver right, the receiver left, as on the other forms."""
    nama = " ".join((orang.nama_kuasa or orang.nama)[:120].split())
    saksi = tuple(
        PihakTtd((kata.teks("saksi_ke", nomor=str(nomor)),), nama_saksi, ruang_mm=12)
        for nomor, nama_saksi in enumerate(dto.saksi, start=1)
    )
    kanan = PihakTtd((kata.teks("pihak_kesatu"),), satu.nama, satu.bawah, ruang_mm=_RUANG)
    kiri = PihakTtd((kata.teks("pihak_kedua"),), nama, ruang_mm=_RUANG)
    return TandaTangan(kiri, kanan, saksi, kata.kata("saksi"))
