# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read a date as people type it, Indonesian order: day, month, year."""

from __future__ import annotations

import re
from datetime import date, timedelta

_BULAN = (
    ("januari", "january"),
    ("februari", "february", "pebruari"),
    ("maret", "march"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("agustus", "august", "agt", "ags"),
    ("september",),
    ("oktober", "october"),
    ("november", "nopember"),
    ("desember", "december"),
)
_RELATIVE = {
    "h": 0,
    "t": 0,
    "hari ini": 0,
    "today": 0,
    "k": -1,
    "kemarin": -1,
    "kmrn": -1,
    "b": 1,
    "besok": 1,
}
_SEPARATED = re.compile(r"(\d{1,2})[-/. ,]+(\d{1,2}|[a-z]{3,})(?:[-/. ,]+(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_STEP = re.compile(r"([+-])(\d{1,4})")


def parse_tanggal(text: str, today: date) -> date | None:
    """Return the date meant by ``text``, or None for an empty one.

    Understands ``1-2-2026``, ``1/2/26``, ``010226``, ``01022026``, ``1-2`` (this year),
    ``1 feb 2026``, ``2026-02-01``, ``h`` (today), ``k`` (yesterday), ``b`` (tomorrow), ``+3``
    and ``-3`` (days from today). Raises ``ValueError`` for anything else, and for dates that do
    not exist.
    """
    words = " ".join(text.casefold().split())
    if not words:
        return None
    if words in _RELATIVE:
        return today + timedelta(days=_RELATIVE[words])
    step = _STEP.fullmatch(words)
    if step:
        days = int(step[2])
        return today + timedelta(days=days if step[1] == "+" else -days)
    iso = _ISO.fullmatch(words)
    if iso:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _SEPARATED.fullmatch(words) or _DIGITS.fullmatch(words)
    if not found:
        raise ValueError(text)
    return date(_year(found[3], today), _month(found[2]), int(found[1]))


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    for number, names in enumerate(_BULAN, start=1):
        if any(name.startswith(text) for name in names):
            return number
    raise ValueError(text)


def _year(text: str | None, today: date) -> int:
    """Two digits mean the hundred years that end ten years from now."""
    if text is None:
        return today.year
    if len(text) == 4:
        return int(text)
    year = today.year - today.year % 100 + int(text)
    return year if year <= today.year + 10 else year - 100


def tulis_tanggal(value: date | None) -> str:
    """Return ``dd-mm-yyyy``, or "" for None."""
    return value.strftime("%d-%m-%Y") if value is not None else ""
