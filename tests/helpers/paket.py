# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Devices with certificates, sealed bundles, and strategies for payloads."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import strategies as st

from app.domain.ids import uuid7
from app.sync.bundle.container import seal
from app.sync.bundle.header import Facts, Route, To
from app.sync.trust.certs import Kind, Role, issue
from app.sync.wire import Ack, BlobPart, Payload, Scope, StreamRange, Want, WireOp

MS = 1_760_000_000_000
AGENCY = UUID(int=0xA)


@dataclass(frozen=True)
class Pengirim:
    """A device of an agency, and the age identity it seals to."""

    key: Ed25519PrivateKey
    agency_key: Ed25519PrivateKey
    device: bytes
    agency: bytes
    identity: str
    recipient: str

    def facts(self, **changes: object) -> Facts:
        values: dict[str, object] = {
            "bundle_id": uuid7(MS, 1),
            "device_certificate": self.device,
            "route": Route(To.AGENCY, AGENCY),
            "created_ms": MS,
            "agency_certificate": self.agency,
        }
        return Facts(**{**values, **changes})  # type: ignore[arg-type]

    def seal(self, payload: bytes, *, tail: bytes = b"", **changes: object) -> bytes:
        return seal(
            payload,
            self.facts(**changes),
            signing_key=self.key,
            recipients=[self.recipient],
            tail=tail,
        )


def pengirim(benih: int = 1) -> Pengirim:
    """Return a device with fixed keys; only its age identity is drawn anew."""
    dadu = random.Random(benih)
    key = Ed25519PrivateKey.from_private_bytes(dadu.randbytes(32))
    agency_key = Ed25519PrivateKey.from_private_bytes(dadu.randbytes(32))
    identity = pyrage.x25519.Identity.generate()
    device = issue(
        agency_key,
        kind=Kind.PERANGKAT,
        subject=uuid7(MS, dadu.getrandbits(80)),
        agency=AGENCY,
        number=1,
        public_key=key.public_key().public_bytes_raw(),
        recipient=dadu.randbytes(32),
        roles=(Role.TULIS,),
        code="PC01",
        valid_from=MS,
    )
    agency = issue(
        agency_key,
        kind=Kind.INSTANSI,
        subject=AGENCY,
        agency=AGENCY,
        number=1,
        public_key=agency_key.public_key().public_bytes_raw(),
        valid_from=MS,
    )
    return Pengirim(
        key, agency_key, device.raw, agency.raw, str(identity), str(identity.to_public())
    )


# ----- payloads ---------------------------------------------------------------------------------

SEQ = st.integers(0, 2**63 - 1)
WIRE = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text(max_size=12)
    | st.binary(max_size=12)
)
STREAM = st.sampled_from([bytes([n]) * 20 for n in range(4)]) | st.binary(min_size=20, max_size=20)
ID = st.sampled_from([bytes([n]) * 16 for n in range(4)]) | st.binary(min_size=16, max_size=16)
FIELD = st.integers(0, 6) | st.integers(0, 0xFFFF)
CONTENT = st.tuples(st.dictionaries(FIELD, WIRE, max_size=5), st.none()) | st.tuples(
    st.none(), st.dictionaries(FIELD, st.binary(min_size=32, max_size=32), max_size=3)
)
VECTOR = st.dictionaries(STREAM, SEQ, max_size=4)


@st.composite
def ranges(draw: st.DrawFn) -> StreamRange:
    """A range as the codec takes it: ascending numbers, gaps allowed, any content."""
    after = draw(st.integers(0, 5) | st.integers(0, 2**62))
    ops = []
    seq = after
    for _ in range(draw(st.integers(0, 6))):
        seq += draw(st.just(1) | st.integers(1, 2**50))
        fields, commitments = draw(CONTENT)
        ops.append(
            WireOp(
                seq=seq,
                ctx=draw(st.integers(0, 3) | SEQ),
                hlc=draw(st.integers(MS << 16, (MS + 9) << 16) | st.integers(0, 2**64 - 1)),
                user=draw(ID),
                tbl=draw(st.integers(1, 3) | st.integers(0, 0xFFFF)),
                rid=draw(ID),
                fields=fields,
                commitments=commitments,
            )
        )
    return StreamRange(
        stream=draw(STREAM),
        after=after,
        upto=seq + draw(st.just(0) | st.integers(0, 100)),
        ops=tuple(ops),
        vectors=draw(st.dictionaries(SEQ, VECTOR, max_size=3)),
        head=draw(st.binary(min_size=32, max_size=32)),
        signature=draw(st.binary(min_size=64, max_size=64)),
    )


ACKS = st.builds(
    Ack,
    by=st.uuids(),
    scope=st.sampled_from(Scope),
    number=SEQ,
    stored=VECTOR,
    applied=VECTOR,
    heads=st.dictionaries(STREAM, st.binary(min_size=8, max_size=8), max_size=3),
    blobs=st.lists(st.binary(min_size=32, max_size=32), max_size=3).map(tuple),
    digests=st.dictionaries(st.text(max_size=20), st.binary(max_size=32), max_size=3),
)
PAYLOADS = st.builds(
    Payload,
    scope=st.sampled_from(Scope),
    agency=st.uuids(),
    certificates=st.lists(st.binary(max_size=300), max_size=3).map(tuple),
    revocations=st.binary(max_size=50),
    ranges=st.lists(ranges(), max_size=3).map(tuple),
    acks=st.lists(ACKS, max_size=2).map(tuple),
    wants=st.lists(st.builds(Want, STREAM, SEQ, SEQ), max_size=2).map(tuple),
    blobs=st.lists(
        st.builds(BlobPart, st.binary(min_size=32, max_size=32), SEQ, SEQ, SEQ), max_size=2
    ).map(tuple),
    packs=st.lists(st.binary(max_size=40), max_size=2).map(tuple),
    min_apply=st.integers(0, 0xFFFF),
)


def types_of(payload: Payload) -> list[object]:
    """Return the types of every field value: equality alone takes True for 1."""
    return [
        sorted((n, type(v).__name__) for n, v in (op.fields or {}).items())
        for rng in payload.ranges
        for op in rng.ops
    ]


def op_of(seq: int, fields: dict[int, object] | None, **changes: object) -> WireOp:
    """Return an ordinary operation; every record differs."""
    values: dict[str, object] = {
        "seq": seq,
        "ctx": 1,
        "hlc": (MS + seq) << 16,
        "user": b"u" * 16,
        "tbl": 20,
        "rid": uuid7(MS + seq, seq).bytes,
        "fields": fields,
    }
    return WireOp(**{**values, **changes})  # type: ignore[arg-type]


def range_of(ops: Sequence[WireOp], **changes: object) -> StreamRange:
    """Return the agency range of these operations."""
    values: dict[str, object] = {
        "stream": b"s" * 20,
        "after": ops[0].seq - 1 if ops else 0,
        "upto": ops[-1].seq if ops else 0,
        "ops": tuple(ops),
        "vectors": {1: {}},
        "head": b"h" * 32,
        "signature": b"t" * 64,
    }
    return StreamRange(**{**values, **changes})  # type: ignore[arg-type]


def payload_of(*found: StreamRange, **changes: object) -> Payload:
    """Return a payload of these ranges and nothing else."""
    return Payload(Scope.AGENCY, AGENCY, ranges=found, **changes)  # type: ignore[arg-type]
