# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Restore a backup into a new folder; nothing that exists is ever overwritten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from app.domain.jobs import JobControl
from app.ui.borang.dialog import DialogBorang
from app.ui.tasks import Job, Runner
from app.ui.theme import set_role
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.form import Form
from app.ui.widgets.progress_panel import ProgressPanel

if TYPE_CHECKING:
    from app.services.cadangan import HasilPulih

Restore = Callable[[Path, Path, str | None, JobControl], "HasilPulih"]


class DialogPulihkan(DialogBorang):
    """Backup file, new folder, passphrase; says what will happen before it happens."""

    restored = Signal(object)
    """(hasil: HasilPulih) the office stands in its folder now"""

    def __init__(
        self, restore: Restore, runner: Runner, *, near: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Pulihkan dari cadangan"),
            self.tr("Pulihkan"),
            advice=self.tr(
                "Cadangan diperiksa byte demi byte, lalu ditaruh di folder baru. Folder yang sudah"
                " berisi tidak pernah ditimpa, dan kantor yang sekarang tetap utuh."
            ),
            width=560,
            parent=parent,
        )
        self._restore = restore
        self._runner = runner
        self._near = near
        self._job: Job | None = None
        self._backup: Path | None = None
        self.drop = DropArea(
            self.tr("Tarik berkas cadangan ke sini, atau pilih berkasnya"), multiple=False
        )
        self._chosen = QLabel()
        set_role(self._chosen, "strong")
        self._chosen.hide()
        self.folder_edit = QLineEdit()
        self.phrase_edit = QLineEdit()
        self.progress = ProgressPanel()
        self._fill()
        self.ok.setEnabled(False)
        self.drop.dropped.connect(self._on_dropped)
        self.progress.cancel_clicked.connect(self._on_cancel)

    def set_backup(self, path: Path) -> None:
        """Choose the backup file; the folder is proposed beside the present one."""
        self._backup = path
        self._chosen.setText(self.tr("Cadangan: {0}").format(path.name))
        self._chosen.show()
        if not self.folder_edit.text():
            self.folder_edit.setText(str(_free_folder(self._near)))
        self.ok.setEnabled(True)
        self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None and self._job.running:
            self._job.cancel()
            event.ignore()
            return
        super().closeEvent(event)

    def reject(self) -> None:
        if self._job is None or not self._job.running:
            super().reject()

    def _fill(self) -> None:
        self.add(self.drop)
        self.add(self._chosen)
        form = Form()
        form.add_field(
            "folder",
            self.tr("Folder baru untuk kantor yang dipulihkan"),
            self.folder_edit,
            required=True,
            help_text=self.tr("Folder ini akan dibuat; harus belum ada atau kosong."),
        )
        form.add_field(
            "frasa",
            self.tr("Frasa pemulihan"),
            self.phrase_edit,
            help_text=self.tr(
                "Bila diisi, atau bila komputer ini menyimpan kunci kantor itu, isi cadangan dibuka"
                " dan diperiksa sebelum dipakai. Di komputer lain frasa ini juga diperlukan saat"
                " masuk."
            ),
        )
        self.add(form)
        self.add(self.progress)
        browse = QPushButton(self.tr("Pilih folder…"))
        browse.clicked.connect(self._browse)
        self.add_button(browse)

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        self.set_backup(paths[0])

    @Slot()
    def _browse(self) -> None:
        title = self.tr("Folder tempat kantor ditaruh")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._near.parent))
        if chosen:
            path = Path(chosen)
            empty = not any(path.iterdir())
            self.folder_edit.setText(str(path if empty else _free_folder(path / "kantor")))

    @Slot()
    def submit(self) -> None:
        """Begin; on success ``restored`` is emitted and the dialog closes."""
        backup, text = self._backup, self.folder_edit.text().strip()
        problems = {} if text else {"folder": self.tr("Tulis folder baru.")}
        assert self.form is not None
        self.form.show_problems(problems, focus=True)
        if backup is None or problems:
            return
        folder, phrase = Path(text).expanduser(), self.phrase_edit.text().strip() or None
        self.message.hide()
        self._set_running(running=True)
        self.progress.begin(self.tr("Memulihkan {0}").format(backup.name))
        self.fit()
        self._job = self._runner.start(
            self,
            lambda job: self._restore(backup, folder, phrase, job),
            write=True,
            done=self._on_done,
            failed=self.refuse,
            progress=self.progress.show_step,
            ended=self._on_ended,
        )

    def _on_done(self, hasil: HasilPulih) -> None:
        self._job = None
        self.restored.emit(hasil)
        self.accept()

    @Slot()
    def _on_ended(self) -> None:
        self._job = None
        self.progress.finish()
        self._set_running(running=False)

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _set_running(self, *, running: bool) -> None:
        assert self.form is not None
        self.drop.setEnabled(not running)
        self.form.setEnabled(not running)
        self.set_busy(busy=running)


def _free_folder(near: Path) -> Path:
    """Return a folder name beside ``near`` that does not exist yet."""
    candidate, number = near, 1
    while candidate.exists():
        candidate = near.with_name(f"{near.name}-pulih" + (f"-{number}" if number > 1 else ""))
        number += 1
    return candidate
