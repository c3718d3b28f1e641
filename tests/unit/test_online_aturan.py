# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules of the exchange that need no line: texts that are signed, waits, parts, budget, proxies."""

from __future__ import annotations

import random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from app.domain.errors import ValidationError
from app.hub import access, replies
from app.hub.replies import ApiError
from app.sync.hub import answer
from app.sync.online import protocol
from app.sync.online.address import hub_url, proxy_for, proxy_setting
from app.sync.online.backoff import INTERVAL, LONGEST, Backoff, parse_retry_after
from app.sync.online.faults import BudgetError
from app.sync.online.meter import Meter
from app.sync.online.parts import LEAST, MOST, PartSize

ids = st.uuids()
numbers = st.integers(0, 2**62)


@given(ids, ids, numbers, st.binary(max_size=8), numbers)
def test_device_and_hub_sign_the_same_greeting(
    hub: UUID, device: UUID, number: int, have: bytes, relay: int
) -> None:
    ours = protocol.greeting_message(hub, device, number, have, relay)
    assert ours == access.greeting_message(hub, device, number, have, relay)


@given(st.integers(100, 599), st.binary(), st.binary(max_size=64), st.binary())
def test_device_and_hub_sign_the_same_reply(
    status: int, body: bytes, nonce: bytes, facts: bytes
) -> None:
    ours = protocol.reply_message(status, body, nonce, facts)
    assert ours == replies.signed_message(status, body, nonce, facts)


@given(st.dictionaries(st.binary(min_size=20, max_size=20), st.integers(0, 2**63), max_size=5))
def test_both_sides_name_a_vector_alike(vector: dict[bytes, int]) -> None:
    assert protocol.vector_digest(vector) == answer.vector_digest(vector)


@given(st.binary(min_size=8, max_size=8), st.binary(min_size=8, max_size=8))
def test_both_sides_name_what_a_pc_holds_alike(vector: bytes, reference: bytes) -> None:
    assert protocol.together(vector, reference) == answer.together(vector, reference)


@given(
    st.uuids(),
    st.integers(0, access.MAX_NUMBER),
    st.binary(min_size=8, max_size=8),
    st.integers(0, access.MAX_NUMBER),
    st.binary(min_size=64, max_size=64),
)
def test_the_hub_reads_the_greeting_a_device_writes(
    device: UUID, number: int, have: bytes, relay: int, signature: bytes
) -> None:
    header = protocol.greeting_header(device, number, have, relay, signature=signature)
    greeting = access.greeting_of(header)
    assert greeting == access.Greeting(device, number, have, relay, signature)
    nonce = replies.nonce_of(Headers({"authorization": header}))
    assert nonce == header[-protocol.MAX_NONCE :].encode()
    assert access.greeting_of(f"Bearer {header}") is None
    with pytest.raises(ApiError):
        access.greeting_of(header[:-4])


@given(st.integers(0, 40), st.floats(0, 10**9), st.integers())
def test_automatic_attempts_keep_their_distance(failures: int, asked: float, seed: int) -> None:
    wait = Backoff(random.Random(seed)).between(failures, asked)
    assert wait >= INTERVAL
    assert wait >= min(asked, 24 * 3600)
    assert wait <= max(LONGEST * 1.25, 24 * 3600)


def test_attempts_of_many_pcs_spread_and_grow() -> None:
    first = [Backoff(random.Random(n)).between(1) for n in range(200)]
    later = [Backoff(random.Random(n)).between(4) for n in range(200)]
    assert max(first) - min(first) > 600
    assert min(later) > max(first)


@pytest.mark.parametrize(
    ("text", "seconds"), [("120", 120.0), ("", 0.0), ("Wed, 21 Oct 2026", 0.0), ("-5", 0.0)]
)
def test_retry_after_is_read_in_seconds_only(text: str, seconds: float) -> None:
    assert parse_retry_after(text) == seconds


@given(st.lists(st.tuples(st.booleans(), st.integers(0, MOST)), max_size=60))
def test_a_part_stays_between_its_bounds(steps: list[tuple[bool, int]]) -> None:
    parts = PartSize()
    for passed, length in steps:
        if passed:
            parts.passed(length)
        else:
            parts.cut(parts.size, min(length, parts.size))
        assert LEAST <= parts.size <= MOST


def test_parts_shrink_only_where_nothing_arrives() -> None:
    parts = PartSize(size=1024 * 1024)
    for kept in (60_000, 0, 900, 0):
        parts.cut(1024 * 1024, kept)
    assert parts.size == 1024 * 1024  # the hub kept what came: a shorter part would not help
    parts.cut(1024 * 1024, 0)
    assert parts.size == 256 * 1024
    for _ in range(2):
        parts.cut(256 * 1024, 0)
    assert parts.size == 64 * 1024
    parts.passed(64 * 1024)
    assert parts.size == 64 * 1024  # not up to what failed before
    parts.limit(64 * 1024)
    assert parts.size == 64 * 1024


def test_a_part_grows_on_a_good_line_up_to_the_hubs_limit() -> None:
    parts = PartSize(size=LEAST)
    for _ in range(20):
        parts.passed(parts.size)
    assert parts.size == MOST


@given(st.integers(0, 10**6), st.lists(st.integers(0, 10**5)))
def test_a_budget_is_never_overrun_by_what_is_sent(budget: int, pieces: list[int]) -> None:
    meter = Meter(budget)
    for length in pieces:
        try:
            meter.sending(length)
        except BudgetError:
            assert meter.total + length > budget
    assert meter.total <= budget


@pytest.mark.parametrize(
    "text",
    ["http://hub.contoh.go.id", "ftp://hub", "hub.contoh.go.id", "https://", "https://a:b@hub.id"],
)
def test_an_address_without_tls_or_host_is_refused(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        hub_url(text)
    assert refused.value.code == "SIN-110"


def test_addresses_of_the_own_network_may_do_without_tls() -> None:
    assert hub_url("http://192.168.1.5:8750/") == "http://192.168.1.5:8750"
    assert hub_url(" https://hub.contoh.go.id/lumbung/ ") == "https://hub.contoh.go.id/lumbung"


def test_the_setting_wins_over_the_environment_and_that_over_nothing() -> None:
    system = {"https": "http://10.0.0.1:3128", "no": "hub.dekat.go.id"}

    def proxy(url: str, setting: str = "") -> str | None:
        return proxy_for(
            url, setting, system=lambda: system, bypass=lambda host: host == "hub.dekat.go.id"
        )

    assert proxy("https://hub.contoh.go.id") == "http://10.0.0.1:3128"
    assert proxy("https://hub.dekat.go.id") is None
    assert proxy("http://127.0.0.1") is None
    assert proxy("https://hub.contoh.go.id", "langsung") is None
    assert proxy("https://hub.contoh.go.id", "http://10.9.9.9:8080") == "http://10.9.9.9:8080"


def test_a_proxy_setting_has_one_form() -> None:
    assert proxy_setting(" LANGSUNG ") == "langsung"
    assert proxy_setting("10.0.0.1:8080") == "http://10.0.0.1:8080"
    assert proxy_setting("") == ""
    with pytest.raises(ValidationError) as refused:
        proxy_setting("socks5://10.0.0.1")
    assert refused.value.code == "SIN-111"
