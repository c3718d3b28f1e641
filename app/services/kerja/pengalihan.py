# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking a registered request out of the register: its number stays, with the reason."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.layanan import JenisLayanan, StatusLayanan
from app.domain.pelaku import Pelaku
from app.domain.periksa import bersihkan_teks
from app.domain.tindakan import Alihkan
from app.models.kerja import LayananLain
from app.models.kip import Permohonan
from app.services.kantor import Kantor
from app.services.kerja.nomor_layanan import nomor_layanan


def keluarkan(
    kantor: Kantor, session: Session, pelaku: Pelaku, row: Permohonan, isi: Alihkan
) -> None:
    """Write the entry outside the register that carries on a request taken out of it."""
    tujuan = bersihkan_teks(isi.tujuan)[:300]
    jenis = JenisLayanan.DIALIHKAN if tujuan else JenisLayanan.BUKAN_PERMOHONAN
    urut, nomor = nomor_layanan(kantor, session, jenis, isi.tanggal)
    session.add(
        LayananLain(
            id=kantor.new_id(),
            jenis=jenis,
            nomor=nomor,
            tahun=isi.tanggal.year,
            urut_register=urut,
            tanggal=isi.tanggal,
            nama=row.nama_pemohon,
            asal=row.alamat[:300],
            kontak=" / ".join(satu for satu in (row.telepon, row.email) if satu)[:200],
            uraian=row.rincian,
            tujuan=tujuan,
            tindak_lanjut=bersihkan_teks(isi.alasan, baris=True),
            status=StatusLayanan.SELESAI,
            tanggal_selesai=isi.tanggal,
            permohonan_id=row.id,
            petugas_id=pelaku.id,
        )
    )
