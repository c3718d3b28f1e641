# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests made from the OpenAPI description: no crash, no reply it does not describe."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.hub.access import Caller, Door
from app.hub.limits import Limits
from app.hub.openapi import document
from app.hub.service import build
from app.sync.hub.store import HubStore
from tests.helpers.asgi import KlienAsgi
from tests.helpers.provinsi import ProvinsiUji

RAHASIA = b"s" * 32
schema = schemathesis.openapi.from_dict(document())
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)


@pytest.fixture(scope="module")
def layanan() -> Iterator[tuple[KlienAsgi, str]]:
    """The service with one agency that has a token."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        provinsi = ProvinsiUji()
        store: HubStore = provinsi.gudang(folder)
        instansi = provinsi.daftarkan()
        store.learn(instansi.sertifikat())
        store.ack_for(instansi.id)
        limits = replace(Limits(), per_minute=10**9, min_free=0, part=64 * 1024)
        app = build(store, folder, limits=limits, secret=RAHASIA, merge=False)
        caller = Caller(instansi.pc[0].cert.subject, instansi.id)
        yield KlienAsgi(app), Door(store, RAHASIA).token(caller)
        store.close()


@schema.parametrize()
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_every_reply_is_as_described(case, layanan) -> None:  # type: ignore[no-untyped-def]
    client, token = layanan
    case.headers = case.headers or {}
    case.headers["Authorization"] = f"Bearer {token}"
    kwargs = case.as_transport_kwargs(base_url="http://hub.test")
    method, url = kwargs.pop("method"), kwargs.pop("url")
    allowed = {k: v for k, v in kwargs.items() if k in {"headers", "params", "json", "content"}}
    if "data" in kwargs and kwargs["data"] is not None:
        data = kwargs["data"]
        allowed["content"] = data if isinstance(data, (bytes, str)) else str(data)
    named = dict(allowed.pop("headers", {}))
    # made-up header values go out as the bytes a careless client would send
    headers = {str(k): str(v).encode("utf-8", "replace") for k, v in named.items()}
    found = client.request(method, url, headers=headers, **allowed)
    case.validate_response(schemathesis.Response.from_httpx(found, verify=True), checks=CHECKS)
