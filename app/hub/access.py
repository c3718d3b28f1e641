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
LIFETIME_MS = 15 * 60 * 1000
MAX_NUMBER = 2**62
_MAC = 16


@dataclass(frozen=True)
class Greeting:
    """What a device says first; the signature covers all of it."""

    device: UUID
    number: int
    have: bytes
    """Digest of the vector in the last receipt it holds (8 bytes), or empty"""
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
        with core.read() as connection:
            core.refresh_trust(connection)
        pool = core.trust.pool
        try:
            cert = pool.device(greeting.device)
            pool.check(cert, core.now_ms())
            agency = pool.agency_of(greeting.device)
        except TrustError as error:
            raise _stranger(error) from None
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

    def token(self, caller: Caller) -> tuple[str, int]:
        """Return a token and when it ends (milliseconds since 1970 UTC)."""
        until = self._store.core.now_ms() + LIFETIME_MS
        body = caller.device.bytes + caller.agency.bytes + until.to_bytes(8, "big")
        return base64.urlsafe_b64encode(body + self._mac(body)).decode().rstrip("="), until

    def caller(self, header: str) -> Caller:
        """Return who holds the token of an ``Authorization`` header; ApiError 401 else."""
        scheme, _, text = header.partition(" ")
        try:
            data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        except (binascii.Error, ValueError):
            data = b""
        body, mac = data[:-_MAC], data[-_MAC:]
        valid = scheme.lower() == "bearer" and len(body) == 40
        if not valid or not hmac.compare_digest(mac, self._mac(body)):
            raise _no_token()
        if int.from_bytes(body[32:], "big") < self._store.core.now_ms():
            raise _no_token()
        return Caller(UUID(bytes=body[:16]), UUID(bytes=body[16:32]))

    def _mac(self, body: bytes) -> bytes:
        return hmac.new(self._secret, b"lumbung-token-1" + body, sha256).digest()[:_MAC]


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


def _no_token() -> ApiError:
    return ApiError(
        401,
        "HUB-101",
        "Tanda masuk tidak ada atau sudah habis masanya.",
        action="Sapa hub lagi (/v1/hello).",
        headers={"www-authenticate": "Bearer"},
    )
