# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of a case on their way to the other PCs: in pieces, resumed, checked, never in the feed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.errors import EnvironmentFaultError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.pelaku import SISTEM
from app.domain.sinkron import KeadaanPaket
from app.infra.blob_pieces import sealed_size
from app.infra.blobs import CHUNK
from app.models.kip import Berkas
from app.services import instansi
from app.services.jejak import periksa_jejak
from app.services.keutuhan import berkas_rusak
from app.services.lampiran import baca_lampiran, lampirkan
from app.services.permohonan import daftarkan
from app.services.permohonan_baca import detail
from app.services.sinkron import jurnal, status
from app.services.sinkron.baca import pratinjau
from app.services.surat import baca_surat, terbitkan_surat
from app.sync.bundle.container import read_header
from app.sync.bundle.header import To
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat


@pytest.fixture
def stik(tmp_path: Path) -> Path:
    (tmp_path / "stik").mkdir()
    return tmp_path / "stik"


@pytest.fixture
def kecil(monkeypatch: pytest.MonkeyPatch) -> None:
    """Volumes of two chunks, so that a few megabytes are a large file."""
    monkeypatch.setattr("app.services.sinkron.berkas.POTONGAN", 2 * CHUNK + 200_000)


def _mulai(one: PCLengkap) -> UUID:
    instansi.simpan_instansi(one.pc.kantor, SISTEM, INSTANSI)
    return daftarkan(one.pc.kantor, SISTEM, replace(DRAFT, nama_pemohon="Siti", nik="")).id


def _lampir(one: PCLengkap, rid: UUID, folder: Path, isi: bytes, nama: str = "ktp.pdf") -> UUID:
    path = folder / nama
    path.write_bytes(isi)
    done, _ = lampirkan(
        one.pc.kantor, SISTEM, rid, path, jenis=JenisLampiran.LAINNYA, asal="meja", job=JobControl()
    )
    return done


def _isi(one: PCLengkap, id_berkas: UUID) -> bytes:
    return baca_lampiran(one.pc.kantor, SISTEM, id_berkas, keperluan="uji").isi


def _tiba(one: PCLengkap, rid: UUID) -> list[bool]:
    found = detail(one.pc.kantor, SISTEM, rid, buka_samaran="uji")
    return [row.tiba for row in found.lampiran]


def _utuh(*ones: PCLengkap) -> None:
    for one in ones:
        assert periksa_jejak(one.pc.kantor, SISTEM, job=JobControl()).finding is None


def _keadaan(one: PCLengkap, arah: str) -> list[KeadaanPaket]:
    with one.pc.kantor.read() as session:
        rows = jurnal.riwayat(session.connection(), 100)
    return [row.keadaan for row in rows if row.arah == arah and "berkas" in row.isi]


def _volume(stik: Path) -> Iterator[Path]:
    """The volumes that carry files."""
    for path in sorted(stik.rglob("*.lmb")):
        with path.open("rb") as stream:
            if read_header(stream).tail is not None:
                yield path


def test_small_files_and_letters_travel_together_and_are_confirmed(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        contents = [Random(n).randbytes(n * 50_000 + 1) for n in range(4)]
        ids = [_lampir(a, rid, tmp_path, c, f"b{n}.pdf") for n, c in enumerate(contents)]
        letter = terbitkan_surat(a.pc.kantor, SISTEM, rid, JenisSurat.TANDA_BUKTI)
        assert status.status(a.pc.kantor, SISTEM).menunggu_berkas == 5
        wrote = a.tulis(stik)
        assert (wrote.berkas, len(list(_volume(stik)))) == (5, 1)
        preview = pratinjau(b.pc.kantor, SISTEM, stik, job=JobControl())
        assert preview.berkas == 5
        result = b.baca(stik)
        assert (result.berkas_tiba, result.menunggu, result.ditolak) == (5, 0, ())
        assert [_isi(b, i) for i in ids] == contents
        printed = baca_surat(b.pc.kantor, SISTEM, letter.row.id, kegiatan="cetak")
        assert printed == letter.pdf
        assert list(a.pc.kantor.paths.outbox.glob("*.lmb"))
        assert status.status(b.pc.kantor, SISTEM).menunggu_berkas == 0
        b.tulis(stik)
        a.baca(stik)
        again = a.tulis(stik)
        assert again.berkas == 0
        assert list(_volume(stik)) == []  # confirmed by all: off the stick
        assert KeadaanPaket.DIAKUI in _keadaan(a, "keluar")
        assert status.status(a.pc.kantor, SISTEM).menunggu_berkas == 0
        _utuh(a, b)


@pytest.mark.usefixtures("kecil")
def test_a_large_file_comes_over_several_sticks_in_any_order_and_is_resumed(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isi = Random(1).randbytes(7 * CHUNK + 12_345)
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, isi)
        a.tulis(stik)
        volumes = list(_volume(stik))
        assert len(volumes) == 4
        outbox = sum(p.stat().st_size for p in a.pc.kantor.paths.outbox.glob("*.lmb"))
        assert outbox < 100_000  # only the fronts lie there
        halves = []
        for n in range(2):
            half = tmp_path / f"stik{n}"
            shutil.copytree(stik, half)
            for path in list(_volume(half))[n::2]:
                path.unlink()
            halves.append(half)
        first = b.baca(halves[1])
        assert (first.berkas_tiba, first.ditolak) == (0, ())
        assert _tiba(b, rid) == [False]  # the case itself is there to work on
        assert status.status(b.pc.kantor, SISTEM).berkas_belum_tiba == 1
        with pytest.raises(EnvironmentFaultError, match="BRK-013"):
            _isi(b, id_berkas)
        assert berkas_rusak(b.pc.kantor, job=JobControl()) == ()
        _utuh(b)
        second = b.baca(halves[0])
        assert (second.berkas_tiba, second.menunggu) == (1, 0)
        assert _isi(b, id_berkas) == isi
        assert _tiba(b, rid) == [True]
        assert status.status(b.pc.kantor, SISTEM).berkas_belum_tiba == 0
        assert b.baca(stik).diterapkan == 0  # all of it is known
        _utuh(b)


def test_a_file_lost_here_is_told_apart_from_one_that_has_not_come(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, b"isi")
        a.tulis(stik)
        b.baca(stik)
        for one in (a, b):
            with one.pc.kantor.read() as session:
                digest = session.get_one(Berkas, id_berkas).sidik
            one.pc.kantor.blobs.path(digest).unlink()
            assert berkas_rusak(one.pc.kantor, job=JobControl()) == ("ktp.pdf",)
            with pytest.raises(EnvironmentFaultError, match="BRK-010"):
                _isi(one, id_berkas)


@pytest.mark.usefixtures("kecil")
def test_pieces_that_vanished_are_asked_for_again(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isi = Random(2).randbytes(4 * CHUNK)
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, isi)
        a.tulis(stik)
        half = tmp_path / "separuh"
        shutil.copytree(stik, half)
        list(_volume(half))[-1].unlink()
        b.baca(half)
        shutil.rmtree(b.pc.kantor.paths.blobs / "tiba")  # as after restoring a backup
        result = b.baca(stik)
        assert result.berkas_tiba == 1
        assert _isi(b, id_berkas) == isi


def test_a_file_before_its_record_waits_on_the_stick(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, b"isi")
        a.tulis(stik)
        only = tmp_path / "berkas-saja"
        shutil.copytree(stik, only)
        files = {path.name for path in _volume(only)}
        for path in only.rglob("*.lmb"):
            if path.name not in files:
                path.unlink()
        early = b.baca(only)
        assert (early.menunggu, early.berkas_tiba, early.ditolak) == (1, 0, ())
        assert b.baca(stik).berkas_tiba == 1
        assert _isi(b, id_berkas) == b"isi"


def test_volumes_without_room_are_read_again_one_by_one(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.sinkron.baca.RUANG_BERKAS", 0)
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, b"isi")
        a.tulis(stik)
        result = b.baca(stik)
        assert (result.berkas_tiba, result.pratinjau.berkas) == (1, 1)
        assert _isi(b, id_berkas) == b"isi"
        assert list(b.pc.kantor.paths.temp.iterdir()) == []


def test_a_damaged_copy_is_refused_and_the_next_one_is_taken(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, Random(3).randbytes(90_000))
        a.tulis(stik)
        (volume,) = _volume(stik)
        good = volume.read_bytes()
        bad = bytearray(good)
        bad[-1000] ^= 1
        volume.write_bytes(bytes(bad))
        result = b.baca(stik)
        assert len(result.ditolak) == 1
        assert _tiba(b, rid) == [False]
        volume.write_bytes(good)
        assert b.baca(stik).berkas_tiba == 1
        assert len(_isi(b, id_berkas)) == 90_000


def test_nothing_of_a_file_goes_to_the_province_or_to_an_office_alone(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a") as (a,):
        rid = _mulai(a)
        _lampir(a, rid, tmp_path, b"isi")
        wrote = a.tulis(stik)
        assert (wrote.paket, wrote.berkas) == (1, 0)
        assert list(_volume(stik)) == []
    other = tmp_path / "lain"
    other.mkdir()
    with buka_bersertifikat(other, monkeypatch, "a", "b") as (a, _):
        _lampir(a, _mulai(a), tmp_path, b"isi")
        a.tulis(stik)
        (volume,) = _volume(stik)
        with volume.open("rb") as stream:
            assert read_header(stream).facts.route.to is To.AGENCY


def test_one_content_taken_in_on_two_pcs_opens_everywhere(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isi = Random(4).randbytes(2 * CHUNK)
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        rid = _mulai(a)
        a.tulis(stik)
        b.baca(stik)
        ids = [_lampir(one, rid, tmp_path, isi) for one in (a, b)]  # two keys
        with a.pc.kantor.read() as session:
            mine = session.get_one(Berkas, ids[0]).kunci
        with b.pc.kantor.read() as session:
            assert session.get_one(Berkas, ids[1]).kunci != mine
        for _ in range(2):
            for one in (a, b, c):
                one.baca(stik)
                one.tulis(stik)
        for one in (a, b, c):
            assert [_isi(one, i) for i in ids] == [isi, isi]
            assert status.status(one.pc.kantor, SISTEM).berkas_belum_tiba == 0
        a.baca(stik)
        assert status.status(a.pc.kantor, SISTEM).menunggu_berkas == 0
        _utuh(a, b, c)


@pytest.mark.parametrize("dulu", [False, True])
def test_a_pc_that_came_later_gets_the_files_too(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch, dulu: bool
) -> None:
    """What lies sealed for the others is not sealed for it: its own volume is made."""
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, b"isi")
        with monkeypatch.context() as patch:
            patch.setattr(
                "app.services.sinkron.bahan.Bahan.peers",
                lambda self: [x for x in (b.cert,) if x.subject != self.device],
            )
            a.tulis(stik)
        assert len(list(_volume(stik))) == 1
        if dulu:  # the first has it and said so: the author carries it to the other all the same
            b.baca(stik)
            b.tulis(stik)
            a.baca(stik)
        a.tulis(stik)
        assert len(list(_volume(stik))) == (1 if dulu else 2)  # a confirmed one leaves the stick
        for one in (b, c):
            one.baca(stik)
            assert _isi(one, id_berkas) == b"isi"


def test_another_pc_carries_on_what_the_first_does_not_deliver(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "stik2"
    second.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, b"isi")
        a.tulis(stik)
        b.baca(stik)
        assert b.tulis(second).berkas == 0  # A will
        b.pc.jam.maju(days=15)
        assert b.tulis(second).berkas == 1
        c.pc.jam.maju(days=15)
        c.baca(second)
        assert _isi(c, id_berkas) == b"isi"


@pytest.mark.usefixtures("kecil")
def test_at_one_writing_only_so_much_is_sealed_and_the_rest_is_told(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.sinkron.berkas.SEKALI", 3 * CHUNK)
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        sizes = (2 * CHUNK, 2 * CHUNK + 1)
        for n, size in enumerate(sizes):
            _lampir(a, rid, tmp_path, Random(n).randbytes(size), f"{n}.bin")
            a.pc.jam.maju(minutes=1)
        first = a.tulis(stik)
        assert (first.berkas, first.sisa_byte) == (1, sealed_size(sizes[1]))
        second = a.tulis(stik)
        assert (second.berkas, second.sisa_byte) == (2, 0)
        assert b.baca(stik).berkas_tiba == 2


def test_a_full_disk_is_told_and_the_records_stay(
    tmp_path: Path, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        rid = _mulai(a)
        id_berkas = _lampir(a, rid, tmp_path, b"isi")
        a.tulis(stik)

        def penuh(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("app.infra.blob_pieces.Arriving.put", penuh)
            result = b.baca(stik)
        assert result.berkas_tiba == 0
        assert any("belum dapat disimpan" in line for line in result.peringatan)
        assert _tiba(b, rid) == [False]
        assert b.baca(stik).berkas_tiba == 1
        with b.pc.kantor.read() as session:
            assert session.scalars(select(Berkas.id)).all() == [id_berkas]
