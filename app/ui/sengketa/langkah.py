# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sheet of each step of a dispute: its fields, and the act they make."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain import tindakan_sengketa as tindakan
from app.domain.changes import Changes
from app.domain.keberatan import AlasanKeberatan
from app.domain.sengketa import (
    AmarPutusan,
    JalurPengadilan,
    Pihak,
    SebabMediasiGagal,
)
from app.domain.sengketa import PeristiwaSengketa as Ps
from app.domain.sengketa_isian import SengketaDetail
from app.services.sengketa.fakta import alur_sengketa
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam

t = QCoreApplication.translate
LANGKAH: dict[Ps, tuple[Callable[..., tindakan.TindakanSengketa], str]] = {
    Ps.REGISTRASI: (tindakan.Registrasi, "nomor_ki! komisi"),
    Ps.TIDAK_DIREGISTRASI: (tindakan.TidakDiregistrasi, "uraian!"),
    Ps.PERIKSA_AWAL: (tindakan.PeriksaAwal, "majelis hasil"),
    Ps.PUTUSAN_SELA_MENOLAK: (tindakan.PutusanSela, "nomor! isi!"),
    Ps.MULAI_MEDIASI: (tindakan.MulaiMediasi, "mediator"),
    Ps.PERPANJANG_MEDIASI: (tindakan.PerpanjangMediasi, ""),
    Ps.SEPAKAT_MEDIASI: (tindakan.SepakatMediasi, "nomor! isi! hari_pelaksanaan menyeluruh"),
    Ps.MEDIASI_GAGAL: (tindakan.MediasiGagal, "sebab! uraian"),
    Ps.MULAI_AJUDIKASI: (tindakan.MulaiAjudikasi, "majelis"),
    Ps.BUKTIKAN: (tindakan.Buktikan, ""),
    Ps.SIMPULKAN: (tindakan.Simpulkan, ""),
    Ps.PUTUS: (tindakan.Putus, "nomor! amar! isi! diterima hari_pelaksanaan"),
    Ps.GUGAT: (tindakan.Gugat, "jalur! penggugat! nomor_perkara"),
    Ps.PUTUS_PENGADILAN: (tindakan.PutusPengadilan, "nomor_perkara amar! isi! diterima"),
    Ps.KASASI: (tindakan.AjukanKasasi, "pengaju! nomor"),
    Ps.PUTUS_KASASI: (tindakan.PutusKasasi, "nomor amar! isi!"),
    Ps.INKRACHT: (tindakan.Inkracht, "uraian"),
    Ps.LAKSANAKAN: (tindakan.Laksanakan, "uraian! pelajaran"),
    Ps.GUGURKAN: (tindakan.Gugurkan, "uraian"),
    Ps.CABUT: (tindakan.CabutSengketa, "uraian!"),
}
"""Event → its act and the fields besides the day; ``!`` marks what must be filled in"""
PILIHAN = {
    "sebab": SebabMediasiGagal,
    "amar": AmarPutusan,
    "jalur": JalurPengadilan,
    "penggugat": Pihak,
    "pengaju": Pihak,
}
PANJANG = frozenset({"uraian", "isi", "hasil", "majelis", "pelajaran"})


def lembar_langkah(
    context: UiContext, detail: SengketaDetail, peristiwa: Ps, parent: QWidget | None = None
) -> LembarPerkara:
    """Return the sheet of a step."""
    act, names = LANGKAH[peristiwa]
    fields = [_tanggal(context.jam.today(), peristiwa)]
    fields += [_isian(name, detail, peristiwa) for name in names.split()]
    fasad, rid = context.sengketa, detail.row.id

    def kirim(isi: Isi) -> Changes:
        return fasad.jalankan(rid, act(**isi))

    return LembarPerkara(
        context,
        sebutan(peristiwa).removesuffix("…"),
        fields,
        kirim,
        basis=_dasar(detail, peristiwa),
        parent=parent,
    )


def lembar_salinan(
    context: UiContext, detail: SengketaDetail, *, pengadilan: bool, parent: QWidget | None = None
) -> LembarPerkara:
    """Return the sheet that notes when the copy of a ruling arrived."""
    fasad, rid = context.sengketa, detail.row.id

    def kirim(isi: Isi) -> Changes:
        return fasad.catat_putusan_diterima(rid, isi["tanggal"], pengadilan=pengadilan)

    court, ki = t("Sengketa", "Putusan pengadilan diterima"), t("Sengketa", "Salinan diterima")
    basis = "UU 14/2008 Pasal 50" if pengadilan else "UU 14/2008 Pasal 48; PerKI 1/2013 Pasal 60"
    day = Isian(
        "tanggal",
        t("Sengketa", "&Tanggal diterima"),
        Ragam.TANGGAL,
        wajib=True,
        awal=context.jam.today(),
        bantuan=t("Sengketa", "Sejak hari ini jangka waktu upaya hukum dihitung."),
    )
    title = court if pengadilan else ki
    return LembarPerkara(context, title, [day], kirim, basis=basis, parent=parent)


def _dasar(detail: SengketaDetail, peristiwa: Ps) -> str:
    rows = alur_sengketa().langkah_semua
    return next(
        (r.dasar for r in rows if r.dari is detail.row.status and r.peristiwa is peristiwa), ""
    )


def _tanggal(today: date, peristiwa: Ps) -> Isian:
    titles = {
        Ps.REGISTRASI: t("Sengketa", "&Tanggal registrasi"),
        Ps.PUTUS: t("Sengketa", "&Tanggal dibacakan"),
        Ps.MULAI_MEDIASI: t("Sengketa", "&Pertemuan mediasi pertama"),
        Ps.INKRACHT: t("Sengketa", "&Tanggal berkekuatan hukum tetap"),
        Ps.LAKSANAKAN: t("Sengketa", "&Tanggal dilaksanakan"),
    }
    title = titles.get(peristiwa, t("Sengketa", "&Tanggal"))
    return Isian("tanggal", title, Ragam.TANGGAL, wajib=True, awal=today)


def _isian(name: str, detail: SengketaDetail, peristiwa: Ps) -> Isian:
    key, need = name.removesuffix("!"), name.endswith("!")
    title, advice = _judul(key)
    value = _awal(key, detail, peristiwa)
    if key in PILIHAN:
        words = tuple((one, sebutan(one)) for one in PILIHAN[key])
        return Isian(key, title, Ragam.PILIHAN, wajib=need, awal=value, pilihan=words)
    kind = Ragam.PANJANG if key in PANJANG else Ragam.BARIS
    kind = {
        "diterima": Ragam.TANGGAL,
        "hari_pelaksanaan": Ragam.ANGKA,
        "menyeluruh": Ragam.CENTANG,
    }.get(key, kind)
    lines = 2 if key in {"majelis", "pelajaran"} else 3
    return Isian(key, title, kind, wajib=need, awal=value, bantuan=advice, baris=lines)


def _awal(key: str, detail: SengketaDetail, peristiwa: Ps) -> Any:  # noqa: ANN401 - any field
    draft = detail.draft
    known: dict[str, Any] = {
        "nomor_ki": draft.nomor_ki,
        "komisi": draft.komisi,
        "majelis": draft.majelis,
        "mediator": draft.mediator,
        "menyeluruh": AlasanKeberatan.DITOLAK not in draft.alasan,
    }
    if peristiwa is Ps.PUTUS_PENGADILAN:
        known["nomor_perkara"] = detail.putusan.nomor_perkara
    if peristiwa is Ps.PUTUS_KASASI:
        known["nomor"] = detail.putusan.nomor_kasasi
    return known.get(key)


def _judul(key: str) -> tuple[str, str]:
    """Return title and advice of a field."""
    titles = {
        "nomor_ki": (
            t("Sengketa", "&Nomor register Komisi Informasi"),
            t("Sengketa", "Tulis persis seperti pada akta registrasi."),
        ),
        "komisi": (t("Sengketa", "&Komisi Informasi"), ""),
        "uraian": (t("Sengketa", "&Uraian"), ""),
        "majelis": (t("Sengketa", "&Majelis komisioner"), ""),
        "hasil": (t("Sengketa", "&Hasil pemeriksaan"), ""),
        "nomor": (t("Sengketa", "&Nomor putusan"), ""),
        "isi": (t("Sengketa", "&Isi putusan"), ""),
        "mediator": (t("Sengketa", "&Mediator"), ""),
        "hari_pelaksanaan": (
            t("Sengketa", "&Jangka pelaksanaan (hari kerja)"),
            t("Sengketa", "Seperti tertulis dalam putusan; kosong bila tidak disebut."),
        ),
        "menyeluruh": (t("Sengketa", "Seluruh pokok sengketa disepakati"), ""),
        "sebab": (t("Sengketa", "&Sebab mediasi gagal"), ""),
        "amar": (t("Sengketa", "&Amar, dilihat dari badan publik"), ""),
        "diterima": (
            t("Sengketa", "&Salinan diterima"),
            t("Sengketa", "Boleh menyusul; memulai jangka waktu upaya hukum."),
        ),
        "jalur": (t("Sengketa", "&Pengadilan"), ""),
        "penggugat": (t("Sengketa", "P&enggugat"), ""),
        "pengaju": (t("Sengketa", "&Diajukan oleh"), ""),
        "nomor_perkara": (t("Sengketa", "Nomor p&erkara"), ""),
        "pelajaran": (t("Sengketa", "P&elajaran bagi kantor"), ""),
    }
    return titles[key]
