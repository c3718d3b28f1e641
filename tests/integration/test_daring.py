# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exchange over the network against the real hub: what goes up, comes down and is counted."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.errors import CancelledError, UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.sinkron import Keberadaan
from app.hub.limits import Limits
from app.models.kip import Permohonan
from app.services.sinkron import status
from app.services.sinkron.daring import batas, daring_sekarang, setel_batas, setel_proksi
from app.services.sinkron.kotak import menunggu
from app.sync.wire import Scope
from tests.helpers.daring import (
    Pusat,
    alamat,
    catat_permohonan,
    dunia_uji,
    hubungkan,
    jalankan_pusat,
    sertifikat_tls,
    tukar,
)
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat, provinsi_uji
from tests.helpers.proksi import proksi_ke

pytestmark = pytest.mark.loopback


@contextmanager
def _dunia(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *nama: str, **hal: object
) -> Iterator[tuple[Pusat, tuple[PCLengkap, ...]]]:
    with buka_bersertifikat(tmp_path, monkeypatch, *nama) as pcs:
        now = pcs[0].pc.jam.now_ms()
        with jalankan_pusat(pcs[0].provinsi, tmp_path / "pusat", now_ms=now, **hal) as pusat:
            for one in pcs:
                hubungkan(one, alamat(pusat.port))
            yield pusat, pcs


def test_records_arrive_and_the_receipt_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        ids = catat_permohonan(a, 3)
        done = tukar(a)
        assert (done.terkirim, done.sisa, done.putus, done.peringatan) == (1, 0, "", ())
        assert len(pusat.sha()) == 1
        places = status.keberadaan(a.pc.kantor, SISTEM, ids)
        assert {p.state for p in places.values()} == {Keberadaan.DITERAPKAN}
        again = tukar(a)
        assert (again.terkirim, again.permintaan) == (0, 1)
        assert again.naik + again.turun <= 500
        catat_permohonan(a, 2, mulai=3)
        more = tukar(a)
        assert (more.terkirim, more.permintaan) == (1, 1)


def test_the_pcs_of_an_agency_meet_at_the_hub(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a", "b") as (_, (a, b)):
        ids = catat_permohonan(a, 3)
        tukar(a)
        came = tukar(b)
        assert (came.diterima, came.putus, came.peringatan) == (2, "", ())  # records, receipt
        with b.pc.kantor.read() as session:
            assert set(session.scalars(select(Permohonan.id))) == set(ids)
        back = tukar(a)
        assert back.diterima >= 1
        assert [k for k in menunggu(a.pc.kantor) if k.lingkup is Scope.PROVINCE] == []
        for _ in range(4):
            tukar(a)
            tukar(b)
        quiet = [tukar(a), tukar(b), tukar(a)]
        assert [(q.terkirim, q.diterima) for q in quiet] == [(0, 0)] * 3  # no endless answering


def test_a_greeting_that_finds_nothing_new_is_small_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        catat_permohonan(a)
        tukar(a)
        a.pc.jam.maju(minutes=20)
        pusat.waktu[0] += 20 * 60_000
        quiet = tukar(a)
        assert quiet.permintaan == 1
        assert quiet.naik + quiet.turun <= 720


def test_a_budget_is_kept_and_the_rest_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a", "b") as (pusat, (a, _)):
        tukar(a)
        catat_permohonan(a, 150)
        begun = status_batas(a)
        for budget in (500, 4_000, 9_000, 12_000):
            done = tukar(a, anggaran=budget)
            assert done.naik + done.turun <= budget
            assert done.anggaran_habis
            assert done.sisa >= 1
        assert 0 < status_batas(a) - begun <= 25_500
        last = tukar(a)
        assert (last.anggaran_habis, last.sisa) == (False, 0)
        assert last.naik < max(one.size for one in pusat.store.inbox())  # went on where it was


def status_batas(one: PCLengkap) -> int:
    month = batas(one.pc.kantor, SISTEM)
    return month.naik + month.turun


def test_without_quota_records_still_go_and_the_month_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        kantor = a.pc.kantor
        catat_permohonan(a)
        tukar(a)
        assert setel_batas(kantor, SISTEM, 1_000).kuota_byte == 1_000
        catat_permohonan(a, mulai=1)
        done = tukar(a)
        assert done.terkirim == 1
        assert any("Kuota bulan ini sudah habis" in line for line in done.peringatan)
        a.pc.jam.maju(days=31)
        pusat.waktu[0] += 31 * 86_400_000
        month = batas(kantor, SISTEM)
        assert (month.naik, month.turun, month.kuota_byte) == (0, 0, 1_000)
        assert tukar(a).peringatan == ()


def test_a_log_in_page_is_never_taken_for_the_hub(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        catat_permohonan(a)
        with proksi_ke(pusat.port, portal=True) as portal:
            hubungkan(a, alamat(portal.port))
            with pytest.raises(UserError) as refused:
                tukar(a)
        assert refused.value.code == "SIN-115"
        assert pusat.sha() == []
        hubungkan(a, alamat(pusat.port))
        assert tukar(a).sisa == 0


def test_a_reply_of_another_key_is_a_portal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (_, (a,)):
        catat_permohonan(a)
        stranger = provinsi_uji(a.pc.jam.now_ms())
        now = a.pc.jam.now_ms()
        with jalankan_pusat(stranger, tmp_path / "asing", now_ms=now) as other:
            hubungkan(a, alamat(other.port))
            with pytest.raises(UserError) as refused:
                tukar(a)
            assert refused.value.code == "SIN-115"
            assert other.sha() == []


def test_tls_of_the_enrolment_is_the_only_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cert, key, pin = sertifikat_tls(tmp_path)
    wrong_cert, wrong_key, _ = sertifikat_tls(tmp_path, "penyadap")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(wrong_cert, wrong_key)
    with _dunia(tmp_path, monkeypatch, "a", sertifikat=(cert, key)) as (pusat, (a,)):
        catat_permohonan(a)
        url = f"https://127.0.0.1:{pusat.port}"
        hubungkan(a, url)  # an unknown authority, no pin
        _ditolak(a, "SIN-116")
        with proksi_ke(pusat.port, tls=context) as penyadap:
            hubungkan(a, f"https://127.0.0.1:{penyadap.port}", pin=pin)
            _ditolak(a, "SIN-116")
            assert penyadap.lalu.total == 0  # nothing was said to the listener
        hubungkan(a, url, pin=pin)
        done = tukar(a)
        assert (done.sisa, done.putus) == (0, "")


def _ditolak(one: PCLengkap, code: str) -> UserError:
    with pytest.raises(UserError) as refused:
        tukar(one)
    assert refused.value.code == code
    return refused.value


def test_a_dead_network_says_why_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        catat_permohonan(a)
        with proksi_ke(pusat.port) as gone:
            port = gone.port
        hubungkan(a, alamat(port))
        assert "ditolak" in _ditolak(a, "SIN-114").what

        def no_name(*_args: object, **_named: object) -> None:
            raise socket.gaierror(-2, "Name or service not known")

        hubungkan(a, "https://hub.contoh.go.id")
        with monkeypatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", no_name)
            assert "nama pusat tidak ditemukan" in _ditolak(a, "SIN-114").what
        hubungkan(a, "")
        _ditolak(a, "SIN-112")
        assert menunggu(a.pc.kantor) == []  # nothing is sealed for a hub that does not answer
        assert batas(a.pc.kantor, SISTEM).naik == 0


def test_a_wrong_clock_is_told_and_does_not_stop_the_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        pusat.waktu[0] += 3 * 365 * 86_400_000 // 4
        catat_permohonan(a)
        done = tukar(a)
        assert done.sisa == 0
        assert done.selisih_jam == 3 * 365 * 86_400 // 4
        assert "menurut jam pusat sekarang 03-08-2027 03.00" in " ".join(done.peringatan)


def test_a_busy_hub_is_waited_for_or_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Limits(per_minute=1_000_000, min_free=2**60)
    with _dunia(tmp_path, monkeypatch, "a", limits=full) as (pusat, (a,)):
        catat_permohonan(a)
        done = tukar(a)
        assert (done.terkirim, done.sisa) == (0, 1)
        assert "Hub sedang penuh pekerjaan" in done.putus
        assert done.tunggu >= 60
        assert pusat.sha() == []


def test_the_shares_of_an_agency_are_kept_by_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = Limits(per_minute=1, min_free=0)
    with _dunia(tmp_path, monkeypatch, "a", limits=few) as (_, (a,)):
        catat_permohonan(a)
        slept: list[float] = []
        with contextlib.suppress(UserError):  # no time passes here, so the share never grows
            tukar(a, dunia=dunia_uji(tidur=slept.append))
        assert sum(slept) >= 10  # as often as the hub said, as long as it said
        assert max(slept) <= 0.2  # and a person could cancel at any moment


def test_a_proxy_of_the_environment_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (pusat, (a,)):
        catat_permohonan(a)
        with proksi_ke(pusat.port, mutlak=b"http://10.1.2.3:8750") as perantara:
            setel_proksi(a.pc.kantor, SISTEM, f"127.0.0.1:{perantara.port}")
            hubungkan(a, "http://10.1.2.3:8750")
            assert tukar(a).sisa == 0
            assert perantara.lalu.naik > 500
            setel_proksi(a.pc.kantor, SISTEM, "langsung")


def test_cancelling_keeps_what_crossed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _dunia(tmp_path, monkeypatch, "a") as (_, (a,)):
        catat_permohonan(a)
        job = JobControl()
        job.cancel()
        with pytest.raises(CancelledError):
            daring_sekarang(a.pc.kantor, SISTEM, job=job, dunia=dunia_uji())
        assert tukar(a).sisa == 0
