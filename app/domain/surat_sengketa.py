# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of the respondent in a dispute as frozen values (PerKI 1/2013 Pasal 10, 25, 57, 59)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.surat import SuratDasar


@dataclass(frozen=True)
class SidangSurat:
    """One meeting as a letter tells of it."""

    tanggal: date
    jenis: str
    pukul: str
    tempat: str
    hasil: str


@dataclass(frozen=True)
class SuratSengketaDasar(SuratDasar):
    """What letters of a dispute share; ``nomor_pendaftaran`` is the office's own number."""

    nomor_ki: str
    komisi: str
    termohon: str
    alasan: tuple[str, ...]


@dataclass(frozen=True)
class SuratKuasaSengketa(SuratSengketaDasar):
    """Special power and assignment to appear at the hearings."""

    penerima_kuasa: tuple[str, ...]
    sidang: tuple[SidangSurat, ...]


@dataclass(frozen=True)
class JawabanTermohon(SuratSengketaDasar):
    """The written answer before the first day of hearing (Pasal 25)."""

    kronologi: tuple[tuple[date, str, str], ...]
    dasar: tuple[tuple[str, str], ...]
    """Grounds of the refusal and the superior's considerations, named"""


@dataclass(frozen=True)
class KesimpulanTermohon(SuratSengketaDasar):
    """The conclusions, three working days before the ruling (Pasal 57(3))."""

    sidang: tuple[SidangSurat, ...]
    dasar: tuple[tuple[str, str], ...]
    bukti: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class DaftarBuktiTermohon(SuratSengketaDasar):
    """The list of exhibits with their marks."""

    bukti: tuple[tuple[str, str, str], ...]
    """Mark, title, remarks"""


@dataclass(frozen=True)
class LaporanPelaksanaan(SuratSengketaDasar):
    """Report to the Commission that a ruling was carried out."""

    nomor_putusan: str
    tanggal_putusan: date
    isi_putusan: str
    tanggal_pelaksanaan: date
    uraian: str
