# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What tells this machine from another, so that a copied office folder is noticed."""

from __future__ import annotations

import platform
import sys
import uuid
from hashlib import blake2b
from pathlib import Path

MULTICAST = 1 << 40


def fingerprint() -> bytes:
    """Return a 16-byte digest of the operating system's machine id (never the id itself)."""
    return blake2b(_machine_id().encode(), digest_size=16, person=b"lumbung-machine").digest()


def _machine_id() -> str:
    if sys.platform == "win32":
        import winreg

        path = r"SOFTWARE\Microsoft\Cryptography"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return _unix_id()


def _unix_id() -> str:
    for candidate in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        try:
            text = candidate.read_text(encoding="ascii").strip()
        except OSError:
            continue
        if text:
            return text
    node = uuid.getnode()
    if node & MULTICAST:  # no network card: the number is random and differs at every start
        return platform.node()
    return f"{platform.node()}-{node}"
