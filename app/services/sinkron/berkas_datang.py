# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that are announced: their records are here, their content is still on its way.

``berkas_masuk`` has a row for each: its key names the content as sealed with one key, so that
pieces of two keys never mix.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgpack
from sqlalchemy import Connection

from app.domain.pelaku import Pelaku
from app.domain.sinkron import KeadaanPaket
from app.infra.blob_pieces import Arriving, Span
from app.models.kip import Berkas
from app.services.kantor import Kantor
from app.sync.apply import Applied


def umumkan(connection: Connection, kantor: Kantor, applied: Applied) -> None:
    """Note the files of new records whose content is not here: they are on their way, not lost.

    Also notes that the PC which wrote the record holds the content.
    """
    for rid in applied.projected.new.get(Berkas.__table_number__, ()):
        row = connection.exec_driver_sql(
            "SELECT sidik, kunci, ukuran FROM berkas WHERE id = ?", (rid.bytes,)
        ).one_or_none()
        if row is None:
            continue
        connection.exec_driver_sql(
            "INSERT INTO berkas_tiba (oleh, sidik, waktu)"
            " SELECT s.device, ?, ? FROM op o JOIN stream s ON s.id = o.stream_id WHERE o.rid = ?"
            " ORDER BY o.hlc LIMIT 1 ON CONFLICT DO NOTHING",
            (bytes.fromhex(row[0]), kantor.jam.now_ms(), rid.bytes),
        )
        if not kantor.blobs.has(str(row[0])):
            arriving = _arriving(kantor, row)
            catat_bagian(connection, arriving, bagian(connection, arriving))


def belum_tiba(kantor: Kantor, connection: Connection, sidik: str) -> bool:
    """True if another PC announced the content and it has not come whole yet."""
    if kantor.blobs.has(sidik):
        return False
    forms = [one.form for one in bentuk(kantor, connection, sidik)]
    marks = ",".join("?" * len(forms))
    found = connection.exec_driver_sql(
        f"SELECT 1 FROM berkas_masuk WHERE sidik IN ({marks}) LIMIT 1",  # noqa: S608 - only marks
        tuple(forms),
    )
    return found.first() is not None


def jumlah_belum_tiba(kantor: Kantor, connection: Connection) -> int:
    """Return how many contents are announced and not here whole."""
    return len({one.digest for one, _ in _diumumkan(kantor, connection)})


def periksa_bagian(kantor: Kantor, pelaku: Pelaku) -> None:
    """Ask again for volumes whose pieces were here once and are not any more (old backup)."""
    with kantor.read() as session:
        announced = _diumumkan(kantor, session.connection())
    lost = [(one, spans) for one, spans in announced if one.present(spans) != spans]
    if not lost:
        return
    with kantor.uow(pelaku) as uow:
        connection = uow.session.connection()
        for one, spans in lost:
            catat_bagian(connection, one, one.present(spans))
            connection.exec_driver_sql(
                "UPDATE paket SET keadaan = ? WHERE arah = 'masuk' AND ringkas LIKE ?",
                (KeadaanPaket.MENUNGGU.value, f"%{one.digest}%"),
            )
        uow.commit()


def bentuk(kantor: Kantor, connection: Connection, sidik: str) -> list[Arriving]:
    """Return a content in every way its records seal it, the oldest record first."""
    rows = connection.exec_driver_sql(
        "SELECT sidik, kunci, ukuran FROM berkas WHERE sidik = ?"
        " GROUP BY kunci, ukuran ORDER BY min(id)",
        (sidik,),
    )
    return [_arriving(kantor, row) for row in rows]


def bagian(connection: Connection, arriving: Arriving) -> list[Span]:
    """Return which pieces are noted as here."""
    found = connection.exec_driver_sql(
        "SELECT bagian FROM berkas_masuk WHERE sidik = ?", (arriving.form,)
    ).scalar()
    return [] if found is None else _spans(found)


def catat_bagian(connection: Connection, arriving: Arriving, spans: list[Span]) -> None:
    """Note which pieces are here; with none the content is only announced."""
    connection.exec_driver_sql(
        "INSERT INTO berkas_masuk (sidik, ukuran, bagian) VALUES (?, ?, ?)"
        " ON CONFLICT (sidik) DO UPDATE SET bagian = excluded.bagian",
        (arriving.form, arriving.total, msgpack.packb(spans)),
    )


def lupakan(kantor: Kantor, connection: Connection, sidik: str) -> None:
    """The content is here whole: nothing of it is on its way any more."""
    forms = [(one.form,) for one in bentuk(kantor, connection, sidik)]
    connection.exec_driver_sql("DELETE FROM berkas_masuk WHERE sidik = ?", forms)


def _diumumkan(kantor: Kantor, connection: Connection) -> list[tuple[Arriving, list[Span]]]:
    """Return every announced content that is not here whole, with its pieces."""
    rows = connection.exec_driver_sql("SELECT sidik, bagian FROM berkas_masuk")
    noted: Mapping[bytes, list[Span]] = {bytes(form): _spans(data) for form, data in rows}
    if not noted:
        return []
    known = connection.exec_driver_sql(
        "SELECT DISTINCT sidik, kunci, ukuran FROM berkas WHERE hapus = 0"
    )
    every = (_arriving(kantor, row) for row in known)
    return [
        (one, noted[one.form])
        for one in every
        if one.form in noted and not kantor.blobs.has(one.digest)
    ]


def _arriving(kantor: Kantor, row: Any) -> Arriving:  # noqa: ANN401 - row of the driver
    return Arriving(kantor.blobs, str(row[0]), bytes(row[1]), int(row[2]))


def _spans(data: bytes) -> list[Span]:
    return [(int(start), int(end)) for start, end in msgpack.unpackb(bytes(data))]
