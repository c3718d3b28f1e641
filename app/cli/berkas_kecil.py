# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small files that commands take in and give out, and the comparing of words."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.domain.errors import UserError
from app.domain.gangguan import gangguan_tulis, kata_gangguan
from app.infra.berkas import tulis_bytes_atomik
from app.sync.trust.words import same_words

MAKS_BERKAS = 2 * 1024 * 1024


def baca_kecil(path: Path) -> bytes:
    """Return the bytes of a file a person names; ``SRT-010`` if it cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > MAKS_BERKAS:
            sebab = "tidak ada, bukan berkas, atau terlalu besar"
        else:
            return path.read_bytes()
    except OSError as error:
        sebab = kata_gangguan(error)
    raise UserError(
        code="SRT-010",
        what=f"Berkas {path.name[:80]} tidak dapat dibaca ({sebab}).",
        kept="Tidak ada yang diubah.",
        action="Periksa nama dan tempat berkas itu, lalu ulangi.",
    )


def tulis_kecil(path: Path, isi: bytes) -> None:
    """Write a file a person asked for, whole or not at all; its folder is made if need be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise gangguan_tulis(error, str(path.parent)) from error
    tulis_bytes_atomik(path, isi)


def wajib_kata(options: argparse.Namespace, kata: str) -> None:
    """Let a person compare six words, or take ``--code WORDS`` or ``--yes`` for it.

    Raises:
        UserError: ``SRT-011`` not confirmed, ``SRT-111`` other words.
    """
    if options.yes:
        return
    if options.code is not None:
        if same_words(kata, options.code):
            return
        raise UserError(
            code="SRT-111",
            what="Kata kodenya tidak sama.",
            kept="Tidak ada yang diubah di komputer ini.",
            action="Bandingkan huruf demi huruf; bila tetap berbeda, berkasnya bukan dari sana.",
        )
    if sys.stdin.isatty() and not options.json:
        print(f"Kata kode: {kata}")
        print("Sama dengan yang tampil di komputer lain? Ketik ya lalu Enter.", flush=True)
        if sys.stdin.readline().strip().casefold() in {"ya", "y"}:
            return
    raise UserError(
        code="SRT-011",
        what=f"Kata kode belum dibandingkan: {kata}.",
        kept="Tidak ada yang diubah di komputer ini.",
        action="Bandingkan dengan komputer lain, lalu ulangi dengan --code “enam kata” atau --yes.",
    )
