# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The internal register of disputes as XLSX and PDF.

No rule prescribes its form: PerKI 1/2013 Lampiran I describes the Commission's register, not that
of the public body. The columns are those a respondent needs (our proposal).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.domain.format_id import tanggal_pendek
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.jobs import JobControl
from app.domain.kip import JenisPemohon
from app.exports.register_kolom import SelKepala, nama_publik, penyapu
from app.exports.register_lembar import BentukLampiran, KepalaCetak, lembar_lampiran
from app.exports.register_pdf import BentukRegister, gambar_register
from app.exports.xlsx import Nilai, teks_sel, tulis_buku

JUDUL = "REGISTER SENGKETA INFORMASI PUBLIK"
_KOLOM: tuple[tuple[str, float, float], ...] = (
    ("No.", 5, 6),
    ("Nomor", 18, 20),
    ("Nomor Register KI", 20, 23),
    ("Komisi Informasi", 18, 18),
    ("Tanggal Pemberitahuan", 14, 20),
    ("Permohonan/ Keberatan Terkait", 20, 20),
    ("Pemohon", 18, 19),
    ("Termohon", 18, 19),
    ("Informasi Yang Disengketakan", 30, 32),
    ("Alasan (a-g)", 9, 11),
    ("Agenda Sidang", 30, 28),
    ("Majelis/Mediator", 20, 20),
    ("Hasil Mediasi", 22, 22),
    ("Amar", 20, 20),
    ("Jangka Pelaksanaan (hari kerja)", 13, 18),
    ("Putusan Diterima", 12, 15),
    ("Tenggat Gugatan", 14, 16),
    ("Keadaan", 18, 19),
)
"""Heading, width in the sheet (characters), share of the printed page"""
KEPALA = tuple(
    SelKepala(judul, (1, 1), (nomor, nomor)) for nomor, (judul, _, _) in enumerate(_KOLOM, start=1)
)
JUMLAH_KOLOM = len(_KOLOM)
TENGAH = frozenset({1, 5, 10, 15, 16, 17})
LEMBAR = BentukLampiran(
    kepala=KEPALA,
    lebar=tuple(lebar for _, lebar, _ in _KOLOM),
    tinggi=(44,),
    tengah=TENGAH,
    hari_tanggal=frozenset(),
    beku="D2",
)
CETAK = BentukRegister(
    judul=JUDUL,
    kepala=KEPALA,
    bagian=tuple(bagian for _, _, bagian in _KOLOM),
    tinggi_kepala=(44.0,),
    tengah=TENGAH,
)


@dataclass(frozen=True)
class RegisterSengketaRow:
    """One row of the internal register."""

    nomor: str
    nomor_ki: str
    komisi: str
    tanggal_pemberitahuan: date | None
    terkait: str
    pemohon: str
    termohon: str
    rincian: str
    alasan: str
    agenda: str
    majelis: str
    hasil_mediasi: str
    amar: str
    hari_pelaksanaan: int | None
    putusan_diterima: date | None
    tenggat_gugatan: str
    keadaan: str
    jenis_pemohon: JenisPemohon | None = None
    """None for an old list that does not tell"""


def write_register_sengketa_xlsx(
    path: Path,
    rows: Iterable[RegisterSengketaRow],
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    kertas: Kertas = Kertas.A4,
    jumlah: int = 0,
) -> int:
    """Write the register of ``tahun`` as XLSX; return its number of rows."""
    from openpyxl import Workbook

    buku = Workbook()
    cetak = KepalaCetak(f"{JUDUL} TAHUN {tahun}", kop, kertas)
    lembar = [lembar_lampiran(buku.active, f"Sengketa {tahun}", LEMBAR, cetak)]
    buku.properties.title = f"Register sengketa {tahun}"
    buku.properties.creator = teks_sel(kop.nama_instansi or kop.nama_pemda)
    buku.properties.language = "id-ID"
    return tulis_buku(
        path, buku, lembar, _baris(baris_register(rows, publik=publik)), job=job, jumlah=jumlah
    )


def write_register_sengketa_pdf(
    path: Path,
    rows: Iterable[RegisterSengketaRow],
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


def _baris(rows: Iterator[RegisterSengketaRow]) -> Iterator[Sequence[Sequence[Nilai]]]:
    for nomor, row in enumerate(rows, start=1):
        yield (nilai_kolom(row, nomor),)


def nilai_kolom(row: RegisterSengketaRow, nomor: int) -> tuple[Nilai, ...]:
    """The values of one row; column 1 is the bare serial number ``nomor``."""
    return (
        nomor,
        row.nomor,
        row.nomor_ki,
        row.komisi,
        row.tanggal_pemberitahuan,
        row.terkait,
        row.pemohon,
        row.termohon,
        row.rincian,
        row.alasan,
        row.agenda,
        row.majelis,
        row.hasil_mediasi,
        row.amar,
        row.hari_pelaksanaan,
        row.putusan_diterima,
        row.tenggat_gugatan,
        row.keadaan,
    )


def nilai_cetak(row: RegisterSengketaRow, nomor: int) -> tuple[str, ...]:
    """The values as printed text."""
    return tuple(
        tanggal_pendek(nilai) if isinstance(nilai, date) else ("" if nilai is None else str(nilai))
        for nilai in nilai_kolom(row, nomor)
    )


def samarkan_register(row: RegisterSengketaRow) -> RegisterSengketaRow:
    """The row as the public may see it: no name, no personal numbers in free text.

    The members of the council hold a public office and stay.
    """
    nama = nama_publik(row.pemohon, row.jenis_pemohon)
    sapu = penyapu(row.pemohon, nama, ())
    return replace(
        row,
        pemohon=nama,
        rincian=sapu(row.rincian),
        agenda=sapu(row.agenda),
        hasil_mediasi=sapu(row.hasil_mediasi),
        amar=sapu(row.amar),
        termohon=sapu(row.termohon),
    )


def baris_register(
    rows: Iterable[RegisterSengketaRow], *, publik: bool
) -> Iterator[RegisterSengketaRow]:
    """The rows in their order, masked for the public variant."""
    return map(samarkan_register, rows) if publik else iter(rows)
