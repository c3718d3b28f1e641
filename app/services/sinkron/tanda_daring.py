# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""This PC's receipt for the other PCs as it goes over the network: only if it says something new.

On a stick it names every content it holds; here only those it has not told yet, since each costs
32 bytes. Once a week all of them, for what may have been lost on the way.
"""

from __future__ import annotations

from app.domain.pelaku import Pelaku
from app.services.kantor import Kantor
from app.services.sinkron.aturan_kawan import bawaan
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.berkas import sidik_dipegang
from app.services.sinkron.catatan_daring import Catatan
from app.services.sinkron.muatan import Tanda
from app.services.sinkron.tulis import tanda_terima
from app.sync.identity import heads, read_meta, write_meta
from app.sync.online.protocol import vector_digest

META_BERKAS = "daring_berkas"
"""When all contents were told last (8 bytes), then the beginnings of the digests told since"""
PENUH_MS = 7 * 24 * 3600 * 1000
AWAL = 8


def tanda_baru(kantor: Kantor, pelaku: Pelaku, bahan: Bahan, catatan: Catatan) -> Tanda | None:
    """Return the receipt if it says more than the last one sent; None else."""
    if not bahan.peers():
        return None
    sidik = _sidik_lain(kantor, bahan)
    if sidik == catatan.tanda and not catatan.berkas_baru:
        return None
    with kantor.read() as session:
        connection = session.connection()
        raw = read_meta(connection, META_BERKAS) or bytes(AWAL)
        held = sidik_dipegang(kantor, connection, bahan)
    told = {raw[at : at + AWAL] for at in range(AWAL, len(raw), AWAL)}
    since = kantor.jam.now_ms() - int.from_bytes(raw[:AWAL], "big")
    penuh = not 0 <= since < PENUH_MS
    new = [digest for digest in held if penuh or digest[:AWAL] not in told]
    return Tanda(tanda_terima(kantor, pelaku, bahan, new), sidik, tuple(held), penuh)


def tanda_terkirim(kantor: Kantor, pelaku: Pelaku, catatan: Catatan, tanda: Tanda) -> None:
    """Remember what the receipt said; the hub keeps it for the others."""
    catatan.tanda, catatan.berkas_baru = tanda.sidik, False
    with kantor.uow(pelaku) as uow:
        connection = uow.session.connection()
        since = (read_meta(connection, META_BERKAS) or bytes(AWAL))[:AWAL]
        if tanda.penuh:
            since = kantor.jam.now_ms().to_bytes(AWAL, "big")
        told = b"".join(digest[:AWAL] for digest in tanda.berkas)
        write_meta(connection, META_BERKAS, since + told)
        uow.commit()


def _sidik_lain(kantor: Kantor, bahan: Bahan) -> str:
    """Return a digest of what this PC holds of the others' streams and of the province's packs."""
    own = bahan.device.bytes
    with kantor.read() as session:
        vector = heads(session.connection())
        packs = bawaan(session.connection()).sidik
    return vector_digest({s: n for s, n in vector.items() if s[:16] != own}).hex() + packs
