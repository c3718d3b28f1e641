# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The recovery sheet printed once at first run: the passphrase that opens the office anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.enums import TA_CENTER
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop
from app.exports.huruf import markup
from app.exports.kop import KepalaSurat
from app.exports.layout import Berkas, alinea, gaya, susun
from app.exports.templat import TataLetak, Templat, tata_letak, templat
from app.exports.unsur import MM, dua_kolom, isian, judul, paragraf

_KOLOM = 4


@dataclass(frozen=True)
class LembarPemulihan:
    """What the sheet prints. The passphrase never goes to a log or a preview file."""

    kop: Kop
    id_kantor: str
    frasa: str
    """Groups parted by hyphens"""
    tanggal: date
    kertas: Kertas = Kertas.A4


def render_lembar_pemulihan(lembar: LembarPemulihan) -> bytes:
    """Return the sheet as PDF; its metadata names the office id only, never the passphrase."""
    letak = tata_letak(lembar.kertas.value, lembar.tanggal)
    kata = templat("lembar_pemulihan", lembar.tanggal)
    berkas = Berkas(
        judul=f"Lembar pemulihan {lembar.id_kantor}",
        penulis=lembar.kop.nama_instansi or lembar.kop.nama_pemda,
        tanggal=lembar.tanggal,
        letak=letak,
    )

    def cerita() -> Sequence[Flowable]:
        return [KepalaSurat(lembar.kop, letak), *_isi(lembar, letak, kata)]

    return susun(cerita, berkas)


def _isi(lembar: LembarPemulihan, letak: TataLetak, kata: Templat) -> list[Flowable]:
    data = [
        ("Instansi", lembar.kop.nama_instansi or lembar.kop.nama_pemda),
        ("ID kantor", lembar.id_kantor),
        ("Tanggal dibuat", tanggal_panjang(lembar.tanggal)),
    ]
    corak = gaya(
        letak,
        ukuran=letak.ukuran_formulir,
        leftIndent=6 * MM,
        firstLineIndent=-6 * MM,
        spaceAfter=3,
    )
    petunjuk = [
        alinea(f"{nomor}.&nbsp;&nbsp;{teks}", corak)
        for nomor, teks in enumerate(kata.butir("petunjuk"), start=1)
    ]
    return [
        *judul(letak, kata.ambil("judul"), None),
        *isian(letak, data, lebar_label=34 * MM),
        Spacer(0, 4 * MM),
        paragraf(letak, kata.teks("pengantar")),
        Spacer(0, 2 * MM),
        _kotak_frasa(lembar, letak),
        Spacer(0, 5 * MM),
        *petunjuk,
        Spacer(0, 6 * MM),
        dua_kolom(letak, _serah(letak, kata, "penyimpan"), _serah(letak, kata, "saksi")),
    ]


def _kotak_frasa(lembar: LembarPemulihan, letak: TataLetak) -> Table:
    """The groups in rows of four, large, each with its number, ruled for copying by hand."""
    besar = gaya(letak, ukuran=21, tebal=True, alignment=TA_CENTER, leading=27)
    kecil = gaya(letak, ukuran=8, alignment=TA_CENTER)
    sel: list[list[Flowable] | str] = [
        [alinea(str(nomor), kecil), alinea(markup(grup, letak.huruf), besar)]
        for nomor, grup in enumerate(lembar.frasa.split("-"), start=1)
    ]
    sel += [""] * (-len(sel) % _KOLOM)
    baris = [sel[awal : awal + _KOLOM] for awal in range(0, len(sel), _KOLOM)]
    tabel = Table(baris, colWidths=[letak.lebar_isi / _KOLOM] * _KOLOM)
    tabel.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.8, "black"),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
                ("FONTNAME", (0, 0), (-1, -1), letak.huruf),
            ]
        )
    )
    return tabel


def _serah(letak: TataLetak, kata: Templat, kunci: str) -> list[Flowable]:
    corak = gaya(letak, ukuran=letak.ukuran_formulir)
    return [
        alinea(kata.teks(kunci), corak),
        Spacer(0, 18 * MM),
        alinea("." * 46, corak),
        alinea("NIP " + "." * 40, corak),
    ]
