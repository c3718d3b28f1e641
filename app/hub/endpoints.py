# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The endpoints of section 5 of the sync design: greet, send, fetch."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from app.hub.access import MAX_NUMBER, Caller, Door, Greeting
from app.hub.bodies import Patience, StalledError, pieces
from app.hub.limits import Gatekeeper, Limits, spread_wait
from app.hub.replies import ApiError, raw, reply
from app.hub.requests import (
    bad_request,
    data_of,
    digest_of,
    greeting_of,
    items_of,
    not_found,
    number_of,
    path_digest,
    piece_of,
    place_of,
)
from app.hub.uploads import Uploads, wrong_offset
from app.sync.bundle import payload
from app.sync.bundle.limits import MAX_BUNDLE
from app.sync.hub.inbox import Receipt
from app.sync.hub.store import HubStore
from app.sync.wire import Ack, Payload, Scope

STRANGERS = UUID(int=0)
"""All callers without a token share one allowance"""
VOLUME_OPS = 1000


@dataclass(frozen=True)
class Service:
    """What the endpoints work with."""

    store: HubStore
    door: Door
    gate: Gatekeeper
    limits: Limits
    uploads: Uploads
    blobs: Path
    patience: Patience
    """Times how long a body may stand still"""

    async def admit(self, request: Request) -> Caller:
        """Return who calls, after their allowance was asked."""
        caller = self.door.caller(request.headers.get("authorization", ""))
        self.gate.admit(caller.agency)
        request.state.agency = caller.agency
        return caller

    # -- greeting -------------------------------------------------------------------------------

    async def hello(self, request: Request) -> Response:
        """``POST /v1/hello``: a signed greeting; answers a token, and a receipt if one is news."""
        greeting = greeting_of(await self._json(request))
        self.gate.admit(greeting.device)
        caller = await run_in_threadpool(self.door.greet, greeting)
        request.state.agency = caller.agency
        return await run_in_threadpool(self._greeted, caller, greeting)

    def _greeted(self, caller: Caller, greeting: Greeting) -> Response:
        store = self.store
        if greeting.relay:
            store.confirm(caller.agency, caller.device, greeting.relay)
        token, until = self.door.token(caller)
        data: dict[str, Any] = {"token": token, "until": until, "time": store.core.now_ms()}
        if greeting.have != store.answer.vector_digest(caller.agency):
            data["ack"] = _ack_text(caller.agency, store.ack_for(caller.agency))
        waiting = store.relayed(caller.agency, caller.device, greeting.relay)
        if waiting:
            data["down"] = {"volumes": len(waiting), "bytes": sum(one.size for one in waiting)}
        behind = store.state().tertua_ms > self.limits.lag_ms
        data["part"] = self.limits.part // 8 if behind else self.limits.part
        data["ops"] = VOLUME_OPS // 4 if behind else VOLUME_OPS
        if behind:
            data["wait"] = spread_wait(caller.agency, 60, self.limits.spread)
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
        """``HEAD /v1/up/{sha256}``: how many bytes of a volume have arrived."""
        caller = await self.admit(request)
        digest = path_digest(request)
        found = await run_in_threadpool(self._arrived, caller, digest)
        return Response(status_code=200, headers={"upload-offset": str(found)})

    def _arrived(self, caller: Caller, digest: bytes) -> int:
        known = self.store.receipt(digest)
        return known.size if known is not None else self.uploads.offset(caller.agency, digest)

    async def up(self, request: Request) -> Response:
        """``PATCH /v1/up/{sha256}``: append a part; the last one answers the receipt."""
        caller = await self.admit(request)
        digest, offset, length = path_digest(request), *place_of(request, MAX_BUNDLE)
        known = await run_in_threadpool(self.store.receipt, digest)
        if known is not None:
            if offset != known.size:
                raise wrong_offset(known.size)
            return await run_in_threadpool(self._received, caller, known)
        with self.gate.upload(caller.agency):
            if offset == 0:
                await run_in_threadpool(self._require_room, caller)
            at = await self._append(request, caller, digest, offset, length)
            if at < length:
                return reply({"offset": at}, 202, upload_offset=str(at))
            return await run_in_threadpool(self._finish, caller, digest)

    async def _append(
        self, request: Request, caller: Caller, digest: bytes, offset: int, length: int
    ) -> int:
        try:
            return await self.uploads.append(
                caller.agency,
                digest,
                self._body(request),
                offset=offset,
                length=length,
                part=self.limits.part,
            )
        except StalledError:
            at = self.uploads.offset(caller.agency, digest)
            if at < length:
                raise StalledError(at) from None
            return at

    def _require_room(self, caller: Caller) -> None:
        state = self.store.state()
        self.gate.require_room(
            caller.agency, lag_ms=state.tertua_ms, free=self.store.core.raw.free()
        )

    def _finish(self, caller: Caller, digest: bytes) -> Response:
        path = self.uploads.complete(caller.agency, digest)
        small = path.stat().st_size <= self.limits.inline
        receipt = self.store.receive(path, "daring")
        self.uploads.drop(caller.agency, digest)
        if small:
            receipt = self.store.process_one(receipt)
        return self._received(caller, receipt)

    def _received(self, caller: Caller, receipt: Receipt) -> Response:
        ack = _ack_text(caller.agency, self.store.ack_for(caller.agency))
        return reply(
            {
                "state": receipt.state.value,
                "reason": receipt.reason,
                "sentence": receipt.sentence,
                "offset": receipt.size,
                "ack": ack,
            },
            upload_offset=str(receipt.size),
        )

    # -- fetching -------------------------------------------------------------------------------

    async def down(self, request: Request) -> Response:
        """``GET /v1/down?after=n``: the next volume for this PC; 204 if there is none."""
        caller = await self.admit(request)
        after = number_of(request.query_params.get("after", "0"), MAX_NUMBER)
        waiting = await run_in_threadpool(
            self.store.relayed, caller.agency, caller.device, after, 2
        )
        if not waiting:
            return Response(status_code=204)
        first = waiting[0]
        facts = {"n": first.n, "more": len(waiting) > 1}
        return await run_in_threadpool(self._file, request, first.path, first.sha256, facts)

    async def answer(self, request: Request) -> Response:
        """``GET /v1/answer``: a sealed volume with receipt, certificates and packs."""
        caller = await self.admit(request)
        try:
            data = await run_in_threadpool(self.store.down, caller.agency)
        except ValueError:
            raise ApiError(
                409,
                "HUB-113",
                "Belum ada komputer instansi ini yang dapat membuka paket.",
                action="Kirim sertifikat komputer instansi dahulu.",
            ) from None
        return raw(data, {"size": len(data)})

    def _file(self, request: Request, path: Path, digest: bytes, facts: dict[str, Any]) -> Response:
        if not path.exists():
            raise not_found()
        size = path.stat().st_size
        start, end = piece_of(request.headers.get("range"), size, self.limits.part)
        with path.open("rb") as stream:
            stream.seek(start)
            data = stream.read(end - start)
        facts = {**facts, "sha256": digest.hex(), "size": size, "start": start}
        whole = start == 0 and end == size
        headers = {"etag": f'"{digest.hex()}"', "accept_ranges": "bytes"}
        if not whole:
            headers["content_range"] = f"bytes {start}-{end - 1}/{size}"
        return raw(data, facts, 200 if whole else 206, **headers)

    # -- sealed files of an agency --------------------------------------------------------------

    async def blobs_have(self, request: Request) -> Response:
        """``POST /v1/blobs/have``: which of these sealed files the hub holds."""
        caller = await self.admit(request)
        data = await self._json(request)
        wanted = [digest_of(one) for one in items_of(data, "sha256", 1000)]
        held = await run_in_threadpool(self.store.blobs, caller.agency, wanted)
        return reply({"have": [one.hex() for one in wanted if one in held]})

    async def blob_offset(self, request: Request) -> Response:
        """``HEAD /v1/blob/{sha256}``: how many bytes of a sealed file have arrived."""
        caller = await self.admit(request)
        digest = path_digest(request)
        path = self._blob(caller, digest)
        at = path.stat().st_size if path.exists() else self.uploads.offset(caller.agency, digest)
        return Response(status_code=200, headers={"upload-offset": str(at)})

    async def blob_up(self, request: Request) -> Response:
        """``PATCH /v1/blob/{sha256}``: append to a sealed file."""
        caller = await self.admit(request)
        digest, offset, length = path_digest(request), *place_of(request, self.limits.blob)
        path = self._blob(caller, digest)
        if path.exists():
            if offset != path.stat().st_size:
                raise wrong_offset(path.stat().st_size)
            return reply({"offset": offset})
        with self.gate.upload(caller.agency):
            if offset == 0:
                await run_in_threadpool(self._require_room, caller)
            at = await self._append(request, caller, digest, offset, length)
            if at < length:
                return reply({"offset": at}, 202, upload_offset=str(at))
            await run_in_threadpool(self.uploads.keep, caller.agency, digest, path)
            await run_in_threadpool(self.store.note_blob, caller.agency, digest, length)
            return reply({"offset": at}, upload_offset=str(at))

    async def blob_down(self, request: Request) -> Response:
        """``GET /v1/blob/{sha256}``: a sealed file, in pieces by ``Range``."""
        caller = await self.admit(request)
        digest = path_digest(request)
        path = self._blob(caller, digest)
        return await run_in_threadpool(self._file, request, path, digest, {})

    def _blob(self, caller: Caller, digest: bytes) -> Path:
        return self.blobs / caller.agency.hex / digest.hex()[:2] / digest.hex()

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
        from hashlib import sha256

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


def _ack_text(agency: UUID, ack: Ack) -> str:
    return base64.b64encode(payload.encode(Payload(Scope.DOWN, agency, acks=(ack,)))).decode()
