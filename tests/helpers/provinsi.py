# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up province: real keys and certificates, agencies whose PCs write a real feed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.ids import uuid7
from app.domain.merge import Wire
from app.models.base import FIELD_RECORD_KEY
from app.sync.bundle import container, payload
from app.sync.bundle.header import Facts, Route, To
from app.sync.chain import GENESIS, stream_id
from app.sync.hub.core import HubKeys
from app.sync.hub.store import HubStore
from app.sync.ranges import chain, sign_head
from app.sync.registry import registry
from app.sync.trust import agekeys
from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.wire import Payload, Scope, StreamRange, WireOp

SEKARANG = 1_793_588_400_000
"""2 November 2026, 09.00 WIB, in milliseconds"""
NOBODY = b"\0" * 16
KUNCI_DB = bytes(range(32))


def nomor_tabel(tabel: str) -> int:
    """Return the permanent number of a table."""
    return next(info.number for info in registry().values() if info.name == tabel)


def isian(tabel: str, **nilai: Wire) -> dict[int, Wire]:
    """Return wire fields by their numbers."""
    info = registry()[nomor_tabel(tabel)]
    return {info.by_name[name].number: value for name, value in nilai.items()}


@dataclass
class Pengenal:
    """Makes different ids, the same in every run."""

    nomor: int = 0

    def baru(self) -> UUID:
        self.nomor += 1
        return uuid7(SEKARANG, self.nomor << 8)


@dataclass
class Pc:
    """One PC of an agency: its stream, its key, what it has seen of the others."""

    instansi: InstansiUji
    cert: Certificate
    kunci: Ed25519PrivateKey
    rahasia_age: bytes
    inkarnasi: int = 1
    ops: list[WireOp] = field(default_factory=list)
    vektor: dict[int, dict[bytes, int]] = field(default_factory=lambda: {1: {}})
    kunci_rekaman: dict[bytes, bytes] = field(default_factory=dict)

    @property
    def stream(self) -> bytes:
        return stream_id(self.cert.subject, self.inkarnasi)

    @property
    def head(self) -> int:
        return self.ops[-1].seq if self.ops else 0

    def lihat(self, *lain: Pc) -> None:
        """From now on this PC has seen everything the others wrote so far."""
        vektor = dict(self.vektor[max(self.vektor)])
        for pc in lain:
            for stream, seq in pc.vektor[max(pc.vektor)].items():
                if stream != self.stream:
                    vektor[stream] = max(seq, vektor.get(stream, 0))
            vektor[pc.stream] = pc.head
            self.kunci_rekaman |= pc.kunci_rekaman
        self.vektor[max(self.vektor) + 1] = vektor

    def tulis(
        self, tabel: str, rid: UUID, *, hlc: int | None = None, loncat: int = 0, **nilai: Wire
    ) -> WireOp:
        """Write one operation of the feed; ``loncat`` sequence numbers are left out before it."""
        fields = isian(tabel, **nilai)
        if rid.bytes not in self.kunci_rekaman:
            key = rid.bytes[::-1]
            self.kunci_rekaman[rid.bytes] = key
            fields[FIELD_RECORD_KEY] = key
        seq = self.head + 1 + loncat
        stamp = ((SEKARANG + seq) << 16) if hlc is None else hlc
        op = WireOp(seq, max(self.vektor), stamp, NOBODY, nomor_tabel(tabel), rid.bytes, fields)
        self.ops.append(op)
        return op

    def permohonan(self, rid: UUID | None = None, **nilai: Wire) -> UUID:
        """Write a request with the usual fields; return its id."""
        rid = rid or self.instansi.provinsi.id.baru()
        bawaan: dict[str, Wire] = {
            "nomor": f"{self.head + 1}/PPID/2026",
            "tahun": 2026,
            "tanggal_terima": "2026-10-01",
            "kanal": "langsung",
            "jenis_pemohon": "perorangan",
            "status": "diproses",
        }
        self.tulis("permohonan", rid, **{**bawaan, **nilai})
        return rid

    def rentang(
        self, after: int = 0, upto: int | None = None, oleh: Pc | None = None
    ) -> StreamRange:
        """Return a range of the feed as it travels, signed by this PC or by another one."""
        upto = self.head if upto is None else upto
        before = [op for op in self.ops if op.seq <= after]
        inside = tuple(op for op in self.ops if after < op.seq <= upto)
        previous = self._ujung(tuple(before), GENESIS, 0, after)
        head = self._ujung(inside, previous, after, upto)
        used = {op.ctx for op in inside}
        vektor = {n: v for n, v in self.vektor.items() if n in used}
        signer = (oleh or self).kunci
        signature = sign_head(signer, Scope.PROVINCE, self.stream, upto, head)
        return StreamRange(self.stream, after, upto, inside, vektor, head, signature)

    def _ujung(self, ops: tuple[WireOp, ...], previous: bytes, after: int, upto: int) -> bytes:
        rng = StreamRange(self.stream, after, upto, ops, self.vektor, b"", b"")
        found = list(chain(rng, previous=previous, find_key=self.kunci_rekaman.get))
        return found[-1] if found else previous

    def muatan(self, *ranges: StreamRange) -> Payload:
        """Return a feed payload; without ranges one with everything this PC wrote."""
        return Payload(
            Scope.PROVINCE,
            self.instansi.id,
            certificates=self.instansi.sertifikat(),
            ranges=ranges or (self.rentang(),),
        )

    def paket(
        self,
        isi: Payload | None = None,
        *,
        to: To = To.PROVINCE,
        recipients: Iterable[str] = (),
        tail: bytes = b"",
    ) -> bytes:
        """Return a sealed volume of this PC; ``tail``: pieces of files behind it."""
        provinsi = self.instansi.provinsi
        facts = Facts(
            bundle_id=provinsi.id.baru(),
            device_certificate=self.cert.raw,
            agency_certificate=self.instansi.cert.raw,
            route=Route(to, self.instansi.id if to is To.AGENCY else provinsi.id_hub),
            created_ms=SEKARANG,
        )
        return container.seal(
            payload.encode(isi or self.muatan()),
            facts,
            signing_key=self.kunci,
            recipients=list(recipients) or [agekeys.recipient_text(provinsi.hub_age_publik)],
            tail=tail,
        )


@dataclass
class InstansiUji:
    """One enrolled agency."""

    provinsi: ProvinsiUji
    id: UUID
    pendaftaran: Certificate
    cert: Certificate
    kunci: Ed25519PrivateKey
    pendaftar: Ed25519PrivateKey
    pc: list[Pc] = field(default_factory=list)

    def sertifikat(self) -> tuple[bytes, ...]:
        return (self.pendaftaran.raw, self.cert.raw, *(pc.cert.raw for pc in self.pc))

    def tambah_pc(self, *, roles: Iterable[Role] = (Role.TULIS,)) -> Pc:
        kunci = Ed25519PrivateKey.generate()
        rahasia, publik = agekeys.new_identity()
        cert = issue(
            self.kunci,
            kind=Kind.PERANGKAT,
            subject=self.provinsi.id.baru(),
            agency=self.id,
            number=1,
            public_key=kunci.public_key().public_bytes_raw(),
            recipient=publik,
            roles=tuple(roles),
            code=f"PC{len(self.pc) + 1}",
            valid_from=SEKARANG,
        )
        self.pc.append(Pc(self, cert, kunci, rahasia))
        return self.pc[-1]


class ProvinsiUji:
    """Root, online key and hub of a province, and agencies enrolled with it."""

    def __init__(self) -> None:
        self.id = Pengenal()
        self.akar, self.daring, self.hub = (Ed25519PrivateKey.generate() for _ in range(3))
        root = self.akar.public_key().public_bytes_raw()
        self.id_provinsi, self.id_hub = self.id.baru(), self.id.baru()
        self.hub_age_rahasia, self.hub_age_publik = agekeys.new_identity()
        umum: Mapping[str, int] = {"number": 1, "valid_from": SEKARANG - 1000}
        self.cert_akar = issue(
            self.akar,
            kind=Kind.AKAR,
            subject=self.id_provinsi,
            agency=None,
            public_key=root,
            **umum,
        )
        self.cert_daring = issue(
            self.akar,
            kind=Kind.DARING,
            subject=self.id_provinsi,
            agency=None,
            public_key=self.daring.public_key().public_bytes_raw(),
            **umum,
        )
        self.cert_hub = issue(
            self.daring,
            kind=Kind.HUB,
            subject=self.id_hub,
            agency=None,
            public_key=self.hub.public_key().public_bytes_raw(),
            recipient=self.hub_age_publik,
            roles=(Role.HUB,),
            **umum,
        )
        self.kunci_hub = HubKeys(
            subject=self.id_hub,
            signing_key=self.hub,
            certificate=self.cert_hub.raw,
            chain=(self.cert_akar.raw, self.cert_daring.raw),
            roots=(root,),
            identities=(agekeys.identity_text(self.hub_age_rahasia),),
        )

    def daftarkan(self, pc: int = 1) -> InstansiUji:
        """Enrol an agency that has this many PCs."""
        agency = self.id.baru()
        pendaftar, kunci = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        pendaftaran = issue(
            self.daring,
            kind=Kind.PENDAFTARAN,
            subject=agency,
            agency=agency,
            number=1,
            public_key=pendaftar.public_key().public_bytes_raw(),
            valid_from=SEKARANG,
        )
        hasil = InstansiUji(
            self, agency, pendaftaran, kunci_instansi(pendaftar, kunci, agency), kunci, pendaftar
        )
        for _ in range(pc):
            hasil.tambah_pc()
        return hasil

    def gudang(
        self, folder: Path, database: str | None = None, *, jam: Jam | None = None
    ) -> HubStore:
        """Open the province's store in a folder."""
        jam = jam or Jam()
        return HubStore.open(
            database or folder / "hub.db",
            None if database else KUNCI_DB,
            folder=folder / "masuk",
            keys=self.kunci_hub,
            now_ms=jam.now_ms,
            partitions=4,
        )


def kunci_instansi(
    pendaftar: Ed25519PrivateKey, kunci: Ed25519PrivateKey, agency: UUID
) -> Certificate:
    """Introduce an agency key by the enrolment key."""
    return issue(
        pendaftar,
        kind=Kind.INSTANSI,
        subject=agency,
        agency=agency,
        number=1,
        public_key=kunci.public_key().public_bytes_raw(),
        valid_from=SEKARANG,
    )


@dataclass
class Jam:
    """A clock in milliseconds that stands until it is moved."""

    ms: int = SEKARANG

    def now_ms(self) -> int:
        return self.ms
