# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking what is no request out of the register, on the real page."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.kip import StatusPermohonan
from app.ui.permohonan.dialog_alihkan import DialogAlihkan
from tests.helpers.halaman_permohonan import meja_uji
from tests.helpers.kantor import DRAFT


def test_leaving_the_register_needs_a_reason_and_stands_in_the_menu(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = meja.layar.context.kip.daftarkan(DRAFT).id
        meja.show(made)
        assert "alihkan" not in meja.steps()
        actions = meja.page.case._more_menu.actions()
        next(a for a in actions if a.text() == "Keluarkan dari register…").trigger()
        dialog = meja.dialog(DialogAlihkan)
        dialog.save_button.click()
        assert dialog.form.problem_text("alasan") == "Tulis alasannya."
        dialog._reason.setPlainText("Minta cetak ulang KTP")
        dialog._where.setText("Disdukcapil")
        dialog.save_button.click()
        meja.settle()
        detail = meja.show(made)
        assert detail.row.status is StatusPermohonan.DIALIHKAN
        assert detail.draft.keterangan == "Minta cetak ulang KTP Dialihkan ke Disdukcapil."
        assert meja.layar.errors == []
