# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The machine of drafts; its rows stand in ``resources/data/alur/konsep.csv``.

Nobody approves what they wrote, or approved one step before, unless the office has no second
account of that role; then they say why, and it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.alur import Alur, Mesin, Syarat
from app.domain.layanan import PeristiwaKonsep, StatusKonsep


@dataclass(frozen=True)
class FaktaKonsep:
    """What a step of a draft is judged by."""

    perlu_atasan: bool = False
    """The superior must approve: an exemption is invoked, or it is the superior's own reply"""
    sendiri: bool = False
    """The actor wrote the draft, or approved it as the PPID before"""
    akun_lain: bool = False
    """Another active account could approve in this role"""
    pemakai_berwenang: bool = True
    """The actor may issue what the draft becomes (PPID for an answer, superior for a reply)"""
    kekurangan: tuple[str, ...] = ()
    """What the draft still misses"""
    alasan: str = ""
    catatan: str = ""
    persetujuan: str = ""
    """How, when and by whom it was approved outside; empty if not told"""


def _isi_lengkap(fakta: FaktaKonsep) -> str:
    return "; ".join(fakta.kekurangan).rstrip(".")


def _mata_kedua(fakta: FaktaKonsep) -> str:
    if fakta.sendiri and fakta.akun_lain:
        return "konsep diperiksa orang lain, bukan penyusun atau pemeriksa sebelumnya"
    return ""


def _alasan_mata_kedua(fakta: FaktaKonsep) -> str:
    if fakta.sendiri and not fakta.alasan.strip():
        return "alasan menyetujui konsep sendiri belum ditulis"
    return ""


def _perlu_atasan(fakta: FaktaKonsep) -> str:
    return "" if fakta.perlu_atasan else "konsep ini tidak memerlukan persetujuan Atasan PPID"


def _tanpa_atasan(fakta: FaktaKonsep) -> str:
    return "persetujuan Atasan PPID belum dicatat" if fakta.perlu_atasan else ""


def _pemakai_berwenang(fakta: FaktaKonsep) -> str:
    return "" if fakta.pemakai_berwenang else "penerbitannya bukan wewenang peran Anda"


def _ada_catatan(fakta: FaktaKonsep) -> str:
    return "" if fakta.catatan.strip() else "catatannya belum ditulis"


def _persetujuan_dijelaskan(fakta: FaktaKonsep) -> str:
    return "" if fakta.persetujuan.strip() else "cara, tanggal, dan pejabat penyetuju belum ditulis"


SYARAT: dict[str, Syarat[FaktaKonsep]] = {
    "isi_lengkap": Syarat(
        isian=True, sebab=_isi_lengkap, tindakan="Lengkapi konsepnya, lalu ajukan lagi."
    ),
    "mata_kedua": Syarat(
        isian=False, sebab=_mata_kedua, tindakan="Mintalah akun lain dengan peran itu memeriksa."
    ),
    "alasan_mata_kedua": Syarat(
        isian=True,
        sebab=_alasan_mata_kedua,
        tindakan="Tulis mengapa tidak ada orang kedua yang memeriksa.",
    ),
    "perlu_atasan": Syarat(
        isian=False, sebab=_perlu_atasan, tindakan="Pakai konsep ini sebagai putusan."
    ),
    "tanpa_atasan": Syarat(
        isian=False,
        sebab=_tanpa_atasan,
        tindakan="Mintalah persetujuan Atasan PPID atau catat persetujuan di luar program.",
    ),
    "pemakai_berwenang": Syarat(
        isian=False,
        sebab=_pemakai_berwenang,
        tindakan="Jawaban diterbitkan PPID; tanggapan keberatan diterbitkan Atasan PPID.",
    ),
    "ada_catatan": Syarat(isian=True, sebab=_ada_catatan, tindakan="Tulis catatannya."),
    "persetujuan_dijelaskan": Syarat(
        isian=True,
        sebab=_persetujuan_dijelaskan,
        tindakan="Tulis tanggal, pejabat, cara, dan tempat simpan buktinya.",
    ),
}
AKHIR = frozenset({StatusKonsep.DIPAKAI, StatusKonsep.DIBATALKAN})
MESIN = Mesin("konsep", StatusKonsep, PeristiwaKonsep, AKHIR, SYARAT)
AlurKonsep = Alur[StatusKonsep, PeristiwaKonsep, FaktaKonsep]
