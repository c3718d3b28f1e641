# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The clocks of a stored objection, counted by the rules in force at this office."""

from __future__ import annotations

from datetime import date
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur import Alur
from app.domain.alur_keberatan import (
    MENUNGGU_PEMOHON,
    MENUNGGU_TANGGAPAN,
    MESIN,
    AlurKeberatan,
)
from app.domain.hitung import sisa_hari_kerja
from app.domain.jam import dua_jam
from app.domain.jam_keberatan import (
    BahanPengajuan,
    DaftarMulai,
    Hitungan,
    JamTanggapan,
    jam_pengajuan,
    jam_tanggapan,
)
from app.domain.keberatan import StatusKeberatan
from app.domain.keberatan_isian import JamAlasan, alasan_dari_teks
from app.domain.permohonan import TenggatRow
from app.domain.tenggat import KartuHitung
from app.infra.resources import read_csv
from app.models.kip import Permohonan, Perpanjangan
from app.models.perkara import Keberatan
from app.services.buku_aturan import BukuAturan


@cache
def alur_keberatan() -> AlurKeberatan:
    """Return the flow of an objection that ships with the program."""
    return Alur.from_rows(MESIN, read_csv("data", "alur", "keberatan.csv"))


@cache
def mulai_bawaan() -> DaftarMulai:
    """Return the starts of the 30 days that ship with the program."""
    return DaftarMulai.dari_baris(read_csv("data", "keberatan", "mulai_alasan.csv"))


def hitungan(buku: BukuAturan) -> Hitungan:
    """Return what a clock is counted by."""
    return Hitungan(buku.aturan, buku.kalender, buku.hari_peristiwa_nol)


def bahan_pengajuan(session: Session, row: Keberatan, buku: BukuAturan) -> BahanPengajuan:
    """Return what the register knows of the day the grounds were found."""
    diisi, sebab = row.tanggal_alasan, row.sebab_tanggal_alasan
    permohonan = None if row.permohonan_id is None else session.get(Permohonan, row.permohonan_id)
    if permohonan is None or permohonan.hapus:
        return BahanPengajuan(diisi=diisi, sebab_diisi=sebab)
    return BahanPengajuan(
        pemberitahuan=permohonan.tanggal_pemberitahuan,
        batas_jawab=batas_jawab(session, permohonan, buku),
        pemberian=permohonan.tanggal_pemberian,
        diisi=diisi,
        sebab_diisi=sebab,
    )


def batas_jawab(session: Session, row: Permohonan, buku: BukuAturan) -> date | None:
    """The later of both ends of the 10 (or 17) days: an applicant is not called late by the other.

    None while the request waits to be completed, and where it has no date.
    """
    if row.tanggal_terima is None:
        return None
    lengkap = row.tanggal_lengkap
    if lengkap is not None and lengkap < row.tanggal_terima:
        lengkap = None
    diperpanjang = (
        session.scalars(
            select(Perpanjangan.id).where(
                Perpanjangan.permohonan_id == row.id, Perpanjangan.hapus.is_(False)
            )
        ).first()
        is not None
    )
    jam = dua_jam(
        buku.aturan,
        buku.kalender,
        diterima=row.tanggal_terima,
        lengkap=lengkap,
        diperpanjang=diperpanjang,
        hari_peristiwa_nol=buku.hari_peristiwa_nol,
    )
    aman = jam.perpanjangan_aman if diperpanjang else jam.aman
    return max(aman.jatuh_tempo, jam.batas_resmi or aman.jatuh_tempo)


def pengajuan(session: Session, row: Keberatan, buku: BukuAturan) -> tuple[JamAlasan, ...]:
    """Return K1 for every ground of an objection."""
    return jam_pengajuan(
        alasan_dari_teks(row.alasan),
        bahan_pengajuan(session, row, buku),
        mulai_bawaan(),
        hitungan(buku),
        diajukan=row.tanggal_terima,
    )


def tanggapan(row: Keberatan, buku: BukuAturan) -> JamTanggapan:
    """Return the clocks of the reply and of the dispute."""
    return jam_tanggapan(
        hitungan(buku),
        dicatat=row.tanggal_catat,
        diterima=row.tanggal_terima,
        tanggapan_diterima=row.tanggal_diterima_pemohon,
        ada_tanggapan=row.tanggal_disampaikan is not None,
    )


def tenggat(row: Keberatan, buku: BukuAturan, today: date) -> tuple[TenggatRow, ...]:
    """Return the clocks with their counting cards, the running ones first.

    K2 runs until the reply is delivered; S1 until a dispute, an end, or its last day.
    """
    jam = tanggapan(row, buku)
    menunggu = row.status in MENUNGGU_TANGGAPAN
    cards = [(kartu, menunggu, row.tanggal_disampaikan) for kartu in (jam.catat, jam.terima)]
    for kartu in jam.sengketa:
        if kartu.aturan.kode == "S1b":
            habis = jam.terakhir is not None and today > jam.terakhir
            cards.append((kartu, menunggu and habis, None))
        else:
            selesai = row.tanggal_tanggapan_pemohon
            cards.append((kartu, row.status in MENUNGGU_PEMOHON, selesai))
    rows = [
        _tenggat_row(kartu, buku, today, berjalan=runs, selesai=done)
        for kartu, runs, done in cards
        if kartu is not None
    ]
    return tuple(sorted(rows, key=lambda item: (not item.berjalan, item.kartu.jatuh_tempo)))


def _tenggat_row(
    kartu: KartuHitung, buku: BukuAturan, today: date, *, berjalan: bool, selesai: date | None
) -> TenggatRow:
    return TenggatRow(
        kode=kartu.aturan.kode,
        kewajiban=kartu.aturan.kewajiban,
        kartu=kartu,
        berjalan=berjalan,
        selesai_pada=selesai,
        sisa=sisa_hari_kerja(today, kartu.jatuh_tempo, buku.kalender) if berjalan else None,
    )


def batas(row: Keberatan, buku: BukuAturan) -> tuple[date | None, bool]:
    """Return the alarm of an objection and whether it is provisional.

    The reply's earlier clock, then the applicant's 14 working days; nothing once it is over.
    """
    if row.hapus:
        return None, False
    if row.status in MENUNGGU_TANGGAPAN:
        jam = tanggapan(row, buku)
        return jam.alarm, jam.sementara
    if row.status in MENUNGGU_PEMOHON and row.tanggal_diterima_pemohon is not None:
        (kartu,) = tanggapan(row, buku).sengketa
        return kartu.jatuh_tempo, kartu.sementara
    return None, False


def jeda(status: StatusKeberatan) -> bool:
    """True while the applicant has the ball."""
    return status in MENUNGGU_PEMOHON
