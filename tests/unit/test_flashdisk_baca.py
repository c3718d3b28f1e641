# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading a stick: nothing is believed, followed or run, and what a worm hid is found."""

from __future__ import annotations

import errno
import os
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.errors import CancelledError, UserError
from app.domain.jobs import JobControl
from app.sync.stick import disk, worms
from app.sync.stick.finder import Kind
from app.sync.stick.layout import Limits, Place, opaque, packet_name
from app.sync.stick.reader import FoundFile, Reading
from app.sync.stick.session import look, read
from app.sync.stick.worms import WormReport
from tests.helpers.flashdisk_contoh import (
    INSTANSI,
    KECIL,
    LAIN,
    PERANGKAT,
    id_paket,
    paket,
    stik_lapangan,
    stik_terinfeksi,
    tempat,
    tempat_paket,
    tempat_tanda,
    tulis,
)
from tests.helpers.flashdisk_memori import STIK, MemoriFs


def baca(fs: MemoriFs, temp: Path, **lain: object) -> Reading:
    return read(STIK, temp, job=JobControl(), fs=fs, limits=KECIL, **lain)  # type: ignore[arg-type]


def isi(reading: Reading) -> dict[str, bytes]:
    """Names and bytes as taken; the copies must be what they claim."""
    found: dict[str, bytes] = {}
    for one in reading:
        content = one.path.read_bytes()
        assert sha256(content).digest() == one.sha256
        assert len(content) == one.size
        found[one.name] = content
    return found


def test_infected_stick_gives_up_its_hidden_and_moved_packets_with_a_banner(
    tmp_path: Path,
) -> None:
    fs = MemoriFs()
    ours = stik_terinfeksi(fs)
    before = fs.files()
    reading = baca(fs, tmp_path, agency=INSTANSI)
    assert isi(reading) == ours
    report = reading.report
    assert set(report.hidden) == set(ours)
    assert set(report.worms.signs) == {
        "autorun.inf", "LUMBUNG.lnk", "helper.vbs", "Foto.exe", "RECYCLER", "folder tanpa nama",
        "LUMBUNG/LUMBUNG.scr",
    }  # fmt: skip
    banner, hidden = report.sentences()
    assert banner.startswith("Flashdisk ini kemungkinan terinfeksi: ada ")
    assert "dan 2 lainnya" in banner
    assert hidden.startswith("2 paket disembunyikan di flashdisk")
    assert fs.files() == before, "nothing on a stick is changed by reading"
    assert fs.open_files == 0
    assert list(tmp_path.iterdir()) == [], "private copies are gone"


def test_clean_stick_has_no_banner_and_a_vaccine_folder_is_no_worm() -> None:
    fs = MemoriFs()
    fs.lay(STIK / "autorun.inf" / "lock", b"")
    fs.lay(STIK / "setup.exe", b"MZ")
    fs.lay(STIK / "Surat" / "a.docx", b"PK")
    tulis(fs, [paket(1, 300)])
    view = look(STIK, fs=fs)
    assert view.worms == WormReport()
    assert not view.worms.suspected
    assert view.worms.banner == ""


def test_stick_after_weeks_on_the_road(tmp_path: Path) -> None:
    stick, temp = tmp_path / "stik", tmp_path / "sementara"
    stick.mkdir()
    temp.mkdir()
    taken = stik_lapangan(stick)
    reading = read(stick, temp, job=JobControl(), agency=INSTANSI)
    assert isi(reading) == taken
    report = reading.report
    assert report.taken == 3
    assert report.bytes_taken == sum(map(len, taken.values()))
    assert report.duplicates == 1
    assert [skipped.name for skipped in report.unreadable] == ["d.lmb"]
    assert {skipped.name for skipped in report.strange} == {"a.lmb", "b.lmb", "c.lmb"}
    assert report.unfinished == ((id_paket(5).hex + ".part", 2500),)
    text = " ".join(report.sentences())
    assert "d.lmb dilewati: kosong (0 byte)." in text
    assert "1 paket belum selesai ditulis" in text
    assert "terinfeksi" not in text


def test_receipts_come_first_then_packets_oldest_first_whatever_the_clock(tmp_path: Path) -> None:
    fs = MemoriFs()
    for number in (3, 1, 2):
        fs.lay(STIK / tempat_paket(number), b"paket %d" % number)
    fs.lay(STIK / tempat_tanda(), b"tanda")
    found: list[FoundFile] = list(baca(fs, tmp_path))
    assert [one.kind for one in found] == [Kind.RECEIPT, *[Kind.PACKET] * 3]
    assert [one.claimed_id for one in found] == [PERANGKAT, *map(id_paket, (1, 2, 3))]
    assert {one.place for one in found} == {Place.TANDA_TERIMA, Place.KELUAR}
    assert {one.agency_folder for one in found} == {opaque(INSTANSI)}


def test_province_sees_all_agencies_an_agency_only_itself(tmp_path: Path) -> None:
    fs = MemoriFs()
    other = tempat("x.lmb", agency=LAIN).upper()
    fs.lay(STIK / tempat_paket(1), b"satu")
    fs.lay(STIK / other, b"dua")
    fs.lay(STIK / "LUMBUNG" / "y.lmb", b"tiga")
    assert set(isi(baca(fs, tmp_path))) == {packet_name(id_paket(1)), "X.LMB", "y.lmb"}
    assert set(isi(baca(fs, tmp_path, agency=INSTANSI))) == {packet_name(id_paket(1)), "y.lmb"}
    assert set(isi(baca(fs, tmp_path, agency=LAIN))) == {"X.LMB", "y.lmb"}


def test_known_packets_are_left_alone_without_being_opened(tmp_path: Path) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat_paket(1), b"sudah").bad_from = 0
    fs.lay(STIK / tempat_paket(2), b"belum")
    reading = baca(fs, tmp_path, known={id_paket(1)})
    assert isi(reading) == {packet_name(id_paket(2)): b"belum"}
    assert reading.report.known == 1
    assert reading.report.unreadable == []


def test_oversize_files_are_not_copied(tmp_path: Path) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat_paket(1), bytes(KECIL.packet + 1))
    fs.lay(STIK / tempat_tanda(), bytes(KECIL.receipt + 1))
    fs.lay(STIK / tempat_paket(2), bytes(KECIL.packet))
    reading = baca(fs, tmp_path)
    assert set(isi(reading)) == {packet_name(id_paket(2))}
    assert len(reading.report.oversize) == 2
    assert reading.report.bytes_taken == KECIL.packet


def test_file_that_grows_while_it_is_read_is_cut_off_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fs = MemoriFs()
    node = fs.lay(STIK / tempat_tanda(), b"kecil")
    original = fs.open_read

    def grown(path: Path) -> object:
        node.now[:] = bytes(50 * KECIL.receipt)
        return original(path)

    monkeypatch.setattr(fs, "open_read", grown)
    reading = baca(fs, tmp_path)
    assert isi(reading) == {}
    assert len(reading.report.oversize) == 1
    assert fs.bytes_read <= KECIL.receipt + KECIL.chunk


def test_bad_sector_costs_one_file_and_is_named(tmp_path: Path) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat_paket(1), bytes(2000)).bad_from = 1000
    fs.lay(STIK / tempat_paket(2), b"utuh")
    fs.lay(STIK / tempat("z.lmb", place=Place.MASUK), b"di folder rusak")
    fs.find(STIK / "LUMBUNG" / opaque(INSTANSI) / "masuk").bad_from = 0
    reading = baca(fs, tmp_path)
    assert isi(reading) == {packet_name(id_paket(2)): b"utuh"}
    assert [skipped.name for skipped in reading.report.unreadable] == [packet_name(id_paket(1))]
    assert [skipped.name for skipped in reading.report.strange] == ["masuk"]
    assert reading.report.trouble is None


def test_stick_pulled_while_reading_keeps_what_was_taken(tmp_path: Path) -> None:
    fs = MemoriFs()
    for number in (1, 2, 3):
        fs.lay(STIK / tempat_paket(number), b"paket %d" % number)
    reading = baca(fs, tmp_path)
    taken = []
    for one in reading:
        taken.append(one.path.read_bytes())
        fs.dead = OSError(errno.ENODEV, "pulled")
    assert taken == [b"paket 1"]
    assert reading.report.trouble is not None
    assert reading.report.trouble.code == "FLS-104"
    assert "tercabut" in reading.report.sentences()[0]


def test_pulled_before_reading_and_no_folder_of_ours(tmp_path: Path) -> None:
    fs = MemoriFs()
    assert isi(baca(fs, tmp_path)) == {}
    fs.dead = OSError(errno.EIO, "pulled")
    with pytest.raises(UserError) as refusal:
        baca(fs, tmp_path)
    assert refusal.value.code == "FLS-101"
    with pytest.raises(UserError, match="FLS-101"):
        look(tmp_path / "tidak ada")


def test_stick_that_fails_while_it_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat_paket(1), b"satu")
    original = fs.entries

    def fails(folder: Path) -> object:
        if folder != STIK:
            fs.dead = OSError(errno.EIO, "pulled")
        return original(folder)

    monkeypatch.setattr(fs, "entries", fails)
    with pytest.raises(UserError, match="FLS-104"):
        baca(fs, tmp_path)
    fs.dead = None
    with pytest.raises(UserError, match="FLS-104"):
        look(STIK, fs=fs)


def test_no_room_on_this_computer_is_not_blamed_on_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat_paket(1), b"satu")
    with pytest.raises(UserError) as refusal:
        isi(baca(fs, tmp_path / "tidak-ada"))
    assert refusal.value.code == "FLS-108"
    original = Path.open

    def full(self: Path, mode: str = "r", **lain: object) -> object:
        if mode == "xb":
            raise OSError(errno.ENOSPC, "full")
        return original(self, mode)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(UserError) as refusal:
        isi(baca(fs, tmp_path))
    assert refusal.value.code == "FLS-108"
    assert "ruang penyimpanan penuh" in refusal.value.what
    assert fs.open_files == 0


def test_private_copy_can_be_moved_away_and_only_the_owner_can_read_it(tmp_path: Path) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat_paket(1), b"satu")
    fs.lay(STIK / tempat_paket(2), b"dua")
    for one in baca(fs, tmp_path):
        assert one.path.parent.stat().st_mode & 0o077 == 0
        one.path.replace(tmp_path / one.name)
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"dua", b"satu"]


def test_cancel_ends_reading_and_progress_is_told_in_bytes(tmp_path: Path) -> None:
    fs = MemoriFs()
    for number in (1, 2):
        fs.lay(STIK / tempat_paket(number), bytes([number]) * 2000)
    steps: list[tuple[int, int]] = []
    job = JobControl(lambda done, total, label: steps.append((done, total)))
    assert len(list(read(STIK, tmp_path, job=job, fs=fs, limits=KECIL))) == 2
    assert steps[-1] == (4000, 4000)
    job.cancel()
    with pytest.raises(CancelledError):
        list(read(STIK, tmp_path, job=job, fs=fs, limits=KECIL))
    assert list(tmp_path.iterdir()) == []


def test_names_that_mislead_are_shown_harmlessly(tmp_path: Path) -> None:
    fs = MemoriFs()
    fs.lay(STIK / tempat("a\u202ebml.exe.lmb"), b"satu")
    (found,) = baca(fs, tmp_path)
    assert found.name == "a·bml.exe.lmb"
    assert found.claimed_id is None


def test_stick_with_endless_names_is_not_read_for_ever(tmp_path: Path) -> None:
    fs = MemoriFs()
    limits = Limits(chunk=512, entries=40)
    for number in range(60):
        fs.lay(STIK / tempat(f"{number:02d}.lmb"), b"%d" % number)
    reading = read(STIK, tmp_path, job=JobControl(), fs=fs, limits=limits)
    assert 0 < len(isi(reading)) < 40
    assert ("keluar", "terlalu banyak berkas") in {
        (skipped.name, skipped.reason) for skipped in reading.report.strange
    }


def test_folders_below_folders_are_followed_a_few_steps_only(tmp_path: Path) -> None:
    fs = MemoriFs()
    deep = STIK / "LUMBUNG" / "a" / "b" / "c" / "d" / "x.lmb"
    fs.lay(deep, b"terlalu dalam")
    fs.lay(deep.parent.parent / "y.lmb", b"masih dapat")
    assert isi(baca(fs, tmp_path)) == {"y.lmb": b"masih dapat"}


def test_link_in_place_of_our_folder_is_not_entered(tmp_path: Path) -> None:
    stick, temp, secret = tmp_path / "stik", tmp_path / "temp", tmp_path / "rahasia"
    for folder in (stick, temp, secret):
        folder.mkdir()
    (secret / "x.lmb").write_bytes(b"bukan dari flashdisk")
    (stick / "LUMBUNG").symlink_to(secret)
    reading = read(stick, temp, job=JobControl())
    assert isi(reading) == {}
    assert [skipped.name for skipped in reading.report.strange] == ["LUMBUNG"]


def test_link_put_in_place_between_look_and_opening_is_refused_by_the_system(
    tmp_path: Path,
) -> None:
    stick, temp = tmp_path / "stik", tmp_path / "temp"
    for folder in (stick, temp):
        folder.mkdir()
    place = stick / tempat("x.lmb")
    place.parent.mkdir(parents=True)
    place.write_bytes(b"paket")
    (tmp_path / "rahasia").write_bytes(b"rahasia")
    reading = read(stick, temp, job=JobControl())
    place.unlink()
    place.symlink_to(tmp_path / "rahasia")
    assert isi(reading) == {}
    place.unlink()
    os.mkfifo(place)
    assert isi(reading) == {}
    assert [skipped.name for skipped in reading.report.unreadable] == ["x.lmb", "x.lmb"]


def test_attribute_hidden_is_asked_of_fat_on_linux(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    (tmp_path / "tersembunyi.lmb").write_bytes(b"x")
    (tmp_path / "biasa.lmb").write_bytes(b"x")

    def ioctl(handle: int, request: int, answer: bytes) -> bytes:
        assert request == 0x80047210
        name = Path(f"/proc/self/fd/{handle}").readlink().name
        return (0x26 if name == "tersembunyi.lmb" else 0x20).to_bytes(4, "little")

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    hidden = {entry.name: entry.hidden for entry in disk.DiskFs().entries(tmp_path)}
    assert hidden == {"tersembunyi.lmb": True, "biasa.lmb": False}


def test_attribute_hidden_is_asked_of_ntfs_on_linux(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tersembunyi.lmb").write_bytes(b"x")

    def getxattr(path: str, name: str, *, follow_symlinks: bool) -> bytes:
        assert (name, follow_symlinks) == ("system.ntfs_attrib_be", False)
        return (0x2).to_bytes(4, "big")

    monkeypatch.setattr(os, "getxattr", getxattr)
    assert [entry.hidden for entry in disk.DiskFs().entries(tmp_path)] == [True]


def test_nameless_folders_are_told_from_named_ones() -> None:
    assert all(worms.blank_name(name) for name in ("\u00a0", " ", "\u200b\u00a0", "\u3000"))
    assert not any(worms.blank_name(name) for name in ("a", "\u00a0a", "_", "日"))
