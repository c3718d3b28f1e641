# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A shell around one page of a real office, with tasks that run at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.ui.bus import ChangeBus
from app.ui.context import UiContext
from app.ui.i18n import locale_of
from app.ui.main_window import MainWindow
from app.ui.navigation import PageSpec
from app.ui.tasks import SyncRunner
from tests.helpers.kantor import KantorUji, kantor_uji


class HalamanPalsu(QWidget):
    """Stands for a page of another feature and keeps what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[object] = []

    def open_target(self, target: object) -> None:
        self.targets.append(target)


@dataclass
class Layar:
    """The shell, its context, and what a person would have seen as an error."""

    uji: KantorUji
    context: UiContext
    window: MainWindow
    errors: list[BaseException]
    lain: dict[str, HalamanPalsu] = field(default_factory=dict)

    def neighbour(self, key: str) -> HalamanPalsu:
        """Register a stand-in for page ``key``."""
        self.lain[key] = HalamanPalsu()
        self.window.add_page(PageSpec(key, key, lambda: self.lain[key]))
        return self.lain[key]


@contextmanager
def layar_uji(qtbot: QtBot, folder: Path, *, peran: str = "semua", **opsi: Any) -> Iterator[Layar]:
    """Open an office and a shell; ``peran`` is an account of the office, all roles at once, or
    "atasan": the PPID who is the superior as well.

    Commits reach the bus as in the program, so pages reload by themselves.
    """
    before = QLocale()
    QLocale.setDefault(locale_of("id"))
    with kantor_uji(folder / "kantor", **opsi) as uji:
        errors: list[BaseException] = []
        runner = SyncRunner(on_error=lambda _owner, error: errors.append(error))
        bus = ChangeBus()
        window = MainWindow(runner=runner, bus=bus)
        qtbot.addWidget(window)
        pelaku = _pelaku(uji, peran)
        context = UiContext.for_session(uji.sesi(pelaku), window=window, runner=runner, bus=bus)

        def tell(changes: Changes) -> None:
            bus.publish(changes)

        uji.kantor.listen(tell)
        layar = Layar(uji, context, window, errors)
        yield layar
        window.close()
    QLocale.setDefault(before)


def _pelaku(uji: KantorUji, peran: str) -> Pelaku:
    if peran == "atasan":
        return Pelaku(uji.ppid.id, uji.ppid.nama, uji.ppid.peran | {Peran.ATASAN_PPID})
    if peran != "semua":
        found = getattr(uji, peran)
        assert isinstance(found, Pelaku)
        return found
    return Pelaku(uji.ppid.id, uji.ppid.nama, uji.ppid.peran | uji.admin.peran)
