# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms with invented people, for tests of the documents."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.formulir import (
    BeritaAcaraSerah,
    ButirSerah,
    DokumenSalinan,
    FormulirPermintaan,
    FormulirSalinan,
    KeputusanPenolakan,
    LembarPengantar,
    LembarSurvei,
)
from app.domain.instansi import Kertas
from app.domain.kip import CaraMemperoleh, CaraPengiriman
from tests.helpers import contoh_surat as surat

TIKET = "0012/PPID-DISKOMINFO/2026 0123456789"
_LEMBAR: dict[str, Any] = {
    "kop": surat.KOP,
    "kertas": Kertas.A4,
    "tanggal": date(2026, 11, 24),
}
BUTIR = (
    ButirSerah("DPA Dinas Pekerjaan Umum Tahun Anggaran 2025", "1 berkas", "softcopy, PDF"),
    ButirSerah("Laporan realisasi triwulan I–IV", "120 lembar", "hardcopy"),
)


def permintaan(**ubah: Any) -> FormulirPermintaan:
    isi: dict[str, Any] = {
        "nomor_pendaftaran": "0012/PPID-DISKOMINFO/2026",
        "tanggal_terima": date(2026, 11, 10),
        "pemohon": surat.PEMOHON,
        "nomor_identitas": "33••••••••••••21",
        "surat_kuasa": False,
        "rincian": surat.RINCIAN,
        "tujuan": "Bahan penelitian tata kelola anggaran daerah",
        "cara_memperoleh": CaraMemperoleh.SALINAN,
        "cara_pengiriman": CaraPengiriman.EMAIL,
        "petugas": "Dewi Lestari, A.Md.",
        "sidik_kasus": TIKET,
    }
    return FormulirPermintaan(**_LEMBAR, **{**isi, **ubah})


def permintaan_kosong(**ubah: Any) -> FormulirPermintaan:
    return FormulirPermintaan(**{**_LEMBAR, **ubah})


def salinan(**ubah: Any) -> FormulirSalinan:
    isi: dict[str, Any] = {
        "nomor_pendaftaran": "0012/PPID-DISKOMINFO/2026",
        "pemohon": surat.PEMOHON,
        "dokumen": (
            DokumenSalinan("DPA Dinas Pekerjaan Umum Tahun Anggaran 2025", "softcopy"),
            DokumenSalinan("Laporan realisasi", "hardcopy", 120, 60_000),
        ),
        "cara_pengiriman": CaraPengiriman.POS,
        "biaya_kirim": 18_000,
        "cara_bayar": "Transfer ke rekening kas daerah",
        "tanggal_minta": date(2026, 11, 25),
        "sidik_kasus": TIKET,
    }
    return FormulirSalinan(**_LEMBAR, **{**isi, **ubah})


def keputusan(**ubah: Any) -> KeputusanPenolakan:
    asal = surat.penolakan(sidik_kasus=TIKET)
    isi = {**vars(asal), "tembusan": ("Sekretaris Daerah Kabupaten Wonosari Raya",), **ubah}
    return KeputusanPenolakan(**isi)


def berita_acara(**ubah: Any) -> BeritaAcaraSerah:
    isi: dict[str, Any] = {
        "sidik_kasus": TIKET,
        "cara": CaraPengiriman.LANGSUNG,
        "butir": BUTIR,
        "saksi": ("Agus Salim", "Rina Marlina"),
    }
    return BeritaAcaraSerah(**surat.dasar(**{**isi, **ubah}))


def pengantar(**ubah: Any) -> LembarPengantar:
    isi: dict[str, Any] = {
        "nomor_surat": "000.8.3/21/PPID/2026",
        "kepada": "Kepala Dinas Pekerjaan Umum",
        "di": "Wonosari",
        "penandatangan": surat.ATAS_NAMA,
        "butir": BUTIR,
    }
    return LembarPengantar(**_LEMBAR, **{**isi, **ubah})


def survei(**ubah: Any) -> LembarSurvei:
    return LembarSurvei(**{**_LEMBAR, **ubah})


def semua() -> dict[str, Any]:
    """One of each, filled in, and the blank request form."""
    return {
        "formulir_permintaan": permintaan(),
        "formulir_permintaan_kosong": permintaan_kosong(),
        "formulir_salinan": salinan(),
        "penolakan_sk": keputusan(),
        "serah_informasi": berita_acara(),
        "pengantar": pengantar(),
        "survei": survei(),
    }
