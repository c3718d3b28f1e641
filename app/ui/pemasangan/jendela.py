# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The wizard's window: steps on the left, one page at a time, nothing made before the end."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import APP_NAME
from app.domain.errors import UserError
from app.domain.ids import uuid7
from app.domain.instansi import Instansi
from app.domain.jobs import JobControl
from app.domain.pemasangan import HasilPemasangan
from app.domain.waktu import Jam
from app.ui.borang.form_instansi import KOSONG
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.pemasangan.daftar_langkah import DaftarLangkah
from app.ui.pemasangan.hal_akun import HalAkun
from app.ui.pemasangan.hal_isian import HalInstansi, HalNomor, HalPejabat, HalPekan
from app.ui.pemasangan.hal_mulai import HalMulai
from app.ui.pemasangan.hal_pemulihan import HalPemulihan
from app.ui.pemasangan.hal_selesai import HalSelesai
from app.ui.pemasangan.langkah import Langkah
from app.ui.tasks import Job, Runner
from app.ui.theme import current, set_role
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.scroll import VerticalScroll


class JendelaPemasangan(QWidget):
    """Eight steps. The office is made after the recovery sheet was kept, and only then."""

    finished_office = Signal(object)
    """((office: Kantor, folder: Path)) the person wants to sign in to the new office"""

    def __init__(
        self,
        folder: Path,
        *,
        runner: Runner,
        jam: Jam,
        frasa: str,
        gagal: Callable[[BaseException], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._runner, self._jam, self._frasa, self._gagal = runner, jam, frasa, gagal
        self._office_id = uuid7(jam.now_ms())
        self._job: Job | None = None
        self._office: Any = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("{0} · Pemasangan awal").format(APP_NAME))
        set_role(self, "window")
        self.start = HalMulai(folder)
        self.agency = HalInstansi(runner, jam.today)
        self.officials = HalPejabat(jam.today)
        self.week = HalPekan()
        self.numbers = HalNomor(jam.today)
        self.accounts = HalAkun()
        groups = sorted(secrets.SystemRandom().sample(range(1, len(frasa.split("-")) + 1), 2))
        self.sheet = HalPemulihan(runner, frasa=frasa, ulang=groups, lembar=self._render_sheet)
        self.done_page = HalSelesai()
        self.steps: tuple[Langkah, ...] = (
            self.start,
            self.agency,
            self.officials,
            self.week,
            self.numbers,
            self.accounts,
            self.sheet,
            self.done_page,
        )
        self.week.form.show_value(KOSONG)
        self.numbers.form.show_value(KOSONG)
        self.numbers.follow(self._agency)
        self.sheet.follow(self._agency)
        self._lay_out()
        self._go(0)

    def hasil(self) -> HasilPemasangan:
        """Return all answers as they stand."""
        return HasilPemasangan(self._agency(), self.officials.officials(), self.accounts.accounts())

    def current_step(self) -> Langkah:
        return self.steps[self._stack.currentIndex()]

    @Slot()
    def next(self) -> None:
        """Check the step; go on, make the office, or finish."""
        step = self.current_step()
        if not self._next.isEnabled():
            return
        if step is self.done_page:
            self._finish()
            return
        check = step.check()
        self.message.hide()
        if check is None:
            self._passed({})
            return
        self._next.setEnabled(False)
        self._runner.start(self, lambda _job: check(), done=self._passed, failed=self._refuse)

    @Slot()
    def back(self) -> None:
        """Return to the step before; answers stay."""
        index = self._stack.currentIndex()
        if index > 0 and self._office is None:
            self.message.hide()
            self._go(index - 1)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None and self._job.running:
            self._job.cancel()
            event.ignore()
            return
        if self._office is not None:
            self._finish()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        theme = current()
        self.resize(theme.scaled(980), theme.scaled(720))
        self.setMinimumSize(560, 420)
        self.list = DaftarLangkah([step.nama for step in self.steps])
        self._stack = QStackedWidget()
        for step in self.steps:
            holder = QWidget()
            set_role(holder, "clear")
            row = QHBoxLayout(holder)
            row.setContentsMargins(28, 24, 28, 16)
            step.setMaximumWidth(theme.scaled(680))
            row.addWidget(step, 1000)
            row.addStretch(1)
            self._stack.addWidget(VerticalScroll(holder))
            step.ready_changed.connect(self._show_ready)
        self.message = Pesan()
        self.progress = ProgressPanel()
        self.progress.cancel_clicked.connect(self._on_cancel)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        notes = QVBoxLayout()
        notes.setContentsMargins(28, 0, 28, 8)
        notes.addWidget(self.message)
        notes.addWidget(self.progress)
        right.addLayout(notes)
        right.addWidget(self._bar())
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.list)
        outer.addLayout(right, 1)

    def _bar(self) -> QFrame:
        bar = QFrame()
        set_role(bar, "header")
        row = QHBoxLayout(bar)
        row.setContentsMargins(28, 12, 28, 12)
        self._count = QLabel()
        set_role(self._count, "small")
        self._back = QPushButton(self.tr("Kembali"))
        self._next = QPushButton()
        set_role(self._next, "primary")
        self._next.setObjectName("lanjut")
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        row.addWidget(self._count, 1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        return bar

    def _go(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.list.set_current(index)
        step = self.steps[index]
        last = index == len(self.steps) - 1
        self._count.setText(self.tr("Langkah {0} dari {1}").format(index + 1, len(self.steps)))
        self._back.setVisible(index > 0 and not last)
        texts = {"pemulihan": self.tr("Buat kantor"), "selesai": self.tr("Masuk ke kantor")}
        self._next.setText(texts.get(step.key, self.tr("Lanjut")))
        step.entered()
        self._show_ready()
        first = step.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _show_ready(self) -> None:
        self._next.setEnabled(self.current_step().ready())

    def _passed(self, problems: Mapping[str, str]) -> None:
        self._show_ready()
        step = self.current_step()
        step.show_problems(problems)
        if problems:
            return
        if step is self.sheet:
            self._make_office()
        else:
            self._go(self._stack.currentIndex() + 1)

    def _make_office(self) -> None:
        hasil, folder = self.hasil(), self.start.folder()
        self.progress.begin(self.tr("Membuat kantor"))
        self._next.setEnabled(False)
        self._back.setEnabled(False)
        self._job = self._runner.start(
            self,
            lambda job: self._install(folder, hasil, job),
            write=True,
            done=lambda office: self._made(office, hasil, folder),
            failed=self._refuse,
            progress=self.progress.show_step,
            ended=self._on_ended,
        )

    def _install(self, folder: Path, hasil: HasilPemasangan, job: JobControl) -> object:
        from app.services.pemasangan import pasang
        from app.services.proyeksi import Proyeksi

        return pasang(
            folder,
            hasil,
            jam=self._jam,
            passphrase=self._frasa,
            projections=(Proyeksi(),),
            job=job,
            office_id=self._office_id,
        )

    def _made(self, office: object, hasil: HasilPemasangan, folder: Path) -> None:
        self._office = office
        self.done_page.show_result(hasil, folder)
        self._go(len(self.steps) - 1)

    def _finish(self) -> None:
        office, self._office = self._office, None
        self.hide()
        self.finished_office.emit((office, self.start.folder()))
        self.deleteLater()

    def _refuse(self, error: BaseException) -> None:
        self._show_ready()
        if isinstance(error, UserError):
            self.message.show_error(error)
        elif self._gagal is not None:
            self._gagal(error)
        else:
            show_error(self, error)

    @Slot()
    def _on_ended(self) -> None:
        self.progress.finish()
        self._back.setEnabled(True)
        self._show_ready()

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _agency(self) -> Instansi:
        return self.numbers.form.apply(self.week.form.apply(self.agency.form.value()))

    def _render_sheet(self, isi: Instansi) -> bytes:
        from app.exports.lembar_pemulihan import LembarPemulihan, render_lembar_pemulihan

        return render_lembar_pemulihan(
            LembarPemulihan(
                isi.kop, str(self._office_id), self._frasa, self._jam.today(), isi.kertas
            )
        )
