# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The network: the hub of the province, the last attempt, the monthly budget."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.format_id import ukuran_berkas
from app.domain.sinkron import BatasDaring, KeadaanDaring, StatusSinkron
from app.services.sinkron.bahan import PENYINKRON
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat
from app.ui.sinkronisasi.dialog_kuota import DialogKuota
from app.ui.sinkronisasi.maju import GarisMaju
from app.ui.sinkronisasi.teks import buka, tanggal, teks, tombol, waktu
from app.ui.tasks import Job
from app.ui.theme import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.pills import Pill, StatusPill


class KartuDaring(Card):
    """Says plainly when there is no enrolment, no client or no connection."""

    exchanged = Signal()
    enrol_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Daring"), padded=True, parent=parent)
        self._context = context
        self._status: StatusSinkron | None = None
        self._job: Job | None = None
        self.pill = StatusPill()
        self.add_action(self.pill)
        self.hub, self.state = teks(), teks("", "muted")
        self.try_button = tombol(self.tr("Coba sekarang"))
        self.quota_button = tombol(self.tr("Batasi kuota…"))
        self.enrol_button = tombol(self.tr("Buka Pendaftaran"))
        self.progress = GarisMaju()
        self.message = Pesan()
        for widget in (self.hub, self.state):
            self.add(widget)
        row = QWidget()
        flow = FlowLayout(row, spacing=6)
        flow.setContentsMargins(0, 2, 0, 2)
        may = context.pelaku.punya(*PENYINKRON)
        for button in (self.try_button, self.quota_button, self.enrol_button):
            flow.addWidget(button)
            button.setVisible(may)
        self.add(row)
        self.add(self.progress)
        self.add(self.message)
        self.body.addStretch(1)
        self.try_button.clicked.connect(self.try_now)
        self.quota_button.clicked.connect(self._ask_quota)
        self.enrol_button.clicked.connect(self.enrol_asked)
        self.progress.cancel_clicked.connect(self._on_cancel)

    def show_status(self, status: StatusSinkron) -> None:
        """Show the hub of the province; then ask the client how it stands."""
        self._status = status
        port = self._context.daring
        ready = status.terdaftar and port is not None and bool(status.alamat_pusat)
        self.try_button.setEnabled(ready and self._job is None)
        self.quota_button.setEnabled(ready)
        self.enrol_button.setVisible(
            not status.terdaftar and self._context.pelaku.punya(*PENYINKRON)
        )
        self.try_button.setVisible(status.terdaftar and self._context.pelaku.punya(*PENYINKRON))
        self.quota_button.setVisible(self.try_button.isVisibleTo(self))
        if not status.terdaftar:
            self._show_alone()
            return
        self.hub.setText(self._hub_text(status))
        if port is None or not status.alamat_pusat:
            self.pill.set_pill(Pill(self.tr("tidak ada sambungan"), Tone.NEUTRAL))
            self.state.setText(self._why_not(status))
            return
        self._context.runner.start(
            self, lambda _job: (port.keadaan(), port.batas()), done=self._show_link
        )

    @Slot()
    def try_now(self) -> None:
        """Exchange once over the network."""
        port = self._context.daring
        if port is None or self._job is not None:
            return
        self.message.hide()
        self.try_button.setEnabled(False)
        self.progress.begin(self.tr("Menghubungi pusat provinsi"))
        self._job = self._context.runner.start(
            self,
            # Not in the write lane: a slow line must not hold back what people save meanwhile.
            lambda job: port.coba(job=job),
            done=lambda _state: self.exchanged.emit(),
            failed=self._on_failed,
            progress=self.progress.show_step,
            ended=self._on_ended,
        )
        if not self._job.running:
            self._job = None

    def _show_alone(self) -> None:
        self.pill.set_pill(Pill(self.tr("belum terdaftar"), Tone.NEUTRAL))
        self.hub.setText(self.tr("Instansi ini belum terdaftar ke provinsi."))
        self.state.setText(
            self.tr(
                "Terima berkas instansi.enrol dari provinsi, dari flashdisk atau sebagai kode QR."
                " Sampai saat itu semua catatan tetap dapat dikerjakan di komputer ini."
            )
        )

    def _why_not(self, status: StatusSinkron) -> str:
        if not status.alamat_pusat:
            return self.tr("Provinsi belum memberi alamat pusatnya. Pakai flashdisk; isinya sama.")
        return self.tr(
            "Pertukaran lewat jaringan belum tersedia di komputer ini. Pakai flashdisk; isinya"
            " sama."
        )

    def _hub_text(self, status: StatusSinkron) -> str:
        zona = self._context.jam.now().tzinfo
        hub = status.alamat_pusat or self.tr("alamat belum diberikan")
        text = self.tr("Pusat provinsi: {0}").format(hub)
        if status.sertifikat_sampai is not None:
            until = self.tr("sertifikat sah s.d. {0}")
            text += " · " + until.format(tanggal(status.sertifikat_sampai, zona))
        return text + "."

    def _show_link(self, found: tuple[KeadaanDaring, BatasDaring]) -> None:
        state, budget = found
        zona = self._context.jam.now().tzinfo
        if state.tersambung:
            self.pill.set_pill(Pill(self.tr("tersambung"), Tone.GOOD))
        elif state.tersambung is None:
            self.pill.set_pill(Pill(self.tr("belum dicoba"), Tone.NEUTRAL))
        else:
            self.pill.set_pill(Pill(self.tr("tidak ada sambungan"), Tone.NEUTRAL))
        parts = [kalimat(state.sebab)] if state.sebab else []
        if state.terakhir is not None:
            parts.append(self.tr("Terakhir berhasil {0}.").format(waktu(state.terakhir, zona)))
        if state.berikutnya is not None:
            parts.append(self.tr("Dicoba lagi otomatis {0}.").format(waktu(state.berikutnya, zona)))
        used = ukuran_berkas(budget.naik + budget.turun)
        if budget.kuota_byte:
            text = self.tr("Kuota bulan ini {0}, terpakai {1}.")
            parts.append(text.format(ukuran_berkas(budget.kuota_byte), used))
        else:
            parts.append(self.tr("Terpakai bulan ini {0}; tanpa batas kuota.").format(used))
        self.state.setText(" ".join(parts))

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    def _on_ended(self) -> None:
        self._job = None
        self.progress.finish()
        if self._status is not None:
            self.show_status(self._status)

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _ask_quota(self) -> None:
        port = self._context.daring
        if port is None:
            return
        dialog = DialogKuota(self._context, port, parent=self)
        dialog.accepted.connect(self._after_quota)
        buka(dialog)

    @Slot()
    def _after_quota(self) -> None:
        if self._status is not None:
            self.show_status(self._status)
