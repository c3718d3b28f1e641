# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Say what looks wrong in a row or between rows; nothing is changed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.impor import BarisImpor, Bidang, Catatan, Sel, Tingkat
from app.domain.kip import Keputusan
from app.imports.sel_baris import SelBaris

_DIKABULKAN = frozenset({Keputusan.DIKABULKAN_SELURUH, Keputusan.DIKABULKAN_SEBAGIAN})


def periksa_baris(b: SelBaris, jadi: BarisImpor) -> None:
    """Add the notes of one row to ``b``."""
    for periksa in (_isi_pokok, _tanggal_terima, _keputusan, _penguasaan):
        periksa(b, jadi)


def _isi_pokok(b: SelBaris, jadi: BarisImpor) -> None:
    if not jadi.nama and not jadi.rincian:
        b.catat(Tingkat.GALAT, None, "kosong", "nama dan informasi yang diminta sama-sama kosong")
        return
    if not jadi.nama and b.punya(Bidang.NAMA):
        b.catat(Tingkat.PERINGATAN, Bidang.NAMA, "tanpa_nama", "nama pemohon kosong")
    if not jadi.rincian and b.punya(Bidang.RINCIAN):
        pesan = "informasi yang diminta kosong"
        b.catat(Tingkat.PERINGATAN, Bidang.RINCIAN, "tanpa_rincian", pesan)
    if not jadi.nomor and b.punya(Bidang.NOMOR):
        b.catat(Tingkat.PERINGATAN, Bidang.NOMOR, "tanpa_nomor", "nomor kosong")


def _tanggal_terima(b: SelBaris, jadi: BarisImpor) -> None:
    sudah = any(c.kode in {"tanpa_tahun", "tak_terbaca"} for c in b.catatan)
    if jadi.tanggal is None and b.punya(Bidang.TANGGAL) and not sudah:
        b.catat(Tingkat.PERINGATAN, Bidang.TANGGAL, "tanpa_tanggal", "tanggal terima kosong")


def _keputusan(b: SelBaris, jadi: BarisImpor) -> None:
    if jadi.keputusan and jadi.keputusan_baku is None:
        pesan = "keputusan tidak dikenal; disimpan seperti asal, mungkin isinya bergeser kolom"
        b.catat(Tingkat.PERINGATAN, Bidang.KEPUTUSAN, "keputusan_asing", pesan)
    if jadi.alasan_penolakan and not jadi.keputusan and b.punya(Bidang.KEPUTUSAN):
        pesan = "alasan penolakan terisi padahal keputusan kosong; mungkin isinya bergeser kolom"
        b.catat(Tingkat.PERINGATAN, Bidang.ALASAN_PENOLAKAN, "alasan_tanpa_keputusan", pesan)
    if jadi.alasan_penolakan and jadi.keputusan_baku is Keputusan.DIKABULKAN_SELURUH:
        pesan = "alasan penolakan terisi padahal informasi diberikan"
        b.catat(Tingkat.PERINGATAN, Bidang.ALASAN_PENOLAKAN, "alasan_tanpa_penolakan", pesan)


def _penguasaan(b: SelBaris, jadi: BarisImpor) -> None:
    if jadi.dikuasai_ya and jadi.dikuasai_tidak:
        pesan = "dicentang dikuasai dan tidak dikuasai sekaligus"
        b.catat(Tingkat.PERINGATAN, Bidang.DIKUASAI_TIDAK, "dua_penguasaan", pesan)
    elif jadi.dikuasai_tidak and jadi.keputusan_baku in _DIKABULKAN:
        pesan = "dicentang tidak dikuasai padahal keputusannya diberikan"
        b.catat(Tingkat.PERINGATAN, Bidang.DIKUASAI_TIDAK, "tidak_dikuasai_diberikan", pesan)


def periksa_antarbaris(
    semua: Sequence[BarisImpor], *, kolom_nomor: int, judul_nomor: str
) -> list[BarisImpor]:
    """Add notes about numbers used twice and requests written twice."""
    nomor = _pertama(semua, lambda b: b.nomor)
    isi = _pertama(
        semua, lambda b: "\x1f".join((str(b.tanggal), b.nama, b.rincian, b.tujuan)).casefold()
    )
    hasil = []
    for baris in semua:
        tambahan = []
        if baris.baris in nomor:
            pesan = f"nomor {baris.nomor} sudah dipakai pada baris {nomor[baris.baris]}"
            sel = Sel(baris.lembar, baris.baris, kolom_nomor)
            peringatan = Tingkat.PERINGATAN
            tambahan.append(
                Catatan(peringatan, sel, judul_nomor, pesan, baris.nomor, "nomor_ganda")
            )
        if baris.baris in isi:
            pesan = f"isinya sama dengan baris {isi[baris.baris]}; mungkin tercatat dua kali"
            sel = Sel(baris.lembar, baris.baris)
            tambahan.append(Catatan(Tingkat.PERINGATAN, sel, "", pesan, "", "isi_ganda"))
        catatan = (*baris.catatan, *tambahan)
        hasil.append(replace(baris, catatan=catatan) if tambahan else baris)
    return hasil


def _pertama(semua: Sequence[BarisImpor], kunci: Callable[[BarisImpor], str]) -> dict[int, int]:
    """Row → first row with the same key, for rows that repeat a written key."""
    pertama: dict[str, int] = {}
    ulang: dict[int, int] = {}
    for baris in semua:
        isi = kunci(baris)
        if not isi.strip("\x1f "):
            continue
        if isi in pertama:
            ulang[baris.baris] = pertama[isi]
        else:
            pertama[isi] = baris.baris
    return ulang


def nomor_lompat(semua: Sequence[BarisImpor]) -> list[int]:
    """Serial numbers missing between the smallest and the largest; empty when not serial."""
    angka = {int(n) for b in semua if (n := b.nomor.rstrip(". ")).isascii() and n.isdigit()}
    if len(angka) < len(semua) * 0.8 or not angka or max(angka) - min(angka) > len(angka) * 2:
        return []
    return [n for n in range(min(angka), max(angka)) if n not in angka]
