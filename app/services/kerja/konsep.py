# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Drafts on their way: written, submitted, sent back, approved, used.

Every step stands on the timeline of the case. What is used becomes the decision in the same
transaction; the approval's date is taken over from here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_konsep import AKHIR, FaktaKonsep
from app.domain.alur_permohonan import PersetujuanAtasan
from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.isi_konsep import putusan_dari_json, putusan_ke_json
from app.domain.kerja_isian import PersetujuanLuar
from app.domain.kip import Peran
from app.domain.label import label
from app.domain.layanan import PeristiwaKonsep, SifatKonsep, StatusKonsep
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_putusan, bersihkan_teks, problems_putusan, tampak
from app.domain.permohonan import PutusanDraft
from app.domain.tindakan import Putuskan
from app.models.kerja import Konsep
from app.models.kip import Permohonan
from app.models.sistem import Pengguna, PenggunaPeran
from app.services.kantor import Kantor
from app.services.kasus import ambil_perkara, nama_akun
from app.services.kerja.aturan import alur_konsep_bawaan
from app.services.kerja.persetujuan import hari_kantor, siang
from app.services.permohonan import ambil, jalankan_dalam
from app.services.riwayat import catat_riwayat

BELAKANGAN = frozenset({"tanggal", "tanggal_persetujuan_atasan", "cara_persetujuan"})
"""Fields of a decision that are settled when its draft is approved or used"""
PENERBIT = {SifatKonsep.JAWABAN: Peran.PPID, SifatKonsep.TANGGAPAN: Peran.ATASAN_PPID}


@dataclass(frozen=True)
class IsiLangkah:
    """What a person adds to a step of a draft."""

    catatan: str = ""
    alasan: str = ""
    """Why they approve their own draft"""
    luar: PersetujuanLuar | None = None


def susun_konsep(
    kantor: Kantor,
    pelaku: Pelaku,
    kasus_id: UUID,
    isi: PutusanDraft | str,
    *,
    sifat: SifatKonsep = SifatKonsep.JAWABAN,
    ajukan: bool = False,
) -> tuple[UUID, Changes]:
    """Begin a draft: a ``PutusanDraft`` for an answer, JSON of its form for a reply.

    A case has one open draft of a kind at most (``KON-010``).
    """
    pelaku.wajib("menyusun konsep", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil_perkara(session, kasus_id)
        _belum_ada(session, row.id, sifat)
        step = alur_konsep_bawaan().pastikan(
            None, PeristiwaKonsep.SUSUN, pelaku.peran, FaktaKonsep()
        )
        konsep = Konsep(
            id=kantor.new_id(),
            kasus_id=row.id,
            sifat=sifat,
            isi=_teks(isi),
            status=step.ke,
            penyusun_id=pelaku.id,
            dibuat=kantor.jam.now(),
        )
        session.add(konsep)
        _catat(kantor, session, pelaku, konsep, f"{label(sifat)} disusun")
        if ajukan:
            _maju(kantor, session, pelaku, konsep, PeristiwaKonsep.AJUKAN, IsiLangkah())
        changes = uow.commit()
    kantor.announce(changes)
    return konsep.id, changes


def ubah_konsep(
    kantor: Kantor, pelaku: Pelaku, konsep_id: UUID, isi: PutusanDraft | str
) -> Changes:
    """Change a draft that was not submitted, or came back; who changed it becomes its drafter."""
    pelaku.wajib("mengubah konsep", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        konsep = ambil_konsep(uow.session, konsep_id)
        facts = FaktaKonsep()
        alur_konsep_bawaan().pastikan(konsep.status, PeristiwaKonsep.UBAH, pelaku.peran, facts)
        konsep.isi, konsep.penyusun_id = _teks(isi), pelaku.id
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def langkah_konsep(
    kantor: Kantor,
    pelaku: Pelaku,
    konsep_id: UUID,
    peristiwa: PeristiwaKonsep,
    isi: IsiLangkah | None = None,
) -> Changes:
    """Carry out one step of a draft other than using it."""
    if peristiwa in (PeristiwaKonsep.PAKAI, PeristiwaKonsep.SUSUN, PeristiwaKonsep.UBAH):
        raise ValueError(peristiwa)
    with kantor.uow(pelaku) as uow:
        konsep = ambil_konsep(uow.session, konsep_id)
        ambil_perkara(uow.session, konsep.kasus_id)
        _maju(kantor, uow.session, pelaku, konsep, peristiwa, isi or IsiLangkah())
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def pakai_konsep(
    kantor: Kantor,
    pelaku: Pelaku,
    konsep_id: UUID,
    *,
    tanggal: date | None = None,
    alasan_tugas: str = "",
) -> Changes:
    """Turn an approved draft of an answer into the decision, in one transaction."""
    with kantor.uow(pelaku) as uow:
        session = uow.session
        konsep = ambil_konsep(session, konsep_id)
        if konsep.sifat is not SifatKonsep.JAWABAN:
            raise UserError(
                code="KON-011",
                what="Konsep ini tanggapan atas keberatan, bukan jawaban permohonan.",
                kept="Konsep dan perkaranya tidak berubah.",
                action="Pakai konsep itu dari halaman keberatannya.",
            )
        row = ambil(session, konsep.kasus_id)
        persetujuan = pakai_dalam(kantor, session, pelaku, konsep)
        putusan = replace(
            putusan_dari_json(konsep.isi),
            tanggal=tanggal or kantor.jam.today(),
            tanggal_persetujuan_atasan=None if persetujuan is None else persetujuan.tanggal,
            cara_persetujuan="" if persetujuan is None else persetujuan.cara,
        )
        jalankan_dalam(
            kantor,
            session,
            pelaku,
            row,
            Putuskan(putusan),
            alasan_tugas=alasan_tugas,
            persetujuan=persetujuan,
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def pakai_dalam(
    kantor: Kantor, session: Session, pelaku: Pelaku, konsep: Konsep
) -> PersetujuanAtasan | None:
    """Mark a draft as used in the caller's transaction; return the superior's approval, if any.

    For the machine that issues what the draft becomes (a decision, a reply to an objection).
    """
    facts = fakta_konsep(kantor, session, pelaku, konsep, PeristiwaKonsep.PAKAI)
    step = alur_konsep_bawaan().pastikan(konsep.status, PeristiwaKonsep.PAKAI, pelaku.peran, facts)
    konsep.status = step.ke
    return persetujuan_konsep(kantor, session, konsep)


def persetujuan_konsep(
    kantor: Kantor, session: Session, konsep: Konsep
) -> PersetujuanAtasan | None:
    """Return the superior's approval that a draft carries."""
    if konsep.disetujui_atasan is None:
        return None
    cara = konsep.tanpa_akun
    if not cara and konsep.atasan_id is not None:
        atasan = session.get(Pengguna, konsep.atasan_id)
        cara = f"Disetujui di program oleh {'akun lain' if atasan is None else atasan.nama}"
    hari = hari_kantor(kantor, konsep.disetujui_atasan)
    return PersetujuanAtasan(hari, cara, konsep.id)


def ambil_konsep(session: Session, konsep_id: UUID) -> Konsep:
    """Return a draft, or refuse with ``KON-012``."""
    row = session.get(Konsep, konsep_id)
    if row is None or row.hapus:
        raise UserError(
            code="KON-012",
            what="Konsep ini tidak ada lagi.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang perkaranya.",
        )
    return row


def perlu_atasan(konsep: Konsep) -> bool:
    """True if the superior must approve: a reply always, an answer that invokes an exemption."""
    if konsep.sifat is SifatKonsep.TANGGAPAN:
        return True
    return bool(putusan_dari_json(konsep.isi).pasal_17)


def fakta_konsep(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    konsep: Konsep,
    peristiwa: PeristiwaKonsep | None,
    isi: IsiLangkah | None = None,
) -> FaktaKonsep:
    """Return what the machine asks about a draft, its actor, and what they added."""
    isi = isi or IsiLangkah()
    atasan = peristiwa is PeristiwaKonsep.SETUJUI_ATASAN or (
        peristiwa is None and konsep.status is StatusKonsep.DISETUJUI
    )
    terlibat = {konsep.penyusun_id, konsep.pemeriksa_id} if atasan else {konsep.penyusun_id}
    peran = Peran.ATASAN_PPID if atasan else Peran.PPID
    return FaktaKonsep(
        perlu_atasan=perlu_atasan(konsep),
        sendiri=pelaku.id in terlibat,
        akun_lain=_ada_akun_lain(session, peran, pelaku.id),
        pemakai_berwenang=pelaku.punya(PENERBIT[konsep.sifat]),
        kekurangan=_kekurangan(kantor, session, konsep),
        alasan=isi.alasan,
        catatan=isi.catatan,
        persetujuan=isi.luar.kalimat() if isi.luar is not None else "",
    )


def _maju(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    konsep: Konsep,
    peristiwa: PeristiwaKonsep,
    isi: IsiLangkah,
) -> None:
    facts = fakta_konsep(kantor, session, pelaku, konsep, peristiwa, isi)
    step = alur_konsep_bawaan().pastikan(konsep.status, peristiwa, pelaku.peran, facts)
    _wajib_luar(kantor, peristiwa, isi.luar)
    konsep.status = step.ke
    rincian = _tulis(konsep, pelaku, peristiwa, isi, kantor.jam.now())
    if isi.luar is not None and peristiwa is PeristiwaKonsep.CATAT_PERSETUJUAN:
        konsep.disetujui_atasan = siang(kantor, isi.luar.tanggal)
    judul = f"{label(konsep.sifat)}: {label(step.ke).lower()}"
    _catat(kantor, session, pelaku, konsep, judul, rincian)


def _tulis(
    konsep: Konsep, pelaku: Pelaku, peristiwa: PeristiwaKonsep, isi: IsiLangkah, now: datetime
) -> str:
    """Write what a step adds to the draft; return the detail of its timeline entry."""
    catatan = bersihkan_teks(isi.catatan, baris=True)
    alasan = bersihkan_teks(isi.alasan, baris=True)
    if peristiwa is PeristiwaKonsep.AJUKAN:
        konsep.diajukan = now
        return ""
    if peristiwa is PeristiwaKonsep.SETUJUI:
        konsep.pemeriksa_id, konsep.diperiksa = pelaku.id, now
        return f"Diperiksa penyusunnya sendiri: {alasan}" if alasan else ""
    if peristiwa is PeristiwaKonsep.SETUJUI_ATASAN:
        konsep.atasan_id, konsep.disetujui_atasan, konsep.tanpa_akun = pelaku.id, now, ""
        return f"Disetujui orang yang sama: {alasan}" if alasan else ""
    if peristiwa is PeristiwaKonsep.CATAT_PERSETUJUAN:
        assert isi.luar is not None
        konsep.atasan_id, konsep.tanpa_akun = None, bersihkan_teks(isi.luar.kalimat())
        return konsep.tanpa_akun
    konsep.catatan = catatan
    konsep.pemeriksa_id = konsep.diperiksa = konsep.atasan_id = konsep.disetujui_atasan = None
    konsep.tanpa_akun = ""
    return catatan


def _wajib_luar(kantor: Kantor, peristiwa: PeristiwaKonsep, luar: PersetujuanLuar | None) -> None:
    if peristiwa is not PeristiwaKonsep.CATAT_PERSETUJUAN or luar is None:
        return
    salah = {}
    if not tampak(luar.oleh):
        salah["oleh"] = "Tulis nama dan jabatan yang menyetujui."
    if not tampak(luar.cara):
        salah["cara"] = "Tulis bagaimana persetujuan diberikan."
    if luar.tanggal > kantor.jam.today():
        salah["tanggal"] = "Tanggal belum tiba."
    if salah:
        raise ValidationError(salah, code="KON-013")


def _kekurangan(kantor: Kantor, session: Session, konsep: Konsep) -> tuple[str, ...]:
    """Return what an answer still misses, apart from what approval and use settle."""
    if konsep.sifat is not SifatKonsep.JAWABAN:
        return () if tampak(konsep.isi) else ("Isi konsep belum ditulis.",)
    row = session.get(Permohonan, konsep.kasus_id)
    today = kantor.jam.today()
    mulai = None if row is None else row.tanggal_lengkap or row.tanggal_terima
    putusan = replace(putusan_dari_json(konsep.isi), tanggal=today)
    salah = problems_putusan(putusan, hari_ini=today, tanggal_lengkap=mulai or today)
    return tuple(teks for nama, teks in salah.items() if nama not in BELAKANGAN)


def _teks(isi: PutusanDraft | str) -> str:
    return putusan_ke_json(bersihkan_putusan(isi)) if isinstance(isi, PutusanDraft) else isi


def _belum_ada(session: Session, kasus_id: UUID, sifat: SifatKonsep) -> None:
    found = session.scalars(
        select(Konsep).where(
            Konsep.kasus_id == kasus_id,
            Konsep.sifat == sifat,
            Konsep.status.not_in(sorted(AKHIR)),
            Konsep.hapus.is_(False),
        )
    ).first()
    if found is not None:
        raise UserError(
            code="KON-010",
            what=f"Perkara ini sudah mempunyai konsep ({label(found.status).lower()}), "
            f"disusun {nama_akun(session).get(found.penyusun_id, 'akun lain')}.",
            kept="Konsep yang ada tidak berubah.",
            action="Ubah konsep itu, atau batalkan dahulu dengan alasan.",
        )


def _ada_akun_lain(session: Session, peran: Peran, kecuali: UUID) -> bool:
    found = session.scalars(
        select(Pengguna.id)
        .join(PenggunaPeran, PenggunaPeran.pengguna_id == Pengguna.id)
        .where(
            PenggunaPeran.peran == peran,
            PenggunaPeran.hapus.is_(False),
            Pengguna.aktif.is_(True),
            Pengguna.hapus.is_(False),
            Pengguna.id != kecuali,
        )
        .limit(1)
    ).first()
    return found is not None


def _catat(
    kantor: Kantor, session: Session, pelaku: Pelaku, konsep: Konsep, judul: str, rincian: str = ""
) -> None:
    row = ambil_perkara(session, konsep.kasus_id)
    catat_riwayat(kantor, session, pelaku, row, kantor.jam.today(), judul, rincian=rincian)
