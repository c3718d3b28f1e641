# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Callers that hang up or fall silent in the middle of a request: it ends, and nothing stays busy.

The timer is the real one, but it runs out when the test says so: nothing sleeps.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp, Message

from app.hub.access import Caller, Door
from app.hub.limits import Limits
from app.hub.service import build
from app.sync.hub.store import HubStore
from tests.helpers.provinsi import Pc, ProvinsiUji

RAHASIA = b"s" * 32
PUTUS: Message = {"type": "http.disconnect"}


class Kesabaran:
    """Timers that run out by ``habis`` alone."""

    def __init__(self) -> None:
        self.detik: list[float] = []
        self._mulai: asyncio.Queue[asyncio.Timeout] = asyncio.Queue()

    def __call__(self, seconds: float) -> asyncio.Timeout:
        self.detik.append(seconds)
        timer = asyncio.timeout(None)
        self._mulai.put_nowait(timer)
        return timer

    async def menunggu(self) -> asyncio.Timeout:
        """Return the next timer once somebody waits under it."""
        return await self._mulai.get()

    @staticmethod
    def habis(timer: asyncio.Timeout) -> None:
        timer.reschedule(asyncio.get_running_loop().time())


class Panggilan:
    """One request; its body arrives piece by piece, or not at all."""

    def __init__(self, app: ASGIApp, method: str, path: str, **headers: str) -> None:
        self._inbox: asyncio.Queue[Message] = asyncio.Queue()
        self.terkirim: list[Message] = []
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in named.items()],
        }
        self.tugas = asyncio.ensure_future(app(scope, self._inbox.get, self._send))

    async def _send(self, message: Message) -> None:
        self.terkirim.append(message)

    def beri(self, data: bytes, *, lagi: bool = True) -> None:
        self._inbox.put_nowait({"type": "http.request", "body": data, "more_body": lagi})

    def putus(self) -> None:
        self._inbox.put_nowait(PUTUS)

    async def jawaban(self) -> tuple[int, dict[str, str], dict[str, Any]]:
        """Return status, headers and JSON; an exception of the application comes out here."""
        await self.tugas
        start, body = self.terkirim
        headers = {name.decode(): value.decode() for name, value in start["headers"]}
        return start["status"], headers, json.loads(body["body"])


class Dunia:
    """The service, one PC with a token, and the timers."""

    def __init__(self, store: HubStore, folder: Path, pc: Pc) -> None:
        self.sabar = Kesabaran()
        limits = replace(Limits(), min_free=0)
        self.app = build(
            store, folder, limits=limits, secret=RAHASIA, merge=False, patience=self.sabar
        )
        caller = Caller(pc.cert.subject, pc.instansi.id)
        self.token = f"Bearer {Door(store, RAHASIA).token(caller)}"

    def unggah(self, data: bytes, *, at: int = 0) -> Panggilan:
        return Panggilan(
            self.app,
            "PATCH",
            f"/v1/up/{sha256(data).hexdigest()}",
            authorization=self.token,
            upload_offset=str(at),
            upload_length=str(len(data)),
        )


Uji = Callable[[Callable[[Dunia], Awaitable[None]]], None]


@pytest.fixture
def pc(gudang_berkas: HubStore, provinsi: ProvinsiUji) -> Pc:
    instansi = provinsi.daftarkan(1)
    gudang_berkas.learn(instansi.sertifikat())
    instansi.pc[0].permohonan()
    return instansi.pc[0]


@pytest.fixture
def uji(gudang_berkas: HubStore, tmp_path: Path, pc: Pc) -> Uji:
    """Runs a story in one event loop."""

    def run(story: Callable[[Dunia], Awaitable[None]]) -> None:
        async def whole() -> None:
            await story(Dunia(gudang_berkas, tmp_path, pc))

        asyncio.run(whole())

    return run


def test_a_silent_upload_ends_and_frees_its_agency(uji: Uji, pc: Pc) -> None:
    data = pc.paket()

    async def story(dunia: Dunia) -> None:
        silent = dunia.unggah(data)
        await dunia.sabar.menunggu()
        silent.beri(data[:100])
        timer = await dunia.sabar.menunggu()
        status, _, told = await dunia.unggah(data, at=100).jawaban()
        assert (status, told["code"]) == (429, "HUB-106")
        dunia.sabar.habis(timer)
        status, headers, told = await silent.jawaban()
        assert (status, told["code"], told["offset"]) == (408, "HUB-117", 100)
        assert (headers["upload-offset"], headers["connection"]) == ("100", "close")
        assert "lumbung-tanda" in headers
        again = dunia.unggah(data, at=100)
        again.beri(data[100:], lagi=False)
        status, _, told = await again.jawaban()
        assert (status, told["state"]) == (200, "diterapkan")
        assert set(dunia.sabar.detik) == {60.0}

    uji(story)


def test_every_byte_starts_the_patience_anew_and_empty_pieces_do_not(uji: Uji, pc: Pc) -> None:
    data = pc.paket()

    async def story(dunia: Dunia) -> None:
        slow = dunia.unggah(data)
        first = await dunia.sabar.menunggu()
        slow.beri(b"")
        slow.beri(data[:1])
        second = await dunia.sabar.menunggu()
        assert first is not second
        assert len(dunia.sabar.detik) == 2, "an empty piece bought time"
        slow.beri(data[1:], lagi=False)
        status, _, _ = await slow.jawaban()
        assert status == 200

    uji(story)


def test_a_silent_introduction_ends(uji: Uji) -> None:
    async def story(dunia: Dunia) -> None:
        silent = Panggilan(dunia.app, "POST", "/v1/enrol")
        await dunia.sabar.menunggu()
        silent.beri(b'{"certificates":')
        dunia.sabar.habis(await dunia.sabar.menunggu())
        status, headers, told = await silent.jawaban()
        assert (status, told["code"]) == (408, "HUB-117")
        assert "upload-offset" not in headers

    uji(story)


def test_a_caller_who_hangs_up_leaves_no_traceback(
    uji: Uji, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def story(dunia: Dunia) -> None:
        gone = Panggilan(dunia.app, "POST", "/v1/enrol")
        gone.beri(b'{"dev')
        gone.putus()
        status, _, _ = await gone.jawaban()
        assert status == 408

    uji(story)
    lines = [r for r in caplog.records if r.name.startswith("app.")]
    assert [(r.name, r.levelname) for r in lines] == [("app.hub.access", "INFO")]
    assert not [r for r in caplog.records if r.exc_info]


def test_an_upload_whose_sender_hangs_up_keeps_what_came(
    uji: Uji, pc: Pc, caplog: pytest.LogCaptureFixture
) -> None:
    data = pc.paket()

    async def story(dunia: Dunia) -> None:
        gone = dunia.unggah(data)
        gone.beri(data[:40])
        gone.putus()
        status, headers, _ = await gone.jawaban()
        assert (status, headers["upload-offset"]) == (408, "40")
        again = dunia.unggah(data, at=40)
        again.beri(data[40:], lagi=False)
        status, _, _ = await again.jawaban()
        assert status == 200

    uji(story)
    assert not [r for r in caplog.records if r.exc_info]
