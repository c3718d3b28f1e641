# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of disputes before the Information Commission, seen from the public body (PerKI 1/2013).

Stored values are permanent; the text a person reads stands in ``label.py``.
"""

from __future__ import annotations

from enum import StrEnum


class StatusSengketa(StrEnum):
    """States of a dispute (``resources/data/alur/sengketa.csv``)."""

    PEMBERITAHUAN = "pemberitahuan"
    """Notice or summons received"""
    TERREGISTRASI = "terregistrasi"
    PEMERIKSAAN_AWAL = "pemeriksaan_awal"
    MEDIASI = "mediasi"
    AJUDIKASI = "ajudikasi"
    PEMBUKTIAN = "pembuktian"
    KESIMPULAN = "kesimpulan"
    PUTUSAN = "putusan"
    GUGATAN = "gugatan"
    """Objection before PTUN or PN (UU 14/2008 Pasal 47-48)"""
    PUTUSAN_PENGADILAN = "putusan_pengadilan"
    KASASI = "kasasi"
    PELAKSANAAN = "pelaksanaan"
    """Final and binding (or agreed in mediation): to be carried out"""
    SELESAI = "selesai"
    DITOLAK_SELA = "ditolak_sela"
    GUGUR = "gugur"
    DICABUT = "dicabut"


class PeristiwaSengketa(StrEnum):
    """Events that move a dispute; each is one button."""

    DAFTAR = "daftar"
    REGISTRASI = "registrasi"
    TIDAK_DIREGISTRASI = "tidak_diregistrasi"
    PERIKSA_AWAL = "periksa_awal"
    PUTUSAN_SELA_MENOLAK = "putusan_sela_menolak"
    MULAI_MEDIASI = "mulai_mediasi"
    PERPANJANG_MEDIASI = "perpanjang_mediasi"
    SEPAKAT_MEDIASI = "sepakat_mediasi"
    MEDIASI_GAGAL = "mediasi_gagal"
    MULAI_AJUDIKASI = "mulai_ajudikasi"
    BUKTIKAN = "buktikan"
    SIMPULKAN = "simpulkan"
    PUTUS = "putus"
    GUGAT = "gugat"
    PUTUS_PENGADILAN = "putus_pengadilan"
    KASASI = "kasasi"
    PUTUS_KASASI = "putus_kasasi"
    INKRACHT = "inkracht"
    """No appeal in time: the ruling is final (PerKI 1/2013 Pasal 60)"""
    LAKSANAKAN = "laksanakan"
    GUGURKAN = "gugurkan"
    """The applicant stayed away twice (PerKI 1/2013 Pasal 48)"""
    CABUT = "cabut"


class AmarPutusan(StrEnum):
    """Ruling of the Commission or a court, as it concerns the public body (UU 14/2008 Pasal 46)."""

    MENGABULKAN = "mengabulkan"
    MENGABULKAN_SEBAGIAN = "mengabulkan_sebagian"
    MENOLAK = "menolak"
    GUGUR = "gugur"


class JenisSidang(StrEnum):
    """Kinds of meetings in the hearing calendar (PerKI 1/2013)."""

    PEMERIKSAAN_AWAL = "pemeriksaan_awal"
    MEDIASI = "mediasi"
    PEMBUKTIAN = "pembuktian"
    PEMERIKSAAN_SETEMPAT = "pemeriksaan_setempat"
    KESIMPULAN = "kesimpulan"
    PUTUSAN_SELA = "putusan_sela"
    PUTUSAN = "putusan"
    PENGADILAN = "pengadilan"
    LAINNYA = "lainnya"


class JalurPengadilan(StrEnum):
    """Which court hears the objection to a ruling (UU 14/2008 Pasal 47)."""

    PTUN = "ptun"
    PN = "pn"


class SebabMediasiGagal(StrEnum):
    """Why mediation ends without agreement (PerKI 1/2013 Pasal 45)."""

    DINYATAKAN = "dinyatakan"
    """A party says so in writing"""
    MENARIK_DIRI = "menarik_diri"
    WAKTU_HABIS = "waktu_habis"
    TERMOHON_ABSEN = "termohon_absen"
    """The respondent stayed away twice"""


class Pihak(StrEnum):
    """Who acts in a dispute."""

    PEMOHON = "pemohon"
    TERMOHON = "termohon"
