# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A real office in a temporary folder, with agency, officials and accounts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from app.domain.instansi import Instansi, Kop, PejabatRow
from app.domain.kip import CaraMemperoleh, CaraPengiriman, Peran
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.permohonan import PermohonanDraft
from app.domain.waktu import JamTetap
from app.infra import keys
from app.services import instansi, pengguna
from app.services.fasad import Sesi
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.proyeksi import Proyeksi

# Real key stretching costs a quarter second an account; the strength itself has its own test.
keys.ARGON_MEMORY_KIB, keys.ARGON_PASSES = 8 * 1024, 1
pengguna.MEMORI_KIB, pengguna.PUTARAN = 8 * 1024, 1

WIB = timezone(timedelta(hours=7))
PAGI = datetime(2026, 11, 2, 9, 0, tzinfo=WIB)
SANDI = "kalimat panjang satu"
FRASA = "FRASA-UJI-2026"
INSTANSI = Instansi(
    kop=Kop(
        nama_pemda="Pemerintah Provinsi Kalimantan Tengah",
        nama_instansi="Dinas Komunikasi, Informatika, Persandian dan Statistik",
        alamat="Jalan Tjilik Riwut Km 3,5",
        kode_pos="73112",
        telepon="(0536) 3231110",
        email="ppid@contoh.go.id",
        kota="Palangka Raya",
    ),
    kode_instansi="PPID",
)
DRAFT = PermohonanDraft(
    tanggal_terima=date(2026, 11, 2),
    nama_pemohon="Siti Nurhaliza",
    nik="6271014101800001",
    alamat="Jalan Diponegoro 5, Palangka Raya",
    telepon="081234567890",
    email="siti@contoh.id",
    pekerjaan="Mahasiswa",
    rincian="Salinan dokumen AMDAL tambang pasir Sungai Kahayan",
    tujuan="Penelitian skripsi",
    cara_memperoleh=CaraMemperoleh.SALINAN,
    cara_pengiriman=CaraPengiriman.EMAIL,
    identitas_diperiksa=True,
)


@dataclass
class KantorUji:
    """An open office for tests; ``ppid`` holds the roles PPID and officer."""

    kantor: Kantor
    jam: JamTetap
    proyeksi: Proyeksi
    ppid: Pelaku
    petugas: Pelaku
    admin: Pelaku
    pembaca: Pelaku

    def sesi(self, pelaku: Pelaku | None = None) -> Sesi:
        return Sesi(self.kantor, pelaku or self.ppid, self.proyeksi)


@contextmanager
def kantor_uji(folder: Path, *, mulai: datetime = PAGI) -> Iterator[KantorUji]:
    """Make and open an office in ``folder``; close it afterwards."""
    jam = JamTetap(mulai.astimezone(WIB) if mulai.tzinfo is UTC else mulai)
    key = buat_berkas_kantor(folder, passphrase=FRASA, jam=jam)
    proyeksi = Proyeksi()
    kantor = buka_kantor(folder, key, jam=jam, projections=(proyeksi,))
    try:
        instansi.simpan_instansi(kantor, SISTEM, INSTANSI)
        ppid = PejabatRow(
            None,
            "Dr. Rina Kartika, M.Si.",
            "197801012005012001",
            "Kepala Dinas selaku PPID",
            pangkat="Pembina Utama Muda",
            peran="ppid",
        )
        instansi.simpan_pejabat(kantor, SISTEM, ppid)
        atasan = replace(ppid, nama="Drs. Haryo", jabatan="Sekretaris Daerah", peran="atasan_ppid")
        instansi.simpan_pejabat(kantor, SISTEM, atasan)
        yield KantorUji(
            kantor,
            jam,
            proyeksi,
            ppid=_akun(kantor, "rina", "Rina Kartika", Peran.PPID, Peran.PETUGAS),
            petugas=_akun(kantor, "budi", "Budi Santoso", Peran.PETUGAS),
            admin=_akun(kantor, "admin", "Administrator", Peran.ADMINISTRATOR),
            pembaca=_akun(kantor, "baca", "Pembaca", Peran.PEMBACA),
        )
    finally:
        kantor.close()


def _akun(kantor: Kantor, akun: str, nama: str, *peran: Peran) -> Pelaku:
    akun_id, _ = pengguna.buat_pengguna(
        kantor, SISTEM, nama_akun=akun, nama=nama, sandi=SANDI, peran=peran
    )
    return Pelaku(akun_id, nama, frozenset(peran))
