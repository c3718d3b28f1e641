# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dates that no form accepts together, brought together by two PCs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.kip import JenisPemohon, Kanal, StatusPermohonan
from app.domain.pelaku import SISTEM
from app.models.kip import Permohonan
from tests.helpers.dua_pc import PC, buka_pc


def _buat(pc: PC) -> UUID:
    rid = pc.kantor.new_id()
    with pc.kantor.uow(SISTEM) as uow:
        uow.session.add(
            Permohonan(
                id=rid,
                nomor="1/PPID/2026",
                tahun=2026,
                tanggal_terima=date(2026, 10, 5),
                kanal=Kanal.LANGSUNG,
                jenis_pemohon=JenisPemohon.PERORANGAN,
                nama_pemohon="Siti Nurhaliza",
                rincian="Salinan dokumen",
                status=StatusPermohonan.DIPROSES,
            )
        )
        uow.commit()
    return rid


def _ubah(pc: PC, rid: UUID, **nilai: date) -> None:
    with pc.kantor.uow(SISTEM) as uow:
        row = uow.session.get(Permohonan, rid)
        for nama, isi in nilai.items():
            setattr(row, nama, isi)
        uow.commit()


def _batas(pc: PC, rid: UUID) -> tuple[date | None, date | None, date | None]:
    with pc.kantor.read() as session:
        row = session.get(Permohonan, rid)
        assert row is not None
        return row.tanggal_terima, row.tanggal_lengkap, row.batas


@pytest.mark.parametrize("terbalik", [True, False])
def test_a_completion_before_the_receipt_does_not_stop_the_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terbalik: bool
) -> None:
    with buka_pc(tmp_path, monkeypatch, "satu", "dua") as (satu, dua):
        rid = _buat(satu)
        dua.ambil_dari(satu)
        _ubah(satu, rid, tanggal_terima=date(2026, 10, 12))
        _ubah(dua, rid, tanggal_lengkap=date(2026, 10, 6 if terbalik else 13))
        dua.ambil_dari(satu)
        satu.ambil_dari(dua)
        found = _batas(satu, rid)
        assert found == _batas(dua, rid)
        # ten working days after 12 October 2026, whether or not the other clock can run
        assert found == (
            date(2026, 10, 12),
            date(2026, 10, 6 if terbalik else 13),
            date(2026, 10, 26),
        )
