# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Import of an old register of objections or list of disputes: dry run, then all of it or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.impor import Catatan
from app.domain.jobs import JobControl
from app.services.impor import HasilImpor
from app.ui.borang.pesan import Pesan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.data.sebutan import sebutan_tingkat
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat, kalimat_baris
from app.ui.tasks import Job
from app.ui.theme import current, set_role
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill
from app.ui.widgets.progress_panel import ProgressPanel

t = QCoreApplication.translate


class UjiPerkara(Protocol):
    """A dry run of either register."""

    @property
    def baru(self) -> int: ...
    @property
    def sudah_ada(self) -> int: ...
    @property
    def galat(self) -> int: ...
    @property
    def peringatan(self) -> int: ...
    @property
    def dapat_disimpan(self) -> bool: ...
    @property
    def catatan(self) -> tuple[Catatan, ...]: ...


@dataclass(frozen=True)
class JenisImpor:
    """How one register is imported, and the page that shows it."""

    halaman: str
    judul: str
    uji: Callable[[Path, int, JobControl], Any]
    simpan: Callable[[Any, int, JobControl], HasilImpor]


def jenis_impor(context: UiContext) -> dict[str, JenisImpor]:
    """Return the registers besides that of requests, by the key of their page."""
    keberatan, sengketa = context.keberatan, context.sengketa
    return {
        "keberatan": JenisImpor(
            "keberatan",
            t("ImporPerkara", "Register keberatan"),
            lambda path, tahun, job: keberatan.uji_impor(path, tahun=tahun, job=job),
            lambda uji, tahun, job: keberatan.simpan_impor(uji, tahun=tahun, job=job),
        ),
        "sengketa": JenisImpor(
            "sengketa",
            t("ImporPerkara", "Daftar sengketa"),
            lambda path, tahun, job: sengketa.uji_impor(path, tahun=tahun, job=job),
            lambda uji, tahun, job: sengketa.simpan_impor(uji, tahun=tahun, job=job),
        ),
    }


class DialogImporPerkara(QDialog):
    """Reads the file at once; nothing is stored before the button."""

    def __init__(
        self, context: UiContext, jenis: JenisImpor, path: Path, tahun: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._jenis, self._year = context, jenis, tahun
        self._uji: UjiPerkara | None = None
        self._job: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(jenis.judul)
        title = QLabel(f"{jenis.judul} {tahun} · {path.name}")
        title.setWordWrap(True)
        set_role(title, "title")
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        set_role(self.summary, "strong")
        self.message, self.progress = Pesan(), ProgressPanel()
        self.notes: PagedTable[Catatan] = PagedTable(_kolom(), name="impor-perkara")
        self.notes.set_lines(2)
        self.notes.setAccessibleName(t("ImporPerkara", "Catatan uji impor"))
        self.notes.set_empty("check", t("ImporPerkara", "Tidak ada catatan."))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (title, self.summary, self.message, self.progress):
            column.addWidget(widget)
        column.addWidget(self.notes, 1)
        column.addLayout(self._buttons())
        self.resize(current().scaled(760), current().scaled(560))
        self.message.hide()
        self.progress.cancel_clicked.connect(self._cancel)
        self._run(
            t("ImporPerkara", "Membaca {0}").format(path.name),
            lambda job: jenis.uji(path, tahun, job),
            self._tested,
        )

    def save(self) -> None:
        """Store every new row; nothing if one of them is wrong."""
        uji, year = self._uji, self._year
        if uji is None or not self.save_button.isEnabled():
            return
        self._run(
            t("ImporPerkara", "Menyimpan"),
            lambda job: self._jenis.simpan(uji, year, job),
            self._saved,
        )

    def reject(self) -> None:
        """Leave; what is under way is cancelled and stores nothing."""
        self._cancel()
        super().reject()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.save_button = QPushButton(t("ImporPerkara", "Simpan"))
        self.save_button.setObjectName("simpan_impor")
        set_role(self.save_button, "primary")
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        leave = QPushButton(t("ImporPerkara", "Batal"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row.addWidget(self.save_button)
        row.addWidget(leave)
        return row

    def _run(
        self, title: str, work: Callable[[JobControl], Any], done: Callable[[Any], None]
    ) -> None:
        self.save_button.setEnabled(False)
        self.message.hide()
        self.progress.begin(title)
        self._job = self._context.runner.start(
            self,
            work,
            write=True,
            done=done,
            failed=self._failed,
            progress=self.progress.show_step,
            ended=self.progress.finish,
        )

    def _tested(self, uji: UjiPerkara) -> None:
        self._uji = uji
        words = t(
            "ImporPerkara", "{0} baru, {1} sudah ada, {2} baris meragukan, {3} baris salah."
        ).format(uji.baru, uji.sudah_ada, uji.peringatan, uji.galat)
        if uji.galat:
            words += " " + t("ImporPerkara", "Betulkan berkasnya; tidak ada yang disimpan.")
        self.summary.setText(words)
        self.notes.set_source(SumberDaftar(uji.catatan))
        fits = uji.dapat_disimpan and uji.baru > 0
        self.save_button.setText(t("ImporPerkara", "Simpan {0} perkara").format(uji.baru))
        self.save_button.setEnabled(fits)

    def _saved(self, hasil: HasilImpor) -> None:
        self._context.bus.publish(hasil.changes)
        self.accept()
        words = t("ImporPerkara", "{0} perkara disimpan, {1} sudah ada sebelumnya.")
        self._context.window.show_toast(
            words.format(hasil.baru, hasil.sudah_ada),
            t("ImporPerkara", "Lihat"),
            lambda: self._context.window.go(self._jenis.halaman),
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    def _cancel(self) -> None:
        if self._job is not None and self._job.running:
            self._job.cancel()


def _kolom() -> list[Column[Catatan]]:
    def grave(note: Catatan) -> Cell:
        text, tone = sebutan_tingkat(note.tingkat)
        return Cell(pill=Pill(text, tone))

    def message(note: Catatan) -> Cell:
        written = t("ImporPerkara", "tertulis: {0}").format(note.nilai_asal)
        return Cell(kalimat_baris(note.pesan), written if note.nilai_asal else "")

    return [
        Column("tingkat", t("ImporPerkara", "Jenis"), grave, width=96),
        Column(
            "tempat",
            t("ImporPerkara", "Tempat"),
            lambda note: Cell(kalimat(note.sel.tempat), note.kolom_asal, strong=True),
            width=210,
        ),
        Column("pesan", t("ImporPerkara", "Keterangan"), message, stretch=True),
    ]
