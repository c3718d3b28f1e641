# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The counting card: every day counted or skipped and why, and the same as a printable PDF."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.jobs import JobControl
from app.domain.label import PEMICU, SATUAN
from app.domain.tenggat import HariHitung, KartuHitung, StatusHari
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, kalimat_baris, kata, sebutan, teks_dasar
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.teks import hari_tanggal
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class _Hari:
    """The days of a card as a row source."""

    def __init__(self, hari: Sequence[HariHitung]) -> None:
        self._hari = tuple(hari)

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - days have one order
        return range(len(self._hari))

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, HariHitung]:
        return {key: self._hari[key] for key in keys if isinstance(key, int)}


class DialogKartu(QDialog):
    """``perkara`` is the number of the case; no person is named on a card."""

    def __init__(
        self, context: UiContext, kartu: KartuHitung, perkara: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._kartu, self._perkara = context, kartu, perkara
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Kartu hitung")
        self.setWindowTitle(f"{title} {perkara}".strip())
        self.resize(current().scaled(720), current().scaled(620))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        heading = QLabel(f"{title} · {kata(kartu.aturan.kewajiban)}")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        set_role(heading, "title")
        column.addWidget(heading)
        column.addWidget(self._facts())
        self.table: PagedTable[HariHitung] = PagedTable(self._columns(), name="kartu")
        self.table.set_lines(1)
        self.table.view.setAccessibleName(self.tr("Hari yang dihitung"))
        self.table.set_source(_Hari(kartu.hari))
        column.addWidget(self.table, 1)
        if kartu.catatan:
            column.addWidget(_notes(kartu.catatan))
        column.addWidget(self._make_buttons())

    def _facts(self) -> KeyValueList:
        kartu, aturan = self._kartu, self._kartu.aturan
        rows = KeyValueList(label_width=110)
        mulai = f"{hari_tanggal(kartu.mulai)}, {kata(PEMICU.get(aturan.pemicu, aturan.pemicu))}"
        rows.add("dasar", self.tr("Dasar"), teks_dasar(aturan.dasar))
        rows.add("mulai", self.tr("Mulai dihitung"), mulai)
        rows.add(
            "jangka", self.tr("Jangka waktu"), f"{aturan.jumlah} {kata(SATUAN[aturan.satuan])}"
        )
        pill = Pill(self.tr("sementara"), Tone.WARN) if kartu.sementara else None
        rows.add("jatuh", self.tr("Jatuh tempo"), hari_tanggal(kartu.jatuh_tempo), pill=pill)
        rows.add("setelan", self.tr("Setelan"), kalimat_baris(kartu.setelan))
        return rows

    def _columns(self) -> list[Column[HariHitung]]:
        return [
            Column(
                "hari",
                self.tr("Hari, tanggal"),
                lambda h: Cell(hari_tanggal(h.tanggal), muted=not h.dihitung),
                width=236,
                required=True,
            ),
            Column(
                "ke",
                self.tr("Hari ke-"),
                lambda h: Cell("–" if h.urutan is None else str(h.urutan), strong=h.dihitung),
                width=70,
            ),
            Column(
                "keterangan",
                self.tr("Keterangan"),
                lambda h: Cell(kalimat_baris(h.keterangan), muted=not h.dihitung),
                stretch=True,
            ),
            Column("status", self.tr("Kalender"), _status, width=110),
        ]

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.print_button = QPushButton(self.tr("Cetak kartu…"))
        self.print_button.setObjectName("cetak_kartu")
        set_role(self.print_button, "primary")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.setToolTip(self.tr("Pratinjau dan cetak (Ctrl P)"))
        self.print_button.clicked.connect(self._open_pdf)
        box.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    @Slot()
    def _open_pdf(self) -> None:
        kartu, perkara, setelan = self._kartu, self._perkara, self._context.setelan
        today = self._context.jam.today()

        def work(_job: JobControl) -> bytes:
            from app.exports.kartu_hitung import render_kartu_hitung

            instansi = setelan.instansi()
            return render_kartu_hitung(
                kartu, kop=instansi.kop, dicetak=today, kertas=instansi.kertas, perkara=perkara
            )

        self._context.runner.start(self, work, done=self._show_pdf)

    def _show_pdf(self, data: bytes) -> None:
        name = f"kartu-hitung-{self._kartu.aturan.kode}-{self._perkara.replace('/', '-')}.pdf"
        DialogPdf(self._context, self.tr("Kartu hitung"), data, name, parent=self).open()


def _status(hari: HariHitung) -> Cell:
    if hari.status is StatusHari.DITETAPKAN:
        return Cell("")
    return Cell(pill=Pill(sebutan(hari.status), Tone.WARN))


def _notes(catatan: Sequence[str]) -> QWidget:
    text = QLabel("\n".join(f"– {kalimat(satu)}" for satu in catatan))
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    set_role(text, "small")
    area = QScrollArea()
    area.setWidget(text)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setMaximumHeight(current().scaled(96))
    return area
