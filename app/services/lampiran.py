# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of a case: taken in whole and checked, kept encrypted, handed out with a trail."""

from __future__ import annotations

import io
import mimetypes
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import EnvironmentFaultError, UserError, ValidationError
from app.domain.format_id import ukuran_berkas
from app.domain.gangguan import kata_gangguan
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks
from app.domain.permohonan import LampiranRow
from app.infra.blobs import StoredBlob, hash_file
from app.models.kip import Berkas
from app.services.isi_berkas import baca_isi, kunci_isi
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.nomor_register import kasus
from app.services.permohonan import ambil

UKURAN_TERBESAR = 100 * 1024 * 1024
NAMA_TERPANJANG = 200


@dataclass(frozen=True)
class IsiBerkas:
    """A file's content, opened for preview or saving."""

    nama: str
    tipe: str
    isi: bytes


def lampirkan(
    kantor: Kantor,
    pelaku: Pelaku,
    kasus_id: UUID,
    path: Path,
    *,
    jenis: JenisLampiran,
    asal: str,
    job: JobControl,
    serta: Callable[[Session, Berkas], None] | None = None,
) -> tuple[UUID, Changes]:
    """Take a file into a case of any register; its record appears once the content is on disk.

    ``serta`` does what belongs to it in the same transaction: both are stored, or neither.
    """
    pelaku.wajib("melampirkan berkas", *LAYANAN)
    with kantor.read() as session:
        _wajib_ada(session, kasus_id)
    # one at a time: two threads storing one content would each choose a key for it
    with kantor.blobs.guard:
        blob = _simpan_isi(kantor, path, job)
        row = _baris(kantor, kasus_id, path.name, blob, jenis=jenis, asal=asal)
        return _catat(kantor, pelaku, row, serta)


def lampirkan_isi(
    kantor: Kantor,
    pelaku: Pelaku,
    kasus_id: UUID,
    nama: str,
    isi: bytes,
    *,
    jenis: JenisLampiran,
    asal: str,
    job: JobControl,
    serta: Callable[[Session, Berkas], None] | None = None,
) -> tuple[UUID, Changes]:
    """Take a content that is in memory into a case, as ``lampirkan`` takes a file."""
    pelaku.wajib("melampirkan berkas", *LAYANAN)
    with kantor.read() as session:
        _wajib_ada(session, kasus_id)
    with kantor.blobs.guard:
        known = kunci_dikenal(kantor, sha256(isi).hexdigest())
        try:
            blob = kantor.blobs.put(io.BytesIO(isi), size=len(isi), job=job, known=known)
        except OSError as error:
            raise tidak_terbaca(Path(nama), error) from error
        row = _baris(kantor, kasus_id, nama, blob, jenis=jenis, asal=asal)
        return _catat(kantor, pelaku, row, serta)


def _wajib_ada(session: Session, kasus_id: UUID) -> None:
    if kasus(session, kasus_id) is None:
        ambil(session, kasus_id)  # refuses in words


def _baris(
    kantor: Kantor, kasus_id: UUID, nama: str, blob: StoredBlob, *, jenis: JenisLampiran, asal: str
) -> Berkas:
    return Berkas(
        id=kantor.new_id(),
        kasus_id=kasus_id,
        jenis=jenis,
        nama=nama_aman(nama),
        tipe=mimetypes.guess_type(nama)[0] or "application/octet-stream",
        ukuran=blob.size,
        sidik=blob.sha256,
        kunci=blob.key,
        asal=asal,
        ditambahkan=kantor.jam.now(),
    )


def _simpan_isi(kantor: Kantor, path: Path, job: JobControl) -> StoredBlob:
    try:
        size = _periksa(path)
        digest = hash_file(path, job=job)
        known = kunci_dikenal(kantor, digest)
        with path.open("rb") as source:
            return kantor.blobs.put(source, size=size, job=job, known=known, expected=digest)
    except OSError as error:
        raise tidak_terbaca(path, error) from error


def nama_aman(nama: str) -> str:
    """Return a file name fit to store and show: no control or direction signs, the type kept."""
    bersih = bersihkan_teks(nama) or "berkas"
    if len(bersih) <= NAMA_TERPANJANG:
        return bersih
    akhiran = Path(bersih).suffix[:20]
    return bersih[: NAMA_TERPANJANG - len(akhiran)] + akhiran


def _catat(
    kantor: Kantor, pelaku: Pelaku, row: Berkas, serta: Callable[[Session, Berkas], None] | None
) -> tuple[UUID, Changes]:
    with kantor.uow(pelaku) as uow:
        uow.session.add(row)
        if serta is not None:
            serta(uow.session, row)
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def kunci_dikenal(kantor: Kantor, digest: str) -> bytes | None:
    """Return the key of a content the office holds already; None for a new one."""
    with kantor.read() as session:
        return kunci_isi(kantor, session, digest)


def baca_lampiran(kantor: Kantor, pelaku: Pelaku, id_berkas: UUID, *, keperluan: str) -> IsiBerkas:
    """Return a file's content; the look is written to the trail (UU 27/2022 Pasal 31)."""
    pelaku.wajib("membuka berkas", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Berkas, id_berkas)
        catat_akses(kantor, uow.session, pelaku, "buka berkas", rid=row.kasus_id, rincian=keperluan)
        changes = uow.commit()
    kantor.announce(changes)
    with kantor.read() as session:
        return IsiBerkas(row.nama, row.tipe, baca_isi(kantor, session, row))


def hapus_lampiran(kantor: Kantor, pelaku: Pelaku, id_berkas: UUID, *, alasan: str) -> Changes:
    """Take a file off a case by tombstone; its record and content stay for the trail."""
    pelaku.wajib("menarik berkas", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan penarikan berkas wajib diisi."}, code="BRK-005")
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Berkas, id_berkas)
        row.hapus, row.alasan_hapus = True, alasan
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def lampiran_row(row: Berkas, *, tiba: bool = True) -> LampiranRow:
    return LampiranRow(
        id=row.id,
        jenis=row.jenis,
        nama=row.nama,
        tipe=row.tipe,
        ukuran=row.ukuran,
        sidik=row.sidik,
        asal=row.asal,
        ditambahkan=row.ditambahkan,
        tiba=tiba,
    )


def _periksa(path: Path) -> int:
    if not path.is_file():
        raise UserError(
            code="BRK-001",
            what=f"“{path.name}” bukan berkas yang dapat dilampirkan.",
            kept="Permohonan tidak berubah.",
            action="Pilih satu berkas (bukan folder), lalu lampirkan lagi.",
        )
    size = path.stat().st_size
    if size == 0:
        raise UserError(
            code="BRK-002",
            what=f"Berkas “{path.name}” kosong (0 byte).",
            kept="Permohonan tidak berubah.",
            action="Salin ulang berkas dari asalnya, lalu lampirkan lagi.",
        )
    if size > UKURAN_TERBESAR:
        raise UserError(
            code="BRK-003",
            what=f"Berkas “{path.name}” terlalu besar ({ukuran_berkas(size)}); "
            f"batasnya {ukuran_berkas(UKURAN_TERBESAR)}.",
            kept="Permohonan tidak berubah.",
            action="Perkecil atau pecah berkasnya, lalu lampirkan lagi.",
        )
    return size


def tidak_terbaca(path: Path, error: OSError) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="BRK-004",
        what=f"Berkas “{path.name}” tidak dapat dibaca atau disimpan ({kata_gangguan(error)}).",
        kept="Permohonan tidak berubah.",
        action="Periksa flashdisk, ruang disk, dan izin berkas, lalu coba lagi.",
    )
