# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hand-over list (surat pengantar) with room for the receipt."""

from __future__ import annotations

from app.domain.formulir import LembarPengantar
from app.exports.formulir_permintaan import TITIK_TANGGAL, naskah_formulir, tempat_tanggal_formulir
from app.exports.kerangka import kepada, pihak
from app.exports.naskah.model import (
    Blok,
    Isian,
    Judul,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    Tabel,
    TandaTangan,
    Utuh,
)
from app.exports.templat import Templat


def susun(dto: LembarPengantar, kata: Templat) -> Naskah:
    """What is sent to whom; the receiver signs left, the sender right."""
    baris = tuple(
        (f"{nomor}.", satu.nama, satu.jumlah, satu.keterangan)
        for nomor, satu in enumerate(dto.butir, start=1)
    )
    tabel = Tabel(
        kepala=(kata.butir("kepala"),),
        baris=baris or tuple((f"{nomor}.", "", "", "") for nomor in range(1, 6)),
        lebar_mm=(10, 84, 28, 38),
        rata=("tengah", "kiri", "kiri", "kiri"),
        tinggi_baris_mm=0 if baris else 8,
    )
    blok: tuple[Blok, ...] = (
        Paragraf(tempat_tanggal_formulir(dto, dto.tanggal), rata="kanan", jarak_mm=2),
        *kepada(kata.teks("penerima", kepada=dto.kepada), dto.di),
        Judul(kata.daftar("judul"), "" if dto.konsep else dto.nomor_surat),
        tabel,
        Sela(3),
        Isian(((kata.kata("diterima"), ""),), lebar_label_mm=34, kosong=TITIK_TANGGAL),
        Utuh((Sela(2), _tanda_tangan(dto, kata))),
    )
    judul = f"{kata.kata('judul_pdf')} {dto.nomor_surat}".strip()
    return naskah_formulir(dto, kata, blok, judul_berkas=judul)


def _tanda_tangan(dto: LembarPengantar, kata: Templat) -> TandaTangan:
    penerima = PihakTtd((kata.teks("penerima_ttd"),), "", (kata.teks("nip"),))
    return TandaTangan(penerima, pihak(dto.penandatangan, kata, dto.tanggal))
