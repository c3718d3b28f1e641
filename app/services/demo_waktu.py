# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""When things happen in the demo office: working days of this year, never in the future."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from app.domain.kalender import Kalender
from app.domain.waktu import Jam

Event = tuple[datetime, int, Callable[[], None]]
"""Moment, order among events of the same moment, act"""


def hari_terima(today: date, mundur: int, kalender: Kalender) -> date:
    """A working day of this year, about ``mundur`` days back."""
    hari = max(today - timedelta(days=mundur), date(today.year, 1, 1))
    while not kalender.hari_kerja(hari) and hari < today:
        hari += timedelta(days=1)
    return hari


def saat(hari: date, index: int, jam: Jam) -> datetime:
    """Return the moment of the ``index``-th case of a morning."""
    moment = datetime.combine(hari, time(8, 15), jam.now().tzinfo) + timedelta(minutes=7 * index)
    return min(moment, jam.now())
