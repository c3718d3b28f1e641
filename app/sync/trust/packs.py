# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed packs of the province (rules, templates, announcements) and the list of those in force.

After TUF: the packs are its targets, the manifest its snapshot and timestamp. A manifest never
goes back; a pack comes in if the manifest in force names its very bytes, or if it is newer than
all that is known of its kind. An old pack given out as new, a changed one and a manifest that
never changes are all noticed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust import cbor
from app.sync.trust.certs import Kind
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.pool import TrustPool

FORMAT = 1
PACK_LABEL, MANIFEST_LABEL = b"lumbung-pack-1", b"lumbung-manifest-1"
PACK_MAGIC, MANIFEST_MAGIC = b"LMPACK-1", b"LMMANIF1"
MAX_PACK, MAX_MANIFEST = 8 * 1024 * 1024, 256 * 1024
MAX_KIND, MAX_ENTRIES = 40, 2000
STALE_DAYS = 100
"""A province that works makes a new manifest every month"""
_DAY_MS = 86_400_000


@dataclass(frozen=True)
class Pack:
    """One version of one kind of content, for every agency or for one."""

    jenis: str
    versi: int
    """Grows with every version of the kind"""
    berlaku_dari: date
    berlaku_sampai: date | None
    dibuat: int
    """milliseconds since 1970 UTC"""
    agency: UUID | None
    isi: bytes = field(repr=False)
    signer: bytes
    raw: bytes = field(repr=False)

    @property
    def digest(self) -> bytes:
        return sha256(self.raw).digest()


class Listed(NamedTuple):
    """One line of a manifest."""

    jenis: str
    versi: int
    digest: bytes


@dataclass(frozen=True)
class Manifest:
    """All packs in force or to come, for every agency or for one."""

    counter: int
    dibuat: int
    agency: UUID | None
    entries: tuple[Listed, ...]
    signer: bytes
    raw: bytes = field(repr=False)

    def latest(self) -> dict[str, int]:
        """Return the newest version of each kind."""
        found: dict[str, int] = {}
        for entry in self.entries:
            found[entry.jenis] = max(entry.versi, found.get(entry.jenis, 0))
        return found

    def stale(self, now_ms: int) -> bool:
        """True if this manifest is so old that newer ones were probably held back."""
        return now_ms - self.dibuat > STALE_DAYS * _DAY_MS


def issue_pack(
    key: Ed25519PrivateKey,
    *,
    jenis: str,
    versi: int,
    berlaku_dari: date,
    berlaku_sampai: date | None = None,
    dibuat: int,
    agency: UUID | None = None,
    isi: bytes,
) -> Pack:
    """Return a signed pack; ``ValueError`` if it breaks the limits of the format."""
    body = cbor.encode(
        [
            FORMAT,
            jenis,
            versi,
            berlaku_dari.isoformat(),
            berlaku_sampai.isoformat() if berlaku_sampai is not None else "",
            dibuat,
            agency.bytes if agency is not None else None,
            isi,
            key.public_key().public_bytes_raw(),
        ]
    )
    try:
        return parse_pack(PACK_MAGIC + cbor.sign(PACK_LABEL, body, key))
    except TrustError as error:
        raise ValueError(str(error)) from error


def parse_pack(raw: bytes) -> Pack:
    """Return the pack of these bytes, its signature fitting the key it names."""
    items = _open(raw, PACK_MAGIC, PACK_LABEL, MAX_PACK, 9)
    jenis, versi = items.text(MAX_KIND), items.number()
    dari, sampai = _date(items.text(10)), items.text(10)
    dibuat, agency = items.number(), items.maybe(16)
    if not jenis or versi < 1:
        raise TrustError(Reason.FORMAT, "pack")
    return Pack(
        jenis=jenis,
        versi=versi,
        berlaku_dari=dari,
        berlaku_sampai=_date(sampai) if sampai else None,
        dibuat=dibuat,
        agency=UUID(bytes=agency) if agency is not None else None,
        isi=items.data(most=MAX_PACK),
        signer=items.data(32),
        raw=raw,
    )


def issue_manifest(
    key: Ed25519PrivateKey,
    *,
    counter: int,
    dibuat: int,
    packs: Iterable[Pack],
    agency: UUID | None = None,
) -> Manifest:
    """Return the signed list of these packs; all are for ``agency`` (None: for every agency)."""
    rows = sorted(Listed(pack.jenis, pack.versi, pack.digest) for pack in packs)
    body = cbor.encode(
        [
            FORMAT,
            counter,
            dibuat,
            agency.bytes if agency is not None else None,
            [list(row) for row in rows],
            key.public_key().public_bytes_raw(),
        ]
    )
    return parse_manifest(MANIFEST_MAGIC + cbor.sign(MANIFEST_LABEL, body, key))


def parse_manifest(raw: bytes) -> Manifest:
    """Return the manifest of these bytes, its signature fitting the key it names."""
    items = _open(raw, MANIFEST_MAGIC, MANIFEST_LABEL, MAX_MANIFEST, 6)
    counter, dibuat, agency = items.number(), items.number(), items.maybe(16)
    return Manifest(
        counter=counter,
        dibuat=dibuat,
        agency=UUID(bytes=agency) if agency is not None else None,
        entries=tuple(_listed(row) for row in items.items(MAX_ENTRIES)),
        signer=items.data(32),
        raw=raw,
    )


def is_manifest(raw: bytes) -> bool:
    """True if these signed bytes claim to be a manifest, not a pack."""
    return raw[: len(MANIFEST_MAGIC)] == MANIFEST_MAGIC


def check(signed: Pack | Manifest, pool: TrustPool) -> None:
    """Raise ``TrustError`` unless the province's online key signed this in its time.

    A renewed key leaves valid what its predecessor signed; a revoked one leaves nothing.
    """
    pool.check_key(Kind.DARING, signed.signer, signed.dibuat)


class PackBook:
    """What is held of the province's packs, and which more may come in.

    Args:
        own: the agency of this office; packs for others are refused as ``STRANGER``.
        packs: those held already; they were checked when they came.
        manifests: the newest ones held already.
    """

    def __init__(
        self, own: UUID | None, packs: Iterable[Pack] = (), manifests: Iterable[Manifest] = ()
    ) -> None:
        self._own = own
        self._packs: dict[tuple[str, bool, int], Pack] = {}
        self._manifests: dict[bool, Manifest] = {one.agency is None: one for one in manifests}
        for pack in packs:
            self._packs[_slot(pack)] = pack

    @property
    def manifests(self) -> Mapping[bool, Manifest]:
        """Return the newest manifest for every agency (True) and for this one (False)."""
        return dict(self._manifests)

    def admit_manifest(self, manifest: Manifest, pool: TrustPool) -> bool:
        """Take a manifest in; false if it is the one held. ``ROLLBACK`` for an older one."""
        check(manifest, pool)
        self._require_mine(manifest.agency)
        held = self._manifests.get(manifest.agency is None)
        if held is not None and held.raw == manifest.raw:
            return False
        if held is not None and manifest.counter <= held.counter:
            reason = Reason.DOUBLE if manifest.counter == held.counter else Reason.ROLLBACK
            raise TrustError(reason, "manifest")
        self._manifests[manifest.agency is None] = manifest
        return True

    def admit(self, pack: Pack, pool: TrustPool) -> bool:
        """Take a pack in; false if it is held already.

        Raises:
            TrustError: ``STRANGER``, ``DOUBLE`` (another content under the same version),
                ``ROLLBACK`` (older than what is held, and not in the manifest).
        """
        check(pack, pool)
        self._require_mine(pack.agency)
        held = self._packs.get(_slot(pack))
        if held is not None and held.raw == pack.raw:
            return False
        listed = self._listed(pack)
        if (held is not None and not listed) or listed is False:
            raise TrustError(Reason.DOUBLE, "pack")
        if listed is None and pack.versi < self._newest(pack):
            raise TrustError(Reason.ROLLBACK, "pack")
        self._packs[_slot(pack)] = pack
        return True

    def missing(self) -> list[tuple[str, int]]:
        """Return kind and version of packs the manifests name and nobody brought yet."""
        return sorted(
            (entry.jenis, entry.versi)
            for common, manifest in self._manifests.items()
            for entry in manifest.entries
            if (entry.jenis, common, entry.versi) not in self._packs
        )

    def in_force(self, jenis: str, day: date) -> Pack | None:
        """Return the pack that rules on a day: the highest version among those begun.

        One made for this agency goes before one for every agency; one that a later manifest does
        not name is withdrawn.
        """
        begun = [pack for pack in self._begun(jenis, day) if self._not_withdrawn(pack)]
        return max(begun, key=lambda p: (p.agency is not None, p.versi), default=None)

    def every_in_force(self, jenis: str, day: date) -> list[Pack]:
        """Return all packs of a kind that stand beside each other on a day, lowest version first.

        Only those the manifest still names, or that are newer than it.
        """
        held = [pack for pack in self._begun(jenis, day) if self._named(pack)]
        return sorted(held, key=lambda p: (p.versi, p.agency is not None))

    def _begun(self, jenis: str, day: date) -> list[Pack]:
        return [
            pack
            for pack in self._packs.values()
            if pack.jenis == jenis
            and pack.berlaku_dari <= day
            and (pack.berlaku_sampai is None or day <= pack.berlaku_sampai)
        ]

    def _named(self, pack: Pack) -> bool:
        """True if the manifest names these bytes, or is too old to know of them."""
        manifest = self._manifests.get(pack.agency is None)
        return manifest is None or pack.dibuat > manifest.dibuat or self._listed(pack) is True

    def _not_withdrawn(self, pack: Pack) -> bool:
        if self._listed(pack) is True:
            return True
        return self._named(pack) and pack.versi >= self._newest(pack)

    def _require_mine(self, agency: UUID | None) -> None:
        if agency is not None and agency != self._own:
            raise TrustError(Reason.STRANGER, "pack")

    def _listed(self, pack: Pack) -> bool | None:
        """True: the manifest names these bytes; False: other bytes; None: not this version."""
        manifest = self._manifests.get(pack.agency is None)
        for entry in manifest.entries if manifest is not None else ():
            if (entry.jenis, entry.versi) == (pack.jenis, pack.versi):
                return entry.digest == pack.digest
        return None

    def _newest(self, pack: Pack) -> int:
        """Return the highest version known of the kind, held or only named."""
        common = pack.agency is None
        manifest = self._manifests.get(common)
        named = manifest.latest().get(pack.jenis, 0) if manifest is not None else 0
        held = (v for jenis, c, v in self._packs if (jenis, c) == (pack.jenis, common))
        return max([named, *held])


def _slot(pack: Pack) -> tuple[str, bool, int]:
    return pack.jenis, pack.agency is None, pack.versi


def _open(raw: bytes, magic: bytes, label: bytes, cap: int, count: int) -> cbor.Fields:
    """Return the fields after format and before any use; the last one is the signer."""
    if raw[: len(magic)] != magic:
        raise TrustError(Reason.FORMAT, "kind of file")
    signed = raw[len(magic) :]
    body, _ = cbor.split(signed, cap=cap)
    value = cbor.decode(body, cap=cap)
    items = cbor.Fields(value, count)
    signer = value[-1]
    if items.number() != FORMAT or not isinstance(signer, bytes):
        raise TrustError(Reason.FORMAT, "version")
    cbor.verify(label, signed, signer)
    return items


def _listed(row: object) -> Listed:
    items = cbor.Fields(row, 3)
    return Listed(items.text(MAX_KIND), items.number(), items.data(32))


def _date(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise TrustError(Reason.FORMAT, "date") from None
    if found.isoformat() != text:
        raise TrustError(Reason.FORMAT, "date")
    return found
