# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The columns of Lampiran VIII, what a row puts in them, and what the public may see of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.format_id import tanggal_hari
from app.domain.identitas import inisial
from app.domain.kip import JenisPemohon
from app.domain.label import label
from app.domain.permohonan import RegisterRow
from app.domain.pii import PENGGANTI, samarkan_teks

CENTANG = "√"
Nilai = str | int | date | None


@dataclass(frozen=True)
class SelKepala:
    """One head cell: text, rows 1-3 and columns 1-21 it covers (both ends counted)."""

    teks: str
    baris: tuple[int, int]
    kolom: tuple[int, int]
    tegak: bool = False


def _tinggi(teks: str, kolom: int, *, tegak: bool = False) -> SelKepala:
    return SelKepala(teks, (1, 3), (kolom, kolom), tegak)


def _sub(teks: str, kolom: int, *, tegak: bool = False) -> SelKepala:
    return SelKepala(teks, (2, 3), (kolom, kolom), tegak)


def _induk(teks: str, dari: int, sampai: int) -> SelKepala:
    return SelKepala(teks, (1, 1), (dari, sampai))


KEPALA: tuple[SelKepala, ...] = (
    _tinggi("No", 1),
    _tinggi("Tgl", 2),
    _tinggi("Nama", 3),
    _tinggi("Alamat", 4),
    _tinggi("Nomor Kontak", 5),
    _tinggi("Pekerjaan", 6),
    _tinggi("Informasi Yang Diminta", 7),
    _tinggi("Tujuan Penggunaan Informasi", 8),
    _induk("Status Informasi", 9, 11),
    SelKepala("Dibawah Penguasaan", (2, 2), (9, 10)),
    SelKepala("Ya", (3, 3), (9, 9)),
    SelKepala("Tdk", (3, 3), (10, 10)),
    _sub("Belum Didokumentasikan", 11, tegak=True),
    _induk("Bentuk Informasi Yang Dikuasai", 12, 13),
    _sub("Softcopy", 12, tegak=True),
    _sub("Hardcopy", 13, tegak=True),
    _induk("Jenis Permohonan", 14, 15),
    _sub("Melihat/Mengetahui", 14, tegak=True),
    _sub("Meminta Salinan", 15, tegak=True),
    _tinggi("Keputusan", 16),
    _tinggi("Alasan Penolakan", 17),
    _induk("Hari dan Tanggal", 18, 19),
    _sub("Pemberitahuan Tertulis", 18),
    _sub("Pemberian Informasi", 19),
    _induk("Biaya & Cara Pembayaran", 20, 21),
    _sub("Biaya", 20),
    _sub("Cara", 21),
)
JUMLAH_KOLOM = 21
TENGAH = frozenset({1, 2, 9, 11, 12, 13, 14, 15})
"""Columns whose text is centred"""
KEPALA_LENGKAP: tuple[str, ...] = (
    "No",
    "Nomor Pendaftaran",
    "Tanggal Diterima",
    "Nama",
    "Jenis Pemohon",
    "Kuasa/Surat Kuasa",
    "NIK/Nomor SK Badan Hukum",
    "Alamat",
    "Nomor Kontak",
    "Pekerjaan",
    "Informasi Yang Diminta",
    "Tujuan Penggunaan Informasi",
    "Status Informasi",
    "Badan Publik Lain",
    "Bentuk Informasi",
    "Jenis Permohonan",
    "Keputusan",
    "Alasan Penolakan",
    "Pemberitahuan Tertulis",
    "Pemberian Informasi",
    "Biaya",
    "Cara Pembayaran",
    "Keterangan",
)
"""Pasal 32(1) a-o and the remark of Pasal 33(4), which Lampiran VIII has no columns for"""


def nilai_kolom(row: RegisterRow, nomor: int) -> tuple[Nilai, ...]:
    """The 21 values of one row; column 1 is the bare serial number ``nomor``."""
    terima, beri_tahu, beri = row.teks_tanggal
    return (
        nomor,
        row.tanggal or terima,
        row.nama,
        row.alamat,
        row.kontak,
        row.pekerjaan,
        row.rincian,
        row.tujuan,
        _centang(row.dikuasai_ya),
        _tidak_dikuasai(row),
        _centang(row.belum_didokumentasikan),
        _centang(row.softcopy),
        _centang(row.hardcopy),
        _centang(row.melihat),
        _centang(row.salinan),
        row.keputusan,
        row.alasan_penolakan,
        row.tanggal_pemberitahuan or beri_tahu,
        row.tanggal_pemberian or beri,
        row.biaya,
        row.cara_bayar,
    )


def nilai_cetak(row: RegisterRow, nomor: int) -> tuple[str, ...]:
    """The 21 values as printed text: short date of receipt, weekday and date of the answers."""
    hasil: list[str] = []
    for kolom, nilai in enumerate(nilai_kolom(row, nomor), start=1):
        if isinstance(nilai, date):
            hasil.append(f"{nilai:%d-%m-%Y}" if kolom == 2 else tanggal_hari(nilai))
        else:
            hasil.append("" if nilai is None else str(nilai))
    return tuple(hasil)


def nilai_lengkap(row: RegisterRow, nomor: int) -> tuple[Nilai, ...]:
    """The values of the full variant (``KEPALA_LENGKAP``)."""
    terima, beri_tahu, beri = row.teks_tanggal
    status = [
        kata
        for ada, kata in (
            (row.dikuasai_ya, "Dikuasai"),
            (row.dikuasai_tidak, "Tidak dikuasai"),
            (row.belum_didokumentasikan, "Belum didokumentasikan"),
        )
        if ada
    ]
    bentuk = _sebut(((row.softcopy, "Softcopy"), (row.hardcopy, "Hardcopy")))
    jenis = _sebut(((row.melihat, "Melihat/mengetahui"), (row.salinan, "Meminta salinan")))
    return (
        nomor,
        row.nomor,
        row.tanggal or terima,
        row.nama,
        label(row.jenis_pemohon) if row.jenis_pemohon else "",
        row.kuasa,
        row.identitas,
        row.alamat,
        row.kontak,
        row.pekerjaan,
        row.rincian,
        row.tujuan,
        ", ".join(status),
        row.badan_publik_lain,
        bentuk,
        jenis,
        row.keputusan,
        row.alasan_penolakan,
        row.tanggal_pemberitahuan or beri_tahu,
        row.tanggal_pemberian or beri,
        row.biaya,
        row.cara_bayar,
        row.keterangan,
    )


def _centang(ada: bool) -> str:
    return CENTANG if ada else ""


def _sebut(pilihan: Iterable[tuple[bool, str]]) -> str:
    return ", ".join(kata for ada, kata in pilihan if ada)


def _tidak_dikuasai(row: RegisterRow) -> str:
    """The tick, and the other agency where it is known, as the annex asks."""
    return f"{_centang(row.dikuasai_tidak)} {row.badan_publik_lain}".strip()


def samarkan_register(row: RegisterRow) -> RegisterRow:
    """The row as the public may see it; every column keeps its place.

    Name: initials, or the kind of applicant for groups and legal bodies. Address, contact,
    identity, proxy and remarks: blank. Free text: personal patterns and the applicant's own name,
    address with a number, contact and proxy masked, the rest kept (purpose and question stay).
    """
    nama = nama_publik(row.nama, row.jenis_pemohon)
    sapu = penyapu(row.nama, nama, _milik_pemohon(row))
    terima, beri_tahu, beri = row.teks_tanggal
    return replace(
        row,
        nama=nama,
        alamat="",
        kontak="",
        pekerjaan=sapu(row.pekerjaan),
        rincian=sapu(row.rincian),
        tujuan=sapu(row.tujuan),
        badan_publik_lain=sapu(row.badan_publik_lain),
        keputusan=sapu(row.keputusan),
        alasan_penolakan=sapu(row.alasan_penolakan),
        biaya=sapu(row.biaya),
        cara_bayar=sapu(row.cara_bayar),
        teks_tanggal=(sapu(terima), sapu(beri_tahu), sapu(beri)),
        identitas="",
        kuasa="",
        keterangan="",
    )


def nama_publik(nama: str, jenis: JenisPemohon | None) -> str:
    """Return what a public register prints for a name: initials, or the kind of applicant."""
    if jenis is not None and jenis in {JenisPemohon.KELOMPOK, JenisPemohon.BADAN_HUKUM}:
        return label(jenis)
    return inisial(nama)


def penyapu(nama: str, ganti: str, milik: Iterable[str]) -> Callable[[str], str]:
    """Return what masks free text: personal patterns, this name, what else is this person's."""
    dikenal = tuple(milik)

    def sapu(teks: str) -> str:
        for satu in dikenal:
            teks = _sapu_nama(teks, satu, PENGGANTI)
        return samarkan_teks(_sapu_nama(teks, nama, ganti)) if teks else ""

    return sapu


def milik_orang(alamat: str, kontak: str, kuasa: str) -> tuple[str, ...]:
    """What else identifies a person; a bare town is no address and may be asked about."""
    bernomor = alamat if any(h.isdigit() for h in alamat) else ""
    nama_kuasa = kuasa.split(" (surat kuasa", 1)[0]
    return tuple(s for s in (bernomor, *kontak.split(" / "), nama_kuasa) if len(s) >= 5)


def _milik_pemohon(row: RegisterRow) -> tuple[str, ...]:
    return milik_orang(row.alamat, row.kontak, row.kuasa)


def _sapu_nama(teks: str, nama: str, ganti: str) -> str:
    """Replace the applicant's full name in ``teks``, whatever the case and spacing."""
    kata = nama.split()
    if sum(len(satu) for satu in kata) < 3:
        return teks
    pola = r"\s+".join(re.escape(satu) for satu in kata)
    return re.sub(rf"(?<!\w){pola}(?!\w)", lambda _: ganti, teks, flags=re.IGNORECASE)


def baris_register(rows: Iterable[RegisterRow], *, publik: bool) -> Iterator[RegisterRow]:
    """The rows in their order, masked for the public variant."""
    return map(samarkan_register, rows) if publik else iter(rows)
