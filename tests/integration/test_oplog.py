# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every change of every travelling table is one operation, in the transaction of the change."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models.base import FIELD_RECORD_KEY
from app.models.kip import Permohonan
from app.models.log import Op, RecordKey
from app.models.sistem import Instansi, Pejabat
from app.models.types import Choice, to_wire
from app.sync.chain import decode_body
from app.sync.registry import TableInfo, registry
from app.sync.verify import VerifyReport, verify
from tests.helpers.kantor import PAGI, KantorUji, kantor_uji

REGISTRY = Path(__file__).parents[1] / "data" / "registry.csv"
TABLES = list(registry().values())
WORDS = {  # read back by the calendar inside the transaction
    ("hari_libur", "jenis"): ("nasional", "daerah"),
    ("hari_libur", "status"): ("ditetapkan", "perkiraan"),
    ("instansi", "kalender"): ("national+joint", "national"),
    ("instansi", "hari_kerja_seminggu"): (5, 6),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        with kantor_uji(tmp_path_factory.mktemp("office") / "k") as k:
            yield k


def value_of(info: TableInfo, number: int, turn: int) -> Any:
    """A value of the column's type, different for each turn."""
    spec = info.fields[number]
    if words := WORDS.get((info.name, spec.name)):
        return words[turn % len(words)]
    column = info.table.columns[spec.column]
    if isinstance(column.type, Choice):
        members: list[Enum] = list(column.type.enum)
        return members[turn % len(members)]
    length = getattr(column.type, "length", None) or 20
    made = {
        str: f"n{turn}"[:length],
        int: 7 + turn,
        bool: turn % 2 == 0,
        bytes: bytes([turn]) * 4,
        date: date(2026, 1, 1) + timedelta(days=turn),
        datetime: PAGI + timedelta(minutes=turn),
        UUID: UUID(int=turn + 1),
    }
    return made[spec.python_type]


def ops_of(k: KantorUji, rid: UUID) -> list[Op]:
    with k.kantor.read() as session:
        return list(session.scalars(select(Op).where(Op.rid == rid).order_by(Op.seq)))


def count_ops(k: KantorUji) -> int:
    with k.kantor.read() as session:
        return session.connection().exec_driver_sql("SELECT count(*) FROM op").scalar_one()


def new_record(k: KantorUji, info: TableInfo) -> Any:
    values = {spec.name: value_of(info, number, 0) for number, spec in info.fields.items()}
    return info.cls(id=k.kantor.new_id(), **values)


@pytest.mark.parametrize("info", TABLES, ids=lambda info: info.name)
def test_insert_and_change_of_each_field_are_one_operation_each(
    office: KantorUji, info: TableInfo
) -> None:
    with office.kantor.uow(office.admin) as uow:
        record = new_record(office, info)
        rid = record.id
        uow.session.add(record)
        assert uow.commit().by_table == {info.name: frozenset({rid})}
    for turn, (number, spec) in enumerate(info.fields.items(), start=1):
        with office.kantor.uow(office.ppid) as uow:
            row = uow.session.get_one(info.cls, rid)
            before = getattr(row, spec.name)
            after = value_of(info, number, turn)
            if after == before:
                after = value_of(info, number, turn + 1)
            setattr(row, spec.name, after)
            uow.commit()
        last = ops_of(office, rid)[-1]
        assert decode_body(last.body or b"") == {number: to_wire(after)}
        assert last.user_id == office.ppid.id
    written = ops_of(office, rid)
    assert len(written) == 1 + len(info.fields)
    assert FIELD_RECORD_KEY in decode_body(written[0].body or b"")
    assert all(op.tbl == info.number for op in written)


def test_several_flushes_of_one_record_are_one_operation(office: KantorUji) -> None:
    with office.kantor.uow(office.admin) as uow:
        row = Pejabat(id=office.kantor.new_id(), nama="A", jabatan="B")
        uow.session.add(row)
        uow.session.flush()
        row.nama = "C"
        uow.session.flush()
        row.pangkat = "IV/a"
        uow.commit()
    (op,) = ops_of(office, row.id)
    fields = decode_body(op.body or b"")
    assert (fields[10], fields[13]) == ("C", "IV/a")


def test_a_value_set_back_within_the_transaction_is_what_the_log_says(office: KantorUji) -> None:
    with office.kantor.uow(office.admin) as uow:
        row = Pejabat(id=office.kantor.new_id(), nama="A", jabatan="B", pangkat="awal")
        uow.session.add(row)
        uow.commit()
    with office.kantor.uow(office.admin) as uow:
        row = uow.session.get_one(Pejabat, row.id)
        row.pangkat = "lain"
        uow.session.flush()
        row.pangkat = "awal"
        uow.commit()
    assert rantai(office).finding is None


def test_setting_the_same_value_writes_nothing(office: KantorUji) -> None:
    before = count_ops(office)
    with office.kantor.uow(office.admin) as uow:
        row = uow.session.scalars(select(Instansi)).first()
        assert row is not None
        row.kota = str(row.kota)
        assert uow.commit() == Changes()
    assert count_ops(office) == before


def rantai(office: KantorUji) -> VerifyReport:
    """Chains and tables only: the made-up file records of these tests have no content."""
    with office.kantor.read() as session:
        return verify(session.connection(), job=JobControl(), mark=office.kantor.mark())


def test_rollback_leaves_nothing(office: KantorUji) -> None:
    before = count_ops(office)
    rid = office.kantor.new_id()

    def interrupted() -> None:
        with office.kantor.uow(office.admin) as uow:
            uow.session.add(Pejabat(id=rid, nama="A", jabatan="B"))
            uow.session.flush()
            raise RuntimeError("batal")

    with pytest.raises(RuntimeError, match="batal"):
        interrupted()
    assert count_ops(office) == before
    with office.kantor.read() as session:
        assert session.get(Pejabat, rid) is None
        assert session.get(RecordKey, rid) is None
    assert rantai(office).finding is None


def test_leaving_without_commit_leaves_nothing(office: KantorUji) -> None:
    before = count_ops(office)
    with office.kantor.uow(office.admin) as uow:
        uow.session.add(Pejabat(id=office.kantor.new_id(), nama="A", jabatan="B"))
        uow.session.flush()
    assert count_ops(office) == before


@pytest.mark.parametrize("info", TABLES, ids=lambda info: info.name)
def test_nothing_that_travels_can_be_deleted_in_place(office: KantorUji, info: TableInfo) -> None:
    with office.kantor.uow(SISTEM) as uow:
        record = new_record(office, info)
        uow.session.add(record)
        uow.commit()

    def delete() -> None:
        with office.kantor.uow(SISTEM) as uow:
            uow.session.delete(uow.session.get_one(info.cls, record.id))
            uow.commit()

    with pytest.raises(TypeError, match="tombstoned"):
        delete()
    with office.kantor.read() as session:
        assert session.get(info.cls, record.id) is not None


def test_a_nullable_field_keeps_its_zero_apart_from_nothing(office: KantorUji) -> None:
    """Zero days and an empty logo are values; only nothing is left out of the log."""
    from app.domain.kip import JenisPemohon, Kanal, StatusPermohonan

    with office.kantor.uow(office.admin) as uow:
        row = Permohonan(
            id=office.kantor.new_id(),
            nomor="1",
            tahun=2026,
            kanal=Kanal.SURAT,
            jenis_pemohon=JenisPemohon.PERORANGAN,
            nama_pemohon="A",
            rincian="B",
            status=StatusPermohonan.TERDAFTAR,
            hari_penyediaan=0,
            nik=b"",
        )
        uow.session.add(row)
        uow.commit()
    fields = decode_body(ops_of(office, row.id)[0].body or b"")
    assert (fields[48], fields[16]) == (0, b"")
    assert 43 not in fields  # jumlah_lembar cannot be empty: its zero is the absence
    assert rantai(office).finding is None


def test_a_clock_set_back_is_refused_and_nothing_changes(office: KantorUji) -> None:
    before = count_ops(office)

    def save() -> None:
        with office.kantor.uow(office.admin) as uow:
            uow.session.add(Pejabat(id=office.kantor.new_id(), nama="A", jabatan="B"))
            uow.commit()

    office.jam.maju(hours=-2)
    with pytest.raises(UserError) as refusal:
        save()
    office.jam.maju(hours=2)
    assert refusal.value.code == "JAM-001"
    assert count_ops(office) == before


def test_stamps_grow_strictly_even_when_the_clock_stands(office: KantorUji) -> None:
    with office.kantor.uow(office.admin) as uow:
        for number in range(50):
            uow.session.add(Pejabat(id=office.kantor.new_id(), nama=f"P{number}", jabatan="J"))
        uow.commit()
    with office.kantor.read() as session:
        stamps = list(session.scalars(select(Op.hlc).order_by(Op.seq)))
    assert all(earlier < later for earlier, later in pairwise(stamps))


def _frozen() -> list[dict[str, str]]:
    with REGISTRY.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _current() -> list[dict[str, str]]:
    return [
        {
            "table": info.name,
            "table_number": str(info.number),
            "field": spec.name,
            "field_number": str(number),
            "type": "enum" if spec.enum else spec.python_type.__name__,
            "circle": spec.circle.value,
        }
        for info in TABLES
        for number, spec in sorted(info.fields.items())
    ]


def test_numbers_in_the_log_keep_their_meaning_for_ever() -> None:
    """A new field adds a line here; a line that is here may never change or go."""
    current = {tuple(row.values()) for row in _current()}
    missing = [row for row in _frozen() if tuple(row.values()) not in current]
    assert missing == []
    unlisted = current - {tuple(row.values()) for row in _frozen()}
    assert unlisted == set(), "add the new fields to tests/data/registry.csv"


def test_no_number_is_used_twice() -> None:
    rows = _frozen()
    fields = [(row["table_number"], row["field_number"]) for row in rows]
    assert len(set(fields)) == len(fields)
    tables = {(row["table"], row["table_number"]) for row in rows}
    assert len({name for name, _ in tables}) == len({number for _, number in tables})
