# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Satisfaction slip with nine elements and four grades; nobody's name is asked."""

from __future__ import annotations

from app.domain.formulir import LembarSurvei
from app.exports.formulir_permintaan import TITIK, TITIK_TANGGAL, naskah_formulir
from app.exports.naskah.model import (
    Badan,
    Blok,
    Centang,
    Isian,
    Judul,
    Naskah,
    Paragraf,
    Sela,
    Tabel,
)
from app.exports.naskah.teks import KOSONG
from app.exports.templat import Templat

_NILAI = 4


def susun(dto: LembarSurvei, kata: Templat) -> Naskah:
    """The slip: service, respondent without a name, nine rows to tick, room for remarks."""
    hari, jenis = kata.daftar("data")
    data = ((hari, TITIK_TANGGAL), (jenis, dto.layanan or kata.kata("layanan")))
    baris = tuple(
        (f"{nomor}.", unsur, *[KOSONG] * _NILAI)
        for nomor, unsur in enumerate(kata.butir("unsur"), start=1)
    )
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul")),
        Paragraf(kata.teks("pengantar"), rata="kiri"),
        Isian(data, lebar_label_mm=34),
        *_responden(kata),
        Sela(1.5),
        Tabel(
            kepala=(kata.butir("kepala"),),
            baris=baris,
            lebar_mm=(9, 79, 18, 18, 18, 18),
            rata=("tengah", "kiri", *["tengah"] * _NILAI),  # type: ignore[arg-type]
        ),
        Sela(2),
        Paragraf(kata.teks("saran"), rata="kiri", sambung=True),
        Paragraf("\n".join([TITIK + "." * 60] * 3), rata="kiri"),
        Paragraf(kata.teks("terima_kasih"), rata="kiri", ukuran="kecil"),
    )
    return naskah_formulir(dto, kata, blok, judul_berkas=kata.kata("judul_pdf"), badan=Badan.SLIP)


def _responden(kata: Templat) -> tuple[Blok, ...]:
    hasil: list[Blok] = []
    for kunci in ("kelamin", "pendidikan", "pekerjaan"):
        pilihan = tuple((False, satu) for satu in kata.butir(f"{kunci}_pilihan"))
        hasil += [
            Paragraf(kata.teks(kunci), rata="kiri", jarak_mm=0.3, sambung=True),
            Centang(pilihan, kiri_mm=4, sebaris=True),
        ]
    return tuple(hasil)
