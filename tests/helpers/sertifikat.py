# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up province with agencies and devices, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust.agekeys import new_identity
from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.trust.pool import TrustPool
from app.sync.trust.rules import first_number

NOW = 1_790_000_000_000
YEAR = 365 * 24 * 3600 * 1000


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


@dataclass
class PerangkatUji:
    id: UUID
    key: Ed25519PrivateKey
    age: bytes
    cert: Certificate


@dataclass
class InstansiUji:
    id: UUID
    enrol_key: Ed25519PrivateKey
    key: Ed25519PrivateKey
    enrol: Certificate
    cert: Certificate
    devices: list[PerangkatUji] = field(default_factory=list)

    def perangkat(self, *roles: Role, number: int = 1, code: str = "PC1") -> PerangkatUji:
        key, (secret, recipient) = Ed25519PrivateKey.generate(), new_identity()
        device = uuid4()
        cert = issue(
            self.key,
            kind=Kind.PERANGKAT,
            subject=device,
            agency=self.id,
            number=number,
            public_key=public(key),
            recipient=recipient,
            roles=roles or (Role.TULIS,),
            code=code,
            valid_from=NOW,
        )
        self.devices.append(PerangkatUji(device, key, secret, cert))
        return self.devices[-1]

    @property
    def raws(self) -> list[bytes]:
        return [self.enrol.raw, self.cert.raw, *(d.cert.raw for d in self.devices)]


class ProvinsiUji:
    """Root and online key of a province, and what they sign."""

    def __init__(self) -> None:
        self.id = uuid4()
        self.root, self.online = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        self.age, recipient = new_identity()
        facts = {"subject": self.id, "agency": None, "number": 1, "valid_from": NOW}
        self.root_cert = issue(self.root, kind=Kind.AKAR, public_key=public(self.root), **facts)
        self.online_cert = issue(
            self.root,
            kind=Kind.DARING,
            public_key=public(self.online),
            recipient=recipient,
            valid_until=NOW + YEAR,
            **facts,
        )

    def instansi(self, agency: UUID | None = None, *, enrolment: int = 1) -> InstansiUji:
        agency = agency or uuid4()
        enrol_key, key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        enrol = issue(
            self.online,
            kind=Kind.PENDAFTARAN,
            subject=agency,
            agency=agency,
            number=enrolment,
            public_key=public(enrol_key),
            valid_from=NOW,
        )
        cert = self.kunci_instansi(agency, enrol_key, key, enrolment=enrolment)
        return InstansiUji(agency, enrol_key, key, enrol, cert)

    @staticmethod
    def kunci_instansi(
        agency: UUID, signer: Ed25519PrivateKey, key: Ed25519PrivateKey, *, enrolment: int = 1
    ) -> Certificate:
        return issue(
            signer,
            kind=Kind.INSTANSI,
            subject=agency,
            agency=agency,
            number=first_number(enrolment),
            public_key=public(key),
            valid_from=NOW,
        )

    def kolam(self, *agencies: InstansiUji) -> TrustPool:
        pool = TrustPool(provinces=[public(self.root)])
        raws = [self.root_cert.raw, self.online_cert.raw]
        for agency in agencies:
            raws += agency.raws
        _, refused = pool.add_all(reversed(raws))
        assert refused == ()
        return pool
