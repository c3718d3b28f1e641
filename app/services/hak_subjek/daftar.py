# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Demands of persons about their data: taken down, answered, refused, told; with their clock."""

from __future__ import annotations

from datetime import datetime, tzinfo
from functools import cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.hak_isian import (
    AturanHak,
    HakDraft,
    HakRow,
    JamHak,
    aturan_hak,
    hitung_jam,
    pilih_aturan,
)
from app.domain.label import label
from app.domain.layanan import JenisHak, StatusHak
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks, tampak
from app.infra.resources import read_csv
from app.models.kerja import HakSubjek
from app.services.jejak import PEMERIKSA
from app.services.kantor import Kantor
from app.services.kasus import ambil_perkara, cari_perkara, jenis_perkara, nama_akun
from app.services.pembatasan import PEMUTUS_BATASAN
from app.services.riwayat import catat_riwayat


@cache
def aturan_bawaan() -> tuple[AturanHak, ...]:
    """Return the hours that ship with the program."""
    return aturan_hak(read_csv("data", "hak", "jam.csv"))


def jam_hak(jenis: JenisHak, diterima: datetime) -> JamHak:
    """Return the clock of a demand (UU 27/2022 Pasal 30, 32, 40-41)."""
    return hitung_jam(pilih_aturan(aturan_bawaan(), jenis, diterima.date()), diterima)


def daftarkan_hak(kantor: Kantor, pelaku: Pelaku, draft: HakDraft) -> tuple[UUID, Changes]:
    """Take down a demand; its clock starts with the moment of receipt.

    Raises:
        ValidationError: ``HKS-002`` naming the fields.
    """
    pelaku.wajib("mencatat permintaan subjek data", *LAYANAN)
    nama, uraian = bersihkan_teks(draft.nama), bersihkan_teks(draft.uraian, baris=True)
    salah = {}
    if not tampak(nama):
        salah["nama"] = "Isi nama orang yang meminta."
    if draft.diterima > kantor.jam.now():
        salah["diterima"] = "Waktu penerimaan belum tiba."
    if draft.jenis is not JenisHak.SALINAN and not tampak(uraian):
        salah["uraian"] = "Tulis apa yang diminta."
    if draft.jenis is JenisHak.KOREKSI and draft.kasus_id is None:
        salah["kasus_id"] = "Pilih perkara yang datanya dibetulkan."
    if salah:
        raise ValidationError(salah, code="HKS-002")
    with kantor.uow(pelaku) as uow:
        row = HakSubjek(
            id=kantor.new_id(),
            jenis=draft.jenis,
            kasus_id=draft.kasus_id,
            nama=nama,
            diterima=draft.diterima,
            uraian=uraian,
            identitas_diperiksa=draft.identitas_diperiksa,
            status=StatusHak.DITERIMA,
            petugas_id=pelaku.id,
        )
        uow.session.add(row)
        catat_perkara(kantor, uow.session, pelaku, row, f"{label(draft.jenis)} diminta")
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def periksa_identitas(kantor: Kantor, pelaku: Pelaku, hak_id: UUID) -> Changes:
    """Note that the identity of the person was checked; nothing is given before."""
    pelaku.wajib("memeriksa identitas", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        terbuka(uow.session, hak_id).identitas_diperiksa = True
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def tolak_hak(kantor: Kantor, pelaku: Pelaku, hak_id: UUID, *, dasar: str, hasil: str) -> Changes:
    """Refuse a demand; both the article and the reason are needed (``HKS-005``)."""
    pelaku.wajib("menolak permintaan subjek data", *PEMUTUS_BATASAN)
    wajib_isi({"dasar": (dasar, "Sebutkan pasal dasarnya."), "hasil": (hasil, "Tulis alasannya.")})
    with kantor.uow(pelaku) as uow:
        row = terbuka(uow.session, hak_id)
        selesaikan(kantor, row, StatusHak.DITOLAK, hasil, dasar=dasar)
        catat_perkara(kantor, uow.session, pelaku, row, f"{label(row.jenis)} ditolak", dasar)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def beritahukan(kantor: Kantor, pelaku: Pelaku, hak_id: UUID) -> Changes:
    """Note that the person was told of the result (Pasal 30); ``HKS-006`` without one."""
    pelaku.wajib("memberitahukan hasil", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        row = ambil_hak(uow.session, hak_id)
        if row.status is StatusHak.DITERIMA:
            raise UserError(
                code="HKS-006",
                what="Permintaan ini belum ada hasilnya.",
                kept="Tidak ada yang diubah.",
                action="Penuhi atau tolak dahulu, lalu beritahukan.",
            )
        row.diberitahukan = kantor.jam.now()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def daftar_hak(kantor: Kantor, pelaku: Pelaku, *, terbuka_saja: bool = False) -> tuple[HakRow, ...]:
    """Return the demands: open ones first, the most urgent on top."""
    pelaku.wajib("melihat permintaan subjek data", *LAYANAN, *PEMERIKSA)
    now = kantor.jam.now()
    with kantor.read() as session:
        query = select(HakSubjek).where(HakSubjek.hapus.is_(False))
        if terbuka_saja:
            query = query.where(HakSubjek.status == StatusHak.DITERIMA)
        names = nama_akun(session)
        rows = [_row(session, row, names, now) for row in session.scalars(query)]
    return tuple(sorted(rows, key=_urutan))


def _urutan(row: HakRow) -> tuple[bool, float]:
    if row.sisa is not None:
        return False, row.jam.batas.timestamp()
    return True, -row.jam.diterima.timestamp()


def _row(session: Session, row: HakSubjek, names: dict[UUID, str], now: datetime) -> HakRow:
    clock = jam_hak(row.jenis, lokal(row.diterima, now.tzinfo))
    done = None if row.diselesaikan is None else lokal(row.diselesaikan, now.tzinfo)
    case = None if row.kasus_id is None else cari_perkara(session, row.kasus_id)
    return HakRow(
        id=row.id,
        jenis=row.jenis,
        nama=row.nama,
        kasus_id=row.kasus_id,
        register="" if case is None else jenis_perkara(case),
        nomor="" if case is None else case.nomor,
        uraian=row.uraian,
        identitas_diperiksa=row.identitas_diperiksa,
        status=row.status,
        jam=clock,
        sisa=clock.sisa(now) if done is None else None,
        terlambat=(done or now) > clock.batas,
        diselesaikan=done,
        hasil=row.hasil,
        dasar_penolakan=row.dasar_penolakan,
        diberitahukan=row.diberitahukan,
        petugas=names.get(row.petugas_id, "akun lain"),
    )


def lokal(saat: datetime, zona: tzinfo | None) -> datetime:
    """Return a stored moment in the office's zone."""
    return saat.astimezone(zona)


def ambil_hak(session: Session, hak_id: UUID) -> HakSubjek:
    """Return a demand; ``HKS-003`` if it is gone."""
    row = session.get(HakSubjek, hak_id)
    if row is None or row.hapus:
        raise UserError(
            code="HKS-003",
            what="Permintaan subjek data ini tidak ada lagi.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftarnya.",
        )
    return row


def terbuka(session: Session, hak_id: UUID, jenis: JenisHak | None = None) -> HakSubjek:
    """Return a demand that waits for its answer (``HKS-004``); with a kind, checked (HKS-007)."""
    row = ambil_hak(session, hak_id)
    if row.status is not StatusHak.DITERIMA or jenis not in (None, row.jenis):
        raise UserError(
            code="HKS-004",
            what=f"Permintaan {label(row.jenis).lower()} ini {label(row.status).lower()}.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftarnya, atau catat permintaan baru.",
        )
    if jenis is not None and not row.identitas_diperiksa:
        raise UserError(
            code="HKS-007",
            what="Identitas orang yang meminta belum diperiksa.",
            kept="Tidak ada data yang diberikan atau diubah.",
            action="Periksa identitasnya, catat, lalu ulangi.",
        )
    return row


def selesaikan(
    kantor: Kantor, row: HakSubjek, status: StatusHak, hasil: str, *, dasar: str = ""
) -> None:
    """Write the answer into the demand, in the caller's transaction."""
    row.status, row.hasil, row.dasar_penolakan = status, hasil.strip(), dasar.strip()
    row.diselesaikan = kantor.jam.now()


def wajib_isi(isi: dict[str, tuple[str, str]]) -> None:
    """Raise ``HKS-005`` naming every empty field."""
    salah = {nama: pesan for nama, (teks, pesan) in isi.items() if not tampak(teks)}
    if salah:
        raise ValidationError(salah, code="HKS-005")


def catat_perkara(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: HakSubjek,
    judul: str,
    rincian: str = "",
) -> None:
    """Tell the timeline of the case there is a demand about, if there is one."""
    if row.kasus_id is not None:
        case = ambil_perkara(session, row.kasus_id)
        today = kantor.jam.today()
        catat_riwayat(kantor, session, pelaku, case, today, judul, rincian=rincian)
