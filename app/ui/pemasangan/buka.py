# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the start-up code opens the wizard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.waktu import Jam, JamSistem
from app.infra.keys import new_passphrase
from app.ui.pemasangan.jendela import JendelaPemasangan
from app.ui.tasks import Runner

if TYPE_CHECKING:
    from app.services.kantor import Kantor


def buka_wizard(
    folder: Path,
    *,
    runner: Runner,
    selesai: Callable[[Kantor, Path], None],
    gagal: Callable[[BaseException], None] | None = None,
    parent: QWidget | None = None,
    jam: Jam | None = None,
) -> JendelaPemasangan:
    """Show the wizard over ``parent``; ``selesai(open office, folder)`` runs once it is done.

    A refusal is shown inside the wizard, where it can be mended; ``gagal`` gets only faults of
    the program (without it they are shown by the usual dialog). Closing the wizard before the
    end leaves nothing behind.
    """
    window = JendelaPemasangan(
        folder,
        runner=runner,
        jam=jam or JamSistem(),
        frasa=new_passphrase(),
        gagal=gagal,
        parent=parent,
    )
    window.finished_office.connect(lambda made: selesai(*made))
    window.show()
    return window
