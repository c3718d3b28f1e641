# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opens every dialog of the page and carries out what is asked of files and letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import (
    LampiranRow,
    PermohonanDetail,
    PermohonanRow,
    SuratRow,
    TenggatRow,
)
from app.infra.berkas import tulis_bytes_atomik
from app.services.draf import DrafRow
from app.services.lampiran import IsiBerkas
from app.services.permohonan import Terdaftar
from app.ui.context import UiContext
from app.ui.permohonan.berkas_panel import PRIBADI
from app.ui.permohonan.dialog_alasan import DialogAlasan
from app.ui.permohonan.dialog_berkas import DialogLampirkan, DialogLihat
from app.ui.permohonan.dialog_jejak import DialogJejak
from app.ui.permohonan.dialog_kartu import DialogKartu
from app.ui.permohonan.dialog_permohonan import DialogPermohonan
from app.ui.permohonan.dialog_surat import DialogSurat
from app.ui.permohonan.kartu_sel import BATAS, ada_hitungan, kartu_sel
from app.ui.permohonan.langkah import JEJAK, SURAT
from app.ui.permohonan.pilih_langkah import dialog_langkah
from app.ui.widgets.paged_table import Offer

if TYPE_CHECKING:
    from app.ui.permohonan.halaman import HalamanPermohonan

KUNCI_HITUNGAN = "Ctrl+Shift+T"


class Pembuka(QObject):
    """One per page. The dialogs are window modal: nothing here waits."""

    def __init__(self, context: UiContext, page: HalamanPermohonan) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

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

    @Slot()
    def ask_unmask(self) -> None:
        """Ask what the personal data is needed for."""
        self._open(
            DialogAlasan(
                self._context,
                self.tr("Buka samaran"),
                self.tr("&Keperluan membuka data pribadi"),
                choices=(
                    self.tr("menghubungi pemohon"),
                    self.tr("mengirim surat"),
                    self.tr("mencocokkan identitas"),
                ),
                advice=self.tr(
                    "Nama akun Anda, waktu, dan keperluan ini tercatat di jejak. Data tersamar"
                    " lagi setelah lima menit atau bila pindah permohonan."
                ),
                save_text=self.tr("&Buka"),
                answered=self._page.unmask,
                parent=self._page.window(),
            )
        )

    @Slot(str)
    def step(self, key: str) -> None:
        """Open the dialog of a button of the next-step bar."""
        detail = self.detail()
        if detail is None:
            return
        if key.startswith(SURAT):
            self.letter(JenisSurat(key.removeprefix(SURAT)))
        elif key == JEJAK:
            self._open(
                DialogJejak(self._context, detail.row.id, detail.row.nomor, self._page.window())
            )
        else:
            dialog_langkah(self._context, detail, key, self._page, self._open)

    @Slot(object)
    def letter(self, jenis: JenisSurat) -> None:
        """Open a letter: the issued one, or its draft."""
        detail = self.detail()
        if detail is None:
            return
        issued = next((s for s in detail.surat if s.jenis is jenis and not s.konsep), None)
        self._page.case.below.open_letters()
        self._open(
            DialogSurat(
                self._context,
                detail.row.id,
                detail.row.nomor,
                jenis,
                terbit=issued,
                parent=self._page.window(),
            )
        )

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

    @Slot(object)
    def attach(self, paths: Sequence[Path]) -> None:
        """Ask the kind of dropped files, then take them in."""
        detail = self.detail()
        if detail is None or not paths:
            return
        permohonan_id = detail.row.id
        self._open(
            DialogLampirkan(
                self._context,
                paths,
                status=detail.row.status,
                answered=lambda chosen, jenis, asal: self.take_in(
                    permohonan_id, chosen, jenis, asal
                ),
                parent=self._page.window(),
            )
        )

    def take_in(
        self, permohonan_id: UUID, paths: Sequence[Path], jenis: JenisLampiran, asal: str
    ) -> None:
        """Attach files to a request, one write each, so that one bad file holds back no other."""
        berkas = self._context.berkas
        for path in paths:

            def work(job: JobControl, path: Path = path) -> Changes:
                return berkas.lampirkan(permohonan_id, path, jenis, asal, job)[1]

            self._context.runner.start(self._page, work, write=True, done=self._context.bus.publish)

    @Slot()
    def choose_files(self) -> None:
        """Attach files chosen in the file dialog."""
        title = self.tr("Pilih berkas untuk dilampirkan")
        names, _kind = QFileDialog.getOpenFileNames(self._page, title)
        self.attach([Path(name) for name in names])

    @Slot(str, object)
    def file_act(self, key: str, row: LampiranRow) -> None:
        """Look at, save or withdraw a file."""
        if key == "tarik":
            self._ask_withdraw(row)
        elif row.jenis in PRIBADI:
            self._open(
                DialogAlasan(
                    self._context,
                    self.tr("Berkas pribadi"),
                    self.tr("&Keperluan membuka berkas ini"),
                    choices=(self.tr("mencocokkan identitas"), self.tr("permintaan pemohon")),
                    advice=self.tr("Nama akun Anda, waktu, dan keperluan ini tercatat di jejak."),
                    save_text=self.tr("&Buka"),
                    answered=lambda keperluan: self._read_file(key, row, keperluan),
                    parent=self._page.window(),
                )
            )
        else:
            self._read_file(key, row, "pratinjau")

    @Slot(object, object)
    def file_scan(self, surat: SuratRow, path: Path) -> None:
        """File the signed scan of an issued letter."""
        berkas = self._context.berkas
        self._context.runner.start(
            self._page,
            lambda job: berkas.arsipkan_pindaian(surat.id, path, job),
            write=True,
            done=self._on_scan,
        )

    @Slot(object)
    def choose_scan(self, surat: SuratRow) -> None:
        """Choose the scan in the file dialog."""
        title, kinds = self.tr("Pilih pindaian"), self.tr("Pindaian (*.pdf *.jpg *.jpeg *.png)")
        name, _kind = QFileDialog.getOpenFileName(self._page, title, "", kinds)
        if name:
            self.file_scan(surat, Path(name))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _ask_withdraw(self, row: LampiranRow) -> None:
        self._open(
            DialogAlasan(
                self._context,
                self.tr("Tarik berkas"),
                self.tr("&Alasan berkas ditarik"),
                choices=(self.tr("salah berkas"), self.tr("diganti versi yang benar")),
                advice=self.tr("Berkas hilang dari daftar; catatan dan isinya tetap untuk jejak."),
                save_text=self.tr("&Tarik"),
                answered=lambda alasan: self._withdraw(row, alasan),
                parent=self._page.window(),
            )
        )

    def _withdraw(self, row: LampiranRow, alasan: str) -> None:
        berkas = self._context.berkas
        self._context.runner.start(
            self._page,
            lambda _job: berkas.hapus(row.id, alasan),
            write=True,
            done=self._context.bus.publish,
        )

    def _read_file(self, key: str, row: LampiranRow, keperluan: str) -> None:
        berkas = self._context.berkas
        shown = self._page.case.below.files.shown_name(row)

        def done(isi: IsiBerkas) -> None:
            if key == "simpan":
                self._save_file(isi)
            else:
                self._open(DialogLihat(self._context, isi, shown, self._page.window()))

        self._context.runner.start(
            self._page, lambda _job: berkas.baca(row.id, keperluan), write=True, done=done
        )

    def _save_file(self, isi: IsiBerkas) -> None:
        title = self.tr("Simpan salinan berkas")
        name, _kind = QFileDialog.getSaveFileName(self._page, title, isi.nama)
        if not name:
            return

        def work(_job: JobControl) -> Path:
            path = Path(name)
            tulis_bytes_atomik(path, isi.isi)
            return path

        self._context.runner.start(self._page, work, done=self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._context.window.show_toast(self.tr("Salinan disimpan: {0}").format(path.name))

    def _on_scan(self, changes: Changes) -> None:
        self._context.bus.publish(changes)
        self._context.window.show_toast(self.tr("Pindaian bertanda tangan diarsipkan."))

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
