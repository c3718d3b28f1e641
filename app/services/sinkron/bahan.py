# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a session of synchronisation needs to know: who we are, whom we believe, who receives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from app.domain.errors import UserError
from app.domain.kip import Peran
from app.domain.merge import StreamId
from app.domain.pelaku import Pelaku
from app.services.kantor import Kantor
from app.services.pendaftaran import pastikan_identitas
from app.sync.custody import Receipt, receipts
from app.sync.trust import store
from app.sync.trust.certs import Certificate, Kind, Role
from app.sync.trust.pool import TrustPool
from app.sync.wire import Scope

PENYINKRON = (
    Peran.PETUGAS,
    Peran.PPID,
    Peran.ATASAN_PPID,
    Peran.ARSIPARIS,
    Peran.ADMINISTRATOR,
)
"""Who may carry records by stick or network"""


@dataclass(frozen=True)
class Bahan:
    """The own identity and the trust of this office, as one session uses them."""

    agency: UUID
    cert: Certificate
    pool: TrustPool
    identities: tuple[str, ...]
    """Age identities that open what is sealed to this PC, the present one first"""
    own_key: bytes
    """Public signing key of this PC"""
    online: str = ""
    """Address of the province's hub"""

    @property
    def device(self) -> UUID:
        return self.cert.subject

    @property
    def agency_certificate(self) -> bytes:
        """Return the certificate of the agency key that signed this PC's certificate."""
        above = self.pool.chain(self.cert)
        return above[0].raw if above else b""

    def peers(self) -> list[Certificate]:
        """Return the other PCs of the agency that keep records."""
        keeping = {Role.TULIS, Role.BACA, Role.PEMEGANG_REGISTER}
        return [
            cert
            for cert in self.pool.devices(self.agency)
            if cert.subject != self.device and cert.recipient and cert.roles & keeping
        ]

    def province(self) -> list[Certificate]:
        """Return the receivers of the province."""
        return [cert for cert in self.pool.province_certificates() if cert.recipient]

    # -- the view of ``app.sync.apply`` -----------------------------------------------------------

    def signing_key(self, device: UUID) -> bytes | None:
        """Return the public key of a device of this agency; None if it is not known."""
        if device == self.device:
            return self.own_key
        cert = self.pool.get(device, Kind.PERANGKAT, self.agency)
        if cert is None or cert.agency is None:
            return None
        same = self.pool.canonical(cert.agency) == self.pool.canonical(self.agency)
        return cert.public_key if same else None

    def last_accepted(self, stream: StreamId) -> int | None:
        """Return after which operation a revoked stream is refused; None if it is not revoked."""
        return self.pool.limit(stream, self.agency)


def baca_bahan(connection: Connection, kantor: Kantor) -> Bahan:
    """Return what a session needs.

    Raises:
        UserError: ``SIN-001`` this PC has no certificate yet.
    """
    cert, agency = store.own_certificate(connection), store.agency_id(connection)
    if cert is None or agency is None:
        raise belum_bersertifikat()
    return Bahan(
        agency=agency,
        cert=cert,
        pool=store.load_pool(connection),
        identities=tuple(store.identities(connection)),
        own_key=kantor.stream.signing_key.public_key().public_bytes_raw(),
        online=store.read_text(connection, store.META_HUB_URL),
    )


def siapkan_bahan(kantor: Kantor, pelaku: Pelaku) -> Bahan:
    """Return what a session needs; a PC that holds the agency key certifies itself if it must.

    Raises:
        UserError: ``SIN-001`` there is nobody to exchange records with yet, ``DFT-001`` this PC
            waits to be let in.
    """
    pastikan_identitas(kantor, pelaku)
    with kantor.read() as session:
        bahan = baca_bahan(session.connection(), kantor)
    if not bahan.peers() and not bahan.province():
        raise belum_bersertifikat()
    return bahan


def belum_bersertifikat() -> UserError:
    return UserError(
        code="SIN-001",
        what="Komputer ini belum terdaftar untuk bertukar data.",
        kept="Semua catatan tetap tersimpan di komputer ini dan dapat dikerjakan seperti biasa.",
        action="Buka Sinkronisasi → Pendaftaran, lalu pakai berkas instansi.enrol dari provinsi,"
        " atau minta izin pada komputer instansi yang sudah terdaftar.",
    )


def diakui_provinsi(connection: Connection) -> Mapping[StreamId, int]:
    """Return how far the province, by any of its receivers, has stored the feed."""
    reached: dict[StreamId, int] = {}
    for receipt in receipts(connection, Scope.PROVINCE):
        for stream, seq in receipt.stored.items():
            reached[stream] = max(seq, reached.get(stream, 0))
    return reached


def diakui_kawan(connection: Connection, bahan: Bahan) -> dict[UUID, Mapping[StreamId, int]]:
    """Return how far each other PC of the agency has stored the log; nothing if not heard of."""
    heard: dict[UUID, Receipt] = {r.by: r for r in receipts(connection, Scope.AGENCY)}
    return {
        cert.subject: heard[cert.subject].stored if cert.subject in heard else {}
        for cert in bahan.peers()
    }
