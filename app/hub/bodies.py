# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The body of a request as it arrives; a line on which nothing moves is not waited for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

from starlette.requests import ClientDisconnect, Request

from app.hub.replies import ApiError

Patience = Callable[[float], AbstractAsyncContextManager[object]]
"""Ends what is awaited inside with TimeoutError after seconds: ``asyncio.timeout``"""


class StalledError(ApiError):
    """The rest of a request did not come; ``at``: how many bytes of an upload are kept."""

    def __init__(self, at: int | None = None) -> None:
        super().__init__(
            408,
            "HUB-117",
            "Permintaan terhenti sebelum semuanya tiba.",
            action="Kirim lagi." if at is None else "Lanjutkan dari Upload-Offset.",
            headers={"connection": "close"} | ({} if at is None else {"upload-offset": str(at)}),
            more={} if at is None else {"offset": at},
        )


async def pieces(request: Request, idle: float, patience: Patience) -> AsyncIterator[bytes]:
    """Yield the bytes of a body as they come.

    Args:
        request: whose body nobody has read yet.
        idle: seconds without a single byte after which the rest is given up.
        patience: the timer.

    Raises:
        StalledError: 408 after such a silence, or when the caller hung up.
    """
    stream = request.stream()
    while True:
        try:
            async with patience(idle):
                piece = await anext(stream)
        except StopAsyncIteration:
            return
        except (TimeoutError, ClientDisconnect):
            raise StalledError from None
        if piece:
            yield piece
