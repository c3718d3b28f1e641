# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The worklist's rows and columns, as the table wants them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.permohonan import PermohonanRow
from app.services.fasad import KipFasad
from app.ui.i18n_teks import sebutan, teks_singkat
from app.ui.permohonan.keberadaan import KeberadaanBaris
from app.ui.permohonan.teks import TONE_STATUS, ringkas, tanggal_ringkas
from app.ui.theme import Tone
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.pills import Pill, sisa_pill

CARI_TERBANYAK = 500


class SumberTabel:
    """Keys and pages of one filter; the order comes from the table's header."""

    def __init__(
        self,
        kip: KipFasad,
        saring: SaringPermohonan,
        keberadaan: KeberadaanBaris | None = None,
    ) -> None:
        self._kip = kip
        self._keberadaan = keberadaan
        self._saring = saring
        self._sumber = kip.sumber(saring)

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        """Return the row keys in order; runs in the read lane."""
        if sort is None:
            return self._sumber.keys()
        saring = replace(self._saring, urutan=Urutan(sort.key), menurun=sort.descending)
        return self._kip.sumber(saring).keys()

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, PermohonanRow]:
        """Return one page."""
        found = self._sumber.rows(cast("Sequence[int]", keys))
        if self._keberadaan is not None:
            self._keberadaan.read(row.id for row in found.values())
        return cast("Mapping[Hashable, PermohonanRow]", found)


def cari_kunci(kip: KipFasad, permohonan_id: UUID, nomor: str) -> int | None:
    """Return the table key of a request by its number; None if the register has it no more."""
    sumber = kip.sumber(SaringPermohonan(kelompok=Kelompok.SEMUA, teks=nomor))
    keys = sumber.keys()[:CARI_TERBANYAK]
    return next((key for key, row in sumber.rows(keys).items() if row.id == permohonan_id), None)


def kolom(keberadaan: KeberadaanBaris | None = None) -> list[Column[PermohonanRow]]:
    """Return the columns of the worklist; the last ones are shown on demand."""
    t = QCoreApplication.translate
    return [
        Column(
            "nomor",
            t("Permohonan", "Nomor"),
            _nomor,
            sort=Urutan.NOMOR,
            width=88,
            required=True,
        ),
        Column(
            "pemohon",
            t("Permohonan", "Pemohon / informasi"),
            lambda row: Cell(row.nama, ringkas(row.rincian, 160)),
            sort=Urutan.NAMA,
            stretch=True,
            required=True,
        ),
        Column("status", t("Permohonan", "Status"), _status, sort=Urutan.STATUS, width=124),
        Column("sisa", t("Permohonan", "Sisa"), _sisa, sort=Urutan.BATAS, width=84),
        Column(
            "diterima",
            t("Permohonan", "Diterima"),
            lambda row: Cell(tanggal_ringkas(row.tanggal_terima)),
            sort=Urutan.TERIMA,
            width=104,
            hidden=True,
        ),
        Column(
            "batas",
            t("Permohonan", "Batas"),
            _batas,
            width=104,
            hidden=True,
        ),
        Column(
            "kanal",
            t("Permohonan", "Kanal"),
            lambda row: Cell(sebutan(row.kanal)),
            width=110,
            hidden=True,
        ),
        Column(
            "jenis",
            t("Permohonan", "Jenis pemohon"),
            lambda row: Cell(sebutan(row.jenis_pemohon)),
            width=110,
            hidden=True,
        ),
        Column(
            "petugas",
            t("Permohonan", "Petugas"),
            lambda row: Cell(row.petugas or "–", muted=not row.petugas),
            sort=Urutan.PETUGAS,
            width=130,
            hidden=True,
        ),
        Column(
            "pemberitahuan",
            t("Permohonan", "Diberitahukan"),
            lambda row: Cell(tanggal_ringkas(row.tanggal_pemberitahuan)),
            width=110,
            hidden=True,
        ),
        Column(
            "pemberian",
            t("Permohonan", "Informasi diberikan"),
            lambda row: Cell(tanggal_ringkas(row.tanggal_pemberian)),
            width=130,
            hidden=True,
        ),
        *([keberadaan.column()] if keberadaan is not None else []),
    ]


def _nomor(row: PermohonanRow) -> Cell:
    """The running number stands first, what follows it goes to the muted line."""
    depan, garis, sisa = row.nomor.partition("/")
    return Cell(depan, sisa) if garis else Cell(row.nomor)


def _status(row: PermohonanRow) -> Cell:
    return Cell(pill=Pill(teks_singkat(row.status), TONE_STATUS[row.status]))


def _sisa(row: PermohonanRow) -> Cell:
    pill = sisa_pill(row.sisa, jeda=row.jeda)
    if row.sementara and row.sisa is not None:
        pill = Pill(f"{pill.text} *", pill.tone)
    return Cell(pill=pill)


def _batas(row: PermohonanRow) -> Cell:
    tanda = QCoreApplication.translate("Permohonan", "sementara") if row.sementara else ""
    return Cell(tanggal_ringkas(row.batas), tanda, muted=row.batas is None)


def nada_lencana(lewat: int, segera: int) -> Tone:
    """Return how the count beside the page's name is coloured."""
    return Tone.BAD if lewat else Tone.WARN if segera else Tone.NEUTRAL
