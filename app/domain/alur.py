# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The states of a case as checked data: who may move it where, when, and by which article.

One machine per register (``alur_permohonan``, ``alur_keberatan``, ``alur_sengketa``); its table
is a file in ``resources/data/alur``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NoReturn, TypeVar

from app.domain.errors import AccessDeniedError, UserError
from app.domain.format_id import kapital_awal
from app.domain.kip import Peran
from app.domain.label import label

S = TypeVar("S", bound=StrEnum)
P = TypeVar("P", bound=StrEnum)
F = TypeVar("F")
AWAL = "-"
"""Word of column ``dari`` for a case that does not exist yet"""


@dataclass(frozen=True)
class Syarat(Generic[F]):
    """One condition: ``sebab`` says why it fails (empty if it holds), ``tindakan`` what to do.

    A condition about the *case* decides whether a button is offered; one about what was *filled in*
    (``isian``) is judged when the button's form is saved.
    """

    isian: bool
    sebab: Callable[[F], str]
    tindakan: str


@dataclass(frozen=True)
class Mesin(Generic[S, P, F]):
    """What the table of one register is checked against."""

    nama: str
    """permohonan, keberatan or sengketa"""
    status: type[S]
    peristiwa: type[P]
    akhir: frozenset[S]
    """States nothing leads out of"""
    syarat: Mapping[str, Syarat[F]]


@dataclass(frozen=True)
class Langkah(Generic[S, P]):
    """One row of the transition table; ``dari`` is None for the first registration."""

    dari: S | None
    peristiwa: P
    ke: S
    peran: frozenset[Peran]
    syarat: tuple[str, ...]
    dasar: str


def _rusak(nama: str, sebab: str) -> NoReturn:
    raise UserError(
        code="ALU-900",
        what=f"Tabel alur {nama} tidak sah: {sebab}.",
        kept=f"Alur yang dipakai dan semua {nama} tidak berubah.",
        action="Perbaiki tabel alur itu atau pulihkan berkas bawaan.",
    )


def _baca(mesin: Mesin[S, P, F], nomor: int, sel: Mapping[str, str]) -> Langkah[S, P]:
    """Read one row; ``nomor`` is its line in the file."""
    try:
        syarat = tuple(nama for nama in sel["syarat"].split("|") if nama)
        asing = [nama for nama in syarat if nama not in mesin.syarat]
        if asing or not sel["dasar"]:
            _rusak(mesin.nama, f"baris {nomor}, syarat {', '.join(asing) or 'tanpa dasar'}")
        return Langkah(
            dari=None if sel["dari"] == AWAL else mesin.status(sel["dari"]),
            peristiwa=mesin.peristiwa(sel["peristiwa"]),
            ke=mesin.status(sel["ke"]),
            peran=frozenset(Peran(nama) for nama in sel["peran"].split("|")),
            syarat=syarat,
            dasar=sel["dasar"],
        )
    except (KeyError, ValueError) as sebab:
        _rusak(mesin.nama, f"baris {nomor}, {sebab}")


@dataclass(frozen=True)
class Alur(Generic[S, P, F]):
    """The whole table of one register, proved complete when it is made.

    Every state can be reached, every state that is not final has an exit, final ones have none,
    every event is used, and of several rows for one state and event only the last may be without
    conditions.
    """

    mesin: Mesin[S, P, F]
    langkah_semua: tuple[Langkah[S, P], ...]
    _menurut: dict[S | None, tuple[Langkah[S, P], ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        menurut: dict[S | None, tuple[Langkah[S, P], ...]] = {}
        for satu in self.langkah_semua:
            menurut[satu.dari] = (*menurut.get(satu.dari, ()), satu)
        object.__setattr__(self, "_menurut", menurut)
        self._periksa_jalan()
        self._periksa_ganda()

    @classmethod
    def from_rows(cls, mesin: Mesin[S, P, F], rows: Iterable[Mapping[str, str]]) -> Alur[S, P, F]:
        """Read the rows of a file of ``resources/data/alur``.

        Raises:
            UserError: ALU-900 with the line of an unknown word, or what is incomplete.
        """
        return cls(
            mesin, tuple(_baca(mesin, nomor, sel) for nomor, sel in enumerate(rows, start=2))
        )

    def _periksa_jalan(self) -> None:
        tiba: set[S] = set()
        antre: list[S | None] = [None]
        while antre:
            for satu in self._menurut.get(antre.pop(), ()):
                if satu.ke not in tiba:
                    tiba.add(satu.ke)
                    antre.append(satu.ke)
        if hilang := sorted(set(self.mesin.status) - tiba):
            _rusak(self.mesin.nama, f"status {', '.join(hilang)} tidak dapat dicapai")
        for status in self.mesin.status:
            keluar = [s for s in self._menurut.get(status, ()) if s.ke is not status]
            if bool(keluar) is (status in self.mesin.akhir):
                _rusak(
                    self.mesin.nama,
                    f"status {status} tidak boleh {'keluar' if keluar else 'buntu'}",
                )
        if tidak_dipakai := sorted(
            set(self.mesin.peristiwa) - {s.peristiwa for s in self.langkah_semua}
        ):
            _rusak(self.mesin.nama, f"peristiwa {', '.join(tidak_dipakai)} tidak dipakai")

    def _periksa_ganda(self) -> None:
        bebas: set[tuple[S | None, P]] = set()
        for satu in self.langkah_semua:
            kunci = (satu.dari, satu.peristiwa)
            if kunci in bebas:
                _rusak(self.mesin.nama, f"{satu.peristiwa} dari {satu.dari or AWAL} ganda")
            if not satu.syarat:
                bebas.add(kunci)

    def _halangan(self, satu: Langkah[S, P], fakta: F, *, isian: bool) -> str:
        """Return the name of the first failing condition; without ``isian`` only of the case."""
        for nama in satu.syarat:
            syarat = self.mesin.syarat[nama]
            if (isian or not syarat.isian) and syarat.sebab(fakta):
                return nama
        return ""

    def _calon(self, status: S | None, peristiwa: P) -> tuple[Langkah[S, P], ...]:
        return tuple(s for s in self._menurut.get(status, ()) if s.peristiwa is peristiwa)

    def pastikan(
        self,
        status: S | None,
        peristiwa: P,
        peran: Collection[Peran],
        fakta: F,
    ) -> Langkah[S, P]:
        """Return the transition that ``peristiwa`` makes now, or refuse with the reason.

        Raises:
            UserError: ALU-001 when the state knows no such event, ALU-002 when a condition of
                the law is not met; both name the reason and the article.
            AccessDeniedError: the roles do not allow it.
        """
        calon = self._calon(status, peristiwa)
        aksi = label(peristiwa).removesuffix("…")
        if not calon:
            keadaan = "belum terdaftar" if status is None else f"berstatus “{label(status)}”"
            raise UserError(
                code="ALU-001",
                what=f"{kapital_awal(self.mesin.nama)} {keadaan}, jadi tidak dapat: {aksi}.",
                kept=f"Status {self.mesin.nama} tidak berubah.",
                action="Pilih salah satu langkah yang ditawarkan untuk status itu.",
            )
        sah = [s for s in calon if s.peran & set(peran)]
        if not sah:
            boleh = sorted(label(p) for p in calon[0].peran)
            raise AccessDeniedError(f"{aksi} ({calon[0].dasar})", " atau ".join(boleh))
        for satu in sah:
            if not self._halangan(satu, fakta, isian=True):
                return satu
        terakhir = sah[-1]
        syarat = self.mesin.syarat[self._halangan(terakhir, fakta, isian=True)]
        raise UserError(
            code="ALU-002",
            what=f"{aksi} belum dapat: {syarat.sebab(fakta)} ({terakhir.dasar}).",
            kept=f"Status {self.mesin.nama} tidak berubah.",
            action=syarat.tindakan,
        )

    def boleh(
        self,
        status: S | None,
        peristiwa: P,
        peran: Collection[Peran],
        fakta: F,
    ) -> bool:
        """True if ``pastikan`` would not refuse."""
        return any(
            s.peran & set(peran) and not self._halangan(s, fakta, isian=True)
            for s in self._calon(status, peristiwa)
        )

    def tujuan(
        self,
        status: S | None,
        peristiwa: P,
        fakta: F | None = None,
    ) -> S | None:
        """Return the state an event leads to; None if the state knows no such event.

        Delivery has two targets: with ``fakta`` the one whose conditions hold is returned (None
        if none does), without it the first of the table.
        """
        for satu in self._calon(status, peristiwa):
            if fakta is None or not self._halangan(satu, fakta, isian=True):
                return satu.ke
        return None

    def langkah(
        self,
        status: S | None,
        peran: Collection[Peran],
        fakta: F,
    ) -> tuple[P, ...]:
        """Return the events these roles may start now, the advised one first.

        Only conditions of the case are judged; what a form must hold is judged on saving.
        """
        return tuple(
            dict.fromkeys(
                s.peristiwa
                for s in self._menurut.get(status, ())
                if s.peran & set(peran) and not self._halangan(s, fakta, isian=False)
            )
        )

    def alasan_tertutup(
        self,
        status: S | None,
        peristiwa: P,
        peran: Collection[Peran],
        fakta: F,
    ) -> str:
        """Return why a button is grey, as one sentence; empty if the event may be started."""
        if peristiwa in self.langkah(status, peran, fakta):
            return ""
        calon = self._calon(status, peristiwa)
        aksi = label(peristiwa).removesuffix("…")
        if not calon:
            return f"{aksi} tidak tersedia pada status ini."
        if not any(s.peran & set(peran) for s in calon):
            return f"{aksi} hanya oleh {' atau '.join(sorted(label(p) for p in calon[0].peran))}."
        nama = next(h for s in reversed(calon) if (h := self._halangan(s, fakta, isian=False)))
        return f"{kapital_awal(self.mesin.syarat[nama].sebab(fakta))} ({calon[-1].dasar})."
