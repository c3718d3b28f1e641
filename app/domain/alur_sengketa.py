# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The machine of disputes; its rows stand in ``resources/data/alur/sengketa.csv``.

Ground a goes straight to adjudication, grounds b-g to mediation first (UU 14/2008 Pasal 40(2);
PerKI 1/2013 Pasal 29). Neither text speaks of a dispute on both: then mediation comes first and
what it leaves, with ground a, is adjudicated (our reading; ``jalan_sengketa`` says so).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.alur import Alur, Mesin, Syarat
from app.domain.format_id import tanggal_panjang
from app.domain.jam_sengketa import SELESAI
from app.domain.keberatan import ALASAN_MUSYAWARAH, AlasanKeberatan
from app.domain.sengketa import (
    AmarPutusan,
    PeristiwaSengketa,
    Pihak,
    SebabMediasiGagal,
    StatusSengketa,
)
from app.domain.tindakan_sengketa import (
    AjukanKasasi,
    Gugat,
    MediasiGagal,
    PutusanSela,
    Registrasi,
    SepakatMediasi,
    TindakanSengketa,
)

BATAS_ABSEN = 2
MENGABULKAN = frozenset({AmarPutusan.MENGABULKAN, AmarPutusan.MENGABULKAN_SEBAGIAN})


@dataclass(frozen=True)
class FaktaSengketa:
    """What a transition is judged by; the caller fills in what it knows."""

    hari_ini: date
    """Day of the act"""
    alasan: tuple[AlasanKeberatan, ...] = ()
    nomor_ki: str = ""
    absen_pemohon: int = 0
    """Meetings of the present stage that the applicant stayed away from"""
    absen_termohon_mediasi: int = 0
    mediasi_diperpanjang: bool = False
    batas_mediasi: date | None = None
    masa_gugatan: tuple[date, date] | None = None
    """G1a and G1b; None until the copy of the ruling was received here"""
    masa_kasasi: date | None = None
    amar_berlaku: AmarPutusan | None = None
    """Ruling in force, before this act"""
    tindakan: TindakanSengketa | None = None


def wajib_mediasi(alasan: tuple[AlasanKeberatan, ...]) -> bool:
    """True if any of the grounds must go to mediation first (PerKI 1/2013 Pasal 29)."""
    return bool(set(alasan) & ALASAN_MUSYAWARAH)


def jalan_sengketa(alasan: tuple[AlasanKeberatan, ...]) -> str:
    """Return which way the grounds lead, as one sentence with its article."""
    if not alasan:
        return "Alasan sengketa belum dicatat, jadi jalannya belum dapat ditentukan."
    if not wajib_mediasi(alasan):
        return "Alasan huruf a: langsung ajudikasi (PerKI 1/2013 Pasal 29)."
    if AlasanKeberatan.DITOLAK in alasan:
        return (
            "Alasan huruf a bersama huruf lain: mediasi dahulu, sisanya dan huruf a diajudikasi. "
            "Pembacaan kami; PerKI 1/2013 Pasal 29 tidak mengatur alasan campuran."
        )
    return "Alasan huruf b sampai g: mediasi dahulu (UU 14/2008 Pasal 40; PerKI 1/2013 Pasal 29)."


def _isi(fakta: FaktaSengketa, *nama: str) -> str:
    """Name the first empty field of the act's form."""
    sebutan = {
        "nomor": "nomor putusan",
        "isi": "isi putusan",
        "amar": "amar putusan",
        "jalur": "pengadilan yang dituju",
        "penggugat": "pihak yang mengajukan",
        "uraian": "uraiannya",
    }
    for satu in nama:
        nilai = getattr(fakta.tindakan, satu, None)
        if nilai is None or (isinstance(nilai, str) and not nilai.strip()):
            return f"{sebutan[satu]} belum diisi"
    return ""


def _ada_nomor_ki(fakta: FaktaSengketa) -> str:
    baru = fakta.tindakan.nomor_ki if isinstance(fakta.tindakan, Registrasi) else ""
    return "" if (baru or fakta.nomor_ki).strip() else "nomor register Komisi Informasi belum diisi"


def _wajib_mediasi(fakta: FaktaSengketa) -> str:
    if not fakta.alasan:
        return "alasan sengketa belum dicatat"
    return "" if wajib_mediasi(fakta.alasan) else "alasan huruf a langsung diperiksa ajudikasi"


def _tanpa_mediasi(fakta: FaktaSengketa) -> str:
    if not fakta.alasan:
        return "alasan sengketa belum dicatat"
    wajib = wajib_mediasi(fakta.alasan)
    return "alasan huruf b sampai g wajib menempuh mediasi lebih dahulu" if wajib else ""


def _pemohon_absen(fakta: FaktaSengketa) -> str:
    jumlah = fakta.absen_pemohon
    if jumlah >= BATAS_ABSEN:
        return ""
    return f"ketidakhadiran pemohon pada tahap ini baru tercatat {jumlah} kali"


def _belum_diperpanjang(fakta: FaktaSengketa) -> str:
    sudah = fakta.mediasi_diperpanjang
    return "mediasi sudah diperpanjang satu kali dan tidak dapat lagi" if sudah else ""


def _masa_mediasi(fakta: FaktaSengketa) -> str:
    batas = fakta.batas_mediasi
    if batas is not None and fakta.hari_ini > batas:
        return f"jangka mediasi sudah berakhir pada {tanggal_panjang(batas)}"
    return ""


def _sebab_gagal(fakta: FaktaSengketa) -> str:
    if not isinstance(fakta.tindakan, MediasiGagal):
        return "sebab mediasi gagal belum dipilih"
    sebab, batas = fakta.tindakan.sebab, fakta.batas_mediasi
    if sebab is SebabMediasiGagal.TERMOHON_ABSEN:
        jumlah = fakta.absen_termohon_mediasi
        if jumlah < BATAS_ABSEN:
            return f"ketidakhadiran Termohon dalam mediasi baru tercatat {jumlah} kali"
        return ""
    if sebab is SebabMediasiGagal.WAKTU_HABIS:
        if batas is not None and fakta.hari_ini <= batas:
            return f"jangka mediasi masih berjalan sampai {tanggal_panjang(batas)}"
        return ""
    return _isi(fakta, "uraian")


def _menyeluruh(fakta: FaktaSengketa) -> str:
    seluruh = isinstance(fakta.tindakan, SepakatMediasi) and fakta.tindakan.menyeluruh
    return "" if seluruh else "kesepakatan tidak mencakup seluruh sengketa"


def _gugatan_dalam_tenggat(fakta: FaktaSengketa) -> str:
    masa = fakta.masa_gugatan
    if not isinstance(fakta.tindakan, Gugat) or fakta.tindakan.penggugat is not Pihak.TERMOHON:
        return ""
    if masa is not None and fakta.hari_ini > max(masa):
        return f"jangka menggugat sudah lewat pada {tanggal_panjang(max(masa))}"
    return ""


def _masa_gugatan_habis(fakta: FaktaSengketa) -> str:
    if fakta.masa_gugatan is None:
        return "tanggal salinan putusan diterima belum dicatat"
    akhir = max(fakta.masa_gugatan)
    if fakta.hari_ini <= akhir:
        return f"gugatan masih dapat diajukan sampai {tanggal_panjang(akhir)}"
    return ""


def _kasasi_dalam_tenggat(fakta: FaktaSengketa) -> str:
    masa = fakta.masa_kasasi
    if not isinstance(fakta.tindakan, AjukanKasasi):
        return ""
    ours = fakta.tindakan.pengaju is Pihak.TERMOHON
    if ours and masa is not None and fakta.hari_ini > masa:
        return f"jangka kasasi sudah lewat pada {tanggal_panjang(masa)}"
    return ""


def _masa_kasasi_habis(fakta: FaktaSengketa) -> str:
    if fakta.masa_kasasi is None:
        return "tanggal putusan pengadilan diterima belum dicatat"
    if fakta.hari_ini <= fakta.masa_kasasi:
        return f"kasasi masih dapat diajukan sampai {tanggal_panjang(fakta.masa_kasasi)}"
    return ""


def _ada_kewajiban(fakta: FaktaSengketa) -> str:
    """True to the ruling in force after this act: only what was granted must be carried out."""
    baru = getattr(fakta.tindakan, "amar", None)
    amar = baru if isinstance(baru, AmarPutusan) else fakta.amar_berlaku
    return "" if amar in MENGABULKAN else "amar tidak memuat kewajiban bagi Badan Publik"


def _putusan_sela(fakta: FaktaSengketa) -> str:
    return _isi(fakta, "nomor", "isi") if isinstance(fakta.tindakan, PutusanSela) else ""


_ISI = "Lengkapi isian itu, lalu simpan lagi."
_CATAT = "Catat tanggal penerimaannya, atau tunggu sampai jangka waktunya lewat."
_HADIR = "Catat kehadiran pada setiap sidang lebih dahulu."


def _isian(*nama: str) -> Syarat[FaktaSengketa]:
    return Syarat(isian=True, sebab=lambda fakta: _isi(fakta, *nama), tindakan=_ISI)


SYARAT: dict[str, Syarat[FaktaSengketa]] = {
    "ada_nomor_ki": Syarat(isian=True, sebab=_ada_nomor_ki, tindakan=_ISI),
    "ada_uraian": _isian("uraian"),
    "pemohon_absen_dua_kali": Syarat(isian=False, sebab=_pemohon_absen, tindakan=_HADIR),
    "wajib_mediasi": Syarat(
        isian=False, sebab=_wajib_mediasi, tindakan="Periksa alasan sengketa, atau mulai ajudikasi."
    ),
    "tanpa_mediasi": Syarat(
        isian=False, sebab=_tanpa_mediasi, tindakan="Periksa alasan sengketa, atau mulai mediasi."
    ),
    "putusan_sela_lengkap": Syarat(isian=True, sebab=_putusan_sela, tindakan=_ISI),
    "kesepakatan_lengkap": _isian("nomor", "isi"),
    "kesepakatan_menyeluruh": Syarat(isian=True, sebab=_menyeluruh, tindakan=_ISI),
    "mediasi_belum_diperpanjang": Syarat(
        isian=False, sebab=_belum_diperpanjang, tindakan="Catat hasil mediasi."
    ),
    "masa_mediasi_berjalan": Syarat(
        isian=False, sebab=_masa_mediasi, tindakan="Catat hasil mediasi."
    ),
    "sebab_mediasi_gagal": Syarat(isian=True, sebab=_sebab_gagal, tindakan=_HADIR),
    "putusan_lengkap": _isian("amar", "nomor", "isi"),
    "gugatan_lengkap": _isian("jalur", "penggugat"),
    "gugatan_dalam_tenggat": Syarat(
        isian=True,
        sebab=_gugatan_dalam_tenggat,
        tindakan="Periksa tanggal gugatan dan tanggal putusan diterima.",
    ),
    "masa_gugatan_habis": Syarat(isian=False, sebab=_masa_gugatan_habis, tindakan=_CATAT),
    "putusan_pengadilan_lengkap": _isian("amar", "isi"),
    "kasasi_dalam_tenggat": Syarat(
        isian=True,
        sebab=_kasasi_dalam_tenggat,
        tindakan="Periksa tanggal kasasi dan tanggal putusan pengadilan diterima.",
    ),
    "masa_kasasi_habis": Syarat(isian=False, sebab=_masa_kasasi_habis, tindakan=_CATAT),
    "putusan_kasasi_lengkap": _isian("amar", "isi"),
    "ada_kewajiban": Syarat(isian=True, sebab=_ada_kewajiban, tindakan="Nyatakan selesai."),
    "ada_pelaksanaan": _isian("uraian"),
}
AKHIR = SELESAI
MESIN = Mesin("sengketa", StatusSengketa, PeristiwaSengketa, AKHIR, SYARAT)
AlurSengketa = Alur[StatusSengketa, PeristiwaSengketa, FaktaSengketa]
