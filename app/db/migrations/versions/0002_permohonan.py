# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Information requests and the search index."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
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
        "berkas",
        sa.Column("kasus_id", RID, nullable=True),
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("nama", sa.String(length=400), nullable=False),
        sa.Column("tipe", sa.String(length=120), nullable=False),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("sidik", sa.String(length=64), nullable=False),
        sa.Column("kunci", sa.LargeBinary(length=32), nullable=False),
        sa.Column("asal", sa.String(length=200), nullable=False),
        sa.Column("ditambahkan", sa.BigInteger(), nullable=False),
        *synced(),
    )
    op.create_index(op.f("ix_berkas_kasus_id"), "berkas", ["kasus_id"], unique=False)
    op.create_index(op.f("ix_berkas_sidik"), "berkas", ["sidik"], unique=False)
    op.create_table(
        "impor",
        sa.Column("nama_berkas", sa.String(length=400), nullable=False),
        sa.Column("sidik", sa.String(length=64), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("jumlah", sa.Integer(), nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("dibatalkan", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_table(
        "ketidaklengkapan",
        sa.Column("permohonan_id", RID, nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("kekurangan", sa.Text(), nullable=False),
        sa.Column("diterima_pemohon", sa.Date(), nullable=True),
        sa.Column("cara", sa.String(40), nullable=True),
        sa.Column("diperbaiki", sa.Date(), nullable=True),
        *synced(),
    )
    op.create_index(
        op.f("ix_ketidaklengkapan_permohonan_id"),
        "ketidaklengkapan",
        ["permohonan_id"],
        unique=False,
    )
    op.create_table(
        "permohonan",
        sa.Column("baris", sa.Integer(), nullable=False),
        sa.Column("id", RID, nullable=False),
        # SQLite calls no index covering that answers for a 64th column: what lists sort by
        # and filter on stands at the front
        sa.Column("hapus", sa.Boolean(), nullable=False),
        sa.Column("urut_register", sa.Integer(), nullable=False),
        sa.Column("batas_urut", sa.String(length=12), nullable=False),
        sa.Column("nama_urut", sa.String(length=60), nullable=False),
        sa.Column("petugas_id", RID, nullable=True),
        sa.Column("nomor", sa.String(length=120), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tanggal_terima", sa.Date(), nullable=True),
        sa.Column("kanal", sa.String(40), nullable=False),
        sa.Column("jenis_pemohon", sa.String(40), nullable=False),
        sa.Column("nama_pemohon", sa.String(length=400), nullable=False),
        sa.Column("nik", sa.LargeBinary(), nullable=True),
        sa.Column("nik_hmac", sa.LargeBinary(length=32), nullable=True),
        sa.Column("nomor_badan_hukum", sa.String(length=120), nullable=False),
        sa.Column("alamat", sa.Text(), nullable=False),
        sa.Column("telepon", sa.String(length=120), nullable=False),
        sa.Column("telepon_hmac", sa.LargeBinary(length=32), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("pekerjaan", sa.String(length=200), nullable=False),
        sa.Column("nama_kuasa", sa.String(length=400), nullable=False),
        sa.Column("alamat_kuasa", sa.Text(), nullable=False),
        sa.Column("telepon_kuasa", sa.String(length=120), nullable=False),
        sa.Column("rincian", sa.Text(), nullable=False),
        sa.Column("tujuan", sa.Text(), nullable=False),
        sa.Column("cara_memperoleh", sa.String(40), nullable=True),
        sa.Column("cara_pengiriman", sa.String(40), nullable=True),
        sa.Column("identitas_diperiksa", sa.Boolean(), nullable=False),
        sa.Column("surat_kuasa_ada", sa.Boolean(), nullable=False),
        sa.Column("kebutuhan_khusus", sa.Text(), nullable=False),
        sa.Column("keterangan", sa.Text(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("tanggal_lengkap", sa.Date(), nullable=True),
        sa.Column("keputusan", sa.String(40), nullable=True),
        sa.Column("tanggal_keputusan", sa.Date(), nullable=True),
        sa.Column("tanggal_pemberitahuan", sa.Date(), nullable=True),
        sa.Column("tanggal_pemberian", sa.Date(), nullable=True),
        sa.Column("softcopy", sa.Boolean(), nullable=False),
        sa.Column("hardcopy", sa.Boolean(), nullable=False),
        sa.Column("jumlah_lembar", sa.Integer(), nullable=False),
        sa.Column("biaya_salin", sa.Integer(), nullable=False),
        sa.Column("biaya_kirim", sa.Integer(), nullable=False),
        sa.Column("biaya_lain", sa.Integer(), nullable=False),
        sa.Column("cara_bayar", sa.String(length=200), nullable=False),
        sa.Column("hari_penyediaan", sa.Integer(), nullable=True),
        sa.Column("penjelasan_penghitaman", sa.Text(), nullable=False),
        sa.Column("badan_publik_lain", sa.String(length=300), nullable=False),
        sa.Column("jangka_dokumentasi", sa.String(length=200), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=False),
        sa.Column("pasal_17", sa.String(length=40), nullable=False),
        sa.Column("nomor_sk_pengecualian", sa.String(length=120), nullable=False),
        sa.Column("nomor_uji_konsekuensi", sa.String(length=120), nullable=False),
        sa.Column("tanggal_persetujuan_atasan", sa.Date(), nullable=True),
        sa.Column("konsekuensi", sa.Text(), nullable=False),
        sa.Column("bagian_ditolak", sa.Text(), nullable=False),
        sa.Column("cara_penyampaian", sa.String(40), nullable=True),
        sa.Column("penerima", sa.String(length=200), nullable=False),
        sa.Column("bukti_penyampaian", sa.String(length=300), nullable=False),
        sa.Column("impor_id", RID, nullable=True),
        sa.Column("sidik_impor", sa.String(length=64), nullable=False),
        sa.Column("teks_asal", sa.Text(), nullable=False),
        sa.Column("dikuasai", sa.String(length=10), nullable=False),
        sa.Column("dibatasi", sa.Boolean(), nullable=False),
        sa.Column("rombongan_id", RID, nullable=True),
        sa.Column("batas", sa.Date(), nullable=True),
        sa.Column("batas_sementara", sa.Boolean(), nullable=False),
        sa.Column("alasan_hapus", sa.String(), nullable=False),
        sa.Column("dasar_hapus", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("baris", name=op.f("pk_permohonan")),
        sa.UniqueConstraint("id", name=op.f("uq_permohonan_id")),
    )
    op.create_index(
        "ix_permohonan_batas",
        "permohonan",
        ["batas_urut", "tanggal_terima", "tahun", "status", "kanal"],
        unique=False,
        sqlite_where=sa.text("hapus = 0"),
    )
    op.create_index(
        "ix_permohonan_dibatasi",
        "permohonan",
        ["baris"],
        unique=False,
        sqlite_where=sa.text("dibatasi = 1"),
    )
    op.create_index(
        op.f("ix_permohonan_impor_id"),
        "permohonan",
        ["impor_id"],
        unique=False,
        sqlite_where=sa.text("impor_id IS NOT NULL"),
    )
    op.create_index(
        "ix_permohonan_nama",
        "permohonan",
        ["nama_urut", "tahun", "status", "kanal"],
        unique=False,
        sqlite_where=sa.text("hapus = 0"),
    )
    op.create_index(
        op.f("ix_permohonan_nik_hmac"),
        "permohonan",
        ["nik_hmac"],
        unique=False,
        sqlite_where=sa.text("nik_hmac IS NOT NULL"),
    )
    op.create_index(
        "ix_permohonan_nomor",
        "permohonan",
        ["tahun", "urut_register", "nomor", "status", "kanal"],
        unique=False,
        sqlite_where=sa.text("hapus = 0"),
    )
    op.create_index(
        "ix_permohonan_petugas",
        "permohonan",
        ["petugas_id", "batas_urut", "tanggal_terima", "tahun", "status", "kanal"],
        unique=False,
        sqlite_where=sa.text("hapus = 0"),
    )
    op.create_index(
        "ix_permohonan_sidik_impor",
        "permohonan",
        ["sidik_impor"],
        unique=False,
        sqlite_where=sa.text("sidik_impor <> '' AND hapus = 0"),
    )
    op.create_index(
        "ix_permohonan_rombongan",
        "permohonan",
        ["rombongan_id"],
        unique=False,
        sqlite_where=sa.text("rombongan_id IS NOT NULL AND hapus = 0"),
    )
    op.create_index(
        "ix_permohonan_status",
        "permohonan",
        ["status", "tahun", "tanggal_terima", "kanal"],
        unique=False,
        sqlite_where=sa.text("hapus = 0"),
    )
    op.create_index(
        op.f("ix_permohonan_telepon_hmac"),
        "permohonan",
        ["telepon_hmac"],
        unique=False,
        sqlite_where=sa.text("telepon_hmac IS NOT NULL"),
    )
    op.create_index(
        "ix_permohonan_terima",
        "permohonan",
        ["tanggal_terima", "urut_register", "tahun", "status", "kanal"],
        unique=False,
        sqlite_where=sa.text("hapus = 0"),
    )
    op.create_table(
        "perpanjangan",
        sa.Column("permohonan_id", RID, nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("alasan", sa.String(40), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=False),
        *synced(),
    )
    op.create_index(
        op.f("ix_perpanjangan_permohonan_id"), "perpanjangan", ["permohonan_id"], unique=False
    )
    op.create_table(
        "riwayat_kasus",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("peristiwa", sa.String(40), nullable=False),
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("rincian", sa.Text(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        *synced(),
    )
    op.create_index(
        op.f("ix_riwayat_kasus_kasus_id"),
        "riwayat_kasus",
        ["kasus_id"],
        unique=False,
    )
    op.create_table(
        "surat_kasus",
        sa.Column("kasus_id", RID, nullable=False),
        sa.Column("jenis", sa.String(40), nullable=False),
        sa.Column("nomor", sa.String(length=120), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("konsep", sa.Boolean(), nullable=False),
        sa.Column("penandatangan", sa.String(length=200), nullable=False),
        sa.Column("sidik", sa.String(length=64), nullable=False),
        sa.Column("berkas_id", RID, nullable=True),
        sa.Column("pindaian_id", RID, nullable=True),
        *synced(),
    )
    op.create_index(
        op.f("ix_surat_kasus_kasus_id"),
        "surat_kasus",
        ["kasus_id"],
        unique=False,
    )
    op.create_table(
        "antre_cari",
        sa.Column("entri", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("entri", name=op.f("pk_antre_cari")),
    )

    op.execute(
        "CREATE VIRTUAL TABLE cari USING fts5(nomor, nama, isi, content='',"
        " contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    op.execute("CREATE VIRTUAL TABLE cari_kata USING fts5vocab('cari', 'col')")


def downgrade() -> None:
    op.execute("DROP TABLE cari_kata")
    op.execute("DROP TABLE cari")
    for table in _TABLES:
        op.drop_table(table)


_TABLES = (
    "antre_cari",
    "surat_kasus",
    "riwayat_kasus",
    "perpanjangan",
    "permohonan",
    "ketidaklengkapan",
    "impor",
    "berkas",
)
