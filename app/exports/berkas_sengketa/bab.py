# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The chapters of a bundle in words and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.berkas_sengketa import BarisSamar, BerkasSengketa, Dokumen, Isian, JamBerkas
from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.kartu import kartu_teks
from app.exports.berkas_sengketa.cetak import Bab
from app.exports.naskah.model import Blok, Judul, Paragraf, Sela, Tabel
from app.exports.naskah.model import Isian as BlokIsian

SAMPUL, ISI, SIDIK, SAMAR = "sampul", "isi", "sidik", "samar"
KOSONG = "Tidak ada yang dicatat."


@dataclass(frozen=True)
class Letak:
    """Where a document stands in the bundle: pages from ``dari`` to ``sampai``; 0 = nowhere."""

    dokumen: Dokumen
    dari: int = 0
    sampai: int = 0
    catatan: str = ""

    @property
    def halaman(self) -> str:
        if self.dokumen.lihat:
            return f"lihat {self.dokumen.lihat}"
        if not self.dari:
            return "-"
        return str(self.dari) if self.dari == self.sampai else f"{self.dari}–{self.sampai}"


@dataclass(frozen=True)
class BarisSidik:
    """One file of the folder and its digest."""

    sidik: str
    nama: str


def bab_depan(
    isi: BerkasSengketa, surat: Sequence[Letak], bukti: Sequence[Letak], *, tersamar: bool
) -> list[Bab]:
    """Return all chapters before the documents, the table of contents left out."""
    return [
        _sampul(isi, tersamar=tersamar),
        _bab("kronologi", "Kronologi", _kronologi(isi)),
        _bab("pihak", "Identitas Para Pihak", _pihak(isi)),
        _bab("ringkasan", "Ringkasan Fakta", _isian(isi.ringkasan)),
        _bab("penolakan", "Dasar Penolakan dan Uji Konsekuensi", _penolakan(isi)),
        _bab("penyampaian", "Penyampaian dan Buktinya", _penyampaian(isi)),
        _bab("jam", "Kartu Hitung Setiap Tenggat", _jam(isi.jam)),
        _bab("surat", "Daftar Surat dan Bukti Penyampaian", _dokumen(surat)),
        _bab("bukti", "Daftar Bukti Termohon", _dokumen(bukti)),
    ]


def bab_isi(baris: Sequence[tuple[str, int]]) -> Bab:
    """Return the table of contents with page numbers of the bundle."""
    tabel = Tabel(
        kepala=(("Bagian", "Halaman"),),
        baris=tuple((judul, str(halaman)) for judul, halaman in baris),
        lebar_mm=(140, 22),
        rata=("kiri", "kanan"),
    )
    return _bab(ISI, "Daftar Isi", (tabel,))


def bab_sidik(baris: Sequence[BarisSidik]) -> Bab:
    """Return the list of digests of the files beside the bundle."""
    tabel = Tabel(
        kepala=(("Berkas", "SHA-256"),),
        baris=tuple((satu.nama, f"{satu.sidik[:32]} {satu.sidik[32:]}") for satu in baris),
        lebar_mm=(70, 92),
        ukuran="kecil",
    )
    teks = (
        "Sidik setiap berkas di dalam folder ini, juga berkas PDF ini sendiri, tercantum dalam "
        "DAFTAR-SIDIK.txt dan dapat diperiksa dengan perintah sha256sum -c DAFTAR-SIDIK.txt."
    )
    isi: tuple[Blok, ...] = (tabel,) if baris else (Paragraf(KOSONG),)
    return _bab(SIDIK, "Daftar Sidik Berkas", (Paragraf(teks, rata="kiri"), Sela(2), *isi))


def bab_samar(baris: Sequence[BarisSamar], tinjau: Sequence[str]) -> Bab:
    """Return the proof of the twin: what was taken out, and how that was checked."""
    tabel = Tabel(
        kepala=(("Tempat", "Yang dihilangkan", "Jumlah"),),
        baris=tuple((satu.tempat, satu.apa, str(satu.jumlah)) for satu in baris),
        lebar_mm=(70, 72, 20),
        rata=("kiri", "kiri", "kanan"),
    )
    gambar = (
        "Halaman surat dan bukti digambar ulang: yang disamarkan ditutup kotak hitam di dalam "
        "gambar itu, dan lapis teks, anotasi, lampiran, serta sifat berkasnya tidak dibawa. "
        "Halaman yang disusun program ditulis ulang tanpa data itu."
    )
    periksa = (
        "Setelah jadi, seluruh berkas dibaca kembali dengan dua pembaca PDF: teks tiap halaman, "
        "sifat berkas, penanda, lampiran, anotasi, dan semua isi mentahnya, juga nama berkas di "
        "folder. Tidak satu pun nilai yang dihilangkan ditemukan lagi; bila ditemukan, berkas ini "
        "tidak dibuat."
    )
    mata = (
        "Pemeriksaan itu membaca teks, bukan gambar. Yang hanya dapat dinilai mata manusia "
        "disebut di bawah."
    )
    lihat = [Paragraf(f"– {satu}", rata="kiri") for satu in tinjau] or [Paragraf("– Tidak ada.")]
    isi: tuple[Blok, ...] = (tabel,) if baris else (Paragraf("Tidak ada yang perlu dihilangkan."),)
    return _bab(
        SAMAR,
        "Bukti Penyamaran",
        (
            *(Paragraf(satu) for satu in (gambar, periksa, mata)),
            Sela(2),
            *isi,
            Sela(3),
            Paragraf("Perlu dilihat manusia sebelum diserahkan:", tebal=True, sambung=True),
            *lihat,
        ),
    )


def lembar_pengganti(letak: Dokumen, sebab: str) -> Bab:
    """Return the page that stands for a document whose pages cannot be here."""
    teks = f"{letak.tanda}: {letak.judul}"
    data = (("Berkas", letak.nama or "-"), ("Keterangan", sebab))
    return Bab(letak.tanda, teks, (Judul((letak.tanda,)), Paragraf(letak.judul), BlokIsian(data)))


def _bab(kunci: str, judul: str, blok: Sequence[Blok]) -> Bab:
    return Bab(kunci, judul, (Judul((judul,)), Sela(3), *blok))


def _sampul(isi: BerkasSengketa, *, tersamar: bool) -> Bab:
    bentuk = (
        "SALINAN TERSAMAR untuk pihak lain: data pribadi dan informasi yang dikecualikan "
        "dihilangkan (lihat bagian Bukti Penyamaran)."
        if tersamar
        else "SALINAN LENGKAP: memuat data pribadi dan mungkin informasi yang dikecualikan. Hanya "
        "untuk Majelis Komisioner dan Badan Publik."
    )
    data = [
        ("Nomor di Badan Publik", isi.nomor),
        ("Nomor register KI", isi.nomor_ki),
        ("Komisi Informasi", isi.komisi),
        ("Disusun", tanggal_panjang(isi.tanggal)),
    ]
    kurang: list[Blok] = []
    if isi.catatan:
        kurang.append(Paragraf("Belum lengkap:", tebal=True, sambung=True))
        kurang += [Paragraf(f"– {satu}", rata="kiri") for satu in isi.catatan]
    return Bab(
        SAMPUL,
        "Sampul",
        (
            Sela(20),
            Judul(("BERKAS SENGKETA", "INFORMASI PUBLIK")),
            Sela(12),
            BlokIsian(tuple(data), lebar_label_mm=52),
            Sela(8),
            Paragraf(bentuk, tebal=True, rata="kiri"),
            Sela(4),
            *kurang,
        ),
        kop=isi.kop,
    )


def _kronologi(isi: BerkasSengketa) -> Sequence[Blok]:
    if not isi.kronologi:
        return (Paragraf(KOSONG),)
    return (
        Tabel(
            kepala=(("No.", "Tanggal", "Peristiwa", "Uraian", "Perkara"),),
            baris=tuple(
                (str(n), tanggal_panjang(b.tanggal), b.judul, b.rincian, b.perkara)
                for n, b in enumerate(isi.kronologi, start=1)
            ),
            lebar_mm=(9, 30, 44, 46, 35),
            ukuran="kecil",
        ),
    )


def _pihak(isi: BerkasSengketa) -> Sequence[Blok]:
    blok: list[Blok] = []
    for judul, data in isi.pihak:
        blok += [Paragraf(judul, tebal=True, sambung=True), *_isian(data), Sela(4)]
    return blok


def _isian(data: Isian) -> Sequence[Blok]:
    return (BlokIsian(data, lebar_label_mm=50),) if data else (Paragraf(KOSONG),)


def _penolakan(isi: BerkasSengketa) -> Sequence[Blok]:
    blok = list(_isian(isi.penolakan))
    for uji in isi.uji:
        blok += [Sela(4), Paragraf(uji.judul, tebal=True, sambung=True)]
        for butir in uji.butir:
            blok += [BlokIsian(butir, lebar_label_mm=50), Sela(2)]
    return blok


def _penyampaian(isi: BerkasSengketa) -> Sequence[Blok]:
    if not isi.penyampaian:
        return (Paragraf(KOSONG),)
    return (
        Tabel(
            kepala=(("Tanggal", "Yang disampaikan", "Cara", "Penerima", "Bukti"),),
            baris=tuple(
                (tanggal_panjang(b.tanggal), b.apa, b.cara, b.penerima, b.bukti)
                for b in isi.penyampaian
            ),
            lebar_mm=(31, 44, 25, 34, 30),
            ukuran="kecil",
        ),
    )


def _jam(semua: Sequence[JamBerkas]) -> Sequence[Blok]:
    if not semua:
        return (Paragraf(KOSONG),)
    ringkas = Tabel(
        kepala=(("Kode", "Kewajiban", "Mulai", "Jatuh tempo", "Keadaan", "Perkara"),),
        baris=tuple(
            (
                satu.kartu.aturan.kode,
                satu.kartu.aturan.kewajiban,
                tanggal_panjang(satu.kartu.mulai),
                tanggal_panjang(satu.kartu.jatuh_tempo),
                satu.hasil,
                satu.perkara,
            )
            for satu in semua
        ),
        lebar_mm=(12, 36, 31, 31, 26, 34),
        ukuran="kecil",
    )
    blok: list[Blok] = [ringkas]
    for satu in semua:
        aturan = satu.kartu.aturan
        judul = f"{aturan.kode} – {aturan.kewajiban}: {tanggal_hari(satu.kartu.jatuh_tempo)}"
        blok += [Sela(4), Paragraf(judul, tebal=True, sambung=True)]
        blok += [
            Paragraf(baris, rata="kiri", ukuran="kecil", jarak_mm=0.3)
            for baris in kartu_teks(satu.kartu)[1:]
            if baris.strip()
        ]
    return blok


def _dokumen(semua: Sequence[Letak]) -> Sequence[Blok]:
    if not semua:
        return (Paragraf(KOSONG),)
    return (
        Tabel(
            kepala=(("Tanda", "Judul", "Keterangan", "Halaman"),),
            baris=tuple(
                (
                    satu.dokumen.tanda,
                    satu.dokumen.judul,
                    "; ".join(t for t in (satu.dokumen.keterangan, satu.catatan) if t),
                    satu.halaman,
                )
                for satu in semua
            ),
            lebar_mm=(16, 66, 58, 24),
            ukuran="kecil",
        ),
    )
