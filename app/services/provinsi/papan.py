# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The consolidated board: what every declared register counts, over agencies and a period.

Nothing here knows a register by name: a later one joins by its declaration in
``app.sync.hub.figures``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.domain.format_id import NAMA_BULAN, tanggal_panjang
from app.domain.jobs import JobControl
from app.domain.pelaku import PELIHAT_PROVINSI, Pelaku
from app.domain.provinsi import (
    BELUM,
    AngkaPapan,
    BarisTabel,
    KolomRekap,
    Masa,
    Papan,
    PeringkatRow,
    PetaBulan,
    RincianPapan,
    SelRekap,
    TabelRekap,
)
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.pendaftaran_provinsi import daftar_instansi
from app.services.provinsi.gudang import gudang
from app.sync.hub.figures import (
    Cacah,
    Rasio,
    RegisterProvinsi,
    Rincian,
    Sebaran,
    Ukuran,
    registers,
)
from app.sync.hub.periods import Irama, Periode, periode, periode_bebas, periode_memuat
from app.sync.hub.reasons import State
from app.sync.hub.recap import BarisRekap, Rekap, peringkat, register_bernama

DIAM_HARI = 14
"""Silence beyond this is told"""
KARTU = 6
_SEBARAN = (("rata", "rata-rata"), ("median", "median"), ("maks", "terlama"))
CATATAN = (
    "Hari kerja dihitung dengan kalender dan setelan tiap instansi.",
    "Paket yang menunggu atau dikarantina belum terhitung.",
)


def daftar_register() -> tuple[tuple[str, str], ...]:
    """Return table name and title of every register the province counts."""
    return tuple((satu.tabel, satu.judul) for satu in registers().values())


def masa_irama(irama: str, tahun: int, ke: int = 1) -> Masa:
    """Return the ``ke``-th month, quarter, four-month, semester of a year, or the year.

    Raises:
        UserError: HUB-020 for a number the year does not have.
    """
    return _masa(periode(Irama(irama), tahun, ke))


def masa_memuat(irama: str, hari: date) -> Masa:
    """Return the period of this length that a day lies in."""
    return _masa(periode_memuat(Irama(irama), hari))


def masa_bebas(dari: date, sampai: date) -> Masa:
    """Return the period between two days; HUB-021 if they are in the wrong order."""
    return _masa(periode_bebas(dari, sampai))


def papan(
    kantor: Kantor, pelaku: Pelaku, tabel: str, masa: Masa, *, job: JobControl | None = None
) -> Papan:
    """Return the board of one register over a period."""
    pelaku.wajib("melihat papan provinsi", *PELIHAT_PROVINSI)
    with gudang(kantor) as opened:
        found = opened.recap(tabel, _periode(masa), hari_ini=kantor.jam.today(), job=job)
        roster = opened.roster()
        held = len(opened.quarantine())
    register = found.register
    quiet = [row for row in roster if row.hari_diam is None or row.hari_diam > DIAM_HARI]
    return Papan(
        tabel=register.tabel,
        judul=register.judul,
        masa=masa,
        angka=tuple(_kartu(found)),
        rincian=tuple(_rincian(found)),
        peringkat=tuple(
            PeringkatRow(row.urutan, row.agency, row.nama, row.persen, row.dari)
            for row in peringkat(found)
        ),
        kriteria=kriteria(register),
        instansi=len(roster),
        mengirim=sum(1 for row in roster if row.terakhir is not None),
        diam=len(quiet),
        karantina=held,
        perlu_keputusan=found.jumlah.perlu_keputusan,
    )


def kriteria(register: RegisterProvinsi) -> str:
    """Return by what agencies are ranked, in a sentence."""
    rasio = _ukuran(register, register.peringkat)
    assert isinstance(rasio, Rasio)
    atas, bawah = _ukuran(register, rasio.pembilang), _ukuran(register, rasio.penyebut)
    return (
        f"Diurutkan menurut {rasio.judul}: “{atas.judul}” dibagi “{bawah.judul}”. Nilai sama"
        " berperingkat sama; instansi tanpa kasus berada di bawah tanpa peringkat."
    )


def rekap(
    kantor: Kantor, pelaku: Pelaku, tabel: str, masa: Masa, *, job: JobControl | None = None
) -> TabelRekap:
    """Return every figure of a register per agency, and their sum."""
    pelaku.wajib("melihat rekap provinsi", *PELIHAT_PROVINSI)
    with gudang(kantor) as opened:
        found = opened.recap(tabel, _periode(masa), hari_ini=kantor.jam.today(), job=job)
    per = f"Keadaan per {tanggal_panjang(kantor.jam.today())}."
    return TabelRekap(
        judul=f"Rekap {found.register.judul.lower()}",
        masa=masa,
        kolom=tuple(_kolom(found.register)),
        baris=tuple(_baris(found.register, row) for row in found.baris),
        jumlah=_baris(found.register, found.jumlah),
        catatan=(per, *CATATAN),
    )


def peta_angka(
    kantor: Kantor, pelaku: Pelaku, tabel: str, masa: Masa, *, ukuran: str = ""
) -> PetaBulan:
    """Return one count of a register per agency and month."""
    pelaku.wajib("melihat papan provinsi", *PELIHAT_PROVINSI)
    register = register_bernama(tabel)
    kode = ukuran or register.peta
    with gudang(kantor) as opened:
        found = opened.heat_map(tabel, _periode(masa), hari_ini=kantor.jam.today(), ukuran=kode)
    return PetaBulan(_ukuran(register, kode).judul, found.bulan, found.baris)


def peta_diam(kantor: Kantor, pelaku: Pelaku, masa: Masa) -> PetaBulan:
    """Return how many volumes arrived per agency and month: nought is silence.

    Months before an agency was enrolled are not its silence.
    """
    pelaku.wajib("melihat peta kesenyapan", *PELIHAT_PROVINSI)
    since = {row.id: _bulan_ms(row.dibuat) for row in daftar_instansi(kantor)}
    with gudang(kantor) as opened:
        found = opened.silence(_periode(masa))
    rows = tuple(
        (
            agency,
            nama,
            tuple(
                BELUM if not count and month < since.get(agency, 0) else count
                for month, count in zip(found.bulan, cells, strict=True)
            ),
        )
        for agency, nama, cells in found.baris
    )
    return PetaBulan("Paket yang tiba", found.bulan, rows, "paket")


def ukuran_peta(tabel: str) -> tuple[tuple[str, str], ...]:
    """Return code and title of every count a heat map can show, the usual one first."""
    register = register_bernama(tabel)
    counts = [(u.kode, u.judul) for u in register.ukuran if isinstance(u, Cacah)]
    return tuple(sorted(counts, key=lambda pair: pair[0] != register.peta))


def nama_bulan(yyyymm: int) -> str:
    """Return “November 2026” for 202611."""
    return f"{NAMA_BULAN[yyyymm % 100 - 1]} {yyyymm // 100}"


def angka_instansi(register: RegisterProvinsi, row: BarisRekap) -> tuple[AngkaPapan, ...]:
    """Return the large figures of one agency, with the share it is ranked by."""
    codes = [*_kode_kartu(register), register.peringkat]
    return tuple(_angka(register, kode, row) for kode in codes)


def paket_belum(keadaan: str) -> bool:
    """True for a volume that is not counted yet."""
    return keadaan in (State.MENUNGGU.value, State.KARANTINA.value, State.TERSIMPAN.value)


def _kartu(found: Rekap) -> Iterator[AngkaPapan]:
    yield from angka_instansi(found.register, found.jumlah)
    for ukuran in found.register.ukuran:
        if isinstance(ukuran, Sebaran):
            nilai = found.jumlah.angka[ukuran.kode]["rata"]
            yield AngkaPapan(ukuran.kode, f"{ukuran.judul}, rata-rata", nilai, ukuran.satuan)


def _kode_kartu(register: RegisterProvinsi) -> list[str]:
    counts = [u.kode for u in register.ukuran if isinstance(u, Cacah)]
    return list(register.kartu) or counts[:KARTU]


def _angka(register: RegisterProvinsi, kode: str, row: BarisRekap) -> AngkaPapan:
    ukuran = _ukuran(register, kode)
    satuan = "%" if isinstance(ukuran, Rasio) else ""
    return AngkaPapan(kode, ukuran.judul, row.angka[kode], satuan)


def _rincian(found: Rekap) -> Iterator[RincianPapan]:
    for ukuran in found.register.ukuran:
        if isinstance(ukuran, Rincian):
            counts = found.jumlah.angka[ukuran.kode]
            words = {**ukuran.pilihan, "lainnya": "Lainnya"}
            rows = tuple((words.get(k, k), int(n)) for k, n in counts.items())
            yield RincianPapan(ukuran.kode, ukuran.judul, rows)


def _kolom(register: RegisterProvinsi) -> Iterator[KolomRekap]:
    for ukuran in register.ukuran:
        if isinstance(ukuran, Rincian):
            for kata, judul in {**ukuran.pilihan, "lainnya": "Lainnya"}.items():
                yield KolomRekap(f"{ukuran.kode}.{kata}", judul, ukuran.judul)
        elif isinstance(ukuran, Sebaran):
            for kode, judul in _SEBARAN:
                grup = f"{ukuran.judul} ({ukuran.satuan})"
                yield KolomRekap(f"{ukuran.kode}.{kode}", judul, grup)
        else:
            yield KolomRekap(ukuran.kode, ukuran.judul)
    yield KolomRekap("perlu_keputusan", "Perlu keputusan")


def _baris(register: RegisterProvinsi, row: BarisRekap) -> BarisTabel:
    sel = tuple(_sel(row, kolom.kode) for kolom in _kolom(register))
    return BarisTabel(row.agency, row.nama, sel)


def _sel(row: BarisRekap, kode: str) -> SelRekap:
    if kode == "perlu_keputusan":
        return row.perlu_keputusan
    nama, _, bagian = kode.partition(".")
    nilai: Any = row.angka[nama]
    if not bagian:
        return nilai  # type: ignore[no-any-return]
    return nilai.get(bagian, 0)  # type: ignore[no-any-return]


def _ukuran(register: RegisterProvinsi, kode: str) -> Ukuran:
    return next(u for u in register.ukuran if u.kode == kode)


def _bulan_ms(value: int) -> int:
    day = from_ms(value)
    return day.year * 100 + day.month


def _masa(found: Periode) -> Masa:
    return Masa(found.dari, found.sampai, found.sebutan)


def _periode(masa: Masa) -> Periode:
    return Periode(masa.dari, masa.sampai, masa.sebutan)
