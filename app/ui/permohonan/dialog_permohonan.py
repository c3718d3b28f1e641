# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Intake: a request from the first key to its number, without touching the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from app.domain.kerja_isian import Usulan
from app.domain.permohonan import OrangMirip
from app.services.draf import DrafRow
from app.services.permohonan import Terdaftar
from app.ui.actions import HelpRow
from app.ui.context import UiContext
from app.ui.permohonan.kotak_usulan import DialogUsulan
from app.ui.permohonan.lembar_isian import LembarIsian
from app.ui.permohonan.penyimpan_draf import PenyimpanDraf
from app.ui.permohonan.spanduk_draf import SpandukDraf
from app.ui.theme import set_role
from app.ui.widgets.shortcut_help import ShortcutHelp

MIRIP_MS = 500
"""Pause in typing after which earlier requests of the same person are looked for"""


class DialogPermohonan(LembarIsian):
    """Ctrl+Enter or Ctrl+S saves, Ctrl+P also prints the receipt, Esc keeps a draft.

    What is typed survives a kill; the next opening offers to go on with it.
    """

    registered = Signal(object, object, bool)
    """(made: Terdaftar, identity files: list[Path], print the receipt now)"""

    def __init__(
        self, context: UiContext, *, draf: DrafRow | None = None, parent: QWidget | None = None
    ) -> None:
        t = QCoreApplication.translate
        super().__init__(
            context,
            t("DialogPermohonan", "Permohonan baru"),
            save_text=t("DialogPermohonan", "&Simpan dan beri nomor"),
            parent=parent,
        )
        self._print_now = False
        self._serial = 0
        self._asked: tuple[str, str, str] = ("", "", "")
        self.drafts = PenyimpanDraf(context, self.fields.draft, self)
        self.banner = SpandukDraf(context.jam.now().tzinfo)
        self.top.addWidget(self.banner)
        self._add_buttons()
        self._similar = QTimer(self)
        self._similar.setSingleShot(True)
        self._similar.setInterval(MIRIP_MS)
        self._similar.timeout.connect(self._look_for_people)
        self._past = QTimer(self)
        self._past.setSingleShot(True)
        self._past.setInterval(MIRIP_MS)
        self._past.timeout.connect(self._look_for_answers)
        self._question = ""
        self.drafts.saved.connect(self._on_draft_saved)
        self.side.past.show_asked.connect(self._show_past)
        self.banner.resumed.connect(self._resume)
        self.banner.dropped.connect(self._drop)
        if draf is None:
            self._read_drafts()
            self.fields.focus_name()
        else:
            self._resume(draf)

    def save(self) -> None:
        """Register the request; its draft goes away in the same transaction."""
        faults = self.faults()
        if faults:
            self._print_now = False
            self.show_problems(faults)
            return
        self.drafts.stop()
        draft, paths, print_now = self.fields.draft(), self.side.files.paths(), self._print_now
        kip, draf_id = self.context.kip, self.drafts.id

        def done(made: Terdaftar) -> None:
            self.registered.emit(made, paths, print_now)

        self.submit(lambda _job: kip.daftarkan(draft, draf_id), done)

    def show_failure(self, error: BaseException) -> None:
        self._print_now = False
        self.drafts.resume()
        super().show_failure(error)

    def reject(self) -> None:
        """Close; what was typed stays as a draft."""
        if self.saving():
            return
        if not self.drafts.stopped:
            self.drafts.flush()
            if self.drafts.stored:
                self.context.window.show_toast(
                    self.tr("Isian disimpan sebagai draf. Ctrl N menawarkannya lagi.")
                )
        super().reject()

    def on_typed(self) -> None:
        draft = self.refresh()
        self.drafts.touch()
        asked = (draft.nama_pemohon.strip(), draft.nik.strip(), draft.telepon.strip())
        if asked != self._asked:
            self._asked = asked
            self._similar.start()
        if draft.rincian.strip() != self._question:
            self._question = draft.rincian.strip()
            self._past.start()

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.print_button = QPushButton(self.tr("Simpan dan cetak tanda bukti"))
        self.print_button.setObjectName("simpan_cetak")
        self.print_button.setToolTip(self.tr("Simpan dan cetak tanda bukti (Ctrl P)"))
        self.print_button.clicked.connect(self._save_and_print)
        self._discard = QPushButton(self.tr("Buang isian"))
        self._discard.setObjectName("buang")
        self._discard.clicked.connect(self._throw_away)
        self._discard.hide()
        for button, where in (
            (self.print_button, role.ActionRole),
            (self._discard, role.ResetRole),
        ):
            button.setAutoDefault(False)
            self.buttons.addButton(button, where)
        self._state = QLabel(self.tr("F1: pintasan papan ketik"))
        set_role(self._state, "caption")
        self.foot.insertWidget(0, self._state, 1)
        for keys, slot in (("F1", self._show_help), ("Ctrl+P", self._save_and_print)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot()
    def _save_and_print(self) -> None:
        self._print_now = True
        self.trigger()

    @Slot()
    def _throw_away(self) -> None:
        self.drafts.discard()
        super().reject()

    @Slot()
    def _on_draft_saved(self) -> None:
        self._state.setText(self.tr("Draf tersimpan · F1: pintasan papan ketik"))
        self._discard.show()

    def _on_drafts(self, drafts: Sequence[DrafRow]) -> None:
        waiting = [d for d in drafts if d.id != self.drafts.id]
        if waiting:
            self.banner.offer(waiting[0], len(waiting) - 1)

    @Slot(object)
    def _resume(self, draf: DrafRow) -> None:
        self.drafts.adopt(draf.id, draf.draft)
        self.fields.show_draft(draf.draft)
        self.fields.focus_name()
        self._on_draft_saved()
        self.on_typed()

    @Slot(object)
    def _drop(self, draf: DrafRow) -> None:
        kip = self.context.kip
        self.context.runner.start(
            self,
            lambda _job: kip.buang_draf(draf.id),
            write=True,
            done=lambda _none: self._read_drafts(),
        )

    def _read_drafts(self) -> None:
        kip = self.context.kip
        self.context.runner.start(self, lambda _job: kip.daftar_draf(), done=self._on_drafts)

    @Slot()
    def _look_for_people(self) -> None:
        self._serial += 1
        serial, draft, kip = self._serial, self.fields.draft(), self.context.kip

        def done(people: Sequence[OrangMirip]) -> None:
            if serial == self._serial:
                self.side.show_people(people)

        self.context.runner.start(self, lambda _job: kip.orang_mirip(draft), done=done)

    @Slot()
    def _look_for_answers(self) -> None:
        asked, rombongan = self._question, self.context.rombongan

        def done(found: Sequence[Usulan]) -> None:
            if asked == self._question:
                self.side.past.show_found(found)

        self.context.runner.start(self, lambda _job: rombongan.usulan(asked), done=done)

    @Slot(object)
    def _show_past(self, row: Usulan) -> None:
        DialogUsulan(self.context, row, self).open()

    @Slot()
    def _show_help(self) -> None:
        group = self.tr("Permohonan baru")
        rows = [
            HelpRow(group, "Enter", self.tr("Ke isian berikutnya")),
            HelpRow(group, "Shift Enter", self.tr("Baris baru dalam isian panjang")),
            HelpRow(group, "Ctrl Enter", self.tr("Simpan dan beri nomor (juga Ctrl S)")),
            HelpRow(group, "Ctrl P", self.tr("Simpan dan cetak tanda bukti")),
            HelpRow(group, "Alt", self.tr("Bersama huruf bergaris bawah: lompat ke isiannya")),
            HelpRow(group, "Esc", self.tr("Tutup; isian tersimpan sebagai draf")),
        ]
        ShortcutHelp(rows, self).open()
