# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attempts of the program itself: rarely, later after failures, and gone when told."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.sinkron import HasilDaring
from app.services.sinkron.galat_daring import DaringGagalError
from app.services.sinkron.otomatis import Otomatis
from tests.helpers.kantor import KantorUji, kantor_uji

BERHASIL = HasilDaring(1, 1, 0, 100, 100, 1, 0, 0)
SEPEREMPAT = timedelta(minutes=15)


def _otomatis(
    k: KantorUji, tukar: Callable[[Pelaku, JobControl], HasilDaring], **hal: float
) -> Otomatis:
    return Otomatis(k.kantor, tukar, rng=random.Random(1), **hal)


def _gagal(_: Pelaku, __: JobControl) -> HasilDaring:
    raise DaringGagalError(code="SIN-114", what="Mati.", kept="", action="", tunggu=7200)


def test_it_waits_a_quarter_of_an_hour_at_least_and_longer_after_failures(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        good = _otomatis(k, lambda _p, _j: BERHASIL)
        assert good.keadaan().tersambung is None
        good.coba(k.ppid, JobControl())
        state = good.keadaan()
        assert state.tersambung
        assert state.berikutnya is not None
        assert state.berikutnya - k.jam.now() >= SEPEREMPAT
        bad = _otomatis(k, _gagal)
        with pytest.raises(UserError):
            bad.coba(k.ppid, JobControl())
        state = bad.keadaan()
        assert (state.tersambung, state.sebab) == (False, "Mati.")
        assert state.berikutnya is not None
        assert state.berikutnya - k.jam.now() >= timedelta(hours=2)  # as the hub asked


def test_what_waits_for_a_person_is_not_tried_all_day(tmp_path: Path) -> None:
    def belum(_: Pelaku, __: JobControl) -> HasilDaring:
        raise UserError(code="SIN-112", what="Belum.", kept="", action="")

    with kantor_uji(tmp_path / "k") as k:
        one = _otomatis(k, belum)
        with pytest.raises(UserError):
            one.coba(k.ppid, JobControl())
        due = one.keadaan().berikutnya
        assert due is not None
        assert due - k.jam.now() >= timedelta(hours=20)


def test_the_thread_tries_as_the_system_and_ends_when_told(tmp_path: Path) -> None:
    begun, seen = threading.Event(), []

    def lama(pelaku: Pelaku, job: JobControl) -> HasilDaring:
        seen.append(pelaku)
        begun.set()
        while True:  # an exchange on a slow line, until it is cancelled
            threading.Event().wait(0.01)
            job.step(0, 1)

    with kantor_uji(tmp_path / "k") as k:
        one = _otomatis(k, lama, pertama=0.0)
        one.mulai()
        assert begun.wait(10)
        one.berhenti()
        assert seen == [SISTEM]
        assert not any(t.name == "daring" and t.is_alive() for t in threading.enumerate())


@pytest.mark.expects_log
def test_a_bug_is_logged_and_not_tried_again_at_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    done = threading.Event()
    calls = []

    def rusak(_: Pelaku, __: JobControl) -> HasilDaring:
        calls.append(1)
        done.set()
        raise ZeroDivisionError

    with kantor_uji(tmp_path / "k") as k:
        one = _otomatis(k, rusak, pertama=0.0)
        one.mulai()
        assert done.wait(10)
        one.berhenti()
        assert len(calls) == 1
    assert "automatic exchange failed" in caplog.text
