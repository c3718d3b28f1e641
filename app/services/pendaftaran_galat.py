# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Refusals of trust as sentences for the person at the screen."""

from __future__ import annotations

from app.domain.errors import UserError
from app.sync.trust.errors import Reason, TrustError

_UTUH = "Tidak ada yang diubah di komputer ini."
_TINDAKAN = {
    Reason.FORMAT: (101, "Salin ulang berkas itu dari asalnya, lalu coba lagi."),
    Reason.SIGNATURE: (102, "Salin ulang dari asalnya; bila tetap begitu, laporkan ke pengirim."),
    Reason.ISSUER: (103, "Pastikan berkas itu dari provinsi atau instansi yang benar."),
    Reason.RIGHTS: (104, "Laporkan kepada pengirim bahwa berkas itu salah susun."),
    Reason.EXPIRED: (105, "Periksa jam komputer; bila benar, minta berkas baru."),
    Reason.REVOKED: (106, "Minta penerbitnya menjelaskan, dan daftar lagi bila perlu."),
    Reason.DOUBLE: (107, "Beri tahu provinsi: mungkin berkas pendaftaran dipakai pihak lain."),
    Reason.ROLLBACK: (108, "Pakai berkas yang terbaru."),
    Reason.UNKNOWN: (109, "Minta sertifikatnya lewat sinkronisasi berikutnya, lalu coba lagi."),
    Reason.STRANGER: (110, "Pakai berkas yang dibuat untuk komputer dan permintaan ini."),
    Reason.CODE: (111, "Bandingkan huruf demi huruf, lalu ketik lagi."),
}


def kata_kepercayaan(error: TrustError, apa: str) -> UserError:
    """Return why ``apa`` (for example “Berkas pendaftaran”) is not believed, ``DFT-101`` to 111."""
    nomor, tindakan = _TINDAKAN[error.reason]
    return UserError(
        code=f"DFT-{nomor}",
        what=f"{apa} ditolak. {error.sentence}",
        kept=_UTUH,
        action=tindakan,
    )


def galat(nomor: int, what: str, action: str, kept: str = _UTUH) -> UserError:
    """Return a refusal of the area trust."""
    return UserError(code=f"DFT-{nomor:03}", what=what, kept=kept, action=action)


def belum_berizin() -> UserError:
    """Return the refusal on a PC that waits to be let in."""
    return galat(
        1,
        "Komputer ini belum mendapat izin dari instansinya.",
        "Buat permintaan.lmc di sini, beri izin di komputer yang memegang kunci instansi, lalu"
        " terima izin.lmc.",
    )


def tanpa_kunci_instansi() -> UserError:
    """Return the refusal on a PC that does not hold the agency key."""
    return galat(
        2,
        "Komputer ini tidak memegang kunci instansi.",
        "Lakukan di komputer tempat instansi didaftarkan.",
    )


def bukan_provinsi() -> UserError:
    """Return the refusal in an office without the province role."""
    return galat(
        5,
        "Kantor ini bukan kantor provinsi.",
        "Buka kantor provinsi, atau jadikan kantor ini kantor provinsi lebih dahulu.",
    )
