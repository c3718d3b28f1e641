# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A case of any register: what to do next, facts and clocks, timeline, files and letters."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.kip import JenisSurat
from app.domain.permohonan import RiwayatRow, TenggatRow
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, kata, rincian_riwayat, teks_dasar
from app.ui.perkara.bentuk import Perkara, Wajah
from app.ui.perkara.tenggat import tambah_tenggat
from app.ui.permohonan.panel_bawah import PanelBawah
from app.ui.permohonan.susunan import SusunanKasus
from app.ui.permohonan.teks import hari_pendek, kalimat_sisa, waktu_ringkas
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.pills import StatusPill
from app.ui.widgets.step_bar import StepAction, StepBar
from app.ui.widgets.timeline import Timeline, TimelinePoint

LAINNYA = "lainnya"
DI_ATAS = 2
"""Running clocks that stand above all other facts"""


class PandanganPerkara(QWidget):
    """Shows one case by its :class:`Wajah`; every act goes out as a signal."""

    step_asked = Signal(str)
    """(key) a button or menu entry of the next-step bar"""
    card_asked = Signal(object)
    """(tenggat: TenggatRow)"""
    unmask_asked = Signal()
    remask_asked = Signal()
    back_asked = Signal()

    def __init__(
        self, context: UiContext, *, kosong: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wajah: Wajah | None = None
        self._menu = QMenu(self)
        self.steps = StepBar()
        self.rows = KeyValueList(label_width=110)
        self.timeline = Timeline()
        self.below = PanelBawah(context)
        empty = Card()
        empty.add(EmptyState("inbox", *kosong), 1)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._make_case())
        self.steps.triggered.connect(self._on_step)

    def current_id(self) -> UUID | None:
        """Return the case that is shown."""
        return None if self._wajah is None else self._wajah.id

    def wajah(self) -> Wajah | None:
        return self._wajah

    def show_case(
        self, wajah: Wajah | None, perkara: Perkara | None, surat: tuple[JenisSurat, ...] = ()
    ) -> None:
        """Show a case with the letters its state allows, or the empty page."""
        same = wajah is not None and wajah.id == self.current_id()
        self._wajah = wajah
        self._stack.setCurrentIndex(0 if wajah is None else 1)
        if wajah is None or perkara is None:
            return
        self._head.set_title(f"{wajah.nomor} · {wajah.judul}")
        running = wajah.batas if wajah.batas.text else None
        self._status.set_pill(wajah.status)
        self._deadline.setVisible(running is not None)
        self._deadline.set_pill(wajah.batas)
        self._show_steps(wajah)
        self._show_facts(wajah, perkara)
        self._open_notice.setVisible(not perkara.tersamar)
        self.timeline.set_points(self._points(perkara))
        self.below.show_kasus(perkara, surat)
        self.arrangement.refit()
        if not same:
            self.arrangement.to_top()

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand alone on the page as one scrolling column, or beside the list."""
        self.arrangement.set_narrow(narrow=narrow)

    def primary_key(self) -> str:
        """Return the key of the advised button; "" if there is none."""
        steps = () if self._wajah is None else self._wajah.langkah
        return next((a.key for a in steps if a.primary), "")

    def focus_step(self) -> None:
        """Put the cursor on the advised button, or on the way back if nothing is advised."""
        key = self.primary_key()
        wanted = self.steps.button(key) if key else self.arrangement.back
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_case(self) -> QWidget:
        self._head = Card()
        self._status = StatusPill("", Tone.NEUTRAL)
        self._deadline = StatusPill("", Tone.NEUTRAL)
        self._head.add_action(self._status)
        self._head.add_action(self._deadline)
        self._head.add(self.steps)
        self._head.add(self._make_open_notice())
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.rows)
        column.addStretch(1)
        self.arrangement = SusunanKasus(self._head, facts, self.timeline, self.below)
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
        close.clicked.connect(self.remask_asked)
        row.addWidget(close)
        self._open_notice.hide()
        return self._open_notice

    def _show_steps(self, wajah: Wajah) -> None:
        actions = list(wajah.langkah)
        if wajah.menu:
            actions.insert(0, StepAction(LAINNYA, "⋯", tip=self.tr("Langkah lain")))
        self.steps.set_step(wajah.kalimat, actions)
        for action in actions:
            button = self.steps.button(action.key)
            button.setProperty("small", True)
            button.style().unpolish(button)
            button.style().polish(button)
        if wajah.menu:
            self.steps.button(LAINNYA).setAccessibleName(self.tr("Langkah lain"))
            self._menu = QMenu(self.steps)
            for action in wajah.menu:
                entry = self._menu.addAction(
                    action.text, lambda key=action.key: self.step_asked.emit(key)
                )
                entry.setEnabled(action.enabled)
                entry.setToolTip(action.tip)
            self._menu.setToolTipsVisible(True)

    def _show_facts(self, wajah: Wajah, perkara: Perkara) -> None:
        self.rows.clear()
        urgent = [tenggat for tenggat in perkara.tenggat if tenggat.berjalan][:DI_ATAS]
        self._add_clocks(wajah, urgent)
        for fact in wajah.fakta:
            self.rows.add(fact.kunci, fact.judul, fact.isi)
        if wajah.boleh_buka_samaran and perkara.tersamar:
            button = QPushButton(self.tr("Buka samaran…"))
            button.setObjectName("buka_samaran")
            set_role(button, "link")
            button.setToolTip(self.tr("Perlu alasan, dan tercatat di jejak"))
            button.clicked.connect(self.unmask_asked)
            self.rows.add("samaran", self.tr("Data pribadi"), self.tr("tersamar"), extra=button)
        self._add_clocks(wajah, [one for one in perkara.tenggat if one not in urgent])

    def _add_clocks(self, wajah: Wajah, clocks: Sequence[TenggatRow]) -> None:
        """Add clocks to the facts; a note that several share stands once, after the last."""
        notes = [wajah.catatan_tenggat.get(tenggat.kode, "") for tenggat in clocks]
        for tenggat, note, after in zip(clocks, notes, [*notes, ""][1:], strict=True):
            name = kata(tenggat.kewajiban)
            tambah_tenggat(self.rows, tenggat, name, jeda=False, minta=self.card_asked.emit)
            if note and note != after:
                self.rows.add(f"catatan_{tenggat.kode}", "", kalimat(note))

    @Slot(str)
    def _on_step(self, key: str) -> None:
        if key == LAINNYA:
            button = self.steps.button(LAINNYA)
            self._menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
            return
        self.step_asked.emit(key)

    def _points(self, perkara: Perkara) -> list[TimelinePoint]:
        points = [TimelinePoint(kalimat(r.judul), self._detail(r)) for r in perkara.riwayat]
        running = {(t.kewajiban, t.kartu.jatuh_tempo): t for t in perkara.tenggat if t.berjalan}
        return points + [_ahead(t) for t in running.values()]

    def _detail(self, row: RiwayatRow) -> str:
        zona = self._context.jam.now().tzinfo
        parts = (waktu_ringkas(row.waktu, zona), row.pengguna, rincian_riwayat(row))
        return " · ".join(part for part in parts if part)


def _ahead(tenggat: TenggatRow) -> TimelinePoint:
    kartu = tenggat.kartu
    detail = f"{kata(tenggat.kewajiban)} · {teks_dasar(kartu.aturan.dasar)}"
    tone = Tone.WARN
    if tenggat.sisa is not None:
        tone = Tone.BAD if tenggat.sisa < 0 else Tone.WARN
        detail = f"{kalimat_sisa(tenggat.sisa)} · {detail}"
    return TimelinePoint(hari_pendek(kartu.jatuh_tempo), detail, future=True, tone=tone)
