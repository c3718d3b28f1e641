# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notice of the one extension (PerKI 1/2021 Pasal 36, UU 14/2008 Pasal 22(8)), as surat dinas."""

from __future__ import annotations

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.kip import AlasanPerpanjangan
from app.domain.surat import SuratPerpanjangan
from app.exports.kerangka import alinea_surat, kepala_dinas, naskah_surat, penerima, penutup
from app.exports.naskah.model import Blok, Centang, Isian, Naskah, Sela
from app.exports.naskah.susunan import JOROK_MM
from app.exports.templat import Templat

_ALASAN = (AlasanPerpanjangan.BELUM_DIKUASAI, AlasanPerpanjangan.BELUM_DIPUTUSKAN)


def susun(dto: SuratPerpanjangan, kata: Templat) -> Naskah:
    """The notice, with the former and the new last day."""
    data = (
        ("Nomor pendaftaran", dto.nomor_pendaftaran),
        ("Rincian informasi", dto.rincian),
    )
    alasan = zip(_ALASAN, kata.butir("alasan"), strict=True)
    blok: list[Blok] = [
        kepala_dinas(dto, kata),
        Sela(5),
        *penerima(dto.pemohon, kata),
        Sela(5),
        alinea_surat(kata.teks("pembuka", tanggal_terima=tanggal_panjang(dto.tanggal_terima))),
        Isian(data, lebar_label_mm=42, kiri_mm=JOROK_MM),
        Sela(2),
        alinea_surat(kata.teks("isi"), menjorok=False),
        Centang(tuple((dto.alasan is satu, teks) for satu, teks in alasan), kiri_mm=JOROK_MM),
        Sela(1.5),
    ]
    if dto.uraian.strip():
        uraian = kata.teks("uraian", uraian=dto.uraian.strip())
        blok.append(alinea_surat(uraian, menjorok=False))
    semula, baru = tanggal_panjang(dto.batas_semula), tanggal_hari(dto.batas_baru)
    blok.append(alinea_surat(kata.teks("jangka", semula=semula, baru=baru)))
    blok.append(penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False))
    return naskah_surat(dto, kata, blok)
