# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Four real offices, three sticks and a province, and whatever may happen between them.

After any story the PCs exchange everything; then all show the same, exactly the values nobody
knowingly replaced, with unbroken trails, and the province shows what may leave.
"""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.helpers.cabang import dua_masa_lalu
from tests.helpers.cetakan import Cetakan, folder_cepat
from tests.helpers.dunia import TAHUN_MS, buka_dunia
from tests.helpers.dunia_hub import Provinsi, buka_provinsi, samakan_provinsi

PANJANG = os.environ.get("LUMBUNG_HYPOTHESIS") == "soak"
PC, STIK = st.integers(0, 3), st.integers(0, 2)
NOMOR = st.integers(0, 40)
SALAH_JAM = st.sampled_from([0, 0, -3 * TAHUN_MS, 3 * TAHUN_MS, -90_000, 2 * 86_400_000])


class Mesin(RuleBasedStateMachine):
    """One story; every rule is something that happens in an agency."""

    def __init__(self, cetak: Cetakan) -> None:
        super().__init__()
        self.cetak = cetak
        self.tumpukan = ExitStack()
        self.folder: Path | None = None
        self.provinsi: Provinsi | None = None

    @initialize(jam=st.lists(SALAH_JAM, min_size=4, max_size=4), berprovinsi=st.booleans())
    def mulai(self, jam: list[int], berprovinsi: bool) -> None:
        self.folder = folder_cepat("lumbung-mesin-")
        self.dunia = self.tumpukan.enter_context(buka_dunia(self.cetak, self.folder, jam))
        if berprovinsi:
            self.provinsi = self.tumpukan.enter_context(
                buka_provinsi(self.cetak, self.folder / "hub")
            )
        self.dunia.buat_pejabat(0)
        self.dunia.daftarkan(0)
        self.dunia.tulis(0, 0)
        for pc in (1, 2, 3):
            self.dunia.baca(pc, 0)

    # -- work -------------------------------------------------------------------------------------

    @rule(pc=PC)
    def catat_pejabat(self, pc: int) -> None:
        self.dunia.buat_pejabat(pc)

    @rule(pc=PC)
    def terima_permohonan(self, pc: int) -> None:
        self.dunia.daftarkan(pc)

    @rule(
        pc=PC,
        catatan=NOMOR,
        isian=st.lists(st.integers(0, 3), min_size=1, max_size=2),
        sama=st.sampled_from([None, None, 1]),
    )
    def ubah(self, pc: int, catatan: int, isian: list[int], sama: int | None) -> None:
        self.dunia.ubah(pc, catatan, isian, sama)

    @rule(satu=PC, lain=PC, catatan=NOMOR, isian=st.integers(0, 3))
    def ubah_bersamaan(self, satu: int, lain: int, catatan: int, isian: int) -> None:
        self.dunia.ubah(satu, catatan, [isian])
        self.dunia.ubah(lain, catatan, [isian])

    @rule(pc=PC, catatan=NOMOR)
    def hapus(self, pc: int, catatan: int) -> None:
        self.dunia.hapus(pc, catatan)

    @rule(pc=PC, nomor=NOMOR, pilihan=st.integers(0, 3))
    def putuskan(self, pc: int, nomor: int, pilihan: int) -> None:
        self.dunia.putuskan(pc, nomor, pilihan)

    @rule(pc=PC)
    def batalkan_sinkron(self, pc: int) -> None:
        self.dunia.batalkan(pc)
        self.dunia.periksa(pc)

    # -- the road ---------------------------------------------------------------------------------

    @rule(pc=PC, stik=STIK)
    def tulis(self, pc: int, stik: int) -> None:
        self.dunia.tulis(pc, stik)

    @rule(pc=PC, stik=STIK)
    def baca(self, pc: int, stik: int) -> None:
        self.dunia.baca(pc, stik)
        self.dunia.periksa(pc)

    @rule(satu=PC, lain=PC, stik=STIK)
    def tukar(self, satu: int, lain: int, stik: int) -> None:
        """Two PCs meet over one stick: without this, chains of knowledge stay rare."""
        self.dunia.tulis(satu, stik)
        self.dunia.baca(lain, stik)
        self.dunia.tulis(lain, stik)
        self.dunia.baca(satu, stik)
        self.dunia.periksa(satu)
        self.dunia.periksa(lain)

    @rule(stik=STIK)
    def stik_hilang(self, stik: int) -> None:
        self.dunia.hilangkan(stik)

    @rule(dari=STIK, ke=STIK)
    def stik_disalin(self, dari: int, ke: int) -> None:
        self.dunia.gandakan(dari, ke)

    @rule(stik=STIK, pilih=st.integers(1, 65535))
    def stik_setengah(self, stik: int, pilih: int) -> None:
        self.dunia.ambil_sebagian(stik, pilih)

    @rule(
        pc=PC,
        stik=STIK,
        nomor=NOMOR,
        letak=st.floats(0, 1),
        bit=st.one_of(st.none(), st.integers(0, 7)),
    )
    def paket_rusak(self, pc: int, stik: int, nomor: int, letak: float, bit: int | None) -> None:
        self.dunia.baca_rusak(pc, stik, nomor, letak, bit)

    @precondition(lambda self: self.provinsi is not None)
    @rule(stik=STIK, jawab=st.booleans())
    def provinsi_membaca(self, stik: int, jawab: bool) -> None:
        assert self.provinsi is not None
        self.provinsi.baca(self.dunia.stik[stik])
        if jawab:
            self.provinsi.tulis(self.dunia.stik[stik])

    # -- accidents --------------------------------------------------------------------------------

    @rule(pc=PC, geser=SALAH_JAM)
    def jam_salah(self, pc: int, geser: int) -> None:
        self.dunia.geser_jam(pc, geser)

    @rule(pc=PC)
    def cadangkan(self, pc: int) -> None:
        self.dunia.cadangkan(pc)

    @rule(pc=PC, bertanda=st.booleans())
    def pulihkan(self, pc: int, bertanda: bool) -> None:
        self.dunia.pulihkan(pc, bertanda=bertanda)
        self.dunia.periksa(pc)

    @rule(
        kawan=st.permutations(range(4)),
        stik=STIK,
        isian=st.tuples(st.integers(0, 3), st.integers(0, 3)),
    )
    def cakram_dikembalikan(self, kawan: list[int], stik: int, isian: tuple[int, int]) -> None:
        pc, satu, lain, _ = kawan
        dua_masa_lalu(self.dunia, pc, (satu, lain), stik, isian)

    def teardown(self) -> None:
        try:
            if hasattr(self, "dunia"):
                self.dunia.tenangkan()
                if self.provinsi is not None:
                    samakan_provinsi(self.dunia, self.provinsi)
        finally:
            self.tumpukan.close()
            if self.folder is not None:
                shutil.rmtree(self.folder, ignore_errors=True)


@pytest.mark.usefixtures("tanpa_log")
def test_nothing_is_lost_doubled_or_brought_back_whatever_happens_on_the_road(
    kantor_cetakan: Cetakan,
) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: Mesin(kantor_cetakan),
        settings=settings(
            max_examples=int(os.environ.get("LUMBUNG_CERITA", "2000" if PANJANG else "6")),
            stateful_step_count=40 if PANJANG else 25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
