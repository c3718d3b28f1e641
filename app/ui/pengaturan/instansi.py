# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency: letterhead, paper, how days are counted, the idle lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from app.domain.format_id import kapital_awal
from app.domain.instansi import POLA_NOMOR, Instansi, Kertas, dengan_pola
from app.domain.label import KALENDER
from app.services.dampak import KasusPindah
from app.ui.context import UiContext
from app.ui.i18n_teks import kata, sebutan
from app.ui.pengaturan.bagian import buka
from app.ui.pengaturan.bagian_setelan import BagianSetelan, Ubah
from app.ui.pengaturan.dialog_geser import DialogGeser
from app.ui.pengaturan.kop import PilihLogo, PratinjauKop
from app.ui.widgets.cards import Card
from app.ui.widgets.form import Form

PANJANG = {
    "nama_pemda": 200,
    "nama_instansi": 200,
    "nama_unit": 200,
    "alamat": 400,
    "kota": 100,
    "kode_pos": 10,
    "telepon": 60,
    "faksimile": 60,
    "laman": 120,
    "email": 120,
    "kode_instansi": 40,
}
HITUNGAN = ("hari_kerja_seminggu", "kalender", "hari_peristiwa_nol")
"""Fields whose change recounts every open case"""


class BagianInstansi(BagianSetelan):
    """One form over three cards, with the letterhead drawn as it will be printed."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.lines = {key: QLineEdit() for key in PANJANG}
        for key, line in self.lines.items():
            line.setMaxLength(PANJANG[key])
        self.logo = PilihLogo()
        self.preview = PratinjauKop(context)
        self.paper = _pilihan([(sebutan(kertas), kertas) for kertas in Kertas])
        self.fee = _angka(0, 1_000_000, "Rp ")
        self.fee.setSpecialValueText(self.tr("gratis"))
        self.fee.setSingleStep(100)
        self.week = _pilihan(
            [(self.tr("5 hari (Senin–Jumat)"), 5), (self.tr("6 hari (Senin–Sabtu)"), 6)]
        )
        self.calendar = _pilihan(
            [(kapital_awal(kata(words)), key) for key, words in KALENDER.items()]
        )
        self.event_day = _pilihan(
            [
                (self.tr("Tidak dihitung (hari ke-0)"), True),
                (self.tr("Dihitung sebagai hari ke-1"), False),
            ]
        )
        self.idle = _angka(1, 240, "")
        self.idle.setSuffix(self.tr(" menit"))
        self._lay_out()
        self.logo.changed.connect(self.on_edited)
        self.form.edited.connect(self._draw)
        self.logo.changed.connect(self._draw)
        self.form.setEnabled(self.may_edit)
        self.reload()

    def show_agency(self, isi: Instansi) -> None:
        for key, line in self.lines.items():
            line.setText(str(getattr(isi if key == "kode_instansi" else isi.kop, key)))
            line.setCursorPosition(0)  # a long name is read from its beginning
        self.logo.set_data(isi.kop.logo)
        for box, value in (
            (self.paper, isi.kertas),
            (self.week, isi.hari_kerja_seminggu),
            (self.calendar, isi.kalender),
            (self.event_day, isi.hari_peristiwa_nol),
        ):
            box.setCurrentIndex(box.findData(value))
        self.fee.setValue(isi.biaya_lembar)
        self.idle.setValue(isi.menit_kunci)
        self.preview.show_agency(isi, now=True)

    def merger(self) -> Ubah:
        words = {key: " ".join(line.text().split()) for key, line in self.lines.items()}
        code = words.pop("kode_instansi")
        logo = self.logo.data()
        values = {
            "kertas": Kertas(self.paper.currentData()),
            "hari_kerja_seminggu": self.week.currentData(),
            "kalender": self.calendar.currentData(),
            "hari_peristiwa_nol": self.event_day.currentData(),
            "menit_kunci": self.idle.value(),
            "biaya_lembar": self.fee.value(),
        }
        return lambda isi: replace(
            isi, kop=replace(isi.kop, logo=logo, **words), kode_instansi=code, **values
        )

    def own_values(self, isi: Instansi) -> object:
        return dengan_pola(isi, dict.fromkeys(POLA_NOMOR, ""), "")

    def before_save(self, isi: Instansi) -> None:
        """Show what moves first, if the counting of days changes."""
        assert self.stored is not None
        if all(getattr(isi, name) == getattr(self.stored, name) for name in HITUNGAN):
            self.start_write()
            return
        self.context.runner.start(
            self,
            lambda _job: self.context.kelola.dampak_setelan(isi),
            done=self._ask,
            failed=self.refuse,
        )

    def _ask(self, pindah: Sequence[KasusPindah]) -> None:
        self.bar.set_edited(edited=True)
        write = self.writer()
        dialog = DialogGeser(
            self.context,
            self.tr("Cara menghitung hari berubah"),
            pindah,
            what=self.tr(
                "Setiap permohonan yang masih berjalan dihitung ulang begitu setelan ini"
                " disimpan. Kartu hitung yang sudah dicetak tetap menyebut setelan lama."
            ),
            simpan=lambda _alasan: write(),
            done=self.on_saved,
            parent=self,
        )
        buka(dialog)

    def _draw(self) -> None:
        isi = self.draft()
        if isi is not None:
            self.preview.show_agency(isi)

    def _lay_out(self) -> None:
        card = Card(self.tr("Kop surat"), self.tr("persis seperti dicetak"), padded=True)
        card.add(self.preview)
        self.body.addWidget(card)
        main = Card(padded=True)
        main.body.setContentsMargins(16, 16, 16, 16)
        main.add(self.form)
        self._add_letterhead(self.form)
        self._add_counting(self.form)
        self._add_letters(self.form)
        self.body.addWidget(main)
        self.body.addStretch(1)
        self.setFocusProxy(self.lines["nama_pemda"])

    def _add_letterhead(self, form: Form) -> None:
        form.add_section(
            self.tr("Identitas"),
            self.tr("Tercetak pada kop setiap surat, register, dan laporan."),
            columns=2,
        )
        names = {
            "nama_pemda": self.tr("Nama pemerintah daerah"),
            "nama_instansi": self.tr("Nama instansi"),
            "nama_unit": self.tr("Nama unit (bila ada)"),
            "alamat": self.tr("Alamat"),
            "kota": self.tr("Kota (tempat surat dibuat)"),
            "kode_pos": self.tr("Kode pos"),
            "telepon": self.tr("Telepon"),
            "faksimile": self.tr("Faksimile"),
            "laman": self.tr("Laman"),
            "email": self.tr("E-mail"),
            "kode_instansi": self.tr("Kode instansi"),
        }
        helps = {
            "kode_instansi": self.tr("Isi penanda {kode} pada nomor, misalnya PPID-DISKOMINFO.")
        }
        required = {"nama_pemda", "nama_instansi", "kode_instansi"}
        for key, name in names.items():
            form.add_field(
                key,
                name,
                self.lines[key],
                required=key in required,
                help_text=helps.get(key, ""),
            )
        form.add_field("logo", self.tr("Lambang"), self.logo, span=0)

    def _add_counting(self, form: Form) -> None:
        form.add_section(
            self.tr("Hitungan hari kerja"),
            self.tr(
                "Mengubah bagian ini menghitung ulang tenggat setiap permohonan yang berjalan;"
                " daftarnya ditampilkan sebelum disimpan."
            ),
            columns=2,
        )
        form.add_field("hari_kerja_seminggu", self.tr("Hari kerja seminggu"), self.week)
        form.add_field("kalender", self.tr("Hari libur yang dipakai"), self.calendar)
        form.add_field(
            "hari_peristiwa_nol",
            self.tr("Hari peristiwa (misalnya hari permohonan diterima)"),
            self.event_day,
            span=0,
            help_text=self.tr(
                "Ini tafsir kami, bukan bunyi aturan: tidak ada pasal yang kami baca yang"
                " menyebut apakah hari pertama ikut dihitung. Bawaan: hari peristiwa = hari"
                " ke-0, dan kartu hitung selalu mencantumkannya (docs/adr/004)."
            ),
        )

    def _add_letters(self, form: Form) -> None:
        form.add_section(self.tr("Surat dan layar"), columns=3)
        form.add_field("kertas", self.tr("Kertas"), self.paper)
        form.add_field("biaya_lembar", self.tr("Biaya salinan per lembar"), self.fee)
        form.add_field("menit_kunci", self.tr("Layar terkunci setelah diam"), self.idle)


def _pilihan(items: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for text, value in items:
        box.addItem(text, value)
    return box


def _angka(least: int, most: int, prefix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setPrefix(prefix)
    box.setGroupSeparatorShown(True)
    return box
