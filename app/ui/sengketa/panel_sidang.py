# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hearings of a dispute: add, correct, hold, cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.domain.pelaku import LAYANAN
from app.domain.sengketa import JenisSidang
from app.domain.sengketa_isian import KehadiranDraft, SengketaDetail, SidangDraft, SidangRow
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam
from app.ui.permohonan.teks import hari_pendek, tanggal_ringkas
from app.ui.sengketa.panel_daftar import PanelDaftar
from app.ui.theme import Tone
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.pills import Pill

t = QCoreApplication.translate
TAMBAH, UBAH, HADIR, BATAL = "tambah", "ubah", "hadir", "batal"
PANGGILAN = "PerKI 1/2013 Pasal 24"


class PanelSidang(PanelDaftar[SidangRow]):
    """Every act opens a sheet; the page reads the case again when it is stored."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._id: UUID | None = None
        super().__init__(
            "sidang",
            _kolom(),
            alat=(
                (TAMBAH, "plus", t("Sengketa", "Tambah sidang…")),
                (HADIR, "check", t("Sengketa", "Catat kehadiran dan hasil (Enter)…")),
                (UBAH, "edit", t("Sengketa", "Betulkan atau tunda sidang…")),
                (BATAL, "trash", t("Sengketa", "Batalkan sidang…")),
            ),
            tambah=TAMBAH,
            enter=HADIR,
            may=context.pelaku.punya(*LAYANAN),
            act=self._open,
            boleh=lambda _key, _row: True,
        )
        self.table.view.setAccessibleName(t("Sengketa", "Sidang"))
        self.table.set_empty(
            "calendar",
            t("Sengketa", "Belum ada sidang."),
            t("Sengketa", "Catat sidang begitu panggilan diterima; jam mundurnya ikut dihitung."),
        )

    def show_detail(self, detail: SengketaDetail | None) -> None:
        """Show the hearings of a dispute."""
        self._id = None if detail is None else detail.row.id
        self.show_rows(() if detail is None else detail.sidang, key=lambda row: row.id)

    def _open(self, key: str, row: SidangRow | None) -> None:
        if key == TAMBAH:
            self._add_sheet()
        elif row is not None:
            {HADIR: self._hold, UBAH: self._correct, BATAL: self._cancel}[key](row)

    def _add_sheet(self) -> None:
        rid, fasad = self._id, self._context.sengketa
        if rid is None:
            return

        def kirim(isi: Isi) -> Changes:
            return fasad.tambah_sidang(rid, _draft(isi))[1]

        title = t("Sengketa", "Tambah sidang")
        self._sheet(title, self._fields(None), kirim, basis=PANGGILAN)

    def _correct(self, row: SidangRow) -> None:
        fasad = self._context.sengketa
        why = Isian("alasan", t("Sengketa", "&Alasan perubahan"), Ragam.BARIS, wajib=True)

        def kirim(isi: Isi) -> Changes:
            return fasad.koreksi_sidang(row.id, _draft(isi), isi["alasan"])

        title = t("Sengketa", "Betulkan sidang")
        self._sheet(title, [*self._fields(row), why], kirim, basis=PANGGILAN)

    def _hold(self, row: SidangRow) -> None:
        fasad = self._context.sengketa
        known = ((True, t("Sengketa", "hadir")), (False, t("Sengketa", "tidak hadir")))
        words = (*known, ("-", t("Sengketa", "tidak dicatat")))

        def hadir(key: str, title: str, value: bool | None) -> Isian:
            first = "-" if value is None else value
            return Isian(key, title, Ragam.PILIHAN, awal=first, pilihan=words)

        fields = (
            hadir("pemohon", t("Sengketa", "&Pemohon"), row.hadir_pemohon),
            hadir("termohon", t("Sengketa", "&Termohon (kita)"), row.hadir_termohon),
            Isian("hasil", t("Sengketa", "&Hasil sidang"), Ragam.PANJANG, awal=row.hasil),
        )

        def kirim(isi: Isi) -> Changes:
            ours = {key: None if isi[key] == "-" else isi[key] for key in ("pemohon", "termohon")}
            draft = KehadiranDraft(ours["pemohon"], ours["termohon"], isi["hasil"])
            return fasad.catat_kehadiran(row.id, draft)

        title = t("Sengketa", "Kehadiran dan hasil sidang {0}").format(hari_pendek(row.tanggal))
        self._sheet(title, fields, kirim, save=t("Sengketa", "&Catat"))

    def _cancel(self, row: SidangRow) -> None:
        fasad = self._context.sengketa
        why = Isian("alasan", t("Sengketa", "&Alasan pembatalan"), Ragam.BARIS, wajib=True)

        def kirim(isi: Isi) -> Changes:
            return fasad.batalkan_sidang(row.id, isi["alasan"])

        title = t("Sengketa", "Batalkan sidang {0}").format(hari_pendek(row.tanggal))
        self._sheet(title, (why,), kirim, save=t("Sengketa", "&Batalkan sidang"))

    def _sheet(
        self,
        title: str,
        fields: Sequence[Isian],
        kirim: Callable[[Isi], Changes],
        *,
        basis: str = "",
        save: str = "",
    ) -> None:
        LembarPerkara(
            self._context,
            title,
            fields,
            kirim,
            basis=basis,
            save_text=save or t("Sengketa", "&Simpan"),
            parent=self.window(),
        ).open()

    def _fields(self, row: SidangRow | None) -> list[Isian]:
        today = self._context.jam.today()
        kinds = tuple((one, sebutan(one)) for one in JenisSidang)
        return [
            Isian(
                "jenis",
                t("Sengketa", "&Jenis sidang"),
                Ragam.PILIHAN,
                wajib=True,
                awal=None if row is None else row.jenis,
                pilihan=kinds,
            ),
            Isian(
                "tanggal",
                t("Sengketa", "&Hari sidang"),
                Ragam.TANGGAL,
                wajib=True,
                awal=None if row is None else row.tanggal,
            ),
            Isian(
                "pukul",
                t("Sengketa", "&Pukul"),
                Ragam.BARIS,
                awal="" if row is None else row.pukul,
                bantuan=t("Sengketa", "Misalnya 09:30; kosong bila belum diketahui."),
            ),
            Isian(
                "tempat",
                t("Sengketa", "&Tempat"),
                Ragam.BARIS,
                awal="" if row is None else row.tempat,
            ),
            Isian(
                "panggilan_diterima",
                t("Sengketa", "Pa&nggilan diterima"),
                Ragam.TANGGAL,
                awal=today if row is None else row.panggilan_diterima,
                bantuan=t("Sengketa", "Harus paling lambat tiga hari kerja sebelum sidang."),
            ),
            Isian(
                "catatan",
                t("Sengketa", "&Catatan"),
                Ragam.PANJANG,
                awal="" if row is None else row.catatan,
                baris=2,
            ),
        ]


def _draft(isi: Isi) -> SidangDraft:
    names = ("jenis", "tanggal", "pukul", "tempat", "panggilan_diterima", "catatan")
    return SidangDraft(**{name: isi[name] for name in names})


def _kolom() -> list[Column[SidangRow]]:
    return [
        Column(
            "hari",
            t("Sengketa", "Hari"),
            lambda row: Cell(tanggal_ringkas(row.tanggal), row.pukul.replace(":", ".")),
            width=108,
            required=True,
        ),
        Column(
            "sidang",
            t("Sengketa", "Sidang"),
            lambda row: Cell(sebutan(row.jenis), row.tempat),
            width=150,
            required=True,
        ),
        Column("panggilan", t("Sengketa", "Panggilan"), _panggilan, width=116),
        Column(
            "hasil",
            t("Sengketa", "Kehadiran / hasil"),
            lambda row: Cell(_hadir(row), row.hasil or row.catatan),
            stretch=True,
        ),
    ]


def _panggilan(row: SidangRow) -> Cell:
    if row.panggilan_terlambat:
        return Cell(pill=Pill(t("Sengketa", "terlambat"), Tone.BAD))
    return Cell(tanggal_ringkas(row.panggilan_diterima))


def _hadir(row: SidangRow) -> str:
    words = []
    for who, came in (
        (t("Sengketa", "pemohon"), row.hadir_pemohon),
        (t("Sengketa", "Termohon"), row.hadir_termohon),
    ):
        if came is not None:
            state = t("Sengketa", "hadir") if came else t("Sengketa", "tidak hadir")
            words.append(f"{who} {state}")
    return ", ".join(words) or t("Sengketa", "belum dicatat")


def judul_tab(detail: SengketaDetail | None) -> str:
    """Return the title of the tab with the count of hearings."""
    count = 0 if detail is None else len(detail.sidang)
    return t("Sengketa", "Sidang ({0})").format(count)
