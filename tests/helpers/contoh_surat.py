# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters with invented people, for tests of the documents."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from app.domain.instansi import Kertas, Kop, PejabatRow, StatusJabatan
from app.domain.kip import AlasanPerpanjangan, CaraMemperoleh, CaraPengiriman, Keputusan
from app.domain.permohonan import PutusanDraft
from app.domain.surat import (
    PemohonSurat,
    SuratDasar,
    SuratKetidaklengkapan,
    SuratPemberitahuan,
    SuratPenolakan,
    SuratPerpanjangan,
    TandaBukti,
)


def lambang() -> bytes:
    """A shield drawn on the spot, so that no emblem of a real agency is needed."""
    from PIL import Image, ImageDraw

    gambar = Image.new("RGBA", (220, 260), (0, 0, 0, 0))
    pena = ImageDraw.Draw(gambar)
    perisai = [(10, 10), (210, 10), (210, 150), (110, 250), (10, 150)]
    pena.polygon(perisai, fill=(24, 92, 55, 255), outline=(0, 0, 0, 255))
    pena.ellipse((65, 60, 155, 150), fill=(240, 200, 60, 255))
    keluaran = io.BytesIO()
    gambar.save(keluaran, "PNG")
    return keluaran.getvalue()


KOP = Kop(
    nama_pemda="Pemerintah Kabupaten Wonosari Raya",
    nama_instansi="Dinas Komunikasi dan Informatika",
    alamat="Jalan Merdeka Nomor 17, Wonosari",
    kode_pos="57211",
    telepon="(0271) 555123",
    faksimile="(0271) 555124",
    laman="diskominfo.wonosariraya.go.id",
    email="ppid@wonosariraya.go.id",
    kota="Wonosari",
    logo=lambang(),
)
PPID = PejabatRow(
    id=None,
    nama="Dra. Ratna Wulandari, M.Si.",
    nip="197305121998032004",
    jabatan="Pejabat Pengelola Informasi dan Dokumentasi",
    pangkat="Pembina Tingkat I, IV/b",
)
PLT = PejabatRow(
    id=None,
    nama="Bambang Setiawan, S.Kom., M.T.",
    nip="198001012005011003",
    jabatan="Kepala Dinas Komunikasi dan Informatika",
    pangkat="Pembina, IV/a",
    status=StatusJabatan.PLT,
)
ATAS_NAMA = PejabatRow(
    id=None,
    nama="Siti Aminah, S.H.",
    nip="198502022010012007",
    jabatan="Kepala Bidang Informasi dan Komunikasi Publik",
    pangkat="Penata Tingkat I, III/d",
    status=StatusJabatan.ATAS_NAMA,
    atas_nama="Pejabat Pengelola Informasi dan Dokumentasi",
)
PEMOHON = PemohonSurat(
    nama="Ahmad Fauzi",
    alamat="Dusun Krajan RT 02 RW 05, Desa Sumberejo, Kecamatan Karangjati",
    kontak="0812-3456-7890 / ahmad.fauzi@contoh.id",
    pekerjaan="Wiraswasta",
)
RINCIAN = (
    "Salinan Dokumen Pelaksanaan Anggaran (DPA) Dinas Pekerjaan Umum Tahun Anggaran 2025 "
    "beserta laporan realisasi triwulan I sampai dengan triwulan IV"
)
PANJANG = "\n".join(
    f"{n}. Dokumen kontrak pekerjaan pemeliharaan jalan ruas ke-{n} beserta berita acara serah "
    "terima, daftar hadir rapat, gambar kerja, dan laporan pengawasan yang menyertainya."
    for n in range(1, 61)
)
ANEH = (
    'O\'Brien "Si <b>Tebal</b> & Rekan" =1+1 Ľubomír Đặng 王小明 佐藤 한국 '
    "أحمد بن محمد שלום Ελληνικά Привет 😀🙏🏽👨‍👩‍👧 \x07\u202eterbalik"
)


def dasar(**ubah: Any) -> dict[str, Any]:
    """The fields all letters share."""
    isi: dict[str, Any] = {
        "kop": KOP,
        "kertas": Kertas.A4,
        "konsep": False,
        "nomor_surat": "000.8.3/17/PPID/2026",
        "tanggal": date(2026, 11, 24),
        "penandatangan": PPID,
        "nomor_pendaftaran": "0012/PPID-DISKOMINFO/2026",
        "tanggal_terima": date(2026, 11, 10),
        "pemohon": PEMOHON,
        "rincian": RINCIAN,
        "tujuan": "Bahan penelitian tata kelola anggaran daerah",
        "sidik_kasus": "K7QF-2M9X-44TD a1b2c3d4e5",
    }
    return {**isi, **ubah}


def tanda_bukti(**ubah: Any) -> TandaBukti:
    isi: dict[str, Any] = {
        "kanal": "Datang langsung",
        "cara_memperoleh": CaraMemperoleh.SALINAN,
        "cara_pengiriman": CaraPengiriman.EMAIL,
        "petugas": "Dewi Lestari, A.Md.",
        "batas_10": date(2026, 11, 24),
        "batas_17": date(2026, 12, 3),
        "sementara": False,
        "nomor_surat": "",
        "tanggal": date(2026, 11, 10),
    }
    return TandaBukti(**dasar(**{**isi, **ubah}))


def ketidaklengkapan(**ubah: Any) -> SuratKetidaklengkapan:
    isi: dict[str, Any] = {
        "kekurangan": (
            "Salinan kartu tanda penduduk atau identitas lain yang sah",
            "Surat kuasa khusus bermeterai dari pemberi kuasa",
            "Uraian yang lebih jelas tentang tahun anggaran dan nama kegiatan yang diminta",
        )
    }
    return SuratKetidaklengkapan(**dasar(**{**isi, **ubah}))


def pemberitahuan(**ubah: Any) -> SuratPemberitahuan:
    isi: dict[str, Any] = {
        "putusan": PutusanDraft(
            keputusan=Keputusan.DIKABULKAN_SEBAGIAN,
            tanggal=date(2026, 11, 24),
            softcopy=True,
            hardcopy=True,
            jumlah_lembar=120,
            biaya_salin=60_000,
            biaya_kirim=18_000,
            cara_bayar="Transfer ke rekening kas daerah",
            hari_penyediaan=3,
            penjelasan_penghitaman="Nomor rekening dan NIK pelaksana dihitamkan.",
            alasan="Sebagian dokumen memuat data pribadi pelaksana.",
            pasal_17=("h",),
            nomor_sk_pengecualian="188/45/2026",
            nomor_uji_konsekuensi="UK-03/2026",
            tanggal_persetujuan_atasan=date(2026, 11, 20),
            bagian_ditolak="Lampiran biodata pelaksana",
        ),
        "cara_memperoleh": CaraMemperoleh.SALINAN,
    }
    return SuratPemberitahuan(**dasar(**{**isi, **ubah}))


def perpanjangan(**ubah: Any) -> SuratPerpanjangan:
    isi: dict[str, Any] = {
        "alasan": AlasanPerpanjangan.BELUM_DIKUASAI,
        "uraian": "Dokumen masih dihimpun dari tiga bidang dan belum selesai dialihmediakan.",
        "batas_semula": date(2026, 11, 24),
        "batas_baru": date(2026, 12, 3),
    }
    return SuratPerpanjangan(**dasar(**{**isi, **ubah}))


def penolakan(**ubah: Any) -> SuratPenolakan:
    isi: dict[str, Any] = {
        "putusan": PutusanDraft(
            keputusan=Keputusan.DITOLAK_DIKECUALIKAN,
            tanggal=date(2026, 11, 24),
            alasan="Dokumen berisi riwayat kesehatan pegawai.",
            pasal_17=("h", "a"),
            nomor_sk_pengecualian="188/45/2026",
            nomor_uji_konsekuensi="UK-03/2026",
            tanggal_persetujuan_atasan=date(2026, 11, 20),
            konsekuensi="Mengungkap rahasia pribadi pegawai dan menghambat pemeriksaan.",
        ),
        "atasan_ppid": "Sekretaris Daerah Kabupaten Wonosari Raya",
    }
    return SuratPenolakan(**dasar(**{**isi, **ubah}))


def semua() -> dict[str, SuratDasar]:
    """One letter of each kind, short and complete."""
    return {
        "tanda_bukti": tanda_bukti(),
        "ketidaklengkapan": ketidaklengkapan(),
        "pemberitahuan": pemberitahuan(),
        "perpanjangan": perpanjangan(),
        "penolakan": penolakan(),
    }
