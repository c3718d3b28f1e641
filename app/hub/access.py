# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is calling: a device's signed greeting becomes a token of fifteen minutes.

The greeting carries a number that must grow, so a recorded one is worth nothing and no clock of
an office PC is relied on.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.hub.replies import ApiError
from app.sync.hub.store import HubStore
from app.sync.trust.errors import Reason, TrustError

LABEL = b"lumbung-hello-1"
SCHEME = "lumbung"
"""Of an ``Authorization`` header that holds a greeting instead of a token"""
LIFETIME_MS = 15 * 60 * 1000
MAX_NUMBER = 2**62
_MAC = 16
_BODY = 21
_GREETING = 104


@dataclass(frozen=True)
class Greeting:
    """What a device says first; the signature covers all of it."""

    device: UUID
    number: int
    have: bytes
    """Digest of the last receipt and of the last answer it holds (8 bytes); zeros for none"""
    relay: int
    """Everything of its agency's relay up to here has arrived"""
    signature: bytes


def greeting_message(hub: UUID, device: UUID, number: int, have: bytes, relay: int) -> bytes:
    """Return what a device signs to greet one hub."""
    return b"".join(
        (
            LABEL,
            hub.bytes,
            device.bytes,
            number.to_bytes(8, "big"),
            relay.to_bytes(8, "big"),
            sha256(have).digest(),
        )
    )


def greeting_of(header: str) -> Greeting | None:
    """Return the greeting in an ``Authorization`` header; None if it holds no greeting at all.

    ``Lumbung`` and base64url of device (16 bytes), number (8), relay place (8), digest (8) and
    signature (64).

    Raises:
        ApiError: 401 HUB-102 for one without a known form.
    """
    scheme, _, text = header.partition(" ")
    if scheme.lower() != SCHEME:
        return None
    data = _base64url(text)
    number, relay = int.from_bytes(data[16:24], "big"), int.from_bytes(data[24:32], "big")
    if len(data) != _GREETING or max(number, relay) > MAX_NUMBER:
        raise _stranger(TrustError(Reason.FORMAT))
    return Greeting(UUID(bytes=data[:16]), number, data[32:40], relay, data[40:])


def _base64url(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""


@dataclass(frozen=True)
class Caller:
    """A device that greeted properly."""

    device: UUID
    agency: UUID


class Door:
    """Checks greetings and tokens."""

    def __init__(self, store: HubStore, secret: bytes | None = None) -> None:
        self._store = store
        self._secret = secret or secrets.token_bytes(32)

    def greet(self, greeting: Greeting) -> Caller:
        """Return who greets.

        Raises:
            ApiError: 401 for a stranger or a wrong signature, 403 for a revoked device, 409
                with the last number for a greeting that was used before.
        """
        core = self._store.core
        agency = self._home(greeting.device)
        cert = core.trust.pool.device(greeting.device)
        message = greeting_message(
            core.keys.subject, greeting.device, greeting.number, greeting.have, greeting.relay
        )
        try:
            Ed25519PublicKey.from_public_bytes(cert.public_key).verify(greeting.signature, message)
        except (InvalidSignature, ValueError):
            raise _stranger(TrustError(Reason.SIGNATURE)) from None
        last = self._store.greeted(agency, greeting.device, greeting.number)
        if last is not None:
            raise ApiError(
                409,
                "HUB-104",
                "Salam ini sudah pernah dipakai.",
                action="Kirim salam baru dengan nomor yang lebih besar.",
                more={"n": last},
            )
        return Caller(greeting.device, agency)

    def token(self, caller: Caller) -> str:
        """Return a token for the next fifteen minutes."""
        until = (self._store.core.now_ms() + LIFETIME_MS) // 1000
        body = caller.device.bytes + until.to_bytes(5, "big")
        return base64.urlsafe_b64encode(body + self._mac(body)).decode().rstrip("=")

    def caller(self, header: str) -> Caller:
        """Return who holds the token of an ``Authorization`` header; ApiError 401 else.

        A device that was revoked meanwhile holds none any more (403).
        """
        scheme, _, text = header.partition(" ")
        data = _base64url(text)
        body, mac = data[:-_MAC], data[-_MAC:]
        valid = scheme.lower() == "bearer" and len(body) == _BODY
        if not valid or not hmac.compare_digest(mac, self._mac(body)):
            raise no_token()
        if int.from_bytes(body[16:], "big") * 1000 < self._store.core.now_ms():
            raise no_token()
        device = UUID(bytes=body[:16])
        return Caller(device, self._home(device))

    def _home(self, device: UUID) -> UUID:
        """Return the agency of a believed device."""
        core = self._store.core
        with core.read() as connection:
            core.refresh_trust(connection)
        pool = core.trust.pool
        try:
            pool.check(pool.device(device), core.now_ms())
            return pool.agency_of(device)
        except TrustError as error:
            raise _stranger(error) from None

    def _mac(self, body: bytes) -> bytes:
        return hmac.new(self._secret, b"lumbung-token-2" + body, sha256).digest()[:_MAC]


def _stranger(error: TrustError) -> ApiError:
    if error.reason is Reason.REVOKED:
        return ApiError(
            403,
            "HUB-103",
            "Sertifikat komputer ini sudah dicabut.",
            action="Hubungi pengelola kunci instansi.",
        )
    return ApiError(
        401,
        "HUB-102",
        "Komputer ini belum dikenal hub.",
        action="Kirim sertifikatnya dahulu (/v1/enrol), atau antar paket dengan flashdisk.",
        headers={"www-authenticate": "Bearer"},
    )


def no_token() -> ApiError:
    """Return the refusal of a caller who shows neither token nor greeting."""
    return ApiError(
        401,
        "HUB-101",
        "Tanda masuk tidak ada atau sudah habis masanya.",
        action="Sapa hub lagi (/v1/hello).",
        headers={"www-authenticate": "Bearer"},
    )
