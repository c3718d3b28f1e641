# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A step of a request as a sheet: its legal basis, and the one way to carry it out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.kip import Peristiwa, StatusPermohonan
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import Tindakan
from app.services.buku_aturan import alur_permohonan
from app.ui.borang.lembar import Lembar
from app.ui.context import UiContext
from app.ui.i18n_teks import teks_langkah


def dasar_hukum(status: StatusPermohonan, peristiwa: Peristiwa) -> str:
    """Return the article a step rests on, from the table of transitions."""
    rows = alur_permohonan().langkah_semua
    return next((r.dasar for r in rows if r.dari is status and r.peristiwa is peristiwa), "")


class LembarLangkah(Lembar):
    """A step of the flow: one act on one case."""

    def __init__(
        self,
        context: UiContext,
        detail: PermohonanDetail,
        peristiwa: Peristiwa,
        *,
        title: str = "",
        save_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.detail = detail
        name = teks_langkah(peristiwa, tombol=False)
        super().__init__(
            context,
            title or name,
            basis=dasar_hukum(detail.row.status, peristiwa),
            save_text=save_text or name,
            parent=parent,
        )

    def act(self, tindakan: Tindakan, after: Callable[[], None] | None = None) -> None:
        """Carry out ``tindakan``; ``after`` runs once it is stored."""
        kip, permohonan_id = self.context.kip, self.detail.row.id

        def done(changes: Changes) -> None:
            self.context.bus.publish(changes)
            if after is not None:
                after()

        self.submit(lambda _job: kip.jalankan(permohonan_id, tindakan), done)
