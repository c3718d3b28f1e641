# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pills: one or two words with a tone. Painted in tables, or a widget of their own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Tone, Type, current

_PAD_X = 8.0
_PAD_Y = 2.0


@dataclass(frozen=True)
class Pill:
    """What a pill says and means; ``PLAIN`` is muted text without a fill."""

    text: str
    tone: Tone = Tone.NEUTRAL


def sisa_pill(sisa: int | None, *, jeda: bool = False, long: bool = False) -> Pill:
    """Return the badge of working days left: red when late, amber up to 3, then green.

    ``sisa`` None means no clock runs. ``long`` writes the unit.
    """
    if jeda:
        return Pill(QCoreApplication.translate("Pills", "jeda"), Tone.NEUTRAL)
    if sisa is None:
        return Pill(QCoreApplication.translate("Pills", "selesai"), Tone.PLAIN)
    if sisa == 0:
        return Pill(QCoreApplication.translate("Pills", "hari ini"), Tone.WARN)
    number = f"−{-sisa}" if sisa < 0 else str(sisa)
    tone = Tone.BAD if sisa < 0 else Tone.WARN if sisa <= 3 else Tone.GOOD
    return Pill(
        QCoreApplication.translate("Pills", "{0} hari").format(number) if long else number, tone
    )


def pill_size(pill: Pill) -> QSizeF:
    """Return the space ``pill`` needs."""
    metrics = QFontMetricsF(_font(pill))
    pad = 0.0 if pill.tone is Tone.PLAIN else _PAD_X
    width = max(metrics.horizontalAdvance(pill.text) + 2 * pad, 0.0 if pad == 0 else 22.0)
    return QSizeF(width, metrics.height() + 2 * _PAD_Y)


def paint_pill(painter: QPainter, pill: Pill, at: QPointF, *, max_width: float = 1e6) -> QRectF:
    """Paint ``pill`` with its top left corner at ``at`` and return the rectangle it covers.

    Text that does not fit ``max_width`` is elided.
    """
    size = pill_size(pill)
    rect = QRectF(at, QSizeF(min(size.width(), max_width), size.height()))
    colours = current().tone(pill.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = _font(pill)
    painter.setFont(font)
    pad = 0.0
    if pill.tone is not Tone.PLAIN:
        pad = _PAD_X
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(QColor(colours.text))
    # Metrics round up in the last fraction of a pixel: half a pixel keeps the last letter.
    room = rect.width() - 2 * pad + 0.5
    text = QFontMetricsF(font).elidedText(pill.text, Qt.TextElideMode.ElideRight, room)
    align = Qt.AlignmentFlag.AlignVCenter | (
        Qt.AlignmentFlag.AlignHCenter if pad else Qt.AlignmentFlag.AlignLeft
    )
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, text)
    painter.restore()
    return rect


def _font(pill: Pill) -> QFont:
    role = Type.SMALL if pill.tone is Tone.PLAIN else Type.CAPTION
    font = current().font(role, tabular=True)
    if pill.tone is not Tone.PLAIN:
        font.setWeight(current().font(Type.STRONG).weight())
    return font


class StatusPill(QWidget):
    """A pill as a widget, for headers and detail lists."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pill = Pill(text, tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_pill(self._pill)

    def pill(self) -> Pill:
        return self._pill

    def set_pill(self, pill: Pill) -> None:
        """Show ``pill``; hidden while its text is empty."""
        self._pill = pill
        self.setAccessibleName(pill.text)
        if self.parent() is not None or not pill.text:
            self.setVisible(bool(pill.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = pill_size(self._pill)
        return QSize(int(size.width() + 1), int(size.height() + 1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint_pill(painter, self._pill, QPointF(0, 0), max_width=self.width())
        painter.end()
