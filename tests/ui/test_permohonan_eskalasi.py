# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Naming an applicant to the province: shown first, with its purpose, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.permohonan.dialog_eskalasi import DialogEskalasi
from tests.helpers.halaman_permohonan import meja_uji
from tests.helpers.kantor import DRAFT

KUNCI = "eskalasi"


def test_what_goes_is_shown_and_can_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = meja.layar.context.kip.daftarkan(DRAFT).id
        meja.show(made)
        assert KUNCI in {a.key for a in meja.page.case._rencana.menu}
        meja.page.case.step_asked.emit(KUNCI)
        dialog = meja.dialog(DialogEskalasi)
        shown = " ".join(label.text() for label in dialog.findChildren(type(dialog._basis)))
        assert DRAFT.nama_pemohon in shown
        assert DRAFT.nik not in shown
        dialog.save_button.click()
        assert dialog.isVisible()  # no purpose yet
        dialog.findChildren(QPlainTextEdit)[0].setPlainText("Sengketa di Komisi Informasi")
        dialog.save_button.click()
        meja.settle()
        meja.page.case.step_asked.emit(KUNCI)
        again = meja.dialog(DialogEskalasi)
        again.findChildren(QPlainTextEdit)[0].setPlainText("Sengketa selesai")
        again.save_button.click()
        meja.settle()
        assert meja.layar.context.sinkron.pratinjau_eskalasi(made).keperluan == ""


def test_a_clerk_is_not_offered_it(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        made = meja.layar.context.kip.daftarkan(DRAFT).id
        meja.show(made)
        assert KUNCI not in {a.key for a in meja.page.case._rencana.menu}
