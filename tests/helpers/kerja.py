# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An office of several people: clerk, two PPID, superior, archivist; a unit; a request at work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.kerja_isian import TugasDraft, UnitRow
from app.domain.kip import Keputusan, Peran
from app.domain.layanan import JenisTugas
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.permohonan import PermohonanDetail, PutusanDraft
from app.domain.tindakan import NyatakanLengkap
from app.services import pengguna, permohonan, permohonan_baca
from app.services.fasad_kerja import CatatanFasad, KerjaFasad, KonsepFasad, RombonganFasad
from app.services.fasad_layanan import BiayaFasad, JawabanFasad, KepuasanFasad, LayananFasad
from tests.helpers.kantor import DRAFT, SANDI, KantorUji, kantor_uji

TOLAK = PutusanDraft(
    Keputusan.DITOLAK_DIKECUALIKAN,
    date(2026, 11, 2),
    pasal_17=("h",),
    nomor_sk_pengecualian="188/9/SK/2026",
    nomor_uji_konsekuensi="02/UK/2026",
    alasan="Memuat rekam medis",
    konsekuensi="Mengungkap riwayat kesehatan orang",
)
KABUL = PutusanDraft(Keputusan.DIKABULKAN_SELURUH, date(2026, 11, 2), softcopy=True)


@dataclass
class KantorKerja:
    """An office with its people; ``ppid`` and ``ppid_lain`` may approve for each other."""

    k: KantorUji
    ppid: Pelaku
    ppid_lain: Pelaku
    atasan: Pelaku
    arsiparis: Pelaku
    unit: UUID

    @property
    def petugas(self) -> Pelaku:
        return self.k.petugas

    def kerja(self, pelaku: Pelaku | None = None) -> KerjaFasad:
        return KerjaFasad(self.k.sesi(pelaku or self.petugas))

    def konsep(self, pelaku: Pelaku | None = None) -> KonsepFasad:
        return KonsepFasad(self.k.sesi(pelaku or self.petugas))

    def catatan(self, pelaku: Pelaku | None = None) -> CatatanFasad:
        return CatatanFasad(self.k.sesi(pelaku or self.petugas))

    def rombongan(self, pelaku: Pelaku | None = None) -> RombonganFasad:
        return RombonganFasad(self.k.sesi(pelaku or self.ppid))

    def layanan(self, pelaku: Pelaku | None = None) -> LayananFasad:
        return LayananFasad(self.k.sesi(pelaku or self.petugas))

    def biaya(self, pelaku: Pelaku | None = None) -> BiayaFasad:
        return BiayaFasad(self.k.sesi(pelaku or self.petugas))

    def jawaban(self, pelaku: Pelaku | None = None) -> JawabanFasad:
        return JawabanFasad(self.k.sesi(pelaku or self.petugas))

    def kepuasan(self, pelaku: Pelaku | None = None) -> KepuasanFasad:
        return KepuasanFasad(self.k.sesi(pelaku or self.petugas))

    def daftar(self, rincian: str = "") -> UUID:
        """Register a request."""
        draft = replace(DRAFT, rincian=rincian) if rincian else DRAFT
        return permohonan.daftarkan(self.k.kantor, self.petugas, draft).id

    def diproses(self, rincian: str = "") -> UUID:
        """Register a request and declare it complete."""
        rid = self.daftar(rincian)
        hari = self.k.jam.today()
        permohonan.jalankan(self.k.kantor, self.petugas, rid, NyatakanLengkap(hari))
        return rid

    def detail(self, rid: UUID) -> PermohonanDetail:
        return permohonan_baca.detail(self.k.kantor, self.ppid, rid)

    def judul(self, rid: UUID) -> list[str]:
        """Titles of the timeline."""
        return [row.judul for row in self.detail(rid).riwayat]

    def tugas(self, rid: UUID, jenis: JenisTugas = JenisTugas.PENCARIAN) -> UUID:
        """Ask the unit for something."""
        draft = TugasDraft(rid, jenis, "Cari dokumen AMDAL", unit_id=self.unit)
        return self.kerja().kirim_tugas(draft).id

    def ops(self) -> int:
        with self.k.kantor.read() as session:
            return int(session.connection().exec_driver_sql("SELECT count(*) FROM op").scalar_one())


@contextmanager
def kantor_kerja(folder: Path) -> Iterator[KantorKerja]:
    """Make an office of several people in ``folder``."""
    with kantor_uji(folder) as k:

        def akun(nama_akun: str, nama: str, *peran: Peran) -> Pelaku:
            rid, _ = pengguna.buat_pengguna(
                k.kantor, SISTEM, nama_akun=nama_akun, nama=nama, sandi=SANDI, peran=peran
            )
            return Pelaku(rid, nama, frozenset(peran))

        unit = KerjaFasad(k.sesi(k.admin)).simpan_unit(
            UnitRow(None, "Bidang Penataan Lingkungan", "PPL", "Kepala Bidang", "0812-1111-2222")
        )[0]
        yield KantorKerja(
            k,
            ppid=akun("dewi", "Dewi Lestari", Peran.PPID),
            ppid_lain=k.ppid,
            atasan=akun("haryo", "Haryo Sekda", Peran.ATASAN_PPID),
            arsiparis=akun("arsip", "Arsi Paris", Peran.ARSIPARIS),
            unit=unit,
        )
