# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The internal register of disputes from the stored ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.format_id import tanggal_pendek
from app.domain.hitung import wajib_tahun
from app.domain.jam_sengketa import masa_gugatan
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.exports.register_sengketa import (
    RegisterSengketaRow,
    write_register_sengketa_pdf,
    write_register_sengketa_xlsx,
)
from app.models.perkara import Sengketa, Sidang
from app.services.buku_aturan import BukuAturan, baca_buku
from app.services.instansi import daftar_pejabat, instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.pembatasan import RINCIAN_PUBLIK
from app.services.register import HasilEkspor, bentuk_salah
from app.services.sengketa.baca import baris_impor, hasil_impor
from app.services.sengketa.bukti import nomor_kasus
from app.services.sengketa.fakta import fakta_jam, penghitung, sidang_sengketa


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
    """Write the register of a year as ``xlsx`` or ``pdf``; a logged act.

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
    rincian = f"sengketa {tahun} {varian} {bentuk}"
    akses(kantor, pelaku, "ekspor register", rid=None, rincian=rincian)
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
            return HasilEkspor(path, write_register_sengketa_xlsx(path, rows, **umum))
        today = kantor.jam.today()
        signers = [x for x in daftar_pejabat(session) if x.peran == "ppid" and x.berlaku(today)]
        signer = signers[0] if signers else None
        count = write_register_sengketa_pdf(path, rows, tanggal=today, penandatangan=signer, **umum)
    return HasilEkspor(path, count)


def baris_register(
    session: Session, tahun: int, *, publik: bool = False
) -> list[RegisterSengketaRow]:
    """Return the rows of a year in order of number; imported ones as their list had them."""
    buku = baca_buku(session)
    rows = sorted(
        session.scalars(select(Sengketa).where(Sengketa.tahun == tahun, Sengketa.hapus.is_(False))),
        key=lambda row: (row.urut_register, baris_impor(row), row.nomor),
    )
    found = [(row.dibatasi, _baris(session, row, buku)) for row in rows]
    return [_tutup(row) if publik and terbatas else row for terbatas, row in found]


def _tutup(row: RegisterSengketaRow) -> RegisterSengketaRow:
    return replace(row, pemohon="", rincian=RINCIAN_PUBLIK, hasil_mediasi="")


def _baris(session: Session, row: Sengketa, buku: BukuAturan) -> RegisterSengketaRow:
    meetings = sidang_sengketa(session, row.id)
    terms = masa_gugatan(fakta_jam(session, row, meetings), penghitung(buku))
    related = [number for rid, number in nomor_kasus(session, row).items() if rid != row.id]
    amar = label(row.amar_berlaku) if row.amar_berlaku else ""
    return RegisterSengketaRow(
        nomor=row.nomor,
        nomor_ki=row.nomor_ki,
        komisi=row.komisi,
        tanggal_pemberitahuan=row.tanggal_pemberitahuan,
        terkait="; ".join(related),
        pemohon=row.nama_pemohon,
        termohon=row.termohon,
        rincian=row.rincian,
        alasan=", ".join(row.alasan),
        agenda="; ".join(_agenda(meeting) for meeting in meetings),
        majelis="; ".join(part for part in (row.majelis, row.mediator) if part),
        hasil_mediasi=row.hasil_mediasi,
        amar=": ".join(part for part in (amar, row.isi_amar) if part) or hasil_impor(row),
        hari_pelaksanaan=row.hari_pelaksanaan,
        putusan_diterima=row.tanggal_putusan_diterima,
        tenggat_gugatan="" if terms is None else tanggal_pendek(min(terms)),
        keadaan=label(row.status),
        jenis_pemohon=None if row.impor_id is not None else row.jenis_pemohon,
    )


def _agenda(meeting: Sidang) -> str:
    attended = [
        f"{who} {'hadir' if present else 'tidak hadir'}"
        for who, present in (
            ("pemohon", meeting.hadir_pemohon),
            ("Termohon", meeting.hadir_termohon),
        )
        if present is not None
    ]
    kapan = f"{tanggal_pendek(meeting.tanggal)} {label(meeting.jenis).lower()}"
    return f"{kapan} ({', '.join(attended)})" if attended else kapan
