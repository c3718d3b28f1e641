# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The wizard's window: steps on the left, one page at a time, nothing made before the end."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app import APP_NAME
from app.domain.ids import uuid7
from app.domain.instansi import Instansi
from app.domain.jobs import JobControl
from app.domain.pemasangan import HasilPemasangan
from app.domain.waktu import Jam
from app.ui.borang.form_instansi import KOSONG
from app.ui.pemasangan.hal_akun import HalAkun
from app.ui.pemasangan.hal_isian import HalInstansi, HalNomor, HalPejabat, HalPekan
from app.ui.pemasangan.hal_mulai import HalMulai
from app.ui.pemasangan.hal_pemulihan import HalPemulihan
from app.ui.pemasangan.hal_selesai import HalSelesai
from app.ui.pemasangan.jendela_langkah import JendelaLangkah
from app.ui.pemasangan.langkah import Langkah
from app.ui.pemasangan.lembar import dua_kelompok, lembar_pemulihan
from app.ui.tasks import Runner


class JendelaPemasangan(JendelaLangkah):
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
        samping: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("{0} · Pemasangan awal").format(APP_NAME)
        super().__init__(title, runner=runner, gagal=gagal, parent=parent)
        self._jam, self._frasa = jam, frasa
        self._office_id = uuid7(jam.now_ms())
        self._office: Any = None
        self.start = HalMulai(folder)
        self.agency = HalInstansi(runner, jam.today)
        self.officials = HalPejabat(jam.today)
        self.week = HalPekan()
        self.numbers = HalNomor(jam.today)
        self.accounts = HalAkun()
        self.sheet = HalPemulihan(
            runner,
            frasa=frasa,
            ulang=dua_kelompok(frasa, secrets.SystemRandom()),
            lembar=lambda isi: lembar_pemulihan(isi, self._office_id, frasa, jam.today()),
        )
        self.done_page = HalSelesai(runner, samping=samping)
        self.week.form.show_value(KOSONG)
        self.numbers.form.show_value(KOSONG)
        self.numbers.follow(self._agency)
        self.sheet.follow(self._agency)
        self.begin(
            (
                self.start,
                self.agency,
                self.officials,
                self.week,
                self.numbers,
                self.accounts,
                self.sheet,
                self.done_page,
            )
        )

    def hasil(self) -> HasilPemasangan:
        """Return all answers as they stand."""
        return HasilPemasangan(self._agency(), self.officials.officials(), self.accounts.accounts())

    def button_text(self, step: Langkah) -> str:
        texts = {"pemulihan": self.tr("Buat kantor"), "selesai": self.tr("Masuk ke kantor")}
        return texts.get(step.key, self.tr("Lanjut"))

    def may_go_back(self, step: Langkah) -> bool:
        return self._office is None and super().may_go_back(step)

    def advance(self, step: Langkah) -> None:
        if step is self.sheet:
            self._make_office()
        else:
            super().advance(step)

    def finish(self) -> None:
        office, self._office = self._office, None
        self.hide()
        self.finished_office.emit((office, self.start.folder()))
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.cancel_running() or self.done_page.busy:
            event.ignore()
            return
        if self._office is not None:
            self.finish()
        super().closeEvent(event)

    def _make_office(self) -> None:
        hasil, folder = self.hasil(), self.start.folder()
        self.run(
            self.tr("Membuat kantor"),
            lambda job: self._install(folder, hasil, job),
            lambda office: self._made(office, hasil, folder),
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
        self.done_page.show_result(hasil, folder, office)
        self.go(len(self.steps) - 1)

    def _agency(self) -> Instansi:
        return self.numbers.form.apply(self.week.form.apply(self.agency.form.value()))
