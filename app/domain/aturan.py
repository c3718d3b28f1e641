# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dated rules of ``tenggat.csv``: several versions of one code may stand side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.errors import UserError
from app.domain.tenggat import AturanTenggat

SATUAN = ("hari_kerja", "hari", "bulan")
ARAH = ("maju", "mundur")


def _baca(nomor: int, sel: Mapping[str, str]) -> AturanTenggat:
    """Read one row; ``nomor`` is its line in the file."""
    try:
        aturan = AturanTenggat(
            kode=sel["kode"],
            kewajiban=sel["kewajiban"],
            pemicu=sel["pemicu"],
            jumlah=int(sel["jumlah"]),
            satuan=sel["satuan"],
            arah=sel["arah"],
            dasar=sel["dasar"],
            berlaku_sejak=date.fromisoformat(sel["berlaku_sejak"])
            if sel.get("berlaku_sejak")
            else None,
            catatan=sel.get("catatan", ""),
        )
        if not (aturan.kode and aturan.pemicu and aturan.dasar):
            raise ValueError("kode, pemicu, atau dasar kosong")  # noqa: TRY301
        if aturan.jumlah < 1 or aturan.satuan not in SATUAN or aturan.arah not in ARAH:
            raise ValueError("jumlah, satuan, atau arah tidak dikenal")  # noqa: TRY301
    except (KeyError, ValueError) as sebab:
        raise UserError(
            code="TGT-003",
            what=f"Aturan tenggat baris {nomor} tidak terbaca: {sebab}.",
            kept="Aturan yang dipakai tidak berubah.",
            action="Perbaiki baris itu di tenggat.csv atau pulihkan berkas bawaan.",
        ) from sebab
    return aturan


@dataclass(frozen=True)
class DaftarAturan:
    """All deadline rules, picked by code and by the day a clock starts."""

    aturan: tuple[AturanTenggat, ...]

    @classmethod
    def dari_baris(cls, baris: Iterable[Mapping[str, str]]) -> DaftarAturan:
        """Read the rows of ``tenggat.csv``.

        Raises:
            UserError: TGT-003 names the first line that cannot be read or stands twice.
        """
        hasil: list[AturanTenggat] = []
        kunci: set[tuple[str, date | None]] = set()
        for nomor, sel in enumerate(baris, start=2):
            aturan = _baca(nomor, sel)
            if (aturan.kode, aturan.berlaku_sejak) in kunci:
                raise UserError(
                    code="TGT-003",
                    what=f"Aturan tenggat baris {nomor}: kode {aturan.kode} ada dua kali.",
                    kept="Aturan yang dipakai tidak berubah.",
                    action="Beri baris yang baru tanggal berlaku_sejak sendiri.",
                )
            kunci.add((aturan.kode, aturan.berlaku_sejak))
            hasil.append(aturan)
        return cls(tuple(hasil))

    @property
    def kode(self) -> tuple[str, ...]:
        """All codes, each once, in the order of the file."""
        return tuple(dict.fromkeys(a.kode for a in self.aturan))

    def pilih(self, kode: str, pada: date) -> AturanTenggat:
        """Return the version of ``kode`` in force on ``pada``.

        Before the first version the first one is returned: the counting card then says that the
        rule is younger than the event. Codes are matched without regard to case.

        Raises:
            UserError: TGT-004 for a code nobody knows.
        """
        versi = [a for a in self.aturan if a.kode == kode]
        if not versi:
            versi = [a for a in self.aturan if a.kode.casefold() == kode.casefold()]
        if not versi:
            raise UserError(
                code="TGT-004",
                what=f"Kode tenggat “{kode[:20]}” tidak dikenal.",
                kept="Tidak ada yang dihitung.",
                action="Pilih salah satu kode: " + ", ".join(self.kode) + ".",
            )
        urut = sorted(versi, key=lambda a: a.berlaku_sejak or date.min)
        berlaku = [a for a in urut if (a.berlaku_sejak or date.min) <= pada]
        return berlaku[-1] if berlaku else urut[0]
