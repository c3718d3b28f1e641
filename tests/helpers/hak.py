# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tables of who may do what: roles, what one call needs, and how a line is tried."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from app import services
from app.domain.errors import AccessDeniedError, UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat, Peran
from app.domain.pelaku import Pelaku
from app.domain.tindakan import NyatakanLengkap
from app.services import permohonan
from app.services.fasad import BerkasFasad, Sesi
from tests.helpers.kantor import DRAFT, KantorUji

S, P, T, A, D, L, B = (
    Peran.PETUGAS,
    Peran.PPID,
    Peran.ATASAN_PPID,
    Peran.ADMINISTRATOR,
    Peran.ARSIPARIS,
    Peran.PENGELOLA_PENGADUAN,
    Peran.PEMBACA,
)
SEMUA = frozenset(Peran)
LAYANAN = frozenset({S, P, T})
PEMBACA = frozenset({S, P, T, A, D, B})
SEMBARANG = UUID(int=5)
MODUL_KANTOR = ("fasad", "fasad_register", "fasad_kelola")
MODUL_SINKRON = ("fasad_sinkron", "fasad_pendaftaran", "fasad_daring", "fasad_provinsi")
MODUL_RUANG = (
    *("fasad_cetak", "fasad_hak", "fasad_keberatan", "fasad_kerja", "fasad_layanan"),
    "fasad_sengketa",
    "fasad_templat",
)
"""Rooms with a table of their own: ``test_hak_<room>.py``"""
_GILIRAN = count(1)


@dataclass
class Konteks:
    """What one call needs: the facade, and fresh things to act on."""

    k: KantorUji
    folder: Path
    turn: int
    sesi: Sesi

    def kasus(self) -> UUID:
        return permohonan.daftarkan(self.k.kantor, self.k.ppid, DRAFT).id

    def diproses(self) -> UUID:
        rid = self.kasus()
        permohonan.jalankan(self.k.kantor, self.k.ppid, rid, NyatakanLengkap(self.hari))
        return rid

    @property
    def hari(self) -> date:
        return self.k.jam.today()

    def berkas(self, isi: bytes = b"isi") -> Path:
        path = self.folder / f"berkas-{self.turn}.txt"
        path.write_bytes(isi)
        return path

    def lampiran(self) -> UUID:
        return BerkasFasad(self.k.sesi()).lampirkan(
            self.kasus(), self.berkas(), JenisLampiran.IDENTITAS, "uji", JobControl()
        )[0]

    def surat(self) -> UUID:
        return BerkasFasad(self.k.sesi()).terbitkan(self.kasus(), JenisSurat.TANDA_BUKTI).row.id

    def keluar(self, akhiran: str) -> Path:
        return self.folder / f"keluar-{self.turn}.{akhiran}"

    def stik(self) -> Path:
        path = self.folder / f"stik-{self.turn}"
        path.mkdir()
        return path


Baris = tuple[frozenset[Peran], Callable[[Any, Konteks], object]]
Tabel = Mapping[str, Baris]


def fasad(*modul: str) -> dict[str, type]:
    """Return the facades that these modules of the services define."""
    found = {}
    for name in modul:
        module = import_module(f"app.services.{name}")
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if cls.__name__.endswith("Fasad") and cls.__module__ == module.__name__:
                found[cls.__name__] = cls
    return found


def modul_fasad() -> set[str]:
    """Return every module of the services that is named as one of facades."""
    folder = Path(services.__file__).parent
    return {path.stem for path in folder.glob("fasad*.py")}


def cara(*modul: str) -> set[str]:
    """Return every public method of the facades of these modules."""
    return {
        f"{name}.{method}"
        for name, cls in fasad(*modul).items()
        for method, _ in inspect.getmembers(cls, inspect.isfunction)
        if not method.startswith("_")
    }


def tercatat(tabel: Tabel) -> set[str]:
    """Return the methods that have a line."""
    return {name.split(" ")[0] for name in tabel}


def boleh(
    office: KantorUji, folder: Path, pelaku: Pelaku, baris: Baris, *, kelas: type[Any]
) -> bool:
    """Try a line as somebody; False if it was refused for want of a role."""
    sesi = Sesi(office.kantor, pelaku, office.proyeksi)
    try:
        baris[1](kelas(sesi), Konteks(office, folder, next(_GILIRAN), sesi))
    except AccessDeniedError:
        return False
    except UserError:
        return True  # allowed to try; refused for another reason
    return True


def yang_boleh(
    office: KantorUji, folder: Path, baris: Baris, *, kelas: type[Any]
) -> frozenset[Peran]:
    """Return the roles that are let through, each tried alone."""
    return frozenset(
        peran
        for peran in Peran
        if boleh(
            office,
            folder,
            Pelaku(UUID(int=1), "Orang Uji", frozenset({peran})),
            baris,
            kelas=kelas,
        )
    )
