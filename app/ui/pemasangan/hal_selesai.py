# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step 8: the office stands; what is there, enrolment if its file is at hand, what comes next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.domain.pemasangan import HasilPemasangan
from app.ui.pemasangan.bagian_daftar import BagianDaftar
from app.ui.pemasangan.langkah import Langkah
from app.ui.tasks import Runner
from app.ui.widgets.key_value import KeyValueList


class HalSelesai(Langkah):
    """A summary, read from what was made."""

    def __init__(self, runner: Runner, *, samping: Path | None = None) -> None:
        super().__init__(
            "selesai",
            self.tr("Selesai"),
            self.tr("Kantor sudah siap"),
            self.tr("Masuklah dengan salah satu akun yang baru dibuat."),
        )
        self.facts = KeyValueList(label_width=150)
        self.column.addWidget(self.facts)
        after = QLabel(
            self.tr(
                "Sesudah masuk: impor register lama dari Impor & ekspor, atau daftarkan permohonan"
                " pertama dengan Ctrl+N. Buat cadangan ke flashdisk hari ini juga."
            )
        )
        after.setWordWrap(True)
        self.column.addWidget(after)
        self.enrol = BagianDaftar(runner, samping=samping)
        self.enrol.changed.connect(self.ready_changed)
        self.column.addWidget(self.enrol)
        self.column.addStretch(1)

    @property
    def busy(self) -> bool:
        """True while an enrolment is being accepted: the office may not be closed."""
        return self.enrol.busy

    def ready(self) -> bool:
        return not self.busy

    def show_result(self, hasil: HasilPemasangan, folder: Path, office: object) -> None:
        """Show what was made."""
        self.facts.clear()
        self.facts.add("instansi", self.tr("Instansi"), hasil.instansi.kop.nama_instansi)
        names = ", ".join(row.nama for row in hasil.pejabat) or self.tr("belum diisi")
        self.facts.add("pejabat", self.tr("Pejabat"), names)
        accounts = ", ".join(akun.nama_akun.lower() for akun in hasil.akun)
        self.facts.add("akun", self.tr("Akun"), accounts)
        self.facts.add("folder", self.tr("Folder data"), str(folder))
        self.enrol.open(office)
