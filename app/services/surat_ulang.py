# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A letter whose number changed is printed anew; the former one stays as it went out."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.kip import JenisSurat
from app.domain.label import label
from app.domain.pelaku import Pelaku
from app.exports.naskah.kode_pdf import CatatanPdf, baca_catatan
from app.exports.pdf import render_surat
from app.models.kip import Berkas, SuratKasus
from app.services.isi_berkas import baca_isi
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.nomor_register import KasusBernomor
from app.services.rakit_surat import TEMPLAT_SK, berbentuk, rakit
from app.services.riwayat import catat_riwayat
from app.services.surat import simpan_pdf
from app.services.templat_naskah import kata_terbit


def terbitkan_ulang(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: KasusBernomor,
    lama: SuratKasus,
    *,
    nomor: str,
    semula: tuple[str, ...] = (),
    id_baru: UUID | None = None,
) -> SuratKasus:
    """Add a new version of an issued letter, of the same day and signatory, with another number.

    ``semula`` are the numbers it bore before; they are printed on it beside those of its request.

    Raises:
        UserError: the letter cannot be put together any more (an official is missing …).
    """
    penulis = replace(pelaku, nama=lama.penandatangan or pelaku.nama)
    dto = rakit(kantor, session, penulis, row, lama.jenis, tanggal=lama.tanggal)
    final = replace(dto, konsep=False, nomor_surat=nomor, nomor_semula=(*dto.nomor_semula, *semula))
    tersimpan = _catatan(kantor, session, lama)
    final = berbentuk(final, sebagai_sk=_adalah_sk(lama, tersimpan))
    pdf = render_surat(final, kata_terbit(session, final, tersimpan))
    berkas = simpan_pdf(kantor, row, lama.jenis, pdf)
    baru = SuratKasus(
        id=id_baru or kantor.new_id(),
        kasus_id=row.id,
        jenis=lama.jenis,
        nomor=nomor,
        tanggal=lama.tanggal,
        konsep=False,
        penandatangan=final.penandatangan.nama,
        sidik=berkas.sidik,
        berkas_id=berkas.id,
    )
    session.add_all([berkas, baru])
    judul = f"{label(lama.jenis)} diterbitkan ulang"
    rincian = f"{lama.nomor} menjadi {nomor}"
    catat_riwayat(kantor, session, pelaku, row, kantor.jam.today(), judul, rincian=rincian)
    catat_akses(kantor, session, pelaku, "terbitkan surat", rid=row.id, rincian=lama.jenis.value)
    return baru


def _catatan(kantor: Kantor, session: Session, lama: SuratKasus) -> CatatanPdf:
    """Return what the former letter says about itself, as far as its file is on this PC."""
    if lama.berkas_id is None:
        return CatatanPdf(None, "")
    berkas = session.get_one(Berkas, lama.berkas_id)
    if not kantor.blobs.has(berkas.sidik):
        return CatatanPdf(None, "")
    return baca_catatan(baca_isi(kantor, session, berkas))


def _adalah_sk(lama: SuratKasus, tersimpan: CatatanPdf) -> bool:
    """True for a refusal that went out as a decree."""
    return lama.jenis is JenisSurat.PENOLAKAN and tersimpan.templat == TEMPLAT_SK
