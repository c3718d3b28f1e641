# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One sheet for all forms: which, blank or filled in, as what, on which paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain.formulir import ButirSerah, DokumenSalinan
from app.domain.surat import BentukCetak
from app.exports.naskah.model import Lembar as Kertas
from app.services.cetak import CaraCetak, HasilCetak
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.cetak.pencetak import Pencetak
from app.ui.context import UiContext

PERMINTAAN, SALINAN, SERAH = "permintaan", "salinan", "serah"
PENGANTAR, SURVEI, KEBERATAN = "pengantar", "survei", "keberatan"
RINCI = {
    PERMINTAAN: (),
    SALINAN: ("butir",),
    SERAH: ("butir", "tempat", "saksi"),
    PENGANTAR: ("butir", "kepada", "di", "nomor"),
    SURVEI: (),
    KEBERATAN: (),
}
"""Further fields of each form"""
PISAH = "|"


@dataclass(frozen=True)
class PerkaraFormulir:
    """The case on the page; ``register`` is permohonan, keberatan or sengketa."""

    register: str
    id: UUID
    nomor: str


class DialogFormulir(Lembar):
    """Without a case only blank forms are offered."""

    def __init__(
        self,
        context: UiContext,
        perkara: PerkaraFormulir | None = None,
        parent: QWidget | None = None,
    ) -> None:
        t = QCoreApplication.translate
        super().__init__(
            context,
            t("DialogFormulir", "Cetak formulir"),
            save_text=t("DialogFormulir", "&Tampilkan"),
            parent=parent,
        )
        self._perkara = perkara
        self.pencetak = Pencetak(context, parent or self)
        self.which, self.form_as, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.filled = QCheckBox(self.tr("Isi dari perkara ini"))
        self.twice = QCheckBox(self.tr("Dua rangkap"))
        self.lines = {key: QLineEdit() for key in ("tempat", "kepada", "di", "nomor")}
        self.items, self.witnesses = teks_panjang(4), teks_panjang(2)
        self._offer()
        self._add_fields()
        self.which.currentIndexChanged.connect(self._on_which)
        self._on_which()
        self.fit(620, 560)

    def save(self) -> None:
        """Compose the form; the sheet closes and the form is shown or saved."""
        jenis = str(self.which.currentData())
        if jenis == PENGANTAR and not self.lines["kepada"].text().strip():
            self.show_problems({"kepada": self.tr("Isi kepada siapa dokumen dikirim.")})
            return
        paper = self.paper.currentData()  # Qt hands enums of text back as plain text
        cara = CaraCetak(
            BentukCetak(self.form_as.currentData()),
            Kertas(paper) if paper else None,
            self.twice.isChecked() and self.twice.isVisibleTo(self),
        )
        title, work = self.which.currentText(), self.work(jenis)
        self.accept()
        self.pencetak.cetak(title, cara, work)

    def work(self, jenis: str) -> Callable[[CaraCetak], HasilCetak]:
        """Return the act that composes the form as the fields stand."""
        cetak, keberatan = self.context.cetak, self.context.keberatan
        given = self._id_for("keberatan" if jenis == KEBERATAN else "permohonan")
        butir, words = self._butir(), {key: line.text().strip() for key, line in self.lines.items()}
        saksi = _baris(self.witnesses)
        documents = tuple(DokumenSalinan(satu.nama, satu.jumlah) for satu in butir)
        made: dict[str, Callable[[CaraCetak], HasilCetak]] = {
            PERMINTAAN: lambda cara: cetak.formulir_permintaan(given, cara),
            SALINAN: lambda cara: cetak.formulir_salinan(given, documents, cara),
            PENGANTAR: lambda cara: cetak.pengantar(
                words["kepada"], words["di"], butir, cara, words["nomor"]
            ),
            SURVEI: cetak.survei,
            KEBERATAN: lambda cara: keberatan.formulir(given, cara),
        }
        if given is not None:
            rid = given
            made[SERAH] = lambda cara: cetak.berita_acara(
                rid, butir, cara, tempat=words["tempat"], saksi=saksi
            )
        return made[jenis]

    def _offer(self) -> None:
        register = "" if self._perkara is None else self._perkara.register
        names = {
            PERMINTAAN: self.tr("Formulir permintaan (Lampiran VI)"),
            SALINAN: self.tr("Formulir permintaan salinan"),
            SERAH: self.tr("Berita acara serah informasi"),
            PENGANTAR: self.tr("Surat pengantar (daftar kiriman)"),
            SURVEI: self.tr("Lembar kepuasan"),
            KEBERATAN: self.tr("Formulir keberatan (Lampiran X)"),
        }
        if register != "permohonan":
            del names[SERAH]
        for key, name in names.items():
            self.which.addItem(name, key)
        if register == "keberatan":
            self.which.setCurrentIndex(self.which.findData(KEBERATAN))
        for name, bentuk in (
            (self.tr("PDF (lihat, cetak, simpan)"), BentukCetak.PDF),
            (self.tr("Word (DOCX)"), BentukCetak.DOCX),
            (self.tr("Teks untuk dot matrix"), BentukCetak.TEKS),
        ):
            self.form_as.addItem(name, bentuk)
        self.paper.addItem(self.tr("Kertas instansi"), None)
        for kertas in (Kertas.A4, Kertas.F4):
            self.paper.addItem(kertas.value.upper(), kertas)

    def _add_fields(self) -> None:
        self.form.add_section(columns=2)
        self.form.add_field("jenis", self.tr("&Formulir"), self.which, span=0)
        self.form.add_field("bentuk", self.tr("&Bentuk"), self.form_as)
        self.form.add_field("kertas", self.tr("&Kertas"), self.paper)
        self.form.add_field("terisi", "", self.filled)
        self.form.add_field("rangkap", "", self.twice)
        self.form.add_section(columns=2)
        wide = {"kepada": 0, "di": 1, "nomor": 1, "tempat": 0}
        for key, name in (
            ("kepada", self.tr("Kepada (jabatan atau nama)")),
            ("di", self.tr("Di (tempat)")),
            ("nomor", self.tr("Nomor surat, bila sudah ada")),
            ("tempat", self.tr("Tempat serah terima, bila bukan kantor")),
        ):
            self.form.add_field(
                key, name, self.lines[key], required=key == "kepada", span=wide[key]
            )
        advice = self.tr("Satu dokumen per baris: nama | jumlah atau bentuk | keterangan.")
        self.form.add_field("butir", self.tr("Dokumen"), self.items, help_text=advice, span=0)
        self.form.add_field("saksi", self.tr("Saksi, satu per baris"), self.witnesses, span=0)
        self.filled.setChecked(self._perkara is not None)

    @Slot()
    def _on_which(self) -> None:
        jenis = str(self.which.currentData())
        for key in {key for keys in RINCI.values() for key in keys}:
            self.form.set_field_visible(key, visible=key in RINCI[jenis])
        own = "keberatan" if jenis == KEBERATAN else "permohonan"
        mine = self._perkara is not None and self._perkara.register == own
        fillable = mine and jenis in (PERMINTAAN, SALINAN, KEBERATAN)
        self.form.set_field_visible("terisi", visible=fillable)
        self.form.set_field_visible("rangkap", visible=jenis in (PERMINTAAN, KEBERATAN))

    def _id_for(self, register: str) -> UUID | None:
        perkara = self._perkara
        if perkara is None or perkara.register != register:
            return None
        blank = self.which.currentData() != SERAH and not self.filled.isChecked()
        return None if blank else perkara.id

    def _butir(self) -> tuple[ButirSerah, ...]:
        made = []
        for line in _baris(self.items):
            nama, jumlah, lain = (*(part.strip() for part in line.split(PISAH, 2)), "", "")[:3]
            made.append(ButirSerah(nama, jumlah, lain))
        return tuple(made)


def _baris(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in edit.toPlainText().splitlines() if line.strip())
