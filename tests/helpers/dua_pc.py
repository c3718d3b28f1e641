# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several PCs of one agency in one test, without sticks and certificates: ranges by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.changes import Changes
from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.proyeksi import Proyeksi
from app.sync.apply import Applied, apply_payload
from app.sync.identity import heads
from app.sync.outgoing import agency_volumes
from app.sync.registry import registry
from app.sync.wire import Payload, Scope
from tests.helpers.kantor import FRASA, PAGI, WIB

AGENCY = UUID(int=7)


@dataclass
class PC:
    """One PC with its own folder, machine state and clock."""

    nama: str
    kantor: Kantor
    jam: JamTetap
    proyeksi: Proyeksi
    kawan: Mapping[UUID, bytes] = field(default_factory=dict)

    def signing_key(self, device: UUID) -> bytes | None:
        return self.kawan.get(device)

    def last_accepted(self, stream: bytes) -> int | None:
        return None

    def vektor(self) -> dict[bytes, int]:
        with self.kantor.read() as session:
            return heads(session.connection())

    def kirim(self, after: Mapping[bytes, int]) -> list[Payload]:
        with self.kantor.read() as session:
            volumes = list(agency_volumes(session.connection(), self.kantor.stream, after))
        return [Payload(Scope.AGENCY, AGENCY, ranges=ranges) for ranges in volumes]

    def terima(self, payload: Payload) -> Applied:
        with self.kantor.uow(SISTEM) as uow:
            applied = apply_payload(
                uow.session.connection(), payload, own=self.kantor.stream, writers=self
            )
            names = {number: info.name for number, info in registry().items()}
            touched: dict[str, set[UUID]] = {}
            for number, rid in applied.projected.after:
                touched.setdefault(names[number], set()).add(rid)
            uow.adopt(Changes({name: frozenset(rids) for name, rids in touched.items()}))
            changes = uow.commit()
        self.kantor.announce(changes)
        return applied

    def ambil_dari(self, lain: PC) -> list[Applied]:
        return [self.terima(payload) for payload in lain.kirim(self.vektor())]


@contextmanager
def buka_pc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *nama: str
) -> Iterator[tuple[PC, ...]]:
    """Open empty offices; each knows every other's signing key."""
    pcs = []
    try:
        for satu in nama:
            monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / f"state-{satu}"))
            jam = JamTetap(PAGI.astimezone(WIB))
            key = buat_berkas_kantor(tmp_path / satu, passphrase=FRASA, jam=jam)
            proyeksi = Proyeksi()
            kantor = buka_kantor(tmp_path / satu, key, jam=jam, projections=(proyeksi,))
            pcs.append(PC(satu, kantor, jam, proyeksi))
        keys = {
            pc.kantor.stream.device: pc.kantor.stream.signing_key.public_key().public_bytes_raw()
            for pc in pcs
        }
        for pc in pcs:
            pc.kawan = keys
        yield tuple(pcs)
    finally:
        for pc in pcs:
            pc.kantor.close()
