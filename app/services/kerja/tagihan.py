# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chasers: words to send to a unit that has not answered, and a memo to print; both are counted."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_tugas import MENUNGGU_UNIT
from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.hitung import sisa_hari_kerja
from app.domain.kerja_isian import CatatanDraft, Tagihan
from app.domain.label import label
from app.domain.layanan import ArahCatatan, JenisCatatan
from app.domain.pelaku import LAYANAN, Pelaku
from app.exports.memo_tagihan import DtoMemo, render_memo
from app.exports.templat import templat
from app.models.kerja import Tugas, UnitKerja
from app.services.buku_aturan import baca_buku
from app.services.instansi import daftar_pejabat, instansi_wajib
from app.services.kantor import Kantor
from app.services.kasus import ambil_perkara, jenis_perkara
from app.services.kerja.catatan import catat
from app.services.kerja.tugas import ambil_tugas, kepada

TEMPLAT = "penagihan"


@dataclass(frozen=True)
class _Keadaan:
    tagihan: Tagihan
    hal: str
    instruksi: str
    tanggal_tugas: str
    batas: str
    lewat: str
    nomor: str


def teks_tagihan(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID) -> Tagihan:
    """Return the words of the next chaser; nothing is counted yet. No applicant is named."""
    pelaku.wajib("menagih tugas", *LAYANAN)
    with kantor.read() as session:
        return _keadaan(kantor, session, pelaku, _menunggu(session, tugas_id)).tagihan


def tagih(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID, *, lewat: JenisCatatan) -> Changes:
    """Count a chaser that was sent (WhatsApp, e-mail, telephone, in person or on paper)."""
    pelaku.wajib("menagih tugas", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        tugas = _menunggu(session, tugas_id)
        tagihan = _keadaan(kantor, session, pelaku, tugas).tagihan
        tugas.ditagih += 1
        tugas.tagihan_terakhir = kantor.jam.today()
        note = CatatanDraft(
            tugas.kasus_id,
            JenisCatatan.PENAGIHAN,
            ArahCatatan.DALAM,
            f"Penagihan ke-{tagihan.ke} lewat {label(lewat)}: {tagihan.judul}",
            pihak=tagihan.kepada,
            tugas_id=tugas.id,
        )
        catat(kantor, session, pelaku, note, isi=note.isi)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def memo_tagihan(kantor: Kantor, pelaku: Pelaku, tugas_id: UUID) -> bytes:
    """Return the chaser as a memo (PDF) to print and hand over."""
    pelaku.wajib("menagih tugas", *LAYANAN)
    today = kantor.jam.today()
    with kantor.read() as session:
        keadaan = _keadaan(kantor, session, pelaku, _menunggu(session, tugas_id))
        agency = instansi_wajib(session)
        signers = [p for p in daftar_pejabat(session) if p.peran == "ppid" and p.berlaku(today)]
    return render_memo(
        DtoMemo(
            kop=agency.kop,
            kertas=agency.kertas,
            tanggal=today,
            kepada=keadaan.tagihan.kepada,
            ke=keadaan.tagihan.ke,
            nomor_perkara=keadaan.nomor,
            hal=keadaan.hal,
            instruksi=keadaan.instruksi,
            tanggal_tugas=keadaan.tanggal_tugas,
            batas=keadaan.batas,
            lewat=keadaan.lewat,
            pengirim=pelaku.nama,
            penandatangan=signers[0] if signers else None,
        )
    )


def _menunggu(session: Session, tugas_id: UUID) -> Tugas:
    tugas = ambil_tugas(session, tugas_id)
    if tugas.status not in MENUNGGU_UNIT:
        raise UserError(
            code="KRJ-026",
            what=f"Tugas ini {label(tugas.status).lower()}, jadi tidak ada yang ditagih.",
            kept="Tidak ada yang diubah.",
            action="Periksa jawabannya di perkara itu.",
        )
    return tugas


def _keadaan(kantor: Kantor, session: Session, pelaku: Pelaku, tugas: Tugas) -> _Keadaan:
    today = kantor.jam.today()
    case = ambil_perkara(session, tugas.kasus_id)
    sisa = sisa_hari_kerja(today, tugas.batas, baca_buku(session).kalender)
    lewat = f"lewat {-sisa} hari kerja" if sisa < 0 else f"sisa {sisa} hari kerja"
    hal = f"{label(tugas.jenis)} untuk {jenis_perkara(case)} {case.nomor}"
    kata = templat(TEMPLAT, today)
    ke = tugas.ditagih + 1
    penerima = kepada(session, tugas)
    isi = kata.kata("pesan").format(
        kepada=_sapaan(session, tugas) or penerima,
        hal=hal,
        instruksi=tugas.instruksi,
        tanggal=tanggal_panjang(tugas.tanggal),
        batas=tanggal_hari(tugas.batas),
        lewat=lewat,
        ke=ke,
        pengirim=pelaku.nama,
        instansi=instansi_wajib(session).kop.nama_instansi,
    )
    unit = None if tugas.unit_id is None else session.get(UnitKerja, tugas.unit_id)
    tagihan = Tagihan(tugas.id, ke, penerima, "" if unit is None else unit.kontak, hal, isi.strip())
    return _Keadaan(
        tagihan,
        hal,
        tugas.instruksi,
        tanggal_panjang(tugas.tanggal),
        tanggal_hari(tugas.batas),
        lewat,
        case.nomor,
    )


def _sapaan(session: Session, tugas: Tugas) -> str:
    """Post of the unit's head, as a letter addresses it."""
    if tugas.unit_id is None:
        return ""
    return session.scalars(select(UnitKerja.kepala).where(UnitKerja.id == tugas.unit_id)).one()
