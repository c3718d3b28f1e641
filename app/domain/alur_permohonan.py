# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The machine of requests; its rows stand in ``resources/data/alur/permohonan.csv``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.alur import Alur, Mesin, Syarat
from app.domain.format_id import tanggal_panjang
from app.domain.kip import AlasanPerpanjangan, Peristiwa, StatusPermohonan
from app.domain.permohonan import PenyampaianDraft, PutusanDraft

MAKS_HARI_KERJA = 17
"""10 + 7 working days (UU 14/2008 Pasal 22(7)-(8))"""


@dataclass(frozen=True)
class PersetujuanAtasan:
    """The record of an approval by the superior of the PPID (PerKI 1/2021 Pasal 10(2)e-f)."""

    tanggal: date
    cara: str
    """By whom and how; "" makes it a bare date, which does not count"""
    konsep_id: UUID | None = None
    """The draft approved inside the program; None for an approval outside it"""


@dataclass(frozen=True)
class FaktaPermohonan:
    """What a transition is judged by; the caller fills in what it knows."""

    hari_ini: date
    kekurangan: tuple[str, ...] = ()
    """``periksa.kekurangan`` of the stored draft, and what the officer added"""
    batas_perbaikan: date | None = None
    """Due date of P3; None until the applicant received the letter"""
    alarm: date | None = None
    """The alarm date that runs now"""
    sudah_diperpanjang: bool = False
    alasan_perpanjangan: AlasanPerpanjangan | None = None
    jumlah_hari_kerja: int | None = None
    """Working days from the start of the clock to the extended date"""
    putusan: PutusanDraft | None = None
    persetujuan: PersetujuanAtasan | None = None
    """The superior's approval as recorded: of a draft in the program, or outside with its how"""
    pengalihan: str = ""
    """Why the request is no request for public information"""
    penyampaian: PenyampaianDraft | None = None
    tanggal_pemberitahuan: date | None = None
    """Already recorded date of the written notice"""
    tanggal_pemberian: date | None = None
    """Already recorded date on which the information was given"""


def _lengkap(fakta: FaktaPermohonan) -> str:
    return "masih kurang " + "; ".join(fakta.kekurangan) if fakta.kekurangan else ""


def _ada_kekurangan(fakta: FaktaPermohonan) -> str:
    return "" if fakta.kekurangan else "tidak ada kekurangan yang dapat disebut dalam surat"


def _masa_perbaikan_habis(fakta: FaktaPermohonan) -> str:
    batas = fakta.batas_perbaikan
    if batas is None:
        return "tanggal surat keterangan tidak lengkap diterima pemohon belum dicatat"
    if fakta.hari_ini <= batas:
        return f"pemohon masih boleh memperbaiki sampai {tanggal_panjang(batas)}"
    return ""


def _belum_diperpanjang(fakta: FaktaPermohonan) -> str:
    sudah = fakta.sudah_diperpanjang
    return "jangka waktu sudah diperpanjang satu kali dan tidak dapat lagi" if sudah else ""


def _belum_lewat_alarm(fakta: FaktaPermohonan) -> str:
    if fakta.alarm is None:
        return "tidak ada jangka waktu yang sedang berjalan"
    if fakta.hari_ini > fakta.alarm:
        return f"jangka waktu sudah lewat pada {tanggal_panjang(fakta.alarm)}"
    return ""


def _alasan_perpanjangan(fakta: FaktaPermohonan) -> str:
    ada = fakta.alasan_perpanjangan is not None
    return "" if ada else "alasan perpanjangan belum dipilih"


def _paling_lama_17(fakta: FaktaPermohonan) -> str:
    jumlah = fakta.jumlah_hari_kerja
    if jumlah is None or jumlah <= MAKS_HARI_KERJA:
        return ""
    return f"seluruhnya menjadi {jumlah} hari kerja, lebih dari {MAKS_HARI_KERJA}"


def _ada_putusan(fakta: FaktaPermohonan) -> str:
    return "" if fakta.putusan is not None else "isi putusan belum ada"


def _huruf_pasal_17(fakta: FaktaPermohonan) -> str:
    ada = fakta.putusan is not None and fakta.putusan.pasal_17
    return "" if ada else "huruf UU 14/2008 Pasal 17 belum dipilih"


def _pengecualian_sah(fakta: FaktaPermohonan) -> str:
    """A decree and the superior's approval, as soon as an exemption is invoked."""
    putusan = fakta.putusan
    if putusan is None or not putusan.pasal_17:
        return ""
    if not putusan.nomor_sk_pengecualian.strip():
        return "nomor surat keputusan pengecualian belum diisi"
    if fakta.persetujuan is None:
        return "persetujuan Atasan PPID belum dicatat"
    if not fakta.persetujuan.cara.strip():
        return "cara persetujuan Atasan PPID belum dijelaskan"
    return ""


def _penghitaman_dijelaskan(fakta: FaktaPermohonan) -> str:
    ada = fakta.putusan is not None and fakta.putusan.penjelasan_penghitaman.strip()
    return "" if ada else "penjelasan penghitaman belum diisi"


def _ada_pengalihan(fakta: FaktaPermohonan) -> str:
    return "" if fakta.pengalihan.strip() else "alasan pengeluaran dari register belum ditulis"


def _jangka_dokumentasi(fakta: FaktaPermohonan) -> str:
    ada = fakta.putusan is not None and fakta.putusan.jangka_dokumentasi.strip()
    return "" if ada else "jangka waktu penyediaan belum diisi"


def _ada_tanggal_pemberitahuan(fakta: FaktaPermohonan) -> str:
    ada = fakta.penyampaian is not None and fakta.penyampaian.tanggal_pemberitahuan is not None
    return "" if ada else "tanggal pemberitahuan tertulis belum diisi"


def _ada_tanggal_pemberian(fakta: FaktaPermohonan) -> str:
    if fakta.penyampaian is None or fakta.penyampaian.tanggal_pemberian is None:
        return "tanggal pemberian informasi belum diisi"
    if fakta.tanggal_pemberitahuan is not None:
        return ""
    return _ada_tanggal_pemberitahuan(fakta)


def _belum_diberitahukan(fakta: FaktaPermohonan) -> str:
    sudah = fakta.tanggal_pemberitahuan
    return "" if sudah is None else f"sudah disampaikan pada {tanggal_panjang(sudah)}"


def _sudah_diberitahukan(fakta: FaktaPermohonan) -> str:
    ada = fakta.tanggal_pemberitahuan is not None
    return "" if ada else "pemberitahuan tertulis belum dicatat disampaikan"


def _sudah_diberikan(fakta: FaktaPermohonan) -> str:
    return "" if fakta.tanggal_pemberian is not None else "pemberian informasi belum dicatat"


_LENGKAPI_PUTUSAN = "Lengkapi isian putusan, lalu simpan lagi."
_CATAT = "Catat penyampaian lebih dahulu."

SYARAT: dict[str, Syarat[FaktaPermohonan]] = {
    "lengkap": Syarat(
        isian=False,
        sebab=_lengkap,
        tindakan="Lengkapi isian itu atau nyatakan permohonan tidak lengkap.",
    ),
    "ada_kekurangan": Syarat(
        isian=False, sebab=_ada_kekurangan, tindakan="Nyatakan permohonan lengkap."
    ),
    "masa_perbaikan_habis": Syarat(
        isian=False,
        sebab=_masa_perbaikan_habis,
        tindakan="Tunggu perbaikan pemohon atau catat tanggal surat diterima.",
    ),
    "belum_diperpanjang": Syarat(
        isian=False, sebab=_belum_diperpanjang, tindakan="Putuskan jawaban sekarang."
    ),
    "belum_lewat_alarm": Syarat(
        isian=False, sebab=_belum_lewat_alarm, tindakan="Putuskan jawaban sekarang."
    ),
    "alasan_perpanjangan": Syarat(
        isian=True, sebab=_alasan_perpanjangan, tindakan="Pilih salah satu alasan Pasal 36."
    ),
    "paling_lama_17": Syarat(
        isian=True, sebab=_paling_lama_17, tindakan="Pilih tanggal yang lebih awal."
    ),
    "ada_putusan": Syarat(isian=True, sebab=_ada_putusan, tindakan=_LENGKAPI_PUTUSAN),
    "huruf_pasal_17": Syarat(isian=True, sebab=_huruf_pasal_17, tindakan=_LENGKAPI_PUTUSAN),
    "pengecualian_sah": Syarat(isian=True, sebab=_pengecualian_sah, tindakan=_LENGKAPI_PUTUSAN),
    "penghitaman_dijelaskan": Syarat(
        isian=True, sebab=_penghitaman_dijelaskan, tindakan=_LENGKAPI_PUTUSAN
    ),
    "ada_pengalihan": Syarat(
        isian=True,
        sebab=_ada_pengalihan,
        tindakan="Tulis mengapa ini bukan permohonan informasi dan ke mana dialihkan.",
    ),
    "jangka_dokumentasi": Syarat(isian=True, sebab=_jangka_dokumentasi, tindakan=_LENGKAPI_PUTUSAN),
    "ada_tanggal_pemberitahuan": Syarat(
        isian=True, sebab=_ada_tanggal_pemberitahuan, tindakan="Isi tanggal penyampaiannya."
    ),
    "ada_tanggal_pemberian": Syarat(
        isian=True, sebab=_ada_tanggal_pemberian, tindakan="Isi tanggal penyampaiannya."
    ),
    "belum_diberitahukan": Syarat(
        isian=False, sebab=_belum_diberitahukan, tindakan="Lanjutkan ke langkah berikutnya."
    ),
    "sudah_diberitahukan": Syarat(isian=False, sebab=_sudah_diberitahukan, tindakan=_CATAT),
    "sudah_diberikan": Syarat(isian=False, sebab=_sudah_diberikan, tindakan=_CATAT),
}
AKHIR = frozenset(
    {
        StatusPermohonan.SELESAI,
        StatusPermohonan.DICABUT,
        StatusPermohonan.DITUTUP_TIDAK_LENGKAP,
        StatusPermohonan.DIALIHKAN,
    }
)
MESIN = Mesin("permohonan", StatusPermohonan, Peristiwa, AKHIR, SYARAT)
AlurPermohonan = Alur[StatusPermohonan, Peristiwa, FaktaPermohonan]
