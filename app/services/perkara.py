# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Any case by its number, whatever its register: what it is, where it stands, when it is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.daftar_sengketa import SaringSengketa
from app.domain.errors import UserError
from app.domain.keberatan_isian import SaringKeberatan
from app.domain.pelaku import PELIHAT
from app.domain.permohonan import RiwayatRow
from app.domain.tenggat import KartuHitung
from app.models.kip import Permohonan
from app.models.perkara import Sengketa
from app.models.sistem import NomorBuku
from app.services import permohonan_baca
from app.services.fasad import KipFasad, Sesi
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_sengketa import SengketaFasad
from app.services.nomor import DILENGKAPI
from app.services.nomor_register import (
    KASUS,
    REGISTER_KEBERATAN,
    REGISTER_PERMOHONAN,
    REGISTER_SENGKETA,
)

SEKALI = 500


@dataclass(frozen=True)
class RingkasPerkara:
    """One case of a list."""

    register: str
    id: UUID
    nomor: str
    tahun: int
    status: StrEnum
    tanggal: date | None
    """Day it came in"""
    batas: date | None
    """The next date somebody must meet; None when none runs"""
    sisa: int | None
    """Working days left for this body; negative = late"""
    sementara: bool
    terkait: tuple[UUID, ...] = ()
    """The request or objection it comes from"""


@dataclass(frozen=True)
class JamPerkara:
    """One clock of a case with the card that proves it; a hearing has none."""

    kode: str
    kewajiban: str
    batas: date | None
    berjalan: bool
    kartu: KartuHitung | None
    selesai: date | None = None
    catatan: str = ""


@dataclass(frozen=True)
class IsiPerkara:
    """Where a case stands, its clocks and its history."""

    ringkas: RingkasPerkara
    jam: tuple[JamPerkara, ...]
    riwayat: tuple[RiwayatRow, ...]


def daftar_perkara(sesi: Sesi, register: str, *, tahun: int | None) -> list[RingkasPerkara]:
    """Return the cases of a register (of one year), the most urgent first."""
    return _DAFTAR[register](sesi, tahun)


def isi_perkara(sesi: Sesi, register: str, rid: UUID) -> IsiPerkara:
    """Return a case with its clocks and its history."""
    return _ISI[register](sesi, rid)


def cari_nomor(sesi: Sesi, nomor: str, *, register: str | None = None) -> tuple[str, UUID]:
    """Return register and id of the case that bears a number, or bore it as a temporary one.

    A dispute is also found by the number the Commission gave it.

    Raises:
        UserError: ``PRK-001`` nobody bears it, ``PRK-002`` several cases do.
    """
    sesi.pelaku.wajib("melihat perkara", *PELIHAT)
    teks = nomor.strip()
    with sesi.kantor.read() as session:
        found = {
            (name, rid)
            for name in ([register] if register else KASUS)
            for rid in _bernomor(session, name, teks)
        }
    if not found:
        raise UserError(
            code="PRK-001",
            what=f"Tidak ada perkara bernomor “{teks[:60]}”.",
            kept="Tidak ada yang diubah.",
            action="Periksa nomornya; “case list” menampilkan nomor yang ada.",
        )
    if len(found) > 1:
        raise UserError(
            code="PRK-002",
            what=f"Nomor “{teks[:60]}” dipakai {len(found)} perkara.",
            kept="Tidak ada yang diubah.",
            action="Sebut registernya dengan --kind, atau putuskan nomor ganda itu dahulu.",
        )
    return found.pop()


def _bernomor(session: Session, register: str, nomor: str) -> list[UUID]:
    model = KASUS[register]
    former = select(NomorBuku.untuk_id).where(
        NomorBuku.nomor == nomor, NomorBuku.register == register, NomorBuku.status == DILENGKAPI
    )
    cocok = (model.nomor == nomor) | model.id.in_(former)
    if model is Sengketa:
        cocok |= Sengketa.nomor_ki == nomor
    return list(session.scalars(select(model.id).where(cocok, model.hapus.is_(False))))


def _daftar_permohonan(sesi: Sesi, tahun: int | None) -> list[RingkasPerkara]:
    saring = SaringPermohonan(kelompok=Kelompok.SEMUA, tahun=tahun, urutan=Urutan.BATAS)
    sumber = KipFasad(sesi).sumber(saring)
    keys = sumber.keys()
    found = []
    for start in range(0, len(keys), SEKALI):
        page = keys[start : start + SEKALI]
        rows = sumber.rows(page)
        found += [rows[key] for key in page if key in rows]
    years = _tahun(sesi, Permohonan)
    return [
        RingkasPerkara(
            register=REGISTER_PERMOHONAN,
            id=row.id,
            nomor=row.nomor,
            tahun=years[row.id],
            status=row.status,
            tanggal=row.tanggal_terima,
            batas=row.batas,
            sisa=row.sisa,
            sementara=row.sementara,
        )
        for row in found
    ]


def _tahun(sesi: Sesi, model: type[Permohonan]) -> dict[UUID, int]:
    with sesi.kantor.read() as session:
        return {row.id: row.tahun for row in session.execute(select(model.id, model.tahun))}


def _daftar_keberatan(sesi: Sesi, tahun: int | None) -> list[RingkasPerkara]:
    return [
        RingkasPerkara(
            register=REGISTER_KEBERATAN,
            id=row.id,
            nomor=row.nomor,
            tahun=row.tahun,
            status=row.status,
            tanggal=row.tanggal_terima,
            batas=row.batas,
            sisa=row.sisa,
            sementara=row.sementara,
            terkait=() if row.permohonan_id is None else (row.permohonan_id,),
        )
        for row in KeberatanFasad(sesi).daftar(SaringKeberatan(tahun=tahun))
    ]


def _daftar_sengketa(sesi: Sesi, tahun: int | None) -> list[RingkasPerkara]:
    return [
        RingkasPerkara(
            register=REGISTER_SENGKETA,
            id=row.id,
            nomor=row.nomor,
            tahun=row.tahun,
            status=row.status,
            tanggal=row.tanggal_pemberitahuan,
            batas=row.batas,
            sisa=row.sisa,
            sementara=row.sementara,
        )
        for row in SengketaFasad(sesi).daftar(SaringSengketa(tahun=tahun))
    ]


def _ringkas(sesi: Sesi, register: str, rid: UUID) -> RingkasPerkara:
    return next(row for row in daftar_perkara(sesi, register, tahun=None) if row.id == rid)


def _isi_permohonan(sesi: Sesi, rid: UUID) -> IsiPerkara:
    isi = permohonan_baca.detail(sesi.kantor, sesi.pelaku, rid)
    with sesi.kantor.read() as session:
        tahun = session.get_one(Permohonan, rid).tahun
    ringkas = RingkasPerkara(
        register=REGISTER_PERMOHONAN,
        id=rid,
        nomor=isi.row.nomor,
        tahun=tahun,
        status=isi.row.status,
        tanggal=isi.row.tanggal_terima,
        batas=isi.row.batas,
        sisa=isi.row.sisa,
        sementara=isi.row.sementara,
    )
    jam = tuple(
        JamPerkara(t.kode, t.kewajiban, t.kartu.jatuh_tempo, t.berjalan, t.kartu, t.selesai_pada)
        for t in isi.tenggat
    )
    return IsiPerkara(ringkas, jam, isi.riwayat)


def _isi_keberatan(sesi: Sesi, rid: UUID) -> IsiPerkara:
    isi = KeberatanFasad(sesi).detail(rid)
    diajukan = isi.row.tanggal_terima
    pengajuan = tuple(
        JamPerkara(
            "K1",
            f"Pengajuan keberatan, alasan huruf {satu.alasan.value}",
            None if satu.kartu is None else satu.kartu.jatuh_tempo,
            berjalan=False,
            kartu=satu.kartu,
            selesai=diajukan,
            catatan=satu.dasar,
        )
        for satu in isi.pengajuan
    )
    jam = tuple(
        JamPerkara(t.kode, t.kewajiban, t.kartu.jatuh_tempo, t.berjalan, t.kartu, t.selesai_pada)
        for t in isi.tenggat
    )
    return IsiPerkara(_ringkas(sesi, REGISTER_KEBERATAN, rid), (*jam, *pengajuan), isi.riwayat)


def _isi_sengketa(sesi: Sesi, rid: UUID) -> IsiPerkara:
    isi = SengketaFasad(sesi).detail(rid)
    jam = tuple(
        JamPerkara(t.kode, t.kewajiban, t.tanggal, t.berjalan, t.kartu, t.selesai_pada, t.catatan)
        for t in isi.tenggat
    )
    return IsiPerkara(_ringkas(sesi, REGISTER_SENGKETA, rid), jam, isi.riwayat)


_DAFTAR: dict[str, Callable[[Sesi, int | None], list[RingkasPerkara]]] = {
    REGISTER_PERMOHONAN: _daftar_permohonan,
    REGISTER_KEBERATAN: _daftar_keberatan,
    REGISTER_SENGKETA: _daftar_sengketa,
}
_ISI: dict[str, Callable[[Sesi, UUID], IsiPerkara]] = {
    REGISTER_PERMOHONAN: _isi_permohonan,
    REGISTER_KEBERATAN: _isi_keberatan,
    REGISTER_SENGKETA: _isi_sengketa,
}
__all__ = [
    "IsiPerkara",
    "JamPerkara",
    "RingkasPerkara",
    "cari_nomor",
    "daftar_perkara",
    "isi_perkara",
]
