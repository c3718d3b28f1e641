# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking a dispute into the register: from an objection, from a request, or alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.keberatan_isian import AjukanSengketa, alasan_dari_teks
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa_sengketa import (
    bersihkan_sengketa,
    bersihkan_tindakan,
    masalah_tanggal,
    problems_sengketa,
    wajib_tindakan_sah,
)
from app.domain.sengketa import PeristiwaSengketa, StatusSengketa
from app.domain.sengketa_isian import SengketaDraft
from app.domain.tindakan_sengketa import TindakanSengketa
from app.models.kip import Permohonan
from app.models.perkara import Keberatan, Sengketa
from app.services.buku_aturan import baca_buku
from app.services.instansi import instansi_wajib
from app.services.kantor import Kantor
from app.services.keberatan import daftar as keberatan
from app.services.keberatan.jam import alur_keberatan
from app.services.nomor import bagian_nomor, terbitkan
from app.services.nomor_register import REGISTER_SENGKETA
from app.services.riwayat import catat_riwayat
from app.services.sengketa.fakta import alur_sengketa, ambil_sengketa, fakta_alur
from app.services.sengketa.langkah import laksanakan

KOLOM = (
    "tanggal_pemberitahuan",
    "nama_pemohon",
    "jenis_pemohon",
    "alamat",
    "nama_kuasa",
    "termohon",
    "kuasa_termohon",
    "rincian",
    "nomor_ki",
    "komisi",
    "tanggal_permohonan_ki",
    "tanggal_surat_ki",
    "majelis",
    "mediator",
    "keterangan",
    "keberatan_id",
    "permohonan_id",
)


@dataclass(frozen=True)
class SengketaTerdaftar:
    """A dispute that just got its number."""

    id: UUID
    nomor: str
    sementara: bool
    changes: Changes


def isian_awal(
    kantor: Kantor,
    pelaku: Pelaku,
    *,
    keberatan_id: UUID | None = None,
    permohonan_id: UUID | None = None,
) -> SengketaDraft:
    """Return a form filled in from an objection or a request; an empty one for neither."""
    pelaku.wajib("mendaftarkan sengketa", *LAYANAN)
    draft = SengketaDraft(tanggal_pemberitahuan=kantor.jam.today())
    with kantor.read() as session:
        if keberatan_id is not None:
            return _dari_keberatan(draft, session.get_one(Keberatan, keberatan_id))
        if permohonan_id is None:
            return draft
        row = _permohonan(session, permohonan_id)
        return replace(
            draft,
            nama_pemohon=row.nama_pemohon,
            jenis_pemohon=row.jenis_pemohon,
            alamat=row.alamat,
            nama_kuasa=row.nama_kuasa,
            rincian=row.rincian,
            permohonan_id=row.id,
        )


def _permohonan(session: Session, permohonan_id: UUID) -> Permohonan:
    return session.scalars(select(Permohonan).where(Permohonan.id == permohonan_id)).one()


def _dari_keberatan(draft: SengketaDraft, row: Keberatan) -> SengketaDraft:
    return replace(
        draft,
        nama_pemohon=row.nama_pemohon,
        jenis_pemohon=row.jenis_pemohon,
        alamat=row.alamat,
        nama_kuasa=row.nama_kuasa,
        rincian=row.rincian,
        alasan=alasan_dari_teks(row.alasan),
        keberatan_id=row.id,
        permohonan_id=row.permohonan_id,
    )


def daftarkan(kantor: Kantor, pelaku: Pelaku, draft: SengketaDraft) -> SengketaTerdaftar:
    """Register a dispute: number and timeline in one transaction."""
    pelaku.wajib("mendaftarkan sengketa", *LAYANAN)
    draft = _bersih(kantor, draft)
    hari = draft.tanggal_pemberitahuan
    assert hari is not None
    with kantor.uow(pelaku) as uow:
        session = uow.session
        draft = _lengkapi_kaitan(session, draft)
        id_baru = kantor.new_id()
        instansi = instansi_wajib(session)
        given = terbitkan(
            kantor,
            session,
            register=REGISTER_SENGKETA,
            tanggal=hari,
            pola=instansi.pola_nomor_sengketa,
            bagian=bagian_nomor(kantor, instansi),
            untuk_id=id_baru,
        )
        row = Sengketa(
            id=id_baru,
            nomor=given.nomor,
            tahun=hari.year,
            urut_register=given.urut,
            status=StatusSengketa.PEMBERITAHUAN,
            petugas_id=pelaku.id,
            **nilai(draft),
        )
        session.add(row)
        judul = "Pemberitahuan atau panggilan diterima; sengketa didaftarkan"
        peristiwa = PeristiwaSengketa.DAFTAR
        catat_riwayat(kantor, session, pelaku, row, hari, judul, peristiwa=peristiwa)
        _tautkan(kantor, session, pelaku, row, hari)
        changes = uow.commit()
    kantor.announce(changes)
    return SengketaTerdaftar(id_baru, given.nomor, given.sementara, changes)


def nilai(draft: SengketaDraft) -> dict[str, Any]:
    """Return the column values of a form."""
    values: dict[str, Any] = {name: getattr(draft, name) for name in KOLOM}
    values["alasan"] = "".join(draft.alasan)
    return values


def draft_dari(row: Sengketa) -> SengketaDraft:
    """Return the form of a stored dispute."""
    alasan = alasan_dari_teks(row.alasan)
    return SengketaDraft(alasan=alasan, **{name: getattr(row, name) for name in KOLOM})


def koreksi(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, draft: SengketaDraft, *, alasan: str
) -> Changes:
    """Correct what was written down; the old values stay in the trail."""
    pelaku.wajib("membetulkan sengketa", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembetulan wajib diisi."}, code="SGK-003")
    with kantor.uow(pelaku) as uow:
        row = ambil_sengketa(uow.session, sengketa_id)
        draft = _bersih(kantor, draft, tanggal_wajib=row.impor_id is None)
        values = nilai(_lengkapi_kaitan(uow.session, draft))
        changed = [name for name, value in values.items() if getattr(row, name) != value]
        if not changed:
            return Changes()
        for name in changed:
            setattr(row, name, values[name])
        rincian = f"{alasan.strip()} ({', '.join(changed)})"
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, row, today, "Data dibetulkan", rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def jalankan(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, tindakan: TindakanSengketa
) -> Changes:
    """Carry out one act of the flow, or refuse it naming the reason and the article."""
    tindakan = bersihkan_tindakan(tindakan)
    with kantor.uow(pelaku) as uow:
        row = ambil_sengketa(uow.session, sengketa_id)
        wajib_tindakan_sah(tindakan, hari_ini=kantor.jam.today(), mulai=row.tanggal_permohonan_ki)
        facts = fakta_alur(kantor, uow.session, row, baca_buku(uow.session), tindakan)
        step = alur_sengketa().pastikan(row.status, tindakan.peristiwa, pelaku.peran, facts)
        judul, rincian = laksanakan(kantor, uow.session, row, tindakan)
        row.status = step.ke
        catat_riwayat(
            kantor,
            uow.session,
            pelaku,
            row,
            tindakan.tanggal,
            judul,
            rincian=rincian,
            peristiwa=tindakan.peristiwa,
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def catat_putusan_diterima(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, tanggal: date, *, pengadilan: bool
) -> Changes:
    """Note when the copy of a ruling reached this body: the appeal clocks start."""
    pelaku.wajib("mencatat penerimaan putusan", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        row = ambil_sengketa(uow.session, sengketa_id)
        dibacakan = row.tanggal_putusan_pengadilan if pengadilan else row.tanggal_putusan
        if dibacakan is None or (not pengadilan and row.amar is None):
            raise UserError(
                code="SGK-004",
                what="Putusan yang dimaksud belum dicatat.",
                kept="Tidak ada yang diubah.",
                action="Catat putusannya lebih dahulu.",
            )
        salah = masalah_tanggal(tanggal, kantor.jam.today())
        if tanggal < dibacakan:
            salah = "Salinan putusan tidak mungkin diterima sebelum dibacakan."
        if salah:
            raise ValidationError({"tanggal": salah}, code="SGK-005")
        if pengadilan:
            row.tanggal_putusan_pengadilan_diterima = tanggal
        else:
            row.tanggal_putusan_diterima = tanggal
        apa = "putusan pengadilan" if pengadilan else "putusan Komisi Informasi"
        catat_riwayat(kantor, uow.session, pelaku, row, tanggal, f"Salinan {apa} diterima")
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _bersih(kantor: Kantor, draft: SengketaDraft, *, tanggal_wajib: bool = True) -> SengketaDraft:
    draft = bersihkan_sengketa(draft)
    salah = problems_sengketa(draft, hari_ini=kantor.jam.today(), tanggal_wajib=tanggal_wajib)
    if salah:
        raise ValidationError(salah, code="SGK-002")
    return draft


def _lengkapi_kaitan(session: Session, draft: SengketaDraft) -> SengketaDraft:
    """Take the request over from the objection, and refuse links to what is not here."""
    if draft.keberatan_id is not None:
        objection = session.get(Keberatan, draft.keberatan_id)
        if objection is None:
            salah = {"keberatan_id": "Keberatan itu tidak ada di register ini."}
            raise ValidationError(salah, code="SGK-006")
        if draft.permohonan_id is None:
            return replace(draft, permohonan_id=objection.permohonan_id)
    return draft


def _tautkan(kantor: Kantor, session: Session, pelaku: Pelaku, row: Sengketa, hari: date) -> None:
    """Tell the timelines of the objection and the request that there is a dispute now."""
    judul = "Sengketa diajukan ke Komisi Informasi"
    rincian = " · ".join(part for part in (row.nomor, row.nomor_ki) if part)
    if row.keberatan_id is not None:
        objection = session.get_one(Keberatan, row.keberatan_id)
        peristiwa = _majukan_keberatan(kantor, session, pelaku, objection, hari)
        catat_riwayat(
            kantor, session, pelaku, objection, hari, judul, rincian=rincian, peristiwa=peristiwa
        )
    if row.permohonan_id is not None:
        request = _permohonan(session, row.permohonan_id)
        catat_riwayat(kantor, session, pelaku, request, hari, judul, rincian=rincian)


def _majukan_keberatan(
    kantor: Kantor, session: Session, pelaku: Pelaku, row: Keberatan, hari: date
) -> str:
    """Let the objection follow where its flow and the actor's roles allow; return the event."""
    act = AjukanSengketa(hari)
    facts = keberatan.fakta(kantor, session, row, act)
    table = alur_keberatan()
    if not table.boleh(row.status, act.peristiwa, pelaku.peran, facts):
        return ""
    row.status = table.pastikan(row.status, act.peristiwa, pelaku.peran, facts).ke
    return act.peristiwa
