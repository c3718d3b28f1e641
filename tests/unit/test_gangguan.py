# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Faults of the machine never speak the machine's own language."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from app.domain.gangguan import gangguan_tulis, kata_gangguan
from app.infra.instance import folder_read_only
from app.services.lampiran import tidak_terbaca

APP = Path(__file__).parents[2] / "app"


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_sentence_quotes_the_operating_system(number: int) -> None:
    fault = OSError(number, os.strerror(number))
    assert kata_gangguan(fault)
    for error in (
        gangguan_tulis(fault, "register.xlsx"),
        folder_read_only(Path("folder"), fault),
        tidak_terbaca(Path("nota.txt"), fault),
    ):
        assert os.strerror(number) not in str(error)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "ruang penyimpanan penuh"),
        (errno.EACCES, "akses ditolak"),
        (errno.EROFS, "media hanya dapat dibaca"),
        (errno.ENOENT, "berkas atau folder tidak ditemukan"),
        (errno.ENOTDIR, "ada bagian jalurnya yang bukan folder"),
        (errno.EIO, "media tidak dapat dibaca atau ditulisi"),
    ],
)
def test_the_usual_causes_have_words(number: int, words: str) -> None:
    assert kata_gangguan(OSError(number, "English")) == words
    assert f"({words})" in folder_read_only(Path("k"), OSError(number, "English")).what


def test_a_cause_without_words_is_told_by_its_number() -> None:
    assert kata_gangguan(OSError(9999, "Strange")) == "gangguan sistem nomor 9999"
    assert kata_gangguan(OSError("no number")) == "gangguan sistem"


def test_there_is_one_place_that_puts_causes_into_words() -> None:
    quoting = {
        path.relative_to(APP).as_posix()
        for path in APP.rglob("*.py")
        if re.search(r"\.strerror\b(?!\()", path.read_text(encoding="utf-8"))
    }
    assert quoting <= {"sync/changelog.py"}  # a log line, for the person who repairs the machine
