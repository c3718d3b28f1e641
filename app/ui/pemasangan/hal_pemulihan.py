# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step 7: the recovery sheet, on paper or on a stick, and proof that it can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit

from app.domain.instansi import Instansi
from app.ui.pemasangan.langkah import Langkah, Pemeriksaan
from app.ui.tasks import Runner
from app.ui.theme import current, set_role
from app.ui.widgets.form import Form
from app.ui.widgets.pdf_view import PdfView

Lembar = Callable[[Instansi], bytes]


class HalPemulihan(Langkah):
    """The sheet must be printed or saved, and two of its groups typed back."""

    def __init__(self, runner: Runner, *, frasa: str, ulang: Sequence[int], lembar: Lembar) -> None:
        super().__init__(
            "pemulihan",
            self.tr("Pemulihan"),
            self.tr("Lembar pemulihan"),
            self.tr(
                "Frasa ini satu-satunya jalan membuka data bila komputer rusak atau diganti. Cetak"
                " lembar ini, segel, dan simpan di brankas. Jangan disimpan di komputer ini."
            ),
        )
        self._runner = runner
        self._groups = frasa.split("-")
        self._asked = tuple(ulang)
        self._make = lembar
        self._agency: Callable[[], Instansi] | None = None
        self._kept = False
        self.view = PdfView(runner)
        self.view.setMinimumHeight(current().scaled(320))
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.form = Form()
        self.form.add_section(
            self.tr("Ketik kembali dua kelompok dari lembar itu"),
            self.tr("Supaya pasti lembarnya terbaca."),
            columns=2,
        )
        self.edits: dict[str, QLineEdit] = {}
        for number in self._asked:
            edit = QLineEdit()
            edit.setMaxLength(12)
            key = f"kelompok_{number}"
            self.edits[key] = edit
            self.form.add_field(key, self.tr("Kelompok ke-{0}").format(number), edit, required=True)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.state)
        self.column.addWidget(self.form)
        self._say(kept="")
        self.view.printed.connect(self._on_printed)
        self.view.saved.connect(self._on_saved)
        self.form.edited.connect(self.ready_changed)

    def follow(self, agency: Callable[[], Instansi]) -> None:
        """Print the letterhead of the earlier step on the sheet."""
        self._agency = agency

    def entered(self) -> None:
        assert self._agency is not None
        isi = self._agency()
        self._runner.start(
            self,
            lambda _job: self._make(isi),
            done=lambda data: self.view.load(data, "lembar-pemulihan.pdf"),
        )

    def forms(self) -> tuple[Form, ...]:
        return (self.form,)

    def ready(self) -> bool:
        return self._kept and all(edit.text().strip() for edit in self.edits.values())

    def check(self) -> Pemeriksaan:
        typed = {key: edit.text().strip().upper() for key, edit in self.edits.items()}
        wanted = {f"kelompok_{number}": self._groups[number - 1] for number in self._asked}
        wrong = self.tr("Belum sama dengan lembar. Periksa huruf demi huruf.")
        return lambda: {key: wrong for key, text in typed.items() if text != wanted[key]}

    @Slot()
    def _on_printed(self) -> None:
        self._kept = True
        self._say(kept=self.tr("Lembar sudah dikirim ke pencetak."))
        self.ready_changed.emit()

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._kept = True
        text = self.tr("Lembar disimpan sebagai {0}. Cetak, lalu hapus berkasnya.")
        self._say(kept=text.format(path.name))
        self.ready_changed.emit()

    def _say(self, *, kept: str) -> None:
        self.state.setText(
            kept or self.tr("Cetak (Ctrl+P) atau simpan (Ctrl+S) lembar ini untuk melanjutkan.")
        )
        set_role(self.state, "strong" if kept else "error")
