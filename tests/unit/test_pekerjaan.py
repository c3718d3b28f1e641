# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Today's work is read by index and limited, whoever asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import AccessDeniedError
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.domain.tindakan import Cabut
from app.services import pekerjaan
from app.services.fasad import KipFasad
from tests.helpers.kantor import DRAFT, kantor_uji


def test_the_list_is_limited_and_counts_all(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as uji:
        kip = KipFasad(uji.sesi())
        days = (date(2026, 10, 30), date(2026, 11, 2), date(2026, 10, 28))
        for day in days:
            kip.daftarkan(replace(DRAFT, tanggal_terima=day))
        gone = kip.daftarkan(DRAFT).id
        kip.jalankan(gone, Cabut(date(2026, 11, 2), "tidak jadi"))
        found = pekerjaan.daftar_kerja(uji.kantor, uji.ppid, banyak=2)
        assert found.jumlah == 3
        assert [kerja.row.tanggal_terima for kerja in found.baris] == [days[2], days[0]]


def test_a_reader_sees_masked_names_and_a_stranger_nothing(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as uji:
        KipFasad(uji.sesi()).daftarkan(DRAFT)
        (seen,) = pekerjaan.daftar_kerja(uji.kantor, uji.pembaca).baris
        assert "Nurhaliza" not in seen.row.nama
        stranger = Pelaku(uji.ppid.id, "X", frozenset({Peran.PENGELOLA_PENGADUAN}))
        with pytest.raises(AccessDeniedError):
            pekerjaan.daftar_kerja(uji.kantor, stranger)


def test_the_query_uses_the_index_of_alarms(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as uji, uji.kantor.read() as session:
        plan = session.connection().exec_driver_sql(
            f"EXPLAIN QUERY PLAN SELECT {pekerjaan.KOLOM} FROM permohonan"
            " INDEXED BY ix_permohonan_batas WHERE hapus = 0 AND batas_urut < '9'"
            " ORDER BY batas_urut, tanggal_terima LIMIT 60"
        )
        lines = [str(row[3]) for row in plan]
        assert not any("TEMP B-TREE" in line for line in lines), lines
