# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hearings as an iCalendar file (RFC 5545): case numbers and places, no personal data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

PANJANG_BARIS = 75
"""Octets of one content line (RFC 5545 section 3.1)"""


@dataclass(frozen=True)
class Acara:
    """One meeting; ``mulai`` carries its zone, None makes it an all-day entry."""

    id: UUID
    tanggal: date
    judul: str
    tempat: str = ""
    uraian: str = ""
    mulai: datetime | None = None
    menit: int = 120
    """Assumed length: the summons gives none"""


def susun_ics(acara: Iterable[Acara], *, dibuat: datetime) -> bytes:
    """Return the calendar; equal values give equal bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lumbung//Kalender sidang//ID"]
    for satu in acara:
        lines += list(_acara(satu, dibuat))
    lines.append("END:VCALENDAR")
    return "".join(f"{_lipat(line)}\r\n" for line in lines).encode()


def _acara(satu: Acara, dibuat: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{satu.id}@lumbung"
    yield f"DTSTAMP:{_utc(dibuat)}"
    if satu.mulai is None:
        yield f"DTSTART;VALUE=DATE:{satu.tanggal:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{satu.tanggal + timedelta(days=1):%Y%m%d}"
    else:
        yield f"DTSTART:{_utc(satu.mulai)}"
        yield f"DTEND:{_utc(satu.mulai + timedelta(minutes=satu.menit))}"
    yield f"SUMMARY:{_teks(satu.judul)}"
    if satu.tempat:
        yield f"LOCATION:{_teks(satu.tempat)}"
    if satu.uraian:
        yield f"DESCRIPTION:{_teks(satu.uraian)}"
    yield "END:VEVENT"


def _utc(waktu: datetime) -> str:
    return f"{waktu.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _teks(teks: str) -> str:
    """Escape a value (RFC 5545 section 3.3.11)."""
    for tanda in ("\\", ";", ","):
        teks = teks.replace(tanda, "\\" + tanda)
    return teks.replace("\r\n", "\n").replace("\n", "\\n")


def _lipat(line: str) -> str:
    """Fold a line to 75 octets without cutting a character."""
    parts, current = [], ""
    limit = PANJANG_BARIS
    for sign in line:
        if len((current + sign).encode()) > limit:
            parts.append(current)
            current, limit = "", PANJANG_BARIS - 1
        current += sign
    return "\r\n ".join([*parts, current])
