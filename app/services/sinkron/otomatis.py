# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attempts by the program itself while a window is open: rarely, in a thread of their own."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from app.domain.errors import CancelledError, UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.sinkron import HasilDaring, KeadaanDaring
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.sinkron.catatan_daring import terakhir_berhasil
from app.services.sinkron.galat_daring import DaringGagalError
from app.sync.online.backoff import INTERVAL, Backoff

_log = logging.getLogger(__name__)
PERTAMA = 60.0
"""Seconds after opening before the first attempt"""
HEMAT = 24 * 3600.0
"""Seconds between attempts that leave nothing to do but wait for a person (not enrolled …)"""
MENUNGGU_ORANG = frozenset({"SIN-001", "SIN-110", "SIN-112", "DFT-001"})

Tukar = Callable[[Pelaku, JobControl], HasilDaring]


class Otomatis:
    """Tries every quarter of an hour at most, ever later on a dead line; stops when told.

    Safe to share between threads. A person's own attempt counts as one and moves the next.
    """

    def __init__(
        self, kantor: Kantor, tukar: Tukar, *, rng: random.Random, pertama: float = PERTAMA
    ) -> None:
        self._kantor = kantor
        self._tukar = tukar
        self._backoff = Backoff(rng)
        self._pertama = pertama
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopped = False
        self._job: JobControl | None = None
        self._thread: threading.Thread | None = None
        self._failures = 0
        self._tersambung: bool | None = None
        self._sebab = ""
        self._berikutnya: datetime | None = None

    def mulai(self) -> None:
        """Begin; the first attempt comes after a minute."""
        if self._thread is None:
            self._jadwalkan(self._pertama)
            self._thread = threading.Thread(target=self._run, name="daring", daemon=True)
            self._thread.start()

    def berhenti(self, *, detik: float = 30.0) -> None:
        """End, also in the middle of an exchange: what crossed stays, the rest waits."""
        with self._lock:
            self._stopped = True
            job = self._job
        if job is not None:
            job.cancel()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(detik)

    def keadaan(self) -> KeadaanDaring:
        """Return how it stands, without touching the network."""
        with self._kantor.read() as session:
            last = terakhir_berhasil(session.connection())
        with self._lock:
            return KeadaanDaring(
                tersambung=self._tersambung,
                terakhir=from_ms(last) if last else None,
                berikutnya=self._berikutnya,
                sebab=self._sebab,
            )

    def coba(self, pelaku: Pelaku, job: JobControl) -> HasilDaring:
        """Exchange once now; note how it went and when the next attempt is due."""
        try:
            done = self._tukar(pelaku, job)
        except CancelledError:
            self._jadwalkan(INTERVAL)
            raise
        except UserError as error:
            self._gagal(error)
            raise
        self._berhasil(done)
        return done

    # -- inside ---------------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            self._wake.wait(max(0.0, self._sisa()))
            self._wake.clear()
            if self._ended():
                return
            if self._sisa() <= 0:
                self._sekali()

    def _ended(self) -> bool:
        with self._lock:
            return self._stopped

    def _sekali(self) -> None:
        job = JobControl()
        with self._lock:
            self._job = job
        try:
            self.coba(SISTEM, job)
        except CancelledError:
            pass
        except UserError as error:
            _log.info("automatic exchange: %s", error.code)
        except Exception:  # noqa: BLE001 - the last handler of this thread
            # a bug here must not take the program with it, and must not be tried every minute
            _log.exception("automatic exchange failed")
            self._jadwalkan(HEMAT)
        finally:
            with self._lock:
                self._job = None

    def _berhasil(self, done: HasilDaring) -> None:
        with self._lock:
            self._tersambung = not done.putus
            self._failures = self._failures + 1 if done.putus and not done.terkirim else 0
            self._sebab = " ".join(part for part in (done.putus, *done.peringatan) if part)
        self._jadwalkan(self._backoff.between(self._failures, done.tunggu))

    def _gagal(self, error: UserError) -> None:
        wait = error.tunggu if isinstance(error, DaringGagalError) else 0.0
        with self._lock:
            self._tersambung = False
            self._failures += 1
            self._sebab = error.what
        waits = error.code in MENUNGGU_ORANG
        self._jadwalkan(HEMAT if waits else self._backoff.between(self._failures, wait))

    def _jadwalkan(self, seconds: float) -> None:
        now = self._kantor.jam.now()
        with self._lock:
            self._berikutnya = now + timedelta(seconds=seconds)
        self._wake.set()

    def _sisa(self) -> float:
        """Return seconds to the next attempt; a clock that was set back does not put it off."""
        with self._lock:
            due = self._berikutnya
        if due is None:
            return HEMAT
        return min((due - self._kantor.jam.now()).total_seconds(), HEMAT)
