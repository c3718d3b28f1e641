# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the program looks on this machine: theme, language, text size."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from app.ui.context import UiContext
from app.ui.i18n import LANGUAGES
from app.ui.pengaturan.bagian import Bagian, teks
from app.ui.theme import Mode, apply_theme, current, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.form import Form

TEMA, BAHASA, SKALA = "tampilan/tema", "tampilan/bahasa", "tampilan/skala"
MODE: tuple[Mode, ...] = ("light", "dark", "system")
PERSEN = (100, 110, 125, 150, 175, 200)


class BagianTampilan(Bagian):
    """Kept on this machine at once; the theme shows at once, the rest at the next start."""

    def __init__(
        self, context: UiContext, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._settings = settings
        names = {
            "light": self.tr("Terang"),
            "dark": self.tr("Gelap"),
            "system": self.tr("Ikuti sistem"),
        }
        self.themes: dict[Mode, QRadioButton] = {mode: QRadioButton(names[mode]) for mode in MODE}
        self._group = QButtonGroup(self)
        self.language, self.text_size = QComboBox(), QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for percent in PERSEN:
            self.text_size.addItem(f"{percent} %", percent)
        self.sample = QLabel(self.tr("Permohonan 0147/PPID/2026 · sisa 3 hari kerja"))
        self.note = teks("", "strong")
        self.note.hide()
        self._show_stored()
        self._lay_out()
        self._show_sample()
        for mode, button in self.themes.items():
            button.clicked.connect(lambda _checked=False, mode=mode: self.choose_theme(mode))
        self.language.currentIndexChanged.connect(self._on_language)
        self.text_size.currentIndexChanged.connect(self._on_size)

    def choose_theme(self, mode: Mode) -> None:
        """Dress the program now and keep the choice."""
        self._settings.setValue(TEMA, mode)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, mode, text_percent=current().text_percent)
        self._show_sample()

    def _show_stored(self) -> None:
        tema = str(self._settings.value(TEMA) or "light")
        chosen: Mode = next((mode for mode in MODE if mode == tema), "light")
        self.themes[chosen].setChecked(True)
        self.language.setCurrentIndex(1 if self._settings.value(BAHASA) == "en" else 0)
        stored = str(self._settings.value(SKALA) or "100")
        percent = int(stored) if stored.isdigit() else 100
        nearest = min(PERSEN, key=lambda size: abs(size - percent))
        self.text_size.setCurrentIndex(PERSEN.index(nearest))

    def _lay_out(self) -> None:
        card = Card(self.tr("Tampilan"), self.tr("hanya untuk komputer ini"), padded=True)
        card.body.setContentsMargins(16, 16, 16, 16)
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for button in self.themes.values():
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        choice.setFocusProxy(self.themes["light"])
        form = Form()
        form.add_section(columns=2)
        form.add_field("tema", self.tr("Tema"), choice, span=0)
        form.add_field("bahasa", self.tr("Bahasa"), self.language)
        form.add_field(
            "skala",
            self.tr("Ukuran tulisan"),
            self.text_size,
            help_text=self.tr("Di atas skala layar komputer ini sendiri."),
        )
        form.add_field("contoh", self.tr("Contoh"), self.sample, span=0)
        card.add(form)
        card.add(self.note)
        card.add(
            teks(
                self.tr(
                    "Tema berganti seketika. Bahasa dan ukuran tulisan berlaku saat program"
                    " dibuka lagi. Surat dan register selalu berbahasa Indonesia."
                ),
                "caption",
            )
        )
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.setFocusProxy(self.themes["light"])

    def _show_sample(self) -> None:
        font = current().font()
        ratio = int(self.text_size.currentData()) / current().text_percent
        # The style sheet sets sizes: only a style of its own changes that of one label.
        self.sample.setStyleSheet(f"font-size: {round(font.pixelSize() * ratio)}px;")

    @Slot()
    def _on_language(self) -> None:
        self._settings.setValue(BAHASA, str(self.language.currentData()))
        self._say_later()

    @Slot()
    def _on_size(self) -> None:
        self._settings.setValue(SKALA, int(self.text_size.currentData()))
        self._show_sample()
        self._say_later()

    def _say_later(self) -> None:
        self.note.setText(self.tr("Tersimpan. Berlaku saat program dibuka lagi."))
        set_role(self.note, "strong")
        self.note.show()
