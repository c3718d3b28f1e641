# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``HubStore``: everything the service, the command line and the province's desktop call."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.jobs import JobControl
from app.sync.hub import agencies, cleanup, packs, queries, schema
from app.sync.hub import recap as counting
from app.sync.hub.answer import Answer
from app.sync.hub.core import Core, HubKeys
from app.sync.hub.engine import faults, lock_agency, open_engines
from app.sync.hub.gate import HubTrust
from app.sync.hub.inbox import RawStore, Receipt
from app.sync.hub.intake import Intake
from app.sync.hub.lines import find
from app.sync.hub.lines import receipt as make_receipt
from app.sync.hub.log import AgencyLog
from app.sync.hub.periods import Periode
from app.sync.hub.project import project
from app.sync.hub.reasons import State
from app.sync.hub.relay import Relay, Relayed
from app.sync.trust.packs import Pack
from app.sync.trust.pool import TrustPool
from app.sync.wire import Ack, Payload


class HubStore:
    """The province's store. Safe to share between threads; several processes may share one
    PostgreSQL and one folder.
    """

    def __init__(self, core: Core) -> None:
        self.core = core
        self.intake = Intake(core)
        self.answer = Answer(core)
        self.relay = Relay(core)

    @classmethod
    def open(
        cls,
        database: str | Path,
        key: bytes | None = None,
        *,
        folder: Path,
        keys: HubKeys,
        now_ms: Callable[[], int],
        partitions: int = schema.PARTITIONS,
    ) -> HubStore:
        """Open the store and make what is missing of its schema.

        Args:
            database: a file path, ``sqlite:///path`` or ``postgresql://…``.
            key: 32 bytes; a file is never opened without.
            folder: where raw volumes are kept.
            keys: who the hub is.
            now_ms: the clock, milliseconds since 1970 UTC.
            partitions: hash partitions of a new PostgreSQL schema, 0 for a distributed one.

        Raises:
            UserError: HUB-001, HUB-002.
            EnvironmentFaultError: HUB-003, HUB-004, HUB-005.
        """
        engine, reader = open_engines(database, key)
        try:
            with faults(), engine.begin() as connection:
                schema.create(connection, partitions=partitions)
            core = Core(engine, reader, keys, RawStore(folder), HubTrust(keys.roots), now_ms)
            with core.begin() as connection:
                core.learn(connection, (*keys.chain, keys.certificate), b"")
                core.refresh_trust(connection)
        except BaseException:
            engine.dispose()
            reader.dispose()
            raise
        return cls(core)

    def close(self) -> None:
        """Let go of the database."""
        self.core.close()

    # -- taking in ------------------------------------------------------------------------------

    def receive(self, source: bytes | Path, carrier: str) -> Receipt:
        """Keep one volume (fsynced when this returns); the same bytes again change nothing."""
        return self.intake.receive(source, carrier)

    def process(self, limit: int = 100) -> list[Receipt]:
        """Merge what waits, oldest first; one volume = one transaction."""
        return self.intake.process(limit)

    def process_one(self, receipt: Receipt) -> Receipt:
        """Merge the volume of a receipt now; return what became of it."""
        return self.intake.process_one(receipt)

    def receipt(self, sha256: bytes) -> Receipt | None:
        """Return the receipt of a volume by its SHA-256; None if it never came."""
        with self.core.read() as connection:
            row = find(connection, sha256)
        return None if row is None else make_receipt(row)

    def retry(self, sha256: bytes) -> list[Receipt]:
        """Try a volume that is kept apart again."""
        return self.intake.retry(sha256)

    def rebuild(self, agency: UUID) -> int:
        """Fold every record of an agency anew from its log; return how many there are.

        Needed once the program knows fields that it only kept before.
        """
        with self.core.begin() as connection:
            lock_agency(connection, agency)
            log = AgencyLog(connection, agency)
            return project(log, log.records())

    def discard(self, sha256: bytes) -> None:
        """Throw a volume that is kept apart away; its line stays."""
        self.intake.discard(sha256)

    def enrol_agency(
        self,
        agency: UUID,
        *,
        nama: str,
        kode: str = "",
        induk: str = "",
        certificates: Collection[bytes] = (),
    ) -> bool:
        """Note an agency the province enrolled, with the certificates made for it.

        Returns True if a second key turned up for one enrolment.
        """
        with self.core.begin() as connection:
            agencies.name(
                connection, agency, nama=nama, kode=kode, induk=induk, now_ms=self.core.now_ms()
            )
            return self.core.learn(connection, tuple(certificates), b"")

    def learn(self, certificates: Collection[bytes], revocations: bytes = b"") -> bool:
        """Take certificates and revocation lists in; True if an enrolment has a second key."""
        with self.core.begin() as connection:
            return self.core.learn(connection, tuple(certificates), revocations)

    # -- giving back ----------------------------------------------------------------------------

    def ack_for(self, agency: UUID) -> Ack:
        """Return a new receipt for an agency."""
        return self.answer.ack_for(agency)

    def down(self, agency: UUID) -> bytes:
        """Return a sealed volume with receipt, certificates and packs for an agency's PCs."""
        with self.core.read() as connection:
            found = packs.for_agency(connection, agency)
        return self.answer.down(agency, packs=found)

    def relayed(
        self, agency: UUID, device: UUID, after: int, *, files: bool = False, limit: int = 50
    ) -> list[Relayed]:
        """Return volumes of the agency's other PCs above a place in one lane of its relay."""
        return self.relay.volumes(agency, device, after, files=files, limit=limit)

    def confirm(self, agency: UUID, device: UUID, after: int, *, files: bool = False) -> None:
        """Note that a PC holds everything in one lane of its agency's relay up to a place."""
        self.relay.confirm(agency, device, after, files=files)

    def clean(self, days: int | None = None) -> int:
        """Delete raw volumes that were merged and confirmed long ago; return how many.

        Args:
            days: how long they are kept, from now on too; None: as set before.
        """
        return cleanup.clean(self.core, days)

    def keep_days(self) -> int:
        """Return for how many days merged volumes are kept; 0: for ever."""
        return cleanup.keep_days(self.core)

    def publish(self, raw: bytes) -> tuple[str, int]:
        """Offer a signed pack or manifest of the province; return its kind and version.

        Raises:
            TrustError: it is not signed by the province's online key.
        """
        return self.publish_all((raw,))[0]

    def publish_all(self, raws: Collection[bytes]) -> list[tuple[str, int]]:
        """Offer several, all or none of them, as ``publish`` does."""
        with self.core.begin() as connection:
            self.core.refresh_trust(connection)
            return [packs.publish(connection, raw, self.pool) for raw in raws]

    def offered(self) -> tuple[bytes, ...]:
        """Return the newest signed lists and every pack they name, for all agencies."""
        with self.core.read() as connection:
            return packs.offered(connection)

    def pack(
        self, jenis: str, versi: int | None = None, agency: UUID | None = None
    ) -> bytes | None:
        """Return a pack (``manifest``: the signed list of those in force), newest by default."""
        with self.core.read() as connection:
            return packs.find(connection, jenis, versi, agency)

    def all_packs(self) -> tuple[Pack, ...]:
        """Return every pack ever offered, withdrawn ones too."""
        with self.core.read() as connection:
            return packs.everything(connection)

    def due(self, agency: UUID) -> tuple[Payload, list[str]]:
        """Return what an agency is due (receipt, certificates, packs) and who of it can open it.

        The caller seals it: on the province's own PC with the online key.
        """
        with self.core.read() as connection:
            found = packs.for_agency(connection, agency)
        return self.answer.contents(agency, packs=found)

    def greeted(self, agency: UUID, device: UUID, number: int) -> int | None:
        """Note the number of a device's greeting; return the last one if it does not grow."""
        return self.answer.greeted(agency, device, number)

    # -- looking --------------------------------------------------------------------------------

    @property
    def pool(self) -> TrustPool:
        """Return the certificates the hub believes."""
        return self.core.trust.pool

    def names(self) -> dict[UUID, str]:
        """Return every agency by name."""
        with self.core.read() as connection:
            return queries.names(connection)

    def roster(self) -> tuple[queries.BarisDaftar, ...]:
        """Return every agency with what came from it."""
        with self.core.read() as connection:
            self.core.refresh_trust(connection)
            return queries.roster(connection, self.pool, self.core.now_ms())

    def silence(self, periode: Periode) -> queries.PetaDiam:
        """Return the volumes that came per agency and month."""
        with self.core.read() as connection:
            return queries.silence(connection, periode.bulan())

    def inbox(
        self, states: Collection[State] = (), *, agency: UUID | None = None, limit: int = 500
    ) -> tuple[Receipt, ...]:
        """Return volumes, newest first."""
        with self.core.read() as connection:
            return queries.inbox(connection, states, agency=agency, limit=limit)

    def quarantine(self) -> tuple[Receipt, ...]:
        """Return what is kept apart, newest first; each says why."""
        return self.inbox((State.KARANTINA,))

    def state(self) -> queries.Keadaan:
        """Return figures of the hub itself."""
        with self.core.read() as connection:
            return queries.state_of(connection, self.core.now_ms())

    def recap(
        self, tabel: str, periode: Periode, *, hari_ini: date, job: JobControl | None = None
    ) -> counting.Rekap:
        """Count a register over a period, one line per agency and their sum."""
        register = counting.register_bernama(tabel)
        names = self.names()
        with self.core.read() as connection:
            return counting.rekap(connection, names, register, periode, hari_ini=hari_ini, job=job)

    def heat_map(
        self, tabel: str, periode: Periode, *, hari_ini: date, ukuran: str = ""
    ) -> counting.PetaPanas:
        """Count one figure of a register per agency and month."""
        register = counting.register_bernama(tabel)
        names = self.names()
        with self.core.read() as connection:
            return counting.peta_panas(
                connection, names, register, periode, hari_ini=hari_ini, ukuran=ukuran
            )
