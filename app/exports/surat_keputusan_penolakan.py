# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Refusal as a decree (Menimbang, Mengingat, MEMUTUSKAN); PerKI 1/2021 Pasal 34."""

from __future__ import annotations

from dataclasses import replace

from app.domain.format_id import tanggal_panjang
from app.domain.formulir import KeputusanPenolakan
from app.domain.kip import Keputusan
from app.exports.kerangka import naskah_surat, nomor_surat, pihak
from app.exports.naskah.model import (
    Blok,
    Butir,
    Diktum,
    Huruf,
    Judul,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.teks import Teks, aman, gabung, tebal
from app.exports.surat_penolakan import bunyi_pasal17
from app.exports.templat import Templat


def susun(dto: KeputusanPenolakan, kata: Templat) -> Naskah:
    """The decree; its signatory is written without academic titles (penetapan)."""
    kunci = "tentang_sebagian" if _sebagian(dto) else "tentang"
    tentang = kata.teks(kunci, nomor=dto.nomor_pendaftaran)
    nama_instansi = (dto.kop.nama_instansi or dto.kop.nama_pemda).upper()
    blok: tuple[Blok, ...] = (
        Judul((*kata.daftar("judul"), nama_instansi), nomor_surat(dto), "NOMOR "),
        _tengah("TENTANG"),
        Sela(1),
        _tengah(tentang),
        Sela(2),
        _tengah(kata.teks("pejabat")),
        Sela(3),
        Diktum("Menimbang", _menimbang(dto, kata)),
        Diktum("Mengingat", (*kata.butir("mengingat"), *dto.mengingat_tambahan), "angka"),
        *_memperhatikan(dto, kata),
        Sela(2),
        _tengah(kata.teks("memutuskan"), sambung=True),
        Sela(1),
        Diktum("Menetapkan", (tebal(kata.teks("menetapkan")),)),
        Butir(_diktum(dto, kata), gaya="kesatu"),
        Utuh((Sela(4), _penutup(dto, kata))),
    )
    return naskah_surat(dto, kata, blok, huruf=Huruf.BOOKMAN, tembusan=dto.tembusan)


def _tengah(isi: str, *, sambung: bool = False) -> Paragraf:
    return Paragraf(isi, rata="tengah", tebal=True, jarak_mm=1, sambung=sambung)


def _sebagian(dto: KeputusanPenolakan) -> bool:
    return dto.putusan.keputusan is Keputusan.DIKABULKAN_SEBAGIAN


def _dasar(dto: KeputusanPenolakan, kata: Templat) -> Teks:
    """The articles in one sentence; "" without any."""
    return gabung(*bunyi_pasal17(dto.putusan.pasal_17, kata), pemisah=" dan ")


def _menimbang(dto: KeputusanPenolakan, kata: Templat) -> tuple[Teks, ...]:
    putusan, dasar = dto.putusan, _dasar(dto, kata)
    terima = tanggal_panjang(dto.tanggal_terima)
    hasil = [
        kata.teks(
            "menimbang_permintaan",
            tanggal=terima,
            nama=dto.pemohon.nama,
            nomor=dto.nomor_pendaftaran,
        )
    ]
    if dasar:
        hasil.append(kata.teks("menimbang_kecuali", dasar=dasar))
    else:
        hasil.append(kata.teks("menimbang_lain", alasan=_akhiri(putusan.alasan) or "." * 40))
    if putusan.konsekuensi.strip():
        konsekuensi = _akhiri(putusan.konsekuensi)
        hasil.append(kata.teks("menimbang_konsekuensi", konsekuensi=konsekuensi))
    hasil.append(kata.teks("menimbang_penutup"))
    return tuple(hasil)


def _akhiri(isi: str) -> str:
    """The text of a user inside a sentence that goes on: no full stop at its end."""
    return isi.strip().rstrip(".;")


def _memperhatikan(dto: KeputusanPenolakan, kata: Templat) -> tuple[Blok, ...]:
    """Decree of classification, consequence test, consent: those given (Pasal 34(2), 10(2)f)."""
    putusan = dto.putusan
    setuju = putusan.tanggal_persetujuan_atasan
    isi = []
    if putusan.nomor_sk_pengecualian.strip():
        isi.append(kata.teks("memperhatikan_sk", nomor=putusan.nomor_sk_pengecualian.strip()))
    if putusan.nomor_uji_konsekuensi.strip():
        isi.append(kata.teks("memperhatikan_uji", nomor=putusan.nomor_uji_konsekuensi.strip()))
    if setuju:
        isi.append(kata.teks("memperhatikan_setuju", tanggal=tanggal_panjang(setuju)))
    return (Diktum("Memperhatikan", tuple(isi), "angka"),) if isi else ()


def _diktum(dto: KeputusanPenolakan, kata: Templat) -> tuple[Teks, ...]:
    putusan, dasar = dto.putusan, _dasar(dto, kata)
    nilai = {"nama": dto.pemohon.nama, "rincian": _akhiri(dto.rincian)}
    if _sebagian(dto):
        bagian = _akhiri(putusan.bagian_ditolak) or "." * 40
        kesatu = kata.teks("menolak_sebagian", bagian=bagian, **nilai)
    else:
        kesatu = kata.teks("menolak", **nilai)
    kedua = (
        kata.teks("dasar", dasar=dasar)
        if dasar
        else kata.teks("alasan", alasan=_akhiri(putusan.alasan) or "." * 40)
    )
    atasan = dto.atasan_ppid.strip() or kata.kata("atasan")
    return (kesatu, kedua, kata.teks("keberatan", atasan=atasan), kata.teks("berlaku"))


def _penutup(dto: KeputusanPenolakan, kata: Templat) -> TandaTangan:
    kota = aman(dto.kop.kota or "." * 20)
    kanan = pihak(dto.penandatangan, kata, dto.tanggal)
    tempat = (
        kata.teks("ditetapkan", kota=kota),
        kata.teks("pada_tanggal", tanggal=tanggal_panjang(dto.tanggal)),
    )
    return TandaTangan(None, _bertempat(kanan, tempat))


def _bertempat(kanan: PihakTtd, tempat: tuple[str, ...]) -> PihakTtd:
    return replace(kanan, jabatan=(*tempat, *kanan.jabatan))
