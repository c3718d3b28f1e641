# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule pack of the province says, by kind; reading it never changes anything.

The kind of a pack is one of ``JenisPaket``, with a key where several stand side by side:
``libur-2027``, ``templat-perpanjangan``. A newer version of one kind takes the place of the older
one; announcements and instructions stand beside each other.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.domain.aturan import DaftarAturan
from app.domain.errors import UserError
from app.domain.kalender import HariLibur, libur_dari_baris
from app.domain.tenggat import AturanTenggat


class JenisPaket(StrEnum):
    """Kinds of packs; the last two speak to people."""

    LIBUR = "libur"
    TENGGAT = "tenggat"
    KLASIFIKASI = "klasifikasi"
    JRA = "jra"
    TEMPLAT = "templat"
    INSTRUMEN = "instrumen"
    PENGUMUMAN = "pengumuman"
    INSTRUKSI = "instruksi"


PESAN = frozenset({JenisPaket.PENGUMUMAN, JenisPaket.INSTRUKSI})
"""Several of these are in force at once"""
SEBUTAN_PAKET: dict[JenisPaket, str] = {
    JenisPaket.LIBUR: "Hari libur",
    JenisPaket.TENGGAT: "Aturan tenggat",
    JenisPaket.KLASIFIKASI: "Klasifikasi arsip",
    JenisPaket.JRA: "Jadwal retensi arsip",
    JenisPaket.TEMPLAT: "Templat surat",
    JenisPaket.INSTRUMEN: "Instrumen monev",
    JenisPaket.PENGUMUMAN: "Pengumuman",
    JenisPaket.INSTRUKSI: "Instruksi",
}
MAKS_TEKS, MAKS_NAMA, MAKS_HARI = 20_000, 200, 120
MAKS_BERKAS = 5 * 1024 * 1024
"""bytes of a file before its base64 form"""
_KUNCI = re.compile(r"(?=.{1,40}$)[a-z]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class IsiLibur:
    """Days off of one year."""

    tahun: int
    sumber: str
    """The decree, for example “SKB 3 Menteri Nomor 1497 Tahun 2026”"""
    hari: tuple[HariLibur, ...]
    lengkap: bool = True
    """These are all days of the year; the shipped ones do not count any more"""
    bukan_libur: tuple[date, ...] = ()
    """Shipped days off on which offices work"""


@dataclass(frozen=True)
class IsiTenggat:
    """Versions of deadlines, each with the day from which it holds."""

    sumber: str
    aturan: tuple[AturanTenggat, ...]


@dataclass(frozen=True)
class IsiPesan:
    """An announcement, or an instruction with the day until which to follow it."""

    judul: str
    teks: str
    batas: date | None = None


@dataclass(frozen=True)
class IsiBerkas:
    """A file that a register reads: classification, retention, wording, instrument."""

    nama: str
    sumber: str
    data: bytes


IsiPaket = IsiLibur | IsiTenggat | IsiPesan | IsiBerkas


@dataclass(frozen=True)
class PaketBerlaku:
    """A pack in force, as the calendar and the rules take it."""

    sebutan: str
    """For example “libur-2027 versi 2”"""
    isi: IsiPaket


def jenis_dasar(jenis: str) -> JenisPaket | None:
    """Return the kind behind a pack's name; None for one this program does not know."""
    if _KUNCI.fullmatch(jenis) is None:
        return None
    try:
        return JenisPaket(jenis.partition("-")[0])
    except ValueError:
        return None


def sebutan_jenis(jenis: str) -> str:
    """Return what people read: “Hari libur 2027”; an unknown kind as it is."""
    dasar = jenis_dasar(jenis)
    if dasar is None:
        return jenis
    return f"{SEBUTAN_PAKET[dasar]} {jenis.partition('-')[2]}".strip()


def nama_jenis(isi: IsiPaket, jenis: JenisPaket, kunci: str = "") -> str:
    """Return the name under which a pack with this content is numbered.

    Raises:
        UserError: ATR-002 for a key that is none.
    """
    kunci = str(isi.tahun) if isinstance(isi, IsiLibur) else kunci.strip().lower()
    nama = f"{jenis.value}-{kunci}" if kunci else jenis.value
    if jenis_dasar(nama) is None:
        raise _galat(2, f"Kunci paket “{kunci[:40]}” tidak dapat dipakai.", "huruf kecil dan angka")
    return nama


def tulis_isi(isi: IsiPaket) -> bytes:
    """Return the bytes of a content; the same content gives the same bytes."""
    if isinstance(isi, IsiLibur):
        nilai: dict[str, Any] = {
            "tahun": isi.tahun,
            "sumber": isi.sumber,
            "lengkap": isi.lengkap,
            "hari": [
                {
                    "tanggal": h.tanggal.isoformat(),
                    "jenis": h.jenis.value,
                    "nama": h.nama,
                    "status": h.status.value,
                }
                for h in sorted(isi.hari, key=lambda h: (h.tanggal, h.jenis, h.nama))
            ],
            "bukan_libur": [hari.isoformat() for hari in sorted(isi.bukan_libur)],
        }
    elif isinstance(isi, IsiTenggat):
        nilai = {"sumber": isi.sumber, "aturan": [_baris(satu) for satu in isi.aturan]}
    elif isinstance(isi, IsiPesan):
        batas = isi.batas.isoformat() if isi.batas else ""
        nilai = {"judul": isi.judul, "teks": isi.teks, "batas": batas}
    else:
        data = base64.b64encode(isi.data).decode("ascii")
        nilai = {"nama": isi.nama, "sumber": isi.sumber, "data": data}
    return json.dumps(nilai, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def baca_isi(jenis: str, data: bytes) -> IsiPaket | None:
    """Return the content of a pack; None for a kind of a newer program.

    Raises:
        UserError: ATR-001 the content does not have the form of its kind.
    """
    dasar = jenis_dasar(jenis)
    if dasar is None:
        return None
    try:
        nilai = json.loads(data)
        if not isinstance(nilai, dict):
            raise TypeError("no object")  # noqa: TRY301 - one way out for everything wrong
        isi = _baca(dasar, nilai)
        periksa_isi(isi)
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error) as sebab:
        raise _galat(1, f"Isi paket {jenis} tidak terbaca.", "bentuk isinya") from sebab
    return isi


def periksa_isi(isi: IsiPaket) -> None:
    """Raise ``ATR-003`` naming what is wrong with a content."""
    if isinstance(isi, IsiLibur):
        salah = _salah_libur(isi)
    elif isinstance(isi, IsiTenggat):
        salah = "" if isi.sumber.strip() and isi.aturan else "sumber dan paling sedikit satu aturan"
    elif isinstance(isi, IsiPesan):
        pendek = 0 < len(isi.judul.strip()) <= MAKS_NAMA and 0 < len(isi.teks.strip()) <= MAKS_TEKS
        salah = "" if pendek else "judul dan isi"
    else:
        sah = isi.nama.strip() and isi.sumber.strip() and 0 < len(isi.data) <= MAKS_BERKAS
        salah = "" if sah else "nama, sumber, dan berkas paling besar 5 MB"
    if salah:
        raise _galat(3, "Isi paket belum lengkap.", salah)


def _salah_libur(isi: IsiLibur) -> str:
    if not isi.sumber.strip():
        return "dasar hukumnya"
    if not isi.hari and not isi.bukan_libur:
        return "paling sedikit satu hari"
    if len(isi.hari) > MAKS_HARI:
        return f"paling banyak {MAKS_HARI} hari"
    tanggal = [*(h.tanggal for h in isi.hari), *isi.bukan_libur]
    if any(satu.year != isi.tahun for satu in tanggal):
        return f"tanggal dalam tahun {isi.tahun}"
    if any(not h.nama.strip() or len(h.nama) > MAKS_NAMA for h in isi.hari):
        return "nama setiap hari"
    return ""


def libur_dengan_paket(
    bawaan: Iterable[HariLibur], paket: Iterable[PaketBerlaku]
) -> tuple[HariLibur, ...]:
    """Return the shipped days with those of the packs in force in their place."""
    hari = tuple(bawaan)
    for satu in paket:
        isi = satu.isi
        if not isinstance(isi, IsiLibur):
            continue
        baru = {h.tanggal for h in isi.hari}
        buang = baru | set(isi.bukan_libur)
        tetap = (
            h
            for h in hari
            if (not isi.lengkap or h.tanggal.year != isi.tahun) and h.tanggal not in buang
        )
        sumber = f"paket {satu.sebutan}: {isi.sumber}"
        hari = (*tetap, *(replace(h, sumber=sumber) for h in isi.hari))
    return hari


def aturan_dengan_paket(bawaan: DaftarAturan, paket: Iterable[PaketBerlaku]) -> DaftarAturan:
    """Return the shipped deadlines with the versions of the packs in force beside them."""
    aturan = {(a.kode, a.berlaku_sejak): a for a in bawaan.aturan}
    for satu in paket:
        if not isinstance(satu.isi, IsiTenggat):
            continue
        kutip = f"Menurut paket {satu.sebutan} dari provinsi: {satu.isi.sumber}."
        for a in satu.isi.aturan:
            aturan[a.kode, a.berlaku_sejak] = replace(a, catatan=f"{a.catatan} {kutip}".strip())
    return DaftarAturan(tuple(aturan.values()))


def kutipan_tahun(paket: Iterable[PaketBerlaku]) -> tuple[tuple[int, str], ...]:
    """Return which years count by a pack, and what a counting card says of it."""
    kutipan = "Hari libur tahun {} menurut paket {} dari provinsi: {}."
    return tuple(
        (satu.isi.tahun, kutipan.format(satu.isi.tahun, satu.sebutan, satu.isi.sumber))
        for satu in paket
        if isinstance(satu.isi, IsiLibur)
    )


def aturan_dari_baris(baris: Iterable[Mapping[str, str]], sejak: date) -> tuple[AturanTenggat, ...]:
    """Read deadline rows; one without a day of its own holds from ``sejak`` on.

    Raises:
        UserError: TGT-003 names the first wrong row.
    """
    isi = [{**sel, "berlaku_sejak": sel.get("berlaku_sejak") or sejak.isoformat()} for sel in baris]
    return DaftarAturan.dari_baris(isi).aturan


def _baca(jenis: JenisPaket, nilai: Mapping[str, Any]) -> IsiPaket:
    if jenis is JenisPaket.LIBUR:
        sumber = str(nilai["sumber"])
        return IsiLibur(
            tahun=int(nilai["tahun"]),
            sumber=sumber,
            hari=tuple(
                libur_dari_baris(
                    [{**satu, "sumber": sumber} for satu in nilai["hari"]], berkas="paket"
                )
            ),
            lengkap=bool(nilai["lengkap"]),
            bukan_libur=tuple(date.fromisoformat(satu) for satu in nilai["bukan_libur"]),
        )
    if jenis is JenisPaket.TENGGAT:
        return IsiTenggat(str(nilai["sumber"]), DaftarAturan.dari_baris(nilai["aturan"]).aturan)
    if jenis in PESAN:
        batas = date.fromisoformat(nilai["batas"]) if nilai.get("batas") else None
        return IsiPesan(str(nilai["judul"]), str(nilai["teks"]), batas)
    data = base64.b64decode(nilai["data"], validate=True)
    return IsiBerkas(str(nilai["nama"]), str(nilai["sumber"]), data)


def _baris(aturan: AturanTenggat) -> dict[str, str]:
    isi = asdict(aturan)
    isi["berlaku_sejak"] = aturan.berlaku_sejak.isoformat() if aturan.berlaku_sejak else ""
    return {nama: str(nilai) for nama, nilai in isi.items()}


def _galat(nomor: int, what: str, periksa: str) -> UserError:
    return UserError(
        code=f"ATR-{nomor:03}",
        what=what,
        kept="Aturan yang dipakai tidak berubah.",
        action=f"Periksa {periksa}, lalu ulangi.",
    )
