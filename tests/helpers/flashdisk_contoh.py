# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Volumes to carry, and sticks as they come back from the field."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import BinaryIO
from uuid import UUID

from app.domain.ids import uuid7
from app.domain.jobs import JobControl
from app.sync.stick.finder import Kind
from app.sync.stick.layout import Limits, Place, opaque, packet_name, receipt_name
from app.sync.stick.outbox import Receipt, Written
from app.sync.stick.plan import OutgoingItem, Priority
from app.sync.stick.port import StickFs
from app.sync.stick.session import WriteReport, write
from tests.helpers.flashdisk_memori import STIK, MemoriFs

AWAL_MS = 1_795_000_000_000
INSTANSI = UUID("0198c0de-0000-7000-8000-00000000a9e1")
LAIN = UUID("0198c0de-0000-7000-8000-00000000a9e2")
PERANGKAT = UUID("0198c0de-0000-7000-8000-0000000000d1")
KECIL = Limits(chunk=512, sync_every=1024, packet=100_000, receipt=1000, entry=64)


@dataclass
class Paketan:
    """A volume, its bytes, and how often they were asked for."""

    item: OutgoingItem
    isi: bytes
    dipanggil: list[int] = field(default_factory=list)


def paket(
    nomor: int,
    ukuran: int,
    *,
    priority: Priority = Priority.CATATAN,
    potong: int = 300,
    tahu_sidik: bool = False,
) -> Paketan:
    """Make volume number ``nomor``; its callable writes in pieces of ``potong`` bytes."""
    isi = Random(nomor).randbytes(ukuran)
    dipanggil: list[int] = []

    def tulis(target: BinaryIO) -> None:
        dipanggil.append(nomor)
        target.writelines(isi[mulai : mulai + potong] for mulai in range(0, len(isi), potong))

    item = OutgoingItem(
        id=id_paket(nomor),
        priority=priority,
        size=ukuran,
        write=tulis,
        sha256=sha256(isi).digest() if tahu_sidik else None,
    )
    return Paketan(item, isi, dipanggil)


def id_paket(nomor: int) -> UUID:
    return uuid7(AWAL_MS + nomor * 1000, random_80=nomor)


def tempat(nama: str, *, place: Place = Place.KELUAR, agency: UUID = INSTANSI) -> str:
    """Path of a file below the root of the stick."""
    return f"LUMBUNG/{opaque(agency)}/{place.value}/{nama}"


def tempat_paket(nomor: int, *, place: Place = Place.KELUAR) -> str:
    return tempat(packet_name(id_paket(nomor)), place=place)


def tempat_tanda(device: UUID = PERANGKAT) -> str:
    return tempat(receipt_name(device), place=Place.TANDA_TERIMA)


def tulis(
    fs: StickFs | None,
    paketan: Iterable[Paketan],
    *,
    root: Path = STIK,
    acks: Iterable[Receipt] = (),
    may_delete: Iterable[UUID] = (),
    sudah: list[Written] | None = None,
    limits: Limits = KECIL,
    job: JobControl | None = None,
    place: Place = Place.KELUAR,
) -> WriteReport:
    """Write with the small pieces that tests use."""
    return write(
        root,
        INSTANSI,
        items=[satu.item for satu in paketan],
        acks=acks,
        may_delete=frozenset(may_delete),
        job=job or JobControl(),
        place=place,
        on_written=None if sudah is None else sudah.append,
        fs=fs,
        limits=limits,
    )


def stik_terinfeksi(fs: MemoriFs) -> dict[str, bytes]:
    """Lay out a stick a shortcut worm has been on; return our files by name.

    The worm hid the folder of ours, put a shortcut in its place, moved a second copy of the tree
    under a folder named by one no-break space, and left its own files around.
    """
    ours = {
        packet_name(id_paket(1)): b"paket satu" * 40,
        packet_name(id_paket(2)): b"paket dua" * 40,
    }
    first, second = ours
    fs.lay(STIK / "autorun.inf", b"[autorun]\r\nopen=RECYCLER\\x.exe\r\n")
    fs.lay(STIK / "LUMBUNG.lnk", b"L\0\0\0")
    fs.lay(STIK / "helper.vbs", b"' worm")
    fs.lay(STIK / "Foto.exe", b"MZ")
    fs.lay(STIK / "Foto" / "a.jpg", b"x").hidden = True
    fs.lay(STIK / "RECYCLER" / "x.exe", b"MZ")
    fs.lay(STIK / "Surat tugas.docx", b"PK")
    fs.lay(STIK / tempat(first, place=Place.MASUK), ours[first]).hidden = True
    fs.find(STIK / "LUMBUNG").hidden = True
    moved = STIK / "\u00a0" / tempat(second, place=Place.MASUK)
    fs.lay(moved, ours[second])
    fs.find(STIK / "\u00a0").hidden = True
    fs.lay(STIK / "LUMBUNG" / "LUMBUNG.scr", b"MZ")
    return ours


def stik_lapangan(root: Path) -> dict[str, bytes]:
    """Make a real folder like a stick after weeks on the road; return the files to be taken.

    Clock of 2009 and of 1980, a truncated packet, a duplicate, a link to a password file, a pipe,
    a packet that is a folder, an empty packet, an interrupted one, and files that are not ours.
    """
    masuk = root / tempat("", place=Place.MASUK)
    tanda = root / tempat("", place=Place.TANDA_TERIMA)
    masuk.mkdir(parents=True)
    tanda.mkdir(parents=True)
    whole = Random(9).randbytes(5000)
    taken = {
        packet_name(id_paket(3)): whole,
        packet_name(id_paket(4)): whole[:2100],  # truncated: only its signature can tell
        receipt_name(PERANGKAT): b"tanda terima",
    }
    for name, content in taken.items():
        folder = tanda if name.endswith(".lma") else masuk
        (folder / name).write_bytes(content)
    os.utime(masuk / packet_name(id_paket(3)), (1_230_768_000, 1_230_768_000))  # 2009
    os.utime(masuk / packet_name(id_paket(4)), (315_532_800, 315_532_800))  # 1980
    (masuk / ("Salinan " + packet_name(id_paket(3)))).write_bytes(whole)
    (root / "rahasia.txt").write_bytes(b"bukan untuk dibaca")
    (masuk / "a.lmb").symlink_to(root / "rahasia.txt")
    os.mkfifo(masuk / "b.lmb")
    (masuk / "c.lmb").mkdir()
    (masuk / "d.lmb").write_bytes(b"")
    (masuk / (id_paket(5).hex + ".part")).write_bytes(whole[:2500])
    (masuk / "foto.jpg").write_bytes(b"x")
    (root / "luar.lmb").write_bytes(b"di luar folder kami")
    return taken


def jenis(name: str) -> Kind:
    return Kind.RECEIPT if name.endswith(".lma") else Kind.PACKET
