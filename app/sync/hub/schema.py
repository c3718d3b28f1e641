# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tables of the hub: one schema for SQLite and PostgreSQL (sync design, section 6).

``agency_id`` leads every key of every table that grows, and no transaction crosses agencies.
On PostgreSQL those tables are partitioned by hash of ``agency_id``; on a distributed PostgreSQL
the same column is the distribution key and ``partitions`` is 0.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    inspect,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from app.models.types import RecordId

PARTITIONS = 32
FORMAT = 1
"""Version of this schema, kept in ``hub_meta``; additive changes only"""

metadata = MetaData()
Id = RecordId().with_variant(postgresql.UUID(as_uuid=True), "postgresql")
Json = Text().with_variant(postgresql.JSONB(), "postgresql")

op = Table(
    "op",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("stream_id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("ctx", Integer, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("user_id", Id, nullable=False),
    Column("tbl", Integer, nullable=False),
    Column("rid", Id, nullable=False),
    Column("body", LargeBinary),  # None once the record was lawfully destroyed
    Column("hash", LargeBinary, nullable=False),
)
ctx = Table(
    "ctx",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("stream_id", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("vv", LargeBinary, nullable=False),
)
stream = Table(
    "stream",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("device", Id, nullable=False),
    Column("incarnation", BigInteger, nullable=False),
    Column("stored", BigInteger, nullable=False),
    Column("applied", BigInteger, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("quarantine", String(40), nullable=False),
    Column("changed", BigInteger, nullable=False),
)
rec = Table(
    "rec",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("rid", Id, primary_key=True),
    Column("tbl", Integer, primary_key=True, autoincrement=False),
    Column("tanggal", Date),  # the day that places the record in a period, per figures.py
    Column("hapus", Boolean, nullable=False),
    Column("beda", SmallInteger, nullable=False),  # fields that wait for a decision
    Column("key", LargeBinary(16), nullable=False),  # opens the commitments of its operations
    Column("fields", Json, nullable=False),  # shown values by field name
)
sibling = Table(
    "sibling",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("rid", Id, primary_key=True),
    Column("tbl", Integer, primary_key=True, autoincrement=False),
    Column("field", Integer, primary_key=True, autoincrement=False),
    Column("stream_id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("hlc", BigInteger, nullable=False),
    Column("val", Text, nullable=False),  # JSON
)
inbox = Table(
    "inbox",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("bundle_id", Id, nullable=False),
    Column("device", Id, nullable=False),
    Column("route", String(20), nullable=False),
    Column("route_id", Id),
    Column("carrier", String(20), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("processed", BigInteger, nullable=False),
    Column("state", String(20), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("ops", Integer, nullable=False),
    Column("held", Boolean, nullable=False),  # the raw file is still kept
    Column("n", BigInteger, nullable=False),  # place in the agency's relay, else 0
    Column("files", Boolean, nullable=False),  # it carries pieces of sealed files
)
cursor = Table(
    "cursor",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("device", Id, primary_key=True),
    Column("after", BigInteger, nullable=False),  # every relayed record volume up to here arrived
    Column("files", BigInteger, nullable=False),  # and every relayed volume of files up to here
    Column("hello", BigInteger, nullable=False),  # counter of the last greeting
    Column("seen", BigInteger, nullable=False),
)
agency = Table(
    "agency",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("nama", String(200), nullable=False),
    Column("kode", String(40), nullable=False),
    Column("induk", String(200), nullable=False),
    Column("enrolled", BigInteger, nullable=False),
    Column("ack_number", BigInteger, nullable=False),
    Column("acked", BigInteger, nullable=False),  # when the last receipt was given
    Column("relay_number", BigInteger, nullable=False),
    Column("note", String(40), nullable=False),  # "ganda" when a second key turned up
)
contact = Table(
    "contact",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("bulan", Integer, primary_key=True, autoincrement=False),  # yyyymm of arrival
    Column("paket", Integer, nullable=False),
    Column("ops", Integer, nullable=False),
    Column("terakhir", BigInteger, nullable=False),
)
digest = Table(
    "digest",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("kunci", String(20), primary_key=True),  # table number "/" month
    Column("nilai", LargeBinary, nullable=False),
)
audit_head = Table(
    "audit_head",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("merkle_root", LargeBinary(32), nullable=False),
    Column("sig", LargeBinary(64), nullable=False),
)
cert = Table(
    "cert",
    metadata,
    Column("subject", Id, primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("raw", LargeBinary, nullable=False),
    Column("received", BigInteger, nullable=False),
)
revocation = Table(
    "revocation",
    metadata,
    Column("issuer", LargeBinary(32), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("raw", LargeBinary, nullable=False),
)
pack = Table(
    "pack",
    metadata,
    Column("jenis", String(40), primary_key=True),
    Column("versi", Integer, primary_key=True, autoincrement=False),
    Column("tujuan", String(36), primary_key=True),  # agency id as text, empty: every agency
    Column("berlaku_dari", String(10), nullable=False),
    Column("raw", LargeBinary, nullable=False),
)
hub_meta = Table(
    "hub_meta",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

Index("ix_op_rid", op.c.agency_id, op.c.rid)
Index("ix_rec_period", rec.c.tbl, rec.c.tanggal)
Index("ix_inbox_state", inbox.c.state, inbox.c.received)
Index("ix_inbox_sha256", inbox.c.sha256)
Index("ix_inbox_relay", inbox.c.agency_id, inbox.c.n)

DISTRIBUTED = (
    agency, op, ctx, stream, rec, sibling, inbox, cursor, contact, digest, audit_head,
)  # fmt: skip
"""Tables with ``agency_id`` first in their key, all to be placed together"""
REFERENCE = (cert, revocation, pack, hub_meta)
"""Small tables that every node holds whole"""


def create(connection: Connection, *, partitions: int = PARTITIONS) -> None:
    """Create what is missing; does nothing on a database that has the schema.

    ``partitions`` is the number of hash partitions on PostgreSQL, 0 for none.
    """
    if connection.dialect.name != "postgresql":
        metadata.create_all(connection)
        return
    known = set(inspect(connection).get_table_names())
    for table in metadata.sorted_tables:
        if table.name in known:
            continue
        split = partitions if table in DISTRIBUTED else 0
        _create_postgres(connection, table, split)


def _create_postgres(connection: Connection, table: Table, partitions: int) -> None:
    sql = str(CreateTable(table).compile(connection)).rstrip()
    if partitions:
        sql += " PARTITION BY HASH (agency_id)"
    connection.exec_driver_sql(sql)
    for number in range(partitions):
        connection.exec_driver_sql(
            f'CREATE TABLE "{table.name}_p{number:02d}" PARTITION OF "{table.name}"'
            f" FOR VALUES WITH (MODULUS {partitions}, REMAINDER {number})"
        )
    for index in sorted(table.indexes, key=lambda item: str(item.name)):
        connection.execute(CreateIndex(index))


def citus_statements() -> tuple[str, ...]:
    """Return what a distributed PostgreSQL (Citus) has to be told after ``create``.

    Run once, on the coordinator, on a schema made with ``partitions=0``.
    """
    first = DISTRIBUTED[0].name
    lines = [f"SELECT create_distributed_table('{first}', 'agency_id')"]
    lines.extend(
        f"SELECT create_distributed_table('{table.name}', 'agency_id', colocate_with => '{first}')"
        for table in DISTRIBUTED[1:]
    )
    lines.extend(f"SELECT create_reference_table('{table.name}')" for table in REFERENCE)
    return tuple(lines)
