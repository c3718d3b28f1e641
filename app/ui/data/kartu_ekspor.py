# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Export of the register of one year."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.domain.format_id import ukuran_berkas
from app.domain.pelaku import LAYANAN
from app.services.register import HasilEkspor, nama_berkas_register
from app.ui.context import UiContext
from app.ui.data.kartu import KartuTugas
from app.ui.theme import Tone
from app.ui.widgets.form import Form


class KartuEkspor(KartuTugas):
    """Year, full or public, spreadsheet or PDF; the full one is a logged act."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Ekspor register"),
            self.tr(
                "Register Lampiran VIII PerKI 1/2021: 21 kolom, sama dengan lampirannya. Varian"
                " publik menyamarkan data pribadi; varian lengkap dicatat di jejak."
            ),
            parent,
        )
        self.tahun, self.varian, self.bentuk = QComboBox(), QComboBox(), QComboBox()
        if context.pelaku.punya(*LAYANAN):
            self.varian.addItem(self.tr("Lengkap (untuk arsip sendiri)"), False)
        self.varian.addItem(self.tr("Publik (data pribadi disamarkan)"), True)
        self.bentuk.addItem(self.tr("Excel (XLSX)"), "xlsx")
        self.bentuk.addItem(self.tr("PDF siap cetak"), "pdf")
        form = Form()
        form.add_section(columns=3)
        form.add_field("tahun", self.tr("Tahun"), self.tahun)
        form.add_field("varian", self.tr("Varian"), self.varian)
        form.add_field("bentuk", self.tr("Bentuk"), self.bentuk)
        self.add(form)
        self.finish_layout(self.tr("Ekspor…"))
        self.button.clicked.connect(self._ask)

    def show_years(self, years: tuple[int, ...]) -> None:
        """Offer the years the register holds, and this one."""
        kept = self.tahun.currentData()
        self.tahun.clear()
        for year in sorted({*years, self.context.jam.today().year}, reverse=True):
            self.tahun.addItem(str(year), year)
        if kept is not None and self.tahun.findData(kept) >= 0:
            self.tahun.setCurrentIndex(self.tahun.findData(kept))

    def proposed_name(self) -> str:
        """Return the file name offered in the dialog; it names no person."""
        return nama_berkas_register(
            int(self.tahun.currentData()),
            publik=bool(self.varian.currentData()),
            bentuk=str(self.bentuk.currentData()),
            hari=self.context.jam.today(),
        )

    def export_to(self, path: Path) -> None:
        """Write the register to ``path``."""
        year, public = int(self.tahun.currentData()), bool(self.varian.currentData())
        kind = str(self.bentuk.currentData())
        register = self.context.register
        self.run(
            self.tr("Mengekspor register {0}").format(year),
            lambda job: register.ekspor(path, tahun=year, publik=public, bentuk=kind, job=job),
            self._on_done,
        )

    @Slot()
    def _ask(self) -> None:
        kind = str(self.bentuk.currentData())
        kinds = {"xlsx": "Excel (*.xlsx)", "pdf": "PDF (*.pdf)"}[kind]
        title = self.tr("Simpan register")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, self.proposed_name(), kinds)
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix else path.with_suffix(f".{kind}"))

    def _on_done(self, hasil: HasilEkspor) -> None:
        size = ukuran_berkas(hasil.path.stat().st_size)
        text = self.tr("{0} baris ditulis ke {1} ({2}).")
        self.say(
            self.tr("selesai"),
            Tone.GOOD,
            text.format(hasil.baris, hasil.path.name, size),
            folder=hasil.path.parent,
        )
