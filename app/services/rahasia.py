# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Personal numbers at rest: encrypted once more inside the encrypted database, searched by HMAC.

The keys come from the agency secret, which every PC of the agency shares, not from the key of
this PC's database. A plain hash of sixteen digits could be guessed back; an HMAC cannot.
"""

from __future__ import annotations

import hmac
import secrets

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.infra.keys import derive


class Rahasia:
    """Seals and finds personal numbers with the agency's secret."""

    def __init__(self, agency_secret: bytes) -> None:
        self._seal = AESGCM(derive(agency_secret, "nik"))
        self._search = derive(agency_secret, "cari-nomor-orang")

    def seal(self, text: str) -> bytes | None:
        """Return the sealed text; None for an empty one."""
        if not text:
            return None
        nonce = secrets.token_bytes(12)
        return nonce + self._seal.encrypt(nonce, text.encode(), b"")

    def open(self, sealed: bytes | None) -> str:
        """Return the text of a sealed value."""
        if not sealed:
            return ""
        return self._seal.decrypt(sealed[:12], sealed[12:], b"").decode()

    def token(self, kind: str, text: str) -> bytes | None:
        """Return the search token of a number (``nik``, ``telepon``); None for an empty one."""
        if not text:
            return None
        return hmac.digest(self._search, f"{kind}:{text}".encode(), "sha256")
