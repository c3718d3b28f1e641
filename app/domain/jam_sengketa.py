# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every clock of a dispute (PerKI 1/2013; UU 14/2008 Pasal 37-50), each with its counting card.

The date that counts for this body (``batas``) is the earliest of those it must meet itself; what
binds the Commission or the applicant is shown beside it as information. Both readings of the
appeal term run together and the alarm stands on the earlier one (our reading, a setting).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.aturan import DaftarAturan
from app.domain.hitung import hitung, jatuh_tempo
from app.domain.kalender import Kalender
from app.domain.sengketa import JenisSidang, StatusSengketa
from app.domain.tenggat import AturanTenggat, KartuHitung

S = StatusSengketa
SIDANG, AMAR = "SIDANG", "AMAR"
"""Codes of what no rule counts: a hearing, and the term the ruling itself gives"""
SIDANG_AJUDIKASI = frozenset(
    {
        JenisSidang.PEMERIKSAAN_AWAL,
        JenisSidang.PEMBUKTIAN,
        JenisSidang.PEMERIKSAAN_SETEMPAT,
        JenisSidang.KESIMPULAN,
        JenisSidang.PUTUSAN_SELA,
        JenisSidang.PUTUSAN,
    }
)
SELESAI = frozenset({S.SELESAI, S.DITOLAK_SELA, S.GUGUR, S.DICABUT})
SEBELUM_PUTUSAN = frozenset(
    {
        S.PEMBERITAHUAN,
        S.TERREGISTRASI,
        S.PEMERIKSAAN_AWAL,
        S.MEDIASI,
        S.AJUDIKASI,
        S.PEMBUKTIAN,
        S.KESIMPULAN,
    }
)


class Kewajiban(StrEnum):
    """Whom a date binds."""

    KAMI = "kami"
    """This body must meet it"""
    HAK_KAMI = "hak_kami"
    """This body may use it"""
    KOMISI = "komisi"
    PEMOHON = "pemohon"
    PARA_PIHAK = "para_pihak"


@dataclass(frozen=True)
class SidangJam:
    """One meeting as the clocks see it."""

    id: UUID
    jenis: JenisSidang
    tanggal: date
    tercatat: bool = False
    """True once attendance or outcome was written down"""


@dataclass(frozen=True)
class FaktaJam:
    """The dates of one dispute; None = not known (never guessed)."""

    status: StatusSengketa
    tanggapan_diterima: date | None = None
    """Reply to the objection received by the applicant (S1a)"""
    keberatan_dicatat: date | None = None
    """Objection recorded without any reply since (S1b after K2)"""
    permohonan_ki: date | None = None
    surat_ki: date | None = None
    registrasi: date | None = None
    mediasi: date | None = None
    mediasi_diperpanjang: bool = False
    akhir_mediasi: date | None = None
    wajib_mediasi: bool = False
    kesimpulan_diserahkan: date | None = None
    putusan: date | None = None
    putusan_diterima: date | None = None
    diadili: bool = False
    """True for a ruling of adjudication; a mediation ruling is final at once"""
    gugatan: date | None = None
    pengadilan_diterima: date | None = None
    kasasi: date | None = None
    inkracht: date | None = None
    hari_pelaksanaan: int | None = None
    pelaksanaan: date | None = None
    nomor_putusan: str = ""
    sidang: tuple[SidangJam, ...] = ()


@dataclass(frozen=True)
class JamSengketa:
    """One date: what must happen, by whom, and the card that proves it."""

    kode: str
    kewajiban: str
    milik: Kewajiban
    tanggal: date
    dasar: str
    kartu: KartuHitung | None
    """None for a hearing: its date is what the summons says"""
    berjalan: bool
    selesai_pada: date | None = None
    sidang_id: UUID | None = None
    catatan: str = ""
    sisa: int | None = None
    """Working days left while it runs, for screens; negative = late"""


@dataclass(frozen=True)
class _Mulai:
    """One clock before it is counted."""

    kode: str
    mulai: date
    milik: Kewajiban
    berjalan: bool
    selesai: date | None = None
    sidang_id: UUID | None = None
    catatan: str = ""


@dataclass(frozen=True)
class Penghitung:
    """Rules, calendar and setting of the office, ready to count disputes with."""

    aturan: DaftarAturan
    kalender: Kalender
    hari_peristiwa_nol: bool = True

    def aturan_jam(self, satu: _Mulai, fakta: FaktaJam) -> AturanTenggat:
        if satu.kode == AMAR:
            assert fakta.hari_pelaksanaan is not None
            return aturan_amar(fakta.hari_pelaksanaan, fakta.nomor_putusan)
        return self.aturan.pilih(satu.kode, satu.mulai)

    def tanggal(self, kode: str, mulai: date) -> date:
        """Return the due date of a rule without its card."""
        return jatuh_tempo(
            self.aturan.pilih(kode, mulai),
            mulai,
            self.kalender,
            hari_peristiwa_nol=self.hari_peristiwa_nol,
        )

    def kartu(self, satu: _Mulai, fakta: FaktaJam) -> KartuHitung:
        return hitung(
            self.aturan_jam(satu, fakta),
            satu.mulai,
            self.kalender,
            hari_peristiwa_nol=self.hari_peristiwa_nol,
        )


def aturan_amar(hari: int, nomor_putusan: str) -> AturanTenggat:
    """Return the term that a ruling gives for carrying it out (PerKI 1/2013 Pasal 59(2)f.4).

    Counted in working days from the day the ruling is final: our reading where the ruling does
    not say from when.
    """
    nomor = f"Putusan {nomor_putusan}; " if nomor_putusan else ""
    return AturanTenggat(
        kode=AMAR,
        kewajiban="Pelaksanaan putusan",
        pemicu="putusan berkekuatan hukum tetap",
        jumlah=hari,
        satuan="hari_kerja",
        arah="maju",
        dasar=f"{nomor}PerKI 1/2013 Ps 59(2)f.4",
        catatan="Jangka ini ditentukan amar putusan, bukan peraturan; dihitung dari hari putusan "
        "berkekuatan hukum tetap: pembacaan kami bila amar tidak menyebut saat mulainya.",
    )


def semua_jam(fakta: FaktaJam, penghitung: Penghitung) -> tuple[JamSengketa, ...]:
    """Return every clock whose start is known, the dates of this body first, then by date."""
    hasil = [_jam(satu, fakta, penghitung) for satu in _mulai_semua(fakta, penghitung)]
    hasil += _hari_sidang(fakta)
    return tuple(
        sorted(
            hasil,
            key=lambda j: (not j.berjalan, j.milik is not Kewajiban.KAMI, j.tanggal, j.kode),
        )
    )


def batas_sengketa(fakta: FaktaJam, penghitung: Penghitung) -> JamSengketa | None:
    """Return the next date this body must meet; None if none runs."""
    kami = [j for j in semua_jam(fakta, penghitung) if j.berjalan and j.milik is Kewajiban.KAMI]
    return min(kami, key=lambda j: (j.tanggal, j.kode), default=None)


def batas_mediasi(fakta: FaktaJam, penghitung: Penghitung) -> date | None:
    """Return the last day of mediation, with its extension; None before it started."""
    if fakta.mediasi is None:
        return None
    akhir = penghitung.tanggal("S10", fakta.mediasi)
    return penghitung.tanggal("S10x", akhir) if fakta.mediasi_diperpanjang else akhir


def masa_gugatan(fakta: FaktaJam, penghitung: Penghitung) -> tuple[date, date] | None:
    """Return both readings of the appeal term (G1a working days, G1b calendar days)."""
    diterima = fakta.putusan_diterima
    if diterima is None or not fakta.diadili:
        return None
    return penghitung.tanggal("G1a", diterima), penghitung.tanggal("G1b", diterima)


def masa_kasasi(fakta: FaktaJam, penghitung: Penghitung) -> date | None:
    """Return the last day for cassation (UU 14/2008 Pasal 50, calendar days)."""
    diterima = fakta.pengadilan_diterima
    return None if diterima is None else penghitung.tanggal("G2", diterima)


def _jam(satu: _Mulai, fakta: FaktaJam, penghitung: Penghitung) -> JamSengketa:
    kartu = penghitung.kartu(satu, fakta)
    return JamSengketa(
        kode=satu.kode,
        kewajiban=kartu.aturan.kewajiban,
        milik=satu.milik,
        tanggal=kartu.jatuh_tempo,
        dasar=kartu.aturan.dasar,
        kartu=kartu,
        berjalan=satu.berjalan,
        selesai_pada=satu.selesai,
        sidang_id=satu.sidang_id,
        catatan=satu.catatan,
    )


def _hari_sidang(fakta: FaktaJam) -> Iterator[JamSengketa]:
    pertama = _pertama(fakta, SIDANG_AJUDIKASI)
    for satu in fakta.sidang:
        jawab = "; jawaban tertulis diserahkan sebelumnya (PerKI 1/2013 Pasal 25)"
        yield JamSengketa(
            kode=SIDANG,
            kewajiban="Menghadiri sidang",
            milik=Kewajiban.KAMI,
            tanggal=satu.tanggal,
            dasar="panggilan; PerKI 1/2013 Ps 24",
            kartu=None,
            berjalan=not satu.tercatat and fakta.status not in SELESAI,
            sidang_id=satu.id,
            catatan=f"Sidang pertama{jawab}" if satu == pertama else "",
        )


def _mulai_semua(fakta: FaktaJam, penghitung: Penghitung) -> Iterator[_Mulai]:
    yield from _pengajuan(fakta, penghitung)
    yield from _registrasi(fakta)
    yield from _sidang(fakta)
    yield from _mediasi(fakta, penghitung)
    yield from _putusan(fakta)


def _pengajuan(fakta: FaktaJam, penghitung: Penghitung) -> Iterator[_Mulai]:
    """S1a, S1b: was the application to the Commission in time?"""
    buka = fakta.permohonan_ki is None and fakta.status is S.PEMBERITAHUAN
    diajukan = fakta.permohonan_ki
    if fakta.tanggapan_diterima is not None:
        yield _pengaju("S1a", fakta.tanggapan_diterima, diajukan, penghitung, buka=buka)
    elif fakta.keberatan_dicatat is not None:
        akhir = penghitung.tanggal("K2", fakta.keberatan_dicatat)
        yield _pengaju("S1b", akhir, diajukan, penghitung, buka=buka)


def _pengaju(
    kode: str, mulai: date, diajukan: date | None, penghitung: Penghitung, *, buka: bool
) -> _Mulai:
    batas = penghitung.tanggal(kode, mulai)
    terlambat = diajukan is not None and diajukan > batas
    catatan = "Permohonan ke Komisi Informasi melewati jangka waktu ini." if terlambat else ""
    return _Mulai(kode, mulai, Kewajiban.PEMOHON, buka, diajukan, catatan=catatan)


def _registrasi(fakta: FaktaJam) -> Iterator[_Mulai]:
    """S2-S6: what the Commission and the applicant do there."""
    terdaftar = fakta.registrasi
    if fakta.permohonan_ki is not None:
        mulai, komisi = fakta.permohonan_ki, Kewajiban.KOMISI
        belum = fakta.status is S.PEMBERITAHUAN
        yield _Mulai("S2", mulai, komisi, belum and fakta.surat_ki is None, fakta.surat_ki)
        pertama = _pertama(fakta, frozenset(JenisSidang))
        mulai_sidang = pertama.tanggal if pertama is not None and pertama.tercatat else None
        tunggu = fakta.status in {S.PEMBERITAHUAN, S.TERREGISTRASI}
        yield _Mulai("S5", mulai, komisi, tunggu, mulai_sidang)
        yield _Mulai("S6", mulai, komisi, fakta.status in SEBELUM_PUTUSAN, fakta.putusan)
    if fakta.surat_ki is not None:
        buka = fakta.status is S.PEMBERITAHUAN
        yield _Mulai("S3", fakta.surat_ki, Kewajiban.PEMOHON, buka, terdaftar)
    if terdaftar is not None:
        yield _Mulai("S4", terdaftar, Kewajiban.KOMISI, fakta.status is S.TERREGISTRASI)


def _pertama(fakta: FaktaJam, jenis: frozenset[JenisSidang]) -> SidangJam | None:
    semua = [s for s in fakta.sidang if s.jenis in jenis]
    return min(semua, key=lambda s: (s.tanggal, s.id), default=None)


def _sidang(fakta: FaktaJam) -> Iterator[_Mulai]:
    """S7, S8, S11: counted back from a meeting."""
    buka = fakta.status not in SELESAI
    awal = (
        _pertama(fakta, SIDANG_AJUDIKASI),
        _pertama(fakta, frozenset({JenisSidang.MEDIASI})),
    )
    for satu in awal:
        if satu is not None:
            tunggu = buka and not satu.tercatat
            yield _Mulai("S7", satu.tanggal, Kewajiban.KOMISI, tunggu, sidang_id=satu.id)
            yield _Mulai("S8", satu.tanggal, Kewajiban.HAK_KAMI, tunggu, sidang_id=satu.id)
    serah = fakta.kesimpulan_diserahkan
    for satu in fakta.sidang:
        if satu.jenis is JenisSidang.PUTUSAN:
            tunggu = not satu.tercatat and serah is None and fakta.status in SEBELUM_PUTUSAN
            yield _Mulai("S11", satu.tanggal, Kewajiban.KAMI, tunggu, serah, satu.id)


def _mediasi(fakta: FaktaJam, penghitung: Penghitung) -> Iterator[_Mulai]:
    """S9, S10, S10x."""
    awal = [s.tanggal for s in fakta.sidang if s.jenis is JenisSidang.PEMERIKSAAN_AWAL]
    if fakta.wajib_mediasi and awal:
        catatan = "Dihitung dari sidang pemeriksaan awal terakhir yang dicatat: pembacaan kami."
        belum = fakta.status is S.PEMERIKSAAN_AWAL
        yield _Mulai("S9", max(awal), Kewajiban.KOMISI, belum, fakta.mediasi, catatan=catatan)
    if fakta.mediasi is None:
        return
    jalan, para = fakta.status is S.MEDIASI, Kewajiban.PARA_PIHAK
    biasa = jalan and not fakta.mediasi_diperpanjang
    yield _Mulai("S10", fakta.mediasi, para, biasa, fakta.akhir_mediasi)
    if fakta.mediasi_diperpanjang:
        akhir = penghitung.tanggal("S10", fakta.mediasi)
        yield _Mulai("S10x", akhir, para, jalan, fakta.akhir_mediasi)


def _putusan(fakta: FaktaJam) -> Iterator[_Mulai]:
    """S12, G1a, G1b, G2 and the term of the ruling."""
    if fakta.putusan is not None and fakta.diadili:
        tunggu = fakta.status is S.PUTUSAN and fakta.putusan_diterima is None
        yield _Mulai("S12", fakta.putusan, Kewajiban.KOMISI, tunggu, fakta.putusan_diterima)
    diterima = fakta.putusan_diterima
    if diterima is not None and fakta.diadili:
        buka, selesai = fakta.status is S.PUTUSAN, fakta.gugatan or fakta.inkracht
        lain = "Dua bunyi aturan berjalan bersama; alarm pada yang lebih awal: pembacaan kami."
        for kode in ("G1a", "G1b"):
            yield _Mulai(kode, diterima, Kewajiban.KAMI, buka, selesai, catatan=lain)
    if fakta.pengadilan_diterima is not None:
        buka, selesai = fakta.status is S.PUTUSAN_PENGADILAN, fakta.kasasi or fakta.inkracht
        yield _Mulai("G2", fakta.pengadilan_diterima, Kewajiban.KAMI, buka, selesai)
    if fakta.inkracht is not None and fakta.hari_pelaksanaan:
        buka = fakta.status is S.PELAKSANAAN
        yield _Mulai(AMAR, fakta.inkracht, Kewajiban.KAMI, buka, fakta.pelaksanaan)
