# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the exchange over the network remembers: token, place in the relay, bytes of the month."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.domain.sinkron import BatasDaring
from app.sync.identity import read_meta, write_meta
from app.sync.trust.store import META_HUB_PIN

META_CATATAN = "daring"
META_KUOTA = "daring_kuota"
META_PROKSI = "daring_proksi"
KUOTA_TERBESAR = 10**15
UNGGAH = 16
"""How many begun volumes are remembered"""


@dataclass
class Catatan:
    """Facts of this device at this hub; all of them may be lost without loss of records."""

    perangkat: str = ""
    """Device these facts belong to"""
    pusat: str = ""
    """Hub that answered last"""
    alamat: str = ""
    """Address it answered at"""
    salam: int = 0
    """Last number used in a greeting"""
    token: str = ""
    habis: int = 0
    """When the token ends by this PC's clock, milliseconds since 1970 UTC"""
    dibuat: int = 0
    """When it was given, by the same clock"""
    titipan: int = 0
    """All records of the relay up to here are on this PC"""
    titipan_berkas: int = 0
    """And all its files up to here"""
    unggah: str = ""
    """SHA-256 of volumes of which the hub may hold some, with blanks between"""
    tanda: str = ""
    """Digest of the vector in the last receipt that was sent to the other PCs"""
    berkas_baru: bool = False
    """Contents came that no receipt over the network has told of"""
    ikatan: str = ""
    """Bundle of volumes that is on its way"""
    acuan: str = ""
    """What names the certificates, revocations and packs last fetched, in hexadecimal"""
    terakhir: int = 0
    """When an exchange last came through"""

    def mulai_unggah(self, sidik: str) -> bool:
        """Note that a volume is on its way; return if it was so before."""
        known = self.unggah.split()
        if sidik not in known:
            self.unggah = " ".join([*known, sidik][-UNGGAH:])
        return sidik in known

    def selesai_unggah(self, sidik: str) -> None:
        """Note that a volume has arrived."""
        self.unggah = " ".join(one for one in self.unggah.split() if one != sidik)


def baca_catatan(connection: Connection, perangkat: UUID, alamat: str) -> Catatan:
    """Return what is remembered; nothing of another device or another address."""
    found = _objek(read_meta(connection, META_CATATAN))
    names = {f.name: f.type for f in fields(Catatan)}
    catatan = Catatan(**{k: v for k, v in found.items() if k in names})
    if (catatan.perangkat, catatan.alamat) != (perangkat.hex, alamat):
        return Catatan(perangkat=perangkat.hex, alamat=alamat)
    return catatan


def simpan_catatan(connection: Connection, catatan: Catatan) -> None:
    """Remember."""
    write_meta(connection, META_CATATAN, json.dumps(asdict(catatan)).encode())


def terakhir_berhasil(connection: Connection) -> int:
    """Return when an exchange last came through; 0 if never."""
    value = _objek(read_meta(connection, META_CATATAN)).get("terakhir", 0)
    return value if isinstance(value, int) else 0


def baca_proksi(connection: Connection) -> str:
    """Return the proxy setting: empty (as the system says), ``langsung``, or a URL."""
    return (read_meta(connection, META_PROKSI) or b"").decode()


def simpan_proksi(connection: Connection, setting: str) -> None:
    """Store the proxy setting."""
    write_meta(connection, META_PROKSI, setting.encode())


def pin_pusat(connection: Connection) -> bytes:
    """Return the SHA-256 of the hub's TLS certificate out of the enrolment; empty for none."""
    return read_meta(connection, META_HUB_PIN) or b""


def bulan(saat: datetime) -> str:
    """Return the month whose quota counts, in the office's zone."""
    return f"{saat:%Y-%m}"


def baca_batas(connection: Connection, bulan_: str) -> BatasDaring:
    """Return budget and use of a month."""
    kuota = int.from_bytes(read_meta(connection, META_KUOTA) or b"", "big")
    row = connection.exec_driver_sql(
        "SELECT naik, turun FROM kuota WHERE bulan = ?", (bulan_,)
    ).first()
    naik, turun = (0, 0) if row is None else (int(row[0]), int(row[1]))
    return BatasDaring(kuota_byte=kuota, naik=naik, turun=turun)


def simpan_kuota(connection: Connection, byte: int) -> None:
    """Set the budget of every month; 0 takes it away."""
    write_meta(connection, META_KUOTA, min(max(0, byte), KUOTA_TERBESAR).to_bytes(8, "big"))


def tambah_pakai(connection: Connection, bulan_: str, *, naik: int, turun: int) -> None:
    """Count bytes against a month."""
    connection.exec_driver_sql(
        "INSERT INTO kuota (bulan, naik, turun) VALUES (?, ?, ?) ON CONFLICT (bulan) DO UPDATE"
        " SET naik = kuota.naik + excluded.naik, turun = kuota.turun + excluded.turun",
        (bulan_, naik, turun),
    )


def _objek(raw: bytes | None) -> dict[str, Any]:
    try:
        found = json.loads(raw or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
