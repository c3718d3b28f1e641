# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What anybody can see of a bundle without a key: its public facts, and whether it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from app.sync.bundle import agefile
from app.sync.bundle.container import Damage, find_damage, read_header
from app.sync.bundle.errors import BundleError, DamageError, SignatureError
from app.sync.bundle.header import Header
from app.sync.bundle.limits import MAX_AGE_HEADER
from app.sync.trust.certs import Certificate, Kind, parse
from app.sync.trust.errors import TrustError


class Fault(StrEnum):
    """Why a file is not a whole bundle (permanent)."""

    FOREIGN = "bukan_paket"
    """Not a bundle of a version known here, or its front is damaged beyond telling"""
    SHORT = "terpotong"
    SIGNATURE = "tanda_tangan"
    DAMAGE = "rusak"
    """At least one chunk is not what was sealed"""
    EXTRA = "berlebih"
    """Bytes follow that belong to no bundle"""
    AGE = "sandi"
    """Intact, but its ciphertext is none that a reader would open"""
    CERTIFICATE = "sertifikat"
    """The agency certificate inside did not issue the device certificate"""


@dataclass(frozen=True)
class Inspection:
    """The public side of one file."""

    fault: Fault | None
    size: int
    """Bytes of the file"""
    header: Header | None = None
    """None if the front could not be checked; then nothing it says is shown"""
    sender: Certificate | None = None
    readers: int | None = None
    """How many keys can open it"""
    damage: tuple[Damage, ...] = ()
    detail: str = ""
    """For the log and for support; no content"""

    @property
    def ok(self) -> bool:
        return self.fault is None


def inspect(stream: BinaryIO) -> Inspection:
    """Look at a seekable file from its beginning to its end; never raises for what is in it."""
    size = stream.seek(0, 2)
    stream.seek(0)
    try:
        header = read_header(stream)
    except DamageError as error:
        return Inspection(Fault.SHORT, size, damage=(Damage(error.part, error.offset, None),))
    except SignatureError:
        return Inspection(Fault.SIGNATURE, size, damage=(Damage("header", 0, None),))
    except BundleError as error:
        return Inspection(
            Fault.FOREIGN, size, damage=(Damage("header", 0, None),), detail=error.reason
        )
    damage = tuple(find_damage(stream, header))
    sender = parse(header.facts.device_certificate)
    if damage:
        return Inspection(_fault(size, header, damage), size, header, sender, damage=damage)
    stream.seek(header.size)
    try:
        readers = agefile.readers(stream.read(min(MAX_AGE_HEADER, header.ciphertext.length)))
    except BundleError as error:
        return Inspection(Fault.AGE, size, header, sender, detail=error.reason)
    fault = None if agency_issued(header, sender) else Fault.CERTIFICATE
    return Inspection(fault, size, header, sender, readers)


def agency_issued(header: Header, sender: Certificate) -> bool:
    """True unless the header carries an agency certificate that did not issue the sender's.

    Whether that agency is one of ours is for the trust pool to say.
    """
    if not header.facts.agency_certificate:
        return True
    try:
        agency = parse(header.facts.agency_certificate)
    except (TrustError, ValueError):
        return False
    return (
        agency.kind is Kind.INSTANSI
        and sender.kind is Kind.PERANGKAT
        and sender.issuer == agency.public_key
        and sender.agency == agency.agency
    )


def _fault(size: int, header: Header, damage: tuple[Damage, ...]) -> Fault:
    if size < header.total:
        return Fault.SHORT
    return Fault.EXTRA if damage[0].part == "end" else Fault.DAMAGE
