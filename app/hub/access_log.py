# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One JSON line per request: route, status, sizes, time and the agency's id; nothing else."""

from __future__ import annotations

import json
import logging
import time
from uuid import UUID

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.hub.metrics import Metrics

_log = logging.getLogger("app.hub.access")


class AccessLogMiddleware:
    """Counts and logs what was asked, by the template of its route."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        seen = {"status": 500, "given": 0}

        async def watch(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen["status"] = message["status"]
            elif message["type"] == "http.response.body":
                seen["given"] += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            self._note(scope, seen, (time.perf_counter() - begun) * 1000)

    def _note(self, scope: Scope, seen: dict[str, int], ms: float) -> None:
        found = scope.get("route")
        route = getattr(found, "path", "?")
        length = Headers(scope=scope).get("content-length", "")
        taken = int(length) if length.isdigit() and len(length) < 16 else 0
        method = scope["method"] if len(scope["method"]) < 8 else "?"
        self._metrics.note(method, route, seen["status"], ms=ms, taken=taken, given=seen["given"])
        agency = scope.get("state", {}).get("agency")
        line = {
            "method": method,
            "route": route,
            "status": seen["status"],
            "in": taken,
            "out": seen["given"],
            "ms": round(ms, 1),
        }
        if isinstance(agency, UUID):
            line["agency"] = str(agency)
        _log.info("%s", json.dumps(line, separators=(",", ":")))
