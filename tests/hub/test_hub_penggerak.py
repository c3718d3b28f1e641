# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The packaged program carries no PostgreSQL driver: it says so instead of failing."""

from __future__ import annotations

import pytest

from app.domain.errors import UserError
from app.sync.hub import engine


def test_without_a_driver_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "find_spec", lambda _name: None)
    with pytest.raises(UserError, match="HUB-014"):
        engine.open_engines("postgresql://provinsi@server/lumbung", None)
