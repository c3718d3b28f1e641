# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Languages: Indonesian is the source language; English is a catalogue.

Qt ships no Indonesian catalogue of its own, so ``qtbase_id`` (buttons, context menus, dialogs)
is ours. Catalogues are compiled by ``tools/translate.py``.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.ui.assets import CATALOGUES

Language = Literal["id", "en"]

LANGUAGES: dict[Language, str] = {"id": "Bahasa Indonesia", "en": "English"}
"""Code to own name, for the setting"""

_CATALOGUE: dict[Language, str] = {"id": "qtbase_id.qm", "en": "app_en.qm"}
_INSTALLED: list[QTranslator] = []


def install_language(app: QCoreApplication, language: Language = "id") -> None:
    """Let the program speak ``language``; widgets made before keep their texts.

    Numbers and dates follow Indonesian custom in both languages; only month and day names
    change. Raises ``FileNotFoundError`` if a catalogue is missing from the installation.
    """
    while _INSTALLED:
        app.removeTranslator(_INSTALLED.pop())
    translator = QTranslator(app)
    path = CATALOGUES / _CATALOGUE[language]
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    app.installTranslator(translator)
    _INSTALLED.append(translator)
    QLocale.setDefault(locale_of(language))


def locale_of(language: Language) -> QLocale:
    """Return the locale for dates and numbers on screen."""
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.Indonesia)
    return QLocale("id_ID")
