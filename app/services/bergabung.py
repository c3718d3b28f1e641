# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new PC joins an agency that exists: an empty office that waits for the grant, then for records.

Where it stands is read from the office itself, so it goes on after any stop.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.sinkron import FlashdiskRow, HasilBaca
from app.domain.waktu import Jam
from app.models.sistem import Instansi, Pengguna
from app.services import pendaftaran_perangkat
from app.services.kantor import Kantor, Projection, buat_berkas_kantor, buka_kantor
from app.services.pemasangan import bersihkan, wajib_kosong
from app.services.pendaftaran import sertifikat_sah
from app.services.sinkron import status
from app.services.sinkron.baca import baca
from app.sync.identity import read_meta
from app.sync.trust import store


class Tahap(StrEnum):
    """How far a PC has come on its way into an agency."""

    BELUM_MEMINTA = "belum_meminta"
    """An empty office; the program was closed before the request was made"""
    MENUNGGU_IZIN = "menunggu_izin"
    MENUNGGU_CATATAN = "menunggu_catatan"
    """It was let in; no account has arrived yet, so nobody can sign in"""
    SELESAI = "selesai"
    """People sign in as in every office"""


def tahap(kantor: Kantor) -> Tahap:
    """Return where an open office stands."""
    with kantor.read() as session:
        connection = session.connection()
        if session.scalars(select(Pengguna.id).limit(1)).first() is not None:
            return Tahap.SELESAI
        if sertifikat_sah(kantor, connection) is not None:
            return Tahap.MENUNGGU_CATATAN
        if read_meta(connection, store.META_REQUEST) is not None:
            return Tahap.MENUNGGU_IZIN
        own = session.scalars(select(Instansi.id).limit(1)).first() is not None
        return Tahap.SELESAI if own else Tahap.BELUM_MEMINTA


def siapkan(
    root: Path,
    *,
    jam: Jam,
    passphrase: str,
    projections: tuple[Projection, ...] = (),
    office_id: UUID | None = None,
) -> Kantor:
    """Make an empty office in ``root`` with its request, and return it open.

    All or nothing: after a failure the folder is as it was. ``office_id`` is the one on the
    recovery sheet that was printed before.

    Raises:
        UserError: ``PSG-001`` the folder is not empty, ``KAN-001`` it holds an office.
    """
    wajib_kosong(root)
    stood = root.exists()
    kantor: Kantor | None = None
    try:
        key = buat_berkas_kantor(root, passphrase=passphrase, jam=jam, office_id=office_id)
        kantor = buka_kantor(root, key, jam=jam, projections=projections)
        pendaftaran_perangkat.minta(kantor)
    except BaseException:
        if kantor is not None:
            kantor.close()
        bersihkan(root, stood=stood)
        raise
    return kantor


def flashdisk() -> tuple[FlashdiskRow, ...]:
    """Return the sticks that are plugged in."""
    return status.flashdisk()


def baca_pertama(
    kantor: Kantor, letak: Path, *, sarana: str, tempat: str, job: JobControl
) -> HasilBaca:
    """Read the first records in the name of the system; afterwards people sign in and read.

    Raises:
        UserError: ``PSG-003`` this office has accounts, or was not let in yet.
    """
    if tahap(kantor) is not Tahap.MENUNGGU_CATATAN:
        raise UserError(
            code="PSG-003",
            what="Kantor ini tidak sedang menunggu catatan pertamanya.",
            kept="Tidak ada yang diubah.",
            action="Masuklah dengan akun Anda, lalu baca flashdisk dari Sinkronisasi.",
        )
    return baca(kantor, SISTEM, letak, sarana=sarana, tempat=tempat, job=job)
