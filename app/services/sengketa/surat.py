# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the letters of a dispute are made of; issuing is ``services/surat``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.jam_sengketa import SEBELUM_PUTUSAN, SELESAI
from app.domain.kip import JenisSurat
from app.domain.kode_register import sidik_kasus
from app.domain.label import kutip_pasal17, label
from app.domain.sengketa import StatusSengketa
from app.domain.surat import PemohonSurat, SuratDasar
from app.domain.surat_sengketa import (
    DaftarBuktiTermohon,
    JawabanTermohon,
    KesimpulanTermohon,
    LaporanPelaksanaan,
    SidangSurat,
    SuratKuasaSengketa,
)
from app.models.kip import Permohonan, RiwayatKasus
from app.models.perkara import Keberatan, Sengketa, Sidang
from app.services.instansi import instansi_wajib, penandatangan
from app.services.nomor_buku import nomor_semula
from app.services.sengketa.bukti import bukti_sengketa, nomor_kasus
from app.services.sengketa.fakta import alasan_dari, sidang_sengketa, tercatat

S = StatusSengketa


def tersedia(session: Session, row: Sengketa) -> tuple[JenisSurat, ...]:
    """Return the letters that the state of a dispute allows, the most fitting one first."""
    found = []
    if row.tanggal_pelaksanaan is not None and row.tanggal_putusan is not None:
        found.append(JenisSurat.LAPORAN_PELAKSANAAN)
    if row.status in {S.PEMBUKTIAN, S.KESIMPULAN}:
        found.append(JenisSurat.KESIMPULAN_TERMOHON)
    if row.status in SEBELUM_PUTUSAN:
        found.append(JenisSurat.JAWABAN_TERMOHON)
    if row.status not in SELESAI:
        if bukti_sengketa(session, row.id):
            found.append(JenisSurat.DAFTAR_BUKTI)
        found.append(JenisSurat.SURAT_KUASA_SENGKETA)
    return tuple(found)


def rakit(session: Session, row: Sengketa, jenis: JenisSurat, *, tanggal: date) -> SuratDasar:
    """Return the content of one of ``JENIS`` as a draft; ``INS-003`` where nobody may sign."""
    return _PERAKIT[jenis](session, row, _bersama(session, row, jenis, tanggal))


def _bersama(session: Session, row: Sengketa, jenis: JenisSurat, tanggal: date) -> dict[str, Any]:
    instansi = instansi_wajib(session)
    peran = "atasan_ppid" if jenis is JenisSurat.SURAT_KUASA_SENGKETA else "ppid"
    return {
        "kop": instansi.kop,
        "kertas": instansi.kertas,
        "konsep": True,
        "nomor_surat": "",
        "tanggal": tanggal,
        "penandatangan": penandatangan(session, peran=peran, pada=tanggal),
        "nomor_pendaftaran": row.nomor,
        "tanggal_terima": row.tanggal_pemberitahuan or tanggal,
        "pemohon": PemohonSurat(row.nama_pemohon, row.alamat, "", nama_kuasa=row.nama_kuasa),
        "rincian": row.rincian,
        "tujuan": "",
        "sidik_kasus": sidik_kasus(row.nomor, row.id),
        "nomor_semula": nomor_semula(session, [row.id]).get(row.id, ()),
        "nomor_ki": row.nomor_ki,
        "komisi": row.komisi,
        "termohon": row.termohon or instansi.kop.nama_instansi,
        "alasan": tuple(f"{a.value}. {label(a)}" for a in alasan_dari(row)),
    }


def _kuasa(session: Session, row: Sengketa, bersama: dict[str, Any]) -> SuratDasar:
    meetings = [m for m in sidang_sengketa(session, row.id) if not tercatat(m)]
    lines = (line.strip() for line in row.kuasa_termohon.splitlines())
    return SuratKuasaSengketa(
        **bersama,
        penerima_kuasa=tuple(line for line in lines if line),
        sidang=tuple(_sidang(m) for m in meetings),
    )


def _jawaban(session: Session, row: Sengketa, bersama: dict[str, Any]) -> SuratDasar:
    events = session.scalars(
        select(RiwayatKasus)
        .where(
            RiwayatKasus.kasus_id.in_([rid for rid in nomor_kasus(session, row) if rid != row.id]),
            RiwayatKasus.peristiwa != "",
            RiwayatKasus.hapus.is_(False),
        )
        .order_by(RiwayatKasus.tanggal, RiwayatKasus.waktu, RiwayatKasus.id)
    )
    return JawabanTermohon(
        **bersama,
        kronologi=tuple((x.tanggal, x.judul, x.rincian) for x in events),
        dasar=_dasar(session, row),
    )


def _kesimpulan(session: Session, row: Sengketa, bersama: dict[str, Any]) -> SuratDasar:
    meetings = [m for m in sidang_sengketa(session, row.id) if tercatat(m)]
    return KesimpulanTermohon(
        **bersama,
        sidang=tuple(_sidang(m) for m in meetings),
        dasar=_dasar(session, row),
        bukti=tuple((f"T-{x.urut}", x.judul) for x in bukti_sengketa(session, row.id)),
    )


def _daftar_bukti(session: Session, row: Sengketa, bersama: dict[str, Any]) -> SuratDasar:
    return DaftarBuktiTermohon(
        **bersama,
        bukti=tuple(
            (
                f"T-{x.urut}",
                x.judul,
                "; ".join(
                    part
                    for part in (x.keterangan, "sidang tertutup" if x.dikecualikan else "")
                    if part
                ),
            )
            for x in bukti_sengketa(session, row.id)
        ),
    )


def _laporan(_session: Session, row: Sengketa, bersama: dict[str, Any]) -> SuratDasar:
    assert row.tanggal_putusan is not None
    assert row.tanggal_pelaksanaan is not None
    return LaporanPelaksanaan(
        **bersama,
        nomor_putusan=row.nomor_putusan,
        tanggal_putusan=row.tanggal_putusan,
        isi_putusan=row.amar_kasasi or row.amar_pengadilan or row.isi_amar,
        tanggal_pelaksanaan=row.tanggal_pelaksanaan,
        uraian=row.uraian_pelaksanaan,
    )


def _sidang(row: Sidang) -> SidangSurat:
    return SidangSurat(row.tanggal, label(row.jenis).lower(), row.pukul, row.tempat, row.hasil)


def _dasar(session: Session, row: Sengketa) -> tuple[tuple[str, str], ...]:
    """Return what the refusal and the superior's reply rest on, as far as it is recorded."""
    return tuple((nama, isi) for nama, isi in _dasar_semua(session, row) if isi.strip())


def _dasar_semua(session: Session, row: Sengketa) -> Iterable[tuple[str, str]]:
    request = None
    if row.permohonan_id is not None:
        query = select(Permohonan).where(Permohonan.id == row.permohonan_id)
        request = session.scalars(query).one_or_none()
    if request is not None:
        yield "Putusan PPID", label(request.keputusan) if request.keputusan else ""
        yield "Dasar pengecualian", kutip_pasal17(request.pasal_17)
        yield "Alasan", request.alasan
        yield "Keputusan pengecualian", request.nomor_sk_pengecualian
        yield "Uji konsekuensi", request.nomor_uji_konsekuensi
        yield "Konsekuensi bila dibuka", request.konsekuensi
    objection = None if row.keberatan_id is None else session.get(Keberatan, row.keberatan_id)
    if objection is not None:
        yield "Tanggapan Atasan PPID", label(objection.putusan) if objection.putusan else ""
        yield "Pertimbangan Atasan PPID", objection.pertimbangan
        yield "Keputusan pengecualian (keberatan)", objection.nomor_sk_pengecualian


_PERAKIT: dict[JenisSurat, Callable[[Session, Sengketa, dict[str, Any]], SuratDasar]] = {
    JenisSurat.SURAT_KUASA_SENGKETA: _kuasa,
    JenisSurat.JAWABAN_TERMOHON: _jawaban,
    JenisSurat.KESIMPULAN_TERMOHON: _kesimpulan,
    JenisSurat.DAFTAR_BUKTI: _daftar_bukti,
    JenisSurat.LAPORAN_PELAKSANAAN: _laporan,
}
JENIS = frozenset(_PERAKIT)
"""Letters of a dispute"""
