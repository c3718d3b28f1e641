# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Replies: JSON or bytes, always signed, so that a captive portal is never taken for the hub."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.errors import UserError

LABEL = b"lumbung-http-1"
NONCE = "lumbung-nonce"
SIGNATURE = "lumbung-tanda"
FACTS = "lumbung-keterangan"
"""Compact JSON of what a reply with bytes says about them; covered by the signature"""
MAX_NONCE = 64


class ApiError(Exception):
    """A refusal of the service: a status, a permanent code, a sentence for people."""

    def __init__(
        self,
        status: int,
        code: str,
        what: str,
        *,
        action: str = "",
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.what = what
        self.action = action
        self.headers = dict(headers or {})
        self.more = dict(more or {})
        super().__init__(f"{status} {code}")


def reply(data: Mapping[str, Any], status: int = 200, **headers: str) -> Response:
    """Return a JSON reply; header names are written with underscores."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(body, status, named, "application/json")


def raw(data: bytes, facts: Mapping[str, Any], status: int = 200, **headers: str) -> Response:
    """Return bytes and what is said about them."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named[FACTS] = json.dumps(facts, separators=(",", ":"))
    return Response(data, status, named, "application/octet-stream")


def with_facts(response: Response, facts: Mapping[str, Any]) -> Response:
    """Add to what is said about the bytes of a reply."""
    known = json.loads(response.headers.get(FACTS, "{}"))
    response.headers[FACTS] = json.dumps({**known, **facts}, separators=(",", ":"))
    return response


def refusal(error: ApiError) -> Response:
    """Return the reply of a refusal."""
    data = {"code": error.code, "what": error.what, "action": error.action, **error.more}
    return Response(
        json.dumps(data, ensure_ascii=False).encode(),
        error.status,
        error.headers,
        "application/json",
    )


def from_user_error(error: UserError) -> ApiError:
    """Return the service's refusal of a store's refusal."""
    status = 413 if error.code == "HUB-007" else 503
    headers = {"retry-after": "120"} if status == 503 else None
    return ApiError(status, error.code, error.what, action=error.action, headers=headers)


def signed_message(status: int, body: bytes, nonce: bytes, facts: bytes = b"") -> bytes:
    """Return what the hub signs: label, status, the caller's nonce, digests of body and facts."""
    parts = (LABEL, status.to_bytes(2, "big"), len(nonce).to_bytes(2, "big"), nonce)
    return b"".join(parts) + sha256(body).digest() + sha256(facts).digest()


def nonce_of(headers: Headers) -> bytes:
    """Return what makes the signature of a reply fresh: the nonce, or the caller's greeting.

    A greeting is never the same twice, so its last bytes do as well and need not be sent again.
    """
    given = headers.get(NONCE, "").encode("latin-1")
    if given:
        return given[:MAX_NONCE]
    who = headers.get("authorization", "")
    return who.encode("latin-1")[-MAX_NONCE:] if who[:8].lower() == "lumbung " else b""


class SigningMiddleware:
    """Signs every reply with the hub's key; holds one reply in memory at most.

    The nonce of the request (``Lumbung-Nonce``) makes the signature fresh.
    """

    def __init__(self, app: ASGIApp, *, key: Ed25519PrivateKey) -> None:
        self._app = app
        self._key = key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        nonce = nonce_of(Headers(scope=scope))
        start: list[Message] = []
        body = bytearray()

        async def hold(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.append(message)
                return
            if message["type"] != "http.response.body":
                await send(message)
                return
            body.extend(message.get("body", b""))
            if message.get("more_body"):
                return
            headers = MutableHeaders(raw=start[0]["headers"])
            facts = headers.get(FACTS, "").encode("latin-1")
            text = signed_message(start[0]["status"], bytes(body), nonce, facts)
            headers[SIGNATURE] = base64.b64encode(self._key.sign(text)).decode()
            await send({**start[0], "headers": headers.raw})
            await send({"type": "http.response.body", "body": bytes(body)})

        await self._app(scope, receive, hold)
