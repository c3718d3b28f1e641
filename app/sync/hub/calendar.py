# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Each agency's own calendar at the hub: shipped days, its amendments, its settings.

The agency's settings and its own days off are in its feed, so a working day counts here as it
does on the agency's screens; the province's own rule packs count here from their day on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.aturan import DaftarAturan
from app.domain.kalender import HariLibur, JenisLibur, Kalender, libur_dari_baris
from app.domain.paket_aturan import aturan_dengan_paket, libur_dengan_paket
from app.domain.tenggat import StatusHari
from app.infra.resources import read_csv
from app.models import sistem
from app.sync.hub import packs, schema
from app.sync.hub.figures import Hitungan
from app.sync.hub.read import isi
from app.sync.registry import table_of

_BUKAN_LIBUR = "bukan_libur"
_KENAL = frozenset(jenis.value for jenis in JenisLibur)
_STATUS = frozenset(status.value for status in StatusHari)
_MODE = frozenset({"national+joint", "national", "none"})


@dataclass(frozen=True)
class _Setelan:
    pekan: int = 5
    mode: str = "national+joint"
    nol: bool = True
    hari: tuple[HariLibur, ...] = ()
    dihapus: tuple[date, ...] = ()


class Calendars:
    """Counts with the calendar of each agency; equal settings share one calendar."""

    def __init__(self, connection: Connection, hari_ini: date) -> None:
        self._hari_ini = hari_ini
        self._setelan = _settings(connection)
        self._paket = packs.counting(connection, hari_ini)
        self._hitungan: dict[tuple[_Setelan, UUID | None], Hitungan] = {}

    def of(self, agency: UUID) -> Hitungan:
        """Return what counting for an agency rests on."""
        setelan = self._setelan.get(agency, _Setelan())
        own = agency if agency in self._paket else None
        if (setelan, own) not in self._hitungan:
            paket = self._paket[own]
            kalender = Kalender.susun(
                libur_dengan_paket(_shipped_days(), paket),
                setelan.hari,
                dihapus=setelan.dihapus,
                pekan=setelan.pekan,
                mode=setelan.mode,
            )
            aturan = aturan_dengan_paket(_rules(), paket)
            self._hitungan[setelan, own] = Hitungan(kalender, aturan, setelan.nol, self._hari_ini)
        return self._hitungan[setelan, own]


def _settings(connection: Connection) -> dict[UUID, _Setelan]:
    table = schema.rec
    instansi = table_of(sistem.Instansi).number
    libur = table_of(sistem.HariLibur).number
    rows = connection.execute(
        select(table.c.agency_id, table.c.tbl, table.c.fields)
        .where(table.c.tbl.in_((instansi, libur)), table.c.hapus.is_(False))
        .order_by(table.c.agency_id, table.c.tbl, table.c.rid)
    )
    days: dict[UUID, list[Mapping[str, Any]]] = defaultdict(list)
    own: dict[UUID, Mapping[str, Any]] = {}
    for agency, tbl, fields in rows:
        if tbl == instansi:
            own[agency] = isi(fields)
        else:
            days[agency].append(isi(fields))
    return {
        agency: _setelan(own.get(agency, {}), days.get(agency, ()))
        for agency in own.keys() | days.keys()
    }


def _setelan(own: Mapping[str, Any], days: Iterable[Mapping[str, Any]]) -> _Setelan:
    hari, dihapus = [], []
    for row in days:
        if "tanggal" not in row:
            continue
        tanggal = date.fromisoformat(row["tanggal"])
        if row.get("jenis") == _BUKAN_LIBUR:
            dihapus.append(tanggal)
        elif row.get("jenis") in _KENAL:
            status = str(row.get("status") or "")
            known = status if status in _STATUS else StatusHari.DITETAPKAN.value
            hari.append(
                HariLibur(
                    tanggal,
                    JenisLibur(row["jenis"]),
                    row.get("nama", ""),
                    StatusHari(known),
                    row.get("sumber", ""),
                )
            )
    pekan, mode = own.get("hari_kerja_seminggu", 5), own.get("kalender", "")
    return _Setelan(
        pekan=pekan if pekan in (5, 6) else 5,
        mode=mode if mode in _MODE else "national+joint",
        # left out of the log while false; an agency without its own line counts as shipped
        nol=bool(own.get("hari_peristiwa_nol", not own)),
        hari=tuple(hari),
        dihapus=tuple(dihapus),
    )


@cache
def _shipped_days() -> tuple[HariLibur, ...]:
    rows = read_csv("data", "libur", "nasional.csv")
    return tuple(libur_dari_baris(rows, berkas="nasional.csv"))


@cache
def _rules() -> DaftarAturan:
    return DaftarAturan.dari_baris(read_csv("data", "tenggat.csv"))
