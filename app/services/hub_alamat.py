# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a hub keeps its data: the address of a server, sealed because it may hold a password.

``hub.json`` carries it as ``alamat``; an address written there by hand as ``database`` is
believed too, and sealed at the next change.
"""

from __future__ import annotations

import base64
import json
import secrets
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import EnvironmentFaultError
from app.infra.berkas import tulis_bytes_atomik

TANDA = "hub.json"
_BATAS = b"lumbung-hub-alamat-1"
_NONCE = 12


def simpan_alamat(folder: Path, kunci: bytes, fakta: dict[str, Any], alamat: str) -> None:
    """Write ``hub.json`` with these facts and the address sealed under 32 bytes of key."""
    nonce = secrets.token_bytes(_NONCE)
    sealed = nonce + AESGCM(kunci).encrypt(nonce, alamat.encode(), _BATAS)
    facts = {**fakta, "database": "", "alamat": base64.b64encode(sealed).decode()}
    tulis_bytes_atomik(folder / TANDA, json.dumps(facts, indent=1).encode(), dalam_kantor=True)


def ganti_alamat(folder: Path, kunci: bytes, alamat: str) -> None:
    """Keep another address; the other facts stay."""
    simpan_alamat(folder, kunci, _fakta(folder), alamat)


def baca_alamat(folder: Path, kunci: bytes) -> str:
    """Return the address; empty for the hub's own file.

    Raises:
        EnvironmentFaultError: ``HUB-040`` it was sealed by another key or is damaged.
    """
    facts = _fakta(folder)
    written = str(facts.get("database") or "")
    if written or not facts.get("alamat"):
        return written
    try:
        sealed = base64.b64decode(str(facts["alamat"]), validate=True)
        return AESGCM(kunci).decrypt(sealed[:_NONCE], sealed[_NONCE:], _BATAS).decode()
    except (ValueError, InvalidTag) as error:
        raise EnvironmentFaultError(
            code="HUB-040",
            what="Alamat basis data di hub.json rusak atau tersegel oleh kunci lain.",
            kept="Data hub tidak disentuh.",
            action="Atur lagi alamatnya di Tempat simpan, atau pulihkan hub.json dari cadangan.",
        ) from error


def _fakta(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / TANDA).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
