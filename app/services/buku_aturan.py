# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rules in force at this office: its calendar, the dated deadlines, the flow of a request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur import Alur
from app.domain.alur_permohonan import MESIN, AlurPermohonan
from app.domain.aturan import DaftarAturan
from app.domain.instansi import Instansi
from app.domain.kalender import HariLibur, JenisLibur, Kalender, libur_dari_baris
from app.domain.paket_aturan import (
    JenisPaket,
    PaketBerlaku,
    aturan_dengan_paket,
    baca_isi,
    jenis_dasar,
    kutipan_tahun,
    libur_dengan_paket,
)
from app.domain.tenggat import StatusHari
from app.infra.resources import read_csv
from app.models import sistem
from app.models.sinkron import PaketAturan
from app.services.instansi import baca_instansi
from app.services.kantor import Kantor

BUKAN_LIBUR = "bukan_libur"
KENAL = frozenset(jenis.value for jenis in JenisLibur)
"""Kinds this program counts; a kind of a newer program waits until it is known"""
INGATAN = "buku_aturan"
MENGHITUNG = frozenset({JenisPaket.LIBUR, JenisPaket.TENGGAT})
"""Kinds of packs by which days are counted"""


@dataclass(frozen=True)
class BukuAturan:
    """Calendar and rules, ready to count with."""

    kalender: Kalender
    aturan: DaftarAturan
    hari_peristiwa_nol: bool = True


@cache
def libur_bawaan() -> tuple[HariLibur, ...]:
    """Return the days off that ship with the program."""
    rows = read_csv("data", "libur", "nasional.csv")
    return tuple(libur_dari_baris(rows, berkas="nasional.csv"))


@cache
def aturan_bawaan() -> DaftarAturan:
    """Return the deadlines that ship with the program."""
    return DaftarAturan.dari_baris(read_csv("data", "tenggat.csv"))


@cache
def alur_permohonan() -> AlurPermohonan:
    """Return the flow of a request that ships with the program."""
    return Alur.from_rows(MESIN, read_csv("data", "alur", "permohonan.csv"))


def buku_kantor(kantor: Kantor, session: Session) -> BukuAturan:
    """Return the rules in force, kept until a commit touches the calendar or the agency."""
    known = kantor.ingatan.get(INGATAN)
    if isinstance(known, BukuAturan):
        return known
    buku = baca_buku(session)
    kantor.ingatan[INGATAN] = buku
    return buku


def baca_buku(session: Session) -> BukuAturan:
    """Return the rules with the province's packs, the agency's settings and its own days off."""
    return susun_buku(baca_instansi(session), hari_setempat(session), paket_berlaku(session))


def paket_berlaku(session: Session) -> tuple[PaketBerlaku, ...]:
    """Return the rule packs of the province in force here, lowest version first."""
    from app.sync.trust.packs import parse_pack  # cryptography: not before the log-in window

    rows = session.scalars(
        select(PaketAturan)
        .where(PaketAturan.diterapkan > 0)
        .order_by(PaketAturan.jenis, PaketAturan.versi)
    )
    found = []
    for row in rows:
        if jenis_dasar(row.jenis) not in MENGHITUNG:
            continue
        isi = baca_isi(row.jenis, parse_pack(row.isi).isi)
        if isi is not None:
            found.append(PaketBerlaku(f"{row.jenis} versi {row.versi}", isi))
    return tuple(found)


def hari_setempat(session: Session) -> list[sistem.HariLibur]:
    """Return the days this office added, changed or dropped."""
    return list(
        session.scalars(
            select(sistem.HariLibur)
            .where(sistem.HariLibur.hapus.is_(False))
            .order_by(sistem.HariLibur.tanggal)
        )
    )


def susun_buku(
    instansi: Instansi | None,
    setempat: list[sistem.HariLibur],
    paket: tuple[PaketBerlaku, ...],
) -> BukuAturan:
    """Put the rules together: what ships, then the province's packs, then the agency's own."""
    kalender = Kalender.susun(
        libur_dengan_paket(libur_bawaan(), paket),
        [
            HariLibur(
                row.tanggal, JenisLibur(row.jenis), row.nama, StatusHari(row.status), row.sumber
            )
            for row in setempat
            if row.jenis in KENAL
        ],
        dihapus=[row.tanggal for row in setempat if row.jenis == BUKAN_LIBUR],
        pekan=5 if instansi is None else instansi.hari_kerja_seminggu,
        mode="national+joint" if instansi is None else instansi.kalender,
    )
    nol = True if instansi is None else instansi.hari_peristiwa_nol
    return BukuAturan(
        replace(kalender, paket=kutipan_tahun(paket)),
        aturan_dengan_paket(aturan_bawaan(), paket),
        nol,
    )
