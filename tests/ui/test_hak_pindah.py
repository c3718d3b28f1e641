# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Moved dates show on the home page and are printed and told from their list."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.services.kalender import PerubahanHari
from app.ui.beranda.halaman import HalamanBeranda
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.hak.dialog_pindah import DialogPindah
from app.ui.permohonan.dialog_pdf import DialogPdf
from tests.helpers.kantor import DRAFT
from tests.helpers.layar import layar_uji

LIBUR = PerubahanHari(date(2026, 11, 10), "daerah", "Hari jadi", sumber="Keputusan 1/2026")


def test_a_moved_date_is_seen_printed_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        context = layar.context
        nomor = context.kip.daftarkan(DRAFT).nomor
        home = HalamanBeranda(context)
        qtbot.addWidget(home)
        assert home.moved.isHidden()
        _, changes = context.kalender.simpan_hari(LIBUR)
        context.bus.publish(changes)
        assert not home.moved.isHidden()
        assert home.moved.text().startswith("1 tenggat berubah")
        dialog = DialogPindah(context, layar.window)
        dialog.show()
        model = dialog.table.model
        shown = [model.cell(0, column).spoken() for column in range(4)]
        assert shown[0] == nomor
        assert "Hari jadi (Keputusan 1/2026)" in shown[3]
        if target := os.environ.get("LUMBUNG_GAMBAR"):
            dialog.grab().save(f"{target}/pindah.png")
            home.resize(1200, 760)
            home.grab().save(f"{target}/beranda.png")
        dialog.letters.click()
        assert dialog.findChild(DialogPdf) is not None
        dialog.told.click()
        ask = dialog.findChild(DialogAlasan)
        assert ask is not None
        ask.text.setPlainText("Telepon")
        ask.submit()
        assert model.rowCount() == 0
        assert not dialog.told.isEnabled()
        assert home.moved.isHidden()
        assert context.pindah.daftar(semua=True)[0].cara == "Telepon"
        assert layar.errors == []


def test_those_outside_the_service_only_look(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="admin") as layar:
        context = layar.context
        context.kalender.simpan_hari(LIBUR)
        dialog = DialogPindah(context, layar.window)
        assert not dialog.letters.isEnabled()
        assert not dialog.told.isEnabled()
