# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fees of copies: per sheet by the agency's setting, payments, receipts.

PerKI 1/2021 Pasal 37-38: only copying and sending cost; cash always has a receipt. The form that
asks for a copy (Pasal 35) is printed by ``services/cetak``.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.format_id import rupiah
from app.domain.kip import StatusPermohonan
from app.domain.label import label
from app.domain.layanan import CaraBayar
from app.domain.layanan_isian import (
    KeadaanBiaya,
    Kuitansi,
    PembayaranDraft,
    PembayaranRow,
    RincianBiaya,
)
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.periksa import bersihkan_teks
from app.exports.kuitansi import render_kuitansi
from app.models.kerja import Pembayaran
from app.models.kip import Permohonan
from app.services.instansi import instansi_wajib
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.kasus import nama_akun
from app.services.kerja.nomor_layanan import nomor_kuitansi
from app.services.permohonan import ambil
from app.services.riwayat import catat_riwayat

DIKABULKAN = frozenset({StatusPermohonan.DIKABULKAN_SELURUH, StatusPermohonan.DIKABULKAN_SEBAGIAN})
JUMLAH_TERBESAR = 1_000_000_000


def usul_biaya(
    kantor: Kantor, pelaku: Pelaku, *, lembar: int, kirim: int = 0, lain: int = 0
) -> RincianBiaya:
    """Return what so many sheets cost by the agency's price per sheet (Rupiah)."""
    pelaku.wajib("menghitung biaya", *PELIHAT)
    if min(lembar, kirim, lain) < 0:
        raise ValidationError({"lembar": "Isi dengan angka nol atau lebih."}, code="BYA-001")
    with kantor.read() as session:
        harga = instansi_wajib(session).biaya_lembar
    return RincianBiaya(lembar, harga, lembar * harga, kirim, lain)


def keadaan_biaya(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> KeadaanBiaya:
    """Return fees and payments of a request, and whether it waits for money."""
    pelaku.wajib("melihat biaya", *PELIHAT)
    with kantor.read() as session:
        return _keadaan(session, ambil(session, kasus_id))


def catat_pembayaran(
    kantor: Kantor, pelaku: Pelaku, isi: PembayaranDraft
) -> tuple[PembayaranRow, Changes]:
    """Note a payment; cash gets the next receipt number in the same transaction."""
    pelaku.wajib("mencatat pembayaran", *LAYANAN)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil(session, isi.kasus_id)
        _wajib_sah(kantor, session, row, isi)
        tunai = isi.cara is CaraBayar.TUNAI
        bayar = Pembayaran(
            id=kantor.new_id(),
            kasus_id=row.id,
            tanggal=isi.tanggal,
            jumlah=isi.jumlah,
            cara=isi.cara,
            nomor_kuitansi=nomor_kuitansi(kantor, session, isi.tanggal) if tunai else "",
            penyetor=bersihkan_teks(isi.penyetor)[:200] or row.nama_pemohon[:200],
            keterangan=bersihkan_teks(isi.keterangan, baris=True),
            petugas_id=pelaku.id,
        )
        session.add(bayar)
        judul = f"Pembayaran {rupiah(isi.jumlah)} diterima · {label(isi.cara).lower()}"
        catat_riwayat(
            kantor, session, pelaku, row, isi.tanggal, judul, rincian=bayar.nomor_kuitansi
        )
        changes = uow.commit()
    kantor.announce(changes)
    return _row(bayar, {pelaku.id: pelaku.nama}), changes


def batalkan_pembayaran(
    kantor: Kantor, pelaku: Pelaku, pembayaran_id: UUID, *, alasan: str
) -> Changes:
    """Tombstone a payment written by mistake, saying why; its receipt number is never reused."""
    pelaku.wajib("membatalkan pembayaran", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembatalan wajib diisi."}, code="BYA-003")
    with kantor.uow(pelaku) as uow:
        bayar = _ambil(uow.session, pembayaran_id)
        row = ambil(uow.session, bayar.kasus_id)
        bayar.hapus, bayar.alasan_hapus = True, alasan.strip()
        judul = f"Catatan pembayaran {rupiah(bayar.jumlah)} dibatalkan"
        today = kantor.jam.today()
        catat_riwayat(kantor, uow.session, pelaku, row, today, judul, rincian=alasan.strip())
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def data_kuitansi(kantor: Kantor, pelaku: Pelaku, pembayaran_id: UUID) -> Kuitansi:
    """Return what the receipt of a payment says."""
    pelaku.wajib("mencetak kuitansi", *LAYANAN)
    with kantor.read() as session:
        bayar = _ambil(session, pembayaran_id)
        row = ambil(session, bayar.kasus_id)
        agency = instansi_wajib(session)
        petugas = nama_akun(session).get(bayar.petugas_id, "")
    return Kuitansi(
        kop=agency.kop,
        kertas=agency.kertas,
        nomor=bayar.nomor_kuitansi,
        tanggal=bayar.tanggal,
        nomor_permohonan=row.nomor,
        penyetor=bayar.penyetor,
        jumlah=bayar.jumlah,
        untuk=bayar.keterangan
        or f"Penggantian biaya penyalinan dan/atau pengiriman informasi, permohonan {row.nomor}",
        penerima=petugas,
    )


def cetak_kuitansi(kantor: Kantor, pelaku: Pelaku, pembayaran_id: UUID) -> bytes:
    """Return the receipt as PDF; printing it is an act in the trail."""
    isi = data_kuitansi(kantor, pelaku, pembayaran_id)
    akses(kantor, pelaku, "cetak kuitansi", rid=pembayaran_id, rincian=isi.nomor)
    return render_kuitansi(isi)


def _keadaan(session: Session, row: Permohonan) -> KeadaanBiaya:
    names = nama_akun(session)
    paid = session.scalars(
        select(Pembayaran)
        .where(Pembayaran.kasus_id == row.id, Pembayaran.hapus.is_(False))
        .order_by(Pembayaran.tanggal, Pembayaran.id)
    ).all()
    rincian = RincianBiaya(
        lembar=row.jumlah_lembar,
        biaya_lembar=instansi_wajib(session).biaya_lembar,
        biaya_salin=row.biaya_salin,
        biaya_kirim=row.biaya_kirim,
        biaya_lain=row.biaya_lain,
        dibayar=sum(satu.jumlah for satu in paid),
    )
    menunggu = row.status in DIKABULKAN and row.tanggal_pemberian is None and rincian.kurang > 0
    return KeadaanBiaya(rincian, tuple(_row(satu, names) for satu in paid), menunggu)


def _wajib_sah(kantor: Kantor, session: Session, row: Permohonan, isi: PembayaranDraft) -> None:
    salah = {}
    kurang = _keadaan(session, row).rincian.kurang
    if not 0 < isi.jumlah <= JUMLAH_TERBESAR:
        salah["jumlah"] = "Isi jumlah yang dibayar, lebih dari nol."
    elif isi.jumlah > kurang:
        salah["jumlah"] = f"Yang masih harus dibayar {rupiah(kurang)}; ini {rupiah(isi.jumlah)}."
    if isi.tanggal > kantor.jam.today():
        salah["tanggal"] = "Tanggal belum tiba."
    elif row.tanggal_keputusan is None or isi.tanggal < row.tanggal_keputusan:
        salah["tanggal"] = "Pembayaran tidak mendahului tanggal putusan yang menyebut biayanya."
    if salah:
        raise ValidationError(salah, code="BYA-002")


def _ambil(session: Session, pembayaran_id: UUID) -> Pembayaran:
    row = session.get(Pembayaran, pembayaran_id)
    if row is None or row.hapus:
        raise UserError(
            code="BYA-005",
            what="Catatan pembayaran ini tidak ada lagi.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang perkaranya.",
        )
    return row


def _row(row: Pembayaran, names: dict[UUID, str]) -> PembayaranRow:
    return PembayaranRow(
        id=row.id,
        tanggal=row.tanggal,
        jumlah=row.jumlah,
        cara=row.cara,
        nomor_kuitansi=row.nomor_kuitansi,
        penyetor=row.penyetor,
        keterangan=row.keterangan,
        petugas=names.get(row.petugas_id, "akun lain"),
    )
