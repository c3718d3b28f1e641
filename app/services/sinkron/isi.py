# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening a file somebody brought: what it is, who sealed it, whether it is for us.

Nothing of it is believed before its sender's certificate and signature hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from app.domain.format_id import angka
from app.services.sinkron.bahan import Bahan
from app.sync.bundle.container import open_stream, read_header
from app.sync.bundle.errors import (
    BundleError,
    DamageError,
    PayloadError,
    RecipientError,
    SignatureError,
)
from app.sync.bundle.header import Header, To
from app.sync.bundle.payload import decode
from app.sync.registry import VERSION
from app.sync.trust.certs import Certificate, Kind, parse
from app.sync.trust.errors import Reason, TrustError
from app.sync.wire import BlobPart, Payload


class Nasib(StrEnum):
    """What is to be done with a file."""

    UNTUK_KITA = "untuk_kita"
    TITIPAN = "titipan"
    """For somebody else: carried on unopened"""
    TOLAK = "tolak"
    VERSI = "versi"
    """For us, but only a newer program can apply it: kept until then"""


@dataclass(frozen=True)
class Terbuka:
    """One file after its checks."""

    path: Path
    nama: str
    nasib: Nasib
    alasan: str = ""
    """Why it is refused or left, an Indonesian sentence"""
    header: Header | None = None
    pengirim: Certificate | None = None
    kepala: Payload | None = None
    """The content without its operations: those of a long reading would not fit in memory"""
    tabel: Mapping[int, int] = field(default_factory=dict)
    """Operations by table number"""
    muat: Callable[[], Payload] | None = None
    """Decrypts and decodes the whole content anew"""

    @property
    def versi(self) -> int:
        """Lowest version of the registry that can apply it."""
        asked = 1 if self.header is None else self.header.facts.min_apply
        return asked if self.kepala is None else max(asked, self.kepala.min_apply)

    @property
    def operasi(self) -> int:
        return sum(self.tabel.values())

    @property
    def potongan(self) -> tuple[BlobPart, ...]:
        """Pieces of files in the tail."""
        return () if self.kepala is None else self.kepala.blobs

    @property
    def berkas(self) -> bool:
        """True for a volume of files; those with records too are none of ours to make."""
        return bool(self.potongan) and self.kepala is not None and not self.kepala.ranges

    @property
    def id(self) -> UUID | None:
        return None if self.header is None else self.header.facts.bundle_id


def buka_berkas(path: Path, nama: str, bahan: Bahan, *, now_ms: int) -> Terbuka:
    """Check a file and, if it is for this PC, decrypt and decode it."""
    header: Header | None = None
    sender: Certificate | None = None
    try:
        with path.open("rb") as stream:
            header = read_header(stream)
            sender = _pengirim(header, bahan, now_ms)
            if not _untuk_kita(header, bahan):
                return Terbuka(path, nama, Nasib.TITIPAN, header=header, pengirim=sender)
            if header.facts.min_apply > VERSION:
                return _terlalu_baru(Terbuka(path, nama, Nasib.VERSI, "", header, sender), bahan)
        payload = _isi(path, bahan)
    except RecipientError:  # our own, or sealed before this PC was let in
        return Terbuka(path, nama, Nasib.TITIPAN, header=header, pengirim=sender)
    except (BundleError, TrustError) as error:
        return Terbuka(path, nama, Nasib.TOLAK, sebab(error), header, sender)
    bahan.pool.add_all(payload.certificates)
    if payload.min_apply > VERSION:
        kept = Terbuka(path, nama, Nasib.VERSI, "", header, sender, replace(payload, ranges=()))
        return _terlalu_baru(kept, bahan)
    return Terbuka(
        path,
        nama,
        Nasib.UNTUK_KITA,
        "",
        header,
        sender,
        replace(payload, ranges=tuple(replace(rng, ops=()) for rng in payload.ranges)),
        Counter(op.tbl for rng in payload.ranges for op in rng.ops),
        lambda: _isi(path, bahan),
    )


def sebab(error: BundleError | TrustError) -> str:
    """Return why a file is refused, as an Indonesian sentence."""
    if isinstance(error, TrustError):
        return error.sentence
    if isinstance(error, DamageError):
        return f"Paket rusak (byte {angka(error.offset)} tidak cocok); diminta ulang."
    if isinstance(error, SignatureError):
        return "Tanda tangannya tidak cocok: isinya berubah atau dibuat pihak lain."
    if isinstance(error, PayloadError):
        return "Isi paket tidak terbaca; diminta ulang."
    return "Ini bukan paket Lumbung, atau isinya rusak."


def _pengirim(header: Header, bahan: Bahan, now_ms: int) -> Certificate:
    facts = header.facts
    raws = [raw for raw in (facts.agency_certificate, facts.device_certificate) if raw]
    bahan.pool.add_all(raws)
    sender = parse(facts.device_certificate)
    bahan.pool.check(sender, now_ms)
    return sender


def _terlalu_baru(item: Terbuka, bahan: Bahan) -> Terbuka:
    """Return a volume to keep; refused if not even its sender may send anything here."""
    sender = item.pengirim
    assert sender is not None
    if sender.kind is Kind.PERANGKAT and not _seinstansi(sender, bahan):
        return replace(item, nasib=Nasib.TOLAK, alasan=TrustError(Reason.STRANGER).sentence)
    return item


def _seinstansi(sender: Certificate, bahan: Bahan) -> bool:
    own = bahan.pool.canonical(bahan.agency)
    return sender.agency is not None and bahan.pool.canonical(sender.agency) == own


def _untuk_kita(header: Header, bahan: Bahan) -> bool:
    route = header.facts.route
    if route.to is To.AGENCY:
        return bahan.pool.canonical(route.id) == bahan.pool.canonical(bahan.agency)
    return route.to is To.DEVICE and route.id == bahan.device


def _isi(path: Path, bahan: Bahan) -> Payload:
    last: BundleError = RecipientError("no identity")
    for identity in bahan.identities:
        try:
            with path.open("rb") as stream:
                _, plain = open_stream(stream, identity)
        except RecipientError as error:
            last = error
        else:
            return decode(plain)
    raise last


def boleh_membawa(terbuka: Terbuka, bahan: Bahan) -> None:
    """Raise ``TrustError`` unless the sender may send this kind of content to this PC."""
    sender, payload = terbuka.pengirim, terbuka.kepala
    assert sender is not None
    assert payload is not None
    own = bahan.pool.canonical(bahan.agency)
    if bahan.pool.canonical(payload.agency) != own:
        raise TrustError(Reason.STRANGER)
    if sender.kind is Kind.PERANGKAT:
        if not _seinstansi(sender, bahan):
            raise TrustError(Reason.STRANGER)
    elif payload.ranges:
        raise TrustError(Reason.RIGHTS)
