# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a widget keeps how it was left: column choice, saved views, sizes. Never content."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSettings


class ViewStore(Protocol):
    """Short texts by key."""

    def get(self, key: str) -> str:
        """Return the stored text, or "" if there is none."""
        ...  # pragma: no cover

    def put(self, key: str, text: str) -> None:
        """Keep ``text`` under ``key``."""
        ...  # pragma: no cover


class MemoryStore:
    """Forgets at exit; the default, and what tests use."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def get(self, key: str) -> str:
        return self._texts.get(key, "")

    def put(self, key: str, text: str) -> None:
        self._texts[key] = text


class SettingsStore:
    """Keeps texts in the machine's ``QSettings``."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def get(self, key: str) -> str:
        return str(self._settings.value(key, "") or "")

    def put(self, key: str, text: str) -> None:
        self._settings.setValue(key, text)
