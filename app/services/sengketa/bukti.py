# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exhibits of this body: numbered T-1, T-2 …, in the order they are put forward."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa_sengketa import bersihkan_bukti, problems_bukti
from app.domain.sengketa_isian import BerkasPilihan, BuktiDraft, BuktiRow
from app.models.kip import Berkas, Permohonan, SuratKasus
from app.models.perkara import Bukti, Keberatan, Sengketa
from app.services.isi_berkas import tiba
from app.services.kantor import Kantor
from app.services.riwayat import catat_riwayat
from app.services.sengketa.fakta import ambil_sengketa

KOLOM = ("judul", "berkas_id", "surat_id", "keterangan", "dikecualikan")


def bukti_sengketa(session: Session, sengketa_id: UUID) -> list[Bukti]:
    """Return the exhibits in their order."""
    return list(
        session.scalars(
            select(Bukti)
            .where(Bukti.sengketa_id == sengketa_id, Bukti.hapus.is_(False))
            .order_by(Bukti.urut, Bukti.id)
        )
    )


def tambah_bukti(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, draft: BuktiDraft
) -> tuple[UUID, Changes]:
    """Add an exhibit at the end; its mark is the next one."""
    pelaku.wajib("menambah bukti", *LAYANAN)
    draft = _bersih(draft)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil_sengketa(session, sengketa_id)
        _wajib_berkas_kasus(session, row, draft)
        last = session.scalar(
            select(func.max(Bukti.urut)).where(
                Bukti.sengketa_id == sengketa_id, Bukti.hapus.is_(False)
            )
        )
        id_baru = kantor.new_id()
        values = {name: getattr(draft, name) for name in KOLOM}
        session.add(Bukti(id=id_baru, sengketa_id=row.id, urut=int(last or 0) + 1, **values))
        judul = f"Bukti T-{int(last or 0) + 1} ditambahkan"
        today = kantor.jam.today()
        catat_riwayat(kantor, session, pelaku, row, today, judul, rincian=draft.judul)
        changes = uow.commit()
    kantor.announce(changes)
    return id_baru, changes


def ubah_bukti(kantor: Kantor, pelaku: Pelaku, bukti_id: UUID, draft: BuktiDraft) -> Changes:
    """Correct an exhibit; its place stays."""
    pelaku.wajib("mengubah bukti", *LAYANAN)
    draft = _bersih(draft)
    with kantor.uow(pelaku) as uow:
        row = _ambil(uow.session, bukti_id)
        _wajib_berkas_kasus(uow.session, ambil_sengketa(uow.session, row.sengketa_id), draft)
        for name in KOLOM:
            if getattr(row, name) != getattr(draft, name):
                setattr(row, name, getattr(draft, name))
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def susun_bukti(
    kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID, urutan: Sequence[UUID]
) -> Changes:
    """Number the exhibits anew in the order given; every one must be named once."""
    pelaku.wajib("menyusun bukti", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        rows = {row.id: row for row in bukti_sengketa(uow.session, sengketa_id)}
        if sorted(rows) != sorted(urutan):
            raise UserError(
                code="SGK-032",
                what="Daftar bukti sudah berubah sejak urutannya disusun.",
                kept="Urutan bukti tidak berubah.",
                action="Muat ulang daftar bukti, lalu susun lagi.",
            )
        _nomori(rows[one] for one in urutan)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def tarik_bukti(kantor: Kantor, pelaku: Pelaku, bukti_id: UUID, *, alasan: str) -> Changes:
    """Take an exhibit off the list, with the reason; those after it move up."""
    pelaku.wajib("menarik bukti", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan penarikan bukti wajib diisi."}, code="SGK-033")
    with kantor.uow(pelaku) as uow:
        row = _ambil(uow.session, bukti_id)
        row.hapus, row.alasan_hapus = True, alasan.strip()
        uow.session.flush()
        _nomori(bukti_sengketa(uow.session, row.sengketa_id))
        dispute = ambil_sengketa(uow.session, row.sengketa_id)
        judul, rincian = f"Bukti T-{row.urut} ditarik", f"{row.judul}; {alasan.strip()}"
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, dispute, today, judul, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def berkas_pilihan(kantor: Kantor, pelaku: Pelaku, sengketa_id: UUID) -> tuple[BerkasPilihan, ...]:
    """Return the files and issued letters of the dispute, its objection and its request."""
    pelaku.wajib("menambah bukti", *LAYANAN)
    with kantor.read() as session:
        row = ambil_sengketa(session, sengketa_id)
        nomor = nomor_kasus(session, row)
        letters = session.scalars(
            select(SuratKasus)
            .where(
                SuratKasus.kasus_id.in_(nomor),
                SuratKasus.konsep.is_(False),
                SuratKasus.hapus.is_(False),
            )
            .order_by(SuratKasus.id)
        ).all()
        own = {letter.berkas_id for letter in letters}
        files = session.scalars(
            select(Berkas)
            .where(Berkas.kasus_id.in_(nomor), Berkas.hapus.is_(False))
            .order_by(Berkas.ditambahkan, Berkas.id)
        )
        return (
            *(
                BerkasPilihan(
                    f"{label(x.jenis)} {x.nomor}".strip(), nomor[x.kasus_id], surat_id=x.id
                )
                for x in letters
            ),
            *(
                BerkasPilihan(x.nama, nomor[x.kasus_id], berkas_id=x.id)
                for x in files
                if x.id not in own and x.kasus_id is not None
            ),
        )


def nomor_kasus(session: Session, row: Sengketa) -> dict[UUID, str]:
    """Return dispute, objection and request of a dispute, each with its number."""
    found = {row.id: row.nomor}
    if row.keberatan_id is not None:
        objection = session.get(Keberatan, row.keberatan_id)
        if objection is not None:
            found[objection.id] = objection.nomor
    if row.permohonan_id is not None:
        request = session.scalars(
            select(Permohonan).where(Permohonan.id == row.permohonan_id)
        ).one_or_none()
        if request is not None:
            found[request.id] = request.nomor
    return found


def berkas_bukti(session: Session, row: Bukti) -> Berkas | None:
    """Return the file an exhibit stands for: the scan of a letter before its printed form."""
    if row.surat_id is not None:
        letter = session.get(SuratKasus, row.surat_id)
        target = None if letter is None else letter.pindaian_id or letter.berkas_id
    else:
        target = row.berkas_id
    found = None if target is None else session.get(Berkas, target)
    return None if found is None or found.hapus else found


def bukti_row(kantor: Kantor, session: Session, row: Bukti) -> BuktiRow:
    berkas = berkas_bukti(session, row)
    return BuktiRow(
        id=row.id,
        urut=row.urut,
        judul=row.judul,
        keterangan=row.keterangan,
        dikecualikan=row.dikecualikan,
        berkas_id=row.berkas_id,
        surat_id=row.surat_id,
        nama_berkas="" if berkas is None else berkas.nama,
        tipe="" if berkas is None else berkas.tipe,
        ukuran=0 if berkas is None else berkas.ukuran,
        tiba=berkas is None or tiba(kantor, session, berkas.sidik),
    )


def _nomori(rows: Iterable[Bukti]) -> None:
    for urut, row in enumerate(rows, start=1):
        if row.urut != urut:
            row.urut = urut


def _bersih(draft: BuktiDraft) -> BuktiDraft:
    draft = bersihkan_bukti(draft)
    if salah := problems_bukti(draft):
        raise ValidationError(salah, code="SGK-030")
    return draft


def _wajib_berkas_kasus(session: Session, row: Sengketa, draft: BuktiDraft) -> None:
    """Only files of the dispute itself, its objection or its request may become exhibits."""
    ids = nomor_kasus(session, row)
    berkas = None if draft.berkas_id is None else session.get(Berkas, draft.berkas_id)
    surat = None if draft.surat_id is None else session.get(SuratKasus, draft.surat_id)
    for wanted, found in ((draft.berkas_id, berkas), (draft.surat_id, surat)):
        if wanted is not None and (found is None or found.hapus or found.kasus_id not in ids):
            salah = {"berkas_id": "Berkas itu bukan milik sengketa, keberatan, atau permohonannya."}
            raise ValidationError(salah, code="SGK-034")
    if surat is not None and surat.konsep:
        raise ValidationError({"berkas_id": "Surat itu belum terbit."}, code="SGK-035")


def _ambil(session: Session, bukti_id: UUID) -> Bukti:
    row = session.get(Bukti, bukti_id)
    if row is None or row.hapus:
        raise UserError(
            code="SGK-031",
            what="Bukti ini sudah ditarik.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftar bukti.",
        )
    return row
