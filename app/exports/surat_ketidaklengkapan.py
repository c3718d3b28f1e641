# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notice that a request is incomplete (PerKI 1/2021 Lampiran IX, Pasal 33(2)-(4))."""

from __future__ import annotations

from app.domain.format_id import tanggal_panjang
from app.domain.surat import SuratKetidaklengkapan
from app.exports.kerangka import identitas, naskah_surat, nomor_surat, penutup, saluran
from app.exports.naskah.model import Badan, Butir, Isian, Judul, Naskah, Paragraf, Sela
from app.exports.templat import Templat


def susun(dto: SuratKetidaklengkapan, kata: Templat) -> Naskah:
    """The notice; it lists what is missing and the three working days."""
    data = (
        ("No. Pendaftaran", dto.nomor_pendaftaran),
        *identitas(dto.pemohon),
        ("Rincian informasi", dto.rincian),
    )
    blok = (
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Paragraf(kata.teks("pembuka", tanggal_terima=tanggal_panjang(dto.tanggal_terima))),
        Isian(data, lebar_label_mm=40),
        Sela(3),
        Paragraf(kata.teks("daftar"), jarak_mm=1.1, sambung=True),
        Butir(dto.kekurangan, kiri_mm=6),
        Sela(3),
        Paragraf(kata.teks("batas")),
        Paragraf(kata.teks("akibat")),
        penutup(dto, kata, [Paragraf(kata.teks("kontak", saluran=saluran(dto.kop)))]),
    )
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR)
