# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``kantor.json``: which office a folder holds, sealed with the office key.

The file is readable without the key, so that a folder can be told an office; the seal (HMAC-SHA256
over all its other fields, with a key of its own purpose) shows at opening whether it was edited or
taken from another office. It holds nothing the key file and the database do not know better, so it
can always be written anew from them.
"""

from __future__ import annotations

import hmac
import json
from pathlib import Path

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import kata_gangguan
from app.infra.berkas import tulis_bytes_atomik
from app.infra.keys import OfficeKey

FORMAT = 2
TANPA_SEGEL = 1
"""The form without a seal: taken only if it says what the key says, and sealed at once"""
TUJUAN = "kantor.json"
TANDA_SALAH, TANDA_HILANG, KUNCI_ASING = "KAN-005", "KAN-006", "KAN-007"
"""Refusals of an opening; the first two can be repaired"""
DAPAT_DIPERBAIKI = frozenset({TANDA_SALAH, TANDA_HILANG})
MAKS = 64 * 1024


def tulis_tanda(path: Path, key: OfficeKey) -> None:
    """Write the sealed file of this key's office, whole or not at all."""
    document = {"format": FORMAT, "kantor": str(key.office_id)}
    document["segel"] = _segel(document, key)
    tulis_bytes_atomik(path, json.dumps(document).encode(), dalam_kantor=True)


def periksa_tanda(path: Path, key: OfficeKey) -> None:
    """Raise unless the file is there (``KAN-006``) and is this office's own (``KAN-005``)."""
    document = _baca(path)
    segel = document.pop("segel", None)
    if document == {"format": TANPA_SEGEL, "kantor": str(key.office_id)} and segel is None:
        tulis_tanda(path, key)
        return
    sealed = isinstance(segel, str) and hmac.compare_digest(
        segel.encode("utf-8", "replace"), _segel(document, key).encode()
    )
    if not sealed or document.get("kantor") != str(key.office_id):
        raise tanda_salah()


def _segel(document: dict[str, object], key: OfficeKey) -> str:
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return hmac.digest(key.purpose(TUJUAN), text.encode(), "sha256").hex()


def _baca(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(MAKS))
    except FileNotFoundError:
        raise tanda_hilang() from None
    except (ValueError, RecursionError):
        raise tanda_salah() from None
    except OSError as error:
        raise _tidak_terbaca(error) from error
    if not isinstance(document, dict):
        raise tanda_salah()
    return document


def tanda_salah() -> UserError:
    return UserError(
        code=TANDA_SALAH,
        what="Berkas kantor.json diubah, rusak, atau berasal dari kantor lain.",
        kept="Basis data tidak disentuh dan tidak ada yang diubah.",
        action="Perbaiki kantor.json dari basis data (tombol Perbaiki, atau: lumbung office"
        " repair), lalu cari tahu siapa yang menggantinya.",
    )


def tanda_hilang() -> UserError:
    return UserError(
        code=TANDA_HILANG,
        what="Berkas kantor.json hilang dari folder data.",
        kept="Basis data dan kuncinya masih ada; tidak ada yang diubah.",
        action="Perbaiki kantor.json dari basis data (tombol Perbaiki, atau: lumbung office"
        " repair).",
    )


def kunci_asing() -> UserError:
    return UserError(
        code=KUNCI_ASING,
        what="Kunci kantor (kunci.json) bukan milik data di folder ini, atau basis datanya rusak.",
        kept="Tidak ada yang diubah.",
        action="Kembalikan kunci.json yang asli, atau pulihkan cadangan terakhir ke folder baru.",
    )


def _tidak_terbaca(error: OSError) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="KAN-008",
        what=f"Berkas kantor.json tidak dapat dibaca ({kata_gangguan(error)}).",
        kept="Basis data tidak disentuh.",
        action="Beri izin baca pada berkas itu, lalu buka lagi.",
    )
