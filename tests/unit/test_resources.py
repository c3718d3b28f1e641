# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shipped files are found from source and from a bundle; damage is named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.infra.resources import ResourceMissingError, read_csv, resource_path


def test_finds_shipped_data_in_the_source_tree() -> None:
    assert resource_path("data", "tenggat.csv").is_file()
    rows = read_csv("data", "tenggat.csv")
    assert {"P4", "P4u", "P5"} <= {row["kode"] for row in rows}


def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    folder = tmp_path / "resources" / "data"
    folder.mkdir(parents=True)
    (folder / "x.csv").write_text(content, encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)


def test_finds_shipped_data_in_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle(tmp_path, monkeypatch, '\ufeffa,b\n 1 ,"x, y"\n')
    assert read_csv("data", "x.csv") == [{"a": "1", "b": "x, y"}]


@pytest.mark.parametrize("content", ["", "a,b\n1\n", "a,b\n1,2,3\n"])
def test_names_damaged_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    bundle(tmp_path, monkeypatch, content)
    with pytest.raises(ResourceMissingError, match=r"x\.csv"):
        read_csv("data", "x.csv")


def test_names_missing_files() -> None:
    with pytest.raises(ResourceMissingError, match="tidak/ada"):
        resource_path("tidak", "ada")
