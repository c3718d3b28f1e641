# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many agencies' sealed feeds, quickly: real certificates, chains, signatures and encryption."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.ids import uuid7
from app.domain.merge import Wire
from app.models.base import FIELD_RECORD_KEY
from app.models.kip import Permohonan
from app.sync.bundle.container import seal
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import encode
from app.sync.chain import GENESIS, stream_id
from app.sync.feed import province_fields
from app.sync.ranges import chain, sign_head
from app.sync.registry import table_of
from app.sync.trust import agekeys
from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.wire import Payload, Scope, StreamRange, WireOp
from tools.bench.dunia_sinkron import ProvinsiUkur
from tools.bench.rekaman import Rekaman, rekaman

NOBODY = b"\0" * 16
BARU = 0.6
"""Share of operations that begin a record; the others change two fields of one"""


@dataclass
class InstansiUkur:
    """One enrolled agency with one PC and its feed so far."""

    prov: ProvinsiUkur
    agency: UUID = field(default_factory=lambda: uuid7(1_790_000_000_000))
    seq: int = 0
    head: bytes = GENESIS
    kunci_rekaman: dict[bytes, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        made = self.prov.daftarkan(self.agency, "Dinas Contoh")
        key = Ed25519PrivateKey.generate()
        self.kunci = Ed25519PrivateKey.generate()
        _, recipient = agekeys.new_identity()
        self.device = uuid7(self.prov.now_ms)
        agency = made.introduce(key.public_key().public_bytes_raw(), valid_from=self.prov.now_ms)
        self.cert: Certificate = issue(
            key,
            kind=Kind.PERANGKAT,
            subject=self.device,
            agency=self.agency,
            number=1,
            public_key=self.kunci.public_key().public_bytes_raw(),
            recipient=recipient,
            roles=[Role.TULIS],
            code="PC1",
            valid_from=self.prov.now_ms,
        )
        self.cert_instansi = agency
        self.certificates = (made.certificate.raw, agency.raw, self.cert.raw)

    def paket(self, rows: Iterator[Rekaman], ops: int, dadu: random.Random) -> bytes:
        """Return a sealed volume with the agency's next operations."""
        info = table_of(Permohonan)
        allowed = province_fields()[info.number]
        found = []
        for _ in range(ops):
            self.seq += 1
            if not self.kunci_rekaman or dadu.random() < BARU:
                rid = uuid7(self.prov.now_ms + self.seq, dadu.getrandbits(74)).bytes
                row = next(rows)
                numbers = {info.by_name[name].number: row[name] for name in row if name != "id"}
                fields: dict[int, Wire] = {n: v for n, v in numbers.items() if n in allowed}
                self.kunci_rekaman[rid] = key = secrets.token_bytes(16)
                fields[FIELD_RECORD_KEY] = key
            else:
                rid = dadu.choice(list(self.kunci_rekaman))
                fields = {
                    info.by_name["status"].number: "selesai",
                    info.by_name["tanggal_lengkap"].number: date(2026, 7, 1).isoformat(),
                }
            stamp = (self.prov.now_ms + self.seq) << 16
            found.append(WireOp(self.seq, 1, stamp, NOBODY, info.number, rid, fields))
        return self._bungkus(tuple(found))

    def _bungkus(self, ops: tuple[WireOp, ...]) -> bytes:
        after, upto = ops[0].seq - 1, ops[-1].seq
        stream = stream_id(self.device, 1)
        rng = StreamRange(stream, after, upto, ops, {1: {}}, b"", b"")
        *_, head = chain(rng, previous=self.head, find_key=self.kunci_rekaman.get)
        self.head = head
        signature = sign_head(self.kunci, Scope.PROVINCE, stream, upto, head)
        rng = StreamRange(stream, after, upto, ops, {1: {}}, head, signature)
        facts = Facts(
            bundle_id=uuid7(self.prov.now_ms + upto),
            device_certificate=self.cert.raw,
            route=Route(To.PROVINCE, self.prov.id_hub),
            created_ms=self.prov.now_ms,
            agency_certificate=self.cert_instansi.raw,
        )
        payload = Payload(
            Scope.PROVINCE, self.agency, certificates=self.certificates, ranges=(rng,)
        )
        return seal(encode(payload), facts, signing_key=self.kunci, recipients=[self.prov.penerima])


def paket_banyak(
    prov: ProvinsiUkur, instansi: int, paket: int, ops: int, benih: int = 1
) -> Iterator[bytes]:
    """Yield volumes of many agencies, one agency after another."""
    dadu = random.Random(benih)  # noqa: S311 - invented data
    rows = rekaman(instansi * paket * ops + 1)
    for _ in range(instansi):
        one = InstansiUkur(prov)
        for _ in range(paket):
            yield one.paket(rows, ops, dadu)
