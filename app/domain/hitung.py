# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Counting of legal deadlines: the card that proves a date, and the fast way to the same date.

Our reading, a setting: the day of the event is day 0 and day 1 is the next working day. A limit
that starts where another one ends (extension, dispute without an answer) always begins on the
day after, whatever the setting, so that ten and seven working days stay seventeen.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from app.domain.errors import UserError
from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.kalender import Kalender
from app.domain.label import PEMICU, STATUS_HARI
from app.domain.tenggat import AturanTenggat, HariHitung, KartuHitung, StatusHari

TAHUN_AWAL, TAHUN_AKHIR = 2008, 2100
"""Years a clock may start in: UU 14/2008 is the oldest rule of this program"""
PEMICU_SAMBUNGAN = frozenset({"akhir_P4", "akhir_K2", "akhir_S10"})
"""Triggers that are the last, already counted day of another limit"""
SEHARI = timedelta(days=1)


def _periksa(aturan: AturanTenggat, mulai: date) -> None:
    """Refuse starts outside the years this program counts in."""
    if TAHUN_AWAL <= mulai.year <= TAHUN_AKHIR:
        return
    raise UserError(
        code="TGT-001",
        what=(
            f"Tanggal mulai {tanggal_panjang(mulai)} untuk {aturan.kode} berada di luar "
            f"tahun {TAHUN_AWAL}–{TAHUN_AKHIR}."
        ),
        kept="Tidak ada tenggat yang dihitung atau diubah.",
        action="Periksa tahunnya, lalu ulangi.",
    )


def _nol(aturan: AturanTenggat, hari_peristiwa_nol: bool) -> bool:
    return hari_peristiwa_nol or aturan.pemicu in PEMICU_SAMBUNGAN


def _tambah_bulan(mulai: date, jumlah: int) -> date:
    """Same day of a later or earlier month; the month's last day when it is shorter."""
    tahun, bulan = divmod(mulai.year * 12 + mulai.month - 1 + jumlah, 12)
    return date(tahun, bulan + 1, min(mulai.day, monthrange(tahun, bulan + 1)[1]))


def jatuh_tempo(
    aturan: AturanTenggat, mulai: date, kalender: Kalender, *, hari_peristiwa_nol: bool = True
) -> date:
    """Return the due date of a limit; the same date as its counting card, without the card.

    Units: working days (``hari_kerja``), calendar days (``hari``), months (``bulan``).

    Raises:
        UserError: TGT-001 when ``mulai`` is outside 2008-2100.
    """
    _periksa(aturan, mulai)
    arah = 1 if aturan.arah == "maju" else -1
    if aturan.satuan == "bulan":
        return _tambah_bulan(mulai, arah * aturan.jumlah)
    dasar = mulai if _nol(aturan, hari_peristiwa_nol) else mulai - arah * SEHARI
    if aturan.satuan == "hari":
        return dasar + timedelta(days=arah * aturan.jumlah)
    return kalender.hari_kerja_ke(dasar, arah * aturan.jumlah)


def _keterangan_dihitung(kalender: Kalender, tanggal: date, urutan: int) -> str:
    """Name a counted working day, and say it when the calendar knows a day off there."""
    teks = f"hari kerja ke-{urutan}"
    tidak_diliburkan = "; ".join(h.sebutan() for h in kalender.libur_pada(tanggal))
    return f"{teks} (tetap dihitung; {tidak_diliburkan})" if tidak_diliburkan else teks


def _baris_hari_kerja(
    aturan: AturanTenggat, mulai: date, kalender: Kalender, *, nol: bool
) -> Iterator[HariHitung]:
    langkah = SEHARI if aturan.arah == "maju" else -SEHARI
    tanggal = mulai + langkah if nol else mulai
    urutan = 0
    while urutan < aturan.jumlah:
        status = kalender.status_hari(tanggal)
        if kalender.hari_kerja(tanggal):
            urutan += 1
            teks = _keterangan_dihitung(kalender, tanggal, urutan)
            yield HariHitung(tanggal, urutan, teks, status)
        else:
            yield HariHitung(tanggal, None, kalender.alasan_libur(tanggal), status)
        tanggal += langkah


def _baris_hari(aturan: AturanTenggat, mulai: date, *, nol: bool) -> Iterator[HariHitung]:
    langkah = SEHARI if aturan.arah == "maju" else -SEHARI
    tanggal = mulai + langkah if nol else mulai
    for urutan in range(1, aturan.jumlah + 1):
        yield HariHitung(tanggal, urutan, f"hari ke-{urutan} (hari kalender)")
        tanggal += langkah


def _baris_bulan(aturan: AturanTenggat, mulai: date) -> Iterator[HariHitung]:
    arah = 1 if aturan.arah == "maju" else -1
    for urutan in range(1, aturan.jumlah + 1):
        yield HariHitung(_tambah_bulan(mulai, arah * urutan), urutan, f"bulan ke-{urutan}")


def hitung(
    aturan: AturanTenggat, mulai: date, kalender: Kalender, *, hari_peristiwa_nol: bool = True
) -> KartuHitung:
    """Count a limit day by day and return the card that proves its date.

    ``sementara`` is true when a working-day count touches a year whose holidays are estimated or
    missing. Nothing is clamped: a limit in calendar days or months may end on a day off, and the
    card says so.

    Raises:
        UserError: TGT-001 when ``mulai`` is outside 2008-2100.
    """
    _periksa(aturan, mulai)
    nol = _nol(aturan, hari_peristiwa_nol)
    if aturan.satuan == "hari_kerja":
        baris = tuple(_baris_hari_kerja(aturan, mulai, kalender, nol=nol))
    elif aturan.satuan == "hari":
        baris = tuple(_baris_hari(aturan, mulai, nol=nol))
    else:
        nol = True
        baris = tuple(_baris_bulan(aturan, mulai))
    akhir = baris[-1].tanggal
    kerja = aturan.satuan == "hari_kerja"
    if nol:
        pemicu = PEMICU.get(aturan.pemicu, aturan.pemicu)
        status = kalender.status_hari(mulai) if kerja else StatusHari.DITETAPKAN
        baris = (HariHitung(mulai, None, f"hari 0: {pemicu}", status), *baris)
    kartu = KartuHitung(
        aturan=aturan,
        mulai=mulai,
        jatuh_tempo=akhir,
        sementara=any(b.status is not StatusHari.DITETAPKAN for b in baris),
        hari=baris,
        setelan=_setelan(kalender, nol=nol, kerja=kerja),
        sidik_kalender=kalender.sidik(min(mulai, akhir), max(mulai, akhir)) if kerja else "",
        hari_peristiwa_nol=hari_peristiwa_nol,
    )
    return replace(kartu, catatan=tuple(_catatan(kartu, kalender, nol=nol)))


def _setelan(kalender: Kalender, *, nol: bool, kerja: bool) -> str:
    peristiwa = "hari peristiwa = hari 0" if nol else "hari peristiwa = hari 1"
    return f"{kalender.setelan()}; {peristiwa}" if kerja else peristiwa


def _catatan(kartu: KartuHitung, kalender: Kalender, *, nol: bool) -> Iterator[str]:
    """Yield what a reader must know beside the days, the provisional warning first."""
    if kartu.sementara:
        yield from _catatan_sementara(kartu, kalender)
    if nol and kartu.aturan.pemicu not in PEMICU_SAMBUNGAN and kartu.aturan.satuan != "bulan":
        yield (
            "Hari peristiwa = hari 0 adalah pembacaan kami: peraturan tidak menyebut apakah hari "
            "pertama dihitung. Dapat diubah di setelan."
        )
    berlaku = kartu.aturan.berlaku_sejak
    if berlaku is not None and kartu.mulai < berlaku:
        yield f"Aturan ini berlaku sejak {tanggal_panjang(berlaku)}, setelah tanggal mulai."
    if kartu.aturan.satuan != "hari_kerja" and not kalender.hari_kerja(kartu.jatuh_tempo):
        yield (
            f"{tanggal_hari(kartu.jatuh_tempo)} bukan hari kerja; aturan ini tidak dihitung "
            "dengan hari kerja, jadi tanggalnya tidak digeser."
        )
    if kartu.aturan.satuan == "hari_kerja":
        yield from _catatan_paket(kartu, kalender)
    if kartu.aturan.catatan:
        yield kartu.aturan.catatan


def _catatan_paket(kartu: KartuHitung, kalender: Kalender) -> Iterator[str]:
    """Name the rule packs of the province that decided the days of the count."""
    tahun = {hari.tanggal.year for hari in kartu.hari}
    yield from (kutipan for satu, kutipan in kalender.paket if satu in tahun)


def _catatan_sementara(kartu: KartuHitung, kalender: Kalender) -> Iterator[str]:
    ragu = {b.tanggal.year: b.status for b in kartu.hari if b.status is not StatusHari.DITETAPKAN}
    tahun = ", ".join(f"{t} ({STATUS_HARI[s]})" for t, s in sorted(ragu.items()))
    yield (
        f"Tanggal sementara: hari libur tahun {tahun} belum ditetapkan. Muat SKB tahun itu; "
        "tanggal akan dihitung ulang."
    )
    penuh = replace(kalender, perkiraan_libur=True)
    bila = jatuh_tempo(
        kartu.aturan, kartu.mulai, penuh, hari_peristiwa_nol=kartu.hari_peristiwa_nol
    )
    if bila != kartu.jatuh_tempo:
        yield (
            f"Bila hari libur perkiraan ditetapkan, tanggalnya menjadi {tanggal_hari(bila)}. "
            "Sampai saat itu dipakai tanggal di kartu ini."
        )


def hitung_ulang_sama(kartu: KartuHitung, kalender: Kalender) -> bool:
    """True if counting the card again with ``kalender`` gives the same days and date."""
    ulang = hitung(kartu.aturan, kartu.mulai, kalender, hari_peristiwa_nol=kartu.hari_peristiwa_nol)
    return replace(ulang, catatan=()) == replace(kartu, catatan=())


def sisa_hari_kerja(hari_ini: date, batas: date, kalender: Kalender) -> int:
    """Return the working days left: 0 on the last day, negative exactly when it has passed.

    A limit that ended yesterday is one day late even when today is a day off.
    """
    if hari_ini > batas:
        return -max(1, kalender.jumlah_hari_kerja(batas, hari_ini))
    return kalender.jumlah_hari_kerja(hari_ini, batas)


def wajib_tahun(tahun: int) -> None:
    """Refuse a register year outside 2008-2100 (``THN-001``): no request can have come in then."""
    if TAHUN_AWAL <= tahun <= TAHUN_AKHIR:
        return
    raise UserError(
        code="THN-001",
        what=f"Tahun register {str(tahun)[:12]} berada di luar {TAHUN_AWAL}–{TAHUN_AKHIR}.",
        kept="Tidak ada yang disimpan atau ditulis.",
        action="Tulis tahun empat angka, misalnya 2026, lalu ulangi.",
    )
