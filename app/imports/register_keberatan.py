# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read an old register of objections out of an opened book.

Known layouts: PerKI 1/2021 Lampiran XI (two head rows, a column per ground), one column of
letters, and a short list. A date that cannot be read stays text with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from app.domain.impor import Catatan, NilaiSel, Sel, Tingkat
from app.domain.impor_keberatan import (
    BIDANG_ALASAN,
    BarisKeberatan,
    BidangKeberatan,
    HasilBacaKeberatan,
)
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan
from app.domain.periksa import bersihkan_teks
from app.domain.periksa_keberatan import PANJANG
from app.imports.buku import Buku
from app.imports.galat import tolak
from app.imports.kamus import Kamus, muat_kamus, ringkas
from app.imports.konsensus import Putusan, putuskan
from app.imports.lembar import Lembar
from app.imports.nilai import centang, telepon
from app.imports.tanggal import BacaanTanggal, baca_tanggal, kosong, teks_sel
from app.infra.resources import read_csv

JUDUL_DICARI = 30
"""Rows from the top in which the heading is looked for"""
PALING_SEDIKIT = 4
"""Columns that must be recognised"""
TANPA_BARIS = "tanpa_baris"
B = BidangKeberatan
_HURUF = re.compile(r"(?<![^\W\d_])([a-g])(?![^\W\d_])", re.IGNORECASE)
_KATA_HURUF = re.compile(r"\bhuruf\b|\balasan\b|\bdan\b|\bserta\b", re.IGNORECASE)
_PANJANG = {
    B.NAMA: "nama_pemohon",
    B.ALAMAT: "alamat",
    B.KONTAK: "telepon",
    B.PEKERJAAN: "pekerjaan",
    B.NOMOR_PERMOHONAN: "nomor_permohonan",
    B.INFORMASI: "rincian",
    B.TUJUAN: "tujuan",
}
NOMOR_MAKS = 120


@dataclass(frozen=True)
class _Kepala:
    """A heading: its row (from 0), its height, and column → field with the words there."""

    baris: int
    tinggi: int
    judul: tuple[str, ...]
    peta: Mapping[int, BidangKeberatan]


@cache
def judul_dikenal() -> Mapping[str, BidangKeberatan]:
    """Return heading → field, as shipped."""
    rows = read_csv("data", "impor_keberatan", "kolom.csv")
    return {ringkas(row["judul"]): BidangKeberatan(row["bidang"]) for row in rows}


@cache
def keputusan_dikenal() -> Mapping[str, PutusanKeberatan]:
    """Return the words of a decision → decision, as shipped; only the whole text counts."""
    rows = read_csv("data", "impor_keberatan", "keputusan.csv")
    return {ringkas(row["kata"]): PutusanKeberatan(row["putusan"]) for row in rows}


def baca_keberatan(buku: Buku, *, tahun: int, job: JobControl) -> HasilBacaKeberatan:
    """Read the sheet whose heading is recognised best, as the register of ``tahun``.

    Raises:
        UserError: IMP-012 when no sheet has such a heading.
    """
    kamus = muat_kamus()
    terbaik: tuple[Lembar, _Kepala] | None = None
    for lembar in buku.lembar:
        for nomor in range(min(JUDUL_DICARI, len(lembar.baris))):
            kepala = _kepala(lembar, nomor)
            if kepala is None:
                continue
            if terbaik is None or len(kepala.peta) > len(terbaik[1].peta):
                terbaik = (lembar, kepala)
    if terbaik is None:
        jumlah = len(buku.lembar)
        sebut = f"lembar “{buku.lembar[0].nama}”" if jumlah == 1 else f"{jumlah} lembar"
        raise tolak("IMP-012", buku.nama, sebut)
    lembar, kepala = terbaik
    return HasilBacaKeberatan(
        nama_berkas=buku.nama,
        sidik_berkas=buku.berkas.sidik,
        lembar=lembar.nama,
        baris_header=kepala.baris + 1,
        kolom=tuple((teks, kepala.peta.get(n)) for n, teks in enumerate(kepala.judul)),
        baris=_semua_baris(lembar, kepala, kamus, tahun=tahun, job=job),
    )


def _kepala(lembar: Lembar, nomor: int) -> _Kepala | None:
    """Take a row for the heading, with the grounds below it where they stand there."""
    atas = [" ".join(teks_sel(sel).split()) for sel in lembar.baris[nomor]]
    peta: dict[int, BidangKeberatan] = {}
    for kolom, teks in enumerate(atas):
        bidang = judul_dikenal().get(ringkas(teks)) or _judul_alasan(teks)
        if bidang is not None and bidang not in peta.values():
            peta[kolom] = bidang
    tinggi, judul = 1, atas
    if nomor + 1 < len(lembar.baris):
        bawah = [" ".join(teks_sel(sel).split()) for sel in lembar.baris[nomor + 1]]
        huruf = {n: b for n, teks in enumerate(bawah) if (b := _judul_alasan(teks)) is not None}
        if len(set(huruf.values())) == len(BIDANG_ALASAN):
            tinggi = 2
            peta = {k: b for k, b in peta.items() if b is not B.ALASAN} | huruf
            lebar = max(len(atas), len(bawah))
            judul = [
                (bawah[n] if n in huruf else "") or (atas[n] if n < len(atas) else "")
                for n in range(lebar)
            ]
    if len(set(peta.values()) - BIDANG_ALASAN.keys()) < PALING_SEDIKIT:
        return None
    return _Kepala(nomor, tinggi, tuple(judul), peta)


def _judul_alasan(teks: str) -> BidangKeberatan | None:
    """``a`` or ``… > a`` as the heading of one ground."""
    akhir = ringkas(teks.rpartition(">")[2])
    return B(f"alasan_{akhir}") if len(akhir) == 1 and akhir in "abcdefg" else None


def _semua_baris(
    lembar: Lembar, kepala: _Kepala, kamus: Kamus, *, tahun: int, job: JobControl
) -> tuple[BarisKeberatan, ...]:
    awal = kepala.baris + kepala.tinggi
    dipakai = []
    for nomor, sel in enumerate(lembar.baris[awal:], start=awal + 1):
        job.step(nomor, len(lembar.baris), "Membaca register keberatan")
        if any(not kosong(teks_sel(satu), kamus) for satu in sel) and not _nomor_kolom(sel):
            dipakai.append((nomor, sel))
    tanggal = putuskan(
        [_tanggal(sel, kepala, B.TANGGAL, kamus) for _, sel in dipakai],
        [_tanggal(sel, kepala, B.TANGGAL_TANGGAPAN, kamus) for _, sel in dipakai],
        [baca_tanggal(None, kamus=kamus) for _ in dipakai],
        tahun=tahun,
    )
    return tuple(
        _Baris(lembar.nama, nomor, sel, kepala, kamus).jadi(terima, tanggapan)
        for (nomor, sel), (terima, tanggapan, _) in zip(dipakai, tanggal, strict=True)
    )


def _nomor_kolom(sel: Sequence[NilaiSel]) -> bool:
    """True for the row 1, 2, 3 … that numbers the columns."""
    angka = [teks_sel(satu).strip("()") for satu in sel if teks_sel(satu)]
    return len(angka) >= PALING_SEDIKIT and angka == [str(n) for n in range(1, len(angka) + 1)]


def _tanggal(
    sel: Sequence[NilaiSel], kepala: _Kepala, bidang: BidangKeberatan, kamus: Kamus
) -> BacaanTanggal:
    kolom = next((k for k, b in kepala.peta.items() if b is bidang), None)
    nilai = sel[kolom] if kolom is not None and kolom < len(sel) else None
    return baca_tanggal(nilai, kamus=kamus)


class _Baris:
    """One row being read: its cells, and what was noticed."""

    def __init__(
        self, lembar: str, nomor: int, sel: Sequence[NilaiSel], kepala: _Kepala, kamus: Kamus
    ) -> None:
        self._lembar, self._nomor, self._kepala, self._kamus = lembar, nomor, kepala, kamus
        self._sel = sel
        self._letak = {bidang: kolom for kolom, bidang in kepala.peta.items()}
        self._catatan: list[Catatan] = []
        self._isi = {
            bidang: "" if kosong(teks_sel(self._nilai(bidang)), kamus) else self._teks(bidang)
            for bidang in self._letak
        }

    def jadi(self, terima: Putusan, tanggapan: Putusan) -> BarisKeberatan:
        """Return the row with its warnings."""
        for bidang, putusan in ((B.TANGGAL, terima), (B.TANGGAL_TANGGAPAN, tanggapan)):
            for tingkat, kode, pesan in putusan.pesan:
                self._catat(tingkat, bidang, pesan, kode)
        self._kontak()
        alasan = self._alasan()
        putusan_atasan = self._putusan()
        self._periksa()
        return BarisKeberatan(
            baris=self._nomor,
            isi=self._isi,
            tanggal=terima.tanggal,
            tanggal_tanggapan=tanggapan.tanggal,
            alasan=alasan,
            putusan=putusan_atasan,
            lain=self._lain(),
            sidik=self._sidik(),
            catatan=tuple(self._catatan),
        )

    def _nilai(self, bidang: BidangKeberatan) -> NilaiSel:
        kolom = self._letak.get(bidang)
        return self._sel[kolom] if kolom is not None and kolom < len(self._sel) else None

    def _teks(self, bidang: BidangKeberatan) -> str:
        return bersihkan_teks(teks_sel(self._nilai(bidang)), baris=True)

    def _catat(self, tingkat: Tingkat, bidang: BidangKeberatan, pesan: str, kode: str) -> None:
        kolom = self._letak.get(bidang, -1)
        asal = self._kepala.judul[kolom] if 0 <= kolom < len(self._kepala.judul) else ""
        nilai = self._isi.get(bidang, "")[:80]
        sel = Sel(self._lembar, self._nomor, kolom)
        self._catatan.append(Catatan(tingkat, sel, asal, pesan, nilai, kode))

    def _kontak(self) -> None:
        if not self._isi.get(B.KONTAK):
            return
        teks, kode = telepon(self._nilai(B.KONTAK))
        self._isi[B.KONTAK] = bersihkan_teks(teks)
        if kode == "nol_hilang":
            pesan = "angka nol di depan nomor telepon dikembalikan"
            self._catat(Tingkat.PERINGATAN, B.KONTAK, pesan, kode)
        elif kode == "ilmiah":
            pesan = "nomor telepon rusak oleh lembar sebar; teksnya disimpan"
            self._catat(Tingkat.PERINGATAN, B.KONTAK, pesan, kode)

    def _alasan(self) -> tuple[AlasanKeberatan, ...]:
        """Ticks of seven columns, or the letters of one; words alone tell no ground."""
        teks = self._isi.get(B.ALASAN, "")
        found = self._alasan_centang() | self._alasan_huruf(teks)
        if not found and not teks:
            bidang = B.ALASAN if B.ALASAN in self._letak else B.ALASAN_A
            pesan = "alasan keberatan kosong; dibiarkan kosong"
            self._catat(Tingkat.PERINGATAN, bidang, pesan, "tanpa_alasan")
        return tuple(sorted(found))

    def _alasan_centang(self) -> set[AlasanKeberatan]:
        found = set()
        for bidang, alasan in BIDANG_ALASAN.items():
            if bidang not in self._letak:
                continue
            ya = centang(self._nilai(bidang), self._kamus)
            if ya or ringkas(self._teks(bidang)) == alasan.value:
                found.add(alasan)
            elif ya is None:
                pesan = "isi bukan centang; tidak dihitung sebagai alasan"
                self._catat(Tingkat.PERINGATAN, bidang, pesan, "bukan_centang")
        return found

    def _alasan_huruf(self, teks: str) -> set[AlasanKeberatan]:
        if not teks:
            return set()
        if _KATA_HURUF.sub("", _HURUF.sub("", teks)).strip(" ,;/.&()-\n"):
            pesan = "alasan tidak ditulis dengan huruf a sampai g; teksnya disimpan"
            self._catat(Tingkat.PERINGATAN, B.ALASAN, pesan, "alasan_teks")
            return set()
        return {AlasanKeberatan(huruf.lower()) for huruf in _HURUF.findall(teks)}

    def _putusan(self) -> PutusanKeberatan | None:
        teks = self._isi.get(B.KEPUTUSAN, "")
        found = keputusan_dikenal().get(ringkas(teks))
        if teks and found is None:
            pesan = "keputusan disimpan sebagai teks; bukan salah satu putusan yang dikenal"
            self._catat(Tingkat.PERINGATAN, B.KEPUTUSAN, pesan, "keputusan_teks")
        return found

    def _periksa(self) -> None:
        isi = self._isi
        if not isi.get(B.NAMA) and not isi.get(B.INFORMASI):
            pesan = "baris tanpa nama dan tanpa informasi yang diminta"
            self._catat(Tingkat.GALAT, B.NAMA, pesan, "kosong")
        elif not isi.get(B.NAMA):
            self._catat(Tingkat.PERINGATAN, B.NAMA, "nama pemohon kosong", "tanpa_nama")
        elif not isi.get(B.INFORMASI) and B.INFORMASI in self._letak:
            pesan = "informasi yang diminta kosong; dibiarkan kosong"
            self._catat(Tingkat.PERINGATAN, B.INFORMASI, pesan, "tanpa_informasi")
        batas = {bidang: PANJANG[nama][0] for bidang, nama in _PANJANG.items()}
        batas |= dict.fromkeys((B.NOMOR, B.NOMOR_KEBERATAN), NOMOR_MAKS)
        for bidang, paling in batas.items():
            if len(isi.get(bidang, "")) > paling:
                pesan = f"lebih dari {paling} huruf"
                self._catat(Tingkat.GALAT, bidang, pesan, "terlalu_panjang")

    def _lain(self) -> tuple[tuple[str, str], ...]:
        judul = self._kepala.judul
        return tuple(
            (judul[kolom] if kolom < len(judul) else "", bersihkan_teks(teks_sel(nilai)))
            for kolom, nilai in enumerate(self._sel)
            if kolom not in self._kepala.peta and not kosong(teks_sel(nilai), self._kamus)
        )

    def _sidik(self) -> str:
        """Digest of all words but the bare serial number, which a corrected list may shift."""
        bagian = [self._isi.get(b, "").casefold() for b in B if b is not B.NOMOR]
        return sha256("\x1f".join(bagian).encode()).hexdigest()
