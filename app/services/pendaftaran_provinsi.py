# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province role of an office: its keys, the agencies it enrols, the hubs it lets in."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from app.domain.errors import ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.pendaftaran_galat import bukan_provinsi, galat, kata_kepercayaan
from app.sync.identity import read_meta, write_meta
from app.sync.trust import device, province, shares, store
from app.sync.trust.certs import Certificate, Kind
from app.sync.trust.enrol import MAX_CODE, MAX_NAME, MAX_URL, Enrolment
from app.sync.trust.errors import TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.revocation import FOR_EVER, Entry, issue_list
from app.sync.trust.words import words

META_NAMA = "province_name"
META_INSTANSI = "instansi:"
"""Prefix of the rows that hold name, code and date of each enrolled agency"""
KEY_KNOWN, OTHER = 4, 0


@dataclass(frozen=True)
class ProvinsiBaru:
    """A province just founded: the shares are shown once and kept nowhere."""

    id: UUID
    nama: str
    kata_akar: str
    bagian: tuple[shares.Share, ...]


@dataclass(frozen=True)
class InstansiTerdaftar:
    """One agency of the roster."""

    id: UUID
    nama: str
    kode: str
    nomor: int
    """How many times it was enrolled"""
    dibuat: int
    """When the newest file was made, milliseconds since 1970 UTC"""
    kunci_diterima: bool
    """Its key was seen: the file has been used"""
    dicabut: bool


def jadikan_provinsi(
    kantor: Kantor, pelaku: Pelaku, *, nama: str, hub_url: str = "", hub_pin: bytes = b""
) -> ProvinsiBaru:
    """Give an office the province role; the root key leaves as three shares only.

    Raises:
        UserError: ``DFT-006`` it is a province already, ``DFT-003`` it belongs to another one.
    """
    pelaku.wajib("mendirikan kantor provinsi", Peran.ADMINISTRATOR)
    _wajib_pendek(nama=(nama, MAX_NAME), hub_url=(hub_url, MAX_URL))
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        if read_meta(connection, store.META_PROVINCE) is not None:
            raise galat(6, "Kantor ini sudah kantor provinsi.", "Tidak perlu apa-apa lagi.")
        if store.province_roots(connection):
            raise galat(
                3, "Kantor ini sudah terdaftar pada suatu provinsi.", "Pakai folder kantor lain."
            )
        made = province.found(
            kantor.new_id(),
            recipient=store.renew_age(connection, store.META_ONLINE_AGE),
            now_ms=now,
        )
        write_meta(connection, store.META_PROVINCE, made.root.subject.bytes)
        write_meta(connection, META_NAMA, nama.strip().encode())
        write_meta(connection, store.META_HUB_URL, hub_url.strip().encode())
        write_meta(connection, store.META_HUB_PIN, hub_pin)
        write_meta(connection, store.META_ONLINE, made.online_key.private_bytes_raw())
        store.add_province_root(connection, made.root.public_key)
        rid = made.root.subject
        store.save(connection, [made.root, made.online], now_ms=now, nama=nama.strip())
        catat_akses(kantor, uow.session, pelaku, "dirikan provinsi", rid=rid, rincian=nama.strip())
        changes = uow.commit()
    kantor.announce(changes)
    pieces = shares.split(made.root_key)
    return ProvinsiBaru(rid, nama.strip(), words(made.root.public_key), pieces)


def daftarkan_instansi(kantor: Kantor, pelaku: Pelaku, *, nama: str, kode: str) -> Enrolment:
    """Return a new letter of introduction for an agency.

    An agency of the same name and code keeps its id: its earlier letters are void from now on,
    and the key it uses, if any, makes way for the new one it will introduce.

    Raises:
        UserError: ``DFT-005`` this office is no province.
    """
    pelaku.wajib("mendaftarkan instansi", Peran.ADMINISTRATOR)
    nama, kode = nama.strip(), kode.strip()
    _wajib_pendek(nama=(nama, MAX_NAME), kode=(kode, MAX_CODE))
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        key, online = _kunci(connection, now)
        pool = store.load_pool(connection)
        known = next(
            (r for r in _roster(connection, pool) if (r.nama, r.kode) == (nama, kode)), None
        )
        if known is not None and known.dicabut:
            raise galat(17, f"{nama} sudah dicabut.", "Daftarkan dengan kode lain bila kembali.")
        agency, number = (known.id, known.nomor + 1) if known is not None else (kantor.new_id(), 1)
        hub = _hub(pool)
        kop = province.Letterhead(
            nama,
            kode,
            store.read_text(connection, META_NAMA),
            hub if hub is not None and hub.issuer == online.public_key else None,
            store.read_text(connection, store.META_HUB_URL),
            read_meta(connection, store.META_HUB_PIN) or b"",
        )
        enrolment = province.enrol(key, online, agency=agency, number=number, kop=kop, now_ms=now)
        pool.add(enrolment.certificate.raw)
        store.save(connection, [enrolment.certificate], now_ms=now, nama=nama)
        if number > 1:
            gone = Entry(Kind.PENDAFTARAN, agency, number - 1, now, OTHER)
            _cabut(connection, pool, key, [gone], now_ms=now)
        _tulis(connection, agency, {"nama": nama, "kode": kode, "nomor": number, "dibuat": now})
        rincian = f"{kode}, pendaftaran ke-{number}"
        catat_akses(kantor, uow.session, pelaku, "daftarkan instansi", rid=agency, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return enrolment


def daftar_instansi(kantor: Kantor) -> tuple[InstansiTerdaftar, ...]:
    """Return the roster by name, agencies never heard of included; ``DFT-005`` if no province."""
    with kantor.read() as session:
        connection = session.connection()
        if read_meta(connection, store.META_PROVINCE) is None:
            raise bukan_provinsi()
        return _roster(connection, store.load_pool(connection))


def cabut_instansi(kantor: Kantor, pelaku: Pelaku, agency: UUID, *, alasan: str) -> None:
    """Put an agency out for ever: what it signs is taken in no more."""
    pelaku.wajib("mencabut instansi", Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="DFT-016")
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        key, _ = _kunci(connection, now)
        pool = store.load_pool(connection)
        if pool.get(agency, Kind.PENDAFTARAN) is None:
            raise galat(18, "Instansi itu tidak ada dalam daftar.", "Periksa daftarnya.")
        kinds = (Kind.PENDAFTARAN, Kind.INSTANSI)
        gone = [Entry(kind, agency, FOR_EVER, now, OTHER) for kind in kinds]
        _cabut(connection, pool, key, gone, now_ms=now)
        catat_akses(
            kantor, uow.session, pelaku, "cabut instansi", rid=agency, rincian=alasan.strip()
        )
        changes = uow.commit()
    kantor.announce(changes)


def cabut_perangkat(
    kantor: Kantor,
    pelaku: Pelaku,
    perangkat_id: UUID,
    *,
    batas: Collection[tuple[int, int]],
    alasan: str,
) -> None:
    """Put one PC of an agency out for ever: what came from it so far stays valid.

    ``batas``: (incarnation, last sequence number taken in) of its streams here.
    """
    pelaku.wajib("mencabut komputer instansi", Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="DFT-016")
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        key, _ = _kunci(connection, now)
        pool = store.load_pool(connection)
        gone = Entry(Kind.PERANGKAT, perangkat_id, FOR_EVER, now, OTHER, tuple(sorted(batas)))
        _cabut(connection, pool, key, [gone], now_ms=now)
        rincian = alasan.strip()
        catat_akses(
            kantor, uow.session, pelaku, "cabut komputer", rid=perangkat_id, rincian=rincian
        )
        changes = uow.commit()
    kantor.announce(changes)


def kunci_daring(kantor: Kantor) -> tuple[Ed25519PrivateKey, Certificate]:
    """Return the online key, for signing packs and volumes; never shown, never logged.

    Raises:
        UserError: ``DFT-005`` no province, ``DFT-022`` its year is over.
    """
    with kantor.read() as session:
        return _kunci(session.connection(), kantor.jam.now_ms())


def perbarui_daring(
    kantor: Kantor, pelaku: Pelaku, bagian: Collection[str], *, bocor: bool = False
) -> Certificate:
    """Replace the online key with the help of two sheets of the root key.

    ``bocor``: others may know the old one; the root revokes it, and what it had signed for
    agencies and hubs that are in is signed again.

    Raises:
        UserError: ``DFT-005`` no province, ``DFT-111`` the sheets do not fit.
    """
    pelaku.wajib("memperbarui kunci daring", Peran.ADMINISTRATOR)
    try:
        pair = [shares.read_share(teks) for teks in bagian]
        if len(pair) != shares.NEEDED:
            raise galat(19, "Perlu tepat dua lembar bagian kunci.", "Siapkan dua dari tiga lembar.")
        root_key = shares.combine(*pair)
    except TrustError as error:
        raise kata_kepercayaan(error, "Lembar bagian kunci") from error
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        cert = _ganti_daring(connection, root_key, now_ms=now, bocor=bocor)
        rincian = f"kunci ke-{cert.number}" + (", yang lama dicabut" if bocor else "")
        catat_akses(
            kantor, uow.session, pelaku, "perbarui kunci daring", rid=cert.subject, rincian=rincian
        )
        changes = uow.commit()
    kantor.announce(changes)
    return cert


def _ganti_daring(
    connection: Connection, root_key: Ed25519PrivateKey, *, now_ms: int, bocor: bool
) -> Certificate:
    raw_id = read_meta(connection, store.META_PROVINCE)
    if raw_id is None:
        raise bukan_provinsi()
    pool, province_id = store.load_pool(connection), UUID(bytes=raw_id)
    root = pool.get(province_id, Kind.AKAR)
    old = pool.get(province_id, Kind.DARING)
    assert root is not None
    assert old is not None
    if root.public_key != root_key.public_key().public_bytes_raw():
        raise galat(20, "Lembar itu milik provinsi lain.", "Pakai lembar provinsi ini.")
    alive = [
        one
        for one in pool.certificates()
        if one.kind in (Kind.HUB, Kind.PENDAFTARAN) and not pool.revoked(one)
    ]
    key, cert = province.new_online(
        root_key,
        province_id,
        number=old.number + 1,
        recipient=store.renew_age(connection, store.META_ONLINE_AGE),
        now_ms=now_ms,
    )
    pool.add(cert.raw)
    write_meta(connection, store.META_ONLINE, key.private_bytes_raw())
    again = [province.resign(key, one, now_ms=now_ms) for one in alive]
    fresh = [pool.add(one.raw) for one in again if bocor or one.kind is Kind.HUB]
    store.save(connection, [cert, *fresh], now_ms=now_ms)
    entries = {entry for one in pool.lists() if one.agency is None for entry in one.entries}
    if bocor:
        stolen = Entry(Kind.DARING, province_id, old.number, now_ms, KEY_KNOWN)
        roots = [one for one in pool.lists() if one.issuer == root.public_key]
        ended = {stolen} | {entry for one in roots for entry in one.entries}
        counter = max((one.counter for one in roots), default=0) + 1
        made = issue_list(root_key, agency=None, counter=counter, created=now_ms, entries=ended)
        pool.keep_list(made)
    # lists of an ended key count no more: the new key says the same again
    _cabut(connection, pool, key, entries, now_ms=now_ms)
    return cert


def terbitkan_hub(kantor: Kantor, pelaku: Pelaku, asked: device.Request) -> tuple[bytes, str]:
    """Let a hub in whose six words were compared; return its file and the words of the grant.

    Raises:
        UserError: ``DFT-005`` no province, ``DFT-021`` not a hub's request.
    """
    pelaku.wajib("memberi izin hub", Peran.ADMINISTRATOR)
    if asked.what != device.HUB:
        raise galat(21, "Itu permintaan sebuah komputer.", "Beri izin di instansinya.")
    with kantor.uow(pelaku) as uow:
        connection, now = uow.session.connection(), kantor.jam.now_ms()
        key, online = _kunci(connection, now)
        pool = store.load_pool(connection)
        old = pool.get(asked.subject, Kind.HUB)
        cert = province.hub_certificate(
            key,
            subject=asked.subject,
            number=old.number + 1 if old is not None else 1,
            public_key=asked.public_key,
            recipient=asked.recipient,
            now_ms=now,
        )
        pool.add(cert.raw)
        store.save(connection, [cert], now_ms=now)
        kinds = (Kind.AKAR, Kind.DARING, Kind.HUB, Kind.PENDAFTARAN)
        berkas = device.grant(
            key,
            asked,
            certificate=cert,
            issuer=online,
            certificates=[c.raw for c in pool.certificates() if c.kind in kinds],
            revocations=pool.revocations(),
            agency=None,
            provinces=b"".join(store.province_roots(connection)),
        )
        catat_akses(kantor, uow.session, pelaku, "izin hub", rid=cert.subject)
        changes = uow.commit()
    kantor.announce(changes)
    return berkas, device.grant_words(cert, online)


def _kunci(connection: Connection, now_ms: int) -> tuple[Ed25519PrivateKey, Certificate]:
    """Return the online key and its certificate; refuse without the role or past its year."""
    key, raw_id = store.online_key(connection), read_meta(connection, store.META_PROVINCE)
    if key is None or raw_id is None:
        raise bukan_provinsi()
    cert = store.load_pool(connection).get(UUID(bytes=raw_id), Kind.DARING)
    assert cert is not None
    if now_ms > cert.valid_until:
        raise galat(
            22,
            "Masa kunci daring provinsi sudah lewat.",
            "Perbarui dengan dua lembar bagian kunci akar; periksa juga jam komputer.",
        )
    return key, cert


def _hub(pool: TrustPool) -> Certificate | None:
    hubs = [one for one in pool.province_certificates() if one.kind is Kind.HUB]
    return max(hubs, key=lambda one: one.valid_from, default=None)


def _cabut(
    connection: Connection,
    pool: TrustPool,
    key: Ed25519PrivateKey,
    entries: Collection[Entry],
    *,
    now_ms: int,
) -> None:
    public = key.public_key().public_bytes_raw()
    mine = [one for one in pool.lists() if one.issuer == public]
    before = {entry for one in pool.lists() if one.agency is None for entry in one.entries}
    # what only the root may say stays the root's
    every = {e for e in before | set(entries) if e.kind not in (Kind.AKAR, Kind.DARING)}
    if every:
        counter = max((one.counter for one in mine), default=0) + 1
        made = issue_list(key, agency=None, counter=counter, created=now_ms, entries=every)
        pool.keep_list(made)
    store.save_lists(connection, pool.lists())


def _roster(connection: Connection, pool: TrustPool) -> tuple[InstansiTerdaftar, ...]:
    rows = connection.exec_driver_sql(
        "SELECT key, value FROM meta WHERE key LIKE ?", (f"{META_INSTANSI}%",)
    )
    found = []
    for name, value in rows:
        agency = UUID(hex=str(name).removeprefix(META_INSTANSI))
        introduced = pool.get(agency, Kind.PENDAFTARAN)
        found.append(
            InstansiTerdaftar(
                id=agency,
                **json.loads(bytes(value)),
                kunci_diterima=pool.get(agency, Kind.INSTANSI) is not None,
                dicabut=introduced is not None and pool.revoked(introduced),
            )
        )
    return tuple(sorted(found, key=lambda row: (row.nama, row.kode)))


def _tulis(connection: Connection, agency: UUID, facts: dict[str, object]) -> None:
    write_meta(connection, META_INSTANSI + agency.hex, json.dumps(facts).encode())


def _wajib_pendek(**teks: tuple[str, int]) -> None:
    salah = {
        nama: f"Isi paling banyak {batas} huruf."
        for nama, (isi, batas) in teks.items()
        if len(isi) > batas or (not isi and nama != "hub_url")
    }
    if salah:
        raise ValidationError(salah, code="DFT-023")
