# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""SQLite's faults as sentences: the environment's faults become UserErrors, ours stay bugs."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from app.domain.errors import EnvironmentFaultError

_FULL = ("database or disk is full", "disk full")
_READ_ONLY = ("readonly database", "read-only", "unable to open database file")
_DAMAGED = ("malformed", "file is not a database", "database corruption")
_BUSY = ("database is locked",)
_IO = ("disk i/o error",)


def translate(error: DBAPIError) -> EnvironmentFaultError | None:
    """Return the sentence for a fault of the environment; None means it is a bug."""
    return translate_text(str(error.orig))


def translate_text(message: str) -> EnvironmentFaultError | None:
    """Return the sentence for a driver's message; None means it is a bug."""
    text = message.lower()
    for marks, make in _TABLE:
        if any(mark in text for mark in marks):
            return make()
    return None


def disk_full() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-001",
        what="Ruang simpan di komputer ini penuh.",
        kept="Perubahan terakhir TIDAK disimpan; semua data sebelumnya tetap utuh.",
        action="Kosongkan ruang di disk, lalu simpan lagi.",
    )


def disk_full_at_opening() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-001",
        what="Ruang simpan di komputer ini penuh, sehingga kantor tidak dapat dibuka.",
        kept="Tidak ada yang diubah; semua data tetap utuh.",
        action="Kosongkan ruang di disk, lalu buka lagi.",
    )


def read_only() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-002",
        what="Folder data hanya dapat dibaca.",
        kept="Perubahan tidak disimpan; data lama tetap utuh.",
        action="Beri izin tulis pada folder data, atau pindahkan ke disk yang dapat ditulisi.",
    )


def damaged() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-003",
        what="Basis data kantor rusak dan tidak dapat dibaca.",
        kept="Berkas yang rusak tidak diubah; cadangan otomatis ada di folder cadangan.",
        action="Pulihkan cadangan terakhir (Pulihkan dari cadangan, atau: lumbung backup restore).",
    )


def missing() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-006",
        what="Basis data kantor (lumbung.db) hilang dari folder data.",
        kept="Lampiran dan cadangan yang ada tidak diubah; tidak dibuat basis data kosong.",
        action="Pulihkan cadangan terakhir (Pulihkan dari cadangan, atau: lumbung backup restore).",
    )


def busy() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-004",
        what="Basis data sedang dipakai pekerjaan lain.",
        kept="Perubahan terakhir belum disimpan; isian Anda tetap di layar.",
        action="Tunggu sebentar, lalu simpan lagi.",
    )


def io_error() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-005",
        what="Disk tidak dapat dibaca atau ditulisi.",
        kept="Perubahan terakhir TIDAK disimpan; data sebelumnya tetap utuh.",
        action="Periksa disk atau flashdisk, lalu buka lagi programnya.",
    )


_TABLE = (
    (_FULL, disk_full),
    (_READ_ONLY, read_only),
    (_DAMAGED, damaged),
    (_BUSY, busy),
    (_IO, io_error),
)
