# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Offices made once for all examples of this folder, and a place for each example."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cetakan import Cetakan, cetakan, folder_cepat


@pytest.fixture(scope="session")
def kantor_cetakan() -> Iterator[Cetakan]:
    """Four enrolled offices, closed: ``buka_dunia`` opens copies."""
    with cetakan(4) as made:
        yield made


@pytest.fixture
def tempat() -> Iterator[Path]:
    """A private folder in memory, gone afterwards."""
    folder = folder_cepat("lumbung-dunia-")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def tanpa_log() -> Iterator[None]:
    """Let the worlds log what they provoke: restores and forks are warned of by design."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    yield
    logging.disable(before)
