# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Steps on several requests at once: the selection, the sheet, and what became of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kerja_isian import HasilBaris
from app.domain.kip import KEPUTUSAN_PERISTIWA, Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import Tindakan
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.pengaturan.bagian import SumberDaftar
from app.ui.permohonan.dialog_lengkap import DialogLengkap
from app.ui.permohonan.dialog_perpanjang import DialogPerpanjang
from app.ui.permohonan.dialog_putusan import DialogPutusan
from app.ui.permohonan.dialog_sampaikan import DialogSampaikan
from app.ui.permohonan.dialog_selesai import DialogSelesai
from app.ui.permohonan.lembar import LembarLangkah
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill

t = QCoreApplication.translate
SERAH, PUTUS = "serah", "putuskan"
TERBANYAK = 200
"""Requests one act may take at a time"""
KEPUTUSAN_BERSAMA = frozenset(KEPUTUSAN_PERISTIWA.values())


class PitaBanyak(QWidget):
    """Shown while more than one request is selected; its menu holds the common steps."""

    act_asked = Signal(str)
    """(key) a step, ``putuskan`` or ``serah``"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        self._words = QLabel()
        set_role(self._words, "strong")
        row.addWidget(self._words, 1)
        self.button = QPushButton(self.tr("&Langkah bersama"))
        self.button.setProperty("small", True)
        set_role(self.button, "primary")
        menu = QMenu(self.button)
        for key, text in (
            (Peristiwa.NYATAKAN_LENGKAP.value, self.tr("Nyatakan lengkap…")),
            (Peristiwa.PERPANJANG.value, self.tr("Perpanjang…")),
            (PUTUS, self.tr("Putuskan sama…")),
            (Peristiwa.SAMPAIKAN.value, self.tr("Catat penyampaian…")),
            (Peristiwa.SELESAIKAN.value, self.tr("Selesaikan…")),
            (SERAH, self.tr("Serahkan perkara…")),
        ):
            menu.addAction(text, lambda key=key: self.act_asked.emit(key))
        self.button.setMenu(menu)
        row.addWidget(self.button)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are selected; one is no selection worth a bar."""
        self._words.setText(self.tr("{0} permohonan dipilih").format(count))
        self.setVisible(count > 1)


class _Bersama(LembarLangkah):
    """Carries the act out on every request of the selection, each for itself."""

    ids: Sequence[UUID] = ()

    def act(self, tindakan: Tindakan, after: Callable[[], None] | None = None) -> None:  # noqa: ARG002 - what follows one request does not follow many
        rombongan, ids, context = self.context.rombongan, self.ids, self.context
        window = self.parentWidget()

        def done(made: tuple[tuple[HasilBaris, ...], Changes]) -> None:
            results, changes = made
            context.bus.publish(changes)
            tunjukkan_hasil(context, results, window)

        self.submit(lambda _job: rombongan.jalankan_banyak(ids, tindakan), done)


class _Lengkap(_Bersama, DialogLengkap):
    pass


class _Perpanjang(_Bersama, DialogPerpanjang):
    pass


class _Selesai(_Bersama, DialogSelesai):
    pass


class _Putusan(_Bersama, DialogPutusan):
    pass


class _Sampaikan(_Bersama, DialogSampaikan):
    pass


def lembar_bersama(
    context: UiContext,
    key: str,
    detail: PermohonanDetail,
    ids: Sequence[UUID],
    parent: QWidget | None = None,
) -> LembarLangkah:
    """Return the sheet of a common step; ``detail`` is one request that allows it."""
    made: _Bersama
    if key == PUTUS:
        first = next(k for k, p in KEPUTUSAN_PERISTIWA.items() if p in detail.langkah)
        made = _Putusan(context, detail, first, parent)
        made.form.set_field_visible("jawaban_baku", visible=False)  # filled in from one case only
    elif key == Peristiwa.SAMPAIKAN.value:
        made = _Sampaikan(context, detail, attach=lambda _paths: None, parent=parent)
        made.form.set_field_visible("berkas", visible=False)
    else:
        kinds: dict[str, Callable[..., _Bersama]] = {
            Peristiwa.NYATAKAN_LENGKAP.value: _Lengkap,
            Peristiwa.PERPANJANG.value: _Perpanjang,
            Peristiwa.SELESAIKAN.value: _Selesai,
        }
        made = kinds[key](context, detail, parent)
    made.ids = tuple(ids)
    words = QLabel(t("Permohonan", "Berlaku untuk {0} permohonan terpilih.").format(len(ids)))
    set_role(words, "strong")
    made.top.addWidget(words)
    return made


def cari_contoh(
    context: UiContext, key: str, ids: Sequence[UUID], _job: JobControl
) -> PermohonanDetail | None:
    """Return the first request of the selection that allows the step; None if none does."""
    wanted = KEPUTUSAN_BERSAMA if key == PUTUS else {Peristiwa(key)}
    for rid in ids:
        detail = context.kip.detail(rid)
        if wanted & set(detail.langkah):
            return detail
    return None


def tunjukkan_hasil(
    context: UiContext, results: Sequence[HasilBaris], parent: QWidget | None
) -> None:
    """Say that all went well, or list what became of every request."""
    failed = [row for row in results if not row.berhasil]
    if failed:
        DialogHasil(results, parent).open()
        return
    text = t("Permohonan", "{0} permohonan selesai diproses.").format(len(results))
    context.window.show_toast(text)


class DialogHasil(QDialog):
    """What an act did to each request, refusals first."""

    def __init__(self, results: Sequence[HasilBaris], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(current().scaled(720), current().scaled(460))
        good = sum(row.berhasil for row in results)
        title = self.tr("{0} berhasil, {1} tidak").format(good, len(results) - good)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        heading = QLabel(title)
        set_role(heading, "title")
        column.addWidget(heading)
        self._rows = sorted(results, key=lambda row: (row.berhasil, row.nomor))
        self.table: PagedTable[HasilBaris] = PagedTable(
            [
                Column(
                    "nomor",
                    self.tr("Nomor"),
                    lambda row: Cell(row.nomor),
                    width=190,
                    required=True,
                ),
                Column("hasil", self.tr("Hasil"), _hasil, width=110, required=True),
                Column(
                    "alasan",
                    self.tr("Sebab"),
                    lambda row: Cell(kalimat(row.alasan), row.kode),
                    stretch=True,
                    required=True,
                ),
            ],
            name="hasil_banyak",
        )
        self.table.set_lines(3)
        self.table.view.setAccessibleName(title)
        self.table.set_source(SumberDaftar(self._rows, lambda row: row.id))
        column.addWidget(self.table, 1)
        box = QDialogButtonBox()
        copy = box.addButton(self.tr("&Salin daftar"), QDialogButtonBox.ButtonRole.ActionRole)
        close = box.addButton(self.tr("&Tutup"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        column.addWidget(box)
        self.table.setFocus()

    @Slot()
    def _copy(self) -> None:
        lines = ["\t".join((r.nomor, _hasil(r).spoken(), kalimat(r.alasan))) for r in self._rows]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _hasil(row: HasilBaris) -> Cell:
    if row.berhasil:
        return Cell(pill=Pill(t("Permohonan", "berhasil"), Tone.GOOD))
    return Cell(pill=Pill(t("Permohonan", "ditolak"), Tone.BAD))
