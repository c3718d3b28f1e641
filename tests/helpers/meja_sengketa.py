# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of disputes in a real office, and hands to work it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.sengketa_isian import SengketaDetail
from app.ui.borang.lembar import Lembar
from app.ui.perkara.bentuk import Perkara
from app.ui.perkara.halaman import HalamanPerkara
from app.ui.perkara.langkah import LembarPerkara, Pilihan
from app.ui.sengketa.pages import build_pages
from app.ui.sengketa.ruang import RuangSengketa
from app.ui.widgets.tanggal_edit import TanggalEdit
from tests.helpers.layar import Layar, layar_uji


@dataclass
class MejaSengketa:
    """The page, its shell, and hands."""

    layar: Layar
    page: HalamanPerkara
    ruang: RuangSengketa
    qtbot: QtBot

    def settle(self) -> None:
        """Let the coalesced reloads run."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: not page._again.isActive() and not page.list._again.isActive(), timeout=5000
        )
        turn = QTimer()
        turn.setSingleShot(True)
        with self.qtbot.waitSignal(turn.timeout, timeout=5000):
            turn.start(0)

    def show(self, sengketa_id: UUID) -> None:
        self.page.open_target(sengketa_id)
        self.settle()

    def detail(self) -> SengketaDetail:
        assert self.page.bacaan is not None
        detail = self.page.bacaan.detail
        assert isinstance(detail, SengketaDetail)
        return detail

    def rows(self) -> Perkara:
        """Return what the shared page shows: the clocks that have a card."""
        assert self.page.bacaan is not None
        return self.page.bacaan.perkara

    def dialog(self, kind: type[Any]) -> Any:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert found, f"no open {kind.__name__}"
        return found[-1]

    def no_dialog(self) -> bool:
        return not any(
            isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()
        )

    def sheet(self) -> LembarPerkara:
        made = self.dialog(LembarPerkara)
        assert isinstance(made, LembarPerkara)
        return made

    def fill(self, **isi: object) -> None:
        """Fill the open sheet and save it."""
        sheet = self.sheet()
        for name, value in isi.items():
            isikan(sheet.widgets[name], value)
        self._save(sheet)

    def step(
        self,
        key: str,
        *,
        kind: type[Lembar] = LembarPerkara,
        before: Callable[[Any], object] | None = None,
        **isi: object,
    ) -> None:
        """Open the sheet of a step, fill it and save it."""
        assert self.page.bacaan is not None
        self.page.ruang.langkah(key, self.page.bacaan, self.page)
        sheet = self.dialog(kind)
        if before is not None:
            before(sheet)
        for name, value in isi.items():
            isikan(sheet.widgets[name], value)
        self._save(sheet)

    def _save(self, sheet: Lembar) -> None:
        sheet.trigger()
        assert self.no_dialog(), (sheet._notice_text.text(), self.layar.errors)
        self.settle()


def isikan(widget: QWidget, value: object) -> None:
    """Put a value into a field as a person would."""
    if isinstance(widget, TanggalEdit):
        widget.set_value(value)  # type: ignore[arg-type] # the test gives dates to dates
    elif isinstance(widget, Pilihan):
        widget.choose(value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(str(value))
    else:
        assert isinstance(widget, QLineEdit)
        widget.setText(str(value))


@contextmanager
def meja_sengketa(qtbot: QtBot, folder: Path, *, peran: str = "ppid") -> Iterator[MejaSengketa]:
    """Open an office with the page of disputes in front; nothing may have gone wrong at the end."""
    with layar_uji(qtbot, folder, peran=peran) as layar:
        for page in build_pages(layar.context):
            layar.window.add_page(page)
        with patch("app.ui.borang.lembar.show_error", lambda _p, e: layar.errors.append(e)):
            layar.window.resize(1366, 768)
            layar.window.show()
            layar.window.go("sengketa")
            widget = layar.window.page("sengketa")
            assert isinstance(widget, HalamanPerkara)
            assert isinstance(widget.ruang, RuangSengketa)
            yield MejaSengketa(layar, widget, widget.ruang, qtbot)
            for window in QApplication.topLevelWidgets():
                if isinstance(window, QDialog) and window.isVisible():
                    window.done(0)
            assert layar.errors == []
