# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Naming the applicant of one case to the province: what goes is shown before it goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.sinkron import EskalasiRow
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.context import UiContext
from app.ui.widgets.key_value import KeyValueList


class DialogEskalasi(Lembar):
    """Asks for the purpose; a case that was escalated already can be taken back instead."""

    def __init__(self, context: UiContext, isi: EskalasiRow, parent: QWidget | None = None) -> None:
        self._isi, self._sudah = isi, bool(isi.keperluan)
        super().__init__(
            context,
            self._judul().format(isi.nomor),
            basis="UU 27/2022 Pasal 27-29 dan 55",
            save_text=self.tr("Tarik kembali") if self._sudah else self.tr("Sertakan identitas"),
            parent=parent,
        )
        self.fit(620, 440)
        facts = KeyValueList(label_width=130)
        facts.add("nama", self.tr("Nama"), isi.nama_pemohon)
        facts.add("alamat", self.tr("Alamat"), isi.alamat)
        facts.add("kontak", self.tr("Kontak"), isi.kontak)
        facts.add("rincian", self.tr("Informasi"), isi.rincian)
        if self._sudah:
            facts.add("keperluan", self.tr("Keperluan"), isi.keperluan)
        self.form.add_field(
            "isi",
            self.tr("Yang diketahui provinsi") if self._sudah else self.tr("Yang akan dikirim"),
            facts,
            help_text=self.tr(
                "NIK dan lampiran tidak pernah ikut. Perbuatan ini dicatat di jejak."
            ),
        )
        self._why = teks_panjang(3)
        self.form.add_field(
            "alasan" if self._sudah else "keperluan",
            self.tr("&Alasan penarikan") if self._sudah else self.tr("&Keperluan"),
            self._why,
            required=True,
            help_text=""
            if self._sudah
            else self.tr("Misalnya nomor sengketa di Komisi Informasi yang ditangani provinsi."),
        )
        self._why.setFocus()

    def save(self) -> None:
        text, rid, sinkron = self._why.toPlainText(), self._isi.permohonan_id, self.context.sinkron
        if self._sudah:
            self.submit(lambda _job: sinkron.tarik_eskalasi(rid, alasan=text))
        else:
            self.submit(lambda _job: sinkron.eskalasikan(rid, keperluan=text))

    def _judul(self) -> str:
        if self._sudah:
            return self.tr("Identitas pemohon {0} di provinsi")
        return self.tr("Sertakan identitas pemohon {0} ke provinsi")
