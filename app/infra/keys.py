# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office key: random 256 bits, wrapped by the OS key store and by a recovery passphrase.

Purposes never share a key: each gets its own by HKDF-SHA256. The wrap by passphrase uses
Argon2id (64 MiB, three passes); the wrap by key store uses a random secret kept there.
"""

from __future__ import annotations

import base64
import json
import logging
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import kata_gangguan
from app.infra.berkas import tulis_bytes_atomik

_log = logging.getLogger(__name__)

SERVICE = "lumbung"
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
FORMAT = 1
ARGON_MEMORY_KIB = 64 * 1024
ARGON_PASSES = 3
MAX_MEMORY_KIB = 1024 * 1024
MAX_PASSES = 20


def new_passphrase() -> str:
    """Return a recovery passphrase of eight groups of four (160 bits), easy to copy by hand."""
    text = "".join(secrets.choice(ALPHABET) for _ in range(32))
    return "-".join(text[i : i + 4] for i in range(0, 32, 4))


def derive(key: bytes, purpose: str) -> bytes:
    """Return the 32-byte key of one purpose (``db``, ``blob-name``, …)."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose.encode()).derive(key)


@dataclass(frozen=True)
class OfficeKey:
    """The unwrapped office key and the office it belongs to."""

    office_id: UUID
    secret: bytes

    def purpose(self, name: str) -> bytes:
        return derive(self.secret, name)


def create_key_file(path: Path, *, office_id: UUID, passphrase: str) -> OfficeKey:
    """Make a new office key, wrap it and write the key file so that a power cut keeps it."""
    key = OfficeKey(office_id, secrets.token_bytes(32))
    wraps = {"pemulihan": _wrap_passphrase(key, passphrase)}
    store = _wrap_keyring(key)
    if store is not None:
        wraps["gudang_os"] = store
    document = {"format": FORMAT, "kantor": str(office_id), "bungkus": wraps}
    tulis_bytes_atomik(path, json.dumps(document, indent=1).encode(), dalam_kantor=True)
    return key


def open_with_passphrase(path: Path, passphrase: str) -> OfficeKey:
    """Unwrap with the recovery passphrase; a wrong one is refused with ``KUN-001``."""
    document = _read(path)
    office_id = UUID(document["kantor"])
    wrap = document["bungkus"]["pemulihan"]
    try:
        kek = _argon(passphrase, wrap)
        secret = _open(kek, wrap, office_id)
    except InvalidTag:
        raise UserError(
            code="KUN-001",
            what="Frasa pemulihan salah.",
            kept="Data tidak berubah dan tetap terkunci.",
            action="Salin frasa dari lembar pemulihan yang tersegel, huruf demi huruf.",
        ) from None
    except (ValueError, KeyError, TypeError):
        raise _damaged() from None
    return OfficeKey(office_id, secret)


def open_with_keyring(path: Path) -> OfficeKey | None:
    """Unwrap with this machine's key store; None if it has no secret for this office."""
    document = _read(path)
    office_id = UUID(document["kantor"])
    wrap = document["bungkus"].get("gudang_os")
    if wrap is None:
        return None
    kek = _keyring_get(office_id)
    if kek is None:
        return None
    try:
        return OfficeKey(office_id, _open(kek, wrap, office_id))
    except InvalidTag:
        _log.warning("key store secret does not open office %s", office_id)
        return None
    except (ValueError, KeyError, TypeError):
        raise _damaged() from None


def remember_in_keyring(path: Path, key: OfficeKey) -> bool:
    """Let this machine's key store open the office from now on; False if it has none."""
    store = _wrap_keyring(key)
    if store is None:
        return False
    document = _read(path)
    document["bungkus"]["gudang_os"] = store
    tulis_bytes_atomik(path, json.dumps(document, indent=1).encode(), dalam_kantor=True)
    return True


def normalise(passphrase: str) -> bytes:
    """Return the bytes hashed for a passphrase: case, blanks and dashes do not matter."""
    return "".join(c for c in passphrase.upper() if c.isalnum()).encode() or passphrase.encode()


def _argon(passphrase: str, wrap: dict[str, Any]) -> bytes:
    passes, memory = int(wrap["putaran"]), int(wrap["memori_kib"])
    if not (1 <= passes <= MAX_PASSES and 8 * 1024 <= memory <= MAX_MEMORY_KIB):
        raise _damaged()
    kdf = Argon2id(
        salt=base64.b64decode(wrap["garam"]),
        length=32,
        iterations=passes,
        lanes=1,
        memory_cost=memory,
    )
    return kdf.derive(normalise(passphrase))


def _wrap_passphrase(key: OfficeKey, passphrase: str) -> dict[str, Any]:
    wrap: dict[str, Any] = {
        "garam": base64.b64encode(secrets.token_bytes(16)).decode(),
        "putaran": ARGON_PASSES,
        "memori_kib": ARGON_MEMORY_KIB,
    }
    return {**wrap, **_seal(_argon(passphrase, wrap), key)}


def _wrap_keyring(key: OfficeKey) -> dict[str, Any] | None:
    import keyring
    from keyring.errors import KeyringError

    kek = secrets.token_bytes(32)
    try:
        keyring.set_password(SERVICE, str(key.office_id), base64.b64encode(kek).decode())
    except (KeyringError, RuntimeError) as error:
        _log.info("no usable key store on this machine: %s", type(error).__name__)
        return None
    return _seal(kek, key)


def _keyring_get(office_id: UUID) -> bytes | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(SERVICE, str(office_id))
    except (KeyringError, RuntimeError) as error:
        _log.info("key store cannot be read: %s", type(error).__name__)
        return None
    try:
        return None if text is None else base64.b64decode(text)
    except ValueError:
        _log.info("key store holds something else for this office")
        return None


def _seal(kek: bytes, key: OfficeKey) -> dict[str, str]:
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(kek).encrypt(nonce, key.secret, key.office_id.bytes)
    return {
        "nonce": base64.b64encode(nonce).decode(),
        "kunci": base64.b64encode(sealed).decode(),
    }


def _open(kek: bytes, wrap: dict[str, Any], office_id: UUID) -> bytes:
    nonce, sealed = base64.b64decode(wrap["nonce"]), base64.b64decode(wrap["kunci"])
    return AESGCM(kek).decrypt(nonce, sealed, office_id.bytes)


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        UUID(document["kantor"])
        document["bungkus"]["pemulihan"]["kunci"]
        known = document["format"] == FORMAT
    except FileNotFoundError:
        raise EnvironmentFaultError(
            code="KUN-003",
            what="Berkas kunci kantor (kunci.json) tidak ada di folder data.",
            kept="Basis data tidak disentuh.",
            action="Pulihkan folder dari cadangan terakhir dengan frasa pemulihan.",
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _damaged() from None
    except OSError as error:
        raise EnvironmentFaultError(
            code="KUN-005",
            what=f"Berkas kunci kantor (kunci.json) tidak dapat dibaca ({kata_gangguan(error)}).",
            kept="Basis data tidak disentuh.",
            action="Beri izin baca pada berkas itu, lalu buka lagi.",
        ) from error
    if not known:
        raise _damaged()
    return dict(document)


def _damaged() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="KUN-002",
        what="Berkas kunci kantor (kunci.json) rusak.",
        kept="Basis data tidak disentuh.",
        action="Salin kunci.json dari cadangan terakhir, lalu buka lagi dengan frasa pemulihan.",
    )
