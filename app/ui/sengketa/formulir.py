# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The form of a dispute: a new one, or the correction of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan
from app.domain.kip import JENIS_PEMOHON_ISIAN, JenisPemohon
from app.domain.sengketa_isian import SengketaDraft
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.widgets.tanggal_edit import TanggalEdit

t = QCoreApplication.translate
TEKS = ("nama_pemohon", "nama_kuasa", "termohon", "nomor_ki", "komisi", "mediator")
PANJANG = {"rincian": 3, "alamat": 2, "kuasa_termohon": 2, "majelis": 2, "keterangan": 2}
TANGGAL = ("tanggal_pemberitahuan", "tanggal_permohonan_ki", "tanggal_surat_ki")
Simpan = Callable[[SengketaDraft, str], tuple[UUID, Changes]]


class DialogSengketa(Lembar):
    """``simpan`` stores the draft with the reason of a correction, in the write lane."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        draft: SengketaDraft,
        simpan: Simpan,
        *,
        selesai: Callable[[UUID], None] | None = None,
        betulkan: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        basis = "UU 14/2008 Pasal 37; PerKI 1/2013 Pasal 13 dan 24"
        super().__init__(context, title, basis=basis, parent=parent)
        self._draft, self._simpan, self._selesai = draft, simpan, selesai
        self._betulkan = betulkan
        self.texts: dict[str, QLineEdit] = {}
        self.longs = {key: teks_panjang(lines) for key, lines in PANJANG.items()}
        self.days = {key: TanggalEdit(today=context.jam.today) for key in TANGGAL}
        self.grounds: dict[AlasanKeberatan, QCheckBox] = {}
        self.kind = QComboBox()
        self.reason = QLineEdit()
        self._build()
        self._show(draft)
        self.fit(860, 660)

    def draft(self) -> SengketaDraft:
        """Return what stands in the form."""
        texts: dict[str, Any] = {key: edit.text().strip() for key, edit in self.texts.items()}
        texts |= {key: edit.toPlainText().strip() for key, edit in self.longs.items()}
        texts |= {key: edit.value() for key, edit in self.days.items()}
        return replace(
            self._draft,
            jenis_pemohon=JenisPemohon(self.kind.currentData()),
            alasan=tuple(a for a, tick in self.grounds.items() if tick.isChecked()),
            **texts,
        )

    def save(self) -> None:
        draft, reason = self.draft(), self.reason.text().strip()
        faults = {key: edit.problem() for key, edit in self.days.items() if edit.problem()}
        if self._betulkan and not reason:
            faults["alasan_betulkan"] = self.tr("Tulis alasan pembetulannya.")
        if faults:
            self.show_problems(faults)
            return

        def work(_job: JobControl) -> tuple[UUID, Changes]:
            return self._simpan(draft, reason)

        def done(made: tuple[UUID, Changes]) -> None:
            self.context.bus.publish(made[1])
            if self._selesai is not None:
                self._selesai(made[0])

        self.submit(work, done)

    def _build(self) -> None:
        self._build_dispute()
        self.form.add_section(self.tr("Para pihak"), columns=2)
        self._text("nama_pemohon", self.tr("&Nama pemohon"), need=True)
        for value in JENIS_PEMOHON_ISIAN:
            self.kind.addItem(sebutan(value), value)
        self.form.add_field("jenis_pemohon", self.tr("Je&nis pemohon"), self.kind)
        self._text("nama_kuasa", self.tr("Kuasa pemohon"))
        self._text("termohon", self.tr("Termohon (kosong = instansi ini)"))
        self._long("alamat", self.tr("Alamat pemohon"))
        self._long("kuasa_termohon", self.tr("Kuasa Termohon, satu nama per baris"))
        self.form.add_section(self.tr("Komisi Informasi"), columns=2)
        self._text("komisi", self.tr("&Komisi Informasi"))
        self._text("nomor_ki", self.tr("Nomor re&gister Komisi Informasi"))
        self._text("mediator", self.tr("Mediator"), span=0)
        self._long("majelis", self.tr("Majelis komisioner"))
        self._long("keterangan", self.tr("Keterangan"))
        if self._betulkan:
            title = self.tr("Alasan pembetulan")
            self.form.add_field("alasan_betulkan", title, self.reason, required=True, span=0)

    def _build_dispute(self) -> None:
        self.form.add_section(self.tr("Sengketa"), columns=2)
        for key, title in (
            ("tanggal_pemberitahuan", self.tr("&Pemberitahuan atau panggilan diterima")),
            ("tanggal_permohonan_ki", self.tr("&Diajukan ke Komisi Informasi")),
            ("tanggal_surat_ki", self.tr("Surat ketidaklengkapan diterima pemohon")),
        ):
            need = key == "tanggal_pemberitahuan" and not self._betulkan
            self.form.add_field(key, title, self.days[key], required=need)
        self._long("rincian", self.tr("&Informasi yang disengketakan"), need=True)
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for ground in AlasanKeberatan:
            tick = QCheckBox(f"{ground.value}. {sebutan(ground)}")
            self.grounds[ground] = tick
            column.addWidget(tick)
        advice = self.tr("Alasan menentukan jalannya: huruf a ajudikasi, huruf lain mediasi.")
        self.form.add_field("alasan", self.tr("&Alasan sengketa"), ticks, span=0, help_text=advice)

    def _long(self, key: str, title: str, *, need: bool = False) -> None:
        self.form.add_field(key, title, self.longs[key], required=need, span=0)

    def _text(self, key: str, title: str, *, need: bool = False, span: int = 1) -> None:
        edit = QLineEdit()
        edit.setMaxLength(400)
        self.texts[key] = edit
        self.form.add_field(key, title, edit, required=need, span=span)

    def _show(self, draft: SengketaDraft) -> None:
        for key, edit in self.texts.items():
            edit.setText(getattr(draft, key))
        for key, long in self.longs.items():
            long.setPlainText(getattr(draft, key))
        for key, day in self.days.items():
            day.set_value(getattr(draft, key))
        for ground, tick in self.grounds.items():
            tick.setChecked(ground in draft.alasan)
        self.kind.setCurrentIndex(max(self.kind.findData(draft.jenis_pemohon), 0))
        self.days["tanggal_pemberitahuan"].setFocus(Qt.FocusReason.OtherFocusReason)


class DialogAsal(Lembar):
    """Where a new dispute comes from: an objection, a request by its number, or neither."""

    def __init__(
        self,
        context: UiContext,
        keberatan: tuple[tuple[UUID, str], ...],
        dipilih: Callable[[SengketaDraft], None],
        parent: QWidget | None = None,
    ) -> None:
        title, words = t("Sengketa", "Sengketa baru"), t("Sengketa", "&Lanjut")
        super().__init__(context, title, save_text=words, parent=parent)
        self._chosen = dipilih
        self.objection, self.request = QComboBox(), QLineEdit()
        self.objection.addItem(t("Sengketa", "Tidak dari keberatan di register ini"), None)
        for one, text in keberatan:
            self.objection.addItem(text, one)
        self.form.add_field(
            "keberatan_id",
            t("Sengketa", "Dari &keberatan"),
            self.objection,
            help_text=t("Sengketa", "Isian dan alasannya disalin; keberatannya ikut maju."),
        )
        self.form.add_field(
            "nomor_permohonan",
            t("Sengketa", "Dari &permohonan, nomor pendaftaran"),
            self.request,
            help_text=t("Sengketa", "Kosongkan keduanya untuk sengketa yang berdiri sendiri."),
        )
        self.objection.currentIndexChanged.connect(self._on_objection)
        self.fit(600, 330)

    def save(self) -> None:
        fasad, kip = self.context.sengketa, self.context.kip
        keberatan_id, number = self.objection.currentData(), self.request.text().strip()

        def work(_job: JobControl) -> SengketaDraft | None:
            if keberatan_id is not None:
                return fasad.isian_awal(keberatan_id=keberatan_id)
            if not number:
                return fasad.isian_awal()
            found = [hit for hit in kip.cari(number) if _sama(hit.judul, number)]
            if len(found) != 1 or found[0].jenis != "permohonan":
                return None
            return fasad.isian_awal(permohonan_id=found[0].id)

        def done(draft: SengketaDraft | None) -> None:
            if draft is None:
                words = t("Sengketa", "Tidak ada permohonan bernomor {0}.").format(number)
                self.show_problems({"nomor_permohonan": words})
                return
            self.accept()
            self._chosen(draft)

        self.context.runner.start(self, work, write=True, done=done, failed=self.show_failure)

    def _on_objection(self) -> None:
        self.form.set_field_visible(
            "nomor_permohonan", visible=self.objection.currentData() is None
        )


def _sama(judul: str, number: str) -> bool:
    return judul.casefold() == number.casefold() or number.casefold() in judul.casefold().split()
