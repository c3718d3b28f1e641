# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notice that a request is incomplete (PerKI 1/2021 Lampiran IX, Pasal 33(2)-(4))."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from app.domain.format_id import tanggal_panjang
from app.domain.kip import JenisSurat
from app.domain.surat import SuratKetidaklengkapan
from app.exports.huruf import markup
from app.exports.kerangka import buat_surat, identitas, nomor_surat, penutup, saluran
from app.exports.layout import alinea, gaya
from app.exports.templat import TataLetak, Templat
from app.exports.unsur import MM, isian, judul, paragraf


def render(dto: SuratKetidaklengkapan) -> bytes:
    """Return the notice as PDF; it lists what is missing and the three working days."""
    return buat_surat(
        dto, JenisSurat.KETIDAKLENGKAPAN, lambda letak, kata: _cerita(dto, letak, kata)
    )


def _cerita(dto: SuratKetidaklengkapan, letak: TataLetak, kata: Templat) -> Sequence[Flowable]:
    data = [
        ("No. Pendaftaran", dto.nomor_pendaftaran),
        *identitas(dto),
        ("Rincian informasi", dto.rincian),
    ]
    pembuka = kata.teks("pembuka", tanggal_terima=tanggal_panjang(dto.tanggal_terima))
    return [
        *judul(letak, kata.ambil("judul"), nomor_surat(dto)),
        paragraf(letak, pembuka),
        *isian(letak, data, lebar_label=40 * MM),
        Spacer(0, 3 * MM),
        paragraf(letak, kata.teks("daftar"), spaceAfter=3),
        *_kekurangan(dto, letak),
        Spacer(0, 3 * MM),
        paragraf(letak, kata.teks("batas")),
        paragraf(letak, kata.teks("akibat")),
        penutup(dto, letak, [paragraf(letak, kata.teks("kontak", saluran=saluran(dto.kop)))]),
    ]


def _kekurangan(dto: SuratKetidaklengkapan, letak: TataLetak) -> list[Flowable]:
    corak = gaya(
        letak,
        ukuran=letak.ukuran_formulir,
        leftIndent=12 * MM,
        firstLineIndent=-6 * MM,
        spaceAfter=2.5,
    )
    return [
        alinea(f"{nomor}.&nbsp;&nbsp;{markup(satu, letak.huruf)}", corak)
        for nomor, satu in enumerate(dto.kekurangan, start=1)
    ]
