# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may be done with an objection: intake, correction, and every step of its flow.

Each function is one transaction; rights and lawful order come from the flow's data file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.domain.alur_keberatan import FaktaKeberatan
from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.jam_keberatan import diajukan_terlambat
from app.domain.jam_sengketa import SELESAI as SENGKETA_SELESAI
from app.domain.keberatan import PeristiwaKeberatan, StatusKeberatan
from app.domain.keberatan_isian import (
    CatatRegister,
    KeberatanDraft,
    SampaikanTanggapan,
    Sepakat,
    Tanggapi,
    TidakSepakat,
    TindakanKeberatan,
    alasan_dari_teks,
)
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa_keberatan import kekurangan
from app.models.kip import Permohonan
from app.models.log import Draf
from app.models.perkara import Keberatan, Sengketa
from app.services.buku_aturan import baca_buku
from app.services.instansi import instansi_wajib
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.keberatan import jam
from app.services.keberatan.isian import (
    ambil,
    bersih,
    draft_dari,
    draft_dari_permohonan,
    nilai_draft,
    tulis_draft,
)
from app.services.keberatan.langkah import laksanakan
from app.services.nomor import bagian_nomor, terbitkan
from app.services.nomor_register import REGISTER_KEBERATAN
from app.services.permohonan import ambil as ambil_permohonan
from app.services.riwayat import catat_riwayat


@dataclass(frozen=True)
class KeberatanTerdaftar:
    """An objection that just got its number."""

    id: UUID
    nomor: str
    sementara: bool
    kekurangan: tuple[str, ...]
    """What Lampiran X still asks for; empty = complete"""
    terlambat: bool
    """It came in after the last K1 of its grounds"""
    changes: Changes


def isian_awal(kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID | None) -> KeberatanDraft:
    """Return a form, filled in from a request where there is one; the look goes to the trail."""
    pelaku.wajib("mendaftarkan keberatan", *LAYANAN)
    if permohonan_id is None:
        return KeberatanDraft(tanggal_terima=kantor.jam.today())
    with kantor.uow(pelaku) as uow:
        row = ambil_permohonan(uow.session, permohonan_id)
        draft = draft_dari_permohonan(kantor, row)
        catat_akses(
            kantor, uow.session, pelaku, "buka samaran", rid=row.id, rincian="formulir keberatan"
        )
        changes = uow.commit()
    kantor.announce(changes)
    return draft


def daftarkan(
    kantor: Kantor, pelaku: Pelaku, draft: KeberatanDraft, *, draf_id: UUID | None = None
) -> KeberatanTerdaftar:
    """Register an objection: number, clock and timeline in one transaction; drop its draft.

    Raises:
        ValidationError: ``KBR-001`` naming every field that cannot be saved.
    """
    pelaku.wajib("mendaftarkan keberatan", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        draft = bersih(kantor, session, draft)
        assert draft.tanggal_terima is not None
        id_baru = kantor.new_id()
        instansi = instansi_wajib(session)
        given = terbitkan(
            kantor,
            session,
            register=REGISTER_KEBERATAN,
            tanggal=draft.tanggal_terima,
            pola=instansi.pola_nomor_keberatan,
            bagian=bagian_nomor(kantor, instansi),
            untuk_id=id_baru,
        )
        row = Keberatan(
            id=id_baru,
            nomor=given.nomor,
            tahun=draft.tanggal_terima.year,
            urut_register=given.urut,
            status=StatusKeberatan.DITERIMA,
            petugas_id=pelaku.id,
            **nilai_draft(kantor, draft),
        )
        session.add(row)
        judul = f"Keberatan diterima dan didaftarkan · {label(draft.kanal)}"
        peristiwa = PeristiwaKeberatan.DAFTAR
        hari = draft.tanggal_terima
        catat_riwayat(kantor, session, pelaku, row, hari, judul, peristiwa=peristiwa)
        _tautkan(kantor, session, pelaku, row, hari)
        terlambat = diajukan_terlambat(jam.pengajuan(session, row, baca_buku(session)))
        _buang_draf(session, pelaku, draf_id)
        changes = uow.commit()
    kantor.announce(changes)
    kurang = kekurangan(draft)
    return KeberatanTerdaftar(id_baru, given.nomor, given.sementara, kurang, terlambat, changes)


def _tautkan(kantor: Kantor, session: Session, pelaku: Pelaku, row: Keberatan, hari: date) -> None:
    """Tell the timeline of the request that there is an objection now."""
    if row.permohonan_id is None:
        return
    request = session.get_one(Permohonan, row.permohonan_id)
    catat_riwayat(kantor, session, pelaku, request, hari, "Keberatan diajukan", rincian=row.nomor)


def _buang_draf(session: Session, pelaku: Pelaku, draf_id: UUID | None) -> None:
    draf = None if draf_id is None else session.get(Draf, draf_id)
    if draf is not None and draf.pengguna_id == pelaku.id:
        session.delete(draf)


def koreksi(
    kantor: Kantor, pelaku: Pelaku, keberatan_id: UUID, draft: KeberatanDraft, *, alasan: str
) -> Changes:
    """Correct what was written down; the old values stay in the trail.

    Raises:
        ValidationError: ``KBR-002`` no reason, ``KBR-003`` the grounds of an answered objection
            would change, ``KBR-001`` the form.
    """
    pelaku.wajib("membetulkan keberatan", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembetulan wajib diisi."}, code="KBR-002")
    with kantor.uow(pelaku) as uow:
        row = ambil(uow.session, keberatan_id)
        draft = bersih(kantor, uow.session, draft, tanggal_wajib=row.impor_id is None)
        if row.bantahan and draft.alasan != frozenset(alasan_dari_teks(row.alasan)):
            salah = {"alasan": "Alasan keberatan yang sudah ditanggapi tidak dapat diubah."}
            raise ValidationError(salah, code="KBR-003")
        changed = tulis_draft(kantor, row, draft)
        if not changed:
            return Changes()
        rincian = f"{alasan.strip()} ({', '.join(changed)})"
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, row, today, "Data dibetulkan", rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def jalankan(
    kantor: Kantor, pelaku: Pelaku, keberatan_id: UUID, tindakan: TindakanKeberatan
) -> Changes:
    """Carry out one act of the flow, or refuse it naming the reason and the article.

    Raises:
        UserError: ``ALU-001`` the state knows no such event, ``ALU-002`` a condition of the law is
            not met, ``KBR-006`` … ``KBR-011`` the dates or the content of the act.
        AccessDeniedError: the actor's roles do not allow it.
    """
    with kantor.uow(pelaku) as uow:
        row = ambil(uow.session, keberatan_id)
        _periksa_tanggal(kantor, row, tindakan.tanggal)
        facts = fakta(kantor, uow.session, row, tindakan)
        step = jam.alur_keberatan().pastikan(row.status, tindakan.peristiwa, pelaku.peran, facts)
        judul, rincian = laksanakan(kantor, uow.session, row, tindakan)
        row.status = step.ke
        hari = tindakan.tanggal
        assert hari is not None
        peristiwa = tindakan.peristiwa
        catat_riwayat(
            kantor, uow.session, pelaku, row, hari, judul, rincian=rincian, peristiwa=peristiwa
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def fakta(
    kantor: Kantor, session: Session, row: Keberatan, tindakan: TindakanKeberatan | None = None
) -> FaktaKeberatan:
    """Return what the flow's conditions ask about an objection, with the act's own facts."""
    buku = baca_buku(session)
    clocks = jam.tanggapan(row, buku)
    today = kantor.jam.today()
    sebab = row.sebab_diterima_terlambat
    if isinstance(tindakan, CatatRegister):
        sebab = tindakan.sebab_terlambat or sebab
    sampai = tindakan if isinstance(tindakan, SampaikanTanggapan) else None
    return FaktaKeberatan(
        hari_ini=today if tindakan is None else (tindakan.tanggal or today),
        kekurangan=kekurangan(draft_dari(kantor, row)),
        alasan=frozenset(alasan_dari_teks(row.alasan)),
        terlambat=diajukan_terlambat(jam.pengajuan(session, row, buku)),
        sebab_terlambat=sebab,
        batas_k2=clocks.terakhir,
        batas_s1=clocks.akhir_sengketa if row.tanggal_diterima_pemohon is not None else None,
        uraian=_uraian(tindakan),
        tanggapan=tindakan.tanggapan if isinstance(tindakan, Tanggapi) else None,
        disampaikan=None if sampai is None else sampai.tanggal,
        diterima=None if sampai is None else sampai.diterima,
        tanggal_diterima_pemohon=row.tanggal_diterima_pemohon,
        sengketa_berjalan=_sengketa_berjalan(session, row),
    )


def _uraian(tindakan: TindakanKeberatan | None) -> str:
    if isinstance(tindakan, Sepakat | TidakSepakat):
        return tindakan.hasil
    return getattr(tindakan, "alasan", "") or getattr(tindakan, "catatan", "")


def _sengketa_berjalan(session: Session, row: Keberatan) -> bool:
    return bool(
        session.scalar(
            select(
                exists().where(
                    Sengketa.keberatan_id == row.id,
                    Sengketa.hapus.is_(False),
                    Sengketa.status.not_in(SENGKETA_SELESAI),
                )
            )
        )
    )


def _periksa_tanggal(kantor: Kantor, row: Keberatan, tanggal: date | None) -> None:
    """Refuse an act dated in the future (KBR-010) or before the objection came in (KBR-011)."""
    if tanggal is None:
        return  # the flow says which date is missing
    if tanggal > kantor.jam.today():
        raise ValidationError({"tanggal": "Tanggal belum tiba."}, code="KBR-010")
    if row.tanggal_terima is not None and tanggal < row.tanggal_terima:
        salah = {"tanggal": "Tanggal mendahului tanggal keberatan diterima."}
        raise ValidationError(salah, code="KBR-011")
