# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Receipt of a payment, and the form that asks for a copy (PerKI 1/2021 Pasal 35, 37-38)."""

from __future__ import annotations

from app.domain.format_id import angka, rupiah, rupiah_terbilang, tanggal_panjang
from app.domain.layanan_isian import FormulirSalinan, Kuitansi
from app.exports.naskah.model import (
    Badan,
    Blok,
    Centang,
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

TEMPLAT = "lembar_biaya"


def render_kuitansi(isi: Kuitansi) -> bytes:
    """Return the receipt as PDF."""
    return render_pdf(susun_kuitansi(isi, templat(TEMPLAT, isi.tanggal)))


def render_formulir_salinan(isi: FormulirSalinan) -> bytes:
    """Return the form as PDF."""
    return render_pdf(susun_formulir(isi, templat(TEMPLAT, isi.tanggal)))


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
        Judul(kata.daftar("judul_kuitansi"), isi.nomor or None),
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


def susun_formulir(isi: FormulirSalinan, kata: Templat) -> Naskah:
    """The form: who asks, for what, in which shape, how it is sent, what it costs."""
    biaya = isi.biaya
    salin = f"{rupiah(biaya.biaya_salin)} ({angka(biaya.lembar)} lembar)"
    uang = (
        ("Penyalinan", salin),
        ("Pengiriman", rupiah(biaya.biaya_kirim)),
        ("Lain-lain", rupiah(biaya.biaya_lain)),
        ("Jumlah", rupiah(biaya.jumlah)),
        ("Cara pembayaran", isi.cara_bayar),
    )
    orang = (
        ("Nomor pendaftaran", isi.nomor_permohonan),
        ("Nama", isi.nama),
        ("Alamat", isi.alamat),
        ("No. Telp/E-mail", isi.kontak),
        ("Informasi yang disalin", isi.rincian),
        ("Cara pengiriman", isi.cara_pengiriman),
    )
    kota = isi.kop.kota
    tempat = ", ".join(satu for satu in (kota, tanggal_panjang(isi.tanggal)) if satu)
    tanda = TandaTangan(
        PihakTtd((kata.kata("petugas") + ",",), isi.petugas),
        PihakTtd((kata.kata("pemohon") + ",",), isi.nama, tempat_tanggal=tempat),
    )
    bentuk = ((isi.softcopy, "Softcopy (termasuk rekaman)"), (isi.hardcopy, "Hardcopy"))
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul_formulir")),
        Paragraf(kata.teks("pembuka")),
        Isian(orang, lebar_label_mm=44),
        Sela(1),
        Centang(bentuk, sebaris=True),
        Sela(2),
        Isian(uang, lebar_label_mm=44),
        Utuh((Sela(4), tanda)),
    )
    return Naskah(
        jenis=TEMPLAT,
        judul_berkas=f"Formulir permintaan salinan {isi.nomor_permohonan}",
        tanggal=isi.tanggal,
        kop=isi.kop,
        blok=blok,
        kertas=Lembar(isi.kertas.value),
        badan=Badan.FORMULIR,
    )
