# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The clocks of an objection: the applicant's 30 days per ground, the reply, the dispute.

* K1 (UU 14/2008 Pasal 36(1)): 30 working days after the ground was found. When that was is
  computed per ground by a dated table (our reading, a setting); a day typed in wins.
* K2: the superior replies within 30 working days, from the record in the register (PerKI 1/2021
  Pasal 44(1)) and from the written receipt (UU 14/2008 Pasal 36(2)); the alarm stands on the
  earlier.
* S1a, S1b (PerKI 1/2013 Pasal 13): 14 working days for a dispute, from the reply received or
  from the end of a K2 without a reply.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.aturan import DaftarAturan
from app.domain.errors import UserError
from app.domain.format_id import tanggal_panjang
from app.domain.hitung import hitung
from app.domain.kalender import Kalender
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import JamAlasan
from app.domain.tenggat import KartuHitung

PEMICU_DITERIMA = "keberatan_diterima"
"""Trigger of K2 by UU 14/2008 Pasal 36(2)"""


class MulaiAlasan(StrEnum):
    """Which day of the request starts the applicant's 30 days."""

    PEMBERITAHUAN = "pemberitahuan"
    """The applicant got the written notice"""
    LEWAT_JANGKA = "lewat_jangka"
    """First working day after the 10 or 17 working days"""
    PEMBERIAN = "pemberian"
    """The information came"""
    DIISI = "diisi"
    """Typed in"""


@dataclass(frozen=True)
class AturanMulai:
    """One row of ``mulai_alasan.csv``."""

    alasan: AlasanKeberatan
    mulai: MulaiAlasan
    berlaku_sejak: date
    sumber: str
    catatan: str


@dataclass(frozen=True)
class DaftarMulai:
    """Starts of the 30 days, picked by ground and by the day the objection came in."""

    aturan: tuple[AturanMulai, ...]

    @classmethod
    def dari_baris(cls, baris: Iterable[Mapping[str, str]]) -> DaftarMulai:
        """Read the rows of ``mulai_alasan.csv``.

        Raises:
            UserError: KBR-901 names the line that cannot be read, or the ground without a row.
        """
        hasil = []
        for nomor, sel in enumerate(baris, start=2):
            try:
                hasil.append(
                    AturanMulai(
                        AlasanKeberatan(sel["alasan"]),
                        MulaiAlasan(sel["mulai"]),
                        date.fromisoformat(sel["berlaku_sejak"]),
                        sel["sumber"],
                        sel["catatan"],
                    )
                )
            except (KeyError, ValueError) as sebab:
                raise _tabel_rusak(f"baris {nomor}, {sebab}") from sebab
        if kurang := set(AlasanKeberatan) - {satu.alasan for satu in hasil}:
            raise _tabel_rusak(f"alasan {', '.join(sorted(kurang))} tidak ada")
        return cls(tuple(hasil))

    def pilih(self, alasan: AlasanKeberatan, pada: date) -> AturanMulai:
        """Return the row in force on a day; before the first one, the first."""
        versi = sorted(
            (satu for satu in self.aturan if satu.alasan is alasan),
            key=lambda satu: satu.berlaku_sejak,
        )
        berlaku = [satu for satu in versi if satu.berlaku_sejak <= pada]
        return berlaku[-1] if berlaku else versi[0]


def _tabel_rusak(sebab: str) -> UserError:
    return UserError(
        code="KBR-901",
        what=f"Tabel mulai 30 hari kerja keberatan tidak sah: {sebab}.",
        kept="Tenggat dan data keberatan tidak berubah.",
        action="Perbaiki mulai_alasan.csv atau pulihkan berkas bawaan.",
    )


@dataclass(frozen=True)
class BahanPengajuan:
    """What is known of the request and of the day the ground was found."""

    pemberitahuan: date | None = None
    """The applicant got the written notice"""
    batas_jawab: date | None = None
    """The later end of the 10 (or 17) working days of the request"""
    pemberian: date | None = None
    """The information came"""
    diisi: date | None = None
    """Typed in by a person; wins over what is computed"""
    sebab_diisi: str = ""


@dataclass(frozen=True)
class Hitungan:
    """By what is counted."""

    aturan: DaftarAturan
    kalender: Kalender
    hari_peristiwa_nol: bool = True

    def kartu(self, kode: str, mulai: date) -> KartuHitung:
        """Return the counting card of a rule in force on its first day."""
        return hitung(
            self.aturan.pilih(kode, mulai),
            mulai,
            self.kalender,
            hari_peristiwa_nol=self.hari_peristiwa_nol,
        )


def mulai_alasan(
    aturan: AturanMulai, bahan: BahanPengajuan, kalender: Kalender
) -> tuple[date | None, str]:
    """Return the day a ground was found and which day that is; None if nothing tells."""
    if bahan.diisi is not None:
        sebab = f": {bahan.sebab_diisi}" if bahan.sebab_diisi else ""
        return bahan.diisi, f"tanggal diisi petugas{sebab}"
    batas = bahan.batas_jawab
    lewat = "" if batas is None else f" pada {tanggal_panjang(batas)}"
    mulai, teks = {
        MulaiAlasan.PEMBERITAHUAN: (bahan.pemberitahuan, "pemohon menerima pemberitahuan tertulis"),
        MulaiAlasan.PEMBERIAN: (bahan.pemberian, "informasi diterima pemohon"),
        MulaiAlasan.LEWAT_JANGKA: (
            None if batas is None else kalender.hari_kerja_ke(batas, 1),
            f"hari kerja pertama setelah jangka waktu menjawab lewat{lewat}",
        ),
        MulaiAlasan.DIISI: (None, "tanggal alasan ditemukan"),
    }[aturan.mulai]
    return mulai, teks if mulai is not None else f"belum diketahui ({teks} belum tercatat)"


def jam_pengajuan(
    alasan: Collection[AlasanKeberatan],
    bahan: BahanPengajuan,
    mulai: DaftarMulai,
    hitungan: Hitungan,
    *,
    diajukan: date | None,
) -> tuple[JamAlasan, ...]:
    """Return K1 for every ground, in the order of the law, each with its card.

    ``diajukan`` is the day the objection came in; a ground whose K1 ended before is late.
    """
    hasil = []
    for satu in sorted(alasan):
        aturan = mulai.pilih(satu, diajukan or date.max)
        hari, teks = mulai_alasan(aturan, bahan, hitungan.kalender)
        if hari is None:
            hasil.append(JamAlasan(satu, None, teks, None))
            continue
        kartu = hitungan.kartu("K1", hari)
        catatan = (f"Alasan huruf {satu.value}: {teks}.", aturan.catatan)
        kartu = replace(kartu, catatan=(*kartu.catatan, *(c for c in catatan if c)))
        terlambat = diajukan is not None and diajukan > kartu.jatuh_tempo
        hasil.append(JamAlasan(satu, hari, teks, kartu, terlambat))
    return tuple(hasil)


def rentang_pengajuan(jam: Iterable[JamAlasan]) -> tuple[date, date] | None:
    """Return the earliest and the latest end of K1 over the grounds; None if none is known."""
    akhir = [satu.kartu.jatuh_tempo for satu in jam if satu.kartu is not None]
    return (min(akhir), max(akhir)) if akhir else None


def diajukan_terlambat(jam: Collection[JamAlasan]) -> bool:
    """True if every ground's clock had ended; one that is unknown or open keeps it in time."""
    return bool(jam) and all(satu.terlambat for satu in jam)


@dataclass(frozen=True)
class JamTanggapan:
    """Cards of the reply and of the dispute that may follow."""

    catat: KartuHitung | None
    """K2 from the record in the register (PerKI 1/2021 Pasal 44(1))"""
    terima: KartuHitung | None
    """K2 from the written receipt (UU 14/2008 Pasal 36(2))"""
    sengketa: tuple[KartuHitung, ...] = ()
    """S1a from the reply received; or S1b from the end of each K2 while there is no reply"""

    @property
    def alarm(self) -> date | None:
        """The earlier end of K2."""
        akhir = [k.jatuh_tempo for k in (self.catat, self.terima) if k is not None]
        return min(akhir) if akhir else None

    @property
    def terakhir(self) -> date | None:
        """The later end of K2: only then is a reply missing by both readings."""
        akhir = [k.jatuh_tempo for k in (self.catat, self.terima) if k is not None]
        return max(akhir) if akhir else None

    @property
    def akhir_sengketa(self) -> date | None:
        """The last day on which a dispute is in time by any reading."""
        return max((k.jatuh_tempo for k in self.sengketa), default=None)

    @property
    def sementara(self) -> bool:
        """True if the alarm rests on a year whose holidays are undecided."""
        return any(
            k.sementara
            for k in (self.catat, self.terima)
            if k is not None and k.jatuh_tempo == self.alarm
        )


def jam_tanggapan(
    hitungan: Hitungan,
    *,
    dicatat: date | None,
    diterima: date | None,
    tanggapan_diterima: date | None = None,
    ada_tanggapan: bool = False,
) -> JamTanggapan:
    """Count K2 from both starts, then S1a (reply received) or S1b (no reply at all).

    Raises:
        UserError: TGT-001 as in ``hitung``.
    """
    catat = None if dicatat is None else hitungan.kartu("K2", dicatat)
    terima = (
        None
        if diterima is None
        else hitung(
            replace(
                hitungan.aturan.pilih("K2", diterima),
                pemicu=PEMICU_DITERIMA,
                catatan=(
                    "Dua jam berjalan: sejak dicatat di register (PerKI 1/2021) dan sejak diterima"
                    " tertulis (UU 14/2008). Alarm dipasang pada yang lebih awal: pembacaan kami,"
                    " bukan bunyi aturan."
                ),
            ),
            diterima,
            hitungan.kalender,
            hari_peristiwa_nol=hitungan.hari_peristiwa_nol,
        )
    )
    sengketa: tuple[KartuHitung, ...] = ()
    if tanggapan_diterima is not None:
        sengketa = (hitungan.kartu("S1a", tanggapan_diterima),)
    elif not ada_tanggapan:
        akhir = sorted({k.jatuh_tempo for k in (catat, terima) if k is not None})
        sengketa = tuple(hitungan.kartu("S1b", satu) for satu in akhir)
    return JamTanggapan(catat, terima, sengketa)
