# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sheet of each step of an objection: its fields, and the act they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain import keberatan_isian as isian
from app.domain.changes import Changes
from app.domain.keberatan import PeristiwaKeberatan as Pk
from app.domain.keberatan import PutusanKeberatan
from app.domain.keberatan_isian import (
    KeberatanDetail,
    TanggapanDraft,
    TindakanKeberatan,
)
from app.domain.kip import CaraPengiriman
from app.services.keberatan.jam import alur_keberatan
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam

t = QCoreApplication.translate
BANTAHAN = "bantahan_"
SEDERHANA: dict[Pk, tuple[type, str]] = {
    Pk.TELAAH: (isian.Telaah, "catatan"),
    Pk.NYATAKAN_TERLAMBAT: (isian.NyatakanTerlambat, "alasan"),
    Pk.TERIMA: (isian.TerimaTanggapan, "tanggapan"),
    Pk.NYATAKAN_TIDAK_PUAS: (isian.TidakPuas, "tanggapan"),
    Pk.AJUKAN_SENGKETA: (isian.AjukanSengketa, "catatan"),
    Pk.AKHIRI_SENGKETA: (isian.AkhiriSengketa, "catatan"),
    Pk.TUTUP: (isian.TutupKeberatan, "catatan"),
    Pk.CABUT: (isian.CabutKeberatan, "alasan"),
}
"""Steps with a date and one text: event → (act, name of the text)"""
WAJIB_TEKS = frozenset({Pk.NYATAKAN_TERLAMBAT, Pk.CABUT, Pk.AKHIRI_SENGKETA})


def lembar_langkah(
    context: UiContext, detail: KeberatanDetail, peristiwa: Pk, parent: QWidget | None = None
) -> LembarPerkara:
    """Return the sheet of a step."""
    fields, act = _isian(context.jam.today(), detail, peristiwa)
    fasad, rid = context.keberatan, detail.row.id

    def kirim(isi: Isi) -> Changes:
        return fasad.jalankan(rid, act(isi))

    basis = next(
        (
            row.dasar
            for row in alur_keberatan().langkah_semua
            if row.dari is detail.row.status and row.peristiwa is peristiwa
        ),
        "",
    )
    title = sebutan(peristiwa).removesuffix("…")
    return LembarPerkara(context, title, fields, kirim, basis=basis, parent=parent)


Bangun = tuple[Sequence[Isian], Callable[[Isi], TindakanKeberatan]]


def _isian(today: date, detail: KeberatanDetail, peristiwa: Pk) -> Bangun:
    if peristiwa in SEDERHANA:
        return _sederhana(today, peristiwa)
    if peristiwa is Pk.CATAT_REGISTER:
        return _catat(today, detail)
    if peristiwa is Pk.TANGGAPI:
        return _tanggapi(today, detail)
    if peristiwa is Pk.SAMPAIKAN:
        return _sampaikan(today, detail)
    return _musyawarah(today, detail, peristiwa)


def _tanggal(today: date, judul: str = "", bantuan: str = "") -> Isian:
    title = judul or t("Keberatan", "&Tanggal")
    return Isian("tanggal", title, Ragam.TANGGAL, wajib=True, awal=today, bantuan=bantuan)


def _sederhana(today: date, peristiwa: Pk) -> Bangun:
    act, name = SEDERHANA[peristiwa]
    titles = {
        "alasan": t("Keberatan", "&Alasan"),
        "catatan": t("Keberatan", "&Catatan"),
        "tanggapan": t("Keberatan", "Kata &pemohon"),
    }
    text = Isian(name, titles[name], Ragam.PANJANG, wajib=peristiwa in WAJIB_TEKS)
    return (_tanggal(today), text), lambda isi: act(isi["tanggal"], isi[name])


def _catat(today: date, detail: KeberatanDetail) -> Bangun:
    late = bool(detail.pengajuan) and all(jam.terlambat for jam in detail.pengajuan)
    help_text = t("Keberatan", "Sejak hari ini 30 hari kerja tanggapan Atasan PPID berjalan.")
    fields = [_tanggal(today, t("Keberatan", "&Tanggal dicatat di register"), help_text)]
    if late:
        fields.append(
            Isian(
                "sebab",
                t("Keberatan", "&Sebab keberatan yang terlambat tetap diterima"),
                Ragam.PANJANG,
                wajib=True,
                awal=detail.sebab_diterima_terlambat,
                bantuan=t("Keberatan", "Diajukan lewat 30 hari kerja (UU 14/2008 Pasal 36)."),
            )
        )
    return fields, lambda isi: isian.CatatRegister(isi["tanggal"], isi.get("sebab", ""))


def _tanggapi(today: date, detail: KeberatanDetail) -> Bangun:
    known = detail.tanggapan
    grounds = tuple(jam.alasan for jam in detail.pengajuan)
    old = {} if known is None else known.bantahan
    fields = [
        _tanggal(today, t("Keberatan", "&Tanggal tanggapan")),
        Isian(
            "putusan",
            t("Keberatan", "&Putusan"),
            Ragam.PILIHAN,
            wajib=True,
            awal=None if known is None else known.putusan,
            pilihan=tuple((p, sebutan(p)) for p in PutusanKeberatan),
        ),
        *(
            Isian(
                f"{BANTAHAN}{ground.value}",
                t("Keberatan", "Tanggapan atas alasan {0}").format(
                    f"{ground.value}. {sebutan(ground)}"
                ),
                Ragam.PANJANG,
                wajib=True,
                awal=old.get(ground, ""),
            )
            for ground in grounds
        ),
        Isian(
            "pertimbangan",
            t("Keberatan", "Pertim&bangan tertulis"),
            Ragam.PANJANG,
            bantuan=t("Keberatan", "Wajib bila menguatkan putusan PPID (Pasal 36 ayat (3))."),
        ),
        Isian(
            "sk",
            t("Keberatan", "Nomor &SK pengecualian"),
            Ragam.BARIS,
            bantuan=t("Keberatan", "Wajib bila menguatkan penolakan karena pengecualian."),
        ),
        Isian("perintah", t("Keberatan", "Perintah kepada PP&ID"), Ragam.PANJANG, baris=2),
        Isian("hari", t("Keberatan", "&Jangka perintah (hari kerja)"), Ragam.ANGKA),
    ]

    def act(isi: Isi) -> TindakanKeberatan:
        return isian.Tanggapi(
            TanggapanDraft(
                putusan=isi["putusan"],
                tanggal=isi["tanggal"],
                bantahan={g: isi[f"{BANTAHAN}{g.value}"] for g in grounds},
                pertimbangan=isi["pertimbangan"],
                perintah=isi["perintah"],
                hari_perintah=isi["hari"],
                nomor_sk_pengecualian=isi["sk"],
            )
        )

    return fields, act


def _sampaikan(today: date, detail: KeberatanDetail) -> Bangun:
    sent = detail.tanggal_disampaikan
    fields = (
        Isian(
            "tanggal",
            t("Keberatan", "&Diserahkan atau dikirim"),
            Ragam.TANGGAL,
            wajib=True,
            awal=sent or today,
        ),
        Isian(
            "cara",
            t("Keberatan", "&Cara"),
            Ragam.PILIHAN,
            wajib=True,
            awal=detail.cara_penyampaian,
            pilihan=tuple((c, sebutan(c)) for c in CaraPengiriman),
        ),
        Isian(
            "diterima",
            t("Keberatan", "Diterima &pemohon"),
            Ragam.TANGGAL,
            awal=detail.tanggal_diterima_pemohon or (today if sent is not None else None),
            bantuan=t("Keberatan", "Memulai 14 hari kerja pengajuan sengketa; boleh menyusul."),
        ),
        Isian("penerima", t("Keberatan", "Nama pe&nerima"), Ragam.BARIS, awal=detail.penerima),
        Isian(
            "bukti",
            t("Keberatan", "&Bukti penyampaian"),
            Ragam.BARIS,
            awal=detail.bukti_penyampaian,
            bantuan=t("Keberatan", "Misalnya nomor resi atau tanda terima."),
        ),
    )
    return fields, lambda isi: isian.SampaikanTanggapan(
        isi["tanggal"], isi["cara"], isi["diterima"], isi["penerima"], isi["bukti"]
    )


def _musyawarah(today: date, detail: KeberatanDetail, peristiwa: Pk) -> Bangun:
    people = Isian("peserta", t("Keberatan", "&Peserta"), Ragam.PANJANG, baris=2)
    if peristiwa is Pk.MULAI_MUSYAWARAH:
        fields = (
            _tanggal(today),
            Isian("tempat", t("Keberatan", "Te&mpat"), Ragam.BARIS),
            people,
            Isian("pokok", t("Keberatan", "P&okok bahasan"), Ragam.PANJANG),
        )
        return fields, lambda isi: isian.MulaiMusyawarah(
            isi["tanggal"], isi["tempat"], isi["peserta"], isi["pokok"]
        )
    act = isian.Sepakat if peristiwa is Pk.SEPAKAT else isian.TidakSepakat
    last = detail.musyawarah[-1].peserta if detail.musyawarah else ""
    outcome = (
        _tanggal(today),
        Isian("hasil", t("Keberatan", "&Hasil musyawarah"), Ragam.PANJANG, wajib=True),
        Isian("peserta", people.judul, Ragam.PANJANG, awal=last, baris=2),
    )
    return outcome, lambda isi: act(isi["tanggal"], isi["hasil"], isi["peserta"])
