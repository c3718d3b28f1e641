# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A light look at a stick: names and sizes only, so that a screen can say what waits on it."""

from __future__ import annotations

from pathlib import Path

from app.domain.pelaku import PELIHAT, Pelaku
from app.domain.sinkron import IsiFlashdisk
from app.services.kantor import Kantor
from app.services.sinkron import jurnal
from app.services.sinkron.bahan import baca_bahan
from app.sync.stick.finder import Kind
from app.sync.stick.layout import id_of
from app.sync.stick.session import look


def intip(kantor: Kantor, pelaku: Pelaku, letak: Path) -> IsiFlashdisk:
    """Return what lies on a stick for this PC; no file is opened.

    Raises:
        UserError: ``SIN-001`` this PC has no certificate yet, ``FLS-1xx`` no stick there.
    """
    pelaku.wajib("melihat isi flashdisk", *PELIHAT)
    with kantor.read() as session:
        connection = session.connection()
        bahan = baca_bahan(connection, kantor)
        known = jurnal.dikenal(connection)
    found = look(letak, agency=bahan.agency).survey
    packets = [f for f in found.files if f.kind is Kind.PACKET and id_of(f.path.name) not in known]
    receipts = [
        f for f in found.files if f.kind is Kind.RECEIPT and id_of(f.path.name) != bahan.device
    ]
    return IsiFlashdisk(
        paket=len(packets),
        tanda_terima=len(receipts),
        byte=sum(spotted.size for spotted in (*packets, *receipts)),
        tersembunyi=len(found.hidden),
        cacing=found.worms.banner,
    )
