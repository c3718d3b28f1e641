# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cases whose applicant an agency named to the province: listed without identity, opened on record.

The only place at the province where a person is named (UU 27/2022 Pasal 27-29, 55). What the
province did with a case is a chain of lines in the trail, so it can neither be lost nor changed.
"""

from __future__ import annotations

import base64
import binascii
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM_ID, Pelaku
from app.domain.provinsi import EskalasiProvinsi, IsiEskalasi, LangkahEskalasi
from app.models.kip import Eskalasi, Permohonan
from app.models.sistem import JejakAkses, Pengguna
from app.models.types import from_ms
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.provinsi.gudang import ada_gudang, gudang
from app.sync.hub import schema
from app.sync.hub.read import isi
from app.sync.hub.store import HubStore

PELIHAT_ESKALASI = (Peran.PPID, Peran.ATASAN_PPID)
"""Who may see and open an escalated case: those who may escalate one"""
BUKA, JAWAB, TUTUP, KEMBALI = (
    "buka eskalasi",
    "jawab eskalasi",
    "tutup eskalasi",
    "buka kembali eskalasi",
)
_LANGKAH = {BUKA: "dibuka", JAWAB: "dijawab", TUTUP: "ditutup", KEMBALI: "dibuka"}
_TANDA = {"dijawab": JAWAB, "ditutup": TUTUP, "dibuka": KEMBALI}
CATATAN_MAKS = 500


def daftar_eskalasi(kantor: Kantor, pelaku: Pelaku) -> tuple[EskalasiProvinsi, ...]:
    """Return every escalated case, newest first, without a word of who the applicant is."""
    pelaku.wajib("melihat eskalasi", *PELIHAT_ESKALASI)
    if not ada_gudang(kantor):
        return ()
    with gudang(kantor) as opened:
        names = opened.names()
        found = _rekaman(opened, Eskalasi.__table_number__)
        cases = _perkara(opened, [_asal(fields) for _, _, fields in found])
    with kantor.read() as session:
        langkah = _langkah(session, [rid for _, rid, _ in found])
    rows = [
        _baris(agency, rid, fields, names, cases.get(_asal(fields), {}), langkah.get(rid, ()))
        for agency, rid, fields in found
    ]
    return tuple(sorted(rows, key=lambda r: (r.waktu is not None, r.waktu, r.id), reverse=True))


def jumlah_eskalasi_baru(kantor: Kantor, pelaku: Pelaku) -> int:
    """Return how many cases nobody opened yet."""
    return sum(1 for row in daftar_eskalasi(kantor, pelaku) if row.keadaan == "baru")


def buka_eskalasi(kantor: Kantor, pelaku: Pelaku, rid: UUID, *, alasan: str) -> IsiEskalasi:
    """Return the identity of one case; the look is in the trail before it is given.

    Raises:
        ValidationError: ``ESK-011`` no reason was given.
        UserError: ``ESK-012`` there is no such case, ``ESK-013`` its agency took it back.
    """
    pelaku.wajib("membuka eskalasi", *PELIHAT_ESKALASI)
    _wajib_teks("alasan", alasan)
    row, fields = _satu(kantor, pelaku, rid)
    _catat(kantor, pelaku, row, BUKA, alasan)
    return IsiEskalasi(
        row.id,
        row.nomor,
        row.instansi,
        nama_pemohon=str(fields.get("nama_pemohon") or ""),
        alamat=str(fields.get("alamat") or ""),
        kontak=str(fields.get("kontak") or ""),
        rincian=str(fields.get("rincian") or ""),
        keperluan=row.keperluan,
    )


def tandai_eskalasi(
    kantor: Kantor, pelaku: Pelaku, rid: UUID, keadaan: str, *, catatan: str
) -> Changes:
    """Note what the province did: ``dijawab``, ``ditutup``, or ``dibuka`` again after closing.

    Raises:
        ValidationError: ``ESK-011`` no note was given.
        UserError: ``ESK-012``, ``ESK-013`` as above; ``ESK-014`` a closed case is not answered.
    """
    pelaku.wajib("menandai eskalasi", *PELIHAT_ESKALASI)
    _wajib_teks("catatan", catatan)
    row, _ = _satu(kantor, pelaku, rid)
    if row.keadaan == "ditutup" and keadaan != "dibuka":
        raise UserError(
            code="ESK-014",
            what=f"Eskalasi {row.nomor} sudah ditutup.",
            kept="Tidak ada yang berubah.",
            action="Buka kembali dahulu bila ada yang perlu ditambahkan.",
        )
    return _catat(kantor, pelaku, row, _TANDA[keadaan], catatan)


def _catat(
    kantor: Kantor, pelaku: Pelaku, row: EskalasiProvinsi, kegiatan: str, rincian: str
) -> Changes:
    with kantor.uow(pelaku) as uow:
        catat_akses(kantor, uow.session, pelaku, kegiatan, rid=row.id, rincian=rincian.strip())
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _satu(kantor: Kantor, pelaku: Pelaku, rid: UUID) -> tuple[EskalasiProvinsi, Mapping[str, Any]]:
    row = next((one for one in daftar_eskalasi(kantor, pelaku) if one.id == rid), None)
    if row is None:
        raise UserError(
            code="ESK-012",
            what="Eskalasi itu tidak ada di provinsi ini.",
            kept="Tidak ada yang dibuka.",
            action="Baca paket terbaru dari instansinya di Kotak masuk.",
        )
    if row.keadaan == "ditarik":
        raise UserError(
            code="ESK-013",
            what=f"Instansi sudah menarik eskalasi {row.nomor}.",
            kept="Identitasnya sudah dikosongkan di provinsi ini.",
            action="Hubungi instansinya bila perkara itu masih perlu ditangani.",
        )
    with gudang(kantor) as opened:
        found = _rekaman(opened, Eskalasi.__table_number__, rid)
    return row, found[0][2]


def _wajib_teks(nama: str, teks: str) -> None:
    if not teks.strip():
        raise ValidationError({nama: "Bagian ini wajib diisi."}, code="ESK-011")
    if len(teks.strip()) > CATATAN_MAKS:
        raise ValidationError({nama: "Paling panjang 500 huruf."}, code="ESK-011")


def _rekaman(
    opened: HubStore, tbl: int, rid: UUID | None = None
) -> list[tuple[UUID, UUID, Mapping[str, Any]]]:
    table = schema.rec
    query = select(table.c.agency_id, table.c.rid, table.c.hapus, table.c.fields)
    query = query.where(table.c.tbl == tbl)
    if rid is not None:
        query = query.where(table.c.rid == rid)
    with opened.core.read() as connection:
        rows = connection.execute(query).all()
    return [
        (agency, found, {**isi(fields), "hapus": bool(hapus)})
        for agency, found, hapus, fields in rows
    ]


def _perkara(opened: HubStore, wanted: list[UUID | None]) -> dict[UUID | None, Mapping[str, Any]]:
    """Return the requests the cases stand for, as far as they came."""
    table, ids = schema.rec, [rid for rid in wanted if rid is not None]
    found: dict[UUID | None, Mapping[str, Any]] = {}
    with opened.core.read() as connection:
        for start in range(0, len(ids), 400):
            query = select(table.c.rid, table.c.fields).where(
                table.c.tbl == Permohonan.__table_number__,
                table.c.rid.in_(ids[start : start + 400]),
            )
            found.update({rid: isi(fields) for rid, fields in connection.execute(query)})
    return found


def _asal(fields: Mapping[str, Any]) -> UUID | None:
    try:
        return UUID(bytes=base64.b64decode(str(fields.get("permohonan_id") or ""), validate=True))
    except (ValueError, binascii.Error):
        return None  # an agency of another make: the case stays listed, without its request


def _langkah(session: Session, ids: list[UUID]) -> dict[UUID, tuple[LangkahEskalasi, ...]]:
    names = {SISTEM_ID: "Sistem"}
    names.update({row.id: row.nama for row in session.scalars(select(Pengguna))})
    made: dict[UUID, list[LangkahEskalasi]] = defaultdict(list)
    for start in range(0, len(ids), 400):
        query = (
            select(JejakAkses)
            .where(JejakAkses.rid.in_(ids[start : start + 400]))
            .where(JejakAkses.kegiatan.in_(tuple(_LANGKAH)))
            .order_by(JejakAkses.waktu, JejakAkses.id)
        )
        for one in session.scalars(query):
            assert one.rid is not None
            made[one.rid].append(
                LangkahEskalasi(
                    one.waktu,
                    names.get(one.pengguna_id, "akun lain"),
                    _LANGKAH[one.kegiatan],
                    one.rincian,
                    kembali=one.kegiatan == KEMBALI,
                )
            )
    return {rid: tuple(steps) for rid, steps in made.items()}


def _baris(
    agency: UUID,
    rid: UUID,
    fields: Mapping[str, Any],
    names: Mapping[UUID, str],
    case: Mapping[str, Any],
    langkah: tuple[LangkahEskalasi, ...],
) -> EskalasiProvinsi:
    return EskalasiProvinsi(
        rid,
        names.get(agency, ""),
        nomor=str(case.get("nomor") or ""),
        waktu=_waktu(fields.get("waktu")),
        keperluan=str(fields.get("keperluan") or ""),
        keadaan="ditarik" if fields["hapus"] else _keadaan(langkah),
        langkah=langkah,
        status=str(case.get("status") or ""),
    )


def _keadaan(langkah: tuple[LangkahEskalasi, ...]) -> str:
    """Return the newest standing; looking at an answered or closed case does not reopen it."""
    now = "baru"
    for one in langkah:
        if one.keadaan != "dibuka" or one.kembali or now == "baru":
            now = one.keadaan
    return now


def _waktu(value: object) -> datetime | None:
    return from_ms(value) if isinstance(value, int) else None
