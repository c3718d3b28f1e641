# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A button that does nothing looks like one, and a dangerous one can be read, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.theme import Mode, apply_theme, contrast, current, set_role

ROLES = ("", "primary", "danger", "link", "chip")
NEAR = 12


def _picture(
    qtbot: QtBot, role: str, *, default: bool, enabled: bool, focus: bool = False
) -> list[QColor]:
    """Every colour of a button's face and words."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button, other = QPushButton("Cabut…"), QPushButton("lain")
    for one in (button, other):
        one.setAutoDefault(False)
    if role:
        set_role(button, role)
    button.setDefault(default)
    button.setEnabled(enabled)
    column = QVBoxLayout(dialog)
    column.addWidget(other)
    column.addWidget(button)
    dialog.show()
    (button if focus else other).setFocus()
    image = button.grab().toImage()
    size = (image.width(), image.height())
    return [image.pixelColor(x, y) for x in range(size[0]) for y in range(size[1])]


def _is_near(one: QColor, name: str) -> bool:
    other = QColor(name)
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) <= NEAR for a, b in pairs)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("default", [False, True])
@pytest.mark.parametrize("role", ROLES)
def test_a_disabled_button_has_no_colour_of_an_act(
    qtbot: QtBot, qapp: QApplication, mode: Mode, role: str, default: bool
) -> None:
    apply_theme(qapp, mode)
    seen = _picture(qtbot, role, default=default, enabled=False)
    colour = current().colour
    for name in (colour.danger, colour.primary, colour.accent):
        assert not any(_is_near(one, name) for one in seen), name
    assert any(_is_near(one, colour.disabled) for one in seen)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("default", [False, True])
@pytest.mark.parametrize("focus", [False, True])
def test_a_dangerous_button_is_red_on_a_quiet_ground(
    qtbot: QtBot, qapp: QApplication, mode: Mode, default: bool, focus: bool
) -> None:
    apply_theme(qapp, mode)
    seen = _picture(qtbot, "danger", default=default, enabled=True, focus=focus)
    colour = current().colour
    names = [one.name() for one in seen]
    ground = max(set(names), key=names.count)
    assert any(_is_near(one, colour.danger) for one in seen)
    assert contrast(colour.danger, ground) >= 4.5
