# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which kind of certificate may issue which, and what each kind must and must not say."""

from __future__ import annotations

from collections.abc import Mapping

from app.sync.trust.certs import Certificate, Kind, Role
from app.sync.trust.errors import Reason, TrustError

ISSUERS: Mapping[Kind, frozenset[Kind]] = {
    Kind.AKAR: frozenset(),
    Kind.DARING: frozenset({Kind.AKAR}),
    Kind.HUB: frozenset({Kind.DARING}),
    Kind.PENDAFTARAN: frozenset({Kind.DARING}),
    Kind.INSTANSI: frozenset({Kind.PENDAFTARAN, Kind.INSTANSI}),
    Kind.PERANGKAT: frozenset({Kind.INSTANSI}),
}
ORDER = {kind: place for place, kind in enumerate(Kind)}
KEYS_PER_ENROLMENT = 1000
"""An enrolment gives its agency room for this many keys in a row"""
SELF_MADE = 0
"""Number of the key an agency makes for itself before it is enrolled"""


def first_number(enrolment: int) -> int:
    """Return the number of the agency key that enrolment number ``enrolment`` introduces."""
    return (enrolment - 1) * KEYS_PER_ENROLMENT + 1


def require_shape(cert: Certificate) -> None:
    """Each kind has its own facts; one that claims more is refused."""
    central = cert.kind in (Kind.AKAR, Kind.DARING, Kind.HUB)
    wrong = (
        (cert.agency is None) != central
        or (cert.kind in (Kind.PENDAFTARAN, Kind.INSTANSI) and cert.subject != cert.agency)
        or ((Role.HUB in cert.roles) != (cert.kind is Kind.HUB))
        or (cert.kind is Kind.AKAR and not cert.self_signed)
        or (cert.kind is not Kind.INSTANSI and cert.number == 0)
    )
    if wrong:
        raise TrustError(Reason.RIGHTS, cert.kind.value)


def fits(issuer: Certificate, cert: Certificate) -> bool:
    if cert.agency != issuer.agency:
        return issuer.agency is None and issuer.kind is Kind.DARING
    if cert.kind is not Kind.INSTANSI:
        return True
    if issuer.kind is Kind.PENDAFTARAN:
        return cert.number == first_number(issuer.number)
    return cert.number == issuer.number + 1 and cert.number % KEYS_PER_ENROLMENT != 1
