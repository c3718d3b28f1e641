# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers of registers and letters: the agency's pattern, gaps, and leases for offline devices.

No rule prescribes a pattern (PerKI 1/2021). A number is the *urut* of one register and year put
into the pattern; it is unique because every device draws from its own disjoint lease.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.errors import UserError
from app.domain.format_id import ROMAWI_BULAN, romawi_bulan

TOKEN_TEKS = ("kode", "unit", "opd", "kode_klasifikasi", "derajat", "jenis", "pc")
TOKEN_TANGGAL = ("bulan", "bulan_romawi", "tahun")
TOKEN = ("urut", *TOKEN_TEKS, *TOKEN_TANGGAL)
PANJANG_POLA = 100
UKURAN_JATAH = 25
AMBANG_PERPANJANG = 0.4
"""A lease is renewed when this share of it, or less, is left"""

_KURUNG = re.compile(r"\{([a-z_]+)(?::0([1-9]))?\}")
_SEMENTARA = re.compile(r"SEMENTARA-(.+)-([1-9]\d*)")
_POLA_TANGGAL = {
    "bulan": r"(?P<bulan>0[1-9]|1[0-2])",
    "bulan_romawi": f"(?P<bulan_romawi>{'|'.join(sorted(ROMAWI_BULAN, key=len, reverse=True))})",
    "tahun": r"(?P<tahun>\d{4})",
}

Bagian = tuple[str, str, str]
"""Literal text before a token, the token (empty at the end) and its width"""


def _urai(pola: str) -> Iterator[Bagian]:
    akhir = 0
    for cocok in _KURUNG.finditer(pola):
        yield pola[akhir : cocok.start()], cocok[1], cocok[2] or ""
        akhir = cocok.end()
    yield pola[akhir:], "", ""


def _masalah_urut(bagian: Sequence[Bagian]) -> Iterator[str]:
    """``{urut}`` stands once and does not touch other digits."""
    tempat = [n for n, (_, token, _) in enumerate(bagian) if token == "urut"]  # noqa: S105
    if len(tempat) != 1:
        yield "Pola harus memuat {urut} tepat satu kali."
        return
    n = tempat[0]
    sebelum, sesudah = bagian[n][0], bagian[n + 1][0]
    rapat_kiri = sebelum[-1:].isdigit() or (n > 0 and not sebelum)
    rapat_kanan = sesudah[:1].isdigit() or (bagian[n + 1][1] and not sesudah)
    if rapat_kiri or rapat_kanan:
        yield "Beri tanda pemisah (misalnya / atau -) di kedua sisi {urut}."


def validate_pola(pola: str) -> tuple[str, ...]:
    """Return what is wrong with a number pattern, in Indonesian; empty when it is usable.

    Tokens: ``{urut} {urut:03} {kode} {unit} {opd} {kode_klasifikasi} {bulan} {bulan_romawi}
    {tahun} {derajat} {jenis} {pc}``.
    """
    masalah: list[str] = []
    if len(pola) > PANJANG_POLA or not pola.isprintable() or pola != pola.strip():
        masalah.append(f"Pola paling panjang {PANJANG_POLA} huruf, tanpa spasi di ujung.")
    bagian = list(_urai(pola))
    if any("{" in teks or "}" in teks for teks, _, _ in bagian):
        masalah.append("Kurung kurawal hanya dipakai untuk penanda, misalnya {urut:03}.")
    asing = sorted({token for _, token, _ in bagian if token and token not in TOKEN})
    if asing:
        masalah.append(f"Penanda tidak dikenal: {', '.join(asing)}.")
    if any(lebar and token != "urut" for _, token, lebar in bagian):  # noqa: S105
        masalah.append("Lebar angka hanya untuk {urut}, misalnya {urut:03}.")
    masalah += _masalah_urut(bagian)
    return tuple(masalah)


def _pola_sah(pola: str) -> list[Bagian]:
    if masalah := validate_pola(pola):
        raise UserError(
            code="NOM-001",
            what=f"Pola nomor “{pola[:60]}” tidak dapat dipakai: {' '.join(masalah)}",
            kept="Nomor yang sudah terbit dan pola yang dipakai tidak berubah.",
            action="Perbaiki pola itu di setelan.",
        )
    return list(_urai(pola))


def _isi_teks(token: str, nilai: dict[str, str]) -> str:
    isi = nilai.get(token, "").strip()
    if not isi or not isi.isprintable():
        raise UserError(
            code="NOM-002",
            what=f"Pola nomor meminta {{{token}}}, tetapi isinya belum ada.",
            kept="Belum ada nomor yang dipakai.",
            action="Isi bagian itu atau ubah pola nomor di setelan.",
        )
    return isi


def format_nomor(pola: str, urut: int, tanggal: date, **nilai: str) -> str:
    """Return the number of position ``urut`` (1 up) under a pattern on a day.

    ``nilai`` fills the text tokens: kode, unit, opd, kode_klasifikasi, derajat, jenis, pc.

    Raises:
        UserError: NOM-001 for an unusable pattern, NOM-002 for an empty token.
    """
    if urut < 1:
        raise ValueError(f"urut {urut}")
    bagian_tanggal = {
        "bulan": f"{tanggal.month:02}",
        "bulan_romawi": romawi_bulan(tanggal.month),
        "tahun": f"{tanggal.year:04}",
    }
    hasil = ""
    for teks, token, lebar in _pola_sah(pola):
        hasil += teks
        if token == "urut":  # noqa: S105
            hasil += f"{urut:0{lebar or 1}}"
        elif token in bagian_tanggal:
            hasil += bagian_tanggal[token]
        elif token:
            hasil += _isi_teks(token, nilai)
    return hasil


@dataclass(frozen=True)
class NomorTerurai:
    """What a number tells when it is read back."""

    urut: int
    tahun: int | None = None
    bulan: int | None = None


def _regex(pola: str, nilai: dict[str, str]) -> str:
    """Return the pattern as a regular expression with one named group per token."""
    susun = ""
    sudah: set[str] = set()
    for bagian, token, _ in _pola_sah(pola):
        susun += re.escape(bagian)
        isi = nilai.get(token, "").strip()
        if token in sudah:
            susun += f"(?P={token})"
        elif token:
            bebas = r"\d+" if token == "urut" else ".+?"  # noqa: S105
            bebas = re.escape(isi) if isi and token in TOKEN_TEKS else bebas
            susun += _POLA_TANGGAL.get(token, f"(?P<{token}>{bebas})")
            sudah.add(token)
    return susun


def parse_nomor(pola: str, teks: str, **nilai: str) -> NomorTerurai | None:
    """Read a number of this pattern; None if ``teks`` is not one.

    Text tokens given in ``nilai`` must match, others may be anything; a token that stands twice
    must read the same both times.

    Raises:
        UserError: NOM-001 for an unusable pattern.
    """
    cocok = re.fullmatch(_regex(pola, nilai), teks.strip(), re.ASCII)
    if cocok is None or int(cocok["urut"]) < 1:
        return None
    ada = cocok.groupdict()
    bulan = {int(ada["bulan"])} if ada.get("bulan") else set()
    if ada.get("bulan_romawi"):
        bulan.add(ROMAWI_BULAN.index(ada["bulan_romawi"]) + 1)
    if len(bulan) > 1:
        return None
    tahun = int(ada["tahun"]) if ada.get("tahun") else None
    return NomorTerurai(int(ada["urut"]), tahun, bulan.pop() if bulan else None)


@dataclass(frozen=True)
class Jatah:
    """A lease: the positions ``dari``-``sampai`` of one register and year, for one device only."""

    dari: int
    sampai: int
    perangkat: str

    def __post_init__(self) -> None:
        if not 1 <= self.dari <= self.sampai:
            raise ValueError(f"lease {self.dari}-{self.sampai}")

    @property
    def ukuran(self) -> int:
        return self.sampai - self.dari + 1

    def nomor(self) -> range:
        """Positions of the lease, in the order they are used."""
        return range(self.dari, self.sampai + 1)


def jatah_baru(
    semua: Iterable[Jatah], perangkat: str, *, ukuran: int = UKURAN_JATAH, terpakai: int = 0
) -> Jatah:
    """Return the next lease after all leases given out and after ``terpakai``, the highest
    position known to be used (an imported register counts as used).
    """
    akhir = max((j.sampai for j in semua), default=0)
    mulai = max(akhir, terpakai) + 1
    return Jatah(mulai, mulai + ukuran - 1, perangkat)


def _sisa(jatah: Iterable[Jatah], terpakai: Collection[int], perangkat: str) -> Iterator[int]:
    milik = sorted((j for j in jatah if j.perangkat == perangkat), key=lambda j: j.dari)
    return (n for j in milik for n in j.nomor() if n not in terpakai)


def ambil_nomor(jatah: Iterable[Jatah], terpakai: Collection[int], perangkat: str) -> int | None:
    """Return the lowest free position in the device's own leases; None when they are used up.

    ``terpakai`` (a set) holds used, reserved and cancelled positions: none is given twice.
    """
    return next(_sisa(jatah, terpakai, perangkat), None)


def perlu_perpanjang(
    jatah: Iterable[Jatah],
    terpakai: Collection[int],
    perangkat: str,
    *,
    ambang: float = AMBANG_PERPANJANG,
) -> bool:
    """True once at most ``ambang`` of the device's newest lease is left, or there is none."""
    milik = [j for j in jatah if j.perangkat == perangkat]
    if not milik:
        return True
    terbaru = max(milik, key=lambda j: j.dari)
    return sum(1 for _ in _sisa(milik, terpakai, perangkat)) <= terbaru.ukuran * ambang


def jatah_bertumpuk(jatah: Iterable[Jatah]) -> tuple[tuple[Jatah, Jatah], ...]:
    """Return neighbouring leases that share positions; empty is the law of the ledger."""
    urut = sorted(jatah, key=lambda j: (j.dari, j.sampai, j.perangkat))
    tumpuk: list[tuple[Jatah, Jatah]] = []
    terjauh: Jatah | None = None
    for satu in urut:
        if terjauh is not None and satu.dari <= terjauh.sampai:
            tumpuk.append((terjauh, satu))
        if terjauh is None or satu.sampai > terjauh.sampai:
            terjauh = satu
    return tuple(tumpuk)


@dataclass(frozen=True)
class Celah:
    """Positions ``dari``-``sampai`` that nothing explains."""

    dari: int
    sampai: int

    @property
    def jumlah(self) -> int:
        return self.sampai - self.dari + 1


def celah(
    terpakai: Iterable[int], batal: Iterable[int] = (), *, mulai: int = 1, sampai: int | None = None
) -> tuple[Celah, ...]:
    """Return the gaps between ``mulai`` and ``sampai`` (default: the highest used position).

    Cancelled positions (``batal``) are explained, so they are no gap.
    """
    ada = sorted(n for n in {*terpakai, *batal} if n >= mulai)
    batas = sampai if sampai is not None else (ada[-1] if ada else mulai - 1)
    hasil: list[Celah] = []
    harap = mulai
    for n in [*(n for n in ada if n <= batas), batas + 1]:
        if n > harap:
            hasil.append(Celah(harap, n - 1))
        harap = n + 1
    return tuple(hasil)


def nomor_sementara(kode_pc: str, n: int) -> str:
    """Return ``SEMENTARA-<kode PC>-n``: a device without positions still registers a request."""
    if n < 1 or not kode_pc.strip():
        raise ValueError("a provisional number needs a device code and a position")
    return f"SEMENTARA-{kode_pc.strip()}-{n}"


def parse_sementara(teks: str) -> tuple[str, int] | None:
    """Return device code and position of a provisional number; None if ``teks`` is none."""
    cocok = _SEMENTARA.fullmatch(teks.strip())
    return (cocok[1], int(cocok[2])) if cocok else None
