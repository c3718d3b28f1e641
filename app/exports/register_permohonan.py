# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register of requests as a spreadsheet: PerKI 1/2021 Lampiran VIII, and a full variant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.domain.instansi import Kertas, Kop
from app.domain.jobs import JobControl
from app.domain.permohonan import RegisterRow
from app.exports.register_kolom import (
    KEPALA,
    KEPALA_LENGKAP,
    TENGAH,
    baris_register,
    nilai_kolom,
    nilai_lengkap,
)
from app.exports.register_lembar import (
    BentukLampiran,
    BentukLengkap,
    KepalaCetak,
    lembar_lampiran,
    lembar_lengkap,
)
from app.exports.register_pdf import write_register_pdf
from app.exports.xlsx import Nilai, teks_sel, tulis_buku

LAMPIRAN_VIII = BentukLampiran(
    kepala=KEPALA,
    lebar=(5, 10.5, 15, 18, 15, 12, 27, 19, 4, 10, 7, 7, 7, 7, 7, 13, 16, 21, 21, 9, 11),
    tinggi=(28, 28, 92),
    tengah=TENGAH,
    hari_tanggal=frozenset({18, 19}),
    beku="D4",
)
LENGKAP = BentukLengkap(
    kepala=KEPALA_LENGKAP,
    lebar=(
        *(5, 24, 12, 20, 13, 20, 22, 26, 18, 15, 38, 28),
        *(18, 20, 14, 18, 16, 24, 21, 21, 12, 16, 26),
    ),
    hari_tanggal=frozenset({19, 20}),
)


def write_register_xlsx(
    path: Path,
    rows: Iterable[RegisterRow],
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    kertas: Kertas = Kertas.A4,
    lengkap: bool = True,
    jumlah: int = 0,
) -> int:
    """Write the register of ``tahun`` as XLSX; return its number of rows.

    The active sheet holds the annex and nothing else: three head rows, then the rows, column A a
    bare serial number. Unless ``publik`` or not ``lengkap``, a second sheet holds the full variant
    (registration number, masked NIK, remarks). ``jumlah`` is the expected number of rows, for
    progress only. Memory does not grow with the rows.

    Raises:
        EnvironmentFaultError: full disk, read-only folder and the like; no half file stays.
        CancelledError: the job was cancelled; no file stays.
    """
    from openpyxl import Workbook

    buku = Workbook()
    judul = f"Register {tahun}"
    kepala = KepalaCetak(f"REGISTER PERMINTAAN INFORMASI PUBLIK TAHUN {tahun}", kop, kertas)
    lembar = [lembar_lampiran(buku.active, judul, LAMPIRAN_VIII, kepala)]
    if lengkap and not publik:
        lembar.append(lembar_lengkap(buku.create_sheet("Lengkap"), LENGKAP, kepala))
    buku.properties.title = f"Register permintaan informasi publik {tahun}"
    buku.properties.creator = teks_sel(kop.nama_instansi or kop.nama_pemda)
    buku.properties.language = "id-ID"
    baris = _baris(baris_register(rows, publik=publik), dua=len(lembar) == 2)
    return tulis_buku(path, buku, lembar, baris, job=job, jumlah=jumlah)


def _baris(rows: Iterator[RegisterRow], *, dua: bool) -> Iterator[Sequence[Sequence[Nilai]]]:
    for nomor, row in enumerate(rows, start=1):
        if dua:
            yield nilai_kolom(row, nomor), nilai_lengkap(row, nomor)
        else:
            yield (nilai_kolom(row, nomor),)


__all__ = ["write_register_pdf", "write_register_xlsx"]
