# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hearings of a dispute: added from the summons, corrected, held, cancelled."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.format_id import tanggal_panjang
from app.domain.jam_sengketa import SELESAI
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa_sengketa import bersihkan_kehadiran, bersihkan_sidang, problems_sidang
from app.domain.sengketa_isian import KehadiranDraft, SidangDraft
from app.models.perkara import Sidang
from app.services.kantor import Kantor
from app.services.riwayat import catat_riwayat
from app.services.sengketa.fakta import ambil_sengketa

KOLOM = ("jenis", "tanggal", "pukul", "tempat", "panggilan_diterima", "catatan")


def tambah_sidang(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, draft: SidangDraft
) -> tuple[UUID, Changes]:
    """Put a meeting into the hearing calendar."""
    pelaku.wajib("mencatat sidang", *LAYANAN)
    draft = _bersih(kantor, draft)
    with kantor.uow(pelaku) as uow:
        row = ambil_sengketa(uow.session, sengketa_id)
        if row.status in SELESAI:
            raise UserError(
                code="SGK-020",
                what="Sengketa ini sudah berakhir, jadi sidang baru tidak dapat dijadwalkan.",
                kept="Kalender sidang tidak berubah.",
                action="Periksa apakah sidang itu milik sengketa lain.",
            )
        id_baru = kantor.new_id()
        values = {name: getattr(draft, name) for name in KOLOM}
        uow.session.add(Sidang(id=id_baru, sengketa_id=row.id, **values))
        catat_riwayat(
            kantor,
            uow.session,
            pelaku,
            row,
            draft.panggilan_diterima or kantor.jam.today(),
            f"Sidang dijadwalkan: {label(draft.jenis).lower()}",
            rincian=_kapan(draft),
        )
        changes = uow.commit()
    kantor.announce(changes)
    return id_baru, changes


def koreksi_sidang(
    kantor: Kantor, pelaku: Pelaku, sidang_id: UUID, draft: SidangDraft, *, alasan: str
) -> Changes:
    """Correct or postpone a meeting, with the reason."""
    pelaku.wajib("membetulkan sidang", *LAYANAN)
    _wajib_alasan(alasan)
    draft = _bersih(kantor, draft)
    with kantor.uow(pelaku) as uow:
        meeting = _ambil(uow.session, sidang_id)
        before = tanggal_panjang(meeting.tanggal)
        changed = [name for name in KOLOM if getattr(meeting, name) != getattr(draft, name)]
        if not changed:
            return Changes()
        for name in changed:
            setattr(meeting, name, getattr(draft, name))
        row = ambil_sengketa(uow.session, meeting.sengketa_id)
        rincian = f"{alasan.strip()}; semula {before}, menjadi {_kapan(draft)}"
        judul = f"Sidang diubah: {label(draft.jenis).lower()}"
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, row, today, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def catat_kehadiran(
    kantor: Kantor, pelaku: Pelaku, sidang_id: UUID, isi: KehadiranDraft
) -> Changes:
    """Record who came to a meeting and what came out of it."""
    pelaku.wajib("mencatat kehadiran sidang", *LAYANAN)
    isi = bersihkan_kehadiran(isi)
    with kantor.uow(pelaku) as uow:
        meeting = _ambil(uow.session, sidang_id)
        if meeting.tanggal > kantor.jam.today():
            salah = {"hasil": "Sidang ini belum berlangsung."}
            raise ValidationError(salah, code="SGK-021")
        if isi.hadir_pemohon is None and isi.hadir_termohon is None and not isi.hasil:
            salah = {"hasil": "Catat kehadiran para pihak atau hasil sidangnya."}
            raise ValidationError(salah, code="SGK-022")
        meeting.hadir_pemohon, meeting.hadir_termohon = isi.hadir_pemohon, isi.hadir_termohon
        meeting.hasil = isi.hasil
        row = ambil_sengketa(uow.session, meeting.sengketa_id)
        judul = f"Sidang berlangsung: {label(meeting.jenis).lower()}"
        rincian = "; ".join(part for part in (_hadir(isi), isi.hasil) if part)
        catat_riwayat(kantor, uow.session, pelaku, row, meeting.tanggal, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def batalkan_sidang(kantor: Kantor, pelaku: Pelaku, sidang_id: UUID, *, alasan: str) -> Changes:
    """Take a meeting off the calendar, with the reason; its record stays for the trail."""
    pelaku.wajib("membatalkan sidang", *LAYANAN)
    _wajib_alasan(alasan)
    with kantor.uow(pelaku) as uow:
        meeting = _ambil(uow.session, sidang_id)
        meeting.hapus, meeting.alasan_hapus = True, alasan.strip()
        row = ambil_sengketa(uow.session, meeting.sengketa_id)
        judul = f"Sidang dibatalkan: {label(meeting.jenis).lower()}"
        rincian = f"{tanggal_panjang(meeting.tanggal)}; {alasan.strip()}"
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, row, today, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _ambil(session: Session, sidang_id: UUID) -> Sidang:
    row = session.get(Sidang, sidang_id)
    if row is None or row.hapus:
        raise UserError(
            code="SGK-023",
            what="Sidang ini tidak ada lagi di kalender.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang sengketanya.",
        )
    return row


def _bersih(kantor: Kantor, draft: SidangDraft) -> SidangDraft:
    draft = bersihkan_sidang(draft)
    if salah := problems_sidang(draft, hari_ini=kantor.jam.today()):
        raise ValidationError(salah, code="SGK-024")
    return draft


def _wajib_alasan(alasan: str) -> None:
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasannya wajib diisi."}, code="SGK-025")


def _kapan(draft: SidangDraft) -> str:
    parts = (tanggal_panjang(draft.tanggal), draft.pukul and f"pukul {draft.pukul}", draft.tempat)
    return ", ".join(part for part in parts if part)


def _hadir(isi: KehadiranDraft) -> str:
    words = []
    for who, present in (("pemohon", isi.hadir_pemohon), ("Termohon", isi.hadir_termohon)):
        if present is not None:
            words.append(f"{who} {'hadir' if present else 'tidak hadir'}")
    return ", ".join(words)
