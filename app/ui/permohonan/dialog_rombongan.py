# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many requests that one applicant brings in together: one form, a line for each request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from app.domain.kerja_isian import Rombongan
from app.domain.periksa import bersihkan_draft, problems
from app.services.kerja.rombongan import pecah_rincian
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.permohonan.berkas_panel import lokal
from app.ui.permohonan.lembar_isian import LembarIsian
from app.ui.theme import set_role

AKHIRAN = (".xlsx", ".xls", ".ods", ".csv", ".txt")


class DialogRombongan(LembarIsian):
    """All of them are registered or none; the numbers follow each other."""

    registered = Signal(object)
    """(made: Rombongan)"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Rombongan"), parent=parent)
        self.fields.set_field_visible("rincian", visible=False)
        self.side.files.hide()  # one identity, attached to the first case once it has a number
        self.fields.add_section(
            self.tr("Daftar permohonan"),
            self.tr("Tempel daftarnya, atau ambil dari berkas XLSX."),
        )
        self._lines = teks_panjang(9)
        self.fields.add_field(
            "rincian_banyak", self.tr("Satu permohonan &satu baris"), self._lines, required=True
        )
        self._count = QLabel()
        set_role(self._count, "caption")
        self.foot.insertWidget(0, self._count, 1)
        self.file_button = QPushButton(self.tr("Ambil dari &berkas…"))
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self._choose)
        self.foot.insertWidget(1, self.file_button)
        self.setAcceptDrops(True)
        self._lines.textChanged.connect(self._on_lines)
        self._on_lines()
        self.fields.focus_name()

    def lines(self) -> tuple[str, ...]:
        """Return the descriptions, one for each request."""
        return pecah_rincian(self._lines.toPlainText())

    def faults(self) -> dict[str, str]:
        """Return what keeps the batch from being registered, by field."""
        lines = self.lines()
        first = lines[0] if lines else ""
        draft = bersihkan_draft(replace(self.fields.draft(), rincian=first or "-"))
        found = problems(draft, hari_ini=self.context.jam.today())
        unreadable = self.fields.date_problem()
        if unreadable:
            found["tanggal_terima"] = unreadable
        if not lines:
            found["rincian_banyak"] = self.tr("Tulis paling sedikit satu permohonan.")
        return found

    def save(self) -> None:
        faults = self.faults()
        if faults:
            self.show_problems(faults)
            return
        rombongan, draft, lines = self.context.rombongan, self.fields.draft(), self.lines()
        self.submit(lambda _job: rombongan.daftarkan(draft, lines), self.registered.emit)

    def show_problems(self, fields: dict[str, str]) -> None:
        """The service speaks of ``rincian``; here its field is the list."""
        if "rincian" in fields:
            fields = {**fields, "rincian_banyak": fields["rincian"]}
            del fields["rincian"]
        super().show_problems(fields)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(path.suffix.lower() in AKHIRAN for path in lokal(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [p for p in lokal(event.mimeData()) if p.suffix.lower() in AKHIRAN]
        if paths:
            event.acceptProposedAction()
            self.take_file(paths[0])

    def take_file(self, path: Path) -> None:
        """Add the descriptions of a spreadsheet or text file to the list."""
        rombongan = self.context.rombongan

        def done(found: tuple[str, ...]) -> None:
            there = self._lines.toPlainText().rstrip()
            rows = [" ".join(row.split()) for row in found]
            self._lines.setPlainText("\n".join([*([there] if there else []), *rows]))

        self.context.runner.start(
            self,
            lambda job: rombongan.baca_rincian(path, job),
            done=done,
            failed=self.show_failure,
        )

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Daftar ({0})").format(" ".join(f"*{suffix}" for suffix in AKHIRAN))
        title = self.tr("Pilih daftar permohonan")
        name, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.take_file(Path(name))

    @Slot()
    def _on_lines(self) -> None:
        count = len(self.lines())
        self._count.setText(self.tr("{0} permohonan").format(count))
        self.save_button.setText(self.tr("&Daftarkan {0} permohonan").format(count))


def kata_rombongan(made: Rombongan) -> str:
    """Return from which number to which a batch goes."""
    first, last = made.baris[0].nomor, made.baris[-1].nomor
    return first if first == last else f"{first} – {last}"
