# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the letters of one request have in common, from letterhead to signature."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass

from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kop
from app.domain.kip import JenisSurat
from app.domain.surat import SuratDasar
from app.exports.layout import Berkas, alinea, gaya, susun
from app.exports.templat import TataLetak, Templat, tata_letak, templat
from app.exports.unsur import MM, KepalaSurat, KodeRegister, dua_kolom, kolom_tanda_tangan

Cerita = Callable[[TataLetak, Templat], Sequence[Flowable]]


def buat_surat(dto: SuratDasar, jenis: JenisSurat, cerita: Cerita) -> bytes:
    """Build one letter: letterhead, then the parts of ``cerita``; returns the PDF."""
    letak = tata_letak(dto.kertas.value, dto.tanggal)
    kata = templat(jenis.value, dto.tanggal)
    berkas = Berkas(
        judul=f"{kata.ambil('judul_pdf')} {dto.nomor_pendaftaran}".strip(),
        penulis=dto.kop.nama_instansi or dto.kop.nama_pemda,
        tanggal=dto.tanggal,
        letak=letak,
        konsep=dto.konsep,
        kata_penyambung=letak.kata_penyambung,
    )

    def lengkap() -> Sequence[Flowable]:
        return [KepalaSurat(dto.kop, letak), *cerita(letak, kata), *_semula(dto, letak)]

    return susun(lengkap, berkas)


def _semula(dto: SuratDasar, letak: TataLetak) -> list[Flowable]:
    """The numbers that were given before the final ones, so that both papers are found together."""
    if not dto.nomor_semula:
        return []
    teks = templat("tata_letak", dto.tanggal).teks(
        "nomor_semula", nomor=", ".join(dto.nomor_semula)
    )
    return [Spacer(0, 2 * MM), alinea(teks, gaya(letak, ukuran=letak.ukuran_kecil))]


def nomor_surat(dto: SuratDasar) -> str:
    """The letter's number; a draft has none, whatever the value holds."""
    return "" if dto.konsep else dto.nomor_surat


def tempat_tanggal(dto: SuratDasar) -> str:
    """``Sragen, 22 November 2026``; the date alone while the agency has no town set."""
    return ", ".join(satu for satu in (dto.kop.kota, tanggal_panjang(dto.tanggal)) if satu)


def identitas(dto: SuratDasar) -> list[tuple[str, str]]:
    """Name, address and contact as Lampiran VII and IX ask for, with the proxy if there is one."""
    orang = dto.pemohon
    baris = [("Nama", orang.nama), ("Alamat", orang.alamat), ("No. Telp/E-mail", orang.kontak)]
    if orang.nama_kuasa:
        baris.insert(1, ("Kuasa", orang.nama_kuasa))
    return baris


def penutup(
    dto: SuratDasar, letak: TataLetak, sebelum: Sequence[Flowable] = (), *, bertempat: bool = True
) -> Flowable:
    """Signature right, internal register code left, kept with what stands before it."""
    tanda = kolom_tanda_tangan(
        letak, dto.penandatangan, tempat_tanggal=tempat_tanggal(dto) if bertempat else ""
    )
    kode = [KodeRegister(dto.sidik_kasus, letak)] if dto.sidik_kasus else []
    return KeepTogether([*sebelum, Spacer(0, 3.5 * MM), dua_kolom(letak, kode, tanda, bagi=0.48)])


def saluran(kop: Kop) -> str:
    """Telephone and e-mail of the agency in a sentence."""
    bagian = [
        f"{nama} {isi}" for nama, isi in (("telepon", kop.telepon), ("pos-el", kop.email)) if isi
    ]
    return " atau ".join(bagian) or "alamat pada kepala surat ini"


def semua_teks(nilai: object) -> Iterator[str]:
    """Every text inside a frozen value, for checking what fonts can draw."""
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, tuple):
        for satu in nilai:
            yield from semua_teks(satu)
    elif is_dataclass(nilai):
        for bidang in fields(nilai):
            yield from semua_teks(getattr(nilai, bidang.name))
