# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the letters and the form of an objection are made of; issuing is ``services/surat``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.domain.instansi import PejabatRow
from app.domain.keberatan import AlasanKeberatan, StatusKeberatan
from app.domain.keberatan_isian import alasan_dari_teks
from app.domain.kip import JenisSurat
from app.domain.kode_register import sidik_kasus
from app.domain.label import label
from app.domain.pelaku import Pelaku
from app.domain.surat import PemohonSurat, SuratDasar
from app.domain.surat_keberatan import (
    BatasPengajuan,
    BeritaAcaraMusyawarah,
    SuratTanggapan,
    SuratTerlambat,
    TandaBuktiKeberatan,
)
from app.models.kip import Permohonan
from app.models.perkara import Keberatan
from app.services.buku_aturan import baca_buku
from app.services.instansi import daftar_pejabat, instansi_wajib, penandatangan
from app.services.keberatan import jam
from app.services.keberatan.isian import tanggapan_dari
from app.services.keberatan.langkah import ATASAN, musyawarah_terakhir
from app.services.nomor_buku import nomor_semula


def tersedia(session: Session, row: Keberatan) -> tuple[JenisSurat, ...]:
    """Return the letters that the state of an objection allows, the most fitting one first."""
    found = []
    if row.putusan is not None:
        found.append(JenisSurat.TANGGAPAN_KEBERATAN)
    if row.status is StatusKeberatan.TERLAMBAT_DIAJUKAN:
        found.append(JenisSurat.KEBERATAN_TERLAMBAT)
    meeting = musyawarah_terakhir(session, row.id)
    if meeting is not None and meeting.sepakat is not None:
        found.append(JenisSurat.BERITA_ACARA_MUSYAWARAH)
    if row.tanggal_terima is not None:
        found.append(JenisSurat.TANDA_BUKTI_KEBERATAN)
    return tuple(found)


def rakit(
    session: Session, pelaku: Pelaku, row: Keberatan, jenis: JenisSurat, *, tanggal: date
) -> SuratDasar:
    """Return the content of one of ``JENIS`` as a draft; ``INS-003`` where nobody may sign."""
    return _PERAKIT[jenis](session, pelaku, row, tanggal)


def _tanda_bukti(
    session: Session, pelaku: Pelaku, row: Keberatan, tanggal: date
) -> TandaBuktiKeberatan:
    clocks = jam.tanggapan(row, baca_buku(session))
    assert clocks.alarm is not None
    return TandaBuktiKeberatan(
        **_dasar(session, row, tanggal),
        penandatangan=_petugas(session, pelaku, tanggal),
        kanal=label(row.kanal),
        petugas=pelaku.nama,
        batas=clocks.alarm,
        sementara=clocks.sementara,
    )


def _tanggapan(session: Session, _pelaku: Pelaku, row: Keberatan, tanggal: date) -> SuratTanggapan:
    isi = tanggapan_dari(row)
    assert isi is not None
    return SuratTanggapan(
        **_dasar(session, row, tanggal),
        penandatangan=_atasan(session, row, tanggal),
        tanggapan=isi,
    )


def _terlambat(session: Session, _pelaku: Pelaku, row: Keberatan, tanggal: date) -> SuratTerlambat:
    return SuratTerlambat(
        **_dasar(session, row, tanggal),
        penandatangan=penandatangan(session, peran=ATASAN, pada=tanggal),
        batas=_batas(session, row),
        uraian=row.keterangan,
    )


def nomor_permohonan(session: Session, row: Keberatan) -> str:
    """Return the number of the request as it is today; empty for ground b alone."""
    if row.alasan == AlasanKeberatan.BERKALA.value:
        return ""
    request = None if row.permohonan_id is None else session.get(Permohonan, row.permohonan_id)
    return row.nomor_permohonan if request is None else request.nomor


def pemohon_surat(row: Keberatan) -> PemohonSurat:
    """Return the applicant as printed on a letter to that applicant."""
    return PemohonSurat(
        nama=row.nama_pemohon,
        alamat=row.alamat,
        kontak=" / ".join(part for part in (row.telepon, row.email) if part),
        pekerjaan=row.pekerjaan,
        nama_kuasa=row.nama_kuasa,
    )


def _dasar(session: Session, row: Keberatan, tanggal: date) -> dict[str, Any]:
    instansi = instansi_wajib(session)
    return {
        "kop": instansi.kop,
        "kertas": instansi.kertas,
        "konsep": True,
        "nomor_surat": "",
        "tanggal": tanggal,
        "nomor_pendaftaran": row.nomor,
        "tanggal_terima": row.tanggal_terima or row.tanggal_catat or tanggal,
        "pemohon": pemohon_surat(row),
        "rincian": row.rincian,
        "tujuan": row.tujuan,
        "sidik_kasus": sidik_kasus(row.nomor, row.id),
        "nomor_semula": nomor_semula(session, [row.id]).get(row.id, ()),
        "nomor_permohonan": nomor_permohonan(session, row),
        "alasan": alasan_dari_teks(row.alasan),
    }


def _petugas(session: Session, pelaku: Pelaku, pada: date) -> PejabatRow:
    for row in daftar_pejabat(session):
        if row.peran == "petugas" and row.nama == pelaku.nama and row.berlaku(pada):
            return row
    return PejabatRow(None, pelaku.nama, "", "Petugas Pelayanan Informasi", peran="petugas")


def _atasan(session: Session, row: Keberatan, pada: date) -> PejabatRow:
    """The official who replied, as the list of officials knows this person."""
    for pejabat in daftar_pejabat(session):
        same = (pejabat.nama, pejabat.jabatan) == (row.nama_atasan, row.jabatan_atasan)
        if pejabat.peran == ATASAN and same and pejabat.berlaku(row.tanggal_tanggapan or pada):
            return pejabat
    if row.nama_atasan:
        return PejabatRow(None, row.nama_atasan, "", row.jabatan_atasan, peran=ATASAN)
    return penandatangan(session, peran=ATASAN, pada=pada)


def _batas(session: Session, row: Keberatan) -> tuple[BatasPengajuan, ...]:
    return tuple(
        BatasPengajuan(satu.alasan, satu.mulai, satu.kartu.jatuh_tempo)
        for satu in jam.pengajuan(session, row, baca_buku(session))
        if satu.mulai is not None and satu.kartu is not None
    )


def _berita_acara(
    session: Session, _pelaku: Pelaku, row: Keberatan, tanggal: date
) -> BeritaAcaraMusyawarah:
    kept = musyawarah_terakhir(session, row.id)
    assert kept is not None
    assert kept.sepakat is not None
    return BeritaAcaraMusyawarah(
        **_dasar(session, row, tanggal),
        penandatangan=penandatangan(session, peran="ppid", pada=tanggal),
        tanggal_musyawarah=kept.tanggal,
        tempat=kept.tempat,
        peserta=tuple(satu for satu in kept.peserta.splitlines() if satu.strip()),
        pokok=kept.pokok,
        hasil=kept.hasil,
        sepakat=kept.sepakat,
    )


_PERAKIT: dict[JenisSurat, Callable[[Session, Pelaku, Keberatan, date], SuratDasar]] = {
    JenisSurat.TANDA_BUKTI_KEBERATAN: _tanda_bukti,
    JenisSurat.TANGGAPAN_KEBERATAN: _tanggapan,
    JenisSurat.KEBERATAN_TERLAMBAT: _terlambat,
    JenisSurat.BERITA_ACARA_MUSYAWARAH: _berita_acara,
}
JENIS = frozenset(_PERAKIT)
"""Letters of an objection"""
