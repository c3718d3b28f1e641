# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The design system: colours, spacing, radii and type, for the style sheet and for painters.

Nothing else in the program names a colour or a font size. Call :func:`apply_theme` once at
start-up and again when the setting changes; painters ask :func:`current` while painting, so a
change of theme needs no bookkeeping in them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.assets import FONTS, ICONS
from app.ui.theme_qss import style_sheet

Mode = Literal["light", "dark", "system"]


class Tone(StrEnum):
    """What a pill, card or mark says: the meaning, never the colour."""

    PLAIN = "plain"
    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"


class Type(StrEnum):
    """Roles of text."""

    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    CAPTION = "caption"
    GROUP = "group"
    CARD = "card"
    TITLE = "title"
    BIG = "big"


_TYPE_SCALE: dict[Type, tuple[float, QFont.Weight]] = {
    Type.BODY: (13, QFont.Weight.Normal),
    Type.STRONG: (13, QFont.Weight.DemiBold),
    Type.SMALL: (12, QFont.Weight.Normal),
    Type.CAPTION: (11.5, QFont.Weight.Normal),
    Type.GROUP: (11, QFont.Weight.DemiBold),
    Type.CARD: (13, QFont.Weight.DemiBold),
    Type.TITLE: (17, QFont.Weight.DemiBold),
    Type.BIG: (24, QFont.Weight.Bold),
}


@dataclass(frozen=True)
class ToneColours:
    """``text`` is readable (4.5:1) on ``fill``; ``mark`` is for dots, bars and lines."""

    text: str
    fill: str
    mark: str


@dataclass(frozen=True)
class Colours:
    """Colours as ``#rrggbb``, named by use."""

    window: str
    surface: str
    surface_alt: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    """Lines, bars and links on a surface"""
    primary: str
    """Fill of the primary button"""
    primary_hover: str
    primary_pressed: str
    on_primary: str
    soft: str
    """Selected navigation entry"""
    selected: str
    """Selected table row"""
    on_soft: str
    track: str
    danger: str
    focus: str
    scrim: str


@dataclass(frozen=True)
class Theme:
    """One look. Lengths are device-independent pixels on a grid of 4."""

    name: Literal["light", "dark"]
    colour: Colours
    tones: dict[Tone, ToneColours]
    text_percent: int = 100
    family: str = ""
    grid: int = 4
    radius: int = 8
    radius_small: int = 6
    row_one: int = 34
    row_two: int = 50
    row_three: int = 66
    control: int = 32
    sidebar: int = 220
    sidebar_narrow: int = 60
    header: int = 54
    extra: dict[str, str] = field(default_factory=dict)

    def size(self, role: Type) -> float:
        """Pixels of ``role`` at the chosen text size."""
        return _TYPE_SCALE[role][0] * self.text_percent / 100

    def font(self, role: Type = Type.BODY, *, tabular: bool = False) -> QFont:
        """Return the font of ``role``; ``tabular`` lines figures up in columns."""
        font = QFont(QApplication.font())
        if self.family:
            font.setFamily(self.family)
        font.setPixelSize(round(self.size(role)))
        font.setWeight(_TYPE_SCALE[role][1])
        if role is Type.GROUP:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def q(self, name: str) -> QColor:
        """Return the colour called ``name`` in :class:`Colours`."""
        return QColor(getattr(self.colour, name))

    def tone(self, tone: Tone) -> ToneColours:
        return self.tones[tone]

    def scaled(self, pixels: float) -> int:
        """Stretch a length that holds text with the text size."""
        return round(pixels * self.text_percent / 100)


LIGHT = Theme(
    name="light",
    colour=Colours(
        window="#f4f6f6",
        surface="#ffffff",
        surface_alt="#fafbfb",
        hover="#f1f5f5",
        border="#dfe5e5",
        border_strong="#c3cdcd",
        text="#1d2a33",
        muted="#5b6a72",
        disabled="#8d999f",
        accent="#0f5c57",
        primary="#0f5c57",
        primary_hover="#0c4d49",
        primary_pressed="#093f3c",
        on_primary="#ffffff",
        soft="#e3f0ee",
        selected="#e9f4f2",
        on_soft="#0b4f4b",
        track="#e6ecec",
        danger="#a32a1b",
        focus="#1f8079",
        scrim="#1d2a33",
    ),
    tones={
        Tone.PLAIN: ToneColours("#5b6a72", "#ffffff", "#8d999f"),
        Tone.NEUTRAL: ToneColours("#47575f", "#e9eef0", "#8a979d"),
        Tone.INFO: ToneColours("#24518b", "#e2ecf8", "#3a6fb4"),
        Tone.GOOD: ToneColours("#1e6a3c", "#e1f1e6", "#2f8a54"),
        Tone.WARN: ToneColours("#7a4f00", "#fdf0d5", "#d59a1f"),
        Tone.BAD: ToneColours("#a32a1b", "#fbe3df", "#c4412f"),
        Tone.ACCENT: ToneColours("#0b4f4b", "#cfe6e3", "#0f5c57"),
    },
)

DARK = Theme(
    name="dark",
    colour=Colours(
        window="#11181b",
        surface="#192226",
        surface_alt="#1e292d",
        hover="#243136",
        border="#2d3a3f",
        border_strong="#4a5a60",
        text="#e7eef0",
        muted="#a4b4ba",
        disabled="#6d7c82",
        accent="#58b8ae",
        primary="#1a766f",
        primary_hover="#1d7f78",
        primary_pressed="#15635d",
        on_primary="#ffffff",
        soft="#1b3a3a",
        selected="#1b3436",
        on_soft="#9adbd3",
        track="#2f3d42",
        danger="#ff9d8e",
        focus="#58b8ae",
        scrim="#000000",
    ),
    tones={
        Tone.PLAIN: ToneColours("#a4b4ba", "#192226", "#6d7c82"),
        Tone.NEUTRAL: ToneColours("#c6d2d6", "#2d393e", "#8d9ca2"),
        Tone.INFO: ToneColours("#a9cbf7", "#1d3453", "#6d9fe0"),
        Tone.GOOD: ToneColours("#9fdcb4", "#183a27", "#57b57c"),
        Tone.WARN: ToneColours("#f3cf8a", "#43340f", "#d9a53a"),
        Tone.BAD: ToneColours("#ffb4a8", "#4b221d", "#e46f5e"),
        Tone.ACCENT: ToneColours("#9adbd3", "#214848", "#58b8ae"),
    },
)

READABLE_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "surface_alt"),
    ("text", "hover"),
    ("text", "selected"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "surface_alt"),
    ("muted", "hover"),
    ("muted", "selected"),
    ("muted", "soft"),
    ("accent", "surface"),
    ("accent", "selected"),
    ("on_soft", "soft"),
    ("on_soft", "selected"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary", "primary_pressed"),
    ("danger", "surface"),
)
"""Foreground and background pairs that carry text; each must reach 4.5:1 (WCAG 2.2, 1.4.3)."""


def contrast(first: str, second: str) -> float:
    """Return the WCAG contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class _Applier(QObject):
    """Lives as long as the application; follows the system's light or dark setting."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.mode: Mode = "light"
        self.text_percent = 100
        self.theme = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._on_scheme)

    @Slot()
    def _on_scheme(self) -> None:
        app = QApplication.instance()
        if self.mode == "system" and isinstance(app, QApplication):
            _dress(app, self)


_APPLIERS: list[_Applier] = []


def apply_theme(app: QApplication, mode: Mode = "light", *, text_percent: int = 100) -> Theme:
    """Dress the whole application and return the theme now in force.

    ``mode`` "system" follows the desktop and changes with it. ``text_percent`` (80 to 200)
    enlarges text beyond the screen's own scale.
    """
    if not _APPLIERS:
        _APPLIERS.append(_Applier(app))
        QDir.setSearchPaths("lumbung", [str(ICONS)])
        for path in sorted(FONTS.glob("*.otf")):
            QFontDatabase.addApplicationFont(str(path))
    applier = _APPLIERS[0]
    applier.mode = mode
    applier.text_percent = min(200, max(80, text_percent))
    hints = app.styleHints()
    if mode == "system":
        hints.unsetColorScheme()
    else:
        dark = mode == "dark"
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    _dress(app, applier)
    return applier.theme


def current() -> Theme:
    """Return the theme in force (the light one before :func:`apply_theme`)."""
    return _APPLIERS[0].theme if _APPLIERS else LIGHT


def set_role(widget: QWidget, role: str) -> None:
    """Give ``widget`` a text or surface role of the style sheet, such as ``muted``."""
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)  # a widget not yet shown is polished once, with its role


def _dress(app: QApplication, applier: _Applier) -> None:
    mode = applier.mode
    if mode == "system":
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = mode == "dark"
    family = "Inter" if "Inter" in QFontDatabase.families() else ""
    theme = replace(DARK if dark else LIGHT, text_percent=applier.text_percent, family=family)
    applier.theme = theme
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(theme.font())
    app.setStyleSheet(style_sheet(_tokens(theme)))
    from app.ui.icons import refresh_icons

    refresh_icons(app)


def _tokens(theme: Theme) -> dict[str, str]:
    tokens = {name: str(value) for name, value in vars(theme.colour).items()}
    tokens |= {f"size_{role}": f"{round(theme.size(role))}px" for role in Type}
    for tone, colours in theme.tones.items():
        tokens |= {f"{tone}_text": colours.text, f"{tone}_fill": colours.fill}
        tokens |= {f"{tone}_mark": colours.mark}
    tokens |= {"radius": f"{theme.radius}px", "radius_small": f"{theme.radius_small}px"}
    # The style sheet adds the border: a focused control has one of 2 pixels and must not grow.
    heights = {"control": theme.control, "control_small": 28, "control_spin": theme.control - 3}
    for name, height in heights.items():
        inner = theme.scaled(height) - 2
        tokens |= {name: f"{inner}px", f"{name}_focus": f"{inner - 2}px"}
    tokens |= {"theme": theme.name}
    return tokens


def _palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "surface_alt",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "danger",
        QPalette.ColorRole.Highlight: "primary",
        QPalette.ColorRole.HighlightedText: "on_primary",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Accent: "accent",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, theme.q(name))
    dim = theme.q("disabled")
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, dim)
    return palette
