# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cases whose processing a person had restricted (UU 27/2022 Pasal 41): who still sees them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku

PEMUTUS_BATASAN = frozenset({Peran.PPID, Peran.ATASAN_PPID})
"""Roles that restrict, lift, and still see restricted cases in lists"""
RINCIAN_PUBLIK = "(tidak dimuat: pemrosesan data dibatasi atas permintaan subjek data)"


class Dibatasi(Protocol):
    """A case of any register."""

    @property
    def nomor(self) -> str: ...
    @property
    def dibatasi(self) -> bool: ...


_T = TypeVar("_T", bound=Dibatasi)


def kunci_terbatas(session: Session, pelaku: Pelaku) -> frozenset[int]:
    """Return row ids of the restricted requests this reader may not see: few, by an own index."""
    if pelaku.punya(*PEMUTUS_BATASAN):
        return frozenset()
    found = session.connection().exec_driver_sql(
        "SELECT baris FROM permohonan INDEXED BY ix_permohonan_dibatasi WHERE dibatasi = 1"
    )
    return frozenset(int(row[0]) for row in found)


def tampak_bagi(pelaku: Pelaku, rows: Iterable[_T]) -> list[_T]:
    """Leave out the restricted cases unless the reader decides about restrictions."""
    terbuka = pelaku.punya(*PEMUTUS_BATASAN)
    return [row for row in rows if terbuka or not row.dibatasi]


def jaga_terbatas(pelaku: Pelaku, row: Dibatasi) -> None:
    """Refuse to show a restricted case (``HKS-010``)."""
    if row.dibatasi and not pelaku.punya(*PEMUTUS_BATASAN):
        raise UserError(
            code="HKS-010",
            what=f"Pemrosesan data perkara {row.nomor} dibatasi atas permintaan subjek data.",
            kept="Perkaranya tetap tersimpan di register dan tidak berubah.",
            action="Hubungi PPID bila perkara ini perlu dikerjakan.",
        )
