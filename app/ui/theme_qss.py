# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one style sheet, a template over the tokens of ``theme.py``.

Widgets take part by a ``role`` property (``theme.set_role``). Colours with transparency would
have to be written ``rgba(r, g, b, a)``: Qt reads ``#rrggbbaa`` as ``#aarrggbb``.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_BASE = """
QWidget { color: $text; font-size: $size_body; }
QMainWindow, QDialog, QWidget[role="window"] { background: $window; }
QWidget[role="surface"], QStackedWidget[role="surface"] { background: $surface; }
QToolTip { color: $text; background: $surface; border: 1px solid $border_strong;
  padding: 4px 6px; font-size: $size_small; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: $size_small; }
QLabel[role="caption"] { color: $muted; font-size: $size_caption; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="heading"] { font-size: $size_card; font-weight: 600; }
QLabel[role="title"] { font-size: $size_title; font-weight: 600; }
QLabel[role="big"] { font-size: $size_big; font-weight: 700; }
QLabel[role="error"] { color: $danger; font-size: $size_small; }
QLabel[role="group"] { color: $muted; font-size: $size_group; font-weight: 600; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: $radius; }
QFrame[role="line"] { background: $border; border: none; }
QFrame[role="toast"] { background: $scrim; border: 1px solid $border_strong;
  border-radius: $radius; }
QFrame[role="toast"] QLabel { color: #ffffff; }
QFrame[role="toast"] QPushButton { color: #ffffff; background: transparent;
  border: 1px solid #8fa3a8; font-weight: 600; }
QFrame[role="toast"] QPushButton:hover, QFrame[role="toast"] QPushButton:focus
  { border-color: #ffffff; }
QFrame[role="popup"] { background: $surface; border: 1px solid $border_strong;
  border-radius: $radius; }
QFrame[role="sidebar"] { background: $surface; border: none; border-right: 1px solid $border; }
QFrame[role="header"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[role="bar"] { background: $surface_alt; border: none; border-bottom: 1px solid $border; }
QFrame[role="drop"] { background: $surface_alt; border: 1px dashed $border_strong;
  border-radius: $radius; }
QFrame[role="drop"][hot="true"] { background: $soft; border: 2px solid $accent; }
QFrame[role="notice"] { background: $warn_fill; border: 1px solid $warn_mark;
  border-radius: $radius_small; }
QFrame[role="notice"] QLabel { color: $warn_text; }
QScrollArea, QScrollArea > QWidget > QWidget[role="clear"] { background: transparent;
  border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QStatusBar { background: $surface; border-top: 1px solid $border; }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $text; border: 1px solid $border_strong;
  border-radius: $radius_small; padding: 0 14px; min-height: $control; font-weight: 600; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $soft; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; min-height: $control_focus; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $surface_alt; }
QPushButton[small="true"] { min-height: $control_small; padding: 0 10px; }
QPushButton[small="true"]:focus { padding: 0 9px; min-height: $control_small_focus; }
QPushButton[role="primary"], QPushButton:default { background: $primary; color: $on_primary;
  border: 1px solid $primary; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $primary_hover; }
QPushButton[role="primary"]:pressed, QPushButton:default:pressed { background: $primary_pressed; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $focus; }
QPushButton[role="primary"]:disabled { background: $track; color: $disabled; border-color: $track; }
QPushButton[role="danger"], QPushButton[role="danger"]:default { background: $surface;
  color: $danger; border-color: $danger; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:default:hover { background: $hover; }
QPushButton[role="danger"]:focus, QPushButton[role="danger"]:default:focus {
  border: 2px solid $danger; }
QPushButton[role="link"] { background: transparent; border: none; color: $accent; padding: 0 4px;
  min-height: 20px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $focus; border-radius: 4px; padding: 0 3px;
  min-height: 18px; }
QPushButton[role="link"][flush="true"] { padding: 0 4px 0 0; }
QPushButton[role="link"][flush="true"]:focus { padding: 0 3px 0 0; }
QPushButton[role="chip"] { border-radius: 13px; min-height: 24px; padding: 0 12px;
  font-weight: 400; border: 1px solid $border_strong; background: $surface; }
QPushButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"]:checked { background: $soft; color: $on_soft; border-color: $accent; }
QPushButton[role="chip"]:focus { border: 2px solid $focus; padding: 0 11px; min-height: 22px; }
QPushButton[role="chip"][menu="true"] { padding: 0 22px 0 10px; }
QPushButton[role="chip"][menu="true"]:focus { padding: 0 21px 0 9px; }
QPushButton::menu-indicator { image: url(lumbung:$theme/chevron-down.svg); width: 12px;
  height: 12px; subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }
QPushButton[menu="true"] { padding-right: 26px; }
QPushButton:default:disabled { background: $track; color: $disabled; border-color: $track; }
QPushButton[role="danger"]:disabled, QPushButton[role="danger"]:default:disabled,
QPushButton[role="chip"]:disabled {
  background: $surface_alt; color: $disabled; border-color: $border; }
QPushButton[role="link"]:disabled { background: transparent; color: $disabled; border: none; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: $radius_small;
  padding: 4px; }
QToolButton:hover { background: $hover; border-color: $border; }
QToolButton:pressed, QToolButton:checked { background: $soft; }
QToolButton:focus { border: 2px solid $focus; padding: 3px; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QDialogButtonBox QPushButton { min-width: 76px; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  background: $surface; color: $text; border: 1px solid $border_strong;
  border-radius: $radius_small; selection-background-color: $primary;
  selection-color: $on_primary; }
QLineEdit, QComboBox, QDateEdit { min-height: $control; padding: 0 9px; }
QSpinBox, QDoubleSpinBox { min-height: $control_spin; padding: 0 9px; }
QComboBox { padding: 0 11px; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus, QDateEdit:focus { border: 2px solid $focus; }
QLineEdit:focus, QDateEdit:focus { padding: 0 8px; min-height: $control_focus; }
QComboBox:focus { padding: 0 10px; min-height: $control_focus; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 0 8px; min-height: $control_spin_focus; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 5px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QTextEdit[problem="true"],
QComboBox[problem="true"], QSpinBox[problem="true"] { border: 1px solid $danger;
  background: $surface; }
QLineEdit[problem="true"]:focus, QPlainTextEdit[problem="true"]:focus,
QComboBox[problem="true"]:focus { border: 2px solid $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QSpinBox:disabled { background: $surface_alt; color: $disabled; border-color: $border; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $surface_alt; border-color: $border; }
QLineEdit[role="flat"] { border: none; background: transparent; font-size: 15px; }
QLineEdit[role="flat"]:focus { border: none; padding: 0 9px; min-height: $control; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: border; }
QComboBox::down-arrow { image: url(lumbung:$theme/chevron-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong;
  selection-background-color: $soft; selection-color: $on_soft; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px;
  subcontrol-position: top right; subcontrol-origin: border; margin: 3px 3px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px;
  subcontrol-position: bottom right; subcontrol-origin: border; margin: 0 3px 3px 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(lumbung:$theme/chevron-up.svg);
  width: 11px; height: 11px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(lumbung:$theme/chevron-down.svg);
  width: 11px; height: 11px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 3px 2px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; border-radius: 4px;
  padding: 2px 1px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px;
  border: 1px solid $border_strong; background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
  image: url(lumbung:$theme/tick.svg); }
QCheckBox::indicator:indeterminate { background: $primary; border-color: $primary;
  image: url(lumbung:$theme/dash.svg); }
QRadioButton::indicator:checked { background: $primary; border-color: $primary;
  image: url(lumbung:$theme/dot.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $surface_alt;
  border-color: $border; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QGroupBox { border: 1px solid $border; border-radius: $radius; margin-top: 10px;
  padding: 12px 12px 8px 12px; font-weight: 600; background: $surface; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; alternate-background-color: $surface_alt;
  border: none; outline: none; selection-background-color: $selected; selection-color: $text;
  gridline-color: $border; }
QTableView, QTreeView, QListView { border: none; }
QListView[role="list"]::item { padding: 6px 8px; border-radius: 4px; }
QListView[role="list"]::item:selected { background: $soft; color: $on_soft; }
QHeaderView { background: $surface_alt; border: none; }
QHeaderView::section { background: $surface_alt; color: $muted; border: none;
  border-bottom: 1px solid $border; padding: 0 12px; min-height: 30px;
  font-size: $size_caption; font-weight: 600; text-align: left; }
QHeaderView::section:hover { background: $hover; color: $text; }
QHeaderView::down-arrow { image: url(lumbung:$theme/chevron-down.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url(lumbung:$theme/chevron-up.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: $surface_alt; border: none; }
QMenu { background: $surface; border: 1px solid $border_strong; border-radius: $radius_small;
  padding: 4px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $soft; color: $on_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url(lumbung:$theme/check.svg); }
QMenu::indicator:non-exclusive { padding-left: 4px; }
QTabWidget::pane { border: 1px solid $border; border-radius: $radius; background: $surface; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 14px; border: none;
  border-bottom: 2px solid transparent; font-weight: 600; }
QTabBar::tab:selected { color: $on_soft; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; text-decoration: underline; }
QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: $surface_alt; }
QCalendarWidget QAbstractItemView { selection-background-color: $primary;
  selection-color: $on_primary; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 4px 8px; }
QCalendarWidget QSpinBox { min-width: 70px; }
QCalendarWidget #qt_calendar_navigationbar { background: $surface_alt; }
"""


def style_sheet(tokens: Mapping[str, str]) -> str:
    """Fill the template; a token without a value raises ``KeyError``."""
    return Template(_BASE + _BUTTONS + _INPUTS + _VIEWS).substitute(tokens)
