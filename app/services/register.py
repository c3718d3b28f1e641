# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register of Lampiran VIII from the stored requests, streamed row by row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.format_id import rupiah
from app.domain.hitung import wajib_tahun
from app.domain.identitas import samarkan_nik
from app.domain.jobs import JobControl
from app.domain.kip import (
    CaraMemperoleh,
    JenisPemohon,
    Keputusan,
    Peran,
    StatusPermohonan,
)
from app.domain.label import kutip_pasal17, label
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.permohonan import RegisterRow
from app.exports.register_pdf import write_register_pdf
from app.exports.register_permohonan import write_register_xlsx
from app.models.kip import Permohonan
from app.services.instansi import daftar_pejabat, instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.pembatasan import RINCIAN_PUBLIK
from app.services.rahasia import Rahasia

POTONG = 1000
KOLOM = (
    Permohonan.nomor,
    Permohonan.tanggal_terima,
    Permohonan.nama_pemohon,
    Permohonan.alamat,
    Permohonan.telepon,
    Permohonan.email,
    Permohonan.pekerjaan,
    Permohonan.rincian,
    Permohonan.tujuan,
    Permohonan.dikuasai,
    Permohonan.badan_publik_lain,
    Permohonan.keputusan,
    Permohonan.softcopy,
    Permohonan.hardcopy,
    Permohonan.cara_memperoleh,
    Permohonan.alasan,
    Permohonan.pasal_17,
    Permohonan.tanggal_pemberitahuan,
    Permohonan.tanggal_pemberian,
    Permohonan.biaya_salin,
    Permohonan.biaya_kirim,
    Permohonan.biaya_lain,
    Permohonan.cara_bayar,
    Permohonan.teks_asal,
    Permohonan.jenis_pemohon,
    Permohonan.nik,
    Permohonan.nomor_badan_hukum,
    Permohonan.nama_kuasa,
    Permohonan.surat_kuasa_ada,
    Permohonan.keterangan,
    Permohonan.status,
    Permohonan.dibatasi,
)


@dataclass(frozen=True)
class HasilEkspor:
    """A written register."""

    path: Path
    baris: int


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
    """Write Lampiran VIII of a year as ``xlsx`` or ``pdf``; the full one is a logged act."""
    if publik:
        pelaku.wajib("mengekspor register publik", *LAYANAN, Peran.ADMINISTRATOR, Peran.PEMBACA)
    else:
        pelaku.wajib("mengekspor register lengkap", *LAYANAN)
    wajib_tahun(tahun)
    akses(
        kantor,
        pelaku,
        "ekspor register",
        rid=None,
        rincian=f"{tahun} {'publik' if publik else 'lengkap'} {bentuk}",
    )
    with kantor.read() as session:
        instansi = instansi_wajib(session)
        jumlah = jumlah_baris(session, tahun)
        rows = baris_register(session, kantor.rahasia, tahun, publik=publik)
        if bentuk == "xlsx":
            count = write_register_xlsx(
                path,
                rows,
                kop=instansi.kop,
                tahun=tahun,
                publik=publik,
                job=job,
                kertas=instansi.kertas,
                jumlah=jumlah,
            )
        elif bentuk == "pdf":
            signers = [
                row
                for row in daftar_pejabat(session)
                if row.peran == "ppid" and row.berlaku(kantor.jam.today())
            ]
            count = write_register_pdf(
                path,
                rows,
                kop=instansi.kop,
                tahun=tahun,
                publik=publik,
                job=job,
                tanggal=kantor.jam.today(),
                penandatangan=signers[0] if signers else None,
                kertas=instansi.kertas,
                jumlah=jumlah,
            )
        else:
            raise bentuk_salah(bentuk)
    return HasilEkspor(path, count)


def jumlah_baris(session: Session, tahun: int) -> int:
    """Return how many requests the register of a year holds."""
    sql = "SELECT count(*) FROM permohonan WHERE hapus = 0 AND tahun = ? AND status <> ?"
    values = (tahun, StatusPermohonan.DIALIHKAN.value)
    return int(session.connection().exec_driver_sql(sql, values).scalar_one())


def baris_register(
    session: Session, rahasia: Rahasia, tahun: int, *, publik: bool = False
) -> Iterator[RegisterRow]:
    """Yield the rows of a year in order of number, then date, with flat memory.

    A restricted request keeps its place; the public variant tells nothing of its content.

    What was taken out of the register is not among them; the report of gaps explains its number.
    """
    query = (
        select(*KOLOM)
        .where(
            Permohonan.tahun == tahun,
            Permohonan.hapus.is_(False),
            Permohonan.status != StatusPermohonan.DIALIHKAN,
        )
        .order_by(Permohonan.urut_register, Permohonan.tanggal_terima, Permohonan.id)
        .execution_options(yield_per=POTONG)
    )
    for row in session.execute(query):
        baris = _baris(row, rahasia)
        tutup = publik and row.dibatasi
        yield replace(baris, nama="", rincian=RINCIAN_PUBLIK, tujuan="") if tutup else baris


def _baris(row: Any, rahasia: Rahasia) -> RegisterRow:  # noqa: ANN401 - row of KOLOM
    asal: dict[str, Any] = json.loads(row.teks_asal) if row.teks_asal else {}
    biaya = row.biaya_salin + row.biaya_kirim + row.biaya_lain
    teks_biaya = rupiah(biaya) if biaya else ("Gratis" if row.keputusan else "")
    dates = asal.get("tanggal") or ("", "", "")
    return RegisterRow(
        nomor=row.nomor,
        tanggal=row.tanggal_terima,
        nama=row.nama_pemohon,
        alamat=row.alamat,
        kontak=" / ".join(part for part in (row.telepon, row.email) if part),
        pekerjaan=row.pekerjaan,
        rincian=row.rincian,
        tujuan=row.tujuan,
        dikuasai_ya=row.dikuasai == "ya",
        dikuasai_tidak=row.dikuasai == "tidak",
        badan_publik_lain=row.badan_publik_lain,
        belum_didokumentasikan=_belum(row, asal),
        softcopy=row.softcopy,
        hardcopy=row.hardcopy,
        melihat=row.cara_memperoleh is CaraMemperoleh.MELIHAT or bool(asal.get("melihat")),
        salinan=row.cara_memperoleh is CaraMemperoleh.SALINAN or bool(asal.get("salinan")),
        keputusan=asal.get("keputusan") or _keputusan(row),
        alasan_penolakan=asal.get("alasan") or _alasan(row),
        tanggal_pemberitahuan=row.tanggal_pemberitahuan,
        tanggal_pemberian=row.tanggal_pemberian,
        biaya=asal.get("biaya") or teks_biaya,
        cara_bayar=asal.get("cara") or row.cara_bayar,
        teks_tanggal=(dates[0], dates[1], dates[2]),
        jenis_pemohon=None if asal else row.jenis_pemohon,
        identitas=_identitas(row, rahasia),
        kuasa=_kuasa(row),
        keterangan=row.keterangan,
    )


def _belum(row: Any, asal: dict[str, Any]) -> bool:  # noqa: ANN401 - row of KOLOM
    return row.keputusan is Keputusan.BELUM_DIDOKUMENTASIKAN or bool(asal.get("belum"))


def _keputusan(row: Any) -> str:  # noqa: ANN401 - row of KOLOM
    if row.keputusan is not None:
        return label(row.keputusan)
    if row.status in (StatusPermohonan.DITUTUP_TIDAK_LENGKAP, StatusPermohonan.DICABUT):
        return label(row.status)
    return ""


def _alasan(row: Any) -> str:  # noqa: ANN401 - row of KOLOM
    """Reason of a refusal with its articles; nothing for a granted request."""
    if row.keputusan in (None, Keputusan.DIKABULKAN_SELURUH):
        return ""
    article = f"{kutip_pasal17(row.pasal_17)}" if row.pasal_17 else ""
    return "; ".join(part for part in (article, row.alasan) if part)


def _identitas(row: Any, rahasia: Rahasia) -> str:  # noqa: ANN401 - row of KOLOM
    if row.jenis_pemohon is JenisPemohon.BADAN_HUKUM:
        return str(row.nomor_badan_hukum)
    return samarkan_nik(rahasia.open(row.nik)) if row.nik else ""


def _kuasa(row: Any) -> str:  # noqa: ANN401 - row of KOLOM
    if not row.nama_kuasa:
        return ""
    seen = "surat kuasa ada" if row.surat_kuasa_ada else "surat kuasa belum ada"
    return f"{row.nama_kuasa} ({seen})"


def bentuk_salah(bentuk: str) -> UserError:
    """Return the refusal of a format that is not written."""
    return UserError(
        code="EKS-001",
        what=f"Bentuk ekspor “{bentuk}” tidak dikenal.",
        kept="Tidak ada berkas yang ditulis.",
        action="Pilih xlsx atau pdf.",
    )


def nama_berkas_register(
    tahun: int, *, publik: bool, bentuk: str, hari: date, jenis: str = "permohonan"
) -> str:
    """Return a readable file name without the name of any person."""
    varian = "publik" if publik else "lengkap"
    return f"register-{jenis}-{tahun}-{varian}-{hari:%Y%m%d}.{bentuk}"
