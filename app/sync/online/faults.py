# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What can go wrong on the way to the hub; none of these is shown to a person as it is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class Cause(StrEnum):
    """Why the line does not carry."""

    DNS = "dns"
    REFUSED = "tertolak"
    TIMEOUT = "habis_waktu"
    CUT = "putus"
    PROXY = "proksi"
    BUSY = "sibuk"
    """Something before the hub answers in its place that the hub is away"""


class OnlineError(Exception):
    """Base of all faults of the exchange."""


class LinkError(OnlineError):
    """The line did not carry a request and its reply; trying again may help."""

    def __init__(self, cause: Cause, detail: str = "", *, retry_after: float = 0.0) -> None:
        self.cause = cause
        self.detail = detail
        self.retry_after = retry_after
        super().__init__(f"{cause.value} {detail}".strip())


class PortalError(OnlineError):
    """Something else than the hub answered: a log-in page of the network, most often."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(f"unsigned reply {status}")


class IdentityError(OnlineError):
    """The other end of TLS is not the hub of the enrolment: somebody reads along."""


class BudgetError(OnlineError):
    """The bytes allowed for this exchange are used up; nothing is broken."""


class HubRefusalError(OnlineError):
    """The hub itself refused, with its permanent code and its reason."""

    def __init__(
        self,
        status: int,
        code: str,
        what: str,
        *,
        action: str = "",
        retry_after: float = 0.0,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.what = what
        self.action = action
        self.retry_after = retry_after
        self.data = dict(data or {})
        super().__init__(f"{status} {code}")


class ReplyError(OnlineError):
    """A signed reply without a form this version knows: the hub is newer or has a bug."""
