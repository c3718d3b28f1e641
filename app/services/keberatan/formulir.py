# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The objection form (PerKI 1/2021 Lampiran X), blank or filled in from an objection."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.domain.keberatan_isian import alasan_dari_teks
from app.domain.kode_register import sidik_kasus
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.surat_keberatan import FormulirKeberatan
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.keluaran import cetak
from app.services.buku_aturan import baca_buku
from app.services.cetak import CaraCetak, HasilCetak
from app.services.instansi import instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.keberatan import jam
from app.services.keberatan.isian import ambil
from app.services.keberatan.surat import nomor_permohonan, pemohon_surat
from app.services.templat_naskah import kata_surat

NAMA = "formulir-keberatan"


def cetak_formulir(
    kantor: Kantor, pelaku: Pelaku, keberatan_id: UUID | None, *, cara: CaraCetak
) -> HasilCetak:
    """Return Lampiran X in the form asked for; the print goes to the trail."""
    pelaku.wajib("mencetak formulir keberatan", *LAYANAN)
    with kantor.read() as session:
        instansi = instansi_wajib(session)
        dto = FormulirKeberatan(
            kop=instansi.kop,
            kertas=instansi.kertas,
            tanggal=kantor.jam.today(),
            rangkap=cara.rangkap,
        )
        if keberatan_id is not None:
            row = ambil(session, keberatan_id)
            dto = replace(
                dto,
                sidik_kasus=sidik_kasus(row.nomor, row.id),
                nomor=row.nomor,
                nomor_permohonan=nomor_permohonan(session, row),
                tujuan=row.tujuan,
                pemohon=pemohon_surat(row),
                alamat_kuasa=row.alamat_kuasa,
                telepon_kuasa=row.telepon_kuasa,
                alasan=alasan_dari_teks(row.alasan),
                kasus_posisi=row.kasus_posisi,
                tanggal_tanggapan=jam.tanggapan(row, baca_buku(session)).alarm,
                tanggal_lengkap=row.tanggal_catat,
                petugas=pelaku.nama,
            )
        kata = kata_surat(session, dto)
    isi = cetak(susun_naskah(dto, kata, kertas=cara.kertas), cara.bentuk)
    rincian = f"{NAMA}, {cara.bentuk.value}"
    akses(kantor, pelaku, "cetak formulir", rid=keberatan_id, rincian=rincian)
    return HasilCetak(isi, f"{NAMA}.{cara.bentuk.value}", konsep=False)
