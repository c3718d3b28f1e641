# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""States the province shows as pills: one table of words and tones for each kind of thing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.theme import Tone
from app.ui.widgets.pills import Pill

Kata = Mapping[str, tuple[object, Tone]]
"""State → words (marked for translation) and tone"""

PAKET: Kata = {
    "tersimpan": (QT_TRANSLATE_NOOP("Provinsi", "tersimpan"), Tone.INFO),
    "diterapkan": (QT_TRANSLATE_NOOP("Provinsi", "diterapkan"), Tone.GOOD),
    "menunggu": (QT_TRANSLATE_NOOP("Provinsi", "menunggu"), Tone.WARN),
    "karantina": (QT_TRANSLATE_NOOP("Provinsi", "karantina"), Tone.BAD),
    "titipan": (QT_TRANSLATE_NOOP("Provinsi", "titipan"), Tone.NEUTRAL),
    "dibuang": (QT_TRANSLATE_NOOP("Provinsi", "dibuang"), Tone.NEUTRAL),
}
"""A volume at the province"""
INSTANSI: Kata = {
    "terdaftar": (QT_TRANSLATE_NOOP("Provinsi", "terdaftar"), Tone.GOOD),
    "belum terdengar": (QT_TRANSLATE_NOOP("Provinsi", "belum terdengar"), Tone.WARN),
    "ganda": (QT_TRANSLATE_NOOP("Provinsi", "pendaftaran ganda"), Tone.BAD),
    "dicabut": (QT_TRANSLATE_NOOP("Provinsi", "dicabut"), Tone.NEUTRAL),
    "tanpa pendaftaran": (QT_TRANSLATE_NOOP("Provinsi", "tanpa pendaftaran"), Tone.BAD),
}
ATURAN: Kata = {
    "berlaku": (QT_TRANSLATE_NOOP("Provinsi", "berlaku"), Tone.GOOD),
    "menunggu": (QT_TRANSLATE_NOOP("Provinsi", "menunggu tanggalnya"), Tone.INFO),
    "diganti": (QT_TRANSLATE_NOOP("Provinsi", "diganti"), Tone.NEUTRAL),
    "berakhir": (QT_TRANSLATE_NOOP("Provinsi", "berakhir"), Tone.NEUTRAL),
}
"""A rule pack"""
ESKALASI: Kata = {
    "baru": (QT_TRANSLATE_NOOP("Provinsi", "belum dibuka"), Tone.WARN),
    "dibuka": (QT_TRANSLATE_NOOP("Provinsi", "dibuka"), Tone.INFO),
    "dijawab": (QT_TRANSLATE_NOOP("Provinsi", "dijawab"), Tone.GOOD),
    "ditutup": (QT_TRANSLATE_NOOP("Provinsi", "ditutup"), Tone.NEUTRAL),
    "ditarik": (QT_TRANSLATE_NOOP("Provinsi", "ditarik instansi"), Tone.NEUTRAL),
}


def pil(kata: Kata, keadaan: str) -> Pill:
    """Return the pill of a state; ``KeyError`` for one that nobody named (a bug)."""
    words, tone = kata[keadaan]
    return Pill(QCoreApplication.translate("Provinsi", str(words)), tone)
