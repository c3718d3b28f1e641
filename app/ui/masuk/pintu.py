# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the log-in window may ask of the program, as plain callables.

The window is painted before the database library is loaded, so nothing of the services is
imported here. Every callable may import what it needs: it runs in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.jobs import JobControl

if TYPE_CHECKING:
    from app.services.cadangan import HasilPulih


@dataclass(frozen=True)
class Pintu:
    """The doors to an office. Refusals are ``UserError``; they are shown inside the window."""

    buka: Callable[[Path, str | None], object | None]
    """(folder, passphrase or None) → the open office; None if the key store of this machine
    cannot open it and a passphrase is needed"""
    masuk: Callable[[object, str, str], object]
    """(office, account, password) → the session that ``signed_in`` carries"""
    tutup: Callable[[object], None]
    """(office) close an office nobody signed in to; quick, runs in the GUI thread"""
    pulihkan: Callable[[Path, Path, str | None, JobControl], HasilPulih]
    """(backup file, new folder, passphrase or None, job) → the restored folder and what was
    checked of it"""
    ingat: Callable[[object], bool] | None = None
    """(office) let the key store open it from now on; False if this machine has none"""
    nyatakan_jam: Callable[[object, str, str, str], None] | None = None
    """(office, account, password, reason) declare the computer's clock right; administrators
    only. Signing in writes, so a clock that was set back keeps everybody out until then"""
    perbaiki: Callable[[Path, str | None], bool] | None = None
    """(folder, passphrase or None) write a lost or swapped ``kantor.json`` anew; False if the key
    store of this machine cannot open the office and a passphrase is needed"""
    tahap: Callable[[object], str] | None = None
    """(office) → the stage of joining its agency this office waits at, a value of
    ``app.services.bergabung.Tahap``; "" once people can sign in"""
