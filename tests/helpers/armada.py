# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many agencies over many days: work, sticks that get lost and copied, restores, wrong clocks.

One seed gives one history. Every simulated day every PC is compared with the truth and its trail
verified; at the end all PCs of an agency meet, and the province shows what they show.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from uuid import UUID

from app.sync.hub.store import HubStore
from tests.helpers.cetakan import KunciProvinsi, cetakan, kunci_provinsi
from tests.helpers.dunia import TAHUN_MS, Dunia, buka_dunia
from tests.helpers.dunia_hub import Provinsi, buka_gudang, kenalkan, samakan_provinsi

HILANG, GANDA = 0.10, 0.20
"""Share of sticks that are lost, or copied, after somebody wrote onto them"""
PULIH, JAM_SALAH, CADANGAN = 0.01, 0.03, 0.30
"""Per PC and day"""


@dataclass
class Laporan:
    """What a fleet did."""

    instansi: int = 0
    komputer: int = 0
    hari: int = 0
    """Days of one agency, all together"""
    tulisan: int = 0
    sesi: int = 0
    hilang: int = 0
    ganda: int = 0
    dipulihkan: int = 0
    detik: float = 0.0

    def kalimat(self) -> str:
        speed = self.hari / self.detik if self.detik else 0.0
        return (
            f"{self.instansi} agencies, {self.komputer} PCs, {self.hari} agency days,"
            f" {self.tulisan} writings, {self.sesi} sessions, sticks lost {self.hilang} copied"
            f" {self.ganda}, restores {self.dipulihkan}: {self.detik:.0f} s,"
            f" {speed:.2f} agency days/s"
        )


def jalankan_armada(
    folder: Path,
    *,
    instansi: int,
    hari: int,
    benih: int,
    lapor: Callable[[str], None] = lambda _: None,
) -> Laporan:
    """Simulate ``instansi`` agencies for ``hari`` days; raise at the first broken promise."""
    laporan = Laporan()
    began = time.perf_counter()
    kunci = kunci_provinsi()
    with buka_gudang(kunci.keys, folder / "hub") as store:
        for nomor in range(instansi):
            acak = Random(f"{benih}/{nomor}")
            try:
                _satu_instansi(folder / f"i{nomor}", nomor, hari, acak, kunci, store, laporan)
            except AssertionError as error:
                error.add_note(f"agency {nomor} of seed {benih}")
                raise
            laporan.detik = time.perf_counter() - began
            lapor(laporan.kalimat())
    return laporan


def _satu_instansi(
    folder: Path,
    nomor: int,
    hari: int,
    acak: Random,
    kunci: KunciProvinsi,
    store: HubStore,
    laporan: Laporan,
) -> None:
    agency = UUID(int=0x0198C0DE_0000_7000_8000_000000000000 + 0x1000 + nomor)
    jam = [acak.choice([0, 0, 0, -3 * TAHUN_MS, 3 * TAHUN_MS]) for _ in range(5)]
    with (
        cetakan(acak.randint(1, 5), agency=agency, provinsi=kunci) as cetak,
        buka_dunia(cetak, folder, jam) as dunia,
    ):
        provinsi = kenalkan(cetak, store, folder)
        laporan.instansi += 1
        laporan.komputer += len(dunia.komputer)
        for _ in range(hari):
            _satu_hari(dunia, provinsi, acak, laporan)
            for pc in range(len(dunia.komputer)):
                dunia.periksa(pc)
                dunia.periksa_utuh(pc, susun_ulang=False)
            laporan.hari += 1
        dunia.tenangkan()
        samakan_provinsi(dunia, provinsi)
        laporan.tulisan += len(dunia.kebenaran.tulisan)


def _satu_hari(dunia: Dunia, provinsi: Provinsi, acak: Random, laporan: Laporan) -> None:
    acts: list[tuple[int, Callable[[], None]]] = []
    for pc in range(len(dunia.komputer)):
        dunia.komputer[pc].jam.maju(days=1)
        acts.extend(
            (acak.randrange(480), lambda pc=pc: _kerja(dunia, pc, acak))
            for _ in range(acak.randint(0, 5))
        )
        if acak.random() < 0.7:
            acts.append((acak.randrange(480), lambda pc=pc: _sesi(dunia, pc, acak, laporan)))
        acts.extend(_kejadian(dunia, pc, acak, laporan))
    if acak.random() < 0.3:
        acts.append((acak.randrange(480), lambda: _ke_provinsi(dunia, provinsi, acak)))
    for _, act in sorted(acts, key=lambda pair: pair[0]):
        act()


def _kejadian(
    dunia: Dunia, pc: int, acak: Random, laporan: Laporan
) -> list[tuple[int, Callable[[], None]]]:
    acts: list[tuple[int, Callable[[], None]]] = []
    if acak.random() < CADANGAN:
        acts.append((acak.randrange(480), lambda: dunia.cadangkan(pc)))
    if acak.random() < PULIH and dunia.komputer[pc].cadangan is not None:
        laporan.dipulihkan += 1
        bertanda = acak.random() < 0.5
        acts.append((acak.randrange(480), lambda: dunia.pulihkan(pc, bertanda=bertanda)))
    if acak.random() < JAM_SALAH:
        geser = acak.choice([-1, 1]) * acak.choice([90_000, 86_400_000 * 3, TAHUN_MS])
        acts.append((acak.randrange(480), lambda: dunia.geser_jam(pc, geser)))
    return acts


def _kerja(dunia: Dunia, pc: int, acak: Random) -> None:
    act = acak.random()
    if act < 0.15:
        dunia.buat_pejabat(pc)
    elif act < 0.35:
        dunia.daftarkan(pc)
    elif act < 0.85:
        isian = [acak.randrange(4) for _ in range(acak.randint(1, 2))]
        dunia.ubah(pc, acak.randrange(1000), isian)
    elif act < 0.90:
        dunia.hapus(pc, acak.randrange(1000))
    elif act < 0.98:
        dunia.putuskan(pc, acak.randrange(50), acak.randrange(3))
    else:
        dunia.batalkan(pc)


def _sesi(dunia: Dunia, pc: int, acak: Random, laporan: Laporan) -> None:
    """Read and write a stick; on its way it may get lost, or be copied over another one."""
    stik = acak.randrange(len(dunia.stik))
    dunia.baca(pc, stik)
    dunia.tulis(pc, stik)
    laporan.sesi += 1
    if acak.random() < GANDA:
        dunia.gandakan(stik, acak.randrange(len(dunia.stik)))
        laporan.ganda += 1
    if acak.random() < HILANG:
        dunia.hilangkan(stik)
        laporan.hilang += 1
    if acak.random() < 0.05:
        dunia.baca_rusak(pc, stik, acak.randrange(99), acak.random(), acak.randrange(8))


def _ke_provinsi(dunia: Dunia, provinsi: Provinsi, acak: Random) -> None:
    stik = dunia.stik[acak.randrange(len(dunia.stik))]
    provinsi.baca(stik)
    if acak.random() < 0.8:
        provinsi.tulis(stik)
