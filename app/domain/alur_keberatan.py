# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The machine of objections; its rows stand in ``resources/data/alur/keberatan.csv``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.alur import Alur, Mesin, Syarat
from app.domain.format_id import tanggal_panjang
from app.domain.keberatan import (
    ALASAN_MUSYAWARAH,
    AlasanKeberatan,
    PeristiwaKeberatan,
    PutusanKeberatan,
    StatusKeberatan,
)
from app.domain.keberatan_isian import TanggapanDraft


@dataclass(frozen=True)
class FaktaKeberatan:
    """What a transition is judged by; the caller fills in what it knows."""

    hari_ini: date
    """Day of the act"""
    kekurangan: tuple[str, ...] = ()
    """``periksa_keberatan.kekurangan`` of the stored form"""
    alasan: frozenset[AlasanKeberatan] = frozenset()
    terlambat: bool = False
    """It came in after the last K1 of all its grounds"""
    sebab_terlambat: str = ""
    """Why a late one is taken up, from the act or stored before"""
    batas_k2: date | None = None
    """Last day of the reply, by the later of its two starts; None = unknown"""
    batas_s1: date | None = None
    """Last day on which the applicant may go to the Commission after a received reply"""
    uraian: str = ""
    """Outcome, reason or remark that the act brings"""
    tanggapan: TanggapanDraft | None = None
    disampaikan: date | None = None
    """Day of delivery that the act brings"""
    diterima: date | None = None
    """Day of receipt by the applicant that the act brings"""
    tanggal_diterima_pemohon: date | None = None
    """Already recorded"""
    sengketa_berjalan: bool = False


def _lengkap(fakta: FaktaKeberatan) -> str:
    return "masih kurang " + "; ".join(fakta.kekurangan) if fakta.kekurangan else ""


def _tepat_waktu_atau_beralasan(fakta: FaktaKeberatan) -> str:
    if not fakta.terlambat or fakta.sebab_terlambat.strip():
        return ""
    return "keberatan diajukan lewat 30 hari kerja dan sebab diterimanya belum ditulis"


def _sebab_terlambat_ada(fakta: FaktaKeberatan) -> str:
    return (
        "" if fakta.sebab_terlambat.strip() else "sebab keberatan terlambat diterima belum ditulis"
    )


def _lewat_k1(fakta: FaktaKeberatan) -> str:
    return "" if fakta.terlambat else "keberatan tidak diajukan lewat 30 hari kerja"


def _ada_uraian(fakta: FaktaKeberatan) -> str:
    return "" if fakta.uraian.strip() else "uraiannya belum ditulis"


def _ada_alasan_b_g(fakta: FaktaKeberatan) -> str:
    ada = fakta.alasan & ALASAN_MUSYAWARAH
    return "" if ada else "musyawarah hanya untuk alasan huruf b sampai dengan g"


def _semua_alasan_b_g(fakta: FaktaKeberatan) -> str:
    semua = fakta.alasan <= ALASAN_MUSYAWARAH
    return "" if semua else "alasan huruf a tetap memerlukan tanggapan tertulis"


def _ada_tanggal_tanggapan(fakta: FaktaKeberatan) -> str:
    ada = fakta.tanggapan is not None and fakta.tanggapan.tanggal is not None
    return "" if ada else "tanggal tanggapan belum diisi"


def _ada_putusan(fakta: FaktaKeberatan) -> str:
    ada = fakta.tanggapan is not None and fakta.tanggapan.putusan is not None
    return "" if ada else "putusan Atasan PPID belum dipilih"


def _bantahan_tiap_alasan(fakta: FaktaKeberatan) -> str:
    bantahan = {} if fakta.tanggapan is None else fakta.tanggapan.bantahan
    kurang = sorted(a.value for a in fakta.alasan if not bantahan.get(a, "").strip())
    return f"tanggapan atas alasan huruf {', '.join(kurang)} belum ditulis" if kurang else ""


def _menguatkan(fakta: FaktaKeberatan) -> bool:
    return fakta.tanggapan is not None and fakta.tanggapan.putusan is PutusanKeberatan.MENGUATKAN


def menolak_karena_pengecualian(
    putusan: PutusanKeberatan | None, alasan: frozenset[AlasanKeberatan]
) -> bool:
    """True if the reply upholds a refusal under an exemption (Pasal 44(3)).

    Granting partly does so where ground a is the only one: the rest stays exempt.
    """
    if putusan is PutusanKeberatan.MENGUATKAN:
        return AlasanKeberatan.DITOLAK in alasan
    sebagian = putusan is PutusanKeberatan.MENGABULKAN_SEBAGIAN
    return sebagian and alasan == {AlasanKeberatan.DITOLAK}


def _sk_pengecualian(fakta: FaktaKeberatan) -> str:
    isi = fakta.tanggapan
    if isi is None or not menolak_karena_pengecualian(isi.putusan, fakta.alasan):
        return ""
    ada = isi.nomor_sk_pengecualian.strip()
    return "" if ada else "nomor surat keputusan pengecualian belum diisi"


def _alasan_menguatkan(fakta: FaktaKeberatan) -> str:
    if not _menguatkan(fakta) or (fakta.tanggapan and fakta.tanggapan.pertimbangan.strip()):
        return ""
    return "alasan tertulis menguatkan putusan PPID belum ditulis"


def _ada_tanggal_penyampaian(fakta: FaktaKeberatan) -> str:
    return "" if fakta.disampaikan is not None else "tanggal penyampaian belum diisi"


def _ada_tanggal_diterima(fakta: FaktaKeberatan) -> str:
    return "" if fakta.diterima is not None else "tanggal diterima pemohon belum diisi"


def _penerimaan_belum_dicatat(fakta: FaktaKeberatan) -> str:
    sudah = fakta.tanggal_diterima_pemohon
    return "" if sudah is None else f"sudah diterima pemohon pada {tanggal_panjang(sudah)}"


def _sudah_diterima_pemohon(fakta: FaktaKeberatan) -> str:
    ada = fakta.tanggal_diterima_pemohon is not None
    return "" if ada else "tanggal tanggapan diterima pemohon belum dicatat"


def _s1_lewat(fakta: FaktaKeberatan) -> str:
    if fakta.batas_s1 is None:
        return "tanggal tanggapan diterima pemohon belum dicatat"
    if fakta.hari_ini <= fakta.batas_s1:
        return f"pemohon masih boleh mengajukan sengketa sampai {tanggal_panjang(fakta.batas_s1)}"
    return ""


def _k2_lewat(fakta: FaktaKeberatan) -> str:
    if fakta.batas_k2 is None:
        return "jangka waktu tanggapan belum berjalan"
    if fakta.hari_ini <= fakta.batas_k2:
        return f"Atasan PPID masih boleh menanggapi sampai {tanggal_panjang(fakta.batas_k2)}"
    return ""


def _sengketa_berakhir(fakta: FaktaKeberatan) -> str:
    return "masih ada sengketa yang berjalan" if fakta.sengketa_berjalan else ""


_LENGKAPI = "Lengkapi isian tanggapan, lalu simpan lagi."
_TULIS = "Tulis uraiannya, lalu simpan lagi."
_CATAT = "Catat penyampaian dan tanggal diterima pemohon lebih dahulu."

SYARAT: dict[str, Syarat[FaktaKeberatan]] = {
    "lengkap": Syarat(
        isian=False, sebab=_lengkap, tindakan="Betulkan isian keberatan, lalu catat lagi."
    ),
    "tepat_waktu_atau_beralasan": Syarat(
        isian=True,
        sebab=_tepat_waktu_atau_beralasan,
        tindakan="Tulis sebabnya, atau nyatakan keberatan terlambat diajukan.",
    ),
    "sebab_terlambat": Syarat(isian=True, sebab=_sebab_terlambat_ada, tindakan=_TULIS),
    "lewat_k1": Syarat(
        isian=False,
        sebab=_lewat_k1,
        tindakan="Catat keberatan di register, atau betulkan tanggal alasannya.",
    ),
    "ada_uraian": Syarat(isian=True, sebab=_ada_uraian, tindakan=_TULIS),
    "ada_alasan_b_g": Syarat(
        isian=False, sebab=_ada_alasan_b_g, tindakan="Beri tanggapan tertulis."
    ),
    "semua_alasan_b_g": Syarat(
        isian=False, sebab=_semua_alasan_b_g, tindakan="Lanjutkan ke tanggapan tertulis."
    ),
    "ada_tanggal_tanggapan": Syarat(isian=True, sebab=_ada_tanggal_tanggapan, tindakan=_LENGKAPI),
    "ada_putusan": Syarat(isian=True, sebab=_ada_putusan, tindakan=_LENGKAPI),
    "bantahan_tiap_alasan": Syarat(isian=True, sebab=_bantahan_tiap_alasan, tindakan=_LENGKAPI),
    "sk_pengecualian": Syarat(isian=True, sebab=_sk_pengecualian, tindakan=_LENGKAPI),
    "alasan_menguatkan": Syarat(isian=True, sebab=_alasan_menguatkan, tindakan=_LENGKAPI),
    "ada_tanggal_penyampaian": Syarat(
        isian=True, sebab=_ada_tanggal_penyampaian, tindakan="Isi tanggal penyampaiannya."
    ),
    "ada_tanggal_diterima": Syarat(
        isian=True, sebab=_ada_tanggal_diterima, tindakan="Isi tanggal diterimanya."
    ),
    "penerimaan_belum_dicatat": Syarat(
        isian=False,
        sebab=_penerimaan_belum_dicatat,
        tindakan="Lanjutkan ke langkah berikutnya.",
    ),
    "sudah_diterima_pemohon": Syarat(isian=False, sebab=_sudah_diterima_pemohon, tindakan=_CATAT),
    "s1_lewat": Syarat(
        isian=False,
        sebab=_s1_lewat,
        tindakan="Tunggu jangka waktunya habis, atau catat bahwa pemohon menerima tanggapan.",
    ),
    "k2_lewat": Syarat(
        isian=False,
        sebab=_k2_lewat,
        tindakan="Beri tanggapan; catat sengketanya di ruang Sengketa.",
    ),
    "sengketa_berakhir": Syarat(
        isian=False,
        sebab=_sengketa_berakhir,
        tindakan="Selesaikan dahulu sengketanya di ruang Sengketa.",
    ),
}
AKHIR = frozenset({StatusKeberatan.SELESAI, StatusKeberatan.DICABUT})
TUNTAS = AKHIR | {StatusKeberatan.TERLAMBAT_DIAJUKAN}
"""Nothing is left to do for the public body; a late one may still be taken up"""
MENUNGGU_PEMOHON = frozenset({StatusKeberatan.DISAMPAIKAN, StatusKeberatan.TIDAK_PUAS})
"""The applicant's 14 working days run, or may"""
MENUNGGU_TANGGAPAN = frozenset(
    {
        StatusKeberatan.DITERIMA,
        StatusKeberatan.TERCATAT,
        StatusKeberatan.DITELAAH,
        StatusKeberatan.MUSYAWARAH,
        StatusKeberatan.TANGGAPAN_TERBIT,
    }
)
"""The superior's 30 working days run until the reply is delivered"""
MESIN = Mesin("keberatan", StatusKeberatan, PeristiwaKeberatan, AKHIR, SYARAT)
AlurKeberatan = Alur[StatusKeberatan, PeristiwaKeberatan, FaktaKeberatan]
