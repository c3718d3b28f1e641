# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""List, search and export on the seeded office."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl

from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.jobs import JobControl
from app.domain.kip import Kanal
from app.exports.register_kolom import nilai_kolom
from app.exports.register_permohonan import write_register_xlsx
from app.services.fasad import KipFasad, Sesi
from app.services.fasad_kerja import RombonganFasad
from app.services.instansi import instansi_wajib
from app.services.register import baris_register
from tools.bench.seed import KATA
from tools.bench.ukur import Hasil, ms, ms_semua, persentil

SEMUA = SaringPermohonan(kelompok=Kelompok.SEMUA)


def daftar(sesi: Sesi) -> list[Hasil]:
    """Open the list, sort it, filter it, jump in it."""
    kip = KipFasad(sesi)

    def buka(saring: SaringPermohonan) -> int:
        source = kip.sumber(saring)
        keys = source.keys()
        source.rows(keys[:200])
        return len(keys)

    source = kip.sumber(SEMUA)
    keys = source.keys()
    dadu = random.Random(1)  # noqa: S311 - positions to jump to

    def lompat() -> None:
        start = dadu.randrange(0, len(keys) - 200)
        source.rows(keys[start : start + 200])

    figures = [
        ("daftar: buka semua", ms(lambda: buka(SEMUA))),
        (
            "daftar: urut nama",
            ms(lambda: buka(SaringPermohonan(Kelompok.SEMUA, urutan=Urutan.NAMA))),
        ),
        (
            "daftar: urut nomor turun",
            ms(lambda: buka(SaringPermohonan(Kelompok.SEMUA, urutan=Urutan.NOMOR, menurun=True))),
        ),
        (
            "daftar: urut petugas",
            ms(lambda: buka(SaringPermohonan(Kelompok.SEMUA, urutan=Urutan.PETUGAS))),
        ),
        ("daftar: saring petugas", ms(lambda: buka(_milik(kip, Urutan.BATAS)))),
        ("daftar: saring petugas, urut nama", ms(lambda: buka(_milik(kip, Urutan.NAMA)))),
        ("daftar: petugas yang dapat dipilih", ms(kip.daftar_petugas)),
        ("daftar: saring belum selesai", ms(lambda: buka(SaringPermohonan()))),
        ("daftar: saring tahun", ms(lambda: buka(SaringPermohonan(Kelompok.SEMUA, tahun=2024)))),
        (
            "daftar: saring kanal",
            ms(lambda: buka(SaringPermohonan(Kelompok.SEMUA, kanal=Kanal.EMAIL))),
        ),
        (
            "daftar: saring teks",
            ms(lambda: buka(SaringPermohonan(Kelompok.SEMUA, teks="tambang izin"))),
        ),
        ("daftar: lompat", ms(lompat, ulang=20)),
    ]
    detail = f"{len(keys)} baris"
    return [Hasil(name, value, "ms", 100, detail) for name, value in figures]


def _milik(kip: KipFasad, urutan: Urutan) -> SaringPermohonan:
    petugas = kip.daftar_petugas()[0].id
    return SaringPermohonan(Kelompok.SEMUA, urutan=urutan, petugas=petugas)


def pencarian(sesi: Sesi) -> list[Hasil]:
    """Search as one types: words, stems, numbers, names and names with a typo."""
    kip = KipFasad(sesi)
    source = kip.sumber(SEMUA)
    keys = source.keys()
    dadu = random.Random(2)  # noqa: S311 - rows to search for
    rows = [source.rows([key])[key] for key in dadu.sample(list(keys), 60)]
    queries = ["anggaran", "pembangunan jalan", "dokumen lingkungan tambang", "kesehatan"]
    for row in rows:
        nama = row.nama.split()[0]
        queries += [nama[:3], nama, row.nama, nama[:-1] + "x" + nama[-1:], row.nomor[:6]]
    kip.cari("pemanasan")
    times = ms_semua([_cari(kip, query) for query in queries])
    return [Hasil("cari: p95", persentil(times, 0.95), "ms", 50, f"{len(queries)} pencarian")]


def _cari(kip: KipFasad, query: str) -> Callable[[], object]:
    return lambda: kip.cari(query)


def usulan(sesi: Sesi) -> list[Hasil]:
    """What was asked before, as a question is typed: two words, six, twelve."""
    ruang = RombonganFasad(sesi)
    dadu = random.Random(3)  # noqa: S311 - questions to type
    words = KATA.split()
    asked = [" ".join(dadu.sample(words, n)) for n in (2, 4, 6, 8, 12) for _ in range(12)]
    asked += ["salinan anggaran", "dokumen amdal tambang pasir kahayan", "notulen"]
    ruang.usulan("pemanasan kata")
    times = ms_semua([_usul(ruang, text) for text in asked])
    return [Hasil("usulan jawaban lama: p95", persentil(times, 0.95), "ms", 50, f"{len(asked)}")]


def _usul(ruang: RombonganFasad, text: str) -> Callable[[], object]:
    return lambda: ruang.usulan(text)


def ekspor(sesi: Sesi) -> list[Hasil]:
    """The register as XLSX against bare openpyxl write-only on the same cells."""
    kantor = sesi.kantor
    with kantor.read() as session, tempfile.TemporaryDirectory() as folder:
        kop = instansi_wajib(session).kop
        rows = [
            row
            for tahun in range(2022, 2027)
            for row in baris_register(session, kantor.rahasia, tahun)
        ]
        start = time.perf_counter()
        write_register_xlsx(
            Path(folder) / "a.xlsx",
            rows,
            kop=kop,
            tahun=2026,
            publik=False,
            job=JobControl(),
            lengkap=False,
        )
        ours = time.perf_counter() - start
        start = time.perf_counter()
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("Register")
        for number, row in enumerate(rows, start=1):
            sheet.append(nilai_kolom(row, number))
        book.save(Path(folder) / "b.xlsx")
        bare = time.perf_counter() - start
    detail = f"{len(rows)} baris: {ours:.1f} s lawan {bare:.1f} s"
    return [Hasil("ekspor XLSX: kali openpyxl polos", ours / bare, "x", 2, detail)]
