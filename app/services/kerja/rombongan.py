# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many requests at once: forty of one organisation in a day, and one act on a selection."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import AccessDeniedError, CancelledError, UserError, ValidationError
from app.domain.format_id import tanggal_hari
from app.domain.jobs import JobControl
from app.domain.kerja_isian import BarisRombongan, HasilBaris, Rombongan
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks, kekurangan, tampak
from app.domain.permohonan import PermohonanDraft
from app.domain.tindakan import Tindakan
from app.exports.daftar_kerja import DaftarCetak, render_daftar
from app.imports.buku import buka
from app.models.kip import Permohonan
from app.services.instansi import instansi_wajib
from app.services.isian import bersih, draft_dari
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.permohonan import ambil, daftarkan_dalam, jalankan, jalankan_dalam

TERBANYAK = 200
"""Requests of one batch"""
JUDUL = frozenset({"rincian", "informasi", "uraian", "permohonan", "deskripsi"})
"""First words of the head of a column of descriptions"""
SEBUT = 5
"""Refusals named in full"""


def pecah_rincian(teks: str) -> tuple[str, ...]:
    """Return the descriptions of pasted text, one a line; numbers before them are cut."""
    lines = (bersihkan_teks(satu.strip().lstrip("-•*").strip()) for satu in teks.splitlines())
    return tuple(_tanpa_nomor(satu) for satu in lines if tampak(satu))


def _tanpa_nomor(teks: str) -> str:
    depan, tanda, sisa = teks.partition(" ")
    if tanda and depan.rstrip(".)").isdigit() and depan[-1] in ".)":
        return sisa.strip()
    return teks


def baca_rincian(pelaku: Pelaku, path: Path, *, job: JobControl) -> tuple[str, ...]:
    """Return the descriptions of a spreadsheet: the longest text of each row of its first sheet.

    A first row that reads like a head (``Rincian``, ``Informasi``) is left out.
    """
    pelaku.wajib("mendaftarkan permohonan", *LAYANAN)
    lembar = next(satu for satu in buka(path, job=job).lembar if not satu.kosong)
    rows = []
    for baris in lembar.baris:
        texts = [bersihkan_teks(str(sel), baris=True) for sel in baris if isinstance(sel, str)]
        panjang = max(texts, key=len, default="")
        if tampak(panjang):
            rows.append(panjang)
    judul = rows[0].casefold().split() if rows else []
    if judul and judul[0] in JUDUL and len(judul) <= 4:
        rows = rows[1:]
    return tuple(rows)


def daftarkan_rombongan(
    kantor: Kantor, pelaku: Pelaku, draft: PermohonanDraft, rincian: Sequence[str]
) -> Rombongan:
    """Register one request a description for one applicant: all of them or none.

    Raises:
        ValidationError: PMH-001 for the form; KRJ-060 naming the lines that are empty, double or
            too many.
    """
    pelaku.wajib("mendaftarkan permohonan", *LAYANAN)
    drafts = _susun(kantor, draft, rincian)
    rombongan_id = kantor.new_id()
    rows = []
    with kantor.uow(pelaku) as uow:
        for satu in drafts:
            rid, given = daftarkan_dalam(
                kantor, uow.session, pelaku, satu, rombongan_id=rombongan_id
            )
            rows.append((given, BarisRombongan(rid, given.nomor, given.sementara, satu.rincian)))
        changes = uow.commit()
    kantor.announce(changes)
    urut = [given.urut for given, _ in rows]
    first = drafts[0]
    assert first.tanggal_terima is not None
    return Rombongan(
        id=rombongan_id,
        nama_pemohon=first.nama_pemohon,
        alamat=first.alamat,
        tanggal=first.tanggal_terima,
        baris=tuple(row for _, row in rows),
        batas=_batas(kantor, rows[0][1].id),
        kekurangan=kekurangan(first),
        berurutan=all(urut) and urut == list(range(urut[0], urut[0] + len(urut))),
        changes=changes,
    )


def baca_rombongan(kantor: Kantor, pelaku: Pelaku, rombongan_id: UUID) -> Rombongan:
    """Return the requests of a batch in order of their numbers."""
    pelaku.wajib("melihat rombongan", *LAYANAN)
    with kantor.read() as session:
        rows = anggota(session, rombongan_id)
        draft = draft_dari(kantor, rows[0])
    urut = [row.urut_register for row in rows]
    assert draft.tanggal_terima is not None
    return Rombongan(
        id=rombongan_id,
        nama_pemohon=draft.nama_pemohon,
        alamat=draft.alamat,
        tanggal=draft.tanggal_terima,
        baris=tuple(
            BarisRombongan(row.id, row.nomor, row.urut_register == 0, row.rincian) for row in rows
        ),
        batas=min((row.batas for row in rows if row.batas is not None), default=None),
        kekurangan=kekurangan(draft),
        berurutan=all(urut) and urut == list(range(urut[0], urut[0] + len(urut))),
    )


def tanda_bukti_rombongan(kantor: Kantor, pelaku: Pelaku, rombongan_id: UUID) -> bytes:
    """Return one receipt that lists every number of a batch, as PDF (UU 14/2008 Pasal 22(4))."""
    isi = baca_rombongan(kantor, pelaku, rombongan_id)
    akses(kantor, pelaku, "cetak tanda bukti rombongan", rid=isi.baris[0].id)
    with kantor.read() as session:
        agency = instansi_wajib(session)
    data = [
        ("Nama pemohon", isi.nama_pemohon),
        ("Alamat", isi.alamat),
        ("Hari, tanggal diterima", tanggal_hari(isi.tanggal)),
        ("Jumlah permohonan", str(len(isi.baris))),
    ]
    if isi.batas is not None:
        data.append(("Pemberitahuan paling lambat", tanggal_hari(isi.batas)))
    return render_daftar(
        DaftarCetak(
            kop=agency.kop,
            kertas=agency.kertas,
            tanggal=isi.tanggal,
            judul=("TANDA BUKTI PENERIMAAN", "PERMINTAAN INFORMASI PUBLIK (ROMBONGAN)"),
            keterangan=tuple(data),
            kolom=("Nomor pendaftaran", "Rincian informasi"),
            lebar=(24, 70),
            baris=tuple((row.nomor, row.rincian) for row in isi.baris),
            penanda=("Pemohon Informasi", "Petugas Pelayanan Informasi"),
            mendatar=False,
        )
    )


def jalankan_rombongan(
    kantor: Kantor,
    pelaku: Pelaku,
    rombongan_id: UUID,
    tindakan: Tindakan,
    *,
    alasan_tugas: str = "",
) -> Changes:
    """Carry out one act on every request of a batch, or on none.

    Raises:
        UserError: KRJ-061 with the number and the reason of every request in the way.
    """
    pelaku.wajib("mengubah beberapa permohonan", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        refused: list[HasilBaris] = []
        for row in anggota(session, rombongan_id):
            try:
                jalankan_dalam(kantor, session, pelaku, row, tindakan, alasan_tugas=alasan_tugas)
            except AccessDeniedError:
                raise
            except UserError as error:
                refused.append(HasilBaris(row.id, row.nomor, False, error.what, error.code))
        if refused:
            raise _tertolak(refused)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def jalankan_banyak(
    kantor: Kantor,
    pelaku: Pelaku,
    ids: Collection[UUID],
    tindakan: Tindakan,
    *,
    alasan_tugas: str = "",
    job: JobControl | None = None,
) -> tuple[tuple[HasilBaris, ...], Changes]:
    """Carry out one act on each of some requests by itself; say what became of every one."""
    pelaku.wajib("mengubah beberapa permohonan", *LAYANAN)
    hasil, changes = [], Changes()
    daftar = list(dict.fromkeys(ids))
    for at, rid in enumerate(daftar):
        try:
            if job is not None:
                job.step(at, len(daftar), "")
        except CancelledError:
            break
        nomor = _nomor(kantor, rid)
        try:
            changes |= jalankan(kantor, pelaku, rid, tindakan, alasan_tugas=alasan_tugas)
            hasil.append(HasilBaris(rid, nomor, True))
        except UserError as error:
            hasil.append(HasilBaris(rid, nomor, False, error.what, error.code))
    return tuple(hasil), changes


def anggota(session: Session, rombongan_id: UUID) -> list[Permohonan]:
    """Return the requests of a batch in order of their numbers, or refuse with ``KRJ-062``."""
    rows = session.scalars(
        select(Permohonan)
        .where(
            Permohonan.rombongan_id == rombongan_id,
            Permohonan.rombongan_id.is_not(None),
            Permohonan.hapus.is_(False),
        )
        .order_by(Permohonan.urut_register, Permohonan.id)
    ).all()
    if not rows:
        raise UserError(
            code="KRJ-062",
            what="Rombongan permohonan ini tidak ada.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftar permohonan.",
        )
    return list(rows)


def _susun(kantor: Kantor, draft: PermohonanDraft, rincian: Sequence[str]) -> list[PermohonanDraft]:
    texts = [bersihkan_teks(satu, baris=True) for satu in rincian]
    kosong = [n for n, satu in enumerate(texts, start=1) if not tampak(satu)]
    seen: dict[str, int] = {}
    ganda = [
        f"{n} (sama dengan {seen[satu.casefold()]})"
        for n, satu in enumerate(texts, start=1)
        if seen.setdefault(satu.casefold(), n) != n
    ]
    salah = ""
    if not texts:
        salah = "Tulis paling sedikit satu rincian informasi."
    elif len(texts) > TERBANYAK:
        salah = f"Paling banyak {TERBANYAK} permohonan sekali daftar; ini {len(texts)}."
    elif kosong:
        salah = f"Rincian kosong pada baris {', '.join(map(str, kosong))}."
    elif ganda:
        salah = f"Rincian berulang pada baris {', '.join(ganda)}."
    if salah:
        raise ValidationError({"rincian": salah}, code="KRJ-060")
    return [bersih(kantor, replace(draft, rincian=satu)) for satu in texts]


def _tertolak(refused: Iterable[HasilBaris]) -> UserError:
    rows = list(refused)
    lines = [f"{row.nomor}: {row.alasan}" for row in rows[:SEBUT]]
    if len(rows) > SEBUT:
        lines.append(f"dan {len(rows) - SEBUT} permohonan lain")
    return UserError(
        code="KRJ-061",
        what=f"{len(rows)} permohonan menghalangi: {'; '.join(lines)}",
        kept="Tidak satu pun permohonan dalam rombongan ini berubah.",
        action="Bereskan permohonan itu, atau jalankan langkahnya satu per satu.",
    )


def _batas(kantor: Kantor, rid: UUID) -> date | None:
    with kantor.read() as session:
        return ambil(session, rid).batas


def _nomor(kantor: Kantor, rid: UUID) -> str:
    with kantor.read() as session:
        return session.scalars(select(Permohonan.nomor).where(Permohonan.id == rid)).first() or ""
