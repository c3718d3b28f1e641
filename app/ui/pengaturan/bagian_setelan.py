# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A section that edits part of the agency's record: read, edit, check, save, take back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.instansi import Instansi
from app.domain.kip import Peran
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.pengaturan.bagian import Bagian, teks
from app.ui.pengaturan.baris_simpan import BarisSimpan
from app.ui.widgets.abstrak import MetaAbstrak
from app.ui.widgets.form import Form

Ubah = Callable[[Instansi], Instansi]


class BagianSetelan(Bagian, metaclass=MetaAbstrak):
    """Subclasses fill ``form`` and implement the three abstract methods."""

    TABEL: tuple[str, ...] = ("instansi",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stored: Instansi | None = None
        self.message = Pesan()
        self.form = Form()
        self.bar = BarisSimpan()
        self.may_edit = self.pelaku.punya(Peran.ADMINISTRATOR)
        self.body.addWidget(self.message)
        if not self.may_edit:
            self.body.addWidget(
                teks(
                    self.tr("Setelan ini hanya dapat diubah administrator; Anda dapat membacanya."),
                    "muted",
                )
            )
        self.outer.addWidget(self.bar)
        self.bar.setVisible(self.may_edit)
        self.bar.saved.connect(self.save)
        self.bar.reverted.connect(self.revert)
        keys = QShortcut(QKeySequence("Ctrl+S"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)
        self.form.edited.connect(self.on_edited)

    @abstractmethod
    def show_agency(self, isi: Instansi) -> None:
        """Fill the inputs."""

    @abstractmethod
    def merger(self) -> Ubah:
        """Return a pure function that puts the present inputs over a record."""

    @abstractmethod
    def own_values(self, isi: Instansi) -> object:
        """Return the part of a record this section edits, to be compared."""

    def reload(self) -> None:
        """Read the record; what a person typed meanwhile is kept, with a note."""
        self.context.runner.start(
            self, lambda _job: self.context.setelan.instansi(), done=self._on_read
        )

    def draft(self) -> Instansi | None:
        """Return the record with the present inputs; None before it was read."""
        return None if self.stored is None else self.merger()(self.stored)

    @Slot()
    def save(self) -> None:
        """Check and store; subclasses may ask first by overriding :meth:`before_save`."""
        isi = self.draft()
        if isi is None or not self.bar.edited():
            return
        self.message.hide()
        self.form.show_problems({})
        self.bar.save.setEnabled(False)
        self.before_save(isi)

    def before_save(self, isi: Instansi) -> None:  # noqa: ARG002 - for subclasses
        """Store at once unless overridden."""
        self.start_write()

    def start_write(self) -> None:
        """Store the inputs over the record as it is then, so that other fields keep theirs."""
        write = self.writer()
        self.context.runner.start(
            self, lambda _job: write(), write=True, done=self.on_saved, failed=self.refuse
        )

    def writer(self) -> Callable[[], Changes]:
        """Return what stores the inputs; taken in the GUI thread, run in the write lane."""
        setelan, merge = self.context.setelan, self.merger()
        return lambda: setelan.simpan_instansi(merge(setelan.instansi()))

    @Slot()
    def revert(self) -> None:
        """Show what is stored again."""
        self.message.hide()
        self.form.show_problems({})
        self.bar.set_edited(edited=False)
        if self.stored is not None:
            self._fill(self.stored)

    @Slot()
    def on_edited(self) -> None:
        self.bar.set_edited(edited=self.draft() != self.stored)

    @Slot(object)
    def refuse(self, error: BaseException) -> None:
        """Show a refusal under its fields, or above the form."""
        self.bar.set_edited(edited=True)
        if isinstance(error, ValidationError):
            self.form.show_problems(error.fields, focus=True)
            if self.form.focus_first_problem():
                return
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    def _fill(self, isi: Instansi) -> None:
        with self.form.filling():
            self.show_agency(isi)

    def _on_read(self, isi: Instansi) -> None:
        before, self.stored = self.stored, isi
        if not self.bar.edited() or before is None:
            self._fill(isi)
            return
        if self.draft() == isi:
            self.bar.set_edited(edited=False)
        elif self.own_values(before) != self.own_values(isi):
            self.message.show_text(
                self.tr("Setelan ini berubah selagi Anda mengisi."),
                self.tr("Isian Anda tetap di sini; yang Anda simpan nanti menggantikannya."),
            )

    def on_saved(self, _result: object = None) -> None:
        """Say so, and read again."""
        self.bar.set_edited(edited=False)
        self.context.window.show_toast(self.tr("Setelan instansi disimpan."))
        self.reload()
