# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every issued letter of a case as files: the PDF as it went out, and a Word file to edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.gangguan import gangguan_tulis
from app.domain.jobs import JobControl
from app.domain.kip import JenisSurat
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.surat import BentukCetak
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.keluaran import cetak
from app.exports.naskah.kode_pdf import baca_catatan
from app.infra.berkas import tulis_bytes_atomik
from app.models.kip import SuratKasus
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.nomor_register import KasusBernomor
from app.services.rakit_surat import TEMPLAT_SK, berbentuk, rakit
from app.services.surat import isi_terbit
from app.services.surat_perkara import ambil_kasus
from app.services.templat_naskah import kata_terbit

BERUBAH = (
    "Naskah Word ini konsep tanpa nomor: datanya sudah berubah sejak surat terbit. "
    "PDF tetap seperti yang terbit."
)


@dataclass(frozen=True)
class SuratTertulis:
    """One letter as written into a folder."""

    jenis: JenisSurat
    nomor: str
    tanggal: date
    pdf: Path
    docx: Path | None
    """None where it cannot be composed any more"""
    catatan: str = ""
    """Why there is no Word file, or that it differs from what went out"""


def tulis_surat_kasus(
    kantor: Kantor, pelaku: Pelaku, rid: UUID, folder: Path, *, job: JobControl
) -> tuple[SuratTertulis, ...]:
    """Write the issued letters of a case into ``folder``, oldest first; the act is logged.

    Raises:
        UserError: the case is not there, a letter's file is lost or still under way.
        EnvironmentFaultError: the folder cannot be written.
    """
    pelaku.wajib("menyimpan surat", *LAYANAN)
    akses(kantor, pelaku, "simpan surat", rid=rid, rincian="semua surat berkas")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise gangguan_tulis(error, str(folder)[:80]) from error
    with kantor.read() as session:
        row = ambil_kasus(session, rid)
        letters = session.scalars(
            select(SuratKasus)
            .where(
                SuratKasus.kasus_id == rid,
                SuratKasus.konsep.is_(False),
                SuratKasus.hapus.is_(False),
            )
            .order_by(SuratKasus.id)
        ).all()
        done = []
        for n, letter in enumerate(letters, start=1):
            job.step(n - 1, len(letters), "Menulis surat")
            dasar = f"{n:02}-{letter.jenis.value}-{letter.tanggal:%Y%m%d}"
            pdf = isi_terbit(kantor, session, letter)
            path = folder / f"{dasar}.pdf"
            tulis_bytes_atomik(path, pdf)
            word = _naskah_word(kantor, session, pelaku, row, letter, pdf)
            docx = None if word.isi is None else path.with_suffix(".docx")
            if docx is not None and word.isi is not None:
                tulis_bytes_atomik(docx, word.isi)
            done.append(
                SuratTertulis(letter.jenis, letter.nomor, letter.tanggal, path, docx, word.catatan)
            )
        job.step(len(letters), len(letters), "Menulis surat")
    return tuple(done)


@dataclass(frozen=True)
class _Word:
    isi: bytes | None
    catatan: str = ""


def _naskah_word(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: KasusBernomor,
    letter: SuratKasus,
    pdf: bytes,
) -> _Word:
    """Compose a letter again for editing.

    It bears its number only while it says exactly what went out, else it is marked as a draft.
    """
    penulis = replace(pelaku, nama=letter.penandatangan or pelaku.nama)
    try:
        dto = rakit(kantor, session, penulis, row, letter.jenis, tanggal=letter.tanggal)
    except UserError as error:
        return _Word(None, f"Naskah Word tidak dapat disusun: {error.what}")
    tersimpan = baca_catatan(pdf)
    dto = berbentuk(dto, sebagai_sk=tersimpan.templat == TEMPLAT_SK)
    kata = kata_terbit(session, dto, tersimpan)
    naskah = susun_naskah(replace(dto, konsep=False, nomor_surat=letter.nomor), kata)
    if tersimpan.kode is not None and naskah.sidik == tersimpan.kode.teks:
        return _Word(cetak(naskah, BentukCetak.DOCX))
    return _Word(cetak(susun_naskah(dto, kata), BentukCetak.DOCX), BERUBAH)
