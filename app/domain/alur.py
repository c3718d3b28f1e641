# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The states of a request as checked data: who may move it where, when, and by which article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from app.domain.alur_syarat import SYARAT, FaktaPermohonan
from app.domain.errors import AccessDeniedError, UserError
from app.domain.format_id import kapital_awal
from app.domain.kip import Peran, Peristiwa, StatusPermohonan
from app.domain.label import PERISTIWA, label

AWAL = "-"
"""Word of column ``dari`` for a request that does not exist yet"""
AKHIR = frozenset(
    {
        StatusPermohonan.SELESAI,
        StatusPermohonan.DICABUT,
        StatusPermohonan.DITUTUP_TIDAK_LENGKAP,
    }
)
"""States nothing leads out of"""


@dataclass(frozen=True)
class Langkah:
    """One row of the transition table; ``dari`` is None for the first registration."""

    dari: StatusPermohonan | None
    peristiwa: Peristiwa
    ke: StatusPermohonan
    peran: frozenset[Peran]
    syarat: tuple[str, ...]
    dasar: str

    def halangan(self, fakta: FaktaPermohonan, *, isian: bool) -> str:
        """Return the name of the first failing condition; without ``isian`` only of the case."""
        for nama in self.syarat:
            syarat = SYARAT[nama]
            if (isian or not syarat.isian) and syarat.sebab(fakta):
                return nama
        return ""


def _rusak(sebab: str) -> NoReturn:
    raise UserError(
        code="ALU-900",
        what=f"Tabel alur permohonan tidak sah: {sebab}.",
        kept="Alur yang dipakai dan semua permohonan tidak berubah.",
        action="Perbaiki tabel alur itu atau pulihkan berkas bawaan.",
    )


def _baca(nomor: int, sel: Mapping[str, str]) -> Langkah:
    """Read one row; ``nomor`` is its line in the file."""
    try:
        syarat = tuple(nama for nama in sel["syarat"].split("|") if nama)
        asing = [nama for nama in syarat if nama not in SYARAT]
        if asing or not sel["dasar"]:
            _rusak(f"baris {nomor}, syarat {', '.join(asing) or 'tanpa dasar'}")
        return Langkah(
            dari=None if sel["dari"] == AWAL else StatusPermohonan(sel["dari"]),
            peristiwa=Peristiwa(sel["peristiwa"]),
            ke=StatusPermohonan(sel["ke"]),
            peran=frozenset(Peran(nama) for nama in sel["peran"].split("|")),
            syarat=syarat,
            dasar=sel["dasar"],
        )
    except (KeyError, ValueError) as sebab:
        _rusak(f"baris {nomor}, {sebab}")


@dataclass(frozen=True)
class AlurPermohonan:
    """The whole table, proved complete when it is made.

    Every state can be reached, every state that is not final has an exit, final ones have none,
    every event is used, and of several rows for one state and event only the last may be without
    conditions.
    """

    langkah_semua: tuple[Langkah, ...]
    _menurut: dict[StatusPermohonan | None, tuple[Langkah, ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        menurut: dict[StatusPermohonan | None, tuple[Langkah, ...]] = {}
        for satu in self.langkah_semua:
            menurut[satu.dari] = (*menurut.get(satu.dari, ()), satu)
        object.__setattr__(self, "_menurut", menurut)
        self._periksa_jalan()
        self._periksa_ganda()

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, str]]) -> AlurPermohonan:
        """Read the rows of ``alur/permohonan.csv``.

        Raises:
            UserError: ALU-900 with the line of an unknown word, or what is incomplete.
        """
        return cls(tuple(_baca(nomor, sel) for nomor, sel in enumerate(rows, start=2)))

    def _periksa_jalan(self) -> None:
        tiba: set[StatusPermohonan] = set()
        antre: list[StatusPermohonan | None] = [None]
        while antre:
            for satu in self._menurut.get(antre.pop(), ()):
                if satu.ke not in tiba:
                    tiba.add(satu.ke)
                    antre.append(satu.ke)
        if hilang := sorted(set(StatusPermohonan) - tiba):
            _rusak(f"status {', '.join(hilang)} tidak dapat dicapai")
        for status in StatusPermohonan:
            keluar = [s for s in self._menurut.get(status, ()) if s.ke is not status]
            if bool(keluar) is (status in AKHIR):
                _rusak(f"status {status} tidak boleh {'keluar' if keluar else 'buntu'}")
        if tidak_dipakai := sorted(set(Peristiwa) - {s.peristiwa for s in self.langkah_semua}):
            _rusak(f"peristiwa {', '.join(tidak_dipakai)} tidak dipakai")

    def _periksa_ganda(self) -> None:
        bebas: set[tuple[StatusPermohonan | None, Peristiwa]] = set()
        for satu in self.langkah_semua:
            kunci = (satu.dari, satu.peristiwa)
            if kunci in bebas:
                _rusak(f"{satu.peristiwa} dari {satu.dari or AWAL} ganda")
            if not satu.syarat:
                bebas.add(kunci)

    def _calon(self, status: StatusPermohonan | None, peristiwa: Peristiwa) -> tuple[Langkah, ...]:
        return tuple(s for s in self._menurut.get(status, ()) if s.peristiwa is peristiwa)

    def pastikan(
        self,
        status: StatusPermohonan | None,
        peristiwa: Peristiwa,
        peran: Collection[Peran],
        fakta: FaktaPermohonan,
    ) -> Langkah:
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
                what=f"Permohonan {keadaan}, jadi tidak dapat: {aksi}.",
                kept="Status permohonan tidak berubah.",
                action="Pilih salah satu langkah yang ditawarkan untuk status itu.",
            )
        sah = [s for s in calon if s.peran & set(peran)]
        if not sah:
            boleh = sorted(label(p) for p in calon[0].peran)
            raise AccessDeniedError(f"{aksi} ({calon[0].dasar})", " atau ".join(boleh))
        for satu in sah:
            if not satu.halangan(fakta, isian=True):
                return satu
        terakhir = sah[-1]
        syarat = SYARAT[terakhir.halangan(fakta, isian=True)]
        raise UserError(
            code="ALU-002",
            what=f"{aksi} belum dapat: {syarat.sebab(fakta)} ({terakhir.dasar}).",
            kept="Status permohonan tidak berubah.",
            action=syarat.tindakan,
        )

    def boleh(
        self,
        status: StatusPermohonan | None,
        peristiwa: Peristiwa,
        peran: Collection[Peran],
        fakta: FaktaPermohonan,
    ) -> bool:
        """True if ``pastikan`` would not refuse."""
        return any(
            s.peran & set(peran) and not s.halangan(fakta, isian=True)
            for s in self._calon(status, peristiwa)
        )

    def tujuan(
        self,
        status: StatusPermohonan | None,
        peristiwa: Peristiwa,
        fakta: FaktaPermohonan | None = None,
    ) -> StatusPermohonan | None:
        """Return the state an event leads to; None if the state knows no such event.

        Delivery has two targets: with ``fakta`` the one whose conditions hold is returned (None
        if none does), without it the first of the table.
        """
        for satu in self._calon(status, peristiwa):
            if fakta is None or not satu.halangan(fakta, isian=True):
                return satu.ke
        return None

    def langkah(
        self,
        status: StatusPermohonan | None,
        peran: Collection[Peran],
        fakta: FaktaPermohonan,
    ) -> tuple[Peristiwa, ...]:
        """Return the events these roles may start now, the advised one first.

        Only conditions of the case are judged; what a form must hold is judged on saving.
        """
        return tuple(
            dict.fromkeys(
                s.peristiwa
                for s in self._menurut.get(status, ())
                if s.peran & set(peran) and not s.halangan(fakta, isian=False)
            )
        )

    def alasan_tertutup(
        self,
        status: StatusPermohonan | None,
        peristiwa: Peristiwa,
        peran: Collection[Peran],
        fakta: FaktaPermohonan,
    ) -> str:
        """Return why a button is grey, as one sentence; empty if the event may be started."""
        if peristiwa in self.langkah(status, peran, fakta):
            return ""
        calon = self._calon(status, peristiwa)
        aksi = PERISTIWA[peristiwa].removesuffix("…")
        if not calon:
            return f"{aksi} tidak tersedia pada status ini."
        if not any(s.peran & set(peran) for s in calon):
            return f"{aksi} hanya oleh {' atau '.join(sorted(label(p) for p in calon[0].peran))}."
        nama = next(h for s in reversed(calon) if (h := s.halangan(fakta, isian=False)))
        return f"{kapital_awal(SYARAT[nama].sebab(fakta))} ({calon[-1].dasar})."
