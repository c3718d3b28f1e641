# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opens every dialog of the page and carries out what is asked of files and letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot

from app.domain.jobs import JobControl
from app.domain.kerja_isian import Rombongan
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import (
    PermohonanDetail,
    PermohonanRow,
    SuratRow,
    TenggatRow,
)
from app.services.draf import DrafRow
from app.services.permohonan import Terdaftar
from app.ui.context import UiContext
from app.ui.kerja.bacaan import Butir
from app.ui.kerja.pembuka import PembukaKerja
from app.ui.perkara.bentuk import Baru
from app.ui.perkara.pembuka import KasusTerbuka, PembukaKasus
from app.ui.permohonan.banyak import SERAH as BERSAMA_SERAH
from app.ui.permohonan.banyak import TERBANYAK, cari_contoh, lembar_bersama
from app.ui.permohonan.dialog_berkas import tebak_jenis
from app.ui.permohonan.dialog_kartu import DialogKartu
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.dialog_permohonan import DialogPermohonan
from app.ui.permohonan.dialog_rombongan import DialogRombongan, kata_rombongan
from app.ui.permohonan.dialog_surat import DialogSurat
from app.ui.permohonan.kartu_sel import BATAS, ada_hitungan, kartu_sel
from app.ui.permohonan.langkah import JEJAK, KEBERATAN, SURAT
from app.ui.permohonan.pilih_langkah import dialog_langkah
from app.ui.widgets.paged_table import Offer

if TYPE_CHECKING:
    from app.ui.permohonan.halaman import HalamanPermohonan

KUNCI_HITUNGAN = "Ctrl+Shift+T"


@dataclass(frozen=True)
class _Terbuka:
    id: UUID
    nomor: str
    surat: tuple[SuratRow, ...]


class Pembuka(PembukaKasus):
    """One per page. The dialogs are window modal: nothing here waits."""

    def __init__(self, context: UiContext, page: HalamanPermohonan) -> None:
        super().__init__(context, page, page.case.below)
        self._page = page
        self.work = PembukaKerja(context, page, self.take_in)
        panel = page.case.below.work
        if panel is not None:
            panel.row_opened.connect(self._show_work)
            panel.step_asked.connect(self.step)

    def kasus(self) -> KasusTerbuka | None:
        detail = self.detail()
        return None if detail is None else _Terbuka(detail.row.id, detail.row.nomor, detail.surat)

    def unmask(self, keperluan: str) -> None:
        self._page.unmask(keperluan)

    def jenis_berkas(self, path: Path) -> JenisLampiran:
        detail = self.detail()
        return JenisLampiran.LAINNYA if detail is None else tebak_jenis(path, detail.row.status)

    def detail(self) -> PermohonanDetail | None:
        """Return the case on the page."""
        kasus = self._page.case.kasus()
        return None if kasus is None else kasus.detail

    def new_request(self, draf: DrafRow | None = None) -> None:
        """Open the intake form, with a stored draft in it if one is given."""
        if not self._context.pelaku.punya(*LAYANAN):
            self._context.window.show_toast(
                self.tr("Akun ini hanya dapat melihat. Mintalah petugas layanan mendaftarkannya.")
            )
            return
        dialog = DialogPermohonan(self._context, draf=draf, parent=self._page.window())
        dialog.registered.connect(self._on_registered)
        dialog.open()

    @Slot()
    def new_batch(self) -> None:
        """Open the form of many requests from one applicant."""
        if self._context.pelaku.punya(*LAYANAN):
            dialog = DialogRombongan(self._context, self._page.window())
            dialog.registered.connect(self._on_batch)
            dialog.open()

    @Slot(object)
    def _on_batch(self, made: Rombongan) -> None:
        context, rombongan = self._context, self._context.rombongan
        context.bus.publish(made.changes)
        self._page.select_new(made.baris[0].id)
        words = self.tr("{0} permohonan terdaftar: {1}.")
        context.window.show_toast(words.format(len(made.baris), kata_rombongan(made)))

        def show(data: bytes) -> None:
            title, window = self.tr("Tanda bukti rombongan"), self._page.window()
            self._open(DialogPdf(context, title, data, "tanda-bukti-rombongan.pdf", parent=window))

        context.runner.start(
            self._page, lambda _job: rombongan.tanda_bukti(made.id), write=True, done=show
        )

    @Slot(object)
    def counting_card(self, tenggat: TenggatRow) -> None:
        """Open the counting card of a deadline."""
        detail = self.detail()
        perkara = "" if detail is None else detail.row.nomor
        self._open(DialogKartu(self._context, tenggat.kartu, perkara, self._page.window()))

    @Slot()
    def nearest_card(self) -> None:
        """Open the counting card of the clock that runs out first."""
        detail = self.detail()
        if detail is not None and detail.tenggat:
            self.counting_card(detail.tenggat[0])

    def row_menu(self, row: PermohonanRow, kolom: str) -> list[Offer]:
        """Offer the counting card of a date in the worklist."""
        if not ada_hitungan(row, kolom):
            return []
        text = self.tr("Hitungan tanggal…") + f"\t{KUNCI_HITUNGAN}"
        return [(text, partial(self.card_of, row, kolom))]

    @Slot()
    def cell_card(self) -> None:
        """Open the card of the worklist's current cell; of its deadline if that is no date."""
        table, row = self._page.list.table, self._page.list.current()
        if row is None:
            return
        kolom = table.model.columns[max(table.view.currentIndex().column(), 0)].key
        self.card_of(row, kolom if ada_hitungan(row, kolom) else BATAS[0])

    def card_of(self, row: PermohonanRow, kolom: str) -> None:
        """Open the counting card of a date of a row, without opening the case."""
        kip = self._context.kip
        self._context.runner.start(
            self._page, lambda _job: kip.detail(row.id), done=partial(self._show_card, kolom)
        )

    def _show_card(self, kolom: str, detail: PermohonanDetail) -> None:
        clock = kartu_sel(detail, kolom)
        if clock is None:
            self._context.window.show_toast(self.tr("Tidak ada tenggat yang berjalan."))
            return
        window = self._page.window()
        self._open(DialogKartu(self._context, clock.kartu, detail.row.nomor, window))

    @Slot(str)
    def step(self, key: str) -> None:
        """Open the dialog of a button of the next-step bar."""
        detail = self.detail()
        if detail is None:
            return
        if self.work.knows(key):
            self._read_work()
            self.work.step(key)
        elif key.startswith(SURAT):
            self.letter(JenisSurat(key.removeprefix(SURAT)))
        elif key == JEJAK:
            self.trail()
        elif key == KEBERATAN:
            self._context.window.go(KEBERATAN, Baru(detail.row.id))
        else:
            dialog_langkah(self._context, detail, key, self._page, self._open)

    def _read_work(self) -> None:
        kasus = self._page.case.kasus()
        self.work.detail = None if kasus is None else kasus.detail
        self.work.kerja = None if kasus is None else kasus.kerja

    @Slot(object)
    def _show_work(self, row: Butir) -> None:
        self._read_work()
        self.work.show_row(row)

    @Slot(str)
    def many_step(self, key: str) -> None:
        """Open the sheet of a step for every selected request."""
        pages, window = self._page, self._page.window()
        if pages.list.selected_count() > TERBANYAK:
            words = self.tr("Paling banyak {0} permohonan sekali jalan.")
            self._context.window.show_toast(words.format(TERBANYAK))
            return
        keys, context = pages.list.selected_keys(TERBANYAK), self._context

        def work(job: JobControl) -> tuple[list[UUID], PermohonanDetail | None]:
            ids = pages.list.ids_of(keys)
            return ids, None if key == BERSAMA_SERAH else cari_contoh(context, key, ids, job)

        def show(found: tuple[list[UUID], PermohonanDetail | None]) -> None:
            ids, sample = found
            if key == BERSAMA_SERAH:
                self.work.hand_over(ids)
            elif sample is None:
                words = self.tr("Tidak satu pun dari yang dipilih dapat menjalani langkah ini.")
                context.window.show_toast(words)
            else:
                self._open(lembar_bersama(context, key, sample, ids, window))

        context.runner.start(pages, work, done=show)

    @Slot()
    def receipt(self) -> None:
        """Issue and show the receipt of the case on the page."""
        detail = self.detail()
        if detail is not None and self._context.pelaku.punya(*LAYANAN):
            self.receipt_of(detail.row.id, detail.row.nomor)

    def receipt_of(self, permohonan_id: UUID, nomor: str) -> None:
        """Issue the receipt of a request and show it ready to print."""
        dialog = DialogSurat(
            self._context,
            permohonan_id,
            nomor,
            JenisSurat.TANDA_BUKTI,
            parent=self._page.window(),
        )
        self._open(dialog)
        dialog.issue()

    @Slot(object, object, bool)
    def _on_registered(self, made: Terdaftar, paths: Sequence[Path], print_now: bool) -> None:
        self._context.bus.publish(made.changes)
        self._page.select_new(made.id)
        if paths:
            self.take_in(made.id, paths, JenisLampiran.IDENTITAS, "pemohon")
        text = self.tr("Permohonan {0} terdaftar.").format(made.nomor)
        if print_now:
            self.receipt_of(made.id, made.nomor)
            self._context.window.show_toast(text)
        else:
            self._context.window.show_toast(
                text,
                self.tr("Cetak tanda bukti"),
                lambda: self.receipt_of(made.id, made.nomor),
            )
