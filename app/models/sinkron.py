# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What this PC knows of the others and of what was carried: none of it travels as rows."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from app.models.base import Base


class Sertifikat(MappedAsDataclass, Base, kw_only=True):
    """A certificate of a device, an agency, a hub or a province key that was checked here."""

    __tablename__ = "sertifikat"

    subjek: Mapped[UUID] = mapped_column(primary_key=True)
    jenis: Mapped[str] = mapped_column(String(20), primary_key=True)
    urutan: Mapped[int] = mapped_column(primary_key=True)
    """Grows with every renewal; the highest one holds"""
    isi: Mapped[bytes] = mapped_column(LargeBinary)
    nama: Mapped[str] = mapped_column(String(200), default="")
    """What people of this office call it; never sent"""
    diterima: Mapped[int] = mapped_column(BigInteger, default=0)
    """milliseconds since 1970 UTC"""


class Pencabutan(MappedAsDataclass, Base, kw_only=True):
    """The newest revocation list of each issuer."""

    __tablename__ = "pencabutan"

    penerbit: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    urutan: Mapped[int]
    isi: Mapped[bytes] = mapped_column(LargeBinary)


class TandaTerima(MappedAsDataclass, Base, kw_only=True):
    """The newest receipt of one device or hub for one scope."""

    __tablename__ = "tanda_terima"

    oleh: Mapped[UUID] = mapped_column(primary_key=True)
    lingkup: Mapped[str] = mapped_column(String(20), primary_key=True)
    urutan: Mapped[int] = mapped_column(BigInteger)
    tersimpan: Mapped[bytes] = mapped_column(LargeBinary)
    """Version vector"""
    diterapkan: Mapped[bytes] = mapped_column(LargeBinary)
    """Version vector"""
    waktu: Mapped[int] = mapped_column(BigInteger)
    """When it was read here, milliseconds since 1970 UTC"""
    sarana: Mapped[str] = mapped_column(String(20), default="")


class BerkasTiba(MappedAsDataclass, Base, kw_only=True):
    """A file content that a device or hub has said it holds."""

    __tablename__ = "berkas_tiba"

    oleh: Mapped[UUID] = mapped_column(primary_key=True)
    sidik: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    waktu: Mapped[int] = mapped_column(BigInteger)


class BerkasMasuk(MappedAsDataclass, Base, kw_only=True):
    """A file content that is announced, and which pieces of it arrived."""

    __tablename__ = "berkas_masuk"

    sidik: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    """SHA-256 of the content's SHA-256 and its key: pieces sealed with two keys never mix"""
    ukuran: Mapped[int] = mapped_column(BigInteger)
    """Bytes of the sealed file"""
    bagian: Mapped[bytes] = mapped_column(LargeBinary)
    """msgpack list of [from, to) byte ranges on disk"""


class Paket(MappedAsDataclass, Base, kw_only=True):
    """One volume written or read: the journal a person sees."""

    __tablename__ = "paket"
    __table_args__ = (Index(None, "waktu"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    """Bundle id of the volume"""
    arah: Mapped[str] = mapped_column(String(10), primary_key=True)
    """keluar, masuk or titipan"""
    waktu: Mapped[int] = mapped_column(BigInteger)
    sarana: Mapped[str] = mapped_column(String(20))
    """flashdisk, folder, daring or berkas"""
    tempat: Mapped[str] = mapped_column(String(200), default="")
    """Label of the stick, or address of the hub"""
    lingkup: Mapped[str] = mapped_column(String(20))
    ukuran: Mapped[int] = mapped_column(BigInteger)
    ringkas: Mapped[str] = mapped_column(Text, default="{}")
    """JSON: counts per table, files, packs"""
    keadaan: Mapped[str] = mapped_column(String(20))
    """ditulis, diterapkan, menunggu, ditolak, ditahan or dilewati"""
    alasan: Mapped[str] = mapped_column(Text, default="")
    vektor: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    """Version vector a receipt must reach before this volume counts as arrived"""


class Tertahan(MappedAsDataclass, Base, kw_only=True):
    """A volume that cannot be applied yet, kept as it came (encrypted to this PC)."""

    __tablename__ = "tertahan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    waktu: Mapped[int] = mapped_column(BigInteger)
    sebab: Mapped[str] = mapped_column(String(20))
    """urutan (something before it is missing), kehilangan (waits for a person) or versi (waits for
    a newer program)"""
    isi: Mapped[bytes] = mapped_column(LargeBinary)


class Titipan(MappedAsDataclass, Base, kw_only=True):
    """A volume for somebody else, carried on unopened until it is known to have arrived."""

    __tablename__ = "titipan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    tujuan: Mapped[str] = mapped_column(String(60))
    waktu: Mapped[int] = mapped_column(BigInteger)
    isi: Mapped[bytes] = mapped_column(LargeBinary)


class Titik(MappedAsDataclass, Base, kw_only=True):
    """A signed point of a log or feed at which a range may end."""

    __tablename__ = "titik"

    stream_id: Mapped[int] = mapped_column(ForeignKey("stream.id"), primary_key=True)
    lingkup: Mapped[str] = mapped_column(String(20), primary_key=True)
    upto: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    kepala: Mapped[bytes] = mapped_column(LargeBinary(32))
    tanda_tangan: Mapped[bytes] = mapped_column(LargeBinary(64))


class SinkronMasuk(MappedAsDataclass, Base, kw_only=True):
    """One applied synchronisation, so that it can be taken back as a whole."""

    __tablename__ = "sinkron_masuk"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    waktu: Mapped[int] = mapped_column(BigInteger)
    sarana: Mapped[str] = mapped_column(String(20))
    ringkas: Mapped[str] = mapped_column(Text, default="{}")
    potret: Mapped[str] = mapped_column(String(200), default="")
    """File name of the snapshot taken before it, in the folder of backups"""
    dibatalkan: Mapped[int] = mapped_column(BigInteger, default=0)


class SinkronNilai(MappedAsDataclass, Base, kw_only=True):
    """What a record showed before a synchronisation changed it."""

    __tablename__ = "sinkron_nilai"

    sinkron_id: Mapped[UUID] = mapped_column(ForeignKey("sinkron_masuk.id"), primary_key=True)
    rid: Mapped[UUID] = mapped_column(primary_key=True)
    tbl: Mapped[int]
    sebelum: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    """msgpack {field: value} of the changed fields; None for a record that was new"""
    sesudah: Mapped[bytes] = mapped_column(LargeBinary)
    """msgpack {field: value}: only what still shows this is taken back"""


class PaketAturan(MappedAsDataclass, Base, kw_only=True):
    """A signed pack of the province: rules, announcements, instructions."""

    __tablename__ = "paket_aturan"

    jenis: Mapped[str] = mapped_column(String(40), primary_key=True)
    versi: Mapped[int] = mapped_column(primary_key=True)
    isi: Mapped[bytes] = mapped_column(LargeBinary)
    berlaku_dari: Mapped[str] = mapped_column(String(10))
    diterima: Mapped[int] = mapped_column(BigInteger)
    diterapkan: Mapped[int] = mapped_column(BigInteger, default=0)


class Kuota(MappedAsDataclass, Base, kw_only=True):
    """Bytes that went over the network in one month."""

    __tablename__ = "kuota"

    bulan: Mapped[str] = mapped_column(String(7), primary_key=True)
    naik: Mapped[int] = mapped_column(BigInteger, default=0)
    turun: Mapped[int] = mapped_column(BigInteger, default=0)
