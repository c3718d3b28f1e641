# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Rekap”: every figure of a register per agency, for any period, as a file too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.provinsi import BarisTabel, Masa, TabelRekap
from app.ui.borang.pesan import Pesan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat
from app.ui.provinsi.bilah_masa import BilahMasa
from app.ui.provinsi.umum import HalamanProvinsi, istilah, teks, teks_sel, tombol
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable

BENTUK = {"xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)", "pdf": "PDF (*.pdf)"}


class HalamanRekap(HalamanProvinsi):
    """The columns are those the register declares; nought columns are left out on the screen."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, scroll=False, parent=parent)
        self.bar = BilahMasa(context.jam.today())
        self.card = Card(self.tr("Rekap"))
        self.buttons = {
            "xlsx": tombol(self.tr("Excel…"), utama=True),
            "csv": tombol(self.tr("CSV…")),
            "pdf": tombol(self.tr("PDF…")),
        }
        for button in self.buttons.values():
            self.card.add_action(button)
        self.message = Pesan()
        self.notes = teks()
        self.notes.setContentsMargins(14, 6, 14, 8)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.table: PagedTable[BarisTabel] | None = None
        self.card.add(self._holder, 1)
        self.card.add(self.notes)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.message)
        self.body.addWidget(self.card, 1)
        self.bar.changed.connect(self.reload)
        self.buttons["xlsx"].clicked.connect(lambda: self._ask("xlsx"))
        self.buttons["csv"].clicked.connect(lambda: self._ask("csv"))
        self.buttons["pdf"].clicked.connect(lambda: self._ask("pdf"))

    @Slot()
    def reload(self) -> None:
        masa, provinsi, tabel = self.bar.masa(), self.context.provinsi, self.bar.tabel()
        if masa is not None:
            self.context.runner.start(
                self, lambda job: provinsi.rekap(tabel, masa, job=job), done=self._show
            )

    def export_to(self, path: Path, bentuk: str) -> None:
        """Write the recap shown to ``path``."""
        masa, provinsi, tabel = self.bar.masa(), self.context.provinsi, self.bar.tabel()
        if masa is None:
            return
        self.message.hide()
        self.context.runner.start(
            self,
            lambda _job: provinsi.ekspor_rekap(path, tabel=tabel, masa=masa, bentuk=bentuk),
            write=True,
            done=lambda count: self._written(path, count),
            failed=self._refused,
        )

    def proposed_name(self, bentuk: str) -> str:
        """Return the file name offered in the dialog."""
        masa = self.bar.masa()
        assert masa is not None
        return f"rekap-{self.bar.tabel()}-{_nama(masa)}.{bentuk}"

    def _show(self, tabel: TabelRekap) -> None:
        register = self.bar.register.currentText()
        self.card.set_title(f"{self.tr('Rekap')} · {register}", self.bar.sebutan())
        used = [
            n
            for n in range(len(tabel.kolom))
            if any(row.sel[n] not in (None, 0, "") for row in tabel.baris)
        ]
        made: PagedTable[BarisTabel] = PagedTable(self._columns(tabel, used), name="rekap_provinsi")
        made.set_lines(1)
        made.set_empty(
            "chart",
            self.tr("Belum ada instansi yang terdaftar."),
            self.tr("Rekap memuat satu baris per instansi, juga yang belum mengirim."),
        )
        rows = (*tabel.baris, tabel.jumlah) if tabel.baris else ()
        made.set_source(SumberDaftar(rows, key=lambda r: r.instansi))
        made.setAccessibleName(istilah(tabel.judul))
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = made
        self._column.addWidget(made)
        notes = [kalimat(text) for text in tabel.catatan]
        hidden = len(tabel.kolom) - len(used)
        if hidden and tabel.baris:
            notes.append(
                self.tr("{0} kolom nihil tidak ditampilkan; berkas memuat semuanya.").format(hidden)
            )
        self.notes.setText(" ".join(notes))

    def _columns(self, tabel: TabelRekap, used: list[int]) -> list[Column[BarisTabel]]:
        columns = [
            Column[BarisTabel](
                "nama",
                self.tr("Instansi"),
                lambda r: Cell(istilah(r.nama), strong=r.instansi is None),
                width=320,
                required=True,
            )
        ]
        for number in used:
            kolom = tabel.kolom[number]
            title = ": ".join(istilah(text) for text in (kolom.grup, kolom.judul) if text)
            columns.append(
                Column(
                    kolom.kode,
                    title,
                    lambda r, n=number: Cell(  # type: ignore[misc]
                        teks_sel(r.sel[n]), strong=r.instansi is None, muted=r.sel[n] in (None, 0)
                    ),
                    width=max(92, min(8 * len(title) + 24, 300)),
                    right=True,
                )
            )
        return columns

    def _ask(self, bentuk: str) -> None:
        title = self.tr("Simpan rekap")
        name = self.proposed_name(bentuk)
        chosen, _kind = QFileDialog.getSaveFileName(self, title, name, BENTUK[bentuk])
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix else path.with_suffix(f".{bentuk}"), bentuk)

    def _written(self, path: Path, count: int) -> None:
        text = self.tr("Rekap {0} instansi ditulis ke {1}.").format(count, path.name)
        self.context.window.show_toast(text)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)


def _nama(masa: Masa) -> str:
    return f"{masa.dari:%Y%m%d}-{masa.sampai:%Y%m%d}"
