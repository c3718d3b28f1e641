# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where things lie: the office folder and this machine's own folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

STATE_ENV = "LUMBUNG_STATE"


@dataclass(frozen=True)
class OfficePaths:
    """The files of one office folder. No name of the agency or of a person is a file name."""

    root: Path

    @property
    def identity(self) -> Path:
        return self.root / "kantor.json"

    @property
    def keys(self) -> Path:
        return self.root / "kunci.json"

    @property
    def database(self) -> Path:
        return self.root / "lumbung.db"

    @property
    def blobs(self) -> Path:
        return self.root / "berkas"

    @property
    def backups(self) -> Path:
        return self.root / "cadangan"

    @property
    def temp(self) -> Path:
        return self.root / "sementara"

    @property
    def outbox(self) -> Path:
        """Sealed volumes that wait for a stick or a link."""
        return self.root / "keluar"

    @property
    def lock(self) -> Path:
        return self.root / "dipakai.kunci"

    @property
    def ada_kantor(self) -> bool:
        """True if the folder holds an office, also one that lost its ``kantor.json``."""
        return self.identity.exists() or (self.keys.exists() and self.database.exists())

    @property
    def restored(self) -> Path:
        """Marker that the folder came out of a backup: the next start takes a new identity."""
        return self.root / "dipulihkan"


def state_dir() -> Path:
    """Return this machine's folder for things that must not travel with the office folder."""
    override = os.environ.get(STATE_ENV)
    if override:
        return Path(override)
    return Path(platformdirs.user_state_dir("lumbung", appauthor=False))


def default_office_dir() -> Path:
    """Return the office folder used when none is named."""
    return Path(platformdirs.user_data_dir("lumbung", appauthor=False)) / "kantor"


def log_dir() -> Path:
    """Return the folder of the program's own log (no personal data ever goes there)."""
    return Path(platformdirs.user_log_dir("lumbung", appauthor=False))
