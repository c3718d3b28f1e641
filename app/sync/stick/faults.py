# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Faults of a stick in words, and telling a pulled stick from a full or a broken one."""

from __future__ import annotations

import errno
from pathlib import Path

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import kata_gangguan
from app.sync.stick.port import StickFs

KEPT = "Data di komputer ini tidak berubah; paket yang belum sampai tetap menunggu di sini."
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
LOCKED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class StickFaultError(Exception):
    """An ``OSError`` of the stick on its way through a caller's code; never leaves the package."""

    def __init__(self, cause: OSError) -> None:
        self.cause = cause
        super().__init__(cause.errno)


class StrangeNameError(Exception):
    """A link, or a file for a folder, has one of our names; never leaves the package."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)


class ReadBackError(Exception):
    """What the medium holds is not what was written; never leaves the package."""


def still_there(fs: StickFs, root: Path, volume: int) -> bool:
    """True if the stick that was plugged in at the start is still there."""
    try:
        fs.entries(root)
        return fs.volume(root) == volume
    except (OSError, StickFaultError):
        return False


def put_in_words(fs: StickFs, root: Path, volume: int, cause: OSError) -> EnvironmentFaultError:
    """Return the sentence for an error while writing or reading the stick (FLS-102 to FLS-109)."""
    if not still_there(fs, root, volume):
        return pulled()
    if cause.errno in FULL:
        return full()
    if cause.errno in LOCKED:
        return locked()
    if cause.errno == errno.EIO:
        return broken()
    return EnvironmentFaultError(
        code="FLS-109",
        what=f"Flashdisk tidak dapat dipakai ({kata_gangguan(cause)}).",
        kept=KEPT,
        action="Cabut dan pasang lagi flashdisk itu. Bila tetap gagal, pakai flashdisk lain.",
    )


def missing(root: Path) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="FLS-101",
        what=f"Tidak ada flashdisk atau folder di {root}.",
        kept=KEPT,
        action="Pasang flashdisk, tunggu sampai terbaca, lalu ulangi.",
    )


def full() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="FLS-102",
        what="Flashdisk penuh.",
        kept="Paket yang sudah selesai ditulis tetap utuh; sisanya menunggu di komputer ini.",
        action="Pindahkan berkas lain dari flashdisk itu atau pakai flashdisk lain, lalu ulangi.",
    )


def locked() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="FLS-103",
        what="Flashdisk terkunci atau hanya dapat dibaca.",
        kept=KEPT,
        action="Geser kunci tulis pada flashdisk atau pakai flashdisk lain, lalu ulangi.",
    )


def pulled() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="FLS-104",
        what="Flashdisk tercabut sebelum selesai.",
        kept="Data di komputer ini tidak berubah; yang setengah jadi dilanjutkan nanti.",
        action="Pasang lagi flashdisk yang sama, lalu ulangi.",
    )


def broken() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="FLS-105",
        what="Flashdisk rusak: isinya tidak terbaca sama seperti yang ditulis.",
        kept=KEPT,
        action="Jangan pakai flashdisk ini lagi untuk data kantor; pakai flashdisk lain.",
    )


def strange_folder(name: str) -> UserError:
    return UserError(
        code="FLS-107",
        what=f"“{name}” di flashdisk bukan folder biasa (tautan atau berkas).",
        kept="Tidak ada yang ditulis atau dibaca melalui tautan itu.",
        action="Periksa flashdisk dengan antivirus, atau pakai flashdisk lain.",
    )


def no_room_here(cause: OSError) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="FLS-108",
        what=f"Salinan paket tidak dapat ditaruh di komputer ini ({kata_gangguan(cause)}).",
        kept="Flashdisk tidak berubah; paket yang sudah dibaca tetap diproses.",
        action="Kosongkan ruang di komputer ini, lalu baca flashdisk sekali lagi.",
    )
