# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of a case: previewed as a draft, issued once with number and frozen content.

An issued letter is a file of the case like any other; printing it again prints the same bytes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.gangguan import gangguan_tulis
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat, Keputusan, StatusPermohonan
from app.domain.label import label
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.permohonan import SuratRow
from app.exports.pdf import render_surat
from app.models.kip import Berkas, Permohonan, Perpanjangan, SuratKasus
from app.services.instansi import instansi_wajib
from app.services.isi_berkas import baca_isi
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.keberatan.langkah import musyawarah_terakhir
from app.services.lampiran import kunci_dikenal, lampirkan
from app.services.langkah import surat_tidak_lengkap
from app.services.nomor import bagian_nomor, terbitkan
from app.services.nomor_register import REGISTER_SURAT, KasusBernomor
from app.services.rakit_surat import berbentuk, rakit
from app.services.riwayat import catat_riwayat
from app.services.surat_perkara import (
    NOMOR_KASUS,
    ambil_kasus,
    periksa_tanggal,
    tersedia_perkara,
)
from app.services.templat_naskah import kata_surat

BERNOMOR = frozenset(set(JenisSurat) - NOMOR_KASUS)


@dataclass(frozen=True)
class SuratTerbit:
    """An issued letter and its printed form."""

    row: SuratRow
    pdf: bytes
    changes: Changes


def surat_tersedia(kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID) -> tuple[JenisSurat, ...]:
    """Return the letters that the state of the case allows, the most fitting one first."""
    pelaku.wajib("melihat permohonan", *PELIHAT)
    with kantor.read() as session:
        row = ambil_kasus(session, permohonan_id)
        return _tersedia(session, row)


def pratinjau_surat(
    kantor: Kantor,
    pelaku: Pelaku,
    permohonan_id: UUID,
    jenis: JenisSurat,
    *,
    tanggal: date | None = None,
    sebagai_sk: bool = False,
) -> bytes:
    """Return the letter as PDF marked KONSEP, without a number; nothing is stored.

    ``sebagai_sk`` makes a refusal a decree instead of the letter.
    """
    pelaku.wajib("membuat surat", *LAYANAN)
    with kantor.read() as session:
        row = ambil_kasus(session, permohonan_id)
        wajib_tersedia(session, row, jenis)
        dto = rakit(kantor, session, pelaku, row, jenis, tanggal=tanggal or kantor.jam.today())
        dto = berbentuk(dto, sebagai_sk=sebagai_sk)
        kata = kata_surat(session, dto)
    return render_surat(dto, kata)


def terbitkan_surat(
    kantor: Kantor,
    pelaku: Pelaku,
    permohonan_id: UUID,
    jenis: JenisSurat,
    *,
    tanggal: date | None = None,
    sebagai_sk: bool = False,
) -> SuratTerbit:
    """Give the letter its number, freeze and file it; one already issued is returned as it is.

    ``sebagai_sk`` makes a refusal a decree instead of the letter.
    """
    pelaku.wajib("menerbitkan surat", *LAYANAN)
    day = tanggal or kantor.jam.today()
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil_kasus(session, permohonan_id)
        periksa_tanggal(kantor, row, day)
        wajib_tersedia(session, row, jenis)
        lama = surat_terbit(session, row, jenis)
        if lama is not None:
            catat_akses(kantor, session, pelaku, "cetak ulang", rid=row.id, rincian=jenis.value)
            pdf = isi_terbit(kantor, session, lama)
            return SuratTerbit(surat_row(lama), pdf, _selesai(kantor, uow.commit()))
        surat_id = kantor.new_id()
        nomor = _nomor(kantor, session, row, jenis, day, surat_id)
        dto = rakit(kantor, session, pelaku, row, jenis, tanggal=day)
        dto = berbentuk(dto, sebagai_sk=sebagai_sk)
        final = replace(dto, konsep=False, nomor_surat=nomor)
        pdf = render_surat(final, kata_surat(session, final))
        berkas = simpan_pdf(kantor, row, jenis, pdf)
        surat = SuratKasus(
            id=surat_id,
            kasus_id=row.id,
            jenis=jenis,
            nomor=nomor,
            tanggal=day,
            konsep=False,
            penandatangan=final.penandatangan.nama,
            sidik=berkas.sidik,
            berkas_id=berkas.id,
        )
        session.add_all([berkas, surat])
        judul = f"{label(jenis)} diterbitkan"
        catat_riwayat(kantor, session, pelaku, row, day, judul, rincian=nomor)
        catat_akses(kantor, session, pelaku, "terbitkan surat", rid=row.id, rincian=jenis.value)
        changes = _selesai(kantor, uow.commit())
    return SuratTerbit(surat_row(surat), pdf, changes)


def baca_surat(kantor: Kantor, pelaku: Pelaku, surat_id: UUID, *, kegiatan: str) -> bytes:
    """Return the stored bytes of an issued letter; the look or print goes to the trail."""
    pelaku.wajib("membuka surat", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        surat = uow.session.get_one(SuratKasus, surat_id)
        catat_akses(
            kantor,
            uow.session,
            pelaku,
            kegiatan,
            rid=surat.kasus_id,
            rincian=surat.jenis.value,
        )
        pdf = isi_terbit(kantor, uow.session, surat)
        _selesai(kantor, uow.commit())
    return pdf


def arsipkan_pindaian(
    kantor: Kantor, pelaku: Pelaku, surat_id: UUID, path: Path, *, job: JobControl
) -> Changes:
    """File the signed scan of an issued letter with it: file, letter and timeline, or nothing."""
    pelaku.wajib("mengarsipkan pindaian", *LAYANAN)
    with kantor.read() as session:
        surat = session.get_one(SuratKasus, surat_id)

    def catat(session: Session, berkas: Berkas) -> None:
        kept = session.get_one(SuratKasus, surat_id)
        kept.pindaian_id = berkas.id
        row = ambil_kasus(session, kept.kasus_id)
        judul = f"Pindaian bertanda tangan diarsipkan: {label(kept.jenis).lower()}"
        today = kantor.jam.today()
        catat_riwayat(kantor, session, pelaku, row, today, judul, rincian=berkas.nama)

    return lampirkan(
        kantor,
        pelaku,
        surat.kasus_id,
        path,
        jenis=JenisLampiran.SURAT_BERTANDA_TANGAN,
        asal=f"pindaian {label(surat.jenis).lower()} {surat.nomor}".strip(),
        job=job,
        serta=catat,
    )[1]


def surat_row(row: SuratKasus, *, tiba: bool = True) -> SuratRow:
    return SuratRow(
        id=row.id,
        jenis=row.jenis,
        nomor=row.nomor,
        tanggal=row.tanggal,
        konsep=row.konsep,
        penandatangan=row.penandatangan,
        sidik=row.sidik,
        pindaian=row.pindaian_id is not None,
        tiba=tiba,
    )


def _tersedia(session: Session, row: KasusBernomor) -> tuple[JenisSurat, ...]:
    if not isinstance(row, Permohonan):
        return tersedia_perkara(session, row)
    found = []
    if row.keputusan is Keputusan.DITOLAK_DIKECUALIKAN:
        found.append(JenisSurat.PENOLAKAN)
    elif row.keputusan is not None:
        found.append(JenisSurat.PEMBERITAHUAN)
    if _ada_perpanjangan(session, row.id):
        found.append(JenisSurat.PERPANJANGAN)
    if surat_tidak_lengkap(session, row.id) is not None:
        at = 0 if row.status is StatusPermohonan.TIDAK_LENGKAP else len(found)
        found.insert(at, JenisSurat.KETIDAKLENGKAPAN)
    if row.tanggal_terima is not None:
        found.append(JenisSurat.TANDA_BUKTI)
    return tuple(found)


def wajib_tersedia(session: Session, row: KasusBernomor, jenis: JenisSurat) -> None:
    """Raise ``SRT-001`` for a letter that the state of the case does not allow."""
    if jenis not in _tersedia(session, row):
        raise UserError(
            code="SRT-001",
            what=f"{label(jenis)} belum dapat dibuat pada tahap “{label(row.status)}”.",
            kept="Berkasnya tidak berubah.",
            action="Selesaikan langkahnya dahulu (misalnya putuskan, perpanjang, atau nyatakan "
            "tidak lengkap), lalu buat suratnya.",
        )


def _ada_perpanjangan(session: Session, permohonan_id: UUID) -> bool:
    found = session.scalars(
        select(Perpanjangan.id).where(
            Perpanjangan.permohonan_id == permohonan_id, Perpanjangan.hapus.is_(False)
        )
    ).first()
    return found is not None


def surat_terbit(session: Session, row: KasusBernomor, jenis: JenisSurat) -> SuratKasus | None:
    """Return the newest issued letter of a kind that still stands."""
    newest = session.scalars(
        select(SuratKasus)
        .where(
            SuratKasus.kasus_id == row.id,
            SuratKasus.jenis == jenis,
            SuratKasus.konsep.is_(False),
            SuratKasus.hapus.is_(False),
        )
        .order_by(SuratKasus.id.desc())
        .limit(1)
    ).first()
    since = None if newest is None else _sejak(session, row, jenis)
    return newest if newest is None or since is None or newest.tanggal >= since else None


def _sejak(session: Session, row: KasusBernomor, jenis: JenisSurat) -> date | None:
    """Return the day of what a repeated letter is about: an older letter tells of another one."""
    if jenis is JenisSurat.KETIDAKLENGKAPAN:
        notice = surat_tidak_lengkap(session, row.id)
        return None if notice is None else notice.tanggal
    if jenis is JenisSurat.BERITA_ACARA_MUSYAWARAH:
        meeting = musyawarah_terakhir(session, row.id)
        return None if meeting is None else meeting.tanggal
    return None


def _nomor(
    kantor: Kantor,
    session: Session,
    row: KasusBernomor,
    jenis: JenisSurat,
    day: date,
    surat_id: UUID,
) -> str:
    if jenis not in BERNOMOR:
        return row.nomor
    instansi = instansi_wajib(session)
    return terbitkan(
        kantor,
        session,
        register=REGISTER_SURAT,
        tanggal=day,
        pola=instansi.pola_nomor_surat,
        bagian=bagian_nomor(kantor, instansi, jenis=jenis.value),
        untuk_id=surat_id,
    ).nomor


def simpan_pdf(kantor: Kantor, row: KasusBernomor, jenis: JenisSurat, pdf: bytes) -> Berkas:
    """Put a printed letter into the file store; return its record for the caller to add."""
    known = kunci_dikenal(kantor, sha256(pdf).hexdigest())
    try:
        blob = kantor.blobs.put(io.BytesIO(pdf), size=len(pdf), job=JobControl(), known=known)
    except OSError as error:
        raise gangguan_tulis(error, "surat") from error
    return Berkas(
        id=kantor.new_id(),
        kasus_id=row.id,
        jenis=JenisLampiran.LAINNYA,
        nama=f"{row.nomor.replace('/', '-')}-{jenis.value}.pdf",
        tipe="application/pdf",
        ukuran=blob.size,
        sidik=blob.sha256,
        kunci=blob.key,
        asal="surat terbit",
        ditambahkan=kantor.jam.now(),
    )


def isi_terbit(kantor: Kantor, session: Session, surat: SuratKasus) -> bytes:
    """Return the stored PDF of an issued letter."""
    if surat.berkas_id is None:
        raise UserError(
            code="SRT-002",
            what="Surat ini belum mempunyai berkas terbit.",
            kept="Tidak ada yang diubah.",
            action="Terbitkan suratnya dahulu.",
        )
    berkas = session.get_one(Berkas, surat.berkas_id)
    return baca_isi(kantor, session, berkas)


def _selesai(kantor: Kantor, changes: Changes) -> Changes:
    kantor.announce(changes)
    return changes
