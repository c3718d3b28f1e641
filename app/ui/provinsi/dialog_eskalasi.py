# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One escalated case: first why it is opened, then who it is about; both are on record."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.provinsi import EskalasiProvinsi, IsiEskalasi
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.provinsi.umum import teks
from app.ui.theme import current
from app.ui.widgets.form import Form
from app.ui.widgets.key_value import KeyValueList


class DialogBukaEskalasi(DialogBorang):
    """Asks for the reason; the identity is shown in its place once the look is in the trail."""

    def __init__(
        self, context: UiContext, row: EskalasiProvinsi, *, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", width=560, parent=parent)
        self.setWindowTitle(self.tr("Buka identitas {0}").format(row.nomor or row.instansi))
        self.ok.setText(self.tr("Buka"))
        self._context, self._row, self._shown = context, row, False
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(current().scaled(72))
        self._note = teks(
            self.tr(
                "{0} menyertakan identitas pemohon perkara ini untuk: {1}. Membukanya dicatat di"
                " jejak dengan nama Anda, waktunya, dan alasannya."
            ).format(row.instansi, row.keperluan),
            "muted",
        )
        self.facts = KeyValueList(label_width=130)
        self.facts.hide()
        self._asked = Form()
        self._asked.add_field("alasan", self.tr("Alasan membuka"), self.reason, required=True)
        self.add(self._note)
        self.add(self._asked)
        self.add(self.facts)
        self.reason.setFocus()

    @Slot()
    def submit(self) -> None:
        """Open the case, or close the window that shows it."""
        if self._shown:
            self.accept()
            return
        provinsi, rid, reason = self._context.provinsi, self._row.id, self.reason.toPlainText()
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: provinsi.buka_eskalasi(rid, alasan=reason),
            write=True,
            done=self._show,
            failed=self.refuse,
        )

    def _show(self, isi: IsiEskalasi) -> None:
        for key, label, value in (
            ("instansi", self.tr("Instansi"), isi.instansi),
            ("nama", self.tr("Nama pemohon"), isi.nama_pemohon),
            ("alamat", self.tr("Alamat"), isi.alamat),
            ("kontak", self.tr("Kontak"), isi.kontak),
            ("rincian", self.tr("Informasi yang diminta"), isi.rincian),
            ("keperluan", self.tr("Keperluan"), isi.keperluan),
        ):
            self.facts.add(key, label, value)
        self._shown = True
        self._note.setText(
            self.tr("Pakailah hanya untuk keperluan itu. Pembukaan ini sudah tercatat.")
        )
        self.message.hide()
        self._asked.hide()
        self.facts.show()
        self._cancel.hide()
        self.ok.setText(self.tr("Tutup"))
        self.set_busy(busy=False)
        self.fit()


class DialogTandai(DialogBorang):
    """Note that a case was answered or closed, or is taken up again."""

    def __init__(
        self,
        context: UiContext,
        row: EskalasiProvinsi,
        keadaan: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", width=500, parent=parent)
        title, advice, label = {
            "dijawab": (
                self.tr("Tandai dijawab"),
                self.tr("Catat jawaban provinsi: kepada siapa, kapan, lewat apa."),
                self.tr("Jawaban"),
            ),
            "ditutup": (
                self.tr("Tutup eskalasi"),
                self.tr("Perkara ini tidak lagi menunggu provinsi. Alasannya tetap tercatat."),
                self.tr("Alasan menutup"),
            ),
            "dibuka": (
                self.tr("Buka kembali"),
                self.tr("Perkara ini kembali menunggu provinsi."),
                self.tr("Alasan"),
            ),
        }[keadaan]
        self.setWindowTitle(f"{title} · {row.nomor or row.instansi}")
        self.ok.setText(title)
        self._context, self._row, self._keadaan = context, row, keadaan
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(current().scaled(84))
        form = Form()
        form.add_field("catatan", label, self.note, required=True)
        self.add(teks(advice, "muted"))
        self.add(form)
        self.note.setFocus()

    @Slot()
    def submit(self) -> None:
        """Note it."""
        provinsi, rid, note = self._context.provinsi, self._row.id, self.note.toPlainText()
        keadaan = self._keadaan
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: provinsi.tandai_eskalasi(rid, keadaan, catatan=note),
            write=True,
            done=lambda _changes: self.accept(),
            failed=self.refuse,
        )
