# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Receipt of a payment (PerKI 1/2021 Pasal 37-38)."""

from __future__ import annotations

from app.domain.format_id import rupiah, rupiah_terbilang, tanggal_panjang
from app.domain.layanan_isian import Kuitansi
from app.exports.naskah.model import (
    Badan,
    Blok,
    Isian,
    Judul,
    Lembar,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import Templat, templat

TEMPLAT = "kuitansi"


def render_kuitansi(isi: Kuitansi) -> bytes:
    """Return the receipt as PDF."""
    return render_pdf(susun_kuitansi(isi, templat(TEMPLAT, isi.tanggal)))


def susun_kuitansi(isi: Kuitansi, kata: Templat) -> Naskah:
    """The receipt: from whom, how much in figures and words, what for."""
    data = (
        ("Telah diterima dari", isi.penyetor),
        ("Uang sejumlah", rupiah(isi.jumlah)),
        ("Terbilang", rupiah_terbilang(isi.jumlah)),
        ("Untuk pembayaran", isi.untuk),
        ("Nomor pendaftaran", isi.nomor_permohonan),
    )
    kota = isi.kop.kota
    tempat = ", ".join(satu for satu in (kota, tanggal_panjang(isi.tanggal)) if satu)
    tanda = TandaTangan(
        PihakTtd((kata.kata("penyetor") + ",",), isi.penyetor),
        PihakTtd((kata.kata("penerima") + ",",), isi.penerima, tempat_tanggal=tempat),
    )
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul"), isi.nomor or None),
        Isian(data, lebar_label_mm=44),
        Sela(2),
        Paragraf(kata.teks("catatan_kuitansi"), ukuran="kecil"),
        Utuh((Sela(3), tanda)),
    )
    return Naskah(
        jenis=TEMPLAT,
        judul_berkas=f"Tanda bukti pembayaran {isi.nomor or isi.nomor_permohonan}",
        tanggal=isi.tanggal,
        kop=isi.kop,
        blok=blok,
        kertas=Lembar(isi.kertas.value),
        badan=Badan.FORMULIR,
    )
