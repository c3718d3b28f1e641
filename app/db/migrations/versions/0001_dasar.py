# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Op log, agency, accounts, calendar and numbers."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
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
        "draf",
        sa.Column("id", RID, nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("formulir", sa.String(length=40), nullable=False),
        sa.Column("isi", sa.LargeBinary(), nullable=False),
        sa.Column("diubah", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draf")),
    )
    op.create_table(
        "hari_libur",
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jenis", sa.String(length=20), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("sumber", sa.String(length=300), nullable=False),
        *synced(),
    )
    op.create_index(op.f("ix_hari_libur_tanggal"), "hari_libur", ["tanggal"], unique=False)
    op.create_table(
        "instansi",
        sa.Column("nama_pemda", sa.String(length=200), nullable=False),
        sa.Column("nama_instansi", sa.String(length=200), nullable=False),
        sa.Column("nama_unit", sa.String(length=200), nullable=False),
        sa.Column("alamat", sa.String(length=400), nullable=False),
        sa.Column("kode_pos", sa.String(length=10), nullable=False),
        sa.Column("telepon", sa.String(length=60), nullable=False),
        sa.Column("faksimile", sa.String(length=60), nullable=False),
        sa.Column("laman", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("kota", sa.String(length=100), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("kode_instansi", sa.String(length=40), nullable=False),
        sa.Column("hari_kerja_seminggu", sa.Integer(), nullable=False),
        sa.Column("hari_peristiwa_nol", sa.Boolean(), nullable=False),
        sa.Column("kalender", sa.String(length=20), nullable=False),
        sa.Column("kertas", sa.String(40), nullable=False),
        sa.Column("pola_nomor_permohonan", sa.String(length=80), nullable=False),
        sa.Column("pola_nomor_surat", sa.String(length=80), nullable=False),
        sa.Column("kode_klasifikasi_surat", sa.String(length=40), nullable=False),
        sa.Column("menit_kunci", sa.Integer(), nullable=False),
        sa.Column("biaya_lembar", sa.Integer(), nullable=False),
        sa.Column("pola_nomor_keberatan", sa.String(length=80), nullable=False),
        sa.Column("pola_nomor_sengketa", sa.String(length=80), nullable=False),
        *synced(),
    )
    op.create_table(
        "jejak_akses",
        sa.Column("waktu", sa.BigInteger(), nullable=False),
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("kegiatan", sa.String(length=40), nullable=False),
        sa.Column("rid", RID, nullable=True),
        sa.Column("rincian", sa.Text(), nullable=False),
        *synced(),
    )
    op.create_index(op.f("ix_jejak_akses_rid"), "jejak_akses", ["rid"], unique=False)
    op.create_index(op.f("ix_jejak_akses_waktu"), "jejak_akses", ["waktu"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "nomor_buku",
        sa.Column("register", sa.String(length=40), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.String(length=120), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("untuk_id", RID, nullable=True),
        sa.Column("alasan", sa.String(length=400), nullable=False),
        *synced(),
    )
    op.create_index(
        op.f("ix_nomor_buku_register_tahun_urut"),
        "nomor_buku",
        ["register", "tahun", "urut"],
        unique=False,
    )
    op.create_index(op.f("ix_nomor_buku_untuk_id"), "nomor_buku", ["untuk_id"], unique=False)
    op.create_table(
        "nomor_jatah",
        sa.Column("register", sa.String(length=40), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("device", RID, nullable=False),
        sa.Column("dari", sa.Integer(), nullable=False),
        sa.Column("sampai", sa.Integer(), nullable=False),
        sa.Column("inkarnasi", sa.Integer(), nullable=False),
        *synced(),
    )
    op.create_index(
        op.f("ix_nomor_jatah_register_tahun"), "nomor_jatah", ["register", "tahun"], unique=False
    )
    op.create_table(
        "pejabat",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("nip", sa.String(length=30), nullable=False),
        sa.Column("jabatan", sa.String(length=200), nullable=False),
        sa.Column("pangkat", sa.String(length=100), nullable=False),
        sa.Column("peran", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("atas_nama", sa.String(length=200), nullable=False),
        sa.Column("berlaku_dari", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        *synced(),
    )
    op.create_table(
        "pemegang_register",
        sa.Column("register", sa.String(length=40), nullable=False),
        sa.Column("device", RID, nullable=False),
        *synced(),
    )
    op.create_table(
        "pengguna",
        sa.Column("nama_akun", sa.String(length=60), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("sandi", sa.String(length=200), nullable=False),
        sa.Column("aktif", sa.Boolean(), nullable=False),
        *synced(),
    )
    op.create_table(
        "pengguna_peran",
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("peran", sa.String(40), nullable=False),
        *synced(),
    )
    op.create_index(
        op.f("ix_pengguna_peran_pengguna_id"), "pengguna_peran", ["pengguna_id"], unique=False
    )
    op.create_table(
        "percobaan_masuk",
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("gagal", sa.Integer(), nullable=False),
        sa.Column("terkunci_sampai", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("pengguna_id", name=op.f("pk_percobaan_masuk")),
    )
    op.create_table(
        "record_key",
        sa.Column("rid", RID, nullable=False),
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("rid", name=op.f("pk_record_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stream",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("device", RID, nullable=False),
        sa.Column("incarnation", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("head_sig", sa.LargeBinary(length=64), nullable=False),
        sa.Column("head_hlc", sa.BigInteger(), nullable=False),
        sa.Column("head_wall", sa.BigInteger(), nullable=False),
        sa.Column("quarantine", sa.String(length=200), nullable=False),
        sa.Column("asal", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["asal"], ["stream.id"], name=op.f("fk_stream_asal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stream")),
        sa.UniqueConstraint("device", "incarnation", name=op.f("uq_stream_device_incarnation")),
    )
    op.create_table(
        "tampilan",
        sa.Column("pengguna_id", RID, nullable=False),
        sa.Column("halaman", sa.String(length=40), nullable=False),
        sa.Column("nama", sa.String(length=100), nullable=False),
        sa.Column("isi", sa.Text(), nullable=False),
        *synced(),
    )
    op.create_table(
        "ctx",
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("vv", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["stream_id"], ["stream.id"], name=op.f("fk_ctx_stream_id")),
        sa.PrimaryKeyConstraint("stream_id", "n", name=op.f("pk_ctx")),
    )
    op.create_table(
        "op",
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("ctx", sa.Integer(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("user_id", RID, nullable=False),
        sa.Column("tbl", sa.Integer(), nullable=False),
        sa.Column("rid", RID, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("commitments", sa.LargeBinary(), nullable=True),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("applied", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["stream_id"], ["stream.id"], name=op.f("fk_op_stream_id")),
        sa.PrimaryKeyConstraint("stream_id", "seq", name=op.f("pk_op")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_op_rid"), "op", ["rid"], unique=False)
    op.create_table(
        "sibling",
        sa.Column("rid", RID, nullable=False),
        sa.Column("field", sa.Integer(), nullable=False),
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("tbl", sa.Integer(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["stream_id"], ["stream.id"], name=op.f("fk_sibling_stream_id")),
        sa.PrimaryKeyConstraint("rid", "field", "stream_id", "seq", name=op.f("pk_sibling")),
    )


def downgrade() -> None:
    for table in _TABLES:
        op.drop_table(table)


_TABLES = (
    "sibling",
    "op",
    "ctx",
    "tampilan",
    "stream",
    "record_key",
    "percobaan_masuk",
    "pengguna_peran",
    "pengguna",
    "pemegang_register",
    "pejabat",
    "nomor_jatah",
    "nomor_buku",
    "meta",
    "jejak_akses",
    "instansi",
    "hari_libur",
    "draf",
)
