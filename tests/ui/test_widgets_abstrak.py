# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A widget with open hooks cannot be made; one that fills them can."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.borang.lembar import Lembar
from app.ui.pengaturan.bagian_setelan import BagianSetelan
from app.ui.widgets.abstrak import MetaAbstrak
from tests.helpers.layar import layar_uji


class Kait(QWidget, metaclass=MetaAbstrak):
    @abstractmethod
    def isi(self) -> str:
        """Return what the subclass shows."""


class Penuh(Kait):
    def isi(self) -> str:
        return "isi"


def test_open_hooks_are_named(qtbot: QtBot) -> None:
    with pytest.raises(TypeError, match="Kait does not implement isi"):
        Kait()  # type: ignore[abstract]
    widget = Penuh()
    qtbot.addWidget(widget)
    assert widget.isi() == "isi"


@pytest.mark.parametrize(
    ("kind", "missing"), [(Lembar, "save"), (BagianSetelan, "merger, own_values, show_agency")]
)
def test_the_bases_of_dialogs_and_settings_are_abstract(
    qtbot: QtBot, tmp_path: Path, kind: type[Lembar | BagianSetelan], missing: str
) -> None:
    with layar_uji(qtbot, tmp_path) as layar, pytest.raises(TypeError, match=missing):
        kind(layar.context, "Judul")  # type: ignore[arg-type]
