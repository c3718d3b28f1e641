# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fields of the intake form, shown per kind of applicant; a value in, a value out."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain.kip import (
    JENIS_PEMOHON_ISIAN,
    KANAL_ISIAN,
    CaraMemperoleh,
    CaraPengiriman,
    JenisPemohon,
    Kanal,
)
from app.domain.permohonan import PermohonanDraft
from app.domain.waktu import Jam
from app.ui.borang.lembar import teks_panjang
from app.ui.i18n_teks import sebutan
from app.ui.widgets.form import Form
from app.ui.widgets.tanggal_edit import DayInfoSource, TanggalEdit

E = TypeVar("E", bound=StrEnum)
KUASA = ("nama_kuasa", "telepon_kuasa", "alamat_kuasa")


class FormPermohonan(Form):
    """``draft()`` is what the fields say; hidden fields say nothing."""

    def __init__(
        self, jam: Jam, *, days: DayInfoSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jam = jam
        self._texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._date = TanggalEdit(today=jam.today, days=days)
        self._date.set_value(jam.today())
        self._kanal = _pilihan(KANAL_ISIAN)
        self._jenis = _pilihan(JENIS_PEMOHON_ISIAN)
        self._memperoleh = _pilihan(CaraMemperoleh)
        self._pengiriman = _pilihan(CaraPengiriman)
        self._identitas = QCheckBox()
        self._surat_kuasa = QCheckBox(self.tr("Surat kuasa ada dan diperiksa"))
        self._wakil = QCheckBox(self.tr("Di&wakili kuasa"))
        self._add_fields()
        self._add_request()
        self._jenis.currentIndexChanged.connect(self._on_kind)
        self._memperoleh.currentIndexChanged.connect(self._on_kind)
        self._wakil.toggled.connect(self._on_kind)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(14)  # a whole request should fit one screen of 768 lines
        with self.filling():
            self._memperoleh.setCurrentIndex(self._memperoleh.findData(CaraMemperoleh.SALINAN))
            self._on_kind()

    def draft(self) -> PermohonanDraft:
        """Return the form's content; a date that cannot be read is None."""
        jenis = JenisPemohon(self._jenis.currentData())
        kelompok = jenis is JenisPemohon.KELOMPOK
        wakil = self._wakil.isChecked() or kelompok
        badan = jenis is JenisPemohon.BADAN_HUKUM
        cara = CaraMemperoleh(self._memperoleh.currentData())
        salinan = cara is CaraMemperoleh.SALINAN
        isi = {key: _text(widget) for key, widget in self._texts.items()}
        if badan:
            isi["nik"] = ""
        else:
            isi["nomor_badan_hukum"] = ""
        if not wakil:
            isi |= dict.fromkeys(KUASA, "")
        return PermohonanDraft(
            tanggal_terima=self._date.value(),
            kanal=Kanal(self._kanal.currentData()),
            jenis_pemohon=jenis,
            cara_memperoleh=cara,
            cara_pengiriman=CaraPengiriman(self._pengiriman.currentData()) if salinan else None,
            identitas_diperiksa=self._identitas.isChecked(),
            surat_kuasa_ada=self._surat_kuasa.isChecked() and wakil,
            **isi,
        )

    def show_draft(self, draft: PermohonanDraft) -> None:
        """Fill the fields; filling is not editing."""
        with self.filling():
            self._date.set_value(draft.tanggal_terima)
            _choose(self._kanal, draft.kanal)
            _choose(self._jenis, draft.jenis_pemohon)
            for key, widget in self._texts.items():
                _set_text(widget, str(getattr(draft, key)))
            _choose(self._memperoleh, draft.cara_memperoleh or CaraMemperoleh.SALINAN)
            if draft.cara_pengiriman is not None:
                _choose(self._pengiriman, draft.cara_pengiriman)
            self._identitas.setChecked(draft.identitas_diperiksa)
            self._surat_kuasa.setChecked(draft.surat_kuasa_ada)
            self._wakil.setChecked(bool(draft.nama_kuasa))
            self._on_kind()

    def lock_date(self) -> None:
        """Keep the day of receipt: a correction of the applicant does not move it."""
        self._date.setEnabled(False)

    def set_identity_seen(self) -> None:
        """Tick that the identity paper was seen, as when it is dropped onto the form."""
        self._identitas.setChecked(True)

    def refresh_date(self) -> None:
        """Say again whether the date is a day off; the rules came later than the form."""
        if self._date.value() is not None:
            self._date.set_value(self._date.value())

    def date_problem(self) -> str:
        """Return what is wrong with the text of the date; "" if nothing is."""
        return self._date.problem()

    def focus_name(self) -> None:
        """Start where typing starts."""
        self._texts["nama_pemohon"].setFocus()

    def _add_fields(self) -> None:
        self.add_section(columns=3)
        self.add_field("tanggal_terima", self.tr("&Tanggal diterima"), self._date, required=True)
        self.add_field("kanal", self.tr("&Lewat"), self._kanal)
        self.add_field("jenis_pemohon", self.tr("&Jenis pemohon"), self._jenis)
        self.add_section(self.tr("Pemohon"), columns=6)
        self._line("nama_pemohon", self.tr("Na&ma"), required=True, span=3)
        self._line("nik", self.tr("NI&K"), span=3, hint=self.tr("16 angka"))
        self._line("nomor_badan_hukum", self.tr("&Nomor pengesahan badan hukum"), span=3)
        self.add_field("identitas_diperiksa", "", self._identitas, span=4)
        self.add_field("wakil", "", self._wakil, span=2)
        self._line("alamat", self.tr("&Alamat"), span=6)
        self._line("telepon", self.tr("T&elepon / WhatsApp"), span=2)
        self._line("email", self.tr("E-ma&il"), span=2)
        self._line("pekerjaan", self.tr("&Pekerjaan"), span=2)
        self._line("nama_kuasa", self.tr("Nama kuasa"), span=3)
        self._line("telepon_kuasa", self.tr("Telepon kuasa"), span=3)
        self._line("alamat_kuasa", self.tr("Alamat kuasa"), span=6)
        self.add_field("surat_kuasa_ada", "", self._surat_kuasa, span=6)

    def _add_request(self) -> None:
        self.add_section(self.tr("Informasi yang diminta"), columns=2)
        self._area("rincian", self.tr("&Rincian informasi"), 3, required=True)
        self._area("tujuan", self.tr("Tuj&uan penggunaan"), 1)
        self.add_field("cara_memperoleh", self.tr("&Cara memperoleh"), self._memperoleh)
        self.add_field("cara_pengiriman", self.tr("&Dikirim lewat"), self._pengiriman)
        self.add_section(self.tr("Lain-lain"), columns=2)
        self._line("kebutuhan_khusus", self.tr("Kebutuhan k&husus"), span=1)
        self._line("keterangan", self.tr("Keteran&gan"), span=1)

    def _line(
        self, key: str, text: str, *, required: bool = False, span: int = 1, hint: str = ""
    ) -> None:
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        self._texts[key] = edit
        self.add_field(key, text, edit, required=required, span=span)

    def _area(self, key: str, text: str, lines: int, *, required: bool = False) -> None:
        edit = teks_panjang(lines)
        self._texts[key] = edit
        self.add_field(key, text, edit, required=required, span=0)

    @Slot()
    def _on_kind(self) -> None:
        jenis = JenisPemohon(self._jenis.currentData())
        badan = jenis is JenisPemohon.BADAN_HUKUM
        kelompok = jenis is JenisPemohon.KELOMPOK
        wakil = self._wakil.isChecked() or kelompok
        salinan = self._memperoleh.currentData() == CaraMemperoleh.SALINAN
        for key, shown in (
            ("nik", not badan),
            ("nomor_badan_hukum", badan),
            ("wakil", not kelompok),
            ("nama_kuasa", wakil),
            ("telepon_kuasa", wakil),
            ("alamat_kuasa", wakil),
            ("surat_kuasa_ada", wakil),
            ("cara_pengiriman", salinan),
        ):
            self.set_field_visible(key, visible=shown)
        if badan:
            self._identitas.setText(self.tr("A&kta pendirian yang disahkan diperiksa"))
        elif kelompok:
            self._identitas.setText(self.tr("KTP pem&beri kuasa diperiksa"))
        else:
            self._identitas.setText(self.tr("KTP atau surat kepe&ndudukan diperiksa"))
        self._identitas.setAccessibleName(self._identitas.text().replace("&", ""))


def _pilihan(values: type[E] | tuple[E, ...]) -> QComboBox:
    box = QComboBox()
    for value in values:
        box.addItem(sebutan(value), value)
    return box


def _choose(box: QComboBox, value: StrEnum) -> None:
    index = box.findData(value)
    if index < 0:  # an imported request: a word forms do not offer
        box.addItem(sebutan(value), value)
        index = box.count() - 1
    box.setCurrentIndex(index)


def _text(widget: QLineEdit | QPlainTextEdit) -> str:
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()


def _set_text(widget: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(widget, QPlainTextEdit):
        widget.setPlainText(text)
    else:
        widget.setText(text)
