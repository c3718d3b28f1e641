# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What this PC knows of the others: certificates, receipts, packets, waiting volumes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
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
        "sertifikat",
        sa.Column("subjek", RID, primary_key=True),
        sa.Column("jenis", sa.String(20), primary_key=True),
        sa.Column("urutan", sa.Integer(), primary_key=True),
        sa.Column("isi", sa.LargeBinary(), nullable=False),
        sa.Column("nama", sa.String(200), nullable=False),
        sa.Column("diterima", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "pencabutan",
        sa.Column("penerbit", sa.LargeBinary(32), primary_key=True),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("isi", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "tanda_terima",
        sa.Column("oleh", RID, primary_key=True),
        sa.Column("lingkup", sa.String(20), primary_key=True),
        sa.Column("urutan", sa.BigInteger(), nullable=False),
        sa.Column("tersimpan", sa.LargeBinary(), nullable=False),
        sa.Column("diterapkan", sa.LargeBinary(), nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("sarana", sa.String(20), nullable=False),
    )
    op.create_table(
        "berkas_tiba",
        sa.Column("oleh", RID, primary_key=True),
        sa.Column("sidik", sa.LargeBinary(32), primary_key=True),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "berkas_masuk",
        sa.Column("sidik", sa.LargeBinary(32), primary_key=True),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("bagian", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "paket",
        sa.Column("id", RID, primary_key=True),
        sa.Column("arah", sa.String(10), primary_key=True),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("sarana", sa.String(20), nullable=False),
        sa.Column("tempat", sa.String(200), nullable=False),
        sa.Column("lingkup", sa.String(20), nullable=False),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("ringkas", sa.Text(), nullable=False),
        sa.Column("keadaan", sa.String(20), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=False),
        sa.Column("vektor", sa.LargeBinary(), nullable=True),
    )
    op.create_index("ix_paket_waktu", "paket", ["waktu"])
    op.create_table(
        "tertahan",
        sa.Column("id", RID, primary_key=True),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("sebab", sa.String(20), nullable=False),
        sa.Column("isi", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "titipan",
        sa.Column("id", RID, primary_key=True),
        sa.Column("tujuan", sa.String(60), nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("isi", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "titik",
        sa.Column(
            "stream_id",
            sa.Integer(),
            sa.ForeignKey("stream.id", name="fk_titik_stream_id"),
            primary_key=True,
        ),
        sa.Column("lingkup", sa.String(20), primary_key=True),
        sa.Column("upto", sa.BigInteger(), primary_key=True),
        sa.Column("kepala", sa.LargeBinary(32), nullable=False),
        sa.Column("tanda_tangan", sa.LargeBinary(64), nullable=False),
    )
    op.create_table(
        "sinkron_masuk",
        sa.Column("id", RID, primary_key=True),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("sarana", sa.String(20), nullable=False),
        sa.Column("ringkas", sa.Text(), nullable=False),
        sa.Column("potret", sa.String(200), nullable=False),
        sa.Column("dibatalkan", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "sinkron_nilai",
        sa.Column(
            "sinkron_id",
            RID,
            sa.ForeignKey("sinkron_masuk.id", name="fk_sinkron_nilai_sinkron_id"),
            primary_key=True,
        ),
        sa.Column("rid", RID, primary_key=True),
        sa.Column("tbl", sa.Integer(), nullable=False),
        sa.Column("sebelum", sa.LargeBinary(), nullable=True),
        sa.Column("sesudah", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "paket_aturan",
        sa.Column("jenis", sa.String(40), primary_key=True),
        sa.Column("versi", sa.Integer(), primary_key=True),
        sa.Column("isi", sa.LargeBinary(), nullable=False),
        sa.Column("berlaku_dari", sa.String(10), nullable=False),
        sa.Column("diterima", sa.BigInteger(), nullable=False),
        sa.Column("diterapkan", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "kuota",
        sa.Column("bulan", sa.String(7), primary_key=True),
        sa.Column("naik", sa.BigInteger(), nullable=False),
        sa.Column("turun", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "keputusan_gabung",
        *synced(),
        sa.Column("rid", RID, nullable=False),
        sa.Column("tabel", sa.Integer(), nullable=False),
        sa.Column("isian", sa.Integer(), nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("alasan", sa.Text(), nullable=False),
    )
    op.create_index("ix_keputusan_gabung_rid", "keputusan_gabung", ["rid"])
    op.create_table(
        "eskalasi",
        *synced(),
        sa.Column("permohonan_id", RID, nullable=False),
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("keperluan", sa.Text(), nullable=False),
        sa.Column("nama_pemohon", sa.String(400), nullable=False),
        sa.Column("alamat", sa.Text(), nullable=False),
        sa.Column("kontak", sa.String(400), nullable=False),
        sa.Column("rincian", sa.Text(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
    )
    op.create_index("ix_eskalasi_permohonan_id", "eskalasi", ["permohonan_id"])


def downgrade() -> None:
    op.drop_table("eskalasi")
    op.drop_table("keputusan_gabung")
    op.drop_table("kuota")
    op.drop_table("paket_aturan")
    op.drop_table("sinkron_nilai")
    op.drop_table("sinkron_masuk")
    op.drop_table("titik")
    op.drop_table("titipan")
    op.drop_table("tertahan")
    op.drop_table("paket")
    op.drop_table("berkas_masuk")
    op.drop_table("berkas_tiba")
    op.drop_table("tanda_terima")
    op.drop_table("pencabutan")
    op.drop_table("sertifikat")
