# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recording a delivery in two steps: first the notice, later the information itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.kip import CaraPengiriman, Keputusan, StatusPermohonan
from app.domain.permohonan import PenyampaianDraft, PutusanDraft
from app.domain.tindakan import NyatakanLengkap, Putuskan, Sampaikan
from app.ui.permohonan.dialog_sampaikan import DialogSampaikan
from tests.helpers.halaman_permohonan import meja_uji
from tests.helpers.kantor import DRAFT

HARI = date(2026, 11, 2)


def test_after_the_notice_the_next_step_records_the_giving(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        kip = meja.layar.context.kip
        made = kip.daftarkan(DRAFT).id
        kip.jalankan(made, NyatakanLengkap(HARI))
        decision = PutusanDraft(keputusan=Keputusan.DIKABULKAN_SELURUH, tanggal=HARI, softcopy=True)
        kip.jalankan(made, Putuskan(decision))
        notice = PenyampaianDraft(HARI, None, CaraPengiriman.LANGSUNG)
        kip.jalankan(made, Sampaikan(HARI, notice))
        meja.show(made)
        meja.press_step("sampaikan")
        dialog = meja.dialog(DialogSampaikan)
        assert dialog._given_date.value() == HARI
        dialog.save_button.click()
        meja.settle()
        assert meja.detail().row.status is StatusPermohonan.INFORMASI_DIBERIKAN
