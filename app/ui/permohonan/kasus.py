# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The case: what to do next, the facts, the timeline, and below them files and letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from app.domain.kip import JenisSurat
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import PermohonanDetail, RiwayatRow, TenggatRow
from app.sync.custody import Whereabouts
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, kata, rincian_riwayat, teks_dasar, teks_singkat
from app.ui.kerja.bacaan import Kerja
from app.ui.kerja.teks import teks_balasan
from app.ui.permohonan.fakta import FaktaKasus
from app.ui.permohonan.langkah import LAINNYA, Rencana, rencana
from app.ui.permohonan.panel_bawah import PanelBawah
from app.ui.permohonan.susunan import SusunanKasus
from app.ui.permohonan.teks import (
    TONE_STATUS,
    hari_pendek,
    kalimat_sisa,
    pil_tenggat,
    ringkas,
    waktu_ringkas,
)
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pills import Pill, StatusPill
from app.ui.widgets.step_bar import StepAction, StepBar
from app.ui.widgets.timeline import Timeline, TimelinePoint


@dataclass(frozen=True)
class Kasus:
    """A case as read in one go: its detail and the letters its state allows."""

    detail: PermohonanDetail
    surat: tuple[JenisSurat, ...]
    keberadaan: Whereabouts | None = None
    """Where its newest change has come to"""
    kerja: Kerja | None = None
    """Tasks, drafts and notes around it"""


class KasusView(QWidget):
    """Shows one :class:`Kasus`; every act goes out as a signal."""

    step_asked = Signal(str)
    """(key) a button or menu entry of the next-step bar"""
    card_asked = Signal(object)
    """(tenggat: TenggatRow)"""
    unmask_asked = Signal()
    deadline_clicked = Signal()
    back_asked = Signal()
    """The list, please; only offered while the case stands alone"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kasus: Kasus | None = None
        self._rencana = Rencana("", (), ())
        self._more_menu = QMenu(self)
        self._empty = EmptyState(
            "inbox",
            self.tr("Pilih satu permohonan."),
            self.tr(
                "Rincian, langkah berikutnya, berkas, dan surat muncul di sini. Pindah baris"
                " dengan panah ↑ ↓."
            ),
        )
        empty_card = Card()
        empty_card.add(self._empty, 1)
        self.steps = StepBar()
        self.facts = FaktaKasus()
        self.timeline = Timeline()
        self.below = PanelBawah(context, kerja=True)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(self._make_case())
        self.steps.triggered.connect(self._on_step)
        self.facts.card_asked.connect(self.card_asked)
        self.facts.unmask_asked.connect(self.unmask_asked)

    def kasus(self) -> Kasus | None:
        """Return what is shown."""
        return self._kasus

    def current_id(self) -> UUID | None:
        """Return the request that is shown."""
        return None if self._kasus is None else self._kasus.detail.row.id

    def show_kasus(self, kasus: Kasus | None) -> None:
        """Show a case, or the empty page."""
        same = kasus is not None and kasus.detail.row.id == self.current_id()
        self._kasus = kasus
        self._stack.setCurrentIndex(0 if kasus is None else 1)
        if kasus is None:
            return
        detail = kasus.detail
        self._show_head(detail)
        self._rencana = rencana(detail, kasus.surat, self._context.pelaku, kasus.kerja)
        self._show_steps()
        may = self._context.pelaku.punya(*LAYANAN)
        self.facts.show_detail(detail, may_unmask=may)
        self.show_custody(kasus.keberadaan)
        self._show_work(kasus.kerja)
        self._open_notice.setVisible(not detail.tersamar)
        self.timeline.set_points(self._points(detail))
        self.below.show_kasus(detail, kasus.surat)
        self.arrangement.refit()
        if not same:
            self.arrangement.to_top()

    def show_custody(self, found: Whereabouts | None) -> None:
        """Show where the newest change of the case has come to."""
        self.facts.show_custody(found, self._context.jam.now().tzinfo)

    def _show_work(self, kerja: Kerja | None) -> None:
        self.below.show_work(kerja)
        if kerja is not None:
            zona = self._context.jam.now().tzinfo
            self.facts.show_reply(teks_balasan(kerja.balasan, zona))

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand alone on the page as one scrolling column, or beside the list."""
        self.arrangement.set_narrow(narrow=narrow)

    def focus_step(self) -> None:
        """Put the cursor on the advised button, or on the way back if nothing is advised."""
        key = self.primary_key()
        wanted = self.steps.button(key) if key else self.arrangement.back
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def primary_key(self) -> str:
        """Return the key of the advised button; "" if there is none."""
        return next((a.key for a in self._rencana.tombol if a.primary), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._deadline and event.type() == QEvent.Type.MouseButtonRelease:
            self.deadline_clicked.emit()
            return True
        return super().eventFilter(watched, event)

    def _make_case(self) -> QWidget:
        self._head = Card()
        self._status = StatusPill("", Tone.NEUTRAL)
        self._deadline = StatusPill("", Tone.NEUTRAL)
        self._deadline.setCursor(Qt.CursorShape.PointingHandCursor)
        self._deadline.setToolTip(self.tr("Kartu hitung (Ctrl T)"))
        self._deadline.installEventFilter(self)
        self._head.add_action(self._status)
        self._head.add_action(self._deadline)
        self._head.add(self.steps)
        self._head.add(self._make_open_notice())
        self.arrangement = SusunanKasus(self._head, self.facts, self.timeline, self.below)
        self.arrangement.back_asked.connect(self.back_asked)
        return self.arrangement

    def _make_open_notice(self) -> QWidget:
        self._open_notice = QFrame()
        set_role(self._open_notice, "notice")
        row = QHBoxLayout(self._open_notice)
        row.setContentsMargins(12, 6, 8, 6)
        text = QLabel(self.tr("Data pribadi sedang terbuka; pembukaan ini tercatat di jejak."))
        text.setWordWrap(True)
        row.addWidget(text, 1)
        close = QPushButton(self.tr("Samarkan lagi"))
        close.setProperty("small", True)
        close.clicked.connect(lambda: self.step_asked.emit("samarkan"))
        row.addWidget(close)
        self._open_notice.hide()
        return self._open_notice

    def _show_head(self, detail: PermohonanDetail) -> None:
        row = detail.row
        title = f"{row.nomor} · {ringkas(row.rincian, 70)}"
        if detail.nomor_sementara:
            title += self.tr(" (nomor sementara)")
        self._head.set_title(title)
        running = pil_tenggat(row)
        shown = not running.text
        self._status.set_pill(
            Pill(teks_singkat(row.status) if shown else "", TONE_STATUS[row.status])
        )
        self._deadline.set_pill(running)

    def _show_steps(self) -> None:
        actions = list(self._rencana.tombol)
        if self._rencana.menu:
            actions.insert(0, StepAction(LAINNYA, "⋯", tip=self.tr("Langkah lain")))
        self.steps.set_step(self._rencana.kalimat, actions)
        for action in actions:
            button = self.steps.button(action.key)
            button.setProperty("small", True)
            button.style().unpolish(button)
            button.style().polish(button)
        if self._rencana.menu:
            button = self.steps.button(LAINNYA)
            button.setAccessibleName(self.tr("Langkah lain"))
            menu = QMenu(self.steps)
            for action in self._rencana.menu:
                menu.addAction(action.text, lambda key=action.key: self.step_asked.emit(key))
            self._more_menu = menu

    @Slot(str)
    def _on_step(self, key: str) -> None:
        if key == LAINNYA:
            button = self.steps.button(LAINNYA)
            self._more_menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
            return
        self.step_asked.emit(key)

    def _points(self, detail: PermohonanDetail) -> list[TimelinePoint]:
        zona = self._context.jam.now().tzinfo
        points = [TimelinePoint(kalimat(r.judul), _rincian(r, zona)) for r in detail.riwayat]
        points += [self._ahead(t) for t in detail.tenggat if t.berjalan]
        return points

    def _ahead(self, tenggat: TenggatRow) -> TimelinePoint:
        kartu = tenggat.kartu
        title = self.tr("Batas {0}").format(hari_pendek(kartu.jatuh_tempo))
        detail = f"{kata(tenggat.kewajiban)} · {teks_dasar(kartu.aturan.dasar)}"
        tone = Tone.WARN
        if tenggat.sisa is not None:
            tone = Tone.BAD if tenggat.sisa < 0 else Tone.WARN
            detail = f"{kalimat_sisa(tenggat.sisa)} · {detail}"
        return TimelinePoint(title, detail, future=True, tone=tone)


def _rincian(row: RiwayatRow, zona: tzinfo | None) -> str:
    parts = (waktu_ringkas(row.waktu, zona), row.pengguna, rincian_riwayat(row))
    return " · ".join(part for part in parts if part)
