# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Refusal (PerKI 1/2021 Pasal 34; the form of PerKI 1/2010, which offices still use)."""

from __future__ import annotations

from app.domain.format_id import tanggal_panjang
from app.domain.kip import Keputusan
from app.domain.label import pasal17_dari_baris
from app.domain.surat import SuratPenolakan
from app.exports.kerangka import identitas, naskah_surat, nomor_surat, penutup, seruan
from app.exports.naskah.model import (
    Badan,
    Blok,
    Centang,
    Isian,
    Judul,
    Naskah,
    Paragraf,
    Sela,
)
from app.exports.naskah.teks import Teks
from app.exports.templat import Templat
from app.infra.resources import read_csv


def susun(dto: SuratPenolakan, kata: Templat) -> Naskah:
    """The refusal: grounds, consequence, decree, and the way to object."""
    putusan = dto.putusan
    data = (
        ("No. Pendaftaran", dto.nomor_pendaftaran),
        *identitas(dto.pemohon),
        ("Rincian informasi yang dibutuhkan", dto.rincian),
    )
    blok: list[Blok] = [
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Isian(data, lebar_label_mm=42),
        Sela(2),
        Paragraf(kata.teks("putusan"), jarak_mm=0.7, sambung=True),
        *seruan(kata.teks("dikecualikan")),
    ]
    if putusan.bagian_ditolak.strip():
        blok.append(Isian(((kata.kata("bagian"), putusan.bagian_ditolak),)))
    blok += [Paragraf(kata.teks("dasar"), jarak_mm=1.1, sambung=True), *_dasar(dto, kata)]
    if putusan.konsekuensi.strip():
        blok += [
            Sela(1.5),
            Paragraf(kata.teks("konsekuensi"), jarak_mm=1.1, sambung=True),
            Paragraf(putusan.konsekuensi.strip(), kiri_mm=5),
        ]
    blok += _surat_terkait(dto, kata)
    sebagian = putusan.keputusan is Keputusan.DIKABULKAN_SEBAGIAN
    atasan = dto.atasan_ppid.strip() or kata.kata("atasan")
    blok += [
        Sela(2),
        Paragraf(kata.teks("dengan_ini"), jarak_mm=0.7, sambung=True),
        *seruan(kata.teks("ditolak_sebagian" if sebagian else "ditolak")),
        penutup(dto, kata, [Paragraf(kata.teks("keberatan", atasan=atasan))]),
    ]
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR)


def _dasar(dto: SuratPenolakan, kata: Templat) -> list[Blok]:
    """Tick lines for each article; the reason as a ground of its own when no article is given."""
    pasal = bunyi_pasal17(dto.putusan.pasal_17, kata)
    alasan = dto.putusan.alasan.strip()
    if not pasal:
        isi = kata.teks("pasal_lain", alasan=alasan or "." * 40)
        return [Centang(((bool(alasan), isi),))]
    hasil: list[Blok] = [Centang(tuple((True, satu) for satu in pasal))]
    if alasan:
        hasil.append(Paragraf(kata.teks("alasan", alasan=alasan), kiri_mm=5))
    return hasil


def bunyi_pasal17(huruf: tuple[str, ...], kata: Templat) -> tuple[Teks, ...]:
    """A sentence of the template (key ``pasal17``) for each letter of UU 14/2008 Pasal 17."""
    butir = pasal17_dari_baris(read_csv("data", "pasal17.csv"))
    return tuple(
        kata.teks("pasal17", huruf=satu, bunyi=_awal_kecil(butir[satu].bunyi))
        for satu in sorted(set(huruf))
    )


def _awal_kecil(bunyi: str) -> str:
    return bunyi[:1].lower() + bunyi[1:].rstrip(".")


def _surat_terkait(dto: SuratPenolakan, kata: Templat) -> list[Blok]:
    """Decree, consequence test and consent (Pasal 34(2), 10(2)f); those given."""
    putusan = dto.putusan
    setuju = putusan.tanggal_persetujuan_atasan
    data = [
        (kata.kata("sk"), putusan.nomor_sk_pengecualian),
        (kata.kata("uji"), putusan.nomor_uji_konsekuensi),
        (kata.kata("persetujuan"), tanggal_panjang(setuju) if setuju else ""),
    ]
    terisi = tuple((nama, nilai) for nama, nilai in data if nilai.strip())
    return [Sela(1.5), Isian(terisi, lebar_label_mm=55)] if terisi else []
