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
    """Return the bytes of a file a person names; ``DFT-010`` if it cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > MAKS_BERKAS:
            sebab = "tidak ada, bukan berkas, atau terlalu besar"
        else:
            return path.read_bytes()
    except OSError as error:
        sebab = kata_gangguan(error)
    raise UserError(
        code="DFT-010",
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

    At a keyboard the answer decides. A script that gives neither goes on, and is told the words
    on the error stream: whoever wrote it compares them before the PC is used, or revokes it.

    Raises:
        UserError: ``DFT-011`` the person did not confirm, ``DFT-111`` other words.
    """
    if options.yes:
        return
    if options.code is not None:
        if same_words(kata, options.code):
            return
        raise UserError(
            code="DFT-111",
            what="Kata kodenya tidak sama.",
            kept="Tidak ada yang diubah di komputer ini.",
            action="Bandingkan huruf demi huruf; bila tetap berbeda, berkasnya bukan dari sana.",
        )
    if not sys.stdin.isatty():
        print(
            f"Kata kode: {kata}\nBandingkan dengan komputer lain sebelum dipakai; bila tidak sama,"
            " cabut dengan lumbung device revoke.",
            file=sys.stderr,
        )
        return
    out = sys.stderr if options.json else sys.stdout
    print(f"Kata kode: {kata}", file=out)
    question = "Sama dengan yang tampil di komputer lain? Ketik ya lalu Enter."
    print(question, file=out, flush=True)
    if sys.stdin.readline().strip().casefold() not in {"ya", "y"}:
        raise UserError(
            code="DFT-011",
            what=f"Kata kode belum dibandingkan: {kata}.",
            kept="Tidak ada yang diubah di komputer ini.",
            action="Bandingkan dengan komputer lain, lalu ulangi perintah ini.",
        )
