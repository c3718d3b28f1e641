# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the written notice, and the information, reach the applicant: two dates, never merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.kip import CaraPengiriman, Keputusan, Peristiwa
from app.domain.periksa import problems_penyampaian
from app.domain.permohonan import PenyampaianDraft, PermohonanDetail
from app.domain.tindakan import Sampaikan
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.permohonan.kotak_berkas import KotakBerkas
from app.ui.permohonan.lembar import LembarLangkah
from app.ui.widgets.tanggal_edit import TanggalEdit

DIKABULKAN = (Keputusan.DIKABULKAN_SELURUH, Keputusan.DIKABULKAN_SEBAGIAN)


class DialogSampaikan(LembarLangkah):
    """``attach`` takes the proof files in once the delivery is stored."""

    def __init__(
        self,
        context: UiContext,
        detail: PermohonanDetail,
        *,
        attach: Callable[[Sequence[Path]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, detail, Peristiwa.SAMPAIKAN, parent=parent)
        self.fit(640, 560)
        self._attach = attach
        self._granted = detail.keputusan in DIKABULKAN
        self.form.add_section(
            "",
            self.tr("Register mencatat kedua tanggal terpisah (Lampiran VIII kolom 18 dan 19)."),
            columns=2,
        )
        self._notice_date = self.tanggal(awal=detail.row.tanggal_pemberitahuan)
        self.form.add_field(
            "tanggal_pemberitahuan",
            self.tr("Tanggal &pemberitahuan tertulis"),
            self._notice_date,
            required=True,
        )
        self._given_date = TanggalEdit(today=context.jam.today)
        if self._granted and detail.row.tanggal_pemberitahuan is not None:
            # the notice is out: what this sheet is opened for now is the day of giving
            self._given_date.set_value(detail.row.tanggal_pemberian or context.jam.today())
        self.form.add_field(
            "tanggal_pemberian",
            self.tr("Tanggal &informasi diberikan"),
            self._given_date,
            help_text=self.tr("Kosongkan bila informasinya belum diserahkan."),
        )
        self.form.set_field_visible("tanggal_pemberian", visible=self._granted)
        self._way = QComboBox()
        for way in CaraPengiriman:
            self._way.addItem(sebutan(way), way)
        chosen = detail.draft.cara_pengiriman
        if chosen is not None:
            self._way.setCurrentIndex(self._way.findData(chosen))
        self.form.add_field("cara", self.tr("&Cara"), self._way)
        self._receiver = QLineEdit()
        self.form.add_field("penerima", self.tr("Pe&nerima"), self._receiver)
        self._proof = QLineEdit()
        self.form.add_field(
            "bukti",
            self.tr("&Bukti"),
            self._proof,
            help_text=self.tr("Nomor resi, waktu e-mail, atau paraf di buku ekspedisi."),
            span=0,
        )
        self._files = KotakBerkas(self.tr("Lepas berkas bukti penyampaian di sini"))
        self.form.add_field("berkas", "", self._files, span=0)

    def draft(self) -> PenyampaianDraft:
        """Return what the form holds."""
        return PenyampaianDraft(
            tanggal_pemberitahuan=self._notice_date.value(),
            tanggal_pemberian=self._given_date.value() if self._granted else None,
            cara=CaraPengiriman(self._way.currentData()),
            penerima=self._receiver.text(),
            bukti=self._proof.text(),
        )

    def save(self) -> None:
        problems = {
            key: edit.problem()
            for key, edit in (
                ("tanggal_pemberitahuan", self._notice_date),
                ("tanggal_pemberian", self._given_date),
            )
            if edit.problem()
        }
        draft, today = self.draft(), self.context.jam.today()
        if not problems:
            # The day of the decision is checked by the service; here only what the form knows.
            start = self.detail.row.tanggal_terima or today
            problems = problems_penyampaian(
                draft, hari_ini=today, tanggal_putusan=start, dikabulkan=self._granted
            )
        if problems:
            self.show_problems(problems)
            return
        tindakan = Sampaikan(today, draft)
        self.act(tindakan, after=self._after)

    def _after(self) -> None:
        if self._files.paths():
            self._attach(self._files.paths())
