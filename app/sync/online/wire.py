# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""TCP and TLS as ``httpcore`` uses them, counted byte by byte; the hub's certificate is pinned.

TLS runs over memory buffers, so that what is counted is what crosses the wire, handshake and
records included, and so that nothing is sent before the other end has shown the right certificate.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import sha256
from math import inf
from typing import Any, TypeVar

import certifi
import httpcore

from app.sync.online.faults import IdentityError
from app.sync.online.meter import Meter

PIECE = 64 * 1024
SLICE = 0.5
"""Seconds after which a wait looks whether a person has cancelled"""
T = TypeVar("T")


@lru_cache(maxsize=4)
def tls_context(pin: bytes) -> ssl.SSLContext:
    """Return how the other end is checked; made once, for reading all authorities takes long.

    Args:
        pin: SHA-256 of the hub's certificate out of the enrolment file: then this very
            certificate, by whomever it was issued, and no other. Empty: one of an authority the
            machine knows, for the right name.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if pin:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        context.load_verify_locations(certifi.where())
    return context


class CountingBackend(httpcore.NetworkBackend):
    """Opens connections whose bytes a meter counts."""

    def __init__(self, meter: Meter, *, pin: bytes = b"") -> None:
        self._meter = meter
        self._pin = pin
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect; every address of the host is tried, so broken IPv6 does not stop IPv4."""
        self._meter.require(0)
        options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), *(socket_options or ())]
        last: Exception | None = None
        for address in _addresses(host, port):
            try:
                stream = self._inner.connect_tcp(address, port, timeout, local_address, options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
                continue
            self._meter.connections += 1
            return _Counted(stream, self._meter, self._pin)
        raise last if last is not None else httpcore.ConnectError("no address")


class LookupFailedError(httpcore.ConnectError):
    """The name of the hub is not known to the network."""


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise LookupFailedError(str(error)) from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class _Counted(httpcore.NetworkStream):
    """A TCP connection."""

    def __init__(self, inner: httpcore.NetworkStream, meter: Meter, pin: bytes) -> None:
        self._inner = inner
        self._meter = meter
        self._pin = pin

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = inf if timeout is None else timeout
        while True:
            self._meter.check()
            try:
                data = self._inner.read(max_bytes, min(SLICE, left))
            except httpcore.ReadTimeout:
                left -= SLICE
                if left <= 0:
                    raise
            else:
                self._meter.received(len(data))
                return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PIECE):
            piece = buffer[start : start + PIECE]
            self._meter.sending(len(piece))
            self._inner.write(piece, timeout)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Tls(self, ssl_context, server_hostname, timeout=timeout, pin=self._pin)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the library's own signature
        return self._inner.get_extra_info(info)


class _Tls(httpcore.NetworkStream):
    """TLS over a counted connection."""

    def __init__(
        self,
        raw: _Counted,
        context: ssl.SSLContext,
        hostname: str | None,
        *,
        timeout: float | None,
        pin: bytes,
    ) -> None:
        self._raw = raw
        self._into, self._outof = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._into, self._outof, server_hostname=hostname)
        try:
            self._turn(self._tls.do_handshake, timeout)
            _require_pin(self._tls, pin)
        except ssl.SSLCertVerificationError as error:
            raw.close()
            raise IdentityError(error.verify_message) from error
        except ssl.SSLError as error:
            raw.close()
            raise httpcore.ConnectError(str(error)) from error
        except BaseException:
            raw.close()
            raise

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self._turn(lambda: self._tls.read(max_bytes), timeout)
        except ssl.SSLZeroReturnError:
            return b""
        except ssl.SSLError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            for start in range(0, len(buffer), PIECE):
                piece = buffer[start : start + PIECE]
                self._turn(lambda piece=piece: self._tls.write(piece), timeout)  # type: ignore[misc]
        except ssl.SSLError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._raw.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,  # noqa: ARG002 - the library's own signature
        server_hostname: str | None = None,  # noqa: ARG002
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Refuse: a proxy that is itself reached over TLS is not supported."""
        raise httpcore.UnsupportedProtocol("TLS inside TLS")

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the library's own signature
        return self._tls if info == "ssl_object" else self._raw.get_extra_info(info)

    def _turn(self, call: Callable[[], T], timeout: float | None) -> T:
        """Let TLS take one step, carrying its records to and fro."""
        while True:
            wants = False
            result: list[T] = []
            try:
                result.append(call())
            except ssl.SSLWantReadError:
                wants = True
            if data := self._outof.read():
                self._raw.write(data, timeout)
            if not wants:
                return result[0]
            came = self._raw.read(PIECE, timeout)
            if came:
                self._into.write(came)
            else:
                self._into.write_eof()


def _require_pin(tls: ssl.SSLObject, pin: bytes) -> None:
    shown = tls.getpeercert(binary_form=True) or b""
    if pin and sha256(shown).digest() != pin:
        raise IdentityError("not the pinned certificate")
