# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""PCs of an agency: a new one asks, one with the agency key lets it in; a lost one is put out."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.errors import UserError, ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM, Pelaku
from app.models.sistem import Instansi
from app.services.jejak import catat_akses
from app.services.kantor import META_AGENCY_SECRET, Kantor
from app.services.pendaftaran import (
    cabut_entri,
    kode_baru,
    pastikan_identitas,
    perangkat,
    sertifikat_sah,
    tanda_perangkat,
    wajib_instansi,
)
from app.services.pendaftaran_galat import galat, kata_kepercayaan, tanpa_kunci_instansi
from app.services.rahasia import Rahasia
from app.sync.branches import Tree
from app.sync.identity import read_meta, write_meta
from app.sync.trust import agekeys, device, store
from app.sync.trust.certs import Certificate, Kind, Role
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.revocation import FOR_EVER, Entry
from app.sync.trust.words import same_words

ALASAN = {"hilang": 1, "dicuri": 2, "tidak dipakai": 3, "kunci bocor": 4}
"""Words of a reason and its permanent number; anything else is 0"""
PERAN_AWAL = (Role.TULIS,)
TERPANJANG_NAMA = 60


@dataclass(frozen=True)
class PerangkatRow:
    """One PC of the agency as lists show it."""

    id: UUID
    kode: str
    nama: str
    peran: frozenset[Role]
    komputer_ini: bool
    dicabut: int | None
    """When, in milliseconds since 1970 UTC; None while it is in"""


@dataclass(frozen=True)
class Izin:
    """A grant to hand over, and the words both screens show."""

    id: UUID
    kode: str
    kata: str
    berkas: bytes


def minta(kantor: Kantor, *, kode: str = "") -> device.Request:
    """Return this PC's request for a place in an agency; the same one when asked again.

    Raises:
        UserError: ``DFT-008`` this office has records or an identity of its own, ``DFT-023``
            the wished PC code is no code.
    """
    if not re.fullmatch(r"[A-Z0-9-]{0,8}", kode):
        message = "Paling banyak 8 huruf besar, angka atau tanda hubung."
        raise ValidationError({"kode": message}, code="DFT-023")
    with kantor.uow(SISTEM) as uow:
        connection = uow.session.connection()
        known = read_meta(connection, store.META_REQUEST)
        public = kantor.stream.signing_key.public_key().public_bytes_raw()
        certified = sertifikat_sah(kantor, connection) is not None
        if known is not None and not certified:
            asked = device.read_request(known)
            if (asked.subject, asked.public_key) == (kantor.stream.device, public):
                return asked
        own_data = uow.session.scalars(select(Instansi.id).limit(1)).first() is not None
        alone = store.agency_id(connection) is None
        holds = store.agency_key(connection) is not None
        if (own_data and alone) or holds or certified:
            raise galat(
                8,
                "Kantor ini sudah mempunyai data atau jati diri sendiri.",
                "Buat permintaan dari folder baru yang kosong.",
            )
        asked = device.request(
            kantor.stream.signing_key,
            subject=kantor.stream.device,
            recipient=store.renew_age(connection, store.META_AGE),
            nonce=secrets.token_bytes(16),
            created=kantor.jam.now_ms(),
            code=kode,
        )
        write_meta(connection, store.META_REQUEST, asked.raw)
        uow.commit()
    return asked


def baca_permintaan(raw: bytes) -> device.Request:
    """Return the request of a file; ``DFT-1xx`` if it is not to be believed."""
    try:
        return device.read_request(raw)
    except TrustError as error:
        raise kata_kepercayaan(error, "Berkas permintaan") from error


def izinkan(
    kantor: Kantor,
    pelaku: Pelaku,
    asked: device.Request,
    *,
    peran: Collection[Role] = PERAN_AWAL,
    nama: str = "",
) -> Izin:
    """Let a PC in whose six words were compared; return the file it needs.

    Raises:
        UserError: ``DFT-002`` no agency key here, ``DFT-014`` a hub's request, ``DFT-106`` the
            PC was put out before, ``DFT-107`` its id belongs to another key.
    """
    pelaku.wajib("memberi izin komputer", Peran.ADMINISTRATOR)
    if asked.what != device.DEVICE:
        raise galat(14, "Itu permintaan sebuah hub.", "Beri izin di kantor provinsi.")
    pastikan_identitas(kantor, pelaku)
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        key = store.agency_key(connection)
        if key is None:
            raise tanpa_kunci_instansi()
        pool, agency = store.load_pool(connection), wajib_instansi(connection)
        try:
            cert = tanda_perangkat(
                key,
                agency=agency,
                subject=asked.subject,
                number=_nomor(pool, asked, agency),
                public_key=asked.public_key,
                recipient=asked.recipient,
                roles=peran,
                code=_kode(pool, agency, asked),
                now_ms=now,
            )
            pool.add(cert.raw)
        except TrustError as error:
            raise kata_kepercayaan(error, "Permintaan komputer") from error
        store.save(connection, [cert], now_ms=now, nama=nama.strip()[:200])
        berkas = _berkas(connection, pool, asked, cert)
        catat_akses(
            kantor, uow.session, pelaku, "izin komputer", rid=cert.subject, rincian=cert.code
        )
        changes = uow.commit()
    kantor.announce(changes)
    issuer = pool.agency(agency)
    kata = device.grant_words(cert, issuer)
    return Izin(cert.subject, cert.code, kata, berkas)


def _nomor(pool: TrustPool, asked: device.Request, agency: UUID) -> int:
    old = pool.get(asked.subject, Kind.PERANGKAT, agency)
    if old is None:
        return 1
    if pool.revoked(old):
        raise TrustError(Reason.REVOKED, "device")
    if old.public_key != asked.public_key:
        raise TrustError(Reason.DOUBLE, "device")
    return old.number + 1


def _kode(pool: TrustPool, agency: UUID, asked: device.Request) -> str:
    others = {c.code for c in perangkat(pool, agency) if c.subject != asked.subject}
    old = pool.get(asked.subject, Kind.PERANGKAT, agency)
    for kode in (asked.code, old.code if old is not None else ""):
        if kode and kode not in others:
            return kode
    return kode_baru(pool, agency)


def _berkas(
    connection: Connection, pool: TrustPool, asked: device.Request, cert: Certificate
) -> bytes:
    key, agency = store.agency_key(connection), wajib_instansi(connection)
    assert key is not None
    former = read_meta(connection, store.META_FORMER) or b""
    return device.grant(
        key,
        asked,
        certificate=cert,
        issuer=pool.agency(agency),
        certificates=[one.raw for one in pool.certificates()],
        revocations=pool.revocations(),
        agency=agency,
        secret=read_meta(connection, META_AGENCY_SECRET) or b"",
        agency_roots=read_meta(connection, store.META_AGENCY_ROOT) or b"",
        provinces=b"".join(store.province_roots(connection)),
        former=[UUID(bytes=former[at : at + 16]) for at in range(0, len(former), 16)],
        hub_url=store.read_text(connection, store.META_HUB_URL),
        hub_pin=read_meta(connection, store.META_HUB_PIN) or b"",
    )


def baca_izin(kantor: Kantor, raw: bytes) -> device.Grant:
    """Return what a grant says, for comparing its words before it is accepted.

    Raises:
        UserError: ``DFT-009`` this PC did not ask, ``DFT-1xx`` the file is not to be believed.
    """
    with kantor.read() as session:
        connection = session.connection()
        known = read_meta(connection, store.META_REQUEST)
        secret = read_meta(connection, store.META_AGE)
    if known is None or secret is None:
        raise galat(9, "Komputer ini belum membuat permintaan.", "Buat permintaan.lmc dahulu.")
    try:
        return device.open_grant(
            raw, device.read_request(known), agekeys.identity_text(secret[: agekeys.KEY])
        )
    except TrustError as error:
        raise kata_kepercayaan(error, "Berkas izin") from error


def terima_izin(kantor: Kantor, raw: bytes, *, kata: str | None = None) -> device.Grant:
    """Take the place a grant gives; ``kata``: the words the admin PC shows, if they are typed.

    Raises:
        UserError: ``DFT-004`` the folder belongs to another agency, ``DFT-111`` other words.
    """
    given = baca_izin(kantor, raw)
    if kata is not None and not same_words(given.words, kata):
        raise kata_kepercayaan(TrustError(Reason.CODE), "Berkas izin")
    try:
        with kantor.uow(SISTEM) as uow:
            connection = uow.session.connection()
            _tempati(connection, given, now_ms=kantor.jam.now_ms())
            uow.commit()
    except TrustError as error:
        raise kata_kepercayaan(error, "Berkas izin") from error
    kantor.rahasia = Rahasia(given.secret)
    return given


def _tempati(connection: Connection, given: device.Grant, *, now_ms: int) -> None:
    assert given.agency is not None
    before = store.agency_id(connection)
    if before is not None and before not in (given.agency, *given.former):
        raise galat(4, "Folder ini milik instansi lain.", "Pakai folder baru yang kosong.")
    former = b"".join(one.bytes for one in given.former)
    write_meta(connection, store.META_AGENCY, given.agency.bytes)
    write_meta(connection, store.META_FORMER, former)
    write_meta(connection, store.META_AGENCY_ROOT, given.agency_roots)
    write_meta(connection, store.META_PROVINCE_ROOT, given.provinces)
    write_meta(connection, store.META_HUB_URL, given.hub_url.encode())
    write_meta(connection, store.META_HUB_PIN, given.hub_pin)
    write_meta(connection, META_AGENCY_SECRET, given.secret)
    pool = store.load_pool(connection)
    believed, _ = pool.add_all(given.certificates)
    pool.add_revocations(given.revocations)
    pool.check(given.certificate, now_ms)
    store.save(connection, believed, now_ms=now_ms)
    store.save_lists(connection, pool.lists())
    write_meta(connection, store.META_CERT, given.certificate.raw)


def cabut(kantor: Kantor, pelaku: Pelaku, perangkat_id: UUID, *, alasan: str) -> Entry:
    """Put a PC out for ever; what it wrote and reached this PC before stays valid.

    Raises:
        UserError: ``DFT-002`` no agency key here, ``DFT-007`` no such PC, ``DFT-012`` this PC
            itself, ``DFT-015`` it is out already.
    """
    pelaku.wajib("mencabut komputer", Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="DFT-016")
    pastikan_identitas(kantor, pelaku)
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        key, pool = store.agency_key(connection), store.load_pool(connection)
        if key is None:
            raise tanpa_kunci_instansi()
        cert = pool.get(perangkat_id, Kind.PERANGKAT, wajib_instansi(connection))
        if cert is None:
            raise perangkat_tak_dikenal()
        if perangkat_id == kantor.stream.device:
            raise galat(12, "Itu komputer ini sendiri.", "Cabut dari komputer lain.")
        if pool.revoked(cert):
            raise galat(15, f"{cert.code} sudah dicabut.", "Tidak perlu apa-apa lagi.")
        entry = Entry(
            kind=Kind.PERANGKAT,
            subject=perangkat_id,
            up_to=FOR_EVER,
            at=now,
            reason=ALASAN.get(alasan.strip().casefold(), 0),
            limits=_sampai(connection, perangkat_id),
        )
        cabut_entri(connection, pool, key, [entry], now_ms=now)
        rincian = f"{cert.code}: {alasan.strip()}"
        catat_akses(
            kantor, uow.session, pelaku, "cabut komputer", rid=cert.subject, rincian=rincian
        )
        changes = uow.commit()
    kantor.announce(changes)
    return entry


def _sampai(connection: Connection, perangkat_id: UUID) -> tuple[tuple[int, int], ...]:
    tree = Tree(connection)
    own = [row for row in tree.rows.values() if row.wire[:16] == perangkat_id.bytes]
    return tuple(
        (int.from_bytes(row.wire[16:], "big"), tree.reached(row.wire))
        for row in sorted(own, key=lambda row: row.wire)
        if row.parent is None
    )


def daftar_perangkat(kantor: Kantor) -> tuple[PerangkatRow, ...]:
    """Return every PC of the agency, also those put out."""
    with kantor.read() as session:
        connection = session.connection()
        agency = store.agency_id(connection)
        if agency is None:
            return ()
        pool = store.load_pool(connection)
        rows = []
        for cert in perangkat(pool, agency):
            out = pool.revocation(cert.subject, agency)
            rows.append(
                PerangkatRow(
                    id=cert.subject,
                    kode=cert.code,
                    nama=store.name_of(connection, cert.subject, Kind.PERANGKAT),
                    peran=cert.roles,
                    komputer_ini=cert.subject == kantor.stream.device,
                    dicabut=out.at if out is not None else None,
                )
            )
        return tuple(rows)


def cari_perangkat(kantor: Kantor, teks: str) -> UUID:
    """Return the PC a person means: its id, the first letters of it, or its code.

    Raises:
        UserError: ``DFT-007`` none, or several.
    """
    wanted = teks.strip().casefold()
    rows = daftar_perangkat(kantor)
    found = [row.id for row in rows if row.kode.casefold() == wanted] or [
        row.id for row in rows if len(wanted) >= 4 and str(row.id).startswith(wanted)
    ]
    if len(found) != 1:
        raise perangkat_tak_dikenal()
    return found[0]


def namai(kantor: Kantor, pelaku: Pelaku, perangkat_id: UUID, nama: str) -> None:
    """Set what this office calls a PC of its agency; an empty name leaves the code.

    The name stays on this PC: certificates hold no readable names.

    Raises:
        UserError: ``DFT-007`` no such PC.
        ValidationError: ``DFT-025`` the name is too long.
    """
    pelaku.wajib("memberi nama komputer", Peran.ADMINISTRATOR)
    words = " ".join(nama.split())
    if len(words) > TERPANJANG_NAMA:
        message = f"Paling banyak {TERPANJANG_NAMA} huruf."
        raise ValidationError({"nama": message}, code="DFT-025")
    with kantor.uow(pelaku) as uow:
        if not store.rename(uow.session.connection(), perangkat_id, Kind.PERANGKAT, words):
            raise perangkat_tak_dikenal()
        uow.commit()


def perangkat_tak_dikenal() -> UserError:
    """Return the refusal of a device nobody here knows."""
    return galat(
        7, "Tidak ada komputer instansi ini dengan kode atau id itu.", "Periksa daftarnya."
    )
