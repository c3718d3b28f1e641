# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the screens need of the exchange over a network; bound when a client is there."""

from __future__ import annotations

from typing import Protocol

from app.domain.jobs import JobControl
from app.domain.sinkron import BatasDaring, KeadaanDaring


class PortDaring(Protocol):
    """The client, as the card “Daring” uses it; every method runs off the GUI thread."""

    def keadaan(self) -> KeadaanDaring:
        """Return how it stands, without touching the network."""
        ...  # pragma: no cover

    def batas(self) -> BatasDaring:
        """Return budget and use of this month."""
        ...  # pragma: no cover

    def coba(self, *, job: JobControl) -> KeadaanDaring:
        """Exchange once now; ``job`` is told bytes. Raises ``UserError`` when refused."""
        ...  # pragma: no cover

    def atur_kuota(self, byte: int) -> None:
        """Set the budget of a month in bytes; 0 takes it away."""
        ...  # pragma: no cover

    def mulai(self) -> None:
        """Try by itself from now on; never in the GUI thread."""
        ...  # pragma: no cover

    def berhenti(self) -> None:
        """Try no more; call it before the office is closed."""
        ...  # pragma: no cover


__all__ = ["KeadaanDaring", "PortDaring"]
