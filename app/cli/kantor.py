# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening an office for a command: by ``LUMBUNG_PASSPHRASE``, else by the key store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.domain.errors import UserError
from app.domain.pelaku import SEMUA_PERAN, SISTEM
from app.domain.waktu import JamSistem
from app.infra.keys import OfficeKey
from app.services.fasad import Sesi
from app.services.kantor import buka_kantor, buka_kunci
from app.services.pengguna import daftar_pengguna, pelaku_dari_akun
from app.services.proyeksi import Proyeksi
from app.services.sinkron.aturan import segarkan

FRASA_ENV = "LUMBUNG_PASSPHRASE"


def frasa() -> str | None:
    """Return the recovery passphrase of the environment, if it is set."""
    return os.environ.get(FRASA_ENV) or None


def kunci(root: Path) -> OfficeKey:
    """Return the key of the office; ``KUN-004`` if neither passphrase nor key store has it."""
    key = buka_kunci(root, frasa())
    if key is None:
        raise UserError(
            code="KUN-004",
            what="Penyimpan kunci komputer ini tidak dapat membuka kantor itu.",
            kept="Data tetap terkunci.",
            action=f"Isi {FRASA_ENV} dengan frasa pemulihan, lalu jalankan lagi.",
        )
    return key


@contextmanager
def sesi(root: Path, akun: str | None) -> Iterator[Sesi]:
    """Open the office as an account; close it after.

    Without an account the holder of the recovery passphrase acts, in the name of the first
    administrator and with every right; the trail says so. A named account has its own rights.
    An office that has no account yet (a PC that has just been let in) is acted upon by the program.
    """
    key = kunci(root)
    proyeksi = Proyeksi()
    kantor = buka_kantor(root, key, jam=JamSistem(), projections=(proyeksi,))
    try:
        with kantor.read() as session:
            if akun is None and not daftar_pengguna(session):
                pelaku = SISTEM
            else:
                pelaku = pelaku_dari_akun(session, akun)
        if akun is None:
            pelaku = replace(pelaku, peran=SEMUA_PERAN)
        segarkan(kantor)
        yield Sesi(kantor, pelaku, proyeksi)
    finally:
        kantor.close()
