# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Readable colours, icons in both themes, and the only place that shows errors."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProxyStyle,
    QPushButton,
    QStyle,
    QToolButton,
    QWidget,
)

from app.domain.errors import AccessDeniedError, CancelledError, UserError
from app.ui import errors as errors_module
from app.ui.assets import ICONS
from app.ui.errors import ErrorDialog, describe, install_excepthooks, show_error
from app.ui.icons import pixmap, set_icon
from app.ui.theme import DARK, LIGHT, READABLE_PAIRS, Tone, Type, apply_theme, contrast, current

FAULT = UserError(
    code="SIN-203",
    what="Berkas pada flashdisk tidak lengkap.",
    kept="Data di komputer ini tidak berubah.",
    action="Salin ulang berkas, lalu coba lagi.",
)


class IconStyle(QProxyStyle):
    """A desktop that wants icons on the buttons of dialogs."""

    def styleHint(self, hint, option=None, widget=None, data=None) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, data)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_every_pair_that_carries_text_is_readable(theme) -> None:
    for front, back in READABLE_PAIRS:
        ratio = contrast(getattr(theme.colour, front), getattr(theme.colour, back))
        assert ratio >= 4.5, f"{theme.name}: {front} on {back} is {ratio:.2f}"
    for tone in Tone:
        colours = theme.tone(tone)
        assert contrast(colours.text, colours.fill) >= 4.5, f"{theme.name}: {tone}"
        assert contrast(colours.text, theme.colour.surface) >= 4.5, f"{theme.name}: {tone}"
    assert contrast(theme.colour.focus, theme.colour.surface) >= 3  # WCAG 1.4.11


def test_the_theme_changes_palette_and_icons_of_living_widgets(qapp, qtbot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    set_icon(button, "search")
    before = button.icon().pixmap(18).toImage()
    theme = apply_theme(qapp, "dark", text_percent=150)
    assert theme is current()
    assert qapp.palette().window().color() == QColor(DARK.colour.window)
    assert button.icon().pixmap(18).toImage() != before
    assert theme.font(Type.BODY).pixelSize() == 20
    assert theme.font(Type.BODY).family() == "Inter"


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_draws_something_in_the_asked_colour(path, qapp) -> None:
    image = pixmap(path.stem, 24, QColor("#a32a1b"), ratio=2).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert "#a32a1b" in colours
    assert image.width() == 48


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_standard_buttons_bear_no_pictures_of_the_toolkit(qapp, qtbot, mode) -> None:
    """The toolkit's own icons are drawn for a light desktop and vanish on a dark one."""
    apply_theme(qapp, mode)
    qapp.setStyle(IconStyle("Fusion"))  # what desktops ask for; the test's screen would not
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for kind in QDialogButtonBox.StandardButton:
        if kind.value and kind.name not in {"FirstButton", "LastButton", "NoButton"}:
            box.addButton(kind)
    box.show()
    assert len(box.buttons()) >= 18
    pictured = [button.text() for button in box.buttons() if not button.icon().isNull()]
    apply_theme(qapp, mode)
    assert pictured == []


def test_an_unknown_icon_is_a_bug(qapp) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("tidak-ada", 24, QColor("black"))


def test_a_user_error_says_what_is_kept_and_what_to_do(qtbot) -> None:
    dialog = ErrorDialog(FAULT)
    qtbot.addWidget(dialog)
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for text in (FAULT.what, FAULT.kept, FAULT.action, "SIN-203"):
        assert text in shown
    dialog.findChild(QPushButton, "copy").click()
    assert QGuiApplication.clipboard().text() == dialog.text()
    assert FAULT.what in dialog.text()


@pytest.mark.expects_log
def test_a_fault_is_reported_without_its_message(qtbot, caplog, monkeypatch) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _self: 0)

    def look_up() -> None:
        raise KeyError("NIK 6271010101010001 milik Siti")

    try:
        try:
            look_up()
        except KeyError as error:
            raise ValueError("Siti") from error
    except ValueError as error:
        fault = error
    with caplog.at_level(logging.INFO):
        show_error(None, fault)
    dialog = ErrorDialog(fault)
    qtbot.addWidget(dialog)
    for text in (dialog.text(), caplog.text):
        assert "ValueError" in text
        assert "KeyError" in text
        assert "test_widgets_theme_errors.py" in text
        assert "look_up" in text
        assert "Siti" not in text
        assert "6271" not in text
    assert "Terjadi kesalahan pada program." in dialog.findChildren(QLabel)[1].text()


def test_cancelled_is_silent_and_a_refusal_is_shown_over_its_window(qtbot, monkeypatch) -> None:
    opened: list[QWidget | None] = []
    monkeypatch.setattr(
        ErrorDialog, "exec", lambda self: opened.append(self.parentWidget()) or 0, raising=True
    )
    window = QWidget()
    qtbot.addWidget(window)
    child = QLabel("x", window)
    show_error(child, CancelledError())
    assert opened == []
    show_error(child, AccessDeniedError("menghapus permohonan", "administrator"))
    assert opened == [window]


def test_uncaught_exceptions_of_every_thread_are_shown_in_the_gui_thread(
    qtbot, monkeypatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(
        errors_module,
        "show_error",
        lambda _p, e: shown.append((type(e).__name__, threading.current_thread().name)),
    )
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    hooks = install_excepthooks()

    def fail() -> None:
        raise OSError("disk")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    sys.excepthook(LookupError, LookupError("x"), None)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert [name for name, _ in shown] == ["OSError", "LookupError"]
    assert {thread for _, thread in shown} == {threading.main_thread().name}
    hooks.deleteLater()


def test_describe_survives_a_circular_chain() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert describe(first).count("ValueError") == 1
