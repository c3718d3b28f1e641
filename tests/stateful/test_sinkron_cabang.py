# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Disks put back and written on: every past of a stream reaches everybody, in whatever order."""

from __future__ import annotations

import shutil
from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models.sistem import Pejabat
from app.sync.hub import schema
from app.sync.verify import verify
from tests.helpers.cabang import bawa, cabangkan
from tests.helpers.cetakan import Cetakan
from tests.helpers.dunia import Dunia, buka_dunia, isi_logis, paket_di
from tests.helpers.dunia_hub import buka_provinsi, samakan_provinsi

pytestmark = pytest.mark.usefixtures("tanpa_log")
A, B, C, D = range(4)


def putar(dunia: Dunia, kali: int = 2) -> None:
    """Let every PC read and write one stick, ``kali`` times."""
    for _ in range(kali):
        for pc in range(len(dunia.komputer)):
            dunia.baca(pc, 2)
            dunia.tulis(pc, 2)


def _cabang(dunia: Dunia) -> bytes:
    """B comes to hold one past of A's stream, C the other one, which A goes on with."""
    dunia.buat_pejabat(A)
    putar(dunia)
    dunia.cadangkan(A)
    dunia.ubah(A, 0, [1])
    dunia.tulis(A, 0)
    dunia.baca(B, 0)
    stream = cabangkan(dunia, A, lambda: dunia.ubah(A, 0, [1, 2]))
    dunia.tulis(A, 1)
    dunia.baca(C, 1)
    dunia.hilangkan(2)
    return stream


def _karantina(dunia: Dunia) -> int:
    total = 0
    for satu in dunia.komputer:
        with satu.kantor.read() as session:
            rows = session.connection().exec_driver_sql(
                "SELECT count(*) FROM stream WHERE quarantine <> ''"
            )
            total += int(rows.scalar_one())
    return total


def test_a_forked_pc_goes_on_under_a_new_name_and_both_its_pasts_reach_everybody(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        stream = _cabang(dunia)
        putar(dunia, 4)
        assert dunia.komputer[A].kantor.stream.incarnation == 2
        assert _karantina(dunia) == 0
        for pc in range(4):
            tails = [s for s in dunia.komputer[pc].vektor() if s[:16] == stream[:16] and s[16] > 99]
            assert len(tails) == 2
            with dunia.komputer[pc].kantor.read() as session:
                report = verify(session.connection(), job=JobControl())
            assert report.finding is None
            (line,) = report.bercabang
            assert "bercabang setelah nomor" in line
            assert "Ke-2" in line
        dunia.tenangkan(putaran=4)


@pytest.mark.parametrize("urutan", list(permutations((B, C, D))))
def test_in_whatever_order_the_pasts_are_met_all_come_to_the_same(
    kantor_cetakan: Cetakan, tempat: Path, urutan: tuple[int, ...]
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        _cabang(dunia)
        dunia.ubah(B, 0, [0])
        dunia.ubah(C, 0, [3])
        for pc in (*urutan, A, *urutan):
            dunia.tulis(pc, 2)
            dunia.baca(urutan[0], 2)
        dunia.tenangkan()
        assert _karantina(dunia) == 0


def test_both_pasts_meet_although_the_pc_that_wrote_them_is_gone(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        _cabang(dunia)
        for _ in range(3):
            for pc in (B, C, D):
                dunia.baca(pc, 2)
                dunia.tulis(pc, 2)
        isi = {isi_logis(dunia.komputer[pc]) for pc in (B, C, D)}
        assert len(isi) == 1
        for pc in (B, C, D):
            dunia.periksa(pc)
            dunia.periksa_utuh(pc)
        dunia.tenangkan()


def test_what_others_wrote_over_either_past_is_offered_not_lost(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        _cabang(dunia)
        dunia.ubah(B, 0, [1])
        dunia.ubah(C, 0, [1, 2])
        dunia.tulis(C, 1)
        dunia.baca(D, 1)
        dunia.ubah(D, 0, [2])
        dunia.hapus(B, 0)
        dunia.tenangkan()
        assert dunia.putuskan(B, 0, 0)
        dunia.tenangkan()


def test_a_disk_put_back_twice_gives_three_pasts_and_none_is_lost(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        stream = _cabang(dunia)
        cabangkan(dunia, A, lambda: dunia.ubah(A, 0, [3]))
        dunia.tulis(A, 1)
        dunia.baca(D, 1)
        dunia.hilangkan(1)
        dunia.tenangkan()
        tails = [s for s in dunia.komputer[D].vektor() if s[:16] == stream[:16] and s[16] > 99]
        assert len(tails) == 3
        assert _karantina(dunia) == 0


@pytest.mark.parametrize("muda_dulu", [False, True])
def test_an_older_disk_than_the_first_parts_the_stream_earlier(
    kantor_cetakan: Cetakan, tempat: Path, muda_dulu: bool
) -> None:
    """Here the truth is told by the values alone: every one of them is still somewhere."""
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        rid = dunia.buat_pejabat(A)
        putar(dunia)
        dunia.cadangkan(A)
        awal = _simpan_cadangan(dunia, "awal")
        satu = dunia.komputer[A]

        def tulis(nip: str) -> None:
            with satu.kantor.uow(SISTEM) as uow:
                row = uow.session.get_one(Pejabat, rid)
                row.nip = nip
                uow.commit()
            satu.tercatat = dict(satu.vektor())

        tulis("p")
        dunia.cadangkan(A)
        lanjut = _simpan_cadangan(dunia, "lanjut")
        tulis("x")
        bawa(dunia, A, B, 0)
        _pakai_cadangan(dunia, lanjut)
        tulis("y")
        bawa(dunia, A, C, 1)
        _pakai_cadangan(dunia, awal)
        tulis("z")
        bawa(dunia, A, D, 1)
        if muda_dulu:  # two find out where the younger tails part before they hear of the older
            bawa(dunia, B, C, 0)
            bawa(dunia, C, B, 0)
        bersama = tempat / "bersama"
        bersama.mkdir()
        for _ in range(6):
            dunia.edarkan_sekali(bersama)
        assert len({isi_logis(one) for one in dunia.komputer}) == 1
        for pc in range(4):
            dunia.periksa_utuh(pc)
            with dunia.komputer[pc].kantor.read() as session:
                shown = session.get_one(Pejabat, rid).nip
                rows = session.connection().exec_driver_sql("SELECT value FROM sibling")
                beside = {bytes(value)[1:].decode() for (value,) in rows}
            assert {shown, *beside} == {"x", "y", "z"}
        assert _karantina(dunia) == 0


def test_receipts_alone_bring_two_pasts_of_the_same_length_together(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        putar(dunia)
        dunia.cadangkan(A)
        dunia.ubah(A, 0, [1])
        bawa(dunia, A, B, 0)
        stream = cabangkan(dunia, A, lambda: dunia.ubah(A, 0, [1]))
        dunia.tulis(A, 1)
        for pc in (C, D):
            dunia.baca(pc, 1)
        panjang = {dunia.komputer[pc].vektor()[stream] for pc in (B, C, D)}
        assert len(panjang) == 1
        for dari, ke in 2 * tuple(permutations((C, D, A, B), 2)):
            dunia.hilangkan(0)
            dunia.tulis(dari, 0)
            for path in paket_di(dunia.stik[0]):
                if path.suffix == ".lmb":
                    path.unlink()
            dunia.baca(ke, 0)
        for stik in range(3):
            dunia.hilangkan(stik)
        dunia.tenangkan()


@pytest.mark.parametrize("sendiri", [False, True])
def test_who_reads_before_writing_has_nothing_to_tell_apart_elsewhere(
    kantor_cetakan: Cetakan, tempat: Path, sendiri: bool
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        putar(dunia)
        dunia.cadangkan(A)
        dunia.ubah(A, 0, [1])
        dunia.tulis(A, 0)
        dunia.baca(B, 0)
        dunia.tulis(B, 1)
        dunia.pulihkan(A, bertanda=False, mesin_ikut=True)
        # looks at the stick first, and finds what B, or it itself in its earlier life, said of it
        dunia.tulis(A, 0 if sendiri else 1)
        assert dunia.komputer[A].kantor.stream.incarnation == 2
        dunia.komputer[A].tahu = dunia.komputer[A].vektor()
        dunia.ubah(A, 0, [2])
        dunia.tenangkan()
        for satu in dunia.komputer:
            assert not any(stream[16] > 99 for stream in satu.vektor())


@pytest.mark.parametrize("dulu", ["x", "y", "keduanya", "tidak"])
def test_the_province_comes_to_the_same_whichever_past_it_was_told_first(
    kantor_cetakan: Cetakan, tempat: Path, dulu: str
) -> None:
    with (
        buka_dunia(kantor_cetakan, tempat) as dunia,
        buka_provinsi(kantor_cetakan, tempat / "hub") as provinsi,
    ):
        dunia.daftarkan(A)
        putar(dunia)
        provinsi.baca(dunia.stik[2])
        provinsi.tulis(dunia.stik[2])
        putar(dunia, 1)
        dunia.cadangkan(A)
        dunia.ubah(A, 0, [0, 1])
        dunia.hapus(A, 0)
        dunia.tulis(A, 0)
        dunia.baca(B, 0)
        if dulu in ("x", "keduanya"):
            provinsi.baca(dunia.stik[0])
        cabangkan(dunia, A, lambda: dunia.ubah(A, 0, [0]))
        for _ in range(3):  # this past is the longer one
            dunia.daftarkan(A)
        dunia.tulis(A, 1)
        dunia.baca(C, 1)
        if dulu in ("y", "keduanya"):
            provinsi.baca(dunia.stik[1])
        dunia.ubah(C, 0, [2])
        dunia.ubah(B, 0, [1])
        dunia.hilangkan(2)
        dunia.tenangkan()
        samakan_provinsi(dunia, provinsi)
        while dunia.putuskan(B, 0, 0):
            pass
        dunia.tenangkan()
        samakan_provinsi(dunia, provinsi)
        with provinsi.store.core.read() as connection:  # nothing is left beside what was decided
            assert connection.execute(select(func.sum(schema.rec.c.beda))).scalar_one() == 0


def _simpan_cadangan(dunia: Dunia, nama: str) -> Path:
    folder = dunia.folder / f"cakram-{nama}"
    folder.mkdir()
    satu = dunia.komputer[A]
    assert satu.cadangan is not None
    shutil.copyfile(satu.cadangan, folder / "db")
    shutil.copytree(dunia.folder / f"cadangan-mesin-{satu.nama}", folder / "mesin")
    return folder


def _pakai_cadangan(dunia: Dunia, folder: Path) -> None:
    satu = dunia.komputer[A]
    assert satu.cadangan is not None
    shutil.copyfile(folder / "db", satu.cadangan)
    mesin = dunia.folder / f"cadangan-mesin-{satu.nama}"
    shutil.rmtree(mesin)
    shutil.copytree(folder / "mesin", mesin)
    dunia.pulihkan(A, bertanda=False, mesin_ikut=True)
