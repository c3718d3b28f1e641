# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the province counts: one declaration per register, and nothing else to be written.

A register joins the board, the recap, the ranking and the heat map by marking its columns
``province`` in the model and by one ``RegisterProvinsi`` in ``REGISTER``. Every figure is a sum,
a sum per word, or a spread of whole numbers, so that figures of months and agencies add up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from app.domain.aturan import DaftarAturan
from app.domain.hitung import TAHUN_AKHIR, TAHUN_AWAL
from app.domain.jam import tanggal_alarm
from app.domain.kalender import Kalender


@dataclass(frozen=True)
class Hitungan:
    """What counting rests on: the agency's calendar, the dated rules, the present day."""

    kalender: Kalender
    aturan: DaftarAturan
    hari_peristiwa_nol: bool
    hari_ini: date
    _lama: dict[tuple[date, date], int] = field(default_factory=dict, compare=False, repr=False)
    _batas: dict[tuple[date, bool], date] = field(default_factory=dict, compare=False, repr=False)

    def hari_kerja(self, mulai: date, sampai: date) -> int:
        """Count working days as the agency's own screens do."""
        found = self._lama.get((mulai, sampai))
        if found is None:
            found = self.kalender.jumlah_hari_kerja(mulai, sampai)
            found += not self.hari_peristiwa_nol
            self._lama[mulai, sampai] = found
        return found

    def batas_aman(self, terima: date, *, diperpanjang: bool) -> date:
        """Return the date counted from receipt (P4u), with the extension (P5) if asked."""
        found = self._batas.get((terima, diperpanjang))
        if found is None:
            found = tanggal_alarm(
                self.aturan,
                self.kalender,
                diterima=terima,
                diperpanjang=diperpanjang,
                hari_peristiwa_nol=self.hari_peristiwa_nol,
            )
            self._batas[terima, diperpanjang] = found
        return found


class Rekaman:
    """One record's shown values by field name."""

    __slots__ = ("_isi",)

    def __init__(self, isi: Mapping[str, Any]) -> None:
        self._isi = isi

    def teks(self, nama: str) -> str:
        """Return a text or stored word; empty if the field was never set."""
        nilai = self._isi.get(nama)
        return nilai if isinstance(nilai, str) else ""

    def tanggal(self, nama: str) -> date | None:
        """Return a day within the years this program counts in; else None."""
        teks = self.teks(nama)
        if not teks:
            return None
        hari = date.fromisoformat(teks)
        return hari if TAHUN_AWAL <= hari.year <= TAHUN_AKHIR else None

    def ya(self, nama: str) -> bool:
        """Return a tick; False if it was never set."""
        return self._isi.get(nama) is True


@dataclass(frozen=True)
class Cacah:
    """How many records fulfil a condition."""

    kode: str
    judul: str
    bila: Callable[[Rekaman, Hitungan], bool]


@dataclass(frozen=True)
class Rincian:
    """How many records per word; a record may count for several words or for none."""

    kode: str
    judul: str
    per: Callable[[Rekaman], Iterable[str]]
    pilihan: Mapping[str, str]
    """Stored word → what people read, in the order of the columns"""


@dataclass(frozen=True)
class Sebaran:
    """A whole number per record: its count, mean, median and largest."""

    kode: str
    judul: str
    nilai: Callable[[Rekaman, Hitungan], int | None]
    satuan: str = "hari kerja"


@dataclass(frozen=True)
class Rasio:
    """One count as a share of another, in percent."""

    kode: str
    judul: str
    pembilang: str
    penyebut: str


Ukuran = Cacah | Rincian | Sebaran | Rasio


@dataclass(frozen=True)
class RegisterProvinsi:
    """What the province counts of one register."""

    tabel: str
    judul: str
    tanggal: str
    """Field that places a record in a period"""
    ukuran: tuple[Ukuran, ...]
    peringkat: str
    """The ratio agencies are ranked by"""
    peta: str
    """The count a cell of the heat map shows"""
    kartu: tuple[str, ...] = ()
    """Figures that stand large on the board; the first counts if empty"""
    temuan: tuple[str, ...] = ()
    """Counts that call for an answer of the agency when they are not nought"""


@dataclass
class Angka:
    """Counts and spreads that can be added up over agencies and months."""

    cacah: Counter[str] = field(default_factory=Counter)
    rincian: dict[str, Counter[str]] = field(default_factory=dict)
    sebaran: dict[str, Counter[int]] = field(default_factory=dict)

    def tambah(self, lain: Angka) -> None:
        """Add the figures of another agency or period."""
        self.cacah.update(lain.cacah)
        for kode, per_kata in lain.rincian.items():
            self.rincian.setdefault(kode, Counter()).update(per_kata)
        for kode, per_nilai in lain.sebaran.items():
            self.sebaran.setdefault(kode, Counter()).update(per_nilai)

    def catat(self, register: RegisterProvinsi, rekaman: Rekaman, hitungan: Hitungan) -> None:
        """Count one record."""
        for ukuran in register.ukuran:
            if isinstance(ukuran, Cacah):
                self.cacah[ukuran.kode] += ukuran.bila(rekaman, hitungan)
            elif isinstance(ukuran, Rincian):
                self.rincian.setdefault(ukuran.kode, Counter()).update(ukuran.per(rekaman))
            elif isinstance(ukuran, Sebaran):
                nilai = ukuran.nilai(rekaman, hitungan)
                if nilai is not None:
                    self.sebaran.setdefault(ukuran.kode, Counter())[nilai] += 1


def persen(angka: Angka, rasio: Rasio) -> float | None:
    """Return a share in percent to one decimal; None if there is nothing to share."""
    dari = angka.cacah[rasio.penyebut]
    return round(100 * angka.cacah[rasio.pembilang] / dari, 1) if dari else None


def ringkas_sebaran(per_nilai: Counter[int]) -> dict[str, float | int | None]:
    """Return count, mean, median and maximum of a spread; None where there is nothing."""
    jumlah = sum(per_nilai.values())
    if not jumlah:
        return {"jumlah": 0, "rata": None, "median": None, "maks": None}
    total = sum(nilai * kali for nilai, kali in per_nilai.items())
    return {
        "jumlah": jumlah,
        "rata": round(total / jumlah, 1),
        "median": _median(per_nilai, jumlah),
        "maks": max(per_nilai),
    }


def _median(per_nilai: Counter[int], jumlah: int) -> float:
    bawah, atas = (jumlah - 1) // 2, jumlah // 2
    lewat = 0
    tengah: list[int] = []
    for nilai in sorted(per_nilai):
        lewat += per_nilai[nilai]
        while len(tengah) < 2 and lewat > (bawah, atas)[len(tengah)]:
            tengah.append(nilai)
        if len(tengah) == 2:
            break
    return sum(tengah) / 2


def nilai_ukuran(register: RegisterProvinsi, angka: Angka) -> dict[str, Any]:
    """Return every figure by its code, ready for JSON."""
    hasil: dict[str, Any] = {}
    for ukuran in register.ukuran:
        if isinstance(ukuran, Cacah):
            hasil[ukuran.kode] = angka.cacah[ukuran.kode]
        elif isinstance(ukuran, Rincian):
            hitung = angka.rincian.get(ukuran.kode, Counter())
            kata = dict.fromkeys(ukuran.pilihan, 0)
            lain = sum(n for k, n in hitung.items() if k not in kata)
            hasil[ukuran.kode] = {**kata, **{k: hitung[k] for k in kata}}
            if lain:
                hasil[ukuran.kode]["lainnya"] = lain
        elif isinstance(ukuran, Sebaran):
            hasil[ukuran.kode] = ringkas_sebaran(angka.sebaran.get(ukuran.kode, Counter()))
        else:
            hasil[ukuran.kode] = persen(angka, ukuran)
    return hasil


@cache
def registers() -> dict[str, RegisterProvinsi]:
    """Return every register the province counts, by table name, in the order of the board."""
    from app.sync.hub.figures_keberatan import KEBERATAN
    from app.sync.hub.figures_kip import PERMOHONAN
    from app.sync.hub.figures_sengketa import SENGKETA

    return {satu.tabel: satu for satu in (PERMOHONAN, KEBERATAN, SENGKETA)}


def date_field(tabel: str) -> str | None:
    """Return the field that places records of a table in a period; None for other tables."""
    register = registers().get(tabel)
    return None if register is None else register.tanggal
