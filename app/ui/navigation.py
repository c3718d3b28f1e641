# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which pages exist, in which group, and which one is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Tone


@dataclass(frozen=True)
class Badge:
    """The small count beside a page's name."""

    text: str
    tone: Tone = Tone.NEUTRAL
    spoken: str = ""
    """What a screen reader says, such as “12 lewat tenggat”; the text if empty"""


class Page(Protocol):
    """What the shell must know of a page before its widget exists."""

    @property
    def key(self) -> str:
        """Permanent name, such as ``permohonan``."""
        ...  # pragma: no cover

    @property
    def title(self) -> str:
        """Name in the navigation and, unless the page says otherwise, in the header."""
        ...  # pragma: no cover

    @property
    def group(self) -> str:
        """Heading in the navigation; "" = above all groups."""
        ...  # pragma: no cover

    @property
    def icon(self) -> str:
        """Name of a line icon."""
        ...  # pragma: no cover

    @property
    def tables(self) -> frozenset[str]:
        """Tables whose changes call for the badge to be read again."""
        ...  # pragma: no cover

    def badge(self) -> Badge | None:
        """Read the count; runs in the read lane, so only services may be touched."""
        ...  # pragma: no cover

    def create(self) -> QWidget:
        """Make the widget; called once, the first time the page is shown."""
        ...  # pragma: no cover


@dataclass(frozen=True)
class PageSpec:
    """A :class:`Page` from plain values."""

    key: str
    title: str
    factory: Callable[[], QWidget]
    group: str = ""
    icon: str = "file"
    count: Callable[[], Badge | None] | None = None
    tables: frozenset[str] = field(default_factory=frozenset)

    def badge(self) -> Badge | None:
        return self.count() if self.count is not None else None

    def create(self) -> QWidget:
        return self.factory()


@runtime_checkable
class ShownPage(Protocol):
    """A page widget that wants to know when it is shown."""

    def page_shown(self) -> None:
        """Called each time the page comes to the front."""
        ...  # pragma: no cover


@runtime_checkable
class TargetPage(Protocol):
    """A page widget that can show one record."""

    def open_target(self, target: object) -> None:
        """Show the record ``target`` (an id)."""
        ...  # pragma: no cover


@runtime_checkable
class EscapePage(Protocol):
    """A page widget with something to leave by Esc."""

    def escape(self) -> bool:
        """Close the innermost thing that is open; False if there was none."""
        ...  # pragma: no cover


@runtime_checkable
class BackPage(Protocol):
    """A page widget with steps of its own that lead back before the page before it does."""

    def back(self) -> bool:
        """Go one step back inside the page; False if there is none."""
        ...  # pragma: no cover


class PageRegistry:
    """Pages in order of registration, grouped."""

    def __init__(self) -> None:
        self._pages: dict[str, Page] = {}

    def add(self, page: Page) -> None:
        """Register ``page``; raises ``ValueError`` if its key exists."""
        if page.key in self._pages:
            raise ValueError(f"page {page.key!r} exists")
        self._pages[page.key] = page

    def get(self, key: str) -> Page:
        return self._pages[key]

    def __contains__(self, key: object) -> bool:
        return key in self._pages

    def __iter__(self) -> Iterator[Page]:
        """Pages in the order of the navigation: by group, groups by first appearance."""
        groups = list(dict.fromkeys(page.group for page in self._pages.values()))
        groups.sort(key=bool)  # pages without a group stand first
        for group in groups:
            yield from (page for page in self._pages.values() if page.group == group)

    def __len__(self) -> int:
        return len(self._pages)


class Navigator(QObject):
    """The current page and the way back."""

    moved = Signal(str)
    """(key) another page is current"""

    def __init__(self, registry: PageRegistry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._current = ""
        self._back: list[str] = []

    @property
    def current(self) -> str:
        return self._current

    def go(self, key: str) -> None:
        """Make ``key`` current; raises ``KeyError`` if no such page is registered."""
        self._registry.get(key)
        if key != self._current:
            if self._current:
                self._back.append(self._current)
                del self._back[:-50]
            self._current = key
            self.moved.emit(key)

    def back(self) -> bool:
        """Return to the page before; False if there is none."""
        if not self._back:
            return False
        self._current = self._back.pop()
        self.moved.emit(self._current)
        return True
