# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The OpenAPI description of the service; a test sends requests made from it."""

from __future__ import annotations

from typing import Any

from app import VERSION
from app.hub.access import MAX_NUMBER
from app.sync.hub.reasons import State

Json = dict[str, Any]


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(name: str, text: str) -> Json:
    return {
        "description": text,
        "headers": _SIGNED,
        "content": {"application/json": {"schema": _ref(name)}},
    }


def _bytes(text: str) -> Json:
    return {
        "description": text,
        "headers": _SIGNED,
        "content": {"application/octet-stream": {"schema": {"type": "string"}}},
    }


def _empty(text: str) -> Json:
    return {"description": text, "headers": _SIGNED}


_SIGNED: Json = {
    "Lumbung-Tanda": {
        "description": "Ed25519 of the hub (base64) over status, body, facts and Lumbung-Nonce",
        "schema": {"type": "string"},
    }
}
_TEXT: Json = {"type": "string"}
_B64: Json = {"type": "string", "pattern": "^[A-Za-z0-9+/]*={0,2}$"}
_COUNT: Json = {"type": "integer", "minimum": 0, "maximum": MAX_NUMBER}
_DIGEST: Json = {"type": "string", "pattern": "^[0-9a-f]{16}$"}
_SHA: Json = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_TOKEN: list[Json] = [{"token": []}, {"greeting": []}]


def _refusals(*statuses: int) -> Json:
    return {str(status): _json("Refusal", _WHY[status]) for status in statuses}


_WHY = {
    400: "No known form",
    401: "No token, or a device the hub does not know",
    403: "The device was revoked",
    404: "Not here",
    408: "The rest of the request did not come; Upload-Offset says where to go on",
    409: "In the wrong place: the body or Upload-Offset says where to go on",
    413: "Too long",
    416: "No such piece",
    422: "What arrived is not what was promised",
    429: "Too often; see Retry-After",
    503: "The hub is behind; see Retry-After",
}


def _operation(
    name: str,
    summary: str,
    answers: Json,
    *,
    parameters: list[Json] | None = None,
    body: Json | None = None,
    token: bool = True,
    security: list[Json] | None = None,
) -> Json:
    found: Json = {"operationId": name, "summary": summary, "responses": answers}
    if parameters:
        found["parameters"] = parameters
    if body is not None:
        found["requestBody"] = {"required": True, "content": body}
    usual = _TOKEN if token else []
    found["security"] = usual if security is None else security
    return found


def _path(name: str, schema: Json) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _header(name: str, schema: Json, *, required: bool = True) -> Json:
    return {"name": name, "in": "header", "required": required, "schema": schema}


def document() -> Json:
    """Return the description as a JSON object."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Lumbung hub",
            "version": VERSION,
            "description": "Resumable exchange of sealed volumes; every reply is signed.",
        },
        "paths": {**_public(), **_exchange(), **_relay(), **_references()},
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "greeting": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "description": "Lumbung and base64url of device, number, relay place, digest"
                    " and signature; good for one request, whose reply carries a token",
                },
            },
        },
    }


def _public() -> Json:
    return {
        "/healthz": {
            "get": _operation(
                "healthz",
                "Is the hub well",
                {"200": _json("Health", "Well"), **_refusals(503)},
                token=False,
            )
        },
        "/metrics": {
            "get": _operation(
                "metrics",
                "Counters for Prometheus",
                {
                    "200": {
                        "description": "Counters",
                        "content": {"text/plain": {"schema": _TEXT}},
                    },
                    **_refusals(503),
                },
                token=False,
            )
        },
        "/openapi.json": {
            "get": _operation(
                "openapi", "This description", {"200": _json("Any", "OpenAPI")}, token=False
            )
        },
    }


def _exchange() -> Json:
    upload = [
        _path("sha256", _SHA),
        _header("Upload-Offset", _COUNT),
        _header("Upload-Length", {**_COUNT, "minimum": 1}),
    ]
    octets: Json = {"application/octet-stream": {"schema": _TEXT}}
    return {
        "/v1/hello": {
            "post": _operation(
                "hello",
                "Greet with a signed, growing number; get a token",
                {"200": _json("Welcome", "Greeted"), **_refusals(401, 403, 409, 429, 503)},
                security=[{"greeting": []}],
            )
        },
        "/v1/enrol": {
            "post": _operation(
                "enrol",
                "Bring certificates that lead to the province's root",
                {
                    "200": _json("Believed", "Believed"),
                    **_refusals(400, 408, 409, 413, 422, 429, 503),
                },
                body={"application/json": {"schema": _ref("Certificates")}},
                token=False,
            )
        },
        "/v1/up/{sha256}": {
            "patch": _operation(
                "up",
                "Append a part of a volume or parcel; the last one answers the receipt",
                {
                    "200": _json("Received", "Stored"),
                    "202": _json("Partly", "Go on from offset"),
                    **_refusals(400, 401, 403, 408, 409, 413, 422, 429, 503),
                },
                parameters=upload,
                body=octets,
            ),
            "head": _operation(
                "upOffset",
                "How many bytes have arrived",
                {"200": _empty("Upload-Offset"), **_refusals(400, 401, 403, 409, 429, 503)},
                parameters=[_path("sha256", _SHA)],
            ),
        },
        "/v1/answer": {
            "get": _operation(
                "answer",
                "A sealed volume with receipt, certificates and packs",
                {
                    "200": _bytes("A volume"),
                    "206": _bytes("A piece of it"),
                    **_refusals(401, 403, 409, 416, 429, 503),
                },
                parameters=[_header(name, _TEXT, required=False) for name in ("Range", "If-Range")],
            )
        },
    }


def _relay() -> Json:
    lanes = {
        "/v1/down": ("down", "The next volume of records of the agency's other PCs"),
        "/v1/files": ("files", "The next volume of files of the agency's other PCs"),
    }
    return {
        path: {
            "get": _operation(
                name,
                summary,
                {
                    "200": _bytes("A whole volume"),
                    "204": _empty("Nothing waits"),
                    "206": _bytes("A piece of a volume"),
                    **_refusals(400, 401, 403, 404, 409, 416, 429, 503),
                },
                parameters=[
                    {"name": "after", "in": "query", "schema": _COUNT},
                    {"name": "have", "in": "query", "schema": _COUNT},
                    _header("Range", _TEXT, required=False),
                ],
            )
        }
        for path, (name, summary) in lanes.items()
    }


def _references() -> Json:
    kind = _path("kind", {"type": "string", "minLength": 1, "maxLength": 40})
    version = _path("version", {"type": "integer", "minimum": 0, "maximum": 2**31 - 1})
    open_answers = {
        "200": _bytes("A signed pack"),
        "206": _bytes("A piece of it"),
        "304": _empty("Unchanged"),
        **_refusals(400, 404, 416, 429, 503),
    }
    pieces = [_header(name, _TEXT, required=False) for name in ("Range", "If-Range")]
    own_answers = {**open_answers, **_refusals(401, 403, 409)}
    return {
        "/v1/ref/{kind}": {
            "get": _operation(
                "ref",
                "Newest pack of a kind",
                open_answers,
                parameters=[kind, *pieces],
                token=False,
            )
        },
        "/v1/ref/{kind}/{version}": {
            "get": _operation(
                "refVersion",
                "One pack",
                open_answers,
                parameters=[kind, version, *pieces],
                token=False,
            )
        },
        "/v1/own/{kind}": {
            "get": _operation(
                "own",
                "Newest pack for the caller's agency",
                own_answers,
                parameters=[kind, *pieces],
            )
        },
        "/v1/own/{kind}/{version}": {
            "get": _operation(
                "ownVersion",
                "One pack for the caller's agency",
                own_answers,
                parameters=[kind, version, *pieces],
            )
        },
    }


def _object(required: dict[str, Json], optional: dict[str, Json] | None = None) -> Json:
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
    }


def _schemas() -> Json:
    return {
        "Any": {"type": "object"},
        "Refusal": _object(
            {"code": _TEXT, "what": _TEXT, "action": _TEXT},
            {"n": _COUNT, "offset": _COUNT, "believed": _COUNT},
        ),
        "Health": _object({"status": _TEXT, "version": _TEXT, "merge_lag_seconds": _COUNT}),
        "Welcome": _object(
            {"token": _TEXT, "time": _COUNT},
            {
                "vector": _DIGEST,
                "ref": _DIGEST,
                "ack": _B64,
                "part": _COUNT,
                "wait": _COUNT,
                "down": _lane(),
                "files": _lane(),
            },
        ),
        "Certificates": _object(
            {"certificates": {"type": "array", "items": _B64, "minItems": 1, "maxItems": 64}},
            {"revocations": _B64},
        ),
        "Believed": _object({"believed": _COUNT}),
        "Partly": _object({"offset": _COUNT}),
        "Received": _object(
            {"offset": _COUNT, "ack": _B64, "ref": _DIGEST},
            {
                **_verdict(),
                "volumes": {"type": "array", "items": _object({}, _verdict())},
                "down": _lane(),
                "files": _lane(),
            },
        ),
    }


def _verdict() -> dict[str, Json]:
    return {
        "state": {"type": "string", "enum": [state.value for state in State]},
        "reason": _TEXT,
        "sentence": _TEXT,
    }


def _lane() -> Json:
    return _object({"volumes": _COUNT, "bytes": _COUNT, "upto": _COUNT})
