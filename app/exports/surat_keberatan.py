# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of an objection: receipt, the superior's reply, notice of lateness, official report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.format_id import (
    jumlah_huruf,
    tanggal_angka,
    tanggal_hari,
    tanggal_huruf,
    tanggal_panjang,
)
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan
from app.domain.label import label
from app.domain.surat_keberatan import (
    BeritaAcaraMusyawarah,
    SuratKeberatanDasar,
    SuratTanggapan,
    SuratTerlambat,
    TandaBuktiKeberatan,
)
from app.exports.kerangka import (
    alinea_surat,
    kepala_dinas,
    naskah_surat,
    nomor_surat,
    penerima,
    penutup,
    pihak,
    seruan,
    tempat_tanggal,
)
from app.exports.naskah.model import (
    Badan,
    Blok,
    Butir,
    Centang,
    Isian,
    Judul,
    KepalaDinas,
    Kode,
    Kotak,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.susunan import JOROK_MM
from app.exports.naskah.teks import miring
from app.exports.templat import Templat

_LABEL = 50
_RUANG = 17


def kotak_alasan(alasan: Sequence[AlasanKeberatan], kata: Templat) -> Centang:
    """The seven grounds as boxes, in the words of Lampiran X (key ``alasan_pilihan``)."""
    pilihan = zip(AlasanKeberatan, kata.butir("alasan_pilihan"), strict=True)
    return Centang(tuple((satu in alasan, teks) for satu, teks in pilihan), kiri_mm=5)


def susun_tanda_bukti(dto: TandaBuktiKeberatan, kata: Templat) -> Naskah:
    """The receipt; its number is the registration number of the objection."""
    orang = dto.pemohon
    baris = [
        ("Hari, tanggal diterima", tanggal_hari(dto.tanggal_terima)),
        ("Diterima melalui", dto.kanal),
        ("Nomor permohonan", dto.nomor_permohonan),
        ("Nama", orang.nama),
        ("Alamat", orang.alamat),
        ("Nomor telepon/E-mail", orang.kontak),
        ("Informasi yang diminta", dto.rincian),
        ("Alasan keberatan", "\n".join(f"{a.value}. {label(a)}" for a in dto.alasan)),
    ]
    if orang.nama_kuasa:
        baris.insert(4, ("Kuasa", orang.nama_kuasa))
    sementara = (Paragraf(miring(kata.teks("sementara")), jarak_mm=0.7),) if dto.sementara else ()
    nama = " ".join((orang.nama_kuasa or orang.nama)[:120].split())
    petugas = replace(dto.penandatangan, nama=dto.petugas or dto.penandatangan.nama)
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul")),
        Kotak(
            (
                Paragraf(kata.teks("nomor"), rata="tengah", ukuran="kecil", jarak_mm=0.5),
                Paragraf(
                    dto.nomor_pendaftaran, rata="tengah", ukuran="besar", tebal=True, jarak_mm=0
                ),
            ),
            (Kode(),),
        ),
        Sela(4),
        Paragraf(kata.teks("pembuka")),
        Isian(tuple(baris), lebar_label_mm=_LABEL),
        Sela(3),
        Utuh((Paragraf(kata.teks("batas", tanggal=tanggal_hari(dto.batas))), *sementara)),
        Utuh(
            (
                Sela(3),
                TandaTangan(
                    PihakTtd((kata.teks("pengaju"),), nama, ruang_mm=_RUANG),
                    pihak(
                        petugas,
                        kata,
                        dto.tanggal,
                        tempat_tanggal=tempat_tanggal(dto),
                        ruang_mm=_RUANG,
                    ),
                ),
            )
        ),
        Sela(4),
        Utuh((Butir(kata.butir("hak"), ukuran="kecil", jarak_mm=0.3),)),
    )
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR, rangkap=kata.daftar("rangkap"))


def susun_tanggapan(dto: SuratTanggapan, kata: Templat) -> Naskah:
    """The reply: a rebuttal of every ground, the decision, the order, the way to the Commission."""
    isi = dto.tanggapan
    assert isi.putusan is not None
    blok: list[Blok] = [
        _kepala_berlampiran(dto, kata) if isi.nomor_sk_pengecualian else kepala_dinas(dto, kata),
        Sela(5),
        *penerima(dto.pemohon, kata),
        Sela(5),
        alinea_surat(kata.teks("pembuka", tanggal=tanggal_panjang(dto.tanggal_terima))),
        Isian(_data(dto), lebar_label_mm=_LABEL, kiri_mm=JOROK_MM),
        Sela(2),
        alinea_surat(kata.teks("bantahan"), menjorok=False),
    ]
    for satu in dto.alasan:
        kepala = kata.teks("alasan", huruf=satu.value, alasan=label(satu))
        teks = isi.bantahan.get(satu, "").strip()
        blok += [
            Paragraf(kepala, rata="kiri", kiri_mm=JOROK_MM, tebal=True, jarak_mm=0.6, sambung=True),
            *(
                Paragraf(alinea, kiri_mm=JOROK_MM, jarak_mm=1.4)
                for alinea in teks.splitlines()
                if alinea.strip()
            ),
        ]
    blok += _pertimbangan(dto, kata)
    blok += [
        alinea_surat(kata.teks("memutuskan"), menjorok=True),
        *seruan(kata.teks(f"putusan.{isi.putusan.value}")),
        *_perintah(dto, kata),
        alinea_surat(kata.teks("sengketa")),
        penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False),
    ]
    return naskah_surat(dto, kata, blok, tembusan=kata.daftar("tembusan"))


def _kepala_berlampiran(dto: SuratTanggapan, kata: Templat) -> KepalaDinas:
    """The decree of the exemption goes with the letter (Pasal 44(3))."""
    kepala = kepala_dinas(dto, kata)
    lampiran = ("Lampiran", kata.teks("lampiran_sk"))
    return replace(kepala, baris=tuple(lampiran if b[0] == "Lampiran" else b for b in kepala.baris))


def _data(dto: SuratKeberatanDasar) -> tuple[tuple[str, str], ...]:
    baris = [("Nomor registrasi keberatan", dto.nomor_pendaftaran)]
    if dto.nomor_permohonan:
        baris.append(("Nomor permohonan", dto.nomor_permohonan))
    return (*baris, ("Informasi yang diminta", dto.rincian))


def _pertimbangan(dto: SuratTanggapan, kata: Templat) -> list[Blok]:
    isi = dto.tanggapan
    blok: list[Blok] = []
    if isi.pertimbangan.strip():
        kunci = "menguatkan" if isi.putusan is PutusanKeberatan.MENGUATKAN else "pertimbangan"
        blok.append(alinea_surat(kata.teks(kunci, alasan=isi.pertimbangan.strip())))
    if isi.nomor_sk_pengecualian.strip():
        blok.append(alinea_surat(kata.teks("sk", nomor=isi.nomor_sk_pengecualian.strip())))
    return blok


def _perintah(dto: SuratTanggapan, kata: Templat) -> list[Blok]:
    isi = dto.tanggapan
    if not isi.perintah.strip():
        return []
    if isi.hari_perintah is None:
        return [alinea_surat(kata.teks("perintah", perintah=isi.perintah.strip()))]
    jangka = jumlah_huruf(isi.hari_perintah)
    teks = kata.teks("perintah_jangka", perintah=isi.perintah.strip(), jangka=jangka)
    return [alinea_surat(teks)]


def susun_terlambat(dto: SuratTerlambat, kata: Templat) -> Naskah:
    """The notice of lateness: when each ground was found and until when it could be filed."""
    butir = tuple(
        kata.teks(
            "butir",
            huruf=satu.alasan.value,
            alasan=label(satu.alasan),
            mulai=tanggal_panjang(satu.mulai),
            batas=tanggal_hari(satu.batas),
        )
        for satu in dto.batas
    )
    blok: list[Blok] = [
        kepala_dinas(dto, kata),
        Sela(5),
        *penerima(dto.pemohon, kata),
        Sela(5),
        alinea_surat(kata.teks("pembuka", tanggal=tanggal_panjang(dto.tanggal_terima))),
        Isian(_data(dto), lebar_label_mm=_LABEL, kiri_mm=JOROK_MM),
        Sela(2),
        alinea_surat(kata.teks("isi"), menjorok=False),
    ]
    if butir:
        blok += [Butir(butir, kiri_mm=JOROK_MM), Sela(1.5)]
    if dto.uraian.strip():
        blok.append(alinea_surat(kata.teks("uraian", uraian=dto.uraian.strip())))
    akhir = [alinea_surat(kata.teks("upaya")), alinea_surat(kata.teks("penutup"))]
    blok.append(penutup(dto, kata, akhir, bertempat=False))
    return naskah_surat(dto, kata, blok)


def susun_musyawarah(dto: BeritaAcaraMusyawarah, kata: Templat) -> Naskah:
    """The official report of the meeting, with its day in words; both parties sign."""
    orang = dto.pemohon
    instansi = dto.kop.nama_instansi or dto.kop.nama_pemda
    tempat = dto.tempat.strip() or kata.teks("kantor", instansi=instansi)
    pembuka = kata.teks(
        "pembuka",
        hari=tanggal_huruf(dto.tanggal_musyawarah),
        tanggal=tanggal_angka(dto.tanggal_musyawarah),
        tempat=tempat,
        nomor=dto.nomor_pendaftaran,
    )
    alasan = "\n".join(f"{satu.value}. {label(satu)}" for satu in dto.alasan)
    hasil = kata.teks("sepakat" if dto.sepakat else "tidak_sepakat")
    blok: list[Blok] = [
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Paragraf(pembuka),
        Isian(
            (
                ("Pemohon", orang.nama),
                *((("Kuasa", orang.nama_kuasa),) if orang.nama_kuasa else ()),
                ("Informasi yang diminta", dto.rincian),
                ("Alasan keberatan", alasan),
                ("Peserta", "\n".join(dto.peserta)),
                ("Pokok pembicaraan", dto.pokok),
            ),
            lebar_label_mm=_LABEL,
        ),
        Sela(2),
        Paragraf(hasil),
        *(Paragraf(satu, kiri_mm=6) for satu in dto.hasil.splitlines() if satu.strip()),
    ]
    nama = " ".join((orang.nama_kuasa or orang.nama)[:120].split())
    ppid = pihak(dto.penandatangan, kata, dto.tanggal, ruang_mm=_RUANG)
    tanda = TandaTangan(PihakTtd((kata.teks("pihak_pemohon"),), nama, ruang_mm=_RUANG), ppid)
    blok.append(Utuh((Paragraf(kata.teks("penutup")), Sela(2), tanda, Sela(1), Kode())))
    return naskah_surat(dto, kata, blok, badan=Badan.FORMULIR, rangkap=kata.daftar("rangkap"))
