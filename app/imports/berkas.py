# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Look at a file before any parser does: what it is, and whether it is safe to open.

The kind is decided by content, never by the name's ending.
"""

from __future__ import annotations

import hashlib
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.jobs import JobControl
from app.imports.galat import tolak

_MB = 1024 * 1024
_JUTA = 1_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIK = (
    (b"%PDF", "dokumen PDF"),
    (b"\x89PNG", "gambar"),
    (b"\xff\xd8\xff", "gambar"),
    (b"GIF8", "gambar"),
    (b"Rar!", "arsip RAR"),
    (b"7z\xbc\xaf", "arsip 7z"),
    (b"\x1f\x8b", "arsip gzip"),
    (b"{\\rtf", "dokumen teks"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"SQLite format 3", "basis data"),
)
_ISI_ZIP = (
    ("word/document.xml", "dokumen Word"),
    ("ppt/presentation.xml", "presentasi"),
    ("xl/workbook.bin", "lembar kerja biner .xlsb"),
)
_MIME_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


GALAT_ARSIP = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
    struct.error,
)
"""What the archive reader raises on damage; RuntimeError includes too deep recursion"""


class Jenis(StrEnum):
    """Kinds of file the readers understand."""

    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"
    HTML = "html"
    CSV = "csv"


@dataclass(frozen=True)
class BerkasDiperiksa:
    """A file that may be handed to its reader."""

    path: Path
    jenis: Jenis
    ukuran: int
    """bytes"""
    sidik: str
    """SHA-256 in hex"""

    @property
    def nama(self) -> str:
        return self.path.name


def periksa_berkas(path: Path, *, batas: Mapping[str, int], job: JobControl) -> BerkasDiperiksa:
    """Say what ``path`` is; ``UserError`` IMP-001 … IMP-010, IMP-016 when it cannot be imported."""
    try:
        ukuran = _ukuran(path, batas)
        with path.open("rb") as berkas:
            awal = berkas.read(8192)
        sidik = _sidik(path, ukuran, job)
        jenis = _jenis(path, awal, batas=batas, job=job)
    except PermissionError as salah:
        raise tolak("IMP-003", path.name, "izin membaca ditolak") from salah
    except OSError as salah:
        raise tolak("IMP-003", path.name, "gangguan pada cakram atau jaringan") from salah
    return BerkasDiperiksa(path, jenis, ukuran, sidik)


def _ukuran(path: Path, batas: Mapping[str, int]) -> int:
    try:
        keadaan = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as salah:
        raise tolak("IMP-001", path.name) from salah
    if not stat.S_ISREG(keadaan.st_mode):
        raise tolak("IMP-002", path.name or str(path))
    if keadaan.st_size == 0:
        raise tolak("IMP-004", path.name)
    _batasi(path, keadaan.st_size, batas["ukuran_berkas_mb"])
    return keadaan.st_size


def _batasi(path: Path, ukuran: int, batas_mb: int) -> None:
    if ukuran >= batas_mb * _JUTA:
        rinci = f"{ukuran // _JUTA} MB, harus di bawah {batas_mb} MB"
        raise tolak("IMP-005", path.name, rinci)


def _sidik(path: Path, ukuran: int, job: JobControl) -> str:
    jumlah = hashlib.sha256()
    dibaca = 0
    with path.open("rb") as berkas:
        while potong := berkas.read(_MB):
            jumlah.update(potong)
            dibaca += len(potong)
            job.step(dibaca, max(ukuran, dibaca), "Memeriksa berkas")
    return jumlah.hexdigest()


def _jenis(path: Path, awal: bytes, *, batas: Mapping[str, int], job: JobControl) -> Jenis:
    for magik, sebutan in _MAGIK:
        if awal.startswith(magik):
            raise tolak("IMP-006", path.name, sebutan)
    if awal.startswith(b"PK"):
        return _jenis_zip(path, batas=batas, job=job)
    _batasi(path, path.stat().st_size, batas["ukuran_utuh_mb"])
    if awal.startswith(_OLE):
        return _jenis_ole(path)
    return _jenis_teks(path, awal)


def _jenis_teks(path: Path, awal: bytes) -> Jenis:
    depan = awal.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in depan:
        raise tolak("IMP-016", path.name, "XML Spreadsheet 2003")
    if depan.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<style")):
        return Jenis.HTML
    if depan.startswith((b"<?xml", b"<!--", b"<div", b"<body")) and b"<" in depan:
        if b"<table" in depan or b"<html" in depan:
            return Jenis.HTML
        raise tolak("IMP-006", path.name, "berkas XML")
    return Jenis.CSV


def _jenis_ole(path: Path) -> Jenis:
    isi = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in isi:
        raise tolak("IMP-007", path.name)
    if "WordDocument".encode("utf-16-le") in isi:
        raise tolak("IMP-006", path.name, "dokumen Word")
    if "PowerPoint Document".encode("utf-16-le") in isi:
        raise tolak("IMP-006", path.name, "presentasi")
    return Jenis.XLS


def _jenis_zip(path: Path, *, batas: Mapping[str, int], job: JobControl) -> Jenis:
    try:
        with zipfile.ZipFile(path) as arsip:
            periksa_zip(arsip, path.name, batas=batas, job=job)
            return _isi_zip(arsip, path.name)
    except (*GALAT_ARSIP, MemoryError) as salah:
        raise tolak("IMP-008", path.name, "isi arsipnya tidak utuh") from salah


def _isi_zip(arsip: zipfile.ZipFile, nama: str) -> Jenis:
    semua = {n.lower().replace("\\", "/"): n for n in arsip.namelist()}
    if "xl/workbook.xml" in semua:
        return Jenis.XLSX
    for anggota, sebutan in _ISI_ZIP:
        if anggota in semua:
            raise tolak("IMP-006" if "xlsb" not in sebutan else "IMP-016", nama, sebutan)
    if "mimetype" in semua and arsip.read(semua["mimetype"]).strip() == _MIME_ODS:
        manifes = semua.get("meta-inf/manifest.xml")
        if manifes is not None and b"encryption-data" in arsip.read(manifes):
            raise tolak("IMP-007", nama)
        if "content.xml" in semua:
            return Jenis.ODS
    raise tolak("IMP-006", nama, "arsip ZIP tanpa lembar kerja")


def periksa_zip(
    arsip: zipfile.ZipFile, nama: str, *, batas: Mapping[str, int], job: JobControl
) -> None:
    """Refuse locked, swelling or damaged archives before anything is unpacked in memory."""
    anggota = arsip.infolist()
    if len(anggota) > batas["anggota_zip"]:
        raise tolak("IMP-009", nama, f"{len(anggota)} bagian")
    jumlah = sum(a.file_size for a in anggota)
    if jumlah > batas["ukuran_terbuka_mb"] * _MB:
        raise tolak("IMP-009", nama, f"menjadi {jumlah // _MB} MB")
    for bagian in anggota:
        if bagian.flag_bits & 0x1:
            raise tolak("IMP-007", nama)
        _periksa_rasio(bagian, nama, batas)
    _periksa_isi(arsip, nama, jumlah=jumlah, job=job)


def _periksa_rasio(bagian: zipfile.ZipInfo, nama: str, batas: Mapping[str, int]) -> None:
    if bagian.file_size > batas["ukuran_bagian_mb"] * _MB:
        raise tolak("IMP-009", nama, f"satu bagian menjadi {bagian.file_size // _MB} MB")
    if bagian.file_size < batas["rasio_diperiksa_mulai_mb"] * _MB:
        return
    if bagian.file_size > max(bagian.compress_size, 1) * batas["rasio_kempa"]:
        raise tolak("IMP-009", nama, f"termampat lebih dari {batas['rasio_kempa']} kali")


def _periksa_isi(arsip: zipfile.ZipFile, nama: str, *, jumlah: int, job: JobControl) -> None:
    """Read every part once: the archive's own checksums speak before a parser does."""
    dibaca = 0
    for bagian in arsip.infolist():
        with arsip.open(bagian) as isi:
            awal = True
            while potong := isi.read(_MB):
                if awal and (b"<!DOCTYPE" in potong[:4096] or b"<!ENTITY" in potong[:4096]):
                    raise tolak("IMP-008", nama, "memuat deklarasi XML yang tidak lazim")
                awal = False
                dibaca += len(potong)
                job.step(dibaca, max(jumlah, dibaca), "Memeriksa berkas")
