# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turn sorted rows into requests, with a note for every doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.impor import BarisImpor, Bidang, Tingkat
from app.domain.jobs import JobControl
from app.imports import nilai
from app.imports.curiga import periksa_baris
from app.imports.kamus import Kamus
from app.imports.konsensus import Putusan, putuskan, tahun_utama
from app.imports.pilah import BarisData
from app.imports.sel_baris import Peta, SelBaris, pendek
from app.imports.tanggal import BacaanTanggal, baca_tanggal

_KATA_SATU_KOLOM = {
    Bidang.STATUS_INFORMASI: "status_informasi",
    Bidang.BENTUK: "bentuk",
    Bidang.JENIS_PERMOHONAN: "jenis_permohonan",
}
_TIGA_TANGGAL = (Bidang.TANGGAL, Bidang.TANGGAL_PEMBERITAHUAN, Bidang.TANGGAL_PEMBERIAN)
_CENTANG = (
    Bidang.DIKUASAI_YA,
    Bidang.DIKUASAI_TIDAK,
    Bidang.BELUM_DIDOKUMENTASIKAN,
    Bidang.SOFTCOPY,
    Bidang.HARDCOPY,
    Bidang.MELIHAT,
    Bidang.SALINAN,
)
Tiga = tuple[Putusan, Putusan, Putusan]


def susun_baris(
    semua: Sequence[BarisData], *, peta: Peta, kamus: Kamus, tahun: int | None, job: JobControl
) -> tuple[list[BarisImpor], int | None]:
    """The requests of ``semua`` and the year they belong to (``tahun``, else most dates' year)."""
    baris = [SelBaris(d, peta=peta, kamus=kamus) for d in semua]
    bacaan = [[baca_tanggal(b.sel(bidang), kamus=kamus) for b in baris] for bidang in _TIGA_TANGGAL]
    tahun = tahun or next((t for kolom in bacaan if (t := tahun_utama(kolom))), None)
    putusan = putuskan(bacaan[0], bacaan[1], bacaan[2], tahun=tahun)
    hasil = []
    for n, b in enumerate(baris):
        if n % 100 == 0:
            job.step(n, len(baris), "Menyusun baris")
        _catat_tanggal(b, putusan[n])
        _catat_asal(b)
        jadi = _satu(b, [kolom[n] for kolom in bacaan], putusan[n], kamus=kamus)
        periksa_baris(b, jadi)
        hasil.append(replace(jadi, catatan=tuple(b.catatan)))
    return hasil, tahun


def _satu(
    b: SelBaris, bacaan: Sequence[BacaanTanggal], putusan: Tiga, *, kamus: Kamus
) -> BarisImpor:
    centang, badan_lain = _semua_centang(b, kamus)
    kontak, email = _kontak(b)
    teks_keputusan, cara = b.teks(Bidang.KEPUTUSAN), b.teks(Bidang.CARA)
    pekerjaan, biaya = b.teks(Bidang.PEKERJAAN), b.teks(Bidang.BIAYA)
    return BarisImpor(
        baris=b.baris,
        lembar=b.lembar,
        nomor=b.teks(Bidang.NOMOR),
        tanggal=putusan[0].tanggal,
        nama=b.teks(Bidang.NAMA),
        alamat=b.teks(Bidang.ALAMAT),
        kontak=kontak,
        email=email,
        pekerjaan=pekerjaan,
        rincian=b.teks(Bidang.RINCIAN),
        tujuan=b.teks(Bidang.TUJUAN),
        dikuasai_ya=Bidang.DIKUASAI_YA in centang,
        dikuasai_tidak=Bidang.DIKUASAI_TIDAK in centang,
        badan_publik_lain=b.teks(Bidang.BADAN_PUBLIK_LAIN) or badan_lain,
        belum_didokumentasikan=Bidang.BELUM_DIDOKUMENTASIKAN in centang,
        softcopy=Bidang.SOFTCOPY in centang,
        hardcopy=Bidang.HARDCOPY in centang,
        melihat=Bidang.MELIHAT in centang,
        salinan=Bidang.SALINAN in centang,
        keputusan=teks_keputusan,
        keputusan_baku=nilai.keputusan(teks_keputusan, kamus),
        alasan_penolakan=b.teks(Bidang.ALASAN_PENOLAKAN),
        tanggal_pemberitahuan=putusan[1].tanggal,
        tanggal_pemberian=putusan[2].tanggal,
        biaya=biaya,
        biaya_baku=nilai.baku("biaya", biaya, kamus),
        cara=cara,
        kanal=nilai.kanal(b.teks(Bidang.KANAL), kamus) or nilai.kanal(cara, kamus),
        pekerjaan_baku=nilai.baku("pekerjaan", pekerjaan, kamus),
        unit_tujuan=b.teks(Bidang.UNIT_TUJUAN),
        keterangan=b.teks(Bidang.KETERANGAN),
        teks_tanggal=(bacaan[0].teks, bacaan[1].teks, bacaan[2].teks),
        lain=b.lain(),
    )


def _catat_tanggal(b: SelBaris, putusan: Tiga) -> None:
    for bidang, satu in zip(_TIGA_TANGGAL, putusan, strict=True):
        for tingkat, kode, pesan in satu.pesan:
            b.catat(tingkat, bidang, kode, pesan)


def _catat_asal(b: SelBaris) -> None:
    """What happened to the row before its values were read."""
    for kolom in b.data.asal.tanpa_nilai:
        pesan = "rumus tanpa nilai tersimpan; buka dan simpan ulang di Excel agar nilainya ada"
        b.catat_kolom(Tingkat.PERINGATAN, kolom, "tanpa_nilai", pesan)
    for kolom in b.data.asal.gabungan:
        pesan = "nilai diambil dari sel gabungan di atasnya"
        b.catat_kolom(Tingkat.INFO, kolom, "gabungan", pesan)
    if b.data.sambungan:
        baris = ", ".join(str(s) for s in b.data.sambungan)
        pesan = f"teks baris {baris} disambungkan ke baris ini"
        b.catat(Tingkat.PERINGATAN, None, "sambungan", pesan)


def _semua_centang(b: SelBaris, kamus: Kamus) -> tuple[set[Bidang], str]:
    hasil: set[Bidang] = set()
    badan_lain = ""
    for bidang in _CENTANG:
        ya, teks = b.centang(bidang)
        badan_lain = badan_lain or teks
        if ya:
            hasil.add(bidang)
    for bidang, nama in _KATA_SATU_KOLOM.items():
        teks = b.teks(bidang)
        dipilih = nilai.pilihan_kata(nama, teks, kamus)
        hasil.update(dipilih)
        if teks and not dipilih:
            pesan = f"“{pendek(teks)}” tidak dikenal; tidak ada yang dicentang"
            b.catat(Tingkat.PERINGATAN, bidang, "bukan_centang", pesan)
    return hasil, badan_lain


def _kontak(b: SelBaris) -> tuple[str, str]:
    """Telephone and e-mail; a lone e-mail in the contact column stays where it was written."""
    kontak, kode = nilai.telepon(b.sel(Bidang.KONTAK))
    if not b.teks(Bidang.KONTAK):
        return "", b.teks(Bidang.EMAIL)
    if kode == "nol_hilang":
        b.catat(Tingkat.INFO, Bidang.KONTAK, kode, f"nol di depan dikembalikan: {kontak}")
    elif kode == "ilmiah":
        pesan = "nomor tersimpan dalam bentuk ilmiah sehingga angkanya hilang; periksa di asalnya"
        b.catat(Tingkat.PERINGATAN, Bidang.KONTAK, kode, pesan)
    return kontak, b.teks(Bidang.EMAIL)
