# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A clock among the facts of a case: its date, how much is left, and its counting card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.domain.permohonan import TenggatRow
from app.ui.i18n_teks import kata
from app.ui.permohonan.teks import hari_pendek, kalimat_sisa
from app.ui.theme import Tone, set_role
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.pills import Pill, StatusPill, sisa_pill

t = QCoreApplication.translate
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def tambah_tenggat(
    rows: KeyValueList,
    tenggat: TenggatRow,
    nama: str,
    *,
    jeda: bool,
    minta: Callable[[TenggatRow], None],
) -> None:
    """Append a clock to the facts; ``minta`` opens its counting card."""
    kartu = tenggat.kartu
    text = hari_pendek(kartu.jatuh_tempo)
    if kartu.sementara:
        text += t("FaktaKasus", " (sementara)")
    button = QPushButton(t("FaktaKasus", "Kartu hitung"))
    button.setObjectName(f"kartu_{tenggat.kode}")
    set_role(button, "link")
    button.setAccessibleName(t("FaktaKasus", "Kartu hitung {0}").format(kata(tenggat.kewajiban)))
    button.clicked.connect(lambda _checked=False: minta(tenggat))
    pill = _pil(tenggat, jeda=jeda)
    parts: list[QWidget] = [nilai(text, nama, wrap=False)]
    if pill.text:
        parts.append(StatusPill(pill.text, pill.tone))
    rows.add(f"tenggat_{tenggat.kode}_{kartu.mulai}", nama, extra=Lipat([*parts, button]))


def _pil(tenggat: TenggatRow, *, jeda: bool) -> Pill:
    if tenggat.berjalan and tenggat.sisa is not None:
        return Pill(kalimat_sisa(tenggat.sisa), sisa_pill(tenggat.sisa).tone)
    if tenggat.selesai_pada is None:
        return Pill(t("FaktaKasus", "jeda") if jeda else "")
    late = tenggat.selesai_pada > tenggat.kartu.jatuh_tempo
    words = t("FaktaKasus", "dipenuhi terlambat") if late else t("FaktaKasus", "dipenuhi")
    return Pill(words, Tone.BAD if late else Tone.GOOD)


class Lipat(QWidget):
    """Parts on one line where there is room, else on several."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = parts
        flow = FlowLayout(self, spacing=6)
        flow.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            flow.addWidget(part)

    def sizeHint(self) -> QSize:
        hints = [part.sizeHint() for part in self._parts]
        width = sum(hint.width() for hint in hints) + 6 * (len(hints) - 1)
        return QSize(width, max(hint.height() for hint in hints))


def nilai(text: str, name: str, *, wrap: bool = True) -> QLabel:
    made = QLabel(text or "–")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(_SELECTABLE)
    made.setAccessibleName(f"{name}: {text}")
    return made
