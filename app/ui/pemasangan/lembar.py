# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The recovery sheet of an office that is about to be made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from uuid import UUID

from app.domain.instansi import Instansi


def dua_kelompok(frasa: str, acak: Random) -> Sequence[int]:
    """Return the numbers of two groups of the passphrase, to be typed back."""
    return sorted(acak.sample(range(1, len(frasa.split("-")) + 1), 2))


def lembar_pemulihan(isi: Instansi, office_id: UUID, frasa: str, tanggal: date) -> bytes:
    """Return the sheet as PDF, under the letterhead of ``isi`` as far as it is known."""
    from app.exports.lembar_pemulihan import LembarPemulihan, render_lembar_pemulihan

    return render_lembar_pemulihan(
        LembarPemulihan(isi.kop, str(office_id), frasa, tanggal, isi.kertas)
    )
