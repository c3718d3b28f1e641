# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that come in pieces, over as many sticks as it takes.

A piece is kept only if it opens under the key its record carries, and the content counts only if
it has the SHA-256 its record promises. A volume whose record is not here yet is left where it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO
from uuid import UUID

from sqlalchemy import Connection

from app.domain.changes import Changes
from app.domain.gangguan import kata_gangguan
from app.domain.jobs import JobControl
from app.domain.sinkron import KeadaanPaket
from app.infra.blob_pieces import Arriving, PieceError, Span, add_span
from app.models.kip import Berkas
from app.services.kantor import Kantor
from app.services.sinkron import jurnal
from app.services.sinkron.berkas_datang import bagian, bentuk, catat_bagian, lupakan
from app.services.sinkron.isi import Nasib, Terbuka, boleh_membawa
from app.services.sinkron.pasang import Pemasang
from app.sync.trust.errors import TrustError
from app.sync.wire import BlobPart

TAK_COCOK = "Isi berkas di paket ini tidak cocok dengan catatannya."
BELUM = "Menunggu catatan yang menyebut berkas ini."


def jumlah_akan_tiba(kantor: Kantor, opened: Iterable[Terbuka]) -> int:
    """Return of how many contents that are not here these volumes bring pieces."""
    digests = {part.sha256.hex() for item in opened if item.berkas for part in item.potongan}
    return sum(not kantor.blobs.has(digest) for digest in digests)


def terima_semua(
    sesi: Pemasang, items: Iterable[Terbuka], warnings: list[str], job: JobControl
) -> None:
    """Take the pieces of every volume of files; a full disk ends it with a warning."""
    for item in items:
        if item.nasib is not Nasib.UNTUK_KITA or not item.berkas or not item.path.exists():
            continue
        job.step(0, 1, "menyimpan berkas")
        try:
            boleh_membawa(item, sesi.bahan)
            _terima(sesi, item)
        except TrustError as error:
            _tolak(sesi, item, error.sentence)
        except PieceError:
            _tolak(sesi, item, TAK_COCOK)
        except OSError as error:
            warnings.append(
                f"Sebagian berkas belum dapat disimpan ({kata_gangguan(error)})."
                " Baca flashdisk ini sekali lagi setelah itu dibereskan."
            )
            return


def _terima(sesi: Pemasang, item: Terbuka) -> None:
    assert item.header is not None
    complete = True
    with item.path.open("rb") as stream:
        at = item.header.size + item.header.ciphertext.length
        for part in item.potongan:
            complete &= _satu(sesi, part, stream, at)
            at += part.length
    keadaan = KeadaanPaket.DITERAPKAN if complete else KeadaanPaket.MENUNGGU
    sesi.diterapkan += complete
    sesi.menunggu += not complete
    with sesi.kantor.uow(sesi.pelaku) as uow:
        _jurnal(sesi, uow.session.connection(), item, keadaan, "" if complete else BELUM)
        uow.commit()


def _satu(sesi: Pemasang, part: BlobPart, stream: BinaryIO, at: int) -> bool:
    """Keep one piece; False if no record names its content yet.

    Raises:
        PieceError: it belongs to none of the records that name this content.
    """
    sidik = part.sha256.hex()
    if sesi.kantor.blobs.has(sidik):
        return True
    with sesi.kantor.read() as session:
        known = bentuk(sesi.kantor, session.connection(), sidik)
    for arriving in known:
        stream.seek(at)
        try:
            if arriving.total != part.size:
                continue
            span = arriving.put(part.offset, part.length, stream)
        except PieceError:
            continue
        _tambah(sesi, arriving, span)
        return True
    if known:
        raise PieceError(sidik)
    return False


def _tambah(sesi: Pemasang, arriving: Arriving, span: Span) -> None:
    with sesi.kantor.uow(sesi.pelaku) as uow:
        connection = uow.session.connection()
        spans = add_span(arriving.present(bagian(connection, arriving)), span)
        if spans != [(0, arriving.total)]:
            catat_bagian(connection, arriving, spans)
            uow.commit()
            return
        whole = arriving.finish()
        if whole:
            lupakan(sesi.kantor, connection, arriving.digest)
            uow.adopt(_tersentuh(connection, arriving.digest))
        else:
            catat_bagian(connection, arriving, [])
        changes = uow.commit()
    if not whole:
        raise PieceError(arriving.digest)
    sesi.berkas_tiba += 1
    sesi.changes |= changes


def _tersentuh(connection: Connection, sidik: str) -> Changes:
    """The records whose file is here now: screens that show them look again."""
    rows = connection.exec_driver_sql("SELECT id FROM berkas WHERE sidik = ?", (sidik,))
    return Changes({Berkas.__tablename__: frozenset(UUID(bytes=bytes(row[0])) for row in rows)})


def _tolak(sesi: Pemasang, item: Terbuka, alasan: str) -> None:
    sesi.ditolak.append(f"{item.nama}: {alasan}")
    with sesi.kantor.uow(sesi.pelaku) as uow:
        _jurnal(sesi, uow.session.connection(), item, KeadaanPaket.DITOLAK, alasan)
        uow.commit()


def _jurnal(
    sesi: Pemasang, connection: Connection, item: Terbuka, keadaan: KeadaanPaket, alasan: str
) -> None:
    assert item.kepala is not None
    assert item.id is not None
    digests = sorted({part.sha256.hex() for part in item.potongan})
    jurnal.catat_masuk(
        connection,
        id_=item.id,
        waktu=sesi.kantor.jam.now_ms(),
        sarana=sesi.sarana,
        tempat=sesi.tempat,
        lingkup=item.kepala.scope.value,
        ukuran=item.path.stat().st_size,
        ringkas={"berkas": len(digests), "sidik": digests},
        keadaan=keadaan,
        alasan=alasan,
    )
