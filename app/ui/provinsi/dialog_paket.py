# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Making a rule pack: its kind, its content, the day from which it holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.errors import ValidationError
from app.domain.paket_aturan import PESAN, SEBUTAN_PAKET, IsiPaket, IsiPesan, JenisPaket
from app.domain.provinsi import PaketAturanRow
from app.services.provinsi.isi_paket import isi_dari_berkas
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.provinsi.umum import istilah, teks, tombol
from app.ui.theme import current
from app.ui.widgets.form import Form
from app.ui.widgets.tanggal_edit import TanggalEdit


class DialogPaket(DialogBorang):
    """Messages are typed; days, deadlines and files come from a file."""

    def __init__(self, context: UiContext, *, parent: QWidget | None = None) -> None:
        super().__init__("", "", width=560, parent=parent)
        self.setWindowTitle(self.tr("Buat paket aturan"))
        self.ok.setText(self.tr("Tanda tangani && terbitkan"))
        self._context = context
        self.path: Path | None = None
        self.kind = QComboBox()
        for jenis in JenisPaket:
            self.kind.addItem(istilah(SEBUTAN_PAKET[jenis]), jenis)
        self.title, self.source, self.key = QLineEdit(), QLineEdit(), QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(current().scaled(110))
        self.file_name = teks("", "")
        self.file_button = tombol(self.tr("Pilih berkas…"))
        self.full = QCheckBox(self.tr("Ini seluruh hari libur tahun itu; ganti kalender bawaan"))
        self.full.setChecked(True)
        today = context.jam.today
        self.first, self.last = TanggalEdit(today=today), TanggalEdit(today=today)
        self.limit = TanggalEdit(today=today)
        self.first.set_value(today())
        self.note = teks("", "muted")
        self.add(self._make_form())
        self.add(self.note)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.file_button.clicked.connect(self._choose)
        self._on_kind()
        self.kind.setFocus()

    def jenis(self) -> JenisPaket:
        """Return the kind chosen."""
        return JenisPaket(self.kind.currentData())

    @Slot()
    def submit(self) -> None:
        """Read the content, sign it and put it into the list."""
        provinsi, jenis, path = self._context.provinsi, self.jenis(), self.path
        first, last = self.first.value(), self.last.value()
        problems = {} if first is not None else {"dari": self.tr("Tanggal berlaku wajib diisi.")}
        if path is None and jenis not in PESAN:
            problems["berkas"] = self.tr("Pilih berkasnya.")
        assert self.form is not None
        self.form.show_problems(problems, focus=True)
        if problems or first is None:
            return
        title, text, limit = self.title.text(), self.text.toPlainText(), self.limit.value()
        source, full, key = self.source.text(), self.full.isChecked(), self.key.text()

        def work() -> PaketAturanRow:
            if jenis in PESAN:
                isi: IsiPaket = IsiPesan(title.strip(), text.strip(), limit)
            else:
                assert path is not None
                isi = isi_dari_berkas(jenis, path, sumber=source, sejak=first, lengkap=full)
            return provinsi.buat_paket(
                jenis, isi, berlaku_dari=first, berlaku_sampai=last, kunci=key
            )

        self.set_busy(busy=True)
        self._context.runner.start(
            self, lambda _job: work(), write=True, done=self._done, failed=self._failed
        )

    def choose(self, path: Path) -> None:
        """Take a file."""
        self.path = path
        self.file_name.setText(path.name)

    def _make_form(self) -> Form:
        form = Form()
        form.add_section(columns=2)
        form.add_field("jenis", self.tr("Jenis"), self.kind, span=0)
        form.add_field("judul", self.tr("Judul"), self.title, required=True, span=0)
        form.add_field("isi", self.tr("Isi"), self.text, required=True, span=0)
        form.add_field("batas", self.tr("Dilaksanakan sampai"), self.limit)
        form.add_field("sumber", self.tr("Dasar hukum"), self.source, required=True, span=0)
        form.add_field("kunci", self.tr("Nama pendek"), self.key, span=0)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file_name, 1)
        row.addWidget(self.file_button)
        form.add_field("berkas", self.tr("Berkas"), holder, required=True, span=0)
        form.add_field("lengkap", "", self.full, span=0)
        form.add_field("dari", self.tr("Berlaku dari"), self.first, required=True)
        form.add_field("berlaku_sampai", self.tr("Berlaku sampai"), self.last)
        return form

    @Slot()
    def _on_kind(self) -> None:
        jenis = self.jenis()
        message = jenis in PESAN
        shown = {
            "judul": message,
            "isi": message,
            "batas": jenis is JenisPaket.INSTRUKSI,
            "sumber": not message,
            "kunci": jenis in (JenisPaket.TEMPLAT, JenisPaket.INSTRUMEN),
            "berkas": not message,
            "lengkap": jenis is JenisPaket.LIBUR,
        }
        assert self.form is not None
        for key, visible in shown.items():
            self.form.set_field_visible(key, visible=visible)
        self.note.setText(self._advice(jenis))
        self.fit()

    def _advice(self, jenis: JenisPaket) -> str:
        if jenis is JenisPaket.LIBUR:
            return self.tr(
                "CSV satu tahun dengan kolom tanggal, jenis (nasional, cuti_bersama, daerah,"
                " bukan_libur), nama. Kasus terbuka di instansi dihitung ulang dan yang bergeser"
                " ditunjukkan di sana."
            )
        if jenis is JenisPaket.TENGGAT:
            return self.tr(
                "CSV dengan kolom seperti tenggat.csv. Versi baru berdampingan dengan yang lama:"
                " jam yang sudah mulai sebelum tanggalnya tetap memakai aturan lama."
            )
        if jenis in PESAN:
            return self.tr("Tampil di halaman Dari provinsi di setiap komputer instansi.")
        return self.tr("Berkas disimpan di instansi dan dipakai register yang memerlukannya.")

    def _done(self, row: PaketAturanRow) -> None:
        text = self.tr("{0} versi {1} ditandatangani; ikut paket berikutnya ke instansi.")
        self._context.window.show_toast(text.format(istilah(row.sebutan), row.versi))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ValidationError) and self.form is not None:
            self.form.show_problems(error.fields, focus=True)
        self.refuse(error)

    @Slot()
    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Pilih berkas"))
        if chosen:
            self.choose(Path(chosen))
