# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the start-up code opens the wizard, and the window of a PC that joins an agency."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.waktu import Jam, JamSistem
from app.infra.keys import new_passphrase
from app.ui.pemasangan.jendela import JendelaPemasangan
from app.ui.pemasangan.jendela_gabung import JendelaGabung
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
    samping: Path | None = None,
) -> JendelaPemasangan:
    """Show the wizard over ``parent``; ``selesai(open office, folder)`` runs once it is done.

    A refusal is shown inside the wizard, where it can be mended; ``gagal`` gets only faults of
    the program (without it they are shown by the usual dialog). Closing the wizard before the
    end leaves nothing behind. ``samping`` is the folder of the program: an ``instansi.enrol`` that
    lies there is offered at the last step.
    """
    window = JendelaPemasangan(
        folder,
        runner=runner,
        jam=jam or JamSistem(),
        frasa=new_passphrase(),
        gagal=gagal,
        samping=samping,
        parent=parent,
    )
    window.finished_office.connect(lambda made: selesai(*made))
    window.show()
    return window


def buka_gabung(
    folder: Path,
    *,
    runner: Runner,
    selesai: Callable[[Kantor | None, Path], None],
    office: Kantor | None = None,
    gagal: Callable[[BaseException], None] | None = None,
    parent: QWidget | None = None,
    jam: Jam | None = None,
) -> JendelaGabung:
    """Show the way into an agency that exists, from its first step or from where it stopped.

    ``office`` is an open office that waits; without it one is made in ``folder``.
    ``selesai(office, folder)`` runs when the window closes, with the office still open, or None if
    none was made; where it stands then is told by ``app.services.bergabung.tahap``.
    """
    window = JendelaGabung(
        folder,
        runner=runner,
        jam=jam or JamSistem(),
        frasa=new_passphrase(),
        office=office,
        gagal=gagal,
        parent=parent,
    )
    window.left.connect(lambda where: selesai(*where))
    window.show()
    return window
