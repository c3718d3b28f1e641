# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One information request: what a form holds, what a list shows, what a case screen shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from app.domain.kip import (
    CaraMemperoleh,
    CaraPengiriman,
    JenisLampiran,
    JenisPemohon,
    JenisSurat,
    Kanal,
    Keputusan,
    Peristiwa,
    StatusPermohonan,
)
from app.domain.tenggat import KartuHitung


@dataclass(frozen=True)
class PermohonanDraft:
    """What the intake form holds. ``problems`` stands in ``periksa.py``."""

    tanggal_terima: date | None
    """None only for an imported request whose register gave no readable date"""
    kanal: Kanal = Kanal.LANGSUNG
    jenis_pemohon: JenisPemohon = JenisPemohon.PERORANGAN
    nama_pemohon: str = ""
    nik: str = ""
    nomor_badan_hukum: str = ""
    """Number of the ratified deed (badan hukum only), PerKI 1/2021 Pasal 27(4)"""
    alamat: str = ""
    telepon: str = ""
    email: str = ""
    pekerjaan: str = ""
    nama_kuasa: str = ""
    alamat_kuasa: str = ""
    telepon_kuasa: str = ""
    rincian: str = ""
    tujuan: str = ""
    cara_memperoleh: CaraMemperoleh | None = None
    cara_pengiriman: CaraPengiriman | None = None
    identitas_diperiksa: bool = False
    """The officer saw the identity document of Pasal 27"""
    surat_kuasa_ada: bool = False
    kebutuhan_khusus: str = ""
    """Help an applicant with a disability asks for, Pasal 27(8)"""
    keterangan: str = ""


@dataclass(frozen=True)
class PermohonanRow:
    """One line of a list; personal data already masked."""

    id: UUID
    nomor: str
    nama: str
    rincian: str
    status: StatusPermohonan
    kanal: Kanal
    jenis_pemohon: JenisPemohon
    tanggal_terima: date | None
    batas: date | None
    """The alarm date: the earlier of the two clocks; None once nothing runs"""
    sisa: int | None
    """Working days left until ``batas``; negative = late; None = no clock runs"""
    sementara: bool = False
    petugas: str = ""
    jeda: bool = False
    """True while the applicant has the ball (incomplete)"""
    tanggal_pemberitahuan: date | None = None
    tanggal_pemberian: date | None = None


@dataclass(frozen=True)
class LampiranRow:
    id: UUID
    jenis: JenisLampiran
    nama: str
    tipe: str
    ukuran: int
    """bytes"""
    sidik: str
    """SHA-256 in hex"""
    asal: str
    ditambahkan: datetime
    tiba: bool = True
    """False while its content is on its way from another PC"""


@dataclass(frozen=True)
class SuratRow:
    id: UUID
    jenis: JenisSurat
    nomor: str
    tanggal: date
    konsep: bool
    """True until it is numbered and final"""
    penandatangan: str
    sidik: str
    """SHA-256 of the PDF; empty for a draft"""
    pindaian: bool = False
    """True once the signed scan is filed"""
    tiba: bool = True
    """False while its printed form is on its way from another PC"""


@dataclass(frozen=True)
class RiwayatRow:
    """One point of the timeline."""

    waktu: datetime
    judul: str
    rincian: str
    pengguna: str
    peristiwa: str = ""


@dataclass(frozen=True)
class TenggatRow:
    """One running or finished clock of a case."""

    kode: str
    kewajiban: str
    kartu: KartuHitung
    berjalan: bool
    selesai_pada: date | None = None
    sisa: int | None = None


@dataclass(frozen=True)
class PermohonanDetail:
    """Everything the case screen shows; personal data masked unless it was unmasked by an act."""

    row: PermohonanRow
    draft: PermohonanDraft
    tanggal_lengkap: date | None
    tenggat: tuple[TenggatRow, ...]
    riwayat: tuple[RiwayatRow, ...]
    lampiran: tuple[LampiranRow, ...]
    surat: tuple[SuratRow, ...]
    langkah: tuple[Peristiwa, ...]
    """Events the actor may trigger now, the advised one first"""
    keputusan: Keputusan | None = None
    alasan_keputusan: str = ""
    pasal_17: tuple[str, ...] = ()
    tersamar: bool = True
    nomor_sementara: bool = False
    dapat_diperpanjang: bool = False


@dataclass(frozen=True)
class PutusanDraft:
    """The answer as decided (PerKI 1/2021 Pasal 31(4), 34-36; Lampiran VII)."""

    keputusan: Keputusan
    tanggal: date
    softcopy: bool = False
    hardcopy: bool = False
    jumlah_lembar: int = 0
    biaya_salin: int = 0
    """Rupiah in all for copying"""
    biaya_kirim: int = 0
    biaya_lain: int = 0
    cara_bayar: str = ""
    hari_penyediaan: int | None = None
    penjelasan_penghitaman: str = ""
    badan_publik_lain: str = ""
    jangka_dokumentasi: str = ""
    alasan: str = ""
    pasal_17: tuple[str, ...] = ()
    """Letters a-j of UU 14/2008 Pasal 17"""
    nomor_sk_pengecualian: str = ""
    nomor_uji_konsekuensi: str = ""
    tanggal_persetujuan_atasan: date | None = None
    konsekuensi: str = ""
    bagian_ditolak: str = ""
    cara_persetujuan: str = ""
    """Who of the superiors approved, how, and where the proof is kept (PerKI 1/2021 Pasal 10(2)f);
    a draft approved inside the program fills it itself"""


@dataclass(frozen=True)
class PenyampaianDraft:
    """Delivery of the written notice and of the information: two dates, never merged."""

    tanggal_pemberitahuan: date | None
    tanggal_pemberian: date | None
    cara: CaraPengiriman
    penerima: str = ""
    bukti: str = ""
    """Receipt number, e-mail time stamp … ; the proof file is an attachment"""


@dataclass(frozen=True)
class OrangMirip:
    """A hint that the same person asked before."""

    id: UUID
    nomor: str
    nama: str
    tanggal_terima: date | None
    alasan: str
    """NIK sama, telepon sama or nama mirip"""


@dataclass(frozen=True)
class RegisterRow:
    """One row of Lampiran VIII: exactly its 21 columns, in order (PerKI 1/2021)."""

    nomor: str
    tanggal: date | None
    nama: str
    alamat: str
    kontak: str
    pekerjaan: str
    rincian: str
    tujuan: str
    dikuasai_ya: bool
    dikuasai_tidak: bool
    badan_publik_lain: str
    belum_didokumentasikan: bool
    softcopy: bool
    hardcopy: bool
    melihat: bool
    salinan: bool
    keputusan: str
    alasan_penolakan: str
    tanggal_pemberitahuan: date | None
    tanggal_pemberian: date | None
    biaya: str
    cara_bayar: str
    teks_tanggal: tuple[str, str, str] = field(default=("", "", ""))
    """Original text of the three dates when an old register gave no readable date"""
    jenis_pemohon: JenisPemohon | None = None
    """None for an old register that does not tell; decides what a public register prints"""
    identitas: str = ""
    """NIK already masked 2+2, or the number of the ratified deed; full variant only"""
    kuasa: str = ""
    """Proxy and whether the letter of authority was seen; full variant only"""
    keterangan: str = ""
    """Remarks, with the note of Pasal 33(4); full variant only"""
