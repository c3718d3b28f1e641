# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Indonesian words of objections, disputes and the work around cases; read through ``label``."""

from __future__ import annotations

from app.domain.keberatan import (
    AlasanKeberatan,
    PeristiwaKeberatan,
    PutusanKeberatan,
    StatusKeberatan,
)
from app.domain.layanan import (
    ArahCatatan,
    CaraBayar,
    HasilPencarian,
    JenisCatatan,
    JenisHak,
    JenisLayanan,
    JenisTugas,
    PeristiwaKonsep,
    PeristiwaTugas,
    SifatKonsep,
    StatusHak,
    StatusKonsep,
    StatusLayanan,
    StatusTugas,
)
from app.domain.sengketa import (
    AmarPutusan,
    JalurPengadilan,
    JenisSidang,
    PeristiwaSengketa,
    Pihak,
    SebabMediasiGagal,
    StatusSengketa,
)

ALASAN_KEBERATAN: dict[AlasanKeberatan, str] = {
    AlasanKeberatan.DITOLAK: "Permohonan ditolak dengan alasan pengecualian (Pasal 17)",
    AlasanKeberatan.BERKALA: "Informasi berkala tidak disediakan",
    AlasanKeberatan.TIDAK_DITANGGAPI: "Permintaan informasi tidak ditanggapi",
    AlasanKeberatan.TIDAK_SESUAI: "Ditanggapi tidak sebagaimana yang diminta",
    AlasanKeberatan.TIDAK_DIPENUHI: "Permintaan informasi tidak dipenuhi",
    AlasanKeberatan.BIAYA: "Biaya yang dikenakan tidak wajar",
    AlasanKeberatan.TERLAMBAT: "Informasi disampaikan melebihi jangka waktu",
}
STATUS_KEBERATAN: dict[StatusKeberatan, str] = {
    StatusKeberatan.DITERIMA: "Diterima",
    StatusKeberatan.TERCATAT: "Tercatat di register",
    StatusKeberatan.DITELAAH: "Ditelaah",
    StatusKeberatan.MUSYAWARAH: "Musyawarah",
    StatusKeberatan.TANGGAPAN_TERBIT: "Tanggapan terbit",
    StatusKeberatan.DISAMPAIKAN: "Tanggapan disampaikan",
    StatusKeberatan.TIDAK_PUAS: "Pemohon tidak puas",
    StatusKeberatan.SENGKETA: "Dalam sengketa",
    StatusKeberatan.SELESAI: "Selesai",
    StatusKeberatan.TERLAMBAT_DIAJUKAN: "Terlambat diajukan",
    StatusKeberatan.DICABUT: "Dicabut",
}
PERISTIWA_KEBERATAN: dict[PeristiwaKeberatan, str] = {
    PeristiwaKeberatan.DAFTAR: "Daftarkan keberatan",
    PeristiwaKeberatan.CATAT_REGISTER: "Catat di register…",
    PeristiwaKeberatan.NYATAKAN_TERLAMBAT: "Nyatakan terlambat diajukan…",
    PeristiwaKeberatan.TELAAH: "Mulai telaah…",
    PeristiwaKeberatan.MULAI_MUSYAWARAH: "Tempuh musyawarah…",
    PeristiwaKeberatan.SEPAKAT: "Catat kesepakatan…",
    PeristiwaKeberatan.TIDAK_SEPAKAT: "Musyawarah tidak sepakat…",
    PeristiwaKeberatan.TANGGAPI: "Beri tanggapan…",
    PeristiwaKeberatan.SAMPAIKAN: "Catat penyampaian…",
    PeristiwaKeberatan.TERIMA: "Pemohon menerima…",
    PeristiwaKeberatan.NYATAKAN_TIDAK_PUAS: "Pemohon tidak puas…",
    PeristiwaKeberatan.AJUKAN_SENGKETA: "Catat sengketa…",
    PeristiwaKeberatan.AKHIRI_SENGKETA: "Sengketa selesai…",
    PeristiwaKeberatan.TUTUP: "Tutup keberatan…",
    PeristiwaKeberatan.CABUT: "Catat pencabutan…",
}
PUTUSAN_KEBERATAN: dict[PutusanKeberatan, str] = {
    PutusanKeberatan.MENGABULKAN: "Mengabulkan keberatan",
    PutusanKeberatan.MENGABULKAN_SEBAGIAN: "Mengabulkan sebagian",
    PutusanKeberatan.MENGUATKAN: "Menguatkan putusan PPID",
}
STATUS_SENGKETA: dict[StatusSengketa, str] = {
    StatusSengketa.PEMBERITAHUAN: "Pemberitahuan diterima",
    StatusSengketa.TERREGISTRASI: "Terregistrasi di Komisi Informasi",
    StatusSengketa.PEMERIKSAAN_AWAL: "Pemeriksaan awal",
    StatusSengketa.MEDIASI: "Mediasi",
    StatusSengketa.AJUDIKASI: "Ajudikasi",
    StatusSengketa.PEMBUKTIAN: "Pembuktian",
    StatusSengketa.KESIMPULAN: "Kesimpulan",
    StatusSengketa.PUTUSAN: "Diputus",
    StatusSengketa.GUGATAN: "Gugatan ke pengadilan",
    StatusSengketa.PUTUSAN_PENGADILAN: "Diputus pengadilan",
    StatusSengketa.KASASI: "Kasasi",
    StatusSengketa.PELAKSANAAN: "Pelaksanaan putusan",
    StatusSengketa.SELESAI: "Selesai",
    StatusSengketa.DITOLAK_SELA: "Tidak diterima (putusan sela atau tidak diregistrasi)",
    StatusSengketa.GUGUR: "Gugur",
    StatusSengketa.DICABUT: "Dicabut",
}
PERISTIWA_SENGKETA: dict[PeristiwaSengketa, str] = {
    PeristiwaSengketa.DAFTAR: "Daftarkan sengketa",
    PeristiwaSengketa.REGISTRASI: "Catat registrasi…",
    PeristiwaSengketa.TIDAK_DIREGISTRASI: "Catat tidak diregistrasi…",
    PeristiwaSengketa.PERIKSA_AWAL: "Catat pemeriksaan awal…",
    PeristiwaSengketa.PUTUSAN_SELA_MENOLAK: "Catat putusan sela…",
    PeristiwaSengketa.MULAI_MEDIASI: "Mulai mediasi…",
    PeristiwaSengketa.PERPANJANG_MEDIASI: "Perpanjang mediasi…",
    PeristiwaSengketa.SEPAKAT_MEDIASI: "Catat kesepakatan mediasi…",
    PeristiwaSengketa.MEDIASI_GAGAL: "Catat mediasi gagal…",
    PeristiwaSengketa.MULAI_AJUDIKASI: "Mulai ajudikasi…",
    PeristiwaSengketa.BUKTIKAN: "Mulai pembuktian…",
    PeristiwaSengketa.SIMPULKAN: "Mulai kesimpulan…",
    PeristiwaSengketa.PUTUS: "Catat putusan…",
    PeristiwaSengketa.GUGAT: "Catat gugatan…",
    PeristiwaSengketa.PUTUS_PENGADILAN: "Catat putusan pengadilan…",
    PeristiwaSengketa.KASASI: "Catat kasasi…",
    PeristiwaSengketa.PUTUS_KASASI: "Catat putusan kasasi…",
    PeristiwaSengketa.INKRACHT: "Nyatakan berkekuatan hukum tetap…",
    PeristiwaSengketa.LAKSANAKAN: "Catat pelaksanaan…",
    PeristiwaSengketa.GUGURKAN: "Catat gugur…",
    PeristiwaSengketa.CABUT: "Catat pencabutan…",
}
AMAR_PUTUSAN: dict[AmarPutusan, str] = {
    AmarPutusan.MENGABULKAN: "Mengabulkan seluruhnya",
    AmarPutusan.MENGABULKAN_SEBAGIAN: "Mengabulkan sebagian",
    AmarPutusan.MENOLAK: "Menolak permohonan",
    AmarPutusan.GUGUR: "Menyatakan gugur",
}
JENIS_SIDANG: dict[JenisSidang, str] = {
    JenisSidang.PEMERIKSAAN_AWAL: "Pemeriksaan awal",
    JenisSidang.MEDIASI: "Mediasi",
    JenisSidang.PEMBUKTIAN: "Pembuktian",
    JenisSidang.PEMERIKSAAN_SETEMPAT: "Pemeriksaan setempat",
    JenisSidang.KESIMPULAN: "Kesimpulan",
    JenisSidang.PUTUSAN_SELA: "Putusan sela",
    JenisSidang.PUTUSAN: "Pembacaan putusan",
    JenisSidang.PENGADILAN: "Sidang pengadilan",
    JenisSidang.LAINNYA: "Lainnya",
}
JALUR_PENGADILAN: dict[JalurPengadilan, str] = {
    JalurPengadilan.PTUN: "Pengadilan Tata Usaha Negara",
    JalurPengadilan.PN: "Pengadilan Negeri",
}
SEBAB_MEDIASI_GAGAL: dict[SebabMediasiGagal, str] = {
    SebabMediasiGagal.DINYATAKAN: "Dinyatakan gagal secara tertulis",
    SebabMediasiGagal.MENARIK_DIRI: "Salah satu pihak menarik diri",
    SebabMediasiGagal.WAKTU_HABIS: "Waktu mediasi habis",
    SebabMediasiGagal.TERMOHON_ABSEN: "Termohon dua kali tidak hadir",
}
PIHAK: dict[Pihak, str] = {
    Pihak.PEMOHON: "Pemohon",
    Pihak.TERMOHON: "Termohon",
}
JENIS_TUGAS: dict[JenisTugas, str] = {
    JenisTugas.PENCARIAN: "Pencarian informasi",
    JenisTugas.UJI_KONSEKUENSI: "Uji konsekuensi",
    JenisTugas.PENGHITAMAN: "Penghitaman",
    JenisTugas.TELAAH: "Telaah",
    JenisTugas.LAINNYA: "Tugas lain",
}
STATUS_TUGAS: dict[StatusTugas, str] = {
    StatusTugas.DIKIRIM: "Dikirim",
    StatusTugas.DITERIMA: "Diterima unit",
    StatusTugas.DIJAWAB: "Dijawab",
    StatusTugas.DIKEMBALIKAN: "Dikembalikan",
    StatusTugas.SELESAI: "Selesai",
    StatusTugas.DIBATALKAN: "Dibatalkan",
}
HASIL_PENCARIAN: dict[HasilPencarian, str] = {
    HasilPencarian.ADA: "Informasi ada",
    HasilPencarian.SEBAGIAN: "Ada sebagian",
    HasilPencarian.TIDAK_DIKUASAI: "Tidak dikuasai",
    HasilPencarian.BELUM_DIDOKUMENTASIKAN: "Belum didokumentasikan",
    HasilPencarian.DIKECUALIKAN: "Diusulkan dikecualikan",
}
STATUS_KONSEP: dict[StatusKonsep, str] = {
    StatusKonsep.DISUSUN: "Disusun",
    StatusKonsep.DIAJUKAN: "Menunggu pemeriksaan PPID",
    StatusKonsep.DIKEMBALIKAN: "Dikembalikan untuk diperbaiki",
    StatusKonsep.DISETUJUI: "Disetujui PPID",
    StatusKonsep.DISETUJUI_ATASAN: "Disetujui Atasan PPID",
    StatusKonsep.DIPAKAI: "Dipakai",
    StatusKonsep.DIBATALKAN: "Dibatalkan",
}
JENIS_CATATAN: dict[JenisCatatan, str] = {
    JenisCatatan.KOMENTAR: "Komentar",
    JenisCatatan.TELEPON: "Telepon",
    JenisCatatan.WHATSAPP: "WhatsApp",
    JenisCatatan.SURAT_ELEKTRONIK: "E-mail",
    JenisCatatan.TATAP_MUKA: "Tatap muka",
    JenisCatatan.PENAGIHAN: "Penagihan",
    JenisCatatan.SERAH_TERIMA: "Serah terima",
}
ARAH_CATATAN: dict[ArahCatatan, str] = {
    ArahCatatan.MASUK: "Masuk",
    ArahCatatan.KELUAR: "Keluar",
    ArahCatatan.DALAM: "Di dalam kantor",
}
JENIS_LAYANAN: dict[JenisLayanan, str] = {
    JenisLayanan.BUKAN_PERMOHONAN: "Bukan permohonan informasi",
    JenisLayanan.DIALIHKAN: "Dialihkan",
    JenisLayanan.BANTUAN_KEDINASAN: "Bantuan kedinasan",
    JenisLayanan.TAMU: "Tamu",
}
STATUS_LAYANAN: dict[StatusLayanan, str] = {
    StatusLayanan.DITERIMA: "Diterima",
    StatusLayanan.DIPROSES: "Diproses",
    StatusLayanan.SELESAI: "Selesai",
}
JENIS_HAK: dict[JenisHak, str] = {
    JenisHak.SALINAN: "Salinan data pribadi",
    JenisHak.KOREKSI: "Koreksi data pribadi",
    JenisHak.PEMBATASAN: "Pembatasan pemrosesan",
}
STATUS_HAK: dict[StatusHak, str] = {
    StatusHak.DITERIMA: "Diterima",
    StatusHak.DIPENUHI: "Dipenuhi",
    StatusHak.DIPENUHI_SEBAGIAN: "Dipenuhi sebagian",
    StatusHak.DITOLAK: "Ditolak",
}
SIFAT_KONSEP: dict[SifatKonsep, str] = {
    SifatKonsep.JAWABAN: "Konsep jawaban",
    SifatKonsep.TANGGAPAN: "Konsep tanggapan",
}
PERISTIWA_TUGAS: dict[PeristiwaTugas, str] = {
    PeristiwaTugas.KIRIM: "Kirim tugas",
    PeristiwaTugas.TERIMA: "Catat diterima unit",
    PeristiwaTugas.JAWAB: "Catat jawaban…",
    PeristiwaTugas.KEMBALIKAN: "Kembalikan jawaban…",
    PeristiwaTugas.SELESAIKAN: "Nyatakan selesai",
    PeristiwaTugas.BATALKAN: "Batalkan tugas…",
}
PERISTIWA_KONSEP: dict[PeristiwaKonsep, str] = {
    PeristiwaKonsep.SUSUN: "Susun konsep…",
    PeristiwaKonsep.UBAH: "Ubah konsep…",
    PeristiwaKonsep.AJUKAN: "Ajukan kepada PPID",
    PeristiwaKonsep.KEMBALIKAN: "Kembalikan dengan catatan…",
    PeristiwaKonsep.SETUJUI: "Setujui…",
    PeristiwaKonsep.SETUJUI_ATASAN: "Setujui sebagai Atasan PPID…",
    PeristiwaKonsep.CATAT_PERSETUJUAN: "Catat persetujuan di luar program…",
    PeristiwaKonsep.PAKAI: "Pakai sebagai putusan…",
    PeristiwaKonsep.BATALKAN: "Batalkan konsep…",
}
CARA_BAYAR: dict[CaraBayar, str] = {
    CaraBayar.TUNAI: "Tunai",
    CaraBayar.TRANSFER: "Rekening resmi",
    CaraBayar.UANG_ELEKTRONIK: "Uang elektronik",
}
TABEL = (
    ALASAN_KEBERATAN,
    STATUS_KEBERATAN,
    PERISTIWA_KEBERATAN,
    PUTUSAN_KEBERATAN,
    STATUS_SENGKETA,
    PERISTIWA_SENGKETA,
    AMAR_PUTUSAN,
    JENIS_SIDANG,
    JALUR_PENGADILAN,
    SEBAB_MEDIASI_GAGAL,
    PIHAK,
    JENIS_TUGAS,
    STATUS_TUGAS,
    HASIL_PENCARIAN,
    STATUS_KONSEP,
    JENIS_CATATAN,
    ARAH_CATATAN,
    JENIS_LAYANAN,
    STATUS_LAYANAN,
    JENIS_HAK,
    STATUS_HAK,
    SIFAT_KONSEP,
    PERISTIWA_TUGAS,
    PERISTIWA_KONSEP,
    CARA_BAYAR,
)
