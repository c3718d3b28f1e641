# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is known of a dispute, put together for its clocks and its machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur import Alur
from app.domain.alur_sengketa import MESIN, AlurSengketa, FaktaSengketa, wajib_mediasi
from app.domain.errors import UserError
from app.domain.hitung import TAHUN_AKHIR, TAHUN_AWAL
from app.domain.jam_sengketa import (
    SIDANG_AJUDIKASI,
    FaktaJam,
    Penghitung,
    SidangJam,
    batas_mediasi,
    masa_gugatan,
    masa_kasasi,
)
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import alasan_dari_teks
from app.domain.kip import JenisSurat
from app.domain.sengketa import JenisSidang, Pihak, StatusSengketa
from app.domain.tindakan_sengketa import TindakanSengketa
from app.infra.resources import read_csv
from app.models.kip import SuratKasus
from app.models.perkara import Keberatan, Sengketa, Sidang
from app.services.buku_aturan import BukuAturan
from app.services.kantor import Kantor

HARI_PELAKSANAAN_TERBANYAK = 365
"""Longest term of a ruling that a form takes"""


@cache
def alur_sengketa() -> AlurSengketa:
    """Return the flow of a dispute that ships with the program."""
    return Alur.from_rows(MESIN, read_csv("data", "alur", "sengketa.csv"))


def ambil_sengketa(session: Session, sengketa_id: UUID) -> Sengketa:
    """Return a dispute, or refuse (SGK-001) one that is no longer in the register."""
    row = session.get(Sengketa, sengketa_id)
    if row is None or row.hapus:
        raise UserError(
            code="SGK-001",
            what="Sengketa ini tidak ada lagi di register.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftar sengketa.",
        )
    return row


def alasan_dari(row: Sengketa) -> tuple[AlasanKeberatan, ...]:
    return alasan_dari_teks(row.alasan)


def sidang_sengketa(session: Session, sengketa_id: UUID) -> list[Sidang]:
    """Return the meetings of a dispute, the earliest first."""
    return list(
        session.scalars(
            select(Sidang)
            .where(Sidang.sengketa_id == sengketa_id, Sidang.hapus.is_(False))
            .order_by(Sidang.tanggal, Sidang.pukul, Sidang.id)
        )
    )


def tercatat(row: Sidang) -> bool:
    """True once something was written down about what happened at a meeting."""
    return row.hadir_pemohon is not None or row.hadir_termohon is not None or bool(row.hasil)


def penghitung(buku: BukuAturan) -> Penghitung:
    return Penghitung(buku.aturan, buku.kalender, buku.hari_peristiwa_nol)


def fakta_jam(session: Session, row: Sengketa, sidang: Sequence[Sidang] | None = None) -> FaktaJam:
    """Return the dates of a dispute for its clocks."""
    meetings = sidang_sengketa(session, row.id) if sidang is None else sidang
    objection = None if row.keberatan_id is None else session.get(Keberatan, row.keberatan_id)
    replied = objection is not None and objection.tanggal_disampaikan is not None
    facts = FaktaJam(
        status=row.status,
        tanggapan_diterima=None if objection is None else objection.tanggal_diterima_pemohon,
        keberatan_dicatat=None if objection is None or replied else objection.tanggal_catat,
        permohonan_ki=row.tanggal_permohonan_ki,
        surat_ki=row.tanggal_surat_ki,
        registrasi=row.tanggal_registrasi,
        mediasi=row.tanggal_mediasi,
        mediasi_diperpanjang=row.mediasi_diperpanjang,
        akhir_mediasi=row.tanggal_akhir_mediasi,
        wajib_mediasi=wajib_mediasi(alasan_dari(row)),
        kesimpulan_diserahkan=_kesimpulan(session, row),
        putusan=row.tanggal_putusan,
        putusan_diterima=row.tanggal_putusan_diterima,
        diadili=row.amar is not None,
        gugatan=row.tanggal_gugatan,
        pengadilan_diterima=row.tanggal_putusan_pengadilan_diterima,
        kasasi=row.tanggal_kasasi,
        inkracht=row.tanggal_inkracht,
        hari_pelaksanaan=_wajar(row.hari_pelaksanaan),
        pelaksanaan=row.tanggal_pelaksanaan,
        nomor_putusan=row.nomor_putusan,
        sidang=tuple(
            SidangJam(s.id, s.jenis, s.tanggal, tercatat(s))
            for s in meetings
            if _terhitung(s.tanggal)
        ),
    )
    unusable = {
        f.name: None
        for f in fields(facts)
        if isinstance(day := getattr(facts, f.name), date) and not _terhitung(day)
    }
    return replace(facts, **unusable)  # type: ignore[arg-type]  # only dates are named


def _terhitung(hari: date) -> bool:
    """True for a day a clock can be counted from.

    No form lets another one pass, but a merge must not fail because of one.
    """
    return TAHUN_AWAL <= hari.year < TAHUN_AKHIR


def _wajar(jumlah: int | None) -> int | None:
    return jumlah if jumlah is not None and 1 <= jumlah <= HARI_PELAKSANAAN_TERBANYAK else None


def _kesimpulan(session: Session, row: Sengketa) -> date | None:
    """Return the day of the issued conclusions, while they are due."""
    if row.status not in {StatusSengketa.PEMBUKTIAN, StatusSengketa.KESIMPULAN}:
        return None
    return session.scalars(
        select(SuratKasus.tanggal)
        .where(
            SuratKasus.kasus_id == row.id,
            SuratKasus.jenis == JenisSurat.KESIMPULAN_TERMOHON,
            SuratKasus.konsep.is_(False),
            SuratKasus.hapus.is_(False),
        )
        .order_by(SuratKasus.tanggal.desc())
    ).first()


def absen(row: Sengketa, sidang: Sequence[Sidang], *, pihak: Pihak) -> int:
    """Count the meetings of the present stage that a party stayed away from."""
    stage = {JenisSidang.MEDIASI} if row.status is StatusSengketa.MEDIASI else set(SIDANG_AJUDIKASI)
    name = f"hadir_{pihak.value}"
    seen = (getattr(s, name) for s in sidang if s.jenis in stage)
    return sum(1 for present in seen if present is False)


def fakta_alur(
    kantor: Kantor,
    session: Session,
    row: Sengketa,
    buku: BukuAturan,
    tindakan: TindakanSengketa | None = None,
) -> FaktaSengketa:
    """Return what the flow's conditions ask about a dispute, with the act's own facts."""
    sidang = sidang_sengketa(session, row.id)
    jam, hitung = fakta_jam(session, row, sidang), penghitung(buku)
    return FaktaSengketa(
        hari_ini=kantor.jam.today() if tindakan is None else tindakan.tanggal,
        alasan=alasan_dari(row),
        nomor_ki=row.nomor_ki,
        absen_pemohon=absen(row, sidang, pihak=Pihak.PEMOHON),
        absen_termohon_mediasi=absen(row, sidang, pihak=Pihak.TERMOHON),
        mediasi_diperpanjang=row.mediasi_diperpanjang,
        batas_mediasi=batas_mediasi(jam, hitung),
        masa_gugatan=masa_gugatan(jam, hitung),
        masa_kasasi=masa_kasasi(jam, hitung),
        amar_berlaku=row.amar_berlaku,
        tindakan=tindakan,
    )
