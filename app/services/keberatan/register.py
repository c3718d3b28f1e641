# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register of Lampiran XI from the stored objections."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.hitung import wajib_tahun
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan, StatusKeberatan
from app.domain.keberatan_isian import RegisterKeberatanRow, alasan_dari_teks
from app.domain.kip import Peran
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.exports.register_keberatan import (
    write_register_keberatan_pdf,
    write_register_keberatan_xlsx,
)
from app.models.kip import Permohonan
from app.models.perkara import Keberatan, Musyawarah
from app.services.instansi import daftar_pejabat, instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.pembatasan import RINCIAN_PUBLIK
from app.services.register import HasilEkspor, bentuk_salah

SEPAKAT = "Selesai dengan musyawarah"
_AKHIR_TANPA_PUTUSAN = {StatusKeberatan.DICABUT, StatusKeberatan.TERLAMBAT_DIAJUKAN}


def ekspor_register(
    kantor: Kantor,
    pelaku: Pelaku,
    path: Path,
    *,
    tahun: int,
    publik: bool,
    bentuk: str,
    job: JobControl,
) -> HasilEkspor:
    """Write Lampiran XI of a year as ``xlsx`` or ``pdf``; the full one is a logged act.

    Raises:
        UserError: ``EKS-001`` another format, ``THN-001`` the year.
    """
    if publik:
        pelaku.wajib("mengekspor register publik", *LAYANAN, Peran.ADMINISTRATOR, Peran.PEMBACA)
    else:
        pelaku.wajib("mengekspor register lengkap", *LAYANAN)
    wajib_tahun(tahun)
    if bentuk not in ("xlsx", "pdf"):
        raise bentuk_salah(bentuk)
    varian = "publik" if publik else "lengkap"
    akses(
        kantor,
        pelaku,
        "ekspor register",
        rid=None,
        rincian=f"keberatan {tahun} {varian} {bentuk}",
    )
    with kantor.read() as session:
        instansi = instansi_wajib(session)
        rows = baris_register(session, tahun, publik=publik)
        umum: dict[str, Any] = {
            "kop": instansi.kop,
            "tahun": tahun,
            "publik": publik,
            "job": job,
            "kertas": instansi.kertas,
            "jumlah": len(rows),
        }
        if bentuk == "xlsx":
            count = write_register_keberatan_xlsx(path, rows, **umum)
        else:
            today = kantor.jam.today()
            signers = [
                row for row in daftar_pejabat(session) if row.peran == "ppid" and row.berlaku(today)
            ]
            count = write_register_keberatan_pdf(
                path, rows, tanggal=today, penandatangan=signers[0] if signers else None, **umum
            )
    return HasilEkspor(path, count)


def baris_register(
    session: Session, tahun: int, *, publik: bool = False
) -> list[RegisterKeberatanRow]:
    """Return the rows of a year by number, then date; restricted ones told of, not published."""
    found = session.scalars(
        select(Keberatan)
        .where(Keberatan.tahun == tahun, Keberatan.hapus.is_(False))
        .order_by(Keberatan.urut_register, Keberatan.tanggal_terima, Keberatan.id)
    ).all()
    numbers = {
        row.id: row.nomor
        for row in session.execute(
            select(Permohonan.id, Permohonan.nomor).where(
                Permohonan.id.in_([row.permohonan_id for row in found if row.permohonan_id])
            )
        )
    }
    agreed = {
        row.keberatan_id: row.tanggal
        for row in session.scalars(
            select(Musyawarah).where(Musyawarah.sepakat.is_(True), Musyawarah.hapus.is_(False))
        )
    }
    rows = [(row.dibatasi, _baris(row, numbers, agreed.get(row.id))) for row in found]
    return [_tutup(row) if publik and terbatas else row for terbatas, row in rows]


def _tutup(row: RegisterKeberatanRow) -> RegisterKeberatanRow:
    return replace(row, nama="", rincian=RINCIAN_PUBLIK, tujuan="", tanggapan_pemohon="")


def _baris(row: Keberatan, numbers: dict[UUID, str], sepakat: date | None) -> RegisterKeberatanRow:
    asal: dict[str, Any] = json.loads(row.teks_asal) if row.teks_asal else {}
    dates = asal.get("tanggal") or ("", "")
    diputus = row.putusan is not None
    return RegisterKeberatanRow(
        nomor=row.nomor,
        tanggal=row.tanggal_terima,
        nama=row.nama_pemohon,
        alamat=row.alamat,
        kontak=" / ".join(part for part in (row.telepon, row.email) if part),
        pekerjaan=row.pekerjaan,
        nomor_permohonan=_nomor_permohonan(row, numbers, diimpor=bool(asal)),
        rincian=row.rincian,
        tujuan=row.tujuan,
        alasan=alasan_dari_teks(row.alasan),
        keputusan=asal.get("keputusan") or _keputusan(row, sepakat),
        tanggal_tanggapan=row.tanggal_tanggapan if diputus or asal else sepakat,
        atasan=asal.get("atasan")
        or ", ".join(part for part in (row.nama_atasan, row.jabatan_atasan) if part),
        tanggapan_pemohon=row.tanggapan_pemohon,
        teks_tanggal=(dates[0], dates[1]),
        jenis_pemohon=None if asal else row.jenis_pemohon,
        tanggal_catat=row.tanggal_catat,
        kuasa=_kuasa(row),
        alasan_keputusan="; ".join(
            part
            for part in (
                row.pertimbangan,
                row.perintah,
                f"SK {row.nomor_sk_pengecualian}" if row.nomor_sk_pengecualian else "",
            )
            if part
        ),
        keterangan="\n".join(
            part for part in (row.sebab_diterima_terlambat, row.keterangan) if part
        ),
    )


def _nomor_permohonan(row: Keberatan, numbers: dict[UUID, str], *, diimpor: bool) -> str:
    """The request's number as it is today; for ground b alone the column stays empty."""
    if row.alasan == AlasanKeberatan.BERKALA.value and not diimpor:
        return ""
    if row.permohonan_id is None:
        return row.nomor_permohonan
    return numbers.get(row.permohonan_id, row.nomor_permohonan)


def _keputusan(row: Keberatan, sepakat: date | None) -> str:
    if row.putusan is not None:
        return label(row.putusan)
    if sepakat is not None and row.status is StatusKeberatan.SELESAI:
        return SEPAKAT
    return label(row.status) if row.status in _AKHIR_TANPA_PUTUSAN else ""


def _kuasa(row: Keberatan) -> str:
    if not row.nama_kuasa:
        return ""
    seen = "surat kuasa ada" if row.surat_kuasa_ada else "surat kuasa belum ada"
    alamat = f", {row.alamat_kuasa}" if row.alamat_kuasa else ""
    telepon = f", {row.telepon_kuasa}" if row.telepon_kuasa else ""
    return f"{row.nama_kuasa} ({seen}){alamat}{telepon}"
