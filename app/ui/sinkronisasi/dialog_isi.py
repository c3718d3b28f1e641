# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a packet holds: what goes to the province, and what the stick would bring."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.format_id import angka
from app.domain.sinkron import Pratinjau, YangPergi
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import galat, kalimat
from app.ui.sinkronisasi.maju import GarisMaju
from app.ui.sinkronisasi.tabel_ringkas import TabelRingkas
from app.ui.sinkronisasi.teks import teks
from app.ui.tasks import Job


class DialogIsi(DialogBorang):
    """Reads when it opens; nothing is applied or written."""

    def __init__(
        self, context: UiContext, letak: Path | None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Isi paket"), self.tr("Tutup"), width=640, parent=parent)
        self._cancel.hide()
        self._job: Job | None = None
        self.add(teks(self.tr("Yang menunggu dibawa ke provinsi"), "heading"))
        self.going = teks(self.tr("Membaca…"), "muted")
        self.add(self.going)
        self.add(teks(self.tr("Yang datang lewat flashdisk"), "heading"))
        self.coming = teks("", "muted")
        self.add(self.coming)
        self.table = TabelRingkas()
        self.add(self.table)
        self.progress = GarisMaju()
        self.add(self.progress)
        context.runner.start(
            self,
            lambda _job: context.sinkron.yang_pergi(),
            done=self._on_going,
            failed=lambda error: self._say(error, coming=False),
        )
        if letak is None:
            self.coming.setText(self.tr("Tidak ada flashdisk yang terpasang."))
            return
        self.progress.begin(self.tr("Membuka paket di flashdisk"))
        self._job = context.runner.start(
            self,
            lambda job: context.sinkron.pratinjau(letak, job=job),
            write=True,
            done=self._on_coming,
            failed=lambda error: self._say(error, coming=True),
            progress=self.progress.show_step,
            ended=self._on_ended,
        )
        self.progress.cancel_clicked.connect(self._job.cancel)
        self.finished.connect(self._stop)

    def _on_going(self, rows: tuple[YangPergi, ...]) -> None:
        waiting = [row for row in rows if row.jumlah]
        text = self.tr("{0}: {1} catatan")
        parts = [text.format(kalimat(row.tabel), angka(row.jumlah)) for row in waiting]
        self.going.setText("\n".join(parts) or self.tr("Tidak ada."))
        self.fit()

    def _on_coming(self, isi: Pratinjau) -> None:
        text = self.tr("{0} paket, {1} perubahan yang belum ada di komputer ini.")
        self.coming.setText(text.format(angka(isi.paket), angka(isi.operasi)))
        self.table.show_rows(isi.tabel)
        if isi.paket_aturan:
            names = ", ".join(isi.paket_aturan)
            self.coming.setText(
                f"{self.coming.text()} {self.tr('Paket aturan: {0}.').format(names)}"
            )
        if isi.kehilangan_massal:
            self.message.show_text(self.tr("Banyak catatan akan hilang"), kalimat(isi.penjelasan))
        self.fit()

    def _say(self, error: BaseException, *, coming: bool) -> None:
        if isinstance(error, UserError):
            (self.coming if coming else self.going).setText(galat(error).what)
        else:
            show_error(self, error)

    @Slot()
    def _on_ended(self) -> None:
        self.progress.finish()
        self.fit()

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
