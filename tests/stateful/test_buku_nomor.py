# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The number ledger: unique for ever, gapless or explained, whatever happens in between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.domain.errors import UserError
from app.domain.nomor import (
    UKURAN_JATAH,
    Jatah,
    ambil_nomor,
    jatah_baru,
    jatah_bertumpuk,
    perlu_perpanjang,
)
from app.domain.pelaku import SISTEM
from app.services import nomor
from app.services.nomor_register import REGISTER_PERMOHONAN, REGISTER_SURAT
from tests.helpers.kantor import KantorUji, kantor_uji

REGISTER = (REGISTER_PERMOHONAN, REGISTER_SURAT)
TAHUN = (2025, 2026)
POLA = "{urut:04}/UJI/{tahun}"


class ManyDevices(RuleBasedStateMachine):
    """Devices draw from leases a holder gives them; they meet the holder only now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.leases: list[Jatah] = []
        self.used: dict[str, set[int]] = {name: set() for name in "abcd"}
        self.given: list[int] = []

    @rule(device=st.sampled_from("abcd"), size=st.integers(1, 30), paper=st.integers(0, 60))
    def meet_the_holder(self, device: str, size: int, paper: int) -> None:
        own = self.used[device]
        if perlu_perpanjang(self.leases, own, device):
            lease = jatah_baru(self.leases, device, ukuran=size, terpakai=paper)
            assert lease.dari > paper
            self.leases.append(lease)

    @rule(device=st.sampled_from("abcd"), times=st.integers(1, 10))
    def work_offline(self, device: str, times: int) -> None:
        for _ in range(times):
            number = ambil_nomor(self.leases, self.used[device], device)
            if number is None:
                return
            self.used[device].add(number)
            self.given.append(number)

    @invariant()
    def leases_never_overlap(self) -> None:
        assert jatah_bertumpuk(self.leases) == ()

    @invariant()
    def no_number_is_given_twice(self) -> None:
        assert len(set(self.given)) == len(self.given)

    @invariant()
    def each_device_uses_its_leases_from_the_front(self) -> None:
        for device, used in self.used.items():
            own = [n for j in self.leases if j.perangkat == device for n in j.nomor()]
            assert sorted(used) == sorted(own)[: len(used)]


TestManyDevices = ManyDevices.TestCase
TestManyDevices.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


class Buku:
    """What a careful clerk would note beside the ledger."""

    def __init__(self, office: KantorUji, random: Random) -> None:
        self.office, self.random = office, random
        self.used: dict[tuple[str, int], list[int]] = {}
        self.reserved: list[tuple[str, int, int, str]] = []
        self.cancelled: dict[tuple[str, int], set[int]] = {}
        self.texts: Counter[tuple[str, str]] = Counter()

    def _pilih(self) -> tuple[str, int, date]:
        year = self.random.choice(TAHUN)
        day = date(year, self.random.randint(1, 12), self.random.randint(1, 28))
        return self.random.choice(REGISTER), year, day

    def _catat(self, register: str, year: int, given: nomor.NomorTerbit) -> None:
        assert not given.sementara
        assert given.nomor == f"{given.urut:04}/UJI/{year}"
        self.used.setdefault((register, year), []).append(given.urut)
        self.texts[register, given.nomor] += 1

    def pakai(self) -> None:
        register, year, day = self._pilih()
        kantor = self.office.kantor
        with kantor.uow(self.office.ppid) as uow:
            given = nomor.terbitkan(
                kantor, uow.session, register=register, tanggal=day, pola=POLA, bagian={},
                untuk_id=kantor.new_id(),
            )  # fmt: skip
            uow.commit()
        self._catat(register, year, given)

    def gagal(self) -> None:
        """Take a number and fall over before the commit: it was never given."""
        register, _, day = self._pilih()
        kantor = self.office.kantor
        with kantor.uow(self.office.ppid) as uow:
            nomor.terbitkan(
                kantor, uow.session, register=register, tanggal=day, pola=POLA, bagian={},
                untuk_id=kantor.new_id(),
            )  # fmt: skip

    def pesan(self) -> None:
        register, year, day = self._pilih()
        given, _ = nomor.pesan(
            self.office.kantor, self.office.ppid, register=register, tanggal=day, pola=POLA,
            bagian={}, alasan="buku kertas",
        )  # fmt: skip
        self._catat(register, year, given)
        self.reserved.append((register, year, given.urut, given.nomor))

    def batal(self) -> None:
        if not self.reserved:
            return
        register, year, urut, text = self.reserved.pop(self.random.randrange(len(self.reserved)))
        nomor.batalkan(
            self.office.kantor, self.office.ppid, register=register, nomor=text, alasan="urung"
        )
        self.cancelled.setdefault((register, year), set()).add(urut)

    def batal_lagi(self) -> None:
        """A number in use, or cancelled before, cannot be cancelled."""
        reserved = {text for _, _, _, text in self.reserved}
        for register, text in self.texts:
            if text not in reserved:
                with pytest.raises(UserError, match="NOM-014"):
                    nomor.batalkan(
                        self.office.kantor, self.office.ppid, register=register, nomor=text,
                        alasan="x",
                    )  # fmt: skip
                return

    def periksa(self) -> None:
        assert not [text for text, times in self.texts.items() if times > 1]
        reserved = {(r, y, u) for r, y, u, _ in self.reserved}
        for (register, year), numbers in self.used.items():
            assert sorted(numbers) == list(range(1, len(numbers) + 1))
            gaps = nomor.laporan_celah(self.office.kantor, SISTEM, register=register, tahun=year)
            expected = self.cancelled.get((register, year), set()) | {
                u for r, y, u in reserved if (r, y) == (register, year)
            }
            assert {gap.urut for gap in gaps} == expected
            for gap in gaps:
                word = "dipesan" if (register, year, gap.urut) in reserved else "batal"
                assert gap.keterangan.startswith(f"{word}: ")


@settings(max_examples=4, phases=[Phase.generate])
@given(seed=st.integers(0, 2**32))
def test_two_hundred_acts_over_two_years_and_registers(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    random = Random(seed)
    with kantor_uji(tmp_path_factory.mktemp("nomor") / "k") as k:
        book = Buku(k, random)
        acts: list[Callable[[], None]] = [
            *[book.pakai] * 6, *[book.pesan] * 2, book.batal, book.gagal, book.batal_lagi
        ]  # fmt: skip
        for _ in range(200):
            random.choice(acts)()
        book.periksa()


def test_a_lease_is_renewed_behind_the_last(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        book = Buku(k, Random(1))
        numbers = []
        for _ in range(2 * UKURAN_JATAH + 1):
            given, _ = nomor.pesan(
                k.kantor, k.ppid, register=REGISTER_SURAT, tanggal=date(2026, 1, 5), pola=POLA,
                bagian={}, alasan="uji",
            )  # fmt: skip
            numbers.append(given.urut)
        assert numbers == list(range(1, 2 * UKURAN_JATAH + 2))
        assert not book.texts


def test_numbers_of_an_imported_register_are_not_given_again(tmp_path: Path) -> None:
    """The old register of this year comes in while the lease is half used."""
    from app.domain.jobs import JobControl
    from app.services.fasad_register import RegisterFasad
    from app.services.permohonan import daftarkan
    from tests.helpers.kantor import DRAFT

    with kantor_uji(tmp_path / "k") as k:
        first = [daftarkan(k.kantor, k.ppid, DRAFT).nomor for _ in range(2)]
        path = tmp_path / "lama.csv"
        lines = ["No,Tanggal,Nama,Alamat,Rincian Informasi,Tujuan Penggunaan"]
        lines += [f"{n},0{n % 9 + 1}/03/2026,Orang {n},Jl {n},Data {n},Riset" for n in range(3, 31)]
        path.write_text("\n".join(lines), encoding="utf-8")
        facade = RegisterFasad(k.sesi())
        trial = facade.uji_impor(path, tahun=2026, job=JobControl())
        stored: Any = facade.simpan_impor(trial, tahun=2026, job=JobControl())
        assert stored.baru == 28
        later = [
            daftarkan(k.kantor, k.ppid, replace(DRAFT, rincian=f"Baru {n}")).nomor for n in range(2)
        ]
        assert [text[:4] for text in (*first, *later)] == ["0001", "0002", "0031", "0032"]
        assert nomor.laporan_celah(k.kantor, SISTEM, register=REGISTER_PERMOHONAN, tahun=2026) == ()
