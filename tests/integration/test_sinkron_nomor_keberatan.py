# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers of objections on several PCs: temporary ones completed, doubled ones decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.instansi import PejabatRow
from app.domain.jobs import JobControl
from app.domain.kip import JenisSurat
from app.domain.pelaku import SISTEM
from app.models.kip import SuratKasus
from app.models.perkara import Keberatan
from app.services import instansi, surat
from app.services.fasad import Sesi
from app.services.fasad_keberatan import KeberatanFasad
from app.services.keberatan import daftar
from app.services.nomor_sementara import lengkapi_sementara
from app.services.perkara import cari_nomor
from app.services.sinkron.jatah import perbarui_jatah
from app.services.sinkron.konflik_nomor import nomor_ganda, putuskan_nomor
from app.sync.verify import verify
from tests.helpers import pdf_baca
from tests.helpers.dua_pc import PC, buka_pc
from tests.helpers.kantor import INSTANSI
from tests.helpers.keberatan import KEBERATAN

PPID = PejabatRow(None, "Rina", "", "Kepala Dinas selaku PPID", peran="ppid")


def _baru(pc: PC, nama: str = "Siti") -> tuple[UUID, str]:
    draft = replace(KEBERATAN, nama_pemohon=nama, tanggal_terima=date(2026, 11, 1))
    done = daftar.daftarkan(pc.kantor, SISTEM, draft)
    return done.id, done.nomor


def _nomor(pc: PC, rid: UUID) -> str:
    with pc.kantor.read() as session:
        return session.get_one(Keberatan, rid).nomor


def _utuh(*pcs: PC) -> None:
    for pc in pcs:
        with pc.kantor.read() as session:
            report = verify(session.connection(), job=JobControl(), mark=pc.kantor.mark())
        assert report.finding is None


def test_a_temporary_number_is_completed_and_its_receipt_printed_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        instansi.simpan_instansi(a.kantor, SISTEM, INSTANSI)
        instansi.simpan_pejabat(a.kantor, SISTEM, PPID)
        b.ambil_dari(a)
        rid, temporary = _baru(b)
        assert temporary.startswith("SEMENTARA-")
        jenis = JenisSurat.TANDA_BUKTI_KEBERATAN
        assert surat.terbitkan_surat(b.kantor, SISTEM, rid, jenis).row.nomor == temporary
        b.jam.maju(minutes=1)
        a.ambil_dari(b)
        perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device])
        b.ambil_dari(a)
        assert lengkapi_sementara(b.kantor, SISTEM).jumlah == 1
        a.ambil_dari(b)
        for pc in (a, b):
            assert _nomor(pc, rid) == "001/KEB/PPID/2026"
            sesi = Sesi(pc.kantor, SISTEM, pc.proyeksi)
            assert cari_nomor(sesi, temporary) == ("keberatan", rid)
            assert KeberatanFasad(sesi).daftar()[0].batas == date(2026, 12, 11)
        with b.kantor.read() as session:
            letters = session.scalars(select(SuratKasus).order_by(SuratKasus.id)).all()
        assert [row.nomor for row in letters] == [temporary, "001/KEB/PPID/2026"]
        pdf = surat.baca_surat(b.kantor, SISTEM, letters[1].id, kegiatan="cetak")
        assert temporary in pdf_baca.rata(pdf)
        _utuh(a, b)


def test_a_number_borne_twice_waits_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        instansi.simpan_instansi(a.kantor, SISTEM, INSTANSI)
        rid, number = _baru(a)
        b.ambil_dari(a)
        other, _ = _baru(b, "Budi")
        with b.kantor.uow(SISTEM) as uow:  # as two holders at once would
            row = uow.session.get_one(Keberatan, other)
            row.nomor, row.urut_register = number, 1
            uow.commit()
        a.ambil_dari(b)
        with a.kantor.read() as session:
            (found,) = nomor_ganda(session)
        assert (found.jenis, found.catatan) == ("nomor", f"Keberatan {number}")
        putuskan_nomor(a.kantor, SISTEM, found.id, kunci=rid.hex, alasan="lebih dahulu")
        b.ambil_dari(a)
        for pc in (a, b):
            assert {_nomor(pc, rid), _nomor(pc, other)} == {number, f"{number}.a"}
            with pc.kantor.read() as session:
                assert nomor_ganda(session) == []
        _utuh(a, b)
