# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates: short signed statements that a key belongs to somebody; no readable names.

A certificate is a deterministic CBOR array and an Ed25519 signature of 64 bytes, at most 320
bytes in all. Kinds and who may issue them (checked by the pool)::

    akar ─ daring ─ pendaftaran ─ instansi ─ perangkat
                 └─ hub

Provinces, agencies, devices and hubs are UUIDs; names are kept beside them, on the spot.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust import cbor
from app.sync.trust.agekeys import recipient_text
from app.sync.trust.errors import Reason, TrustError

if TYPE_CHECKING:
    from app.sync.trust.pool import TrustPool

FORMAT = 1
LABEL = b"lumbung-cert-1"
MAX_BYTES = 320
REMEMBERED = 512
"""Certificates whose reading is remembered"""
MAX_CODE = 8
MAX_ROLES = 16
MAX_NUMBER = (1 << 32) - 1


class Kind(StrEnum):
    """What a key may be used for."""

    AKAR = "akar"
    """Root of a province, kept on paper"""
    DARING = "daring"
    """The province's working key"""
    HUB = "hub"
    PENDAFTARAN = "pendaftaran"
    """Introduces the first key of one agency"""
    INSTANSI = "instansi"
    PERANGKAT = "perangkat"


class Role(StrEnum):
    """What a device may do."""

    TULIS = "tulis"
    PEMEGANG_REGISTER = "pemegang-register"
    KURIR = "kurir"
    """Carries volumes, cannot decrypt them"""
    HUB = "hub"
    BACA = "baca"


_KINDS = {kind: number for number, kind in enumerate(Kind, start=1)}
_ROLES = {role: number for number, role in enumerate(Role, start=1)}
_KIND_OF = {number: kind for kind, number in _KINDS.items()}
_ROLE_OF = {number: role for role, number in _ROLES.items()}


@dataclass(frozen=True)
class Certificate:
    """What was signed, and the bytes themselves."""

    kind: Kind
    subject: UUID
    agency: UUID | None
    number: int
    """Grows with renewal; the highest one holds"""
    public_key: bytes
    recipient: bytes
    """X25519 public key for age, or empty"""
    roles: frozenset[Role]
    code: str
    """Short code of a PC, at most 8 characters"""
    valid_from: int
    """milliseconds since 1970 UTC"""
    valid_until: int
    """milliseconds since 1970 UTC; 0: no end"""
    issuer: bytes
    """Public key that signed"""
    raw: bytes = field(repr=False)

    @property
    def age(self) -> str:
        """Return the age recipient as text, or an empty string."""
        return recipient_text(self.recipient) if self.recipient else ""

    @property
    def self_signed(self) -> bool:
        return self.issuer == self.public_key


def issue(
    signing_key: Ed25519PrivateKey,
    *,
    kind: Kind,
    subject: UUID,
    agency: UUID | None,
    number: int,
    public_key: bytes,
    recipient: bytes = b"",
    roles: Collection[Role] = (),
    code: str = "",
    valid_from: int,
    valid_until: int = 0,
) -> Certificate:
    """Return a new certificate; times are milliseconds since 1970 UTC, 0 means no end.

    Raises:
        ValueError: a field is longer than the format allows.
    """
    body = cbor.encode(
        [
            FORMAT,
            _KINDS[kind],
            subject.bytes,
            agency.bytes if agency is not None else None,
            number,
            public_key,
            recipient,
            sorted(_ROLES[role] for role in roles),
            code,
            valid_from,
            valid_until,
            signing_key.public_key().public_bytes_raw(),
        ]
    )
    raw = cbor.sign(LABEL, body, signing_key)
    try:
        return parse(raw)
    except TrustError as error:
        raise ValueError(str(error)) from error


def parse(raw: bytes, *, check_signature: bool = True) -> Certificate:
    """Return the certificate of these bytes; its signature fits the issuer key it names.

    That key may still be anybody's: only a pool says whom to believe. ``check_signature`` is
    false only for bytes that were checked before they were stored in the sealed database.

    The answer follows from the bytes alone and is remembered: every volume carries the same few.

    Raises:
        TrustError: ``FORMAT`` or ``SIGNATURE``.
    """
    return _parse(bytes(raw), check_signature)


@lru_cache(maxsize=REMEMBERED)
def _parse(raw: bytes, check_signature: bool) -> Certificate:
    body, _ = cbor.split(raw, cap=MAX_BYTES)
    items = cbor.Fields(cbor.decode(body, cap=MAX_BYTES), 12)
    if items.number() != FORMAT:
        raise TrustError(Reason.FORMAT, "version")
    kind = _KIND_OF.get(items.number())
    if kind is None:
        raise TrustError(Reason.FORMAT, "kind")
    subject, agency = UUID(bytes=items.data(16)), items.maybe(16)
    certificate = Certificate(
        kind=kind,
        subject=subject,
        agency=UUID(bytes=agency) if agency is not None else None,
        number=items.number(most=MAX_NUMBER),
        public_key=items.data(32),
        recipient=items.data(0, 32),
        roles=_roles(items.items(MAX_ROLES)),
        code=items.text(MAX_CODE),
        valid_from=items.number(),
        valid_until=items.number(),
        issuer=items.data(32),
        raw=raw,
    )
    if check_signature:
        cbor.verify(LABEL, raw, certificate.issuer)
    return certificate


def _roles(numbers: list[object]) -> frozenset[Role]:
    """Unknown numbers are roles of a later version: they give no right here."""
    if any(not isinstance(number, int) for number in numbers):
        raise TrustError(Reason.FORMAT, "roles")
    return frozenset(_ROLE_OF[n] for n in numbers if isinstance(n, int) and n in _ROLE_OF)


def check(certificate: Certificate, pool: TrustPool, now_ms: int) -> None:
    """Raise ``TrustError`` unless the pool believes this certificate at this moment."""
    pool.check(certificate, now_ms)


def kind_number(kind: Kind) -> int:
    """Return the permanent wire number of a kind."""
    return _KINDS[kind]


def kind_of(number: int) -> Kind:
    """Return the kind of a wire number; ``TrustError`` for an unknown one."""
    kind = _KIND_OF.get(number)
    if kind is None:
        raise TrustError(Reason.FORMAT, "kind")
    return kind
