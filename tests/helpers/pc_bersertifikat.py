# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""PCs of one agency with real certificates and a province, for tests of whole sessions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.sinkron import HasilBaca, HasilTulis
from app.services.kantor import Kantor
from app.services.sinkron.baca import baca
from app.services.sinkron.tulis import tulis
from app.sync.identity import write_meta
from app.sync.trust import agekeys, store
from app.sync.trust.certs import Certificate, Kind, Role, issue
from tests.helpers.dua_pc import PC, buka_pc

AGENCY = UUID("0198c0de-0000-7000-8000-000000000001")
ROOT = UUID("0198c0de-0000-7000-8000-0000000000aa")


@dataclass
class Provinsi:
    """Keys of a made-up province."""

    root_key: Ed25519PrivateKey
    online_key: Ed25519PrivateKey
    age_secret: bytes
    root: Certificate
    online: Certificate


def provinsi_uji(now_ms: int) -> Provinsi:
    root_key, online_key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    secret, public = agekeys.new_identity()
    root = issue(
        root_key,
        kind=Kind.AKAR,
        subject=ROOT,
        agency=None,
        number=1,
        public_key=root_key.public_key().public_bytes_raw(),
        valid_from=now_ms,
    )
    online = issue(
        root_key,
        kind=Kind.DARING,
        subject=UUID("0198c0de-0000-7000-8000-0000000000ab"),
        agency=None,
        number=1,
        public_key=online_key.public_key().public_bytes_raw(),
        recipient=public,
        valid_from=now_ms,
        valid_until=now_ms + 365 * 86_400_000,
    )
    return Provinsi(root_key, online_key, secret, root, online)


def beri_sertifikat(
    kantor: Mapping[str, Kantor],
    now: int,
    milik: UUID,
    prov: Provinsi,
    *,
    lain: tuple[Certificate, ...] = (),
) -> tuple[dict[str, Certificate], tuple[bytes, ...]]:
    """Enrol offices as PCs of one agency; every one of them believes all certificates.

    Returns the certificates of the PCs by name, and those by which the province knows the agency.
    """
    enrol_key, agency_key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    enrolment = issue(
        prov.online_key,
        kind=Kind.PENDAFTARAN,
        subject=milik,
        agency=milik,
        number=1,
        public_key=enrol_key.public_key().public_bytes_raw(),
        valid_from=now,
    )
    agency = issue(
        enrol_key,
        kind=Kind.INSTANSI,
        subject=milik,
        agency=milik,
        number=1,
        public_key=agency_key.public_key().public_bytes_raw(),
        valid_from=now,
    )
    cert = {}
    for number, (nama, satu) in enumerate(kantor.items()):
        with satu.writer.begin() as connection:
            store.change_agency(connection, milik)
            store.add_agency_root(connection, agency.public_key)
            store.add_province_root(connection, prov.root.public_key)
            cert[nama] = issue(
                agency_key,
                kind=Kind.PERANGKAT,
                subject=satu.stream.device,
                agency=milik,
                number=1,
                public_key=satu.stream.signing_key.public_key().public_bytes_raw(),
                recipient=store.renew_age(connection, store.META_AGE),
                roles=(Role.TULIS,),
                code=f"PC{number + 1}",
                valid_from=now,
            )
            write_meta(connection, store.META_CERT, cert[nama].raw)
    every = (prov.root, prov.online, *lain, enrolment, agency, *cert.values())
    for satu in kantor.values():
        with satu.writer.begin() as connection:
            store.save(connection, every, now_ms=now)
    return cert, (enrolment.raw, agency.raw)


@dataclass
class PCLengkap:
    """One PC that writes and reads folders as a stick."""

    pc: PC
    cert: Certificate
    provinsi: Provinsi

    def tulis(self, letak: Path) -> HasilTulis:
        return tulis(self.pc.kantor, SISTEM, letak, sarana="folder", tempat="uji", job=JobControl())

    def baca(self, letak: Path, *, setuju: bool = False) -> HasilBaca:
        return baca(
            self.pc.kantor,
            SISTEM,
            letak,
            sarana="folder",
            tempat="uji",
            setuju_kehilangan=setuju,
            job=JobControl(),
        )


@contextmanager
def buka_bersertifikat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *nama: str
) -> Iterator[tuple[PCLengkap, ...]]:
    """Open offices whose devices one agency key has signed, under one province."""
    with buka_pc(tmp_path, monkeypatch, *nama) as pcs:
        now = pcs[0].jam.now_ms()
        prov = provinsi_uji(now)
        kantor = {pc.nama: pc.kantor for pc in pcs}
        cert, _ = beri_sertifikat(kantor, now, AGENCY, prov)
        yield tuple(PCLengkap(pc, cert[pc.nama], prov) for pc in pcs)
