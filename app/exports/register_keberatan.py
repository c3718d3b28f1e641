# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register of objections: PerKI 1/2021 Lampiran XI, 20 columns under two head rows.

As XLSX (annex, and a full variant with what Pasal 43(2) asks beside it) and as PDF.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.format_id import tanggal_hari
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import RegisterKeberatanRow
from app.domain.label import label
from app.exports.register_kolom import CENTANG, SelKepala, milik_orang, nama_publik, penyapu
from app.exports.register_lembar import (
    BentukLampiran,
    BentukLengkap,
    KepalaCetak,
    lembar_lampiran,
    lembar_lengkap,
)
from app.exports.register_pdf import BentukRegister, gambar_register
from app.exports.xlsx import Nilai, teks_sel, tulis_buku

JUDUL = "REGISTER KEBERATAN"
_ALASAN_KE = 10
"""Column of ground a"""


def _tinggi(teks: str, kolom: int) -> SelKepala:
    return SelKepala(teks, (1, 2), (kolom, kolom))


KEPALA: tuple[SelKepala, ...] = (
    _tinggi("No.", 1),
    _tinggi("Tgl", 2),
    _tinggi("Nama", 3),
    _tinggi("Alamat", 4),
    _tinggi("Nomor Kontak", 5),
    _tinggi("Pekerjaan", 6),
    _tinggi("No. Pendaftaran permintaan informasi", 7),
    _tinggi("Informasi Yang Diminta", 8),
    _tinggi("Tujuan Penggunaan Informasi", 9),
    SelKepala(
        "Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP)",
        (1, 1),
        (_ALASAN_KE, _ALASAN_KE + 6),
    ),
    *(
        SelKepala(alasan.value, (2, 2), (_ALASAN_KE + n, _ALASAN_KE + n))
        for n, alasan in enumerate(AlasanKeberatan)
    ),
    _tinggi("Keputusan atasan PPID", 17),
    _tinggi("Hari dan Tanggal Pemberian tanggapan atas Keberatan", 18),
    _tinggi("Nama dan Posisi Atasan PPID", 19),
    _tinggi("Tanggapan Pemohon Informasi", 20),
)
JUMLAH_KOLOM = 20
TENGAH = frozenset({1, 2, *range(_ALASAN_KE, _ALASAN_KE + 7)})
LAMPIRAN_XI = BentukLampiran(
    kepala=KEPALA,
    lebar=(5, 10.5, 15, 18, 15, 12, 18, 27, 19, *([4] * 7), 18, 21, 20, 20),
    tinggi=(44, 22),
    tengah=TENGAH,
    hari_tanggal=frozenset({18}),
    beku="D3",
)
LENGKAP = BentukLengkap(
    kepala=(
        "No",
        "Nomor Registrasi Keberatan",
        "Tanggal Diterima",
        "Tanggal Dicatat di Register",
        "Nama",
        "Jenis Pemohon",
        "Kuasa/Surat Kuasa",
        "Alamat",
        "Nomor Kontak",
        "Pekerjaan",
        "No. Pendaftaran Permintaan Informasi",
        "Informasi Yang Diminta",
        "Tujuan Penggunaan Informasi",
        "Alasan Pengajuan Keberatan",
        "Keputusan Atasan PPID",
        "Alasan Penolakan/Pemberian",
        "Tanggal Tanggapan",
        "Nama dan Posisi Atasan PPID",
        "Tanggapan Pemohon Informasi",
        "Keterangan",
    ),
    lebar=(5, 24, 12, 12, 20, 13, 20, 26, 18, 15, 22, 38, 28, 30, 20, 30, 21, 26, 24, 26),
    hari_tanggal=frozenset({17}),
)
CETAK = BentukRegister(
    judul=JUDUL,
    kepala=KEPALA,
    bagian=(6, 15, 17, 21, 19, 15, 20, 32, 22, *([5.5] * 7), 18, 18.5, 20, 20),
    tinggi_kepala=(44.0, 16.0),
    tengah=TENGAH,
)


def write_register_keberatan_xlsx(
    path: Path,
    rows: Iterable[RegisterKeberatanRow],
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    kertas: Kertas = Kertas.A4,
    jumlah: int = 0,
) -> int:
    """Write the register of ``tahun`` as XLSX; return its number of rows.

    The active sheet holds the annex and nothing else, column A a bare serial number; unless
    ``publik`` a second sheet holds the full variant. Errors as ``write_register_xlsx``.
    """
    from openpyxl import Workbook

    buku = Workbook()
    cetak = KepalaCetak(f"{JUDUL} TAHUN {tahun}", kop, kertas)
    lembar = [lembar_lampiran(buku.active, f"Keberatan {tahun}", LAMPIRAN_XI, cetak)]
    if not publik:
        lembar.append(lembar_lengkap(buku.create_sheet("Lengkap"), LENGKAP, cetak))
    buku.properties.title = f"Register keberatan {tahun}"
    buku.properties.creator = teks_sel(kop.nama_instansi or kop.nama_pemda)
    buku.properties.language = "id-ID"
    baris = _baris(baris_register(rows, publik=publik), dua=len(lembar) == 2)
    return tulis_buku(path, buku, lembar, baris, job=job, jumlah=jumlah)


def write_register_keberatan_pdf(
    path: Path,
    rows: Iterable[RegisterKeberatanRow],
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    tanggal: date,
    penandatangan: PejabatRow | None = None,
    kertas: Kertas = Kertas.A4,
    jumlah: int = 0,
) -> int:
    """Write the register of ``tahun`` as PDF; return its number of rows."""
    return gambar_register(
        path,
        (
            nilai_cetak(row, nomor)
            for nomor, row in enumerate(baris_register(rows, publik=publik), start=1)
        ),
        CETAK,
        kop=kop,
        tahun=tahun,
        publik=publik,
        job=job,
        tanggal=tanggal,
        penandatangan=penandatangan,
        kertas=kertas,
        jumlah=jumlah,
    )


def _baris(
    rows: Iterator[RegisterKeberatanRow], *, dua: bool
) -> Iterator[Sequence[Sequence[Nilai]]]:
    for nomor, row in enumerate(rows, start=1):
        if dua:
            yield nilai_kolom(row, nomor), nilai_lengkap(row, nomor)
        else:
            yield (nilai_kolom(row, nomor),)


def nilai_kolom(row: RegisterKeberatanRow, nomor: int) -> tuple[Nilai, ...]:
    """The 20 values of one row; column 1 is the bare serial number ``nomor``."""
    terima, tanggapan = row.teks_tanggal
    return (
        nomor,
        row.tanggal or terima,
        row.nama,
        row.alamat,
        row.kontak,
        row.pekerjaan,
        row.nomor_permohonan,
        row.rincian,
        row.tujuan,
        *(CENTANG if alasan in row.alasan else "" for alasan in AlasanKeberatan),
        row.keputusan,
        row.tanggal_tanggapan or tanggapan,
        row.atasan,
        row.tanggapan_pemohon,
    )


def nilai_cetak(row: RegisterKeberatanRow, nomor: int) -> tuple[str, ...]:
    """The 20 values as printed text: short date of receipt, weekday and date of the reply."""
    hasil: list[str] = []
    for kolom, nilai in enumerate(nilai_kolom(row, nomor), start=1):
        if isinstance(nilai, date):
            hasil.append(f"{nilai:%d-%m-%Y}" if kolom == 2 else tanggal_hari(nilai))
        else:
            hasil.append("" if nilai is None else str(nilai))
    return tuple(hasil)


def nilai_lengkap(row: RegisterKeberatanRow, nomor: int) -> tuple[Nilai, ...]:
    """The values of the full variant (``LENGKAP``)."""
    terima, tanggapan = row.teks_tanggal
    return (
        nomor,
        row.nomor,
        row.tanggal or terima,
        row.tanggal_catat,
        row.nama,
        label(row.jenis_pemohon) if row.jenis_pemohon else "",
        row.kuasa,
        row.alamat,
        row.kontak,
        row.pekerjaan,
        row.nomor_permohonan,
        row.rincian,
        row.tujuan,
        "; ".join(f"{alasan.value}. {label(alasan)}" for alasan in row.alasan),
        row.keputusan,
        row.alasan_keputusan,
        row.tanggal_tanggapan or tanggapan,
        row.atasan,
        row.tanggapan_pemohon,
        row.keterangan,
    )


def samarkan_register(row: RegisterKeberatanRow) -> RegisterKeberatanRow:
    """The row as the public may see it; every column keeps its place.

    As in the register of requests; the superior is an official and stays.
    """
    nama = nama_publik(row.nama, row.jenis_pemohon)
    sapu = penyapu(row.nama, nama, milik_orang(row.alamat, row.kontak, row.kuasa))
    terima, tanggapan = row.teks_tanggal
    return replace(
        row,
        nama=nama,
        alamat="",
        kontak="",
        pekerjaan=sapu(row.pekerjaan),
        rincian=sapu(row.rincian),
        tujuan=sapu(row.tujuan),
        keputusan=sapu(row.keputusan),
        tanggapan_pemohon=sapu(row.tanggapan_pemohon),
        teks_tanggal=(sapu(terima), sapu(tanggapan)),
        kuasa="",
        alasan_keputusan="",
        keterangan="",
    )


def baris_register(
    rows: Iterable[RegisterKeberatanRow], *, publik: bool
) -> Iterator[RegisterKeberatanRow]:
    """The rows in their order, masked for the public variant."""
    return map(samarkan_register, rows) if publik else iter(rows)
