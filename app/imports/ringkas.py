# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dry run and late answers: figures about rows that were read but not stored."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date

from app.domain.impor import (
    BarisImpor,
    BarisTerlambat,
    Catatan,
    HasilBaca,
    HasilTerlambat,
    RingkasanImpor,
    Sel,
    Tingkat,
)

HariKerjaAntara = Callable[[date, date], int]
"""Working days after the first date up to and including the second (event day = 0)"""

BATAS_JAWABAN = 10
"""Working days of UU 14/2008 Pasal 22(7) and PerKI 1/2021 Pasal 34(3)"""

_BOBOT = {Tingkat.GALAT: 0, Tingkat.PERINGATAN: 1, Tingkat.INFO: 2}


def uji_kering(
    hasil: HasilBaca,
    *,
    tahun: int,
    hari_ini: date,
    sudah_ada: Collection[str] = (),
    contoh: int = 20,
) -> RingkasanImpor:
    """What storing ``hasil`` as the register of ``tahun`` would do; nothing is stored.

    ``sudah_ada`` holds the digests (``BarisImpor.sidik``) of rows stored earlier; ``contoh`` is
    how many notes to show.
    """
    tambahan = [c for b in hasil.baris for c in _catatan_uji(b, tahun=tahun, hari_ini=hari_ini)]
    semua = (*hasil.semua_catatan, *tambahan)
    berperingatan = {c.sel.baris for c in semua if c.tingkat is Tingkat.PERINGATAN}
    galat = {c.sel.baris for c in semua if c.tingkat is Tingkat.GALAT}
    lama = {b.baris for b in hasil.baris if b.sidik in sudah_ada}
    urut = sorted(semua, key=lambda c: (_BOBOT[c.tingkat], c.sel.baris, c.sel.kolom))
    return RingkasanImpor(
        jumlah=len(hasil.baris),
        baru=sum(1 for b in hasil.baris if b.baris not in lama | galat),
        sudah_ada=len(lama),
        peringatan=sum(1 for b in hasil.baris if b.baris in berperingatan),
        galat=sum(1 for b in hasil.baris if b.baris in galat),
        dilewati=sum(1 for c in hasil.catatan if c.kode == "dilewati"),
        contoh=tuple(urut[:contoh]),
        catatan=semua,
        tahun_lain=sum(1 for b in hasil.baris if b.tanggal and b.tanggal.year != tahun),
        tanpa_tanggal=sum(1 for b in hasil.baris if b.tanggal is None),
    )


def _catatan_uji(baris: BarisImpor, *, tahun: int, hari_ini: date) -> Iterable[Catatan]:
    sel = Sel(baris.lembar, baris.baris)
    sudah = any(c.kode == "tahun_lain" for c in baris.catatan)
    if baris.tanggal is not None and baris.tanggal.year != tahun and not sudah:
        pesan = f"diterima tahun {baris.tanggal.year}, bukan {tahun}"
        yield Catatan(Tingkat.PERINGATAN, sel, "", pesan, baris.teks_tanggal[0], "tahun_lain")
    tiga = (baris.tanggal, baris.tanggal_pemberitahuan, baris.tanggal_pemberian)
    sebutan = ("tanggal terima", "tanggal pemberitahuan", "tanggal pemberian")
    for hari, nama, teks in zip(tiga, sebutan, baris.teks_tanggal, strict=True):
        if hari is not None and hari > hari_ini:
            yield Catatan(
                Tingkat.PERINGATAN, sel, "", f"{nama} masih di masa depan", teks, "masa_depan"
            )


def hitung_terlambat(
    baris: Iterable[BarisImpor],
    hari_kerja_antara: HariKerjaAntara,
    batas: int = BATAS_JAWABAN,
) -> HasilTerlambat:
    """Rows whose written notice or information came later than ``batas`` working days.

    Only readable dates count; a row answered before it was received, or without two dates, is
    listed as not countable instead of being guessed.
    """
    terlambat = []
    tak_terhitung = []
    for b in baris:
        satu = _hari(b, hari_kerja_antara)
        if satu is None:
            tak_terhitung.append(b)
        elif satu.hari > batas:
            terlambat.append(satu)
    return HasilTerlambat(
        batas=batas,
        terlambat=tuple(terlambat),
        pemberitahuan=sum(1 for t in terlambat if (t.hari_pemberitahuan or 0) > batas),
        pemberian=sum(1 for t in terlambat if (t.hari_pemberian or 0) > batas),
        tidak_terhitung=tuple(tak_terhitung),
    )


def _hari(b: BarisImpor, hari_kerja_antara: HariKerjaAntara) -> BarisTerlambat | None:
    if b.tanggal is None:
        return None
    terima = b.tanggal

    def jarak(hari: date | None) -> int | None:
        return hari_kerja_antara(terima, hari) if hari is not None and hari >= terima else None

    hasil = BarisTerlambat(b, jarak(b.tanggal_pemberitahuan), jarak(b.tanggal_pemberian))
    if hasil.hari_pemberitahuan is None and hasil.hari_pemberian is None:
        return None
    return hasil
