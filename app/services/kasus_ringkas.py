# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests with just what projections need, which is far cheaper to read than whole records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, cast
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.kip import StatusPermohonan
from app.models.kip import Permohonan


class Kasus(Protocol):
    """What deadlines and the search index follow from; a whole record has it too."""

    @property
    def id(self) -> UUID: ...
    @property
    def baris(self) -> int: ...
    @property
    def hapus(self) -> bool: ...
    @property
    def status(self) -> StatusPermohonan: ...
    @property
    def tanggal_terima(self) -> date | None: ...
    @property
    def tanggal_lengkap(self) -> date | None: ...
    @property
    def tanggal_pemberitahuan(self) -> date | None: ...
    @property
    def nomor(self) -> str: ...
    @property
    def nama_pemohon(self) -> str: ...
    @property
    def nama_kuasa(self) -> str: ...
    @property
    def rincian(self) -> str: ...
    @property
    def tujuan(self) -> str: ...
    @property
    def badan_publik_lain(self) -> str: ...
    @property
    def pekerjaan(self) -> str: ...
    @property
    def batas(self) -> date | None: ...
    @property
    def batas_urut(self) -> str: ...
    @property
    def batas_sementara(self) -> bool: ...
    @property
    def nama_urut(self) -> str: ...


_KOLOM = tuple(
    getattr(Permohonan, name) for name, value in vars(Kasus).items() if isinstance(value, property)
)


def baca_kasus(session: Session, where: ColumnElement[bool]) -> Sequence[Kasus]:
    """Return the requests that fulfil a condition."""
    return cast("Sequence[Kasus]", session.execute(select(*_KOLOM).where(where)).all())
