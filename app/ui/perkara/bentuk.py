# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the shared screens ask of a case, and how a register describes one to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol
from uuid import UUID

from app.domain.permohonan import LampiranRow, RiwayatRow, SuratRow, TenggatRow
from app.ui.widgets.pills import Pill
from app.ui.widgets.step_bar import StepAction


class BarisPerkara(Protocol):
    """One line of a list."""

    @property
    def id(self) -> UUID: ...
    @property
    def nomor(self) -> str: ...
    @property
    def batas(self) -> date | None: ...
    @property
    def sisa(self) -> int | None: ...
    @property
    def sementara(self) -> bool: ...
    @property
    def jeda(self) -> bool: ...


class Perkara(Protocol):
    """Everything a case shows; masked unless it was unmasked by an act."""

    @property
    def tenggat(self) -> Sequence[TenggatRow]: ...
    @property
    def riwayat(self) -> Sequence[RiwayatRow]: ...
    @property
    def lampiran(self) -> tuple[LampiranRow, ...]: ...
    @property
    def surat(self) -> tuple[SuratRow, ...]: ...
    @property
    def tersamar(self) -> bool: ...


@dataclass(frozen=True)
class Fakta:
    """One line of the facts; ``kunci`` names it for tests and for the accessible name."""

    kunci: str
    judul: str
    isi: str


@dataclass(frozen=True)
class Wajah:
    """How a register shows one of its cases."""

    id: UUID
    nomor: str
    judul: str
    status: Pill
    batas: Pill
    kalimat: str
    """The sentence beside the steps: what is to be done now"""
    langkah: Sequence[StepAction]
    """Buttons, the advised one marked primary"""
    menu: Sequence[StepAction]
    """Further steps, behind the button ⋯"""
    fakta: Sequence[Fakta]
    boleh_buka_samaran: bool = False
    catatan_tenggat: Mapping[str, str] = field(default_factory=dict)
    """Code of a clock → what is to be known of it, shown below the last clock that says it"""


@dataclass(frozen=True)
class Baru:
    """What a page is asked to show: the form of a new case that follows from another one."""

    dari: UUID
