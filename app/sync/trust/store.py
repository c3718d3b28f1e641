# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trust in the office's database: certificates, revocation lists, and this PC's own keys.

Secrets are rows of ``meta`` inside the encrypted database and nowhere else. Every function takes
an open connection; the caller's unit of work commits.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from app.models.sinkron import Pencabutan, Sertifikat
from app.sync.identity import read_meta, write_meta
from app.sync.trust import agekeys
from app.sync.trust.certs import Certificate, Kind, parse
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.revocation import RevocationList, pack_lists, unpack_lists

META_AGENCY = "agency_id"
META_FORMER = "agency_former"
"""Ids of this agency before it was enrolled, 16 bytes each"""
META_AGENCY_KEY = "agency_key"
"""Private key of the agency (32 bytes), only on PCs that hold it"""
META_AGENCY_ROOT = "agency_root"
"""Public keys of the own agency that this PC holds to, 32 bytes each"""
META_AGE = "age_key"
"""X25519 secret of this PC (32 bytes), then those it had before"""
META_CERT = "device_cert"
META_REQUEST = "device_request"
META_PROVINCE_ROOT = "province_root"
"""Public root keys of the province, 32 bytes each"""
META_HUB_URL = "hub_url"
META_HUB_PIN = "hub_pin"
META_PROVINCE = "province_id"
"""Only on a PC with the province role"""
META_ONLINE = "online_key"
"""Private online key of the province (32 bytes), only with the province role"""
META_ONLINE_AGE = "online_age"
"""X25519 secret of the province, then those it had before"""
META_SECRET = "agency_secret"  # noqa: S105 - the name of a row, not a secret
_SIZE = 32


def load_pool(connection: Connection) -> TrustPool:
    """Return the pool of what this office believes."""
    own, roots = agency_id(connection), _pieces(read_meta(connection, META_AGENCY_ROOT), _SIZE)
    former = _pieces(read_meta(connection, META_FORMER), 16)
    ids = [UUID(bytes=one) for one in former] + ([own] if own is not None else [])
    pool = TrustPool(
        provinces=_pieces(read_meta(connection, META_PROVINCE_ROOT), _SIZE),
        agencies=dict.fromkeys(ids, roots),
        former={UUID(bytes=one): own for one in former} if own is not None else {},
    )
    rows = connection.execute(select(Sertifikat.isi).order_by(Sertifikat.urutan))
    for (raw,) in rows:
        pool.restore(bytes(raw))
    for (data,) in connection.execute(select(Pencabutan.isi)):
        for one in unpack_lists(bytes(data)):
            pool.keep_list(one)
    return pool


def save(
    connection: Connection,
    certificates: Iterable[Certificate],
    *,
    now_ms: int,
    nama: str | None = None,
) -> int:
    """Store certificates the pool has taken in; return how many were new or renewed.

    ``nama`` is what people here call the subject; a name that is known stays without it. A
    renewed certificate of this PC becomes its own; a follower of the own agency's key is held to.
    """
    count = 0
    for cert in certificates:
        key = (cert.subject, cert.kind.value, cert.number)
        old = connection.exec_driver_sql(
            "SELECT isi FROM sertifikat WHERE subjek = ? AND jenis = ? AND urutan = ?",
            (cert.subject.bytes, *key[1:]),
        ).scalar()
        if old is not None and bytes(old) == cert.raw and nama is None:
            continue
        if old is not None and cert.kind is Kind.PERANGKAT:
            _require_same_agency(connection, bytes(old), cert)
        called = nama if nama is not None else name_of(connection, cert.subject, cert.kind)
        row = {"isi": cert.raw, "nama": called, "diterima": now_ms}
        connection.execute(
            insert(Sertifikat)
            .values(subjek=key[0], jenis=key[1], urutan=key[2], **row)
            .on_conflict_do_update(index_elements=["subjek", "jenis", "urutan"], set_=row)
        )
        _follow(connection, cert)
        count += 1
    return count


def _follow(connection: Connection, cert: Certificate) -> None:
    if cert.kind is Kind.PERANGKAT:
        own = own_certificate(connection)
        mine = own is not None and (own.subject, own.public_key) == (cert.subject, cert.public_key)
        if own is not None and mine and own.number < cert.number:
            write_meta(connection, META_CERT, cert.raw)
    if cert.kind is Kind.INSTANSI and cert.subject == agency_id(connection):
        roots = _pieces(read_meta(connection, META_AGENCY_ROOT), _SIZE)
        if cert.issuer in roots:
            add_agency_root(connection, cert.public_key)


def _require_same_agency(connection: Connection, old: bytes, cert: Certificate) -> None:
    """Refuse to put one agency's device in the place of another's."""
    former = {UUID(bytes=one) for one in _pieces(read_meta(connection, META_FORMER), 16)}
    before = parse(old, check_signature=False).agency
    if before != cert.agency and before not in former:
        raise TrustError(Reason.DOUBLE, cert.kind.value)


def save_lists(connection: Connection, lists: Iterable[RevocationList]) -> None:
    """Store the revocation lists in force (``pool.lists()``)."""
    by_issuer: dict[bytes, list[RevocationList]] = {}
    for one in lists:
        by_issuer.setdefault(one.issuer, []).append(one)
    for issuer, ones in by_issuer.items():
        connection.execute(delete(Pencabutan).where(Pencabutan.penerbit == issuer))
        counter = max(one.counter for one in ones)
        connection.execute(
            insert(Pencabutan).values(penerbit=issuer, urutan=counter, isi=pack_lists(ones))
        )


def name_of(connection: Connection, subject: UUID, kind: Kind) -> str:
    """Return what people of this office call a subject; empty if it has no name."""
    row = connection.execute(
        select(Sertifikat.nama)
        .where(Sertifikat.subjek == subject, Sertifikat.jenis == kind.value)
        .order_by(Sertifikat.urutan.desc())
        .limit(1)
    ).scalar()
    return str(row or "")


def rename(connection: Connection, subject: UUID, kind: Kind, nama: str) -> bool:
    """Set what people of this office call a subject; False if none is known."""
    found = connection.execute(
        update(Sertifikat)
        .where(Sertifikat.subjek == subject, Sertifikat.jenis == kind.value)
        .values(nama=nama)
    )
    return bool(found.rowcount)


def agency_id(connection: Connection) -> UUID | None:
    """Return the agency this office belongs to; None before it has an identity."""
    raw = read_meta(connection, META_AGENCY)
    return None if raw is None else UUID(bytes=raw)


def agency_key(connection: Connection) -> Ed25519PrivateKey | None:
    """Return the agency's private key if this PC holds it."""
    return _private(connection, META_AGENCY_KEY)


def online_key(connection: Connection) -> Ed25519PrivateKey | None:
    """Return the province's online key if this PC holds it."""
    return _private(connection, META_ONLINE)


def own_certificate(connection: Connection) -> Certificate | None:
    """Return the certificate of this PC; None before it has one."""
    raw = read_meta(connection, META_CERT)
    return None if raw is None else parse(raw, check_signature=False)


def identities(connection: Connection) -> list[str]:
    """Return the age identities that open what was sealed to this PC, the present one first.

    With the province role the province's own follow. Never log them.
    """
    own = _pieces(read_meta(connection, META_AGE), _SIZE)
    province = _pieces(read_meta(connection, META_ONLINE_AGE), _SIZE)
    return [agekeys.identity_text(secret) for secret in (*own, *province)]


def age_public(connection: Connection) -> bytes:
    """Return this PC's own public age key, making the pair at the first call."""
    own = _pieces(read_meta(connection, META_AGE), _SIZE)
    if not own:
        return renew_age(connection, META_AGE)
    return agekeys.public_of(own[0])


def renew_age(connection: Connection, name: str) -> bytes:
    """Make a new pair under this name and return its public key; older ones still open."""
    secret, public = agekeys.new_identity()
    write_meta(connection, name, secret + (read_meta(connection, name) or b""))
    return public


def add_province_root(connection: Connection, root: bytes) -> None:
    """Believe a province from now on."""
    _add_key(connection, META_PROVINCE_ROOT, root)


def add_agency_root(connection: Connection, key: bytes) -> None:
    """Hold to this key of the own agency from now on."""
    _add_key(connection, META_AGENCY_ROOT, key)


def province_roots(connection: Connection) -> tuple[bytes, ...]:
    """Return the root keys of the province this office believes."""
    return tuple(_pieces(read_meta(connection, META_PROVINCE_ROOT), _SIZE))


def change_agency(connection: Connection, agency: UUID) -> None:
    """Take the id an enrolment gives; the one before is remembered as a former name."""
    before = read_meta(connection, META_AGENCY)
    if before is not None and before != agency.bytes:
        former = _pieces(read_meta(connection, META_FORMER), 16)
        write_meta(connection, META_FORMER, b"".join(dict.fromkeys([*former, before])))
    write_meta(connection, META_AGENCY, agency.bytes)


def read_text(connection: Connection, name: str) -> str:
    """Return a text fact; empty if there is none."""
    return (read_meta(connection, name) or b"").decode()


def _add_key(connection: Connection, name: str, key: bytes) -> None:
    known = _pieces(read_meta(connection, name), _SIZE)
    if key not in known:
        write_meta(connection, name, b"".join([key, *known]))


def _private(connection: Connection, name: str) -> Ed25519PrivateKey | None:
    raw = read_meta(connection, name)
    return None if raw is None else Ed25519PrivateKey.from_private_bytes(raw)


def _pieces(data: bytes | None, size: int) -> list[bytes]:
    raw = data or b""
    return [raw[at : at + size] for at in range(0, len(raw), size)]
