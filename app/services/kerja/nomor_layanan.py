# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers of what stays outside the legal registers: one series a kind and year.

The PC that holds the register of requests counts on plainly; every other PC counts its own and
adds its code, so that two PCs without a connection never write the same number. No leases: a
number here has no legal meaning.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.layanan import JenisLayanan
from app.domain.nomor import format_nomor
from app.infra.resources import read_csv
from app.models.kerja import LayananLain, Pembayaran
from app.services.instansi import instansi_wajib
from app.services.kantor import Kantor
from app.services.nomor import bagian_nomor, kode_pc, pemegang
from app.services.nomor_register import REGISTER_PERMOHONAN

KUITANSI = "kuitansi"


@cache
def _pola(seri: str, tanggal: date) -> str:
    rows = sorted(
        (row for row in read_csv("data", "kerja", "nomor_layanan.csv") if row["seri"] == seri),
        key=lambda row: row["berlaku_sejak"],
    )
    berlaku = [row for row in rows if row["berlaku_sejak"] <= tanggal.isoformat()]
    return (berlaku or rows[:1])[-1]["pola"]


def nomor_layanan(
    kantor: Kantor, session: Session, jenis: JenisLayanan, tanggal: date
) -> tuple[int, str]:
    """Return the next serial and number of a kind; kinds with one pattern share one series."""
    pola = _pola(jenis.value, tanggal)
    serumpun = [satu for satu in JenisLayanan if _pola(satu.value, tanggal) == pola]
    rows = session.scalars(
        select(LayananLain.nomor).where(
            LayananLain.tahun == tanggal.year, LayananLain.jenis.in_(serumpun)
        )
    )
    return _berikut(kantor, session, pola, tanggal, list(rows))


def nomor_kuitansi(kantor: Kantor, session: Session, tanggal: date) -> str:
    """Return the next number of a cash receipt."""
    awal, akhir = date(tanggal.year, 1, 1), date(tanggal.year, 12, 31)
    rows = session.scalars(
        select(Pembayaran.nomor_kuitansi).where(
            Pembayaran.tanggal.between(awal, akhir), Pembayaran.nomor_kuitansi != ""
        )
    )
    return _berikut(kantor, session, _pola(KUITANSI, tanggal), tanggal, list(rows))[1]


def _berikut(
    kantor: Kantor, session: Session, pola: str, tanggal: date, terpakai: list[str]
) -> tuple[int, str]:
    instansi = instansi_wajib(session)
    bagian = bagian_nomor(kantor, instansi)
    akhiran = "" if pemegang(kantor, session, REGISTER_PERMOHONAN) else f"-{kode_pc(kantor)}"
    used = set(terpakai)
    urut = len(used) + 1 if not akhiran else 1 + sum(n.endswith(akhiran) for n in used)
    while True:
        nomor = format_nomor(pola, urut, tanggal, **bagian) + akhiran
        if nomor not in used:
            return urut, nomor
        urut += 1
