# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Identity goes up for one case only, by a logged act of a person with the right."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.errors import AccessDeniedError, UserError
from app.models.kip import Eskalasi
from app.models.sistem import JejakAkses
from app.services.eskalasi import eskalasikan, pratinjau_eskalasi, tarik_eskalasi
from app.services.permohonan import daftarkan
from app.sync.outgoing import feed_volumes
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji


def _naik(k: KantorUji) -> str:
    with k.kantor.writer.begin() as connection:
        volumes = list(feed_volumes(connection, k.kantor.stream, {}))
    return repr([rng.ops for ranges in volumes for rng in ranges])


def test_only_an_escalated_case_names_its_applicant(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        rid = daftarkan(k.kantor, k.ppid, DRAFT).id
        assert DRAFT.nama_pemohon not in _naik(k)
        isi = pratinjau_eskalasi(k.kantor, k.ppid, rid)
        assert isi.nama_pemohon == DRAFT.nama_pemohon
        eskalasikan(k.kantor, k.ppid, rid, keperluan="Sengketa di Komisi Informasi")
        up = _naik(k)
        assert DRAFT.nama_pemohon in up
        assert DRAFT.nik not in up
        with k.kantor.read() as session:
            kegiatan = set(session.scalars(select(JejakAkses.kegiatan)))
        assert {"pratinjau eskalasi", "eskalasi ke provinsi"} <= kegiatan


def test_it_needs_the_right_a_purpose_and_happens_once(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        rid = daftarkan(k.kantor, k.ppid, DRAFT).id
        with pytest.raises(AccessDeniedError):
            eskalasikan(k.kantor, k.petugas, rid, keperluan="Sengketa")
        with pytest.raises(UserError, match="ESK-001"):
            eskalasikan(k.kantor, k.ppid, rid, keperluan=" ")
        eskalasikan(k.kantor, k.ppid, rid, keperluan="Sengketa")
        with pytest.raises(UserError, match="ESK-002"):
            eskalasikan(k.kantor, k.ppid, rid, keperluan="Sengketa")
        tarik_eskalasi(k.kantor, k.ppid, rid, alasan="Sengketa selesai")
        with k.kantor.read() as session:
            row = session.scalars(select(Eskalasi)).one()
        assert (row.hapus, row.nama_pemohon, row.kontak) == (True, "", "")
