# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The figures: what waits, what was confirmed, what needs a person, whether the trail is whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.domain.format_id import angka
from app.domain.kip import Peran
from app.domain.sinkron import StatusSinkron
from app.services.jejak import PEMERIKSA
from app.services.sinkron.bahan import PENYINKRON
from app.sync.verify import VerifyReport
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.context import UiContext
from app.ui.sinkronisasi.teks import buka, tautan, teks, waktu
from app.ui.sinkronisasi.tertahan import Tertahan
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.pills import Pill, StatusPill


class KartuKeadaan(Card):
    """``changed`` tells that a synchronisation was taken back, or held packets were applied."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keadaan"), padded=True, parent=parent)
        self._context = context
        self._dialog: DialogAlasan | None = None
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, current().scaled(130))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._add("menunggu", self.tr("Menunggu dikirim"))
        self._add("terkirim", self.tr("Terkirim, belum diakui"))
        self._add("diakui", self.tr("Diakui provinsi"))
        self.decisions, self.held, self.trail = StatusPill(), StatusPill(), StatusPill()
        self._add("keputusan", self.tr("Perlu keputusan"), self.decisions)
        self._add("tertahan", self.tr("Paket tertahan"), self._make_held())
        self._add("rantai", self.tr("Rantai audit"), self._make_trail())
        self.undo_button = tautan(self.tr("Batalkan sinkron terakhir…"))
        self.undo_button.setVisible(context.pelaku.punya(Peran.PPID, Peran.ADMINISTRATOR))
        self.undo_button.clicked.connect(self._ask_undo)
        self.oldest = teks("", "small")
        self.add(self.oldest)
        self.body.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_status(self, status: StatusSinkron) -> None:
        """Show the figures."""
        for key, number in (
            ("menunggu", status.menunggu),
            ("terkirim", status.terkirim),
            ("diakui", status.diakui),
        ):
            self._set(key, angka(number))
        for key, pill, number, tone in (
            ("keputusan", self.decisions, status.perlu_keputusan, Tone.WARN),
            ("tertahan", self.held, status.tertahan, Tone.BAD),
        ):
            self._set(key, "" if number else "0")
            pill.set_pill(Pill(angka(number) if number else "", tone))
        self._held_row.setVisible(bool(status.tertahan))
        self._show_row("tertahan", shown=bool(status.tertahan))
        self.oldest.setText(self._oldest(status))
        self.oldest.setVisible(bool(self.oldest.text()))

    def value(self, key: str) -> str:
        """Return the number shown for ``key``."""
        return self._rows[key][1].text()

    @Slot()
    def check(self) -> None:
        """Check every chain now."""
        self.check_button.setEnabled(False)
        self.trail.set_pill(Pill(self.tr("memeriksa…"), Tone.NEUTRAL))
        self._context.runner.start(
            self,
            self._context.data.periksa_jejak,
            done=self._on_checked,
            ended=lambda: self.check_button.setEnabled(True),
        )

    def _make_held(self) -> QWidget:
        """How many are held, and the button that offers them again."""
        self.offer_button = tautan(self.tr("Periksa && terapkan…"))
        self.offer_button.setAccessibleName(self.tr("Periksa dan terapkan paket tertahan"))
        self.offer_button.setVisible(self._context.pelaku.punya(*PENYINKRON))
        self.held_packets = Tertahan(self._context, self)
        self.offer_button.clicked.connect(self.held_packets.offer)
        self.held_packets.busy_changed.connect(self.offer_button.setDisabled)
        self.held_packets.applied.connect(self.changed)
        self._held_row = _berdampingan(self.held, self.offer_button)
        return self._held_row

    def _make_trail(self) -> QWidget:
        """The verdict, and the button that asks for it."""
        self.check_button = tautan(self.tr("Periksa"))
        self.check_button.setAccessibleName(self.tr("Periksa rantai audit"))
        self.check_button.clicked.connect(self.check)
        if self._context.pelaku.punya(*PEMERIKSA):
            return _berdampingan(self.trail, self.check_button)
        self.check_button.hide()
        self.trail.set_pill(Pill(self.tr("belum diperiksa"), Tone.NEUTRAL))
        return self.trail

    def _oldest(self, status: StatusSinkron) -> str:
        since = status.tertua_belum_diakui
        if since is None:
            return ""
        days = (self._context.jam.now() - since).days
        if days < 1:
            return ""
        return self.tr("{0} hari belum ada tanda terima.").format(angka(days))

    def _add(self, key: str, label: str, pill: QWidget | None = None) -> None:
        line = self._grid.rowCount()
        name, number = QLabel(label), QLabel("–" if pill is None else "")
        set_role(name, "muted")
        name.setWordWrap(True)
        number.setMinimumWidth(current().scaled(24))
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(number, line, 1)
        if pill is not None:
            self._grid.addWidget(pill, line, 1, Qt.AlignmentFlag.AlignLeft)
        self._rows[key] = (name, number)

    def _set(self, key: str, text: str) -> None:
        name, number = self._rows[key]
        number.setText(text)
        number.setAccessibleName(f"{name.text()}: {text}")

    def _show_row(self, key: str, *, shown: bool) -> None:
        for label in self._rows[key]:
            label.setVisible(shown)

    def _on_checked(self, laporan: VerifyReport) -> None:
        if laporan.finding is None:
            self.trail.set_pill(Pill(self.tr("utuh"), Tone.GOOD))
            text = self.tr("Diperiksa {0}: {1} catatan cocok seluruhnya.")
            when = waktu(self._context.jam.now(), self._context.jam.now().tzinfo)
            self.trail.setToolTip(text.format(when, angka(laporan.ops)))
        else:
            self.trail.set_pill(Pill(self.tr("rusak"), Tone.BAD))
            self.trail.setToolTip(self.tr("Rinciannya ada di Impor & ekspor › Periksa jejak."))

    @Slot()
    def _ask_undo(self) -> None:
        self._dialog = DialogAlasan(
            self.tr("Batalkan sinkron terakhir"),
            self.tr(
                "Catatan yang masih seperti dibawa sinkron itu dikembalikan; pekerjaan sesudahnya"
                " tetap. Pembatalan ini sendiri tercatat dan ikut terkirim."
            ),
            self.tr("Batalkan sinkron"),
            parent=self,
        )
        self._dialog.given.connect(self._undo)
        buka(self._dialog)

    @Slot(str)
    def _undo(self, alasan: str) -> None:
        dialog = self._dialog
        assert dialog is not None
        self._context.runner.start(
            self,
            lambda job: self._context.sinkron.batalkan_terakhir(alasan=alasan, job=job)[0],
            write=True,
            done=self._on_undone,
            failed=dialog.refuse,
        )

    def _on_undone(self, count: int) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        text = self.tr("Sinkron terakhir dibatalkan: {0} catatan dikembalikan.")
        self._context.window.show_toast(text.format(angka(count)))
        self.changed.emit()


def _berdampingan(*parts: QWidget) -> QWidget:
    host = QWidget()
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return host
