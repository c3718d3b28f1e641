# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Old backups read again from time to time: a medium goes bad without telling anybody.

Where backups were written is kept in the encrypted database of this PC (never synchronised). How
often and how many are read stands in ``resources/data/cadangan/periksa.json``. Reading takes long
and changes nothing, so it is a job of its own; what was found is stored afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra.resources import resource_path
from app.services.cadangan import periksa_cadangan
from app.services.kantor import Kantor
from app.sync.identity import read_meta, write_meta

META = "cadangan_berkas"


class Keadaan(StrEnum):
    """What the last reading of a backup found."""

    UTUH = "utuh"
    RUSAK = "rusak"
    TIDAK_ADA = "tidak_ada"
    """Not where it was written: carried away, or on a medium that is not plugged in"""


@dataclass(frozen=True)
class CadanganLama:
    """One backup this PC wrote."""

    path: Path
    dibuat: datetime
    diperiksa: datetime
    """When it was last read whole, or looked for in vain"""
    keadaan: Keadaan = Keadaan.UTUH


@cache
def _setelan() -> dict[str, Any]:
    path = resource_path("data", "cadangan", "periksa.json")
    isi: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return isi


def cadangan_diketahui(kantor: Kantor) -> tuple[CadanganLama, ...]:
    """Return the backups this PC wrote, newest first, as they were last found."""
    with kantor.read() as session:
        mentah = read_meta(session.connection(), META)
    return tuple(_dari(satu) for satu in json.loads(mentah)) if mentah else ()


def ingat_cadangan(kantor: Kantor, path: Path) -> None:
    """Remember a backup that was written and proven just now."""
    kini = kantor.jam.now()
    baru = CadanganLama(path.absolute(), kini, kini)
    lain = [satu for satu in cadangan_diketahui(kantor) if satu.path != baru.path]
    _simpan(kantor, [baru, *lain])


def periksa_berkala(kantor: Kantor, *, job: JobControl) -> tuple[CadanganLama, ...]:
    """Read the newest backups again if they are due; return those looked at, often none.

    Nothing is stored: give the result to ``catat_pemeriksaan``. A backup that is not there is no
    fault: media are meant to be carried away.
    """
    kini = kantor.jam.now()
    tenggang = timedelta(days=_setelan()["setiap_hari"])
    terbaru = cadangan_diketahui(kantor)[: _setelan()["berkas_terbanyak"]]
    return tuple(
        replace(satu, diperiksa=kini, keadaan=_periksa(satu.path, job))
        for satu in terbaru
        if kini - satu.diperiksa >= tenggang or satu.diperiksa > kini
    )


def catat_pemeriksaan(kantor: Kantor, hasil: Iterable[CadanganLama]) -> None:
    """Store what ``periksa_berkala`` found; backups written in the meantime stay."""
    baru = {(satu.path, satu.dibuat): satu for satu in hasil}
    if baru:
        lama = cadangan_diketahui(kantor)
        _simpan(kantor, [baru.get((satu.path, satu.dibuat), satu) for satu in lama])


def _periksa(path: Path, job: JobControl) -> Keadaan:
    try:
        if not path.exists():
            return Keadaan.TIDAK_ADA
        periksa_cadangan(path, job=job)
    except OSError:  # the medium does not even answer what is on it
        return Keadaan.RUSAK
    except UserError as error:
        if error.code != "CAD-002":
            raise
        return Keadaan.RUSAK
    return Keadaan.UTUH


def _simpan(kantor: Kantor, semua: list[CadanganLama]) -> None:
    isi = json.dumps([asdict(satu) for satu in semua[: _setelan()["diingat"]]], default=str)
    with kantor.uow(SISTEM) as uow:
        write_meta(uow.session.connection(), META, isi.encode())
        uow.commit()


def _dari(data: dict[str, str]) -> CadanganLama:
    return CadanganLama(
        Path(data["path"]),
        datetime.fromisoformat(data["dibuat"]),
        datetime.fromisoformat(data["diperiksa"]),
        Keadaan(data["keadaan"]),
    )
