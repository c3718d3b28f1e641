# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The frozen registry: which table and which field a number in the log means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, cached_property, lru_cache
from hashlib import blake2b
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Column, Table, inspect

from app.domain.merge import Wire
from app.models.base import FIELD_RECORD_KEY, Base, Circle, Synced
from app.models.types import Choice, from_wire

VERSION = 1
"""What this program can apply (``Payload.min_apply``); raised, with what new volumes ask for, by a
release that lets a known field join the province's circle or changes what an operation means"""

_WIRE_TYPES: dict[type, type] = {UUID: bytes, datetime: int, date: str}


_SHAPES = 1024
"""Shapes of operations remembered for each table"""


@lru_cache(maxsize=2048)
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
        check = self.check
        return self.takes(type(value)) and (value is None or check is None or check(value))

    def takes(self, kind: type) -> bool:
        """True if a wire value of this type may be one of the field's."""
        return self.zero is None if kind is type(None) else kind is self.wire_type

    @cached_property
    def check(self) -> Callable[[Any], bool] | None:
        """What a value of the right type must fulfil besides; None if any will do."""
        if self.choices:
            return self.choices.__contains__
        return _is_date if self.python_type is date else None

    def load(self, value: Wire) -> Any:  # noqa: ANN401 - a column value of any type
        """Return the column value of a wire value."""
        return from_wire(self.python_type, self.enum, value)


class Shape(NamedTuple):
    """What follows for an operation from the numbers and types of its fields alone."""

    misfits: tuple[int, ...]
    """Fields this version of the program cannot show, whatever their value"""
    checks: tuple[tuple[int, Callable[[Any], bool]], ...]
    """Fields whose value must be looked at"""


@dataclass(frozen=True)
class TableInfo:
    """One travelling table."""

    number: int
    name: str
    cls: type[Synced]
    table: Table
    fields: dict[int, FieldInfo]
    by_name: dict[str, FieldInfo]

    @cached_property
    def _shapes(self) -> dict[tuple[int, tuple[int, ...], tuple[type, ...]], Shape]:
        return {}

    def shape(self, numbers: tuple[int, ...], kinds: tuple[type, ...]) -> Shape:
        """Return what the fields of an operation are, remembered: operations are much alike."""
        key = (len(self.fields), numbers, kinds)  # tests take fields away, as older programs do
        known = self._shapes.get(key)
        if known is None:
            if len(self._shapes) >= _SHAPES:
                self._shapes.clear()
            known = self._shapes[key] = self._new_shape(numbers, kinds)
        return known

    def _new_shape(self, numbers: tuple[int, ...], kinds: tuple[type, ...]) -> Shape:
        bad, checks = [], []
        for number, kind in zip(numbers, kinds, strict=True):
            spec = self.fields.get(number)
            if number == FIELD_RECORD_KEY:
                continue
            if spec is None or not spec.takes(kind):
                bad.append(number)
            elif kind is not type(None) and spec.check is not None:
                checks.append((number, spec.check))
        return Shape(tuple(bad), tuple(checks))


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
