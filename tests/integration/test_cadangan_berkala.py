# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Old backups are read again from time to time, and what was found is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import CancelledError
from app.domain.jobs import JobControl
from app.services.cadangan_berkala import (
    CadanganLama,
    Keadaan,
    cadangan_diketahui,
    catat_pemeriksaan,
    periksa_berkala,
)
from app.services.fasad import DataFasad
from tests.helpers.kantor import KantorUji, kantor_uji

JOB = JobControl()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def back_up(k: KantorUji, path: Path) -> Path:
    k.jam.maju(minutes=1)
    return DataFasad(k.sesi()).buat_cadangan(path, JOB).path


def found(rows: tuple[CadanganLama, ...]) -> dict[str, Keadaan]:
    return {row.path.name: row.keadaan for row in rows}


def test_damage_and_absence_are_found_after_a_week_and_not_before(
    office: KantorUji, tmp_path: Path
) -> None:
    whole, bad, gone = (back_up(office, tmp_path / f"{n}.lmc") for n in ("utuh", "rusak", "pergi"))
    content = bytearray(bad.read_bytes())
    content[len(content) // 2] ^= 1
    bad.write_bytes(content)
    gone.unlink()
    office.jam.maju(days=6)
    assert periksa_berkala(office.kantor, job=JOB) == ()
    assert set(found(cadangan_diketahui(office.kantor)).values()) == {Keadaan.UTUH}
    office.jam.maju(days=2)
    rows = periksa_berkala(office.kantor, job=JOB)
    expected = {
        whole.name: Keadaan.UTUH,
        bad.name: Keadaan.RUSAK,
        gone.name: Keadaan.TIDAK_ADA,
    }
    assert found(rows) == expected
    newest = back_up(office, tmp_path / "baru.lmc")  # while the others were being read
    catat_pemeriksaan(office.kantor, rows)
    known = cadangan_diketahui(office.kantor)
    assert known[0].path == newest
    assert found(known) == {**expected, newest.name: Keadaan.UTUH}
    assert periksa_berkala(office.kantor, job=JOB) == ()
    assert DataFasad(office.sesi()).periksa_jejak(JOB).finding is None


def test_only_the_newest_are_read_and_not_all_are_kept(office: KantorUji, tmp_path: Path) -> None:
    names = [back_up(office, tmp_path / f"{n}.lmc").name for n in range(23)]
    known = [row.path.name for row in cadangan_diketahui(office.kantor)]
    assert known == names[:2:-1]
    office.jam.maju(days=8)
    assert list(found(periksa_berkala(office.kantor, job=JOB))) == names[:-6:-1]


def test_a_cancelled_reading_stores_nothing(office: KantorUji, tmp_path: Path) -> None:
    back_up(office, tmp_path / "a.lmc")
    office.jam.maju(days=8)
    job = JobControl()
    job.cancel()
    with pytest.raises(CancelledError):
        periksa_berkala(office.kantor, job=job)
    assert len(periksa_berkala(office.kantor, job=JOB)) == 1


def test_where_backups_lie_is_not_readable_in_the_folder(office: KantorUji, tmp_path: Path) -> None:
    back_up(office, tmp_path / "milik-siti-nurhaliza.lmc")
    for path in office.kantor.paths.root.rglob("*"):
        if path.is_file():
            assert b"milik-siti" not in path.read_bytes()
