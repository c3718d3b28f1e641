# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read side of one case: everything its screen shows, masked unless unmasked by a logged act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.hitung import hitung, sisa_hari_kerja
from app.domain.identitas import (
    normal_nik,
    normal_telepon,
    samarkan_alamat,
    samarkan_email,
    samarkan_nama,
    samarkan_nik,
    samarkan_telepon,
)
from app.domain.jam import dua_jam
from app.domain.kip import NAMA_PRIBADI, Peran, StatusPermohonan
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.permohonan import (
    OrangMirip,
    PermohonanDetail,
    PermohonanDraft,
    PermohonanRow,
    TenggatRow,
)
from app.models.kip import (
    HIDUP,
    Berkas,
    Permohonan,
    Perpanjangan,
    SuratKasus,
)
from app.models.sistem import Pengguna
from app.services.buku_aturan import BukuAturan, alur_permohonan, baca_buku
from app.services.isi_berkas import tiba
from app.services.isian import draft_dari
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.lampiran import lampiran_row
from app.services.langkah import surat_tidak_lengkap
from app.services.pembatasan import jaga_terbatas
from app.services.permohonan import ambil, fakta
from app.services.proyeksi import SELESAI
from app.services.riwayat import baca_riwayat
from app.services.surat import surat_row

MIRIP_TERBANYAK = 5
KEMIRIPAN_NAMA = 88


def detail(
    kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID, *, buka_samaran: str = ""
) -> PermohonanDetail:
    """Return a case. ``buka_samaran`` is the written purpose of unmasking; it goes to the trail."""
    pelaku.wajib("melihat permohonan", *PELIHAT)
    with kantor.read() as session:
        jaga_terbatas(pelaku, ambil(session, permohonan_id))
    if buka_samaran:
        pelaku.wajib("membuka data pribadi", *LAYANAN)
        with kantor.uow(pelaku) as uow:
            catat_akses(
                kantor, uow.session, pelaku, "buka samaran", rid=permohonan_id, rincian=buka_samaran
            )
            kantor.announce(uow.commit())
    with kantor.read() as session:
        row = ambil(session, permohonan_id)
        buku = baca_buku(session)
        draft = draft_dari(kantor, row)
        facts = fakta(kantor, session, row)
        return PermohonanDetail(
            row=_row(session, row, buku, kantor.jam.today(), pelaku),
            draft=draft
            if buka_samaran
            else samarkan_draft(draft, nama_terbuka=pelaku.punya(*LAYANAN)),
            tanggal_lengkap=row.tanggal_lengkap,
            tenggat=tenggat_kasus(session, row, buku, kantor.jam.today()),
            riwayat=baca_riwayat(session, permohonan_id),
            lampiran=tuple(
                lampiran_row(berkas, tiba=tiba(kantor, session, berkas.sidik))
                for berkas in session.scalars(
                    select(Berkas)
                    .where(Berkas.kasus_id == permohonan_id, Berkas.hapus.is_(False))
                    .order_by(Berkas.ditambahkan)
                )
            ),
            surat=tuple(
                surat_row(surat, tiba=tiba(kantor, session, surat.sidik))
                for surat in session.scalars(
                    select(SuratKasus)
                    .where(
                        SuratKasus.kasus_id == permohonan_id,
                        SuratKasus.hapus.is_(False),
                    )
                    .order_by(SuratKasus.id)
                )
            ),
            langkah=alur_permohonan().langkah(row.status, pelaku.peran, facts),
            keputusan=row.keputusan,
            alasan_keputusan=row.alasan,
            pasal_17=tuple(row.pasal_17),
            tersamar=not buka_samaran,
            nomor_sementara=row.nomor.startswith("SEMENTARA-"),
            dapat_diperpanjang=not facts.sudah_diperpanjang,
        )


def samarkan_draft(draft: PermohonanDraft, *, nama_terbuka: bool) -> PermohonanDraft:
    """Return the form as shown by default: numbers, addresses and contacts masked."""
    orang = draft.jenis_pemohon in NAMA_PRIBADI
    nama = draft.nama_pemohon if nama_terbuka or not orang else samarkan_nama(draft.nama_pemohon)
    return replace(
        draft,
        nama_pemohon=nama,
        nik=samarkan_nik(draft.nik),
        alamat=samarkan_alamat(draft.alamat),
        telepon=samarkan_telepon(draft.telepon),
        email=samarkan_email(draft.email),
        alamat_kuasa=samarkan_alamat(draft.alamat_kuasa),
        telepon_kuasa=samarkan_telepon(draft.telepon_kuasa),
    )


def tenggat_kasus(
    session: Session, row: Permohonan, buku: BukuAturan, today: date
) -> tuple[TenggatRow, ...]:
    """Return every clock of a case with its counting card, the running ones first."""
    if row.tanggal_terima is None:
        return ()
    diperpanjang = (
        session.scalars(
            select(Perpanjangan.id).where(
                Perpanjangan.permohonan_id == row.id, Perpanjangan.hapus.is_(False)
            )
        ).first()
        is not None
    )
    clocks = dua_jam(
        buku.aturan,
        buku.kalender,
        diterima=row.tanggal_terima,
        lengkap=row.tanggal_lengkap,
        diperpanjang=diperpanjang,
        hari_peristiwa_nol=buku.hari_peristiwa_nol,
    )
    terjawab = row.tanggal_pemberitahuan
    jeda = row.status is StatusPermohonan.TIDAK_LENGKAP
    hidup = row.status not in SELESAI and terjawab is None and not jeda
    cards = [(clocks.aman, hidup and not diperpanjang, terjawab)]
    if clocks.resmi is not None:
        cards.append((clocks.resmi, hidup and not diperpanjang, terjawab))
    if diperpanjang:
        cards.append((clocks.perpanjangan_aman, hidup, terjawab))
        if clocks.perpanjangan_resmi is not None:
            cards.append((clocks.perpanjangan_resmi, hidup, terjawab))
    if row.status is StatusPermohonan.TERDAFTAR or row.tanggal_lengkap is not None:
        rule = buku.aturan.pilih("P2", row.tanggal_terima)
        card = hitung(
            rule, row.tanggal_terima, buku.kalender, hari_peristiwa_nol=buku.hari_peristiwa_nol
        )
        cards.append((card, row.status is StatusPermohonan.TERDAFTAR, row.tanggal_lengkap))
    notice = surat_tidak_lengkap(session, row.id)
    if notice is not None and notice.diterima_pemohon is not None:
        mulai = notice.diterima_pemohon
        rule = buku.aturan.pilih("P3", mulai)
        card = hitung(rule, mulai, buku.kalender, hari_peristiwa_nol=buku.hari_peristiwa_nol)
        cards.append((card, jeda, notice.diperbaiki))
    rows = [
        TenggatRow(
            kode=card.aturan.kode,
            kewajiban=card.aturan.kewajiban,
            kartu=card,
            berjalan=runs,
            selesai_pada=done,
            sisa=sisa_hari_kerja(today, card.jatuh_tempo, buku.kalender) if runs else None,
        )
        for card, runs, done in cards
    ]
    return tuple(sorted(rows, key=lambda item: (not item.berjalan, item.kartu.jatuh_tempo)))


def orang_mirip(kantor: Kantor, pelaku: Pelaku, draft: PermohonanDraft) -> tuple[OrangMirip, ...]:
    """Return earlier requests that look like the same person's: same NIK, phone, or name."""
    pelaku.wajib("mendaftarkan permohonan", *LAYANAN)
    nik = kantor.rahasia.token("nik", normal_nik(draft.nik))
    telepon = kantor.rahasia.token("telepon", normal_telepon(draft.telepon))
    found: dict[UUID, OrangMirip] = {}
    with kantor.read() as session:
        conditions = []
        if nik is not None:
            conditions.append(Permohonan.nik_hmac == nik)
        if telepon is not None:
            conditions.append(Permohonan.telepon_hmac == telepon)
        if conditions:
            rows = session.scalars(
                select(Permohonan)
                .where(or_(*conditions), Permohonan.hapus.is_(False))
                .order_by(Permohonan.id.desc())
                .limit(MIRIP_TERBANYAK)
            )
            for row in rows:
                why = "NIK sama" if nik is not None and row.nik_hmac == nik else "telepon sama"
                found[row.id] = _orang(row, why)
        for row in _nama_mirip(session, draft.nama_pemohon):
            found.setdefault(row.id, _orang(row, "nama mirip"))
    return tuple(found.values())[:MIRIP_TERBANYAK]


def _nama_mirip(session: Session, nama: str) -> list[Permohonan]:
    from rapidfuzz import fuzz

    polos = nama.casefold().strip()
    if len(polos) < 4:
        return []
    awal = polos.split()[0][:3]
    rows = session.execute(
        select(Permohonan.id, Permohonan.nama_urut)
        .where(
            Permohonan.nama_urut >= awal,
            Permohonan.nama_urut < awal + "\U0010ffff",
            HIDUP,
        )
        .limit(5000)
    ).all()
    near = [row.id for row in rows if fuzz.token_sort_ratio(polos, row.nama_urut) >= KEMIRIPAN_NAMA]
    if not near:
        return []
    return list(
        session.scalars(select(Permohonan).where(Permohonan.id.in_(near[:MIRIP_TERBANYAK])))
    )


def _orang(row: Permohonan, why: str) -> OrangMirip:
    return OrangMirip(row.id, row.nomor, row.nama_pemohon, row.tanggal_terima, why)


def _row(
    session: Session, row: Permohonan, buku: BukuAturan, today: date, pelaku: Pelaku
) -> PermohonanRow:
    jeda = row.status is StatusPermohonan.TIDAK_LENGKAP
    orang = row.jenis_pemohon in NAMA_PRIBADI
    terbuka = not orang or pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)
    petugas = None if row.petugas_id is None else session.get(Pengguna, row.petugas_id)
    running = row.batas is not None and not jeda
    return PermohonanRow(
        id=row.id,
        nomor=row.nomor,
        nama=row.nama_pemohon if terbuka else samarkan_nama(row.nama_pemohon),
        rincian=row.rincian,
        status=row.status,
        kanal=row.kanal,
        jenis_pemohon=row.jenis_pemohon,
        tanggal_terima=row.tanggal_terima,
        batas=row.batas,
        sisa=sisa_hari_kerja(today, row.batas, buku.kalender) if running and row.batas else None,
        sementara=row.batas_sementara,
        petugas="" if petugas is None else petugas.nama,
        jeda=jeda,
        tanggal_pemberitahuan=row.tanggal_pemberitahuan,
        tanggal_pemberian=row.tanggal_pemberian,
    )
