# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same invented records for everybody: 16 fields, about 750 bytes of JSON, office Indonesian.

An edit writes three fields: status, note, a date.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.domain.ids import uuid7

BENIH = 20261123
SEJAK, LENGKAP = date(2024, 1, 2), date(2026, 7, 1)
AWAL_MS = 1_793_588_400_000
_KATA = """salinan dokumen anggaran belanja hibah laporan realisasi kegiatan pembangunan jalan
kabupaten daftar penerima bantuan sosial izin lingkungan tambang peta rencana tata ruang wilayah
data guru honorer kontrak pekerjaan konstruksi notulen rapat keputusan kepala dinas pengadaan
barang jasa kesehatan pendidikan pertanian perikanan kehutanan desa kecamatan triwulan semester
tahun anggaran berjalan beserta lampiran rincian biaya perjalanan dinas dan pertanggungjawaban
penggunaan dana alokasi khusus bidang infrastruktur air minum sanitasi perumahan"""
_NAMA = """Siti Nurhaliza Rahmawati Budi Santoso Prasetyo Agus Wahyudi Dewi Lestari Hendra Gunawan
Yohanes Sampit Maria Kristina Ahmad Fauzan Ratna Sari Bambang Sutrisno Tri Hartono Uning"""
JALAN = ("Diponegoro", "Tjilik Riwut", "Yos Sudarso", "Ahmad Yani", "Imam Bonjol", "Tilung")
KATA, NAMA = _KATA.split(), _NAMA.split()
KERJA = ("Mahasiswa", "Wartawan", "Wiraswasta", "Petani", "Dosen", "Pegawai swasta", "Advokat")
KANAL = ("langsung", "email", "website", "telepon")

Rekaman = dict[str, Any]


def rekaman(jumlah: int) -> Iterator[Rekaman]:
    """Yield records, the same ones in every run; ``id`` is the primary key beside the fields."""
    dadu = random.Random(BENIH)  # noqa: S311 - invented data
    for nomor in range(1, jumlah + 1):
        terima = SEJAK + timedelta(days=nomor * 900 // max(jumlah, 900))
        nama = " ".join(dadu.choices(NAMA, k=3))
        yield {
            "id": uuid7(AWAL_MS + nomor, dadu.getrandbits(74)).hex,
            "nomor": f"{nomor:06}/PPID/{terima.year}",
            "tahun": terima.year,
            "tanggal_terima": terima.isoformat(),
            "kanal": dadu.choice(KANAL),
            "jenis_pemohon": "perorangan",
            "nama_pemohon": nama,
            "alamat": f"Jalan {dadu.choice(JALAN)} Nomor {dadu.randint(1, 400)}, Palangka Raya",
            "telepon": f"0812{dadu.randrange(10**8):08}",
            "email": f"{nama.split()[0].lower()}{dadu.randint(1, 9999)}@contoh.id",
            "pekerjaan": dadu.choice(KERJA),
            "rincian": _kalimat(dadu, 18),
            "tujuan": _kalimat(dadu, 8),
            "cara_memperoleh": "salinan",
            "status": "diproses",
            "keterangan": _kalimat(dadu, 7),
            "tanggal_lengkap": (terima + timedelta(days=1)).isoformat(),
        }


def suntingan(ids: list[str], jumlah: int, putaran: int) -> Iterator[Rekaman]:
    """Yield edits of three fields of records spread over all of them."""
    dadu = random.Random(BENIH + putaran)  # noqa: S311 - invented data
    for rid in dadu.sample(ids, jumlah):
        yield {
            "id": rid,
            "status": "selesai" if putaran % 2 else "diperpanjang",
            "keterangan": _kalimat(dadu, 6),
            "tanggal_lengkap": (LENGKAP + timedelta(days=dadu.randint(0, 60))).isoformat(),
        }


def bita_json(jumlah: int = 1000) -> float:
    """Return the mean bytes of a record as JSON, its key included."""
    rows = list(rekaman(jumlah))
    return sum(len(json.dumps(row).encode()) for row in rows) / len(rows)


def _kalimat(dadu: random.Random, kata: int) -> str:
    return " ".join(dadu.choices(KATA, k=kata)).capitalize()
