# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The signed scan goes to its letter in one piece: file, letter and timeline, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.permohonan import PermohonanDetail
from app.services import surat
from app.services.fasad import BerkasFasad, KipFasad
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji


class GangguanError(Exception):
    """Something breaks in the middle."""


def _gagal(*_arguments: object, **_names: object) -> NoReturn:
    raise GangguanError


def _ops(k: KantorUji) -> int:
    with k.kantor.read() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM op").scalar_one())


def _issued(k: KantorUji) -> PermohonanDetail:
    rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
    BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.TANDA_BUKTI)
    return KipFasad(k.sesi()).detail(rid)


def test_a_scan_is_one_commit(tmp_path: Path) -> None:
    scan = tmp_path / "pindaian.pdf"
    scan.write_bytes(b"%PDF-1.4 pindaian")
    with kantor_uji(tmp_path / "k") as k:
        before = _issued(k)
        told: list[Changes] = []
        k.kantor.listen(told.append)
        changes = BerkasFasad(k.sesi()).arsipkan_pindaian(before.surat[0].id, scan, JobControl())
        assert told == [changes]
        assert changes.tables == {"berkas", "surat_kasus", "riwayat_kasus"}
        after = KipFasad(k.sesi()).detail(before.row.id)
        assert after.surat[0].pindaian
        kinds = [row.jenis for row in after.lampiran]
        assert kinds.count(JenisLampiran.SURAT_BERTANDA_TANGAN) == 1
        assert [row.rincian for row in after.riwayat if "Pindaian" in row.judul] == ["pindaian.pdf"]


def test_a_scan_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "pindaian.pdf"
    scan.write_bytes(b"%PDF-1.4 pindaian")
    with kantor_uji(tmp_path / "k") as k:
        before = _issued(k)
        count = _ops(k)
        monkeypatch.setattr(surat, "catat_riwayat", _gagal)
        with pytest.raises(GangguanError):
            BerkasFasad(k.sesi()).arsipkan_pindaian(before.surat[0].id, scan, JobControl())
        assert _ops(k) == count
        assert KipFasad(k.sesi()).detail(before.row.id) == before
