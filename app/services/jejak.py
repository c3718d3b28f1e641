# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The trail: who looked at, printed or exported personal data, and who changed what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.db.snapshot import check
from app.domain.clock import wall_ms
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM_ID, Pelaku
from app.models.base import FIELD_RECORD_KEY
from app.models.sistem import JejakAkses, Pengguna
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.keutuhan import berkas_rusak, kalimat_berkas_rusak
from app.sync.chain import decode_body
from app.sync.registry import registry
from app.sync.verify import Finding, VerifyReport, verify

RAHASIA = frozenset({"nik", "nik_hmac", "telepon_hmac", "sandi", "kunci", "logo"})
KEGIATAN_CADANGAN = "cadangan terbukti"
"""Trail word of a backup that was read back whole"""
PEMERIKSA = frozenset({Peran.PPID, Peran.ATASAN_PPID, Peran.ADMINISTRATOR})
"""Roles that may see and check the trail"""
PRIBADI = frozenset({"alamat", "telepon", "email", "alamat_kuasa", "telepon_kuasa"})


@dataclass(frozen=True)
class JejakRow:
    """One line of the trail: a look, or one changed field from → to."""

    waktu: datetime
    pengguna: str
    kegiatan: str
    rincian: str


def catat_akses(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    kegiatan: str,
    *,
    rid: UUID | None,
    rincian: str = "",
) -> None:
    """Add one look, print or export to the trail, in the caller's transaction."""
    session.add(
        JejakAkses(
            id=kantor.new_id(),
            waktu=kantor.jam.now(),
            pengguna_id=pelaku.id,
            kegiatan=kegiatan,
            rid=rid,
            rincian=rincian,
        )
    )


def akses(
    kantor: Kantor, pelaku: Pelaku, kegiatan: str, *, rid: UUID | None, rincian: str = ""
) -> None:
    """Add one look, print or export to the trail as a transaction of its own."""
    with kantor.uow(pelaku) as uow:
        catat_akses(kantor, uow.session, pelaku, kegiatan, rid=rid, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)


def jejak_rekaman(kantor: Kantor, pelaku: Pelaku, rid: UUID) -> tuple[JejakRow, ...]:
    """Return everything that ever happened to one record: changes (from → to) and looks."""
    pelaku.wajib("melihat jejak", *PEMERIKSA)
    with kantor.read() as session:
        names = {SISTEM_ID: "Sistem"}
        names.update({row.id: row.nama for row in session.scalars(select(Pengguna))})
        rows = [*_perubahan(session, rid, names), *_dilihat(session, rid, names)]
    return tuple(sorted(rows, key=lambda row: row.waktu))


def _perubahan(session: Session, rid: UUID, names: dict[UUID, str]) -> list[JejakRow]:
    found = session.connection().exec_driver_sql(
        "SELECT hlc, user_id, tbl, body FROM op WHERE rid = ? AND body IS NOT NULL"
        " ORDER BY hlc, stream_id, seq",
        (rid.bytes,),
    )
    before: dict[int, Any] = {}
    result = []
    for hlc, user, tbl, body in found:
        info = registry().get(int(tbl))
        fields = decode_body(bytes(body))
        is_new = FIELD_RECORD_KEY in fields
        parts = []
        for number, value in sorted(fields.items()):
            spec = None if info is None else info.fields.get(number)
            if spec is None:
                continue
            old, before[number] = before.get(number), value
            if not is_new:
                parts.append(f"{spec.name}: {_teks(spec.name, old)} → {_teks(spec.name, value)}")
        name = names.get(UUID(bytes=bytes(user)), "akun lain")
        act = "dibuat" if is_new else "diubah"
        result.append(JejakRow(from_ms(wall_ms(int(hlc))), name, act, "; ".join(parts)))
    return result


def _teks(name: str, value: object) -> str:
    if name in RAHASIA or name in PRIBADI:
        return "(tersamar)" if value else "(kosong)"
    if value in (None, "", b""):
        return "(kosong)"
    return str(value)[:200]


def _dilihat(session: Session, rid: UUID, names: dict[UUID, str]) -> list[JejakRow]:
    rows = session.scalars(select(JejakAkses).where(JejakAkses.rid == rid))
    return [
        JejakRow(row.waktu, names.get(row.pengguna_id, "akun lain"), row.kegiatan, row.rincian)
        for row in rows
    ]


def periksa_jejak(kantor: Kantor, pelaku: Pelaku, *, job: JobControl) -> VerifyReport:
    """Verify every chain, signature and table, then every page and every stored file.

    The report names the first wrong entry.

    Raises:
        EnvironmentFaultError: a page of the database is damaged (``DB-003``), also one that no
            query of the trail would have read.
    """
    pelaku.wajib("memeriksa jejak", *PEMERIKSA)
    with kantor.read() as session:
        report = verify(session.connection(), job=job, mark=kantor.mark())
    if report.finding is not None:
        return report
    check(kantor.paths.database, kantor.key.purpose("db"))
    what = kalimat_berkas_rusak(berkas_rusak(kantor, job=job))
    return replace(report, finding=Finding("berkas", "", 0, f"{what}.")) if what else report
