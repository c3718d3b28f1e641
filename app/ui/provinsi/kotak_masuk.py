# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Kotak masuk”: sticks read and answered, every volume with its state and reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.domain.errors import UserError
from app.domain.format_id import angka, ukuran_berkas
from app.domain.jobs import JobControl
from app.domain.provinsi import HasilKotak, HasilTurun, PaketTiba
from app.domain.sinkron import FlashdiskRow
from app.services.provinsi.gudang import PENGURUS_PROVINSI
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.borang.pesan import Pesan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat
from app.ui.provinsi.pil import PAKET, pil
from app.ui.provinsi.umum import (
    HalamanProvinsi,
    baris,
    buka,
    saat,
    sebutan_sarana,
    teks,
    tombol,
)
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill, StatusPill
from app.ui.widgets.progress_panel import ProgressPanel

DAPAT_DICOBA = ("karantina", "menunggu")


class HalamanKotakMasuk(HalamanProvinsi):
    """Reading comes first; what is written back answers what came."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._sticks: tuple[FlashdiskRow, ...] = ()
        self.may = context.pelaku.punya(*PENGURUS_PROVINSI)
        self.choice = QComboBox()
        self.pill = StatusPill()
        self.read_button = tombol(self.tr("Baca && balas flashdisk"), utama=True)
        self.folder_button = tombol(self.tr("Baca && balas folder…"))
        self.files_button = tombol(self.tr("Terima berkas…"))
        self.down_button = tombol(self.tr("Tulis untuk semua instansi…"))
        self.progress = ProgressPanel()
        self.message = Pesan()
        self.result = teks()
        self.filter = QComboBox()
        self.again_button = tombol(self.tr("Coba lagi"))
        self.drop_button = tombol(self.tr("Buang…"))
        self.table: PagedTable[PaketTiba] = PagedTable(self._columns(), name="kotak_provinsi")
        self.table.set_lines(2)
        self._lay_out()
        self._connect()
        self._on_current()

    def reload(self) -> None:
        provinsi, states = self.context.provinsi, str(self.filter.currentData() or "")
        wanted = tuple(filter(None, states.split(",")))
        self.context.runner.start(
            self, lambda _job: provinsi.kotak(keadaan=wanted), done=self._show
        )
        self.context.runner.start(self, lambda _job: provinsi.flashdisk(), done=self.show_sticks)

    def open_target(self, target: object) -> None:
        """Show what is kept apart."""
        if target == "karantina":
            self.filter.setCurrentIndex(self.filter.findData("karantina"))

    @Slot(object)
    def show_sticks(self, rows: tuple[FlashdiskRow, ...]) -> None:
        """Take over what is plugged in."""
        self._sticks = rows
        self.choice.clear()
        for row in rows:
            self.choice.addItem(row.label or str(row.letak))
        self.choice.setVisible(len(rows) > 1)
        self.read_button.setEnabled(bool(rows))
        if rows:
            self.pill.set_pill(Pill(self.tr("{0} terpasang").format(rows[0].label), Tone.GOOD))
        else:
            self.pill.set_pill(Pill(self.tr("tidak ada flashdisk"), Tone.NEUTRAL))

    def exchange(self, letak: Path, sarana: str, nama: str) -> None:
        """Read a carrier, then write the answers for the agencies whose folders lie on it."""
        provinsi = self.context.provinsi

        def work(job: JobControl) -> tuple[HasilKotak, HasilTurun | None]:
            came = provinsi.baca(letak, sarana=sarana, job=job)
            if not came.instansi:
                return came, None
            try:
                went = provinsi.tulis(
                    letak, instansi=came.instansi, sarana=sarana, tempat=nama, job=job
                )
            except UserError as error:  # what came in stays in: say both
                told = (*came.peringatan, error.what, error.action)
                return replace(came, peringatan=told), None
            return came, went

        self._run(self.tr("Membaca {0}").format(nama), work, self._on_exchanged)

    def write_all(self, letak: Path) -> None:
        """Write for every agency whose PCs are known."""
        provinsi = self.context.provinsi
        self._run(
            self.tr("Menulis balasan ke {0}").format(letak.name),
            lambda job: provinsi.tulis(letak, sarana="folder", tempat=letak.name, job=job),
            self._on_written,
        )

    def receive(self, berkas: list[Path]) -> None:
        """Take single files in."""
        provinsi = self.context.provinsi
        self._run(
            self.tr("Menerima berkas"),
            lambda job: provinsi.terima_berkas(berkas, job=job),
            lambda hasil: self._on_exchanged((hasil, None)),
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("Flashdisk dan berkas"), padded=True)
        card.add_action(self.pill)
        card.add(
            teks(
                self.tr(
                    "Paket disimpan dahulu, baru diperiksa dan diterapkan. Yang rusak, asing, atau"
                    " tidak semestinya masuk karantina dengan alasannya. Balasannya (tanda terima"
                    " dan paket aturan) ditulis ke folder instansi yang ada di flashdisk itu."
                ),
                "muted",
            )
        )
        self.choice.setAccessibleName(self.tr("Flashdisk yang dipakai"))
        card.add(self.choice)
        row = QWidget()
        flow = FlowLayout(row, spacing=6)
        flow.setContentsMargins(0, 2, 0, 2)
        for button in (
            self.read_button,
            self.folder_button,
            self.files_button,
            self.down_button,
        ):
            flow.addWidget(button)
            button.setVisible(self.may)
        card.add(row)
        card.add(self.progress)
        card.add(self.message)
        card.add(self.result)
        self.result.hide()
        self.body.addWidget(card)
        inbox = Card(self.tr("Paket yang tiba"))
        self._fill_filter()
        inbox.add_action(self.filter)
        self.advice = teks()
        inbox.add(baris(self.advice, self.again_button, self.drop_button, tepi=14))
        inbox.add(self.table, 1)
        self.table.setMinimumHeight(current().scaled(320))
        self.table.setAccessibleName(self.tr("Paket yang tiba"))
        for button in (self.again_button, self.drop_button):
            button.setVisible(self.may)
        self.body.addWidget(inbox, 1)

    def _fill_filter(self) -> None:
        self.filter.setAccessibleName(self.tr("Saring menurut keadaan"))
        for title, data in (
            (self.tr("Semua paket"), ""),
            (self.tr("Karantina"), "karantina"),
            (self.tr("Menunggu"), "menunggu,tersimpan"),
            (self.tr("Diterapkan"), "diterapkan"),
        ):
            self.filter.addItem(title, data)

    def _columns(self) -> list[Column[PaketTiba]]:
        return [
            Column("waktu", self.tr("Tiba"), lambda r: Cell(saat(r.waktu)), width=140),
            Column(
                "instansi",
                self.tr("Instansi"),
                lambda r: Cell(
                    r.instansi or self.tr("tidak dikenal"), kalimat(r.alasan), strong=True
                ),
                width=300,
                stretch=True,
                required=True,
            ),
            Column("sarana", self.tr("Sarana"), lambda r: Cell(sebutan_sarana(r.sarana)), width=88),
            Column(
                "ukuran",
                self.tr("Ukuran"),
                lambda r: Cell(ukuran_berkas(r.ukuran)),
                width=84,
                right=True,
            ),
            Column(
                "operasi",
                self.tr("Perubahan"),
                lambda r: Cell(angka(r.operasi)),
                width=92,
                right=True,
            ),
            Column(
                "keadaan", self.tr("Keadaan"), lambda r: Cell(pill=pil(PAKET, r.keadaan)), width=120
            ),
        ]

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(self.reload)
        self.table.current_changed.connect(self._on_current)
        self.again_button.clicked.connect(self._try_again)
        self.drop_button.clicked.connect(self._ask_drop)
        self.read_button.clicked.connect(self._read_stick)
        self.folder_button.clicked.connect(self._choose_folder)
        self.files_button.clicked.connect(self._choose_files)
        self.down_button.clicked.connect(self._choose_target)

    def _show(self, rows: tuple[PaketTiba, ...]) -> None:
        self.table.set_empty(
            "inbox",
            self.tr("Belum ada paket di sini."),
            self.tr(
                "Pasang flashdisk dari instansi lalu tekan Baca && balas. Kiriman lewat jaringan"
                " muncul sendiri."
            ).replace("&&", "&"),
        )
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(rows, key=lambda r: r.sidik))
        if kept is not None:
            self.table.select_key(kept)
        held = sum(1 for row in rows if row.keadaan == "karantina")
        text = self.tr("{0} paket dalam daftar, {1} dikarantina.")
        told = text.format(angka(len(rows)), angka(held))
        if held and self.may:
            hint = self.tr("Pilih yang dikarantina untuk mencobanya lagi.")
            told = f"{told} {hint}"
        self.advice.setText(told)
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        held = row is not None and row.keadaan in DAPAT_DICOBA
        self.again_button.setEnabled(held)
        self.drop_button.setEnabled(held)

    def _run(
        self,
        title: str,
        work: Callable[[JobControl], object],
        done: Callable[..., None],
    ) -> None:
        self.message.hide()
        self.result.hide()
        self.progress.begin(title)
        job = self.context.runner.start(
            self,
            work,
            write=True,
            done=done,
            failed=self._refused,
            progress=self.progress.show_step,
            ended=self._ended,
        )
        self.progress.cancel_clicked.connect(job.cancel)

    def _on_exchanged(self, hasil: tuple[HasilKotak, HasilTurun | None]) -> None:
        came, went = hasil
        lines = [
            self.tr("{0} paket dibaca: {1} diterapkan, {2} menunggu, {3} dikarantina.").format(
                len(came.paket), came.diterapkan, came.menunggu, came.karantina
            )
        ]
        if came.dilewati:
            lines.append(self.tr("{0} sudah pernah dibaca.").format(came.dilewati))
        lines += [kalimat(text) for text in came.peringatan]
        if went is not None:
            lines += self._answered(went)
        self._say(lines)

    def _on_written(self, hasil: HasilTurun) -> None:
        self._say(self._answered(hasil))

    def _answered(self, hasil: HasilTurun) -> list[str]:
        lines = [
            self.tr("Balasan ditulis untuk {0} instansi ({1}).").format(
                len(hasil.instansi), ukuran_berkas(hasil.byte)
            )
        ]
        if hasil.dilewati:
            lines.append(
                self.tr("Belum dikenal komputernya: {0}.").format(", ".join(hasil.dilewati[:5]))
            )
        return lines + [kalimat(text) for text in hasil.peringatan]

    def _say(self, lines: list[str]) -> None:
        self.result.setText(" ".join(dict.fromkeys(lines)))
        self.result.show()
        self.reload()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)
        self.reload()

    def _ended(self) -> None:
        self.progress.finish()

    @Slot()
    def _read_stick(self) -> None:
        index = max(self.choice.currentIndex(), 0)
        if index < len(self._sticks):
            stick = self._sticks[index]
            self.exchange(stick.letak, "flashdisk", stick.label or str(stick.letak))

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder pertukaran"))
        if chosen:
            self.exchange(Path(chosen), "folder", Path(chosen).name)

    @Slot()
    def _choose_files(self) -> None:
        title, kinds = self.tr("Pilih paket"), "Lumbung (*.lmb)"
        chosen, _kind = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if chosen:
            self.receive([Path(name) for name in chosen])

    @Slot()
    def _choose_target(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Pilih flashdisk atau folder"))
        if chosen:
            self.write_all(Path(chosen))

    @Slot()
    def _try_again(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        provinsi = self.context.provinsi
        self.context.runner.start(
            self,
            lambda _job: provinsi.coba_lagi(row.sidik),
            write=True,
            done=lambda _rows: self.reload(),
            failed=self._refused,
        )

    @Slot()
    def _ask_drop(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        dialog = DialogAlasan(
            self.tr("Buang paket karantina"),
            self.tr("Isinya dihapus dari komputer ini; barisnya dan alasannya tetap tercatat."),
            self.tr("Buang"),
            parent=self,
        )
        provinsi = self.context.provinsi

        def drop(alasan: str) -> None:
            self.context.runner.start(
                dialog,
                lambda _job: provinsi.buang(row.sidik, alasan=alasan),
                write=True,
                done=lambda _none: dialog.accept(),
                failed=dialog.refuse,
            )

        dialog.given.connect(drop)
        dialog.accepted.connect(self.reload)
        buka(dialog)
