# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Volumes applied together, and what is computed of their requests before they are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select

from app.domain.kip import AlasanPerpanjangan, StatusPermohonan
from app.domain.pelaku import SISTEM
from app.models.kip import Ketidaklengkapan, Permohonan, Perpanjangan
from app.services import instansi
from app.services.cari import KosaKata, cari
from app.services.permohonan import daftarkan
from app.services.proyeksi import segarkan_semua
from app.sync.registry import table_of
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat

LOKAL = "SELECT id, batas, batas_urut, batas_sementara, nama_urut FROM permohonan ORDER BY id"


def _isi(one: PCLengkap, jumlah: int, *, awalan: str = "Siti") -> list[UUID]:
    instansi.simpan_instansi(one.pc.kantor, SISTEM, INSTANSI)
    return [
        daftarkan(one.pc.kantor, SISTEM, replace(DRAFT, nama_pemohon=f"{awalan} {i}")).id
        for i in range(jumlah)
    ]


def _tukar(a: PCLengkap, b: PCLengkap, stik: Path) -> None:
    a.tulis(stik)
    result = b.baca(stik)
    assert (result.menunggu, result.ditolak) == (0, ())


def _lokal(one: PCLengkap) -> list[tuple[Any, ...]]:
    with one.pc.kantor.read() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(LOKAL)]


def _hapus(one: PCLengkap, ids: list[UUID]) -> None:
    with one.pc.kantor.uow(SISTEM) as uow:
        for rid in ids:
            row = uow.session.get_one(Permohonan, rid)
            row.hapus, row.alasan_hapus = True, "salah"
        uow.commit()


def _hidup(one: PCLengkap) -> set[UUID]:
    with one.pc.kantor.read() as session:
        return set(session.scalars(select(Permohonan.id).where(Permohonan.hapus.is_(False))))


def _temuan(one: PCLengkap, teks: str) -> set[UUID]:
    return {hit.id for hit in cari(one.pc.kantor, SISTEM, teks, KosaKata())}


@pytest.fixture
def stik(tmp_path: Path) -> Path:
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def test_what_is_computed_of_arriving_requests_is_what_the_sender_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stik: Path
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        ids = _isi(a, 40)
        with a.pc.kantor.uow(SISTEM) as uow:
            rows = [uow.session.get_one(Permohonan, rid) for rid in ids]
            rows[0].status = StatusPermohonan.DIPROSES
            rows[1].status = StatusPermohonan.TIDAK_LENGKAP
            rows[2].status = StatusPermohonan.SELESAI
            rows[3].hapus = True
            for row in rows[4:20]:
                row.status, row.tanggal_lengkap = StatusPermohonan.DIPROSES, row.tanggal_terima
            today = a.pc.jam.today()
            uow.session.add(
                Perpanjangan(
                    id=a.pc.kantor.new_id(),
                    permohonan_id=ids[0],
                    tanggal=today,
                    alasan=next(iter(AlasanPerpanjangan)),
                )
            )
            uow.session.add(
                Ketidaklengkapan(
                    id=a.pc.kantor.new_id(),
                    permohonan_id=ids[1],
                    tanggal=today,
                    kekurangan="KTP",
                    diterima_pemohon=today,
                )
            )
            uow.commit()
        _tukar(a, b, stik)
        assert _lokal(b) == _lokal(a)
        assert len({row[2] for row in _lokal(b)}) >= 4  # none, plain, extended, to be mended
        with b.pc.kantor.uow(SISTEM) as uow:
            segarkan_semua(uow.session)
            uow.commit()
        assert _lokal(b) == _lokal(a)


def test_rows_are_numbered_on_and_found_by_their_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stik: Path
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        own = _isi(b, 2, awalan="Zainal")
        new = _isi(a, 30, awalan="Ratna")
        _tukar(a, b, stik)
        with b.pc.kantor.read() as session:
            rows = session.execute(select(Permohonan.id, Permohonan.baris))
            numbers = {row.id: row.baris for row in rows}
        assert sorted(numbers.values()) == list(range(1, 33))
        assert max(numbers[rid] for rid in own) == 2
        assert _temuan(b, "ratna 17") == {new[17]}
        assert _temuan(b, "zainal") == set(own)


def test_only_new_words_are_written_into_the_search_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stik: Path
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        ids = _isi(a, 30)
        _tukar(a, b, stik)
        with a.pc.kantor.uow(SISTEM) as uow:
            for rid in ids:
                uow.session.get_one(Permohonan, rid).keterangan = "lemari 3"
            uow.session.get_one(Permohonan, ids[5]).nama_pemohon = "Dewi Lestari"
            uow.commit()
        seen: list[str] = []
        event.listen(
            b.pc.kantor.writer,
            "before_cursor_execute",
            lambda _c, _k, text, _p, _x, _m: seen.append(text),
        )
        _tukar(a, b, stik)
        assert not [text for text in seen if "INTO cari " in text]
        assert [text for text in seen if "antre_cari" in text]  # the one name waits to be written
        changed = [text for text in seen if text.startswith('UPDATE "permohonan"')]
        columns = table_of(Permohonan).fields
        assert len(changed) == 2
        assert all(text.count("=") < len(columns) / 4 for text in changed)
        assert _temuan(b, "dewi lestari") == {ids[5]}
        assert ids[5] not in _temuan(b, "siti")


def test_a_volume_that_must_wait_leaves_those_before_it_applied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stik: Path
) -> None:
    monkeypatch.setattr("app.sync.outgoing.VOLUME_OPS", 40)
    monkeypatch.setattr("app.services.sinkron.pasang.SEKALIGUS", 100)
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        ids = _isi(a, 60)
        _tukar(a, b, stik)
        more = _isi(a, 40, awalan="Budi")
        _hapus(a, ids)
        a.tulis(stik)
        result = b.baca(stik)
        assert result.diterapkan > 1
        assert result.menunggu >= 1
        assert result.pratinjau.kehilangan_massal
        there = _hidup(b)
        assert there >= set(ids)
        assert there & set(more)
        assert b.baca(stik, setuju=True).menunggu == 0
        assert _hidup(b) == set(more)
        assert _lokal(b) == _lokal(a)


def test_the_day_is_read_as_the_driver_stores_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stik: Path
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        (rid,) = _isi(a, 1)
        _tukar(a, b, stik)
        with b.pc.kantor.read() as session:
            row = session.get_one(Permohonan, rid)
            assert isinstance(row.batas, date)
            assert row.batas.isoformat() == row.batas_urut
