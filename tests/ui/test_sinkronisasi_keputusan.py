# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""“Perlu keputusan”: values side by side, one click, reasons, and what a reader sees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.sinkron import KonflikRow
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.sinkronisasi.dialog_tulis_lain import DialogTulisLain
from app.ui.sinkronisasi.keputusan import TERBANYAK, KartuKeputusan
from app.ui.sinkronisasi.pages import build_pages
from tests.helpers.layar import Layar, layar_uji
from tests.helpers.sinkron_palsu import SinkronPalsu, konflik, nilai

DUA = konflik(nilai("BPKAD", "Komputer layanan", tampil=True), nilai("Biro Keuangan", "PC2"))
SEMBUNYI = konflik(
    nilai("Tetap ditampilkan", "", kunci="tampil", tampil=True),
    nilai("Disembunyikan", "PC2", kunci="s2"),
    jenis="hapus",
    id="1:bb:0",
    isian="Disembunyikan di satu komputer, diubah di yang lain",
    bebas=False,
)
NOMOR = konflik(
    nilai("0149 (tetap)", "", tampil=True),
    nilai("0149.a", ""),
    jenis="nomor",
    id="nomor:permohonan:2026:149",
    isian="Nomor yang sama dipakai dua permohonan",
    bebas=False,
)


@contextmanager
def kartu(
    qtbot: QtBot, tmp_path: Path, *rows: KonflikRow, peran: str = "semua"
) -> Iterator[tuple[KartuKeputusan, SinkronPalsu, Layar]]:
    sinkron = SinkronPalsu()
    sinkron.rows = rows
    with layar_uji(qtbot, tmp_path, peran=peran) as layar:
        card = KartuKeputusan(replace(layar.context, sinkron=sinkron))
        qtbot.addWidget(card)
        card.resize(1100, 400)
        card.set_narrow(narrow=False)
        card.show_rows(rows)
        card.decided.connect(lambda: card.show_rows(sinkron.rows))
        card.show()
        yield card, sinkron, layar


def _heads(card: KartuKeputusan) -> list[str]:
    labels = card._table.findChildren(QLabel)
    return [label.text() for label in labels if label.property("role") == "caption"]


def test_each_pc_has_its_column_with_value_writer_and_time(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA) as (card, _sinkron, _layar):
        heads = _heads(card)
        assert heads[:4] == ["Catatan", "Isian", "Komputer layanan", "PC2"]
        assert "Petugas Komputer layanan · 2 Nov 09.00 · tampil sementara" in heads
        assert "Petugas PC2 · 2 Nov 09.00" in heads
        first, second = card.options()
        assert first.mapTo(card, first.rect().topLeft()).y() == (
            second.mapTo(card, second.rect().topLeft()).y()
        )
        assert first.button.accessibleName() == (
            "Pakai BPKAD untuk Penguasa informasi, Permohonan 0149/PPID/2026"
        )


def test_one_click_decides_and_the_written_reason_goes_along(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA) as (card, sinkron, layar):
        card.reason.setText("Sesuai SK")
        qtbot.mouseClick(card.options()[1].button, Qt.MouseButton.LeftButton)
        assert sinkron.named("putuskan") == [("1:aa:40", "Biro Keuangan", None, "Sesuai SK")]
        assert card.reason.text() == ""
        assert card.options() == []
        assert card.nothing.isVisible()
        assert not card.foot.isVisible()
        assert layar.window.toast.text().startswith("Diputuskan.")


def test_the_keyboard_decides_too(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA) as (card, sinkron, _layar):
        button = card.options()[0].button
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert sinkron.named("putuskan") == [("1:aa:40", "BPKAD", None, "")]


def test_another_text_may_be_written_with_its_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA) as (card, sinkron, _layar):
        other = next(b for b in card.findChildren(QPushButton) if b.text() == "Tulis lain…")
        other.click()
        (dialog,) = card.findChildren(DialogTulisLain)
        assert dialog.text.toPlainText() == "BPKAD"
        dialog.text.setPlainText("Biro Umum")
        dialog.reason.setPlainText("Nota dinas 7")
        dialog.ok.click()
        assert sinkron.named("putuskan") == [("1:aa:40", "", "Biro Umum", "Nota dinas 7")]
        assert not dialog.isVisible()


def test_a_shortened_value_is_never_offered_as_text(qtbot: QtBot, tmp_path: Path) -> None:
    long = konflik(nilai("x" * 159 + "…", "PC1", tampil=True), nilai("b", "PC2"))
    with kartu(qtbot, tmp_path, long) as (card, _sinkron, _layar):
        next(b for b in card.findChildren(QPushButton) if b.text() == "Tulis lain…").click()
        (dialog,) = card.findChildren(DialogTulisLain)
        assert dialog.text.toPlainText() == ""


def test_hiding_a_record_asks_for_its_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, SEMBUNYI) as (card, sinkron, _layar):
        assert not [b for b in card.findChildren(QPushButton) if b.text() == "Tulis lain…"]
        card.options()[1].button.click()
        assert sinkron.named("putuskan") == []
        (dialog,) = card.findChildren(DialogAlasan)
        dialog.text.setPlainText("Salah masuk")
        dialog.ok.click()
        assert sinkron.named("putuskan") == [("1:bb:0", "s2", None, "Salah masuk")]


def test_a_number_given_twice_gets_an_inserted_number(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, NOMOR) as (card, sinkron, _layar):
        assert not any(option.button.isVisible() for option in card.options())
        next(b for b in card.findChildren(QPushButton) if b.text() == "Beri nomor sisipan…").click()
        (dialog,) = card.findChildren(DialogAlasan)
        dialog.text.setPlainText("Dua meja")
        dialog.ok.click()
        assert sinkron.named("putuskan") == [(NOMOR.id, "", None, "Dua meja")]


def test_many_pcs_or_a_narrow_page_stack_the_values(qtbot: QtBot, tmp_path: Path) -> None:
    four = konflik(*(nilai(f"nilai {n}", f"PC{n}", tampil=n == 1) for n in range(1, 5)))
    with kartu(qtbot, tmp_path, four) as (card, _sinkron, _layar):
        assert _heads(card)[:3] == ["Catatan", "Isian", "Nilai"]
        assert any(text.startswith("PC3 · Petugas PC3") for text in _heads(card))
        assert len({option.x() for option in card.options()}) == 1
    with kartu(qtbot, tmp_path / "dua", DUA) as (card, _sinkron, _layar):
        card.set_narrow(narrow=True)
        assert _heads(card)[:3] == ["Catatan", "Isian", "Nilai"]


def test_a_reader_sees_the_values_without_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA, peran="pembaca") as (card, _sinkron, _layar):
        assert len(card.options()) == 2
        assert not any(option.button.isVisible() for option in card.options())
        assert not card.foot.isVisible()


def test_what_was_settled_elsewhere_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA) as (card, sinkron, layar):
        sinkron.error = UserError(
            code="SIN-101", what="Tidak diperlukan lagi.", kept="Tetap.", action="Muat ulang."
        )
        card.options()[0].button.click()
        assert "Tidak diperlukan lagi." in card.message.text()
        assert layar.errors == []
        assert card._table.isEnabled()


def test_a_long_list_shows_its_head(qtbot: QtBot, tmp_path: Path) -> None:
    rows = tuple(replace(DUA, id=f"1:{n:02x}:40", rid=UUID(int=n)) for n in range(TERBANYAK + 7))
    with kartu(qtbot, tmp_path, *rows) as (card, _sinkron, _layar):
        assert len(card.options()) == 2 * TERBANYAK
        texts = [label.text() for label in card._table.findChildren(QLabel)]
        assert "dan 7 lagi; yang berikut muncul sesudah ini diputuskan." in texts


def test_the_record_opens_from_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA) as (card, _sinkron, layar):
        page = layar.neighbour("permohonan")
        next(b for b in card.findChildren(QPushButton) if b.text() == DUA.catatan).click()
        assert page.targets == [DUA.rid]


def test_the_navigation_counts_what_waits_for_a_person(qtbot: QtBot, tmp_path: Path) -> None:
    with kartu(qtbot, tmp_path, DUA, SEMBUNYI) as (_card, sinkron, layar):
        (page,) = build_pages(replace(layar.context, sinkron=sinkron))
        badge = page.badge()
        assert badge is not None
        assert (badge.text, badge.spoken) == ("2", "2 perlu keputusan")
        sinkron.rows = ()
        assert page.badge() is None
