# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a PC is told about itself: a token, what waits for it, what it does not have yet.

Few bytes where there is nothing to tell: a PC that greets from a prepaid line pays for each.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

from app.hub.access import Caller, Door, Greeting
from app.hub.limits import Limits, spread_wait
from app.sync.bundle import payload
from app.sync.hub.store import HubStore
from app.sync.wire import Ack, Payload, Scope

USUAL_PART = Limits().part
"""Longest part of an upload where nothing else is said"""


@dataclass(frozen=True)
class Teller:
    """Puts replies together out of the store."""

    store: HubStore
    door: Door
    limits: Limits

    def hello(self, caller: Caller, greeting: Greeting) -> dict[str, Any]:
        """Return what a greeting is answered with, the receipt excepted."""
        store = self.store
        if greeting.relay:
            store.confirm(caller.agency, caller.device, greeting.relay)
        data: dict[str, Any] = {"token": self.door.token(caller), "time": store.core.now_ms()}
        now = store.answer.standing(caller.agency)
        if greeting.have != now.both:
            data |= {"vector": now.vector.hex(), "ref": now.reference.hex()}
        behind = store.state().tertua_ms > self.limits.lag_ms
        part = self.limits.part // 8 if behind else self.limits.part
        if part != USUAL_PART:
            data["part"] = part
        if behind:
            data["wait"] = spread_wait(caller.agency, 60, self.limits.spread)
        return data | self.waiting(caller)

    def waiting(self, caller: Caller) -> dict[str, Any]:
        """Return what lies here for a PC, lane by lane; nothing if nothing does."""
        found = self.store.relay.waiting(caller.agency, caller.device)
        return {
            "files" if lane else "down": {"volumes": w.volumes, "bytes": w.size, "upto": w.upto}
            for lane, w in sorted(found.items())
        }

    def receipt(self, caller: Caller) -> dict[str, Any]:
        """Return the agency's receipt with what else may be news to its PC."""
        now = self.store.answer.standing(caller.agency)
        ack = self.store.ack_for(caller.agency)
        return {
            "ack": _ack_text(caller, ack),
            "ref": now.reference.hex(),
            **self.waiting(caller),
        }


def _ack_text(caller: Caller, ack: Ack) -> str:
    whole = Payload(Scope.DOWN, caller.agency, acks=(ack,))
    return base64.b64encode(payload.encode(whole)).decode()
