# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cases whose date moved with the calendar: the list that stays until each person is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True)
class PindahRow:
    """One moved date that waits."""

    id: UUID
    kasus_id: UUID
    register: str
    nomor: str
    lama: date
    baru: date
    resmi: bool
    alasan: str
    dicatat: datetime
    ditangani: datetime | None
    cara: str
