# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read side of tasks: of one case, of one person, and all that are open."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Select, select

from app.domain.alur_tugas import MENUNGGU_UNIT, TERBUKA
from app.domain.batas_dalam import peringatan_batas
from app.domain.hitung import sisa_hari_kerja
from app.domain.kalender import Kalender
from app.domain.kerja_isian import TugasRow
from app.domain.pelaku import PELIHAT, Pelaku
from app.models.kerja import Tugas, UnitKerja
from app.services.buku_aturan import baca_buku
from app.services.kantor import Kantor
from app.services.kasus import Perkara, jenis_perkara, nama_akun, perkara_menurut_id
from app.services.kerja.aturan import alur_tugas_bawaan
from app.services.kerja.tugas import fakta_tugas


def tugas_kasus(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> tuple[TugasRow, ...]:
    """Return every task of a case, oldest first."""
    return _baca(kantor, pelaku, select(Tugas).where(Tugas.kasus_id == kasus_id))


def daftar_tugas(
    kantor: Kantor, pelaku: Pelaku, *, milik_saya: bool = False, terbuka: bool = True
) -> tuple[TugasRow, ...]:
    """Return tasks by internal date; ``milik_saya`` = given to the reader's account."""
    query = select(Tugas)
    if terbuka:
        query = query.where(Tugas.status.in_(sorted(TERBUKA)))
    if milik_saya:
        query = query.where(Tugas.penerima_id == pelaku.id)
    return _baca(kantor, pelaku, query)


def _baca(kantor: Kantor, pelaku: Pelaku, query: Select[Tugas]) -> tuple[TugasRow, ...]:
    pelaku.wajib("melihat tugas", *PELIHAT)
    with kantor.read() as session:
        rows = session.scalars(
            query.where(Tugas.hapus.is_(False)).order_by(Tugas.batas, Tugas.id)
        ).all()
        cases = perkara_menurut_id(session, (row.kasus_id for row in rows))
        names = nama_akun(session)
        units = {row.id: row for row in session.scalars(select(UnitKerja))}
        kalender, today = baca_buku(session).kalender, kantor.jam.today()
        return tuple(
            _row(row, cases[row.kasus_id], pelaku, names, units, kalender, today)
            for row in rows
            if row.kasus_id in cases
        )


def _row(
    row: Tugas,
    case: Perkara,
    pelaku: Pelaku,
    names: dict[UUID, str],
    units: dict[UUID, UnitKerja],
    kalender: Kalender,
    today: date,
) -> TugasRow:
    unit = units.get(row.unit_id) if row.unit_id is not None else None
    orang = names.get(row.penerima_id, "akun lain") if row.penerima_id is not None else ""
    waits = row.status in MENUNGGU_UNIT
    langkah = alur_tugas_bawaan().langkah(row.status, pelaku.peran, fakta_tugas(row, pelaku))
    return TugasRow(
        id=row.id,
        kasus_id=row.kasus_id,
        kasus=jenis_perkara(case),
        nomor_kasus=case.nomor,
        jenis=row.jenis,
        kepada=" · ".join(n for n in ("" if unit is None else unit.nama, orang) if n)
        or "penerima lain",
        instruksi=row.instruksi,
        tanggal=row.tanggal,
        batas=row.batas,
        sisa=sisa_hari_kerja(today, row.batas, kalender) if waits else None,
        batas_hukum=case.batas,
        status=row.status,
        langkah=langkah,
        hasil=row.hasil,
        jawaban=row.jawaban,
        tanggal_jawab=row.tanggal_jawab,
        catatan=row.catatan,
        pemberi=names.get(row.pemberi_id, "akun lain"),
        ditagih=row.ditagih,
        tagihan_terakhir=row.tagihan_terakhir,
        kontak="" if unit is None else unit.kontak,
        unit_id=row.unit_id,
        penerima_id=row.penerima_id,
        peringatan=peringatan_batas(row.batas, case.batas) if waits else "",
    )
