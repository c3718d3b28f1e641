# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which drives are removable, told from made-up answers of Linux and Windows."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from app.infra import flashdisk, flashdisk_windows
from app.infra.flashdisk import Flashdisk, LinuxDrives, NoDrives, Space, WindowsDrives

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux's tables")


def kernel(folder: Path, mounts: list[tuple[str, Path | str, str]]) -> LinuxDrives:
    """Lay out the tables of a machine with a system disk, a stick and a USB hard disk."""
    disks = {
        "sda": ("devices/pci0000:00/ata1/host0/block/sda", "0"),
        "sdb": ("devices/pci0000:00/usb2/2-1/host1/block/sdb", "1"),
        "sdc": ("devices/pci0000:00/usb3/3-1/host2/block/sdc", "0"),
        "mmcblk0": ("devices/platform/mmc/block/mmcblk0", "1"),
    }
    block = folder / "class" / "block"
    block.mkdir(parents=True)
    for name, (place, removable) in disks.items():
        disk = folder / place
        part = f"{name}p1" if name[-1].isdigit() else f"{name}1"
        (disk / part).mkdir(parents=True)
        (disk / "removable").write_text(removable + "\n", encoding="ascii")
        (block / name).symlink_to(disk)
        (block / part).symlink_to(disk / part)
    lines = [f"{d} {str(m).replace(' ', chr(92) + '040')} {k} rw 0 0" for d, m, k in mounts]
    (folder / "mounts").write_text("\n".join([*lines, "proc /proc proc rw 0 0"]), encoding="utf-8")
    (folder / "dev").mkdir()
    for kind, name, device in (
        ("by-label", "KINGSTON\\x2016GB", "sdb1"),
        ("by-uuid", "12AB-34CD", "sdb1"),
    ):
        (folder / "disk" / kind).mkdir(parents=True)
        (folder / "disk" / kind / name).symlink_to(folder / "dev" / device)
    return LinuxDrives(folder / "mounts", block, folder / "disk")


@linux_only
def test_linux_offers_sticks_cards_and_usb_disks_with_their_labels(tmp_path: Path) -> None:
    stick, disk, card = (tmp_path / name for name in ("KINGSTON 16GB", "besar", "kartu"))
    for folder in (stick, disk, card):
        folder.mkdir()
    drives = kernel(
        tmp_path / "k",
        [
            ("/dev/sda1", "/", "ext4"),
            ("/dev/sda2", tmp_path, "ext4"),
            ("/dev/sdb1", stick, "vfat"),
            ("/dev/sdb1", tmp_path / "bind", "vfat"),
            ("/dev/sdc1", disk, "fuseblk"),
            ("/dev/mmcblk0p1", card, "exfat"),
            ("/dev/mapper/kunci", tmp_path, "ext4"),
        ],
    ).drives()
    assert [(d.device, d.root, d.label, d.serial, d.filesystem) for d in drives] == [
        ("/dev/mmcblk0p1", card, "", "", "exFAT"),
        ("/dev/sdb1", stick, "KINGSTON 16GB", "12AB-34CD", "FAT32"),
        ("/dev/sdc1", disk, "", "", "NTFS"),
    ]
    assert all(drive.space.total > drive.space.free > 0 for drive in drives)


@linux_only
def test_system_started_from_a_stick_is_not_offered_nor_one_that_is_gone(tmp_path: Path) -> None:
    drives = kernel(
        tmp_path, [("/dev/sdb1", "/", "ext4"), ("/dev/sdc1", tmp_path / "tercabut", "vfat")]
    )
    assert drives.drives() == []


@linux_only
def test_machine_without_tables_has_no_drives_and_the_real_one_answers(tmp_path: Path) -> None:
    nowhere = tmp_path / "x"
    assert LinuxDrives(nowhere, nowhere, nowhere).drives() == []
    assert NoDrives().drives() == []
    assert isinstance(flashdisk.source(), LinuxDrives)
    assert all(isinstance(drive, Flashdisk) for drive in flashdisk.present())


class Jendela:
    """Windows with a system disk C:, an empty card reader D:, a stick E: and a USB disk F:."""

    def letters(self) -> int:
        return 0b111100

    def kind(self, root: str) -> int:
        return {"C:\\": 3, "D:\\": 2, "E:\\": 2, "F:\\": 3}[root]

    def volume(self, root: str) -> tuple[str, int, str, int] | None:
        return None if root == "D:\\" else ("KINGSTON", 0x12AB34CD, "FAT32", 0x00080000)


def test_windows_offers_removable_letters_that_hold_a_medium(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(flashdisk, "space", lambda folder: Space(16_000, 9_000, 32))
    assert WindowsDrives(Jendela()).drives() == [
        Flashdisk(
            root=Path("E:\\"),
            device="E:",
            label="KINGSTON",
            serial="12AB-34CD",
            filesystem="FAT32",
            space=Space(16_000, 9_000, 32, read_only=True),
        )
    ]

    def gone(folder: Path) -> Space:
        raise OSError(errno.ENODEV, "pulled")

    monkeypatch.setattr(flashdisk, "space", gone)
    assert WindowsDrives(Jendela()).drives() == []


def test_calls_of_windows_are_refused_elsewhere() -> None:
    if sys.platform == "win32":
        assert flashdisk_windows.Kernel32().letters() & 0b100
    else:
        with pytest.raises(OSError, match="not on Windows"):
            flashdisk_windows.Kernel32()


@linux_only
def test_room_and_emptying_of_memory_on_a_real_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 10_000)
    flashdisk.flush(tmp_path)
    flashdisk.drop_cache(path)
    assert path.read_bytes() == b"x" * 10_000
    room = flashdisk.space(tmp_path)
    assert room.total >= room.free > 0
    assert room.cluster >= 512
    assert room.read_only is False
    with pytest.raises(FileNotFoundError):
        flashdisk.space(tmp_path / "tidak-ada")
    with pytest.raises(FileNotFoundError):
        flashdisk.flush(tmp_path / "tidak-ada")
    link = tmp_path / "tautan"
    link.symlink_to(path)
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        flashdisk.drop_cache(link)
