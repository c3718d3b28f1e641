# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Care of the office by its administrator: the clock, the tables, who gives out numbers."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.models.kip import Permohonan
from app.models.sistem import PemegangRegister
from app.services import proyeksi_perkara
from app.services.buku_aturan import baca_buku
from app.services.cari import KosaKata, indeks, kosongkan_indeks
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.nomor import register_asing
from app.services.nomor_register import REGISTER
from app.services.proyeksi import segarkan
from app.sync.identity import accept_clock
from app.sync.rebuild import rebuild
from app.sync.registry import registry

POTONG = 500


def nyatakan_jam(kantor: Kantor, pelaku: Pelaku, *, alasan: str) -> Changes:
    """Take the present clock as right although it stands before the last change (administrator).

    At the log-in screen the actor comes from ``pengguna.kenali``, for signing in itself writes.
    """
    pelaku.wajib("menyatakan jam komputer benar", Peran.ADMINISTRATOR)
    _wajib_alasan(alasan)
    with kantor.uow(pelaku) as uow:
        accept_clock(uow.session.connection(), kantor.stream, kantor.jam.now_ms())
        catat_akses(kantor, uow.session, pelaku, "nyatakan jam benar", rid=None, rincian=alasan)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def susun_ulang(kantor: Kantor, pelaku: Pelaku, kosakata: KosaKata, *, job: JobControl) -> int:
    """Write every table anew from the log, with all that is computed; return the records.

    All in one transaction: cancelled or failed, the tables stay as they were.
    """
    pelaku.wajib("menyusun ulang tabel", Peran.ADMINISTRATOR)
    with kantor.uow(pelaku) as uow:
        written = rebuild(uow.session.connection(), job=job)
        kosongkan_indeks(uow.session)
        _hitung_ulang(uow.session, kosakata, job)
        catat_akses(kantor, uow.session, pelaku, "susun ulang", rid=None, rincian=f"{written}")
        changes = uow.commit()
    every = Changes({info.name: frozenset() for info in registry().values()})
    kantor.announce(changes | every)
    return written


def ambil_alih_register(
    kantor: Kantor, pelaku: Pelaku, *, register: str, alasan: str
) -> tuple[bool, Changes]:
    """Let this PC give out the numbers of a register, instead of the one that did until now.

    Needed when the office moved to another computer. False if this PC holds the register already.
    """
    pelaku.wajib("mengambil alih register", Peran.ADMINISTRATOR)
    _wajib_alasan(alasan)
    if register not in REGISTER:
        raise register_asing()
    with kantor.uow(pelaku) as uow:
        row = uow.session.scalars(
            select(PemegangRegister).where(
                PemegangRegister.register == register, PemegangRegister.hapus.is_(False)
            )
        ).first()
        if row is not None and row.device == kantor.stream.device:
            return False, Changes()
        if row is None:
            row = PemegangRegister(
                id=kantor.new_id(), register=register, device=kantor.stream.device
            )
            uow.session.add(row)
        row.device = kantor.stream.device
        rincian = f"{register}: {alasan.strip()}"
        catat_akses(kantor, uow.session, pelaku, "ambil alih register", rid=None, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return True, changes


def _hitung_ulang(session: Session, kosakata: KosaKata, job: JobControl) -> None:
    ids = list(session.scalars(select(Permohonan.id)))
    buku = baca_buku(session)
    for start in range(0, len(ids), POTONG):
        job.step(start, len(ids), "menghitung ulang tenggat dan indeks")
        chunk = ids[start : start + POTONG]
        rows = session.scalars(select(Permohonan).where(Permohonan.id.in_(chunk))).all()
        segarkan(session, rows, buku)
        indeks(session, rows, kosakata)
        session.expunge_all()
    proyeksi_perkara.susun_ulang(session)


def _wajib_alasan(alasan: str) -> None:
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="RAW-001")
