# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of objections (UU 14/2008 Pasal 35-36; PerKI 1/2021 Pasal 39-44).

Stored values are permanent; the text a person reads stands in ``label.py``.
"""

from __future__ import annotations

from enum import StrEnum


class AlasanKeberatan(StrEnum):
    """The seven grounds (UU 14/2008 Pasal 35(1) a-g; PerKI 1/2021 Pasal 39(1))."""

    DITOLAK = "a"
    BERKALA = "b"
    """Periodic information not provided: needs no request (Lampiran XI)"""
    TIDAK_DITANGGAPI = "c"
    TIDAK_SESUAI = "d"
    TIDAK_DIPENUHI = "e"
    BIAYA = "f"
    TERLAMBAT = "g"


class StatusKeberatan(StrEnum):
    """States of an objection (``resources/data/alur/keberatan.csv``)."""

    DITERIMA = "diterima"
    TERCATAT = "tercatat"
    """Complete and in the register: from here the superior's 30 working days run"""
    DITELAAH = "ditelaah"
    MUSYAWARAH = "musyawarah"
    TANGGAPAN_TERBIT = "tanggapan_terbit"
    DISAMPAIKAN = "disampaikan"
    TIDAK_PUAS = "tidak_puas"
    SENGKETA = "sengketa"
    SELESAI = "selesai"
    TERLAMBAT_DIAJUKAN = "terlambat_diajukan"
    DICABUT = "dicabut"


class PeristiwaKeberatan(StrEnum):
    """Events that move an objection; each is one button."""

    DAFTAR = "daftar"
    CATAT_REGISTER = "catat_register"
    NYATAKAN_TERLAMBAT = "nyatakan_terlambat"
    TELAAH = "telaah"
    MULAI_MUSYAWARAH = "mulai_musyawarah"
    SEPAKAT = "sepakat"
    TIDAK_SEPAKAT = "tidak_sepakat"
    TANGGAPI = "tanggapi"
    SAMPAIKAN = "sampaikan"
    TERIMA = "terima"
    """The applicant accepts the reply"""
    NYATAKAN_TIDAK_PUAS = "nyatakan_tidak_puas"
    AJUKAN_SENGKETA = "ajukan_sengketa"
    """The applicant went to the Information Commission"""
    AKHIRI_SENGKETA = "akhiri_sengketa"
    TUTUP = "tutup"
    """The 14 working days for a dispute passed"""
    CABUT = "cabut"


class PutusanKeberatan(StrEnum):
    """What the superior decides (PerKI 1/2021 Pasal 44; UU 14/2008 Pasal 36(3))."""

    MENGABULKAN = "mengabulkan"
    MENGABULKAN_SEBAGIAN = "mengabulkan_sebagian"
    MENGUATKAN = "menguatkan"


ALASAN_MUSYAWARAH = frozenset(set(AlasanKeberatan) - {AlasanKeberatan.DITOLAK})
"""Grounds b-g may be settled amicably (UU 14/2008 Pasal 35(2))"""
