# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a reader of old registers hands over: rows, the guessed columns and every doubt.

Nothing here is stored yet. A row keeps the words of its file beside the values read from them,
so that a doubtful date can be shown, corrected or left as text, never invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.domain.kip import Kanal, Keputusan
from app.domain.permohonan import RegisterRow

NilaiSel = str | int | float | bool | date | datetime | time | timedelta | None
"""What one cell of a file holds, formulas already replaced by their cached value"""


class Tingkat(StrEnum):
    """How grave a note is: ``galat`` keeps the row out, the others do not."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    INFO = "info"


class Bidang(StrEnum):
    """What a column of a register may hold (Lampiran VIII and what real offices add)."""

    NOMOR = "nomor"
    URUT = "urut"
    """A bare serial number standing beside a real registration number"""
    TANGGAL = "tanggal"
    NAMA = "nama"
    ALAMAT = "alamat"
    KONTAK = "kontak"
    EMAIL = "email"
    PEKERJAAN = "pekerjaan"
    RINCIAN = "rincian"
    TUJUAN = "tujuan"
    DIKUASAI_YA = "dikuasai_ya"
    DIKUASAI_TIDAK = "dikuasai_tidak"
    BADAN_PUBLIK_LAIN = "badan_publik_lain"
    BELUM_DIDOKUMENTASIKAN = "belum_didokumentasikan"
    STATUS_INFORMASI = "status_informasi"
    """One column of words instead of the three ticks above"""
    SOFTCOPY = "softcopy"
    HARDCOPY = "hardcopy"
    BENTUK = "bentuk"
    """One column of words instead of softcopy | hardcopy"""
    MELIHAT = "melihat"
    SALINAN = "salinan"
    JENIS_PERMOHONAN = "jenis_permohonan"
    """One column of words instead of melihat | salinan"""
    KEPUTUSAN = "keputusan"
    ALASAN_PENOLAKAN = "alasan_penolakan"
    TANGGAL_PEMBERITAHUAN = "tanggal_pemberitahuan"
    TANGGAL_PEMBERIAN = "tanggal_pemberian"
    BIAYA = "biaya"
    CARA = "cara"
    KANAL = "kanal"
    UNIT_TUJUAN = "unit_tujuan"
    KETERANGAN = "keterangan"


def nama_kolom(indeks: int) -> str:
    """Spreadsheet letters of the 0-based column ``indeks`` (0 → A, 26 → AA)."""
    huruf = ""
    sisa = indeks + 1
    while sisa > 0:
        sisa, angka = divmod(sisa - 1, 26)
        huruf = chr(65 + angka) + huruf
    return huruf


@dataclass(frozen=True)
class Sel:
    """One cell: ``baris`` counts from 1 as a spreadsheet shows it, ``kolom`` from 0.

    ``kolom`` −1 means the whole row, ``baris`` 0 the whole sheet.
    """

    lembar: str
    baris: int
    kolom: int = -1

    @property
    def a1(self) -> str:
        """``R8``; the bare row number when no column is meant."""
        return f"{nama_kolom(self.kolom)}{self.baris}" if self.kolom >= 0 else str(self.baris)

    @property
    def tempat(self) -> str:
        """``baris 8, sel R8`` as the person reads it."""
        if self.baris <= 0:
            return f"lembar {self.lembar}"
        if self.kolom < 0:
            return f"baris {self.baris}"
        return f"baris {self.baris}, sel {self.a1}"


@dataclass(frozen=True)
class Catatan:
    """One doubt, refusal or remark about one cell."""

    tingkat: Tingkat
    sel: Sel
    kolom_asal: str
    """Heading of the column as the file writes it"""
    pesan: str
    nilai_asal: str = ""
    kode: str = ""
    """Stable word of the kind of note, for grouping: ``tahun_lain``, ``mendahului`` …"""

    @property
    def kalimat(self) -> str:
        """One readable line that names row, cell and column."""
        kolom = f" ({self.kolom_asal})" if self.kolom_asal else ""
        tempat = self.sel.tempat
        return f"{tempat[:1].upper()}{tempat[1:]}{kolom}: {self.pesan}"


@dataclass(frozen=True)
class KolomTebakan:
    """One column of the file and what it is taken for."""

    indeks: int
    judul: str
    """Full heading, parents joined by `` > ``"""
    bidang: Bidang | None
    keyakinan: float
    """0–1; 1 = written by hand or an exact known heading"""


@dataclass(frozen=True)
class BarisMentah:
    """One row below the heading before its columns have a meaning."""

    baris: int
    sel: tuple[NilaiSel, ...]
    tanpa_nilai: tuple[int, ...] = ()
    """Columns whose formula has no cached value"""
    gabungan: tuple[int, ...] = ()
    """Columns filled from a cell merged over several rows"""


@dataclass(frozen=True)
class BarisImpor:
    """One request of an old register."""

    baris: int
    """Row of the file, from 1"""
    lembar: str
    nomor: str = ""
    """As written, never renumbered"""
    tanggal: date | None = None
    nama: str = ""
    alamat: str = ""
    kontak: str = ""
    email: str = ""
    pekerjaan: str = ""
    rincian: str = ""
    tujuan: str = ""
    dikuasai_ya: bool = False
    dikuasai_tidak: bool = False
    badan_publik_lain: str = ""
    belum_didokumentasikan: bool = False
    softcopy: bool = False
    hardcopy: bool = False
    melihat: bool = False
    salinan: bool = False
    keputusan: str = ""
    """As written"""
    keputusan_baku: Keputusan | None = None
    alasan_penolakan: str = ""
    tanggal_pemberitahuan: date | None = None
    tanggal_pemberian: date | None = None
    biaya: str = ""
    biaya_baku: str = ""
    cara: str = ""
    """As written in the last column, whether it names a payment or a channel"""
    kanal: Kanal | None = None
    pekerjaan_baku: str = ""
    unit_tujuan: str = ""
    keterangan: str = ""
    teks_tanggal: tuple[str, str, str] = ("", "", "")
    """Text of the file for received, notified and given, readable or not"""
    lain: tuple[tuple[str, str], ...] = ()
    """Heading and text of columns nothing was found for, so that nothing is lost"""
    sidik: str = ""
    """Who asked what when, as a digest: the same request in another file or row has the same"""
    sidik_isi: str = ""
    """Digest of the whole content; differs when the same request was filled in further"""
    catatan: tuple[Catatan, ...] = ()

    @property
    def galat(self) -> bool:
        return any(c.tingkat is Tingkat.GALAT for c in self.catatan)

    @property
    def meragukan(self) -> bool:
        """True when a person should look at this row."""
        return any(c.tingkat is not Tingkat.INFO for c in self.catatan)

    def ke_register(self) -> RegisterRow:
        """The row as Lampiran VIII shows it; text of a date only where no date was read."""
        tanggal = (self.tanggal, self.tanggal_pemberitahuan, self.tanggal_pemberian)
        teks = ["" if t is not None else s for t, s in zip(tanggal, self.teks_tanggal, strict=True)]
        kontak = [bagian for bagian in (self.kontak, self.email) if bagian]
        return RegisterRow(
            nomor=self.nomor,
            tanggal=self.tanggal,
            nama=self.nama,
            alamat=self.alamat,
            kontak=" / ".join(kontak),
            pekerjaan=self.pekerjaan,
            rincian=self.rincian,
            tujuan=self.tujuan,
            dikuasai_ya=self.dikuasai_ya,
            dikuasai_tidak=self.dikuasai_tidak,
            badan_publik_lain=self.badan_publik_lain,
            belum_didokumentasikan=self.belum_didokumentasikan,
            softcopy=self.softcopy,
            hardcopy=self.hardcopy,
            melihat=self.melihat,
            salinan=self.salinan,
            keputusan=self.keputusan,
            alasan_penolakan=self.alasan_penolakan,
            tanggal_pemberitahuan=self.tanggal_pemberitahuan,
            tanggal_pemberian=self.tanggal_pemberian,
            biaya=self.biaya,
            cara_bayar=self.cara,
            teks_tanggal=(teks[0], teks[1], teks[2]),
        )


@dataclass(frozen=True)
class HasilBaca:
    """One sheet read: its table, the guessed columns, the rows and all notes."""

    lembar: str
    baris_header: int
    """First row of the heading, from 1"""
    jumlah_baris_header: int
    kolom: tuple[KolomTebakan, ...]
    baris: tuple[BarisImpor, ...]
    catatan: tuple[Catatan, ...]
    """Notes of the whole sheet (dropped rows, encoding …); those of rows stand in the rows"""
    sidik_berkas: str
    """SHA-256 of the file"""
    mentah: tuple[BarisMentah, ...] = ()
    """Every written row below the heading, so that another mapping can be tried"""
    judul_mentah: tuple[tuple[str, ...], ...] = ()
    """The heading row by row, to know it again on the next page"""
    pesan_pembaca: tuple[str, ...] = ()
    nama_berkas: str = ""
    tata_letak: str = ""
    """Id of the known layout the headings come closest to; empty when none is near"""
    tahun: int | None = None
    """Year the register says it is about, by its title or by most of its dates"""

    @property
    def semua_catatan(self) -> tuple[Catatan, ...]:
        return self.catatan + tuple(c for b in self.baris for c in b.catatan)

    def pemetaan(self) -> dict[int, Bidang]:
        """Column index → meaning, of the columns that have one."""
        return {k.indeks: k.bidang for k in self.kolom if k.bidang is not None}


@dataclass(frozen=True)
class RingkasanImpor:
    """Outcome of a dry run: nothing was stored."""

    jumlah: int
    """Rows read"""
    baru: int
    """Rows that would be stored"""
    sudah_ada: int
    """Rows recognised from an earlier import"""
    peringatan: int
    """Rows with at least one warning"""
    galat: int
    """Rows that cannot be stored"""
    dilewati: int
    """Rows of the sheet that are not requests: totals, signatures, repeated headings"""
    contoh: tuple[Catatan, ...]
    """The gravest notes first, at most as many as asked"""
    catatan: tuple[Catatan, ...]
    """All notes, those of the dry run included"""
    tahun_lain: int = 0
    """Rows received in another year than the one asked for"""
    tanpa_tanggal: int = 0
    """Rows whose date of receipt stays text"""

    @property
    def dapat_disimpan(self) -> bool:
        """All or nothing: one row that cannot be stored holds back the file."""
        return self.galat == 0 and self.jumlah > 0


@dataclass(frozen=True)
class BarisTerlambat:
    """A request answered later than the law allows, in working days (day of receipt = 0)."""

    baris: BarisImpor
    hari_pemberitahuan: int | None
    hari_pemberian: int | None

    @property
    def hari(self) -> int:
        """The longer of the two."""
        return max(h for h in (self.hari_pemberitahuan, self.hari_pemberian) if h is not None)


@dataclass(frozen=True)
class HasilTerlambat:
    """Late answers of a register, and the rows that cannot be judged."""

    batas: int
    terlambat: tuple[BarisTerlambat, ...]
    """Notice or information later than ``batas``"""
    pemberitahuan: int
    """Of these, how many had a late written notice"""
    pemberian: int
    """Of these, how many were given the information late"""
    tidak_terhitung: tuple[BarisImpor, ...]
    """Rows without two readable dates, or answered before they were received"""
