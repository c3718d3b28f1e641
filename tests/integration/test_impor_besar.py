# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The cost of a large import grows with its rows, not with their square."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.domain.jobs import JobControl
from app.services.fasad_register import RegisterFasad
from tests.helpers.kantor import kantor_uji

JUDUL = (
    "No;Tgl;Nama;Alamat;Nomor Kontak;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi"
)


def _looks(folder: Path, count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Import ``count`` rows; return how often the pending rows were gathered."""
    source = folder / f"{count}.csv"
    rows = (
        f"{n};{n % 28 + 1:02}-03-2025;Warga {n};Jl {n};;Tani;Dokumen {n};riset"
        for n in range(count)
    )
    source.write_text("\n".join((JUDUL, *rows)), encoding="utf-8")
    seen: Counter[str] = Counter()
    original = vars(Session)["new"].fget

    def new(session: Session) -> Any:
        seen["new"] += 1
        return original(session)

    with kantor_uji(folder / f"k{count}") as k, monkeypatch.context() as patch:
        facade = RegisterFasad(k.sesi())
        uji = facade.uji_impor(source, tahun=2025, job=JobControl())
        patch.setattr(Session, "new", property(new))
        assert facade.simpan_impor(uji, tahun=2025, job=JobControl()).baru == count
    return seen["new"]


def test_pending_rows_are_gathered_a_fixed_number_of_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _looks(tmp_path, 5, monkeypatch) == _looks(tmp_path, 60, monkeypatch) > 0
