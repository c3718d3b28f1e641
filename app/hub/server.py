# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Running the service on an address, with or without TLS of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import uvicorn

from app.domain.errors import UserError
from app.hub.service import build
from app.sync.hub.store import HubStore

BACKLOG = 256
MAX_AT_ONCE = 128
"""Connections beyond this are answered 503 at once"""


def parse_listen(text: str) -> tuple[str, int]:
    """Return host and port of ``HOST:PORT``, ``[IPV6]:PORT`` or ``:PORT``; HUB-030 else."""
    host, _, port = text.rpartition(":")
    if port.isascii() and port.isdigit() and len(port) < 6 and int(port) <= 65535:
        return host.strip("[]") or "127.0.0.1", int(port)
    raise UserError(
        code="HUB-030",
        what=f"Alamat “{text[:60]}” tidak dikenal.",
        kept="Hub tidak dijalankan.",
        action="Tulis alamat dan port, misalnya 127.0.0.1:8443 atau :8443.",
    )


class Server(uvicorn.Server):
    """Tells when it listens, and on which port."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[int], None] | None) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        """Start listening, then say so."""
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started and self._ready is not None:
            found = self.servers[0].sockets[0].getsockname()
            self._ready(int(found[1]) if isinstance(found, tuple) else 0)


def serve(
    store: HubStore,
    folder: Path,
    *,
    listen: str,
    certificate: Path | None = None,
    key: Path | None = None,
    secret: bytes | None = None,
    ready: Callable[[int], None] | None = None,
) -> bool:
    """Serve until interrupted; return False if the address could not be had.

    Args:
        store: an open store; the caller closes it.
        folder: the hub's folder.
        listen: ``HOST:PORT``; port 0 takes any free one.
        certificate: PEM of the TLS certificate; without it a proxy in front must do TLS.
        key: PEM of its private key.
        secret: signs tokens; the same in every process of one hub.
        ready: called with the port once the service listens.
    """
    host, port = parse_listen(listen)
    config = uvicorn.Config(
        build(store, folder, secret=secret),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        ws="none",
        backlog=BACKLOG,
        limit_concurrency=MAX_AT_ONCE,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=30,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )
    server = Server(config, ready)
    try:
        server.run()
    except SystemExit:
        # uvicorn ends the process where it cannot listen; the caller says so in words
        return False
    return server.started
