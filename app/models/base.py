# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Base of all tables, and what makes a table one that travels.

A ``Synced`` table declares for each column its permanent field number and its circle; the op log,
the province feed and the audit follow from that declaration alone. Numbers are never reused.
Nothing is deleted in place: ``hapus`` is a field like any other.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, MappedColumn, mapped_column

from app.models.types import RecordId, UtcDateTime

FIELD_RECORD_KEY = 0
FIELD_HAPUS = 1
FIELD_ALASAN_HAPUS = 2
FIELD_DASAR_HAPUS = 3


class Circle(StrEnum):
    """Who may ever receive a field (sync design, section 12)."""

    AGENCY = "agency"
    PROVINCE = "province"
    DOWN = "down"


class Base(DeclarativeBase):
    """Names every constraint, and maps Python types to portable columns."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {UUID: RecordId, datetime: UtcDateTime}


def field(
    number: int, *args: Any, circle: Circle = Circle.AGENCY, **kwargs: Any
) -> MappedColumn[Any]:
    """Declare a travelling column by its permanent number (10 and up) and circle."""
    return mapped_column(*args, info={"field": number, "circle": circle}, **kwargs)


def local(*args: Any, **kwargs: Any) -> MappedColumn[Any]:
    """Declare a computed column that serves sorting on this PC only and never travels."""
    return mapped_column(*args, info={"local": True}, **kwargs)


class Synced(MappedAsDataclass, kw_only=True):
    """A record that is logged, audited and carried to the other PCs of the agency."""

    __table_number__: ClassVar[int]

    id: Mapped[UUID] = mapped_column(primary_key=True)
    hapus: Mapped[bool] = field(FIELD_HAPUS, default=False, circle=Circle.PROVINCE)
    alasan_hapus: Mapped[str] = field(FIELD_ALASAN_HAPUS, default="")
    dasar_hapus: Mapped[str] = field(FIELD_DASAR_HAPUS, default="")


__all__ = ["Base", "Circle", "Synced", "date", "field", "local"]
