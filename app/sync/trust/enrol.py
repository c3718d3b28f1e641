# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``instansi.enrol``: the letter of introduction a province makes for one agency.

It holds the agency's id, names and a one-time key with its certificate; with that key the agency
introduces a key of its own making. The file is small enough for one QR code, and the text of the
code may be typed or pasted instead. Who finds an unused file could enrol in the agency's place:
the province pins the first key and shows a second one.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust import cbor
from app.sync.trust.certs import Certificate, Kind, issue, parse
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.rules import first_number

FORMAT = 1
LABEL = b"lumbung-enrol-1"
MAGIC = b"LMENROL1"
TEXT = "LUMBUNG-DAFTAR:"
MAX_BYTES = 2000
MAX_NAME, MAX_CODE, MAX_URL = 120, 40, 120


@dataclass(frozen=True)
class Enrolment:
    """What the province tells one agency; ``key`` is secret."""

    agency: UUID
    nama: str
    kode: str
    provinsi: str
    certificate: Certificate
    key: Ed25519PrivateKey = field(repr=False)
    online: Certificate
    hub: Certificate | None
    hub_url: str
    hub_pin: bytes
    """SHA-256 of the hub's TLS certificate, or empty"""
    raw: bytes = field(repr=False)

    @property
    def root(self) -> bytes:
        """Return the province's root key."""
        return self.online.issuer

    @property
    def text(self) -> str:
        """Return the file as the text of a QR code (capitals and digits only)."""
        return TEXT + base64.b32encode(self.raw).decode().rstrip("=")

    def introduce(self, public_key: bytes, *, valid_from: int) -> Certificate:
        """Return the certificate of the agency key of the agency's own making."""
        return issue(
            self.key,
            kind=Kind.INSTANSI,
            subject=self.agency,
            agency=self.agency,
            number=first_number(self.certificate.number),
            public_key=public_key,
            valid_from=valid_from,
        )


def issue_enrolment(
    online_key: Ed25519PrivateKey,
    *,
    certificate: Certificate,
    key: Ed25519PrivateKey,
    nama: str,
    kode: str,
    provinsi: str,
    online: Certificate,
    hub: Certificate | None = None,
    hub_url: str = "",
    hub_pin: bytes = b"",
) -> Enrolment:
    """Return the signed file; ``ValueError`` if a text is too long for it."""
    body = cbor.encode(
        [
            FORMAT,
            nama,
            kode,
            provinsi,
            certificate.raw,
            key.private_bytes_raw(),
            online.raw,
            hub.raw if hub is not None else b"",
            hub_url,
            hub_pin,
        ]
    )
    try:
        return read_enrolment(MAGIC + cbor.sign(LABEL, body, online_key))
    except TrustError as error:
        raise ValueError(str(error)) from error


def read_enrolment(data: bytes) -> Enrolment:
    """Return the enrolment of a file, or of the text of its QR code.

    Its signature and its parts fit each other; whether to believe the province is a person's
    decision (``words(enrolment.root)``).

    Raises:
        TrustError: ``FORMAT``, ``SIGNATURE``, ``RIGHTS``.
    """
    raw = _from_text(data) if data.lstrip()[: len(TEXT)].upper() == TEXT.encode() else data
    if raw[: len(MAGIC)] != MAGIC or len(raw) > MAX_BYTES:
        raise TrustError(Reason.FORMAT, "enrolment")
    signed = raw[len(MAGIC) :]
    body, _ = cbor.split(signed, cap=MAX_BYTES)
    items = cbor.Fields(cbor.decode(body, cap=MAX_BYTES), 10)
    if items.number() != FORMAT:
        raise TrustError(Reason.FORMAT, "version")
    nama, kode, provinsi = items.text(MAX_NAME), items.text(MAX_CODE), items.text(MAX_NAME)
    certificate = parse(items.data(most=MAX_BYTES))
    key = Ed25519PrivateKey.from_private_bytes(items.data(32))
    online = parse(items.data(most=MAX_BYTES))
    hub_raw = items.data(most=MAX_BYTES)
    found = Enrolment(
        agency=certificate.subject,
        nama=nama,
        kode=kode,
        provinsi=provinsi,
        certificate=certificate,
        key=key,
        online=online,
        hub=parse(hub_raw) if hub_raw else None,
        hub_url=items.text(MAX_URL),
        hub_pin=items.data(0, 32),
        raw=raw,
    )
    cbor.verify(LABEL, signed, online.public_key)
    _require_fit(found)
    return found


def _require_fit(found: Enrolment) -> None:
    ours = found.online.public_key
    fits = (
        found.online.kind is Kind.DARING
        and found.certificate.kind is Kind.PENDAFTARAN
        and found.certificate.issuer == ours
        and found.certificate.agency == found.agency
        and found.certificate.public_key == found.key.public_key().public_bytes_raw()
        and (found.hub is None or (found.hub.kind is Kind.HUB and found.hub.issuer == ours))
    )
    if not fits:
        raise TrustError(Reason.RIGHTS, "enrolment")


def _from_text(data: bytes) -> bytes:
    letters = b"".join(data.upper().split())[len(TEXT) :]
    if len(letters) > 2 * MAX_BYTES:
        raise TrustError(Reason.FORMAT, "enrolment")
    try:
        raw = base64.b32decode(letters + b"=" * (-len(letters) % 8))
    except binascii.Error:
        raise TrustError(Reason.FORMAT, "enrolment text") from None
    if base64.b32encode(raw).rstrip(b"=") != letters:
        raise TrustError(Reason.FORMAT, "enrolment text")
    return raw
