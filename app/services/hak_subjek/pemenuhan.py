# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Correction and restriction of data at the person's own demand (UU 27/2022 Pasal 30, 40-41)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.keberatan_isian import KeberatanDraft
from app.domain.layanan import JenisHak, StatusHak
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.permohonan import PermohonanDraft
from app.domain.sengketa_isian import SengketaDraft
from app.infra.resources import read_csv
from app.models.kip import RiwayatKasus
from app.services import permohonan
from app.services.hak_subjek.daftar import (
    ambil_hak,
    catat_perkara,
    selesaikan,
    terbuka,
    wajib_isi,
)
from app.services.kantor import Kantor
from app.services.kasus import ambil_perkara
from app.services.keberatan import daftar as keberatan
from app.services.pembatasan import PEMUTUS_BATASAN
from app.services.riwayat import catat_riwayat
from app.services.sengketa import daftar as sengketa

ALASAN_KOREKSI = "Permintaan subjek data, UU 27/2022 Pasal 30"
Isian = PermohonanDraft | KeberatanDraft | SengketaDraft


def koreksi_hak(
    kantor: Kantor, pelaku: Pelaku, hak_id: UUID, draft: Isian, *, hasil: str
) -> Changes:
    """Correct the case of a demand through the case's own correction, then answer the demand.

    A correction that was kept while the answer was not (power cut) only answers the second time.

    Raises:
        UserError: ``HKS-008`` the case holds these values already: refuse the demand instead.
    """
    pelaku.wajib("membetulkan data pribadi", *LAYANAN)
    wajib_isi({"hasil": (hasil, "Tulis apa yang dibetulkan.")})
    with kantor.read() as session:
        kasus_id = terbuka(session, hak_id, JenisHak.KOREKSI).kasus_id
        assert kasus_id is not None  # a demand for correction always names its case
        register = ambil_perkara(session, kasus_id).__tablename__
    done = _betulkan(kantor, pelaku, register, kasus_id, draft)
    if not done and not _pernah(kantor, hak_id, kasus_id):
        raise UserError(
            code="HKS-008",
            what="Isian yang dibetulkan sama dengan yang sudah tercatat.",
            kept="Data perkara tidak berubah; permintaannya tetap terbuka.",
            action="Ubah isian yang salah, atau tolak permintaan ini dengan alasannya.",
        )
    with kantor.uow(pelaku) as uow:
        row = terbuka(uow.session, hak_id, JenisHak.KOREKSI)
        selesaikan(kantor, row, StatusHak.DIPENUHI, hasil)
        catat_perkara(kantor, uow.session, pelaku, row, "Koreksi data pribadi dipenuhi", hasil)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _pernah(kantor: Kantor, hak_id: UUID, kasus_id: UUID) -> bool:
    """True if the case was corrected at the person's demand since this demand came in."""
    with kantor.read() as session:
        sejak = ambil_hak(session, hak_id).diterima
        rows = session.scalars(
            select(RiwayatKasus.rincian).where(
                RiwayatKasus.kasus_id == kasus_id,
                RiwayatKasus.waktu >= sejak,
                RiwayatKasus.hapus.is_(False),
            )
        )
        return any(satu.startswith(ALASAN_KOREKSI) for satu in rows)


def _betulkan(
    kantor: Kantor, pelaku: Pelaku, register: str, kasus_id: UUID, draft: Isian
) -> Changes:
    match register, draft:
        case "permohonan", PermohonanDraft():
            return permohonan.koreksi(kantor, pelaku, kasus_id, draft, alasan=ALASAN_KOREKSI)
        case "keberatan", KeberatanDraft():
            return keberatan.koreksi(kantor, pelaku, kasus_id, draft, alasan=ALASAN_KOREKSI)
        case "sengketa", SengketaDraft():
            return sengketa.koreksi(kantor, pelaku, kasus_id, draft, alasan=ALASAN_KOREKSI)
    msg = f"form of another register: {register}"
    raise TypeError(msg)


def batasi(
    kantor: Kantor, pelaku: Pelaku, hak_id: UUID, kasus_ids: Sequence[UUID], *, alasan: str
) -> Changes:
    """Restrict cases: hidden from lists, not published, still counted (granted in part)."""
    pelaku.wajib("membatasi pemrosesan", *PEMUTUS_BATASAN)
    wajib_isi({"alasan": (alasan, "Tulis alasan pembatasan.")})
    kata = {row["kunci"]: row for row in read_csv("data", "hak", "pembatasan.csv")}
    with kantor.uow(pelaku) as uow:
        session = uow.session
        hak = terbuka(session, hak_id, JenisHak.PEMBATASAN)
        chosen = list(kasus_ids) or ([] if hak.kasus_id is None else [hak.kasus_id])
        if not chosen:
            raise UserError(
                code="HKS-009",
                what="Belum ada perkara yang dipilih.",
                kept="Tidak ada yang diubah.",
                action="Pilih perkara yang pemrosesannya dibatasi.",
            )
        for rid in chosen:
            case = ambil_perkara(session, rid)
            case.dibatasi = True
            today, judul = kantor.jam.today(), "Pemrosesan dibatasi"
            catat_riwayat(kantor, session, pelaku, case, today, judul, rincian=alasan.strip())
        hasil = f"{kata['hasil']['teks']} {kata['tolak_sebagian']['teks']}"
        dasar = f"{kata['tolak_sebagian']['dasar']}"
        selesaikan(kantor, hak, StatusHak.DIPENUHI_SEBAGIAN, hasil, dasar=dasar)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def lepas_batasan(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID, *, alasan: str) -> Changes:
    """Lift the restriction of a case, saying why."""
    pelaku.wajib("melepas pembatasan", *PEMUTUS_BATASAN)
    wajib_isi({"alasan": (alasan, "Tulis alasan pembatasan dilepas.")})
    with kantor.uow(pelaku) as uow:
        case = ambil_perkara(uow.session, kasus_id)
        case.dibatasi = False
        today, judul = kantor.jam.today(), "Pembatasan pemrosesan dilepas"
        catat_riwayat(kantor, uow.session, pelaku, case, today, judul, rincian=alasan.strip())
        changes = uow.commit()
    kantor.announce(changes)
    return changes
