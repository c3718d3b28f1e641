# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute bundle written into a folder: whole for the Commission, masked for the other side."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.berkas_sengketa import HasilBerkas, SamarBerkas
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.models.perkara import Sengketa
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.riwayat import catat_riwayat
from app.services.sengketa.berkas_isi import Bahan, bahan_sengketa, kumpulkan
from app.services.sengketa.fakta import ambil_sengketa


def susun_berkas_sengketa(
    kantor: Kantor,
    pelaku: Pelaku,
    sengketa_id: UUID,
    folder: Path,
    *,
    samarkan: bool,
    job: JobControl,
    hilangkan: Collection[str] = (),
    ditinjau: Collection[str] = (),
) -> HasilBerkas:
    """Write the bundle of a dispute into a folder; a logged act.

    Args:
        kantor: the office.
        pelaku: who does it.
        sengketa_id: the dispute.
        folder: new or empty, or holding a former bundle nobody touched.
        samarkan: the twin for the other party, without exempt exhibits and personal data.
        job: progress and cancel.
        hilangkan: further words to take out of the twin (names of third persons).
        ditinjau: marks (T-1, S-2) whose pictures a person looked at and found clean.
    """
    from app.exports.berkas_sengketa.susun import susun_berkas
    from app.exports.berkas_sengketa.tulis import tulis_folder

    pelaku.wajib("menyusun berkas sengketa", *LAYANAN)
    with kantor.read() as session:
        row = ambil_sengketa(session, sengketa_id)
        bahan = bahan_sengketa(kantor, session, row)
        isi = kumpulkan(bahan)
        samar = None
        if samarkan:
            kata = (*_rahasia(bahan), *((satu, "kata yang dipilih") for satu in hilangkan))
            samar = SamarBerkas(tuple(kata), frozenset(ditinjau))
        bundel = susun_berkas(isi, samar, job=job)
    bentuk = "tersamar" if samarkan else "lengkap"
    akses(kantor, pelaku, "susun berkas sengketa", rid=sengketa_id, rincian=bentuk)
    tulis_folder(folder, bundel.berkas, job=job)
    _catat(kantor, pelaku, sengketa_id, bentuk, bundel.halaman)
    return HasilBerkas(
        folder=str(folder),
        halaman=bundel.halaman,
        bukti=len(isi.bukti),
        surat=len(isi.surat),
        berkas=tuple(nama for nama, _ in bundel.berkas),
        kurang=bundel.kurang,
        samaran=bundel.samaran,
        tinjau=bundel.tinjau,
    )


def _catat(kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, bentuk: str, halaman: int) -> None:
    with kantor.uow(pelaku) as uow:
        row = ambil_sengketa(uow.session, sengketa_id)
        judul = f"Berkas sengketa disusun ({bentuk})"
        today = kantor.jam.today()
        rincian = f"{halaman} halaman"
        catat_riwayat(kantor, uow.session, pelaku, row, today, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)


def _rahasia(bahan: Bahan) -> Iterator[tuple[str, str]]:
    """Yield the personal values the office knows of: contacts of the parties, third persons."""
    buka = bahan.kantor.rahasia.open
    pihak = {bahan.row.nama_pemohon.casefold(), bahan.row.nama_kuasa.casefold()}
    yield bahan.row.alamat, "alamat"
    for case in (bahan.permohonan, bahan.keberatan):
        if case is None:
            continue
        yield buka(case.nik), "NIK"
        yield case.alamat, "alamat"
        yield case.alamat_kuasa, "alamat"
        yield case.telepon, "nomor telepon"
        yield case.telepon_kuasa, "nomor telepon"
        yield case.email, "alamat e-mail"
        if case.penerima.casefold() not in pihak:
            yield case.penerima, "nama pihak ketiga"


def id_bernomor(kantor: Kantor, pelaku: Pelaku, nomor: str) -> UUID:
    """Return the dispute of a number; errors as ``sengketa_bernomor``."""
    pelaku.wajib("melihat sengketa", *PELIHAT)
    with kantor.read() as session:
        return sengketa_bernomor(session, nomor).id


def sengketa_bernomor(session: Session, nomor: str) -> Sengketa:
    """Return the dispute of a number: the office's own, or the Commission's.

    Raises:
        UserError: SGK-062 for none, SGK-063 when several bear it.
    """
    cocok = nomor.strip().lower()
    rows = session.scalars(
        select(Sengketa).where(
            Sengketa.hapus.is_(False),
            (func.lower(Sengketa.nomor) == cocok) | (func.lower(Sengketa.nomor_ki) == cocok),
        )
    ).all()
    if len(rows) == 1:
        return rows[0]
    banyak = len(rows) > 1
    raise UserError(
        code="SGK-063" if banyak else "SGK-062",
        what=f"Nomor {nomor[:80]} dipakai lebih dari satu sengketa."
        if banyak
        else f"Tidak ada sengketa bernomor {nomor[:80]} di register ini.",
        kept="Tidak ada yang ditulis.",
        action="Pakai nomor yang lain dari sengketa itu." if banyak else "Periksa nomornya.",
    )
