# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A whole desk going to the next officer, and the list printed for the next shift."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.kip import Peran
from app.domain.pelaku import LAYANAN
from app.services.pengguna import PenggunaRow
from app.ui.context import UiContext
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam
from app.ui.permohonan.dialog_pdf import DialogPdf

t = QCoreApplication.translate


def minta_serahkan_meja(context: UiContext, page: QWidget) -> None:
    """Open the sheet that hands every open case and task of an officer over."""
    context.runner.start(
        page,
        lambda _job: context.setelan.daftar_pengguna(),
        done=lambda people: _lembar_meja(context, people, page).open(),
    )


def minta_cetak_serah(context: UiContext, page: QWidget) -> None:
    """Open the sheet that prints the list for the next shift."""
    context.runner.start(
        page,
        lambda _job: context.setelan.daftar_pengguna(),
        done=lambda people: _lembar_cetak(context, people, page).open(),
    )


def _petugas(people: Sequence[PenggunaRow], *, aktif: bool) -> list[tuple[object, str]]:
    return [
        (row.id, row.nama) for row in people if row.peran & LAYANAN and (row.aktif or not aktif)
    ]


def _lembar_meja(context: UiContext, people: Sequence[PenggunaRow], page: QWidget) -> LembarPerkara:
    semua = context.pelaku.punya(Peran.PPID, Peran.ATASAN_PPID)
    dari = [pair for pair in _petugas(people, aktif=False) if semua or pair[0] == context.pelaku.id]
    fields = (
        Isian(
            "dari",
            t("Kerja", "&Meja milik"),
            Ragam.PILIHAN,
            wajib=True,
            awal=context.pelaku.id,
            pilihan=dari,
        ),
        Isian(
            "ke",
            t("Kerja", "&Kepada"),
            Ragam.PILIHAN,
            wajib=True,
            pilihan=_petugas(people, aktif=True),
        ),
        Isian("catatan", t("Kerja", "&Catatan untuk penerima"), Ragam.PANJANG, wajib=True, baris=4),
    )

    def send(isi: Isi) -> Changes:
        return context.catatan.serahkan_meja(isi["dari"], isi["ke"], isi["catatan"]).changes

    return LembarPerkara(
        context,
        t("Kerja", "Serahkan meja"),
        fields,
        send,
        nasihat=t("Kerja", "Semua perkara dan tugas yang masih terbuka berpindah tangan."),
        parent=page.window(),
    )


def _lembar_cetak(
    context: UiContext, people: Sequence[PenggunaRow], page: QWidget
) -> LembarPerkara:
    semua: list[tuple[object, str]] = [("", t("Kerja", "Semua petugas"))]
    fields = (
        Isian(
            "petugas",
            t("Kerja", "&Perkara milik"),
            Ragam.PILIHAN,
            awal=context.pelaku.id,
            pilihan=[*semua, *_petugas(people, aktif=False)],
        ),
        Isian("kepada", t("Kerja", "&Diserahkan kepada"), Ragam.BARIS),
    )
    printed: list[bytes] = []

    def send(isi: Isi) -> Changes:
        printed.append(context.catatan.cetak_serah(isi["petugas"] or None, isi["kepada"]))
        return Changes()

    sheet = LembarPerkara(
        context,
        t("Kerja", "Cetak daftar serah terima"),
        fields,
        send,
        save_text=t("Kerja", "&Cetak"),
        nasihat=t("Kerja", "Daftar ini memuat nama pemohon; pencetakannya tercatat di jejak."),
        parent=page.window(),
    )

    def show() -> None:
        title = t("Kerja", "Daftar serah terima")
        DialogPdf(context, title, printed[-1], "serah-terima.pdf", parent=page.window()).open()

    sheet.accepted.connect(show)
    return sheet
