# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a screen may call: the use cases with office and actor already bound.

One facade per room of the program. Methods that write run on the write lane, the others on the
read lane of the task runner; none of them knows Qt.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.daftar import RingkasanBeranda, SaringPermohonan
from app.domain.instansi import Instansi, PejabatRow
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat, Peran
from app.domain.pelaku import Pelaku
from app.domain.pencarian import HasilCari
from app.domain.permohonan import OrangMirip, PermohonanDetail, PermohonanDraft
from app.domain.tindakan import SuratTidakLengkapDiterima, Tindakan
from app.domain.waktu import Jam
from app.services import (
    cadangan,
    cadangan_berkala,
    cari,
    draf,
    instansi,
    jejak,
    kalender,
    lampiran,
    nomor,
    nomor_register,
    pengguna,
    permohonan,
    permohonan_baca,
    permohonan_list,
    surat,
    tampilan,
)
from app.services.buku_aturan import BukuAturan
from app.services.dampak import KasusPindah
from app.services.kantor import Kantor
from app.services.proyeksi import Proyeksi
from app.sync.verify import VerifyReport


@dataclass(frozen=True)
class Sesi:
    """A signed-in person in an open office."""

    kantor: Kantor
    pelaku: Pelaku
    proyeksi: Proyeksi

    @property
    def jam(self) -> Jam:
        return self.kantor.jam


class KipFasad:
    """Requests: intake, worklist, steps."""

    def __init__(self, sesi: Sesi) -> None:
        self._sesi = sesi
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftarkan(
        self, draft: PermohonanDraft, draf_id: UUID | None = None
    ) -> permohonan.Terdaftar:
        return permohonan.daftarkan(self._k, self._p, draft, draf_id=draf_id)

    def koreksi(self, permohonan_id: UUID, draft: PermohonanDraft, alasan: str) -> Changes:
        return permohonan.koreksi(self._k, self._p, permohonan_id, draft, alasan=alasan)

    def jalankan(self, permohonan_id: UUID, tindakan: Tindakan, alasan_tugas: str = "") -> Changes:
        """``alasan_tugas``: why it is decided or closed although tasks are open."""
        return permohonan.jalankan(
            self._k, self._p, permohonan_id, tindakan, alasan_tugas=alasan_tugas
        )

    def catat_surat_diterima(self, permohonan_id: UUID, isi: SuratTidakLengkapDiterima) -> Changes:
        return permohonan.catat_surat_diterima(self._k, self._p, permohonan_id, isi)

    def detail(self, permohonan_id: UUID, buka_samaran: str = "") -> PermohonanDetail:
        """``buka_samaran``: the written purpose of unmasking; then this writes to the trail."""
        return permohonan_baca.detail(self._k, self._p, permohonan_id, buka_samaran=buka_samaran)

    def orang_mirip(self, draft: PermohonanDraft) -> tuple[OrangMirip, ...]:
        return permohonan_baca.orang_mirip(self._k, self._p, draft)

    def sumber(self, saring: SaringPermohonan) -> permohonan_list.SumberPermohonan:
        return permohonan_list.SumberPermohonan(
            self._k, self._p, saring, self._sesi.proyeksi.kosakata
        )

    def ringkasan(self, tahun: int) -> RingkasanBeranda:
        return permohonan_list.ringkasan(self._k, tahun)

    def tahun_tersedia(self) -> tuple[int, ...]:
        return permohonan_list.tahun_tersedia(self._k)

    def daftar_petugas(self) -> tuple[permohonan_list.PetugasRow, ...]:
        return permohonan_list.daftar_petugas(self._k, self._p)

    def cari(self, teks: str) -> tuple[HasilCari, ...]:
        return cari.cari(self._k, self._p, teks, self._sesi.proyeksi.kosakata)

    def simpan_draf(self, draf_id: UUID | None, draft: PermohonanDraft) -> UUID:
        return draf.simpan_draf(self._k, self._p, draf_id, draft)

    def daftar_draf(self) -> tuple[draf.DrafRow, ...]:
        return draf.daftar_draf(self._k, self._p)

    def buang_draf(self, draf_id: UUID) -> None:
        draf.buang_draf(self._k, self._p, draf_id)

    def jejak(self, permohonan_id: UUID) -> tuple[jejak.JejakRow, ...]:
        return jejak.jejak_rekaman(self._k, self._p, permohonan_id)


class BerkasFasad:
    """Files and letters of a case."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def lampirkan(
        self, permohonan_id: UUID, path: Path, jenis: JenisLampiran, asal: str, job: JobControl
    ) -> tuple[UUID, Changes]:
        return lampiran.lampirkan(
            self._k, self._p, permohonan_id, path, jenis=jenis, asal=asal, job=job
        )

    def baca(self, berkas_id: UUID, keperluan: str) -> lampiran.IsiBerkas:
        return lampiran.baca_lampiran(self._k, self._p, berkas_id, keperluan=keperluan)

    def hapus(self, berkas_id: UUID, alasan: str) -> Changes:
        return lampiran.hapus_lampiran(self._k, self._p, berkas_id, alasan=alasan)

    def surat_tersedia(self, permohonan_id: UUID) -> tuple[JenisSurat, ...]:
        return surat.surat_tersedia(self._k, self._p, permohonan_id)

    def pratinjau(
        self, permohonan_id: UUID, jenis: JenisSurat, tanggal: date | None = None
    ) -> bytes:
        return surat.pratinjau_surat(self._k, self._p, permohonan_id, jenis, tanggal=tanggal)

    def terbitkan(
        self, permohonan_id: UUID, jenis: JenisSurat, tanggal: date | None = None
    ) -> surat.SuratTerbit:
        return surat.terbitkan_surat(self._k, self._p, permohonan_id, jenis, tanggal=tanggal)

    def baca_surat(self, surat_id: UUID, kegiatan: str) -> bytes:
        """``kegiatan``: buka surat, cetak surat or simpan surat; it goes to the trail."""
        return surat.baca_surat(self._k, self._p, surat_id, kegiatan=kegiatan)

    def arsipkan_pindaian(self, surat_id: UUID, path: Path, job: JobControl) -> Changes:
        return surat.arsipkan_pindaian(self._k, self._p, surat_id, path, job=job)


class SetelanFasad:
    """Agency, officials, accounts."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def instansi(self) -> Instansi:
        with self._k.read() as session:
            return instansi.instansi_wajib(session)

    def simpan_instansi(self, isi: Instansi) -> Changes:
        return instansi.simpan_instansi(self._k, self._p, isi)

    def daftar_pejabat(self) -> tuple[PejabatRow, ...]:
        with self._k.read() as session:
            return instansi.daftar_pejabat(session)

    def simpan_pejabat(self, isi: PejabatRow) -> Changes:
        return instansi.simpan_pejabat(self._k, self._p, isi)[1]

    def hapus_pejabat(self, pejabat_id: UUID, alasan: str) -> Changes:
        return instansi.hapus_pejabat(self._k, self._p, pejabat_id, alasan=alasan)

    def daftar_pengguna(self) -> tuple[pengguna.PenggunaRow, ...]:
        with self._k.read() as session:
            return pengguna.daftar_pengguna(session)

    def buat_pengguna(
        self, nama_akun: str, nama: str, sandi: str, peran: Collection[Peran]
    ) -> Changes:
        return pengguna.buat_pengguna(
            self._k, self._p, nama_akun=nama_akun, nama=nama, sandi=sandi, peran=peran
        )[1]

    def ubah_pengguna(
        self, akun_id: UUID, nama: str, peran: Collection[Peran], *, aktif: bool
    ) -> Changes:
        return pengguna.ubah_pengguna(
            self._k, self._p, akun_id, nama=nama, peran=peran, aktif=aktif
        )

    def ganti_sandi(self, akun_id: UUID, lama: str, baru: str) -> Changes:
        return pengguna.ganti_sandi(self._k, self._p, akun_id, lama=lama, baru=baru)

    def daftar_tampilan(self) -> tuple[tampilan.TampilanRow, ...]:
        return tampilan.daftar_tampilan(self._k, self._p)

    def simpan_tampilan(self, nama: str, saring: SaringPermohonan) -> Changes:
        return tampilan.simpan_tampilan(self._k, self._p, nama, saring)

    def hapus_tampilan(self, tampilan_id: UUID) -> Changes:
        return tampilan.hapus_tampilan(self._k, self._p, tampilan_id)


class KalenderFasad:
    """Days off, deadlines, numbers."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def buku(self) -> BukuAturan:
        return kalender.buku(self._k)

    def daftar_hari(self, tahun: int) -> tuple[kalender.BarisHari, ...]:
        return kalender.daftar_hari(self._k, tahun)

    def dampak(self, hari: kalender.PerubahanHari) -> tuple[KasusPindah, ...]:
        return kalender.dampak_hari(self._k, hari)

    def simpan_hari(self, hari: kalender.PerubahanHari) -> tuple[tuple[KasusPindah, ...], Changes]:
        return kalender.simpan_hari(self._k, self._p, hari)

    def hapus_hari(self, hari_id: UUID, alasan: str) -> Changes:
        return kalender.hapus_hari(self._k, self._p, hari_id, alasan=alasan)

    def celah(self, register: str, tahun: int) -> tuple[nomor.Celah, ...]:
        return nomor.laporan_celah(self._k, self._p, register=register, tahun=tahun)

    def pesan_nomor(
        self, register: str, tanggal: date, alasan: str
    ) -> tuple[nomor.NomorTerbit, Changes]:
        with self._k.read() as session:
            agency = instansi.instansi_wajib(session)
        if register not in nomor_register.REGISTER:
            raise nomor.register_asing()
        return nomor.pesan(
            self._k,
            self._p,
            register=register,
            tanggal=tanggal,
            pola=nomor_register.pola_register(agency, register),
            bagian=nomor.bagian_nomor(self._k, agency, jenis="pesanan"),
            alasan=alasan,
        )

    def batalkan_nomor(self, register: str, teks_nomor: str, alasan: str) -> Changes:
        return nomor.batalkan(self._k, self._p, register=register, nomor=teks_nomor, alasan=alasan)


class DataFasad:
    """Backup and the trail's check."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def buat_cadangan(self, target: Path, job: JobControl) -> cadangan.HasilCadangan:
        hasil = cadangan.buat_cadangan(self._k, self._p, target, job=job)
        cadangan_berkala.ingat_cadangan(self._k, hasil.path)
        return hasil

    def cadangan_diketahui(self) -> tuple[cadangan_berkala.CadanganLama, ...]:
        return cadangan_berkala.cadangan_diketahui(self._k)

    def periksa_cadangan_berkala(
        self, job: JobControl
    ) -> tuple[cadangan_berkala.CadanganLama, ...]:
        return cadangan_berkala.periksa_berkala(self._k, job=job)

    def catat_pemeriksaan_cadangan(self, hasil: tuple[cadangan_berkala.CadanganLama, ...]) -> None:
        cadangan_berkala.catat_pemeriksaan(self._k, hasil)

    def periksa_jejak(self, job: JobControl) -> VerifyReport:
        return jejak.periksa_jejak(self._k, self._p, job=job)
