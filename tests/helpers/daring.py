# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real hub on a loopback port, and offices that know it."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from ipaddress import IPv4Address
from pathlib import Path
from uuid import UUID

import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.sinkron import HasilDaring
from app.hub.limits import Limits
from app.hub.service import build
from app.services import instansi
from app.services.permohonan import daftarkan
from app.services.sinkron.daring import Dunia, daring_sekarang
from app.sync.hub.core import HubKeys
from app.sync.hub.store import HubStore
from app.sync.identity import write_meta
from app.sync.online.client import Timeouts
from app.sync.online.exchange import Patience
from app.sync.trust import agekeys, store
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, Provinsi

LONGGAR = Limits(per_minute=1_000_000, min_free=0)
KUNCI = bytes(range(32))


@dataclass
class Pusat:
    """A running hub."""

    store: HubStore
    folder: Path
    port: int = 0
    waktu: list[int] = field(default_factory=list)
    """What its clock shows, milliseconds; the first entry counts"""

    def sha(self) -> list[bytes]:
        """Return the digests of everything that was ever taken in."""
        return [one.sha256 for one in self.store.inbox(limit=10_000)]


@contextmanager
def jalankan_pusat(
    provinsi: Provinsi,
    folder: Path,
    *,
    now_ms: int,
    limits: Limits = LONGGAR,
    sertifikat: tuple[Path, Path] | None = None,
    bungkus: object = None,
) -> Iterator[Pusat]:
    """Serve the hub in a thread; ``bungkus`` may wrap the ASGI application."""
    keys = HubKeys(
        subject=provinsi.online.subject,
        signing_key=provinsi.online_key,
        certificate=provinsi.online.raw,
        chain=(provinsi.root.raw,),
        roots=(provinsi.root.public_key,),
        identities=(agekeys.identity_text(provinsi.age_secret),),
    )
    waktu = [now_ms]
    folder.mkdir(parents=True, exist_ok=True)
    opened = HubStore.open(
        folder / "hub.db", KUNCI, folder=folder / "masuk", keys=keys, now_ms=lambda: waktu[0]
    )
    app = build(opened, folder, limits=limits, secret=b"s" * 32, merge=False)
    config = uvicorn.Config(
        bungkus(app) if callable(bungkus) else app,
        host="127.0.0.1",
        port=0,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        ws="none",
        timeout_keep_alive=30,
        timeout_graceful_shutdown=2,
        ssl_certfile=sertifikat[0] if sertifikat else None,
        ssl_keyfile=sertifikat[1] if sertifikat else None,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), name="pusat")
    thread.start()
    try:
        while not server.started and thread.is_alive():
            threading.Event().wait(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Pusat(opened, folder, port, waktu)
    finally:
        server.should_exit = True
        thread.join(15)
        opened.close()


def hubungkan(one: PCLengkap, url: str, *, pin: bytes = b"") -> None:
    """Tell an office the address of the hub."""
    with one.pc.kantor.writer.begin() as connection:
        write_meta(connection, store.META_HUB_URL, url.encode())
        write_meta(connection, store.META_HUB_PIN, pin)


def alamat(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def dunia_uji(laju: float = 100.0, **hal: object) -> Dunia:
    """Patience for lines whose time runs faster by ``laju``."""
    jeda = threading.Event()
    bawaan: dict[str, object] = {
        "timeouts": Timeouts(connect=20 / laju + 2, reply=60 / laju + 4, slowest=500 * laju),
        "patience": Patience(),
        "tidur": lambda detik: jeda.wait(detik / laju) and None,
        "acak": random.Random(3),
    }
    return Dunia(**{**bawaan, **hal})  # type: ignore[arg-type]


def tukar(
    one: PCLengkap, *, anggaran: int | None = None, dunia: Dunia | None = None
) -> HasilDaring:
    return daring_sekarang(
        one.pc.kantor, SISTEM, anggaran=anggaran, job=JobControl(), dunia=dunia or dunia_uji()
    )


def catat_permohonan(one: PCLengkap, jumlah: int = 1, *, mulai: int = 0) -> list[UUID]:
    """Register requests."""
    kantor = one.pc.kantor
    instansi.simpan_instansi(kantor, SISTEM, INSTANSI)
    dadu = random.Random(mulai)
    found = []
    for nomor in range(mulai, mulai + jumlah):
        rincian = f"Salinan dokumen {dadu.randbytes(120).hex()}"  # hard to compress
        draft = replace(DRAFT, nama_pemohon=f"Siti {nomor}", rincian=rincian)
        found.append(daftarkan(kantor, SISTEM, draft).id)
    return found


def sertifikat_tls(folder: Path, nama: str = "pusat") -> tuple[Path, Path, bytes]:
    """Make a certificate for 127.0.0.1; return its file, its key's file and its SHA-256."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, nama)])
    start = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    cert = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=36500))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem, kunci = folder / f"{nama}.pem", folder / f"{nama}.key"
    pem.write_bytes(cert.public_bytes(serialization.Encoding.PEM))
    kunci.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return pem, kunci, sha256(cert.public_bytes(serialization.Encoding.DER)).digest()
