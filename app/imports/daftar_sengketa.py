# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read a list of disputes out of an opened book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256

from app.domain.impor import Catatan, NilaiSel, Sel, Tingkat
from app.domain.impor_sengketa import BarisSengketa, BidangSengketa, HasilBacaSengketa
from app.domain.jobs import JobControl
from app.domain.periksa import bersihkan_teks
from app.domain.periksa_sengketa import PANJANG_MAKS
from app.imports.buku import Buku
from app.imports.galat import tolak
from app.imports.kamus import ringkas
from app.imports.lembar import Lembar
from app.imports.tanggal import teks_sel
from app.infra.resources import read_csv

JUDUL_DICARI = 30
"""Rows from the top in which the heading is looked for"""
PALING_SEDIKIT = 3
"""Columns that must be recognised"""
KOSONG = frozenset({"", "-", "–", "—"})
B = BidangSengketa
_PANJANG = {
    B.NOMOR_KI: "nomor_ki",
    B.PEMOHON: "nama_pemohon",
    B.TERMOHON: "termohon",
    B.INFORMASI: "rincian",
}


@cache
def judul_dikenal() -> Mapping[str, BidangSengketa]:
    """Return heading → field, as shipped."""
    rows = read_csv("data", "impor_sengketa", "kolom.csv")
    return {ringkas(row["judul"]): BidangSengketa(row["bidang"]) for row in rows}


def baca_sengketa(buku: Buku, *, job: JobControl) -> HasilBacaSengketa:
    """Read the sheet whose heading is recognised best.

    Raises:
        UserError: IMP-012 when no sheet has such a heading.
    """
    terbaik: tuple[int, Lembar, int, dict[int, BidangSengketa]] | None = None
    for lembar in buku.lembar:
        for nomor, baris in enumerate(lembar.baris[:JUDUL_DICARI]):
            peta = _peta(baris)
            if len(peta) >= PALING_SEDIKIT and (terbaik is None or len(peta) > terbaik[0]):
                terbaik = (len(peta), lembar, nomor, peta)
    if terbaik is None:
        jumlah = len(buku.lembar)
        sebut = f"lembar “{buku.lembar[0].nama}”" if jumlah == 1 else f"{jumlah} lembar"
        raise tolak("IMP-012", buku.nama, sebut)
    _, lembar, kepala, peta = terbaik
    judul = [" ".join(teks_sel(sel).split()) for sel in lembar.baris[kepala]]
    hasil = []
    for nomor, baris in enumerate(lembar.baris[kepala + 1 :], start=kepala + 2):
        job.step(nomor, len(lembar.baris), "Membaca daftar sengketa")
        if any(teks_sel(sel) not in KOSONG for sel in baris):
            hasil.append(_baris(lembar.nama, nomor, baris, judul, peta))
    return HasilBacaSengketa(
        nama_berkas=buku.nama,
        sidik_berkas=buku.berkas.sidik,
        lembar=lembar.nama,
        baris_header=kepala + 1,
        kolom=tuple((teks, peta.get(n)) for n, teks in enumerate(judul)),
        baris=tuple(hasil),
    )


def _peta(baris: Sequence[NilaiSel]) -> dict[int, BidangSengketa]:
    """Return column → field of a heading row; the first column of a field counts."""
    peta: dict[int, BidangSengketa] = {}
    for nomor, sel in enumerate(baris):
        bidang = judul_dikenal().get(ringkas(teks_sel(sel)))
        if bidang is not None and bidang not in peta.values():
            peta[nomor] = bidang
    return peta


def _baris(
    lembar: str,
    nomor: int,
    sel: Sequence[NilaiSel],
    judul: Sequence[str],
    peta: Mapping[int, BidangSengketa],
) -> BarisSengketa:
    isi = dict.fromkeys(B, "")
    lain = []
    for kolom, nilai in enumerate(sel):
        teks = bersihkan_teks(teks_sel(nilai), baris=True)
        if teks in KOSONG:
            continue
        if (bidang := peta.get(kolom)) is not None:
            isi[bidang] = teks
        else:
            lain.append((judul[kolom] if kolom < len(judul) else "", teks))
    letak = {bidang: kolom for kolom, bidang in peta.items()}
    return BarisSengketa(
        baris=nomor,
        nomor_ki=isi[B.NOMOR_KI],
        pemohon=isi[B.PEMOHON],
        termohon=isi[B.TERMOHON],
        informasi=isi[B.INFORMASI],
        jalur=isi[B.JALUR],
        hasil=isi[B.HASIL],
        lain=tuple(lain),
        sidik=sha256("\x1f".join(isi[b].casefold() for b in B).encode()).hexdigest(),
        catatan=tuple(_catatan(lembar, nomor, isi, letak, judul)),
    )


def _catatan(
    lembar: str,
    nomor: int,
    isi: Mapping[BidangSengketa, str],
    letak: Mapping[BidangSengketa, int],
    judul: Sequence[str],
) -> list[Catatan]:
    def catat(tingkat: Tingkat, bidang: BidangSengketa, pesan: str, kode: str) -> Catatan:
        kolom = letak.get(bidang, -1)
        asal = judul[kolom] if 0 <= kolom < len(judul) else ""
        return Catatan(tingkat, Sel(lembar, nomor, kolom), asal, pesan, isi[bidang][:80], kode)

    hasil = []
    if not isi[B.NOMOR_KI] and not isi[B.INFORMASI]:
        pesan = "baris tanpa nomor register dan tanpa informasi yang disengketakan"
        hasil.append(catat(Tingkat.GALAT, B.INFORMASI, pesan, "kosong"))
    elif not isi[B.INFORMASI]:
        pesan = "informasi yang disengketakan kosong; dibiarkan kosong"
        hasil.append(catat(Tingkat.PERINGATAN, B.INFORMASI, pesan, "tanpa_informasi"))
    if not isi[B.NOMOR_KI]:
        hasil.append(
            catat(Tingkat.PERINGATAN, B.NOMOR_KI, "nomor register KI kosong", "tanpa_nomor")
        )
    if not isi[B.PEMOHON]:
        hasil.append(catat(Tingkat.PERINGATAN, B.PEMOHON, "nama pemohon kosong", "tanpa_pemohon"))
    for bidang, nama in _PANJANG.items():
        batas = PANJANG_MAKS[nama][0]
        if len(isi[bidang]) > batas:
            pesan = f"lebih dari {batas} huruf"
            hasil.append(catat(Tingkat.GALAT, bidang, pesan, "terlalu_panjang"))
    return hasil
