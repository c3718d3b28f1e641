# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sample letters of any kind with invented values, for the preview of their wording."""

from __future__ import annotations

import types
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.kip import Keputusan
from app.exports.naskah.daftar import PENYUSUN

TEKS = {
    "nama": "Contoh Pemohon",
    "nama_pemohon": "Contoh Pemohon",
    "alamat": "Jalan Contoh Nomor 1",
    "kontak": "0812-0000-0000",
    "pekerjaan": "Wiraswasta",
    "nomor_pendaftaran": "0001/CONTOH",
    "nomor_surat": "000.0/1/CONTOH",
    "nomor": "0001/CONTOH",
    "nomor_permohonan": "0001/CONTOH",
    "rincian": "Salinan dokumen contoh yang diminta",
    "tujuan": "Contoh tujuan penggunaan",
    "petugas": "Contoh Petugas",
    "kepada": "Kepala Dinas Contoh",
    "di": "Tempat",
    "atasan_ppid": "Sekretaris Daerah",
}
KOSONG = frozenset({"nama_kuasa", "nomor_semula", "sidik_kasus"})
"""Fields whose absence is the usual case"""
PEJABAT = PejabatRow(
    id=None,
    nama="Contoh Pejabat, M.Si.",
    nip="190001012000011001",
    jabatan="Pejabat Pengelola Informasi dan Dokumentasi",
    pangkat="Pembina, IV/a",
)


def jenis_naskah() -> tuple[str, ...]:
    """Return the names of all wordings, in the order of the letters."""
    return tuple(dict.fromkeys(str(satu.templat) for satu in PENYUSUN.values()))


def contoh_naskah(jenis: str, *, kop: Kop, kertas: Kertas, tanggal: date) -> Any:  # noqa: ANN401
    """Return an invented letter that uses the wording ``jenis``, as a draft.

    Raises:
        KeyError: no letter uses it.
    """
    for kelas, penyusun in PENYUSUN.items():
        if penyusun.templat == jenis:
            tetap: dict[str, Any] = {
                "kop": kop,
                "kertas": kertas,
                "tanggal": tanggal,
                "penandatangan": PEJABAT,
                "konsep": True,
            }
            if "penolakan" in jenis:
                tetap["keputusan"] = Keputusan.DITOLAK_DIKECUALIKAN
            return _isi(kelas, tetap)
    raise KeyError(jenis)


def _isi(kelas: type, tetap: dict[str, Any]) -> Any:  # noqa: ANN401 - a value of that class
    jenis = get_type_hints(kelas)
    return kelas(
        **{bidang.name: _nilai(bidang, jenis[bidang.name], tetap) for bidang in fields(kelas)}
    )


def _nilai(bidang: Field[Any], jenis: Any, tetap: dict[str, Any]) -> Any:  # noqa: ANN401
    nama = bidang.name
    if nama in tetap:
        return tetap[nama]
    if nama == "pasal_17":
        return ("h",)
    if nama in KOSONG:
        return "" if jenis is str else _bawaan(bidang, jenis)
    return _contoh(nama, jenis, bidang, tetap)


def _contoh(nama: str, jenis: Any, bidang: Field[Any], tetap: dict[str, Any]) -> Any:  # noqa: ANN401
    asal = get_origin(jenis)
    if asal in (Union, types.UnionType):
        dalam = next(satu for satu in get_args(jenis) if satu is not type(None))
        return _contoh(nama, dalam, bidang, tetap)
    if asal is tuple:
        return tuple(
            _contoh(nama, satu, bidang, tetap) for satu in get_args(jenis) if satu is not Ellipsis
        )
    if isinstance(jenis, type) and issubclass(jenis, Enum):
        return next(iter(jenis))
    if is_dataclass(jenis) and isinstance(jenis, type):
        return _isi(jenis, tetap)
    return _polos(nama, jenis, bidang, tetap)


def _polos(nama: str, jenis: Any, bidang: Field[Any], tetap: dict[str, Any]) -> Any:  # noqa: ANN401
    match jenis:
        case _ if jenis is str:
            return TEKS.get(nama, f"({nama.replace('_', ' ')})")
        case _ if jenis is date:
            return tetap["tanggal"] + timedelta(days=14 if "batas" in nama else 0)
        case _ if jenis is bool:
            return False
        case _ if jenis is int:
            return 1
        case _:
            return _bawaan(bidang, jenis)


def _bawaan(bidang: Field[Any], jenis: Any) -> Any:  # noqa: ANN401
    if bidang.default is not MISSING:
        return bidang.default
    if bidang.default_factory is not MISSING:
        return bidang.default_factory()
    return () if get_origin(jenis) is tuple else None
