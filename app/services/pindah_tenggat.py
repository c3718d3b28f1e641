# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Worklist of moved dates: kept when a day off changes, until a letter went out or it was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.periksa import tampak
from app.domain.pindah import PindahRow
from app.exports.gabung_pdf import gabung_pdf
from app.exports.surat_perubahan_tenggat import SuratPerubahanTenggat, render_perubahan_tenggat
from app.models.kerja import PindahTenggat
from app.services.dampak import KasusPindah
from app.services.instansi import daftar_pejabat, instansi_wajib
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.kasus import perkara_menurut_id
from app.services.pembatasan import tampak_bagi
from app.services.riwayat import catat_riwayat


def catat_pindah(
    kantor: Kantor, session: Session, pindah: Iterable[KasusPindah], *, alasan: str
) -> None:
    """Put moved cases on the list, in the caller's transaction.

    A case that already waits keeps its first old date and gets the new one; moved back to where
    it was, it needs no telling any more.
    """
    waiting = {
        (row.kasus_id, row.resmi): row
        for row in session.scalars(select(PindahTenggat).where(_MENUNGGU))
    }
    for satu in pindah:
        row = waiting.get((satu.id, satu.resmi))
        if row is None:
            session.add(
                PindahTenggat(
                    id=kantor.new_id(),
                    kasus_id=satu.id,
                    register=satu.register,
                    lama=satu.lama,
                    baru=satu.baru,
                    resmi=satu.resmi,
                    alasan=alasan,
                    dicatat=kantor.jam.now(),
                )
            )
            continue
        row.baru, row.alasan = satu.baru, f"{row.alasan}; {alasan}"
        if row.baru == row.lama:
            row.ditangani, row.cara = kantor.jam.now(), "Kembali ke tenggat semula"


_MENUNGGU = PindahTenggat.ditangani.is_(None) & PindahTenggat.hapus.is_(False)


def daftar_pindah(kantor: Kantor, pelaku: Pelaku, *, semua: bool = False) -> tuple[PindahRow, ...]:
    """Return what waits to be told, nearest new date first; ``semua`` adds what was dealt with."""
    pelaku.wajib("melihat tenggat yang bergeser", *PELIHAT)
    with kantor.read() as session:
        query = select(PindahTenggat).where(PindahTenggat.hapus.is_(False))
        if not semua:
            query = query.where(_MENUNGGU)
        rows = session.scalars(query.order_by(PindahTenggat.baru, PindahTenggat.id)).all()
        found = perkara_menurut_id(session, [row.kasus_id for row in rows])
        cases = {case.id: case for case in tampak_bagi(pelaku, found.values())}
    return tuple(
        PindahRow(
            id=row.id,
            kasus_id=row.kasus_id,
            register=row.register,
            nomor=cases[row.kasus_id].nomor,
            lama=row.lama,
            baru=row.baru,
            resmi=row.resmi,
            alasan=row.alasan,
            dicatat=row.dicatat,
            ditangani=row.ditangani,
            cara=row.cara,
        )
        for row in rows
        if row.kasus_id in cases
    )


def tandai_pindah(kantor: Kantor, pelaku: Pelaku, ids: Sequence[UUID], *, cara: str) -> Changes:
    """Take moved dates off the list, saying how they were told (``PDT-001``)."""
    pelaku.wajib("menandai tenggat yang bergeser", *LAYANAN)
    if not tampak(cara):
        salah = {"cara": "Tulis bagaimana pemohon diberi tahu."}
        raise ValidationError(salah, code="PDT-001")
    with kantor.uow(pelaku) as uow:
        rows = _pilih(uow.session, ids)
        cases = perkara_menurut_id(uow.session, [row.kasus_id for row in rows])
        today = kantor.jam.today()
        for row in rows:
            row.ditangani, row.cara, row.petugas_id = kantor.jam.now(), cara.strip(), pelaku.id
            if (case := cases.get(row.kasus_id)) is not None:
                judul = "Perubahan tenggat diberitahukan"
                catat_riwayat(kantor, uow.session, pelaku, case, today, judul, rincian=cara.strip())
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def surat_pindah(kantor: Kantor, pelaku: Pelaku, ids: Sequence[UUID]) -> bytes:
    """Return the notices as one PDF, one letter a case; every print is a logged look.

    Printing alone does not take them off the list: ``tandai_pindah`` does once they went out.
    """
    pelaku.wajib("mencetak pemberitahuan perubahan tenggat", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        agency, today = instansi_wajib(session), kantor.jam.today()
        signer = next(
            (p for p in daftar_pejabat(session) if p.peran == "ppid" and p.berlaku(today)), None
        )
        if signer is None:
            raise UserError(
                code="PDT-003",
                what="Belum ada pejabat PPID yang berlaku hari ini sebagai penanda tangan.",
                kept="Tidak ada surat yang dibuat.",
                action="Isi pejabat PPID di Pengaturan, lalu ulangi.",
            )
        rows = _pilih(session, ids)
        cases = perkara_menurut_id(session, [row.kasus_id for row in rows])
        told = [(row, cases[row.kasus_id]) for row in rows if row.kasus_id in cases]
        for _, case in told:
            catat_akses(kantor, session, pelaku, "cetak perubahan tenggat", rid=case.id)
        pages = [
            render_perubahan_tenggat(
                SuratPerubahanTenggat(
                    kop=agency.kop,
                    kertas=agency.kertas,
                    tanggal=today,
                    penandatangan=signer,
                    nama=case.nama_pemohon,
                    alamat=case.alamat,
                    register=row.register,
                    nomor=case.nomor,
                    lama=row.lama,
                    baru=row.baru,
                    alasan=row.alasan,
                )
            )
            for row, case in told
        ]
        changes = uow.commit()
    kantor.announce(changes)
    return gabung_pdf(pages)


def _pilih(session: Session, ids: Sequence[UUID]) -> list[PindahTenggat]:
    rows = list(session.scalars(select(PindahTenggat).where(PindahTenggat.id.in_(ids), _MENUNGGU)))
    if not rows:
        raise UserError(
            code="PDT-002",
            what="Tidak ada tenggat bergeser yang dipilih dan masih menunggu.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftarnya, lalu pilih lagi.",
        )
    return rows
