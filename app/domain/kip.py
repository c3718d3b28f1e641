# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of the information service: kinds, channels, states and decisions.

Stored values are permanent; the text a person reads stands in ``label.py``.
Sources: UU 14/2008, PerKI 1/2021 (Pasal 27-38, Lampiran VI-IX).
"""

from __future__ import annotations

from enum import StrEnum


class JenisPemohon(StrEnum):
    """Who asks (PerKI 1/2021 Pasal 27)."""

    PERORANGAN = "perorangan"
    KELOMPOK = "kelompok"
    BADAN_HUKUM = "badan_hukum"
    TIDAK_DICATAT = "tidak_dicatat"
    """Only for an imported register that does not tell; forms never offer it"""


class Kanal(StrEnum):
    """How the request came in (PerKI 1/2021 Pasal 28; UU 14/2008 Pasal 22)."""

    LANGSUNG = "langsung"
    SURAT = "surat"
    EMAIL = "email"
    TELEPON = "telepon"
    WHATSAPP = "whatsapp"
    WEBSITE = "website"
    MEDIA_SOSIAL = "media_sosial"
    FAKSIMILE = "faksimile"
    TIDAK_DICATAT = "tidak_dicatat"
    """Only for an imported register that does not tell; forms never offer it"""


class CaraMemperoleh(StrEnum):
    """Lampiran VI item 8."""

    MELIHAT = "melihat"
    SALINAN = "salinan"


class CaraPengiriman(StrEnum):
    """Lampiran VI item 9; also how a letter or an answer was delivered."""

    LANGSUNG = "langsung"
    KURIR = "kurir"
    POS = "pos"
    FAKSIMILE = "faksimile"
    EMAIL = "email"
    WHATSAPP = "whatsapp"


class StatusPermohonan(StrEnum):
    """States of a request (rules of ``resources/data/alur/permohonan.csv``)."""

    TERDAFTAR = "terdaftar"
    TIDAK_LENGKAP = "tidak_lengkap"
    DITUTUP_TIDAK_LENGKAP = "ditutup_tidak_lengkap"
    DIPROSES = "diproses"
    DIPERPANJANG = "diperpanjang"
    DIKABULKAN_SELURUH = "dikabulkan_seluruh"
    DIKABULKAN_SEBAGIAN = "dikabulkan_sebagian"
    DITOLAK_DIKECUALIKAN = "ditolak_dikecualikan"
    TIDAK_DIKUASAI = "tidak_dikuasai"
    BELUM_DIDOKUMENTASIKAN = "belum_didokumentasikan"
    INFORMASI_DIBERIKAN = "informasi_diberikan"
    SELESAI = "selesai"
    DICABUT = "dicabut"
    DIALIHKAN = "dialihkan"
    """No request for public information after all: out of the register, its number explained"""


class Keputusan(StrEnum):
    """The answer given in the written notice (PerKI 1/2021 Pasal 31(4))."""

    DIKABULKAN_SELURUH = "dikabulkan_seluruh"
    DIKABULKAN_SEBAGIAN = "dikabulkan_sebagian"
    DITOLAK_DIKECUALIKAN = "ditolak_dikecualikan"
    TIDAK_DIKUASAI = "tidak_dikuasai"
    BELUM_DIDOKUMENTASIKAN = "belum_didokumentasikan"


class Peristiwa(StrEnum):
    """Events that move a request from state to state; each is one button and one op."""

    DAFTAR = "daftar"
    NYATAKAN_TIDAK_LENGKAP = "nyatakan_tidak_lengkap"
    TERIMA_PERBAIKAN = "terima_perbaikan"
    TUTUP_TIDAK_LENGKAP = "tutup_tidak_lengkap"
    NYATAKAN_LENGKAP = "nyatakan_lengkap"
    PERPANJANG = "perpanjang"
    KABULKAN_SELURUH = "kabulkan_seluruh"
    KABULKAN_SEBAGIAN = "kabulkan_sebagian"
    TOLAK = "tolak"
    NYATAKAN_TIDAK_DIKUASAI = "nyatakan_tidak_dikuasai"
    NYATAKAN_BELUM_DIDOKUMENTASIKAN = "nyatakan_belum_didokumentasikan"
    SAMPAIKAN = "sampaikan"
    SELESAIKAN = "selesaikan"
    CABUT = "cabut"
    ALIHKAN = "alihkan"


class AlasanPerpanjangan(StrEnum):
    """The only two lawful grounds (PerKI 1/2021 Pasal 36)."""

    BELUM_DIKUASAI = "belum_dikuasai"
    BELUM_DIPUTUSKAN = "belum_diputuskan"


class Peran(StrEnum):
    """Roles of an account."""

    PETUGAS = "petugas"
    PPID = "ppid"
    ATASAN_PPID = "atasan_ppid"
    ARSIPARIS = "arsiparis"
    PENGELOLA_PENGADUAN = "pengelola_pengaduan"
    ADMINISTRATOR = "administrator"
    PEMBACA = "pembaca"


class JenisSurat(StrEnum):
    """Letters of one case: of a request, then of an objection, then of a dispute."""

    TANDA_BUKTI = "tanda_bukti"
    KETIDAKLENGKAPAN = "ketidaklengkapan"
    PEMBERITAHUAN = "pemberitahuan"
    PERPANJANGAN = "perpanjangan"
    PENOLAKAN = "penolakan"
    TANDA_BUKTI_KEBERATAN = "tanda_bukti_keberatan"
    TANGGAPAN_KEBERATAN = "tanggapan_keberatan"
    KEBERATAN_TERLAMBAT = "keberatan_terlambat"
    BERITA_ACARA_MUSYAWARAH = "berita_acara_musyawarah"
    SURAT_KUASA_SENGKETA = "surat_kuasa_sengketa"
    JAWABAN_TERMOHON = "jawaban_termohon"
    DAFTAR_BUKTI = "daftar_bukti"
    KESIMPULAN_TERMOHON = "kesimpulan_termohon"
    LAPORAN_PELAKSANAAN = "laporan_pelaksanaan"


class JenisLampiran(StrEnum):
    """What an attached file is."""

    IDENTITAS = "identitas"
    SURAT_KUASA = "surat_kuasa"
    AKTA = "akta"
    PERMOHONAN = "permohonan"
    JAWABAN = "jawaban"
    BUKTI_PENYAMPAIAN = "bukti_penyampaian"
    SURAT_BERTANDA_TANGAN = "surat_bertanda_tangan"
    LAINNYA = "lainnya"


KEPUTUSAN_PERISTIWA: dict[Keputusan, Peristiwa] = {
    Keputusan.DIKABULKAN_SELURUH: Peristiwa.KABULKAN_SELURUH,
    Keputusan.DIKABULKAN_SEBAGIAN: Peristiwa.KABULKAN_SEBAGIAN,
    Keputusan.DITOLAK_DIKECUALIKAN: Peristiwa.TOLAK,
    Keputusan.TIDAK_DIKUASAI: Peristiwa.NYATAKAN_TIDAK_DIKUASAI,
    Keputusan.BELUM_DIDOKUMENTASIKAN: Peristiwa.NYATAKAN_BELUM_DIDOKUMENTASIKAN,
}

JENIS_PEMOHON_ISIAN = tuple(j for j in JenisPemohon if j is not JenisPemohon.TIDAK_DICATAT)
KANAL_ISIAN = tuple(k for k in Kanal if k is not Kanal.TIDAK_DICATAT)
NAMA_PRIBADI = frozenset({JenisPemohon.PERORANGAN, JenisPemohon.TIDAK_DICATAT})
"""Kinds whose name is a private person's, or may be"""
