# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why something signed is not believed."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Permanent reason codes; they may stand in logs and quarantines."""

    FORMAT = "bentuk"
    SIGNATURE = "tanda_tangan"
    ISSUER = "penerbit"
    RIGHTS = "wewenang"
    EXPIRED = "kedaluwarsa"
    REVOKED = "dicabut"
    DOUBLE = "ganda"
    ROLLBACK = "mundur"
    UNKNOWN = "tidak_dikenal"
    STRANGER = "bukan_untuk_sini"
    CODE = "kode"


SENTENCES = {
    Reason.FORMAT: "Isinya rusak atau bukan bentuk yang dikenal.",
    Reason.SIGNATURE: "Tanda tangannya tidak cocok: isinya berubah atau dibuat pihak lain.",
    Reason.ISSUER: "Penerbitnya tidak dikenal di komputer ini.",
    Reason.RIGHTS: "Penerbitnya tidak berwenang menerbitkan ini.",
    Reason.EXPIRED: "Masa berlakunya sudah lewat menurut jam komputer ini.",
    Reason.REVOKED: "Sertifikatnya sudah dicabut.",
    Reason.DOUBLE: "Sudah ada kunci lain untuk pendaftaran yang sama (pendaftaran ganda).",
    Reason.ROLLBACK: "Ini versi lama; versi yang lebih baru sudah pernah diterima.",
    Reason.UNKNOWN: "Tidak ada sertifikatnya di komputer ini.",
    Reason.STRANGER: "Ini ditujukan kepada pihak lain.",
    Reason.CODE: "Kata kodenya tidak sama.",
}


class TrustError(Exception):
    """Something signed that must not be believed; holds no content and no names."""

    def __init__(self, reason: Reason, what: str = "") -> None:
        self.reason = reason
        self.what = what
        super().__init__(f"{reason.value}: {what}" if what else reason.value)

    @property
    def sentence(self) -> str:
        """Return the reason as an Indonesian sentence."""
        return SENTENCES[self.reason]
