# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of the province role, and of its packs at an agency, for screens and commands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.paket_aturan import IsiPaket, JenisPaket
from app.domain.pelaku import PELIHAT_PROVINSI
from app.domain.provinsi import (
    AlamatBasisData,
    EskalasiProvinsi,
    HasilKotak,
    HasilTurun,
    InstansiRow,
    IsiEskalasi,
    Masa,
    PaketAturanRow,
    PaketTiba,
    Papan,
    PetaBulan,
    SuratPendaftaran,
    TabelRekap,
    UjiBasisData,
)
from app.domain.sinkron import FlashdiskRow
from app.services.fasad import Sesi
from app.services.provinsi import (
    basis,
    eskalasi,
    gudang,
    instansi,
    kotak,
    paket,
    papan,
    surat,
    turun,
)
from app.services.sinkron import aturan, status


class ProvinsiFasad:
    """Inbox, agencies, board, recap, packs, letters; bound to a session."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def ada(self) -> bool:
        """True if this office has the province role."""
        return gudang.peran_provinsi(self._k)

    def flashdisk(self) -> tuple[FlashdiskRow, ...]:
        self._p.wajib("melihat kotak masuk provinsi", *PELIHAT_PROVINSI)
        return status.flashdisk()

    # -- inbox ------------------------------------------------------------------------------------

    def baca(self, letak: Path, *, sarana: str, job: JobControl) -> HasilKotak:
        return kotak.baca_pembawa(self._k, self._p, letak, sarana=sarana, job=job)

    def terima_berkas(self, berkas: Sequence[Path], *, job: JobControl) -> HasilKotak:
        return kotak.terima_berkas(self._k, self._p, berkas, job=job)

    def olah_tertunda(self) -> HasilKotak:
        return kotak.olah_tertunda(self._k, self._p)

    def kotak(self, *, keadaan: Sequence[str] = (), batas: int = 500) -> tuple[PaketTiba, ...]:
        return kotak.daftar_paket(self._k, self._p, keadaan=keadaan, batas=batas)

    def jumlah_karantina(self) -> int:
        return kotak.jumlah_karantina(self._k, self._p)

    def coba_lagi(self, sidik: str) -> tuple[PaketTiba, ...]:
        return kotak.coba_lagi(self._k, self._p, sidik)

    def buang(self, sidik: str, *, alasan: str) -> None:
        kotak.buang(self._k, self._p, sidik, alasan=alasan)

    def tulis(
        self,
        letak: Path,
        *,
        instansi: Collection[UUID] | None = None,
        sarana: str,
        tempat: str,
        job: JobControl,
    ) -> HasilTurun:
        return turun.tulis_turun(
            self._k, self._p, letak, instansi=instansi, sarana=sarana, tempat=tempat, job=job
        )

    # -- agencies ---------------------------------------------------------------------------------

    def instansi(self) -> tuple[InstansiRow, ...]:
        return instansi.daftar(self._k, self._p)

    def daftarkan(self, *, nama: str, kode: str) -> SuratPendaftaran:
        return instansi.daftarkan(self._k, self._p, nama=nama, kode=kode)

    def cabut_pc(self, perangkat_id: UUID, *, alasan: str) -> None:
        instansi.cabut_pc(self._k, self._p, perangkat_id, alasan=alasan)

    def cabut_instansi(self, agency: UUID, *, alasan: str) -> None:
        instansi.cabut_instansi(self._k, self._p, agency, alasan=alasan)

    # -- board ------------------------------------------------------------------------------------

    def papan(self, tabel: str, masa: Masa, *, job: JobControl | None = None) -> Papan:
        return papan.papan(self._k, self._p, tabel, masa, job=job)

    def rekap(self, tabel: str, masa: Masa, *, job: JobControl | None = None) -> TabelRekap:
        return papan.rekap(self._k, self._p, tabel, masa, job=job)

    def peta_angka(self, tabel: str, masa: Masa, *, ukuran: str = "") -> PetaBulan:
        return papan.peta_angka(self._k, self._p, tabel, masa, ukuran=ukuran)

    def peta_diam(self, masa: Masa) -> PetaBulan:
        return papan.peta_diam(self._k, self._p, masa)

    def ekspor_rekap(self, path: Path, *, tabel: str, masa: Masa, bentuk: str) -> int:
        return surat.ekspor_rekap(self._k, self._p, path, tabel=tabel, masa=masa, bentuk=bentuk)

    def tindak_lanjut(
        self, agency: UUID, *, tabel: str, masa: Masa, konsep: bool = False, nomor: str = ""
    ) -> bytes:
        return surat.tindak_lanjut(
            self._k, self._p, agency, tabel=tabel, masa=masa, konsep=konsep, nomor=nomor
        )

    # -- packs ------------------------------------------------------------------------------------

    def buat_paket(
        self,
        jenis: JenisPaket,
        isi: IsiPaket,
        *,
        berlaku_dari: date,
        berlaku_sampai: date | None = None,
        kunci: str = "",
        instansi: UUID | None = None,
    ) -> PaketAturanRow:
        return paket.buat_paket(
            self._k,
            self._p,
            jenis,
            isi,
            berlaku_dari=berlaku_dari,
            berlaku_sampai=berlaku_sampai,
            kunci=kunci,
            instansi=instansi,
        )

    def tarik_paket(self, jenis: str, versi: int, *, alasan: str) -> PaketAturanRow:
        return paket.tarik_paket(self._k, self._p, jenis, versi, alasan=alasan)

    def paket_aturan(self) -> tuple[PaketAturanRow, ...]:
        return paket.daftar_paket_aturan(self._k, self._p)

    # -- setting ----------------------------------------------------------------------------------

    def alamat_database(self) -> AlamatBasisData:
        return basis.alamat_database(self._k, self._p)

    def uji_database(self, alamat: AlamatBasisData) -> UjiBasisData:
        return basis.uji_database(self._k, self._p, alamat)

    def pasang_database(self, alamat: AlamatBasisData) -> UjiBasisData | None:
        return basis.pasang_database(self._k, self._p, alamat)

    # -- escalated cases --------------------------------------------------------------------------

    def eskalasi(self) -> tuple[EskalasiProvinsi, ...]:
        return eskalasi.daftar_eskalasi(self._k, self._p)

    def jumlah_eskalasi_baru(self) -> int:
        return eskalasi.jumlah_eskalasi_baru(self._k, self._p)

    def buka_eskalasi(self, rid: UUID, *, alasan: str) -> IsiEskalasi:
        return eskalasi.buka_eskalasi(self._k, self._p, rid, alasan=alasan)

    def tandai_eskalasi(self, rid: UUID, keadaan: str, *, catatan: str) -> Changes:
        return eskalasi.tandai_eskalasi(self._k, self._p, rid, keadaan, catatan=catatan)


class AturanFasad:
    """What the province sent down, as an agency sees it."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar(self) -> tuple[PaketAturanRow, ...]:
        return aturan.daftar_aturan(self._k, self._p)

    def peringatan(self) -> tuple[str, ...]:
        return aturan.peringatan_aturan(self._k, self._p)

    def segarkan(self) -> aturan.HasilAturan:
        """Put in force what its day has come for; cheap when nothing is due."""
        return aturan.segarkan(self._k)
