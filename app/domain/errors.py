# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Errors a person can act on.

Everything that is not a ``LumbungError`` is a bug and ends in a bug report::

    LumbungError
    ├── UserError            what happened, what is safe, what to do, a code
    │   ├── ValidationError  one message per field
    │   ├── AccessDeniedError  the actor's roles do not allow the act
    │   └── EnvironmentFaultError  disk full, read-only folder, damaged file …
    └── CancelledError       a person pressed cancel; never shown
"""

from __future__ import annotations

from collections.abc import Mapping


class LumbungError(Exception):
    """Base of all expected errors."""


class CancelledError(LumbungError):
    """A long job was cancelled by a person; nothing was changed."""


class UserError(LumbungError):
    """A refusal with a reason, written in Indonesian for the person at the screen.

    ``code`` is permanent (``SIN-203``); ``what`` says what happened, ``kept`` what is safe
    and ``action`` what to do next.
    """

    def __init__(self, *, code: str, what: str, kept: str, action: str) -> None:
        self.code = code
        self.what = what
        self.kept = kept
        self.action = action
        super().__init__(f"{what} {kept} {action} [{code}]")


class ValidationError(UserError):
    """A draft breaks rules; ``fields`` maps field name to its Indonesian message."""

    def __init__(self, fields: Mapping[str, str], *, code: str = "ISI-001") -> None:
        self.fields = dict(fields)
        super().__init__(
            code=code,
            what="Isian belum benar: " + " ".join(self.fields.values()),
            kept="Belum ada yang disimpan; isian Anda tetap di layar.",
            action="Perbaiki isian yang ditandai, lalu simpan lagi.",
        )


class AccessDeniedError(UserError):
    """The actor's roles do not allow the act."""

    def __init__(self, act: str, needed: str) -> None:
        super().__init__(
            code="HAK-001",
            what=f"Akun Anda tidak berhak: {act}.",
            kept="Data tidak berubah.",
            action=f"Mintalah pengguna dengan peran {needed}.",
        )


class EnvironmentFaultError(UserError):
    """The machine's fault, not the program's: full disk, read-only folder, damaged file."""
