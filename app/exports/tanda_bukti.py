# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Receipt of a request (UU 14/2008 Pasal 22(4)-(5), PerKI 1/2021 Pasal 29(4))."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from reportlab.lib.enums import TA_CENTER
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from app.domain.format_id import tanggal_hari
from app.domain.instansi import PejabatRow
from app.domain.kip import JenisSurat
from app.domain.label import label
from app.domain.surat import TandaBukti
from app.exports.huruf import markup
from app.exports.kerangka import buat_surat, nomor_surat, tempat_tanggal
from app.exports.layout import alinea, gaya
from app.exports.templat import TataLetak, Templat
from app.exports.unsur import (
    MM,
    KodeRegister,
    dua_kolom,
    isian,
    judul,
    kolom_tanda_tangan,
    paragraf,
)


def render(dto: TandaBukti) -> bytes:
    """Return the receipt as PDF; its number is the registration number of the request."""
    return buat_surat(dto, JenisSurat.TANDA_BUKTI, lambda letak, kata: _cerita(dto, letak, kata))


def _cerita(dto: TandaBukti, letak: TataLetak, kata: Templat) -> Sequence[Flowable]:
    nomor = nomor_surat(dto)
    return [
        *judul(letak, kata.ambil("judul"), nomor or None),
        _kotak_nomor(dto, letak, kata),
        Spacer(0, 4 * MM),
        paragraf(letak, kata.teks("pembuka")),
        *isian(letak, _baris(dto), lebar_label=50 * MM),
        Spacer(0, 3 * MM),
        KeepTogether(_jangka(dto, letak, kata)),
        KeepTogether([Spacer(0, 3 * MM), _tanda_tangan(dto, letak, kata)]),
        Spacer(0, 4 * MM),
        KeepTogether(_hak(letak, kata)),
    ]


def _kotak_nomor(dto: TandaBukti, letak: TataLetak, kata: Templat) -> Table:
    """The registration number, large, beside the internal register code."""
    kecil = gaya(letak, ukuran=letak.ukuran_kecil, alignment=TA_CENTER)
    besar = gaya(letak, ukuran=15, tebal=True, alignment=TA_CENTER, leading=20)
    isi: list[Flowable] = [
        alinea(kata.teks("nomor_pendaftaran"), kecil),
        alinea(markup(dto.nomor_pendaftaran, letak.huruf) or "." * 40, besar),
    ]
    kode: list[Flowable] = [KodeRegister(dto.sidik_kasus, letak)] if dto.sidik_kasus else []
    lebar = letak.lebar_isi
    tabel = Table([[isi, kode]], colWidths=[lebar * 0.58, lebar * 0.42])
    tabel.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.8, "black"),
                ("LINEAFTER", (0, 0), (0, 0), 0.4, "black"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("FONTNAME", (0, 0), (-1, -1), letak.huruf),
            ]
        )
    )
    return tabel


def _baris(dto: TandaBukti) -> list[tuple[str, str]]:
    orang = dto.pemohon
    cara = label(dto.cara_memperoleh) if dto.cara_memperoleh else ""
    kirim = label(dto.cara_pengiriman) if dto.cara_pengiriman else ""
    baris = [
        ("Hari, tanggal diterima", tanggal_hari(dto.tanggal_terima)),
        ("Diterima melalui", dto.kanal),
        ("Nama", orang.nama),
        ("Alamat", orang.alamat),
        ("Pekerjaan", orang.pekerjaan),
        ("Nomor telepon/E-mail", orang.kontak),
        ("Rincian informasi", dto.rincian),
        ("Tujuan penggunaan", dto.tujuan),
        ("Cara memperoleh", cara),
        ("Cara mendapatkan salinan", kirim),
    ]
    if orang.nama_kuasa:
        baris.insert(3, ("Kuasa", orang.nama_kuasa))
    return baris


def _jangka(dto: TandaBukti, letak: TataLetak, kata: Templat) -> list[Flowable]:
    tebal = gaya(letak, ukuran=letak.ukuran_formulir, tebal=True, spaceAfter=2)
    telepon = kata.teks("cek_telepon", nomor=dto.kop.telepon) if dto.kop.telepon else ""
    hasil: list[Flowable] = [
        alinea(kata.teks("batas_judul"), tebal),
        paragraf(letak, kata.teks("batas_10", tanggal=tanggal_hari(dto.batas_10)), spaceAfter=2),
        paragraf(letak, kata.teks("batas_17", tanggal=tanggal_hari(dto.batas_17)), spaceAfter=2),
    ]
    if dto.sementara:
        hasil.append(paragraf(letak, f"<i>{kata.teks('sementara')}</i>", spaceAfter=2))
    # the phone sentence is template text around an escaped number, so it goes in as it is
    hasil.append(paragraf(letak, str(kata.ambil("cek")).format(telepon=telepon)))
    return hasil


def _tanda_tangan(dto: TandaBukti, letak: TataLetak, kata: Templat) -> Table:
    """Applicant left, receiving officer right; without an officer the letter's signatory."""
    ruang = 17 * MM
    pemohon = PejabatRow(
        id=None, nama=dto.pemohon.nama_kuasa or dto.pemohon.nama[:120], nip="", jabatan="_"
    )
    kiri = kolom_tanda_tangan(letak, pemohon, ruang=ruang)
    kiri[0] = alinea(kata.teks("pemohon") + ",", gaya(letak, ukuran=letak.ukuran_formulir))
    petugas = dto.penandatangan
    if dto.petugas and dto.petugas != petugas.nama:
        petugas = _petugas(dto.petugas, kata.ambil("petugas"))
    kanan = kolom_tanda_tangan(letak, petugas, tempat_tanggal=tempat_tanggal(dto), ruang=ruang)
    return dua_kolom(letak, kiri, kanan)


def _petugas(nama: str, jabatan: str, nomor: UUID | None = None) -> PejabatRow:
    return PejabatRow(id=nomor, nama=nama, nip="", jabatan=jabatan, peran="petugas")


def _hak(letak: TataLetak, kata: Templat) -> list[Flowable]:
    kecil = letak.ukuran_kecil
    corak = gaya(
        letak,
        ukuran=kecil,
        leading=kecil * 1.2,
        leftIndent=4 * MM,
        firstLineIndent=-4 * MM,
        spaceAfter=0.5,
    )
    tebal = gaya(letak, ukuran=kecil, leading=kecil * 1.2, tebal=True, spaceAfter=1)
    butir = [
        alinea(f"{nomor}.&nbsp;&nbsp;{teks}", corak)
        for nomor, teks in enumerate(kata.butir("hak"), start=1)
    ]
    return [alinea(kata.teks("hak_judul"), tebal), *butir]
