# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web tables saved under the name .xls, as many public-service applications export them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from app.domain.impor import NilaiSel
from app.domain.jobs import JobControl
from app.imports.baca_csv import urai_teks
from app.imports.berkas import BerkasDiperiksa
from app.imports.galat import tolak
from app.imports.lembar import Lembar, PenampungLembar, Persegi

_RENTANG_TERBANYAK = 1000
_BARU = {"br", "p", "div", "li"}
_TAK_TERLIHAT = {"script", "style", "title", "head"}
_SPASI = re.compile(r"[ \t\r\f\v\xa0]+")
_META_KODEK = re.compile(rb"charset\s*=\s*[\"']?\s*([a-z0-9_-]+)", re.IGNORECASE)


class _Tabel:
    """Grid of one table with its spans laid out."""

    def __init__(self) -> None:
        self.baris: list[dict[int, str]] = []
        self.gabungan: list[Persegi] = []
        self._terpakai: set[tuple[int, int]] = set()

    def baris_baru(self) -> None:
        self.baris.append({})

    def taruh(self, teks: str, lebar: int, tinggi: int) -> None:
        if not self.baris:
            self.baris_baru()
        r = len(self.baris) - 1
        c = 0
        while c in self.baris[r] or (r, c) in self._terpakai:
            c += 1
        self.baris[r][c] = teks
        for k in range(1, lebar):
            self.baris[r].setdefault(c + k, "")
        if lebar * tinggi > 1:
            self.gabungan.append((r, c, r + tinggi - 1, c + lebar - 1))
        self._terpakai.update((r + i, c + k) for i in range(1, tinggi) for k in range(lebar))


class _Pengurai(HTMLParser):
    """Tables in order; a table inside a cell adds its text to that cell."""

    def __init__(self, kolom_terbanyak: int) -> None:
        super().__init__(convert_charrefs=True)
        self.tabel: list[_Tabel] = []
        self._dalam = 0
        self._sembunyi = 0
        self._sel: list[str] | None = None
        self._rentang = (1, 1)
        self._kolom_terbanyak = kolom_terbanyak

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _TAK_TERLIHAT:
            self._sembunyi += 1
        elif tag == "table":
            self._dalam += 1
            if self._dalam == 1:
                self.tabel.append(_Tabel())
        elif self._dalam == 1 and tag in {"td", "th"}:
            self._tutup_sel()
            self._sel = []
            isi = dict(attrs)
            lebar = min(_angka(isi.get("colspan")), self._kolom_terbanyak)
            self._rentang = (lebar, _angka(isi.get("rowspan")))
        elif self._dalam == 1 and tag == "tr":
            self._tutup_sel()
            self.tabel[-1].baris_baru()
        elif tag in _BARU and self._sel is not None:
            self._sel.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _TAK_TERLIHAT:
            self._sembunyi = max(self._sembunyi - 1, 0)
        elif tag == "table" and self._dalam:
            if self._dalam == 1:
                self._tutup_sel()
            self._dalam -= 1
        elif self._dalam == 1 and tag in {"td", "th", "tr"}:
            self._tutup_sel()

    def handle_data(self, data: str) -> None:
        if self._sel is not None and not self._sembunyi:
            self._sel.append(data)

    def _tutup_sel(self) -> None:
        if self._sel is None:
            return
        baris = [_SPASI.sub(" ", b).strip() for b in "".join(self._sel).split("\n")]
        self.tabel[-1].taruh("\n".join(b for b in baris if b), *self._rentang)
        self._sel = None

    def selesai(self) -> None:
        """Close what the file left open."""
        self.close()
        if self.tabel:
            self._tutup_sel()


def _angka(teks: str | None) -> int:
    bersih = (teks or "").strip()
    if not (bersih.isascii() and bersih.isdigit()) or len(bersih) > 6:
        return 1
    return max(1, min(int(bersih), _RENTANG_TERBANYAK))


def _teks_html(isi: bytes, nama: str) -> tuple[str, str]:
    kodek = _META_KODEK.search(isi[:4096])
    if kodek is not None and kodek.group(1).lower() in {b"iso-8859-1", b"latin1", b"windows-1252"}:
        return isi.decode("cp1252", errors="replace"), ""
    return urai_teks(isi, nama)


def baca_html(
    berkas: BerkasDiperiksa, *, batas: Mapping[str, int], job: JobControl
) -> tuple[Lembar, ...]:
    """Every outer table of the page as one sheet, named ``Tabel 1``, ``Tabel 2`` …"""
    teks, pesan = _teks_html(berkas.path.read_bytes(), berkas.nama)
    pengurai = _Pengurai(batas["kolom"])
    for mulai in range(0, len(teks), 1_000_000):
        pengurai.feed(teks[mulai : mulai + 1_000_000])
        job.step(mulai, len(teks), "Membaca tabel")
    pengurai.selesai()
    if not pengurai.tabel:
        raise tolak("IMP-011", berkas.nama)
    semua = ("Berkas ini tabel web berekstensi lembar kerja.", *((pesan,) if pesan else ()))
    return tuple(
        _ke_lembar(tabel, f"Tabel {urutan}", berkas=berkas, batas=batas, job=job, pesan=semua)
        for urutan, tabel in enumerate(pengurai.tabel, start=1)
    )


def _ke_lembar(
    tabel: _Tabel,
    nama: str,
    *,
    berkas: BerkasDiperiksa,
    batas: Mapping[str, int],
    job: JobControl,
    pesan: tuple[str, ...],
) -> Lembar:
    isi = PenampungLembar(berkas.nama, batas=batas, job=job)
    for sel in tabel.baris:
        lebar = max(sel, default=-1) + 1
        baris: list[NilaiSel] = [sel.get(c) for c in range(lebar)]
        isi.tambah(baris)
    return isi.jadi(nama, gabungan=tuple(tabel.gabungan), pesan=pesan)
