# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office's calendar: days added, changed or dropped, and every open case that then moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.format_id import tanggal_panjang
from app.domain.jam import dua_jam
from app.domain.kalender import JenisLibur
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.domain.tenggat import KartuHitung
from app.models import sistem
from app.services.buku_aturan import (
    BUKAN_LIBUR,
    BukuAturan,
    baca_buku,
    hari_setempat,
    paket_berlaku,
    susun_buku,
)
from app.services.dampak import KasusPindah, kasus_pindah
from app.services.instansi import baca_instansi
from app.services.kantor import Kantor
from app.services.pindah_tenggat import catat_pindah


@dataclass(frozen=True)
class PerubahanHari:
    """One day to add, change, or drop (``jenis`` = bukan_libur)."""

    tanggal: date
    jenis: str
    nama: str
    status: str = "ditetapkan"
    sumber: str = ""


@dataclass(frozen=True)
class BarisHari:
    """One day of the calendar as the settings page lists it."""

    tanggal: date
    jenis: str
    nama: str
    status: str
    sumber: str
    setempat_id: UUID | None
    """Set if this office added or changed the day itself"""


def buku(kantor: Kantor) -> BukuAturan:
    """Return the rules in force."""
    with kantor.read() as session:
        return baca_buku(session)


def daftar_hari(kantor: Kantor, tahun: int) -> tuple[BarisHari, ...]:
    """Return the days off of one year, shipped and own, in order of date."""
    with kantor.read() as session:
        own = {row.tanggal: row for row in hari_setempat(session)}
        kalender = baca_buku(session).kalender
    rows = [
        BarisHari(
            hari.tanggal,
            hari.jenis.value,
            hari.nama,
            hari.status.value,
            hari.sumber,
            own[hari.tanggal].id if hari.tanggal in own else None,
        )
        for hari in kalender.hari
        if hari.tanggal.year == tahun
    ]
    rows.extend(
        BarisHari(row.tanggal, BUKAN_LIBUR, row.nama, row.status, row.sumber, row.id)
        for row in own.values()
        if row.jenis == BUKAN_LIBUR and row.tanggal.year == tahun
    )
    return tuple(sorted(rows, key=lambda row: row.tanggal))


def dampak_hari(kantor: Kantor, hari: PerubahanHari) -> tuple[KasusPindah, ...]:
    """Return every open case whose date would move, before anything is stored."""
    periksa_hari(hari)
    with kantor.read() as session:
        lama = baca_buku(session)
        setempat = [row for row in hari_setempat(session) if row.tanggal != hari.tanggal]
        setempat.append(_baris(hari, UUID(int=1)))
        baru = susun_buku(baca_instansi(session), setempat, paket_berlaku(session))
        return kasus_pindah(session, lama, baru)


def simpan_hari(
    kantor: Kantor, pelaku: Pelaku, hari: PerubahanHari
) -> tuple[tuple[KasusPindah, ...], Changes]:
    """Store the day; every open case is recounted in the same transaction. Returns what moved."""
    pelaku.wajib("mengubah hari libur", Peran.PPID, Peran.ADMINISTRATOR)
    moved = dampak_hari(kantor, hari)
    with kantor.uow(pelaku) as uow:
        row = uow.session.scalars(
            select(sistem.HariLibur).where(
                sistem.HariLibur.tanggal == hari.tanggal, sistem.HariLibur.hapus.is_(False)
            )
        ).first()
        if row is None:
            uow.session.add(_baris(hari, kantor.new_id()))
        else:
            row.jenis, row.nama, row.status = hari.jenis, hari.nama.strip(), hari.status
            row.sumber = hari.sumber.strip()
        alasan = f"{tanggal_panjang(hari.tanggal)}: {hari.nama.strip()} ({hari.sumber.strip()})"
        catat_pindah(kantor, uow.session, moved, alasan=alasan)
        changes = uow.commit()
    kantor.announce(changes)
    return moved, changes


def hapus_hari(kantor: Kantor, pelaku: Pelaku, hari_id: UUID, *, alasan: str) -> Changes:
    """Take back an own day by tombstone; the shipped calendar holds again for that date."""
    pelaku.wajib("mengubah hari libur", Peran.PPID, Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="KAL-010")
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(sistem.HariLibur, hari_id)
        sisa = [satu for satu in hari_setempat(uow.session) if satu.id != hari_id]
        baru = susun_buku(baca_instansi(uow.session), sisa, paket_berlaku(uow.session))
        moved = kasus_pindah(uow.session, baca_buku(uow.session), baru)
        sebab = f"{tanggal_panjang(row.tanggal)}: perubahan hari ditarik ({alasan.strip()})"
        catat_pindah(kantor, uow.session, moved, alasan=sebab)
        row.hapus, row.alasan_hapus = True, alasan.strip()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def kartu_alarm(kantor: Kantor, diterima: date) -> KartuHitung:
    """Return the counting card of the safe ten days from a day of receipt (UU 14/2008 Ps 22(7))."""
    rules = buku(kantor)
    return dua_jam(
        rules.aturan, rules.kalender, diterima=diterima, hari_peristiwa_nol=rules.hari_peristiwa_nol
    ).aman


def periksa_hari(hari: PerubahanHari) -> None:
    """Raise ``KAL-011`` naming the wrong fields."""
    salah = {}
    if hari.jenis not in {*(jenis.value for jenis in JenisLibur), BUKAN_LIBUR}:
        salah["jenis"] = "Pilih jenis hari."
    if not hari.nama.strip():
        salah["nama"] = "Nama hari wajib diisi."
    if hari.status not in {"ditetapkan", "perkiraan"}:
        salah["status"] = "Pilih status: ditetapkan atau perkiraan."
    if not hari.sumber.strip():
        salah["sumber"] = "Sebutkan dasarnya (SKB, keputusan, surat edaran)."
    if salah:
        raise ValidationError(salah, code="KAL-011")


def _baris(hari: PerubahanHari, id_baru: UUID) -> sistem.HariLibur:
    return sistem.HariLibur(
        id=id_baru,
        tanggal=hari.tanggal,
        jenis=hari.jenis,
        nama=hari.nama.strip(),
        status=hari.status,
        sumber=hari.sumber.strip(),
    )
