# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every mapped class and table stands in the glossary."""

from pathlib import Path

from app.models import Base

GLOSARIUM = Path(__file__).parents[2] / "docs" / "GLOSARIUM.md"


def test_every_table_is_in_the_glossary() -> None:
    text = GLOSARIUM.read_text(encoding="utf-8")
    missing = [
        mapper.class_.__name__
        for mapper in Base.registry.mappers
        if f"| `{mapper.class_.__name__}` | `{mapper.local_table.name}` |" not in text
    ]
    assert missing == []
