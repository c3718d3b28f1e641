# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Widgets with hooks a subclass must fill: ABC for Qt, whose classes have a metaclass of their own.

Qt's ``__new__`` does not look at abstract methods, so the metaclass does.
"""

from __future__ import annotations

from abc import ABCMeta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    _MetaQt = type
else:
    _MetaQt = type(QObject)


class MetaAbstrak(ABCMeta, _MetaQt):
    """Refuses to make an object whose class leaves an abstract method open."""

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - any class's arguments
        if cls.__abstractmethods__:
            missing = ", ".join(sorted(cls.__abstractmethods__))
            msg = f"{cls.__name__} does not implement {missing}"
            raise TypeError(msg)
        return super().__call__(*args, **kwargs)
