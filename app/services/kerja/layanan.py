# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Outside the register: what is no request, what was sent on, help between bodies, guests.

Requests between public bodies are bantuan kedinasan (PerKI 1/2021 Pasal 54-55), no applicants.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.format_id import tanggal_pendek
from app.domain.identitas import samarkan_nama, samarkan_telepon
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.label import label
from app.domain.layanan import JenisLayanan, StatusLayanan
from app.domain.layanan_isian import LayananDraft, LayananRow, SaringLayanan
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.pencarian import pecah_kata
from app.domain.periksa import bersihkan_teks, tampak
from app.exports.daftar_kerja import DaftarCetak, render_daftar
from app.exports.xlsx import Nilai, write_table_xlsx
from app.infra.berkas import tulis_atomik
from app.models.kerja import LayananLain
from app.models.kip import Permohonan
from app.services.instansi import instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.kasus import nama_akun
from app.services.kerja.nomor_layanan import nomor_layanan

_PUKUL = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
PANJANG = {"nama": 200, "asal": 300, "kontak": 200, "tujuan": 300, "uraian": 5000}
SEBUTAN = {
    "nama": "Nama",
    "asal": "Asal",
    "kontak": "Kontak",
    "tujuan": "Tujuan",
    "uraian": "Uraian",
}
KOLOM = (
    "Nomor",
    "Jenis",
    "Tanggal",
    "Pukul",
    "Nama",
    "Asal",
    "Kontak",
    "Uraian",
    "Tujuan",
    "Tindak lanjut",
    "Status",
    "Selesai",
    "Petugas",
)
LEBAR_XLSX = (24, 22, 12, 8, 26, 26, 20, 50, 26, 40, 12, 12, 20)
CETAK = (0, 2, 3, 4, 5, 7, 8, 9, 10)
"""Columns of the printed list"""
LEBAR_CETAK = (14, 10, 6, 15, 15, 25, 14, 20, 9)


def simpan_layanan(kantor: Kantor, pelaku: Pelaku, isi: LayananDraft) -> tuple[UUID, Changes]:
    """Add an entry with its own number, or change one; the kind of an entry never changes."""
    pelaku.wajib("mencatat layanan", *LAYANAN)
    teks = {nama: bersihkan_teks(getattr(isi, nama), baris=nama == "uraian") for nama in PANJANG}
    salah = _masalah(isi, teks, kantor.jam.today())
    if salah:
        raise ValidationError(salah, code="LYN-001")
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = None if isi.id is None else _ambil(session, isi.id)
        if row is None:
            urut, nomor = nomor_layanan(kantor, session, isi.jenis, isi.tanggal)
            row = LayananLain(
                id=kantor.new_id(),
                jenis=isi.jenis,
                nomor=nomor,
                tahun=isi.tanggal.year,
                urut_register=urut,
                tanggal=isi.tanggal,
                nama=teks["nama"],
                uraian=teks["uraian"],
                status=isi.status,
                petugas_id=pelaku.id,
            )
            session.add(row)
        _tulis(row, isi, teks)
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def selesaikan_layanan(
    kantor: Kantor, pelaku: Pelaku, layanan_id: UUID, *, tindak_lanjut: str
) -> Changes:
    """Close an entry, saying what was done."""
    pelaku.wajib("mencatat layanan", *LAYANAN)
    teks = bersihkan_teks(tindak_lanjut, baris=True)
    if not tampak(teks):
        raise ValidationError({"tindak_lanjut": "Tulis apa yang dilakukan."}, code="LYN-002")
    with kantor.uow(pelaku) as uow:
        row = _ambil(uow.session, layanan_id)
        row.status, row.tindak_lanjut = StatusLayanan.SELESAI, teks
        row.tanggal_selesai = kantor.jam.today()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def hapus_layanan(kantor: Kantor, pelaku: Pelaku, layanan_id: UUID, *, alasan: str) -> Changes:
    """Tombstone an entry, saying why; one that carries a request on stays."""
    pelaku.wajib("menghapus catatan layanan", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan penghapusan wajib diisi."}, code="LYN-003")
    with kantor.uow(pelaku) as uow:
        row = _ambil(uow.session, layanan_id)
        if row.permohonan_id is not None:
            raise UserError(
                code="LYN-004",
                what="Catatan ini menjelaskan nomor permohonan yang dikeluarkan dari register.",
                kept="Catatannya tidak berubah.",
                action="Urungkan pengeluarannya, atau biarkan catatan ini.",
            )
        row.hapus, row.alasan_hapus = True, alasan.strip()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def daftar_layanan(kantor: Kantor, pelaku: Pelaku, saring: SaringLayanan) -> tuple[LayananRow, ...]:
    """Return the entries, newest first; names of guests are masked outside the service."""
    pelaku.wajib("melihat layanan di luar register", *PELIHAT)
    terbuka = pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)
    with kantor.read() as session:
        query = select(LayananLain).where(LayananLain.hapus.is_(False))
        if saring.jenis:
            query = query.where(LayananLain.jenis.in_(saring.jenis))
        if saring.tahun is not None:
            query = query.where(LayananLain.tahun == saring.tahun)
        if saring.terbuka:
            query = query.where(LayananLain.status != StatusLayanan.SELESAI)
        rows = session.scalars(
            query.order_by(LayananLain.tanggal.desc(), LayananLain.id.desc())
        ).all()
        wanted = [row.permohonan_id for row in rows if row.permohonan_id is not None]
        numbers = {
            row.id: row.nomor
            for row in session.execute(
                select(Permohonan.id, Permohonan.nomor).where(Permohonan.id.in_(wanted))
            )
        }
        names = nama_akun(session)
    found = (_row(row, numbers, names, terbuka=terbuka) for row in rows)
    kata = pecah_kata(saring.teks)
    return tuple(row for row in found if _memuat(row, kata))


def ekspor_layanan(
    kantor: Kantor,
    pelaku: Pelaku,
    path: Path,
    saring: SaringLayanan,
    *,
    bentuk: str,
    job: JobControl,
) -> int:
    """Write the list as ``xlsx`` or ``pdf``; it names people, so it is an act in the trail."""
    pelaku.wajib("mengekspor layanan di luar register", *LAYANAN)
    if bentuk not in ("xlsx", "pdf"):
        raise UserError(
            code="EKS-001",
            what=f"Bentuk ekspor “{bentuk}” tidak dikenal.",
            kept="Tidak ada berkas yang ditulis.",
            action="Pilih xlsx atau pdf.",
        )
    rows = daftar_layanan(kantor, pelaku, saring)
    akses(kantor, pelaku, "ekspor layanan", rid=None, rincian=f"{len(rows)} baris {bentuk}")
    if bentuk == "xlsx":
        return write_table_xlsx(
            path,
            KOLOM,
            (_sel(row) for row in rows),
            judul="Layanan",
            lebar=LEBAR_XLSX,
            job=job,
            jumlah=len(rows),
        )
    isi = cetak_layanan(kantor, rows, saring)
    tulis_atomik(path, lambda keluar: keluar.write(isi))
    return len(rows)


def cetak_layanan(kantor: Kantor, rows: tuple[LayananRow, ...], saring: SaringLayanan) -> bytes:
    """Return the list as PDF."""
    with kantor.read() as session:
        agency = instansi_wajib(session)
    tamu = saring.jenis == (JenisLayanan.TAMU,)
    judul = "BUKU TAMU" if tamu else "LAYANAN DI LUAR REGISTER PERMOHONAN INFORMASI"
    data = [("Jumlah", str(len(rows)))]
    if saring.tahun is not None:
        data.insert(0, ("Tahun", str(saring.tahun)))
    cells = [[_teks(sel) for sel in _sel(row)] for row in rows]
    return render_daftar(
        DaftarCetak(
            kop=agency.kop,
            kertas=agency.kertas,
            tanggal=kantor.jam.today(),
            judul=(judul,),
            keterangan=tuple(data),
            kolom=tuple(KOLOM[at] for at in CETAK),
            lebar=LEBAR_CETAK,
            baris=tuple(tuple(row[at] for at in CETAK) for row in cells),
        )
    )


def _ambil(session: Session, layanan_id: UUID) -> LayananLain:
    row = session.get(LayananLain, layanan_id)
    if row is None or row.hapus:
        raise UserError(
            code="LYN-005",
            what="Catatan layanan ini tidak ada lagi.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftarnya.",
        )
    return row


def _tulis(row: LayananLain, isi: LayananDraft, teks: dict[str, str]) -> None:
    for nama, nilai in teks.items():
        setattr(row, nama, nilai)
    row.pukul, row.batas, row.status = isi.pukul.strip(), isi.batas, isi.status
    row.tindak_lanjut = bersihkan_teks(isi.tindak_lanjut, baris=True)
    row.tanggal_selesai = isi.tanggal_selesai


def _masalah(isi: LayananDraft, teks: dict[str, str], hari_ini: date) -> dict[str, str]:
    salah = {
        nama: f"{SEBUTAN[nama]} paling panjang {PANJANG[nama]} huruf."
        for nama, nilai in teks.items()
        if len(nilai) > PANJANG[nama]
    }
    for nama in ("nama", "uraian"):
        if not tampak(teks[nama]):
            salah[nama] = f"{SEBUTAN[nama]} belum diisi."
    salah |= _masalah_waktu(isi, hari_ini)
    if isi.jenis is JenisLayanan.DIALIHKAN and not tampak(teks["tujuan"]):
        salah["tujuan"] = "Tulis ke mana dialihkan."
    if isi.jenis is JenisLayanan.BANTUAN_KEDINASAN and not tampak(teks["asal"]):
        salah["asal"] = "Tulis badan publik yang meminta (PerKI 1/2021 Pasal 54)."
    if isi.status is StatusLayanan.SELESAI and not tampak(isi.tindak_lanjut):
        salah["tindak_lanjut"] = "Tulis apa yang dilakukan."
    return salah


def _masalah_waktu(isi: LayananDraft, hari_ini: date) -> dict[str, str]:
    salah = {}
    if isi.tanggal > hari_ini:
        salah["tanggal"] = "Tanggal belum tiba."
    if isi.pukul.strip() and not _PUKUL.fullmatch(isi.pukul.strip()):
        salah["pukul"] = "Tulis jam seperti 09:30."
    if isi.batas is not None and isi.batas < isi.tanggal:
        salah["batas"] = "Batas tidak boleh sebelum tanggalnya."
    return salah


def _row(
    row: LayananLain, numbers: dict[UUID, str], names: dict[UUID, str], *, terbuka: bool
) -> LayananRow:
    return LayananRow(
        id=row.id,
        jenis=row.jenis,
        nomor=row.nomor,
        tanggal=row.tanggal,
        pukul=row.pukul,
        nama=row.nama if terbuka else samarkan_nama(row.nama),
        asal=row.asal if terbuka or row.jenis is JenisLayanan.BANTUAN_KEDINASAN else "",
        kontak=row.kontak if terbuka else samarkan_telepon(row.kontak),
        uraian=row.uraian,
        tujuan=row.tujuan,
        tindak_lanjut=row.tindak_lanjut,
        status=row.status,
        batas=row.batas,
        tanggal_selesai=row.tanggal_selesai,
        permohonan_id=row.permohonan_id,
        nomor_permohonan=numbers.get(row.permohonan_id, "") if row.permohonan_id else "",
        petugas=names.get(row.petugas_id, "akun lain"),
    )


def _memuat(row: LayananRow, kata: list[str]) -> bool:
    if not kata:
        return True
    semua = f"{row.nomor} {row.nama} {row.asal} {row.uraian} {row.tujuan} {row.tindak_lanjut}"
    punya = pecah_kata(f"{semua} {row.nomor_permohonan}")
    return all(any(satu.startswith(awal) for satu in punya) for awal in kata)


def _sel(row: LayananRow) -> tuple[Nilai, ...]:
    lanjut = row.tindak_lanjut
    if row.nomor_permohonan:
        lanjut = f"{lanjut} (semula permohonan {row.nomor_permohonan})".strip()
    return (
        row.nomor,
        label(row.jenis),
        row.tanggal,
        row.pukul,
        row.nama,
        row.asal,
        row.kontak,
        row.uraian,
        row.tujuan,
        lanjut,
        label(row.status),
        row.tanggal_selesai,
        row.petugas,
    )


def _teks(sel: Nilai) -> str:
    if isinstance(sel, date):
        return tanggal_pendek(sel)
    return "" if sel is None else str(sel)
