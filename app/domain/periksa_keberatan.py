# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the form of an objection and the superior's reply may hold, and what they still miss.

``problems*`` are hard errors: nothing is saved. ``kekurangan`` is what Lampiran X and PerKI
1/2021 Pasal 39-41 ask for before an objection is complete and goes into the register.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from app.domain.alur_keberatan import menolak_karena_pengecualian
from app.domain.format_id import angka, tanggal_panjang
from app.domain.identitas import masalah_email, masalah_nik, masalah_telepon
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan
from app.domain.keberatan_isian import KeberatanDraft, TanggapanDraft
from app.domain.periksa import AWAL_KIP, bersihkan_teks, tampak

T = TypeVar("T", KeberatanDraft, TanggapanDraft)
PANJANG: dict[str, tuple[int, str]] = {
    "nomor_permohonan": (120, "Nomor pendaftaran permohonan"),
    "nama_pemohon": (200, "Nama pemohon"),
    "nik": (40, "NIK"),
    "alamat": (500, "Alamat"),
    "telepon": (100, "Nomor telepon"),
    "email": (200, "E-mail"),
    "pekerjaan": (100, "Pekerjaan"),
    "nama_kuasa": (200, "Nama kuasa"),
    "alamat_kuasa": (500, "Alamat kuasa"),
    "telepon_kuasa": (100, "Telepon kuasa"),
    "rincian": (20_000, "Rincian informasi"),
    "tujuan": (5_000, "Tujuan penggunaan"),
    "kasus_posisi": (20_000, "Kasus posisi"),
    "sebab_tanggal_alasan": (2_000, "Dasar tanggal alasan"),
    "keterangan": (5_000, "Keterangan"),
    "pertimbangan": (20_000, "Pertimbangan"),
    "perintah": (5_000, "Perintah kepada PPID"),
    "nomor_sk_pengecualian": (120, "Nomor SK pengecualian"),
    "nama_atasan": (200, "Nama Atasan PPID"),
    "jabatan_atasan": (200, "Jabatan Atasan PPID"),
}
"""Longest accepted text of each field, in characters, and what it is called"""
BERBARIS = frozenset(
    {"rincian", "tujuan", "kasus_posisi", "keterangan", "alamat", "alamat_kuasa"}
    | {"pertimbangan", "perintah", "sebab_tanggal_alasan"}
)
PANJANG_BANTAHAN = 20_000
HARI_PERINTAH_MAKS = 100


def _bersih(isi: T) -> T:
    values = {
        f.name: bersihkan_teks(getattr(isi, f.name), baris=f.name in BERBARIS)
        for f in fields(isi)
        if f.name in PANJANG
    }
    return replace(isi, **values)  # type: ignore[arg-type]  # only text fields are named


def bersihkan(draft: KeberatanDraft) -> KeberatanDraft:
    """Return the form with every text cleaned and the grounds as a set."""
    return replace(_bersih(draft), alasan=frozenset(draft.alasan))


def bersihkan_tanggapan(isi: TanggapanDraft) -> TanggapanDraft:
    """Return the reply with every text cleaned; empty replies to grounds are left out."""
    bantahan = {
        alasan: bersih
        for alasan, teks in sorted(isi.bantahan.items())
        if (bersih := bersihkan_teks(teks, baris=True))
    }
    return replace(_bersih(isi), bantahan=bantahan)


def _terlalu_panjang(isi: KeberatanDraft | TanggapanDraft) -> dict[str, str]:
    return {
        nama: f"{sebutan} paling panjang {angka(batas)} huruf; ini {angka(len(teks))}."
        for nama, (batas, sebutan) in PANJANG.items()
        if len(teks := getattr(isi, nama, "")) > batas
    }


def _masalah_tanggal(draft: KeberatanDraft, hari_ini: date, *, wajib: bool) -> dict[str, str]:
    masalah: dict[str, str] = {}
    terima, alasan = draft.tanggal_terima, draft.tanggal_alasan
    if terima is None:
        if wajib:
            masalah["tanggal_terima"] = "Tanggal keberatan diterima belum diisi."
    elif terima > hari_ini:
        masalah["tanggal_terima"] = (
            f"Tanggal diterima tidak boleh sesudah hari ini, {tanggal_panjang(hari_ini)}."
        )
    elif terima < AWAL_KIP:
        masalah["tanggal_terima"] = "Tanggal diterima tidak boleh sebelum tahun 2010."
    if alasan is not None:
        masalah |= _masalah_tanggal_alasan(draft, alasan, terima or hari_ini)
    return masalah


def _masalah_tanggal_alasan(
    draft: KeberatanDraft, alasan: date, paling_lama: date
) -> dict[str, str]:
    if alasan < AWAL_KIP:
        return {"tanggal_alasan": "Tanggal alasan ditemukan tidak boleh sebelum tahun 2010."}
    if alasan > paling_lama:
        return {"tanggal_alasan": "Alasan tidak mungkin ditemukan sesudah keberatan diajukan."}
    if not draft.sebab_tanggal_alasan:
        return {"sebab_tanggal_alasan": "Tulis dari mana tanggal alasan itu diketahui."}
    return {}


def problems(
    draft: KeberatanDraft, *, hari_ini: date, tanggal_wajib: bool = True
) -> dict[str, str]:
    """Return field → message of everything that keeps an objection from being saved.

    Without name, ground, information or a possible date it is not saved; what else Lampiran X
    asks for is ``kekurangan``. ``tanggal_wajib=False`` is for one out of an old register.
    """
    masalah = _masalah_tanggal(draft, hari_ini, wajib=tanggal_wajib)
    if not tampak(draft.nama_pemohon):
        masalah["nama_pemohon"] = "Nama pemohon belum diisi."
    if not tampak(draft.rincian):
        masalah["rincian"] = "Informasi yang menjadi pokok keberatan belum diisi."
    if not draft.alasan:
        masalah["alasan"] = "Pilih sekurang-kurangnya satu alasan (UU 14/2008 Pasal 35 ayat (1))."
    for nama, periksa in (
        ("nik", masalah_nik),
        ("telepon", masalah_telepon),
        ("telepon_kuasa", masalah_telepon),
        ("email", masalah_email),
    ):
        nilai = getattr(draft, nama)
        if nilai and (teks := periksa(nilai)):
            masalah[nama] = teks
    return masalah | _terlalu_panjang(draft)


def kekurangan(draft: KeberatanDraft) -> tuple[str, ...]:
    """Return what Lampiran X demands and the form misses; empty means it is complete.

    Ground b alone needs no request (Lampiran XI). Sources: PerKI 1/2021 Pasal 39-41, Lampiran X.
    """
    kurang: list[str] = []
    hanya_b = draft.alasan == {AlasanKeberatan.BERKALA}
    if not hanya_b and draft.permohonan_id is None and not draft.nomor_permohonan:
        kurang.append("Nomor pendaftaran permohonan informasi (PerKI 1/2021 Lampiran X huruf A)")
    if not tampak(draft.alamat):
        kurang.append("Alamat pemohon (PerKI 1/2021 Lampiran X huruf A)")
    if not draft.telepon and not draft.email:
        kurang.append("Nomor telepon atau e-mail pemohon (PerKI 1/2021 Lampiran X huruf A)")
    if draft.nama_kuasa and not draft.surat_kuasa_ada:
        kurang.append("Surat kuasa khusus bermeterai (PerKI 1/2021 Pasal 39 dan Pasal 40)")
    if not tampak(draft.kasus_posisi):
        kurang.append("Kasus posisi (PerKI 1/2021 Lampiran X huruf C)")
    return tuple(kurang)


def problems_tanggapan(
    isi: TanggapanDraft,
    *,
    alasan: frozenset[AlasanKeberatan],
    hari_ini: date,
    tanggal_catat: date | None,
) -> dict[str, str]:
    """Return field → message of everything that keeps a reply from being recorded.

    Pasal 44: a decision, its day, a reply to every ground, the decree where a refusal under an
    exemption is upheld; UU 14/2008 Pasal 36(3): the reason where the PPID is upheld.
    """
    masalah: dict[str, str] = {}
    if isi.putusan is None:
        masalah["putusan"] = "Pilih putusan Atasan PPID."
    if isi.tanggal is None:
        masalah["tanggal"] = "Tanggal tanggapan belum diisi."
    elif isi.tanggal > hari_ini:
        masalah["tanggal"] = "Tanggal tanggapan tidak boleh sesudah hari ini."
    elif tanggal_catat is not None and isi.tanggal < tanggal_catat:
        masalah["tanggal"] = (
            f"Tanggal tanggapan tidak boleh sebelum {tanggal_panjang(tanggal_catat)}, saat "
            "keberatan dicatat di register."
        )
    masalah |= _masalah_bantahan(isi, alasan)
    masalah |= _masalah_putusan(isi, alasan)
    return masalah | _terlalu_panjang(isi)


def _masalah_bantahan(isi: TanggapanDraft, alasan: frozenset[AlasanKeberatan]) -> dict[str, str]:
    masalah: dict[str, str] = {}
    for satu in sorted(alasan):
        teks = isi.bantahan.get(satu, "")
        if not tampak(teks):
            masalah[f"bantahan_{satu.value}"] = f"Tulis tanggapan atas alasan huruf {satu.value}."
        elif len(teks) > PANJANG_BANTAHAN:
            masalah[f"bantahan_{satu.value}"] = (
                f"Tanggapan paling panjang {angka(PANJANG_BANTAHAN)} huruf."
            )
    if asing := sorted(a.value for a in isi.bantahan if a not in alasan):
        masalah["bantahan"] = f"Keberatan ini tidak memuat alasan huruf {', '.join(asing)}."
    return masalah


def _masalah_putusan(isi: TanggapanDraft, alasan: frozenset[AlasanKeberatan]) -> dict[str, str]:
    masalah: dict[str, str] = {}
    if menolak_karena_pengecualian(isi.putusan, alasan) and not isi.nomor_sk_pengecualian:
        masalah["nomor_sk_pengecualian"] = (
            "Isi nomor surat keputusan pengecualian (PerKI 1/2021 Pasal 44 ayat (3))."
        )
    if isi.putusan is PutusanKeberatan.MENGUATKAN and not tampak(isi.pertimbangan):
        masalah["pertimbangan"] = (
            "Tulis alasan menguatkan putusan PPID (UU 14/2008 Pasal 36 ayat (3))."
        )
    dikabulkan = isi.putusan in {
        PutusanKeberatan.MENGABULKAN,
        PutusanKeberatan.MENGABULKAN_SEBAGIAN,
    }
    if dikabulkan and not tampak(isi.perintah):
        masalah["perintah"] = "Tulis apa yang diperintahkan kepada PPID."
    if isi.hari_perintah is not None and not 1 <= isi.hari_perintah <= HARI_PERINTAH_MAKS:
        masalah["hari_perintah"] = f"Isi 1 sampai {HARI_PERINTAH_MAKS} hari kerja."
    return masalah


def problems_penyampaian_tanggapan(
    *, tanggal: date, diterima: date | None, tanggal_tanggapan: date | None, hari_ini: date
) -> dict[str, str]:
    """Return field → message of what is wrong with the two days of a delivery."""
    masalah: dict[str, str] = {}
    if tanggal > hari_ini:
        masalah["tanggal"] = "Tanggal penyampaian tidak boleh sesudah hari ini."
    elif tanggal_tanggapan is not None and tanggal < tanggal_tanggapan:
        masalah["tanggal"] = (
            "Tanggal penyampaian tidak boleh sebelum tanggal tanggapan, "
            f"{tanggal_panjang(tanggal_tanggapan)}."
        )
    if diterima is None:
        return masalah
    if diterima > hari_ini:
        masalah["diterima"] = "Tanggal diterima pemohon tidak boleh sesudah hari ini."
    elif diterima < tanggal:
        masalah["diterima"] = "Tanggapan tidak mungkin diterima sebelum disampaikan."
    return masalah
