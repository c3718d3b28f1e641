# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stays outside the register, fees, ready texts and satisfaction slips: forms and rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.errors import UserError
from app.domain.instansi import Kertas, Kop
from app.domain.layanan import CaraBayar, JenisLayanan, StatusLayanan

NILAI_TERBESAR = 4
BULAT = 2


@dataclass(frozen=True)
class LayananDraft:
    """An entry outside the register, or of the guest book; ``id`` is None for a new one."""

    jenis: JenisLayanan
    tanggal: date
    nama: str
    uraian: str
    id: UUID | None = None
    pukul: str = ""
    """HH:MM; empty if unknown"""
    asal: str = ""
    kontak: str = ""
    tujuan: str = ""
    tindak_lanjut: str = ""
    batas: date | None = None
    status: StatusLayanan = StatusLayanan.DITERIMA
    tanggal_selesai: date | None = None


@dataclass(frozen=True)
class LayananRow:
    """One entry of a list; a private contact is masked for readers outside the service."""

    id: UUID
    jenis: JenisLayanan
    nomor: str
    tanggal: date
    pukul: str
    nama: str
    asal: str
    kontak: str
    uraian: str
    tujuan: str
    tindak_lanjut: str
    status: StatusLayanan
    batas: date | None
    tanggal_selesai: date | None
    permohonan_id: UUID | None
    nomor_permohonan: str
    petugas: str


@dataclass(frozen=True)
class SaringLayanan:
    """Which entries a list shows."""

    jenis: tuple[JenisLayanan, ...] = ()
    """Empty = all"""
    tahun: int | None = None
    teks: str = ""
    terbuka: bool = False


@dataclass(frozen=True)
class RincianBiaya:
    """What copying and sending cost, and what of it was paid (PerKI 1/2021 Pasal 37-38)."""

    lembar: int
    biaya_lembar: int
    biaya_salin: int
    biaya_kirim: int
    biaya_lain: int
    dibayar: int = 0

    @property
    def jumlah(self) -> int:
        """Rupiah in all."""
        return self.biaya_salin + self.biaya_kirim + self.biaya_lain

    @property
    def kurang(self) -> int:
        """Rupiah still to pay; never negative."""
        return max(self.jumlah - self.dibayar, 0)


@dataclass(frozen=True)
class PembayaranDraft:
    """One payment; cash gets a receipt number by itself."""

    kasus_id: UUID
    tanggal: date
    jumlah: int
    cara: CaraBayar
    penyetor: str = ""
    keterangan: str = ""


@dataclass(frozen=True)
class PembayaranRow:
    """One payment of a request."""

    id: UUID
    tanggal: date
    jumlah: int
    cara: CaraBayar
    nomor_kuitansi: str
    penyetor: str
    keterangan: str
    petugas: str


@dataclass(frozen=True)
class KeadaanBiaya:
    """Fees of one request."""

    rincian: RincianBiaya
    pembayaran: tuple[PembayaranRow, ...]
    menunggu_biaya: bool
    """Granted, not yet given, and something is still to be paid: a flag, no state"""


@dataclass(frozen=True)
class Kuitansi:
    """Receipt of a payment, as printed."""

    kop: Kop
    kertas: Kertas
    nomor: str
    tanggal: date
    nomor_permohonan: str
    penyetor: str
    jumlah: int
    untuk: str
    penerima: str


@dataclass(frozen=True)
class JawabanRow:
    """A ready text; ``id`` is None for a new one."""

    id: UUID | None
    judul: str
    isi: str
    untuk: str = ""
    """Value of the decision it fits; empty = any"""
    aktif: bool = True


@dataclass(frozen=True)
class ButirKepuasan:
    """One item of the satisfaction slip."""

    kode: str
    unsur: str
    pertanyaan: str
    pilihan: tuple[str, str, str, str]
    """Words of 1 to 4"""


@dataclass(frozen=True)
class KelasIkm:
    """One class of the service-quality score."""

    mutu: str
    kinerja: str
    dari: float


@dataclass(frozen=True)
class SusunanKepuasan:
    """The items of the slip and how their score is read, with the source."""

    butir: tuple[ButirKepuasan, ...]
    kelas: tuple[KelasIkm, ...]
    """Best first"""
    sumber: str


@dataclass(frozen=True)
class KepuasanDraft:
    """One slip as typed in; 0 = not answered."""

    tanggal: date
    nilai: tuple[int, ...]
    saran: str = ""
    kasus_id: UUID | None = None


@dataclass(frozen=True)
class RekapKepuasan:
    """Score of a period."""

    dari: date
    sampai: date
    lembar: int
    rata: tuple[float | None, ...]
    """Mean of each item, None where nobody answered it"""
    ikm: float | None
    """25-100; None without an answered slip"""
    mutu: str
    kinerja: str
    saran: tuple[str, ...]


def susunan_kepuasan(isi: Mapping[str, object]) -> SusunanKepuasan:
    """Read ``resources/data/kerja/kepuasan.json``.

    Raises:
        UserError: DAT-019 unless it holds nine items of four choices and classes down to 25.
    """
    butir, kelas = isi.get("butir"), isi.get("kelas")
    try:
        assert isinstance(butir, list)
        assert isinstance(kelas, list)
        items = tuple(
            ButirKepuasan(b["kode"], b["unsur"], b["pertanyaan"], tuple(b["pilihan"]))
            for b in butir
        )
        classes = tuple(
            sorted(
                (KelasIkm(k["mutu"], k["kinerja"], float(k["dari"])) for k in kelas),
                key=lambda k: -k.dari,
            )
        )
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise _rusak() from error
    if len(items) != 9 or any(len(b.pilihan) != NILAI_TERBESAR for b in items):
        raise _rusak()
    if not classes or classes[-1].dari != 25:
        raise _rusak()
    return SusunanKepuasan(items, classes, str(isi.get("sumber", "")))


def _rusak() -> UserError:
    return UserError(
        code="DAT-019",
        what="Berkas kepuasan.json tidak memuat sembilan unsur dengan empat pilihan.",
        kept="Lembar survei yang sudah dicatat tidak berubah.",
        action="Pasang ulang program atau pulihkan berkas bawaan.",
    )


def rata_unsur(lembar: Iterable[Sequence[int]], banyak: int) -> tuple[float | None, ...]:
    """Return the mean of each item over the slips; unanswered items (0) do not count."""
    jumlah, isi = [0] * banyak, [0] * banyak
    for nilai in lembar:
        for at, satu in enumerate(nilai):
            if satu:
                jumlah[at] += satu
                isi[at] += 1
    return tuple(j / n if n else None for j, n in zip(jumlah, isi, strict=True))


def nilai_ikm(rata: Sequence[float | None]) -> float | None:
    """Return the score: mean of the answered items, all of one weight, times 25."""
    ada = [satu for satu in rata if satu is not None]
    return round(sum(ada) / len(ada) * 25, BULAT) if ada else None


def kelas_ikm(susunan: SusunanKepuasan, ikm: float) -> KelasIkm:
    """Return the class of a score."""
    return next((k for k in susunan.kelas if ikm >= k.dari), susunan.kelas[-1])
