# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Refusal (PerKI 1/2021 Pasal 34; the form of PerKI 1/2010, which offices still use)."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.enums import TA_CENTER
from reportlab.platypus import Flowable, Spacer

from app.domain.format_id import tanggal_panjang
from app.domain.kip import JenisSurat, Keputusan
from app.domain.label import pasal17_dari_baris
from app.domain.surat import SuratPenolakan
from app.exports.huruf import markup
from app.exports.kerangka import buat_surat, identitas, nomor_surat, penutup
from app.exports.layout import alinea, gaya
from app.exports.templat import TataLetak, Templat
from app.exports.unsur import MM, baris_centang, isian, judul, paragraf
from app.infra.resources import read_csv


def render(dto: SuratPenolakan) -> bytes:
    """Return the refusal as PDF: grounds, consequence, decree, and the way to object."""
    return buat_surat(dto, JenisSurat.PENOLAKAN, lambda letak, kata: _cerita(dto, letak, kata))


def _cerita(dto: SuratPenolakan, letak: TataLetak, kata: Templat) -> Sequence[Flowable]:
    putusan = dto.putusan
    data = [
        ("No. Pendaftaran", dto.nomor_pendaftaran),
        *identitas(dto),
        ("Rincian informasi yang dibutuhkan", dto.rincian),
    ]
    hasil: list[Flowable] = [
        *judul(letak, kata.ambil("judul"), nomor_surat(dto)),
        *isian(letak, data, lebar_label=42 * MM),
        Spacer(0, 2 * MM),
        paragraf(letak, kata.teks("putusan"), spaceAfter=2, keepWithNext=1),
        _seruan(letak, kata.teks("dikecualikan")),
    ]
    if putusan.bagian_ditolak.strip():
        hasil += isian(letak, [(kata.ambil("bagian"), putusan.bagian_ditolak)])
    hasil += [paragraf(letak, kata.teks("dasar"), spaceAfter=3), *_dasar(dto, letak, kata)]
    if putusan.konsekuensi.strip():
        hasil += [
            Spacer(0, 1.5 * MM),
            paragraf(letak, kata.teks("konsekuensi"), spaceAfter=3, keepWithNext=1),
            paragraf(letak, markup(putusan.konsekuensi.strip(), letak.huruf), leftIndent=5 * MM),
        ]
    hasil += _surat_terkait(dto, letak, kata)
    sebagian = putusan.keputusan is Keputusan.DIKABULKAN_SEBAGIAN
    atasan = dto.atasan_ppid.strip() or kata.ambil("atasan")
    hasil += [
        Spacer(0, 2 * MM),
        paragraf(letak, kata.teks("dengan_ini"), spaceAfter=2, keepWithNext=1),
        _seruan(letak, kata.teks("ditolak_sebagian" if sebagian else "ditolak")),
        penutup(dto, letak, [paragraf(letak, kata.teks("keberatan", atasan=atasan))]),
    ]
    return hasil


def _seruan(letak: TataLetak, teks: str) -> Flowable:
    corak = gaya(
        letak, tebal=True, alignment=TA_CENTER, spaceBefore=3, spaceAfter=8, ukuran=letak.ukuran
    )
    return alinea(teks, corak)


def _dasar(dto: SuratPenolakan, letak: TataLetak, kata: Templat) -> list[Flowable]:
    """Tick lines for each article; the reason as a ground of its own when no article is given."""
    putusan = dto.putusan
    butir = pasal17_dari_baris(read_csv("data", "pasal17.csv"))
    hasil: list[Flowable] = [
        baris_centang(
            letak,
            True,
            kata.teks("pasal17", huruf=huruf, bunyi=_awal_kecil(butir[huruf].bunyi)),
        )
        for huruf in sorted(set(putusan.pasal_17))
    ]
    alasan = putusan.alasan.strip()
    if not hasil:
        isi = kata.teks("pasal_lain", alasan=alasan or "." * 40)
        return [baris_centang(letak, bool(alasan), isi)]
    if alasan:
        hasil.append(paragraf(letak, kata.teks("alasan", alasan=alasan), leftIndent=5 * MM))
    return hasil


def _awal_kecil(bunyi: str) -> str:
    return bunyi[:1].lower() + bunyi[1:].rstrip(".")


def _surat_terkait(dto: SuratPenolakan, letak: TataLetak, kata: Templat) -> list[Flowable]:
    """Decree, consequence test and consent (Pasal 34(2), 10(2)f); those given."""
    putusan = dto.putusan
    setuju = putusan.tanggal_persetujuan_atasan
    data = [
        (kata.ambil("sk"), putusan.nomor_sk_pengecualian),
        (kata.ambil("uji"), putusan.nomor_uji_konsekuensi),
        (kata.ambil("persetujuan"), tanggal_panjang(setuju) if setuju else ""),
    ]
    terisi = [(nama, nilai) for nama, nilai in data if nilai.strip()]
    return [Spacer(0, 1.5 * MM), *isian(letak, terisi, lebar_label=55 * MM)] if terisi else []
