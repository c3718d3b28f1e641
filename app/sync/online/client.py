# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The requests of the protocol, one method each; every reply is checked before it is read."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.online.faults import LinkError, ReplyError
from app.sync.online.meter import Meter
from app.sync.online.parts import MOST
from app.sync.online.protocol import NONCE, greeting_message
from app.sync.online.replies import HubKey, Reply, believed, head_of, number, receipt, text
from app.sync.wire import Ack

PIECE = 16 * 1024
MAX_REPLY = MOST + 64 * 1024
HEADERS = 420
"""Bytes a request takes beside its body, about"""
REPLAYED = "HUB-104"
ELSEWHERE = "HUB-110"

TransportFactory = Callable[[], httpx.BaseTransport]
OnPiece = Callable[[int], None]


@dataclass(frozen=True)
class Timeouts:
    """Seconds; ``slowest`` is the line, in bytes per second, below which it counts as dead."""

    connect: float = 20.0
    reply: float = 60.0
    slowest: float = 500.0

    def for_part(self, length: int) -> dict[str, float]:
        """Return what ``httpcore`` waits for a request of this length."""
        reply = self.reply + length / self.slowest
        return {"connect": self.connect, "read": reply, "write": self.reply, "pool": self.connect}


@dataclass(frozen=True)
class Welcome:
    """What the hub answers a greeting."""

    hub: HubKey
    token: str = field(repr=False)
    until: int
    time: int
    part: int
    waiting: int
    """Volumes of other PCs that wait for this one"""
    wait: int
    """Seconds the hub asks to stay away afterwards; 0 for none"""
    ack: Ack | None


@dataclass(frozen=True)
class Arrived:
    """What became of a volume at the hub."""

    state: str
    reason: str
    sentence: str
    ack: Ack | None


@dataclass(frozen=True)
class Piece:
    """A checked piece of a volume that waits for this PC."""

    n: int
    sha256: bytes
    size: int
    start: int
    data: bytes
    more: bool


@dataclass
class HubClient:
    """Speaks with one hub; made anew for every exchange."""

    url: str
    device: UUID
    signing_key: Ed25519PrivateKey = field(repr=False)
    hubs: Sequence[HubKey]
    open_transport: TransportFactory
    meter: Meter
    timeouts: Timeouts = field(default_factory=Timeouts)
    nonce: Callable[[], bytes] = lambda: base64.urlsafe_b64encode(secrets.token_bytes(12))
    token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        self._http: httpx.Client | None = None
        self.partial = b""
        """What had come of a reply the line was cut in"""

    def reset(self) -> None:
        """Drop the connection; the next request opens a new one."""
        if self._http is not None:
            self._http.close()
            self._http = None

    # -- greeting -------------------------------------------------------------------------------

    def hello(self, hub: HubKey, number_: int, have: bytes, relay: int) -> Welcome:
        """Greet a hub and keep its token.

        Raises:
            HubRefusalError: 401 HUB-102 the hub does not know this PC, 403 HUB-103 it was put
                out, 409 HUB-104 the number was used (``data["n"]``: the last one).
        """
        message = greeting_message(hub.subject, self.device, number_, have, relay)
        asked: dict[str, Any] = {"device": self.device.hex, "n": number_}
        if have:
            asked["have"] = base64.b64encode(have).decode()
        if relay:
            asked["relay"] = relay
        asked["signature"] = base64.b64encode(self.signing_key.sign(message)).decode()
        reply = self._ask("POST", "/v1/hello", _json(asked), token=False)
        data = reply.data()
        down = data.get("down")
        self.token = text(data, "token")
        return Welcome(
            hub=reply.hub,
            token=self.token,
            until=number(data, "until"),
            time=number(data, "time"),
            part=number(data, "part", MOST),
            waiting=number(down, "volumes") if isinstance(down, dict) else 0,
            wait=number(data, "wait", 0),
            ack=receipt(data.get("ack"), reply.hub),
        )

    def enrol(self, certificates: Sequence[bytes], revocations: bytes) -> None:
        """Show the hub the certificates that lead from the province's root to this PC."""
        asked: dict[str, Any] = {
            "certificates": [base64.b64encode(raw).decode() for raw in certificates]
        }
        if revocations:
            asked["revocations"] = base64.b64encode(revocations).decode()
        self._ask("POST", "/v1/enrol", _json(asked), token=False)

    # -- sending --------------------------------------------------------------------------------

    def offset(self, sha256: bytes) -> int:
        """Return how many bytes of a volume the hub holds."""
        self.meter.require(HEADERS)
        self.meter.requests += 1
        request = self._request("HEAD", f"/v1/up/{sha256.hex()}")
        response = self._http_client().send(request, stream=True)
        try:
            head = head_of(response)
            believed(head, b"", nonce=_nonce_of(request), hubs=self.hubs)
            found = response.headers.get("Upload-Offset", "")
        finally:
            response.close()
        if not (found.isascii() and found.isdigit() and len(found) < 16):
            raise ReplyError("Upload-Offset")
        return int(found)

    def send(
        self, path: Path, sha256: bytes, *, offset: int, length: int, size: int, tell: OnPiece
    ) -> Arrived | int:
        """Append one part of a volume; return the new offset, or what became of the whole.

        Raises:
            HubRefusalError: 409 HUB-110 with ``data["offset"]`` where the part should begin.
        """
        self.meter.require(HEADERS + length)
        headers = {
            "Upload-Offset": str(offset),
            "Upload-Length": str(size),
            "Content-Length": str(length),
        }
        body = _FilePart(path, offset, length, tell)
        request = self._request("PATCH", f"/v1/up/{sha256.hex()}", body, headers)
        reply = self._receive(request)
        data = reply.data()
        if reply.status == 202:
            return number(data, "offset")
        state = text(data, "state")
        ack = receipt(data.get("ack"), reply.hub)
        return Arrived(state, text(data, "reason"), text(data, "sentence"), ack)

    # -- fetching -------------------------------------------------------------------------------

    def down(self, after: int, *, start: int, most: int) -> Piece | None:
        """Return a piece of the next volume for this PC; None if none waits.

        Where the line is cut inside a reply, ``partial`` holds what came; only the hash of the
        whole volume says later whether to believe it.
        """
        headers = {"Range": f"bytes={start}-{start + most - 1}"}
        reply = self._receive(self._request("GET", f"/v1/down?after={after}", None, headers))
        if reply.status == 204:
            return None
        said = reply.said()
        digest = text(said, "sha256")
        if len(digest) != 64:
            raise ReplyError("sha256")
        return Piece(
            n=number(said, "n"),
            sha256=bytes.fromhex(digest),
            size=number(said, "size"),
            start=number(said, "start"),
            data=reply.body,
            more=bool(said.get("more")),
        )

    def answer(self) -> bytes:
        """Return the sealed volume with certificates, revocations and packs of the province."""
        return self._ask("GET", "/v1/answer", None).body

    # -- the wire -------------------------------------------------------------------------------

    def _ask(self, method: str, path: str, body: bytes | None, *, token: bool = True) -> Reply:
        self.meter.require(HEADERS + len(body or b""))
        return self._receive(self._request(method, path, body, token=token))

    def _request(
        self,
        method: str,
        path: str,
        content: bytes | Iterable[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        token: bool = True,
    ) -> httpx.Request:
        """Build a request with the headers it needs and no others."""
        named = {NONCE: self.nonce().decode(), **(headers or {})}
        if token:
            named["Authorization"] = f"Bearer {self.token}"
        length = int(named.get("Content-Length", "0"))
        return httpx.Request(
            method,
            self.url + path,
            headers=named,
            content=content,
            extensions={"timeout": self.timeouts.for_part(max(length, PIECE))},
        )

    def _receive(self, request: httpx.Request) -> Reply:
        self.partial = b""
        self.meter.requests += 1
        response = self._http_client().send(request, stream=True)
        try:
            head = head_of(response)
            body = self._read(response)
        finally:
            response.close()
        return believed(head, body, nonce=_nonce_of(request), hubs=self.hubs)

    def _read(self, response: httpx.Response) -> bytes:
        body = bytearray()
        try:
            for piece in response.iter_raw():
                body.extend(piece)
                _require_length(body)
        except LinkError:
            self.partial = bytes(body)
            raise
        return bytes(body)

    def _http_client(self) -> httpx.Client:
        if self._http is None:
            self._http = httpx.Client(transport=self.open_transport(), trust_env=False)
        return self._http


class _FilePart:
    """A piece of a file as the body of a request."""

    def __init__(self, path: Path, offset: int, length: int, tell: OnPiece) -> None:
        self._path = path
        self._offset = offset
        self._length = length
        self._tell = tell

    def __iter__(self) -> Iterator[bytes]:
        left = self._length
        with self._path.open("rb") as source:
            source.seek(self._offset)
            while left:
                piece = source.read(min(left, PIECE))
                if not piece:
                    raise ReplyError("file became shorter")
                left -= len(piece)
                yield piece
                self._tell(len(piece))


def _require_length(body: bytearray) -> None:
    if len(body) > MAX_REPLY:
        raise ReplyError("length")


def _nonce_of(request: httpx.Request) -> bytes:
    return request.headers[NONCE].encode("ascii")


def _json(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode()
