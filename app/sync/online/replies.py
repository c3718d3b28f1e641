# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading replies: believed only with the hub's signature, whatever status they carry."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.sync.bundle.errors import BundleError
from app.sync.bundle.payload import decode
from app.sync.online.backoff import parse_retry_after
from app.sync.online.faults import Cause, HubRefusalError, LinkError, PortalError, ReplyError
from app.sync.online.protocol import FACTS, SIGNATURE, reply_message
from app.sync.wire import Ack, Scope

GATEWAY = frozenset({502, 503, 504})
PROXY_LOGIN = 407
STALLED = 408


@dataclass(frozen=True)
class HubKey:
    """A hub this office believes."""

    subject: UUID
    public_key: bytes


@dataclass(frozen=True)
class Reply:
    """A reply whose signature held."""

    hub: HubKey
    status: int
    body: bytes
    facts: bytes
    offset: str = ""
    """``Upload-Offset`` as it came; the signature does not cover it"""

    def data(self) -> dict[str, Any]:
        """Return the JSON object of the body."""
        return _object(self.body)

    def said(self) -> dict[str, Any]:
        """Return what is said about the bytes of the body; empty if nothing is."""
        return _object(self.facts) if self.facts else {}


@dataclass(frozen=True)
class Head:
    """Status and headers of a reply before its body was read."""

    status: int
    signature: bytes
    facts: bytes
    retry_after: float
    offset: str = ""


def head_of(response: httpx.Response) -> Head:
    """Return the front of a reply that claims to be the hub's.

    Raises:
        PortalError: it does not even claim so.
        LinkError: a gateway says that the hub is away, or a proxy wants a password.
    """
    signature = _base64(response.headers.get(SIGNATURE, ""))
    retry_after = parse_retry_after(response.headers.get("Retry-After", ""))
    status = response.status_code
    if len(signature) != 64:
        if status in GATEWAY:
            raise LinkError(Cause.BUSY, str(status), retry_after=retry_after)
        if status == PROXY_LOGIN:
            raise LinkError(Cause.PROXY, str(status))
        raise PortalError(status)
    facts = response.headers.get(FACTS, "").encode("latin-1", "replace")
    return Head(status, signature, facts, retry_after, response.headers.get("Upload-Offset", ""))


def believed(head: Head, body: bytes, *, nonce: bytes, hubs: Sequence[HubKey]) -> Reply:
    """Return the reply if one of our hubs signed it for this request; ``PortalError`` else.

    Raises:
        LinkError: the hub says that the line stood still in the middle of the request.
        HubRefusalError: it refuses.
    """
    message = reply_message(head.status, body, nonce, head.facts)
    for hub in hubs:
        try:
            Ed25519PublicKey.from_public_bytes(hub.public_key).verify(head.signature, message)
        except (InvalidSignature, ValueError):
            continue
        reply = Reply(hub, head.status, body, head.facts, head.offset)
        if head.status == STALLED:
            raise LinkError(Cause.CUT, str(head.status))
        if head.status >= 400:
            raise _refusal(reply, head.retry_after)
        return reply
    raise PortalError(head.status)


def _refusal(reply: Reply, retry_after: float) -> HubRefusalError:
    data = reply.data() if reply.body else {}
    return HubRefusalError(
        reply.status,
        str(data.get("code", "")),
        str(data.get("what", "")),
        action=str(data.get("action", "")),
        retry_after=retry_after,
        data={**data, "hub": reply.hub, "hello": reply.said().get("hello")},
    )


@dataclass(frozen=True)
class Lane:
    """What waits at the hub for this PC in one lane of the relay."""

    upto: int = 0
    """Place of the last volume; 0 for none"""
    size: int = 0


@dataclass(frozen=True)
class Lanes:
    """What waits at the hub for this PC: records of the agency's other PCs, and their files."""

    records: Lane = Lane()
    files: Lane = Lane()


def lanes(data: dict[str, Any]) -> Lanes:
    """Return what a reply says about the relay."""
    return Lanes(_lane(data.get("down")), _lane(data.get("files")))


def _lane(value: object) -> Lane:
    if not isinstance(value, dict):
        return Lane()
    return Lane(number(value, "upto"), number(value, "bytes"))


def digest(data: dict[str, Any], name: str) -> bytes:
    """Return 8 bytes of a reply written in hexadecimal; empty if they are not there."""
    try:
        return bytes.fromhex(text(data, name))
    except ValueError as error:
        raise ReplyError(name) from error


def number(data: dict[str, Any], name: str, default: int | None = None) -> int:
    """Return a whole number of a reply; ``ReplyError`` if it is none."""
    value = data.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**63:
        raise ReplyError(name)
    return value


def text(data: dict[str, Any], name: str) -> str:
    """Return a text of a reply; empty if it is not there."""
    value = data.get(name, "")
    if not isinstance(value, str):
        raise ReplyError(name)
    return value


def receipt(value: object, hub: HubKey) -> Ack | None:
    """Return the receipt inside a reply; None if there is none.

    Raises:
        ReplyError: it has no known form, or is another one's than the hub's that signed.
    """
    if value is None:
        return None
    try:
        payload = decode(_base64(value if isinstance(value, str) else ""))
    except BundleError as error:
        raise ReplyError(str(error)) from error
    for ack in payload.acks:
        if payload.scope is Scope.DOWN and ack.by == hub.subject and ack.scope is Scope.PROVINCE:
            return ack
    raise ReplyError("ack")


def _object(raw: bytes) -> dict[str, Any]:
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ReplyError("JSON") from error
    if not isinstance(data, dict):
        raise ReplyError("JSON")
    return data


def _base64(value: str) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return b""
