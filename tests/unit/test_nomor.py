# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Number patterns, gaps and leases: no two devices ever give the same number."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.domain import nomor
from app.domain.errors import UserError
from app.domain.nomor import Celah, Jatah, NomorTerurai

DAY = date(2026, 11, 22)
VALUES = {
    "kode": "PPID-DISKOMINFO",
    "unit": "SEKRE",
    "opd": "KOMINFO",
    "kode_klasifikasi": "000.8.3",
    "derajat": "B",
    "jenis": "SD",
    "pc": "PC01",
}


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{urut:04}/{kode}/{tahun}", "0007/PPID-DISKOMINFO/2026"),
        ("{kode_klasifikasi}/{urut}/{opd}/{tahun}", "000.8.3/7/KOMINFO/2026"),
        ("{kode_klasifikasi}/{urut:03} TAHUN {tahun}", "000.8.3/007 TAHUN 2026"),
        ("{urut:03}/{opd}-{unit}/{bulan_romawi}/{tahun}", "007/KOMINFO-SEKRE/XI/2026"),
        ("{derajat}-{urut}/{jenis}/{pc}/{bulan}/{tahun}", "B-7/SD/PC01/11/2026"),
        ("{urut}", "7"),
    ],
)
def test_patterns_of_real_offices(pattern: str, number: str) -> None:
    assert nomor.validate_pola(pattern) == ()
    assert nomor.format_nomor(pattern, 7, DAY, **VALUES) == number
    read = nomor.parse_nomor(pattern, number, **VALUES)
    assert read is not None
    assert read.urut == 7
    assert read.tahun == (2026 if "tahun" in pattern else None)
    assert read.bulan == (11 if "bulan" in pattern else None)


@pytest.mark.parametrize(
    ("pattern", "part"),
    [
        ("", "tepat satu kali"),
        ("{kode}/{tahun}", "tepat satu kali"),
        ("{urut}/{urut}", "tepat satu kali"),
        ("{urut}/{nama}", "tidak dikenal: nama"),
        ("{urut}/{tahun:04}", "Lebar angka"),
        ("{urut:0}/x", "Kurung"),
        ("{urut}/{", "Kurung"),
        ("{urut}{tahun}", "pemisah"),
        ("{tahun}{urut}", "pemisah"),
        ("2{urut}", "pemisah"),
        ("{urut}2", "pemisah"),
        ("{urut}/" + "x" * 100, "paling panjang"),
        ("{urut}\n", "paling panjang"),
        (" {urut}", "ujung"),
    ],
)
def test_refuses_unusable_patterns(pattern: str, part: str) -> None:
    assert any(part in problem for problem in nomor.validate_pola(pattern))
    for act in (
        lambda: nomor.format_nomor(pattern, 1, DAY, **VALUES),
        lambda: nomor.parse_nomor(pattern, "1"),
    ):
        with pytest.raises(UserError, match="NOM-001"):
            act()


def test_refuses_empty_parts_and_positions() -> None:
    with pytest.raises(UserError, match="NOM-002"):
        nomor.format_nomor("{urut}/{kode}", 1, DAY, kode=" ")
    with pytest.raises(ValueError, match="urut 0"):
        nomor.format_nomor("{urut}", 0, DAY)


def test_reads_only_its_own_pattern() -> None:
    pattern = "{urut:03}/{kode}/{bulan_romawi}/{bulan}/{tahun}"
    assert nomor.parse_nomor(pattern, "012/PPID/A/XI/11/2026") == NomorTerurai(12, 2026, 11)
    assert nomor.parse_nomor(pattern, "012/PPID/XI/11/2026", kode="LAIN") is None
    assert nomor.parse_nomor(pattern, "012/PPID/XI/10/2026") is None
    assert nomor.parse_nomor(pattern, "012/PPID/XIII/11/2026") is None
    assert nomor.parse_nomor(pattern, "000/PPID/XI/11/2026") is None
    assert nomor.parse_nomor("{urut}/{kode}/{kode}", "1/A/A") == NomorTerurai(1)
    assert nomor.parse_nomor("{urut}/{kode}/{kode}", "1/A/B") is None


PATTERNS = st.lists(
    st.sampled_from([f"{{{t}}}" for t in nomor.TOKEN if t != "urut"]), max_size=4
).flatmap(
    lambda tokens: st.builds(
        lambda at, width: "/".join([*tokens[:at], f"{{urut{width}}}", *tokens[at:]]),
        st.integers(0, len(tokens)),
        st.sampled_from(["", ":02", ":05"]),
    )
)
CODES = st.text(st.sampled_from("ABC012.-/ "), min_size=1, max_size=6).filter(str.strip)


@given(
    PATTERNS,
    st.integers(1, 10**7),
    st.dates(date(1000, 1, 1)),
    st.dictionaries(st.sampled_from(nomor.TOKEN_TEKS), CODES),
)
def test_a_number_reads_back(pattern: str, position: int, day: date, codes: dict[str, str]) -> None:
    values = VALUES | codes
    number = nomor.format_nomor(pattern, position, day, **values)
    read = nomor.parse_nomor(pattern, number, **values)
    assert read is not None
    assert read.urut == position
    assert read.tahun in (None, day.year)
    assert read.bulan in (None, day.month)


@given(PATTERNS, st.sets(st.integers(1, 10**5), min_size=2, max_size=2))
def test_different_positions_give_different_numbers(pattern: str, pair: set[int]) -> None:
    numbers = {nomor.format_nomor(pattern, position, DAY, **VALUES) for position in pair}
    assert len(numbers) == 2


@pytest.mark.parametrize(
    ("used", "cancelled", "gaps"),
    [
        ([], [], ()),
        ([1, 2, 3], [], ()),
        ([2, 5, 6], [], (Celah(1, 1), Celah(3, 4))),
        ([1, 4], [2, 3], ()),
        ([1, 4], [3], (Celah(2, 2),)),
    ],
)
def test_gaps(used: list[int], cancelled: list[int], gaps: tuple[Celah, ...]) -> None:
    assert nomor.celah(used, cancelled) == gaps


def test_gaps_within_bounds() -> None:
    assert nomor.celah([1, 2], sampai=5) == (Celah(3, 5),)
    assert nomor.celah([1, 9], sampai=5) == (Celah(2, 5),)
    assert nomor.celah([3, 12], mulai=10) == (Celah(10, 11),)
    assert Celah(3, 5).jumlah == 3


@given(st.sets(st.integers(1, 200)), st.sets(st.integers(1, 200)))
def test_gaps_and_explained_positions_make_the_whole(used: set[int], cancelled: set[int]) -> None:
    known = used | cancelled
    missing = {n for gap in nomor.celah(used, cancelled) for n in range(gap.dari, gap.sampai + 1)}
    assert missing == set(range(1, max(known, default=0) + 1)) - known


def test_leases() -> None:
    first = nomor.jatah_baru([], "A")
    second = nomor.jatah_baru([first], "B", ukuran=10)
    assert (first, second) == (Jatah(1, 25, "A"), Jatah(26, 35, "B"))
    assert nomor.jatah_baru([first], "C", terpakai=100) == Jatah(101, 125, "C")
    assert nomor.ambil_nomor([second, first], {1, 2}, "A") == 3
    assert nomor.ambil_nomor([first, second], set(range(26, 36)), "B") is None
    assert nomor.ambil_nomor([first], set(), "Z") is None
    assert first.ukuran == 25
    for wrong in ((0, 5), (6, 5)):
        with pytest.raises(ValueError, match="lease"):
            Jatah(*wrong, "A")


def test_a_lease_is_renewed_at_forty_percent() -> None:
    leases = [Jatah(1, 25, "A")]
    assert nomor.perlu_perpanjang([], set(), "A")
    assert not nomor.perlu_perpanjang(leases, set(range(1, 15)), "A")
    assert nomor.perlu_perpanjang(leases, set(range(1, 16)), "A")
    assert not nomor.perlu_perpanjang(leases, set(range(1, 16)), "A", ambang=0.2)
    both = [*leases, Jatah(26, 50, "A")]
    assert not nomor.perlu_perpanjang(both, set(range(1, 16)), "A")


def test_overlapping_leases_are_named() -> None:
    a, b, c = Jatah(1, 50, "A"), Jatah(10, 20, "B"), Jatah(40, 60, "C")
    assert nomor.jatah_bertumpuk([c, b, a]) == ((a, b), (a, c))
    assert nomor.jatah_bertumpuk([Jatah(1, 9, "A"), Jatah(10, 20, "B")]) == ()


def test_provisional_numbers() -> None:
    assert nomor.nomor_sementara("PC-07", 3) == "SEMENTARA-PC-07-3"
    assert nomor.parse_sementara(" SEMENTARA-PC-07-3 ") == ("PC-07", 3)
    assert nomor.parse_sementara("0007/PPID/2026") is None
    assert nomor.parse_sementara("SEMENTARA-PC-0") is None
    for code, n in (("", 1), ("PC", 0)):
        with pytest.raises(ValueError, match="provisional"):
            nomor.nomor_sementara(code, n)


class OfflineDevices(RuleBasedStateMachine):
    """Devices draw, cancel and ask for leases in any order; the holder knows only the leases."""

    def __init__(self) -> None:
        super().__init__()
        self.leases: list[Jatah] = []
        self.used: dict[str, set[int]] = {}
        self.issued: list[int] = []

    @rule(device=st.sampled_from("ABCD"), size=st.integers(1, 6))
    def lease(self, device: str, size: int) -> None:
        self.leases.append(nomor.jatah_baru(self.leases, device, ukuran=size))

    @rule(device=st.sampled_from("ABCD"))
    def draw(self, device: str) -> None:
        own = self.used.setdefault(device, set())
        number = nomor.ambil_nomor(self.leases, own, device)
        if number is not None:
            own.add(number)
            self.issued.append(number)

    @invariant()
    def no_number_twice(self) -> None:
        assert len(self.issued) == len(set(self.issued))
        assert nomor.jatah_bertumpuk(self.leases) == ()

    @invariant()
    def gaps_are_what_leases_still_hold(self) -> None:
        free = {n for j in self.leases for n in j.nomor()} - set(self.issued)
        top = max((j.sampai for j in self.leases), default=0)
        gaps = nomor.celah(self.issued, sampai=top)
        assert {n for gap in gaps for n in range(gap.dari, gap.sampai + 1)} == free


TestOfflineDevices = OfflineDevices.TestCase


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(0, 20), st.sampled_from("ABC")), max_size=8)
)
def test_overlap_check_agrees_with_counting(spans: list[tuple[int, int, str]]) -> None:
    leases = [Jatah(start, start + length, device) for start, length, device in spans]
    positions = [n for lease in leases for n in lease.nomor()]
    assert bool(nomor.jatah_bertumpuk(leases)) == (len(positions) != len(set(positions)))
