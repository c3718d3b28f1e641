# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a form may hold, and what the law still misses in it.

``problems*`` are hard errors: the draft is not saved. ``kekurangan`` is the list of PerKI 1/2021
Pasal 27, 29(5) and 30(1) that decides between *lengkap* and *tidak lengkap*; such a request is
saved, numbered and answered with the letter of Lampiran IX.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date

from app.domain.format_id import angka, tanggal_panjang
from app.domain.identitas import masalah_email, masalah_nik, masalah_telepon
from app.domain.kip import (
    AlasanPerpanjangan,
    CaraMemperoleh,
    JenisPemohon,
    Keputusan,
)
from app.domain.permohonan import PenyampaianDraft, PermohonanDraft, PutusanDraft

AWAL_KIP = date(2010, 1, 1)
"""No request under UU 14/2008 is older: the act took effect on 30 April 2010"""
PANJANG_MAKS: dict[str, int] = {
    "nama_pemohon": 200,
    "nik": 40,
    "nomor_badan_hukum": 100,
    "alamat": 500,
    "telepon": 100,
    "email": 254,
    "pekerjaan": 100,
    "nama_kuasa": 200,
    "alamat_kuasa": 500,
    "telepon_kuasa": 100,
    "rincian": 20_000,
    "tujuan": 5_000,
    "kebutuhan_khusus": 500,
    "keterangan": 5_000,
    "cara_bayar": 100,
    "penjelasan_penghitaman": 5_000,
    "badan_publik_lain": 300,
    "jangka_dokumentasi": 300,
    "alasan": 10_000,
    "nomor_sk_pengecualian": 100,
    "nomor_uji_konsekuensi": 100,
    "konsekuensi": 5_000,
    "bagian_ditolak": 5_000,
    "cara_persetujuan": 500,
    "penerima": 200,
    "bukti": 300,
}
"""Longest accepted text of each field, in characters"""
SEBUTAN: dict[str, str] = {
    "nama_pemohon": "Nama pemohon",
    "nik": "NIK",
    "nomor_badan_hukum": "Nomor pengesahan badan hukum",
    "alamat": "Alamat",
    "telepon": "Nomor telepon",
    "email": "E-mail",
    "pekerjaan": "Pekerjaan",
    "nama_kuasa": "Nama kuasa",
    "alamat_kuasa": "Alamat kuasa",
    "telepon_kuasa": "Telepon kuasa",
    "rincian": "Rincian informasi",
    "tujuan": "Tujuan penggunaan",
    "kebutuhan_khusus": "Kebutuhan khusus",
    "keterangan": "Keterangan",
    "cara_bayar": "Cara pembayaran",
    "penjelasan_penghitaman": "Penjelasan penghitaman",
    "badan_publik_lain": "Badan publik lain",
    "jangka_dokumentasi": "Jangka waktu penyediaan",
    "alasan": "Alasan",
    "nomor_sk_pengecualian": "Nomor SK pengecualian",
    "nomor_uji_konsekuensi": "Nomor uji konsekuensi",
    "konsekuensi": "Konsekuensi",
    "bagian_ditolak": "Bagian yang ditolak",
    "cara_persetujuan": "Cara persetujuan Atasan PPID",
    "penerima": "Penerima",
    "bukti": "Bukti penyampaian",
}
BERBARIS = frozenset(
    {"rincian", "tujuan", "keterangan", "alamat", "alamat_kuasa", "kebutuhan_khusus"}
    | {"penjelasan_penghitaman", "alasan", "konsekuensi", "bagian_ditolak"}
)
"""Fields that keep their line breaks"""
_ARAH = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TAK_TAMPAK = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Mn"})
_SPASI = re.compile(r"[^\S\n]+")


def bersihkan_teks(teks: str, *, baris: bool = False) -> str:
    """Return ``teks`` fit to store and print: NFC, no direction or control signs, no lone
    surrogates, outer blanks cut. Emoji, right-to-left letters and quotes stay.

    ``baris`` keeps line breaks; otherwise they become spaces.
    """
    rata = unicodedata.normalize("NFC", teks.replace("\r\n", "\n").replace("\r", "\n"))
    rata = _ARAH.sub("", rata)
    boleh = "\n" if baris else ""
    huruf = (
        h if h in boleh or unicodedata.category(h) not in {"Cc", "Zl", "Zp"} else " "
        for h in rata
        if unicodedata.category(h) != "Cs"
    )
    hasil = _SPASI.sub(" ", "".join(huruf))
    return "\n".join(satu.strip() for satu in hasil.split("\n")).strip()


def _bersih(isi: Mapping[str, object]) -> dict[str, str]:
    return {
        nama: bersihkan_teks(nilai, baris=nama in BERBARIS)
        for nama, nilai in isi.items()
        if isinstance(nilai, str) and nama in PANJANG_MAKS
    }


def bersihkan_draft(draft: PermohonanDraft) -> PermohonanDraft:
    """Return the draft with every text field through ``bersihkan_teks``."""
    isi = {f.name: getattr(draft, f.name) for f in fields(draft)}
    return replace(draft, **_bersih(isi))  # type: ignore[arg-type]  # only text fields are named


def bersihkan_putusan(putusan: PutusanDraft) -> PutusanDraft:
    """Return the decision with every text field through ``bersihkan_teks``."""
    isi = {f.name: getattr(putusan, f.name) for f in fields(putusan)}
    return replace(putusan, **_bersih(isi))  # type: ignore[arg-type]  # only text fields are named


def bersihkan_penyampaian(draft: PenyampaianDraft) -> PenyampaianDraft:
    """Return the delivery with every text field through ``bersihkan_teks``."""
    return replace(
        draft, penerima=bersihkan_teks(draft.penerima), bukti=bersihkan_teks(draft.bukti)
    )


def tampak(teks: str) -> bool:
    """True if ``teks`` shows at least one sign that is no blank and not invisible."""
    return any(unicodedata.category(h) not in _TAK_TAMPAK for h in teks)


def _masalah_teks(nama: str, teks: str) -> str:
    """Say why a text is too long or cannot be stored; empty when it is fine."""
    batas = PANJANG_MAKS[nama]
    if len(teks) > batas:
        return f"{SEBUTAN[nama]} paling panjang {angka(batas)} huruf; ini {angka(len(teks))}."
    terlarang = any(
        unicodedata.category(h) in {"Cc", "Cs"} and not (h == "\n" and nama in BERBARIS)
        for h in teks
    )
    if terlarang or _ARAH.search(teks):
        return f"{SEBUTAN[nama]} memuat tanda kendali yang tidak terlihat; ketik ulang isinya."
    return ""


def _masalah_semua_teks(objek: object) -> dict[str, str]:
    masalah: dict[str, str] = {}
    for nama in PANJANG_MAKS:
        nilai = getattr(objek, nama, None)
        if isinstance(nilai, str) and (teks := _masalah_teks(nama, nilai)):
            masalah[nama] = teks
    return masalah


def _masalah_tanggal_terima(tanggal: date | None, hari_ini: date) -> str:
    if tanggal is None:
        return "Tanggal diterima belum diisi."
    if tanggal > hari_ini:
        return f"Tanggal diterima tidak boleh sesudah hari ini, {tanggal_panjang(hari_ini)}."
    return "" if tanggal >= AWAL_KIP else "Tanggal diterima tidak boleh sebelum tahun 2010."


def problems(
    draft: PermohonanDraft, *, hari_ini: date, tanggal_wajib: bool = True
) -> dict[str, str]:
    """Return field → message of everything that keeps the request from being saved.

    A request without identity, address or purpose may be saved (see ``kekurangan``); one without
    name or question, or with an impossible date, may not (UU 14/2008 Pasal 22(2)).
    ``tanggal_wajib=False`` is for a request out of an old register that gave no readable date.
    """
    masalah: dict[str, str] = {}
    if not tampak(draft.nama_pemohon):
        masalah["nama_pemohon"] = "Nama pemohon belum diisi."
    if not tampak(draft.rincian):
        masalah["rincian"] = "Rincian informasi yang diminta belum diisi."
    if draft.tanggal_terima is not None or tanggal_wajib:
        masalah["tanggal_terima"] = _masalah_tanggal_terima(draft.tanggal_terima, hari_ini)
    for nama, periksa in (
        ("nik", masalah_nik),
        ("telepon", masalah_telepon),
        ("telepon_kuasa", masalah_telepon),
        ("email", masalah_email),
    ):
        nilai = getattr(draft, nama)
        if nilai.strip():
            masalah[nama] = periksa(nilai)
    masalah |= _masalah_semua_teks(draft)
    return {nama: teks for nama, teks in masalah.items() if teks}


def _identitas_kurang(draft: PermohonanDraft) -> list[str]:
    """What Pasal 27(3)-(5) asks of each kind of applicant and is not there."""
    kurang: list[str] = []
    if draft.jenis_pemohon is JenisPemohon.BADAN_HUKUM:
        if not draft.nomor_badan_hukum.strip():
            kurang.append("Nomor pengesahan badan hukum (PerKI 1/2021 Pasal 29 ayat (5))")
        if not draft.identitas_diperiksa:
            kurang.append(
                "Fotokopi akta pendirian yang telah disahkan (PerKI 1/2021 Pasal 27 ayat (4))"
            )
        return kurang
    kelompok = draft.jenis_pemohon is JenisPemohon.KELOMPOK
    if not draft.nik.strip():
        siapa = "NIK pemberi kuasa" if kelompok else "NIK pemohon"
        kurang.append(f"{siapa} (PerKI 1/2021 Pasal 29 ayat (5))")
    if kelompok and not draft.surat_kuasa_ada:
        kurang.append("Surat kuasa kelompok orang (PerKI 1/2021 Pasal 27 ayat (5))")
    if not draft.identitas_diperiksa:
        kurang.append(
            "Fotokopi KTP atau surat keterangan kependudukan pemberi kuasa "
            "(PerKI 1/2021 Pasal 27 ayat (5))"
            if kelompok
            else "Fotokopi KTP atau surat keterangan kependudukan (PerKI 1/2021 Pasal 27 ayat (3))"
        )
    return kurang


def kekurangan(draft: PermohonanDraft) -> tuple[str, ...]:
    """Return what the law demands and the request misses, as lines of the letter of Lampiran IX.

    Sources: PerKI 1/2021 Pasal 27, 29(5), 30(1); empty means the request is complete.
    """
    kurang = _identitas_kurang(draft)
    kuasa = draft.nama_kuasa.strip() and draft.jenis_pemohon is not JenisPemohon.KELOMPOK
    if kuasa and not draft.surat_kuasa_ada:
        kurang.append(
            "Surat kuasa khusus bermeterai cukup (PerKI 1/2021 Pasal 27 ayat (6) dan (7))"
        )
    if not tampak(draft.alamat):
        kurang.append("Alamat (PerKI 1/2021 Pasal 29 ayat (5))")
    if not draft.telepon.strip() and not draft.email.strip():
        kurang.append("Nomor telepon atau e-mail (PerKI 1/2021 Pasal 29 ayat (5))")
    if not tampak(draft.tujuan):
        kurang.append("Tujuan penggunaan informasi (PerKI 1/2021 Pasal 29 ayat (5) huruf h)")
    if draft.cara_memperoleh is None:
        kurang.append("Cara memperoleh informasi (PerKI 1/2021 Pasal 29 ayat (5))")
    elif draft.cara_memperoleh is CaraMemperoleh.SALINAN and draft.cara_pengiriman is None:
        kurang.append("Cara mendapatkan salinan informasi (PerKI 1/2021 Pasal 29 ayat (5))")
    return tuple(kurang)


def _masalah_pengecualian(putusan: PutusanDraft) -> dict[str, str]:
    """PerKI 1/2021 Pasal 34(2), 10(2)f: a refusal by exemption needs article, decree, approval."""
    masalah: dict[str, str] = {}
    if not putusan.pasal_17:
        masalah["pasal_17"] = "Pilih huruf UU 14/2008 Pasal 17 yang menjadi dasar."
    if not putusan.nomor_sk_pengecualian.strip():
        masalah["nomor_sk_pengecualian"] = (
            "Isi nomor surat keputusan pengecualian (PerKI 1/2021 Pasal 34 ayat (2))."
        )
    setuju = putusan.tanggal_persetujuan_atasan
    if setuju is None:
        masalah["tanggal_persetujuan_atasan"] = (
            "Isi tanggal persetujuan Atasan PPID (PerKI 1/2021 Pasal 10 ayat (2) huruf f)."
        )
    elif setuju > putusan.tanggal:
        masalah["tanggal_persetujuan_atasan"] = (
            "Persetujuan Atasan PPID tidak boleh sesudah tanggal putusan."
        )
    if not tampak(putusan.cara_persetujuan):
        masalah["cara_persetujuan"] = (
            "Tulis siapa yang menyetujui, caranya, dan di mana buktinya disimpan."
        )
    return masalah


def _masalah_isi_putusan(putusan: PutusanDraft) -> dict[str, str]:
    """What each decision asks for (PerKI 1/2021 Pasal 31(4), 34; Lampiran VII)."""
    masalah: dict[str, str] = {}
    keputusan = putusan.keputusan
    sebagian = keputusan is Keputusan.DIKABULKAN_SEBAGIAN
    if keputusan is Keputusan.DITOLAK_DIKECUALIKAN or (sebagian and putusan.pasal_17):
        masalah |= _masalah_pengecualian(putusan)
    elif putusan.pasal_17:
        masalah["pasal_17"] = "Huruf Pasal 17 hanya dipilih bila ada informasi yang dikecualikan."
    if sebagian and not putusan.penjelasan_penghitaman.strip():
        masalah["penjelasan_penghitaman"] = (
            "Jelaskan materi yang dihitamkan dan alasannya (UU 14/2008 Pasal 22 ayat (7) huruf e)."
        )
    dikabulkan = sebagian or keputusan is Keputusan.DIKABULKAN_SELURUH
    if dikabulkan and not (putusan.softcopy or putusan.hardcopy):
        masalah["softcopy"] = "Pilih bentuk informasi yang dikuasai: salinan lunak atau cetak."
    belum = keputusan is Keputusan.BELUM_DIDOKUMENTASIKAN
    if belum and not putusan.jangka_dokumentasi.strip():
        masalah["jangka_dokumentasi"] = (
            "Isi jangka waktu penyediaan informasi yang belum didokumentasikan (Lampiran VII)."
        )
    return masalah


def _masalah_biaya(putusan: PutusanDraft) -> dict[str, str]:
    masalah = {
        nama: "Isi dengan angka nol atau lebih."
        for nama in ("jumlah_lembar", "biaya_salin", "biaya_kirim", "biaya_lain")
        if getattr(putusan, nama) < 0
    }
    if putusan.hari_penyediaan is not None and putusan.hari_penyediaan < 0:
        masalah["hari_penyediaan"] = "Isi dengan angka nol atau lebih."
    total = putusan.biaya_salin + putusan.biaya_kirim + putusan.biaya_lain
    if total > 0 and not putusan.cara_bayar.strip():
        masalah["cara_bayar"] = "Isi cara pembayaran (PerKI 1/2021 Pasal 31 ayat (4))."
    return masalah


def problems_putusan(
    putusan: PutusanDraft, *, hari_ini: date, tanggal_lengkap: date
) -> dict[str, str]:
    """Return field → message of everything that keeps an answer from being recorded.

    ``tanggal_lengkap`` is the day the request was declared complete (or received).
    """
    masalah: dict[str, str] = {}
    if putusan.tanggal > hari_ini:
        masalah["tanggal"] = "Tanggal putusan tidak boleh sesudah hari ini."
    elif putusan.tanggal < tanggal_lengkap:
        masalah["tanggal"] = (
            f"Tanggal putusan tidak boleh sebelum {tanggal_panjang(tanggal_lengkap)}, saat "
            "permohonan dinyatakan lengkap."
        )
    asing = sorted(set(putusan.pasal_17) - set("abcdefghij"))
    masalah |= _masalah_isi_putusan(putusan)
    if asing:
        masalah["pasal_17"] = f"UU 14/2008 Pasal 17 tidak mempunyai huruf {', '.join(asing)}."
    return masalah | _masalah_biaya(putusan) | _masalah_semua_teks(putusan)


def problems_perpanjangan(
    alasan: AlasanPerpanjangan | None, uraian: str, *, tanggal: date, hari_ini: date
) -> dict[str, str]:
    """Return field → message: an extension needs a lawful ground, reasons and a real day.

    Source: PerKI 1/2021 Pasal 36; UU 14/2008 Pasal 22(8). That it comes once and in time is
    checked by ``alur``.
    """
    masalah: dict[str, str] = {}
    if alasan is None:
        masalah["alasan"] = "Pilih alasan perpanjangan (PerKI 1/2021 Pasal 36)."
    if not tampak(uraian):
        masalah["uraian"] = "Tulis alasan perpanjangan (UU 14/2008 Pasal 22 ayat (8))."
    elif len(uraian) > PANJANG_MAKS["alasan"]:
        masalah["uraian"] = f"Alasan paling panjang {angka(PANJANG_MAKS['alasan'])} huruf."
    if tanggal > hari_ini:
        masalah["tanggal"] = "Tanggal perpanjangan tidak boleh sesudah hari ini."
    return masalah


def problems_penyampaian(
    draft: PenyampaianDraft, *, hari_ini: date, tanggal_putusan: date, dikabulkan: bool
) -> dict[str, str]:
    """Return field → message of everything wrong with the two dates of Lampiran VIII 18-19.

    The written notice and the information are two dates; neither may precede the decision, lie in
    the future, and information is given only when the request was granted.
    """
    masalah: dict[str, str] = {}
    for nama, sebutan in (
        ("tanggal_pemberitahuan", "Tanggal pemberitahuan"),
        ("tanggal_pemberian", "Tanggal pemberian informasi"),
    ):
        tanggal = getattr(draft, nama)
        if tanggal is None:
            continue
        if tanggal > hari_ini:
            masalah[nama] = f"{sebutan} tidak boleh sesudah hari ini."
        elif tanggal < tanggal_putusan:
            masalah[nama] = (
                f"{sebutan} tidak boleh sebelum tanggal putusan, "
                f"{tanggal_panjang(tanggal_putusan)}."
            )
    pemberitahuan, pemberian = draft.tanggal_pemberitahuan, draft.tanggal_pemberian
    if pemberitahuan is None:
        masalah["tanggal_pemberitahuan"] = "Isi tanggal pemberitahuan tertulis disampaikan."
    elif pemberian is not None and pemberian < pemberitahuan:
        masalah.setdefault(
            "tanggal_pemberian", "Informasi tidak diberikan sebelum pemberitahuan tertulis."
        )
    if pemberian is not None and not dikabulkan:
        masalah["tanggal_pemberian"] = (
            "Tanggal pemberian hanya diisi bila permohonan dikabulkan seluruhnya atau sebagian."
        )
    return masalah | _masalah_semua_teks(draft)
