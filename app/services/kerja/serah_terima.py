# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cases and whole desks going from one officer to another, and the list for the next shift."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import alur_keberatan, alur_permohonan, alur_sengketa
from app.domain.alur_tugas import TERBUKA
from app.domain.errors import ValidationError
from app.domain.format_id import tanggal_pendek
from app.domain.hitung import sisa_hari_kerja
from app.domain.kerja_isian import BarisSerah, SerahTerima
from app.domain.kip import Peran, StatusPermohonan
from app.domain.label import label
from app.domain.layanan import ArahCatatan, JenisCatatan
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks, tampak
from app.exports.daftar_kerja import DaftarCetak, render_daftar
from app.models.kerja import Catatan, Tugas
from app.models.kip import Permohonan
from app.models.perkara import Keberatan, Sengketa
from app.models.sistem import Pengguna
from app.services.buku_aturan import baca_buku
from app.services.instansi import instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.kasus import Perkara, ambil_perkara, nama_akun
from app.services.kerja.tugas import kepada, tugas_terbuka
from app.services.riwayat import catat_riwayat

BARIS_TERBANYAK = 2000
RINGKAS = 160
KOLOM = ("Nomor", "Pemohon", "Informasi", "Status", "Batas", "Tugas terbuka", "Catatan terakhir")
LEBAR = (13, 14, 27, 13, 10, 16, 20)
BERAKHIR: tuple[tuple[Any, frozenset[Any]], ...] = (
    (Permohonan, alur_permohonan.AKHIR),
    (Keberatan, alur_keberatan.AKHIR),
    (Sengketa, alur_sengketa.AKHIR),
)
"""Registers and the states in which nobody has anything left to do"""


def serahkan(
    kantor: Kantor, pelaku: Pelaku, kasus_ids: Collection[UUID], ke: UUID, *, catatan: str
) -> SerahTerima:
    """Hand cases over to another officer, with a note in each."""
    pelaku.wajib("menyerahkan perkara", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        cases = [ambil_perkara(session, satu) for satu in dict.fromkeys(kasus_ids)]
        pindah = _pindahkan(kantor, session, pelaku, cases, ke, catatan)
        changes = uow.commit()
    kantor.announce(changes)
    return SerahTerima(pindah, 0, changes)


def serahkan_meja(
    kantor: Kantor, pelaku: Pelaku, dari: UUID, ke: UUID, *, catatan: str
) -> SerahTerima:
    """Hand every open case and open task of an officer over; PPID or superior for somebody else."""
    if dari != pelaku.id:
        pelaku.wajib("menyerahkan meja orang lain", Peran.PPID, Peran.ATASAN_PPID)
    pelaku.wajib("menyerahkan perkara", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        cases = perkara_terbuka(session, dari)
        jumlah = _pindahkan(kantor, session, pelaku, cases, ke, catatan)
        tasks = session.scalars(
            select(Tugas).where(
                Tugas.penerima_id == dari,
                Tugas.status.in_(sorted(TERBUKA)),
                Tugas.hapus.is_(False),
            )
        ).all()
        for task in tasks:
            task.penerima_id = ke
        changes = uow.commit()
    kantor.announce(changes)
    return SerahTerima(jumlah, len(tasks), changes)


def daftar_serah(
    kantor: Kantor, pelaku: Pelaku, petugas: UUID | None = None
) -> tuple[BarisSerah, ...]:
    """Return the open cases of an officer (None = of all) for the next shift, least time first."""
    pelaku.wajib("melihat daftar serah terima", *LAYANAN)
    with kantor.read() as session:
        cases = perkara_terbuka(session, petugas)[:BARIS_TERBANYAK]
        cases.sort(key=lambda row: (row.batas_urut, row.nomor))
        kalender, today = baca_buku(session).kalender, kantor.jam.today()
        return tuple(
            BarisSerah(
                nomor=row.nomor,
                nama=row.nama_pemohon,
                rincian=row.rincian,
                status=label(row.status),
                batas=row.batas,
                sisa=None
                if row.batas is None or row.status is StatusPermohonan.TIDAK_LENGKAP
                else sisa_hari_kerja(today, row.batas, kalender),
                tugas=_tugas(session, row.id),
                catatan=_catatan(session, row.id),
            )
            for row in cases
        )


def cetak_serah(
    kantor: Kantor, pelaku: Pelaku, petugas: UUID | None = None, *, kepada_nama: str = ""
) -> bytes:
    """Return the list for the next shift as PDF; printing it is an act in the trail."""
    rows = daftar_serah(kantor, pelaku, petugas)
    akses(kantor, pelaku, "cetak serah terima", rid=None, rincian=f"{len(rows)} perkara")
    now = kantor.jam.now()
    with kantor.read() as session:
        agency = instansi_wajib(session)
        names = nama_akun(session)
    dari = "Semua petugas" if petugas is None else names.get(petugas, "akun lain")
    data = (
        ("Dari", dari),
        ("Kepada", kepada_nama or "................................"),
        ("Waktu", f"{tanggal_pendek(now.date())} pukul {now:%H.%M}"),
        ("Jumlah perkara", str(len(rows))),
    )
    return render_daftar(
        DaftarCetak(
            kop=agency.kop,
            kertas=agency.kertas,
            tanggal=now.date(),
            judul=("DAFTAR SERAH TERIMA PEKERJAAN",),
            keterangan=data,
            kolom=KOLOM,
            lebar=LEBAR,
            baris=tuple(_sel(row) for row in rows),
            penanda=("Yang menyerahkan", "Yang menerima"),
        )
    )


def perkara_terbuka(session: Session, petugas: UUID | None) -> list[Perkara]:
    """Return the open cases of all registers that an officer holds (None = anybody)."""
    found: list[Perkara] = []
    for model, akhir in BERAKHIR:
        semua: Any = type(next(iter(akhir)))
        terbuka = sorted(set(semua) - akhir)  # named, so that the index of states serves
        query = select(model).where(model.hapus.is_(False), model.status.in_(terbuka))
        if petugas is not None:
            query = query.where(model.petugas_id == petugas)
        found.extend(session.scalars(query))
    return found


def _pindahkan(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    cases: Sequence[Perkara],
    ke: UUID,
    catatan: str,
) -> int:
    isi = bersihkan_teks(catatan, baris=True)
    penerima = session.get(Pengguna, ke)
    salah = {}
    if penerima is None or not penerima.aktif or penerima.hapus:
        salah["ke"] = "Pilih akun yang aktif."
    if not tampak(isi):
        salah["catatan"] = "Tulis catatan untuk penerima."
    if salah:
        raise ValidationError(salah, code="KRJ-040")
    assert penerima is not None
    now, today, jumlah = kantor.jam.now(), kantor.jam.today(), 0
    names = nama_akun(session)
    for row in cases:
        if row.petugas_id == ke:
            continue
        dari = "" if row.petugas_id is None else names.get(row.petugas_id, "akun lain")
        row.petugas_id = ke
        jumlah += 1
        session.add(
            Catatan(
                id=kantor.new_id(),
                kasus_id=row.id,
                jenis=JenisCatatan.SERAH_TERIMA,
                arah=ArahCatatan.DALAM,
                waktu=now,
                pihak=penerima.nama,
                isi=isi,
                pengguna_id=pelaku.id,
            )
        )
        judul = f"Diserahkan kepada {penerima.nama}"[:200]
        rincian = f"dari {dari}: {isi}" if dari else isi
        catat_riwayat(kantor, session, pelaku, row, today, judul, rincian=rincian)
    return jumlah


def _tugas(session: Session, kasus_id: UUID) -> str:
    return "; ".join(
        f"{label(row.jenis)} ({kepada(session, row)}, batas {tanggal_pendek(row.batas)})"
        for row in tugas_terbuka(session, kasus_id)
    )


def _catatan(session: Session, kasus_id: UUID) -> str:
    newest = session.scalars(
        select(Catatan.isi)
        .where(Catatan.kasus_id == kasus_id, Catatan.hapus.is_(False))
        .order_by(Catatan.waktu.desc(), Catatan.id.desc())
        .limit(1)
    ).first()
    return "" if newest is None else newest[:RINGKAS]


def _sel(row: BarisSerah) -> tuple[str, ...]:
    sisa = "" if row.sisa is None else f" ({row.sisa} hk)"
    batas = "" if row.batas is None else f"{tanggal_pendek(row.batas)}{sisa}"
    isi = row.rincian if len(row.rincian) <= RINGKAS else f"{row.rincian[:RINGKAS]}…"
    return (row.nomor, row.nama, isi, row.status, batas, row.tugas, row.catatan)
