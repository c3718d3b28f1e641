# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province office's own store: an SQLCipher file in its folder, or PostgreSQL by a setting."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.kip import Peran
from app.domain.pelaku import SISTEM, Pelaku
from app.services import hub
from app.services.hub_alamat import TANDA
from app.services.kantor import Kantor
from app.services.pendaftaran_galat import bukan_provinsi
from app.sync.hub.store import HubStore
from app.sync.identity import read_meta
from app.sync.trust import store
from app.sync.trust.certs import Kind

PENGURUS_PROVINSI = frozenset({Peran.PPID, Peran.PETUGAS, Peran.ADMINISTRATOR})
"""Who takes packets in and writes answers"""
PENETAP = frozenset({Peran.PPID, Peran.ADMINISTRATOR})
"""Who signs rule packs and follow-up letters"""


_PEMBUATAN = threading.RLock()
"""Two readers at once must not both make the store"""


def peran_provinsi(kantor: Kantor) -> bool:
    """True if this office has the province role."""
    with kantor.read() as session:
        return read_meta(session.connection(), store.META_PROVINCE) is not None


def ada_gudang(kantor: Kantor) -> bool:
    """True once the store was made: looking at a count is no reason to make it."""
    return (kantor.paths.root / hub.FOLDER / TANDA).exists()


@contextmanager
def gudang(kantor: Kantor, *, selaras: bool = False) -> Iterator[HubStore]:
    """Open the store; the first time it is made, with its certificate.

    ``selaras`` tells it first what the office knows: names, certificates, renewed keys.

    Raises:
        UserError: ``DFT-005`` the office is no province, ``HUB-…`` the store cannot be opened.
    """
    folder = siapkan(kantor)
    if selaras:
        hub.segarkan(kantor)
    opened = hub.buka(folder, kunci_kantor=kantor.key, now_ms=kantor.jam.now_ms)
    try:
        if selaras:
            hub.selaraskan(kantor, opened)
        yield opened
    finally:
        opened.close()


def pelajari(kantor: Kantor, pelaku: Pelaku, opened: HubStore) -> None:
    """Keep in the office what the store learned: which agency keys and PCs there are.

    The first key of an enrolment is pinned; a second one is refused here as in the store.
    """
    kinds = (Kind.INSTANSI, Kind.PERANGKAT)
    found = [cert.raw for cert in opened.pool.certificates() if cert.kind in kinds]
    with kantor.read() as session:
        rows = session.connection().exec_driver_sql("SELECT isi FROM sertifikat")
        known = {bytes(row[0]) for row in rows}
    fresh = [raw for raw in found if raw not in known]
    if not fresh:
        return
    with kantor.uow(pelaku) as uow:
        connection = uow.session.connection()
        believed, _ = store.load_pool(connection).add_all(fresh)
        store.save(connection, believed, now_ms=kantor.jam.now_ms())
        uow.commit()


def siapkan(kantor: Kantor) -> Path:
    """Return the folder of the store, made the first time; ``DFT-005`` for another office."""
    if not peran_provinsi(kantor):
        raise bukan_provinsi()
    folder = kantor.paths.root / hub.FOLDER
    with _PEMBUATAN:
        if not (folder / TANDA).exists():
            hub.buat_di_provinsi(kantor, SISTEM)
    return folder
