# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Escalated cases at the province: listed without identity, opened on record, answered, closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.models.sistem import JejakAkses
from app.services.eskalasi import eskalasikan, tarik_eskalasi
from app.services.fasad import KipFasad
from app.services.fasad_provinsi import ProvinsiFasad
from tests.helpers.kantor import DRAFT, KantorUji
from tests.helpers.provinsi_kantor import Daerah, daerah_uji

KEPERLUAN = "Sengketa 012/REG/2026"
IDENTITAS = (DRAFT.nama_pemohon, DRAFT.alamat, DRAFT.telepon, DRAFT.email, DRAFT.rincian)


@pytest.fixture
def daerah(tmp_path: Path) -> Iterator[Daerah]:
    with daerah_uji(tmp_path) as made:
        yield made


def _naikkan(daerah: Daerah, nama: str = "Dinas Satu") -> tuple[KantorUji, UUID]:
    k = daerah.daftarkan(nama)
    rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
    eskalasikan(k.kantor, k.ppid, rid, keperluan=KEPERLUAN)
    daerah.kirim(k)
    daerah.baca()
    return k, rid


def _ppid(daerah: Daerah) -> ProvinsiFasad:
    return ProvinsiFasad(daerah.provinsi.sesi())


def _jejak(daerah: Daerah) -> list[tuple[UUID, str, str]]:
    with daerah.provinsi.kantor.read() as session:
        rows = session.scalars(select(JejakAkses).where(JejakAkses.kegiatan.like("%eskalasi")))
        return [(row.pengguna_id, row.kegiatan, row.rincian) for row in rows]


def test_a_province_that_never_read_a_packet_has_none(daerah: Daerah) -> None:
    assert _ppid(daerah).eskalasi() == ()
    assert _ppid(daerah).jumlah_eskalasi_baru() == 0


def test_the_list_names_the_case_and_nobody(daerah: Daerah) -> None:
    _naikkan(daerah)
    (row,) = _ppid(daerah).eskalasi()
    assert (row.instansi, row.nomor, row.keperluan) == (
        "Dinas Satu",
        "0001/PPID/2026",
        KEPERLUAN,
    )
    assert (row.keadaan, row.status, row.langkah) == ("baru", "terdaftar", ())
    assert row.waktu is not None
    told = repr(asdict(row))
    assert [word for word in IDENTITAS if word in told] == []
    assert _jejak(daerah) == []  # a list without identity is no look at personal data


def test_opening_gives_the_identity_and_stands_in_the_trail(daerah: Daerah) -> None:
    _naikkan(daerah)
    fasad = _ppid(daerah)
    (row,) = fasad.eskalasi()
    isi = fasad.buka_eskalasi(row.id, alasan="menyiapkan tanggapan")
    assert (isi.nama_pemohon, isi.alamat) == (DRAFT.nama_pemohon, DRAFT.alamat)
    assert isi.kontak == f"{DRAFT.telepon}, {DRAFT.email}"
    assert DRAFT.nik not in repr(asdict(isi))
    who = daerah.provinsi.ppid
    assert _jejak(daerah) == [(who.id, "buka eskalasi", "menyiapkan tanggapan")]
    (row,) = fasad.eskalasi()
    assert row.keadaan == "dibuka"
    assert [(s.oleh, s.keadaan, s.catatan) for s in row.langkah] == [
        (who.nama, "dibuka", "menyiapkan tanggapan")
    ]
    assert fasad.jumlah_eskalasi_baru() == 0


def test_a_case_goes_from_new_to_closed_and_back(daerah: Daerah) -> None:
    _naikkan(daerah)
    fasad = _ppid(daerah)
    rid = fasad.eskalasi()[0].id
    jam = daerah.provinsi.jam

    def keadaan() -> str:
        jam.ke(jam.now() + timedelta(minutes=1))
        return fasad.eskalasi()[0].keadaan

    fasad.tandai_eskalasi(rid, "dijawab", catatan="surat 045/2026")
    assert keadaan() == "dijawab"
    fasad.buka_eskalasi(rid, alasan="mencocokkan alamat")
    assert keadaan() == "dijawab"  # a look does not undo the answer
    fasad.tandai_eskalasi(rid, "ditutup", catatan="putusan keluar")
    assert keadaan() == "ditutup"
    fasad.buka_eskalasi(rid, alasan="arsip")
    assert keadaan() == "ditutup"
    with pytest.raises(UserError) as refused:
        fasad.tandai_eskalasi(rid, "dijawab", catatan="lagi")
    assert refused.value.code == "ESK-014"
    assert keadaan() == "ditutup"
    fasad.tandai_eskalasi(rid, "dibuka", catatan="banding")
    assert keadaan() == "dibuka"
    steps = fasad.eskalasi()[0].langkah
    assert [(s.keadaan, s.kembali) for s in steps] == [
        ("dijawab", False),
        ("dibuka", False),
        ("ditutup", False),
        ("dibuka", False),
        ("dibuka", True),
    ]


@pytest.mark.parametrize("text", ["", "   ", "x" * 501])
def test_a_reason_is_asked_for(daerah: Daerah, text: str) -> None:
    _naikkan(daerah)
    fasad = _ppid(daerah)
    rid = fasad.eskalasi()[0].id
    with pytest.raises(ValidationError) as refused:
        fasad.buka_eskalasi(rid, alasan=text)
    assert (refused.value.code, list(refused.value.fields)) == ("ESK-011", ["alasan"])
    with pytest.raises(ValidationError) as refused:
        fasad.tandai_eskalasi(rid, "dijawab", catatan=text)
    assert list(refused.value.fields) == ["catatan"]
    assert _jejak(daerah) == []


def test_what_the_agency_took_back_is_gone_here_too(daerah: Daerah) -> None:
    k, permohonan = _naikkan(daerah)
    tarik_eskalasi(k.kantor, k.ppid, permohonan, alasan="keliru")
    daerah.kirim(k)
    daerah.baca()
    fasad = _ppid(daerah)
    (row,) = fasad.eskalasi()
    assert row.keadaan == "ditarik"
    with pytest.raises(UserError) as refused:
        fasad.buka_eskalasi(row.id, alasan="ingin tahu")
    assert refused.value.code == "ESK-013"
    with pytest.raises(UserError) as refused:
        fasad.tandai_eskalasi(row.id, "ditutup", catatan="x")
    assert refused.value.code == "ESK-013"
    assert _jejak(daerah) == []


def test_a_case_nobody_sent_is_refused(daerah: Daerah) -> None:
    with pytest.raises(UserError) as refused:
        _ppid(daerah).buka_eskalasi(uuid4(), alasan="x")
    assert refused.value.code == "ESK-012"


def test_every_agency_has_its_own(daerah: Daerah) -> None:
    _naikkan(daerah)
    _naikkan(daerah, "Dinas Dua")
    rows = _ppid(daerah).eskalasi()
    assert {row.instansi for row in rows} == {"Dinas Satu", "Dinas Dua"}
    assert len({row.id for row in rows}) == 2


@pytest.mark.parametrize("peran", [p for p in Peran if p not in (Peran.PPID, Peran.ATASAN_PPID)])
def test_nobody_else_sees_that_there_are_any(daerah: Daerah, peran: Peran) -> None:
    _naikkan(daerah)
    rid = _ppid(daerah).eskalasi()[0].id
    k = daerah.provinsi
    lain = ProvinsiFasad(k.sesi(Pelaku(UUID(int=5), "Lain", frozenset({peran}))))
    for act in (
        lain.eskalasi,
        lain.jumlah_eskalasi_baru,
        lambda: lain.buka_eskalasi(rid, alasan="x"),
        lambda: lain.tandai_eskalasi(rid, "ditutup", catatan="x"),
    ):
        with pytest.raises(AccessDeniedError):
            act()
    assert _jejak(daerah) == []
