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

from app.sync.online.faults import HubRefusalError, LinkError, ReplyError
from app.sync.online.meter import Meter
from app.sync.online.parts import MOST
from app.sync.online.protocol import MAX_NONCE, NONCE, greeting_header, greeting_message
from app.sync.online.replies import (
    HubKey,
    Lanes,
    Reply,
    believed,
    digest,
    head_of,
    lanes,
    number,
    receipt,
    text,
)
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
    time: int
    part: int
    wait: int
    """Seconds the hub asks to stay away afterwards; 0 for none"""
    vector: bytes
    """Digest of the hub's receipt; empty if this PC named the same one"""
    ref: bytes
    """Digest of certificates, revocations and packs; empty likewise"""
    lanes: Lanes
    ack: Ack | None = None


@dataclass(frozen=True)
class Verdict:
    """What became of a volume at the hub."""

    state: str
    reason: str
    sentence: str


@dataclass(frozen=True)
class Arrived:
    """What became of an upload: its volumes in their order, and what the hub has told with it."""

    verdicts: tuple[Verdict, ...]
    ack: Ack | None
    ref: bytes
    lanes: Lanes


@dataclass(frozen=True)
class Piece:
    """A checked piece of a volume that waits for this PC."""

    n: int
    sha256: bytes
    size: int
    start: int
    data: bytes
    more: bool
    ref: bytes = b""


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
        self._greeting = ""
        self.partial = b""
        """What had come of a reply the line was cut in"""
        self.welcome: Welcome | None = None
        """The newest answer to a greeting"""
        self.lanes: Lanes | None = None
        """What the hub said last about the relay; None if nothing yet"""

    def reset(self) -> None:
        """Drop the connection; the next request opens a new one."""
        if self._http is not None:
            self._http.close()
            self._http = None

    # -- greeting -------------------------------------------------------------------------------

    def offer(self, hub: HubKey, number_: int, have: bytes, relay: int) -> None:
        """Let the next request carry a greeting instead of a token."""
        message = greeting_message(hub.subject, self.device, number_, have, relay)
        signature = self.signing_key.sign(message)
        self.token = ""
        self._greeting = greeting_header(self.device, number_, have, relay, signature=signature)

    def hello(self) -> Welcome:
        """Greet, after ``offer``, to be told everything, the receipt too.

        Raises:
            HubRefusalError: 401 HUB-102 the hub does not know this PC, 403 HUB-103 it was put
                out, 409 HUB-104 the number was used (``data["n"]``: the last one).
        """
        reply = self._ask("POST", "/v1/hello", b"")
        return self._welcomed(reply.data(), reply.hub)

    def _welcomed(self, data: dict[str, Any], hub: HubKey) -> Welcome:
        self._greeting, self.token = "", text(data, "token")
        self.lanes = lanes(data)
        self.welcome = Welcome(
            hub=hub,
            token=self.token,
            time=number(data, "time"),
            part=number(data, "part", MOST),
            wait=number(data, "wait", 0),
            vector=digest(data, "vector"),
            ref=digest(data, "ref"),
            lanes=self.lanes,
            ack=receipt(data.get("ack"), hub),
        )
        return self.welcome

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
        """Return how many bytes of an upload the hub holds."""
        found = self._ask("HEAD", f"/v1/up/{sha256.hex()}", None).offset
        if not (found.isascii() and found.isdigit() and len(found) < 16):
            raise ReplyError("Upload-Offset")
        return int(found)

    def send(
        self, path: Path, sha256: bytes, *, offset: int, length: int, size: int, tell: OnPiece
    ) -> Arrived | int:
        """Append one part of an upload; return the new offset, or what became of the whole.

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
        self.lanes = lanes(data)
        told = data.get("volumes", [data])
        if not isinstance(told, list) or not all(isinstance(one, dict) for one in told):
            raise ReplyError("volumes")
        verdicts = tuple(
            Verdict(text(one, "state"), text(one, "reason"), text(one, "sentence")) for one in told
        )
        return Arrived(
            verdicts, receipt(data.get("ack"), reply.hub), digest(data, "ref"), self.lanes
        )

    # -- fetching -------------------------------------------------------------------------------

    def piece(self, path: str, *, start: int, most: int | None) -> Piece | None:
        """Return a piece of what lies under a path for this PC; None if nothing does.

        Where the line is cut inside a reply, ``partial`` holds what came; only the hash of the
        whole volume says later whether to believe it.

        Args:
            path: ``/v1/down?…``, ``/v1/files?…`` or ``/v1/answer``.
            start: where to go on.
            most: bytes, at most; None: as many as the hub gives.
        """
        headers = {} if most is None else {"Range": f"bytes={start}-{start + most - 1}"}
        reply = self._receive(self._request("GET", path, None, headers))
        said = reply.said()
        if reply.status == 204:
            self.lanes = lanes(said.get("hello") or said)
            return None
        digest_ = text(said, "sha256")
        if len(digest_) != 64:
            raise ReplyError("sha256")
        return Piece(
            n=number(said, "n", 0),
            sha256=bytes.fromhex(digest_),
            size=number(said, "size"),
            start=number(said, "start"),
            data=reply.body,
            more=bool(said.get("more")),
            ref=digest(said, "ref"),
        )

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
        named = dict(headers or {})
        if token and self._greeting:
            named["Authorization"] = self._greeting
        else:
            named[NONCE] = self.nonce().decode()
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
        try:
            reply = believed(head, body, nonce=_nonce_of(request), hubs=self.hubs)
        except HubRefusalError as error:
            if isinstance(error.data.get("hello"), dict):
                self._welcomed(error.data["hello"], error.data["hub"])
            raise
        hello = reply.said().get("hello")
        if isinstance(hello, dict):
            self._welcomed(hello, reply.hub)
        return reply

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
    given: str = request.headers.get(NONCE) or request.headers["Authorization"][-MAX_NONCE:]
    return given.encode("ascii")


def _json(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode()
