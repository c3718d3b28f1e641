# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""PCs of one agency with different versions of the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from app.domain.pelaku import SISTEM
from app.models.sistem import Pejabat
from app.services.sinkron import isi, kotak
from app.services.sinkron.susulan import susulkan
from app.sync.bundle.header import Facts
from app.sync.outgoing import feed_volumes
from app.sync.registry import VERSION, registry
from app.sync.wire import Payload
from tests.helpers.cetakan import Cetakan
from tests.helpers.dua_pc import PC, buka_pc
from tests.helpers.dunia import Dunia, buka_dunia, paket_di

pytestmark = pytest.mark.usefixtures("tanpa_log")
A, B = range(2)


def _dilaporkan(pc: PC) -> set[bytes]:
    """Return whose logs a PC reports to the province."""
    with pc.kantor.writer.begin() as connection:
        volumes = list(feed_volumes(connection, pc.kantor.stream, {}))
    return {rng.stream for ranges in volumes for rng in ranges}


def test_an_older_program_reports_only_its_own_log_until_it_is_brought_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "baru", "lama") as (baru, lama):
        for pc in (baru, lama):
            with pc.kantor.uow(SISTEM) as uow:
                uow.session.add(Pejabat(id=pc.kantor.new_id(), nama="Rina", jabatan="Kepala"))
                uow.commit()
        lama.ambil_dari(baru)
        semua = {baru.kantor.stream.wire_id, lama.kantor.stream.wire_id}
        assert _dilaporkan(lama) == semua
        known = registry()[Pejabat.__table_number__].fields
        number = next(n for n, spec in known.items() if spec.name == "nip")
        spec = known.pop(number)  # the older version has no such field
        try:
            with baru.kantor.uow(SISTEM) as uow:
                uow.session.add(Pejabat(id=baru.kantor.new_id(), nama="Budi", jabatan="Staf"))
                uow.commit()
            lama.ambil_dari(baru)
            assert _dilaporkan(lama) == semua  # nothing it does not know came yet
            known[number] = spec
            with baru.kantor.uow(SISTEM) as uow:
                rid = baru.kantor.new_id()
                uow.session.add(Pejabat(id=rid, nama="Ani", nip="1978", jabatan="Staf"))
                uow.commit()
            del known[number]
            lama.ambil_dari(baru)
            assert _dilaporkan(lama) == {lama.kantor.stream.wire_id}
            assert susulkan(lama.kantor) == 0
            assert _dilaporkan(lama) == {lama.kantor.stream.wire_id}
        finally:
            known[number] = spec
        assert susulkan(lama.kantor) == 1
        assert _dilaporkan(lama) == semua


@pytest.mark.parametrize(("bagian", "nama"), [(Payload, "Payload"), (Facts, "Facts")])
def test_a_volume_for_a_newer_program_waits_and_is_applied_after_the_update(
    kantor_cetakan: Cetakan,
    tempat: Path,
    monkeypatch: pytest.MonkeyPatch,
    bagian: type[Payload | Facts],
    nama: str,
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        rid = dunia.buat_pejabat(A)
        with monkeypatch.context() as patch:
            patch.setattr(kotak, nama, partial(bagian, min_apply=VERSION + 1))
            dunia.tulis(A, 0)
        for path in paket_di(dunia.stik[0]):
            if path.suffix == ".lma":
                path.unlink()
        for _ in range(2):  # it goes on waiting, however often somebody reads
            hasil = dunia.baca(B, 0)
            assert (hasil.diterapkan, hasil.menunggu, hasil.ditolak) == (0, 1, ())
            assert "versi yang lebih baru" in hasil.peringatan[-1]
            assert _sebab(dunia, B) == ["versi"]
        dunia.hilangkan(0)
        dunia.buat_pejabat(B)
        assert dunia.komputer[B].kantor.stream.wire_id in _isi_umpan(dunia, B)
        assert len(_isi_umpan(dunia, B)) == 1
        monkeypatch.setattr(isi, "VERSION", VERSION + 1)
        assert dunia.baca(B, 0).diterapkan == 1
        assert _sebab(dunia, B) == []
        with dunia.komputer[B].kantor.read() as session:
            assert session.get(Pejabat, rid) is not None
        monkeypatch.setattr("app.sync.identity.VERSION", VERSION + 1)
        assert len(_isi_umpan(dunia, B)) > 1


def _isi_umpan(dunia: Dunia, pc: int) -> set[bytes]:
    kantor = dunia.komputer[pc].kantor
    with kantor.writer.begin() as connection:
        volumes = list(feed_volumes(connection, kantor.stream, {}))
    return {rng.stream for ranges in volumes for rng in ranges}


def _sebab(dunia: Dunia, pc: int) -> list[str]:
    with dunia.komputer[pc].kantor.read() as session:
        rows = session.connection().exec_driver_sql("SELECT sebab FROM tertahan")
        return [str(row[0]) for row in rows]
