# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of synchronisation for screens and commands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.pelaku import PELIHAT
from app.domain.sinkron import (
    BatasDaring,
    EskalasiRow,
    FlashdiskRow,
    HasilBaca,
    HasilDaring,
    HasilTulis,
    IsiFlashdisk,
    KonflikRow,
    PaketRow,
    PerangkatRow,
    Pratinjau,
    StatusSinkron,
    YangPergi,
)
from app.services import eskalasi
from app.services.fasad import Sesi
from app.services.sinkron import baca, batal, intip, jurnal, konflik, status, tulis
from app.sync.custody import Whereabouts


class SinkronFasad:
    """Sticks, folders, decisions and the journal, bound to a session."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def status(self) -> StatusSinkron:
        return status.status(self._k, self._p)

    def flashdisk(self) -> tuple[FlashdiskRow, ...]:
        self._p.wajib("melihat isi flashdisk", *PELIHAT)
        return status.flashdisk()

    def intip(self, letak: Path) -> IsiFlashdisk:
        return intip.intip(self._k, self._p, letak)

    def tulis(self, letak: Path, *, sarana: str, tempat: str, job: JobControl) -> HasilTulis:
        return tulis.tulis(self._k, self._p, letak, sarana=sarana, tempat=tempat, job=job)

    def pratinjau(self, letak: Path, *, job: JobControl) -> Pratinjau:
        return baca.pratinjau(self._k, self._p, letak, job=job)

    def baca(
        self,
        letak: Path,
        *,
        sarana: str,
        tempat: str,
        setuju_kehilangan: bool = False,
        job: JobControl,
    ) -> HasilBaca:
        return baca.baca(
            self._k,
            self._p,
            letak,
            sarana=sarana,
            tempat=tempat,
            setuju_kehilangan=setuju_kehilangan,
            job=job,
        )

    def pratinjau_tertahan(self, *, job: JobControl) -> Pratinjau:
        """Return what the volumes held in the office would do now."""
        return baca.pratinjau_tertahan(self._k, self._p, job=job)

    def terapkan_tertahan(self, *, setuju_kehilangan: bool = False, job: JobControl) -> HasilBaca:
        """Apply the volumes held in the office, without a carrier."""
        return baca.terapkan_tertahan(
            self._k, self._p, setuju_kehilangan=setuju_kehilangan, job=job
        )

    def tulis_dan_baca(
        self, letak: Path, *, sarana: str, tempat: str, job: JobControl
    ) -> tuple[HasilBaca, HasilTulis]:
        """Read first, so that what is written answers what came."""
        came = self.baca(letak, sarana=sarana, tempat=tempat, job=job)
        return came, self.tulis(letak, sarana=sarana, tempat=tempat, job=job)

    def daring_sekarang(self, *, anggaran: int | None = None, job: JobControl) -> HasilDaring:
        from app.services.sinkron import daring

        return daring.daring_sekarang(self._k, self._p, anggaran=anggaran, job=job)

    def batas(self) -> BatasDaring:
        from app.services.sinkron import daring

        return daring.batas(self._k, self._p)

    def setel_batas(self, byte: int) -> BatasDaring:
        from app.services.sinkron import daring

        return daring.setel_batas(self._k, self._p, byte)

    def batalkan_terakhir(self, *, alasan: str, job: JobControl) -> tuple[int, Changes]:
        return batal.batalkan_terakhir(self._k, self._p, alasan=alasan, job=job)

    def riwayat(self, *, batas: int = 200) -> tuple[PaketRow, ...]:
        self._p.wajib("melihat riwayat paket", *PELIHAT)
        with self._k.read() as session:
            return jurnal.riwayat(session.connection(), batas)

    def konflik(self) -> tuple[KonflikRow, ...]:
        return konflik.daftar_konflik(self._k, self._p, status.nama_perangkat(self._k))

    def putuskan(
        self, konflik_id: str, *, kunci: str = "", teks: str | None = None, alasan: str = ""
    ) -> Changes:
        return konflik.putuskan(self._k, self._p, konflik_id, kunci=kunci, teks=teks, alasan=alasan)

    def perangkat(self) -> tuple[PerangkatRow, ...]:
        return status.perangkat(self._k, self._p)

    def yang_pergi(self) -> tuple[YangPergi, ...]:
        return status.yang_pergi(self._k, self._p)

    def keberadaan(self, rids: Collection[UUID]) -> Mapping[UUID, Whereabouts]:
        return status.keberadaan(self._k, self._p, rids)

    def pratinjau_eskalasi(self, permohonan_id: UUID) -> EskalasiRow:
        return eskalasi.pratinjau_eskalasi(self._k, self._p, permohonan_id)

    def eskalasikan(self, permohonan_id: UUID, *, keperluan: str) -> Changes:
        return eskalasi.eskalasikan(self._k, self._p, permohonan_id, keperluan=keperluan)

    def tarik_eskalasi(self, permohonan_id: UUID, *, alasan: str) -> Changes:
        return eskalasi.tarik_eskalasi(self._k, self._p, permohonan_id, alasan=alasan)
