# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dispositions of a case: given with an internal date, answered, sent back, closed, cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_tugas import AKHIR, TERBUKA, FaktaTugas
from app.domain.batas_dalam import peringatan_batas, pilih, usul_batas
from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.format_id import tanggal_panjang
from app.domain.kerja_isian import BatasUsulan, JawabanTugas, TugasDraft, TugasTerkirim
from app.domain.label import label
from app.domain.layanan import JenisTugas, PeristiwaTugas, StatusTugas
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks, tampak
from app.models.kerja import Tugas, UnitKerja
from app.models.sistem import Pengguna
from app.services.buku_aturan import buku_kantor
from app.services.kantor import Kantor
from app.services.kasus import Perkara, ambil_perkara
from app.services.kerja.aturan import alur_tugas_bawaan, batas_dalam_bawaan
from app.services.riwayat import catat_riwayat

PANJANG_TEKS = 10_000


def usulan_batas(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID, jenis: JenisTugas) -> BatasUsulan:
    """Return the internal date the program proposes for a task given today."""
    pelaku.wajib("membuat tugas", *LAYANAN)
    with kantor.read() as session:
        row = ambil_perkara(session, kasus_id)
        return _usul(kantor, session, row, jenis, kantor.jam.today())


def kirim_tugas(kantor: Kantor, pelaku: Pelaku, draft: TugasDraft) -> TugasTerkirim:
    """Give a task. A date after the legal one is kept, with a warning."""
    pelaku.wajib("membuat tugas", *LAYANAN)
    today = kantor.jam.today()
    tanggal = draft.tanggal or today
    instruksi = bersihkan_teks(draft.instruksi, baris=True)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil_perkara(session, draft.kasus_id)
        salah = _masalah_kirim(session, draft, instruksi, tanggal=tanggal, hari_ini=today)
        if salah:
            raise ValidationError(salah, code="KRJ-020")
        step = alur_tugas_bawaan().pastikan(
            None, PeristiwaTugas.KIRIM, pelaku.peran, FaktaTugas(draft.jenis)
        )
        batas = draft.batas or _usul(kantor, session, row, draft.jenis, tanggal).batas
        tugas = Tugas(
            id=kantor.new_id(),
            kasus_id=row.id,
            jenis=draft.jenis,
            unit_id=draft.unit_id,
            penerima_id=draft.penerima_id,
            instruksi=instruksi,
            tanggal=tanggal,
            batas=batas,
            status=step.ke,
            pemberi_id=pelaku.id,
        )
        session.add(tugas)
        judul = f"{label(draft.jenis)} dikirim ke {kepada(session, tugas)}"[:200]
        rincian = f"batas {tanggal_panjang(batas)}: {instruksi}"
        catat_riwayat(kantor, session, pelaku, row, tanggal, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return TugasTerkirim(tugas.id, batas, peringatan_batas(batas, row.batas), changes)


def ubah_batas(
    kantor: Kantor, pelaku: Pelaku, tugas_id: UUID, batas: date, *, alasan: str
) -> TugasTerkirim:
    """Move the internal date of an open task, saying why."""
    pelaku.wajib("mengubah batas tugas", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        tugas = ambil_tugas(uow.session, tugas_id)
        row = ambil_perkara(uow.session, tugas.kasus_id)
        salah = {}
        if tugas.status in AKHIR:
            salah["batas"] = "Tugas ini sudah ditutup."
        elif batas < tugas.tanggal:
            salah["batas"] = "Batas tidak boleh sebelum tanggal tugas."
        if not alasan.strip():
            salah["alasan"] = "Tulis mengapa batasnya diubah."
        if salah:
            raise ValidationError(salah, code="KRJ-021")
        judul = f"Batas {label(tugas.jenis).lower()} diubah menjadi {tanggal_panjang(batas)}"
        tugas.batas = batas
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, row, today, judul, rincian=alasan.strip())
        changes = uow.commit()
    kantor.announce(changes)
    return TugasTerkirim(tugas.id, batas, peringatan_batas(batas, row.batas), changes)


def terima_tugas(
    kantor: Kantor, pelaku: Pelaku, tugas_id: UUID, *, tanggal: date | None = None
) -> Changes:
    """Note that the unit has it."""
    return _langkah(kantor, pelaku, tugas_id, PeristiwaTugas.TERIMA, tanggal=tanggal)


def jawab_tugas(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID, isi: JawabanTugas) -> Changes:
    """Note the answer of the unit; a search also says what was found."""
    return _langkah(
        kantor, pelaku, tugas_id, PeristiwaTugas.JAWAB, jawaban=isi, tanggal=isi.tanggal
    )


def kembalikan_tugas(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID, *, catatan: str) -> Changes:
    """Send an answer back with notes; the unit answers again."""
    return _langkah(kantor, pelaku, tugas_id, PeristiwaTugas.KEMBALIKAN, alasan=catatan)


def selesaikan_tugas(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID) -> Changes:
    """Accept the answer."""
    return _langkah(kantor, pelaku, tugas_id, PeristiwaTugas.SELESAIKAN)


def batalkan_tugas(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID, *, alasan: str) -> Changes:
    """Call a task off, saying why."""
    return _langkah(kantor, pelaku, tugas_id, PeristiwaTugas.BATALKAN, alasan=alasan)


def _langkah(
    kantor: Kantor,
    pelaku: Pelaku,
    tugas_id: UUID,
    peristiwa: PeristiwaTugas,
    *,
    alasan: str = "",
    jawaban: JawabanTugas | None = None,
    tanggal: date | None = None,
) -> Changes:
    alasan = bersihkan_teks(alasan, baris=True)
    day = tanggal or kantor.jam.today()
    with kantor.uow(pelaku) as uow:
        session = uow.session
        tugas = ambil_tugas(session, tugas_id)
        row = ambil_perkara(session, tugas.kasus_id)
        facts = fakta_tugas(tugas, pelaku, jawaban=jawaban, alasan=alasan)
        step = alur_tugas_bawaan().pastikan(tugas.status, peristiwa, pelaku.peran, facts)
        _periksa_hari(kantor, tugas, day)
        tugas.status = step.ke
        rincian = alasan
        if jawaban is not None:
            rincian = _isi_jawaban(tugas, jawaban, day)
        elif peristiwa is not PeristiwaTugas.TERIMA and alasan:
            tugas.catatan = alasan
        judul = f"{label(tugas.jenis)} · {label(step.ke).lower()}: {kepada(session, tugas)}"[:200]
        catat_riwayat(kantor, session, pelaku, row, day, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _isi_jawaban(tugas: Tugas, jawaban: JawabanTugas, day: date) -> str:
    teks = bersihkan_teks(jawaban.jawaban, baris=True)[:PANJANG_TEKS]
    tugas.jawaban, tugas.hasil, tugas.tanggal_jawab = teks, jawaban.hasil, day
    return ": ".join(part for part in (label(jawaban.hasil) if jawaban.hasil else "", teks) if part)


def fakta_tugas(
    tugas: Tugas, pelaku: Pelaku, *, jawaban: JawabanTugas | None = None, alasan: str = ""
) -> FaktaTugas:
    """Return what the machine asks about a task and its actor."""
    return FaktaTugas(
        jenis=tugas.jenis,
        berhak_menjawab=pelaku.punya(*LAYANAN) or tugas.penerima_id == pelaku.id,
        jawaban=jawaban.jawaban if jawaban is not None else tugas.jawaban,
        hasil=jawaban.hasil if jawaban is not None else tugas.hasil,
        alasan=alasan,
    )


def tugas_terbuka(session: Session, kasus_id: UUID) -> Sequence[Tugas]:
    """Return the tasks of a case that are neither closed nor cancelled."""
    return session.scalars(
        select(Tugas)
        .where(
            Tugas.kasus_id == kasus_id,
            Tugas.status.in_(sorted(TERBUKA)),
            Tugas.hapus.is_(False),
        )
        .order_by(Tugas.batas, Tugas.id)
    ).all()


def jaga_tugas_terbuka(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: Perkara,
    *,
    alasan: str,
    menutup: bool,
    tanggal: date,
) -> None:
    """Refuse to decide or close a case with open tasks without saying why (``KRJ-022``).

    With a reason it is kept on the timeline; closing the case (``menutup``) also cancels them.
    Called by every machine of cases before its step, in the caller's transaction.
    """
    terbuka = tugas_terbuka(session, row.id)
    if not terbuka:
        return
    sebab = bersihkan_teks(alasan, baris=True)
    if not sebab:
        satu = terbuka[0]
        lain = f" dan {len(terbuka) - 1} tugas lain" if len(terbuka) > 1 else ""
        raise UserError(
            code="KRJ-022",
            what=f"Masih ada tugas terbuka: {label(satu.jenis).lower()} "
            f"({kepada(session, satu)}){lain}.",
            kept="Perkara ini tidak berubah.",
            action="Selesaikan atau batalkan tugasnya, atau tulis mengapa dilanjutkan tanpa itu.",
        )
    judul = f"Dilanjutkan dengan {len(terbuka)} tugas terbuka"
    if menutup:
        judul = f"{len(terbuka)} tugas terbuka dibatalkan karena perkara ditutup"
        for tugas in terbuka:
            tugas.status, tugas.catatan = StatusTugas.DIBATALKAN, sebab
    catat_riwayat(kantor, session, pelaku, row, tanggal, judul, rincian=sebab)


def ambil_tugas(session: Session, tugas_id: UUID) -> Tugas:
    """Return a task, or refuse with ``KRJ-023``."""
    row = session.get(Tugas, tugas_id)
    if row is None or row.hapus:
        raise UserError(
            code="KRJ-023",
            what="Tugas ini tidak ada lagi.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftar tugas.",
        )
    return row


def kepada(session: Session, tugas: Tugas) -> str:
    """Return to whom a task went: the unit, the colleague, or both."""
    unit = None if tugas.unit_id is None else session.get(UnitKerja, tugas.unit_id)
    orang = None if tugas.penerima_id is None else session.get(Pengguna, tugas.penerima_id)
    names = [satu.nama for satu in (unit, orang) if satu is not None]
    return " · ".join(names) or "penerima lain"


def _usul(
    kantor: Kantor, session: Session, row: Perkara, jenis: JenisTugas, tanggal: date
) -> BatasUsulan:
    aturan = pilih(batas_dalam_bawaan(), jenis, tanggal)
    kalender = buku_kantor(kantor, session).kalender
    return usul_batas(aturan, kalender, tanggal=tanggal, batas_hukum=row.batas)


def _masalah_kirim(
    session: Session, draft: TugasDraft, instruksi: str, *, tanggal: date, hari_ini: date
) -> dict[str, str]:
    salah = {}
    if not tampak(instruksi):
        salah["instruksi"] = "Tulis apa yang diminta."
    elif len(instruksi) > PANJANG_TEKS:
        salah["instruksi"] = "Instruksi paling panjang 10.000 huruf."
    unit = None if draft.unit_id is None else session.get(UnitKerja, draft.unit_id)
    orang = None if draft.penerima_id is None else session.get(Pengguna, draft.penerima_id)
    if draft.unit_id is None and draft.penerima_id is None:
        salah["unit_id"] = "Pilih unit kerja atau akun penerima."
    elif draft.unit_id is not None and (unit is None or not unit.aktif or unit.hapus):
        salah["unit_id"] = "Unit ini tidak aktif."
    elif draft.penerima_id is not None and (orang is None or not orang.aktif or orang.hapus):
        salah["penerima_id"] = "Akun ini tidak aktif."
    if tanggal > hari_ini:
        salah["tanggal"] = "Tanggal belum tiba."
    elif draft.batas is not None and draft.batas < tanggal:
        salah["batas"] = "Batas tidak boleh sebelum tanggal tugas."
    return salah


def _periksa_hari(kantor: Kantor, tugas: Tugas, day: date) -> None:
    if day > kantor.jam.today():
        raise ValidationError({"tanggal": "Tanggal belum tiba."}, code="KRJ-024")
    if day < tugas.tanggal:
        raise ValidationError({"tanggal": "Tanggal mendahului tanggal tugas."}, code="KRJ-025")
