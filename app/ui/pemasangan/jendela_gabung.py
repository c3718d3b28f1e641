# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The way of a new PC into an agency that exists; it may be closed and gone on with at any time."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app import APP_NAME
from app.domain.ids import uuid7
from app.domain.jobs import JobControl
from app.domain.sinkron import HasilBaca
from app.domain.waktu import Jam
from app.ui.borang.form_instansi import KOSONG
from app.ui.pemasangan.hal_catatan import HalCatatan
from app.ui.pemasangan.hal_izin import HalIzin
from app.ui.pemasangan.hal_mulai import HalMulai
from app.ui.pemasangan.hal_pemulihan import HalPemulihan
from app.ui.pemasangan.jendela_langkah import JendelaLangkah
from app.ui.pemasangan.langkah import Langkah
from app.ui.pemasangan.lembar import dua_kelompok, lembar_pemulihan
from app.ui.sinkronisasi.tempat import Tempat
from app.ui.tasks import Runner

if TYPE_CHECKING:
    from app.services.bergabung import Tahap
    from app.services.kantor import Kantor
    from app.sync.trust.device import Request


class JendelaGabung(JendelaLangkah):
    """Four steps; where it stands is asked of the office, never remembered here."""

    left = Signal(object)
    """((office: Kantor or None, folder: Path)) the window closed; the office stays open"""

    def __init__(
        self,
        folder: Path,
        *,
        runner: Runner,
        jam: Jam,
        frasa: str,
        office: Kantor | None = None,
        gagal: Callable[[BaseException], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("{0} · Gabung ke instansi").format(APP_NAME)
        super().__init__(title, runner=runner, gagal=gagal, parent=parent)
        self._folder, self._jam, self._frasa, self._office = folder, jam, frasa, office
        self._office_id = uuid7(jam.now_ms())
        self._running = self._closing = False
        self.start = HalMulai(folder, gabung=True)
        self.sheet = HalPemulihan(
            runner,
            frasa=frasa,
            ulang=dua_kelompok(frasa, secrets.SystemRandom()),
            lembar=lambda isi: lembar_pemulihan(isi, self._office_id, frasa, jam.today()),
        )
        self.sheet.follow(lambda: KOSONG)
        self.permit = HalIzin(runner)
        self.records = HalCatatan(runner)
        self.records.wanted.connect(self._read)
        self.begin((self.start, self.sheet, self.permit, self.records))
        if office is not None:
            self._resume()

    def folder(self) -> Path:
        """Return the folder of the office."""
        return self._folder if self._office is not None else self.start.folder()

    def button_text(self, step: Langkah) -> str:
        texts = {
            "pemulihan": self.tr("Buat permintaan"),
            "izin": self.tr("Terima izin"),
            "catatan": self.tr("Masuk ke kantor"),
        }
        return texts.get(step.key, self.tr("Lanjut"))

    def may_go_back(self, step: Langkah) -> bool:
        return step is self.sheet and self._office is None

    def advance(self, step: Langkah) -> None:
        if step is self.sheet:
            self._make()
        elif step is self.permit:
            self._accept()
        else:
            super().advance(step)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            self._closing = True
            self.cancel_running()
            event.ignore()
            return
        self.records.watcher.set_on(on=False)
        office, folder = self._office, self.folder()
        self._office = None
        super().closeEvent(event)
        self.left.emit((office, folder if office is not None else self._folder))
        self.deleteLater()

    def _do(
        self, title: str, work: Callable[[JobControl], object], done: Callable[..., None]
    ) -> None:
        """Run one step; the window closes only after it."""
        self._running = True
        self.records.set_busy(busy=True)
        self.run(title, work, done)

    def _on_ended(self) -> None:
        super()._on_ended()
        self._running = False
        self.records.set_busy(busy=False)
        if self._closing:
            self.close()

    def _make(self) -> None:
        folder = self.start.folder()

        def work(_job: JobControl) -> object:
            from app.services.bergabung import siapkan
            from app.services.proyeksi import Proyeksi

            return siapkan(
                folder,
                jam=self._jam,
                passphrase=self._frasa,
                projections=(Proyeksi(),),
                office_id=self._office_id,
            )

        self._do(self.tr("Membuat permintaan"), work, self._made)

    def _made(self, office: Kantor) -> None:
        self._office, self._folder = office, self.start.folder()
        self._resume()

    def _resume(self) -> None:
        """Show the step the office stands at."""
        office = self._office
        assert office is not None

        def work() -> tuple[Tahap, Request | None]:
            from app.services.bergabung import Tahap, tahap
            from app.services.pendaftaran_perangkat import minta

            stage = tahap(office)
            waits = stage in (Tahap.BELUM_MEMINTA, Tahap.MENUNGGU_IZIN)
            return stage, minta(office) if waits else None

        self._runner.start(
            self, lambda _job: work(), write=True, done=self._show_stage, failed=self.refuse
        )

    def _show_stage(self, found: tuple[Tahap, Request | None]) -> None:
        stage, asked = found
        if asked is not None:
            self.permit.show_request(asked.words, asked.raw, self._grant_words)
            self.go(self.steps.index(self.permit))
        elif stage == "menunggu_catatan":
            self.go(self.steps.index(self.records))
        else:
            self.close()

    def _grant_words(self, data: bytes) -> str:
        from app.services.pendaftaran_perangkat import baca_izin

        assert self._office is not None
        return baca_izin(self._office, data).words

    def _accept(self) -> None:
        office, data = self._office, self.permit.grant
        assert office is not None

        def work(_job: JobControl) -> object:
            from app.services.pendaftaran_perangkat import terima_izin

            return terima_izin(office, data)

        self._do(self.tr("Menerima izin"), work, lambda _given: self._resume())

    @Slot(object)
    def _read(self, tempat: Tempat) -> None:
        office = self._office
        assert office is not None

        def work(job: JobControl) -> tuple[HasilBaca, bool]:
            from app.services.bergabung import Tahap, baca_pertama, tahap

            came = baca_pertama(
                office, tempat.letak, sarana=tempat.sarana, tempat=tempat.nama, job=job
            )
            return came, tahap(office) is Tahap.SELESAI

        self._do(self.tr("Membaca {0}").format(tempat.nama), work, self._on_came)

    def _on_came(self, found: tuple[HasilBaca, bool]) -> None:
        hasil, arrived = found
        self.records.show_result(hasil, arrived=arrived)
