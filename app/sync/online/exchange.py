# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One exchange over a line that breaks: greet, send, fetch, again and again from where it was.

Nothing here decides what to send or applies what came; it only gets bytes across, whole or not
at all. The hub knows volumes by their hash, so whatever is sent twice is there once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from app.sync.online.backoff import Backoff
from app.sync.online.client import (
    ELSEWHERE,
    HEADERS,
    REPLAYED,
    Arrived,
    HubClient,
    Piece,
    Welcome,
)
from app.sync.online.faults import (
    BudgetError,
    Cause,
    HubRefusalError,
    LinkError,
    ReplyError,
)
from app.sync.online.parts import LEAST, PartSize
from app.sync.online.replies import HubKey

NO_TOKEN, STRANGER, WRONG_HASH, TOO_LONG = "HUB-101", "HUB-102", "HUB-109", "HUB-108"
NOT_GREETED = frozenset({NO_TOKEN, STRANGER, REPLAYED})
"""A greeting by itself mends these: new number, other hub, introduction"""
GREETINGS = 2
TOO_MANY, BUSY = 429, 503
SMALLEST = 1024
"""A budget that leaves less than this for content ends the exchange"""
T = TypeVar("T")


@dataclass(frozen=True)
class Patience:
    """How long one exchange goes on trying."""

    idle: int = 5
    """Connections in a row that may move nothing"""
    wait: float = 45.0
    """Seconds a hub may ask to wait without ending the exchange"""
    times: int = 3
    """How often the hub may ask for that"""


@dataclass(frozen=True)
class Outgoing:
    """A sealed volume, or a parcel of small ones, to be sent."""

    path: Path
    sha256: bytes
    size: int
    begun: bool = False
    """Some of it may be at the hub from an earlier exchange"""


@dataclass(frozen=True)
class Fetched:
    """A whole volume that waited for this PC."""

    n: int
    path: Path
    more: bool
    ref: bytes = b""
    """Of the province's answer: what names its content"""


@dataclass
class Introduction:
    """What greeting needs, and how the number goes on."""

    number: int
    """Last number used"""
    now_ms: Callable[[], int]
    have: Callable[[HubKey], bytes]
    """Digest of the last receipt and the last answer of a hub"""
    relay: int
    """Everything of the records' relay up to here is on this PC"""
    certificates: Sequence[bytes]
    revocations: bytes = b""

    def next(self, after: int = 0) -> int:
        """Return a number above all used ones; a clock that went back does not matter."""
        self.number = max(self.number + 1, after + 1, self.now_ms())
        return self.number


@dataclass
class Exchange:
    """Carries volumes over one client, opening new connections as long as that helps."""

    client: HubClient
    intro: Introduction
    backoff: Backoff
    wait: Callable[[float], None]
    """Waits so many seconds; raises if a person cancelled"""
    patience: Patience = field(default_factory=Patience)
    up: PartSize = field(default_factory=PartSize)
    down: PartSize = field(default_factory=PartSize)
    tell: Callable[[int], None] = lambda _bytes: None

    def __post_init__(self) -> None:
        self._moved = 0
        self._hub = self.client.hubs[0]

    @property
    def welcome(self) -> Welcome | None:
        """Return the newest answer to a greeting in this exchange."""
        return self.client.welcome

    @property
    def hub(self) -> HubKey:
        """Return the hub that answers at this address."""
        return self._hub

    # -- greeting -------------------------------------------------------------------------------

    def greet(self) -> Welcome:
        """Greet the hub by itself; introduce this PC first if the hub does not know it.

        Not needed where something is sent or fetched: the first request carries a greeting.
        """
        return self._patiently(self._greet, greeting=True)

    def _offer(self, after: int = 0) -> None:
        intro, hub = self.intro, self._hub
        self.client.offer(hub, intro.next(after), intro.have(hub), intro.relay)

    def _greet(self) -> Welcome:
        after, introduced, tried = 0, False, {self._hub}
        while True:
            self._offer(after)
            try:
                return self._heard(self.client.hello())
            except HubRefusalError as error:
                answered: HubKey = error.data["hub"]
                if error.code == REPLAYED and self.intro.number <= _last(error):
                    after = _last(error)
                elif error.code == STRANGER and answered not in tried:
                    tried.add(answered)
                    self._hub = answered
                elif error.code == STRANGER and not introduced:
                    self.client.enrol(self.intro.certificates, self.intro.revocations)
                    introduced = True
                else:
                    raise
            self._moved += 1

    def _heard(self, welcome: Welcome) -> Welcome:
        self._hub = welcome.hub
        self.up.limit(welcome.part)
        self.down.limit(welcome.part)
        return welcome

    # -- sending --------------------------------------------------------------------------------

    def send(self, item: Outgoing) -> Arrived:
        """Send a volume from wherever the hub holds it; return what became of it."""
        sending = _Sending(self, item)
        return self._patiently(sending.go_on)

    # -- fetching -------------------------------------------------------------------------------

    def fetch(
        self, after: int, folder: Path, *, files: bool = False, have: int = 0
    ) -> Fetched | None:
        """Fetch the next volume above a place in one lane of the relay; None if none waits.

        What a cut left is kept in the folder and continued, also by a later exchange.

        Args:
            after: place of the last one that was fetched.
            folder: where volumes are put together.
            files: the lane of files instead of that of records.
            have: everything of the lane up to here is on this PC; the hub may forget it.
        """
        lane, name = ("files", f"turun-berkas-{after}") if files else ("down", f"turun-{after}")
        path = f"/v1/{lane}?after={after}" + (f"&have={have}" if have else "")
        return self._patiently(lambda: self._fetch(path, folder / f"{name}.bagian"))

    def answer(self, folder: Path) -> Fetched | None:
        """Fetch the sealed volume of the province for this agency, likewise."""
        return self._patiently(lambda: self._fetch("/v1/answer", folder / "jawaban.bagian"))

    def _fetch(self, path: str, part: Path) -> Fetched | None:
        while True:
            start = part.stat().st_size if part.exists() else 0
            piece = self._piece(path, part, start)
            if piece is None:
                part.unlink(missing_ok=True)
                return None
            if piece.start != start or start + len(piece.data) > piece.size:
                part.unlink(missing_ok=True)  # the rest of another volume
                continue
            _append(part, piece.data)
            self._moved += len(piece.data)
            self.down.passed(len(piece.data))
            if start + len(piece.data) == piece.size:
                if _hash(part) == piece.sha256:
                    whole = part.replace(part.with_suffix(".lmb.utuh"))
                    return Fetched(piece.n, whole, piece.more, piece.ref)
                part.unlink()
                if not start:
                    raise ReplyError("sha256")

    def _piece(self, path: str, part: Path, start: int) -> Piece | None:
        try:
            return self.client.piece(path, start=start, most=self._most(start))
        except LinkError:
            came = self.client.partial
            self.down.cut(self.down.size, len(came))
            _append(part, came)
            self._moved += len(came)
            raise
        except HubRefusalError as error:
            if error.status != 416 or not start:
                raise
            part.unlink()
            return self._piece(path, part, 0)

    def _most(self, start: int) -> int | None:
        """Return how much to ask for; None asks in fewer bytes, where no bound is needed."""
        if not start and self.client.meter.left is None:
            return None
        return self._affordable(self.down.size)

    # -- patience -------------------------------------------------------------------------------

    def _affordable(self, length: int) -> int:
        left = self.client.meter.left
        if left is None:
            return length
        if left < HEADERS + SMALLEST:
            raise BudgetError
        return min(length, left - HEADERS)

    def _patiently(self, call: Callable[[], T], *, greeting: bool = False) -> T:
        """Repeat a call that goes on where it was, while that moves something."""
        idle = waits = 0
        while True:
            before = self._moved
            if not self.client.token and not greeting:
                self._offer()
            try:
                result = call()
            except LinkError as error:
                idle = 0 if self._moved > before else idle + 1
                self._after_cut(error, idle)
            except HubRefusalError as error:
                waits += 1
                self._after_refusal(error, waits, greeting=greeting)
            else:
                if self.welcome is not None:
                    self._heard(self.welcome)
                return result

    def _after_cut(self, error: LinkError, idle: int) -> None:
        if idle > self._idle_allowed(error):
            raise error
        self.client.reset()
        self.wait(max(self.backoff.within(idle), min(error.retry_after, 30.0)))

    def _after_refusal(self, error: HubRefusalError, waits: int, *, greeting: bool) -> None:
        if error.code in NOT_GREETED and not greeting and waits <= GREETINGS:
            self.greet()
        elif self._may_wait(error, waits):
            self.wait(max(1.0, error.retry_after))
        else:
            raise error

    def _idle_allowed(self, error: LinkError) -> int:
        """A cut line is worth more connections than one on which nothing ever went through."""
        hopeful = error.cause is Cause.CUT or self._moved
        return self.patience.idle if hopeful else min(1, self.patience.idle)

    def _may_wait(self, error: HubRefusalError, waits: int) -> bool:
        asked = error.status in (TOO_MANY, BUSY) and error.retry_after <= self.patience.wait
        return asked and waits <= self.patience.times

    def moved(self, length: int) -> None:
        """Note that the hub holds more than before."""
        self._moved += length


class _Sending:
    """One volume on its way."""

    def __init__(self, exchange: Exchange, item: Outgoing) -> None:
        self._exchange = exchange
        self._item = item
        self._at = 0
        self._unsure = item.begun
        self._tried = 0
        self._restarts = 0

    def go_on(self) -> Arrived:
        """Send from where the hub is; raises where the line breaks, and goes on when called."""
        if self._unsure:
            self._ask()
        while True:
            try:
                done = self._part()
            except LinkError:
                self._unsure = True
                raise
            except HubRefusalError as error:
                self._correct(error)
                continue
            if isinstance(done, Arrived):
                self._exchange.moved(self._item.size - self._at)
                return done
            self._advance(done)

    def _ask(self) -> None:
        exchange, at = self._exchange, self._exchange.client.offset(self._item.sha256)
        if at > self._item.size:
            raise ReplyError("Upload-Offset")
        if self._tried:
            exchange.up.cut(self._tried, max(0, at - self._at))
        exchange.moved(max(0, at - self._at))
        self._at, self._unsure, self._tried = at, False, 0

    def _part(self) -> Arrived | int:
        exchange, left = self._exchange, self._item.size - self._at
        length = min(exchange.up.size, left)
        length = min(length, exchange._affordable(length)) if length else 0  # noqa: SLF001
        self._tried = length
        return exchange.client.send(
            self._item.path,
            self._item.sha256,
            offset=self._at,
            length=length,
            size=self._item.size,
            tell=exchange.tell,
        )

    def _advance(self, at: int) -> None:
        if not self._at < at <= self._item.size:
            raise ReplyError("offset")
        self._exchange.moved(at - self._at)
        self._exchange.up.passed(at - self._at)
        self._at = at

    def _correct(self, error: HubRefusalError) -> None:
        """Follow the hub's word on where to go on; raise what cannot be mended."""
        self._restarts += 1
        if self._restarts > 8:
            raise error
        if error.code == ELSEWHERE:
            at = error.data.get("offset")
            if not isinstance(at, int) or not 0 <= at <= self._item.size:
                raise ReplyError("offset") from error
            self._at = at
        elif error.code == WRONG_HASH and self._restarts == 1:
            self._at = 0
        elif error.code == TOO_LONG and self._exchange.up.size > LEAST:
            self._exchange.up.limit(self._exchange.up.size // 2)
            self._ask()
        else:
            raise error


def _last(error: HubRefusalError) -> int:
    value = error.data.get("n")
    return value if isinstance(value, int) else 0


def _append(path: Path, data: bytes) -> None:
    if data:
        with path.open("ab") as target:
            target.write(data)


def _hash(path: Path) -> bytes:
    found = sha256()
    with path.open("rb") as stream:
        while piece := stream.read(1024 * 1024):
            found.update(piece)
    return found.digest()
