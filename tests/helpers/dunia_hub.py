# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province of a world: a real store that reads the sticks and answers with receipts."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from app.domain.merge import Wire
from app.sync.bundle.container import read_header
from app.sync.feed import FIRST_OWN_FIELD, province_fields
from app.sync.hub import schema
from app.sync.hub.core import HubKeys
from app.sync.hub.reasons import State
from app.sync.hub.store import HubStore
from app.sync.project import raw_table
from app.sync.registry import registry
from app.sync.stick.layout import ROOT, Place, opaque, packet_name
from tests.helpers.cetakan import Cetakan
from tests.helpers.dunia import Dunia, Komputer, baris, paket_di
from tests.helpers.kantor import PAGI
from tests.helpers.kebenaran import HAPUS

KUNCI = bytes(range(32))


class Provinsi:
    """The hub's side of the sticks."""

    def __init__(self, store: HubStore, folder: Path, agency: UUID) -> None:
        self.store = store
        self.agency = agency
        self.folder = folder

    def baca(self, stik: Path) -> list[State]:
        """Take in every volume that PCs put on a stick, whoever it is for."""
        for path in paket_di(stik):
            if path.suffix == ".lmb" and path.parent.name != Place.MASUK.value:
                self.store.receive(path.read_bytes(), "flashdisk")
        return [receipt.state for receipt in self.store.process(1000)]

    def tulis(self, stik: Path) -> None:
        """Put the hub's receipt on a stick, if the hub knows anybody who could open it."""
        if not self.store.pool.recipients(self.agency):
            return
        raw = self.store.down(self.agency)
        work = self.folder / "turun.lmb"
        work.write_bytes(raw)
        with work.open("rb") as stream:
            id_ = read_header(stream).facts.bundle_id
        target = stik / ROOT / opaque(self.agency) / Place.MASUK.value
        target.mkdir(parents=True, exist_ok=True)
        (target / packet_name(id_)).write_bytes(raw)

    def isi(self) -> dict[tuple[int, UUID], tuple[bool, dict[str, object]]]:
        """Return every record of the agency as the province shows it."""
        rec = schema.rec
        with self.store.core.read() as connection:
            rows = connection.execute(
                select(rec.c.tbl, rec.c.rid, rec.c.hapus, rec.c.fields).where(
                    rec.c.agency_id == self.agency
                )
            ).all()
        return {(int(t), rid): (bool(hidden), json.loads(f)) for t, rid, hidden, f in rows}


@contextmanager
def buka_gudang(keys: HubKeys, folder: Path) -> Iterator[HubStore]:
    """Open a new store in ``folder``."""
    folder.mkdir(parents=True)
    store = HubStore.open(
        folder / "hub.db",
        KUNCI,
        folder=folder / "masuk",
        keys=keys,
        now_ms=lambda: int(PAGI.timestamp() * 1000),
    )
    try:
        yield store
    finally:
        store.close()


def kenalkan(cetak: Cetakan, store: HubStore, folder: Path) -> Provinsi:
    """Enrol an agency at the hub."""
    store.enrol_agency(cetak.agency, nama="Dinas Uji", certificates=cetak.pengenal)
    return Provinsi(store, folder, cetak.agency)


@contextmanager
def buka_provinsi(cetak: Cetakan, folder: Path) -> Iterator[Provinsi]:
    """Open a new store in ``folder`` that knows this agency."""
    with buka_gudang(cetak.hub, folder) as store:
        yield kenalkan(cetak, store, folder)


def samakan_provinsi(dunia: Dunia, provinsi: Provinsi) -> None:
    """After everybody met: the province shows of every record what the PCs show of it."""
    bersama = dunia.folder / "stik-bersama"
    inkarnasi = [satu.kantor.stream.incarnation for satu in dunia.komputer]
    for _ in range(2):
        dunia.edarkan_sekali(bersama)
        provinsi.baca(bersama)
        provinsi.tulis(bersama)
    dunia.edarkan_sekali(bersama)
    for one in provinsi.store.quarantine():  # came before the hub had heard of their sender
        provinsi.store.retry(one.sha256)
    quarantine = [(one.reason, one.device) for one in provinsi.store.quarantine()]
    assert not quarantine, quarantine
    now = [satu.kantor.stream.incarnation for satu in dunia.komputer]
    assert now == inkarnasi, f"a receipt of the province made new streams: {inkarnasi} {now}"
    isi = provinsi.isi()
    satu = dunia.komputer[0]
    harus = _terlihat(satu)
    tersembunyi = _tersembunyi(satu)
    hilang = _hilang(dunia, satu)
    beda = {key for key in isi.keys() ^ harus.keys() if key[1] not in hilang}
    assert not beda, f"{beda}"
    for key, fields in harus.items():
        if key[1] in hilang:
            continue
        hidden, shown = isi[key]
        assert shown.items() >= fields.items(), f"{key}: {shown} instead of {fields}"
        assert hidden is tersembunyi[key], f"{key} is hidden={hidden} in the province alone"


def _hilang(dunia: Dunia, satu: Komputer) -> set[UUID]:
    """Return the records of which a writing is on no PC any more: only the province may know it.

    A disk put back takes with it what had gone up but to no other PC.
    """
    vektor = satu.vektor()
    ditulis = dunia.kebenaran.tulisan.values()
    return {one.rid for one in ditulis if vektor.get(one.stream, 0) < one.seq}


def _terlihat(satu: Komputer) -> dict[tuple[int, UUID], dict[str, object]]:
    """Return what a PC shows of the fields that go up, where they were ever set."""
    found: dict[tuple[int, UUID], dict[str, object]] = {}
    with satu.kantor.read() as session:
        connection = session.connection()
        for tbl, allowed in province_fields().items():
            info = registry()[tbl]
            for rid, row in baris(connection, tbl).items():
                found[tbl, rid] = {
                    info.fields[n].name: _polos(value)
                    for n, value in _disetel(row, tbl).items()
                    if n in allowed and n >= FIRST_OWN_FIELD
                }
    return found


def _tersembunyi(satu: Komputer) -> dict[tuple[int, UUID], bool]:
    """Return of every record that goes up whether a PC hides it."""
    with satu.kantor.read() as session:
        return {
            (tbl, rid): bool(row[HAPUS])
            for tbl in province_fields()
            for rid, row in baris(session.connection(), tbl).items()
        }


def _disetel(row: Mapping[int, Wire], tbl: int) -> dict[int, Wire]:
    zeros = dict(zip(raw_table(tbl).numbers, raw_table(tbl).zeros, strict=True))
    return {n: value for n, value in row.items() if value != zeros[n]}


def _polos(value: Wire) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value
