# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a record has come to on its way to the province, as a pill and as a sentence."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.sinkron import Keberadaan
from app.ui.theme import Tone
from app.ui.widgets.pills import Pill

_TONE = {
    Keberadaan.KOMPUTER: Tone.NEUTRAL,
    Keberadaan.FLASHDISK: Tone.WARN,
    Keberadaan.TIBA: Tone.INFO,
    Keberadaan.DITERAPKAN: Tone.GOOD,
}


def pil_keberadaan(state: Keberadaan) -> Pill:
    """Return the pill of a custody state."""
    t = QCoreApplication.translate
    words = {
        Keberadaan.KOMPUTER: t("Keberadaan", "di komputer ini"),
        Keberadaan.FLASHDISK: t("Keberadaan", "di flashdisk"),
        Keberadaan.TIBA: t("Keberadaan", "tiba di provinsi"),
        Keberadaan.DITERAPKAN: t("Keberadaan", "diterapkan"),
    }
    return Pill(words[state], _TONE[state])


def sejak_keberadaan(at: int, place: str, zona: tzinfo | None) -> str:
    """Return ``18 Nov 09.12 · KINGSTON``; "" while the record never left.

    ``at`` is in milliseconds since 1970 UTC, 0 for never.
    """
    parts = []
    if at:
        local = datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(zona)
        day = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")
        parts.append(f"{day} {local:%H.%M}")
    if place:
        parts.append(place)
    return " · ".join(parts)
