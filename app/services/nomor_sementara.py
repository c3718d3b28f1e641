# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Temporary numbers get their final ones; both stay known, and printed letters tell of both.

Only the PC that gave a temporary number completes it, so that two PCs never do it at once; the
holder of the register does so for a PC that was shut out.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.db.uow import UnitOfWork
from app.domain.errors import UserError
from app.domain.instansi import Instansi
from app.domain.kip import JenisSurat
from app.domain.pelaku import Pelaku
from app.models.kip import SuratKasus
from app.models.sistem import NomorBuku
from app.services.instansi import baca_instansi
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.nomor import (
    DILENGKAPI,
    DIPESAN,
    NomorTerbit,
    bagian_nomor,
    nomor_tersedia,
    pemegang,
    terbitkan,
)
from app.services.nomor_buku import pemberi_nomor, sementara_menunggu
from app.services.nomor_register import (
    KASUS,
    REGISTER_SURAT,
    KasusBernomor,
    kasus,
    pola_register,
    tanggal_nomor,
)
from app.services.riwayat import catat_riwayat
from app.services.surat_perkara import NOMOR_KASUS
from app.services.surat_ulang import terbitkan_ulang


@dataclass(frozen=True)
class HasilLengkapi:
    """What completing did."""

    jumlah: int = 0
    """Temporary numbers that got their final one"""
    peringatan: tuple[str, ...] = ()
    """One sentence per letter that could not be printed anew"""


def lengkapi_sementara(
    kantor: Kantor, pelaku: Pelaku, *, terputus: Collection[UUID] = ()
) -> HasilLengkapi:
    """Give every temporary number of this PC its final one, as far as its leases go.

    Each is a transaction of its own: number, record, timeline and the letter printed anew.
    ``terputus`` are PCs that were shut out; the holder of the register completes theirs.
    """
    with kantor.read() as session:
        instansi = baca_instansi(session)
        waiting = _menunggu(kantor, session, terputus) if instansi is not None else []
    count, warnings = 0, []
    for entry in waiting:
        assert instansi is not None
        try:
            count += _lengkapi(kantor, pelaku, instansi, entry)
        except UserError as error:
            warnings.append(f"Nomor sementara {entry.nomor} belum dapat dilengkapi: {error.what}")
    return HasilLengkapi(count, tuple(warnings))


def _menunggu(kantor: Kantor, session: Session, terputus: Collection[UUID]) -> list[NomorBuku]:
    ours = {kantor.stream.device, *terputus}
    return [row for row in sementara_menunggu(session) if pemberi_nomor(session, row) in ours]


def _lengkapi(kantor: Kantor, pelaku: Pelaku, instansi: Instansi, entry: NomorBuku) -> bool:
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(NomorBuku, entry.id)
        own = pemberi_nomor(uow.session, row) == kantor.stream.device
        if not own and not pemegang(kantor, uow.session, row.register):
            return False
        if nomor_tersedia(kantor, uow.session, row.register, row.tahun) is None:
            return False
        if row.status == DIPESAN:
            final = _pesanan(kantor, uow.session, instansi, row)
        elif row.register in KASUS:
            final = _kasus(kantor, uow, pelaku, instansi, row)
        else:
            final = _surat(kantor, uow, pelaku, instansi, row)
        if final is None:
            return False
        row.status, row.alasan = DILENGKAPI, f"menjadi {final.nomor}"
        rincian = f"{row.nomor} menjadi {final.nomor}"
        catat_akses(kantor, uow.session, pelaku, "lengkapi nomor", rid=None, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return True


def _pesanan(
    kantor: Kantor, session: Session, instansi: Instansi, row: NomorBuku
) -> NomorTerbit | None:
    """A number reserved for paper written elsewhere: the new entry stays reserved."""
    assert row.untuk_id is not None
    jenis = JenisSurat.PEMBERITAHUAN if row.register == REGISTER_SURAT else ""
    return terbitkan(
        kantor,
        session,
        register=row.register,
        tanggal=_hari(kantor, row.tahun),
        pola=pola_register(instansi, row.register),
        bagian=bagian_nomor(kantor, instansi, jenis=jenis),
        untuk_id=row.untuk_id,
        status=DIPESAN,
        alasan=f"{row.alasan} (semula {row.nomor})"[:400],
    )


def _hari(kantor: Kantor, tahun: int) -> date:
    """Today, or the last day of a year that is over."""
    today = kantor.jam.today()
    return today if today.year == tahun else date(tahun, 12, 31)


def _kasus(
    kantor: Kantor, uow: UnitOfWork, pelaku: Pelaku, instansi: Instansi, entry: NomorBuku
) -> NomorTerbit | None:
    session = uow.session
    row = kasus(session, entry.untuk_id)
    tanggal = None if row is None else tanggal_nomor(row)
    if row is None or row.nomor != entry.nomor or tanggal is None:
        return None
    final = terbitkan(
        kantor,
        session,
        register=entry.register,
        tanggal=tanggal,
        pola=pola_register(instansi, entry.register),
        bagian=bagian_nomor(kantor, instansi),
        untuk_id=row.id,
    )
    if final.sementara:  # the year was corrected meanwhile, and that year has no lease here
        return None
    row.nomor, row.urut_register = final.nomor, final.urut
    entry.status = DILENGKAPI
    session.flush()
    today = kantor.jam.today()
    rincian = f"{entry.nomor} menjadi {final.nomor}"
    catat_riwayat(
        kantor, session, pelaku, row, today, "Nomor sementara dilengkapi", rincian=rincian
    )
    for letter in _tanda_bukti(session, row, entry.nomor):
        terbitkan_ulang(kantor, session, pelaku, row, letter, nomor=final.nomor)
    return final


def _surat(
    kantor: Kantor, uow: UnitOfWork, pelaku: Pelaku, instansi: Instansi, entry: NomorBuku
) -> NomorTerbit | None:
    session = uow.session
    letter = session.get(SuratKasus, entry.untuk_id)
    if letter is None or letter.hapus or letter.nomor != entry.nomor:
        return None
    row = kasus(session, letter.kasus_id)
    if row is None:
        return None
    id_baru = kantor.new_id()
    final = terbitkan(
        kantor,
        session,
        register=entry.register,
        tanggal=letter.tanggal,
        pola=instansi.pola_nomor_surat,
        bagian=bagian_nomor(kantor, instansi, jenis=letter.jenis.value),
        untuk_id=id_baru,
    )
    terbitkan_ulang(
        kantor,
        session,
        pelaku,
        row,
        letter,
        nomor=final.nomor,
        semula=(entry.nomor,),
        id_baru=id_baru,
    )
    return final


def _tanda_bukti(session: Session, row: KasusBernomor, nomor: str) -> list[SuratKasus]:
    return list(
        session.scalars(
            select(SuratKasus).where(
                SuratKasus.kasus_id == row.id,
                SuratKasus.jenis.in_(NOMOR_KASUS),
                SuratKasus.nomor == nomor,
                SuratKasus.konsep.is_(False),
                SuratKasus.hapus.is_(False),
            )
        )
    )
