# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Contents of rule packs out of files a person has: CSV of days or deadlines, text, any file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from app.domain.errors import UserError
from app.domain.gangguan import kata_gangguan
from app.domain.kalender import libur_dari_baris
from app.domain.paket_aturan import (
    MAKS_BERKAS,
    PESAN,
    IsiBerkas,
    IsiLibur,
    IsiPaket,
    IsiPesan,
    IsiTenggat,
    JenisPaket,
    aturan_dari_baris,
    periksa_isi,
)

BUKAN_LIBUR = "bukan_libur"


def isi_dari_berkas(
    jenis: JenisPaket,
    path: Path,
    *,
    sumber: str = "",
    judul: str = "",
    sejak: date,
    lengkap: bool = True,
    batas: date | None = None,
) -> IsiPaket:
    """Read a file as the content of a pack of this kind.

    Holidays: columns ``tanggal,jenis,nama[,status]``, one year; a line of kind ``bukan_libur``
    makes a shipped day off a working day. Deadlines: the columns of ``tenggat.csv``; one without
    ``berlaku_sejak`` holds from ``sejak`` on. Messages: the text. Other kinds: the file itself.

    Raises:
        UserError: PRV-008 the file cannot be read; KAL-001, TGT-003 name the wrong line;
            ATR-003 what is missing.
    """
    data = _baca(path)
    if jenis is JenisPaket.LIBUR:
        isi: IsiPaket = isi_libur(_baris(data, path), sumber=sumber, lengkap=lengkap)
    elif jenis is JenisPaket.TENGGAT:
        isi = IsiTenggat(sumber.strip(), aturan_dari_baris(_baris(data, path), sejak))
    elif jenis in PESAN:
        isi = IsiPesan(judul.strip(), _teks(data, path).strip(), batas)
    else:
        isi = IsiBerkas(path.name, sumber.strip(), data)
    periksa_isi(isi)
    return isi


def isi_libur(rows: Sequence[Mapping[str, str]], *, sumber: str, lengkap: bool) -> IsiLibur:
    """Return the content of a holiday pack from rows; the year is that of the first one."""
    buang = [row for row in rows if row.get("jenis") == BUKAN_LIBUR]
    simpan = [{**row, "sumber": sumber.strip()} for row in rows if row.get("jenis") != BUKAN_LIBUR]
    days = libur_dari_baris(simpan, berkas="hari libur")
    kerja = libur_dari_baris(
        [{**row, "jenis": "nasional", "sumber": ""} for row in buang], berkas="hari kerja"
    )
    years = [satu.tanggal.year for satu in (*days, *kerja)]
    return IsiLibur(
        tahun=years[0] if years else 0,
        sumber=sumber.strip(),
        hari=tuple(days),
        lengkap=lengkap,
        bukan_libur=tuple(satu.tanggal for satu in kerja),
    )


def _baca(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAKS_BERKAS:
            raise _galat(path, "lebih besar dari 5 MB")
        return path.read_bytes()
    except OSError as error:
        raise _galat(path, kata_gangguan(error)) from error


def _baris(data: bytes, path: Path) -> list[dict[str, str]]:
    text = _teks(data, path)
    head = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in head else ",")
    return [
        {str(name).strip(): (cell or "").strip() for name, cell in row.items() if name}
        for row in reader
    ]


def _teks(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _galat(path, "bukan teks UTF-8") from error


def _galat(path: Path, sebab: str) -> UserError:
    return UserError(
        code="PRV-008",
        what=f"Berkas {path.name[:80]} tidak dapat dibaca ({sebab}).",
        kept="Tidak ada paket yang dibuat.",
        action="Periksa berkas itu, lalu pilih lagi.",
    )
