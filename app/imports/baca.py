# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read a register out of an opened book: its heading, its columns, its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.impor import (
    BarisImpor,
    BarisMentah,
    Bidang,
    Catatan,
    HasilBaca,
    KolomTebakan,
    NilaiSel,
    Sel,
    Tingkat,
)
from app.domain.jobs import JobControl
from app.imports.buku import Buku
from app.imports.curiga import nomor_lompat, periksa_antarbaris
from app.imports.galat import tolak
from app.imports.judul import Judul, cari_judul, judul_tetap, teks_judul
from app.imports.kamus import Kamus, muat_kamus
from app.imports.lembar import Lembar, terlalu_banyak
from app.imports.pilah import SEBUTAN, Dilewati, Pemilah
from app.imports.sel_baris import Peta
from app.imports.sidik import beri_sidik
from app.imports.susun import susun_baris
from app.imports.tanggal import teks_sel
from app.imports.tebak import dekat_dengan, tebak_kolom

_TAHUN_JUDUL = re.compile(
    r"\b(?:tahun(?:\s+anggaran)?|thn\.?|ta\.?)\s*:?\s*(20\d\d)\b", re.IGNORECASE
)
_TABEL_CONTOH = 400
TANPA_BARIS = "tanpa_baris"
"""Code of the note that says why a sheet holds nothing to import"""


def pilih_lembar(buku: Buku, *, kamus: Kamus | None = None) -> str:
    """Name of the sheet that looks most like a register: heading first, then rows, visible first.

    Raises UserError IMP-012 when no sheet has a heading.
    """
    kamus = kamus or muat_kamus()
    terbaik: tuple[bool, int, int] | None = None
    nama = ""
    for lembar in buku.lembar:
        judul = cari_judul(lembar, kamus)
        if judul is None:
            continue
        isi = sum(1 for b in lembar.baris[judul.akhir :] if b)
        nilai = (not lembar.tersembunyi and isi > 0, judul.nilai, isi)
        if terbaik is None or nilai > terbaik:
            terbaik, nama = nilai, lembar.nama
    if terbaik is None:
        raise tolak("IMP-012", buku.nama, _sebut_lembar(buku))
    return nama


def _sebut_lembar(buku: Buku) -> str:
    if len(buku.lembar) == 1:
        return f"lembar “{buku.lembar[0].nama}”"
    return f"{len(buku.lembar)} lembar"


def baca(
    buku: Buku,
    lembar: str | None = None,
    *,
    job: JobControl | None = None,
    kamus: Kamus | None = None,
    tahun: int | None = None,
    baris_header: int | None = None,
    jumlah_baris_header: int = 1,
) -> HasilBaca:
    """Read sheet ``lembar`` (the likeliest when None) with the guessed mapping.

    ``tahun`` is the year the register is said to be about. ``baris_header`` (from 1) and
    ``jumlah_baris_header`` overrule the search for the heading. When neither name nor question
    is recognised there are no rows yet, only columns to map and a note saying so. Raises
    UserError IMP-012, IMP-017 and CancelledError.
    """
    kamus, job = kamus or muat_kamus(), job or JobControl()
    if baris_header is None:
        isi = buku.ambil(lembar if lembar is not None else pilih_lembar(buku, kamus=kamus))
        judul = cari_judul(isi, kamus)
    else:
        isi = buku.ambil(lembar) if lembar is not None else _berisi(buku)
        judul = judul_tetap(isi, baris_header - 1, jumlah_baris_header)
    if judul is None or not any(judul.jalur):
        raise tolak("IMP-012", buku.nama, f"lembar “{isi.nama}”")
    mentah = _mentah(isi, judul)
    kolom = tebak_kolom(judul.jalur, [b.sel for b in mentah[:_TABEL_CONTOH]], kamus)
    dasar = HasilBaca(
        lembar=isi.nama,
        baris_header=judul.baris + 1,
        jumlah_baris_header=judul.jumlah,
        kolom=kolom,
        baris=(),
        catatan=(),
        sidik_berkas=buku.berkas.sidik,
        mentah=mentah,
        judul_mentah=_judul_mentah(isi, judul),
        pesan_pembaca=isi.pesan,
        nama_berkas=buku.nama,
        tata_letak=dekat_dengan(judul.jalur, kamus),
        tahun=tahun or _tahun_judul(isi, judul),
    )
    if _cukup(dasar):
        return _susun(dasar, job=job, kamus=kamus)
    pesan = "kolom nama dan informasi yang diminta belum dipasangkan"
    catatan = Catatan(Tingkat.GALAT, Sel(isi.nama, 0), "", pesan, "", "belum_dipetakan")
    return replace(dasar, catatan=(catatan,))


def _berisi(buku: Buku) -> Lembar:
    return next(x for x in buku.lembar if not x.kosong)


def _cukup(dasar: HasilBaca) -> bool:
    return bool({Bidang.NAMA, Bidang.RINCIAN} & set(dasar.pemetaan().values()))


def petakan(
    hasil: HasilBaca,
    pemetaan: Mapping[int, Bidang | str | None],
    *,
    job: JobControl | None = None,
    kamus: Kamus | None = None,
    tahun: int | None = None,
) -> HasilBaca:
    """The same sheet under a mapping a person changed: column index → meaning, None = none.

    Columns not named keep their guess unless their meaning was given to another column. Raises
    UserError IMP-015 for an unknown column or a meaning given twice, IMP-014 when neither name
    nor question is mapped.
    """
    diminta = {i: None if b is None else _bidang(b, hasil) for i, b in pemetaan.items()}
    ada = {k.indeks for k in hasil.kolom}
    asing = sorted(set(diminta) - ada)
    if asing:
        raise tolak("IMP-015", hasil.nama_berkas, f"kolom ke-{asing[0] + 1} tidak ada")
    baru = [b for b in diminta.values() if b is not None]
    if len(set(baru)) < len(baru):
        raise tolak("IMP-015", hasil.nama_berkas, "dua kolom diberi arti yang sama")
    kolom = tuple(_ganti(k, diminta, set(baru)) for k in hasil.kolom)
    dasar = replace(hasil, kolom=kolom, tahun=tahun or hasil.tahun)
    if not _cukup(dasar):
        raise tolak("IMP-014", hasil.nama_berkas, "kolom nama dan informasi tidak ada")
    return _susun(dasar, job=job or JobControl(), kamus=kamus or muat_kamus())


def _bidang(nama: Bidang | str, hasil: HasilBaca) -> Bidang:
    try:
        return Bidang(nama)
    except ValueError as salah:
        raise tolak("IMP-015", hasil.nama_berkas, f"arti kolom “{nama}” tidak dikenal") from salah


def _ganti(
    kolom: KolomTebakan, diminta: Mapping[int, Bidang | None], baru: set[Bidang]
) -> KolomTebakan:
    if kolom.indeks in diminta:
        return replace(kolom, bidang=diminta[kolom.indeks], keyakinan=1.0)
    if kolom.bidang in baru:
        return replace(kolom, bidang=None, keyakinan=0.0)
    return kolom


def _mentah(lembar: Lembar, judul: Judul) -> tuple[BarisMentah, ...]:
    """Written rows below the heading, cells merged downwards filled in."""
    tambahan: dict[int, dict[int, NilaiSel]] = {}
    for b1, k1, b2, _ in lembar.gabungan:
        if b1 < judul.akhir or b2 == b1 or b1 >= len(lembar.baris):
            continue
        asal = lembar.baris[b1]
        if k1 < len(asal) and asal[k1] is not None:
            for b in range(b1 + 1, min(b2 + 1, len(lembar.baris))):
                tambahan.setdefault(b, {})[k1] = asal[k1]
    rumus: dict[int, list[int]] = {}
    for b, k in sorted(lembar.tanpa_nilai):
        rumus.setdefault(b, []).append(k)
    hasil = []
    for nomor in range(judul.akhir, len(lembar.baris)):
        sel = lembar.baris[nomor]
        if sel or nomor in rumus:
            isi, gabungan = _isi(sel, tambahan.get(nomor, {}))
            hasil.append(BarisMentah(nomor + 1, isi, tuple(rumus.get(nomor, ())), gabungan))
    return tuple(hasil)


def _isi(
    sel: Sequence[NilaiSel], tambahan: Mapping[int, NilaiSel]
) -> tuple[tuple[NilaiSel, ...], tuple[int, ...]]:
    isi = list(sel)
    terisi = []
    for kolom, nilai in sorted(tambahan.items()):
        isi.extend([None] * (kolom + 1 - len(isi)))
        if isi[kolom] is None:
            isi[kolom] = nilai
            terisi.append(kolom)
    return tuple(isi), tuple(terisi)


def _judul_mentah(lembar: Lembar, judul: Judul) -> tuple[tuple[str, ...], ...]:
    blok = lembar.baris[judul.baris : judul.akhir]
    return tuple(tuple(teks_judul(n) for n in baris) for baris in blok)


def _tahun_judul(lembar: Lembar, judul: Judul) -> int | None:
    """The year named in the titles above the heading, when there is exactly one."""
    teks = " ".join(teks_sel(n) for b in lembar.baris[: judul.baris] for n in b if n is not None)
    tahun = {int(t) for t in _TAHUN_JUDUL.findall(teks[:20_000])}
    return tahun.pop() if len(tahun) == 1 else None


def _susun(dasar: HasilBaca, *, job: JobControl, kamus: Kamus) -> HasilBaca:
    bidang = dasar.pemetaan()
    judul = {k.indeks: k.judul for k in dasar.kolom}
    data, dilewati = Pemilah(bidang, dasar.judul_mentah, kamus).pilah(dasar.mentah)
    if len(data) > kamus.batas["baris"]:
        raise terlalu_banyak(dasar.nama_berkas, kamus.batas["baris"])
    peta = Peta(dasar.lembar, bidang, judul)
    baris, tahun = susun_baris(data, peta=peta, kamus=kamus, tahun=dasar.tahun, job=job)
    nomor = peta.letak.get(Bidang.NOMOR, -1)
    baris = periksa_antarbaris(baris, kolom_nomor=nomor, judul_nomor=judul.get(nomor, ""))
    catatan = _catatan_lembar(dasar, dilewati, baris)
    return replace(dasar, baris=tuple(beri_sidik(baris)), catatan=tuple(catatan), tahun=tahun)


def _catatan_lembar(
    dasar: HasilBaca, dilewati: Sequence[Dilewati], baris: Sequence[BarisImpor]
) -> list[Catatan]:
    lembar = Sel(dasar.lembar, 0)
    catatan = [Catatan(Tingkat.INFO, lembar, "", p, "", "pembaca") for p in dasar.pesan_pembaca]
    for lewat in dilewati:
        sel = Sel(dasar.lembar, lewat.baris)
        pesan = f"{SEBUTAN[lewat.peran]} tidak diimpor"
        catatan.append(Catatan(Tingkat.INFO, sel, "", pesan, lewat.teks, "dilewati"))
    if not baris:
        pesan = _tanpa_baris(dasar, dilewati)
        catatan.insert(0, Catatan(Tingkat.GALAT, lembar, "", pesan, "", TANPA_BARIS))
    lompat = nomor_lompat(baris)
    if lompat:
        sebut = ", ".join(str(n) for n in lompat[:10]) + (" …" if len(lompat) > 10 else "")
        pesan = f"nomor urut {sebut} tidak ada di berkas"
        catatan.append(Catatan(Tingkat.PERINGATAN, lembar, "", pesan, "", "nomor_lompat"))
    tanpa_arti = [k.judul for k in dasar.kolom if k.bidang is None and k.judul]
    if tanpa_arti:
        pesan = f"kolom tanpa pasangan tetap disimpan sebagai catatan: {', '.join(tanpa_arti)}"
        catatan.append(Catatan(Tingkat.INFO, lembar, "", pesan, "", "kolom_lain"))
    return catatan


def _tanpa_baris(dasar: HasilBaca, dilewati: Sequence[Dilewati]) -> str:
    """Why there is nothing to import under a heading that was found."""
    judul = f"di bawah judul kolom (baris {dasar.baris_header})"
    if not dasar.mentah:
        return f"tidak ada yang dapat diimpor: {judul} tidak ada baris berisi"
    jumlah = Counter(SEBUTAN[lewat.peran] for lewat in dilewati)
    sebut = ", ".join(f"{n} {nama}" for nama, n in jumlah.items()) or "baris tanpa isi"
    return f"tidak ada yang dapat diimpor: {judul} tidak ada permohonan, hanya {sebut}"
