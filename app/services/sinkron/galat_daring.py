# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Faults of the exchange over the network as sentences for people."""

from __future__ import annotations

from app.domain.errors import UserError
from app.sync.online.faults import (
    Cause,
    HubRefusalError,
    IdentityError,
    LinkError,
    OnlineError,
    PortalError,
)

_UTUH = "Semua catatan tetap tersimpan di komputer ini dan menunggu dikirim."
_LAGI = "Program mencoba lagi sendiri; flashdisk juga dapat dipakai."
_SEBAB = {
    Cause.DNS: "nama pusat tidak ditemukan jaringan ini",
    Cause.REFUSED: "sambungan ditolak; mungkin port 443 ditutup atau pusat sedang mati",
    Cause.TIMEOUT: "tidak ada jawaban; sambungan terlalu lambat atau terputus",
    Cause.CUT: "sambungan terputus berulang kali",
    Cause.PROXY: "proksi jaringan ini menolak atau meminta kata sandi",
    Cause.BUSY: "pusat sedang tidak melayani",
}
_JAM = ("expired", "not yet valid")


class DaringGagalError(UserError):
    """The exchange did not come through; ``tunggu``: seconds the hub asked to stay away."""

    def __init__(self, *, code: str, what: str, kept: str, action: str, tunggu: float = 0) -> None:
        super().__init__(code=code, what=what, kept=kept, action=action)
        self.tunggu = tunggu


def gagal(error: OnlineError) -> DaringGagalError:
    """Return the refusal a person reads: ``SIN-114`` to ``SIN-118``."""
    if isinstance(error, LinkError):
        what = f"Pusat provinsi tidak dapat dihubungi: {_SEBAB[error.cause]}."
        return _buat("SIN-114", what, _LAGI, tunggu=error.retry_after)
    if isinstance(error, PortalError):
        return _buat(
            "SIN-115",
            "Yang menjawab bukan pusat provinsi, melainkan jaringan di antaranya"
            " (biasanya halaman masuk Wi-Fi).",
            "Buka peramban, masuk ke jaringan itu, lalu coba lagi; atau pakai flashdisk.",
        )
    if isinstance(error, IdentityError):
        clock = any(word in str(error) for word in _JAM)
        return _buat(
            "SIN-116",
            "Sertifikat yang ditunjukkan bukan milik pusat provinsi, jadi tidak ada yang dikirim.",
            "Periksa jam komputer ini, lalu coba lagi."
            if clock
            else "Pakai jaringan lain atau flashdisk, dan beri tahu pengelola provinsi.",
        )
    if isinstance(error, HubRefusalError):
        what = f"Pusat provinsi menolak: {error.what or error.status}"
        return _buat("SIN-117", what, error.action or _LAGI, tunggu=error.retry_after)
    return _buat(
        "SIN-118",
        "Jawaban pusat provinsi tidak dikenal program ini.",
        "Perbarui program; sementara itu pakai flashdisk.",
    )


def tanpa_alamat() -> UserError:
    return _buat(
        "SIN-112",
        "Alamat pusat provinsi belum diketahui.",
        "Terima berkas instansi.enrol yang memuat alamatnya, atau pakai flashdisk.",
    )


def sedang_berjalan() -> UserError:
    return _buat(
        "SIN-113",
        "Pertukaran lewat jaringan sedang berjalan.",
        "Tunggu sampai selesai, lalu coba lagi.",
    )


def _buat(code: str, what: str, action: str, *, tunggu: float = 0) -> DaringGagalError:
    return DaringGagalError(code=code, what=what, kept=_UTUH, action=action, tunggu=tunggu)
