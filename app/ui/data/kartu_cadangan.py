# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Backup with proof, and how to restore one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.domain.format_id import ukuran_berkas
from app.services.cadangan import HasilCadangan
from app.services.cadangan_berkala import CadanganLama, Keadaan
from app.services.keutuhan import kalimat_berkas_rusak
from app.ui.context import UiContext
from app.ui.data.kartu import KartuTugas
from app.ui.theme import Tone, set_role

AKHIRAN = ".lumbung-cadangan"


class KartuCadangan(KartuTugas):
    """One encrypted file, read back before it counts."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Cadangan"),
            self.tr(
                "Satu berkas terenkripsi berisi seluruh kantor: basis data, lampiran, kunci"
                " terbungkus. Sesudah ditulis, setiap byte dibaca kembali dan dibandingkan."
            ),
            parent,
        )
        self.last = QLabel()
        set_role(self.last, "strong")
        self.add(self.last)
        self.known = QLabel()
        self.known.setWordWrap(True)
        self.known.setTextFormat(Qt.TextFormat.PlainText)
        self.known.hide()
        self.add(self.known)
        self.finish_layout(self.tr("Buat cadangan…"))
        hint = QLabel(
            self.tr(
                "Memulihkan: keluar dari akun, lalu pilih “Pulihkan dari cadangan…” di jendela"
                " masuk. Cadangan ditaruh di folder baru; data sekarang tidak pernah ditimpa."
                " Siapkan lembar pemulihan."
            )
        )
        hint.setWordWrap(True)
        set_role(hint, "small")
        self.add(hint)
        self.button.clicked.connect(self._ask)

    def show_last(self, when: datetime | None) -> None:
        """Say when a backup was last proven."""
        if when is None:
            self.last.setText(self.tr("Belum pernah ada cadangan yang terbukti."))
            return
        local = when.astimezone(self.context.jam.now().tzinfo)
        text = QLocale().toString(local, "dddd, d MMMM yyyy HH.mm")  # type: ignore[call-overload]
        self.last.setText(self.tr("Terbukti terakhir: {0}").format(text))

    def show_known(self, rows: Sequence[CadanganLama]) -> None:
        """Say how the backups of this computer were found when they were last read again."""
        self.known.setVisible(bool(rows))
        if not rows:
            return
        count = Counter(row.keadaan for row in rows)
        text = self.tr("Cadangan dari komputer ini: {0} utuh, {1} tidak di tempatnya, {2} rusak.")
        parts = [
            text.format(count[Keadaan.UTUH], count[Keadaan.TIDAK_ADA], count[Keadaan.RUSAK]),
            self.tr("Dibaca ulang terakhir: {0}").format(
                QLocale().toString(max(row.diperiksa for row in rows).date(), "d MMMM yyyy")  # type: ignore[call-overload]
            ),
        ]
        bad = [str(row.path) for row in rows if row.keadaan is Keadaan.RUSAK]
        if bad:
            parts.append(
                self.tr("RUSAK: {0}. Buat cadangan baru di media lain.").format(", ".join(bad))
            )
        self.known.setText("\n".join(parts))
        set_role(self.known, "strong" if bad else "small")

    def proposed_name(self) -> str:
        """Return the file name offered in the dialog."""
        return f"cadangan-{self.context.jam.now():%Y%m%d-%H%M}{AKHIRAN}"

    def back_up_to(self, path: Path) -> None:
        """Write and prove a backup."""
        data = self.context.data
        self.run(
            self.tr("Membuat cadangan {0}").format(path.name),
            lambda job: data.buat_cadangan(path, job),
            self._on_done,
        )

    @Slot()
    def _ask(self) -> None:
        kinds = self.tr("Cadangan Lumbung (*{0})").format(AKHIRAN)
        title = self.tr("Simpan cadangan")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, self.proposed_name(), kinds)
        if chosen:
            path = Path(chosen)
            self.back_up_to(path if path.suffix else path.with_name(path.name + AKHIRAN))

    def _on_done(self, hasil: HasilCadangan) -> None:
        self.show_last(self.context.jam.now())
        text = self.tr("{0}: {1} berkas, {2}, dibaca kembali utuh. Simpan di luar komputer ini.")
        size = ukuran_berkas(hasil.ukuran)
        lost = kalimat_berkas_rusak(hasil.rusak)
        self.say(
            self.tr("terbukti"),
            Tone.BAD if lost else Tone.GOOD,
            " ".join((text.format(hasil.path.name, hasil.berkas, size), lost)).strip(),
            folder=hasil.path.parent,
        )
