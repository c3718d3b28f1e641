# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read side of disputes: the list and one dispute, masked unless unmasked by a logged act."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_sengketa import jalan_sengketa
from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.hitung import sisa_hari_kerja
from app.domain.identitas import samarkan_alamat, samarkan_nama
from app.domain.jam_sengketa import SELESAI, JamSengketa, semua_jam
from app.domain.kip import NAMA_PRIBADI, Peran
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.sengketa import JenisSidang, PeristiwaSengketa, Pihak
from app.domain.sengketa_isian import (
    PutusanSengketa,
    SengketaDetail,
    SengketaDraft,
    SengketaRow,
    SidangRow,
)
from app.models.kip import Berkas, SuratKasus
from app.models.perkara import Sengketa, Sidang
from app.services.buku_aturan import BukuAturan, baca_buku
from app.services.isi_berkas import tiba
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.lampiran import lampiran_row
from app.services.pembatasan import jaga_terbatas, tampak_bagi
from app.services.riwayat import baca_riwayat
from app.services.sengketa.bukti import bukti_row, bukti_sengketa, nomor_kasus
from app.services.sengketa.daftar import draft_dari
from app.services.sengketa.fakta import (
    absen,
    alasan_dari,
    alur_sengketa,
    ambil_sengketa,
    fakta_alur,
    fakta_jam,
    penghitung,
    sidang_sengketa,
    tercatat,
)
from app.services.sengketa.proyeksi import batas
from app.services.surat import surat_row

HASIL_IMPOR = "hasil"
"""Key of ``teks_asal``: the outcome as an old list wrote it"""


def nama_tampak(pelaku: Pelaku, row: Sengketa) -> str:
    """Return the applicant's name as this reader may see it."""
    open_name = row.jenis_pemohon not in NAMA_PRIBADI or pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)
    return row.nama_pemohon if open_name else samarkan_nama(row.nama_pemohon)


def daftar(kantor: Kantor, pelaku: Pelaku, saring: SaringSengketa) -> tuple[SengketaRow, ...]:
    """Return the disputes of a filter, the most urgent first."""
    pelaku.wajib("melihat sengketa", *PELIHAT)
    today = kantor.jam.today()
    with kantor.read() as session:
        buku = baca_buku(session)
        query = select(Sengketa).where(Sengketa.hapus.is_(False))
        if saring.tahun is not None:
            query = query.where(Sengketa.tahun == saring.tahun)
        if saring.status is not None:
            query = query.where(Sengketa.status == saring.status)
        if saring.kelompok is KelompokSengketa.BERJALAN:
            query = query.where(Sengketa.status.not_in(SELESAI))
        elif saring.kelompok is KelompokSengketa.SELESAI:
            query = query.where(Sengketa.status.in_(SELESAI))
        rows = sorted(
            tampak_bagi(pelaku, session.scalars(query)),
            key=lambda r: (r.batas_urut, -r.tahun, r.urut_register, baris_impor(r), r.nomor),
        )
        meetings = _sidang_berikut(session)
        found = tuple(
            sengketa_row(session, row, buku, today, pelaku, meetings.get(row.id)) for row in rows
        )
    return tuple(row for row in found if saring.cocok(row))


def tahun_tersedia(kantor: Kantor, pelaku: Pelaku) -> tuple[int, ...]:
    """Return the years the register of disputes holds, newest first."""
    pelaku.wajib("melihat sengketa", *PELIHAT)
    with kantor.read() as session:
        years = session.scalars(
            select(Sengketa.tahun).where(Sengketa.hapus.is_(False)).distinct()
        ).all()
    return tuple(sorted(years, reverse=True))


def _sidang_berikut(session: Session) -> dict[UUID, date]:
    """Return the next meeting not yet recorded of every dispute."""
    found: dict[UUID, date] = {}
    rows = session.scalars(
        select(Sidang).where(Sidang.hapus.is_(False)).order_by(Sidang.tanggal.desc(), Sidang.id)
    )
    for row in rows:
        if not tercatat(row):
            found[row.sengketa_id] = row.tanggal
    return found


def sengketa_row(
    session: Session,
    row: Sengketa,
    buku: BukuAturan,
    today: date,
    pelaku: Pelaku,
    berikut: date | None,
) -> SengketaRow:
    jam = batas(session, row, buku)
    return SengketaRow(
        id=row.id,
        nomor=row.nomor,
        nomor_ki=row.nomor_ki,
        komisi=row.komisi,
        nama=nama_tampak(pelaku, row),
        termohon=row.termohon,
        rincian=row.rincian,
        alasan=alasan_dari(row),
        status=row.status,
        tahun=row.tahun,
        tanggal_pemberitahuan=row.tanggal_pemberitahuan,
        batas=None if jam is None else jam.tanggal,
        kode_batas="" if jam is None else jam.kode,
        sisa=None if jam is None else sisa_hari_kerja(today, jam.tanggal, buku.kalender),
        sementara=jam is not None and jam.kartu is not None and jam.kartu.sementara,
        sidang_berikut=None if row.status in SELESAI else berikut,
        amar=row.amar_berlaku,
        hasil_mediasi=row.hasil_mediasi,
        hasil_impor=hasil_impor(row),
    )


def baris_impor(row: Sengketa) -> int:
    """Return the line of an imported dispute in its list; 0 for one registered here."""
    return int(json.loads(row.teks_asal).get("baris", 0)) if row.teks_asal else 0


def hasil_impor(row: Sengketa) -> str:
    """Return the outcome an old list wrote; never turned into a ruling."""
    return str(json.loads(row.teks_asal).get(HASIL_IMPOR, "")) if row.teks_asal else ""


def detail(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, *, buka_samaran: str = ""
) -> SengketaDetail:
    """Return a dispute. ``buka_samaran`` is the written purpose of unmasking, for the trail."""
    pelaku.wajib("melihat sengketa", *PELIHAT)
    with kantor.read() as session:
        jaga_terbatas(pelaku, ambil_sengketa(session, sengketa_id))
    if buka_samaran:
        pelaku.wajib("membuka data pribadi", *LAYANAN)
        with kantor.uow(pelaku) as uow:
            catat_akses(
                kantor, uow.session, pelaku, "buka samaran", rid=sengketa_id, rincian=buka_samaran
            )
            kantor.announce(uow.commit())
    with kantor.read() as session:
        row = ambil_sengketa(session, sengketa_id)
        buku = baca_buku(session)
        meetings = sidang_sengketa(session, row.id)
        facts = fakta_alur(kantor, session, row, buku)
        table = alur_sengketa()
        steps = table.langkah(row.status, pelaku.peran, facts)
        numbers = nomor_kasus(session, row)
        waiting = [m.tanggal for m in meetings if not tercatat(m)]
        today = kantor.jam.today()
        return SengketaDetail(
            row=sengketa_row(session, row, buku, today, pelaku, min(waiting, default=None)),
            draft=draft_dari(row) if buka_samaran else _samarkan(draft_dari(row), pelaku, row),
            tenggat=tuple(_bersisa(jam, today, buku) for jam in jam_sengketa(session, row, buku)),
            sidang=sidang_rows(meetings, buku),
            bukti=tuple(
                bukti_row(kantor, session, item) for item in bukti_sengketa(session, row.id)
            ),
            riwayat=baca_riwayat(session, row.id),
            lampiran=tuple(
                lampiran_row(item, tiba=tiba(kantor, session, item.sidik))
                for item in session.scalars(
                    select(Berkas)
                    .where(Berkas.kasus_id == row.id, Berkas.hapus.is_(False))
                    .order_by(Berkas.ditambahkan, Berkas.id)
                )
            ),
            surat=tuple(
                surat_row(item, tiba=tiba(kantor, session, item.sidik))
                for item in session.scalars(
                    select(SuratKasus)
                    .where(SuratKasus.kasus_id == row.id, SuratKasus.hapus.is_(False))
                    .order_by(SuratKasus.id)
                )
            ),
            langkah=steps,
            tertutup=tuple(
                (event, table.alasan_tertutup(row.status, event, pelaku.peran, facts))
                for event in PeristiwaSengketa
                if event not in steps and table.tujuan(row.status, event) is not None
            ),
            putusan=_putusan(row),
            tanggal_registrasi=row.tanggal_registrasi,
            tanggal_mediasi=row.tanggal_mediasi,
            mediasi_diperpanjang=row.mediasi_diperpanjang,
            tanggal_akhir_mediasi=row.tanggal_akhir_mediasi,
            nomor_keberatan=numbers.get(row.keberatan_id, "") if row.keberatan_id else "",
            nomor_permohonan=numbers.get(row.permohonan_id, "") if row.permohonan_id else "",
            absen_pemohon=absen(row, meetings, pihak=Pihak.PEMOHON),
            absen_termohon=absen(row, meetings, pihak=Pihak.TERMOHON),
            tersamar=not buka_samaran,
            jalan=jalan_sengketa(alasan_dari(row)),
        )


def jam_sengketa(session: Session, row: Sengketa, buku: BukuAturan) -> tuple[JamSengketa, ...]:
    """Return every clock of a dispute with its card."""
    return semua_jam(fakta_jam(session, row), penghitung(buku))


def _bersisa(jam: JamSengketa, today: date, buku: BukuAturan) -> JamSengketa:
    if not jam.berjalan:
        return jam
    return replace(jam, sisa=sisa_hari_kerja(today, jam.tanggal, buku.kalender))


def sidang_rows(meetings: Sequence[Sidang], buku: BukuAturan) -> tuple[SidangRow, ...]:
    """Return the meetings; the first of hearing and mediation with the judgement of S7."""
    count = penghitung(buku)
    firsts: dict[bool, UUID] = {}
    for row in meetings:
        firsts.setdefault(row.jenis is JenisSidang.MEDIASI, row.id)
    result = []
    for row in meetings:
        late = (
            row.id in firsts.values()
            and row.panggilan_diterima is not None
            and row.panggilan_diterima > count.tanggal("S7", row.tanggal)
        )
        result.append(
            SidangRow(
                id=row.id,
                sengketa_id=row.sengketa_id,
                jenis=row.jenis,
                tanggal=row.tanggal,
                pukul=row.pukul,
                tempat=row.tempat,
                panggilan_diterima=row.panggilan_diterima,
                hadir_pemohon=row.hadir_pemohon,
                hadir_termohon=row.hadir_termohon,
                hasil=row.hasil,
                catatan=row.catatan,
                panggilan_terlambat=late,
            )
        )
    return tuple(result)


def _samarkan(draft: SengketaDraft, pelaku: Pelaku, row: Sengketa) -> SengketaDraft:
    return replace(
        draft, nama_pemohon=nama_tampak(pelaku, row), alamat=samarkan_alamat(draft.alamat)
    )


def _putusan(row: Sengketa) -> PutusanSengketa:
    return PutusanSengketa(
        tanggal=row.tanggal_putusan,
        diterima=row.tanggal_putusan_diterima,
        nomor=row.nomor_putusan,
        amar=row.amar,
        isi=row.isi_amar,
        hari_pelaksanaan=row.hari_pelaksanaan,
        amar_berlaku=row.amar_berlaku,
        jalur=row.jalur,
        penggugat=row.penggugat,
        nomor_perkara=row.nomor_perkara,
        tanggal_gugatan=row.tanggal_gugatan,
        tanggal_pengadilan=row.tanggal_putusan_pengadilan,
        pengadilan_diterima=row.tanggal_putusan_pengadilan_diterima,
        isi_pengadilan=row.amar_pengadilan,
        tanggal_kasasi=row.tanggal_kasasi,
        nomor_kasasi=row.nomor_kasasi,
        tanggal_putusan_kasasi=row.tanggal_putusan_kasasi,
        isi_kasasi=row.amar_kasasi,
        inkracht=row.tanggal_inkracht,
        pelaksanaan=row.tanggal_pelaksanaan,
        uraian_pelaksanaan=row.uraian_pelaksanaan,
        pelajaran=row.pelajaran,
    )
