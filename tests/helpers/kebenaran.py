# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the truth is, kept outside the program: who wrote what, and what they knew of by then.

Deliberately simple and slow. A value counts as long as nobody who knew of it has replaced it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from app.domain.merge import StreamId, Wire

HAPUS = 1
PENYEMBUNYIAN = {1, 2, 3}
"""The hiding, its reason and its basis"""


@dataclass(frozen=True)
class Tulisan:
    """One thing somebody wrote: where, what, and how much of everything they had before them."""

    stream: StreamId
    seq: int
    rid: UUID
    isi: Mapping[int, Wire]
    tahu: Mapping[StreamId, int]

    def mengenal(self, lain: Tulisan) -> bool:
        """True if the writer of this had the other one before them."""
        if lain.stream == self.stream:
            return lain.seq < self.seq
        return self.tahu.get(lain.stream, 0) >= lain.seq


@dataclass(frozen=True)
class Harapan:
    """What one record has to show, as far as the truth alone decides it."""

    nilai: Mapping[int, frozenset[tuple[str, Wire]]]
    """Field → every value that is shown or kept beside it, with its type"""
    tersembunyi: bool | None
    """None where the winner of two clocks decides"""
    muncul_kembali: bool
    """Hidden by one, changed by another who did not know: shown, with the hiding beside it"""


@dataclass
class Kebenaran:
    """Every writing in every office, found by its address."""

    tulisan: dict[tuple[StreamId, int], Tulisan] = field(default_factory=dict)
    per_catatan: dict[UUID, list[Tulisan]] = field(default_factory=dict)
    akhir: dict[StreamId, int] = field(default_factory=dict)
    """Where streams part into two pasts"""
    ekor: dict[StreamId, StreamId] = field(default_factory=dict)
    """The past their PCs go on with"""

    def catat(self, satu: Tulisan) -> None:
        """Remember a writing; an address is used once."""
        satu = replace(satu, tahu=self.pasti(satu.tahu))
        akhir = self.akhir.get(satu.stream, satu.seq)
        if satu.seq > akhir:
            tahu = {**satu.tahu, satu.stream: akhir}
            satu = replace(satu, stream=self.ekor[satu.stream], tahu=tahu)
        alamat = (satu.stream, satu.seq)
        assert alamat not in self.tulisan, "the same place of a log was written twice"
        self.tulisan[alamat] = satu
        self.per_catatan.setdefault(satu.rid, []).append(satu)

    def bercabang(self, stream: StreamId, akhir: int, ekor: StreamId) -> None:
        """What a stream holds beyond ``akhir`` is one of its two pasts, known as ``ekor`` from now.

        Who had numbers beyond it says no longer which past they had: neither counts as known.
        """
        self.akhir[stream], self.ekor[stream] = akhir, ekor
        for alamat in [a for a in self.tulisan if a[0] == stream and a[1] > akhir]:
            lama = self.tulisan.pop(alamat)
            self.per_catatan[lama.rid].remove(lama)
            tahu = {**lama.tahu, stream: akhir}
            self.catat(replace(lama, stream=ekor, tahu=tahu))
        for alamat, satu in self.tulisan.items():
            if satu.tahu.get(stream, 0) > akhir:
                self.per_catatan[satu.rid].remove(satu)
                baru = replace(satu, tahu=self.pasti(satu.tahu))
                self.tulisan[alamat] = baru
                self.per_catatan[satu.rid].append(baru)

    def pasti(self, tahu: Mapping[StreamId, int]) -> dict[StreamId, int]:
        """Return what numbers say for certain once streams had two pasts."""
        return {s: min(n, self.akhir.get(s, n)) for s, n in tahu.items()}

    def belum_tahu(self, vektor: Mapping[StreamId, int]) -> bool:
        """True if somebody with this much has not heard yet that a stream has two pasts."""
        return any(vektor.get(stream, 0) > akhir for stream, akhir in self.akhir.items())

    def catatan(self, vektor: Mapping[StreamId, int]) -> set[UUID]:
        """Return the records somebody with this much must have."""
        return {t.rid for t in self.tulisan.values() if vektor.get(t.stream, 0) >= t.seq}

    def harapan(self, rid: UUID, vektor: Mapping[StreamId, int]) -> Harapan:
        """Return what a record shows to somebody who has everything up to ``vektor``."""
        punya = [t for t in self.per_catatan[rid] if vektor.get(t.stream, 0) >= t.seq]
        nilai = {
            nomor: frozenset(
                (type(t.isi[nomor]).__name__, t.isi[nomor]) for t in hidup(punya, nomor)
            )
            for nomor in {n for t in punya for n in t.isi}
        }
        nisan = hidup(punya, HAPUS)
        apakah = {t.isi[HAPUS] for t in nisan}
        kembali = True in apakah and any(
            not satu.mengenal(t) and not t.mengenal(satu)
            for t in nisan
            if t.isi[HAPUS] is True
            for satu in punya
            if HAPUS not in satu.isi and satu.isi.keys() - PENYEMBUNYIAN
        )
        tersembunyi: bool | None = None
        if apakah <= {False}:
            tersembunyi = False
        elif apakah == {True}:
            tersembunyi = not kembali
        return Harapan(nilai, tersembunyi, kembali)


def hidup(punya: Iterable[Tulisan], nomor: int) -> list[Tulisan]:
    """Return the writings of a field that nobody knowingly replaced."""
    menulis = [t for t in punya if nomor in t.isi]
    return [t for t in menulis if not any(lain.mengenal(t) for lain in menulis)]
