# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line is cut at every class of byte, up and down: nothing is lost, nothing is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.errors import UserError
from app.models.kip import Permohonan
from app.services.sinkron.kotak import menunggu
from app.sync.hub import schema
from app.sync.hub.reasons import State
from app.sync.online.client import Timeouts
from tests.helpers.daring import (
    Pusat,
    alamat,
    catat_permohonan,
    dunia_uji,
    hubungkan,
    jalankan_pusat,
    tukar,
)
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat
from tests.helpers.proksi import LANCAR, NAIK, TURUN, Gunting, Proksi, proksi_ke

pytestmark = pytest.mark.loopback
LAJU = 200.0


@contextmanager
def _garis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *nama: str
) -> Iterator[tuple[Pusat, Proksi, tuple[PCLengkap, ...]]]:
    with buka_bersertifikat(tmp_path, monkeypatch, *nama) as pcs:
        now = pcs[0].pc.jam.now_ms()
        with (
            jalankan_pusat(pcs[0].provinsi, tmp_path / "pusat", now_ms=now) as pusat,
            proksi_ke(pusat.port, laju=LAJU) as proksi,
        ):
            for one in pcs:
                hubungkan(one, alamat(proksi.port))
            yield pusat, proksi, pcs


def _di_pusat(pusat: Pusat) -> int:
    """Return how many requests the hub shows."""
    with pusat.store.core.read() as connection:
        query = select(func.count()).select_from(schema.rec)
        return int(
            connection.execute(
                query.where(schema.rec.c.tbl == Permohonan.__table_number__)
            ).scalar_one()
        )


def _kirim_terpotong(
    pusat: Pusat, proksi: Proksi, a: PCLengkap, arah: str, byte: int, *, kali: int = 1
) -> None:
    catat_permohonan(a)
    before, shown = pusat.sha(), _di_pusat(pusat)
    mulai = proksi.lalu.sambungan
    proksi.ubah(gunting=[Gunting(arah, byte, mulai + n) for n in range(kali)])
    done = tukar(a, dunia=dunia_uji(LAJU))
    assert (done.putus, done.sisa) == ("", 0), (arah, byte, done)
    after = pusat.sha()
    assert len(after) == len(set(after)) == len(before) + 1
    assert _di_pusat(pusat) == shown + 1
    assert {one.state for one in pusat.store.inbox()} == {State.DITERAPKAN}
    assert menunggu(a.pc.kantor) == []  # the receipt came in spite of everything


def test_an_upload_survives_a_cut_at_every_class_of_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _garis(tmp_path, monkeypatch, "a") as (pusat, proksi, (a,)):
        catat_permohonan(a)
        tukar(a)
        catat_permohonan(a)
        sebelum, lama = replace(proksi.lalu), set(pusat.sha())
        tukar(a)  # the token is known: this is one PATCH and its reply
        naik, turun = proksi.lalu.naik - sebelum.naik, proksi.lalu.turun - sebelum.turun
        isi = next(one.size for one in pusat.store.inbox() if one.sha256 not in lama)
        kepala = naik - isi
        assert 250 < kepala < 450
        classes = {
            NAIK: (
                *(1, 10, kepala // 2, kepala - 2, kepala),  # request line, headers, their end
                *(kepala + 1, kepala + isi // 2, naik - 30, naik - 1),  # body
                naik,  # everything went, the reply cannot come
            ),
            TURUN: (0, 1, 40, turun // 2, turun - 20, turun - 1),  # after commit, in the reply
        }
        for arah, places in classes.items():
            for byte in places:
                _kirim_terpotong(pusat, proksi, a, arah, byte)
        assert proksi.lalu.potongan >= 12


def test_any_other_byte_is_as_good_as_those(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _garis(tmp_path, monkeypatch, "a") as (pusat, proksi, (a,)):
        catat_permohonan(a)
        tukar(a)
        for byte in range(3, 2300, 191):
            _kirim_terpotong(pusat, proksi, a, NAIK, byte, kali=2)
        for byte in range(5, 480, 67):
            _kirim_terpotong(pusat, proksi, a, TURUN, byte, kali=2)


@pytest.mark.expects_log
def test_greeting_and_enrolment_survive_cuts_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with _garis(tmp_path, monkeypatch, "a") as (pusat, proksi, (a,)):
        catat_permohonan(a, 2)
        proksi.ubah(
            gunting=[
                *(Gunting(NAIK, 100, 0), Gunting(TURUN, 0, 1), Gunting(NAIK, 900, 2)),
                *(Gunting(TURUN, 300, 3), Gunting(TURUN, 700, 4), Gunting(NAIK, 2500, 5)),
            ]
        )
        results = [tukar(a, dunia=dunia_uji(LAJU)) for _ in range(2)]
        assert (results[-1].sisa, results[-1].putus) == (0, "")
        assert _di_pusat(pusat) == 2
        assert len(pusat.sha()) == 1
    loud = [r for r in caplog.records if r.levelname in ("WARNING", "ERROR")]
    # the hub may tell of a request whose body never came, of nothing else
    assert {type(r.exc_info[1]).__name__ for r in loud if r.exc_info} <= {"ClientDisconnect"}
    assert all(r.exc_info for r in loud)


def test_a_line_that_dies_for_good_is_resumed_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _garis(tmp_path, monkeypatch, "a", "b") as (pusat, proksi, (a, _)):
        catat_permohonan(a)
        tukar(a)
        catat_permohonan(a, 150, mulai=1)
        mulai = proksi.lalu.sambungan
        gunting = [Gunting(NAIK, 18_000 if n == 0 else 30, mulai + n) for n in range(9)]
        # slow enough for the hub to read what arrives
        proksi.ubah(profil=replace(LANCAR, naik=8e3), gunting=gunting)
        with pytest.raises(UserError) as first:
            tukar(a, dunia=dunia_uji(LAJU))
        assert first.value.code == "SIN-114"
        proksi.ubah(gunting=(), profil=LANCAR)
        catat_permohonan(a, 3, mulai=151)  # the bundle on its way stays what it was
        sebelum = proksi.lalu.naik
        second = tukar(a, dunia=dunia_uji(LAJU))
        assert (second.putus, second.sisa) == ("", 0)
        size = max(one.size for one in pusat.store.inbox())
        assert size > 20_000
        assert proksi.lalu.naik - sebelum < size - 4_000  # not from the beginning
        assert _di_pusat(pusat) == 154


def test_downloads_are_resumed_and_applied_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _garis(tmp_path, monkeypatch, "a", "b") as (pusat, proksi, (a, b)):
        ids = catat_permohonan(a, 200)
        tukar(a)
        mulai = proksi.lalu.sambungan
        proksi.ubah(
            gunting=[Gunting(TURUN, byte, mulai + n) for n, byte in enumerate((900, 9_000, 15_000))]
        )
        done = tukar(b, dunia=dunia_uji(LAJU))
        assert (done.putus, done.baca and done.baca.ditolak) == ("", ())
        with b.pc.kantor.read() as session:
            assert set(session.scalars(select(Permohonan.id))) == set(ids)
        assert proksi.lalu.potongan == 3
        size = max(one.size for one in pusat.store.inbox() if one.state is State.TITIPAN)
        assert done.turun < 2 * size + 8_000
        assert list(b.pc.kantor.paths.outbox.glob("turun-*")) == []


def test_a_proxy_that_gathers_whole_parts_makes_them_shorter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of a part arrives unless all of it does: the part must fit between two cuts."""
    with _garis(tmp_path, monkeypatch, "a", "b") as (pusat, proksi, (a, _)):
        catat_permohonan(a)
        tukar(a)
        catat_permohonan(a, 400, mulai=1)
        proksi.ubah(profil=replace(LANCAR, potong=30_000), kumpul=True)
        done = tukar(a, dunia=dunia_uji(LAJU, timeouts=Timeouts(connect=3, reply=1, slowest=1e9)))
        assert (done.putus, done.sisa) == ("", 0)
        assert max(one.size for one in pusat.store.inbox()) > 60_000
        assert _di_pusat(pusat) == 401
