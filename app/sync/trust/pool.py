# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom this PC or hub believes: trusted roots, certificates that lead to them, revocations.

Everything is in memory; ``store`` fills a pool from the database. Nothing here reads a clock.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from app.domain.merge import StreamId
from app.sync.trust import certs
from app.sync.trust.certs import Certificate, Kind, Role
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.revocation import (
    Entry,
    RevocationList,
    newest_covering,
    pack_lists,
    unpack_lists,
)
from app.sync.trust.rules import ISSUERS, ORDER, SELF_MADE, fits, require_shape

_Place = tuple[UUID, Kind, UUID | None]
"""Subject, kind and, of a device, its agency: nobody can take another agency's device id"""


class TrustPool:
    """Believes what leads to a trusted root; refuses with a reason what does not.

    Args:
        provinces: public root keys of provinces.
        agencies: agency id → the keys its own PCs hold to; a self-made certificate of such a key
            counts as a root, and no trouble of the province parts PCs that share it.
        former: ids this agency had before it was enrolled → its present id.
    """

    def __init__(
        self,
        *,
        provinces: Iterable[bytes] = (),
        agencies: Mapping[UUID, Iterable[bytes]] | None = None,
        former: Mapping[UUID, UUID] | None = None,
    ) -> None:
        self._provinces = set(provinces)
        self._agencies = {agency: set(keys) for agency, keys in (agencies or {}).items()}
        self._former = dict(former or {})
        self._certs: dict[_Place, dict[int, Certificate]] = {}
        self._homes: defaultdict[UUID, set[UUID]] = defaultdict(set)
        self._by_key: defaultdict[bytes, list[Certificate]] = defaultdict(list)
        self._by_agency: defaultdict[UUID, set[UUID]] = defaultdict(set)
        self._lists: dict[bytes, tuple[RevocationList, ...]] = {}
        self._index: defaultdict[tuple[Kind, UUID], list[tuple[RevocationList, Entry]]] = (
            defaultdict(list)
        )

    # -- taking in ------------------------------------------------------------------------------

    def trust_province(self, root: bytes) -> None:
        """Believe this root key from now on (a person decided so)."""
        self._provinces.add(root)

    def trust_agency(self, agency: UUID, key: bytes) -> None:
        """Hold to this agency key (the own agency's)."""
        self._agencies.setdefault(agency, set()).add(key)

    @property
    def provinces(self) -> frozenset[bytes]:
        return frozenset(self._provinces)

    def add(self, raw: bytes) -> Certificate:
        """Take a certificate in and return it; adding it again changes nothing.

        Raises:
            TrustError: ``FORMAT``, ``SIGNATURE``, ``ISSUER`` (nobody known signed it),
                ``RIGHTS`` (somebody who may not), ``REVOKED``, ``EXPIRED`` (signed after the
                issuer's time), ``DOUBLE`` (another key under the same number: a second key for
                one enrolment), ``ROLLBACK`` (an older enrolment than the one in use).
        """
        cert = certs.parse(raw)
        known = self._certs.get(self._place(cert), {}).get(cert.number)
        if known is not None and known.raw == cert.raw:
            return known
        self._require_issuer(cert)
        self._require_new(cert, known)
        if known is not None and (known.valid_from, known.raw) > (cert.valid_from, cert.raw):
            return known  # the same key twice: every pool keeps the same one of the two
        self._keep(cert)
        return cert

    def add_all(
        self, raws: Iterable[bytes]
    ) -> tuple[tuple[Certificate, ...], tuple[tuple[bytes, TrustError], ...]]:
        """Take in certificates in any order; return those believed and those refused."""
        parsed: list[Certificate] = []
        refused: list[tuple[bytes, TrustError]] = []
        for raw in raws:
            try:
                parsed.append(certs.parse(raw, check_signature=False))
            except TrustError as error:
                refused.append((raw, error))
        added = []
        for cert in sorted(parsed, key=lambda one: (ORDER[one.kind], one.number, one.raw)):
            try:
                added.append(self.add(cert.raw))
            except TrustError as error:
                refused.append((cert.raw, error))
        return tuple(added), tuple(refused)

    def restore(self, raw: bytes) -> Certificate:
        """Put back what this pool's owner had believed and stored; nothing is checked again."""
        cert = certs.parse(raw, check_signature=False)
        self._keep(cert)
        return cert

    def add_revocations(self, data: bytes) -> bool:
        """Take in lists as a bundle carries them; true if something was new.

        A list of somebody who has no say here is left out: it could change nothing.

        Raises:
            TrustError: ``FORMAT`` or ``SIGNATURE``; nothing is taken in then.
        """
        news = [self.keep_list(one) for one in unpack_lists(data) if self._may_revoke(one)]
        return any(news)

    def keep_list(self, new: RevocationList) -> bool:
        """Keep a believed list; true if it says anything new."""
        before = self._lists.get(new.issuer, ())
        after = newest_covering([*before, new])
        self._lists[new.issuer] = after
        if after == before:
            return False
        if before:
            self._index.clear()
        for one in self.lists() if before else after:
            for entry in one.entries:
                self._index[entry.kind, entry.subject].append((one, entry))
        return True

    # -- asking ---------------------------------------------------------------------------------

    def get(self, subject: UUID, kind: Kind, agency: UUID | None = None) -> Certificate | None:
        """Return the newest certificate of a subject, also a revoked one.

        ``agency`` settles whose device is meant if two agencies claim the same id; without it the
        own agency's is taken, and nothing if neither is the own one.
        """
        home = self._home(subject, agency) if kind is Kind.PERANGKAT else None
        numbers = self._certs.get((subject, kind, home))
        return numbers[max(numbers)] if numbers else None

    def device(self, subject: UUID, agency: UUID | None = None) -> Certificate:
        """Return the newest certificate of a device, also of a revoked one.

        Raises:
            TrustError: ``UNKNOWN``.
        """
        return self._known(subject, Kind.PERANGKAT, agency)

    def agency(self, agency: UUID) -> Certificate:
        """Return the present agency key; ``TrustError`` if there is none."""
        return self._known(self.canonical(agency), Kind.INSTANSI)

    def agency_of(self, device: UUID) -> UUID:
        """Return the agency a device belongs to, under its present id."""
        agency = self.device(device).agency
        assert agency is not None
        return self.canonical(agency)

    def canonical(self, agency: UUID) -> UUID:
        """Return the present id of an agency that had another one before its enrolment."""
        return self._former.get(agency, agency)

    def devices(self, agency: UUID, *, roles: Collection[Role] = frozenset()) -> list[Certificate]:
        """Return the devices of an agency that are not revoked, in a fixed order.

        With ``roles``: only those that have one of them.
        """
        home = self.canonical(agency)
        found = (self.device(subject, home) for subject in self._by_agency.get(home, ()))
        wanted = frozenset(roles)
        return sorted(
            (c for c in found if not self.revoked(c) and (not wanted or c.roles & wanted)),
            key=lambda c: c.subject,
        )

    def recipients(self, agency: UUID) -> list[str]:
        """Return the age recipients of an agency: its devices that may read."""
        return [c.age for c in self.devices(agency) if c.recipient and c.roles != {Role.KURIR}]

    def province_recipients(self) -> list[str]:
        """Return the age recipients of the province: its newest online key and its hubs."""
        return [c.age for c in self.province_certificates() if c.recipient]

    def province_certificates(self) -> list[Certificate]:
        """Return the newest online certificate of each province and the hubs, not revoked."""
        newest = (
            self.get(subject, kind)
            for subject, kind in sorted((subject, kind) for subject, kind, _ in self._certs)
            if kind in (Kind.DARING, Kind.HUB)
        )
        return [c for c in newest if c is not None and not self.revoked(c)]

    def certificates(self) -> tuple[Certificate, ...]:
        """Return every certificate, issuers before what they issued."""
        every = [c for numbers in self._certs.values() for c in numbers.values()]
        return tuple(sorted(every, key=lambda c: (ORDER[c.kind], c.number, c.raw)))

    def chain(self, cert: Certificate) -> tuple[Certificate, ...]:
        """Return the certificates above this one, the nearest first, up to a root."""
        found: list[Certificate] = []
        while (issuer := self._issuer(cert)) is not None:
            found.append(issuer)
            cert = issuer
        return tuple(found)

    def check(self, cert: Certificate, now_ms: int) -> None:
        """Raise ``TrustError`` unless this certificate is believed at this moment.

        It must lead to a trusted root, its time must not be over, and neither it nor anything
        above it may be revoked. A clock that stands before ``valid_from`` is no reason to
        refuse: office PCs without a battery wake up in 2009.
        """
        if cert.valid_until and now_ms > cert.valid_until:
            raise TrustError(Reason.EXPIRED, cert.kind.value)
        self._require_issuer(cert)
        if self.revoked(cert):
            raise TrustError(Reason.REVOKED, cert.kind.value)

    def check_key(self, kind: Kind, public_key: bytes, now_ms: int) -> Certificate:
        """Return the believed certificate of this kind for a key; ``TrustError`` if none."""
        error = TrustError(Reason.UNKNOWN, kind.value)
        for cert in self._by_key.get(public_key, ()):
            if cert.kind is kind:
                try:
                    self.check(cert, now_ms)
                except TrustError as refused:
                    error = refused
                else:
                    return cert
        raise error

    # -- revocations ----------------------------------------------------------------------------

    def revoked(self, cert: Certificate) -> bool:
        """True if a valid list names this certificate, or the key that issued it."""
        if self._entries(cert):
            return True
        if cert.kind is Kind.INSTANSI:
            # a key that was accepted outlives its enrolment and the keys before it
            above = () if self._pinned(cert) else self.chain(cert)
            return any(one.kind is Kind.DARING and self.revoked(one) for one in above)
        issuer = self._issuer(cert)
        return issuer is not None and self.revoked(issuer)

    def revocation(self, device: UUID, agency: UUID | None = None) -> Entry | None:
        """Return why and when a device was revoked; None if it was not."""
        entries = self._entries(self.device(device, agency))
        return min(entries, key=lambda entry: entry.at) if entries else None

    def limit(self, stream: StreamId, agency: UUID | None = None) -> int | None:
        """Return the last sequence number of a revoked device's stream that still counts.

        None: the device is not revoked (or not known), so there is no limit. A stream the list
        does not name counts for nothing.
        """
        device, incarnation = UUID(bytes=stream[:16]), int.from_bytes(stream[16:20], "big")
        cert = self.get(device, Kind.PERANGKAT, agency)
        entries = self._entries(cert) if cert is not None else []
        if not entries:
            return None
        return max(dict(entry.limits).get(incarnation, 0) for entry in entries)

    def lists(self) -> tuple[RevocationList, ...]:
        """Return the revocation lists in force."""
        return tuple(one for issuer in sorted(self._lists) for one in self._lists[issuer])

    def revocations(self) -> bytes:
        """Return the lists that count as a bundle carries them."""
        return pack_lists(one for one in self.lists() if self._may_revoke(one))

    def _entries(self, cert: Certificate) -> list[Entry]:
        return [
            entry
            for one, entry in self._index.get((cert.kind, cert.subject), ())
            if cert.number <= entry.up_to
            and self._covers(one, cert)
            and self._may_revoke(one, above=entry.up_to if cert.kind is Kind.INSTANSI else -1)
        ]

    def _covers(self, one: RevocationList, cert: Certificate) -> bool:
        """True if this issuer has a say about this certificate."""
        if one.issuer in self._provinces:
            return True
        if one.agency is None:
            return cert.kind not in (Kind.AKAR, Kind.DARING)
        if cert.agency is None or self.canonical(cert.agency) != self.canonical(one.agency):
            return False
        return cert.kind in (Kind.INSTANSI, Kind.PERANGKAT)

    def _may_revoke(self, one: RevocationList, *, above: int = -1) -> bool:
        """True if the issuer of a list is believed; ``above``: only an agency key after this."""
        if one.agency is None:
            return one.issuer in self._provinces or any(
                cert.kind is Kind.DARING and not self.revoked(cert)
                for cert in self._by_key.get(one.issuer, ())
            )
        return any(
            cert.kind is Kind.INSTANSI
            and cert.number > above
            and self.canonical(cert.subject) == self.canonical(one.agency)
            and not self.revoked(cert)
            for cert in self._by_key.get(one.issuer, ())
        )

    # -- inner rules ----------------------------------------------------------------------------

    def _place(self, cert: Certificate) -> _Place:
        if cert.kind is not Kind.PERANGKAT or cert.agency is None:
            return cert.subject, cert.kind, None
        return cert.subject, cert.kind, self.canonical(cert.agency)

    def _home(self, device: UUID, agency: UUID | None) -> UUID | None:
        if agency is not None:
            return self.canonical(agency)
        homes = self._homes.get(device, set())
        own = {home for home in homes if home in self._agencies}
        return next(iter(own or homes)) if len(own or homes) == 1 else None

    def _known(self, subject: UUID, kind: Kind, agency: UUID | None = None) -> Certificate:
        cert = self.get(subject, kind, agency)
        if cert is None:
            raise TrustError(Reason.UNKNOWN, kind.value)
        return cert

    def _keep(self, cert: Certificate) -> None:
        numbers = self._certs.setdefault(self._place(cert), {})
        old = numbers.get(cert.number)
        if old is not None:
            self._by_key[old.public_key].remove(old)
        numbers[cert.number] = cert
        self._by_key[cert.public_key].append(cert)
        if cert.kind is Kind.PERANGKAT and cert.agency is not None:
            home = self.canonical(cert.agency)
            self._by_agency[home].add(cert.subject)
            self._homes[cert.subject].add(home)

    def _rooted(self, cert: Certificate) -> bool:
        """True if a trusted root itself signed this certificate."""
        if cert.kind in (Kind.AKAR, Kind.DARING):
            return cert.issuer in self._provinces
        return self._pinned(cert) and cert.self_signed and cert.number == SELF_MADE

    def _pinned(self, cert: Certificate) -> bool:
        own = self._agencies.get(cert.subject, ())
        return cert.kind is Kind.INSTANSI and cert.public_key in own

    def _issuer(self, cert: Certificate) -> Certificate | None:
        """Return the certificate whose key signed this one and may do so."""
        for issuer in self._by_key.get(cert.issuer, ()):
            if (
                issuer.kind in ISSUERS[cert.kind]
                and issuer.raw != cert.raw
                and (fits(issuer, cert))
            ):
                return issuer
        return None

    def _require_issuer(self, cert: Certificate) -> None:
        require_shape(cert)
        if self._rooted(cert):
            return
        issuer = self._issuer(cert)
        if issuer is None:
            stranger = cert.issuer not in self._by_key and cert.issuer not in self._provinces
            raise TrustError(Reason.ISSUER if stranger else Reason.RIGHTS, cert.kind.value)
        if issuer.valid_until and cert.valid_from > issuer.valid_until:
            raise TrustError(Reason.EXPIRED, issuer.kind.value)

    def _require_new(self, cert: Certificate, known: Certificate | None) -> None:
        """Refuse a second key for one number, and introductions that are over."""
        if known is not None and known.public_key != cert.public_key:
            raise TrustError(Reason.DOUBLE, cert.kind.value)
        issuer = self._issuer(cert)
        if issuer is None or known is not None:
            return
        if self.revoked(issuer):
            raise TrustError(Reason.REVOKED, cert.kind.value)
        if issuer.kind is Kind.PENDAFTARAN:
            current = self.get(cert.subject, Kind.INSTANSI)
            if current is not None and current.number > cert.number:
                raise TrustError(Reason.ROLLBACK, cert.kind.value)
