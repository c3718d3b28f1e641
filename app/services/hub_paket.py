# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rule packs for a hub without the province's database: written to a file there, offered here.

The file holds nothing secret and is believed by the signatures in it.
"""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import UserError
from app.services.pendaftaran_galat import kata_kepercayaan
from app.sync.bundle.errors import BundleError
from app.sync.bundle.payload import decode, encode
from app.sync.hub.store import HubStore
from app.sync.trust.errors import TrustError
from app.sync.trust.packs import MANIFEST_MAGIC, PACK_MAGIC
from app.sync.wire import Payload, Scope

_NOBODY = UUID(int=0)


def berkas_paket(gudang: HubStore) -> bytes:
    """Return a file with everything a hub offers: the signed lists and the packs they name."""
    return encode(
        Payload(
            Scope.DOWN,
            _NOBODY,
            certificates=(*gudang.core.keys.chain,),
            packs=gudang.offered(),
        )
    )


def umumkan_paket(gudang: HubStore, isi: bytes) -> list[tuple[str, int]]:
    """Offer the packs of a file; return kind and version of each, nothing twice.

    Args:
        gudang: the hub.
        isi: a file of ``berkas_paket``, or one signed pack or list by itself.

    Raises:
        UserError: HUB-016 it is no such file; ``DFT-…`` a signature is not the province's. Then
            nothing of the file is offered.
    """
    if isi[: len(PACK_MAGIC)] in (PACK_MAGIC, MANIFEST_MAGIC):
        raws: tuple[bytes, ...] = (isi,)
    else:
        try:
            payload = decode(isi)
        except BundleError as error:
            raise _bukan_paket() from error
        gudang.learn(payload.certificates)
        raws = payload.packs
    if not raws:
        raise _bukan_paket()
    try:
        return gudang.publish_all(raws)
    except TrustError as error:
        raise kata_kepercayaan(error, "Berkas paket aturan") from error


def _bukan_paket() -> UserError:
    return UserError(
        code="HUB-016",
        what="Berkas itu bukan berkas paket aturan.",
        kept="Yang ditawarkan hub tidak berubah.",
        action="Buat berkasnya di kantor provinsi dengan hub packs --out.",
    )
