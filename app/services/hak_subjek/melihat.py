# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who looked at this: the trail of a case or of a person (UU 27/2022 Pasal 31-32)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.clock import wall_ms
from app.domain.errors import UserError
from app.domain.hak_isian import MelihatRow
from app.domain.identitas import normal_nik
from app.domain.pelaku import Pelaku
from app.models.base import FIELD_RECORD_KEY
from app.models.kip import Permohonan
from app.models.perkara import Keberatan, Sengketa
from app.models.sistem import JejakAkses
from app.models.types import from_ms
from app.services.hak_subjek.daftar import lokal
from app.services.jejak import PEMERIKSA, akses
from app.services.kantor import Kantor
from app.services.kasus import nama_akun, perkara_menurut_id
from app.sync.chain import decode_body
from app.sync.registry import registry


def siapa_melihat_kasus(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> tuple[MelihatRow, ...]:
    """Return every look, print, export and change of a case, newest first."""
    pelaku.wajib("melihat siapa yang membuka data", *PEMERIKSA)
    with kantor.read() as session:
        return jejak_perkara(kantor, session, [kasus_id])


def siapa_melihat_orang(kantor: Kantor, pelaku: Pelaku, nik: str) -> tuple[MelihatRow, ...]:
    """Return the same for all cases of the person with this NIK; asking is a look of its own.

    Raises:
        UserError: ``HKS-011`` no case bears this NIK.
    """
    pelaku.wajib("melihat siapa yang membuka data", *PEMERIKSA)
    with kantor.read() as session:
        ids = perkara_orang(kantor, session, nik)
    if not ids:
        raise UserError(
            code="HKS-011",
            what="Tidak ada perkara dengan NIK itu.",
            kept="Tidak ada yang diubah.",
            action="Periksa angkanya, atau pilih perkaranya dari daftar.",
        )
    for rid in ids:
        akses(kantor, pelaku, "lihat jejak orang", rid=rid)
    with kantor.read() as session:
        return jejak_perkara(kantor, session, ids)


def perkara_orang(kantor: Kantor, session: Session, nik: str) -> list[UUID]:
    """Return the cases of a person: by search token of the NIK, disputes through their origin."""
    token = kantor.rahasia.token("nik", normal_nik(nik))
    if token is None:
        return []
    found: list[UUID] = []
    for model in (Permohonan, Keberatan):
        where = (model.nik_hmac == token, model.hapus.is_(False))
        found += session.scalars(select(model.id).where(*where))
    asal = or_(Sengketa.permohonan_id.in_(found), Sengketa.keberatan_id.in_(found))
    return found + list(session.scalars(select(Sengketa.id).where(asal, Sengketa.hapus.is_(False))))


def jejak_perkara(kantor: Kantor, session: Session, ids: Iterable[UUID]) -> tuple[MelihatRow, ...]:
    """Return the trail of cases, newest first; field names only, never a value."""
    wanted = list(ids)
    names, zona = nama_akun(session), kantor.jam.now().tzinfo
    numbers = {rid: row.nomor for rid, row in perkara_menurut_id(session, wanted).items()}
    rows: list[MelihatRow] = []
    for rid in wanted:
        nomor = numbers.get(rid, "")
        for look in session.scalars(select(JejakAkses).where(JejakAkses.rid == rid)):
            who = names.get(look.pengguna_id, "akun lain")
            saat = lokal(look.waktu, zona)
            rows.append(MelihatRow(saat, who, look.kegiatan, look.rincian, nomor))
        found = session.connection().exec_driver_sql(
            "SELECT hlc, user_id, tbl, body FROM op WHERE rid = ? AND body IS NOT NULL",
            (rid.bytes,),
        )
        for hlc, user, tbl, body in found:
            act, what = _ubah(int(tbl), decode_body(bytes(body)))
            who = names.get(UUID(bytes=bytes(user)), "akun lain")
            saat = lokal(from_ms(wall_ms(int(hlc))), zona)
            rows.append(MelihatRow(saat, who, act, what, nomor))
    return tuple(sorted(rows, key=lambda row: row.waktu, reverse=True))


def _ubah(tbl: int, fields: Mapping[int, object]) -> tuple[str, str]:
    if FIELD_RECORD_KEY in fields:
        return "dibuat", ""
    info = registry().get(tbl)
    if info is None:
        return "diubah", ""
    names = [info.fields[n].name for n in sorted(fields) if n in info.fields]
    return "diubah", ", ".join(names)
