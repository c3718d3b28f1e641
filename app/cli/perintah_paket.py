# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung bundle inspect``: what is public about a bundle; needs no office and no key."""

from __future__ import annotations

import argparse

from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.services.periksa_paket import data_paket, kalimat_paket, periksa_paket


def inspect(options: argparse.Namespace) -> int:
    """Print the public facts of a bundle; exit 1 on any damage."""
    hasil = periksa_paket(options.file)
    tulis(data_paket(options.file, hasil), kalimat_paket(hasil), as_json=options.json)
    return SELESAI if hasil.ok else DITOLAK
