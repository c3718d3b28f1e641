# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who signs, and how it is written: post lines (a.n., u.b., Plt., Plh., Pj., Pjs.) and the name.

The lines of the post follow the practice of tata naskah dinas: ``a.n.`` is written before the post
in whose name is signed, one level above; ``u.b.`` stands between the post that was charged and the
one below it that signs; acting posts bear their abbreviation. What stands with the name (academic
titles, NIP, rank) comes from Permendagri 1/2023 Pasal 44 as a dated table of data, since regional
rules may differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.instansi import PejabatRow, StatusJabatan

SEMUA = "*"
PEMISAH_ATAS_NAMA = ";"
"""Between the post above and the one it charged, for u.b.: ``Bupati; Sekretaris Daerah``"""
_NIP_BAKU = 18
_MENJABAT = {
    StatusJabatan.PLT: "Plt.",
    StatusJabatan.PLH: "Plh.",
    StatusJabatan.PJ: "Pj.",
    StatusJabatan.PJS: "Pjs.",
}
_AWALAN = re.compile(r"^(plt|plh|pjs|pj)\b\.?\s+", re.IGNORECASE)
_KDH = r"(?:gubernur|bupati|wali\s?kota)\b"
_GELAR_DEPAN = re.compile(
    r"^(?:prof|dr|dra|drs|drg|drh|ir|apt|ns|bdn)\.\s*(?:\([^)]*\)\s*)?|^(?:dr|ir)\s+",
    re.IGNORECASE,
)
_GELAR_BELAKANG = re.compile(r"(?=[^,]*\.)[A-Za-z.\s()]{1,24}|[A-Z]{2,6}[a-z]{0,2}|Ak|Ners")


class KelompokNaskah(StrEnum):
    """Groups of official documents (Permendagri 1/2023)."""

    PENGATURAN = "pengaturan"
    PENETAPAN = "penetapan"
    PENUGASAN = "penugasan"
    KORESPONDENSI = "korespondensi"
    KHUSUS = "khusus"


class GolonganJabatan(StrEnum):
    """Posts that the rule treats apart: head of region, deputy, regional secretary, all others."""

    KDH = "kdh"
    WAKIL_KDH = "wakil_kdh"
    SEKDA = "sekda"
    LAIN = "lain"


@dataclass(frozen=True)
class AturanNama:
    """What is written with a name. ``golongan``/``status``/``kelompok`` may be ``*``."""

    berlaku_sejak: date
    urut: int
    golongan: str
    status: str
    kelompok: str
    gelar: bool
    nip: bool
    pangkat: bool
    sumber: str


@dataclass(frozen=True)
class Tertulis:
    """A signature block in words: lines of the post, the name, and the lines below it."""

    jabatan: tuple[str, ...]
    nama: str
    bawah: tuple[str, ...]


def aturan_dari_baris(baris: Iterable[Mapping[str, str]]) -> tuple[AturanNama, ...]:
    """Read the rows of ``penandatangan.csv``.

    Raises:
        ValueError: a cell that is neither ``ya`` nor ``tidak``, or no date.
    """
    return tuple(
        AturanNama(
            berlaku_sejak=date.fromisoformat(satu["berlaku_sejak"]),
            urut=int(satu["urut"]),
            golongan=satu["golongan"],
            status=satu["status"],
            kelompok=satu["kelompok"],
            gelar=_ya(satu["gelar"]),
            nip=_ya(satu["nip"]),
            pangkat=_ya(satu["pangkat"]),
            sumber=satu["sumber"],
        )
        for satu in baris
    )


def _ya(teks: str) -> bool:
    if teks not in {"ya", "tidak"}:
        raise ValueError(teks)
    return teks == "ya"


def golongan_jabatan(jabatan: str) -> GolonganJabatan:
    """Tell from the name of a post, with or without Plt. and the like, how the rule treats it."""
    nama = _AWALAN.sub("", jabatan.strip()).casefold()
    if re.match(_KDH, nama):
        return GolonganJabatan.KDH
    if re.match(rf"wakil\s+{_KDH}", nama):
        return GolonganJabatan.WAKIL_KDH
    if re.match(r"sekretaris\s+daerah\b", nama):
        return GolonganJabatan.SEKDA
    return GolonganJabatan.LAIN


def status_jabatan(pejabat: PejabatRow) -> StatusJabatan:
    """How the official holds the own post: also one who signs a.n. may be acting (``Plt. …``)."""
    if pejabat.status in _MENJABAT:
        return pejabat.status
    cocok = _AWALAN.match(pejabat.jabatan.strip())
    return StatusJabatan(cocok.group(1).casefold()) if cocok else StatusJabatan.DEFINITIF


def baris_jabatan(pejabat: PejabatRow) -> tuple[str, ...]:
    """Lines of the post above the signature, the last one with its comma."""
    sendiri = f"{_jabatan_sendiri(pejabat)},"
    atasan = [satu.strip() for satu in pejabat.atas_nama.split(PEMISAH_ATAS_NAMA) if satu.strip()]
    if pejabat.status is StatusJabatan.ATAS_NAMA and atasan:
        return (f"a.n. {atasan[0]}", sendiri)
    if pejabat.status is StatusJabatan.UB and atasan:
        pemberi = (f"a.n. {atasan[0]}", atasan[1]) if len(atasan) > 1 else (atasan[0],)
        return (*pemberi, "u.b.", sendiri)
    return (sendiri,)


def _jabatan_sendiri(pejabat: PejabatRow) -> str:
    jabatan = pejabat.jabatan.strip()
    if pejabat.status not in _MENJABAT:
        return jabatan
    return f"{_MENJABAT[pejabat.status]} {_AWALAN.sub('', jabatan)}"


def aturan_nama(
    pejabat: PejabatRow,
    kelompok: KelompokNaskah,
    aturan: Iterable[AturanNama],
    *,
    pada: date,
) -> AturanNama:
    """The rule for this official on this kind of document: newest first, then lowest ``urut``.

    Raises:
        LookupError: the table has no row for it (a fault of the data).
    """
    kunci = (golongan_jabatan(pejabat.jabatan), status_jabatan(pejabat), kelompok)
    cocok = [
        satu
        for satu in aturan
        if all(
            isi in {SEMUA, nilai.value}
            for isi, nilai in zip((satu.golongan, satu.status, satu.kelompok), kunci, strict=True)
        )
    ]
    if not cocok:
        raise LookupError(" ".join(kunci))
    terlama = min(satu.berlaku_sejak for satu in cocok)
    berlaku = [satu for satu in cocok if satu.berlaku_sejak <= max(pada, terlama)]
    return min(berlaku, key=lambda satu: (-satu.berlaku_sejak.toordinal(), satu.urut))


def tertulis(
    pejabat: PejabatRow,
    kelompok: KelompokNaskah,
    aturan: Iterable[AturanNama],
    *,
    pada: date,
) -> Tertulis:
    """The signature block of an official on a document of a kind, on the day it bears."""
    pakai = aturan_nama(pejabat, kelompok, aturan, pada=pada)
    nama = " ".join(pejabat.nama.split())
    bawah = []
    if pakai.pangkat and pejabat.pangkat.strip():
        bawah.append(pejabat.pangkat.strip())
    if pakai.nip and pejabat.nip.strip():
        bawah.append(f"NIP {nip_tertulis(pejabat.nip)}")
    return Tertulis(
        jabatan=baris_jabatan(pejabat),
        nama=nama if pakai.gelar else tanpa_gelar(nama),
        bawah=tuple(bawah),
    )


def tanpa_gelar(nama: str) -> str:
    """The name without academic titles: ``Dra. Hj. Ratna, M.Si.`` becomes ``Hj. Ratna``.

    Titles before the name are known by a list, those behind it by their form (after a comma, with
    points or as an abbreviation). Titles that are not academic (H., Hj., K.H.) stay.
    """
    inti, *belakang = [bagian.strip() for bagian in nama.split(",")]
    tersisa = [bagian for bagian in belakang if not _GELAR_BELAKANG.fullmatch(bagian)]
    kata, hormat = inti, ""
    while True:
        haji = re.match(r"^(?:H|Hj|K\.\s?H)\.\s*", kata)
        if haji:
            hormat, kata = hormat + haji.group(), kata[haji.end() :]
            continue
        gelar = _GELAR_DEPAN.match(kata)
        if not gelar or gelar.end() == len(kata):
            break
        kata = kata[gelar.end() :].lstrip()
    return ", ".join([f"{hormat}{kata}".strip(), *tersisa])


def nip_tertulis(teks: str) -> str:
    """``197001011995031001`` as ``19700101 199503 1 001``; anything else as it stands."""
    angka = "".join(teks.split())
    if len(angka) != _NIP_BAKU or not angka.isdigit():
        return teks.strip()
    return f"{angka[:8]} {angka[8:14]} {angka[14]} {angka[15:]}"
