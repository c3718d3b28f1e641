# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What intake, completion and correction share: the request form beside its live summary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.periksa import bersihkan_draft, problems
from app.domain.permohonan import PermohonanDraft
from app.domain.tenggat import KartuHitung
from app.services.buku_aturan import BukuAturan
from app.ui.borang.lembar import Lembar, PenandaHari
from app.ui.context import UiContext
from app.ui.permohonan.dialog_kartu import DialogKartu
from app.ui.permohonan.formulir import FormPermohonan
from app.ui.permohonan.panel_ringkas import PanelRingkas


class LembarIsian(Lembar):
    """Enter moves on, also out of long fields; Shift+Enter breaks a line there."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        *,
        basis: str = "",
        save_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._days = PenandaHari()
        self.fields = FormPermohonan(context.jam, days=self._days)
        self.side = PanelRingkas()
        super().__init__(
            context,
            title,
            basis=basis,
            save_text=save_text,
            form=self.fields,
            side=self.side,
            parent=parent,
        )
        self.fit(1080, 720)
        for edit in self.fields.findChildren(QPlainTextEdit):
            edit.installEventFilter(self)
            edit.setToolTip(self.tr("Shift Enter: baris baru"))
        # Labels of required fields are rich text, in which Qt offers no access key.
        for keys, name in (
            ("Alt+T", "tanggal_terima"),
            ("Alt+M", "nama_pemohon"),
            ("Alt+R", "rincian"),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.fields.field(name).field.setFocus)
        self.fields.edited.connect(self.on_typed)
        self.side.card_asked.connect(self._open_card)
        self.side.files.changed.connect(self._on_files)
        kalender = context.kalender
        context.runner.start(self, lambda _job: kalender.buku(), done=self._on_rules)

    def faults(self) -> dict[str, str]:
        """Return what keeps the form from being saved, by field."""
        draft = bersihkan_draft(self.fields.draft())
        found = problems(draft, hari_ini=self.context.jam.today())
        unreadable = self.fields.date_problem()
        return found | ({"tanggal_terima": unreadable} if unreadable else {})

    @Slot()
    def on_typed(self) -> None:
        """A person changed a field."""
        self.refresh()

    def refresh(self) -> PermohonanDraft:
        """Show deadline and gaps of what the form says now, and return it."""
        draft = self.fields.draft()
        self.side.show_draft(draft)
        return draft

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if enter and plain and isinstance(watched, QPlainTextEdit):
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def _on_rules(self, buku: BukuAturan) -> None:
        self._days.buku = buku
        self.side.set_rules(buku)
        self.fields.refresh_date()
        self.refresh()

    @Slot()
    def _on_files(self) -> None:
        if self.side.files.paths():
            self.fields.set_identity_seen()

    @Slot(object)
    def _open_card(self, kartu: KartuHitung) -> None:
        DialogKartu(self.context, kartu, "", self).open()
