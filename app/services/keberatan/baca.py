# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read side of objections: list, one case, search; masked unless unmasked by a logged act."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_keberatan import TUNTAS
from app.domain.hitung import sisa_hari_kerja
from app.domain.identitas import (
    samarkan_alamat,
    samarkan_email,
    samarkan_nama,
    samarkan_nik,
    samarkan_telepon,
)
from app.domain.keberatan import AlasanKeberatan, PeristiwaKeberatan
from app.domain.keberatan_isian import (
    KeberatanDetail,
    KeberatanDraft,
    KeberatanRow,
    MusyawarahRow,
    SaringKeberatan,
    alasan_dari_teks,
)
from app.domain.kip import NAMA_PRIBADI, Peran
from app.domain.pelaku import LAYANAN, PELIHAT, SISTEM, SISTEM_ID, Pelaku
from app.domain.pencarian import HasilCari, pecah_kata
from app.domain.periksa_keberatan import kekurangan
from app.domain.permohonan import LampiranRow, SuratRow
from app.models.kip import Berkas, Permohonan, SuratKasus
from app.models.perkara import Keberatan, Musyawarah, Sengketa
from app.models.sistem import Pengguna
from app.services.buku_aturan import BukuAturan, baca_buku
from app.services.isi_berkas import tiba
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.keberatan import jam
from app.services.keberatan.daftar import fakta
from app.services.keberatan.isian import ambil, draft_dari, tanggapan_dari
from app.services.lampiran import lampiran_row
from app.services.pembatasan import jaga_terbatas, tampak_bagi
from app.services.riwayat import baca_riwayat
from app.services.surat import surat_row

BATAS_HASIL = 20
AKUN_LAIN = "akun lain"


@dataclass(frozen=True)
class _Pembaca:
    """Who reads, by which rules, today."""

    pelaku: Pelaku
    buku: BukuAturan
    hari_ini: date
    petugas: dict[UUID, str]

    @property
    def nama_terbuka(self) -> bool:
        return self.pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)

    def baris(self, row: Keberatan, nomor_permohonan: str) -> KeberatanRow:
        jeda = jam.jeda(row.status)
        orang = row.jenis_pemohon in NAMA_PRIBADI
        hitung = row.batas is not None and not jeda
        return KeberatanRow(
            id=row.id,
            nomor=row.nomor,
            nama=row.nama_pemohon
            if self.nama_terbuka or not orang
            else samarkan_nama(row.nama_pemohon),
            rincian=row.rincian,
            status=row.status,
            alasan=alasan_dari_teks(row.alasan),
            kanal=row.kanal,
            jenis_pemohon=row.jenis_pemohon,
            nomor_permohonan=nomor_permohonan,
            tanggal_terima=row.tanggal_terima,
            tanggal_catat=row.tanggal_catat,
            batas=row.batas,
            sisa=sisa_hari_kerja(self.hari_ini, row.batas, self.buku.kalender)
            if hitung and row.batas
            else None,
            sementara=row.batas_sementara,
            petugas="" if row.petugas_id is None else self.petugas.get(row.petugas_id, AKUN_LAIN),
            jeda=jeda,
            putusan=row.putusan,
            tanggal_tanggapan=row.tanggal_tanggapan,
            tahun=row.tahun,
            permohonan_id=row.permohonan_id,
        )


def _pembaca(kantor: Kantor, session: Session, pelaku: Pelaku) -> _Pembaca:
    names = {row.id: row.nama for row in session.scalars(select(Pengguna))}
    names[SISTEM_ID] = SISTEM.nama
    return _Pembaca(pelaku, baca_buku(session), kantor.jam.today(), names)


def _nomor_permohonan(session: Session) -> dict[UUID, str]:
    """Numbers of the requests that objections are about, as they are today."""
    rows = session.execute(
        select(Permohonan.id, Permohonan.nomor).where(
            Permohonan.id.in_(
                select(Keberatan.permohonan_id).where(Keberatan.permohonan_id.is_not(None))
            )
        )
    )
    return {row.id: row.nomor for row in rows}


def daftar(
    kantor: Kantor, pelaku: Pelaku, saring: SaringKeberatan | None = None
) -> tuple[KeberatanRow, ...]:
    """Return the objections the filter lets through, the most urgent first, then the newest."""
    pelaku.wajib("melihat keberatan", *PELIHAT)
    saring = saring or SaringKeberatan()
    with kantor.read() as session:
        pembaca = _pembaca(kantor, session, pelaku)
        query = select(Keberatan).where(Keberatan.hapus.is_(False))
        if saring.tahun is not None:
            query = query.where(Keberatan.tahun == saring.tahun)
        if saring.status is not None:
            query = query.where(Keberatan.status == saring.status)
        if saring.terbuka is not None:
            done = Keberatan.status.in_(TUNTAS)
            query = query.where(~done if saring.terbuka else done)
        if saring.alasan is not None:
            query = query.where(Keberatan.alasan.contains(saring.alasan.value))
        rows = session.scalars(
            query.order_by(
                Keberatan.batas_urut, Keberatan.tanggal_terima.desc(), Keberatan.id.desc()
            )
        ).all()
        rows = tampak_bagi(pelaku, rows)
        numbers = _nomor_permohonan(session)
        kata = pecah_kata(saring.teks)
        return tuple(
            pembaca.baris(row, _nomor_asal(row, numbers))
            for row in rows
            if _cocok(row, kata, _nomor_asal(row, numbers))
        )


def _nomor_asal(row: Keberatan, numbers: dict[UUID, str]) -> str:
    if row.permohonan_id is None:
        return row.nomor_permohonan
    return numbers.get(row.permohonan_id, row.nomor_permohonan)


def _cocok(row: Keberatan, kata: list[str], nomor_permohonan: str) -> bool:
    """True if every typed word begins a word of number, name or content."""
    if not kata:
        return True
    teks = f"{row.nomor} {nomor_permohonan} {row.nama_pemohon} {row.nama_kuasa} {row.rincian}"
    ada = pecah_kata(teks)
    return all(any(satu.startswith(awal) for satu in ada) for awal in kata)


def tahun_tersedia(kantor: Kantor, pelaku: Pelaku) -> tuple[int, ...]:
    """Return the years the register of objections holds, newest first."""
    pelaku.wajib("melihat keberatan", *PELIHAT)
    with kantor.read() as session:
        rows = session.scalars(
            select(Keberatan.tahun)
            .where(Keberatan.hapus.is_(False))
            .distinct()
            .order_by(Keberatan.tahun.desc())
        )
        return tuple(rows)


def untuk_permohonan(
    kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID
) -> tuple[KeberatanRow, ...]:
    """Return the objections about a request, oldest first."""
    pelaku.wajib("melihat keberatan", *PELIHAT)
    with kantor.read() as session:
        pembaca = _pembaca(kantor, session, pelaku)
        rows = session.scalars(
            select(Keberatan)
            .where(Keberatan.permohonan_id == permohonan_id, Keberatan.hapus.is_(False))
            .order_by(Keberatan.id)
        ).all()
        request = session.get(Permohonan, permohonan_id)
        nomor = "" if request is None else request.nomor
        return tuple(pembaca.baris(row, nomor) for row in rows)


def detail(
    kantor: Kantor, pelaku: Pelaku, keberatan_id: UUID, *, buka_samaran: str = ""
) -> KeberatanDetail:
    """Return an objection. ``buka_samaran`` is the written purpose of unmasking, for the trail."""
    pelaku.wajib("melihat keberatan", *PELIHAT)
    with kantor.read() as session:
        jaga_terbatas(pelaku, ambil(session, keberatan_id))
    if buka_samaran:
        pelaku.wajib("membuka data pribadi", *LAYANAN)
        with kantor.uow(pelaku) as uow:
            catat_akses(
                kantor, uow.session, pelaku, "buka samaran", rid=keberatan_id, rincian=buka_samaran
            )
            changes = uow.commit()
        kantor.announce(changes)
    with kantor.read() as session:
        row = ambil(session, keberatan_id)
        pembaca = _pembaca(kantor, session, pelaku)
        draft = draft_dari(kantor, row)
        facts = fakta(kantor, session, row)
        alur = jam.alur_keberatan()
        langkah = alur.langkah(row.status, pelaku.peran, facts)
        return KeberatanDetail(
            row=pembaca.baris(row, _nomor_asal(row, _nomor_permohonan(session))),
            draft=draft
            if buka_samaran
            else samarkan_draft(draft, nama_terbuka=pelaku.punya(*LAYANAN)),
            tenggat=jam.tenggat(row, pembaca.buku, pembaca.hari_ini),
            pengajuan=jam.pengajuan(session, row, pembaca.buku),
            riwayat=baca_riwayat(session, keberatan_id),
            lampiran=_lampiran(kantor, session, keberatan_id),
            surat=_surat(kantor, session, keberatan_id),
            musyawarah=_musyawarah(session, keberatan_id),
            langkah=langkah,
            tertutup={
                satu: alur.alasan_tertutup(row.status, satu, pelaku.peran, facts)
                for satu in PeristiwaKeberatan
                if satu not in langkah and alur.tujuan(row.status, satu) is not None
            },
            kekurangan=kekurangan(draft),
            tanggapan=tanggapan_dari(row),
            sebab_diterima_terlambat=row.sebab_diterima_terlambat,
            tanggal_disampaikan=row.tanggal_disampaikan,
            tanggal_diterima_pemohon=row.tanggal_diterima_pemohon,
            cara_penyampaian=row.cara_penyampaian,
            penerima=row.penerima,
            bukti_penyampaian=row.bukti_penyampaian,
            tanggapan_pemohon=row.tanggapan_pemohon,
            tanggal_tanggapan_pemohon=row.tanggal_tanggapan_pemohon,
            tersamar=not buka_samaran,
            nomor_sementara=row.nomor.startswith("SEMENTARA-"),
            sengketa=tuple(
                session.scalars(
                    select(Sengketa.id)
                    .where(Sengketa.keberatan_id == keberatan_id, Sengketa.hapus.is_(False))
                    .order_by(Sengketa.id)
                )
            ),
        )


def samarkan_draft(draft: KeberatanDraft, *, nama_terbuka: bool) -> KeberatanDraft:
    """Return the form as shown by default: numbers, addresses and contacts masked."""
    orang = draft.jenis_pemohon in NAMA_PRIBADI
    nama = draft.nama_pemohon if nama_terbuka or not orang else samarkan_nama(draft.nama_pemohon)
    kuasa = draft.nama_kuasa if nama_terbuka else samarkan_nama(draft.nama_kuasa)
    return replace(
        draft,
        nama_pemohon=nama,
        nama_kuasa=kuasa,
        nik=samarkan_nik(draft.nik),
        alamat=samarkan_alamat(draft.alamat),
        telepon=samarkan_telepon(draft.telepon),
        email=samarkan_email(draft.email),
        alamat_kuasa=samarkan_alamat(draft.alamat_kuasa),
        telepon_kuasa=samarkan_telepon(draft.telepon_kuasa),
    )


def _lampiran(kantor: Kantor, session: Session, kasus_id: UUID) -> tuple[LampiranRow, ...]:
    rows = session.scalars(
        select(Berkas)
        .where(Berkas.kasus_id == kasus_id, Berkas.hapus.is_(False))
        .order_by(Berkas.ditambahkan)
    )
    return tuple(lampiran_row(row, tiba=tiba(kantor, session, row.sidik)) for row in rows)


def _surat(kantor: Kantor, session: Session, kasus_id: UUID) -> tuple[SuratRow, ...]:
    rows = session.scalars(
        select(SuratKasus)
        .where(SuratKasus.kasus_id == kasus_id, SuratKasus.hapus.is_(False))
        .order_by(SuratKasus.id)
    )
    return tuple(surat_row(row, tiba=tiba(kantor, session, row.sidik)) for row in rows)


def _musyawarah(session: Session, keberatan_id: UUID) -> tuple[MusyawarahRow, ...]:
    rows = session.scalars(
        select(Musyawarah)
        .where(Musyawarah.keberatan_id == keberatan_id, Musyawarah.hapus.is_(False))
        .order_by(Musyawarah.tanggal, Musyawarah.id)
    )
    return tuple(
        MusyawarahRow(
            row.id, row.tanggal, row.tempat, row.peserta, row.pokok, row.hasil, row.sepakat
        )
        for row in rows
    )


def cari(kantor: Kantor, pelaku: Pelaku, teks: str) -> tuple[HasilCari, ...]:
    """Return at most twenty objections by number, name or content; 16 digits search the NIK."""
    pelaku.wajib("mencari keberatan", *PELIHAT)
    angka = "".join(c for c in teks if c.isdigit())
    terbuka = pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR)
    with kantor.read() as session:
        query = select(Keberatan).where(Keberatan.hapus.is_(False))
        if len(angka) == 16 and pelaku.punya(*LAYANAN):
            query = query.where(Keberatan.nik_hmac == kantor.rahasia.token("nik", angka))
            kata = []
        else:
            kata = pecah_kata(teks)
            if not kata:
                return ()
        rows = tampak_bagi(pelaku, session.scalars(query.order_by(Keberatan.id.desc())))
        numbers = _nomor_permohonan(session)
        found = [row for row in rows if _cocok(row, kata, _nomor_asal(row, numbers))]
        return tuple(_hasil(row, terbuka=terbuka) for row in found[:BATAS_HASIL])


def _hasil(row: Keberatan, *, terbuka: bool) -> HasilCari:
    orang = row.jenis_pemohon in NAMA_PRIBADI
    nama = row.nama_pemohon if terbuka or not orang else samarkan_nama(row.nama_pemohon)
    return HasilCari(
        jenis="keberatan",
        id=row.id,
        judul=f"{row.nomor} · {nama}"[:120],
        rincian=row.rincian[:160],
        tanggal=row.tanggal_terima,
    )


def saran_alasan(
    kantor: Kantor, pelaku: Pelaku, permohonan_id: UUID
) -> tuple[AlasanKeberatan, ...]:
    """Return the grounds that the state of a request speaks for; a hint, never a choice.

    a: refused under an exemption; c: no notice although every limit passed; g: given too late.
    """
    pelaku.wajib("mendaftarkan keberatan", *LAYANAN)
    with kantor.read() as session:
        row = session.get(Permohonan, permohonan_id)
        if row is None or row.hapus:
            return ()
        batas = jam.batas_jawab(session, row, baca_buku(session))
        found = []
        if row.pasal_17:
            found.append(AlasanKeberatan.DITOLAK)
        if batas is not None:
            if row.tanggal_pemberitahuan is None and kantor.jam.today() > batas:
                found.append(AlasanKeberatan.TIDAK_DITANGGAPI)
            given = row.tanggal_pemberian or row.tanggal_pemberitahuan
            if given is not None and given > batas:
                found.append(AlasanKeberatan.TERLAMBAT)
        return tuple(found)
