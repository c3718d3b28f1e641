# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names on a stick: they tell a finder nothing, survive 8.3 and ignore upper and lower case."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from pathlib import PurePath
from uuid import UUID

from app.sync.stick.port import Entry

MIB = 1024 * 1024
ROOT = "LUMBUNG"
README = "BACA-SAYA.txt"
PACKET = ".lmb"
RECEIPT = ".lma"
UNFINISHED = ".part"
README_TEXT = (
    "Folder ini dibuat oleh aplikasi Lumbung.\r\n"
    "\r\n"
    "Isinya paket data terenkripsi yang dibawa antarkomputer kantor.\r\n"
    "Jangan menghapus, mengganti nama, atau memindahkan berkas di sini.\r\n"
    "Tidak ada program di folder ini. Jangan menjalankan apa pun dari flashdisk ini.\r\n"
    "\r\n"
    "Menemukan flashdisk ini? Isinya tidak dapat dibuka tanpa kunci kantor.\r\n"
    "Mohon serahkan ke kantor pemerintah daerah terdekat.\r\n"
)


class Place(StrEnum):
    """Folder of one agency on the stick."""

    KELUAR = "keluar"
    """From the PCs of the agency"""
    MASUK = "masuk"
    """For the PCs of the agency, from the province"""
    TANDA_TERIMA = "tanda-terima"
    LAIN = "lain"
    """Somewhere else under our folder, because somebody moved it; never written to"""


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes; only tests use others than these."""

    chunk: int = MIB
    """Piece by which an unfinished file is compared and resumed"""
    sync_every: int = 8 * MIB
    packet: int = 512 * MIB
    """A volume has at most 64 MiB of records or 256 MiB of files; larger is none of ours"""
    receipt: int = 16 * MIB
    entries: int = 20_000
    """Names looked at in one folder"""
    reserve_percent: int = 5
    """Share of the free space that is left alone"""
    entry: int = 4096
    """Room reckoned for the name of a file besides its content"""


LIMITS = Limits()
FILE_MAX = 2**32 - 1
"""Largest file FAT32 can hold"""
_NAMES = {place.value: place for place in (Place.KELUAR, Place.MASUK, Place.TANDA_TERIMA)}
_SHORT = re.compile(r"tanda-~[0-9]+")


def opaque(agency: UUID) -> str:
    """Return the folder name of an agency: 8 letters and digits that tell nothing of it.

    Derived from the random agency id, so every PC and the hub find the same folder; 8 characters
    are a whole 8.3 name, which stays when long names are lost. Two agencies with one name (1 in
    10⁶ for 1,500 agencies) share a folder and no more: packets carry their own sender.
    """
    digest = blake2b(agency.bytes, digest_size=5, person=b"lumbung-flash").digest()
    return base64.b32encode(digest).decode("ascii").lower()


def packet_name(bundle: UUID) -> str:
    """Return the file name of a volume."""
    return bundle.hex + PACKET


def receipt_name(device: UUID) -> str:
    """Return the file name of a device's receipt."""
    return device.hex + RECEIPT


def unfinished_name(bundle: UUID) -> str:
    """Return the name a volume has until it is whole and read back."""
    return bundle.hex + UNFINISHED


def id_of(name: str) -> UUID | None:
    """Return the id a file name claims, or None; a claim, for anybody can name a file."""
    stem = PurePath(name).stem
    if re.fullmatch(r"[0-9a-fA-F]{32}", stem) is None:
        return None
    return UUID(hex=stem)


def suffix(name: str) -> str:
    """Return the ending of a file name in lower case, with its dot."""
    return PurePath(name).suffix.lower()


def place_of(folder_name: str) -> Place:
    """Tell which folder a name means, also in capitals or cut to 8.3."""
    name = folder_name.casefold()
    if _SHORT.fullmatch(name):
        return Place.TANDA_TERIMA
    return _NAMES.get(name, Place.LAIN)


def same_name(left: str, right: str) -> bool:
    """True if FAT takes both for one name."""
    return left.casefold() == right.casefold()


def find(entries: Iterable[Entry], name: str) -> Entry | None:
    """Return the entry with this name: the very same first, else one that differs in case."""
    alike = [entry for entry in entries if same_name(entry.name, name)]
    return next((entry for entry in alike if entry.name == name), alike[0] if alike else None)


def shown(name: str) -> str:
    """Return a name from a stick fit for a sentence: no control or direction marks, ≤ 60 long."""
    plain = "".join(sign if sign.isprintable() else "·" for sign in name)
    return plain if len(plain) <= 60 else plain[:59] + "…"
