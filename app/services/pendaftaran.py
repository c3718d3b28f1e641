# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office's own identity: its agency key, its enrolment with a province, key rotation.

An office that exchanges records makes an agency key and signs its own PC at the first need, so
that its PCs can work together before any province knows it. An enrolment file gives the agency
its lasting id and the province's trust; the key stays.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM, Pelaku
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.pendaftaran_galat import (
    belum_berizin,
    galat,
    kata_kepercayaan,
    tanpa_kunci_instansi,
)
from app.sync.identity import read_meta, write_meta
from app.sync.trust import agekeys, province, store
from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.trust.enrol import Enrolment, read_enrolment
from app.sync.trust.errors import TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.revocation import Entry, issue_list
from app.sync.trust.rules import SELF_MADE
from app.sync.trust.words import words

_log = logging.getLogger(__name__)

KEY_KNOWN = 4
"""Reason of a revocation: others know the key"""
KODE_PC = "PC{n}"


@dataclass(frozen=True)
class HasilDaftar:
    """What an enrolment did."""

    agency: UUID
    nama: str
    kode: str
    provinsi: str
    kata_akar: str
    """Six words of the province's root key, to compare with those the province shows"""
    baru: bool
    """False: this very file was accepted before"""
    memegang_kunci: bool
    """False: this PC waits for its new certificate from the PC that holds the agency key"""


def kolam(kantor: Kantor) -> TrustPool:
    """Return whom this office believes."""
    with kantor.read() as session:
        return store.load_pool(session.connection())


def pastikan_identitas(kantor: Kantor, pelaku: Pelaku = SISTEM) -> Certificate:
    """Return this PC's certificate; make it, and the agency key, where that is possible.

    A folder that moved to another PC has a new device key; a PC that holds the agency key signs
    itself again.

    Raises:
        UserError: ``DFT-001`` this PC waits to be let in by another one.
    """
    with kantor.read() as session:
        own = sertifikat_sah(kantor, session.connection())
    if own is not None:
        return own
    with kantor.uow(pelaku) as uow:
        own = buat_identitas(kantor, uow.session, pelaku)
        changes = uow.commit()
    kantor.announce(changes)
    return own


def sertifikat_sah(kantor: Kantor, connection: Connection) -> Certificate | None:
    """Return this PC's certificate if it is for the device and key this PC has now."""
    own = store.own_certificate(connection)
    public = kantor.stream.signing_key.public_key().public_bytes_raw()
    if own is None or (own.subject, own.public_key) != (kantor.stream.device, public):
        return None
    return own


def buat_identitas(kantor: Kantor, session: Session, pelaku: Pelaku) -> Certificate:
    """Make what is missing of agency key and own certificate, in the caller's transaction."""
    connection, now = session.connection(), kantor.jam.now_ms()
    if store.agency_id(connection) is None:
        if read_meta(connection, store.META_REQUEST) is not None:
            raise belum_berizin()
        _kunci_buatan_sendiri(kantor, connection, now)
    key = store.agency_key(connection)
    if key is None:
        raise belum_berizin()
    moved = store.own_certificate(connection) is not None
    recipient = (
        store.renew_age(connection, store.META_AGE) if moved else store.age_public(connection)
    )
    pool = store.load_pool(connection)
    agency = pool.agency(wajib_instansi(connection)).subject
    own = tanda_perangkat(
        key,
        agency=agency,
        subject=kantor.stream.device,
        number=1,
        public_key=kantor.stream.signing_key.public_key().public_bytes_raw(),
        recipient=recipient,
        roles=(Role.TULIS,),
        code=kode_baru(pool, agency),
        now_ms=now,
    )
    pool.add(own.raw)
    store.save(connection, [own], now_ms=now)
    write_meta(connection, store.META_CERT, own.raw)
    catat_akses(kantor, session, pelaku, "sertifikat komputer", rid=own.subject, rincian=own.code)
    return own


def _kunci_buatan_sendiri(kantor: Kantor, connection: Connection, now_ms: int) -> None:
    agency, key = kantor.new_id(), Ed25519PrivateKey.generate()
    cert = issue(
        key,
        kind=Kind.INSTANSI,
        subject=agency,
        agency=agency,
        number=SELF_MADE,
        public_key=key.public_key().public_bytes_raw(),
        valid_from=now_ms,
    )
    write_meta(connection, store.META_AGENCY_KEY, key.private_bytes_raw())
    store.change_agency(connection, agency)
    store.add_agency_root(connection, cert.public_key)
    store.save(connection, [cert], now_ms=now_ms)


def tanda_perangkat(
    key: Ed25519PrivateKey,
    *,
    agency: UUID,
    subject: UUID,
    number: int,
    public_key: bytes,
    recipient: bytes,
    roles: Iterable[Role],
    code: str,
    now_ms: int,
) -> Certificate:
    """Return the certificate of a device, signed by the agency key."""
    return issue(
        key,
        kind=Kind.PERANGKAT,
        subject=subject,
        agency=agency,
        number=number,
        public_key=public_key,
        recipient=recipient,
        roles=tuple(roles),
        code=code,
        valid_from=now_ms,
    )


def kode_baru(pool: TrustPool, agency: UUID) -> str:
    """Return the first PC code no device of this agency has or had."""
    used = {cert.code for cert in perangkat(pool, agency)}
    return next(kode for n in range(1, len(used) + 2) if (kode := KODE_PC.format(n=n)) not in used)


def perangkat(pool: TrustPool, agency: UUID) -> list[Certificate]:
    """Return the newest certificate of every device of an agency, revoked ones too."""
    home = pool.canonical(agency)
    newest: dict[UUID, Certificate] = {}
    for cert in pool.certificates():
        ours = cert.agency is not None and pool.canonical(cert.agency) == home
        if cert.kind is Kind.PERANGKAT and ours:
            newest[cert.subject] = cert
    return [newest[subject] for subject in sorted(newest)]


def wajib_instansi(connection: Connection) -> UUID:
    """Return the agency's id; ``DFT-001`` on a PC that has none yet."""
    agency = store.agency_id(connection)
    if agency is None:
        raise belum_berizin()
    return agency


def terima_pendaftaran(kantor: Kantor, pelaku: Pelaku, data: bytes) -> HasilDaftar:
    """Accept ``instansi.enrol`` (the file, or the text of its QR code).

    On a PC that holds the agency key, the key is introduced to the province and every PC is
    certified again under the agency's lasting id. Another PC of an office that exchanged records
    before only learns id and province, and waits for its new certificate.

    Raises:
        UserError: ``DFT-003`` the office belongs to another province, ``DFT-004`` it is enrolled
            as another agency, ``DFT-101`` … the file is not to be believed.
    """
    pelaku.wajib("mendaftarkan instansi ke provinsi", Peran.ADMINISTRATOR)
    try:
        enrolment = read_enrolment(data)
        pastikan_identitas(kantor, pelaku)
        with kantor.uow(pelaku) as uow:
            connection = uow.session.connection()
            baru = _terima(kantor, connection, enrolment)
            catat_akses(
                kantor,
                uow.session,
                pelaku,
                "pendaftaran instansi",
                rid=enrolment.agency,
                rincian=f"pendaftaran ke-{enrolment.certificate.number}",
            )
            pegang = store.agency_key(connection) is not None
            changes = uow.commit() if baru else Changes()
    except TrustError as error:
        raise kata_kepercayaan(error, "Berkas pendaftaran") from error
    kantor.announce(changes)
    return HasilDaftar(
        agency=enrolment.agency,
        nama=enrolment.nama,
        kode=enrolment.kode,
        provinsi=enrolment.provinsi,
        kata_akar=words(enrolment.root),
        baru=baru,
        memegang_kunci=pegang,
    )


def _terima(kantor: Kantor, connection: Connection, enrolment: Enrolment) -> bool:
    now, before = kantor.jam.now_ms(), wajib_instansi(connection)
    _wajib_cocok(connection, enrolment, before)
    old = store.load_pool(connection)
    if old.get(enrolment.agency, Kind.PENDAFTARAN) == enrolment.certificate:
        return False
    devices = perangkat(old, before)
    store.add_province_root(connection, enrolment.root)
    store.change_agency(connection, enrolment.agency)
    pool = store.load_pool(connection)
    above = [enrolment.online, enrolment.certificate]
    if enrolment.hub is not None:
        above.append(enrolment.hub)
    believed = [pool.add(cert.raw) for cert in above]
    store.save(connection, believed, now_ms=now)
    for name, kind in ((enrolment.provinsi, Kind.DARING), (enrolment.nama, Kind.PENDAFTARAN)):
        store.save(connection, [c for c in believed if c.kind is kind], now_ms=now, nama=name)
    write_meta(connection, store.META_HUB_URL, enrolment.hub_url.encode())
    write_meta(connection, store.META_HUB_PIN, enrolment.hub_pin)
    key = store.agency_key(connection)
    if key is not None:
        public = key.public_key().public_bytes_raw()
        own = pool.add(enrolment.introduce(public, valid_from=now).raw)
        store.save(connection, [own], now_ms=now)
        sertifikatkan_ulang(connection, pool, key, devices=devices, now_ms=now)
    return True


def _wajib_cocok(connection: Connection, enrolment: Enrolment, own: UUID) -> None:
    roots = store.province_roots(connection)
    if roots and enrolment.root not in roots:
        raise galat(
            3,
            "Kantor ini sudah terdaftar pada provinsi lain.",
            f"Bandingkan kata kunci provinsi: berkas itu menyebut “{words(enrolment.root)}”.",
        )
    current = store.load_pool(connection).get(own, Kind.PENDAFTARAN)
    if current is not None and own != enrolment.agency:
        raise galat(
            4,
            "Kantor ini sudah terdaftar sebagai instansi lain.",
            f"Berkas itu dibuat untuk “{enrolment.nama}”. Pakai berkas instansi ini sendiri.",
        )


def sertifikatkan_ulang(
    connection: Connection,
    pool: TrustPool,
    key: Ed25519PrivateKey,
    *,
    devices: Iterable[Certificate],
    now_ms: int,
    tambahan: Iterable[Entry] = (),
) -> None:
    """Sign every device and the whole revocation list again with the present agency key.

    Revoked devices too: their certificates are needed to check what they wrote before.
    """
    agency = wajib_instansi(connection)
    fresh = [
        tanda_perangkat(
            key,
            agency=agency,
            subject=old.subject,
            number=old.number + 1,
            public_key=old.public_key,
            recipient=old.recipient,
            roles=old.roles,
            code=old.code,
            now_ms=now_ms,
        )
        for old in devices
    ]
    # first under the old list: the new one may end the key that signed the old certificates
    store.save(connection, [pool.add(cert.raw) for cert in fresh], now_ms=now_ms)
    cabut_entri(connection, pool, key, tambahan, now_ms=now_ms)


def cabut_entri(
    connection: Connection,
    pool: TrustPool,
    key: Ed25519PrivateKey,
    tambahan: Iterable[Entry],
    *,
    now_ms: int,
) -> None:
    """Make and keep the next revocation list of this agency, with all entries so far."""
    agency = wajib_instansi(connection)
    lists = [
        one
        for one in pool.lists()
        if one.agency is not None and pool.canonical(one.agency) == agency
    ]
    entries = {entry for one in lists for entry in one.entries} | set(tambahan)
    if not entries:
        return
    counter = max((one.counter for one in lists), default=0) + 1
    pool.keep_list(issue_list(key, agency=agency, counter=counter, created=now_ms, entries=entries))
    store.save_lists(connection, pool.lists())


def putar_kunci(kantor: Kantor, pelaku: Pelaku, *, alasan: str, bocor: bool) -> int:
    """Replace the agency key by a new one it signs; return the new number.

    ``bocor``: others may know the old key, so it is revoked; every PC gets a new certificate.

    Raises:
        UserError: ``DFT-002`` no agency key on this PC, ``DFT-013`` the agency is not enrolled.
    """
    pelaku.wajib("memutar kunci instansi", Peran.ADMINISTRATOR)
    pastikan_identitas(kantor, pelaku)
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        old_key = store.agency_key(connection)
        if old_key is None:
            raise tanpa_kunci_instansi()
        pool, agency = store.load_pool(connection), wajib_instansi(connection)
        old = pool.agency(agency)
        if old.number == SELF_MADE:
            raise galat(13, "Instansi ini belum terdaftar.", "Terima instansi.enrol lebih dahulu.")
        key = Ed25519PrivateKey.generate()
        cert = issue(
            old_key,
            kind=Kind.INSTANSI,
            subject=agency,
            agency=agency,
            number=old.number + 1,
            public_key=key.public_key().public_bytes_raw(),
            valid_from=now,
        )
        devices = perangkat(pool, agency)
        store.save(connection, [pool.add(cert.raw)], now_ms=now)
        store.add_agency_root(connection, cert.public_key)
        write_meta(connection, store.META_AGENCY_KEY, key.private_bytes_raw())
        gone = [Entry(Kind.INSTANSI, agency, old.number, now, KEY_KNOWN)] if bocor else []
        sertifikatkan_ulang(connection, pool, key, devices=devices, now_ms=now, tambahan=gone)
        catat_akses(kantor, uow.session, pelaku, "putar kunci", rid=agency, rincian=alasan)
        changes = uow.commit()
    kantor.announce(changes)
    return cert.number


def daftarkan_demo(kantor: Kantor, pelaku: Pelaku = SISTEM) -> HasilDaftar:
    """Enrol the demo office with a province made up on the spot; its keys are kept nowhere."""
    now = kantor.jam.now_ms()
    _, recipient = agekeys.new_identity()
    made = province.found(kantor.new_id(), recipient=recipient, now_ms=now)
    kop = province.Letterhead("Instansi contoh", "CONTOH", "Provinsi contoh")
    enrolment = province.enrol(
        made.online_key, made.online, agency=kantor.new_id(), number=1, kop=kop, now_ms=now
    )
    return terima_pendaftaran(kantor, pelaku, enrolment.raw)
