# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Indonesian words for the stored values: what a person reads on screens and in documents.

``label(value)`` covers every enum of ``kip``, ``instansi``, ``tenggat`` and ``label_perkara``; the
longer and shorter forms stand in their own tables. Wording of law comes from ``pasal17.csv``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import UserError
from app.domain.instansi import Kertas, StatusJabatan
from app.domain.kip import (
    AlasanPerpanjangan,
    CaraMemperoleh,
    CaraPengiriman,
    JenisLampiran,
    JenisPemohon,
    JenisSurat,
    Kanal,
    Keputusan,
    Peran,
    Peristiwa,
    StatusPermohonan,
)
from app.domain.label_perkara import TABEL as TABEL_PERKARA
from app.domain.tenggat import StatusHari

JENIS_PEMOHON: dict[JenisPemohon, str] = {
    JenisPemohon.PERORANGAN: "Perorangan",
    JenisPemohon.KELOMPOK: "Kelompok orang",
    JenisPemohon.BADAN_HUKUM: "Badan hukum",
    JenisPemohon.TIDAK_DICATAT: "Tidak dicatat",
}
KANAL: dict[Kanal, str] = {
    Kanal.LANGSUNG: "Datang langsung",
    Kanal.SURAT: "Surat",
    Kanal.EMAIL: "E-mail",
    Kanal.TELEPON: "Telepon",
    Kanal.WHATSAPP: "WhatsApp",
    Kanal.WEBSITE: "Situs web",
    Kanal.MEDIA_SOSIAL: "Media sosial",
    Kanal.FAKSIMILE: "Faksimile",
    Kanal.TIDAK_DICATAT: "Tidak dicatat",
}
CARA_MEMPEROLEH: dict[CaraMemperoleh, str] = {
    CaraMemperoleh.MELIHAT: "Melihat/membaca/mendengarkan/mencatat",
    CaraMemperoleh.SALINAN: "Mendapatkan salinan informasi",
}
CARA_PENGIRIMAN: dict[CaraPengiriman, str] = {
    CaraPengiriman.LANGSUNG: "Mengambil langsung",
    CaraPengiriman.KURIR: "Kurir",
    CaraPengiriman.POS: "Pos",
    CaraPengiriman.FAKSIMILE: "Faksimile",
    CaraPengiriman.EMAIL: "E-mail",
    CaraPengiriman.WHATSAPP: "WhatsApp",
}
STATUS: dict[StatusPermohonan, str] = {
    StatusPermohonan.TERDAFTAR: "Terdaftar, kelengkapan diperiksa",
    StatusPermohonan.TIDAK_LENGKAP: "Belum lengkap, menunggu pemohon",
    StatusPermohonan.DITUTUP_TIDAK_LENGKAP: "Ditutup karena tidak dilengkapi",
    StatusPermohonan.DIPROSES: "Diproses",
    StatusPermohonan.DIPERPANJANG: "Diperpanjang",
    StatusPermohonan.DIKABULKAN_SELURUH: "Dikabulkan seluruhnya",
    StatusPermohonan.DIKABULKAN_SEBAGIAN: "Dikabulkan sebagian",
    StatusPermohonan.DITOLAK_DIKECUALIKAN: "Ditolak (informasi dikecualikan)",
    StatusPermohonan.TIDAK_DIKUASAI: "Informasi tidak dikuasai",
    StatusPermohonan.BELUM_DIDOKUMENTASIKAN: "Informasi belum didokumentasikan",
    StatusPermohonan.INFORMASI_DIBERIKAN: "Informasi diberikan",
    StatusPermohonan.SELESAI: "Selesai",
    StatusPermohonan.DICABUT: "Dicabut pemohon",
    StatusPermohonan.DIALIHKAN: "Dialihkan (bukan permohonan informasi)",
}
STATUS_SINGKAT: dict[StatusPermohonan, str] = {
    StatusPermohonan.TERDAFTAR: "Baru",
    StatusPermohonan.TIDAK_LENGKAP: "Perlu lengkap",
    StatusPermohonan.DITUTUP_TIDAK_LENGKAP: "Tidak lengkap",
    StatusPermohonan.DIPROSES: "Diproses",
    StatusPermohonan.DIPERPANJANG: "Diperpanjang",
    StatusPermohonan.DIKABULKAN_SELURUH: "Dikabulkan",
    StatusPermohonan.DIKABULKAN_SEBAGIAN: "Sebagian",
    StatusPermohonan.DITOLAK_DIKECUALIKAN: "Ditolak",
    StatusPermohonan.TIDAK_DIKUASAI: "Tidak dikuasai",
    StatusPermohonan.BELUM_DIDOKUMENTASIKAN: "Belum ada",
    StatusPermohonan.INFORMASI_DIBERIKAN: "Diberikan",
    StatusPermohonan.SELESAI: "Selesai",
    StatusPermohonan.DICABUT: "Dicabut",
    StatusPermohonan.DIALIHKAN: "Dialihkan",
}
"""Words for the coloured pill in a list"""
KEPUTUSAN: dict[Keputusan, str] = {
    Keputusan.DIKABULKAN_SELURUH: "Dikabulkan seluruhnya",
    Keputusan.DIKABULKAN_SEBAGIAN: "Dikabulkan sebagian",
    Keputusan.DITOLAK_DIKECUALIKAN: "Ditolak",
    Keputusan.TIDAK_DIKUASAI: "Tidak dikuasai",
    Keputusan.BELUM_DIDOKUMENTASIKAN: "Belum didokumentasikan",
}
"""Words of register column 16"""
PERISTIWA: dict[Peristiwa, str] = {
    Peristiwa.DAFTAR: "Daftarkan permohonan",
    Peristiwa.NYATAKAN_TIDAK_LENGKAP: "Nyatakan tidak lengkap…",
    Peristiwa.TERIMA_PERBAIKAN: "Terima perbaikan…",
    Peristiwa.TUTUP_TIDAK_LENGKAP: "Tutup karena tidak dilengkapi…",
    Peristiwa.NYATAKAN_LENGKAP: "Nyatakan lengkap",
    Peristiwa.PERPANJANG: "Perpanjang 7 hari kerja…",
    Peristiwa.KABULKAN_SELURUH: "Beri seluruhnya…",
    Peristiwa.KABULKAN_SEBAGIAN: "Beri sebagian…",
    Peristiwa.TOLAK: "Tolak…",
    Peristiwa.NYATAKAN_TIDAK_DIKUASAI: "Tidak dikuasai…",
    Peristiwa.NYATAKAN_BELUM_DIDOKUMENTASIKAN: "Belum didokumentasikan…",
    Peristiwa.SAMPAIKAN: "Catat penyampaian…",
    Peristiwa.SELESAIKAN: "Selesaikan",
    Peristiwa.CABUT: "Dicabut pemohon…",
    Peristiwa.ALIHKAN: "Keluarkan dari register…",
}
"""Button texts; … means that a dialog follows"""
PERISTIWA_RIWAYAT: dict[Peristiwa, str] = {
    Peristiwa.DAFTAR: "Diterima dan diregister",
    Peristiwa.NYATAKAN_TIDAK_LENGKAP: "Dinyatakan tidak lengkap",
    Peristiwa.TERIMA_PERBAIKAN: "Perbaikan diterima",
    Peristiwa.TUTUP_TIDAK_LENGKAP: "Ditutup karena tidak dilengkapi",
    Peristiwa.NYATAKAN_LENGKAP: "Dinyatakan lengkap",
    Peristiwa.PERPANJANG: "Jangka waktu diperpanjang",
    Peristiwa.KABULKAN_SELURUH: "Dikabulkan seluruhnya",
    Peristiwa.KABULKAN_SEBAGIAN: "Dikabulkan sebagian",
    Peristiwa.TOLAK: "Ditolak",
    Peristiwa.NYATAKAN_TIDAK_DIKUASAI: "Dinyatakan tidak dikuasai",
    Peristiwa.NYATAKAN_BELUM_DIDOKUMENTASIKAN: "Dinyatakan belum didokumentasikan",
    Peristiwa.SAMPAIKAN: "Disampaikan kepada pemohon",
    Peristiwa.SELESAIKAN: "Selesai",
    Peristiwa.CABUT: "Dicabut oleh pemohon",
    Peristiwa.ALIHKAN: "Dikeluarkan dari register",
}
"""Titles on the timeline"""
ALASAN_PERPANJANGAN: dict[AlasanPerpanjangan, str] = {
    AlasanPerpanjangan.BELUM_DIKUASAI: (
        "Informasi yang diminta belum dikuasai atau belum didokumentasikan"
    ),
    AlasanPerpanjangan.BELUM_DIPUTUSKAN: ("Belum dapat diputuskan status informasi yang diminta"),
}
PERAN: dict[Peran, str] = {
    Peran.PETUGAS: "Petugas Pelayanan Informasi",
    Peran.PPID: "PPID",
    Peran.ATASAN_PPID: "Atasan PPID",
    Peran.ARSIPARIS: "Arsiparis",
    Peran.PENGELOLA_PENGADUAN: "Pengelola pengaduan",
    Peran.ADMINISTRATOR: "Administrator",
    Peran.PEMBACA: "Pembaca",
}
JENIS_SURAT: dict[JenisSurat, str] = {
    JenisSurat.TANDA_BUKTI: "Tanda bukti penerimaan",
    JenisSurat.KETIDAKLENGKAPAN: "Surat keterangan tidak lengkap",
    JenisSurat.PEMBERITAHUAN: "Pemberitahuan tertulis",
    JenisSurat.PERPANJANGAN: "Pemberitahuan perpanjangan",
    JenisSurat.PENOLAKAN: "Surat penolakan",
    JenisSurat.TANDA_BUKTI_KEBERATAN: "Tanda bukti keberatan",
    JenisSurat.TANGGAPAN_KEBERATAN: "Tanggapan atas keberatan",
    JenisSurat.KEBERATAN_TERLAMBAT: "Pemberitahuan keberatan terlambat",
    JenisSurat.BERITA_ACARA_MUSYAWARAH: "Berita acara musyawarah",
    JenisSurat.SURAT_KUASA_SENGKETA: "Surat kuasa dan penugasan",
    JenisSurat.JAWABAN_TERMOHON: "Jawaban Termohon",
    JenisSurat.DAFTAR_BUKTI: "Daftar bukti",
    JenisSurat.KESIMPULAN_TERMOHON: "Kesimpulan Termohon",
    JenisSurat.LAPORAN_PELAKSANAAN: "Laporan pelaksanaan putusan",
}
JENIS_LAMPIRAN: dict[JenisLampiran, str] = {
    JenisLampiran.IDENTITAS: "Identitas",
    JenisLampiran.SURAT_KUASA: "Surat kuasa",
    JenisLampiran.AKTA: "Akta pendirian",
    JenisLampiran.PERMOHONAN: "Permohonan",
    JenisLampiran.JAWABAN: "Jawaban",
    JenisLampiran.BUKTI_PENYAMPAIAN: "Bukti penyampaian",
    JenisLampiran.SURAT_BERTANDA_TANGAN: "Surat bertanda tangan",
    JenisLampiran.LAINNYA: "Lainnya",
}
KERTAS: dict[Kertas, str] = {Kertas.A4: "A4", Kertas.F4: "F4 (215 × 330 mm)"}
STATUS_JABATAN: dict[StatusJabatan, str] = {
    StatusJabatan.DEFINITIF: "Definitif",
    StatusJabatan.PLT: "Plt.",
    StatusJabatan.PLH: "Plh.",
    StatusJabatan.ATAS_NAMA: "a.n.",
    StatusJabatan.UB: "u.b.",
    StatusJabatan.PJ: "Pj.",
    StatusJabatan.PJS: "Pjs.",
}
STATUS_HARI: dict[StatusHari, str] = {
    StatusHari.DITETAPKAN: "ditetapkan",
    StatusHari.PERKIRAAN: "perkiraan",
    StatusHari.BELUM_ADA: "belum ada",
}
KALENDER: dict[str, str] = {
    "national+joint": "libur nasional dan cuti bersama",
    "national": "libur nasional tanpa cuti bersama",
    "none": "tanpa libur nasional (hanya akhir pekan)",
}
SATUAN: dict[str, str] = {"hari_kerja": "hari kerja", "hari": "hari", "bulan": "bulan"}
PEMICU: dict[str, str] = {
    "dicatat_register": "permohonan dicatat di register",
    "surat_tidak_lengkap_diterima": "surat keterangan tidak lengkap diterima pemohon",
    "dinyatakan_lengkap": "permohonan dinyatakan lengkap",
    "permintaan_diterima": "permohonan diterima",
    "akhir_P4": "berakhirnya jangka pemberitahuan",
    "alasan_ditemukan": "alasan keberatan ditemukan",
    "dicatat_register_keberatan": "keberatan dicatat di register",
    "keberatan_diterima": "keberatan diterima tertulis",
    "tanggapan_diterima_pemohon": "tanggapan diterima pemohon",
    "akhir_K2": "berakhirnya jangka tanggapan atas keberatan",
    "permohonan_KI_diterima": "permohonan diterima Komisi Informasi",
    "surat_S2_diterima": "surat ketidaklengkapan dari Komisi Informasi diterima",
    "penerbitan_atau_registrasi": "penerbitan akta atau registrasi",
    "proses_KI": "proses dimulai di Komisi Informasi",
    "hari_sidang_pertama": "hari sidang pertama",
    "mediasi_ajudikasi_dimulai": "mediasi atau ajudikasi dimulai",
    "ajudikasi_ditunda": "ajudikasi ditunda",
    "pertemuan_mediasi_pertama": "pertemuan mediasi pertama",
    "akhir_S10": "berakhirnya jangka mediasi",
    "sidang_putusan": "sidang putusan",
    "putusan_dibacakan": "putusan dibacakan",
    "putusan_KI_diterima": "putusan Komisi Informasi diterima",
    "salinan_putusan_diterima": "salinan putusan diterima",
    "putusan_pengadilan_diterima": "putusan pengadilan diterima",
    "pengumuman_terakhir": "pengumuman terakhir",
    "penetapan_terakhir": "penetapan terakhir",
    "akhir_jangka_pengecualian": "berakhirnya jangka pengecualian",
    "akhir_tahun_anggaran": "berakhirnya tahun anggaran",
}
"""Events that start a clock (column ``pemicu`` of ``tenggat.csv``)"""

_TABLES: dict[type[StrEnum], Mapping[StrEnum, str]] = {}


def _register(table: Mapping[StrEnum, str]) -> None:
    _TABLES[type(next(iter(table)))] = table


for _table in (
    JENIS_PEMOHON,
    KANAL,
    CARA_MEMPEROLEH,
    CARA_PENGIRIMAN,
    STATUS,
    KEPUTUSAN,
    PERISTIWA,
    ALASAN_PERPANJANGAN,
    PERAN,
    JENIS_SURAT,
    JENIS_LAMPIRAN,
    KERTAS,
    STATUS_JABATAN,
    STATUS_HARI,
    *TABEL_PERKARA,
):
    _register(_table)  # type: ignore[arg-type]  # Mapping is invariant in its key


def label(value: StrEnum) -> str:
    """Return the Indonesian text of one stored value; KeyError for an unknown enum (a bug)."""
    return _TABLES[type(value)][value]


@dataclass(frozen=True)
class ButirPasal17:
    """One letter of UU 14/2008 Pasal 17, with the official wording."""

    huruf: str
    ringkas: str
    bunyi: str
    sumber: str


def pasal17_dari_baris(baris: Iterable[Mapping[str, str]]) -> dict[str, ButirPasal17]:
    """Read the rows of ``pasal17.csv`` into letter → clause; all of a-j must be there.

    Raises:
        UserError: DAT-017 when letters are missing, doubled or without text.
    """
    butir = [ButirPasal17(b["huruf"], b["ringkas"], b["bunyi"], b["sumber"]) for b in baris]
    hasil = {b.huruf: b for b in butir if b.ringkas and b.bunyi}
    if sorted(hasil) != list("abcdefghij") or len(butir) != len(hasil):
        raise UserError(
            code="DAT-017",
            what="Berkas pasal17.csv tidak memuat tepat huruf a sampai j.",
            kept="Data permohonan tidak berubah.",
            action="Pasang ulang program atau pulihkan berkas aturan bawaan.",
        )
    return dict(sorted(hasil.items()))


def kutip_pasal17(huruf: Iterable[str]) -> str:
    """Return ``Pasal 17 huruf a dan huruf h UU 14/2008`` for a non-empty set of letters."""
    urut = [f"huruf {h}" for h in sorted(set(huruf))]
    if not urut:
        return ""
    depan = ", ".join(urut[:-1])
    if len(urut) > 2:
        depan += ","
    rangkai = f"{depan} dan {urut[-1]}" if depan else urut[-1]
    return f"Pasal 17 {rangkai} UU 14/2008"
