# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The objection form (PerKI 1/2021 Lampiran X), blank or filled in, in two copies."""

from __future__ import annotations

from app.domain.format_id import tanggal_hari
from app.domain.surat import PemohonSurat
from app.domain.surat_keberatan import FormulirKeberatan
from app.exports.formulir_permintaan import naskah_formulir, tempat_tanggal_formulir
from app.exports.naskah.model import (
    Blok,
    Isian,
    Judul,
    Kode,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.surat_keberatan import kotak_alasan
from app.exports.templat import Templat

_LABEL_MM = 66
_RUANG = 13
_TITIK = "." * 78
_TITIK_PENUH = "." * 140


def susun(dto: FormulirKeberatan, kata: Templat) -> Naskah:
    """A who objects, B on which grounds, C the case, D when the reply will be given."""
    orang = dto.pemohon or PemohonSurat("", "", "")
    panjang = "\n".join([_TITIK_PENUH] * 4)
    tanpa_kuasa = "-" if orang.nama and not orang.nama_kuasa else ""
    hari = tanggal_hari(dto.tanggal_tanggapan) if dto.tanggal_tanggapan else ""
    nama = " ".join((orang.nama_kuasa or orang.nama)[:120].split())
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul")),
        _kepala(kata.teks("a")),
        _isian(
            (kata.kata("nomor"), dto.nomor),
            (kata.kata("nomor_permohonan"), dto.nomor_permohonan),
            (kata.kata("tujuan"), dto.tujuan),
        ),
        _sub(kata.teks("pemohon")),
        _isian(
            (kata.kata("nama"), orang.nama),
            (kata.kata("alamat"), orang.alamat),
            (kata.kata("pekerjaan"), orang.pekerjaan),
            (kata.kata("telepon"), orang.kontak),
        ),
        _sub(kata.teks("kuasa")),
        _isian(
            (kata.kata("nama"), orang.nama_kuasa or tanpa_kuasa),
            (kata.kata("alamat"), dto.alamat_kuasa or tanpa_kuasa),
            (kata.kata("telepon"), dto.telepon_kuasa or tanpa_kuasa),
        ),
        Sela(1),
        _kepala(kata.teks("b")),
        kotak_alasan(dto.alasan, kata),
        Sela(1),
        _kepala(kata.teks("c")),
        *(
            Paragraf(satu, rata="kiri", kiri_mm=5)
            for satu in (dto.kasus_posisi or panjang).splitlines()
        ),
        Sela(1),
        _kepala(kata.teks("d")),
        Paragraf(hari or _TITIK, kiri_mm=5),
        Utuh(
            (
                Paragraf(kata.teks("penutup")),
                Sela(1),
                TandaTangan(
                    PihakTtd(
                        (kata.teks("petugas"), kata.teks("petugas_ket")),
                        dto.petugas,
                        ruang_mm=_RUANG,
                    ),
                    PihakTtd(
                        (kata.teks("pengaju"),),
                        nama,
                        tempat_tanggal=tempat_tanggal_formulir(dto, dto.tanggal_lengkap),
                        ruang_mm=_RUANG,
                    ),
                ),
            )
        ),
        Sela(1),
        *(
            Paragraf(satu, rata="kiri", ukuran="kecil", jarak_mm=0.2)
            for satu in kata.butir("keterangan")
        ),
        Sela(1),
        Kode(),
    )
    judul = f"{kata.kata('judul_pdf')} {dto.nomor}".strip()
    return naskah_formulir(dto, kata, blok, judul_berkas=judul)


def _kepala(teks: str) -> Paragraf:
    return Paragraf(teks, rata="kiri", tebal=True, jarak_mm=0.8, sambung=True)


def _sub(teks: str) -> Paragraf:
    return Paragraf(teks, rata="kiri", kiri_mm=5, jarak_mm=0.4, sambung=True)


def _isian(*baris: tuple[str, str]) -> Isian:
    return Isian(baris, lebar_label_mm=_LABEL_MM, kiri_mm=5, kosong=_TITIK)
