# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step 1: what will be asked, and where the office will stand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.ui.pemasangan.langkah import Langkah, Pemeriksaan
from app.ui.widgets.form import Form


class HalMulai(Langkah):
    """The folder; it must be new or empty."""

    def __init__(self, folder: Path, *, gabung: bool = False) -> None:
        super().__init__("mulai", self.tr("Mulai"), *self._words(gabung=gabung))
        self._form = Form()
        self._edit = QLineEdit(str(_kosong(folder)))
        self._edit.setObjectName("folder")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        browse = QPushButton(self.tr("Pilih…"))
        browse.clicked.connect(self._browse)
        row.addWidget(self._edit, 1)
        row.addWidget(browse)
        line.setFocusProxy(self._edit)
        self._form.add_section()
        self._form.add_field(
            "folder",
            self.tr("Folder data kantor"),
            line,
            required=True,
            help_text=self.tr(
                "Folder ini akan dibuat di komputer ini. Isinya terenkripsi; jangan menaruhnya di"
                " flashdisk atau folder yang disinkronkan."
            ),
        )
        self.column.addWidget(self._form)
        prepare = QLabel(self._preparations(gabung=gabung))
        prepare.setWordWrap(True)
        self.column.addWidget(prepare)
        self.column.addStretch(1)

    def _words(self, *, gabung: bool) -> tuple[str, str]:
        """Return title and advice."""
        if gabung:
            return self.tr("Gabung ke instansi yang sudah ada"), self.tr(
                "Untuk komputer kedua sampai kelima. Komputer ini membuat kantor kosong dan sebuah"
                " permintaan; komputer instansi yang sudah berjalan memberi izin, lalu catatan dan"
                " akunnya dibawa ke sini dengan flashdisk."
            )
        return self.tr("Selamat datang di Lumbung"), self.tr(
            "Beberapa menit saja: identitas instansi, pejabat, cara menghitung hari, nomor,"
            " akun, lalu lembar pemulihan. Semuanya dapat diubah kemudian di Pengaturan."
        )

    def _preparations(self, *, gabung: bool) -> str:
        if gabung:
            return self.tr(
                "Siapkan: flashdisk untuk membawa permintaan dan izin, administrator di komputer"
                " yang memegang kunci instansi, dan pencetak untuk lembar pemulihan. Jendela ini"
                " boleh ditutup kapan saja; nanti dilanjutkan dari tempat terakhir."
            )
        return self.tr(
            "Siapkan: kepala surat instansi dan lambangnya, nama dan NIP PPID serta Atasan"
            " PPID, dan pencetak atau flashdisk untuk lembar pemulihan."
        )

    def folder(self) -> Path:
        """Return the chosen folder."""
        return Path(self._edit.text().strip()).expanduser()

    def forms(self) -> tuple[Form, ...]:
        return (self._form,)

    def check(self) -> Pemeriksaan:
        text, folder = self._edit.text().strip(), self.folder()
        empty, relative, taken = (
            self.tr("Tulis folder untuk data kantor."),
            self.tr("Tulis alamat folder lengkap, dari awal."),
            self.tr("Folder ini tidak kosong. Pilih folder baru."),
        )

        def work() -> dict[str, str]:
            if not text:
                return {"folder": empty}
            if not folder.is_absolute():
                return {"folder": relative}
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                return {"folder": taken}
            return {}

        return work

    @Slot()
    def _browse(self) -> None:
        title = self.tr("Folder data kantor")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self.folder().parent))
        if chosen:
            self._edit.setText(str(_kosong(Path(chosen))))


def _kosong(folder: Path) -> Path:
    """Return ``folder``, or a new name in or beside it if it holds something."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return folder
    number = 2
    while (candidate := folder.with_name(f"{folder.name}-{number}")).exists():
        number += 1
    return candidate
