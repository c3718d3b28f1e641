# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Indonesian names of tables, fields and records, for previews and decisions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.format_id import tanggal_panjang
from app.domain.label import KALENDER, STATUS_HARI, label
from app.domain.merge import Wire
from app.infra.resources import read_csv
from app.models.kip import Permohonan
from app.sync.registry import TableInfo, registry

TERSAMAR = frozenset(
    {"nik", "nik_hmac", "telepon", "telepon_hmac", "telepon_kuasa", "sandi", "kunci", "logo"}
)
TERPANJANG = 160
_KODE: dict[tuple[str, str], Mapping[str, str]] = {
    ("instansi", "kalender"): KALENDER,
    ("pejabat", "peran"): {"ppid": "PPID", "atasan_ppid": "Atasan PPID"},
    ("hari_libur", "status"): {one.value: text for one, text in STATUS_HARI.items()},
    ("hari_libur", "jenis"): {
        "nasional": "libur nasional",
        "cuti_bersama": "cuti bersama",
        "daerah": "libur daerah",
        "bukan_libur": "bukan hari libur",
    },
}
"""Columns of plain text that hold a code"""


@cache
def _sebutan() -> dict[tuple[str, str], str]:
    rows = read_csv("data", "gabung", "sebutan.csv")
    return {(row["tabel"], row["isian"]): row["sebutan"] for row in rows}


def sebutan_tabel(nomor: int) -> str:
    """Return what people call a register."""
    info = registry().get(nomor)
    return f"Tabel {nomor}" if info is None else _sebutan()[info.name, ""]


def sebutan_isian(info: TableInfo, nomor: int) -> str:
    """Return what people call a field."""
    return _sebutan()[info.name, info.fields[nomor].name]


def sebutan_catatan(session: Session, info: TableInfo, rid: UUID) -> str:
    """Return what people call a record: the register and its number or name."""
    row = session.get(info.cls, rid)
    nama = _sebutan()[info.name, ""]
    if row is None:
        return nama
    induk = getattr(row, "permohonan_id", None)
    if induk is not None:
        kasus = session.get(Permohonan, induk)
        return f"{nama} · {kasus.nomor}" if kasus is not None else nama
    for isian in ("nomor", "nama_instansi", "nama_akun", "nama", "tanggal", "register"):
        value = getattr(row, isian, None)
        if value:
            return f"{nama} {value}"
    return nama


def teks_nilai(info: TableInfo, nomor: int, value: Wire) -> str:
    """Return a value of the log or of the table as a person reads it.

    Secrets and contacts stay hidden.
    """
    spec = info.fields[nomor]
    if spec.python_type is bool and value in (0, 1):
        value = bool(value)  # a table stores truth values as numbers
    if value in (None, "", b""):
        return "(kosong)"
    if spec.name in TERSAMAR:
        return "(tersamar)"
    words = _KODE.get((info.name, spec.name), {}).get(str(value))
    if words is not None:
        return words
    return _teks(spec.load(value) if spec.fits(value) else value)


def _teks(value: Any) -> str:  # noqa: ANN401 - a column value of any type
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, datetime):
        return f"{value.astimezone():%d-%m-%Y %H.%M}"
    if isinstance(value, date):
        return tanggal_panjang(value)
    if isinstance(value, (bytes, UUID)):
        return "(data)"
    text = " ".join(str(value).split())
    return text if len(text) <= TERPANJANG else text[: TERPANJANG - 1] + "…"
