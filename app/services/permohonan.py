# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may be done with a request: intake, correction, and every step of its flow.

Each function is one transaction; rights and lawful order come from the flow's data file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_permohonan import AKHIR, FaktaPermohonan, PersetujuanAtasan
from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.jam import tanggal_alarm
from app.domain.kip import Peristiwa, StatusPermohonan
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import kekurangan
from app.domain.permohonan import PermohonanDraft, PutusanDraft
from app.domain.tindakan import (
    Alihkan,
    Cabut,
    NyatakanTidakLengkap,
    Perpanjang,
    Putuskan,
    Sampaikan,
    SuratTidakLengkapDiterima,
    Tindakan,
    TutupTidakLengkap,
)
from app.models.kip import Permohonan, Perpanjangan
from app.models.log import Draf
from app.services.buku_aturan import BukuAturan, alur_permohonan, baca_buku
from app.services.instansi import instansi_wajib
from app.services.isian import bersih, draft_dari, nilai_draft, tulis_draft
from app.services.kantor import Kantor
from app.services.kerja.pengalihan import keluarkan
from app.services.kerja.persetujuan import (
    catat_persetujuan_luar,
    gugurkan_konsep,
    isi_putusan,
    persetujuan_luar,
)
from app.services.kerja.tugas import jaga_tugas_terbuka
from app.services.langkah import laksanakan, surat_tidak_lengkap
from app.services.nomor import NomorTerbit, bagian_nomor, terbitkan
from app.services.nomor_register import REGISTER_PERMOHONAN
from app.services.proyeksi import batas_kasus
from app.services.riwayat import catat_riwayat


@dataclass(frozen=True)
class Terdaftar:
    """A request that just got its number."""

    id: UUID
    nomor: str
    sementara: bool
    kekurangan: tuple[str, ...]
    """What Pasal 27 and 29(5) still ask for; empty = complete"""
    changes: Changes


def daftarkan(
    kantor: Kantor, pelaku: Pelaku, draft: PermohonanDraft, *, draf_id: UUID | None = None
) -> Terdaftar:
    """Register a request: number, clock and timeline in one transaction, and drop its draft."""
    pelaku.wajib("mendaftarkan permohonan", *LAYANAN)
    draft = bersih(kantor, draft)
    with kantor.uow(pelaku) as uow:
        id_baru, given = daftarkan_dalam(kantor, uow.session, pelaku, draft)
        if draf_id is not None:
            draf = uow.session.get(Draf, draf_id)
            if draf is not None and draf.pengguna_id == pelaku.id:
                uow.session.delete(draf)
        changes = uow.commit()
    kantor.announce(changes)
    return Terdaftar(id_baru, given.nomor, given.sementara, kekurangan(draft), changes)


def daftarkan_dalam(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    draft: PermohonanDraft,
    *,
    rombongan_id: UUID | None = None,
) -> tuple[UUID, NomorTerbit]:
    """Register a cleaned request in the caller's transaction."""
    assert draft.tanggal_terima is not None
    id_baru = kantor.new_id()
    given = _nomor_pendaftaran(kantor, session, draft.tanggal_terima, id_baru)
    row = Permohonan(
        id=id_baru,
        nomor=given.nomor,
        tahun=draft.tanggal_terima.year,
        urut_register=given.urut,
        status=StatusPermohonan.TERDAFTAR,
        petugas_id=pelaku.id,
        rombongan_id=rombongan_id,
        **nilai_draft(kantor, draft),
    )
    session.add(row)
    judul = f"Diterima dan didaftarkan · {label(draft.kanal)}"
    catat_riwayat(
        kantor,
        session,
        pelaku,
        row,
        draft.tanggal_terima,
        judul,
        peristiwa=Peristiwa.DAFTAR,
    )
    return id_baru, given


def koreksi(
    kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID, draft: PermohonanDraft, *, alasan: str
) -> Changes:
    """Correct what was written down; the old values stay in the trail."""
    pelaku.wajib("membetulkan permohonan", *LAYANAN)
    draft = bersih(kantor, draft)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembetulan wajib diisi."}, code="PMH-002")
    with kantor.uow(pelaku) as uow:
        row = ambil(uow.session, permohonan_id)
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
    kantor: Kantor,
    pelaku: Pelaku,
    permohonan_id: UUID,
    tindakan: Tindakan,
    *,
    alasan_tugas: str = "",
) -> Changes:
    """Carry out one act of the flow, or refuse it naming the reason and the article.

    ``alasan_tugas``: why the case is decided or closed although tasks are open.
    """
    with kantor.uow(pelaku) as uow:
        row = ambil(uow.session, permohonan_id)
        jalankan_dalam(kantor, uow.session, pelaku, row, tindakan, alasan_tugas=alasan_tugas)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def jalankan_dalam(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: Permohonan,
    tindakan: Tindakan,
    *,
    alasan_tugas: str = "",
    persetujuan: PersetujuanAtasan | None = None,
) -> None:
    """Carry out one act in the caller's transaction.

    ``persetujuan`` is the superior's approval of the draft that becomes this decision; without
    one the decision itself must tell of an approval outside the program, which is then kept.
    """
    periksa_tanggal(kantor, row, tindakan.tanggal)
    facts = fakta(kantor, session, row, tindakan, persetujuan=persetujuan)
    step = alur_permohonan().pastikan(row.status, tindakan.peristiwa, pelaku.peran, facts)
    judul, rincian = laksanakan(kantor, session, row, tindakan)
    _jaga_tugas(kantor, session, pelaku, row, tindakan, alasan=alasan_tugas, ke=step.ke)
    if isinstance(tindakan, Putuskan):
        _simpan_persetujuan(kantor, session, pelaku, row, tindakan.putusan, facts.persetujuan)
    elif isinstance(tindakan, Alihkan):
        keluarkan(kantor, session, pelaku, row, tindakan)
    row.status = step.ke
    if step.ke in AKHIR:
        gugurkan_konsep(session, row.id, kecuali=None, alasan="Permohonan ditutup.")
    catat_riwayat(
        kantor,
        session,
        pelaku,
        row,
        tindakan.tanggal,
        judul,
        rincian=rincian,
        peristiwa=tindakan.peristiwa,
    )


def _jaga_tugas(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: Permohonan,
    tindakan: Tindakan,
    *,
    alasan: str,
    ke: StatusPermohonan,
) -> None:
    """Open tasks: a reason to decide without them; closing acts that bear a reason cancel them."""
    menutup = ke in AKHIR
    if not menutup and not isinstance(tindakan, Putuskan):
        return
    match tindakan:
        case Cabut(alasan=sebab) | Alihkan(alasan=sebab) | TutupTidakLengkap(catatan=sebab):
            alasan = alasan or sebab
        case _:
            pass
    day = tindakan.tanggal
    jaga_tugas_terbuka(kantor, session, pelaku, row, alasan=alasan, menutup=menutup, tanggal=day)


def _simpan_persetujuan(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: Permohonan,
    putusan: PutusanDraft,
    persetujuan: PersetujuanAtasan | None,
) -> None:
    """Take the approval's date over from its record, and keep the record of one outside."""
    berlaku = persetujuan if putusan.pasal_17 else None
    row.tanggal_persetujuan_atasan = None if berlaku is None else berlaku.tanggal
    dipakai = None if berlaku is None else berlaku.konsep_id
    if berlaku is not None and dipakai is None:
        isi = isi_putusan(putusan)
        dipakai = catat_persetujuan_luar(
            kantor, session, pelaku, row.id, persetujuan=berlaku, isi=isi
        )
    gugurkan_konsep(session, row.id, kecuali=dipakai)


def catat_surat_diterima(
    kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID, isi: SuratTidakLengkapDiterima
) -> Changes:
    """Note when the applicant got the notice of incompleteness (starts P3, Pasal 33(3))."""
    pelaku.wajib("mencatat penerimaan surat", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        row = ambil(uow.session, permohonan_id)
        notice = surat_tidak_lengkap(uow.session, permohonan_id)
        if notice is None or row.status is not StatusPermohonan.TIDAK_LENGKAP:
            raise UserError(
                code="PMH-003",
                what="Permohonan ini tidak sedang menunggu perbaikan dari pemohon.",
                kept="Tidak ada yang diubah.",
                action="Nyatakan tidak lengkap terlebih dahulu.",
            )
        if isi.tanggal < notice.tanggal:
            salah = {"tanggal": "Surat tidak mungkin diterima sebelum tanggal suratnya."}
            raise ValidationError(salah, code="PMH-004")
        periksa_tanggal(kantor, row, isi.tanggal)
        notice.diterima_pemohon, notice.cara = isi.tanggal, isi.cara
        judul = f"Surat ketidaklengkapan diterima pemohon · {label(isi.cara)}"
        catat_riwayat(kantor, uow.session, pelaku, row, isi.tanggal, judul)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def fakta(
    kantor: Kantor,
    session: Session,
    row: Permohonan,
    tindakan: Tindakan | None = None,
    *,
    persetujuan: PersetujuanAtasan | None = None,
) -> FaktaPermohonan:
    """Return what the flow's conditions ask about a case, with the act's own facts."""
    buku = baca_buku(session)
    extended = _perpanjangan(session, row.id) is not None
    batas = batas_kasus(session, row, buku, diperpanjang=extended).tanggal
    jeda = row.status is StatusPermohonan.TIDAK_LENGKAP
    kurang = kekurangan(draft_dari(kantor, row))
    putusan = tindakan.putusan if isinstance(tindakan, Putuskan) else None
    if isinstance(tindakan, NyatakanTidakLengkap):
        kurang = tindakan.kekurangan
    return FaktaPermohonan(
        hari_ini=kantor.jam.today() if tindakan is None else tindakan.tanggal,
        kekurangan=kurang,
        batas_perbaikan=batas if jeda else None,
        alarm=None if jeda else batas,
        sudah_diperpanjang=extended,
        alasan_perpanjangan=tindakan.alasan if isinstance(tindakan, Perpanjang) else None,
        jumlah_hari_kerja=_jumlah_hari(row, buku),
        putusan=putusan,
        persetujuan=persetujuan or (None if putusan is None else persetujuan_luar(putusan)),
        pengalihan=tindakan.alasan if isinstance(tindakan, Alihkan) else "",
        penyampaian=tindakan.penyampaian if isinstance(tindakan, Sampaikan) else None,
        tanggal_pemberitahuan=row.tanggal_pemberitahuan,
        tanggal_pemberian=row.tanggal_pemberian,
    )


def _jumlah_hari(row: Permohonan, buku: BukuAturan) -> int | None:
    """Working days from the start of the earlier clock to the date an extension would give."""
    if row.tanggal_terima is None:
        return None
    akhir = tanggal_alarm(
        buku.aturan,
        buku.kalender,
        diterima=row.tanggal_terima,
        lengkap=row.tanggal_lengkap,
        diperpanjang=True,
        hari_peristiwa_nol=buku.hari_peristiwa_nol,
    )
    jumlah = buku.kalender.jumlah_hari_kerja(row.tanggal_terima, akhir)
    return jumlah if buku.hari_peristiwa_nol else jumlah + 1


def _nomor_pendaftaran(
    kantor: Kantor, session: Session, tanggal: date, id_baru: UUID
) -> NomorTerbit:
    instansi = instansi_wajib(session)
    return terbitkan(
        kantor,
        session,
        register=REGISTER_PERMOHONAN,
        tanggal=tanggal,
        pola=instansi.pola_nomor_permohonan,
        bagian=bagian_nomor(kantor, instansi),
        untuk_id=id_baru,
    )


def periksa_tanggal(kantor: Kantor, row: Permohonan, tanggal: date) -> None:
    """Refuse an act dated in the future (PMH-010) or before the request came in (PMH-011)."""
    if tanggal > kantor.jam.today():
        raise ValidationError({"tanggal": "Tanggal belum tiba."}, code="PMH-010")
    if row.tanggal_terima is not None and tanggal < row.tanggal_terima:
        salah = {"tanggal": "Tanggal mendahului tanggal permohonan diterima."}
        raise ValidationError(salah, code="PMH-011")


def _perpanjangan(session: Session, permohonan_id: UUID) -> Perpanjangan | None:
    return session.scalars(
        select(Perpanjangan).where(
            Perpanjangan.permohonan_id == permohonan_id, Perpanjangan.hapus.is_(False)
        )
    ).first()


def ambil(session: Session, permohonan_id: UUID) -> Permohonan:
    row = session.get(Permohonan, permohonan_id)
    if row is None or row.hapus:
        raise UserError(
            code="PMH-012",
            what="Permohonan ini tidak ada lagi di register.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftar permohonan.",
        )
    return row
