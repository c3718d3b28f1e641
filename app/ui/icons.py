# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Line icons drawn for this program, coloured by the theme when they are rendered."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.assets import ICONS
from app.ui.theme import current

_SIZES = (16, 18, 20, 24, 32, 48)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: int, colour: QColor, *, ratio: float = 1.0) -> QPixmap:
    """Render icon ``name`` in a square of ``size`` pixels at device pixel ratio ``ratio``.

    Raises ``FileNotFoundError`` for an unknown name: that is a bug, not a missing decoration.
    """
    _source(name)  # fail before a painter is open
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, size * ratio, size * ratio), colour)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw icon ``name`` into ``rect`` with ``colour``."""
    svg = _source(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, rect)


def icon(name: str, colour_name: str = "text") -> QIcon:
    """Return icon ``name`` in a colour of the theme in force; dimmed when disabled."""
    theme = current()
    result = QIcon()
    states = ((QIcon.Mode.Normal, theme.q(colour_name)), (QIcon.Mode.Disabled, theme.q("disabled")))
    for mode, colour in states:
        for size in _SIZES:
            result.addPixmap(pixmap(name, size, colour), mode)
    return result


def set_icon(
    target: QAbstractButton | QAction, name: str, colour_name: str = "text", *, size: int = 18
) -> None:
    """Put an icon on a button or action; it is recoloured whenever the theme changes."""
    target.setProperty("iconName", name)
    target.setProperty("iconColour", colour_name)
    target.setIcon(icon(name, colour_name))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size, size))


def refresh_icons(app: QApplication) -> None:
    """Recolour every icon set through :func:`set_icon`; called by ``apply_theme``."""
    collecting = gc.isenabled()
    gc.disable()  # a window collected meanwhile would leave dead widgets in the list
    try:
        _recolour(app.allWidgets())
    finally:
        if collecting:
            gc.enable()


def _recolour(widgets: Sequence[QWidget]) -> None:
    targets: list[QAbstractButton | QAction] = []
    for widget in widgets:
        targets += [a for a in widget.actions() if a.property("iconName")]
        if isinstance(widget, QAbstractButton) and widget.property("iconName"):
            targets.append(widget)
    for target in targets:
        target.setIcon(icon(target.property("iconName"), target.property("iconColour")))
