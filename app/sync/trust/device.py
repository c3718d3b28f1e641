# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new PC asks (``permintaan.lmc``), one with the agency key grants (``izin.lmc``).

Files may pass through anybody's hands. The six words of the request are compared on both
screens before it is granted; the words of the grant before it is accepted, for the new PC
knows nobody yet. What is secret is encrypted to the new PC. A hub asks the province the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust import cbor
from app.sync.trust.agekeys import recipient_text
from app.sync.trust.certs import MAX_CODE, Certificate, Kind, parse
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.words import words

FORMAT = 1
REQUEST_LABEL, REQUEST_MAGIC = b"lumbung-request-1", b"LMREQST1"
GRANT_LABEL, GRANT_MAGIC = b"lumbung-grant-1", b"LMGRANT1"
MAX_REQUEST, MAX_GRANT = 400, 2 * 1024 * 1024
MAX_CERTS, MAX_FORMER = 4000, 16
_HEADER_END = b"\n--- "
_MAX_HEADER = 600
"""An age header for one recipient takes about 200 bytes"""
DEVICE, HUB = 1, 2


@dataclass(frozen=True)
class Request:
    """Public keys of a new PC or hub, signed by itself."""

    what: int
    """``DEVICE`` or ``HUB``"""
    subject: UUID
    public_key: bytes
    recipient: bytes
    created: int
    code: str
    """The PC code it would like, or empty"""
    raw: bytes = field(repr=False)

    @property
    def words(self) -> str:
        """Return the six words to compare."""
        return words(self.raw)

    @property
    def digest(self) -> bytes:
        return sha256(self.raw).digest()


@dataclass(frozen=True)
class Grant:
    """What a new PC learns from the one that let it in."""

    certificate: Certificate
    issuer: Certificate
    certificates: tuple[bytes, ...]
    revocations: bytes
    agency: UUID | None
    secret: bytes = field(repr=False)
    """The agency's secret for search and masks; empty for a hub"""
    agency_roots: bytes
    provinces: bytes
    former: tuple[UUID, ...]
    hub_url: str
    hub_pin: bytes

    @property
    def words(self) -> str:
        """Return the six words to compare: of the new PC and of the key that let it in."""
        return grant_words(self.certificate, self.issuer)


def grant_words(certificate: Certificate, issuer: Certificate) -> str:
    """Return the six words both screens show before a grant is accepted."""
    return words(certificate.public_key + issuer.public_key)


def request(
    key: Ed25519PrivateKey,
    *,
    subject: UUID,
    recipient: bytes,
    nonce: bytes,
    created: int,
    what: int = DEVICE,
    code: str = "",
) -> Request:
    """Return a signed request; ``nonce`` is 16 random bytes."""
    public = key.public_key().public_bytes_raw()
    facts = [FORMAT, what, subject.bytes, public, recipient, nonce, created, code]
    return read_request(REQUEST_MAGIC + cbor.sign(REQUEST_LABEL, cbor.encode(facts), key))


def read_request(raw: bytes) -> Request:
    """Return the request of a file; ``TrustError`` if it is none or was changed."""
    signed = _without(raw, REQUEST_MAGIC, MAX_REQUEST)
    body, _ = cbor.split(signed, cap=MAX_REQUEST)
    items = cbor.Fields(cbor.decode(body, cap=MAX_REQUEST), 8)
    if items.number() != FORMAT:
        raise TrustError(Reason.FORMAT, "version")
    what, subject = items.number(most=HUB), UUID(bytes=items.data(16))
    public, recipient = items.data(32), items.data(32)
    items.data(16)
    found = Request(what, subject, public, recipient, items.number(), items.text(MAX_CODE), raw)
    cbor.verify(REQUEST_LABEL, signed, public)
    return found


def grant(
    key: Ed25519PrivateKey,
    asked: Request,
    *,
    certificate: Certificate,
    issuer: Certificate,
    certificates: Sequence[bytes],
    revocations: bytes,
    agency: UUID | None,
    secret: bytes = b"",
    agency_roots: bytes = b"",
    provinces: bytes = b"",
    former: Sequence[UUID] = (),
    hub_url: str = "",
    hub_pin: bytes = b"",
) -> bytes:
    """Return the grant file for one request, signed by the key of ``issuer``."""
    inner = cbor.encode(
        [
            certificate.raw,
            list(certificates),
            revocations,
            agency.bytes if agency is not None else None,
            secret,
            agency_roots,
            provinces,
            [one.bytes for one in former],
            hub_url,
            hub_pin,
        ]
    )
    recipient = pyrage.x25519.Recipient.from_str(recipient_text(asked.recipient))
    sealed = pyrage.encrypt(inner, [recipient])
    body = cbor.encode([FORMAT, asked.subject.bytes, asked.digest, issuer.raw, sealed])
    return GRANT_MAGIC + cbor.sign(GRANT_LABEL, body, key)


def open_grant(raw: bytes, asked: Request, identity: str) -> Grant:
    """Return what a grant says to the PC that asked; ``identity`` is its age secret.

    Raises:
        TrustError: ``FORMAT``, ``SIGNATURE``, ``STRANGER`` (made for another PC or another
            request), ``RIGHTS``.
    """
    signed = _without(raw, GRANT_MAGIC, MAX_GRANT)
    body, _ = cbor.split(signed, cap=MAX_GRANT)
    items = cbor.Fields(cbor.decode(body, cap=MAX_GRANT), 5)
    if items.number() != FORMAT:
        raise TrustError(Reason.FORMAT, "version")
    subject, digest = UUID(bytes=items.data(16)), items.data(32)
    issuer, sealed = parse(items.data(most=MAX_REQUEST)), items.data(most=MAX_GRANT)
    cbor.verify(GRANT_LABEL, signed, issuer.public_key)
    if subject != asked.subject or digest != asked.digest:
        raise TrustError(Reason.STRANGER, "grant")
    found = _inner(_decrypt(sealed, identity), issuer)
    _require_fit(found, asked)
    return found


def _decrypt(sealed: bytes, identity: str) -> bytes:
    if _HEADER_END not in sealed[:_MAX_HEADER]:
        raise TrustError(Reason.FORMAT, "age header")
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError:
        raise TrustError(Reason.STRANGER, "not sealed to this PC") from None


def _inner(data: bytes, issuer: Certificate) -> Grant:
    items = cbor.Fields(cbor.decode(data, cap=MAX_GRANT), 10)
    certificate = parse(items.data(most=MAX_REQUEST))
    certificates = tuple(_raw(one) for one in items.items(MAX_CERTS))
    revocations, agency = items.data(most=MAX_GRANT), items.maybe(16)
    return Grant(
        certificate=certificate,
        issuer=issuer,
        certificates=certificates,
        revocations=revocations,
        agency=UUID(bytes=agency) if agency is not None else None,
        secret=items.data(0, 32),
        agency_roots=items.data(*range(0, 32 * 40, 32)),
        provinces=items.data(*range(0, 32 * 20, 32)),
        former=tuple(_uuid(one) for one in items.items(MAX_FORMER)),
        hub_url=items.text(MAX_REQUEST),
        hub_pin=items.data(0, 32),
    )


def _require_fit(found: Grant, asked: Request) -> None:
    cert, hub = found.certificate, asked.what == HUB
    fits = (
        cert.kind is (Kind.HUB if hub else Kind.PERANGKAT)
        and found.issuer.kind is (Kind.DARING if hub else Kind.INSTANSI)
        and (cert.subject, cert.public_key) == (asked.subject, asked.public_key)
        and cert.recipient == asked.recipient
        and cert.issuer == found.issuer.public_key
        and cert.agency == found.agency == found.issuer.agency
        and bool(found.secret) != hub
    )
    if not fits:
        raise TrustError(Reason.RIGHTS, "grant")


def _without(raw: bytes, magic: bytes, cap: int) -> bytes:
    if len(raw) > cap or raw[: len(magic)] != magic:
        raise TrustError(Reason.FORMAT, "kind of file")
    return raw[len(magic) :]


def _raw(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TrustError(Reason.FORMAT, "certificate")
    return value


def _uuid(value: object) -> UUID:
    if not isinstance(value, bytes) or len(value) != 16:
        raise TrustError(Reason.FORMAT, "id")
    return UUID(bytes=value)
