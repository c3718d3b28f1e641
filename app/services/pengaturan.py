# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the settings page asks before it stores: which open dates move, the state of the numbers,
how the letterhead will look.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.instansi import Instansi, PejabatRow
from app.domain.pelaku import Pelaku
from app.exports.contoh_kop import render_contoh_kop
from app.exports.laporan_celah_nomor import (
    BarisCelah,
    LaporanCelahNomor,
    render_laporan_celah_nomor,
)
from app.models.sistem import NomorBuku
from app.services.buku_aturan import baca_buku, hari_setempat, paket_berlaku, susun_buku
from app.services.dampak import KasusPindah, kasus_pindah
from app.services.instansi import (
    baca_instansi,
    daftar_pejabat,
    instansi_wajib,
    periksa_instansi,
)
from app.services.kantor import Kantor
from app.services.nomor import (
    BATAL,
    DIPESAN,
    TERPAKAI,
    Celah,
    laporan_celah,
)
from app.services.nomor_register import NAMA_REGISTER, urut_diimpor


@dataclass(frozen=True)
class BukuNomor:
    """The ledger of one register and year as the settings page shows it."""

    register: str
    tahun: int
    terakhir: int
    """Highest position in use, reserved or cancelled; 0 for an empty ledger"""
    celah: tuple[Celah, ...]
    dipesan: frozenset[str]
    """Numbers that are reserved and may be cancelled"""
    batal: frozenset[str]
    tahun_ada: tuple[int, ...]
    """Years with numbers in this register, newest first; this year is always one of them"""


def dampak_setelan(kantor: Kantor, isi: Instansi) -> tuple[KasusPindah, ...]:
    """Return every open case whose date would move under other settings of the agency.

    Raises ``ValidationError`` INS-002 for settings that could not be stored.
    """
    periksa_instansi(isi)
    with kantor.read() as session:
        baru = susun_buku(isi, hari_setempat(session), paket_berlaku(session))
        return kasus_pindah(session, baca_buku(session), baru)


def dampak_tarik_hari(kantor: Kantor, hari_id: UUID) -> tuple[KasusPindah, ...]:
    """Return every open case whose date would move if an own day were taken back."""
    with kantor.read() as session:
        sisa = [row for row in hari_setempat(session) if row.id != hari_id]
        baru = susun_buku(baca_instansi(session), sisa, paket_berlaku(session))
        return kasus_pindah(session, baca_buku(session), baru)


def buku_nomor(kantor: Kantor, pelaku: Pelaku, *, register: str, tahun: int) -> BukuNomor:
    """Return the ledger of a register and year with its gaps."""
    gaps = laporan_celah(kantor, pelaku, register=register, tahun=tahun)
    with kantor.read() as session:
        mine = (NomorBuku.register == register, NomorBuku.hapus.is_(False))
        rows = session.execute(
            select(NomorBuku.nomor, NomorBuku.status).where(
                *mine, NomorBuku.tahun == tahun, NomorBuku.status != TERPAKAI
            )
        ).all()
        years = set(session.scalars(select(NomorBuku.tahun).where(*mine).distinct()))
        top = _terakhir(session, register, tahun)
    years.add(kantor.jam.today().year)
    return BukuNomor(
        register,
        tahun,
        max([top, *(gap.urut for gap in gaps)]),
        gaps,
        frozenset(nomor for nomor, status in rows if status == DIPESAN),
        frozenset(nomor for nomor, status in rows if status == BATAL),
        tuple(sorted(years, reverse=True)),
    )


def pdf_celah(kantor: Kantor, pelaku: Pelaku, *, register: str, tahun: int) -> bytes:
    """Return the gaps report of a register and year as PDF, on the agency's letterhead."""
    buku = buku_nomor(kantor, pelaku, register=register, tahun=tahun)
    today = kantor.jam.today()
    with kantor.read() as session:
        agency = instansi_wajib(session)
        signatory = _ppid(daftar_pejabat(session), today)
    return render_laporan_celah_nomor(
        LaporanCelahNomor(
            kop=agency.kop,
            register=NAMA_REGISTER[register],
            tahun=tahun,
            nomor_terakhir=buku.terakhir,
            baris=tuple(BarisCelah(c.urut, c.nomor, c.keterangan) for c in buku.celah),
            tanggal=today,
            penandatangan=signatory,
            kertas=agency.kertas,
        )
    )


def pratinjau_kop(kantor: Kantor, isi: Instansi) -> bytes:
    """Return a page with the letterhead exactly as letters will bear it, as PDF."""
    return render_contoh_kop(isi.kop, isi.kertas, kantor.jam.today())


def _terakhir(session: Session, register: str, tahun: int) -> int:
    top = session.scalar(
        select(func.max(NomorBuku.urut)).where(
            NomorBuku.register == register, NomorBuku.tahun == tahun, NomorBuku.hapus.is_(False)
        )
    )
    return max(int(top or 0), max(urut_diimpor(session, register, tahun), default=0))


def _ppid(pejabat: tuple[PejabatRow, ...], pada: date) -> PejabatRow | None:
    """The report may go out unsigned; then the agency fills in who signs."""
    return next((row for row in pejabat if row.peran == "ppid" and row.berlaku(pada)), None)
