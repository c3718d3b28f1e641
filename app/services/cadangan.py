# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Backups that prove themselves: one encrypted file, read back before it counts.

The file is a ZIP of what the office folder holds (all of it encrypted already) with a list of
SHA-256 digests. Restoring makes a new folder and gives it a new identity; it never overwrites.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from app.db.snapshot import check, snapshot
from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import gangguan_tulis, kata_gangguan
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.infra import keys
from app.infra.berkas import fsync_folder, tolak_folder_kantor
from app.infra.instance import folder_read_only
from app.infra.paths import OfficePaths
from app.services.jejak import KEGIATAN_CADANGAN, akses
from app.services.kantor import Kantor
from app.services.keutuhan import berkas_rusak

FORMAT = 1
DAFTAR = "daftar.json"
MAKS_DAFTAR = 64 * 1024 * 1024
POTONG = 1024 * 1024
FRASA, GUDANG = "frasa", "gudang"
"""What opened the database of a restored backup"""
WAJIB = frozenset({"lumbung.db", "kunci.json", "kantor.json"})
ISI = re.compile(r"berkas/[0-9a-f]{2}/[0-9a-f]{62}")
"""The only other names a backup may hold: nothing can be unpacked outside its folder"""
_TAK_TERBACA = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OverflowError,
    RuntimeError,
    EOFError,
)
"""What the ZIP reader raises on damaged archives (seen by flipping bits)"""


@dataclass(frozen=True)
class HasilCadangan:
    """A finished backup that was read back."""

    path: Path
    ukuran: int
    berkas: int
    rusak: tuple[str, ...] = ()
    """Names of files whose content was missing or damaged before: this backup lacks them too"""


@dataclass(frozen=True)
class HasilPulih:
    """A restored office, and how far what stands there was looked at."""

    folder: Path
    berkas: int
    """Files of the backup; every byte of them was compared with the list of digests"""
    dibuka: str = ""
    """What opened the database for the check of every page: ``frasa`` or ``gudang``; empty if
    nothing could, and no page was looked at"""

    @property
    def kalimat(self) -> str:
        """Say to a person what was checked and what was not."""
        terbaca = f"Setiap byte dari {self.berkas} berkas cadangan cocok dengan daftar sidiknya."
        if not self.dibuka:
            return (
                f"{terbaca} BELUM diperiksa: isi basis data, karena frasa pemulihan tidak diberikan"
                " dan komputer ini tidak menyimpan kunci kantor itu. Sesudah kantor dibuka,"
                " jalankan “Periksa jejak”."
            )
        dengan = "frasa pemulihan" if self.dibuka == FRASA else "kunci dari penyimpan kunci"
        return f"{terbaca} Setiap halaman basis data dibuka dengan {dengan} dan utuh."


def buat_cadangan(
    kantor: Kantor, pelaku: Pelaku, target: Path, *, job: JobControl
) -> HasilCadangan:
    """Write a backup file and prove it by reading every byte back."""
    pelaku.wajib("membuat cadangan", Peran.ADMINISTRATOR, Peran.PPID, Peran.PETUGAS)
    if target.is_dir() or not target.name.strip():
        raise UserError(
            code="CAD-006",
            what=f"“{target}” bukan nama berkas untuk cadangan.",
            kept="Tidak ada yang ditulis.",
            action="Tulis nama berkas lengkap, misalnya cadangan.lumbung-cadangan, lalu ulangi.",
        )
    if target.exists():
        raise UserError(
            code="CAD-001",
            what=f"Berkas {target.name} sudah ada.",
            kept="Berkas itu tidak ditimpa.",
            action="Pilih nama lain untuk cadangan.",
        )
    tolak_folder_kantor(target, kecuali=kantor.paths.backups)
    akses(kantor, pelaku, "buat cadangan", rid=None)
    copy = kantor.paths.temp / "cadangan.db"
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        copy.unlink(missing_ok=True)
        snapshot(kantor.paths.database, kantor.key.purpose("db"), copy)
        count = _tulis(kantor, copy, part, job)
        periksa_cadangan(part, job=job)
        rusak = berkas_rusak(kantor, job=job)
        part.replace(target)
        fsync_folder(target.parent)
    except OSError as error:
        raise _gagal_tulis(target, error) from error
    finally:
        copy.unlink(missing_ok=True)
        with suppress(OSError):  # a locked medium took nothing: the fault above is the one to tell
            part.unlink(missing_ok=True)
    hasil = HasilCadangan(target, target.stat().st_size, count, rusak)
    akses(kantor, pelaku, KEGIATAN_CADANGAN, rid=None, rincian=f"{hasil.ukuran} byte")
    return hasil


def _tulis(kantor: Kantor, copy: Path, part: Path, job: JobControl) -> int:
    blobs = [
        path
        for path in sorted(kantor.paths.blobs.rglob("*"))
        if path.is_file() and ISI.fullmatch(path.relative_to(kantor.paths.root).as_posix())
    ]
    sources = [
        (copy, "lumbung.db"),
        (kantor.paths.keys, "kunci.json"),
        (kantor.paths.identity, "kantor.json"),
        *((path, path.relative_to(kantor.paths.root).as_posix()) for path in blobs),
    ]
    digests: dict[str, dict[str, Any]] = {}
    with part.open("xb") as raw:
        with zipfile.ZipFile(raw, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
            for index, (path, name) in enumerate(sources):
                job.step(index, len(sources), "menulis cadangan")
                digests[name] = _salin(archive, path, name)
            archive.writestr(DAFTAR, json.dumps({"format": FORMAT, "isi": digests}))
        raw.flush()
        os.fsync(raw.fileno())
    return len(sources)


def _salin(archive: zipfile.ZipFile, path: Path, name: str) -> dict[str, Any]:
    digest, size = sha256(), 0
    with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
        while chunk := source.read(POTONG):
            digest.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return {"sha256": digest.hexdigest(), "ukuran": size}


def periksa_cadangan(path: Path, *, job: JobControl) -> dict[str, dict[str, Any]]:
    """Read a backup whole and compare every digest; ``CAD-002`` if anything differs."""
    try:
        with zipfile.ZipFile(path) as archive:
            listed = _daftar(archive)
            _periksa_nama(archive, listed)
            for index, (name, facts) in enumerate(sorted(listed.items())):
                job.step(index, len(listed), "memeriksa cadangan")
                with archive.open(name) as member:
                    _wajib_sama(_sidik(member), (facts["sha256"], facts["ukuran"]))
    except _TAK_TERBACA:
        raise _rusak(path) from None
    return listed


def _periksa_nama(archive: zipfile.ZipFile, listed: dict[str, dict[str, Any]]) -> None:
    """Raise ``ValueError`` unless exactly the listed files are there, each a file of an office."""
    names = archive.namelist()
    known = all(name in WAJIB or ISI.fullmatch(name) for name in listed)
    if not known or sorted(names) != sorted([*listed, DAFTAR]) or not set(listed) >= WAJIB:
        raise ValueError(DAFTAR)


def _wajib_sama(found: tuple[str, int], listed: tuple[object, object]) -> None:
    if found != listed:
        raise ValueError(found[0])


def pulihkan(path: Path, root: Path, *, passphrase: str | None, job: JobControl) -> HasilPulih:
    """Restore a backup into a new or empty folder; the folder appears only when it is whole.

    With the passphrase, or else with what this machine's key store knows of the office, the
    restored database is opened and checked page by page first; the result says which of them it
    was, or that the pages were not looked at. The next start takes a new identity, so that nothing
    written since the backup is silently lost.
    """
    if not _kosong(root):
        raise UserError(
            code="CAD-003",
            what=f"Folder {root} tidak kosong.",
            kept="Isi folder itu tidak diubah; pemulihan tidak pernah menimpa.",
            action="Pilih folder baru yang kosong.",
        )
    listed = periksa_cadangan(path, job=job)
    part = root.with_name(root.name + ".sedang-dipulihkan")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        with zipfile.ZipFile(path) as archive:
            for index, name in enumerate(sorted(listed)):
                job.step(index, len(listed), "memulihkan")
                _keluarkan(archive, name, part / name)
        paths = OfficePaths(part)
        dibuka = _periksa_isi(paths, passphrase)
        paths.restored.write_text("", encoding="ascii")
        for folder in (paths.blobs, paths.backups, paths.temp):
            folder.mkdir(exist_ok=True)
        if root.exists():
            root.rmdir()
        part.replace(root)
        fsync_folder(root.parent)
    except OSError as error:
        raise folder_read_only(root, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return HasilPulih(root, len(listed), dibuka)


def _periksa_isi(paths: OfficePaths, passphrase: str | None) -> str:
    """Check every page of the restored database; return what opened it, empty if nothing can."""
    if passphrase is not None:
        key: keys.OfficeKey | None = keys.open_with_passphrase(paths.keys, passphrase)
    else:
        key = keys.open_with_keyring(paths.keys)
    if key is None:
        return ""
    check(paths.database, key.purpose("db"))
    return FRASA if passphrase is not None else GUDANG


def _kosong(root: Path) -> bool:
    try:
        return not root.exists() or (root.is_dir() and not any(root.iterdir()))
    except OSError as error:
        raise gangguan_tulis(error, "folder kantor") from error


def _keluarkan(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(name) as source, target.open("xb") as file:
        shutil.copyfileobj(source, file, POTONG)
        file.flush()
        os.fsync(file.fileno())


def _daftar(archive: zipfile.ZipFile) -> dict[str, dict[str, Any]]:
    if archive.getinfo(DAFTAR).file_size > MAKS_DAFTAR:
        raise ValueError(DAFTAR)
    document = json.loads(archive.read(DAFTAR))
    if document["format"] > FORMAT:
        raise UserError(
            code="CAD-004",
            what="Cadangan ini dibuat oleh Lumbung yang lebih baru.",
            kept="Tidak ada yang diubah.",
            action="Pasang Lumbung versi terbaru, lalu pulihkan lagi.",
        )
    return dict(document["isi"])


def _sidik(member: IO[bytes]) -> tuple[str, int]:
    digest, size = sha256(), 0
    while chunk := member.read(POTONG):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def _rusak(path: Path) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="CAD-002",
        what=f"Cadangan {path.name or path} rusak, tidak lengkap, atau bukan cadangan Lumbung.",
        kept="Tidak ada yang diubah.",
        action="Pakai cadangan lain, atau salin ulang berkasnya dari flashdisk asal.",
    )


def _gagal_tulis(target: Path, error: OSError) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="CAD-005",
        what=f"Cadangan tidak dapat ditulis ke {target.parent} ({kata_gangguan(error)}).",
        kept="Data kantor tidak berubah; cadangan yang belum jadi sudah dibuang.",
        action="Kosongkan ruang atau pilih tempat lain, lalu ulangi.",
    )
