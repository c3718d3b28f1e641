# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The import wizard: columns, dry run, save. Nothing is stored before the last button."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import UserError
from app.services.impor import HasilImpor, UjiImpor
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.data.hasil_uji import HasilUji
from app.ui.data.peta_kolom import PetaKolom
from app.ui.data.sebutan import sebutan_bidang
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat
from app.ui.tasks import Job
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.scroll import VerticalScroll

UJI_ULANG_MS = 400


class AlurImpor(QWidget):
    """Begins with :meth:`begin`; ``closed`` tells that it was left, ``stored`` what was saved."""

    closed = Signal()
    stored = Signal(object)
    """(hasil: HasilImpor) every new row is in the register"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._path: Path | None = None
        self._year = context.jam.today().year
        self._uji: UjiImpor | None = None
        self._job: Job | None = None
        self._serial = 0
        self._first = True
        self.columns = PetaKolom()
        self.outcome = HasilUji()
        self.sheet, self.year = QComboBox(), QComboBox()
        self.progress, self.message = ProgressPanel(), Pesan()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(UJI_ULANG_MS)
        self._again.timeout.connect(self._test_again)
        self._lay_out()
        self.columns.changed.connect(self._on_mapping)
        self.sheet.activated.connect(self._on_sheet)
        self.year.activated.connect(self._on_year)
        self.progress.cancel_clicked.connect(self._on_cancel)

    def begin(self, path: Path, tahun: int) -> None:
        """Read ``path`` as the register of ``tahun``."""
        self._path, self._year, self._uji, self._first = path, tahun, None, True
        self._fill_years()
        self.sheet.clear()
        self._title.setText(path.name)
        self._show_step(0)
        self._test(sheet=None, with_mapping=False)

    def step(self) -> int:
        """Return 0 while columns are mapped, 1 while the dry run is shown."""
        return self._stack.currentIndex()

    @property
    def uji(self) -> UjiImpor | None:
        """The dry run that is shown."""
        return self._uji

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._title = QLabel()
        set_role(self._title, "title")
        self._title.setWordWrap(True)
        head.addWidget(self._title, 1)
        for text, box in ((self.tr("Lembar"), self.sheet), (self.tr("Register tahun"), self.year)):
            label = QLabel(text)
            set_role(label, "small")
            label.setBuddy(box)
            box.setAccessibleName(text)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(240)
            head.addWidget(label)
            head.addWidget(box)
        column.addLayout(head)
        self._about = QLabel()
        self._about.setWordWrap(True)
        set_role(self._about, "muted")
        for widget in (self._about, self.message, self.progress):
            column.addWidget(widget)
        card = Card(
            self.tr("Kolom berkas"), self.tr("tebakan dapat diubah; uji diulang dengan sendirinya")
        )
        card.add(VerticalScroll(self.columns), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(self.outcome)
        column.addWidget(self._stack, 1)
        column.addLayout(self._bar())

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._leave = QPushButton(self.tr("Batal"))
        self._summary = QLabel()
        set_role(self._summary, "strong")
        self._summary.setWordWrap(True)
        self._back = QPushButton(self.tr("Kembali ke kolom"))
        self._next = QPushButton()
        set_role(self._next, "primary")
        self._next.setObjectName("lanjut")
        self._leave.clicked.connect(self.leave)
        self._back.clicked.connect(lambda: self._show_step(0))
        self._next.clicked.connect(self.go_on)
        row.addWidget(self._leave)
        row.addWidget(self._summary, 1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        return row

    @Slot()
    def leave(self) -> None:
        """Give the import up; a running save is cancelled and stores nothing."""
        self._again.stop()
        self._serial += 1
        if self._job is not None:
            self._job.cancel()
        self.closed.emit()

    @Slot()
    def go_on(self) -> None:
        """Show the dry run, or store it."""
        if not self._next.isEnabled():
            return
        if self.step() == 0:
            self._show_step(1)
        else:
            self._save()

    def _show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._back.setVisible(step == 1)
        self._show_buttons()

    def _show_buttons(self) -> None:
        uji, step = self._uji, self.step()
        busy = self._job is not None and self._job.running
        if step == 0:
            self._next.setText(self.tr("Lihat hasil uji"))
            self._next.setEnabled(uji is not None and not busy)
        else:
            count = 0 if uji is None else uji.ringkasan.baru
            self._next.setText(self.tr("Simpan {0} permohonan").format(count))
            fits = uji is not None and uji.ringkasan.dapat_disimpan and count > 0
            self._next.setEnabled(fits and not busy)
        self._summary.setText("" if uji is None else self._sentence(uji))

    def _sentence(self, uji: UjiImpor) -> str:
        found = uji.ringkasan
        if found.galat:
            text = self.tr(
                "{0} baris salah: betulkan di berkas atau ubah kolom. Belum dapat disimpan."
            )
            return text.format(found.galat)
        if not found.jumlah:
            return self.tr("Tidak ada permohonan yang terbaca; hasil uji mengatakan sebabnya.")
        if not found.baru:
            return self.tr("Tidak ada baris baru: semuanya sudah pernah diimpor.")
        return self.tr("{0} baris terbaca, {1} baru.").format(found.jumlah, found.baru)

    def _fill_years(self) -> None:
        today = self._context.jam.today().year
        self.year.clear()
        for year in sorted({*range(today - 15, today + 1), self._year}, reverse=True):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(self._year))

    @Slot()
    def _on_mapping(self) -> None:
        doubled = self.columns.doubled()
        if doubled:
            parts = [f"{sebutan_bidang(b)} ({', '.join(k)})" for b, k in doubled.items()]
            self.message.show_text(
                self.tr("Satu bidang dibaca dari lebih dari satu kolom."), "; ".join(parts)
            )
        else:
            self.message.hide()
        self._again.start()

    @Slot()
    def _on_sheet(self) -> None:
        self._first = True
        self._test(sheet=self.sheet.currentText(), with_mapping=False)

    @Slot()
    def _on_year(self) -> None:
        self._year = int(self.year.currentData())
        self._test_again()

    @Slot()
    def _test_again(self) -> None:
        sheet = self.sheet.currentText() or None
        self._test(sheet=sheet, with_mapping=True)

    def _test(self, *, sheet: str | None, with_mapping: bool) -> None:
        path, year = self._path, self._year
        if path is None:
            return
        mapping = self.columns.mapping() if with_mapping else None
        self._serial += 1
        serial = self._serial
        register = self._context.register
        self.progress.begin(self.tr("Membaca {0}").format(path.name))
        self._job = self._context.runner.start(
            self,
            lambda job: register.uji_impor(
                path, tahun=year, job=job, lembar=sheet, pemetaan=mapping
            ),
            done=lambda uji: self._on_tested(serial, uji),
            failed=lambda error: self._refuse(serial, error),
            progress=self.progress.show_step,
            ended=lambda: self._on_ended(serial),
        )
        self._show_buttons()

    def _on_tested(self, serial: int, uji: UjiImpor) -> None:
        if serial != self._serial:
            return
        self._uji = uji
        if self._first:
            self._first = False
            self.message.hide()
            self.columns.show_result(uji.hasil)
            self.sheet.clear()
            self.sheet.addItems(list(uji.lembar))
            self.sheet.setCurrentText(uji.hasil.lembar)
            self._propose_year(uji)
        self.outcome.show_result(uji)
        self._about.setText(self._describe(uji))

    def _propose_year(self, uji: UjiImpor) -> None:
        """Follow the year most rows were received in, if it is not the one asked for."""
        years = Counter(row.tanggal.year for row in uji.hasil.baris if row.tanggal is not None)
        (named, count), *_ = years.most_common(1) or [(self._year, 0)]
        if named != self._year and 2 * count > len(uji.hasil.baris):
            self._year = named
            self._fill_years()
            self._again.start()

    def _describe(self, uji: UjiImpor) -> str:
        hasil = uji.hasil
        first = hasil.baris_header
        last = first + hasil.jumlah_baris_header - 1
        heads = str(first) if first == last else f"{first}–{last}"
        parts = [
            self.tr("Judul kolom di baris {0}.").format(heads),
            self.tr("{0} permohonan terbaca.").format(len(hasil.baris)),
            *(kalimat(satu) for satu in hasil.pesan_pembaca),
        ]
        return " ".join(parts)

    def _save(self) -> None:
        uji, year = self._uji, self._year
        if uji is None:
            return
        self._serial += 1
        serial = self._serial
        register = self._context.register
        self.message.hide()
        self.progress.begin(self.tr("Menyimpan register {0}").format(year))
        self._job = self._context.runner.start(
            self,
            lambda job: register.simpan_impor(uji, tahun=year, job=job),
            write=True,
            done=self._on_stored,
            failed=lambda error: self._refuse(serial, error),
            progress=self.progress.show_step,
            ended=lambda: self._on_ended(serial),
        )
        self._show_buttons()

    def _on_stored(self, hasil: HasilImpor) -> None:
        self.stored.emit(hasil)
        self.closed.emit()

    def _refuse(self, serial: int, error: BaseException) -> None:
        if serial != self._serial:
            return
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    def _on_ended(self, serial: int) -> None:
        if serial == self._serial:
            self._job = None
            self.progress.finish()
            self._show_buttons()

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
