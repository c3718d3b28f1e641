# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters and forms of requests in the form and on the paper somebody asks for.

Nothing here is filed: the issued PDF stays the one that counts. A Word file or a plain text of an
issued letter bears its number only while it says exactly what the issued one says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.formulir import (
    BeritaAcaraSerah,
    ButirSerah,
    DokumenSalinan,
    FormulirPermintaan,
    FormulirSalinan,
    LembarPengantar,
    LembarSurvei,
)
from app.domain.identitas import samarkan_nik
from app.domain.kip import JenisPemohon, JenisSurat
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.surat import BentukCetak, TandaBukti
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.keluaran import cetak
from app.exports.naskah.kode_pdf import baca_catatan
from app.exports.naskah.model import Lembar
from app.models.kip import Permohonan
from app.services.instansi import instansi_wajib, penandatangan
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.permohonan import ambil
from app.services.rakit_surat import (
    TEMPLAT_SK,
    berbentuk,
    pemohon_surat,
    rakit,
    sidik_kasus,
)
from app.services.surat import isi_terbit, surat_terbit, wajib_tersedia
from app.services.surat_perkara import ambil_kasus
from app.services.templat_naskah import kata_surat, kata_terbit


@dataclass(frozen=True)
class CaraCetak:
    """How a document is printed. ``kertas`` None = the agency's own paper."""

    bentuk: BentukCetak = BentukCetak.PDF
    kertas: Lembar | None = None
    rangkap: bool = False
    """Both copies of a receipt or form"""
    sebagai_sk: bool = False
    """A refusal as a decree; an issued one keeps the form it has"""


@dataclass(frozen=True)
class HasilCetak:
    """A printed document; ``konsep`` tells that it is a draft."""

    isi: bytes
    nama: str
    konsep: bool


def cetak_surat(
    kantor: Kantor,
    pelaku: Pelaku,
    permohonan_id: UUID,
    jenis: JenisSurat,
    *,
    cara: CaraCetak,
) -> HasilCetak:
    """Return a letter of a case in the form asked for; the print goes to the trail.

    A letter that was issued bears its number and date if its words are still those of the issued
    one, else (the case or the agency changed since) it is a draft like one never issued.

    Raises:
        UserError: SRT-001 the state of the case does not allow the letter; SRT-003, INS-003 an
            official is missing.
    """
    pelaku.wajib("mencetak surat", *LAYANAN)
    with kantor.read() as session:
        row = ambil_kasus(session, permohonan_id)
        wajib_tersedia(session, row, jenis)
        lama = surat_terbit(session, row, jenis)
        penulis = replace(pelaku, nama=lama.penandatangan or pelaku.nama) if lama else pelaku
        hari = lama.tanggal if lama else kantor.jam.today()
        dto = rakit(kantor, session, penulis, row, jenis, tanggal=hari)
        tersimpan = baca_catatan(isi_terbit(kantor, session, lama)) if lama else None
        nomor_berkas = row.nomor.replace("/", "-")
        sk = tersimpan.templat == TEMPLAT_SK if tersimpan and tersimpan.kode else cara.sebagai_sk
        dto = berbentuk(dto, sebagai_sk=sk)
        kata = kata_surat(session, dto)
        if lama and tersimpan and tersimpan.kode:
            final = replace(dto, konsep=False, nomor_surat=lama.nomor)
            dahulu = kata_terbit(session, final, tersimpan)
            if susun_naskah(final, dahulu).sidik == tersimpan.kode.teks:
                dto, kata = final, dahulu
    if isinstance(dto, TandaBukti):
        dto = replace(dto, rangkap=cara.rangkap)
    isi = cetak(susun_naskah(dto, kata, kertas=cara.kertas), cara.bentuk)
    rincian = f"{jenis.value}, {cara.bentuk.value}"
    akses(kantor, pelaku, "cetak surat", rid=permohonan_id, rincian=rincian)
    nama = f"{nomor_berkas}-{jenis.value}.{cara.bentuk.value}"
    return HasilCetak(isi, nama, dto.konsep)


def cetak_formulir_permintaan(
    kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID | None = None, *, cara: CaraCetak
) -> HasilCetak:
    """Return Lampiran VI, filled in from a request or blank; the NIK is printed masked."""
    pelaku.wajib("mencetak formulir", *LAYANAN)
    with kantor.read() as session:
        dasar = _dasar(kantor, session, cara)
        if permohonan_id is None:
            dto = FormulirPermintaan(**dasar)
        else:
            dto = _permintaan(kantor, pelaku, ambil(session, permohonan_id), dasar)
    return _selesai(kantor, pelaku, dto, cara, "formulir-permintaan", permohonan_id)


def _permintaan(
    kantor: Kantor, pelaku: Pelaku, row: Permohonan, dasar: dict[str, Any]
) -> FormulirPermintaan:
    identitas = row.nomor_badan_hukum
    if row.jenis_pemohon is JenisPemohon.PERORANGAN or not identitas:
        identitas = samarkan_nik(kantor.rahasia.open(row.nik)) or identitas
    return FormulirPermintaan(
        **dasar,
        sidik_kasus=sidik_kasus(row),
        nomor_pendaftaran=row.nomor,
        tanggal_terima=row.tanggal_terima,
        pemohon=pemohon_surat(row),
        nomor_identitas=identitas,
        surat_kuasa=row.surat_kuasa_ada if row.nama_kuasa else False,
        rincian=row.rincian,
        tujuan=row.tujuan,
        cara_memperoleh=row.cara_memperoleh,
        cara_pengiriman=row.cara_pengiriman,
        petugas=pelaku.nama,
    )


def cetak_formulir_salinan(
    kantor: Kantor,
    pelaku: Pelaku,
    permohonan_id: UUID | None = None,
    *,
    dokumen: tuple[DokumenSalinan, ...] = (),
    cara: CaraCetak,
) -> HasilCetak:
    """Return the form to ask for copies; without ``dokumen`` room is left to write them."""
    pelaku.wajib("mencetak formulir", *LAYANAN)
    with kantor.read() as session:
        dasar = _dasar(kantor, session, cara)
        dto = FormulirSalinan(**dasar, dokumen=dokumen)
        if permohonan_id is not None:
            row = ambil(session, permohonan_id)
            dto = replace(
                dto,
                sidik_kasus=sidik_kasus(row),
                nomor_pendaftaran=row.nomor,
                pemohon=pemohon_surat(row),
                cara_pengiriman=row.cara_pengiriman,
                biaya_kirim=row.biaya_kirim if dokumen else 0,
                cara_bayar=row.cara_bayar,
                petugas=pelaku.nama,
            )
    return _selesai(kantor, pelaku, dto, cara, "formulir-salinan", permohonan_id)


def cetak_berita_acara(
    kantor: Kantor,
    pelaku: Pelaku,
    permohonan_id: UUID,
    *,
    butir: tuple[ButirSerah, ...] = (),
    tempat: str = "",
    saksi: tuple[str, ...] = (),
    tanggal: date | None = None,
    cara: CaraCetak,
) -> HasilCetak:
    """Return the report of a delivery, with room for its number; two copies."""
    pelaku.wajib("mencetak berita acara", *LAYANAN)
    hari = tanggal or kantor.jam.today()
    with kantor.read() as session:
        row = ambil(session, permohonan_id)
        surat = rakit(kantor, session, pelaku, row, JenisSurat.TANDA_BUKTI, tanggal=hari)
        bersama = {nama: getattr(surat, nama) for nama in SURAT_BERSAMA}
        dto = BeritaAcaraSerah(
            **{**bersama, "konsep": False},
            cara=row.cara_pengiriman,
            butir=butir,
            tempat=tempat,
            saksi=saksi,
        )
    return _selesai(kantor, pelaku, dto, cara, "berita-acara-serah", permohonan_id)


SURAT_BERSAMA = (
    "kop",
    "kertas",
    "nomor_surat",
    "tanggal",
    "penandatangan",
    "nomor_pendaftaran",
    "tanggal_terima",
    "pemohon",
    "rincian",
    "tujuan",
    "sidik_kasus",
    "nomor_semula",
)


def cetak_pengantar(
    kantor: Kantor,
    pelaku: Pelaku,
    *,
    kepada: str,
    di: str,
    butir: tuple[ButirSerah, ...],
    nomor: str = "",
    cara: CaraCetak,
) -> HasilCetak:
    """Return a hand-over list signed by the PPID of the day; empty ``nomor`` leaves room."""
    pelaku.wajib("mencetak surat pengantar", *LAYANAN)
    with kantor.read() as session:
        dto = LembarPengantar(
            **_dasar(kantor, session, cara),
            nomor_surat=nomor.strip(),
            kepada=kepada,
            di=di,
            penandatangan=penandatangan(session, peran="ppid", pada=kantor.jam.today()),
            butir=butir,
        )
    return _selesai(kantor, pelaku, dto, cara, "surat-pengantar", None)


def cetak_survei(kantor: Kantor, pelaku: Pelaku, *, cara: CaraCetak) -> HasilCetak:
    """Return the satisfaction slip, blank."""
    pelaku.wajib("mencetak formulir", *LAYANAN)
    with kantor.read() as session:
        dto = LembarSurvei(**_dasar(kantor, session, cara))
    return _selesai(kantor, pelaku, dto, cara, "survei", None)


def _dasar(kantor: Kantor, session: Session, cara: CaraCetak) -> dict[str, Any]:
    instansi = instansi_wajib(session)
    return {
        "kop": instansi.kop,
        "kertas": instansi.kertas,
        "tanggal": kantor.jam.today(),
        "rangkap": cara.rangkap,
    }


def _selesai(
    kantor: Kantor, pelaku: Pelaku, dto: object, cara: CaraCetak, nama: str, rid: UUID | None
) -> HasilCetak:
    with kantor.read() as session:
        kata = kata_surat(session, dto)
    isi = cetak(susun_naskah(dto, kata, kertas=cara.kertas), cara.bentuk)
    rincian = f"{nama}, {cara.bentuk.value}"
    akses(kantor, pelaku, "cetak formulir", rid=rid, rincian=rincian)
    return HasilCetak(isi, f"{nama}.{cara.bentuk.value}", konsep=False)
