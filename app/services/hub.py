# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A hub's folder: beside the data of a province office, or alone on a server.

``hub.json`` names it, ``hub.kunci`` holds its sealed keys, ``hub.db`` its data unless a server of
PostgreSQL does, ``masuk`` the raw volumes. In a province office the office's key opens it; alone
it has a ``kunci.json`` of its own.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import msgpack
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.ids import uuid7
from app.domain.pelaku import Pelaku
from app.infra.berkas import tulis_bytes_atomik
from app.infra.keys import OfficeKey, create_key_file, open_with_keyring, open_with_passphrase
from app.services.hub_alamat import TANDA, baca_alamat, ganti_alamat, simpan_alamat
from app.services.kantor import Kantor
from app.services.pendaftaran_galat import kata_kepercayaan
from app.services.pendaftaran_provinsi import daftar_instansi, terbitkan_hub
from app.sync.hub import schema
from app.sync.hub.core import HubKeys
from app.sync.hub.store import HubStore
from app.sync.trust import agekeys, device, store
from app.sync.trust.certs import Kind, parse
from app.sync.trust.errors import TrustError

SEGEL, KUNCI, DATA = "hub.kunci", "kunci.json", "hub.db"
MASUK = "masuk"
FOLDER = "hub"
"""Name of the hub's folder inside a province office"""
FORMAT = 1


@dataclass(frozen=True)
class HubBaru:
    """A hub just made."""

    folder: Path
    id: UUID
    permintaan: bytes = b""
    """For the province, when the hub stands alone"""
    kata: str = ""
    """Six words to compare on both sides"""


def folder_hub(data: Path) -> Path:
    """Return the hub's folder: ``data`` itself, or ``hub`` in an office's folder."""
    return data if (data / TANDA).exists() else data / FOLDER


def buat_di_provinsi(kantor: Kantor, pelaku: Pelaku, *, database: str = "") -> HubBaru:
    """Make the hub of a province office in its folder, with its certificate.

    Raises:
        UserError: HUB-011 if it has one, ``DFT-005`` if the office is no province.
    """
    folder = kantor.paths.root / FOLDER
    _wajib_kosong(folder)
    daftar_instansi(kantor)  # refuses an office that is no province before anything is made
    keys = _KeyRing.fresh(kantor.jam.now_ms())
    berkas, _ = terbitkan_hub(kantor, pelaku, keys.asked)
    keys.also = _province_identities(kantor)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _accept(keys, berkas)
    _write(folder, keys, _seal_key(kantor.key), database)
    return HubBaru(folder, keys.asked.subject)


def buat_sendiri(folder: Path, *, frasa: str, now_ms: int, database: str = "") -> HubBaru:
    """Make the folder of a hub on a server; it waits for the province's grant.

    Raises:
        UserError: HUB-011 if the folder holds a hub.
    """
    _wajib_kosong(folder)
    keys = _KeyRing.fresh(now_ms)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = create_key_file(folder / KUNCI, office_id=keys.asked.subject, passphrase=frasa)
    _write(folder, keys, _seal_key(key), database)
    return HubBaru(folder, keys.asked.subject, keys.asked.raw, keys.asked.words)


def terima_izin(folder: Path, frasa: str | None, berkas: bytes) -> str:
    """Take the province's grant in; return the six words to compare with the province's screen.

    Raises:
        UserError: ``DFT-101`` to ``DFT-111`` if it is not for this hub.
    """
    sealing = _seal_key(_office_key(folder, frasa))
    keys = _read(folder, sealing)
    words = _accept(keys, berkas)
    _write(folder, keys, sealing, baca_alamat(folder, sealing))
    return words


def buka(
    folder: Path,
    *,
    frasa: str | None = None,
    kunci_kantor: OfficeKey | None = None,
    database: str | None = None,
    now_ms: Callable[[], int],
    partitions: int = schema.PARTITIONS,
) -> HubStore:
    """Open a hub.

    Args:
        folder: the hub's folder (``folder_hub``).
        frasa: its passphrase, or that of the office around it; None asks the key store.
        kunci_kantor: the key of the province office around it, where it is open already.
        database: a PostgreSQL address instead of what ``hub.json`` says.
        now_ms: the clock, milliseconds since 1970 UTC.
        partitions: for a new schema on PostgreSQL.

    Raises:
        UserError: HUB-010 no hub there, HUB-012 it has no grant yet, ``KUN-…`` its key.
    """
    key = kunci_kantor or _office_key(folder, frasa)
    sealing = _seal_key(key)
    keys = _read(folder, sealing)
    if not keys.certificate:
        raise UserError(
            code="HUB-012",
            what="Hub ini belum mendapat izin provinsi.",
            kept="Tidak ada yang dijalankan.",
            action="Jalankan hub init --accept dengan berkas izin dari provinsi.",
        )
    where = database or baca_alamat(folder, sealing)
    opened = HubStore.open(
        where or folder / DATA,
        None if where.startswith("postgres") else key.purpose("hub-db"),
        folder=folder / MASUK,
        keys=keys.hub_keys(),
        now_ms=now_ms,
        partitions=partitions,
    )
    opened.learn(keys.learned, keys.revocations)
    return opened


def alamat_database(folder: Path, kunci_kantor: OfficeKey) -> str:
    """Return the address of the server a hub in a province office keeps its data on, or ""."""
    return baca_alamat(folder, _seal_key(kunci_kantor))


def pindah_database(folder: Path, kunci_kantor: OfficeKey, alamat: str) -> None:
    """Let the hub in a province office use another address from its next opening on."""
    ganti_alamat(folder, _seal_key(kunci_kantor), alamat)


def rahasia_layanan(folder: Path, frasa: str | None) -> bytes:
    """Return the secret that signs tokens; the same in every process of one hub."""
    return _office_key(folder, frasa).purpose("hub-token")


def selaraskan(kantor: Kantor, gudang: HubStore) -> int:
    """Tell the hub the names and certificates the province has; return how many agencies."""
    rows = daftar_instansi(kantor)
    with kantor.read() as session:
        pool = store.load_pool(session.connection())
    gudang.learn([c.raw for c in pool.certificates()], pool.revocations() if pool.lists() else b"")
    for row in rows:
        gudang.enrol_agency(row.id, nama=row.nama, kode=row.kode)
    return len(rows)


def segarkan(kantor: Kantor) -> None:
    """Give the hub inside a province office what the province renewed: certificate, keys.

    Agencies that do not know the hub yet seal to the province; its own hub opens that too.
    """
    folder, sealing = kantor.paths.root / FOLDER, _seal_key(kantor.key)
    _wajib_hub(folder)
    keys = _read(folder, sealing)
    before = (keys.certificate, keys.chain, keys.also, keys.roots)
    with kantor.read() as session:
        pool = store.load_pool(session.connection())
        keys.roots = store.province_roots(session.connection())
    newest = pool.get(keys.asked.subject, Kind.HUB)
    if newest is not None:
        keys.certificate = newest.raw
    kinds = (Kind.AKAR, Kind.DARING)
    keys.chain = tuple(c.raw for c in pool.certificates() if c.kind in kinds)
    keys.also = _province_identities(kantor)
    if before != (keys.certificate, keys.chain, keys.also, keys.roots):
        _write(folder, keys, sealing, baca_alamat(folder, sealing))


def _province_identities(kantor: Kantor) -> tuple[str, ...]:
    with kantor.read() as session:
        return tuple(store.identities(session.connection()))


@dataclass
class _KeyRing:
    """The hub's secrets as they lie sealed."""

    signing: bytes
    age: bytes
    asked: device.Request
    certificate: bytes = b""
    chain: tuple[bytes, ...] = ()
    roots: tuple[bytes, ...] = ()
    learned: tuple[bytes, ...] = ()
    revocations: bytes = b""
    also: tuple[str, ...] = ()
    """Age identities of the province around it"""

    @classmethod
    def fresh(cls, now_ms: int) -> _KeyRing:
        """Make new keys and the request that goes with them."""
        signing = Ed25519PrivateKey.generate()
        secret, public = agekeys.new_identity()
        asked = device.request(
            signing,
            subject=uuid7(now_ms),
            recipient=public,
            nonce=secrets.token_bytes(16),
            created=now_ms,
            what=device.HUB,
        )
        return cls(signing.private_bytes_raw(), secret, asked)

    def hub_keys(self) -> HubKeys:
        """Return who the hub is."""
        return HubKeys(
            subject=self.asked.subject,
            signing_key=Ed25519PrivateKey.from_private_bytes(self.signing),
            certificate=self.certificate,
            chain=self.chain,
            roots=self.roots,
            identities=(agekeys.identity_text(self.age), *self.also),
        )


def _accept(keys: _KeyRing, berkas: bytes) -> str:
    try:
        grant = device.open_grant(berkas, keys.asked, agekeys.identity_text(keys.age))
    except TrustError as error:
        raise kata_kepercayaan(error, "Izin hub") from error
    chain = [raw for raw in grant.certificates if _is_province(raw)]
    keys.certificate = grant.certificate.raw
    keys.chain = tuple(dict.fromkeys([*chain, grant.issuer.raw]))
    keys.roots = tuple(grant.provinces[i : i + 32] for i in range(0, len(grant.provinces), 32))
    keys.learned = grant.certificates
    keys.revocations = grant.revocations
    return grant.words


def _is_province(raw: bytes) -> bool:
    return parse(raw, check_signature=False).kind in (Kind.AKAR, Kind.DARING)


def _seal_key(key: OfficeKey) -> bytes:
    return key.purpose("hub-identity")


def _office_key(folder: Path, frasa: str | None) -> OfficeKey:
    """Return the key of the folder itself, or of the office around it."""
    _wajib_hub(folder)
    own = folder / KUNCI
    path = own if own.exists() else folder.parent / KUNCI
    key = open_with_keyring(path) if frasa is None else open_with_passphrase(path, frasa)
    if key is None:
        raise UserError(
            code="KUN-004",
            what="Penyimpan kunci komputer ini tidak dapat membuka hub itu.",
            kept="Data tetap terkunci.",
            action="Isi LUMBUNG_PASSPHRASE dengan frasa pemulihan, lalu jalankan lagi.",
        )
    return key


def _write(folder: Path, keys: _KeyRing, sealing: bytes, database: str) -> None:
    body = msgpack.packb(
        [
            FORMAT,
            keys.signing,
            keys.age,
            keys.asked.raw,
            keys.certificate,
            list(keys.chain),
            list(keys.roots),
            list(keys.learned),
            keys.revocations,
            list(keys.also),
        ],
        use_bin_type=True,
    )
    nonce = secrets.token_bytes(12)
    sealed = nonce + AESGCM(sealing).encrypt(nonce, body, b"lumbung-hub-1")
    tulis_bytes_atomik(folder / SEGEL, sealed, dalam_kantor=True)
    facts = {"format": FORMAT, "hub": str(keys.asked.subject)}
    simpan_alamat(folder, sealing, facts, database)


def _read(folder: Path, sealing: bytes) -> _KeyRing:
    try:
        sealed = (folder / SEGEL).read_bytes()
        body = AESGCM(sealing).decrypt(sealed[:12], sealed[12:], b"lumbung-hub-1")
        found = msgpack.unpackb(body, raw=False)
        return _KeyRing(
            found[1],
            found[2],
            device.read_request(found[3]),
            found[4],
            tuple(found[5]),
            tuple(found[6]),
            tuple(found[7]),
            found[8],
            tuple(found[9]),
        )
    except (OSError, InvalidTag, ValueError, TrustError) as error:
        raise EnvironmentFaultError(
            code="HUB-013",
            what="Berkas kunci hub (hub.kunci) hilang, rusak, atau milik hub lain.",
            kept="Data hub tidak disentuh.",
            action="Pulihkan hub.kunci dari cadangan folder hub.",
        ) from error


def _wajib_kosong(folder: Path) -> None:
    if (folder / TANDA).exists() or (folder / SEGEL).exists():
        raise UserError(
            code="HUB-011",
            what=f"Folder {folder} sudah berisi hub.",
            kept="Hub itu tidak diubah.",
            action="Jalankan hub serve, atau pilih folder lain.",
        )


def _wajib_hub(folder: Path) -> None:
    if not (folder / TANDA).exists():
        raise UserError(
            code="HUB-010",
            what=f"Tidak ada hub di {folder}.",
            kept="Tidak ada yang dibuat.",
            action="Jalankan hub init di folder kantor provinsi dahulu.",
        )
