# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each act writes to a case; the order and the rights are checked before by the flow."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import ValidationError
from app.domain.format_id import tanggal_panjang
from app.domain.kip import Keputusan
from app.domain.label import label
from app.domain.periksa import (
    bersihkan_penyampaian,
    bersihkan_putusan,
    bersihkan_teks,
    problems_penyampaian,
    problems_perpanjangan,
    problems_putusan,
)
from app.domain.permohonan import PutusanDraft
from app.domain.tindakan import (
    Alihkan,
    Cabut,
    NyatakanLengkap,
    NyatakanTidakLengkap,
    Perpanjang,
    Putuskan,
    Sampaikan,
    TerimaPerbaikan,
    Tindakan,
    TutupTidakLengkap,
)
from app.models.kip import Ketidaklengkapan, Permohonan, Perpanjangan
from app.services.isian import bersih, tulis_draft
from app.services.kantor import Kantor

DIKABULKAN = (Keputusan.DIKABULKAN_SELURUH, Keputusan.DIKABULKAN_SEBAGIAN)
KOLOM_PUTUSAN = (
    "softcopy",
    "hardcopy",
    "jumlah_lembar",
    "biaya_salin",
    "biaya_kirim",
    "biaya_lain",
    "cara_bayar",
    "hari_penyediaan",
    "penjelasan_penghitaman",
    "badan_publik_lain",
    "jangka_dokumentasi",
    "alasan",
    "nomor_sk_pengecualian",
    "nomor_uji_konsekuensi",
    "tanggal_persetujuan_atasan",
    "konsekuensi",
    "bagian_ditolak",
)


def laksanakan(
    kantor: Kantor, session: Session, row: Permohonan, tindakan: Tindakan
) -> tuple[str, str]:
    """Write the facts of an act to the case; return title and detail of its timeline entry."""
    match tindakan:
        case NyatakanLengkap(tanggal=tanggal):
            row.tanggal_lengkap = tanggal
            return "Dinyatakan lengkap", ""
        case NyatakanTidakLengkap():
            return _tidak_lengkap(kantor, session, row, tindakan)
        case TerimaPerbaikan():
            return _perbaikan(kantor, session, row, tindakan)
        case Perpanjang():
            return _perpanjang(kantor, session, row, tindakan)
        case Putuskan(putusan=putusan):
            return _putuskan(kantor, row, putusan)
        case Sampaikan():
            return _sampaikan(kantor, row, tindakan)
        case TutupTidakLengkap() | Cabut() | Alihkan():
            return _tutup(row, tindakan)
        case _:
            return "Selesai", ""


def _tidak_lengkap(
    kantor: Kantor, session: Session, row: Permohonan, tindakan: NyatakanTidakLengkap
) -> tuple[str, str]:
    items = [item.strip() for item in tindakan.kekurangan if item.strip()]
    if not items:
        salah = {"kekurangan": "Sebutkan apa yang harus dilengkapi pemohon."}
        raise ValidationError(salah, code="PMH-005")
    session.add(
        Ketidaklengkapan(
            id=kantor.new_id(),
            permohonan_id=row.id,
            tanggal=tindakan.tanggal,
            kekurangan="\n".join(items),
        )
    )
    return "Dinyatakan tidak lengkap", "; ".join(items)


def _perbaikan(
    kantor: Kantor, session: Session, row: Permohonan, tindakan: TerimaPerbaikan
) -> tuple[str, str]:
    draft = bersih(kantor, replace(tindakan.draft, tanggal_terima=row.tanggal_terima))
    changed = tulis_draft(kantor, row, draft)
    notice = surat_tidak_lengkap(session, row.id)
    if notice is not None:
        notice.diperbaiki = tindakan.tanggal
    return "Perbaikan dari pemohon diterima", ", ".join(changed)


def _perpanjang(
    kantor: Kantor, session: Session, row: Permohonan, tindakan: Perpanjang
) -> tuple[str, str]:
    salah = problems_perpanjangan(
        tindakan.alasan,
        tindakan.uraian,
        tanggal=tindakan.tanggal,
        hari_ini=kantor.jam.today(),
    )
    if salah:
        raise ValidationError(salah, code="PMH-006")
    session.add(
        Perpanjangan(
            id=kantor.new_id(),
            permohonan_id=row.id,
            tanggal=tindakan.tanggal,
            alasan=tindakan.alasan,
            uraian=tindakan.uraian.strip(),
        )
    )
    return "Waktu diperpanjang satu kali", f"{label(tindakan.alasan)}: {tindakan.uraian.strip()}"


def _putuskan(kantor: Kantor, row: Permohonan, putusan: PutusanDraft) -> tuple[str, str]:
    putusan = bersihkan_putusan(putusan)
    mulai = row.tanggal_lengkap or row.tanggal_terima
    assert mulai is not None
    salah = problems_putusan(putusan, hari_ini=kantor.jam.today(), tanggal_lengkap=mulai)
    if salah:
        raise ValidationError(salah, code="PMH-007")
    for name in KOLOM_PUTUSAN:
        setattr(row, name, getattr(putusan, name))
    row.pasal_17 = "".join(sorted(set(putusan.pasal_17)))
    row.keputusan, row.tanggal_keputusan = putusan.keputusan, putusan.tanggal
    row.dikuasai = "tidak" if putusan.keputusan is Keputusan.TIDAK_DIKUASAI else "ya"
    if putusan.keputusan is Keputusan.BELUM_DIDOKUMENTASIKAN:
        row.dikuasai = ""
    return f"Diputuskan: {label(putusan.keputusan).lower()}", putusan.alasan


def _sampaikan(kantor: Kantor, row: Permohonan, tindakan: Sampaikan) -> tuple[str, str]:
    isi = bersihkan_penyampaian(tindakan.penyampaian)
    assert row.tanggal_keputusan is not None
    salah = problems_penyampaian(
        isi,
        hari_ini=kantor.jam.today(),
        tanggal_putusan=row.tanggal_keputusan,
        dikabulkan=row.keputusan in DIKABULKAN,
    )
    if salah:
        raise ValidationError(salah, code="PMH-008")
    row.tanggal_pemberitahuan = isi.tanggal_pemberitahuan
    row.tanggal_pemberian = isi.tanggal_pemberian
    row.cara_penyampaian, row.penerima = isi.cara, isi.penerima
    row.bukti_penyampaian = isi.bukti
    parts = []
    if isi.tanggal_pemberitahuan:
        parts.append(f"pemberitahuan tertulis {tanggal_panjang(isi.tanggal_pemberitahuan)}")
    if isi.tanggal_pemberian:
        parts.append(f"informasi {tanggal_panjang(isi.tanggal_pemberian)}")
    return f"Disampaikan · {label(isi.cara)}", "; ".join(parts)


def _tutup(row: Permohonan, tindakan: TutupTidakLengkap | Cabut | Alihkan) -> tuple[str, str]:
    if isinstance(tindakan, TutupTidakLengkap):
        judul, catatan = "Ditutup: tidak dilengkapi pemohon", tindakan.catatan
    elif isinstance(tindakan, Cabut):
        judul, catatan = "Dicabut oleh pemohon", tindakan.alasan
    else:
        tujuan = bersihkan_teks(tindakan.tujuan)
        judul, catatan = "Dikeluarkan dari register", tindakan.alasan
        if tujuan:
            catatan = f"{catatan.strip()} Dialihkan ke {tujuan}."
    if not catatan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="PMH-009")
    row.keterangan = "\n".join(part for part in (row.keterangan, catatan.strip()) if part)
    return judul, catatan.strip()


def surat_tidak_lengkap(session: Session, permohonan_id: UUID) -> Ketidaklengkapan | None:
    """Return the newest notice of incompleteness of a case."""
    return session.scalars(
        select(Ketidaklengkapan)
        .where(Ketidaklengkapan.permohonan_id == permohonan_id, Ketidaklengkapan.hapus.is_(False))
        .order_by(Ketidaklengkapan.tanggal.desc(), Ketidaklengkapan.id.desc())
        .limit(1)
    ).first()
