# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of the exchange over the network: by a person's wish and by the program itself."""

from __future__ import annotations

import random

from app.domain.jobs import JobControl
from app.domain.pelaku import PELIHAT, Pelaku
from app.domain.sinkron import BatasDaring, HasilDaring, KeadaanDaring
from app.services.fasad import Sesi
from app.services.sinkron.otomatis import Otomatis


class DaringFasad:
    """The client of the province's hub, bound to a session.

    ``mulai`` starts the automatic attempts; whoever calls it calls ``berhenti`` before the office
    is closed. The client's libraries are imported at its first use: they must not slow the start.
    """

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku
        self._otomatis = Otomatis(self._k, self._tukar, rng=random.SystemRandom())

    def mulai(self) -> None:
        """Try by itself from now on."""
        self._otomatis.mulai()

    def berhenti(self) -> None:
        """Try no more; an exchange under way ends at its next step."""
        self._otomatis.berhenti()

    def keadaan(self) -> KeadaanDaring:
        """Return how it stands, without touching the network."""
        self._p.wajib("melihat keadaan sinkron", *PELIHAT)
        return self._otomatis.keadaan()

    def batas(self) -> BatasDaring:
        """Return budget and use of this month."""
        from app.services.sinkron import daring

        return daring.batas(self._k, self._p)

    def coba(self, *, job: JobControl) -> KeadaanDaring:
        """Exchange once now; ``UserError`` when nothing came through."""
        self._otomatis.coba(self._p, job)
        return self._otomatis.keadaan()

    def daring_sekarang(self, *, anggaran: int | None = None, job: JobControl) -> HasilDaring:
        """Exchange once now within a budget of bytes; return what it did."""
        from app.services.sinkron import daring

        return daring.daring_sekarang(self._k, self._p, anggaran=anggaran, job=job)

    def atur_kuota(self, byte: int) -> None:
        """Set the budget of a month in bytes; 0 takes it away."""
        from app.services.sinkron import daring

        daring.setel_batas(self._k, self._p, byte)

    def setel_batas(self, byte: int) -> BatasDaring:
        """Set the budget of a month in bytes; return how it stands."""
        from app.services.sinkron import daring

        return daring.setel_batas(self._k, self._p, byte)

    def proksi(self) -> str:
        """Return the proxy setting."""
        from app.services.sinkron import daring

        return daring.proksi(self._k, self._p)

    def setel_proksi(self, teks: str) -> str:
        """Set the proxy: empty (as the system says), ``langsung``, or an address."""
        from app.services.sinkron import daring

        return daring.setel_proksi(self._k, self._p, teks)

    def _tukar(self, pelaku: Pelaku, job: JobControl) -> HasilDaring:
        from app.services.sinkron import daring

        return daring.daring_sekarang(self._k, pelaku, job=job)
