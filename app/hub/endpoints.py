# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The endpoints of section 5 of the sync design: greet, send, fetch."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from app.hub.access import MAX_NUMBER, Caller, Door, Greeting, greeting_of, no_token
from app.hub.bodies import Patience, pieces
from app.hub.limits import Gatekeeper, Limits
from app.hub.replies import ApiError, raw, reply, with_facts
from app.hub.requests import bad_request, data_of, items_of, not_found, number_of, piece_of
from app.hub.sending import Sending
from app.hub.welcome import Teller
from app.infra.berkas import tulis_bytes_atomik
from app.sync.hub.store import HubStore

STRANGERS = UUID(int=0)
"""All callers without a token share one allowance"""


@dataclass(frozen=True)
class Service:
    """What the endpoints work with."""

    store: HubStore
    door: Door
    gate: Gatekeeper
    limits: Limits
    teller: Teller
    sending: Sending
    answers: Path
    """Folder of sealed answers, one for each agency"""
    patience: Patience
    """Times how long a body may stand still"""

    async def admit(self, request: Request) -> Caller:
        """Return who calls, after their allowance was asked.

        A greeting does instead of a token; the reply then carries what greets back.
        """
        greeting = greeting_of(_who(request))
        if greeting is None:
            caller = await run_in_threadpool(self.door.caller, _who(request))
            self.gate.admit(caller.agency)
        else:
            caller = await self._greet(request, greeting)
            told = await run_in_threadpool(self.teller.hello, caller, greeting)
            request.state.hello = told
        request.state.agency = caller.agency
        return caller

    async def _greet(self, request: Request, greeting: Greeting) -> Caller:
        self.gate.admit(greeting.device)
        caller = await run_in_threadpool(self.door.greet, greeting)
        request.state.agency = caller.agency
        return caller

    # -- greeting -------------------------------------------------------------------------------

    async def hello(self, request: Request) -> Response:
        """``POST /v1/hello``: a signed greeting; answers a token, and a receipt if one is news."""
        greeting = greeting_of(_who(request))
        if greeting is None:
            raise no_token()
        caller = await self._greet(request, greeting)
        return await run_in_threadpool(self._greeted, caller, greeting)

    def _greeted(self, caller: Caller, greeting: Greeting) -> Response:
        data = self.teller.hello(caller, greeting)
        if "vector" in data:
            data |= self.teller.receipt(caller)
        return reply(data)

    async def enrol(self, request: Request) -> Response:
        """``POST /v1/enrol``: certificates that lead to the province's root are taken in."""
        self.gate.admit(STRANGERS)
        data = await self._json(request)
        certificates = [data_of(one, 1, 1024) for one in items_of(data, "certificates", 64)]
        revocations = data_of(data["revocations"], 0, 65536) if "revocations" in data else b""
        before = {raw for raw in certificates if self._believed(raw)}
        double = await run_in_threadpool(self.store.learn, certificates, revocations)
        believed = sum(1 for raw in certificates if raw in before or self._believed(raw))
        if double:
            raise ApiError(
                409,
                "HUB-111",
                "Sudah ada kunci lain untuk pendaftaran yang sama (pendaftaran ganda).",
                action="Hubungi provinsi: satu berkas pendaftaran hanya untuk satu kunci.",
            )
        if believed < len(certificates):
            raise ApiError(
                422,
                "HUB-112",
                "Sertifikat tidak bermuara pada kunci akar provinsi ini.",
                action="Periksa apakah berkas pendaftarannya dari provinsi ini.",
                more={"believed": believed},
            )
        return reply({"believed": believed})

    def _believed(self, raw: bytes) -> bool:
        from app.sync.trust.certs import parse
        from app.sync.trust.errors import TrustError

        pool = self.store.pool
        try:
            cert = parse(raw)
            pool.check(cert, self.store.core.now_ms())
        except TrustError:
            return False
        return pool.get(cert.subject, cert.kind) is not None

    # -- sending --------------------------------------------------------------------------------

    async def up_offset(self, request: Request) -> Response:
        """``HEAD /v1/up/{sha256}``: how many bytes of an upload have arrived."""
        return await self.sending.offset(await self.admit(request), request)

    async def up(self, request: Request) -> Response:
        """``PATCH /v1/up/{sha256}``: append a part; the last one answers the receipt."""
        return await self.sending.append(await self.admit(request), request)

    # -- fetching -------------------------------------------------------------------------------

    async def down(self, request: Request) -> Response:
        """``GET /v1/down?after=n``: the next volume of records; 204 if there is none."""
        return await self._next(request, files=False)

    async def files(self, request: Request) -> Response:
        """``GET /v1/files?after=n``: the next volume of files; 204 if there is none."""
        return await self._next(request, files=True)

    async def _next(self, request: Request, *, files: bool) -> Response:
        caller = await self.admit(request)
        after, have = (
            number_of(request.query_params.get(name, "0"), MAX_NUMBER) for name in ("after", "have")
        )
        if have:
            await run_in_threadpool(
                partial(self.store.confirm, caller.agency, caller.device, have, files=files)
            )
        waiting = await run_in_threadpool(
            partial(self.store.relayed, caller.agency, caller.device, after, files=files, limit=2)
        )
        if not waiting:
            other = await run_in_threadpool(self.teller.waiting, caller)
            return with_facts(Response(status_code=204), other) if other else Response(None, 204)
        first = waiting[0]
        facts = {"n": first.n, "more": len(waiting) > 1}
        return await run_in_threadpool(self._file, request, first.path, first.sha256, facts)

    async def answer(self, request: Request) -> Response:
        """``GET /v1/answer``: a sealed volume with receipt, certificates and packs."""
        caller = await self.admit(request)
        try:
            path, facts = await run_in_threadpool(self._sealed, caller.agency)
        except ValueError:
            raise ApiError(
                409,
                "HUB-113",
                "Belum ada komputer instansi ini yang dapat membuka paket.",
                action="Kirim sertifikat komputer instansi dahulu.",
            ) from None
        digest = sha256(await run_in_threadpool(path.read_bytes)).digest()
        return await run_in_threadpool(self._file, request, path, digest, facts)

    def _sealed(self, agency: UUID) -> tuple[Path, dict[str, Any]]:
        """Return the sealed answer of an agency, the same bytes until there is news."""
        facts = {"ref": self.store.answer.standing(agency).reference.hex()}
        folder = self.answers / agency.hex
        path = folder / f"{self.store.answer.seal_key(agency).hex()}.lmb"
        if not path.exists():
            data = self.store.down(agency)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            tulis_bytes_atomik(path, data, dalam_kantor=True)
            for old in folder.glob("*.lmb"):
                if old != path:
                    old.unlink(missing_ok=True)
        return path, facts

    def _file(self, request: Request, path: Path, digest: bytes, facts: dict[str, Any]) -> Response:
        if not path.exists():
            raise not_found()
        size = path.stat().st_size
        tag = f'"{digest.hex()}"'
        asked = request.headers.get("range")
        if request.headers.get("if-range", tag) != tag:
            asked = None
        start, end = piece_of(asked, size, self.limits.part)
        with path.open("rb") as stream:
            stream.seek(start)
            data = stream.read(end - start)
        facts = {**facts, "sha256": digest.hex(), "size": size, "start": start}
        whole = start == 0 and end == size
        headers = {"etag": tag, "accept_ranges": "bytes"}
        if not whole:
            headers["content_range"] = f"bytes {start}-{end - 1}/{size}"
        return raw(data, facts, 200 if whole else 206, **headers)

    # -- what the province sends down -----------------------------------------------------------

    async def ref(self, request: Request) -> Response:
        """``GET /v1/ref/{kind}`` and ``/v1/ref/{kind}/{version}``: a signed pack for everybody."""
        self.gate.admit(STRANGERS)
        return await self._pack(request, None)

    async def ref_own(self, request: Request) -> Response:
        """``GET /v1/own/{kind}``: a signed pack for the caller's agency alone."""
        caller = await self.admit(request)
        return await self._pack(request, caller.agency)

    async def _pack(self, request: Request, agency: UUID | None) -> Response:
        kind = request.path_params["kind"]
        text = request.path_params.get("version")
        version = None if text is None else number_of(text, 2**31 - 1)
        data = await run_in_threadpool(self.store.pack, kind, version, agency)
        if data is None:
            raise not_found()
        tag = f'"{sha256(data).hexdigest()}"'
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"etag": tag})
        facts = {"kind": kind, "size": len(data)}
        asked = request.headers.get("range")
        if asked is None or request.headers.get("if-range", tag) != tag:
            return raw(data, facts, etag=tag, accept_ranges="bytes")
        start, end = piece_of(asked, len(data), self.limits.part)
        return raw(
            data[start:end],
            {**facts, "start": start},
            206,
            etag=tag,
            accept_ranges="bytes",
            content_range=f"bytes {start}-{end - 1}/{len(data)}",
        )

    def _body(self, request: Request) -> AsyncIterator[bytes]:
        return pieces(request, self.limits.idle, self.patience)

    async def _json(self, request: Request) -> dict[str, Any]:
        body = bytearray()
        async for piece in self._body(request):
            body.extend(piece)
            if len(body) > self.limits.json:
                raise ApiError(413, "HUB-108", "Isi permintaan terlalu panjang.")
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            raise bad_request("JSON") from None
        if not isinstance(data, dict):
            raise bad_request("JSON")
        return data


def _who(request: Request) -> str:
    return request.headers.get("authorization", "")
