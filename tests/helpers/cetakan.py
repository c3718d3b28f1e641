# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Enrolled offices made once and copied for every example: opening a copy costs milliseconds."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.infra.keys import OfficeKey
from app.infra.paths import STATE_ENV
from app.services import instansi, nomor
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.nomor_register import REGISTER_PERMOHONAN
from app.sync.hub.core import HubKeys
from app.sync.outgoing import agency_volumes
from app.sync.trust import agekeys
from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.wire import Payload, Scope
from tests.helpers.kantor import FRASA, INSTANSI, PAGI, WIB
from tests.helpers.pc_bersertifikat import AGENCY, Provinsi, beri_sertifikat, provinsi_uji

HUB = UUID("0198c0de-0000-7000-8000-0000000000ac")
MEMORI = Path("/dev/shm")


@dataclass(frozen=True)
class Cetakan:
    """Closed offices of one agency under one province, and the keys of its hub."""

    folder: Path
    kunci: dict[str, OfficeKey]
    cert: dict[str, Certificate]
    hub: HubKeys
    nama: tuple[str, ...]
    pengenal: tuple[bytes, ...]
    """Certificates by which the province knows the agency: its enrolment and its key"""
    agency: UUID


@dataclass(frozen=True)
class KunciProvinsi:
    """A province with its hub, under which several agencies may be made."""

    prov: Provinsi
    hub: Certificate
    keys: HubKeys


def kunci_provinsi() -> KunciProvinsi:
    """Return the keys of a new province."""
    now = JamTetap(PAGI.astimezone(WIB)).now_ms()
    prov = provinsi_uji(now)
    hub_key = Ed25519PrivateKey.generate()
    secret, public = agekeys.new_identity()
    hub = issue(
        prov.online_key,
        kind=Kind.HUB,
        subject=HUB,
        agency=None,
        number=1,
        public_key=hub_key.public_key().public_bytes_raw(),
        recipient=public,
        roles=(Role.HUB,),
        valid_from=now,
    )
    keys = HubKeys(
        subject=HUB,
        signing_key=hub_key,
        certificate=hub.raw,
        chain=(prov.root.raw, prov.online.raw),
        roots=(prov.root.public_key,),
        identities=(agekeys.identity_text(secret),),
    )
    return KunciProvinsi(prov, hub, keys)


def folder_cepat(awalan: str) -> Path:
    """Return a new private folder, in memory where the machine offers that."""
    return Path(tempfile.mkdtemp(prefix=awalan, dir=MEMORI if MEMORI.is_dir() else None))


@contextmanager
def keadaan_mesin(folder: Path) -> Iterator[None]:
    """Let an office that is opened now keep its high-water mark in ``folder``."""
    before = os.environ.get(STATE_ENV)
    os.environ[STATE_ENV] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ[STATE_ENV]
        else:
            os.environ[STATE_ENV] = before


@contextmanager
def cetakan(
    jumlah: int = 4, *, agency: UUID = AGENCY, provinsi: KunciProvinsi | None = None
) -> Iterator[Cetakan]:
    """Make the offices; the first one holds the register, and all of them know that."""
    folder = folder_cepat("lumbung-cetakan-")
    try:
        nama = tuple("abcdefgh"[:jumlah])
        yield _buat(folder, nama, agency, provinsi or kunci_provinsi())
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _buat(folder: Path, nama: tuple[str, ...], agency: UUID, provinsi: KunciProvinsi) -> Cetakan:
    jam = JamTetap(PAGI.astimezone(WIB))
    kunci: dict[str, OfficeKey] = {}
    kantor: dict[str, Kantor] = {}
    try:
        for satu in nama:
            kunci[satu] = buat_berkas_kantor(folder / satu, passphrase=FRASA, jam=jam)
            with keadaan_mesin(folder / f"mesin-{satu}"):
                kantor[satu] = buka_kantor(folder / satu, kunci[satu], jam=jam)
        prov, lain = provinsi.prov, (provinsi.hub,)
        cert, pengenal = beri_sertifikat(kantor, jam.now_ms(), agency, prov, lain=lain)
        pertama = kantor[nama[0]]
        instansi.simpan_instansi(pertama, SISTEM, INSTANSI)
        with pertama.uow(SISTEM) as uow:
            assert nomor.pemegang(pertama, uow.session, REGISTER_PERMOHONAN)
            uow.commit()
        for satu in nama[1:]:
            salin_langsung(pertama, kantor[satu])
    finally:
        for terbuka in kantor.values():
            terbuka.close()
    return Cetakan(folder, kunci, cert, provinsi.keys, nama, pengenal, agency)


def salin_langsung(dari: Kantor, ke: Kantor) -> int:
    """Apply everything one office has and the other lacks; return the operations applied."""
    from app.services.sinkron.bahan import baca_bahan
    from app.services.sinkron.terap import perubahan
    from app.sync.apply import apply_payload
    from app.sync.identity import heads

    with ke.read() as session:
        after = heads(session.connection())
        bahan = baca_bahan(session.connection(), ke)
    with dari.read() as session:
        volumes = list(agency_volumes(session.connection(), dari.stream, after))
    operations = 0
    for ranges in volumes:
        with ke.uow(SISTEM) as uow:
            payload = Payload(Scope.AGENCY, AGENCY, ranges=ranges)
            applied = apply_payload(uow.session.connection(), payload, own=ke.stream, writers=bahan)
            ke.stream.clock.observe(applied.max_hlc)
            uow.adopt(perubahan(applied))
            uow.commit()
        operations += applied.operations
    return operations
