# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Written notice (PerKI 1/2021 Lampiran VII), with block C for what Pasal 31(4) asks beyond it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from app.domain.format_id import (
    NAMA_BULAN,
    angka,
    rupiah,
    tanggal_panjang,
    terbilang,
)
from app.domain.kip import CaraMemperoleh, JenisSurat, Keputusan
from app.domain.label import kutip_pasal17
from app.domain.permohonan import PutusanDraft
from app.domain.surat import SuratPemberitahuan
from app.exports.huruf import markup
from app.exports.kerangka import buat_surat, identitas, nomor_surat, penutup
from app.exports.layout import alinea, gaya
from app.exports.templat import TataLetak, Templat
from app.exports.unsur import MM, baris_centang, baris_tabel, centang, isian, judul, paragraf

_DIBERIKAN = frozenset({Keputusan.DIKABULKAN_SELURUH, Keputusan.DIKABULKAN_SEBAGIAN})


def render(dto: SuratPemberitahuan) -> bytes:
    """Return the written notice as PDF: blocks A and B of the annex, then C, the decision."""
    return buat_surat(dto, JenisSurat.PEMBERITAHUAN, lambda letak, kata: _cerita(dto, letak, kata))


def _cerita(dto: SuratPemberitahuan, letak: TataLetak, kata: Templat) -> Sequence[Flowable]:
    terima = dto.tanggal_terima
    pembuka = kata.teks(
        "pembuka",
        hari=str(terima.day),
        bulan=NAMA_BULAN[terima.month - 1],
        tahun=str(terima.year),
        nomor=dto.nomor_pendaftaran,
    )
    return [
        *judul(letak, kata.ambil("judul"), nomor_surat(dto)),
        paragraf(letak, pembuka),
        *isian(letak, identitas(dto), lebar_label=32 * MM),
        Spacer(0, 2 * MM),
        paragraf(letak, kata.teks("pengantar")),
        _anak_judul(letak, kata.teks("a")),
        *_tabel_a(dto, letak, kata),
        Spacer(0, 3 * MM),
        *_blok_b(dto.putusan, letak, kata),
        Spacer(0, 3 * MM),
        *_blok_c(dto.putusan, letak, kata),
        Spacer(0, 2 * MM),
        penutup(dto, letak, [paragraf(letak, kata.teks("keberatan"))]),
    ]


def _anak_judul(letak: TataLetak, teks: str) -> Flowable:
    corak = gaya(letak, ukuran=letak.ukuran_formulir, tebal=True, spaceAfter=3)
    return KeepTogether([CondPageBreak(25 * MM), alinea(teks, corak)])


def _tabel_a(dto: SuratPemberitahuan, letak: TataLetak, kata: Templat) -> list[Flowable]:
    """Block A; its cells stay empty (boxes unticked, dashes) when nothing is given."""
    isi = (
        _penguasaan(dto.putusan, kata),
        _bentuk(dto, kata),
        _biaya(dto.putusan, kata),
        _waktu(dto.putusan, kata),
        markup(dto.putusan.penjelasan_penghitaman.strip(), letak.huruf) or "-",
    )
    baris = [
        (f"{nomor}.", hal, nilai)
        for nomor, (hal, nilai) in enumerate(zip(kata.butir("a_hal"), isi, strict=True), start=1)
    ]
    lebar = letak.lebar_isi
    return baris_tabel(
        letak,
        kata.butir("a_kepala"),
        baris,
        lebar_kolom=(9 * MM, lebar * 0.385, lebar * 0.615 - 9 * MM),
    )


def _penguasaan(putusan: PutusanDraft, kata: Templat) -> str:
    lain = putusan.badan_publik_lain.strip()
    nama = kata.teks("lain", nama=lain or "." * 20)
    kami = putusan.keputusan in _DIBERIKAN and not lain
    return f"{centang(kami, kata.teks('kami'))}<br/>{centang(bool(lain), nama)}"


def _bentuk(dto: SuratPemberitahuan, kata: Templat) -> str:
    putusan = dto.putusan
    baris = [
        centang(putusan.softcopy, kata.teks("softcopy")),
        centang(putusan.hardcopy, kata.teks("hardcopy")),
    ]
    if putusan.keputusan in _DIBERIKAN and dto.cara_memperoleh is not None:
        kunci = "melihat" if dto.cara_memperoleh is CaraMemperoleh.MELIHAT else "salinan"
        baris.append(kata.teks(kunci))
    return "<br/>".join(baris)


def _biaya(putusan: PutusanDraft, kata: Templat) -> str:
    if putusan.keputusan not in _DIBERIKAN:
        return "-"
    jumlah = putusan.biaya_salin + putusan.biaya_kirim + putusan.biaya_lain
    if jumlah == 0:
        return kata.teks("gratis")
    salin = kata.teks("salin")
    if putusan.jumlah_lembar:
        salin += _rinci_salin(putusan.biaya_salin, putusan.jumlah_lembar)
    pos = (
        (salin, putusan.biaya_salin),
        (kata.teks("kirim"), putusan.biaya_kirim),
        (kata.teks("lain_lain"), putusan.biaya_lain),
    )
    baris = [f"{centang(nilai > 0, nama)}: {rupiah(nilai)}" for nama, nilai in pos]
    baris.append(f"<b>{kata.teks('jumlah')}: {rupiah(jumlah)}</b> ({terbilang(jumlah)} rupiah)")
    if putusan.cara_bayar.strip():
        baris.append(kata.teks("cara_bayar", cara=putusan.cara_bayar.strip()))
    return "<br/>".join(baris)


def _rinci_salin(biaya: int, lembar: int) -> str:
    """`` Rp500 × 12 lembar`` when the price divides evenly, else only the number of sheets."""
    if biaya % lembar:
        return f" {angka(lembar)} lembar"
    return f" {rupiah(biaya // lembar)} × {angka(lembar)} lembar"


def _waktu(putusan: PutusanDraft, kata: Templat) -> str:
    jumlah = putusan.hari_penyediaan
    if jumlah is None or putusan.keputusan not in _DIBERIKAN:
        return "-"
    return kata.teks("hari", jumlah=f"{angka(jumlah)} ({terbilang(jumlah)})")


def _blok_b(putusan: PutusanDraft, letak: TataLetak, kata: Templat) -> list[Flowable]:
    belum_ada = putusan.keputusan is Keputusan.BELUM_DIDOKUMENTASIKAN
    jangka = putusan.jangka_dokumentasi.strip() or ("-" if not belum_ada else "." * 30)
    return [
        _anak_judul(letak, kata.teks("b")),
        baris_centang(
            letak, putusan.keputusan is Keputusan.TIDAK_DIKUASAI, kata.teks("b_belum_dikuasai")
        ),
        baris_centang(letak, belum_ada, kata.teks("b_belum_didokumentasikan")),
        paragraf(letak, kata.teks("b_jangka", jangka=jangka)),
    ]


def _blok_c(putusan: PutusanDraft, letak: TataLetak, kata: Templat) -> list[Flowable]:
    """The decision, with reason and grounds; every line without content is left out."""
    pilihan = kata.butir("c_pilihan")
    nomor = {Keputusan.DIKABULKAN_SELURUH: 0, Keputusan.DIKABULKAN_SEBAGIAN: 1}
    dipilih = nomor.get(putusan.keputusan, 2)
    hasil: list[Flowable] = [_anak_judul(letak, kata.teks("c"))]
    kotak = [centang(urut == dipilih, teks) for urut, teks in enumerate(pilihan)]
    hasil.append(paragraf(letak, "&nbsp;&nbsp;&nbsp; ".join(kotak)))
    sk = " / ".join(
        satu for satu in (putusan.nomor_sk_pengecualian, putusan.nomor_uji_konsekuensi) if satu
    )
    setuju = putusan.tanggal_persetujuan_atasan
    data = [
        (kata.ambil("c_alasan"), putusan.alasan),
        (kata.ambil("c_bagian"), putusan.bagian_ditolak),
        (kata.ambil("c_dasar"), kutip_pasal17(putusan.pasal_17)),
        (kata.ambil("c_sk"), sk),
        (kata.ambil("c_persetujuan"), tanggal_panjang(setuju) if setuju else ""),
        (kata.ambil("c_konsekuensi"), putusan.konsekuensi),
    ]
    terisi = [(nama, nilai) for nama, nilai in data if nilai.strip()]
    return [*hasil, *isian(letak, terisi, lebar_label=50 * MM)]
