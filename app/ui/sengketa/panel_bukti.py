# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exhibits T-1, T-2 …: add from files and letters of the case, reorder, correct, withdraw."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.domain.format_id import ukuran_berkas
from app.domain.pelaku import LAYANAN
from app.domain.sengketa_isian import BerkasPilihan, BuktiDraft, BuktiRow, SengketaDetail
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam
from app.ui.sengketa.panel_daftar import PanelDaftar
from app.ui.theme import Tone
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.pills import Pill

t = QCoreApplication.translate
TAMBAH, UBAH, NAIK, TURUN, TARIK = "tambah", "ubah", "naik", "turun", "tarik"
TANPA = "-"
Asal = tuple[UUID | None, UUID | None]
"""(file, letter) an exhibit stands for"""


class PanelBukti(PanelDaftar[BuktiRow]):
    """Every act opens a sheet, but moving, which is done at once."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._id: UUID | None = None
        self._rows: tuple[BuktiRow, ...] = ()
        super().__init__(
            "bukti",
            _kolom(),
            alat=(
                (TAMBAH, "plus", t("Sengketa", "Tambah bukti…")),
                (UBAH, "edit", t("Sengketa", "Betulkan bukti (Enter)…")),
                (NAIK, "chevron-up", t("Sengketa", "Naikkan urutannya")),
                (TURUN, "chevron-down", t("Sengketa", "Turunkan urutannya")),
                (TARIK, "trash", t("Sengketa", "Tarik bukti…")),
            ),
            tambah=TAMBAH,
            enter=UBAH,
            may=context.pelaku.punya(*LAYANAN),
            act=self._open,
            boleh=self._fits,
        )
        self.table.view.setAccessibleName(t("Sengketa", "Bukti"))
        self.table.set_empty(
            "scale",
            t("Sengketa", "Belum ada bukti."),
            t("Sengketa", "Pilih dari berkas dan surat sengketa, keberatan, dan permohonannya."),
        )

    def show_detail(self, detail: SengketaDetail | None) -> None:
        """Show the exhibits of a dispute."""
        self._id = None if detail is None else detail.row.id
        self._rows = () if detail is None else detail.bukti
        self.show_rows(self._rows, key=lambda row: row.id)

    def _fits(self, key: str, row: BuktiRow) -> bool:
        if key == NAIK:
            return row.urut > 1
        return key != TURUN or row.urut < len(self._rows)

    def _open(self, key: str, row: BuktiRow | None) -> None:
        if key in {TAMBAH, UBAH}:
            self._ask_sources(row if key == UBAH else None)
        elif row is not None:
            if key == TARIK:
                self._withdraw(row)
            else:
                self._move(row, -1 if key == NAIK else 1)

    def _ask_sources(self, row: BuktiRow | None) -> None:
        rid, fasad = self._id, self._context.bukti
        if rid is None:
            return
        self._context.runner.start(
            self,
            lambda _job: fasad.pilihan(rid),
            done=lambda found: self._sheet(rid, row, found),
        )

    def _sheet(self, rid: UUID, row: BuktiRow | None, found: tuple[BerkasPilihan, ...]) -> None:
        fasad = self._context.bukti
        sources: dict[object, BerkasPilihan] = {one.berkas_id or one.surat_id: one for one in found}

        def kirim(isi: Isi) -> Changes:
            source = sources.get(isi["asal"])
            kept: Asal = (None, None) if source is None else (source.berkas_id, source.surat_id)
            title = isi["judul"] or ("" if source is None else source.nama)
            draft = BuktiDraft(title, *kept, isi["keterangan"], isi["dikecualikan"])
            return fasad.tambah(rid, draft)[1] if row is None else fasad.ubah(row.id, draft)

        words = t("Sengketa", "Tambah bukti")
        title = words if row is None else t("Sengketa", "Betulkan bukti {0}").format(row.tanda)
        LembarPerkara(
            self._context,
            title,
            _isian(row, found),
            kirim,
            save_text=t("Sengketa", "&Simpan"),
            parent=self.window(),
        ).open()

    def _move(self, row: BuktiRow, step: int) -> None:
        rid, fasad = self._id, self._context.bukti
        order = [one.id for one in self._rows]
        at = order.index(row.id)
        if rid is None or not 0 <= at + step < len(order):
            return
        order[at], order[at + step] = order[at + step], order[at]
        self._context.runner.start(
            self,
            lambda _job: fasad.susun(rid, order),
            write=True,
            done=self._context.bus.publish,
        )

    def _withdraw(self, row: BuktiRow) -> None:
        fasad = self._context.bukti
        why = Isian(
            "alasan",
            t("Sengketa", "&Alasan bukti ditarik"),
            Ragam.BARIS,
            wajib=True,
            bantuan=t("Sengketa", "Bukti sesudahnya naik satu nomor; berkasnya tetap ada."),
        )

        def kirim(isi: Isi) -> Changes:
            return fasad.tarik(row.id, isi["alasan"])

        title = t("Sengketa", "Tarik bukti {0}").format(row.tanda)
        save = t("Sengketa", "&Tarik")
        LembarPerkara(
            self._context, title, (why,), kirim, save_text=save, parent=self.window()
        ).open()


def _isian(row: BuktiRow | None, found: tuple[BerkasPilihan, ...]) -> tuple[Isian, ...]:
    known = [(one.berkas_id or one.surat_id, f"{kalimat(one.nama)} · {one.asal}") for one in found]
    now = TANPA if row is None else (row.berkas_id or row.surat_id or TANPA)
    none = (TANPA, t("Sengketa", "Tanpa berkas (hanya diuraikan)"))
    if row is None and known:
        now = known[0][0] or TANPA
    return (
        Isian(
            "asal",
            t("Sengketa", "&Berkas atau surat"),
            Ragam.PILIHAN,
            awal=now,
            pilihan=(*known, none),
            bantuan=t("Sengketa", "Berkas lain ditambahkan dahulu pada tab Berkas."),
        ),
        Isian(
            "judul",
            t("Sengketa", "&Judul bukti"),
            Ragam.BARIS,
            awal="" if row is None else row.judul,
            bantuan=t("Sengketa", "Kosong: memakai nama berkas atau suratnya."),
        ),
        Isian(
            "keterangan",
            t("Sengketa", "Apa yang di&buktikan"),
            Ragam.PANJANG,
            awal="" if row is None else row.keterangan,
        ),
        Isian(
            "dikecualikan",
            t("Sengketa", "Dikecualikan: hanya untuk pemeriksaan tertutup"),
            Ragam.CENTANG,
            awal=row is not None and row.dikecualikan,
            bantuan=t("Sengketa", "Tidak dimuat dalam berkas kembar tersamar."),
        ),
    )


def _kolom() -> list[Column[BuktiRow]]:
    return [
        Column(
            "tanda",
            t("Sengketa", "Tanda"),
            lambda row: Cell(row.tanda, strong=True),
            width=64,
            required=True,
        ),
        Column(
            "judul",
            t("Sengketa", "Bukti"),
            lambda row: Cell(row.judul, row.keterangan),
            stretch=True,
            required=True,
        ),
        Column("berkas", t("Sengketa", "Berkas"), _berkas, width=170),
        Column("sifat", t("Sengketa", "Sifat"), _sifat, width=120),
    ]


def _berkas(row: BuktiRow) -> Cell:
    if not row.nama_berkas:
        return Cell(t("Sengketa", "diuraikan saja"), muted=True)
    second = ukuran_berkas(row.ukuran) if row.tiba else t("Sengketa", "berkas belum tiba")
    return Cell(row.nama_berkas, second, muted=not row.tiba)


def _sifat(row: BuktiRow) -> Cell:
    if row.dikecualikan:
        return Cell(pill=Pill(t("Sengketa", "dikecualikan"), Tone.WARN))
    return Cell(pill=Pill(t("Sengketa", "terbuka"), Tone.NEUTRAL))


def judul_tab(detail: SengketaDetail | None) -> str:
    """Return the title of the tab with the count of exhibits."""
    count = 0 if detail is None else len(detail.bukti)
    return t("Sengketa", "Bukti ({0})").format(count)
