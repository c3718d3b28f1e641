# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Copy of own data: every case of one person, and who processed it (UU 27/2022 Pasal 32)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.format_id import tanggal_pendek
from app.domain.hak_isian import MelihatRow
from app.domain.label import label
from app.domain.layanan import JenisHak, StatusHak
from app.domain.pelaku import LAYANAN, Pelaku
from app.exports.salinan_data import PerkaraSalinan, SalinanData, render_salinan_data
from app.models.kip import Permohonan
from app.models.perkara import Sengketa
from app.services.hak_subjek.daftar import (
    ambil_hak,
    catat_perkara,
    jam_hak,
    lokal,
    selesaikan,
    terbuka,
)
from app.services.hak_subjek.melihat import jejak_perkara, perkara_orang
from app.services.instansi import instansi_wajib
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.kasus import Perkara, perkara_menurut_id
from app.services.riwayat import baca_riwayat

KEGIATAN = "salinan data subjek"


def salinan_data(
    kantor: Kantor,
    pelaku: Pelaku,
    hak_id: UUID,
    *,
    nik: str = "",
    kasus_ids: Sequence[UUID] = (),
) -> bytes:
    """Return the person's copy as PDF, answer the demand and log the access to every case.

    The cases are those of the NIK, those chosen, and that of the demand; all of one person.

    Raises:
        UserError: ``HKS-012`` no case found, ``HKS-013`` the cases are of several persons,
            ``HKS-007`` the identity was not checked.
    """
    pelaku.wajib("memberi salinan data pribadi", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        hak = terbuka(session, hak_id, JenisHak.SALINAN)
        ids = [*perkara_orang(kantor, session, nik), *kasus_ids]
        if hak.kasus_id is not None:
            ids.append(hak.kasus_id)
        cases = perkara_menurut_id(session, ids)
        _satu_orang(session, cases)
        for rid in cases:
            catat_akses(kantor, session, pelaku, KEGIATAN, rid=rid)
        session.flush()
        pdf = render_salinan_data(_susun(kantor, session, hak_id, cases))
        hasil = f"Salinan data dari {len(cases)} perkara diberikan."
        selesaikan(kantor, hak, StatusHak.DIPENUHI, hasil)
        catat_perkara(kantor, session, pelaku, hak, "Salinan data pribadi diberikan")
        changes = uow.commit()
    kantor.announce(changes)
    return pdf


def _satu_orang(session: Session, cases: dict[UUID, Perkara]) -> None:
    if not cases:
        raise UserError(
            code="HKS-012",
            what="Tidak ada perkara orang ini yang ditemukan.",
            kept="Permintaannya tetap terbuka.",
            action="Isi NIK-nya, atau pilih perkaranya.",
        )
    people = {_orang(session, row) for row in cases.values()}
    if len(people) > 1:
        raise UserError(
            code="HKS-013",
            what="Perkara yang dipilih bukan milik satu orang (NIK atau nama berbeda).",
            kept="Tidak ada salinan yang dibuat; permintaannya tetap terbuka.",
            action="Pilih hanya perkara milik orang yang meminta.",
        )


def _orang(session: Session, row: Perkara) -> bytes | str:
    """Return what tells persons apart: the token of the NIK, else the name."""
    if isinstance(row, Sengketa):
        rid = row.permohonan_id or row.keberatan_id
        asal = None if rid is None else perkara_menurut_id(session, [rid]).get(rid)
        return row.nama_pemohon.casefold().strip() if asal is None else _orang(session, asal)
    return row.nik_hmac or row.nama_pemohon.casefold().strip()


def _susun(
    kantor: Kantor, session: Session, hak_id: UUID, cases: dict[UUID, Perkara]
) -> SalinanData:
    agency = instansi_wajib(session)
    hak = ambil_hak(session, hak_id)
    clock = jam_hak(hak.jenis, lokal(hak.diterima, kantor.jam.now().tzinfo))
    trail = jejak_perkara(kantor, session, cases)
    return SalinanData(
        kop=agency.kop,
        kertas=agency.kertas,
        tanggal=kantor.jam.today(),
        nama=hak.nama,
        diterima=f"{tanggal_pendek(clock.diterima.date())} pukul {clock.diterima:%H.%M}",
        dasar=clock.aturan.dasar,
        perkara=tuple(_perkara(kantor, session, row) for row in cases.values()),
        jejak=tuple(_baris_jejak(row) for row in trail),
    )


def _baris_jejak(row: MelihatRow) -> tuple[str, str, str, str]:
    """One line of the trail; free words of the office are left out, they may name others."""
    saat = f"{tanggal_pendek(row.waktu.date())} {row.waktu:%H.%M}"
    return saat, row.pengguna, row.kegiatan, row.nomor


def _perkara(kantor: Kantor, session: Session, row: Perkara) -> PerkaraSalinan:
    isian = [
        ("Status", label(row.status)),
        ("Nama", row.nama_pemohon),
        ("Jenis pemohon", label(row.jenis_pemohon)),
        ("Alamat", row.alamat),
        ("Kuasa", row.nama_kuasa),
        ("Rincian", row.rincian),
    ]
    if not isinstance(row, Sengketa):
        isian += [
            ("NIK", kantor.rahasia.open(row.nik)),
            ("Telepon", row.telepon),
            ("E-mail", row.email),
            ("Pekerjaan", row.pekerjaan),
            ("Tujuan", row.tujuan),
        ]
    if isinstance(row, Permohonan):
        isian.append(("Kebutuhan khusus", row.kebutuhan_khusus))
    history = baca_riwayat(session, row.id)
    zona = kantor.jam.now().tzinfo
    return PerkaraSalinan(
        judul=f"{row.__tablename__.capitalize()} {row.nomor}",
        isian=tuple((nama, isi) for nama, isi in isian if isi),
        riwayat=tuple((tanggal_pendek(lokal(h.waktu, zona).date()), h.judul) for h in history),
    )
