# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters, proofs and exhibits made ready: clean pages, a file for the folder, or a slip sheet."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath

from app.domain.berkas_sengketa import BarisSamar, Dokumen, SamarBerkas
from app.domain.errors import UserError
from app.domain.format_id import ukuran_berkas
from app.domain.jobs import JobControl
from app.domain.samaran import Penyamar
from app.exports.berkas_sengketa.bab import lembar_pengganti
from app.exports.berkas_sengketa.cetak import cetak_bab
from app.exports.berkas_sengketa.lembar import TidakDapatDilembarkan, jadikan_lembar
from app.exports.berkas_sengketa.samar import HasilSamar, bakar

NAMA_TERPANJANG = 80
DIKECUALIKAN = (
    "tidak disertakan: informasi yang dikecualikan, hanya untuk sidang tertutup "
    "(PerKI 1/2013 Pasal 26)"
)
IDENTITAS = "tidak disertakan: dokumen identitas"
BENTUK = "tidak disertakan: bentuk berkas ini tidak dapat disamarkan program"


@dataclass(frozen=True)
class Siap:
    """One document as it goes into a bundle."""

    dokumen: Dokumen
    pdf: bytes
    """Its pages; a slip sheet where it has none; empty where another mark holds them"""
    jumlah: int
    catatan: str = ""
    nama: str = ""
    """Name of its file in the folder of exhibits; empty for none"""
    isi: bytes = b""
    kurang: str = ""
    samaran: tuple[BarisSamar, ...] = ()
    tinjau: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pengolah:
    """Makes documents ready; with ``penyamar`` for the twin."""

    tanggal: date
    penyamar: Penyamar | None = None
    samar: SamarBerkas = field(default_factory=SamarBerkas)

    def siapkan(self, dokumen: Dokumen, *, job: JobControl) -> Siap:
        """Return a document's pages, or the slip sheet that says why there are none."""
        if dokumen.lihat:
            return Siap(dokumen, b"", 0)
        if self.penyamar is not None and (sebab := _tahan(dokumen)):
            return self._pengganti(dokumen, sebab)
        if dokumen.baca is None:
            return self._pengganti(dokumen, "bukti ini tidak berupa berkas; lihat uraiannya")
        try:
            isi = dokumen.baca()
        except UserError as error:
            return self._pengganti(dokumen, error.what, kurang=f"{dokumen.tanda}: {error.what}")
        return self._dari_isi(dokumen, isi, job)

    def _dari_isi(self, dokumen: Dokumen, isi: bytes, job: JobControl) -> Siap:
        nama = nama_berkas(dokumen)
        try:
            utuh = self.penyamar is None
            lembar = jadikan_lembar(isi, dokumen.tipe, job=job, tanam_huruf=utuh)
        except TidakDapatDilembarkan as sebab:
            if self.penyamar is not None:
                return self._pengganti(dokumen, BENTUK)
            teks = f"{sebab}; berkas aslinya di folder ini ({ukuran_berkas(len(isi))})"
            return self._pengganti(dokumen, teks, nama=nama, isi=isi)
        if self.penyamar is None:
            return Siap(dokumen, lembar.pdf, lembar.jumlah, lembar.catatan, nama, isi)
        ditinjau = dokumen.tanda in self.samar.ditinjau
        return self._tersamar(dokumen, bakar(lembar.pdf, self.penyamar, ditinjau=ditinjau, job=job))

    def _tersamar(self, dokumen: Dokumen, hasil: HasilSamar) -> Siap:
        tanda = dokumen.tanda
        samaran = tuple(
            BarisSamar(f"{tanda} halaman {satu.nomor}", apa, jumlah)
            for satu in hasil.halaman
            for apa, jumlah in satu.dibakar
        )
        ditahan = [satu.nomor for satu in hasil.halaman if satu.ditahan]
        tinjau = []
        if ditahan:
            teks = ", ".join(str(n) for n in ditahan)
            tinjau.append(
                f"{tanda} halaman {teks}: gambar tanpa teks, tidak disertakan sampai ditinjau"
            )
        bergambar = [satu.nomor for satu in hasil.halaman if satu.bergambar and not satu.ditahan]
        if bergambar:
            teks = ", ".join(str(n) for n in bergambar)
            tinjau.append(f"{tanda} halaman {teks}: memuat gambar")
        if not hasil.jumlah:
            sebab = "tidak disertakan: gambar tanpa teks, belum ditinjau"
            ganti = self._pengganti(dokumen, sebab)
            return Siap(dokumen, ganti.pdf, ganti.jumlah, sebab, tinjau=tuple(tinjau))
        catatan = f"{len(ditahan)} halaman tidak disertakan" if ditahan else ""
        nama = nama_berkas(dokumen, akhiran=".pdf")
        return Siap(
            dokumen,
            hasil.pdf,
            hasil.jumlah,
            catatan,
            nama,
            hasil.pdf,
            samaran=samaran,
            tinjau=tuple(tinjau),
        )

    def _pengganti(
        self, dokumen: Dokumen, sebab: str, *, kurang: str = "", nama: str = "", isi: bytes = b""
    ) -> Siap:
        bab = lembar_pengganti(dokumen, sebab)
        cetakan = cetak_bab([bab], tanggal=self.tanggal, judul=dokumen.tanda)
        return Siap(dokumen, cetakan.pdf, cetakan.jumlah, sebab, nama, isi, kurang)


def _tahan(dokumen: Dokumen) -> str:
    if dokumen.dikecualikan:
        return DIKECUALIKAN
    return IDENTITAS if dokumen.identitas else ""


def nama_berkas(dokumen: Dokumen, *, akhiran: str = "") -> str:
    """Return a readable file name that every system takes: mark, title, type."""
    polos = unicodedata.normalize("NFKD", dokumen.judul).encode("ascii", "ignore").decode()
    kata = re.sub(r"[^a-z0-9]+", "-", polos.casefold()).strip("-")[:NAMA_TERPANJANG].strip("-")
    asal = akhiran or PurePath(dokumen.nama).suffix.casefold()
    akhir = asal if re.fullmatch(r"\.[a-z0-9]{1,8}", asal) else ""
    return f"{dokumen.tanda}-{kata}{akhir}" if kata else f"{dokumen.tanda}{akhir}"
