# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Puts the frozen content of a letter together from the case, the agency and the officials."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import kode_register
from app.domain.errors import UserError
from app.domain.formulir import KeputusanPenolakan
from app.domain.instansi import Instansi, PejabatRow
from app.domain.jam import DuaJam, dua_jam
from app.domain.kip import JenisSurat
from app.domain.label import label
from app.domain.pelaku import Pelaku
from app.domain.permohonan import PutusanDraft
from app.domain.surat import (
    PemohonSurat,
    SuratDasar,
    SuratKetidaklengkapan,
    SuratPemberitahuan,
    SuratPenolakan,
    SuratPerpanjangan,
    TandaBukti,
)
from app.models.kip import Permohonan, Perpanjangan
from app.services.buku_aturan import baca_buku
from app.services.instansi import daftar_pejabat, instansi_wajib, penandatangan
from app.services.kantor import Kantor
from app.services.langkah import KOLOM_PUTUSAN, surat_tidak_lengkap
from app.services.nomor_buku import nomor_semula
from app.services.nomor_register import KasusBernomor
from app.services.surat_perkara import bukan_suratnya, rakit_perkara

TEMPLAT_SK = "penolakan_sk"
"""Wording of a refusal that is a decree"""


@dataclass(frozen=True)
class _Bahan:
    """What every letter of one case is made of."""

    kantor: Kantor
    session: Session
    pelaku: Pelaku
    row: Permohonan
    instansi: Instansi
    tanggal: date

    def dasar(self, jenis: JenisSurat) -> dict[str, Any]:
        row = self.row
        assert row.tanggal_terima is not None
        return {
            "kop": self.instansi.kop,
            "kertas": self.instansi.kertas,
            "konsep": True,
            "nomor_surat": "",
            "tanggal": self.tanggal,
            "penandatangan": self.penandatangan(jenis),
            "nomor_pendaftaran": row.nomor,
            "tanggal_terima": row.tanggal_terima,
            "pemohon": pemohon_surat(row),
            "rincian": row.rincian,
            "tujuan": row.tujuan,
            "sidik_kasus": sidik_kasus(row),
            "nomor_semula": nomor_semula(self.session, [row.id]).get(row.id, ()),
        }

    def penandatangan(self, jenis: JenisSurat) -> PejabatRow:
        if jenis is not JenisSurat.TANDA_BUKTI:
            return penandatangan(self.session, peran="ppid", pada=self.tanggal)
        for row in daftar_pejabat(self.session):
            if (
                row.peran == "petugas"
                and row.nama == self.pelaku.nama
                and row.berlaku(self.tanggal)
            ):
                return row
        return PejabatRow(
            None, self.pelaku.nama, "", "Petugas Pelayanan Informasi", peran="petugas"
        )

    def jam(self) -> DuaJam:
        buku = baca_buku(self.session)
        assert self.row.tanggal_terima is not None
        return dua_jam(
            buku.aturan,
            buku.kalender,
            diterima=self.row.tanggal_terima,
            lengkap=self.row.tanggal_lengkap,
            hari_peristiwa_nol=buku.hari_peristiwa_nol,
        )


def pemohon_surat(row: Permohonan) -> PemohonSurat:
    """Return the applicant as printed on what goes to that applicant."""
    return PemohonSurat(
        nama=row.nama_pemohon,
        alamat=row.alamat,
        kontak=" / ".join(part for part in (row.telepon, row.email) if part),
        pekerjaan=row.pekerjaan,
        nama_kuasa=row.nama_kuasa,
    )


def berbentuk(dto: SuratDasar, *, sebagai_sk: bool) -> SuratDasar:
    """Return a refusal as a decree if asked for; every other letter as it is."""
    if not sebagai_sk or not isinstance(dto, SuratPenolakan):
        return dto
    return KeputusanPenolakan(**{satu.name: getattr(dto, satu.name) for satu in fields(dto)})


def sidik_kasus(row: Permohonan) -> str:
    """Return the ticket part of the register code: number and a short digest, nobody's name."""
    return kode_register.sidik_kasus(row.nomor, row.id)


def rakit(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: KasusBernomor,
    jenis: JenisSurat,
    *,
    tanggal: date,
) -> SuratDasar:
    """Return the letter's content as a draft (the issuing step gives it number and finality)."""
    if not isinstance(row, Permohonan):
        return rakit_perkara(session, pelaku, row, jenis, tanggal=tanggal)
    if jenis not in _PERAKIT:
        raise bukan_suratnya(jenis)
    bahan = _Bahan(kantor, session, pelaku, row, instansi_wajib(session), tanggal)
    return _PERAKIT[jenis](bahan)


def _tanda_bukti(bahan: _Bahan) -> SuratDasar:
    row, jam = bahan.row, bahan.jam()
    return TandaBukti(
        **bahan.dasar(JenisSurat.TANDA_BUKTI),
        kanal=label(row.kanal),
        cara_memperoleh=row.cara_memperoleh,
        cara_pengiriman=row.cara_pengiriman,
        petugas=bahan.pelaku.nama,
        batas_10=jam.aman.jatuh_tempo,
        batas_17=jam.perpanjangan_aman.jatuh_tempo,
        sementara=jam.aman.sementara or jam.perpanjangan_aman.sementara,
    )


def _ketidaklengkapan(bahan: _Bahan) -> SuratDasar:
    notice = surat_tidak_lengkap(bahan.session, bahan.row.id)
    assert notice is not None
    return SuratKetidaklengkapan(
        **bahan.dasar(JenisSurat.KETIDAKLENGKAPAN), kekurangan=tuple(notice.kekurangan.splitlines())
    )


def _perpanjangan(bahan: _Bahan) -> SuratDasar:
    extension = bahan.session.scalars(
        select(Perpanjangan).where(
            Perpanjangan.permohonan_id == bahan.row.id, Perpanjangan.hapus.is_(False)
        )
    ).one()
    jam = bahan.jam()
    semula = min(k.jatuh_tempo for k in (jam.aman, jam.resmi) if k is not None)
    baru = min(
        k.jatuh_tempo for k in (jam.perpanjangan_aman, jam.perpanjangan_resmi) if k is not None
    )
    return SuratPerpanjangan(
        **bahan.dasar(JenisSurat.PERPANJANGAN),
        alasan=extension.alasan,
        uraian=extension.uraian,
        batas_semula=semula,
        batas_baru=baru,
    )


def _pemberitahuan(bahan: _Bahan) -> SuratDasar:
    return SuratPemberitahuan(
        **bahan.dasar(JenisSurat.PEMBERITAHUAN),
        putusan=putusan_dari(bahan.row),
        cara_memperoleh=bahan.row.cara_memperoleh,
    )


def _penolakan(bahan: _Bahan) -> SuratDasar:
    atasan = [
        row
        for row in daftar_pejabat(bahan.session)
        if row.peran == "atasan_ppid" and row.berlaku(bahan.tanggal)
    ]
    if not atasan:
        raise UserError(
            code="SRT-003",
            what="Surat penolakan menyebut Atasan PPID, tetapi pejabatnya belum diisi.",
            kept="Permohonan tidak berubah.",
            action="Isi Atasan PPID dan masa berlakunya di Pengaturan › Pejabat.",
        )
    return SuratPenolakan(
        **bahan.dasar(JenisSurat.PENOLAKAN),
        putusan=putusan_dari(bahan.row),
        atasan_ppid=atasan[0].jabatan,
    )


def putusan_dari(row: Permohonan) -> PutusanDraft:
    """Return the stored answer of a case as the value the form and the letter use."""
    keputusan, tanggal = row.keputusan, row.tanggal_keputusan
    assert keputusan is not None
    assert tanggal is not None
    values = {name: getattr(row, name) for name in KOLOM_PUTUSAN}
    return PutusanDraft(
        keputusan=keputusan, tanggal=tanggal, pasal_17=tuple(row.pasal_17), **values
    )


_PERAKIT = {
    JenisSurat.TANDA_BUKTI: _tanda_bukti,
    JenisSurat.KETIDAKLENGKAPAN: _ketidaklengkapan,
    JenisSurat.PERPANJANGAN: _perpanjangan,
    JenisSurat.PEMBERITAHUAN: _pemberitahuan,
    JenisSurat.PENOLAKAN: _penolakan,
}
