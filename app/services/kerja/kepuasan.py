# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Satisfaction slips typed in from paper, and their score."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.layanan_isian import (
    NILAI_TERBESAR,
    KepuasanDraft,
    RekapKepuasan,
    SusunanKepuasan,
    kelas_ikm,
    nilai_ikm,
    rata_unsur,
    susunan_kepuasan,
)
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.periksa import bersihkan_teks
from app.infra.resources import resource_path
from app.models.kerja import Kepuasan
from app.services.kantor import Kantor
from app.services.kasus import ambil_perkara

PANJANG_SARAN = 5000


@cache
def susunan() -> SusunanKepuasan:
    """Return the nine items and the classes of the score."""
    path = resource_path("data", "kerja", "kepuasan.json")
    return susunan_kepuasan(json.loads(path.read_text(encoding="utf-8")))


def simpan_kepuasan(kantor: Kantor, pelaku: Pelaku, isi: KepuasanDraft) -> tuple[UUID, Changes]:
    """Note one slip; nothing in it names the person."""
    pelaku.wajib("mencatat survei", *LAYANAN)
    saran = bersihkan_teks(isi.saran, baris=True)
    salah = _masalah(isi, saran, kantor.jam.today())
    if salah:
        raise ValidationError(salah, code="SKM-001")
    with kantor.uow(pelaku) as uow:
        if isi.kasus_id is not None:
            ambil_perkara(uow.session, isi.kasus_id)
        row = Kepuasan(
            id=kantor.new_id(),
            kasus_id=isi.kasus_id,
            tanggal=isi.tanggal,
            nilai="".join(map(str, isi.nilai)),
            saran=saran,
            petugas_id=pelaku.id,
        )
        uow.session.add(row)
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def hapus_kepuasan(kantor: Kantor, pelaku: Pelaku, kepuasan_id: UUID, *, alasan: str) -> Changes:
    """Tombstone a slip that was typed in by mistake."""
    pelaku.wajib("mencatat survei", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan penghapusan wajib diisi."}, code="SKM-002")
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Kepuasan, kepuasan_id)
        row.hapus, row.alasan_hapus = True, alasan.strip()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def rekap_kepuasan(kantor: Kantor, pelaku: Pelaku, dari: date, sampai: date) -> RekapKepuasan:
    """Return the score of a period, both days included, with the written suggestions."""
    pelaku.wajib("melihat rekap survei", *PELIHAT)
    with kantor.read() as session:
        rows = session.scalars(
            select(Kepuasan)
            .where(Kepuasan.tanggal.between(dari, sampai), Kepuasan.hapus.is_(False))
            .order_by(Kepuasan.tanggal, Kepuasan.id)
        ).all()
    items = susunan()
    banyak = len(items.butir)
    rata = rata_unsur(([int(satu) for satu in row.nilai[:banyak]] for row in rows), banyak)
    ikm = nilai_ikm(rata)
    kelas = None if ikm is None else kelas_ikm(items, ikm)
    return RekapKepuasan(
        dari=dari,
        sampai=sampai,
        lembar=len(rows),
        rata=rata,
        ikm=ikm,
        mutu="" if kelas is None else kelas.mutu,
        kinerja="" if kelas is None else kelas.kinerja,
        saran=tuple(row.saran for row in rows if row.saran) if pelaku.punya(*LAYANAN) else (),
    )


def _masalah(isi: KepuasanDraft, saran: str, hari_ini: date) -> dict[str, str]:
    salah = {}
    banyak = len(susunan().butir)
    if len(isi.nilai) != banyak or any(not 0 <= n <= NILAI_TERBESAR for n in isi.nilai):
        salah["nilai"] = f"Isi {banyak} unsur dengan angka 1 sampai 4; kosong = tidak dijawab."
    elif not any(isi.nilai):
        salah["nilai"] = "Lembar ini tidak menjawab satu unsur pun."
    if isi.tanggal > hari_ini:
        salah["tanggal"] = "Tanggal belum tiba."
    if len(saran) > PANJANG_SARAN:
        salah["saran"] = "Saran paling panjang 5.000 huruf."
    return salah
