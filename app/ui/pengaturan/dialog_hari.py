# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One day of the calendar; what it moves is shown before it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.format_id import kapital_awal, tanggal_panjang
from app.domain.kalender import SEBUTAN_LIBUR, JenisLibur
from app.services.dampak import KasusPindah
from app.services.kalender import PerubahanHari
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, tanggal
from app.ui.pengaturan.bagian import buka
from app.ui.pengaturan.dialog_geser import DialogGeser
from app.ui.widgets.form import Form
from app.ui.widgets.tanggal_edit import TanggalEdit

BUKAN_LIBUR = "bukan_libur"
translate = QCoreApplication.translate


class DialogHari(DialogBorang):
    """Adds a day (``hari`` None) or changes the one of that date."""

    def __init__(
        self,
        context: UiContext,
        hari: PerubahanHari | None,
        *,
        tahun: int,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Ubah hari") if hari else self.tr("Tambah hari")
        super().__init__(
            title,
            self.tr("Lihat dampaknya…"),
            advice=self.tr(
                "Sebelum disimpan, setiap permohonan berjalan yang tenggatnya bergeser ditampilkan."
            ),
            width=540,
            parent=parent,
        )
        self._context = context
        self.date = TanggalEdit(today=context.jam.today)
        self.kind, self.status = QComboBox(), QComboBox()
        self.name, self.source = QLineEdit(), QLineEdit()
        self.name.setMaxLength(200)
        self.source.setMaxLength(300)
        for jenis in JenisLibur:
            self.kind.addItem(nama_jenis(jenis.value), jenis.value)
        self.kind.addItem(nama_jenis(BUKAN_LIBUR), BUKAN_LIBUR)
        self.status.addItem(self.tr("Ditetapkan"), "ditetapkan")
        self.status.addItem(self.tr("Perkiraan (SKB belum terbit)"), "perkiraan")
        self.add(self._make_form(tahun))
        if hari is not None:
            self._show(hari)
        (self.date if hari is None else self.source).setFocus()

    def submit(self) -> None:
        assert self.form is not None
        day = self.date.value()
        if day is None:
            problem = self.date.problem() or self.tr("Tulis tanggalnya.")
            self.form.show_problems({"tanggal": problem}, focus=True)
            self.fit()
            return
        self.form.show_problems({})
        self.message.hide()
        change = self._change(day)
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._context.kalender.dampak(change),
            done=lambda moved: self._ask(change, moved),
            failed=self.refuse,
        )

    def _ask(self, change: PerubahanHari, moved: Sequence[KasusPindah]) -> None:
        self.set_busy(busy=False)
        buka(
            DialogGeser(
                self._context,
                self.tr("Dampak perubahan hari"),
                moved,
                what=self.tr("{0}: {1} ({2}).").format(
                    tanggal(tanggal_panjang(change.tanggal)),
                    change.nama,
                    nama_jenis(change.jenis).lower(),
                ),
                simpan=lambda _alasan: self._context.kalender.simpan_hari(change),
                done=self._on_saved,
                parent=self,
            )
        )

    def _on_saved(self) -> None:
        self._context.window.show_toast(self.tr("Kalender disimpan."))
        self.accept()

    def _change(self, day: date) -> PerubahanHari:
        return PerubahanHari(
            day,
            str(self.kind.currentData()),
            " ".join(self.name.text().split()),
            str(self.status.currentData()),
            " ".join(self.source.text().split()),
        )

    def _show(self, hari: PerubahanHari) -> None:
        assert self.form is not None
        with self.form.filling():
            self.date.set_value(hari.tanggal)
            self.kind.setCurrentIndex(self.kind.findData(hari.jenis))
            self.status.setCurrentIndex(self.status.findData(hari.status))
            self.name.setText(hari.nama)
            self.source.setText(hari.sumber)
        self.date.setEnabled(False)

    def _make_form(self, tahun: int) -> Form:
        form = Form()
        form.add_section(columns=2)
        form.add_field(
            "tanggal",
            self.tr("Tanggal"),
            self.date,
            required=True,
            help_text=self.tr("Misalnya 17-08-{0}.").format(tahun),
        )
        form.add_field("jenis", self.tr("Jenis"), self.kind)
        form.add_field("nama", self.tr("Nama hari"), self.name, required=True)
        form.add_field("status", self.tr("Status"), self.status)
        form.add_field(
            "sumber",
            self.tr("Dasar"),
            self.source,
            required=True,
            span=0,
            help_text=self.tr(
                "SKB, keputusan gubernur, atau surat edaran dengan nomor dan tanggalnya."
            ),
        )
        return form


def nama_jenis(jenis: str) -> str:
    """Return the kind of a day in words."""
    if jenis == BUKAN_LIBUR:
        return translate("Pengaturan", "Bukan libur (tetap hari kerja)")
    return kapital_awal(kalimat(SEBUTAN_LIBUR[JenisLibur(jenis)]))
