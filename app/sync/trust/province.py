# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a province does with its keys: found itself, renew its online key, enrol, let hubs in."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.trust.enrol import Enrolment, issue_enrolment

ONLINE_MS = 366 * 86_400_000
"""An online key is renewed every year, from two shares of the root"""


@dataclass(frozen=True)
class Founded:
    """A new province; the root key goes to paper and nowhere else."""

    root_key: Ed25519PrivateKey = field(repr=False)
    root: Certificate
    online_key: Ed25519PrivateKey = field(repr=False)
    online: Certificate


@dataclass(frozen=True)
class Letterhead:
    """What an enrolment says in words and about the hub."""

    nama: str
    kode: str
    provinsi: str
    hub: Certificate | None = None
    hub_url: str = ""
    hub_pin: bytes = b""


def found(province: UUID, *, recipient: bytes, now_ms: int) -> Founded:
    """Return fresh keys of a province; ``recipient`` is its public age key."""
    root_key = Ed25519PrivateKey.generate()
    root = issue(
        root_key,
        kind=Kind.AKAR,
        subject=province,
        agency=None,
        number=1,
        public_key=root_key.public_key().public_bytes_raw(),
        valid_from=now_ms,
    )
    online_key, online = new_online(
        root_key, province, number=1, recipient=recipient, now_ms=now_ms
    )
    return Founded(root_key, root, online_key, online)


def new_online(
    root_key: Ed25519PrivateKey, province: UUID, *, number: int, recipient: bytes, now_ms: int
) -> tuple[Ed25519PrivateKey, Certificate]:
    """Return a fresh online key and its certificate."""
    key = Ed25519PrivateKey.generate()
    cert = issue(
        root_key,
        kind=Kind.DARING,
        subject=province,
        agency=None,
        number=number,
        public_key=key.public_key().public_bytes_raw(),
        recipient=recipient,
        valid_from=now_ms,
        valid_until=now_ms + ONLINE_MS,
    )
    return key, cert


def enrol(
    online_key: Ed25519PrivateKey,
    online: Certificate,
    *,
    agency: UUID,
    number: int,
    kop: Letterhead,
    now_ms: int,
) -> Enrolment:
    """Return the signed introduction of one agency with a one-time key of its own."""
    key = Ed25519PrivateKey.generate()
    certificate = issue(
        online_key,
        kind=Kind.PENDAFTARAN,
        subject=agency,
        agency=agency,
        number=number,
        public_key=key.public_key().public_bytes_raw(),
        valid_from=now_ms,
    )
    return issue_enrolment(
        online_key,
        certificate=certificate,
        key=key,
        nama=kop.nama,
        kode=kop.kode,
        provinsi=kop.provinsi,
        online=online,
        hub=kop.hub,
        hub_url=kop.hub_url,
        hub_pin=kop.hub_pin,
    )


def hub_certificate(
    online_key: Ed25519PrivateKey,
    *,
    subject: UUID,
    number: int,
    public_key: bytes,
    recipient: bytes,
    now_ms: int,
) -> Certificate:
    """Return the certificate of a hub."""
    return issue(
        online_key,
        kind=Kind.HUB,
        subject=subject,
        agency=None,
        number=number,
        public_key=public_key,
        recipient=recipient,
        roles=[Role.HUB],
        valid_from=now_ms,
    )


def resign(online_key: Ed25519PrivateKey, old: Certificate, *, now_ms: int) -> Certificate:
    """Return the same statement under a new online key."""
    return issue(
        online_key,
        kind=old.kind,
        subject=old.subject,
        agency=old.agency,
        number=old.number,
        public_key=old.public_key,
        recipient=old.recipient,
        roles=old.roles,
        code=old.code,
        valid_from=max(now_ms, old.valid_from + 1),
        valid_until=old.valid_until,
    )
