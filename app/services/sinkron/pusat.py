# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hubs an office believes, and what their clock says of its own."""

from __future__ import annotations

from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.galat_daring import tanpa_alamat
from app.sync.online.replies import HubKey
from app.sync.trust.certs import Certificate
from app.sync.trust.errors import TrustError


def pusat_dipercaya(bahan: Bahan, now_ms: int, last: str) -> list[HubKey]:
    """Return the hubs this office believes, the one that answered last first."""
    found: list[Certificate] = []
    for cert in bahan.pool.province_certificates():
        try:
            bahan.pool.check(cert, now_ms)
        except TrustError:
            continue
        found.append(cert)
    if not found:
        raise tanpa_alamat()
    found.sort(key=lambda c: (c.subject.hex != last, c.kind.value != "hub"))
    return [HubKey(cert.subject, cert.public_key) for cert in found]


def kalimat_jam(kantor: Kantor, hub_ms: int) -> str:
    """Return what a person is told whose clock is wrong."""
    saat = from_ms(hub_ms).astimezone(kantor.jam.now().tzinfo)
    return f"Jam komputer ini tidak benar; menurut jam pusat sekarang {saat:%d-%m-%Y %H.%M}."
