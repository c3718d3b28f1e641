# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking a synchronisation back gives no number out a second time, whoever had it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models.sistem import JejakAkses, NomorBuku
from app.services import instansi
from app.services.nomor_register import REGISTER_PERMOHONAN
from app.services.perawatan import ambil_alih_register
from app.services.permohonan import daftarkan
from app.services.sinkron.batal import batalkan_terakhir
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat

Dua = tuple[PCLengkap, PCLengkap]


@pytest.fixture
def dua(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dua]:
    """A holds the register; B has its first lease and its first numbers."""
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        instansi.simpan_instansi(a.pc.kantor, SISTEM, INSTANSI)
        _catat(a)
        _tukar(a, b, tmp_path / "satu")
        yield a, b


def _tukar(a: PCLengkap, b: PCLengkap, stik: Path) -> None:
    """Three turns: what B has reaches A, and A's leases reach B."""
    stik.mkdir(exist_ok=True)
    for satu in (a, b, a, b, a, b):
        satu.baca(stik)
        satu.tulis(stik)


def _catat(satu: PCLengkap, jumlah: int = 1) -> list[str]:
    return [
        daftarkan(satu.pc.kantor, SISTEM, replace(DRAFT, nama_pemohon=f"Warga {n}")).nomor
        for n in range(jumlah)
    ]


def _batalkan(satu: PCLengkap) -> int:
    """Take syncs back until one of them had brought something; the last may be a receipt only."""
    for _ in range(6):
        alasan = "stik yang salah"
        count, _ = batalkan_terakhir(satu.pc.kantor, SISTEM, alasan=alasan, job=JobControl())
        if count:
            return count
    raise AssertionError("no synchronisation brought anything")


def _tetap(*daftar: list[str]) -> list[str]:
    """The final numbers; a temporary one is nobody else's by its making."""
    return [nomor for satu in daftar for nomor in satu if not nomor.startswith("SEMENTARA")]


def _buku(satu: PCLengkap) -> list[tuple[int, str]]:
    with satu.pc.kantor.read() as session:
        rows = session.scalars(select(NomorBuku).where(NomorBuku.urut > 0))
        return [(row.urut, row.nomor) for row in rows]


def test_a_number_given_after_a_sync_is_never_given_again_after_its_undo(
    dua: Dua, tmp_path: Path
) -> None:
    a, b = dua
    before = _catat(b, 3)
    assert _tetap(before) == before
    before += _catat(a)
    _tukar(a, b, tmp_path / "dua")
    after = _catat(b, 3)
    assert _batalkan(b) > 0
    later = _catat(b, 4)
    given = _tetap(before, after, later)
    assert len(given) == len(set(given))
    _tukar(a, b, tmp_path / "tiga")
    last = [*_catat(a, 4), *_catat(b, 4)]
    given = _tetap(given, last)
    assert len(given) == len(set(given))
    for satu in dua:
        places = [place for place, _ in _buku(satu)]
        assert len(places) == len(set(places))


def test_a_lease_taken_back_is_not_leased_to_another(dua: Dua, tmp_path: Path) -> None:
    """B gave numbers out of a lease that came with the exchange it takes back."""
    a, b = dua
    used = _catat(b, 20)
    _tukar(a, b, tmp_path / "dua")
    used += _catat(b, 8)
    assert _tetap(used) == used
    _batalkan(b)
    _tukar(a, b, tmp_path / "tiga")
    given = _tetap(used, _catat(a, 30), _catat(b, 5))
    assert len(given) == len(set(given))


def test_the_undo_of_the_holder_takes_no_number_of_another_pc_back(
    dua: Dua, tmp_path: Path
) -> None:
    """A hides what came from B; the places B used stay used."""
    a, b = dua
    used = _catat(b, 3)
    _tukar(a, b, tmp_path / "dua")
    _batalkan(a)
    given = _tetap(used, _catat(a, 30))
    assert len(given) == len(set(given))


def test_the_trail_keeps_every_look_and_the_undo_itself(dua: Dua, tmp_path: Path) -> None:
    a, b = dua
    _catat(b, 2)
    _tukar(a, b, tmp_path / "dua")
    with a.pc.kantor.read() as session:
        before = set(session.scalars(select(JejakAkses.id)))
    _batalkan(a)
    with a.pc.kantor.read() as session:
        rows = session.scalars(select(JejakAkses)).all()
    assert before <= {row.id for row in rows if not row.hapus}
    assert "stik yang salah" in [r.rincian for r in rows if r.kegiatan == "batalkan sinkron"]


def test_a_handover_of_the_register_that_is_taken_back(dua: Dua, tmp_path: Path) -> None:
    a, b = dua
    used = _catat(b, 3)
    ambil_alih_register(
        b.pc.kantor, SISTEM, register=REGISTER_PERMOHONAN, alasan="komputer lama rusak"
    )
    _tukar(a, b, tmp_path / "dua")
    _batalkan(a)
    given = _tetap(used, _catat(a, 60), _catat(b, 60))
    assert len(given) == len(set(given))
