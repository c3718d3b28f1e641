# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The ASGI application of the hub, and the thread that merges what was stored."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app import VERSION
from app.domain.errors import UserError
from app.hub.access import Door
from app.hub.access_log import AccessLogMiddleware
from app.hub.bodies import Patience
from app.hub.endpoints import Service
from app.hub.limits import Gatekeeper, Limits
from app.hub.metrics import Metrics
from app.hub.openapi import document
from app.hub.replies import ApiError, SigningMiddleware, from_user_error, refusal, reply, with_facts
from app.hub.sending import Sending
from app.hub.uploads import Uploads
from app.hub.welcome import Teller
from app.sync.hub.store import HubStore

_log = logging.getLogger(__name__)
IDLE_SECONDS = 5.0
BATCH = 50
DAY_MS = 24 * 60 * 60 * 1000

Endpoint = Callable[[Request], Awaitable[Response]]


def build(
    store: HubStore,
    folder: Path,
    *,
    limits: Limits | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    secret: bytes | None = None,
    merge: bool = True,
    patience: Patience = asyncio.timeout,
) -> Starlette:
    """Return the application.

    Args:
        store: an open store; the caller closes it.
        folder: where unfinished uploads and sealed answers are kept.
        limits: fair shares and caps.
        monotonic: the clock of the shares, seconds.
        secret: signs tokens; several processes of one hub must share it.
        merge: run the merging thread beside the service.
        patience: the timer of bodies that stand still.
    """
    limits = limits or Limits()
    door, gate = Door(store, secret), Gatekeeper(limits, monotonic)
    uploads = Uploads(folder / "unggah")
    teller = Teller(store, door, limits)
    service = Service(
        store=store,
        door=door,
        gate=gate,
        limits=limits,
        teller=teller,
        sending=Sending(store, teller, gate, limits, uploads, patience),
        answers=folder / "jawaban",
        patience=patience,
    )
    metrics = Metrics()
    worker = Worker(store, uploads)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        if merge:
            worker.start()
        try:
            yield
        finally:
            if merge:
                await run_in_threadpool(worker.stop)

    return Starlette(
        routes=_routes(service, metrics),
        middleware=[
            Middleware(AccessLogMiddleware, metrics=metrics),
            Middleware(SigningMiddleware, key=store.core.keys.signing_key),
        ],
        exception_handlers={
            ApiError: _on_refusal,
            UserError: _on_user_error,
            HTTPException: _on_http,
            Exception: _on_bug,
        },
        lifespan=lifespan,
    )


def _routes(service: Service, metrics: Metrics) -> list[Route]:
    store = service.store

    async def healthz(_: Request) -> Response:
        state = await run_in_threadpool(store.state)
        lag = state.tertua_ms // 1000
        return reply({"status": "ok", "version": VERSION, "merge_lag_seconds": lag})

    async def numbers(_: Request) -> Response:
        state = await run_in_threadpool(store.state)
        text = metrics.text(state, store.core.raw.free())
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4")

    async def openapi(_: Request) -> Response:
        return reply(document())

    table: tuple[tuple[str, str, Endpoint], ...] = (
        ("GET", "/healthz", healthz),
        ("GET", "/metrics", numbers),
        ("GET", "/openapi.json", openapi),
        ("POST", "/v1/hello", service.hello),
        ("POST", "/v1/enrol", service.enrol),
        ("PATCH", "/v1/up/{sha256}", service.up),
        ("HEAD", "/v1/up/{sha256}", service.up_offset),
        ("GET", "/v1/down", service.down),
        ("GET", "/v1/answer", service.answer),
        ("GET", "/v1/files", service.files),
        ("GET", "/v1/ref/{kind}", service.ref),
        ("GET", "/v1/ref/{kind}/{version}", service.ref),
        ("GET", "/v1/own/{kind}", service.ref_own),
        ("GET", "/v1/own/{kind}/{version}", service.ref_own),
    )
    return [_route(path, [(m, e) for m, p, e in table if p == path]) for path in _paths(table)]


def _paths(table: tuple[tuple[str, str, Endpoint], ...]) -> list[str]:
    return list(dict.fromkeys(path for _, path, _ in table))


def _route(path: str, methods: list[tuple[str, Endpoint]]) -> Route:
    """One route per path, so that a wrong method is answered with 405 and what is allowed."""
    by_method = dict(methods)
    allowed = {"allow": ", ".join(sorted(by_method))}

    async def call(request: Request) -> Response:
        request.scope["route"] = route
        endpoint = by_method.get(request.method)
        if endpoint is None:
            raise ApiError(405, "HUB-116", "Cara ini tidak ada di alamat itu.", headers=allowed)
        return await endpoint(request)

    # every method reaches ``call``: Starlette itself would answer HEAD wherever GET is
    route = Route(path, _Endpoint(call))
    return route


class _Endpoint:
    """An ASGI endpoint for all methods."""

    def __init__(self, call: Endpoint) -> None:
        self._call = call

    async def __call__(self, scope, receive, send) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        request = Request(scope, receive, send)
        try:
            response = await self._call(request)
        except ApiError as error:
            response = refusal(error)
        except UserError as error:
            response = refusal(from_user_error(error))
        told = getattr(request.state, "hello", None)
        if told is not None:
            with_facts(response, {"hello": told})
        await response(scope, receive, send)


async def _on_refusal(_: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return refusal(error)


async def _on_user_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, UserError)
    return refusal(from_user_error(error))


async def _on_http(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return refusal(ApiError(error.status_code, "HUB-114", "Alamat ini tidak ada di hub."))


async def _on_bug(_: Request, error: Exception) -> Response:
    _log.error("request failed", exc_info=error)
    return refusal(ApiError(500, "PRG-001", "Terjadi kesalahan pada program."))


class Worker:
    """Merges stored volumes until it is stopped, and clears away what is long done with."""

    def __init__(self, store: HubStore, uploads: Uploads, *, idle: float = IDLE_SECONDS) -> None:
        self._store = store
        self._uploads = uploads
        self._idle = idle
        self._cleaned = 0
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-merge")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the present volume and end."""
        self._stopped.set()
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.is_set():
            if not self._work():
                self._wake.wait(self._idle)
                self._wake.clear()

    def _work(self) -> bool:
        """Merge one portion; False if there was nothing to do, or the database is away."""
        try:
            merged = bool(self._store.process(BATCH))
            self._clean()
        except UserError as error:
            _log.warning("merging waits: %s", error.code)
        except Exception:  # noqa: BLE001 - the last handler of this thread
            # a bug with one volume must not stop the merging of all the others
            _log.exception("merging failed")
        else:
            return merged
        return False

    def _clean(self) -> None:
        """Once a day, beginning with the start of the service."""
        now = self._store.core.now_ms()
        if 0 <= now - self._cleaned < DAY_MS:
            return
        self._cleaned = now
        volumes, uploads = self._store.clean(), self._uploads.clean(now)
        if volumes or uploads:
            _log.info("cleared away: %d volumes, %d uploads", volumes, uploads)
