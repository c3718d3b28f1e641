# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each act writes to an objection; order and rights are checked before by the flow."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import ValidationError
from app.domain.format_id import tanggal_panjang
from app.domain.keberatan_isian import (
    AjukanSengketa,
    AkhiriSengketa,
    CabutKeberatan,
    CatatRegister,
    MulaiMusyawarah,
    NyatakanTerlambat,
    SampaikanTanggapan,
    Sepakat,
    TanggapanDraft,
    Tanggapi,
    Telaah,
    TerimaTanggapan,
    TidakPuas,
    TidakSepakat,
    TindakanKeberatan,
    TutupKeberatan,
    alasan_dari_teks,
)
from app.domain.label import label
from app.domain.periksa import bersihkan_teks
from app.domain.periksa_keberatan import (
    bersihkan_tanggapan,
    problems_penyampaian_tanggapan,
    problems_tanggapan,
)
from app.models.perkara import Keberatan, Musyawarah
from app.services.instansi import penandatangan
from app.services.kantor import Kantor
from app.services.keberatan.isian import tulis_tanggapan

ATASAN = "atasan_ppid"


def laksanakan(  # noqa: C901, PLR0911 - one case for each act
    kantor: Kantor, session: Session, row: Keberatan, tindakan: TindakanKeberatan
) -> tuple[str, str]:
    """Write the facts of an act to the objection; return title and detail for its timeline."""
    match tindakan:
        case CatatRegister():
            return _catat(row, tindakan)
        case NyatakanTerlambat(alasan=alasan):
            return "Dinyatakan terlambat diajukan", _keterangan(row, alasan)
        case Telaah(catatan=catatan):
            return "Diserahkan untuk ditelaah", bersihkan_teks(catatan, baris=True)
        case MulaiMusyawarah():
            return _musyawarah(kantor, session, row, tindakan)
        case Sepakat() | TidakSepakat():
            return _hasil_musyawarah(session, row, tindakan)
        case Tanggapi(tanggapan=isi):
            return _tanggapi(kantor, session, row, isi)
        case SampaikanTanggapan():
            return _sampaikan(kantor, row, tindakan)
        case TerimaTanggapan() | TidakPuas():
            return _tanggapan_pemohon(row, tindakan)
        case AjukanSengketa(catatan=catatan):
            return "Pemohon mengajukan sengketa ke Komisi Informasi", catatan.strip()
        case AkhiriSengketa(catatan=catatan):
            return "Selesai bersama sengketanya", _keterangan(row, catatan)
        case TutupKeberatan(catatan=catatan):
            return "Ditutup: jangka waktu sengketa habis", _keterangan(row, catatan)
        case CabutKeberatan(alasan=alasan):
            return "Dicabut oleh pemohon", _keterangan(row, alasan)


def _keterangan(row: Keberatan, teks: str) -> str:
    teks = bersihkan_teks(teks, baris=True)
    row.keterangan = "\n".join(part for part in (row.keterangan, teks) if part)
    return teks


def _catat(row: Keberatan, tindakan: CatatRegister) -> tuple[str, str]:
    row.tanggal_catat = tindakan.tanggal
    sebab = bersihkan_teks(tindakan.sebab_terlambat, baris=True)
    if sebab:
        row.sebab_diterima_terlambat = sebab
        return "Dicatat di register; diterima meski terlambat", sebab
    return "Dinyatakan lengkap dan dicatat di register", ""


def _musyawarah(
    kantor: Kantor, session: Session, row: Keberatan, tindakan: MulaiMusyawarah
) -> tuple[str, str]:
    session.add(
        Musyawarah(
            id=kantor.new_id(),
            keberatan_id=row.id,
            tanggal=tindakan.tanggal,
            tempat=bersihkan_teks(tindakan.tempat)[:300],
            peserta=bersihkan_teks(tindakan.peserta, baris=True),
            pokok=bersihkan_teks(tindakan.pokok, baris=True),
        )
    )
    return "Musyawarah ditempuh", tindakan.pokok.strip()


def musyawarah_terakhir(session: Session, keberatan_id: UUID) -> Musyawarah | None:
    """Return the amicable meeting of an objection without an outcome, else the newest."""
    return session.scalars(
        select(Musyawarah)
        .where(Musyawarah.keberatan_id == keberatan_id, Musyawarah.hapus.is_(False))
        .order_by(Musyawarah.sepakat.is_not(None), Musyawarah.tanggal.desc(), Musyawarah.id.desc())
        .limit(1)
    ).first()


def _hasil_musyawarah(
    session: Session, row: Keberatan, tindakan: Sepakat | TidakSepakat
) -> tuple[str, str]:
    kept = musyawarah_terakhir(session, row.id)
    assert kept is not None, "an objection in musyawarah has a meeting"
    if tindakan.tanggal < kept.tanggal:
        salah = {"tanggal": "Hasil musyawarah tidak mungkin mendahului musyawarahnya."}
        raise ValidationError(salah, code="KBR-009")
    kept.hasil = bersihkan_teks(tindakan.hasil, baris=True)
    kept.sepakat = isinstance(tindakan, Sepakat)
    if tindakan.peserta.strip():
        kept.peserta = bersihkan_teks(tindakan.peserta, baris=True)
    if kept.sepakat:
        row.tanggal_tanggapan_pemohon = tindakan.tanggal
    judul = "Musyawarah mencapai sepakat" if kept.sepakat else "Musyawarah tidak mencapai sepakat"
    return judul, kept.hasil


def _tanggapi(
    kantor: Kantor, session: Session, row: Keberatan, isi: TanggapanDraft
) -> tuple[str, str]:
    isi = bersihkan_tanggapan(isi)
    salah = problems_tanggapan(
        isi,
        alasan=frozenset(alasan_dari_teks(row.alasan)),
        hari_ini=kantor.jam.today(),
        tanggal_catat=row.tanggal_catat,
    )
    if salah:
        raise ValidationError(salah, code="KBR-007")
    assert isi.tanggal is not None
    assert isi.putusan is not None
    putusan = label(isi.putusan)
    putusan = putusan[:1].lower() + putusan[1:]
    judul = f"Ditanggapi Atasan PPID: {putusan}"
    if not isi.nama_atasan:
        atasan = penandatangan(session, peran=ATASAN, pada=isi.tanggal)
        isi = replace(isi, nama_atasan=atasan.nama, jabatan_atasan=atasan.jabatan)
    tulis_tanggapan(row, isi)
    return judul, isi.pertimbangan


def _sampaikan(kantor: Kantor, row: Keberatan, tindakan: SampaikanTanggapan) -> tuple[str, str]:
    salah = problems_penyampaian_tanggapan(
        tanggal=tindakan.tanggal,
        diterima=tindakan.diterima,
        tanggal_tanggapan=row.tanggal_tanggapan,
        hari_ini=kantor.jam.today(),
    )
    if salah:
        raise ValidationError(salah, code="KBR-008")
    row.tanggal_disampaikan = tindakan.tanggal
    row.tanggal_diterima_pemohon = tindakan.diterima
    row.cara_penyampaian = tindakan.cara
    row.penerima = bersihkan_teks(tindakan.penerima)[:200]
    row.bukti_penyampaian = bersihkan_teks(tindakan.bukti)[:300]
    diterima = tindakan.diterima
    rincian = "" if diterima is None else f"diterima pemohon {tanggal_panjang(diterima)}"
    return f"Tanggapan disampaikan · {label(tindakan.cara)}", rincian


def _tanggapan_pemohon(row: Keberatan, tindakan: TerimaTanggapan | TidakPuas) -> tuple[str, str]:
    sejak = row.tanggal_diterima_pemohon or row.tanggal_disampaikan
    if sejak is not None and tindakan.tanggal < sejak:
        salah = {"tanggal": "Pemohon belum menerima tanggapan pada tanggal itu."}
        raise ValidationError(salah, code="KBR-006")
    puas = isinstance(tindakan, TerimaTanggapan)
    judul = "Pemohon menerima tanggapan" if puas else "Pemohon tidak puas"
    teks = bersihkan_teks(tindakan.tanggapan, baris=True)
    row.tanggapan_pemohon = teks or ("Menerima" if puas else "Tidak puas")
    row.tanggal_tanggapan_pemohon = tindakan.tanggal
    return judul, teks
