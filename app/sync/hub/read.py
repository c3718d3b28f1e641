# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small helpers of the read side."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def isi(fields: str | Mapping[str, Any]) -> Mapping[str, Any]:
    """Return shown values as stored: text on SQLite, a mapping on PostgreSQL."""
    return json.loads(fields) if isinstance(fields, str) else fields
