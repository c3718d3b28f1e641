# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choose between the readings of doubtful dates by their column, their row and their order.

A register is written day by day, and an answer cannot come before its request. These facts
decide only between readings the text allows; when none fits, the date stays as written and a
warning says why.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.format_id import tanggal_panjang
from app.domain.impor import Tingkat
from app.imports.tanggal import BacaanTanggal, Bentuk

_JAWABAN_WAJAR = 120
"""Calendar days within which an exchanged reading of an answer is taken for plausible"""


Pesan = tuple[Tingkat, str, str]
"""Grade, stable code and sentence"""


@dataclass(frozen=True)
class Putusan:
    """The reading taken for one cell, with the warnings it deserves."""

    tanggal: date | None
    pesan: tuple[Pesan, ...] = ()


@dataclass(frozen=True)
class _Urutan:
    """How the dates of a column are written."""

    hari_dulu: bool
    bulat: bool
    """Every cell that proves an order proves the same one"""
    bukti: int


def tahun_utama(kolom: Sequence[BacaanTanggal]) -> int | None:
    """Year of most dates of the column; None when there is none."""
    hitung = Counter(b.calon[0].year for b in kolom if b.calon)
    return hitung.most_common(1)[0][0] if hitung else None


def _urutan_kolom(kolom: Sequence[BacaanTanggal], cadangan: _Urutan | None = None) -> _Urutan:
    hari = sum(1 for b in kolom if b.hari_dulu is True)
    bulan = sum(1 for b in kolom if b.hari_dulu is False)
    if not hari + bulan and cadangan is not None:
        return cadangan
    return _Urutan(hari >= bulan, bulat=not (hari and bulan), bukti=hari + bulan)


def _pilih(bacaan: BacaanTanggal, urutan: _Urutan) -> date | None:
    if not bacaan.calon:
        return None
    if bacaan.bentuk is Bentuk.AMBIGU:
        return bacaan.calon[0] if urutan.hari_dulu else bacaan.calon[1]
    return bacaan.calon[0]


def _lain(bacaan: BacaanTanggal, terpilih: date) -> date | None:
    """The other reading the text itself allows."""
    return next((c for c in bacaan.calon if c != terpilih), None)


def putuskan(
    terima: Sequence[BacaanTanggal],
    pemberitahuan: Sequence[BacaanTanggal],
    pemberian: Sequence[BacaanTanggal],
    *,
    tahun: int | None = None,
) -> list[tuple[Putusan, Putusan, Putusan]]:
    """One verdict per row for its three dates; ``tahun`` is the year the register is about."""
    semua = _urutan_kolom([*terima, *pemberitahuan, *pemberian])
    u_terima = _urutan_kolom(terima, semua)
    u_beritahu = _urutan_kolom(pemberitahuan, semua)
    u_beri = _urutan_kolom(pemberian, semua)
    hasil_terima = _putuskan_terima(terima, u_terima, tahun)
    hasil = []
    for putusan, beritahu, beri in zip(hasil_terima, pemberitahuan, pemberian, strict=True):
        p1 = _putuskan_jawaban(beritahu, putusan.tanggal, urutan=u_beritahu, tahun=tahun)
        p2 = _putuskan_jawaban(beri, putusan.tanggal, urutan=u_beri, tahun=tahun)
        hasil.append((putusan, p1, _cek_pasangan(p1, p2)))
    return hasil


def _putuskan_terima(
    kolom: Sequence[BacaanTanggal], urutan: _Urutan, tahun: int | None
) -> list[Putusan]:
    terpilih = [_pilih(b, urutan) for b in kolom]
    janggal = _di_luar_urutan(kolom, terpilih)
    hasil = []
    for n, (bacaan, pilihan) in enumerate(zip(kolom, terpilih, strict=True)):
        if pilihan is None:
            hasil.append(Putusan(None, tuple(_pesan_tanpa_tanggal(bacaan))))
            continue
        hari, pesan = pilihan, list[Pesan]()
        if n in janggal:
            hari, pesan = _luruskan(bacaan, pilihan, janggal[n], urutan)
        pesan.extend(_pesan_dasar(bacaan, hari, urutan))
        if tahun is not None and hari.year != tahun:
            teks = f"tahun {hari.year} lain dari tahun register ({tahun}); dibiarkan seperti asal"
            pesan.append((Tingkat.PERINGATAN, "tahun_lain", teks))
        hasil.append(Putusan(hari, tuple(pesan)))
    return hasil


def _luruskan(
    bacaan: BacaanTanggal, hari: date, batas: tuple[date | None, date | None], urutan: _Urutan
) -> tuple[date, list[Pesan]]:
    """A date out of order: take its other reading only when nothing speaks against it."""
    sebelum, sesudah = batas
    lain = _lain(bacaan, hari)
    if lain is not None and _antara(lain, sebelum, sesudah) and not (urutan.bulat and urutan.bukti):
        teks = (
            f"“{bacaan.teks}” dibaca {tanggal_panjang(lain)} sesuai urutan baris; "
            f"kemungkinan lain {tanggal_panjang(hari)}"
        )
        return lain, [(Tingkat.PERINGATAN, "ambigu", teks)]
    teks = f"{tanggal_panjang(hari)} tidak sesuai urutan tanggal baris sekitarnya"
    tukar = lain or bacaan.tertukar
    if tukar is not None and _antara(tukar, sebelum, sesudah):
        teks += f"; mungkin hari dan bulan tertukar ({tanggal_panjang(tukar)})"
    return hari, [(Tingkat.PERINGATAN, "urutan", teks + "; dibiarkan seperti asal")]


def _antara(hari: date, sebelum: date | None, sesudah: date | None) -> bool:
    return (sebelum is None or hari >= sebelum) and (sesudah is None or hari <= sesudah)


def _pesan_tanpa_tanggal(bacaan: BacaanTanggal) -> list[Pesan]:
    """Why a written cell gives no date; nothing for a blank one."""
    asal = f"“{bacaan.teks}”"
    if bacaan.bentuk is Bentuk.TANPA_TAHUN:
        teks = f"{asal} tanpa tahun; disimpan sebagai teks, tanggal dikosongkan"
        return [(Tingkat.PERINGATAN, "tanpa_tahun", teks)]
    if bacaan.bentuk is Bentuk.TAK_TERBACA:
        teks = f"{asal} bukan tanggal yang dapat dibaca; disimpan sebagai teks"
        return [(Tingkat.PERINGATAN, "tak_terbaca", teks)]
    return []


def _pesan_dasar(bacaan: BacaanTanggal, hari: date, urutan: _Urutan) -> list[Pesan]:
    """Warnings that follow from the writing of a readable date alone."""
    pesan: list[Pesan] = []
    baca = f"“{bacaan.teks}” dibaca {tanggal_panjang(hari)}"
    if bacaan.bentuk is Bentuk.AMBIGU and not urutan.bukti:
        teks = f"{baca}; tidak ada baris lain yang memastikan urutan hari dan bulan"
        pesan.append((Tingkat.PERINGATAN, "ambigu", teks))
    elif bacaan.bentuk is Bentuk.AMBIGU and not urutan.bulat:
        teks = f"{baca}; kolom ini mencampur hari/bulan dan bulan/hari"
        pesan.append((Tingkat.PERINGATAN, "ambigu", teks))
    if bacaan.tidak_rapi:
        pesan.append((Tingkat.PERINGATAN, "tidak_rapi", f"{baca}; penulisannya tidak lazim"))
    if bacaan.dua_angka:
        pesan.append((Tingkat.PERINGATAN, "dua_angka", f"{baca}; tahunnya ditulis dua angka"))
    if bacaan.seri:
        pesan.append((Tingkat.INFO, "seri", f"{baca} menurut nomor seri Excel"))
    return pesan


def _putuskan_jawaban(
    bacaan: BacaanTanggal, terima: date | None, *, urutan: _Urutan, tahun: int | None
) -> Putusan:
    hari = _pilih(bacaan, urutan)
    if hari is None:
        return Putusan(None, tuple(_pesan_tanpa_tanggal(bacaan)))
    pesan: list[Pesan] = []
    lain = _lain(bacaan, hari)
    if terima is not None and hari < terima:
        if lain is not None and 0 <= (lain - terima).days <= _JAWABAN_WAJAR:
            teks = (
                f"“{bacaan.teks}” dibaca {tanggal_panjang(lain)} (bulan dan hari bertukar tempat), "
                f"sebab {tanggal_panjang(hari)} mendahului tanggal terima"
            )
            return Putusan(lain, ((Tingkat.PERINGATAN, "ambigu", teks),))
        teks = (
            f"{tanggal_panjang(hari)} mendahului tanggal terima {tanggal_panjang(terima)}; "
            "dibiarkan seperti asal"
        )
        pesan.append((Tingkat.PERINGATAN, "mendahului", teks))
    pesan.extend(_pesan_dasar(bacaan, hari, urutan))
    dasar = terima.year if terima is not None else tahun
    if dasar is not None and not dasar <= hari.year <= dasar + 1:
        teks = f"tahun {hari.year} janggal untuk permohonan tahun {dasar}"
        pesan.append((Tingkat.PERINGATAN, "tahun_lain", teks))
    return Putusan(hari, tuple(pesan))


def _cek_pasangan(pemberitahuan: Putusan, pemberian: Putusan) -> Putusan:
    """Information cannot be given before the notice that says so; only remarked."""
    a, b = pemberitahuan.tanggal, pemberian.tanggal
    sudah = any(kode == "mendahului" for _, kode, _ in pemberian.pesan)
    if a is None or b is None or a <= b or sudah:
        return pemberian
    teks = f"pemberian informasi {tanggal_panjang(b)} mendahului pemberitahuan {tanggal_panjang(a)}"
    return Putusan(b, (*pemberian.pesan, (Tingkat.PERINGATAN, "mendahului", teks)))


def _di_luar_urutan(
    kolom: Sequence[BacaanTanggal], terpilih: Sequence[date | None]
) -> dict[int, tuple[date | None, date | None]]:
    """Rows outside the heaviest rising chain of dates, with the dates they should lie between.

    A date that cannot be exchanged weighs more, so that of two that contradict each other the
    exchangeable one is doubted. O(n log n).
    """
    isi = [(n, hari) for n, hari in enumerate(terpilih) if hari is not None]
    if len(isi) < 3:
        return {}
    berat = [2 if _bisa_tukar(kolom[n]) else 3 for n, _ in isi]
    rantai = _rantai_terberat([hari for _, hari in isi], berat)
    if len(rantai) * 3 < len(isi) * 2:
        return {}  # not kept in order at all: the order proves nothing
    hasil: dict[int, tuple[date | None, date | None]] = {}
    for k, (n, _) in enumerate(isi):
        letak = bisect_left(rantai, k)
        if letak < len(rantai) and rantai[letak] == k:
            continue
        sebelum = isi[rantai[letak - 1]][1] if letak else None
        sesudah = isi[rantai[letak]][1] if letak < len(rantai) else None
        hasil[n] = (sebelum, sesudah)
    return hasil


def _bisa_tukar(bacaan: BacaanTanggal) -> bool:
    return bacaan.bentuk is Bentuk.AMBIGU or bacaan.tertukar is not None


def _rantai_terberat(hari: Sequence[date], berat: Sequence[int]) -> list[int]:
    """Indices of the non-decreasing chain with the largest weight (Fenwick tree of maxima)."""
    urut = sorted(set(hari))
    pohon: list[tuple[int, int]] = [(0, -1)] * (len(urut) + 1)
    sebelum = [-1] * len(hari)
    terbaik = (0, -1)
    for n, h in enumerate(hari):
        letak = bisect_left(urut, h) + 1
        puncak = (0, -1)
        i = letak
        while i:
            puncak = max(puncak, pohon[i])
            i -= i & -i
        sebelum[n] = puncak[1]
        nilai = (puncak[0] + berat[n], n)
        terbaik = max(terbaik, nilai)
        i = letak
        while i <= len(urut):
            pohon[i] = max(pohon[i], nilai)
            i += i & -i
    rantai = []
    n = terbaik[1]
    while n >= 0:
        rantai.append(n)
        n = sebelum[n]
    return rantai[::-1]
