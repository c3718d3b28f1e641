# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of the respondent in a dispute: power, answer, conclusions, exhibits, report."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.surat_sengketa import (
    DaftarBuktiTermohon,
    JawabanTermohon,
    KesimpulanTermohon,
    LaporanPelaksanaan,
    SidangSurat,
    SuratKuasaSengketa,
    SuratSengketaDasar,
)
from app.exports.kerangka import (
    alinea_surat,
    kepada,
    kepala_dinas,
    naskah_surat,
    nomor_surat,
    penutup,
    pihak,
    tempat_tanggal,
)
from app.exports.naskah.model import (
    Blok,
    Butir,
    Isian,
    Judul,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    Tabel,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.susunan import JOROK_MM
from app.exports.templat import Templat

_LABEL = 46


def susun_kuasa(dto: SuratKuasaSengketa, kata: Templat) -> Naskah:
    """Power and assignment: who gives it, to whom, for which dispute, with which limits."""
    pemberi = dto.penandatangan
    blok: list[Blok] = [
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Sela(4),
        Paragraf(kata.teks("pemberi")),
        Isian(
            (("Nama", pemberi.nama), ("NIP", pemberi.nip), ("Jabatan", pemberi.jabatan)),
            lebar_label_mm=_LABEL,
            kiri_mm=JOROK_MM,
        ),
        Paragraf(kata.teks("penerima")),
        Butir(dto.penerima_kuasa or (kata.kata("kosong"),), kiri_mm=JOROK_MM),
        Sela(2),
        Paragraf(kata.teks("khusus", badan=dto.termohon)),
        Isian(_perkara(dto), lebar_label_mm=_LABEL, kiri_mm=JOROK_MM),
        *_agenda(dto.sidang, kata),
        Paragraf(kata.teks("wewenang")),
        Butir(kata.butir("butir_wewenang"), gaya="huruf", kiri_mm=JOROK_MM),
        Paragraf(kata.teks("batas")),
        Utuh(
            (
                Sela(4),
                TandaTangan(
                    PihakTtd((kata.kata("sebutan_penerima"),), _nama_pertama(dto.penerima_kuasa)),
                    pihak(
                        pemberi, kata, dto.tanggal, tempat_tanggal=tempat_tanggal(dto), ruang_mm=24
                    ),
                ),
            )
        ),
    ]
    return naskah_surat(dto, kata, blok)


def _nama_pertama(penerima: Sequence[str]) -> str:
    return penerima[0][:120] if len(penerima) == 1 else ""


def susun_jawaban(dto: JawabanTermohon, kata: Templat) -> Naskah:
    """The answer: chronology, grounds of the body, what it asks of the council."""
    blok = [
        *_kepala(dto, kata),
        alinea_surat(kata.teks("pembuka", badan=dto.termohon)),
        Isian(_perkara(dto), lebar_label_mm=_LABEL, kiri_mm=JOROK_MM),
        Sela(2),
        _bab(kata.kata("bab_kronologi")),
        Tabel(
            kepala=(("Tanggal", "Peristiwa", "Uraian"),),
            baris=tuple((tanggal_panjang(t), j, u) for t, j, u in dto.kronologi),
            lebar_mm=(32, 60, 70),
            ukuran="kecil",
        )
        if dto.kronologi
        else Paragraf(kata.kata("kosong")),
        Sela(3),
        _bab(kata.kata("bab_jawaban")),
        *_dasar(dto.dasar, kata),
        Sela(2),
        _bab(kata.kata("bab_permohonan")),
        Butir(kata.butir("permohonan"), kiri_mm=JOROK_MM),
        penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False),
    ]
    return naskah_surat(dto, kata, blok)


def susun_kesimpulan(dto: KesimpulanTermohon, kata: Templat) -> Naskah:
    """The conclusions: what the hearings brought, the grounds again, the exhibits, the request."""
    blok = [
        *_kepala(dto, kata),
        alinea_surat(kata.teks("pembuka", badan=dto.termohon)),
        Isian(_perkara(dto), lebar_label_mm=_LABEL, kiri_mm=JOROK_MM),
        Sela(2),
        _bab(kata.kata("bab_sidang")),
        _tabel_sidang(dto.sidang, kata),
        Sela(3),
        _bab(kata.kata("bab_dasar")),
        *_dasar(dto.dasar, kata),
        Sela(2),
        _bab(kata.kata("bab_bukti")),
        Butir(tuple(f"{tanda}: {judul}" for tanda, judul in dto.bukti), gaya="strip")
        if dto.bukti
        else Paragraf(kata.kata("kosong")),
        Sela(2),
        _bab(kata.kata("bab_permohonan")),
        Butir(kata.butir("permohonan"), kiri_mm=JOROK_MM),
        penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False),
    ]
    return naskah_surat(dto, kata, blok)


def susun_daftar_bukti(dto: DaftarBuktiTermohon, kata: Templat) -> Naskah:
    """The list of exhibits, in the order they are put forward."""
    tabel = Tabel(
        kepala=(("Tanda", "Bukti", "Keterangan"),),
        baris=dto.bukti,
        lebar_mm=(18, 78, 66),
    )
    blok: list[Blok] = [
        Judul(kata.daftar("judul"), nomor_surat(dto)),
        Sela(4),
        Isian(_perkara(dto), lebar_label_mm=_LABEL),
        Sela(3),
        tabel,
        Sela(2),
        Paragraf(kata.teks("catatan"), ukuran="kecil"),
        penutup(dto, kata),
    ]
    return naskah_surat(dto, kata, blok)


def susun_laporan(dto: LaporanPelaksanaan, kata: Templat) -> Naskah:
    """The report that the ruling was carried out."""
    putusan = (
        ("Nomor putusan", dto.nomor_putusan),
        ("Tanggal putusan", tanggal_panjang(dto.tanggal_putusan)),
        ("Isi putusan", dto.isi_putusan),
        ("Dilaksanakan pada", tanggal_hari(dto.tanggal_pelaksanaan)),
        ("Pelaksanaan", dto.uraian),
    )
    blok = [
        *_kepala(dto, kata),
        alinea_surat(kata.teks("pembuka", badan=dto.termohon)),
        Isian((*_perkara(dto), *putusan), lebar_label_mm=_LABEL, kiri_mm=JOROK_MM),
        Sela(2),
        penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False),
    ]
    return naskah_surat(dto, kata, blok)


def _kepala(dto: SuratSengketaDasar, kata: Templat) -> tuple[Blok, ...]:
    return (
        kepala_dinas(dto, kata),
        Sela(5),
        *kepada(kata.teks("penerima", komisi=dto.komisi or kata.kata("komisi")), ""),
        Sela(5),
    )


def _perkara(dto: SuratSengketaDasar) -> tuple[tuple[str, str], ...]:
    return (
        ("Nomor register", dto.nomor_ki),
        ("Pemohon", dto.pemohon.nama),
        ("Termohon", dto.termohon),
        ("Informasi yang diminta", dto.rincian),
        ("Alasan", "\n".join(dto.alasan)),
    )


def _bab(judul: str) -> Paragraf:
    return Paragraf(judul, tebal=True, sambung=True, jarak_mm=1.2)


def _dasar(dasar: Sequence[tuple[str, str]], kata: Templat) -> tuple[Blok, ...]:
    if not dasar:
        return (Paragraf(kata.kata("kosong")),)
    return (Isian(tuple(dasar), lebar_label_mm=_LABEL),)


def _agenda(sidang: Sequence[SidangSurat], kata: Templat) -> tuple[Blok, ...]:
    if not sidang:
        return ()
    baris = tuple(
        ", ".join(
            part
            for part in (
                tanggal_hari(satu.tanggal),
                f"pukul {satu.pukul}" if satu.pukul else "",
                satu.jenis,
                satu.tempat,
            )
            if part
        )
        for satu in sidang
    )
    return (Paragraf(kata.teks("agenda")), Butir(baris, gaya="strip", kiri_mm=JOROK_MM), Sela(1))


def _tabel_sidang(sidang: Sequence[SidangSurat], kata: Templat) -> Blok:
    if not sidang:
        return Paragraf(kata.kata("kosong"))
    return Tabel(
        kepala=(("Tanggal", "Sidang", "Hasil"),),
        baris=tuple((tanggal_panjang(s.tanggal), s.jenis, s.hasil) for s in sidang),
        lebar_mm=(32, 44, 86),
        ukuran="kecil",
    )
