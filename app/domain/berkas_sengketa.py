# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute bundle as one frozen value: everything its pages say, and how to read its files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar

from app.domain.instansi import Kop
from app.domain.tenggat import KartuHitung

T = TypeVar("T")
Isian = tuple[tuple[str, str], ...]
BERKAS_UTAMA = "berkas-sengketa.pdf"
DAFTAR_SIDIK = "DAFTAR-SIDIK.txt"
FOLDER_BUKTI = "bukti"


@dataclass(frozen=True)
class BarisKronologi:
    """One event of the request, the objection or the dispute."""

    tanggal: date
    judul: str
    rincian: str
    perkara: str
    """Number of the case whose timeline it stands in"""


@dataclass(frozen=True)
class BarisPenyampaian:
    """One delivery to the applicant, with its proof."""

    tanggal: date
    apa: str
    cara: str
    penerima: str
    bukti: str


@dataclass(frozen=True)
class JamBerkas:
    """One clock with its card."""

    perkara: str
    kartu: KartuHitung
    hasil: str
    """What happened on it: done when, or still running"""


@dataclass(frozen=True)
class UjiBerkas:
    """One harm test: what was tested, and the rows of its table."""

    judul: str
    butir: tuple[Isian, ...]


@dataclass(frozen=True)
class Dokumen:
    """One letter, proof or exhibit. ``baca`` gives its bytes; it may raise ``UserError``."""

    tanda: str
    """S-1 letter, P-1 proof of service, T-1 exhibit"""
    judul: str
    nama: str
    tipe: str
    baca: Callable[[], bytes] | None = None
    """None for an exhibit that is only described"""
    keterangan: str = ""
    dikecualikan: bool = False
    identitas: bool = False
    """A document of identity: never in the twin"""
    lihat: str = ""
    """Mark of the exhibit that is the same file: its pages stand there only"""


@dataclass(frozen=True)
class BerkasSengketa:
    """What a bundle holds."""

    nomor: str
    nomor_ki: str
    komisi: str
    tanggal: date
    kop: Kop
    pihak: tuple[tuple[str, Isian], ...]
    ringkasan: Isian
    kronologi: tuple[BarisKronologi, ...]
    jam: tuple[JamBerkas, ...]
    penyampaian: tuple[BarisPenyampaian, ...]
    penolakan: Isian
    uji: tuple[UjiBerkas, ...]
    surat: tuple[Dokumen, ...]
    bukti: tuple[Dokumen, ...]
    catatan: tuple[str, ...] = ()
    """What is missing, printed on the cover"""


@dataclass(frozen=True)
class SamarBerkas:
    """How the twin for the other party is made."""

    kata: tuple[tuple[str, str], ...] = ()
    """Known personal values, each with what it is (nama pihak ketiga, alamat …)"""
    ditinjau: frozenset[str] = frozenset()
    """Marks of exhibits whose pictures a person looked at and found free of personal data"""


@dataclass(frozen=True)
class BarisSamar:
    """One line of the proof: what was taken out where."""

    tempat: str
    apa: str
    jumlah: int


@dataclass(frozen=True)
class HasilBerkas:
    """A written bundle."""

    folder: str
    halaman: int
    bukti: int
    surat: int
    berkas: tuple[str, ...]
    """File names inside the folder"""
    kurang: tuple[str, ...]
    """What could not be put in, one sentence each"""
    samaran: tuple[BarisSamar, ...] = ()
    tinjau: tuple[str, ...] = ()
    """What a person must still look at before the twin is handed over"""


def petakan_teks(nilai: T, ubah: Callable[[str], str]) -> T:
    """Return a copy of a frozen value in which every text went through ``ubah``."""
    return _petakan(nilai, ubah)  # type: ignore[no-any-return]  # same type in, same type out


def _petakan(nilai: Any, ubah: Callable[[str], str]) -> Any:  # noqa: ANN401 - walks any value
    if isinstance(nilai, str):
        return ubah(nilai) if type(nilai) is str else nilai
    if isinstance(nilai, tuple):
        return tuple(_petakan(satu, ubah) for satu in nilai)
    if is_dataclass(nilai) and not isinstance(nilai, (type, Kop, KartuHitung)):
        isi = {f.name: _petakan(getattr(nilai, f.name), ubah) for f in fields(nilai)}
        return replace(nilai, **isi)
    return nilai
