# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of a case over the network alone: after the records, in pieces, within budget and quota."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.domain.pelaku import SISTEM
from app.infra.blobs import CHUNK
from app.services import instansi
from app.services.lampiran import baca_lampiran, lampirkan
from app.services.permohonan import daftarkan
from app.services.sinkron import status
from app.services.sinkron.daring import batas, setel_batas
from app.services.sinkron.kotak import menunggu
from app.sync.hub.reasons import State
from app.sync.hub.relay import Waiting
from tests.helpers.daring import LONGGAR, Pusat, alamat, dunia_uji, hubungkan, jalankan_pusat, tukar
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat
from tests.helpers.proksi import LANCAR, NAIK, TURUN, Gunting, Proksi, proksi_ke

pytestmark = pytest.mark.loopback
LAJU = 200.0
BANYAK = 10**9


@contextmanager
def _dunia(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **hal: Any
) -> Iterator[tuple[Pusat, Proksi, PCLengkap, PCLengkap]]:
    """Two PCs that reach each other by the hub alone, with a quota: files go by themselves."""
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        now = a.pc.jam.now_ms()
        with (
            jalankan_pusat(a.provinsi, tmp_path / "pusat", now_ms=now, **hal) as pusat,
            proksi_ke(pusat.port, laju=LAJU) as proksi,
        ):
            for one in (a, b):
                hubungkan(one, alamat(proksi.port))
                setel_batas(one.pc.kantor, SISTEM, BANYAK)
            instansi.simpan_instansi(a.pc.kantor, SISTEM, INSTANSI)
            yield pusat, proksi, a, b


def _kasus(one: PCLengkap) -> UUID:
    return daftarkan(one.pc.kantor, SISTEM, replace(DRAFT, nama_pemohon="Siti", nik="")).id


def _lampir(one: PCLengkap, rid: UUID, folder: Path, isi: bytes, nama: str = "ktp.pdf") -> UUID:
    path = folder / nama
    path.write_bytes(isi)
    done, _ = lampirkan(
        one.pc.kantor, SISTEM, rid, path, jenis=JenisLampiran.LAINNYA, asal="meja", job=JobControl()
    )
    return done


def _isi(one: PCLengkap, id_berkas: UUID) -> bytes:
    return baca_lampiran(one.pc.kantor, SISTEM, id_berkas, keperluan="uji").isi


def _antre(pusat: Pusat, one: PCLengkap) -> dict[bool, Waiting]:
    """Return what the hub still has for a PC, by lane."""
    assert one.cert.agency is not None
    home = pusat.store.pool.canonical(one.cert.agency)
    return pusat.store.relay.waiting(home, one.cert.subject)


def _belum(one: PCLengkap) -> int:
    return status.status(one.pc.kantor, SISTEM).menunggu_berkas


def _datang(one: PCLengkap) -> int:
    return status.status(one.pc.kantor, SISTEM).berkas_belum_tiba


def test_an_office_without_sticks_gets_its_files_to_the_second_pc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch) as (pusat, _, a, b):
        rid = _kasus(a)
        contents = [Random(n).randbytes(size) for n, size in enumerate((30_000, 4, 2 * CHUNK + 9))]
        ids = [_lampir(a, rid, tmp_path, isi, f"{n}.pdf") for n, isi in enumerate(contents)]
        sent = tukar(a)
        assert (sent.sisa, sent.sisa_byte, sent.putus) == (0, 0, "")
        lanes = _antre(pusat, b)
        assert (lanes[False].volumes >= 1, lanes[True].volumes) == (True, 2)
        assert lanes[False].upto < lanes[True].upto  # records first
        came = tukar(b)
        assert (came.putus, came.peringatan) == ("", ())
        assert [_isi(b, id_) for id_ in ids] == contents
        assert _belum(b) == 0
        tukar(a)  # its receipt tells what arrived; nothing is sealed or sent a second time
        assert [one for one in menunggu(a.pc.kantor) if one.ekor] == []
        assert _belum(a) == 0
        for one in (b, a, b, a, b, a):
            tukar(one)
        quiet = [tukar(one) for one in (a, b, a)]
        assert [(q.terkirim, q.diterima) for q in quiet] == [(0, 0)] * 3
        held = [one for one in pusat.store.inbox() if one.state is State.TITIPAN and one.held]
        assert [one for one in held if one.size > 2 * CHUNK] == []  # all have it: off the disk


def test_files_go_on_from_where_the_line_was_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch) as (pusat, proksi, a, b):
        tukar(a)
        isi = Random(5).randbytes(900_000)
        id_ = _lampir(a, _kasus(a), tmp_path, isi)
        begin = proksi.lalu.sambungan
        cuts = [Gunting(NAIK, byte, begin + n) for n, byte in enumerate((9_000, 300_000, 250_000))]
        # slow enough for the hub to read what arrives
        proksi.ubah(gunting=cuts, profil=replace(LANCAR, naik=1e5))
        crossed = proksi.lalu.naik
        sent = tukar(a, dunia=dunia_uji(LAJU))
        assert (sent.putus, sent.sisa) == ("", 0)
        assert proksi.lalu.naik - crossed < len(isi) + 300_000
        begin = proksi.lalu.sambungan
        cuts = [Gunting(TURUN, byte, begin + n) for n, byte in enumerate((400_000, 200_000))]
        proksi.ubah(gunting=cuts, profil=replace(LANCAR, turun=1e5))
        crossed = proksi.lalu.turun
        came = tukar(b, dunia=dunia_uji(LAJU))
        assert came.putus == ""
        assert proksi.lalu.turun - crossed < len(isi) + 300_000
        assert _isi(b, id_) == isi
        assert len(pusat.sha()) == len(set(pusat.sha()))


def test_a_budget_lets_records_through_first_and_files_bit_by_bit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch) as (_, _, a, b):
        tukar(a)
        tukar(b)
        isi = Random(6).randbytes(150_000)
        rid = _kasus(a)
        id_ = _lampir(a, rid, tmp_path, isi)
        rounds = 0
        while (done := tukar(a, anggaran=40_000)).sisa or done.sisa_byte:
            rounds += 1
            assert done.naik + done.turun <= 40_000
            assert done.anggaran_habis
            assert rounds < 8
        assert rounds >= 3
        first = tukar(b, anggaran=20_000)
        assert first.anggaran_habis
        assert first.baca is not None
        assert first.baca.pratinjau.operasi > 0  # the case is here, its file on the way
        assert _datang(b) == 1
        rounds = 0
        while _datang(b):
            done = tukar(b, anggaran=40_000)
            assert done.naik + done.turun <= 40_000
            rounds += 1
            assert rounds < 8
        assert rounds >= 3
        assert _isi(b, id_) == isi


def test_the_quota_of_the_month_stops_files_not_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch) as (pusat, _, a, b):
        tukar(a)
        spent = batas(a.pc.kantor, SISTEM)
        quota = spent.naik + spent.turun + 60_000
        setel_batas(a.pc.kantor, SISTEM, quota)
        _lampir(a, _kasus(a), tmp_path, Random(7).randbytes(300_000))
        done = tukar(a)
        assert done.anggaran_habis
        month = batas(a.pc.kantor, SISTEM)
        assert month.naik + month.turun <= quota
        _kasus(a)
        more = tukar(a)
        assert more.terkirim >= 1
        assert {one.prioritas > 1 for one in menunggu(a.pc.kantor) if one.ekor} == {True}
        tukar(b)
        assert len(_antre(pusat, b)) <= 1
        a.pc.jam.maju(days=31)
        pusat.waktu[0] += 31 * 86_400_000
        setel_batas(a.pc.kantor, SISTEM, BANYAK)
        assert tukar(a).sisa == 0


def test_automatic_attempts_without_a_quota_leave_files_to_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch) as (pusat, _, a, b):
        setel_batas(a.pc.kantor, SISTEM, 0)
        _lampir(a, _kasus(a), tmp_path, b"isi")
        assert tukar(a).sisa == 0
        assert True not in _antre(pusat, b)


def test_a_file_that_comes_before_its_record_is_kept_until_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _dunia(tmp_path, monkeypatch) as (_, _, a, b):
        tukar(a)
        tukar(b)
        id_ = _lampir(a, _kasus(a), tmp_path, b"isi berkas")
        tukar(a)
        with monkeypatch.context() as patch:
            # the records stay behind, as one that waits for a person does
            patch.setattr("app.services.sinkron.daring._Tukar._ambil", lambda *_, **__: None)
            tukar(b)
        kept = list(b.pc.kantor.paths.outbox.glob("tunda-*"))
        assert len(kept) == 1
        tukar(b)
        assert _isi(b, id_) == b"isi berkas"
        assert list(b.pc.kantor.paths.outbox.glob("tunda-*")) == []


class Macet:
    """Stands still in the body of as many PATCHes as asked, after two thousand bytes."""

    def __init__(self) -> None:
        self.kali = 0
        self.status: list[int] = []

    def bungkus(self, app: Any) -> Any:
        async def watch(scope: Any, receive: Any, send: Any) -> None:
            standing = scope.get("method") == "PATCH" and self.kali > 0
            self.kali -= standing

            async def tell(message: Any) -> None:
                if message["type"] == "http.response.start":
                    self.status.append(message["status"])
                await send(message)

            await app(scope, self._macet(receive) if standing else receive, tell)

        return watch

    def _macet(self, receive: Any) -> Any:
        given: list[bool] = []

        async def bring() -> Any:
            if given:
                await asyncio.Event().wait()  # not a byte more
            given.append(True)
            message = await receive()
            return {**message, "body": message["body"][:2000], "more_body": True}

        return bring


def test_a_hub_that_gave_up_waiting_is_sent_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """408: what arrived stays, and the exchange goes on from there by itself."""
    macet, impatient = Macet(), replace(LONGGAR, idle=0.3)
    with _dunia(tmp_path, monkeypatch, limits=impatient, bungkus=macet.bungkus) as (
        pusat, _, a, _,
    ):  # fmt: skip
        tukar(a)
        macet.kali = 3
        for _ in range(40):
            _kasus(a)
        before = len(pusat.sha())
        done = tukar(a, dunia=dunia_uji(LAJU))
        assert (done.putus, done.sisa) == ("", 0)
        assert macet.status.count(408) == 3
        assert len(pusat.sha()) == before + 2
