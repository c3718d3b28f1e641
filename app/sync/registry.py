# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The frozen registry: which table and which field a number in the log means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, cached_property
from hashlib import blake2b
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, inspect

from app.domain.merge import Wire
from app.models.base import Base, Circle, Synced
from app.models.types import Choice, from_wire

VERSION = 1
"""What this program can apply (``Payload.min_apply``); raised, with what new volumes ask for, by a
release that lets a known field join the province's circle or changes what an operation means"""

_WIRE_TYPES: dict[type, type] = {UUID: bytes, datetime: int, date: str}


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@dataclass(frozen=True)
class FieldInfo:
    """One travelling field of one table."""

    number: int
    name: str
    column: str
    python_type: type
    enum: type[Enum] | None
    circle: Circle
    zero: Wire
    """What a record holds while no operation set the field; such a value is left out of the log"""

    choices: frozenset[str] = frozenset()
    """Stored values of the enumeration this version of the program knows"""

    @cached_property
    def wire_type(self) -> type:
        """The type a set value has in the log and, but for bool, in the table."""
        return _WIRE_TYPES.get(self.python_type, self.python_type)

    def fits(self, value: Wire) -> bool:
        """True if this version of the program can load and show a wire value."""
        if value is None:
            return self.zero is None
        if type(value) is not self.wire_type:
            return False
        if self.choices:
            return value in self.choices
        return self.python_type is not date or _is_date(str(value))

    def load(self, value: Wire) -> Any:  # noqa: ANN401 - a column value of any type
        """Return the column value of a wire value."""
        return from_wire(self.python_type, self.enum, value)


@dataclass(frozen=True)
class TableInfo:
    """One travelling table."""

    number: int
    name: str
    cls: type[Synced]
    table: Table
    fields: dict[int, FieldInfo]
    by_name: dict[str, FieldInfo]


@cache
def registry() -> dict[int, TableInfo]:
    """Return every synced table by its permanent number."""
    tables = {info.number: info for info in _tables()}
    return dict(sorted(tables.items()))


@cache
def table_of(cls: type[Synced]) -> TableInfo:
    """Return the registry entry of a mapped class."""
    return registry()[cls.__table_number__]


def _tables() -> Iterator[TableInfo]:
    for mapper in Base.registry.mappers:
        cls = mapper.class_
        if not issubclass(cls, Synced):
            continue
        fields: dict[int, FieldInfo] = {}
        for attr in inspect(cls).column_attrs:
            column = attr.columns[0]
            number = column.info.get("field")
            if number is None:
                continue
            if number in fields:
                msg = f"field {number} twice in {cls.__name__}"
                raise ValueError(msg)
            enum = column.type.enum if isinstance(column.type, Choice) else None
            python_type = str if enum is not None else _python_type(column.type)
            fields[number] = FieldInfo(
                number=number,
                name=attr.key,
                column=column.name,
                python_type=python_type,
                enum=enum,
                circle=column.info["circle"],
                zero=zero(column),
                choices=frozenset() if enum is None else frozenset(str(x.value) for x in enum),
            )
        table = mapper.local_table
        assert isinstance(table, Table)
        by_name = {info.name: info for info in fields.values()}
        yield TableInfo(cls.__table_number__, table.name, cls, table, fields, by_name)


def zero(column: Column[Any]) -> Any:  # noqa: ANN401 - a column value of any type
    """Return the value of a column that no operation ever set."""
    if column.nullable or isinstance(column.type, Choice):
        return None
    python_type = _python_type(column.type)
    return python_type() if python_type in (str, int, bool, bytes) else None


def _python_type(column_type: Any) -> type:  # noqa: ANN401 - any SQLAlchemy type
    impl = getattr(column_type, "impl_python_type", None)
    found: type = impl or column_type.python_type
    return found


@cache
def fingerprint() -> bytes:
    """Return a digest of every table, field and value this version of the program knows."""
    digest = blake2b(digest_size=16)
    for info in registry().values():
        for spec in info.fields.values():
            line = f"{info.number}.{spec.number}:{spec.python_type.__name__}"
            digest.update(f"{line}:{','.join(sorted(spec.choices))};".encode())
    return digest.digest()
