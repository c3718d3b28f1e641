# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What letters have in common: number, place and date, identity, signature, and the whole."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any, Protocol

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.penandatangan import AturanNama, aturan_dari_baris, tertulis
from app.domain.surat import PemohonSurat, SuratDasar
from app.exports.naskah.model import (
    Blok,
    KepalaDinas,
    Lembar,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.susunan import nomor_semula
from app.exports.naskah.teks import gabung, tebal
from app.exports.templat import Templat
from app.infra.resources import read_csv

TITIK_NOMOR = "." * 30
JARAK_ALINEA = 2.1


class Bersurat(Protocol):
    """What a letter of any case tells: who writes, when, under which number."""

    @property
    def kop(self) -> Kop: ...
    @property
    def kertas(self) -> Kertas: ...
    @property
    def konsep(self) -> bool: ...
    @property
    def nomor_surat(self) -> str: ...
    @property
    def tanggal(self) -> date: ...
    @property
    def penandatangan(self) -> PejabatRow: ...


def naskah_surat(
    dto: SuratDasar,
    kata: Templat,
    blok: Iterable[Blok],
    **opsi: Any,  # noqa: ANN401 - fields of Naskah
) -> Naskah:
    """The document of a letter of a request; ``opsi`` are further fields of ``Naskah``."""
    isi: dict[str, Any] = {
        "sidik": dto.sidik_kasus,
        "semula": nomor_semula(dto.tanggal, dto.nomor_semula),
        **opsi,
    }
    judul = f"{kata.kata('judul_pdf')} {dto.nomor_pendaftaran}".strip()
    return naskah_dinas(dto, kata, blok, judul_berkas=judul, **isi)


def naskah_dinas(
    dto: Bersurat,
    kata: Templat,
    blok: Iterable[Blok],
    *,
    judul_berkas: str,
    **opsi: Any,  # noqa: ANN401 - fields of Naskah
) -> Naskah:
    """The document of any letter; ``opsi`` are further fields of ``Naskah``."""
    isi: dict[str, Any] = {"kertas": Lembar(dto.kertas.value), **opsi}
    return Naskah(
        jenis=kata.jenis,
        judul_berkas=judul_berkas,
        tanggal=dto.tanggal,
        kop=dto.kop,
        blok=tuple(blok),
        konsep=dto.konsep,
        versi=kata.versi,
        **isi,
    )


def nomor_surat(dto: Bersurat) -> str:
    """The letter's number; a draft has none, whatever the value holds."""
    return "" if dto.konsep else dto.nomor_surat


def tempat_tanggal(dto: Bersurat) -> str:
    """``Sragen, 22 November 2026``; the date alone while the agency has no town set."""
    return ", ".join(satu for satu in (dto.kop.kota, tanggal_panjang(dto.tanggal)) if satu)


def identitas(orang: PemohonSurat) -> tuple[tuple[str, str], ...]:
    """Name, address and contact as Lampiran VII and IX ask for, with the proxy if there is one."""
    baris = [("Nama", orang.nama), ("Alamat", orang.alamat), ("No. Telp/E-mail", orang.kontak)]
    if orang.nama_kuasa:
        baris.insert(1, ("Kuasa", orang.nama_kuasa))
    return tuple(baris)


@cache
def aturan_penandatangan() -> tuple[AturanNama, ...]:
    """The shipped rules of Permendagri 1/2023 Pasal 44."""
    return aturan_dari_baris(read_csv("data", "penandatangan.csv"))


def pihak(
    pejabat: PejabatRow,
    kata: Templat,
    pada: date,
    *,
    tempat_tanggal: str = "",
    ruang_mm: float = 19,
) -> PihakTtd:
    """The signature of an official, written by the rules for the template's kind of document."""
    isi = tertulis(pejabat, kata.kelompok, aturan_penandatangan(), pada=pada)
    return PihakTtd(
        jabatan=isi.jabatan,
        nama=isi.nama,
        bawah=isi.bawah,
        tempat_tanggal=tempat_tanggal,
        ruang_mm=ruang_mm,
    )


def penutup(
    dto: Bersurat, kata: Templat, sebelum: Iterable[Blok] = (), *, bertempat: bool = True
) -> Utuh:
    """Signature right, register code left, kept on one page with what stands before it."""
    kanan = pihak(
        dto.penandatangan,
        kata,
        dto.tanggal,
        tempat_tanggal=tempat_tanggal(dto) if bertempat else "",
    )
    return Utuh((*sebelum, Sela(3.5), TandaTangan(None, kanan)))


def kepala_dinas(dto: Bersurat, kata: Templat) -> KepalaDinas:
    """Nomor, Sifat, Lampiran, Hal from the letter and its template."""
    return KepalaDinas(
        baris=(
            ("Nomor", nomor_surat(dto) or TITIK_NOMOR),
            ("Sifat", kata.teks("sifat")),
            ("Lampiran", kata.teks("lampiran")),
            ("Hal", tebal(kata.teks("hal"))),
        ),
        tempat_tanggal=tempat_tanggal(dto),
    )


def penerima(orang: PemohonSurat, kata: Templat) -> tuple[Paragraf, ...]:
    """``Yth. …`` and ``di …``: the applicant, or the proxy for the applicant."""
    nama = f"{orang.nama_kuasa} (kuasa dari {orang.nama})" if orang.nama_kuasa else orang.nama
    return kepada(kata.teks("penerima", nama=nama), orang.alamat)


def kepada(nama: str, alamat: str) -> tuple[Paragraf, ...]:
    """Addressee lines of a surat dinas."""
    baris = [nama]
    if alamat.strip():
        baris.append(gabung("di ", alamat.strip()))
    return tuple(Paragraf(satu, rata="kiri", kanan_mm=55, jarak_mm=0) for satu in baris)


def alinea_surat(isi: str, *, menjorok: bool = True, kiri_mm: float = 0) -> Paragraf:
    """A paragraph of a surat dinas."""
    return Paragraf(isi, menjorok=menjorok, kiri_mm=kiri_mm, jarak_mm=JARAK_ALINEA)


def seruan(isi: str) -> tuple[Blok, ...]:
    """A centred line in capitals that carries the decision."""
    return (Sela(1), Paragraf(tebal(isi), rata="tengah", ukuran="judul", jarak_mm=2.8))


def saluran(kop: Kop) -> str:
    """Telephone and e-mail of the agency in a sentence."""
    bagian = [
        f"{nama} {isi}" for nama, isi in (("telepon", kop.telepon), ("pos-el", kop.email)) if isi
    ]
    return " atau ".join(bagian) or "alamat pada kepala surat ini"
