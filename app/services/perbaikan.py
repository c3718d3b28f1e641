# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Mending the folder of an office from what its key and its database know."""

from __future__ import annotations

from pathlib import Path

from app.db.snapshot import opens
from app.domain.pelaku import SISTEM
from app.domain.waktu import Jam
from app.infra.instance import InstanceLock
from app.infra.keys import OfficeKey
from app.infra.paths import OfficePaths
from app.infra.tanda_kantor import kunci_asing, tulis_tanda
from app.services.jejak import akses
from app.services.kantor import Projection, buka_kantor


def perbaiki_tanda(
    root: Path, key: OfficeKey, *, jam: Jam, projections: tuple[Projection, ...] = ()
) -> None:
    """Write ``kantor.json`` anew for the office whose database this key opens; the trail says so.

    The office id is that of the key file, which the key itself authenticates.

    Raises:
        UserError: ``KAN-007`` if the key does not open the database: then the key file is the
            strange one and nothing is written. Otherwise as ``buka_kantor``.
    """
    paths = OfficePaths(root)
    with InstanceLock(paths.lock):
        if not opens(paths.database, key.purpose("db")):
            raise kunci_asing()
        tulis_tanda(paths.identity, key)
    kantor = buka_kantor(root, key, jam=jam, projections=projections)
    try:
        akses(kantor, SISTEM, "perbaiki kantor.json", rid=None)
    finally:
        kantor.close()
