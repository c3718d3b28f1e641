# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Report of numbers that no record carries, each with its reason, for one register and year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.domain.format_id import angka, tanggal_panjang
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.exports.huruf import markup
from app.exports.kop import KepalaSurat
from app.exports.layout import Berkas, susun
from app.exports.templat import TataLetak, tata_letak
from app.exports.unsur import (
    MM,
    dua_kolom,
    isian,
    judul,
    kolom_tanda_tangan,
    paragraf,
    tabel_baris,
)


@dataclass(frozen=True)
class BarisCelah:
    """One number without a record: its place, its written form, and why."""

    urut: int
    nomor: str
    keterangan: str


@dataclass(frozen=True)
class LaporanCelahNomor:
    """The report of one register (named as people read it) and year."""

    kop: Kop
    register: str
    tahun: int
    nomor_terakhir: int
    """Highest number in use; 0 for an empty register"""
    baris: tuple[BarisCelah, ...]
    tanggal: date
    penandatangan: PejabatRow | None = None
    kertas: Kertas = Kertas.A4


def render_laporan_celah_nomor(laporan: LaporanCelahNomor) -> bytes:
    """Return the report as PDF; without gaps it says so."""
    letak = tata_letak(laporan.kertas.value, laporan.tanggal)
    nama = f"{laporan.register} tahun {laporan.tahun}"
    berkas = Berkas(
        judul=f"Laporan celah nomor {nama}",
        penulis=laporan.kop.nama_instansi or laporan.kop.nama_pemda,
        tanggal=laporan.tanggal,
        letak=letak,
        kaki=f"Laporan celah nomor {nama}, dicetak {tanggal_panjang(laporan.tanggal)}",
    )

    def cerita() -> Sequence[Flowable]:
        return [KepalaSurat(laporan.kop, letak), *_isi(laporan, letak)]

    return susun(cerita, berkas)


def _isi(laporan: LaporanCelahNomor, letak: TataLetak) -> list[Flowable]:
    jumlah = len(laporan.baris)
    data = [
        ("Register", laporan.register),
        ("Tahun", str(laporan.tahun)),
        ("Nomor urut terakhir", angka(laporan.nomor_terakhir)),
        ("Nomor terpakai", angka(laporan.nomor_terakhir - jumlah)),
        ("Nomor tanpa berkas", angka(jumlah)),
    ]
    hasil: list[Flowable] = [
        *judul(letak, ["LAPORAN CELAH NOMOR"], None),
        *isian(letak, data, lebar_label=44 * MM),
        Spacer(0, 3 * MM),
    ]
    if not laporan.baris:
        hasil.append(
            paragraf(letak, "Tidak ada celah: setiap nomor sampai nomor terakhir terpakai.")
        )
    if laporan.penandatangan is None:
        return [*hasil, *_tabel(laporan, letak, 0, jumlah)]
    tempat = [satu for satu in (laporan.kop.kota, tanggal_panjang(laporan.tanggal)) if satu]
    tanda = kolom_tanda_tangan(letak, laporan.penandatangan, tempat_tanggal=", ".join(tempat))
    kaki = [Spacer(0, 6 * MM), dua_kolom(letak, [], tanda, bagi=0.48)]
    # the last rows go with the signature: nobody signs a page without content
    batas = max(jumlah - 2, 0)
    hasil += _tabel(laporan, letak, 0, batas)
    return [*hasil, KeepTogether([*_tabel(laporan, letak, batas, jumlah), *kaki])]


def _tabel(laporan: LaporanCelahNomor, letak: TataLetak, dari: int, sampai: int) -> list[Flowable]:
    """Rows ``dari`` to ``sampai``; the head stands over the first row only."""
    if dari >= sampai:
        return []
    baris = [
        (
            f"{urutan}.",
            angka(satu.urut),
            markup(satu.nomor, letak.huruf),
            markup(satu.keterangan, letak.huruf),
        )
        for urutan, satu in enumerate(laporan.baris[dari:sampai], start=dari + 1)
    ]
    lebar = letak.lebar_isi
    kepala = ("No.", "Nomor urut", "Nomor tertulis", "Keterangan") if dari == 0 else ()
    tabel = tabel_baris(
        letak,
        kepala,
        baris,
        lebar_kolom=(12 * MM, 22 * MM, 52 * MM, lebar - 86 * MM),
        ukuran=9.5,
        tengah=frozenset({0, 1}),
    )
    return [tabel]
