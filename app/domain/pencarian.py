# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a search gives, and how text is cut into words for it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from uuid import UUID

_KATA = re.compile(r"[0-9a-z]+")


@dataclass(frozen=True)
class HasilCari:
    """One hit of the search over everything."""

    jenis: str
    """permohonan, …: the page that opens it"""
    id: UUID
    judul: str
    rincian: str
    tanggal: date | None
    koreksi: str = ""
    """The word that was understood instead of the one typed, if any"""


def pecah_kata(teks: str) -> list[str]:
    """Return the words of a text: lower case, without accents, letters and digits only."""
    polos = unicodedata.normalize("NFKD", teks).casefold()
    tanpa = "".join(c for c in polos if not unicodedata.combining(c))
    if tanpa.isascii():
        return _KATA.findall(tanpa)
    return re.findall(r"[^\W_]+", tanpa)
