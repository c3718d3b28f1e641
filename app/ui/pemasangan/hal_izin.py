# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Joining, step 3: the request goes out, the grant comes back; six words compared both times."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel

from app.domain.errors import UserError
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.pemasangan.langkah import Langkah
from app.ui.sinkronisasi.teks import teks, tombol
from app.ui.tasks import Runner
from app.ui.theme import set_role
from app.ui.widgets.drop_area import DropArea

AKHIRAN = ".lmc"


class HalIzin(Langkah):
    """Ready once a grant was read and its words were found the same."""

    def __init__(self, runner: Runner) -> None:
        super().__init__(
            "izin",
            self.tr("Izin"),
            self.tr("Minta izin komputer instansi"),
            self.tr(
                "Bawa permintaan.lmc ke komputer yang memegang kunci instansi: Sinkronisasi ›"
                " Komputer instansi › Beri izin komputer lain. Sesudah memberi izin, tulis juga"
                " flashdisk di sana, supaya catatan dan akun ikut terbawa."
            ),
        )
        self._runner = runner
        self._read: Callable[[bytes], str] | None = None
        self._request = b""
        self.grant = b""
        self.request_words = teks("", "title")
        self.request_words.setAccessibleName(self.tr("Enam kata permintaan"))
        self.save = tombol(self.tr("Simpan permintaan.lmc…"), kecil=True)
        self.saved = teks("", "small")
        self.drop = DropArea(
            self.tr("Lepaskan izin.lmc di sini"), suffixes=(AKHIRAN,), multiple=False
        )
        self.note = teks("", "muted")
        self.grant_words = teks("", "title")
        self.grant_words.setAccessibleName(self.tr("Enam kata izin"))
        self.same = QCheckBox(self.tr("Enam kata ini sama dengan di layar komputer pemberi izin"))
        self.problem = Pesan()
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.drop.dropped.connect(self._take)
        self.same.toggled.connect(self.ready_changed)

    def show_request(self, words: str, data: bytes, read: Callable[[bytes], str]) -> None:
        """Show the request; ``read`` returns the six words of a grant, or refuses it."""
        self._request, self._read = data, read
        self.request_words.setText(words)

    def ready(self) -> bool:
        return bool(self.grant) and self.same.isChecked()

    def _lay_out(self) -> None:
        for text, widgets in (
            (
                self.tr("1. Simpan permintaan, bawa, dan cocokkan enam kata ini di sana"),
                (self.request_words, self.save, self.saved),
            ),
            (
                self.tr("2. Terima izin yang dibawa kembali"),
                (self.drop, self.note, self.grant_words, self.same, self.problem),
            ),
        ):
            head = QLabel(text)
            head.setWordWrap(True)
            set_role(head, "heading")
            self.column.addWidget(head)
            for widget in widgets:
                if widget is self.save:
                    self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
                else:
                    self.column.addWidget(widget)
        self.column.addStretch(1)
        for widget in (self.saved, self.note, self.grant_words, self.same):
            widget.hide()

    @Slot()
    def _save(self) -> None:
        kinds = self.tr("Permintaan komputer (*{0})").format(AKHIRAN)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Simpan permintaan.lmc"), "permintaan.lmc", kinds
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the request to a file or stick; any number of times."""
        from app.infra.berkas import tulis_bytes_atomik

        self.problem.hide()
        data = self._request
        self._runner.start(
            self,
            lambda _job: tulis_bytes_atomik(path, data),
            done=lambda _none: self._on_saved(path),
            failed=self._refuse,
        )

    def _on_saved(self, path: Path) -> None:
        self.saved.setText(self.tr("Tersimpan: {0}").format(path))
        self.saved.show()

    @Slot(object)
    def _take(self, paths: list[Path]) -> None:
        from app.services.berkas_kecil import baca_berkas

        read, path = self._read, paths[0]
        assert read is not None
        self.problem.hide()
        self._forget()

        def work() -> tuple[bytes, str]:
            data = baca_berkas(path)
            return data, read(data)

        self._runner.start(self, lambda _job: work(), done=self._on_read, failed=self._refuse)

    def _on_read(self, found: tuple[bytes, str]) -> None:
        self.grant, words = found
        self.note.setText(
            self.tr("Cocokkan enam kata izin ini, satu per satu. Bila berbeda, jangan diterima:")
        )
        self.grant_words.setText(words)
        for widget in (self.note, self.grant_words, self.same):
            widget.show()
        self.same.setFocus()
        self.ready_changed.emit()

    def _forget(self) -> None:
        """A grant that is replaced is compared anew."""
        self.grant = b""
        self.same.setChecked(False)
        for widget in (self.note, self.grant_words, self.same):
            widget.hide()
        self.ready_changed.emit()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.problem.show_error(error)
        else:
            show_error(self, error)
