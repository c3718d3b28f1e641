# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The working-day calendar of an office.

PerKI 1/2021 Pasal 1 angka 22 says "day" means working day, but no rule read defines which days
those are. So the calendar is data: shipped days, replaced or amended by the office, a working
week of five or six days, and a choice whether joint leave counts as a day off.

A day that is only *estimated* (its decree is not out) is never counted as a day off unless the
office asks for it: the date then can only move later, never earlier, and stays provisional.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app.domain.errors import UserError
from app.domain.format_id import NAMA_HARI
from app.domain.label import KALENDER
from app.domain.tenggat import StatusHari

LIBUR_NASIONAL_SETAHUN = 10
"""A year with fewer decided national days than this is not called decided: a decree lists 15+."""


class JenisLibur(StrEnum):
    """Kinds of days off."""

    NASIONAL = "nasional"
    CUTI_BERSAMA = "cuti_bersama"
    DAERAH = "daerah"


SEBUTAN_LIBUR: dict[JenisLibur, str] = {
    JenisLibur.NASIONAL: "libur nasional",
    JenisLibur.CUTI_BERSAMA: "cuti bersama",
    JenisLibur.DAERAH: "libur daerah",
}
_URUT_JENIS = {JenisLibur.NASIONAL: 0, JenisLibur.DAERAH: 1, JenisLibur.CUTI_BERSAMA: 2}
_URUT_STATUS = {StatusHari.DITETAPKAN: 0, StatusHari.PERKIRAAN: 1, StatusHari.BELUM_ADA: 2}
_JENIS_MODE: dict[str, frozenset[JenisLibur]] = {
    "national+joint": frozenset(JenisLibur),
    "national": frozenset({JenisLibur.NASIONAL, JenisLibur.DAERAH}),
    "none": frozenset(),
}


@dataclass(frozen=True)
class HariLibur:
    """One day off, how sure it is, and the decree it rests on."""

    tanggal: date
    jenis: JenisLibur
    nama: str
    status: StatusHari = StatusHari.DITETAPKAN
    sumber: str = ""

    def sebutan(self) -> str:
        """Return ``libur nasional: Hari Raya Natal``, marked when it is an estimate."""
        tanda = " (perkiraan)" if self.status is not StatusHari.DITETAPKAN else ""
        return f"{SEBUTAN_LIBUR[self.jenis]}: {self.nama}{tanda}"


def _urut(hari: HariLibur) -> tuple[date, int, int, str, str]:
    return (
        hari.tanggal,
        _URUT_STATUS[hari.status],
        _URUT_JENIS[hari.jenis],
        hari.nama,
        hari.sumber,
    )


def libur_dari_baris(baris: Iterable[Mapping[str, str]], *, berkas: str) -> list[HariLibur]:
    """Read rows (tanggal, jenis, nama, status, sumber) of a holiday file.

    Raises:
        UserError: KAL-001 naming the file and the line of the first wrong cell.
    """
    hasil: list[HariLibur] = []
    for nomor, sel in enumerate(baris, start=2):
        try:
            hasil.append(
                HariLibur(
                    tanggal=date.fromisoformat(sel["tanggal"]),
                    jenis=JenisLibur(sel["jenis"]),
                    nama=sel["nama"],
                    status=StatusHari(sel.get("status") or "ditetapkan"),
                    sumber=sel.get("sumber", ""),
                )
            )
        except (KeyError, ValueError) as sebab:
            raise UserError(
                code="KAL-001",
                what=f"Berkas hari libur {berkas} baris {nomor} tidak terbaca: {sebab}.",
                kept="Kalender yang dipakai tidak berubah.",
                action=(
                    "Isi kolom tanggal (tahun-bulan-hari), jenis (nasional, cuti_bersama, "
                    "daerah), nama, status (ditetapkan, perkiraan), lalu ulangi."
                ),
            ) from sebab
    return hasil


@dataclass(frozen=True)
class Kalender:
    """All days off known to an office, and how it counts them.

    ``pekan`` is 5 (Monday-Friday) or 6 (Monday-Saturday); ``mode`` is one of ``national+joint``,
    ``national``, ``none``. Two calendars with the same days and settings are equal.
    """

    hari: tuple[HariLibur, ...]
    pekan: int = 5
    mode: str = "national+joint"
    perkiraan_libur: bool = False
    """True counts estimated days as days off too (dates then may move earlier)"""
    paket: tuple[tuple[int, str], ...] = field(default=(), compare=False)
    """Years whose days a rule pack of the province decides, and what a counting card says of it"""
    _libur: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _nama: dict[date, tuple[HariLibur, ...]] = field(init=False, repr=False, compare=False)
    _tahun: dict[int, StatusHari] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.pekan not in (5, 6) or self.mode not in _JENIS_MODE:
            raise UserError(
                code="KAL-002",
                what=f"Setelan kalender tidak dikenal: pekan {self.pekan}, “{self.mode}”.",
                kept="Kalender yang dipakai tidak berubah.",
                action="Pilih 5 atau 6 hari kerja dan national+joint, national, atau none.",
            )
        urut = tuple(sorted(set(self.hari), key=_urut))
        object.__setattr__(self, "hari", urut)
        nama: dict[date, tuple[HariLibur, ...]] = {}
        for libur in urut:
            nama[libur.tanggal] = (*nama.get(libur.tanggal, ()), libur)
        object.__setattr__(self, "_nama", nama)
        off = {h.tanggal.toordinal() for h in urut if self._berlaku(h)}
        kena = sorted(o for o in off if (o - 1) % 7 < self.pekan)
        object.__setattr__(self, "_libur", tuple(kena))
        object.__setattr__(self, "_tahun", _status_tahun(urut))

    @classmethod
    def susun(
        cls,
        bawaan: Iterable[HariLibur],
        setempat: Iterable[HariLibur] = (),
        *,
        dihapus: Collection[date] = (),
        tahun_diganti: Collection[int] = (),
        pekan: int = 5,
        mode: str = "national+joint",
        perkiraan_libur: bool = False,
    ) -> Kalender:
        """Put a calendar together from shipped days and the office's own.

        ``setempat`` replaces shipped days of the same date (regional days are added beside
        them), ``dihapus`` drops shipped dates, and the shipped days of ``tahun_diganti`` are left
        out altogether: the office loaded the decree of that year itself.
        """
        sendiri = tuple(setempat)
        diganti = {h.tanggal for h in sendiri if h.jenis is not JenisLibur.DAERAH}
        buang = diganti | set(dihapus)
        dasar = (
            h for h in bawaan if h.tanggal not in buang and h.tanggal.year not in tahun_diganti
        )
        return cls(hari=(*dasar, *sendiri), pekan=pekan, mode=mode, perkiraan_libur=perkiraan_libur)

    def tambah(self, *hari: HariLibur) -> Kalender:
        """Return the calendar with more days off."""
        return replace(self, hari=(*self.hari, *hari))

    def tanpa(self, *tanggal: date) -> Kalender:
        """Return the calendar with every day off on these dates dropped."""
        return replace(self, hari=tuple(h for h in self.hari if h.tanggal not in tanggal))

    def tetapkan_tahun(self, tahun: int, sumber: str) -> Kalender:
        """Return the calendar in which the estimates of a year are decided by ``sumber``."""
        return replace(
            self,
            hari=tuple(
                replace(h, status=StatusHari.DITETAPKAN, sumber=sumber)
                if h.tanggal.year == tahun and h.status is not StatusHari.DITETAPKAN
                else h
                for h in self.hari
            ),
        )

    def _berlaku(self, hari: HariLibur) -> bool:
        """True if this entry makes its date a day off under the settings."""
        if hari.jenis not in _JENIS_MODE[self.mode]:
            return False
        return self.perkiraan_libur or hari.status is StatusHari.DITETAPKAN

    def status_tahun(self, tahun: int) -> StatusHari:
        """Return whether the national days of a year are decided, estimated or missing."""
        return self._tahun.get(tahun, StatusHari.BELUM_ADA)

    def status_hari(self, tanggal: date) -> StatusHari:
        """Return how sure it is whether ``tanggal`` is a working day.

        Without holidays (mode ``none``) every day is sure.
        """
        if self.mode == "none":
            return StatusHari.DITETAPKAN
        return self.status_tahun(tanggal.year)

    def libur_pada(self, tanggal: date) -> tuple[HariLibur, ...]:
        """Return the entries of a date, whether or not the settings count them as a day off."""
        return self._nama.get(tanggal, ())

    def hari_kerja(self, tanggal: date) -> bool:
        """True if the office works on that day."""
        if tanggal.weekday() >= self.pekan:
            return False
        return not any(self._berlaku(h) for h in self.libur_pada(tanggal))

    def alasan_libur(self, tanggal: date) -> str:
        """Return why the office does not work that day; empty on a working day."""
        alasan = [h.sebutan() for h in self.libur_pada(tanggal) if self._berlaku(h)]
        if tanggal.weekday() >= self.pekan:
            alasan.insert(0, f"akhir pekan ({NAMA_HARI[tanggal.weekday()]})")
        return "; ".join(alasan)

    def _nomor(self, ordinal: int) -> int:
        """Count working days from 1 January of year 1 up to this ordinal."""
        pekan_penuh, sisa = divmod(ordinal, 7)
        return pekan_penuh * self.pekan + min(sisa, self.pekan) - bisect_right(self._libur, ordinal)

    def jumlah_hari_kerja(self, setelah: date, sampai: date) -> int:
        """Count working days after ``setelah`` up to and including ``sampai``.

        Negative when ``sampai`` lies before ``setelah``. Takes the same time for any distance.
        """
        return self._nomor(sampai.toordinal()) - self._nomor(setelah.toordinal())

    def hari_kerja_ke(self, mulai: date, jumlah: int) -> date:
        """Return the ``jumlah``-th working day after ``mulai`` (before it if negative, not 0).

        Raises:
            OverflowError: the day lies outside the years 1-9999.
        """
        if jumlah == 0:
            raise ValueError("jumlah must not be 0")
        arah = 1 if jumlah > 0 else -1
        tiba = mulai.toordinal()
        # mundur: count in the half-open span [tiba, mulai) instead of (mulai, tiba]
        geser = 0 if arah > 0 else -1
        awal = self._nomor(tiba + geser)
        kurang = abs(jumlah)
        while kurang:
            tiba += arah * kurang
            if not 1 < tiba < date.max.toordinal():
                raise OverflowError("date outside the calendar")
            kurang = abs(jumlah) - abs(self._nomor(tiba + geser) - awal)
        return date.fromordinal(tiba)

    def sidik(self, dari: date, sampai: date) -> str:
        """Return a digest of everything that decides the days ``dari``-``sampai``."""
        isi = hashlib.sha256(
            f"{self.pekan}|{self.mode}|{self.perkiraan_libur}|{dari}|{sampai}".encode()
        )
        if self.mode != "none":
            for tahun in range(dari.year, sampai.year + 1):
                isi.update(f"\n{tahun}={self.status_tahun(tahun)}".encode())
            for h in self.hari:
                if dari <= h.tanggal <= sampai:
                    isi.update(f"\n{h.tanggal}|{h.jenis}|{h.status}|{h.nama}".encode())
        return isi.hexdigest()

    @property
    def digest(self) -> str:
        """Digest of the whole calendar with its settings."""
        if not self.hari:
            return self.sidik(date.min, date.min)
        return self.sidik(self.hari[0].tanggal, self.hari[-1].tanggal)

    def setelan(self) -> str:
        """Return the settings in words, as the counting card prints them."""
        pekan = "Senin–Jumat" if self.pekan == 5 else "Senin–Sabtu"
        teks = f"{self.pekan} hari kerja seminggu ({pekan}); {KALENDER[self.mode]}"
        if self.perkiraan_libur and self.mode != "none":
            teks += "; hari libur perkiraan ikut diliburkan"
        return teks

    def beda(self, lain: Kalender) -> tuple[date, ...]:
        """Return the dates on which one of the two calendars works and the other does not.

        Dates without any entry differ only when the weeks differ; those are not listed.
        """
        tanggal = sorted(self._nama.keys() | lain._nama.keys())
        return tuple(t for t in tanggal if self.hari_kerja(t) != lain.hari_kerja(t))


def _status_tahun(hari: Iterable[HariLibur]) -> dict[int, StatusHari]:
    """Judge each year: decided only with a full set of decided national days and no estimate."""
    pasti: dict[int, int] = {}
    ragu: set[int] = set()
    for h in hari:
        if h.jenis is JenisLibur.DAERAH:
            continue
        tahun = h.tanggal.year
        pasti.setdefault(tahun, 0)
        if h.status is not StatusHari.DITETAPKAN:
            ragu.add(tahun)
        elif h.jenis is JenisLibur.NASIONAL:
            pasti[tahun] += 1
    return {
        tahun: StatusHari.PERKIRAAN
        if tahun in ragu or jumlah < LIBUR_NASIONAL_SETAHUN
        else StatusHari.DITETAPKAN
        for tahun, jumlah in pasti.items()
    }
