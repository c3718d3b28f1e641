# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A file is there in full or not at all, and a fault of the disk is said in words."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import gangguan_tulis
from app.infra.berkas import tolak_folder_kantor, tulis_atomik, tulis_bytes_atomik


def test_new_content_replaces_the_old_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "surat.pdf"
    path.write_bytes(b"lama")
    terlihat: list[bytes] = []

    def writer(berkas: BinaryIO) -> None:
        berkas.write(b"ba")
        terlihat.append(path.read_bytes())
        berkas.write(b"ru")

    tulis_atomik(path, writer)
    assert terlihat == [b"lama"]
    assert path.read_bytes() == b"baru"
    assert [satu.name for satu in tmp_path.iterdir()] == ["surat.pdf"]


def test_file_and_folder_reach_the_disk_before_and_after_the_rename(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urutan: list[str] = []
    asli_fsync, asli_replace = os.fsync, Path.replace

    def fsync(fd: int) -> None:
        urutan.append("folder" if stat.S_ISDIR(os.fstat(fd).st_mode) else "berkas")
        asli_fsync(fd)

    def ganti(diri: Path, tujuan: Path) -> Path:
        urutan.append("ganti nama")
        return asli_replace(diri, tujuan)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", ganti)
    tulis_bytes_atomik(tmp_path / "a.bin", b"x")
    assert urutan == ["berkas", "ganti nama", "folder"]


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = os.fsync

    def fsync(fd: int) -> None:
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        asli(fd)

    monkeypatch.setattr(os, "fsync", fsync)
    tulis_bytes_atomik(tmp_path / "a.bin", b"x")
    assert (tmp_path / "a.bin").read_bytes() == b"x"


@pytest.mark.parametrize("galat", [KeyboardInterrupt(), ValueError("rusak"), LookupError("x")])
def test_any_failure_leaves_the_old_file_and_no_rest(tmp_path: Path, galat: BaseException) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"lama")

    def writer(berkas: BinaryIO) -> None:
        berkas.write(b"setengah")
        raise galat

    with pytest.raises(type(galat)):
        tulis_atomik(path, writer)
    assert path.read_bytes() == b"lama"
    assert [satu.name for satu in tmp_path.iterdir()] == ["a.bin"]


@pytest.mark.parametrize(
    ("nomor", "kode", "kata"),
    [
        (errno.ENOSPC, "BRK-101", "penuh"),
        (errno.EDQUOT, "BRK-101", "penuh"),
        (errno.EROFS, "BRK-102", "hanya dapat dibaca"),
        (errno.EACCES, "BRK-103", "tidak berhak"),
        (errno.ENAMETOOLONG, "BRK-104", "terlalu panjang"),
        (errno.ENOENT, "BRK-105", "tidak ada"),
        (errno.EISDIR, "BRK-106", "folder"),
        (errno.EIO, "BRK-109", "media tidak dapat dibaca atau ditulisi"),
    ],
)
def test_faults_have_their_words(nomor: int, kode: str, kata: str) -> None:
    galat = gangguan_tulis(OSError(nomor, os.strerror(nomor)), "register.xlsx")
    assert galat.code == kode
    assert kata in galat.what
    assert "tidak berubah" in galat.kept
    assert galat.action.endswith(".")


def test_real_faults_come_as_words(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError) as panjang:
        tulis_bytes_atomik(tmp_path / ("n" * 300 + ".pdf"), b"x")
    assert panjang.value.code == "BRK-104"
    with pytest.raises(EnvironmentFaultError) as hilang:
        tulis_bytes_atomik(tmp_path / "tidak ada" / "a.pdf", b"x")
    assert hilang.value.code == "BRK-105"
    (tmp_path / "map").mkdir()
    with pytest.raises(EnvironmentFaultError) as map_:
        tulis_bytes_atomik(tmp_path / "map", b"x")
    assert map_.value.code == "BRK-106"
    assert [satu.name for satu in tmp_path.iterdir()] == ["map"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_disk_that_is_really_full_is_named(tmp_path: Path) -> None:
    def writer(_berkas: BinaryIO) -> None:
        with Path("/dev/full").open("wb", buffering=0) as penuh:
            penuh.write(b"x")

    with pytest.raises(EnvironmentFaultError) as galat:
        tulis_atomik(tmp_path / "a.pdf", writer)
    assert galat.value.code == "BRK-101"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("nama", ["kunci.json", "lumbung.db", "register.xlsx", "berkas/surat.pdf"])
def test_nothing_a_person_saves_goes_into_an_office_folder(tmp_path: Path, nama: str) -> None:
    kantor = tmp_path / "kantor"
    (kantor / "berkas").mkdir(parents=True)
    for tanda in ("kantor.json", "kunci.json", "lumbung.db"):
        (kantor / tanda).write_bytes(b"milik kantor")
    sebelum = {path: path.read_bytes() for path in kantor.rglob("*") if path.is_file()}
    (tmp_path / "pintas").symlink_to(kantor)
    for folder in (kantor, tmp_path / "pintas", tmp_path / "lain" / ".." / "kantor"):
        with pytest.raises(UserError) as ditolak:
            tulis_bytes_atomik(folder / nama, b"%PDF")
        assert ditolak.value.code == "BRK-107"
    assert {path: path.read_bytes() for path in kantor.rglob("*") if path.is_file()} == sebelum
    tulis_bytes_atomik(tmp_path / "di-samping.pdf", b"%PDF")


def test_only_a_folder_that_was_named_is_open_in_an_office(tmp_path: Path) -> None:
    for tanda in ("kantor.json", "kunci.json"):
        (tmp_path / tanda).write_bytes(b"{}")
    tolak_folder_kantor(tmp_path / "cadangan" / "c.lmc", kecuali=tmp_path / "cadangan")
    with pytest.raises(UserError):
        tolak_folder_kantor(tmp_path / "dipulihkan", kecuali=tmp_path / "cadangan")


@pytest.mark.parametrize("nama", ["", "."])
def test_a_target_without_a_name_is_said_in_words(nama: str) -> None:
    with pytest.raises(UserError) as ditolak:
        tulis_bytes_atomik(Path(nama), b"x")
    assert ditolak.value.code == "BRK-108"


def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    pipa = tmp_path / "pipa"
    os.mkfifo(pipa)
    with pytest.raises(UserError) as ditolak:
        tulis_bytes_atomik(pipa, b"x")
    assert ditolak.value.code == "BRK-108"
    assert stat.S_ISFIFO(pipa.stat().st_mode)
