# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The journal of packets, and the volumes that wait in the office."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.domain.format_id import angka
from app.domain.sinkron import KeadaanPaket, PaketRow
from app.models.sistem import JejakAkses
from app.models.types import from_ms
from app.services.sinkron.sebutan import sebutan_tabel

SELESAI_DIBACA = (KeadaanPaket.DITERAPKAN, KeadaanPaket.DILEWATI)
URUTAN, KEHILANGAN, VERSI = "urutan", "kehilangan", "versi"


def catat_masuk(
    connection: Connection,
    *,
    id_: UUID,
    waktu: int,
    sarana: str,
    tempat: str,
    lingkup: str,
    ukuran: int,
    ringkas: Mapping[str, Any],
    keadaan: KeadaanPaket,
    alasan: str = "",
) -> None:
    """Write or renew the journal entry of a volume that was read."""
    connection.exec_driver_sql(
        "INSERT INTO paket (id, arah, waktu, sarana, tempat, lingkup, ukuran, ringkas, keadaan,"
        " alasan) VALUES (?, 'masuk', ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id, arah) DO UPDATE SET waktu = excluded.waktu, sarana = excluded.sarana,"
        " tempat = excluded.tempat, lingkup = excluded.lingkup, ukuran = excluded.ukuran,"
        " ringkas = excluded.ringkas, keadaan = excluded.keadaan, alasan = excluded.alasan",
        (
            id_.bytes,
            waktu,
            sarana,
            tempat,
            lingkup,
            ukuran,
            json.dumps(ringkas),
            keadaan.value,
            alasan,
        ),
    )


def dikenal(connection: Connection) -> set[UUID]:
    """Return the volumes that need not be read again: applied ones and the own ones."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM paket WHERE arah = 'keluar' OR keadaan IN (?, ?)",
        tuple(state.value for state in SELESAI_DIBACA),
    )
    return {UUID(bytes=bytes(row[0])) for row in rows}


def tahan(connection: Connection, id_: UUID, isi: bytes, sebab: str, waktu: int) -> None:
    """Keep a volume as it came until it can be applied."""
    connection.exec_driver_sql(
        "INSERT INTO tertahan (id, waktu, sebab, isi) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET sebab = excluded.sebab",
        (id_.bytes, waktu, sebab, isi),
    )


def lepas(connection: Connection, id_: UUID) -> None:
    """Forget a kept volume: it was applied."""
    connection.exec_driver_sql("DELETE FROM tertahan WHERE id = ?", (id_.bytes,))


def tertahan(connection: Connection, folder: Path) -> list[tuple[UUID, str, Path]]:
    """Lay the kept volumes out as files; return id, reason and path, oldest first."""
    found = []
    for id_, why, raw in connection.exec_driver_sql(
        "SELECT id, sebab, isi FROM tertahan ORDER BY id"
    ):
        path = folder / f"tertahan-{bytes(id_).hex()}"
        path.write_bytes(bytes(raw))
        found.append((UUID(bytes=bytes(id_)), str(why), path))
    return found


def riwayat(connection: Connection, batas: int) -> tuple[PaketRow, ...]:
    """Return the newest journal entries."""
    rows = connection.exec_driver_sql(
        "SELECT id, waktu, arah, sarana, tempat, lingkup, ukuran, ringkas, keadaan, alasan"
        " FROM paket ORDER BY waktu DESC, id DESC LIMIT ?",
        (batas,),
    )
    return tuple(
        PaketRow(
            id=UUID(bytes=bytes(row[0])),
            waktu=from_ms(int(row[1])),
            arah=str(row[2]),
            sarana=str(row[3]),
            tempat=str(row[4]),
            lingkup=str(row[5]),
            ukuran=int(row[6]),
            isi=kalimat_isi(json.loads(row[7])),
            keadaan=KeadaanPaket(row[8]),
            alasan=str(row[9]),
        )
        for row in rows
    )


def kalimat_isi(ringkas: Mapping[str, Any]) -> str:
    """Return what is in a volume, one sentence."""
    parts = []
    tables = ringkas.get("tabel", {})
    if ringkas.get("operasi") and set(tables) == {str(JejakAkses.__table_number__)}:
        count = angka(int(ringkas["operasi"]))
        parts.append(f"tanpa perubahan data ({count} catatan jejak akses)")
    elif ringkas.get("operasi"):
        named = ", ".join(
            f"{sebutan_tabel(int(number)).lower()} {angka(int(count))}"
            for number, count in sorted(tables.items(), key=lambda pair: -pair[1])[:3]
        )
        parts.append(f"{angka(int(ringkas['operasi']))} perubahan ({named})")
    for key, word in (("berkas", "berkas"), ("aturan", "paket aturan"), ("tanda", "tanda terima")):
        if ringkas.get(key):
            parts.append(f"{angka(int(ringkas[key]))} {word}")
    return ", ".join(parts) or "tidak ada perubahan baru"
