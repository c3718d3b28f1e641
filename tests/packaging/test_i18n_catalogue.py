# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A catalogue that lags behind the code is noticed, in both directions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import i18n

CODE = """
from PySide6.QtWidgets import QLabel
class Kartu(QLabel):
    def fill(self) -> None:
        self.setText(self.tr("Simpan"))
        self.setToolTip(self.tr("Batal", "on a button"))
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "kartu.py").write_text(CODE, encoding="utf-8")
    return folder


@pytest.fixture
def catalogue(tmp_path: Path, sources: Path) -> Path:
    path = tmp_path / "app_en.ts"
    i18n.update(path, sources)
    return path


def test_a_fresh_catalogue_is_not_stale_and_counts_what_waits(
    catalogue: Path, sources: Path
) -> None:
    assert i18n.problems(catalogue, sources) == ([], 2)
    assert set(i18n.messages(catalogue)) == {
        ("Kartu", "Simpan", ""),
        ("Kartu", "Batal", "on a button"),
    }


def test_a_translation_is_counted_and_survives_an_update(catalogue: Path, sources: Path) -> None:
    text = catalogue.read_text(encoding="utf-8").replace(
        '<source>Simpan</source>\n        <translation type="unfinished"></translation>',
        "<source>Simpan</source>\n        <translation>Save</translation>",
    )
    catalogue.write_text(text, encoding="utf-8")
    assert i18n.problems(catalogue, sources) == ([], 1)
    (sources / "lain.py").write_text(CODE.replace("Kartu", "Lain"), encoding="utf-8")
    i18n.update(catalogue, sources)
    assert i18n.messages(catalogue)["Kartu", "Simpan", ""] is True
    assert "<translation>Save</translation>" in catalogue.read_text(encoding="utf-8")


def test_new_and_vanished_sentences_are_named(catalogue: Path, sources: Path) -> None:
    (sources / "kartu.py").write_text(CODE.replace("Simpan", "Rekam"), encoding="utf-8")
    stale, _ = i18n.problems(catalogue, sources)
    assert stale == ["belum masuk katalog: [Kartu] Rekam", "tidak dipakai lagi: [Kartu] Simpan"]


def test_sentences_without_a_catalogue_are_stale(tmp_path: Path, sources: Path) -> None:
    stale, waiting = i18n.problems(tmp_path / "tidak-ada.ts", sources)
    assert len(stale) == 2
    assert waiting == 0


def test_code_without_sentences_needs_no_catalogue(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "x.py").write_text("x = 1\n", encoding="utf-8")
    assert i18n.problems(tmp_path / "tidak-ada.ts", tmp_path / "app") == ([], 0)


def test_lupdates_own_words_reach_the_developer(tmp_path: Path, sources: Path) -> None:
    broken = tmp_path / "rusak.ts"
    broken.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(RuntimeError, match="lupdate"):
        i18n.update(broken, sources)


def test_wrong_usage_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert i18n.main(["kira-kira"]) == 2
    assert "check|update" in capsys.readouterr().err
