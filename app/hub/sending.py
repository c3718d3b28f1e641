# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Uploads: a volume or a parcel of small ones, in parts, answered with the receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from app.hub.access import Caller
from app.hub.bodies import Patience, StalledError, pieces
from app.hub.limits import Gatekeeper, Limits
from app.hub.replies import reply
from app.hub.requests import path_digest, place_of
from app.hub.uploads import Uploads, wrong_offset
from app.hub.welcome import Teller
from app.sync import parcel
from app.sync.bundle.limits import MAX_BUNDLE
from app.sync.hub.inbox import Receipt
from app.sync.hub.reasons import State
from app.sync.hub.store import HubStore


@dataclass(frozen=True)
class Taken:
    """What became of an upload that is whole."""

    size: int
    receipts: Sequence[Receipt]
    parcel: bool


@dataclass(frozen=True)
class Sending:
    """Takes uploads in."""

    store: HubStore
    teller: Teller
    gate: Gatekeeper
    limits: Limits
    uploads: Uploads
    patience: Patience
    """Times how long a body may stand still"""

    async def offset(self, caller: Caller, request: Request) -> Response:
        """Tell how many bytes of an upload have arrived."""
        digest = path_digest(request)
        found = await run_in_threadpool(self._arrived, caller, digest)
        return Response(status_code=200, headers={"upload-offset": str(found)})

    def _arrived(self, caller: Caller, digest: bytes) -> int:
        taken = self._taken(caller, digest)
        return self.uploads.offset(caller.agency, digest) if taken is None else taken.size

    async def append(self, caller: Caller, request: Request) -> Response:
        """Append a part; the last one is answered with the receipt."""
        digest, offset, length = path_digest(request), *place_of(request, MAX_BUNDLE)
        taken = await run_in_threadpool(self._taken, caller, digest)
        if taken is not None:
            if offset != taken.size:
                raise wrong_offset(taken.size)
            return await run_in_threadpool(self._received, caller, taken)
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
                pieces(request, self.limits.idle, self.patience),
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

    def _taken(self, caller: Caller, digest: bytes) -> Taken | None:
        """Return what became of an upload that came whole before; None for a new one."""
        known = self.store.receipt(digest)
        if known is not None and (known.held or known.state is not State.TITIPAN):
            return Taken(known.size, (known,), parcel=False)
        done = self.uploads.finished(caller.agency, digest)
        receipts = [] if done is None else [self.store.receipt(one) for one in done.inside]
        found = [one for one in receipts if one is not None]
        if done is None or len(found) < len(receipts):
            return None
        return Taken(done.size, found, parcel=True)

    def _finish(self, caller: Caller, digest: bytes) -> Response:
        path = self.uploads.complete(caller.agency, digest)
        volumes = _inside(path)
        if volumes is None:
            receipts = [self._take(path, path.stat().st_size)]
            taken = Taken(path.stat().st_size, receipts, parcel=False)
            self.uploads.drop(caller.agency, digest)
        else:
            receipts = [self._take(one, len(one)) for one in volumes]
            taken = Taken(path.stat().st_size, receipts, parcel=True)
            self.uploads.finish(caller.agency, digest, [one.sha256 for one in receipts])
        return self._received(caller, taken)

    def _take(self, volume: bytes | Path, size: int) -> Receipt:
        """Keep one volume, and merge it at once if it is small."""
        receipt = self.store.receive(volume, "daring")
        return self.store.process_one(receipt) if size <= self.limits.inline else receipt

    def _received(self, caller: Caller, taken: Taken) -> Response:
        data = {"offset": taken.size, **self.teller.receipt(caller)}
        if taken.parcel:
            data["volumes"] = [_brief(one) for one in taken.receipts]
        else:
            data |= _told(taken.receipts[0])
        return reply(data, upload_offset=str(taken.size))


def _inside(path: Path) -> list[bytes] | None:
    """Return the volumes of a parcel; None for anything else, which is kept as it is."""
    with path.open("rb") as stream:
        if not parcel.is_parcel(stream.read(len(parcel.MAGIC))):
            return None
    if path.stat().st_size > parcel.MOST_BYTES:
        return None
    try:
        return parcel.unwrap(path.read_bytes())
    except parcel.ParcelError:
        return None


def _told(one: Receipt) -> dict[str, Any]:
    return {"state": one.state.value, "reason": one.reason, "sentence": one.sentence}


def _brief(one: Receipt) -> dict[str, Any]:
    return {name: value for name, value in _told(one).items() if value}
