# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``httpx`` over counted connections; the faults of the line in one kind of error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpcore
import httpx

from app.sync.online.faults import Cause, LinkError
from app.sync.online.meter import Meter
from app.sync.online.wire import CountingBackend, LookupFailedError, tls_context

_CAUSES: tuple[tuple[type[Exception], Cause], ...] = (
    (LookupFailedError, Cause.DNS),
    (httpcore.ProxyError, Cause.PROXY),
    (httpcore.UnsupportedProtocol, Cause.PROXY),
    (httpcore.ConnectTimeout, Cause.TIMEOUT),
    (httpcore.TimeoutException, Cause.TIMEOUT),
    (httpcore.ConnectError, Cause.REFUSED),
    (httpcore.NetworkError, Cause.CUT),
    (httpcore.RemoteProtocolError, Cause.CUT),
    (OSError, Cause.CUT),
)


@contextmanager
def line_faults() -> Iterator[None]:
    """Turn what the libraries raise into ``LinkError``."""
    try:
        yield
    except tuple(kind for kind, _ in _CAUSES) as error:
        cause = next(cause for kind, cause in _CAUSES if isinstance(error, kind))
        raise LinkError(cause, f"{type(error).__name__}: {error}") from error


class Transport(httpx.BaseTransport):
    """HTTP/1.1 over one connection at a time, direct or by a proxy."""

    def __init__(
        self, meter: Meter, *, tls: bool = True, pin: bytes = b"", proxy: str | None = None
    ) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls_context(pin) if tls else None,
            proxy=_proxy(proxy),
            max_connections=1,
            keepalive_expiry=25.0,
            network_backend=CountingBackend(meter, pin=pin),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with line_faults():
            answer = self._pool.handle_request(asked)
        stream = answer.stream
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(stream))

    def close(self) -> None:
        with line_faults():
            self._pool.close()


class _Body(httpx.SyncByteStream):
    """The body of a reply as it comes."""

    def __init__(self, stream: object) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with line_faults():
            yield from self._stream  # type: ignore[misc]

    def close(self) -> None:
        with line_faults():
            self._stream.close()  # type: ignore[attr-defined]


def _proxy(url: str | None) -> httpcore.Proxy | None:
    if url is None:
        return None
    parts = httpx.URL(url)
    auth = (parts.username, parts.password) if parts.username else None
    if parts.scheme not in ("http", "https"):
        raise LinkError(Cause.PROXY, parts.scheme)
    return httpcore.Proxy(str(parts.copy_with(username=None, password=None)), auth=auth)
