# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An old list of disputes comes in on the data page: dry run, save, undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.data import build_pages
from app.ui.data.halaman import HalamanData
from app.ui.data.impor_perkara import DialogImporPerkara
from tests.helpers.layar import Layar, layar_uji

DAFTAR = Path(__file__).parents[1] / "data" / "impor_sengketa" / "daftar-2023.csv"


def _page(layar: Layar) -> HalamanData:
    (page,) = build_pages(layar.context)
    layar.window.add_page(page)
    layar.window.show()
    layar.window.go("data")
    widget = layar.window.page("data")
    assert isinstance(widget, HalamanData)
    return widget


def _dialog() -> DialogImporPerkara:
    found = [
        w
        for w in QApplication.topLevelWidgets()
        if isinstance(w, DialogImporPerkara) and w.isVisible()
    ]
    assert found
    return found[-1]


def _count(layar: Layar) -> int:
    everything = SaringSengketa(kelompok=KelompokSengketa.SEMUA)
    return len(layar.context.sengketa.daftar(everything))


def _choose(page: HalamanData, kind: str, path: Path) -> None:
    page.imports.kind.setCurrentIndex(page.imports.kind.findData(kind))
    page.imports.year.setCurrentIndex(page.imports.year.findData(2023))
    page.imports.drop.take([path])


def test_a_list_of_disputes_is_tested_stored_and_undone(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        _choose(page, "sengketa", DAFTAR)
        dialog = _dialog()
        wanted = dialog._uji
        assert wanted is not None
        assert wanted.baru > 0
        assert str(wanted.baru) in dialog.save_button.text()
        assert _count(layar) == 0  # a dry run stores nothing
        dialog.save_button.click()
        assert _count(layar) == wanted.baru
        assert layar.errors == []

        _choose(page, "sengketa", DAFTAR)
        again = _dialog()
        assert not again.save_button.isEnabled()  # everything is there already
        again.reject()

        page.reload()
        row = page.imports.table.model.row_at(0)
        page.imports.table.select_key(row.id)
        page.imports._on_undo(row.id, "urung")
        asked = page.imports.findChildren(DialogAlasan)[-1]
        assert "perkara" in " ".join(
            label.text() for label in asked.findChildren(type(dialog.summary))
        )
        asked.given.emit("salah tahun")
        assert _count(layar) == 0


def test_a_file_that_is_no_register_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _page(layar)
        odd = tmp_path / "belanja.csv"
        odd.write_text("barang;harga\nkertas;50000\n")
        for kind in ("sengketa", "keberatan"):
            _choose(page, kind, odd)
            dialog = _dialog()
            assert dialog.message.isVisibleTo(dialog)
            assert not dialog.save_button.isEnabled()
            dialog.reject()
        assert layar.errors == []
