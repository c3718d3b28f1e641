# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the answer. One dialog; each decision shows only what the law asks of it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from app.domain.format_id import rupiah
from app.domain.kip import KEPUTUSAN_PERISTIWA, CaraMemperoleh, Keputusan
from app.domain.periksa import problems_putusan
from app.domain.permohonan import PermohonanDetail, PutusanDraft
from app.domain.tindakan import Putuskan
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.permohonan.daftar_pasal17 import DaftarPasal17
from app.ui.permohonan.jawaban import MenuJawaban
from app.ui.permohonan.lembar import LembarLangkah, dasar_hukum
from app.ui.widgets.tanggal_edit import TanggalEdit

UTUH, SEBAGIAN = Keputusan.DIKABULKAN_SELURUH, Keputusan.DIKABULKAN_SEBAGIAN
TOLAK, TAK_DIKUASAI = Keputusan.DITOLAK_DIKECUALIKAN, Keputusan.TIDAK_DIKUASAI
BELUM = Keputusan.BELUM_DIDOKUMENTASIKAN
TAMPIL: dict[str, tuple[Keputusan, ...]] = {
    "softcopy": (UTUH, SEBAGIAN),
    "hardcopy": (UTUH, SEBAGIAN),
    "hari_penyediaan": (UTUH, SEBAGIAN),
    "jumlah_lembar": (UTUH, SEBAGIAN),
    "biaya_salin": (UTUH, SEBAGIAN),
    "biaya_kirim": (UTUH, SEBAGIAN),
    "biaya_lain": (UTUH, SEBAGIAN),
    "cara_bayar": (UTUH, SEBAGIAN),
    "penjelasan_penghitaman": (SEBAGIAN,),
    "bagian_ditolak": (SEBAGIAN,),
    "pasal_17": (SEBAGIAN, TOLAK),
    "nomor_sk_pengecualian": (SEBAGIAN, TOLAK),
    "nomor_uji_konsekuensi": (SEBAGIAN, TOLAK),
    "tanggal_persetujuan_atasan": (SEBAGIAN, TOLAK),
    "cara_persetujuan": (SEBAGIAN, TOLAK),
    "konsekuensi": (SEBAGIAN, TOLAK),
    "badan_publik_lain": (TAK_DIKUASAI,),
    "jangka_dokumentasi": (BELUM,),
}
"""Which fields each decision shows (PerKI 1/2021 Pasal 31(4), 34; Lampiran VII)"""
WAJIB: dict[str, tuple[Keputusan, ...]] = {
    "penjelasan_penghitaman": (SEBAGIAN,),
    "pasal_17": (TOLAK,),
    "nomor_sk_pengecualian": (TOLAK,),
    "tanggal_persetujuan_atasan": (TOLAK,),
    "cara_persetujuan": (TOLAK,),
    "jangka_dokumentasi": (BELUM,),
}
BIAYA_TERBESAR = 100_000_000


class DialogPutusan(LembarLangkah):
    """Opens with one decision chosen; it can still be changed inside."""

    def __init__(
        self,
        context: UiContext,
        detail: PermohonanDetail,
        keputusan: Keputusan,
        parent: QWidget | None = None,
        *,
        title: str = "",
        save_text: str = "",
    ) -> None:
        super().__init__(
            context,
            detail,
            KEPUTUSAN_PERISTIWA[keputusan],
            title=title,
            save_text=save_text,
            parent=parent,
        )
        self.fit(760, 660)
        self._per_sheet = 0
        self._texts: dict[str, QLineEdit] = {}
        self._areas: dict[str, QPlainTextEdit] = {}
        self._money: dict[str, QSpinBox] = {}
        self._make_main(keputusan)
        self._make_exemption()
        self._make_giving()
        self._areas["alasan"] = teks_panjang(3)
        self.form.add_section(self.tr("Alasan"))
        self.form.add_field(
            "alasan",
            self.tr("Alasan atau pertim&bangan"),
            self._areas["alasan"],
            help_text=self.tr("Tercetak dalam surat dan masuk kolom alasan register."),
        )
        self.answers = MenuJawaban(context, detail.row.id, self._areas["alasan"])
        self.form.add_field("jawaban_baku", "", self.answers)
        self._decision.currentIndexChanged.connect(self._on_decision)
        self._money["jumlah_lembar"].valueChanged.connect(self._on_sheets)
        self._on_decision()
        setelan = context.setelan
        context.runner.start(
            self, lambda _job: setelan.instansi().biaya_lembar, done=self._on_price
        )

    def decisions(self) -> list[Keputusan]:
        """Return the decisions to choose from: those the reader may take now."""
        allowed = self.detail.langkah
        return [value for value, step in KEPUTUSAN_PERISTIWA.items() if step in allowed]

    def name_save(self, decision: Keputusan) -> str:
        """Return the words of the button that saves this decision."""
        return self.tr("Simpan putusan: {0}").format(sebutan(decision).lower())

    def draft(self) -> PutusanDraft:
        """Return the decision; fields that are not shown are left empty."""
        decision = Keputusan(self._decision.currentData())
        tanggal = self._date.value() or self.context.jam.today()
        texts = {key: edit.text() for key, edit in self._texts.items() if self._shown(key)}
        texts |= {k: e.toPlainText() for k, e in self._areas.items() if self._shown(k)}
        money = {key: box.value() for key, box in self._money.items() if self._shown(key)}
        days = money.pop("hari_penyediaan", -1)
        return PutusanDraft(
            keputusan=decision,
            tanggal=tanggal,
            softcopy=self._shown("softcopy") and self._soft.isChecked(),
            hardcopy=self._shown("hardcopy") and self._hard.isChecked(),
            hari_penyediaan=days if days >= 0 else None,
            pasal_17=self._letters.letters() if self._shown("pasal_17") else (),
            tanggal_persetujuan_atasan=self._approved.value()
            if self._shown("tanggal_persetujuan_atasan")
            else None,
            **texts,  # type: ignore[arg-type]  # only text fields are named
            **money,  # type: ignore[arg-type]  # only number fields are named
        )

    def save(self) -> None:
        for key, edit in (("tanggal", self._date), ("tanggal_persetujuan_atasan", self._approved)):
            if edit.problem():
                self.show_problems({key: edit.problem()})
                return
        if self.need_date("tanggal", self._date) is None:
            return
        draft, start = self.draft(), self.detail.tanggal_lengkap or self.detail.row.tanggal_terima
        faults = problems_putusan(
            draft, hari_ini=self.context.jam.today(), tanggal_lengkap=start or draft.tanggal
        )
        if faults:
            self.show_problems(faults)
        else:
            self.act(Putuskan(draft))

    def _make_main(self, keputusan: Keputusan) -> None:
        self.form.add_section(columns=2)
        self._decision = QComboBox()
        for value in self.decisions():
            self._decision.addItem(sebutan(value), value)
        self._decision.setCurrentIndex(self._decision.findData(keputusan))
        self.form.add_field("keputusan", self.tr("&Keputusan"), self._decision)
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal putusan"), self._date, required=True)

    def _make_exemption(self) -> None:
        self._exempt = self.form.add_section(
            self.tr("Pengecualian"),
            self.tr(
                "Penolakan karena dikecualikan perlu huruf Pasal 17, SK pengecualian, dan"
                " persetujuan Atasan PPID."
            ),
            columns=2,
        )
        self._letters = DaftarPasal17()
        self._letters.changed.connect(self.form.edited)
        self.form.add_field("pasal_17", self.tr("UU 14/2008 Pasal 17"), self._letters, span=0)
        self._line("nomor_sk_pengecualian", self.tr("Nomor &SK pengecualian"))
        self._approved = TanggalEdit(today=self.context.jam.today)
        self.form.add_field(
            "tanggal_persetujuan_atasan", self.tr("Persetujuan &Atasan PPID"), self._approved
        )
        self._line("cara_persetujuan", self.tr("&Oleh siapa dan bagaimana disetujui"))
        hint = self.tr("Misalnya: Sekretaris Daerah, tanda tangan basah, map SK 2026")
        self._texts["cara_persetujuan"].setPlaceholderText(hint)
        self._line("nomor_uji_konsekuensi", self.tr("Nomor &uji konsekuensi"))
        self._area("konsekuensi", self.tr("&Konsekuensi bila dibuka"))
        self._area("bagian_ditolak", self.tr("Bagian yang &ditolak"))
        self._area("penjelasan_penghitaman", self.tr("Penjelasan peng&hitaman"))

    def _make_giving(self) -> None:
        self._giving = self.form.add_section(self.tr("Penyediaan"), columns=2)
        self._soft = QCheckBox(self.tr("Salinan &lunak (softcopy)"))
        self._soft.setChecked(self.detail.draft.cara_memperoleh is CaraMemperoleh.SALINAN)
        self._hard = QCheckBox(self.tr("Salinan &cetak (hardcopy)"))
        self.form.add_field("softcopy", self.tr("Bentuk yang dikuasai"), self._soft)
        self.form.add_field("hardcopy", " ", self._hard)
        self._number("hari_penyediaan", self.tr("&Waktu penyediaan (hari)"), least=-1, most=365)
        self._money["hari_penyediaan"].setSpecialValueText(self.tr("tidak disebut"))
        self._money["hari_penyediaan"].setValue(-1)
        self._number("jumlah_lembar", self.tr("Jumlah l&embar"), most=100_000)
        for key, text in (
            ("biaya_salin", self.tr("Biaya penyali&nan (Rp)")),
            ("biaya_kirim", self.tr("Biaya pen&giriman (Rp)")),
            ("biaya_lain", self.tr("Biaya lain-lain (Rp)")),
        ):
            self._number(key, text, most=BIAYA_TERBESAR, step=500)
        self._line("cara_bayar", self.tr("Cara &pembayaran"))
        self._line("badan_publik_lain", self.tr("Badan &publik yang menguasai"))
        self._line("jangka_dokumentasi", self.tr("&Jangka waktu penyediaan"))
        help_text = self.tr("Bila diketahui; tercetak dalam pemberitahuan.")
        self._texts["badan_publik_lain"].setPlaceholderText(help_text)

    def _line(self, key: str, text: str) -> None:
        self._texts[key] = QLineEdit()
        self.form.add_field(key, text, self._texts[key])

    def _area(self, key: str, text: str) -> None:
        self._areas[key] = teks_panjang(2)
        self.form.add_field(key, text, self._areas[key], span=0)

    def _number(self, key: str, text: str, *, least: int = 0, most: int, step: int = 1) -> None:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setGroupSeparatorShown(True)
        self._money[key] = box
        self.form.add_field(key, text, box)

    def _shown(self, key: str) -> bool:
        decisions = TAMPIL.get(key)
        return decisions is None or Keputusan(self._decision.currentData()) in decisions

    @Slot()
    def _on_decision(self) -> None:
        decision = Keputusan(self._decision.currentData())
        for key in TAMPIL:
            self.form.set_field_visible(key, visible=self._shown(key))
            self.form.field(key).set_required(required=decision in WAJIB.get(key, ()))
        self._exempt.setVisible(decision in (SEBAGIAN, TOLAK))
        self._giving.setVisible(decision is not TOLAK)
        peristiwa = KEPUTUSAN_PERISTIWA[decision]
        self.set_basis(dasar_hukum(self.detail.row.status, peristiwa))
        self.save_button.setText(self.name_save(decision))
        self.answers.show_for(decision)

    @Slot(int)
    def _on_sheets(self, sheets: int) -> None:
        if self._per_sheet:
            self._money["biaya_salin"].setValue(sheets * self._per_sheet)

    def _on_price(self, per_sheet: int) -> None:
        self._per_sheet = per_sheet
        if per_sheet:
            self._money["jumlah_lembar"].setToolTip(
                self.tr("{0} selembar menurut setelan").format(rupiah(per_sheet))
            )
