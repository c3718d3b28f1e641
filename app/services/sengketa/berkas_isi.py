# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a dispute bundle is made of, collected from the request, the objection and the dispute."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_sengketa import jalan_sengketa
from app.domain.berkas_sengketa import (
    BarisKronologi,
    BarisPenyampaian,
    BerkasSengketa,
    Dokumen,
    Isian,
    JamBerkas,
    UjiBerkas,
)
from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Instansi
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import alasan_dari_teks
from app.domain.kip import JenisLampiran
from app.domain.label import kutip_pasal17, label
from app.domain.tenggat import KartuHitung
from app.models.kerja import UjiKonsekuensi
from app.models.kip import Berkas, Permohonan, RiwayatKasus, SuratKasus
from app.models.perkara import Bukti, Keberatan, Sengketa
from app.services.buku_aturan import BukuAturan, baca_buku
from app.services.instansi import instansi_wajib
from app.services.isi_berkas import baca_isi
from app.services.kantor import Kantor
from app.services.keberatan import jam as jam_keberatan
from app.services.permohonan_baca import tenggat_kasus
from app.services.sengketa.baca import jam_sengketa
from app.services.sengketa.bukti import berkas_bukti, bukti_sengketa, nomor_kasus
from app.services.sengketa.fakta import alasan_dari

IDENTITAS = frozenset({JenisLampiran.IDENTITAS, JenisLampiran.AKTA, JenisLampiran.SURAT_KUASA})
_SEBUTAN_UJI = {
    "informasi": "Informasi",
    "pasal_17": "UU 14/2008 Pasal 17 huruf",
    "dasar_hukum": "Dasar hukum",
    "dibuka": "Konsekuensi bila dibuka",
    "ditutup": "Konsekuensi bila ditutup",
    "jangka_waktu": "Jangka waktu",
    "dasar_semula": "Dasar hukum semula",
    "dibuka_semula": "Bila dibuka, semula",
    "ditutup_semula": "Bila ditutup, semula",
}


@dataclass(frozen=True)
class Bahan:
    """One dispute with what belongs to it, inside one reading."""

    kantor: Kantor
    session: Session
    row: Sengketa
    buku: BukuAturan
    instansi: Instansi
    nomor: dict[UUID, str]
    """Dispute, objection and request, each with its number"""
    permohonan: Permohonan | None
    keberatan: Keberatan | None


def bahan_sengketa(kantor: Kantor, session: Session, row: Sengketa) -> Bahan:
    """Read what belongs to a dispute."""
    permohonan = None
    if row.permohonan_id is not None:
        query = select(Permohonan).where(Permohonan.id == row.permohonan_id)
        permohonan = session.scalars(query).one_or_none()
    return Bahan(
        kantor=kantor,
        session=session,
        row=row,
        buku=baca_buku(session),
        instansi=instansi_wajib(session),
        nomor=nomor_kasus(session, row),
        permohonan=permohonan,
        keberatan=None if row.keberatan_id is None else session.get(Keberatan, row.keberatan_id),
    )


def kumpulkan(bahan: Bahan) -> BerkasSengketa:
    """Return the bundle's value; its documents are read only when they are printed."""
    row = bahan.row
    bukti, dipakai = _bukti(bahan)
    return BerkasSengketa(
        nomor=row.nomor,
        nomor_ki=row.nomor_ki,
        komisi=row.komisi,
        tanggal=bahan.kantor.jam.today(),
        kop=bahan.instansi.kop,
        pihak=_pihak(bahan),
        ringkasan=_berisi(_ringkasan(bahan)),
        kronologi=_kronologi(bahan),
        jam=tuple(_jam(bahan)),
        penyampaian=tuple(_penyampaian(bahan)),
        penolakan=_berisi(_penolakan(bahan.permohonan)),
        uji=_uji(bahan),
        surat=tuple(_surat(bahan, dipakai)),
        bukti=bukti,
    )


def _berisi(data: Iterable[tuple[str, str]]) -> Isian:
    return tuple((nama, isi) for nama, isi in data if isi.strip())


def _tanggal(hari: date | None) -> str:
    return "" if hari is None else tanggal_panjang(hari)


def _pihak(bahan: Bahan) -> tuple[tuple[str, Isian], ...]:
    row, kop = bahan.row, bahan.instansi.kop
    kontak = ""
    if bahan.permohonan is not None:
        kontak = " / ".join(x for x in (bahan.permohonan.telepon, bahan.permohonan.email) if x)
    pemohon = (
        ("Nama", row.nama_pemohon),
        ("Jenis", label(row.jenis_pemohon)),
        ("Alamat", row.alamat),
        ("Kontak", kontak),
        ("Kuasa", row.nama_kuasa),
    )
    termohon = (
        ("Badan Publik", row.termohon or kop.nama_instansi),
        ("Instansi", kop.nama_instansi),
        ("Alamat", kop.alamat),
        ("Kuasa", row.kuasa_termohon),
    )
    komisi = (
        ("Komisi Informasi", row.komisi),
        ("Nomor register", row.nomor_ki),
        ("Majelis Komisioner", row.majelis),
        ("Mediator", row.mediator),
    )
    semua = (("Pemohon", pemohon), ("Termohon", termohon), ("Komisi Informasi", komisi))
    return tuple((judul, _berisi(data)) for judul, data in semua)


def _ringkasan(bahan: Bahan) -> Iterator[tuple[str, str]]:
    row = bahan.row
    yield "Informasi yang disengketakan", row.rincian
    if bahan.permohonan is not None:
        permohonan = bahan.permohonan
        yield "Nomor permohonan", permohonan.nomor
        yield "Permohonan diterima", _tanggal(permohonan.tanggal_terima)
        yield "Tujuan penggunaan", permohonan.tujuan
        yield "Putusan PPID", label(permohonan.keputusan) if permohonan.keputusan else ""
        yield "Tanggal putusan PPID", _tanggal(permohonan.tanggal_keputusan)
        yield "Pemberitahuan tertulis", _tanggal(permohonan.tanggal_pemberitahuan)
    if bahan.keberatan is not None:
        keberatan = bahan.keberatan
        yield "Nomor keberatan", keberatan.nomor
        yield "Keberatan diterima", _tanggal(keberatan.tanggal_terima)
        yield "Alasan keberatan", _alasan(alasan_dari_teks(keberatan.alasan))
        yield "Tanggapan Atasan PPID", label(keberatan.putusan) if keberatan.putusan else ""
        yield "Tanggal tanggapan", _tanggal(keberatan.tanggal_tanggapan)
        yield "Tanggapan diterima pemohon", _tanggal(keberatan.tanggal_diterima_pemohon)
        yield "Pertimbangan tanggapan", keberatan.pertimbangan
    yield "Pemberitahuan sengketa", _tanggal(row.tanggal_pemberitahuan)
    yield "Alasan sengketa", _alasan(alasan_dari(row))
    yield "Jalan pemeriksaan", jalan_sengketa(alasan_dari(row))
    yield "Keadaan sengketa", label(row.status)
    yield "Hasil mediasi", row.hasil_mediasi
    yield "Putusan", f"{row.nomor_putusan} {_tanggal(row.tanggal_putusan)}".strip()
    yield "Amar", label(row.amar) if row.amar else ""
    yield "Isi amar", row.isi_amar
    yield "Putusan pengadilan", row.amar_pengadilan
    yield "Putusan kasasi", row.amar_kasasi
    yield "Pelaksanaan", row.uraian_pelaksanaan


def _alasan(alasan: Iterable[AlasanKeberatan]) -> str:
    return "; ".join(f"{satu.value}. {label(satu)}" for satu in alasan)


def _kronologi(bahan: Bahan) -> tuple[BarisKronologi, ...]:
    rows = bahan.session.scalars(
        select(RiwayatKasus)
        .where(RiwayatKasus.kasus_id.in_(bahan.nomor), RiwayatKasus.hapus.is_(False))
        .order_by(RiwayatKasus.tanggal, RiwayatKasus.waktu, RiwayatKasus.id)
    )
    return tuple(
        BarisKronologi(x.tanggal, x.judul, x.rincian, bahan.nomor[x.kasus_id]) for x in rows
    )


def _jam(bahan: Bahan) -> Iterator[JamBerkas]:
    today = bahan.kantor.jam.today()
    if bahan.permohonan is not None:
        rows = tenggat_kasus(bahan.session, bahan.permohonan, bahan.buku, today)
        for satu in sorted(rows, key=lambda r: (r.kartu.mulai, r.kode)):
            hasil = _hasil(satu.kartu, satu.selesai_pada, berjalan=satu.berjalan)
            yield JamBerkas(bahan.permohonan.nomor, satu.kartu, hasil)
    if bahan.keberatan is not None:
        yield from _jam_keberatan(bahan, bahan.keberatan, today)
    clocks = jam_sengketa(bahan.session, bahan.row, bahan.buku)
    for jam in sorted(clocks, key=lambda j: (j.tanggal, j.kode)):
        if jam.kartu is not None:
            hasil = _hasil(jam.kartu, jam.selesai_pada, berjalan=jam.berjalan)
            catatan = "; ".join(part for part in (hasil, jam.catatan) if part)
            yield JamBerkas(bahan.row.nomor, jam.kartu, catatan)


def _jam_keberatan(bahan: Bahan, row: Keberatan, today: date) -> Iterator[JamBerkas]:
    for pengajuan in jam_keberatan.pengajuan(bahan.session, row, bahan.buku):
        if pengajuan.kartu is not None:
            hasil = _hasil(pengajuan.kartu, row.tanggal_terima, berjalan=False)
            yield JamBerkas(row.nomor, pengajuan.kartu, hasil)
    rows = jam_keberatan.tenggat(row, bahan.buku, today)
    for satu in sorted(rows, key=lambda r: (r.kartu.mulai, r.kode)):
        if not satu.kode.startswith("S1"):  # the dispute's own clocks tell of those
            hasil = _hasil(satu.kartu, satu.selesai_pada, berjalan=satu.berjalan)
            yield JamBerkas(row.nomor, satu.kartu, hasil)


def _hasil(kartu: KartuHitung, selesai: date | None, *, berjalan: bool) -> str:
    if selesai is not None:
        tepat = selesai <= kartu.jatuh_tempo
        return f"{tanggal_panjang(selesai)}, {'tepat waktu' if tepat else 'lewat'}"
    return "berjalan" if berjalan else "tidak berjalan"


def _penyampaian(bahan: Bahan) -> Iterator[BarisPenyampaian]:
    permohonan, keberatan = bahan.permohonan, bahan.keberatan
    if permohonan is not None:
        cara = label(permohonan.cara_penyampaian) if permohonan.cara_penyampaian else ""
        siapa, bukti = permohonan.penerima, permohonan.bukti_penyampaian
        for hari, apa in (
            (permohonan.tanggal_pemberitahuan, "Pemberitahuan tertulis"),
            (permohonan.tanggal_pemberian, "Informasi"),
        ):
            if hari is not None:
                yield BarisPenyampaian(hari, apa, cara, siapa, bukti)
    if keberatan is not None and keberatan.tanggal_disampaikan is not None:
        diterima = _tanggal(keberatan.tanggal_diterima_pemohon)
        bukti = keberatan.bukti_penyampaian
        yield BarisPenyampaian(
            keberatan.tanggal_disampaikan,
            "Tanggapan atas keberatan",
            label(keberatan.cara_penyampaian) if keberatan.cara_penyampaian else "",
            keberatan.penerima,
            f"{bukti}; diterima {diterima}" if diterima else bukti,
        )


def _penolakan(row: Permohonan | None) -> Iterator[tuple[str, str]]:
    if row is None:
        return
    yield "Dasar penolakan", kutip_pasal17(row.pasal_17)
    yield "Alasan", row.alasan
    yield "Surat keputusan pengecualian", row.nomor_sk_pengecualian
    yield "Uji konsekuensi", row.nomor_uji_konsekuensi
    yield "Persetujuan Atasan PPID", _tanggal(row.tanggal_persetujuan_atasan)
    yield "Konsekuensi bila dibuka", row.konsekuensi
    yield "Bagian yang ditolak", row.bagian_ditolak
    yield "Penjelasan penghitaman", row.penjelasan_penghitaman


def _uji(bahan: Bahan) -> tuple[UjiBerkas, ...]:
    rows = bahan.session.scalars(
        select(UjiKonsekuensi)
        .where(UjiKonsekuensi.kasus_id.in_(bahan.nomor), UjiKonsekuensi.hapus.is_(False))
        .order_by(UjiKonsekuensi.tanggal, UjiKonsekuensi.id)
    )
    return tuple(
        UjiBerkas(
            f"Uji konsekuensi {x.nomor}, {tanggal_panjang(x.tanggal)}"
            + (f"; keputusan {x.nomor_sk}" if x.nomor_sk else ""),
            tuple(
                _berisi(
                    (sebutan, str(butir.get(nama, ""))) for nama, sebutan in _SEBUTAN_UJI.items()
                )
                for butir in json.loads(x.butir or "[]")
            ),
        )
        for x in rows
    )


def _bukti(bahan: Bahan) -> tuple[tuple[Dokumen, ...], dict[UUID, str]]:
    """Return the exhibits, and which file each mark holds (the first of two for one file)."""
    dipakai: dict[UUID, str] = {}
    hasil = []
    for row in bukti_sengketa(bahan.session, bahan.row.id):
        berkas = berkas_bukti(bahan.session, row)
        tanda = f"T-{row.urut}"
        hasil.append(_dokumen_bukti(bahan, row, berkas, tanda, dipakai))
        if berkas is not None and not row.dikecualikan:
            dipakai.setdefault(berkas.id, tanda)
    return tuple(hasil), dipakai


def _dokumen_bukti(
    bahan: Bahan, row: Bukti, berkas: Berkas | None, tanda: str, dipakai: dict[UUID, str]
) -> Dokumen:
    return Dokumen(
        tanda=tanda,
        judul=row.judul,
        nama="" if berkas is None else berkas.nama,
        tipe="" if berkas is None else berkas.tipe,
        baca=None if berkas is None else _pembaca(bahan, berkas),
        keterangan=row.keterangan,
        dikecualikan=row.dikecualikan,
        identitas=berkas is not None and berkas.jenis in IDENTITAS,
        lihat="" if berkas is None else dipakai.get(berkas.id, ""),
    )


def _surat(bahan: Bahan, dipakai: dict[UUID, str]) -> Iterator[Dokumen]:
    """Yield every issued letter with its signed scan (S-), then the proofs of service (P-)."""
    session = bahan.session
    letters = session.scalars(
        select(SuratKasus)
        .where(
            SuratKasus.kasus_id.in_(bahan.nomor),
            SuratKasus.konsep.is_(False),
            SuratKasus.hapus.is_(False),
        )
        .order_by(SuratKasus.tanggal, SuratKasus.id)
    )
    urut = 0
    for letter in letters:
        for target, apa in (
            (letter.berkas_id, ""),
            (letter.pindaian_id, "pindaian bertanda tangan"),
        ):
            berkas = None if target is None else session.get(Berkas, target)
            if berkas is not None:
                urut += 1
                judul = f"{label(letter.jenis)} {letter.nomor}".strip()
                yield _dokumen(bahan, berkas, f"S-{urut}", judul, apa, dipakai)
    proofs = session.scalars(
        select(Berkas)
        .where(
            Berkas.kasus_id.in_(bahan.nomor),
            Berkas.jenis == JenisLampiran.BUKTI_PENYAMPAIAN,
            Berkas.hapus.is_(False),
        )
        .order_by(Berkas.ditambahkan, Berkas.id)
    )
    for nomor, berkas in enumerate(proofs, start=1):
        judul = f"Bukti penyampaian: {berkas.nama}"
        yield _dokumen(bahan, berkas, f"P-{nomor}", judul, berkas.asal, dipakai)


def _dokumen(
    bahan: Bahan, berkas: Berkas, tanda: str, judul: str, keterangan: str, dipakai: dict[UUID, str]
) -> Dokumen:
    return Dokumen(
        tanda=tanda,
        judul=judul,
        nama=berkas.nama,
        tipe=berkas.tipe,
        baca=_pembaca(bahan, berkas),
        keterangan=keterangan,
        lihat=dipakai.get(berkas.id, ""),
    )


def _pembaca(bahan: Bahan, berkas: Berkas) -> Callable[[], bytes]:
    return lambda: baca_isi(bahan.kantor, bahan.session, berkas)
