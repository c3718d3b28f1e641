# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One objection: what its form holds, what a list shows, what its screen shows, and its acts.

Sources: UU 14/2008 Pasal 35-37; PerKI 1/2021 Pasal 39-44, Lampiran X and XI.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.domain.keberatan import (
    AlasanKeberatan,
    PeristiwaKeberatan,
    PutusanKeberatan,
    StatusKeberatan,
)
from app.domain.kip import CaraPengiriman, JenisPemohon, Kanal
from app.domain.permohonan import LampiranRow, RiwayatRow, SuratRow, TenggatRow
from app.domain.tenggat import KartuHitung


@dataclass(frozen=True)
class KeberatanDraft:
    """What the form of Lampiran X holds; ``problems`` stands in ``periksa_keberatan``."""

    tanggal_terima: date | None
    """Received in writing; None only for an imported one whose register gave no readable date"""
    kanal: Kanal = Kanal.LANGSUNG
    permohonan_id: UUID | None = None
    """None for ground b, or when the request stands in another register"""
    nomor_permohonan: str = ""
    jenis_pemohon: JenisPemohon = JenisPemohon.PERORANGAN
    nama_pemohon: str = ""
    nik: str = ""
    alamat: str = ""
    telepon: str = ""
    email: str = ""
    pekerjaan: str = ""
    nama_kuasa: str = ""
    alamat_kuasa: str = ""
    telepon_kuasa: str = ""
    surat_kuasa_ada: bool = False
    rincian: str = ""
    """The information asked for, or for ground b the one that should have been published"""
    tujuan: str = ""
    alasan: frozenset[AlasanKeberatan] = frozenset()
    kasus_posisi: str = ""
    tanggal_alasan: date | None = None
    """Day the ground was found, where a person sets it; None = computed per ground"""
    sebab_tanggal_alasan: str = ""
    keterangan: str = ""


@dataclass(frozen=True)
class KeberatanRow:
    """One line of a list; personal data already masked."""

    id: UUID
    nomor: str
    nama: str
    rincian: str
    status: StatusKeberatan
    alasan: tuple[AlasanKeberatan, ...]
    kanal: Kanal
    jenis_pemohon: JenisPemohon
    nomor_permohonan: str
    tanggal_terima: date | None
    tanggal_catat: date | None
    batas: date | None
    """The alarm date: the earlier clock of the reply, then the applicant's 14 working days"""
    sisa: int | None
    """Working days left until ``batas``; negative = late; None = no clock of ours runs"""
    sementara: bool = False
    petugas: str = ""
    jeda: bool = False
    """True while the applicant has the ball (reply received)"""
    putusan: PutusanKeberatan | None = None
    tanggal_tanggapan: date | None = None
    tahun: int = 0
    permohonan_id: UUID | None = None


@dataclass(frozen=True)
class TanggapanDraft:
    """The superior's reply (PerKI 1/2021 Pasal 44; UU 14/2008 Pasal 36(2)-(3))."""

    putusan: PutusanKeberatan | None
    tanggal: date | None
    bantahan: Mapping[AlasanKeberatan, str] = field(default_factory=dict)
    """A reply to every ground (Pasal 44(2))"""
    pertimbangan: str = ""
    """Written reason where the PPID's decision is upheld (UU 14/2008 Pasal 36(3))"""
    perintah: str = ""
    """What the PPID is ordered to do"""
    hari_perintah: int | None = None
    """Working days given to the PPID"""
    nomor_sk_pengecualian: str = ""
    """Decree of the exemption, where a refusal under it is upheld (Pasal 44(3))"""
    nama_atasan: str = ""
    """Empty = the superior in office on the day of the reply"""
    jabatan_atasan: str = ""


@dataclass(frozen=True)
class MusyawarahRow:
    """One amicable meeting (UU 14/2008 Pasal 35(2))."""

    id: UUID
    tanggal: date
    tempat: str
    peserta: str
    pokok: str
    hasil: str
    sepakat: bool | None


@dataclass(frozen=True)
class JamAlasan:
    """The applicant's 30 working days for one ground (K1): from when, why, until when."""

    alasan: AlasanKeberatan
    mulai: date | None
    """None: nothing known that the clock could start from"""
    dasar: str
    """Which day was taken as the start, as one sentence"""
    kartu: KartuHitung | None
    terlambat: bool = False
    """True if the objection came in after this clock"""


@dataclass(frozen=True)
class KeberatanDetail:
    """Everything the screen of an objection shows; masked unless it was unmasked by an act."""

    row: KeberatanRow
    draft: KeberatanDraft
    tenggat: tuple[TenggatRow, ...]
    """Reply (K2 from both starts) and dispute (S1a or S1b), the running ones first"""
    pengajuan: tuple[JamAlasan, ...]
    """K1 per ground"""
    riwayat: tuple[RiwayatRow, ...]
    lampiran: tuple[LampiranRow, ...]
    surat: tuple[SuratRow, ...]
    musyawarah: tuple[MusyawarahRow, ...]
    langkah: tuple[PeristiwaKeberatan, ...]
    """Events the actor may start now, the advised one first"""
    tertutup: Mapping[PeristiwaKeberatan, str] = field(default_factory=dict)
    """Why the other events of this state are closed, one sentence each"""
    kekurangan: tuple[str, ...] = ()
    tanggapan: TanggapanDraft | None = None
    sebab_diterima_terlambat: str = ""
    tanggal_disampaikan: date | None = None
    tanggal_diterima_pemohon: date | None = None
    cara_penyampaian: CaraPengiriman | None = None
    penerima: str = ""
    bukti_penyampaian: str = ""
    tanggapan_pemohon: str = ""
    tanggal_tanggapan_pemohon: date | None = None
    tersamar: bool = True
    nomor_sementara: bool = False
    sengketa: tuple[UUID, ...] = ()
    """Disputes that came out of it"""


@dataclass(frozen=True)
class SaringKeberatan:
    """Filter of the list; an empty one lets everything through."""

    teks: str = ""
    tahun: int | None = None
    status: StatusKeberatan | None = None
    alasan: AlasanKeberatan | None = None
    terbuka: bool | None = None
    """True: only those with something left to do; False: only finished ones"""


@dataclass(frozen=True)
class CatatRegister:
    """Complete and in the register (Pasal 43): K2 runs. A late one needs a stated reason."""

    tanggal: date
    sebab_terlambat: str = ""
    peristiwa = PeristiwaKeberatan.CATAT_REGISTER


@dataclass(frozen=True)
class NyatakanTerlambat:
    """Came in after the 30 working days of UU 14/2008 Pasal 36(1)."""

    tanggal: date
    alasan: str
    peristiwa = PeristiwaKeberatan.NYATAKAN_TERLAMBAT


@dataclass(frozen=True)
class Telaah:
    """Handed to the considering team."""

    tanggal: date
    catatan: str = ""
    peristiwa = PeristiwaKeberatan.TELAAH


@dataclass(frozen=True)
class MulaiMusyawarah:
    """An amicable meeting is arranged (UU 14/2008 Pasal 35(2); grounds b-g only)."""

    tanggal: date
    tempat: str = ""
    peserta: str = ""
    pokok: str = ""
    peristiwa = PeristiwaKeberatan.MULAI_MUSYAWARAH


@dataclass(frozen=True)
class Sepakat:
    """Both sides agreed; ``hasil`` is what was agreed."""

    tanggal: date
    hasil: str
    peserta: str = ""
    peristiwa = PeristiwaKeberatan.SEPAKAT


@dataclass(frozen=True)
class TidakSepakat:
    tanggal: date
    hasil: str
    peserta: str = ""
    peristiwa = PeristiwaKeberatan.TIDAK_SEPAKAT


@dataclass(frozen=True)
class Tanggapi:
    """The superior's written reply."""

    tanggapan: TanggapanDraft
    peristiwa = PeristiwaKeberatan.TANGGAPI

    @property
    def tanggal(self) -> date | None:
        return self.tanggapan.tanggal


@dataclass(frozen=True)
class SampaikanTanggapan:
    """Delivery of the reply; the day the applicant received it starts S1a."""

    tanggal: date
    """Handed over or sent"""
    cara: CaraPengiriman
    diterima: date | None = None
    """Received by the applicant; may be added later"""
    penerima: str = ""
    bukti: str = ""
    peristiwa = PeristiwaKeberatan.SAMPAIKAN


@dataclass(frozen=True)
class TerimaTanggapan:
    """The applicant accepts the reply."""

    tanggal: date
    tanggapan: str = ""
    peristiwa = PeristiwaKeberatan.TERIMA


@dataclass(frozen=True)
class TidakPuas:
    tanggal: date
    tanggapan: str = ""
    peristiwa = PeristiwaKeberatan.NYATAKAN_TIDAK_PUAS


@dataclass(frozen=True)
class AjukanSengketa:
    """The applicant went to the Information Commission."""

    tanggal: date
    catatan: str = ""
    peristiwa = PeristiwaKeberatan.AJUKAN_SENGKETA


@dataclass(frozen=True)
class AkhiriSengketa:
    tanggal: date
    catatan: str = ""
    peristiwa = PeristiwaKeberatan.AKHIRI_SENGKETA


@dataclass(frozen=True)
class TutupKeberatan:
    """The 14 working days of the applicant passed."""

    tanggal: date
    catatan: str = ""
    peristiwa = PeristiwaKeberatan.TUTUP


@dataclass(frozen=True)
class CabutKeberatan:
    """Withdrawn by the applicant (our reading; PerKI 1/2021 does not cover it)."""

    tanggal: date
    alasan: str
    peristiwa = PeristiwaKeberatan.CABUT


TindakanKeberatan = (
    CatatRegister
    | NyatakanTerlambat
    | Telaah
    | MulaiMusyawarah
    | Sepakat
    | TidakSepakat
    | Tanggapi
    | SampaikanTanggapan
    | TerimaTanggapan
    | TidakPuas
    | AjukanSengketa
    | AkhiriSengketa
    | TutupKeberatan
    | CabutKeberatan
)


def alasan_dari_teks(huruf: str) -> tuple[AlasanKeberatan, ...]:
    """Return the grounds of stored letters (``acg``), in the order of the law."""
    return tuple(satu for satu in AlasanKeberatan if satu.value in huruf)


def alasan_ke_teks(alasan: frozenset[AlasanKeberatan]) -> str:
    """Return the letters as they are stored: sorted, without separators."""
    return "".join(sorted(satu.value for satu in alasan))


@dataclass(frozen=True)
class RegisterKeberatanRow:
    """One row of Lampiran XI: what its 20 columns hold, and what Pasal 43(2) adds."""

    nomor: str
    tanggal: date | None
    nama: str
    alamat: str
    kontak: str
    pekerjaan: str
    nomor_permohonan: str
    """Empty for ground b alone"""
    rincian: str
    tujuan: str
    alasan: tuple[AlasanKeberatan, ...]
    keputusan: str
    tanggal_tanggapan: date | None
    atasan: str
    """Name and post of the superior"""
    tanggapan_pemohon: str
    teks_tanggal: tuple[str, str] = ("", "")
    """Original text of both dates when an old register gave no readable date"""
    jenis_pemohon: JenisPemohon | None = None
    """None for an old register that does not tell"""
    tanggal_catat: date | None = None
    kuasa: str = ""
    """Identity of the proxy; full variant only"""
    alasan_keputusan: str = ""
    """Why it was given or refused; full variant only"""
    keterangan: str = ""
