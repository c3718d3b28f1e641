# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Written notice (PerKI 1/2021 Lampiran VII), with block C for what Pasal 31(4) asks beyond it."""

from __future__ import annotations

from app.domain.format_id import NAMA_BULAN, angka, rupiah, tanggal_panjang, terbilang
from app.domain.kip import CaraMemperoleh, Keputusan
from app.domain.label import kutip_pasal17
from app.domain.permohonan import PutusanDraft
from app.domain.surat import SuratPemberitahuan
from app.exports.kerangka import identitas, naskah_surat, nomor_surat, penutup
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
from app.exports.naskah.teks import Teks, aman, baris, centang, gabung, tebal
from app.exports.templat import Templat

_DIBERIKAN = frozenset({Keputusan.DIKABULKAN_SELURUH, Keputusan.DIKABULKAN_SEBAGIAN})


def susun(dto: SuratPemberitahuan, kata: Templat) -> Naskah:
    """The written notice: blocks A and B of the annex, then C, the decision."""
    terima = dto.tanggal_terima
    pembuka = kata.teks(
        "pembuka",
        hari=str(terima.day),
        bulan=NAMA_BULAN[terima.month - 1],
        tahun=str(terima.year),
        nomor=dto.nomor_pendaftaran,
    )
    blok = (
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Paragraf(pembuka),
        Isian(identitas(dto.pemohon), lebar_label_mm=32),
        Sela(2),
        Paragraf(kata.teks("pengantar")),
        _anak_judul(kata.teks("a")),
        _tabel_a(dto, kata),
        Sela(3),
        *_blok_b(dto.putusan, kata),
        Sela(3),
        *_blok_c(dto.putusan, kata),
        Sela(2),
        penutup(dto, kata, [Paragraf(kata.teks("keberatan"))]),
    )
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR)


def _anak_judul(teks: Teks) -> Paragraf:
    return Paragraf(teks, rata="kiri", tebal=True, jarak_mm=1.1, sambung=True)


def _tabel_a(dto: SuratPemberitahuan, kata: Templat) -> Tabel:
    """Block A; its cells stay empty (boxes unticked, dashes) when nothing is given."""
    isi = (
        _penguasaan(dto.putusan, kata),
        _bentuk(dto, kata),
        _biaya(dto.putusan, kata),
        _waktu(dto.putusan, kata),
        aman(dto.putusan.penjelasan_penghitaman.strip() or "-"),
    )
    hal = kata.butir("a_hal")
    return Tabel(
        kepala=(kata.butir("a_kepala"),),
        baris=tuple(
            (f"{nomor}.", nama, nilai)
            for nomor, (nama, nilai) in enumerate(zip(hal, isi, strict=True), start=1)
        ),
        lebar_mm=(9, 61.6, 89.4),
        rata=("tengah", "kiri", "kiri"),
    )


def _penguasaan(putusan: PutusanDraft, kata: Templat) -> Teks:
    lain = putusan.badan_publik_lain.strip()
    nama = kata.teks("lain", nama=lain or "." * 20)
    kami = putusan.keputusan in _DIBERIKAN and not lain
    return baris(centang(kami, kata.teks("kami")), centang(bool(lain), nama))


def _bentuk(dto: SuratPemberitahuan, kata: Templat) -> Teks:
    putusan = dto.putusan
    isi = [
        centang(putusan.softcopy, kata.teks("softcopy")),
        centang(putusan.hardcopy, kata.teks("hardcopy")),
    ]
    if putusan.keputusan in _DIBERIKAN and dto.cara_memperoleh is not None:
        kunci = "melihat" if dto.cara_memperoleh is CaraMemperoleh.MELIHAT else "salinan"
        isi.append(kata.teks(kunci))
    return baris(*isi)


def _biaya(putusan: PutusanDraft, kata: Templat) -> Teks:
    if putusan.keputusan not in _DIBERIKAN:
        return aman("-")
    jumlah = putusan.biaya_salin + putusan.biaya_kirim + putusan.biaya_lain
    if jumlah == 0:
        return kata.teks("gratis")
    salin = kata.teks("salin")
    if putusan.jumlah_lembar:
        salin = gabung(salin, _rinci_salin(putusan.biaya_salin, putusan.jumlah_lembar))
    pos = (
        (salin, putusan.biaya_salin),
        (kata.teks("kirim"), putusan.biaya_kirim),
        (kata.teks("lain_lain"), putusan.biaya_lain),
    )
    isi = [gabung(centang(nilai > 0, nama), f": {rupiah(nilai)}") for nama, nilai in pos]
    total = tebal(gabung(kata.teks("jumlah"), f": {rupiah(jumlah)}"))
    isi.append(gabung(total, f" ({terbilang(jumlah)} rupiah)"))
    if putusan.cara_bayar.strip():
        isi.append(kata.teks("cara_bayar", cara=putusan.cara_bayar.strip()))
    return baris(*isi)


def _rinci_salin(biaya: int, lembar: int) -> str:
    """`` Rp500 × 12 lembar`` when the price divides evenly, else only the number of sheets."""
    if biaya % lembar:
        return f" {angka(lembar)} lembar"
    return f" {rupiah(biaya // lembar)} × {angka(lembar)} lembar"


def _waktu(putusan: PutusanDraft, kata: Templat) -> Teks:
    jumlah = putusan.hari_penyediaan
    if jumlah is None or putusan.keputusan not in _DIBERIKAN:
        return aman("-")
    return kata.teks("hari", jumlah=f"{angka(jumlah)} ({terbilang(jumlah)})")


def _blok_b(putusan: PutusanDraft, kata: Templat) -> list[Blok]:
    belum_ada = putusan.keputusan is Keputusan.BELUM_DIDOKUMENTASIKAN
    belum_dikuasai = putusan.keputusan is Keputusan.TIDAK_DIKUASAI
    jangka = putusan.jangka_dokumentasi.strip() or ("-" if not belum_ada else "." * 30)
    kotak = (
        (belum_dikuasai, kata.teks("b_belum_dikuasai")),
        (belum_ada, kata.teks("b_belum_didokumentasikan")),
    )
    return [
        _anak_judul(kata.teks("b")),
        Centang(kotak),
        Paragraf(kata.teks("b_jangka", jangka=jangka)),
    ]


def _blok_c(putusan: PutusanDraft, kata: Templat) -> list[Blok]:
    """The decision, with reason and grounds; every line without content is left out."""
    nomor = {Keputusan.DIKABULKAN_SELURUH: 0, Keputusan.DIKABULKAN_SEBAGIAN: 1}
    dipilih = nomor.get(putusan.keputusan, 2)
    kotak = tuple((urut == dipilih, teks) for urut, teks in enumerate(kata.butir("c_pilihan")))
    sk = " / ".join(
        satu for satu in (putusan.nomor_sk_pengecualian, putusan.nomor_uji_konsekuensi) if satu
    )
    setuju = putusan.tanggal_persetujuan_atasan
    data = [
        (kata.kata("c_alasan"), putusan.alasan),
        (kata.kata("c_bagian"), putusan.bagian_ditolak),
        (kata.kata("c_dasar"), kutip_pasal17(putusan.pasal_17)),
        (kata.kata("c_sk"), sk),
        (kata.kata("c_persetujuan"), tanggal_panjang(setuju) if setuju else ""),
        (kata.kata("c_konsekuensi"), putusan.konsekuensi),
    ]
    terisi = tuple((nama, nilai) for nama, nilai in data if nilai.strip())
    return [
        _anak_judul(kata.teks("c")),
        Centang(kotak, sebaris=True),
        Isian(terisi, lebar_label_mm=50),
    ]
