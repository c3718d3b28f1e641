# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Open a file of any supported kind as a book of plain sheets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.jobs import JobControl
from app.imports.baca_csv import baca_csv
from app.imports.baca_html import baca_html
from app.imports.baca_ods import baca_ods
from app.imports.baca_xls import baca_xls
from app.imports.baca_xlsx import baca_xlsx
from app.imports.berkas import BerkasDiperiksa, Jenis, periksa_berkas
from app.imports.galat import tolak
from app.imports.kamus import Kamus, muat_kamus
from app.imports.lembar import Lembar


@dataclass(frozen=True)
class Buku:
    """A file in memory; nothing of it stays open."""

    berkas: BerkasDiperiksa
    lembar: tuple[Lembar, ...]

    @property
    def nama(self) -> str:
        return self.berkas.nama

    @property
    def nama_lembar(self) -> tuple[str, ...]:
        return tuple(x.nama for x in self.lembar)

    def ambil(self, nama: str) -> Lembar:
        """The sheet called ``nama``; UserError IMP-017 when there is none."""
        for lembar in self.lembar:
            if lembar.nama == nama:
                return lembar
        raise tolak("IMP-017", self.nama, f"lembar bernama “{nama}”")


def buka(path: Path, *, job: JobControl | None = None, kamus: Kamus | None = None) -> Buku:
    """Read ``path`` after checking that it is safe; nothing in it is executed.

    Raises UserError IMP-001 … IMP-017 that name the file, and CancelledError.
    """
    job = job or JobControl()
    batas = (kamus or muat_kamus()).batas
    berkas = periksa_berkas(path, batas=batas, job=job)
    try:
        lembar = _pembaca(berkas.jenis)(berkas, batas=batas, job=job)
    except OSError as salah:
        raise tolak("IMP-003", berkas.nama, "gangguan pada cakram atau jaringan") from salah
    except MemoryError as salah:
        raise tolak("IMP-013", berkas.nama, "memori komputer tidak cukup") from salah
    if all(x.kosong for x in lembar):
        raise tolak("IMP-011", berkas.nama)
    return Buku(berkas, lembar)


def _pembaca(jenis: Jenis) -> Callable[..., tuple[Lembar, ...]]:
    semua: Mapping[Jenis, Callable[..., tuple[Lembar, ...]]] = {
        Jenis.XLSX: baca_xlsx,
        Jenis.ODS: baca_ods,
        Jenis.XLS: baca_xls,
        Jenis.HTML: baca_html,
        Jenis.CSV: baca_csv,
    }
    return semua[jenis]
