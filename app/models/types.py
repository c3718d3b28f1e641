# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Column types that are the same on SQLite and PostgreSQL and refuse what would go wrong later."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Dialect, LargeBinary, String
from sqlalchemy.types import TypeDecorator

from app.domain.merge import Wire

PLAIN = frozenset({str, int, bytes, bool, type(None)})
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class RecordId(TypeDecorator[UUID]):
    """UUID kept as 16 raw bytes."""

    impl = LargeBinary(16)
    cache_ok = True
    impl_python_type = UUID

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else value.bytes

    def process_result_value(self, value: Any | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else UUID(bytes=bytes(value))


class UtcDateTime(TypeDecorator[datetime]):
    """Moment in time as milliseconds since 1970 UTC; a naive datetime is refused."""

    impl = BigInteger
    cache_ok = True
    impl_python_type = datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else to_ms(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else from_ms(value)


class Choice(TypeDecorator[Enum]):
    """String enumeration stored by its permanent value."""

    impl = String(40)
    cache_ok = True

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else str(self.enum(value).value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Enum | None:  # noqa: ARG002 - signature of SQLAlchemy
        return None if value is None else self.enum(value)


def to_ms(value: datetime) -> int:
    """Return milliseconds since 1970 UTC of an aware datetime; refuse a naive one."""
    if value.tzinfo is None:
        msg = "naive datetime"
        raise ValueError(msg)
    return (value - EPOCH) // timedelta(milliseconds=1)


def from_ms(value: int) -> datetime:
    """Return the aware UTC datetime of milliseconds since 1970."""
    return EPOCH + timedelta(milliseconds=value)


def to_wire(value: Any) -> Wire:
    """Return the form of a column value that is hashed, stored in the log and sent."""
    if type(value) in PLAIN:
        return value  # type: ignore[no-any-return]
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, datetime):
        return to_ms(value)
    if isinstance(value, date):
        return value.isoformat()
    msg = f"no wire form for {type(value).__name__}"
    raise TypeError(msg)


def from_wire(python_type: type, enum: type[Enum] | None, value: Wire) -> Any:
    """Return the column value of a wire value (inverse of ``to_wire``)."""
    if value is None:
        return None
    if enum is not None:
        return enum(value)
    if python_type is UUID and isinstance(value, bytes):
        return UUID(bytes=value)
    if python_type is datetime and isinstance(value, int):
        return from_ms(value)
    if python_type is date and isinstance(value, str):
        return date.fromisoformat(value)
    return value
