# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Values of the log and of tables are told in words, never as codes or numbers."""

from __future__ import annotations

import pytest

from app.domain.merge import Wire
from app.models.sistem import JejakAkses
from app.services.sinkron.jurnal import kalimat_isi
from app.services.sinkron.sebutan import teks_nilai
from app.sync.registry import TableInfo, registry


def _info(name: str) -> TableInfo:
    return next(info for info in registry().values() if info.name == name)


@pytest.mark.parametrize(
    ("tabel", "isian", "nilai", "kata"),
    [
        ("instansi", "kalender", "national+joint", "libur nasional dan cuti bersama"),
        ("instansi", "hari_peristiwa_nol", 1, "Ya"),
        ("instansi", "hari_peristiwa_nol", 0, "Tidak"),
        ("instansi", "hari_peristiwa_nol", True, "Ya"),
        ("instansi", "hari_kerja_seminggu", 5, "5"),
        ("hari_libur", "jenis", "cuti_bersama", "cuti bersama"),
        ("hari_libur", "jenis", "jenis_masa_depan", "jenis_masa_depan"),
        ("pejabat", "peran", "atasan_ppid", "Atasan PPID"),
        ("permohonan", "softcopy", 1, "Ya"),
        ("permohonan", "kanal", "", "(kosong)"),
        ("permohonan", "nik", "6271014101800001", "(tersamar)"),
    ],
)
def test_a_value_is_told_in_words(tabel: str, isian: str, nilai: Wire, kata: str) -> None:
    info = _info(tabel)
    nomor = next(n for n, spec in info.fields.items() if spec.name == isian)
    assert teks_nilai(info, nomor, nilai) == kata


def test_a_packet_of_nothing_but_trails_says_that_no_data_changed() -> None:
    jejak = str(JejakAkses.__table_number__)
    only = kalimat_isi({"operasi": 3, "tabel": {jejak: 3}, "tanda": 1})
    assert only == "tanpa perubahan data (3 catatan jejak akses), 1 tanda terima"
    permohonan = str(_info("permohonan").number)
    mixed = kalimat_isi({"operasi": 4, "tabel": {jejak: 3, permohonan: 1}})
    assert mixed.startswith("4 perubahan (")
