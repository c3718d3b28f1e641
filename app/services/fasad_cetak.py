# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of printing: letters as PDF, Word file or plain text, and the forms."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.domain.formulir import ButirSerah, DokumenSalinan
from app.domain.kip import JenisSurat
from app.services import cetak
from app.services.cetak import CaraCetak, HasilCetak
from app.services.fasad import Sesi
from app.services.surat import SuratTerbit, pratinjau_surat, terbitkan_surat


class CetakFasad:
    """Print what a request calls for, in the form and on the paper asked for."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def surat(self, permohonan_id: UUID, jenis: JenisSurat, cara: CaraCetak) -> HasilCetak:
        return cetak.cetak_surat(self._k, self._p, permohonan_id, jenis, cara=cara)

    def pratinjau_sk(self, permohonan_id: UUID, tanggal: date | None = None) -> bytes:
        """The refusal as a decree, marked KONSEP."""
        return pratinjau_surat(
            self._k,
            self._p,
            permohonan_id,
            JenisSurat.PENOLAKAN,
            tanggal=tanggal,
            sebagai_sk=True,
        )

    def terbitkan_sk(self, permohonan_id: UUID, tanggal: date | None = None) -> SuratTerbit:
        """Issue the refusal as a decree instead of the letter."""
        return terbitkan_surat(
            self._k,
            self._p,
            permohonan_id,
            JenisSurat.PENOLAKAN,
            tanggal=tanggal,
            sebagai_sk=True,
        )

    def formulir_permintaan(self, permohonan_id: UUID | None, cara: CaraCetak) -> HasilCetak:
        """Lampiran VI; None prints it blank."""
        return cetak.cetak_formulir_permintaan(self._k, self._p, permohonan_id, cara=cara)

    def formulir_salinan(
        self, permohonan_id: UUID | None, dokumen: tuple[DokumenSalinan, ...], cara: CaraCetak
    ) -> HasilCetak:
        return cetak.cetak_formulir_salinan(
            self._k, self._p, permohonan_id, dokumen=dokumen, cara=cara
        )

    def berita_acara(
        self,
        permohonan_id: UUID,
        butir: tuple[ButirSerah, ...],
        cara: CaraCetak,
        *,
        tempat: str = "",
        saksi: tuple[str, ...] = (),
        tanggal: date | None = None,
    ) -> HasilCetak:
        return cetak.cetak_berita_acara(
            self._k,
            self._p,
            permohonan_id,
            butir=butir,
            tempat=tempat,
            saksi=saksi,
            tanggal=tanggal,
            cara=cara,
        )

    def pengantar(
        self, kepada: str, di: str, butir: tuple[ButirSerah, ...], cara: CaraCetak, nomor: str = ""
    ) -> HasilCetak:
        return cetak.cetak_pengantar(
            self._k, self._p, kepada=kepada, di=di, butir=butir, nomor=nomor, cara=cara
        )

    def survei(self, cara: CaraCetak) -> HasilCetak:
        return cetak.cetak_survei(self._k, self._p, cara=cara)
