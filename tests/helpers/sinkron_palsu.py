# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A facade of synchronisation that answers what a test put in and keeps what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.sinkron import (
    BatasDaring,
    FlashdiskRow,
    HasilBaca,
    HasilTulis,
    IsiFlashdisk,
    KeadaanDaring,
    Keberadaan,
    KonflikRow,
    NilaiPilihan,
    PaketRow,
    PerangkatRow,
    Pratinjau,
    StatusSinkron,
    YangPergi,
)
from app.services.fasad_sinkron import SinkronFasad
from app.sync.custody import Whereabouts
from tests.helpers.kantor import PAGI

KOSONG = StatusSinkron(
    terdaftar=True,
    nama_provinsi="Kalimantan Tengah",
    alamat_pusat="ppid-hub.contoh.go.id",
    sertifikat_sampai=datetime(2027, 12, 31, tzinfo=PAGI.tzinfo),
    perangkat=2,
    menunggu=0,
    menunggu_berkas=0,
    menunggu_byte=0,
    terkirim=0,
    diakui=0,
    perlu_keputusan=0,
    tertahan=0,
    terakhir=None,
    tertua_belum_diakui=None,
)
STIK = FlashdiskRow(
    Path("/media/kingston"), "KINGSTON", "vfat", 8_000_000_000, 16_000_000_000, hanya_baca=False
)


def nilai(teks: str, pc: str, *, kunci: str = "", tampil: bool = False) -> NilaiPilihan:
    """Return one value of a decision."""
    return NilaiPilihan(kunci or teks, teks, pc, f"Petugas {pc}", PAGI, tampil)


def konflik(*pilihan: NilaiPilihan, jenis: str = "isian", **isi: Any) -> KonflikRow:
    """Return one item that needs a decision."""
    row = KonflikRow(
        id="1:aa:40",
        jenis=jenis,
        catatan="Permohonan 0149/PPID/2026",
        isian="Penguasa informasi",
        rid=UUID(int=149),
        pilihan=pilihan,
    )
    return replace(row, **isi)


class SinkronPalsu(SinkronFasad):
    """Change the public attributes; read ``calls``."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []
        self.now = KOSONG
        self.sticks: tuple[FlashdiskRow, ...] = ()
        self.on_stick = IsiFlashdisk(0, 0, 0)
        self.look = Pratinjau((), 3, 1, 0)
        self.came = HasilBaca(UUID(int=1), Pratinjau((), 3, 1, 0), 1, 0)
        self.went = HasilTulis(2, 41, 0, 18_400_000, 0, 0, ("Flashdisk aman dilepas.",))
        self.rows: tuple[KonflikRow, ...] = ()
        self.journal: tuple[PaketRow, ...] = ()
        self.pcs: tuple[PerangkatRow, ...] = ()
        self.leaves: tuple[YangPergi, ...] = ()
        self.place = Whereabouts(Keberadaan.KOMPUTER)
        self.error: Exception | None = None
        self.on_read: Callable[[JobControl], None] = lambda _job: None

    def named(self, name: str) -> list[object]:
        """Return what ``name`` was called with."""
        return [given for called, given in self.calls if called == name]

    def status(self) -> StatusSinkron:
        return replace(self.now, perlu_keputusan=len(self.rows))

    def flashdisk(self) -> tuple[FlashdiskRow, ...]:
        return self.sticks

    def intip(self, letak: Path) -> IsiFlashdisk:
        return self.on_stick

    def pratinjau(self, letak: Path, *, job: JobControl) -> Pratinjau:
        self.calls.append(("pratinjau", letak))
        if self.error is not None:
            raise self.error
        return self.look

    def baca(
        self,
        letak: Path,
        *,
        sarana: str,
        tempat: str,
        setuju_kehilangan: bool = False,
        job: JobControl,
    ) -> HasilBaca:
        self.calls.append(("baca", setuju_kehilangan))
        self.on_read(job)
        return self.came

    def tulis(self, letak: Path, *, sarana: str, tempat: str, job: JobControl) -> HasilTulis:
        self.calls.append(("tulis", (letak, sarana, tempat)))
        return self.went

    def batalkan_terakhir(self, *, alasan: str, job: JobControl) -> tuple[int, Changes]:
        self.calls.append(("batal", alasan))
        return 7, Changes()

    def riwayat(self, *, batas: int = 200) -> tuple[PaketRow, ...]:
        return self.journal

    def konflik(self) -> tuple[KonflikRow, ...]:
        return self.rows

    def putuskan(
        self, konflik_id: str, *, kunci: str = "", teks: str | None = None, alasan: str = ""
    ) -> Changes:
        self.calls.append(("putuskan", (konflik_id, kunci, teks, alasan)))
        if self.error is not None:
            raise self.error
        self.rows = tuple(row for row in self.rows if row.id != konflik_id)
        return Changes()

    def perangkat(self) -> tuple[PerangkatRow, ...]:
        if self.error is not None:
            raise self.error
        return self.pcs

    def yang_pergi(self) -> tuple[YangPergi, ...]:
        return self.leaves

    def keberadaan(self, rids: Collection[UUID]) -> Mapping[UUID, Whereabouts]:
        self.calls.append(("keberadaan", len(rids)))
        return dict.fromkeys(rids, self.place)


class DaringPalsu:
    """A client of the hub without a network."""

    def __init__(self, state: KeadaanDaring) -> None:
        self.state = state
        self.budget = BatasDaring(20_000_000, 2_100_000, 1_000_000)
        self.tries = 0
        self.error: Exception | None = None

    def keadaan(self) -> KeadaanDaring:
        return self.state

    def batas(self) -> BatasDaring:
        return self.budget

    def coba(self, *, job: JobControl) -> KeadaanDaring:
        self.tries += 1
        if self.error is not None:
            raise self.error
        return self.state

    def mulai(self) -> None:
        """Nothing: a test tries itself."""

    def berhenti(self) -> None:
        """Nothing runs."""

    def atur_kuota(self, byte: int) -> None:
        self.budget = replace(self.budget, kuota_byte=byte)
