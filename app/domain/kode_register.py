# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The internal register code on paper: which case, which version of which document; no person.

Printed as QR and in words: number of the case, short digest of its id, digest of the document's
text. A scanned page finds its case by the first two, and tells by the third whether another
version was issued since. It proves no signature.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from uuid import UUID

KONSEP = "konsep"
_BENTUK = re.compile(r"(.*?) ?([0-9a-f]{10}) ([0-9a-f]{16}|konsep)", re.DOTALL)


@dataclass(frozen=True)
class KodeRegister:
    """``dokumen`` is the digest of the text, or ``konsep`` for a draft."""

    nomor: str
    kasus: str
    dokumen: str

    @property
    def teks(self) -> str:
        """The code as written."""
        return f"{self.nomor} {self.kasus} {self.dokumen}".strip()


def sidik_kasus(nomor: str, kasus_id: UUID) -> str:
    """Ticket part of the code: number and ten digits of the id's digest."""
    digest = blake2b(kasus_id.bytes, digest_size=5).hexdigest()
    return f"{' '.join(nomor.split())} {digest}".strip()


def sidik_dokumen(teks: str) -> str:
    """Sixteen digits of the digest of a document's text."""
    return blake2b(teks.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def urai_kode(teks: str) -> KodeRegister | None:
    """Read a code back from a scan; None when it is none of ours."""
    cocok = _BENTUK.fullmatch(" ".join(teks.split()))
    return KodeRegister(*cocok.groups()) if cocok else None
