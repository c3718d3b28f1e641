# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recap, ranking and heat map: the declared figures over agencies and a period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.sync.hub import schema
from app.sync.hub.calendar import Calendars
from app.sync.hub.figures import (
    Angka,
    Rasio,
    RegisterProvinsi,
    Rekaman,
    nilai_ukuran,
    registers,
)
from app.sync.hub.periods import Periode
from app.sync.hub.read import isi
from app.sync.registry import registry

PORTION = 5000
_STEP = 1000


@dataclass(frozen=True)
class BarisRekap:
    """The figures of one agency, or of all of them."""

    agency: UUID | None
    nama: str
    angka: dict[str, Any]
    perlu_keputusan: int


@dataclass(frozen=True)
class Rekap:
    """One register over one period."""

    register: RegisterProvinsi
    periode: Periode
    baris: tuple[BarisRekap, ...]
    jumlah: BarisRekap


@dataclass(frozen=True)
class BarisPeringkat:
    """The place of one agency; equal shares have equal places."""

    urutan: int | None
    """None: nothing to rank by"""
    agency: UUID
    nama: str
    persen: float | None
    dari: int


@dataclass(frozen=True)
class PetaPanas:
    """A count per agency and month."""

    register: RegisterProvinsi
    bulan: tuple[int, ...]
    baris: tuple[tuple[UUID, str, tuple[int, ...]], ...]


def register_bernama(tabel: str) -> RegisterProvinsi:
    """Return a register the province counts; HUB-022 for another name."""
    register = registers().get(tabel)
    if register is None:
        raise UserError(
            code="HUB-022",
            what=f"Register “{tabel[:40]}” tidak dihitung oleh provinsi.",
            kept="Tidak ada yang dihitung.",
            action="Pilih salah satu: " + ", ".join(registers()) + ".",
        )
    return register


def rekap(
    connection: Connection,
    names: dict[UUID, str],
    register: RegisterProvinsi,
    periode: Periode,
    *,
    hari_ini: date,
    job: JobControl | None = None,
) -> Rekap:
    """Count a register over a period, one line per known agency, also those that sent nothing."""
    per: defaultdict[UUID, Angka] = defaultdict(Angka)
    beda: defaultdict[UUID, int] = defaultdict(int)
    calendars = Calendars(connection, hari_ini)
    for done, (agency, _, undecided, fields) in enumerate(
        _records(connection, register, periode), start=1
    ):
        per[agency].catat(register, Rekaman(isi(fields)), calendars.of(agency))
        beda[agency] += bool(undecided)
        if job is not None and done % _STEP == 0:
            job.step(done, 0, "")
    total = Angka()
    rows = []
    for agency in sorted(names.keys() | per.keys(), key=lambda a: (names.get(a, "").casefold(), a)):
        angka = per.get(agency, Angka())
        total.tambah(angka)
        rows.append(
            BarisRekap(
                agency, names.get(agency, ""), nilai_ukuran(register, angka), beda.get(agency, 0)
            )
        )
    jumlah = BarisRekap(None, "Jumlah", nilai_ukuran(register, total), sum(beda.values()))
    return Rekap(register, periode, tuple(rows), jumlah)


def peringkat(hasil: Rekap) -> tuple[BarisPeringkat, ...]:
    """Rank agencies by the register's ratio, best first; those without cases come last."""
    rasio = next(
        u
        for u in hasil.register.ukuran
        if isinstance(u, Rasio) and u.kode == hasil.register.peringkat
    )
    rows = sorted(
        hasil.baris,
        key=lambda r: (
            r.angka[rasio.kode] is None,
            -(r.angka[rasio.kode] or 0),
            -r.angka[rasio.penyebut],
            r.nama.casefold(),
        ),
    )
    result: list[BarisPeringkat] = []
    for index, row in enumerate(rows, start=1):
        share = row.angka[rasio.kode]
        assert row.agency is not None
        same = bool(result) and result[-1].persen == share
        place = None if share is None else result[-1].urutan if same else index
        result.append(BarisPeringkat(place, row.agency, row.nama, share, row.angka[rasio.penyebut]))
    return tuple(result)


def peta_panas(
    connection: Connection,
    names: dict[UUID, str],
    register: RegisterProvinsi,
    periode: Periode,
    *,
    hari_ini: date,
    ukuran: str = "",
) -> PetaPanas:
    """Count one figure of a register per agency and month of a period."""
    code = ukuran or register.peta
    months = periode.bulan()
    cells: defaultdict[tuple[UUID, int], Angka] = defaultdict(Angka)
    calendars = Calendars(connection, hari_ini)
    for agency, day, _, fields in _records(connection, register, periode):
        cells[agency, day.year * 100 + day.month].catat(
            register, Rekaman(isi(fields)), calendars.of(agency)
        )
    agencies = sorted(
        names.keys() | {a for a, _ in cells}, key=lambda a: (names.get(a, "").casefold(), a)
    )
    return PetaPanas(
        register,
        months,
        tuple(
            (a, names.get(a, ""), tuple(cells[a, m].cacah[code] for m in months)) for a in agencies
        ),
    )


def _records(
    connection: Connection,
    register: RegisterProvinsi,
    periode: Periode,
    agencies: Collection[UUID] = (),
) -> Iterator[tuple[UUID, date, int, Any]]:
    number = next(info.number for info in registry().values() if info.name == register.tabel)
    table = schema.rec
    query = select(table.c.agency_id, table.c.tanggal, table.c.beda, table.c.fields).where(
        table.c.tbl == number,
        table.c.tanggal >= periode.dari,
        table.c.tanggal <= periode.sampai,
        table.c.hapus.is_(False),
    )
    if agencies:
        query = query.where(table.c.agency_id.in_(list(agencies)))
    rows = connection.execution_options(yield_per=PORTION).execute(query)
    for row in rows:
        yield row[0], row[1], row[2], row[3]
