# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Objections, disputes, and the work around cases."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

RID = sa.LargeBinary(16)


def synced() -> list[sa.Column[Any]]:
    """Columns of every synced table at this revision."""
    return [
        sa.Column("id", RID, primary_key=True),
        sa.Column("hapus", sa.Boolean(), nullable=False),
        sa.Column("alasan_hapus", sa.String(), nullable=False),
        sa.Column("dasar_hapus", sa.String(), nullable=False),
    ]


def upgrade() -> None:
    op.create_table(
        "keberatan",
        sa.Column("nomor", sa.String(120), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("urut_register", sa.Integer(), nullable=False),
        sa.Column("tanggal_terima", sa.Date(), nullable=True),
        sa.Column("tanggal_catat", sa.Date(), nullable=True),
        sa.Column("kanal", sa.String(40), nullable=False),
        sa.Column("permohonan_id", RID, nullable=True),
        sa.Column("nomor_permohonan", sa.String(120), nullable=False),
        sa.Column("jenis_pemohon", sa.String(40), nullable=False),
        sa.Column("nama_pemohon", sa.String(400), nullable=False),
        sa.Column("nik", sa.LargeBinary(), nullable=True),
        sa.Column("nik_hmac", sa.LargeBinary(32), nullable=True),
        sa.Column("alamat", sa.Text(), nullable=False),
        sa.Column("telepon", sa.String(120), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("pekerjaan", sa.String(200), nullable=False),
        sa.Column("nama_kuasa", sa.String(400), nullable=False),
        sa.Column("alamat_kuasa", sa.Text(), nullable=False),
        sa.Column("telepon_kuasa", sa.String(120), nullable=False),
        sa.Column("surat_kuasa_ada", sa.Boolean(), nullable=False),
        sa.Column("rincian", sa.Text(), nullable=False),
        sa.Column("tujuan", sa.Text(), nullable=False),
        sa.Column("alasan", sa.String(7), nullable=False),
        sa.Column("kasus_posisi", sa.Text(), nullable=False),
        sa.Column("tanggal_alasan", sa.Date(), nullable=True),
        sa.Column("sebab_tanggal_alasan", sa.Text(), nullable=False),
        sa.Column("sebab_diterima_terlambat", sa.Text(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("putusan", sa.String(40), nullable=True),
        sa.Column("tanggal_tanggapan", sa.Date(), nullable=True),
        sa.Column("bantahan", sa.Text(), nullable=False),
        sa.Column("pertimbangan", sa.Text(), nullable=False),
        sa.Column("perintah", sa.Text(), nullable=False),
        sa.Column("hari_perintah", sa.Integer(), nullable=True),
        sa.Column("nomor_sk_pengecualian", sa.String(120), nullable=False),
        sa.Column("nama_atasan", sa.String(200), nullable=False),
        sa.Column("jabatan_atasan", sa.String(200), nullable=False),
        sa.Column("tanggal_disampaikan", sa.Date(), nullable=True),
        sa.Column("tanggal_diterima_pemohon", sa.Date(), nullable=True),
        sa.Column("cara_penyampaian", sa.String(40), nullable=True),
        sa.Column("penerima", sa.String(200), nullable=False),
        sa.Column("bukti_penyampaian", sa.String(300), nullable=False),
        sa.Column("tanggapan_pemohon", sa.Text(), nullable=False),
        sa.Column("tanggal_tanggapan_pemohon", sa.Date(), nullable=True),
        sa.Column("keterangan", sa.Text(), nullable=False),
        sa.Column("impor_id", RID, nullable=True),
        sa.Column("sidik_impor", sa.String(64), nullable=False),
        sa.Column("teks_asal", sa.Text(), nullable=False),
        sa.Column("petugas_id", RID, nullable=True),
        sa.Column("dibatasi", sa.Boolean(), nullable=False),
        sa.Column("batas", sa.Date(), nullable=True),
        sa.Column("batas_urut", sa.String(12), nullable=False),
        sa.Column("batas_sementara", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_index("ix_keberatan_batas", "keberatan", ["batas_urut", "tanggal_terima"])
    op.create_index("ix_keberatan_impor_id", "keberatan", ["impor_id"])
    op.create_index("ix_keberatan_nik_hmac", "keberatan", ["nik_hmac"])
    op.create_index("ix_keberatan_nomor", "keberatan", ["tahun", "urut_register"])
    op.create_index("ix_keberatan_permohonan_id", "keberatan", ["permohonan_id"])
    op.create_index("ix_keberatan_sidik_impor", "keberatan", ["sidik_impor"])
    op.create_table(
        "musyawarah",
        sa.Column("keberatan_id", RID, nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("tempat", sa.String(300), nullable=False),
        sa.Column("peserta", sa.Text(), nullable=False),
        sa.Column("pokok", sa.Text(), nullable=False),
        sa.Column("hasil", sa.Text(), nullable=False),
        sa.Column("sepakat", sa.Boolean(), nullable=True),
        *synced(),
    )
    op.create_index("ix_musyawarah_keberatan_id", "musyawarah", ["keberatan_id"])
    op.create_table(
        "sengketa",
        sa.Column("nomor", sa.String(120), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("urut_register", sa.Integer(), nullable=False),
        sa.Column("nomor_ki", sa.String(120), nullable=False),
        sa.Column("komisi", sa.String(200), nullable=False),
        sa.Column("keberatan_id", RID, nullable=True),
        sa.Column("permohonan_id", RID, nullable=True),
        sa.Column("nama_pemohon", sa.String(400), nullable=False),
        sa.Column("jenis_pemohon", sa.String(40), nullable=False),
        sa.Column("alamat", sa.Text(), nullable=False),
        sa.Column("nama_kuasa", sa.String(400), nullable=False),
        sa.Column("termohon", sa.String(300), nullable=False),
        sa.Column("kuasa_termohon", sa.Text(), nullable=False),
        sa.Column("rincian", sa.Text(), nullable=False),
        sa.Column("alasan", sa.String(7), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("tanggal_pemberitahuan", sa.Date(), nullable=True),
        sa.Column("tanggal_permohonan_ki", sa.Date(), nullable=True),
        sa.Column("tanggal_registrasi", sa.Date(), nullable=True),
        sa.Column("tanggal_sidang_pertama", sa.Date(), nullable=True),
        sa.Column("majelis", sa.Text(), nullable=False),
        sa.Column("mediator", sa.String(300), nullable=False),
        sa.Column("tanggal_mediasi", sa.Date(), nullable=True),
        sa.Column("mediasi_diperpanjang", sa.Boolean(), nullable=False),
        sa.Column("tanggal_akhir_mediasi", sa.Date(), nullable=True),
        sa.Column("hasil_mediasi", sa.Text(), nullable=False),
        sa.Column("tanggal_ajudikasi", sa.Date(), nullable=True),
        sa.Column("tanggal_putusan", sa.Date(), nullable=True),
        sa.Column("tanggal_putusan_diterima", sa.Date(), nullable=True),
        sa.Column("nomor_putusan", sa.String(120), nullable=False),
        sa.Column("amar", sa.String(40), nullable=True),
        sa.Column("isi_amar", sa.Text(), nullable=False),
        sa.Column("hari_pelaksanaan", sa.Integer(), nullable=True),
        sa.Column("jalur", sa.String(40), nullable=True),
        sa.Column("penggugat", sa.String(20), nullable=False),
        sa.Column("nomor_perkara", sa.String(120), nullable=False),
        sa.Column("tanggal_gugatan", sa.Date(), nullable=True),
        sa.Column("tanggal_putusan_pengadilan", sa.Date(), nullable=True),
        sa.Column("tanggal_putusan_pengadilan_diterima", sa.Date(), nullable=True),
        sa.Column("amar_pengadilan", sa.Text(), nullable=False),
        sa.Column("tanggal_kasasi", sa.Date(), nullable=True),
        sa.Column("nomor_kasasi", sa.String(120), nullable=False),
        sa.Column("tanggal_putusan_kasasi", sa.Date(), nullable=True),
        sa.Column("amar_kasasi", sa.Text(), nullable=False),
        sa.Column("tanggal_inkracht", sa.Date(), nullable=True),
        sa.Column("tanggal_pelaksanaan", sa.Date(), nullable=True),
        sa.Column("uraian_pelaksanaan", sa.Text(), nullable=False),
        sa.Column("pelajaran", sa.Text(), nullable=False),
        sa.Column("keterangan", sa.Text(), nullable=False),
        sa.Column("impor_id", RID, nullable=True),
        sa.Column("sidik_impor", sa.String(64), nullable=False),
        sa.Column("teks_asal", sa.Text(), nullable=False),
        sa.Column("petugas_id", RID, nullable=True),
        sa.Column("dibatasi", sa.Boolean(), nullable=False),
        sa.Column("tanggal_surat_ki", sa.Date(), nullable=True),
        sa.Column("amar_berlaku", sa.String(40), nullable=True),
        sa.Column("batas", sa.Date(), nullable=True),
        sa.Column("batas_urut", sa.String(12), nullable=False),
        sa.Column("batas_sementara", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_index("ix_sengketa_batas", "sengketa", ["batas_urut"])
    op.create_index("ix_sengketa_impor_id", "sengketa", ["impor_id"])
    op.create_index("ix_sengketa_keberatan_id", "sengketa", ["keberatan_id"])
    op.create_index("ix_sengketa_permohonan_id", "sengketa", ["permohonan_id"])
    op.create_table(
        "sidang",
        sa.Column("sengketa_id", RID, nullable=False),
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("pukul", sa.String(5), nullable=False),
        sa.Column("tempat", sa.String(300), nullable=False),
        sa.Column("panggilan_diterima", sa.Date(), nullable=True),
        sa.Column("hadir_pemohon", sa.Boolean(), nullable=True),
        sa.Column("hadir_termohon", sa.Boolean(), nullable=True),
        sa.Column("hasil", sa.Text(), nullable=False),
        sa.Column("catatan", sa.Text(), nullable=False),
        *synced(),
    )
    op.create_index("ix_sidang_sengketa_id", "sidang", ["sengketa_id"])
    op.create_index("ix_sidang_tanggal", "sidang", ["tanggal"])
    op.create_table(
        "bukti",
        sa.Column("sengketa_id", RID, nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("judul", sa.String(400), nullable=False),
        sa.Column("berkas_id", RID, nullable=True),
        sa.Column("surat_id", RID, nullable=True),
        sa.Column("keterangan", sa.Text(), nullable=False),
        sa.Column("dikecualikan", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_index("ix_bukti_sengketa_id", "bukti", ["sengketa_id"])
    op.create_table(
        "unit_kerja",
        sa.Column("nama", sa.String(200), nullable=False),
        sa.Column("singkatan", sa.String(40), nullable=False),
        sa.Column("kepala", sa.String(200), nullable=False),
        sa.Column("kontak", sa.String(200), nullable=False),
        sa.Column("aktif", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_table(
        "tugas",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("unit_id", RID, nullable=True),
        sa.Column("penerima_id", RID, nullable=True),
        sa.Column("instruksi", sa.Text(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("batas", sa.Date(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("hasil", sa.String(40), nullable=True),
        sa.Column("jawaban", sa.Text(), nullable=False),
        sa.Column("tanggal_jawab", sa.Date(), nullable=True),
        sa.Column("catatan", sa.Text(), nullable=False),
        sa.Column("pemberi_id", RID, nullable=False),
        sa.Column("ditagih", sa.Integer(), nullable=False),
        sa.Column("tagihan_terakhir", sa.Date(), nullable=True),
        *synced(),
    )
    op.create_index("ix_tugas_batas", "tugas", ["status", "batas"])
    op.create_index("ix_tugas_kasus_id", "tugas", ["kasus_id"])
    op.create_index("ix_tugas_penerima_id", "tugas", ["penerima_id"])
    op.create_table(
        "catatan",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("arah", sa.String(40), nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("pihak", sa.String(200), nullable=False),
        sa.Column("isi", sa.Text(), nullable=False),
        sa.Column("berkas_id", RID, nullable=True),
        sa.Column("tugas_id", RID, nullable=True),
        sa.Column("konsep_id", RID, nullable=True),
        sa.Column("balasan_pertama", sa.Boolean(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        *synced(),
    )
    op.create_index("ix_catatan_kasus_id", "catatan", ["kasus_id"])
    op.create_table(
        "konsep",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("sifat", sa.String(40), nullable=False),
        sa.Column("isi", sa.Text(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("penyusun_id", RID, nullable=False),
        sa.Column("dibuat", sa.BigInteger(), nullable=False),
        sa.Column("diajukan", sa.BigInteger(), nullable=True),
        sa.Column("pemeriksa_id", RID, nullable=True),
        sa.Column("diperiksa", sa.BigInteger(), nullable=True),
        sa.Column("atasan_id", RID, nullable=True),
        sa.Column("disetujui_atasan", sa.BigInteger(), nullable=True),
        sa.Column("tanpa_akun", sa.Text(), nullable=False),
        sa.Column("catatan", sa.Text(), nullable=False),
        *synced(),
    )
    op.create_index("ix_konsep_kasus_id", "konsep", ["kasus_id"])
    op.create_index("ix_konsep_status", "konsep", ["status"])
    op.create_table(
        "layanan_lain",
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("nomor", sa.String(120), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("urut_register", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("pukul", sa.String(5), nullable=False),
        sa.Column("nama", sa.String(400), nullable=False),
        sa.Column("asal", sa.String(300), nullable=False),
        sa.Column("kontak", sa.String(200), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=False),
        sa.Column("tujuan", sa.String(300), nullable=False),
        sa.Column("tindak_lanjut", sa.Text(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("batas", sa.Date(), nullable=True),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
        sa.Column("permohonan_id", RID, nullable=True),
        sa.Column("petugas_id", RID, nullable=False),
        *synced(),
    )
    op.create_index("ix_layanan_lain_jenis", "layanan_lain", ["jenis", "tanggal"])
    op.create_table(
        "hak_subjek",
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("kasus_id", RID, nullable=True),
        sa.Column("nama", sa.String(400), nullable=False),
        sa.Column("diterima", sa.BigInteger(), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=False),
        sa.Column("identitas_diperiksa", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("diselesaikan", sa.BigInteger(), nullable=True),
        sa.Column("hasil", sa.Text(), nullable=False),
        sa.Column("dasar_penolakan", sa.Text(), nullable=False),
        sa.Column("diberitahukan", sa.BigInteger(), nullable=True),
        sa.Column("petugas_id", RID, nullable=False),
        *synced(),
    )
    op.create_index("ix_hak_subjek_kasus_id", "hak_subjek", ["kasus_id"])
    op.create_table(
        "kepuasan",
        sa.Column("kasus_id", RID, nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("nilai", sa.String(40), nullable=False),
        sa.Column("saran", sa.Text(), nullable=False),
        sa.Column("petugas_id", RID, nullable=False),
        *synced(),
    )
    op.create_index("ix_kepuasan_tanggal", "kepuasan", ["tanggal"])
    op.create_table(
        "templat_naskah",
        sa.Column("jenis", sa.String(60), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.Column("berlaku_sejak", sa.Date(), nullable=False),
        sa.Column("isi", sa.Text(), nullable=False),
        sa.Column("catatan", sa.Text(), nullable=False),
        sa.Column("dibuat", sa.BigInteger(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        *synced(),
    )
    op.create_index("ix_templat_naskah_jenis", "templat_naskah", ["jenis"])
    op.create_table(
        "jawaban_baku",
        sa.Column("judul", sa.String(200), nullable=False),
        sa.Column("isi", sa.Text(), nullable=False),
        sa.Column("untuk", sa.String(40), nullable=False),
        sa.Column("aktif", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_table(
        "uji_konsekuensi",
        sa.Column("nomor", sa.String(120), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("tempat", sa.String(200), nullable=False),
        sa.Column("saat", sa.String(40), nullable=False),
        sa.Column("kasus_id", RID, nullable=True),
        sa.Column("butir", sa.Text(), nullable=False),
        sa.Column("pelaksana", sa.Text(), nullable=False),
        sa.Column("nomor_sk", sa.String(120), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("disetujui", sa.Date(), nullable=True),
        sa.Column("penyetuju", sa.String(200), nullable=False),
        sa.Column("semula_id", RID, nullable=True),
        *synced(),
    )
    op.create_index("ix_uji_konsekuensi_kasus_id", "uji_konsekuensi", ["kasus_id"])
    op.create_table(
        "pembayaran",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jumlah", sa.Integer(), nullable=False),
        sa.Column("cara", sa.String(40), nullable=False),
        sa.Column("nomor_kuitansi", sa.String(120), nullable=False),
        sa.Column("penyetor", sa.String(200), nullable=False),
        sa.Column("keterangan", sa.Text(), nullable=False),
        sa.Column("petugas_id", RID, nullable=False),
        *synced(),
    )
    op.create_index("ix_pembayaran_kasus_id", "pembayaran", ["kasus_id"])
    op.create_table(
        "pindah_tenggat",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("register", sa.String(40), nullable=False),
        sa.Column("lama", sa.Date(), nullable=False),
        sa.Column("baru", sa.Date(), nullable=False),
        sa.Column("resmi", sa.Boolean(), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=False),
        sa.Column("dicatat", sa.BigInteger(), nullable=False),
        sa.Column("ditangani", sa.BigInteger(), nullable=True),
        sa.Column("cara", sa.Text(), nullable=False),
        sa.Column("petugas_id", RID, nullable=True),
        *synced(),
    )
    op.create_index("ix_pindah_tenggat_kasus_id", "pindah_tenggat", ["kasus_id"])


def downgrade() -> None:
    op.drop_table("pindah_tenggat")
    op.drop_table("pembayaran")
    op.drop_table("uji_konsekuensi")
    op.drop_table("jawaban_baku")
    op.drop_table("templat_naskah")
    op.drop_table("kepuasan")
    op.drop_table("hak_subjek")
    op.drop_table("layanan_lain")
    op.drop_table("konsep")
    op.drop_table("catatan")
    op.drop_table("tugas")
    op.drop_table("unit_kerja")
    op.drop_table("bukti")
    op.drop_table("sidang")
    op.drop_table("sengketa")
    op.drop_table("musyawarah")
    op.drop_table("keberatan")
