# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading requests with bounds on everything; what has no known form is refused with 400."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from starlette.requests import Request

from app.hub.replies import ApiError


def bad_request(what: str) -> ApiError:
    """Return the refusal of a request that has no known form."""
    return ApiError(400, "HUB-100", f"Permintaan tidak dikenal: {what}.")


def not_found() -> ApiError:
    """Return the refusal of something that is not here."""
    return ApiError(404, "HUB-114", "Yang diminta tidak ada di hub.")


def data_of(value: object, low: int, high: int) -> bytes:
    try:
        data = base64.b64decode(value, validate=True) if isinstance(value, str) else None
    except (binascii.Error, ValueError):
        data = None
    if data is None or not low <= len(data) <= high:
        raise bad_request("base64")
    return data


def digest_of(value: object) -> bytes:
    text = value if isinstance(value, str) else ""
    try:
        data = bytes.fromhex(text)
    except ValueError:
        data = b""
    if len(text) != 64 or len(data) != 32:
        raise bad_request("sha256")
    return data


def items_of(data: dict[str, Any], name: str, most: int) -> list[object]:
    value = data.get(name)
    if not isinstance(value, list) or not 1 <= len(value) <= most:
        raise bad_request(name)
    return value


def path_digest(request: Request) -> bytes:
    return digest_of(request.path_params["sha256"])


def number_of(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 19 or int(text) > most:
        raise bad_request("angka")
    return int(text)


def place_of(request: Request, most: int) -> tuple[int, int]:
    offset = number_of(request.headers.get("upload-offset", ""), most)
    length = number_of(request.headers.get("upload-length", ""), 2**62)
    if length > most:
        raise ApiError(413, "HUB-108", "Berkas ini lebih panjang daripada yang diperbolehkan.")
    if not length > 0 or offset > length:
        raise bad_request("Upload-Length")
    return offset, length


def piece_of(header: str | None, size: int, most: int) -> tuple[int, int]:
    """Return the piece asked for, cut to what one reply holds."""
    start, end = 0, size
    if header:
        unit, _, span = header.partition("=")
        first, dash, last = span.partition("-")
        if unit.strip() != "bytes" or not dash or not first.isdigit() or len(first) > 19:
            raise _unsatisfiable(size)
        start = int(first)
        end = min(size, int(last) + 1) if last.isdigit() and len(last) < 19 else size
    if start >= end:
        raise _unsatisfiable(size)
    return start, min(end, start + most)


def _unsatisfiable(size: int) -> ApiError:
    return ApiError(
        416,
        "HUB-115",
        "Bagian yang diminta tidak ada.",
        headers={"content-range": f"bytes */{size}"},
    )
