# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A province with a hub and an agency with two PCs, made by the use cases themselves."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import bindparam, insert, update

from app.db.uow import UnitOfWork
from app.domain.ids import uuid7
from app.domain.instansi import Instansi, Kop
from app.domain.jobs import JobControl
from app.domain.kip import StatusPermohonan
from app.domain.pelaku import SISTEM
from app.domain.sinkron import HasilBaca, HasilTulis
from app.domain.waktu import JamSistem
from app.infra.paths import STATE_ENV
from app.models.kip import Permohonan
from app.models.types import to_wire
from app.services import pendaftaran, pendaftaran_perangkat
from app.services.instansi import simpan_instansi
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor, buka_kunci
from app.services.proyeksi import Proyeksi
from app.services.sinkron.baca import baca
from app.services.sinkron.tulis import tulis
from app.sync.changelog import OpRecorder
from app.sync.hub.core import HubKeys
from app.sync.hub.store import HubStore
from app.sync.registry import TableInfo, table_of
from app.sync.trust import agekeys, province
from app.sync.trust.certs import Certificate
from app.sync.trust.enrol import Enrolment
from tools.bench.rekaman import Rekaman
from tools.bench.seed import kosong

FRASA = "UKUR"
BATCH = 2000


class ProvinsiUkur:
    """Keys of a province and of its hub."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms
        self.id, self.id_hub = uuid7(now_ms), uuid7(now_ms)
        _, recipient = agekeys.new_identity()
        self.pendiri = province.found(self.id, recipient=recipient, now_ms=now_ms)
        self.kunci_hub = Ed25519PrivateKey.generate()
        self._age, public = agekeys.new_identity()
        self.hub: Certificate = province.hub_certificate(
            self.pendiri.online_key,
            subject=self.id_hub,
            number=1,
            public_key=self.kunci_hub.public_key().public_bytes_raw(),
            recipient=public,
            now_ms=now_ms,
        )

    @property
    def penerima(self) -> str:
        """Return whom volumes for the hub are sealed to."""
        return self.hub.age

    def daftarkan(self, agency: UUID, nama: str, *, url: str = "", pin: bytes = b"") -> Enrolment:
        """Return the enrolment of an agency."""
        kop = province.Letterhead(nama, "UKUR", "Provinsi Contoh", self.hub, url, pin)
        return province.enrol(
            self.pendiri.online_key,
            self.pendiri.online,
            agency=agency,
            number=1,
            kop=kop,
            now_ms=self.now_ms,
        )

    def gudang(self, folder: Path, database: str | None = None) -> HubStore:
        """Open the hub's store."""
        folder.mkdir(parents=True, exist_ok=True)
        keys = HubKeys(
            subject=self.id_hub,
            signing_key=self.kunci_hub,
            certificate=self.hub.raw,
            chain=(self.pendiri.root.raw, self.pendiri.online.raw),
            roots=(self.pendiri.root.public_key,),
            identities=(agekeys.identity_text(self._age),),
        )
        return HubStore.open(
            database or folder / "hub.db",
            None if database else secrets.token_bytes(32),
            folder=folder / "masuk",
            keys=keys,
            now_ms=lambda: self.now_ms,
        )


@dataclass
class PCUkur:
    """One PC; sticks are folders."""

    kantor: Kantor

    def tulis(self, letak: Path) -> HasilTulis:
        letak.mkdir(parents=True, exist_ok=True)
        return tulis(self.kantor, SISTEM, letak, sarana="folder", tempat="ukur", job=JobControl())

    def baca(self, letak: Path) -> HasilBaca:
        return baca(
            self.kantor,
            SISTEM,
            letak,
            sarana="folder",
            tempat="ukur",
            setuju_kehilangan=True,
            job=JobControl(),
        )

    def isi(self, rows: Iterable[Rekaman]) -> list[str]:
        """Store records through the op log, as an import does; return their ids."""
        ids: list[str] = []
        portion: list[Rekaman] = []
        for row in rows:
            portion.append(row)
            if len(portion) == BATCH:
                ids += self._tambah(portion)
                portion = []
        return ids + (self._tambah(portion) if portion else [])

    def sunting(self, rows: Iterable[Rekaman]) -> None:
        """Write edits, all in one transaction."""
        info = table_of(Permohonan)

        def work(uow: UnitOfWork, recorder: OpRecorder) -> None:
            values = []
            for row in rows:
                nilai = _nilai(row)
                rid = nilai.pop("id")
                recorder.record(info, rid, _wire(info, nilai), is_new=False)
                values.append({f"_{name}": value for name, value in nilai.items()} | {"_id": rid})
            table = info.table
            names = [name[1:] for name in values[0] if name != "_id"]
            uow.session.connection().execute(
                update(table)
                .where(table.c.id == bindparam("_id"))
                .values({name: bindparam(f"_{name}") for name in names}),
                values,
            )

        self._catat(work)

    def _tambah(self, rows: Sequence[Rekaman]) -> list[str]:
        info = table_of(Permohonan)
        blank = kosong(Permohonan)

        def work(uow: UnitOfWork, recorder: OpRecorder) -> None:
            values = [{**blank, "batas_urut": "9", **_nilai(row)} for row in rows]
            for row, one in zip(rows, values, strict=True):
                fields = _wire(info, {name: one[name] for name in row if name != "id"})
                recorder.record(info, one["id"], fields, is_new=True)
            uow.session.execute(insert(Permohonan), values)

        self._catat(work)
        return [str(row["id"]) for row in rows]

    def _catat(self, work: Callable[[UnitOfWork, OpRecorder], None]) -> None:
        kantor = self.kantor
        recorder = OpRecorder(kantor.stream, SISTEM.id, kantor.jam.now_ms)
        project = partial(kantor.projections[0], kantor)
        with UnitOfWork(kantor.writer, recorder, project) as uow:
            work(uow, recorder)
            uow.commit()


def pc_baru(folder: Path, nama: str) -> PCUkur:
    """Open a new office with machine state of its own."""
    os.environ[STATE_ENV] = str(folder / f"keadaan-{nama}")
    buat_berkas_kantor(folder / nama, passphrase=FRASA, jam=JamSistem())
    return pc_lama(folder, nama)


def pc_lama(folder: Path, nama: str) -> PCUkur:
    """Open an office made before."""
    os.environ[STATE_ENV] = str(folder / f"keadaan-{nama}")
    key = buka_kunci(folder / nama, FRASA)
    assert key is not None
    return PCUkur(buka_kantor(folder / nama, key, jam=JamSistem(), projections=(Proyeksi(),)))


def dua_pc(folder: Path, prov: ProvinsiUkur | None = None) -> tuple[PCUkur, PCUkur]:
    """Open two PCs of one agency, enrolled if a province is given."""
    satu, dua = pc_baru(folder, "satu"), pc_baru(folder, "dua")
    kop = Kop("Pemerintah Provinsi Contoh", "Dinas Contoh", kota="Palangka Raya")
    simpan_instansi(satu.kantor, SISTEM, Instansi(kop=kop, kode_instansi="PPID"))
    pendaftaran.pastikan_identitas(satu.kantor)
    if prov is not None:
        made = prov.daftarkan(uuid7(prov.now_ms), "Dinas Contoh")
        pendaftaran.terima_pendaftaran(satu.kantor, SISTEM, made.raw)
    asked = pendaftaran_perangkat.minta(dua.kantor)
    grant = pendaftaran_perangkat.izinkan(satu.kantor, SISTEM, asked, nama="Komputer dua")
    pendaftaran_perangkat.terima_izin(dua.kantor, grant.berkas)
    return satu, dua


def _nilai(row: Rekaman) -> dict[str, Any]:
    """Return column values of a record."""
    info = table_of(Permohonan)
    values: dict[str, Any] = {"id": UUID(row["id"])}
    for name, value in row.items():
        if name == "id":
            continue
        kind = info.by_name[name].python_type
        values[name] = date.fromisoformat(value) if kind is date else value
        if name == "status":
            values[name] = StatusPermohonan(value)
    return values


def _wire(info: TableInfo, values: dict[str, Any]) -> dict[int, Any]:
    return {info.by_name[name].number: to_wire(value) for name, value in values.items()}
