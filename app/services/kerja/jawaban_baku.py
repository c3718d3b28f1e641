# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ready texts with placeholders, filled in from a case."""

from __future__ import annotations

import re
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.format_id import tanggal_panjang
from app.domain.kip import Keputusan
from app.domain.label import kutip_pasal17
from app.domain.layanan_isian import JawabanRow
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks, tampak
from app.models.kerja import JawabanBaku
from app.services.instansi import instansi_wajib
from app.services.kantor import Kantor
from app.services.kasus import Perkara, ambil_perkara

PENANDA = {
    "nomor": "nomor pendaftaran",
    "tanggal_terima": "tanggal diterima",
    "nama": "nama pemohon",
    "rincian": "informasi yang diminta",
    "batas": "tenggat hukum",
    "instansi": "nama instansi",
    "kota": "kota instansi",
    "telepon_instansi": "telepon instansi",
    "badan_lain": "badan publik lain yang menguasai",
    "pasal_17": "huruf Pasal 17",
    "tanggal": "hari ini",
}
"""Placeholders and what stands for them"""
_PENANDA = re.compile(r"\{([^{}]*)\}")
PANJANG_JUDUL, PANJANG_ISI = 200, 10_000


def daftar_jawaban(
    kantor: Kantor, pelaku: Pelaku, *, untuk: Keputusan | None = None, semua: bool = False
) -> tuple[JawabanRow, ...]:
    """Return the ready texts by title: those that fit a decision, retired ones only on demand."""
    pelaku.wajib("memakai jawaban baku", *LAYANAN)
    with kantor.read() as session:
        rows = session.scalars(
            select(JawabanBaku).where(JawabanBaku.hapus.is_(False)).order_by(JawabanBaku.judul)
        ).all()
    return tuple(
        JawabanRow(row.id, row.judul, row.isi, row.untuk, row.aktif)
        for row in rows
        if (semua or row.aktif) and (untuk is None or row.untuk in ("", untuk.value))
    )


def simpan_jawaban(kantor: Kantor, pelaku: Pelaku, isi: JawabanRow) -> tuple[UUID, Changes]:
    """Add or change a ready text; unknown placeholders are refused (``JWB-001``)."""
    pelaku.wajib("mengubah jawaban baku", *LAYANAN)
    judul, teks = bersihkan_teks(isi.judul), bersihkan_teks(isi.isi, baris=True)
    salah = _masalah(judul, teks, isi.untuk)
    if salah:
        raise ValidationError(salah, code="JWB-001")
    with kantor.uow(pelaku) as uow:
        row = None if isi.id is None else uow.session.get(JawabanBaku, isi.id)
        if row is None:
            row = JawabanBaku(id=kantor.new_id(), judul=judul, isi=teks)
            uow.session.add(row)
        row.judul, row.isi, row.untuk, row.aktif = judul, teks, isi.untuk, isi.aktif
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def isi_jawaban(kantor: Kantor, pelaku: Pelaku, jawaban_id: UUID, kasus_id: UUID) -> str:
    """Return a ready text filled in from a case; what the case does not know stays dotted."""
    pelaku.wajib("memakai jawaban baku", *LAYANAN)
    with kantor.read() as session:
        row = session.get_one(JawabanBaku, jawaban_id)
        nilai = _nilai(kantor, session, ambil_perkara(session, kasus_id))
    return _PENANDA.sub(lambda found: nilai.get(found[1], found[0]) or "……", row.isi)


def _nilai(kantor: Kantor, session: Session, row: Perkara) -> dict[str, str]:
    kop = instansi_wajib(session).kop
    terima = getattr(row, "tanggal_terima", None)
    return {
        "nomor": row.nomor,
        "tanggal_terima": "" if terima is None else tanggal_panjang(terima),
        "nama": row.nama_pemohon,
        "rincian": row.rincian,
        "batas": "" if row.batas is None else tanggal_panjang(row.batas),
        "instansi": kop.nama_instansi,
        "kota": kop.kota,
        "telepon_instansi": kop.telepon,
        "badan_lain": str(getattr(row, "badan_publik_lain", "")),
        "pasal_17": kutip_pasal17(str(getattr(row, "pasal_17", ""))),
        "tanggal": tanggal_panjang(kantor.jam.today()),
    }


def _masalah(judul: str, teks: str, untuk: str) -> dict[str, str]:
    salah = {}
    if not tampak(judul) or len(judul) > PANJANG_JUDUL:
        salah["judul"] = f"Judul wajib diisi, paling panjang {PANJANG_JUDUL} huruf."
    if not tampak(teks) or len(teks) > PANJANG_ISI:
        salah["isi"] = "Isi jawaban wajib diisi, paling panjang 10.000 huruf."
    else:
        asing = sorted({nama for nama in _PENANDA.findall(teks) if nama not in PENANDA})
        if asing:
            salah["isi"] = f"Penanda tidak dikenal: {', '.join(f'{{{nama}}}' for nama in asing)}."
    if untuk and untuk not in set(Keputusan):
        salah["untuk"] = "Pilih keputusan yang ada."
    return salah
