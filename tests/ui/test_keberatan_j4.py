# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""J4: an objection from its form to the applicant's answer, in the real page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan, StatusKeberatan
from app.domain.keberatan_isian import KeberatanDetail
from app.domain.kip import CaraPengiriman, JenisSurat
from app.ui.keberatan.formulir import DialogKeberatan
from app.ui.keberatan.pages import build_pages
from app.ui.perkara.bentuk import Baru
from app.ui.perkara.halaman import HalamanPerkara
from app.ui.perkara.langkah import LembarPerkara, Pilihan
from app.ui.widgets.tanggal_edit import TanggalEdit
from tests.helpers.kantor import DRAFT
from tests.helpers.layar import Layar, layar_uji


@dataclass
class Meja:
    """The page, its shell, and hands."""

    layar: Layar
    page: HalamanPerkara
    qtbot: QtBot

    def settle(self) -> None:
        """Let the coalesced reloads run."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: not page._again.isActive() and not page.list._again.isActive(), timeout=5000
        )
        turn = QTimer()
        turn.setSingleShot(True)
        with self.qtbot.waitSignal(turn.timeout, timeout=5000):
            turn.start(0)

    def dialog(self, kind: type[Any]) -> Any:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert found, f"no open {kind.__name__}"
        return found[-1]

    def no_dialog(self) -> bool:
        return not any(
            isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()
        )

    def detail(self) -> KeberatanDetail:
        assert self.page.bacaan is not None
        detail = self.page.bacaan.detail
        assert isinstance(detail, KeberatanDetail)
        return detail

    def step(self, key: str, **isi: object) -> None:
        """Open the sheet of a step, fill it and save it."""
        assert self.page.bacaan is not None
        self.page.ruang.langkah(key, self.page.bacaan, self.page)
        sheet = self.dialog(LembarPerkara)
        for name, value in isi.items():
            _fill(sheet.widgets[name], value)
        sheet.trigger()
        assert self.no_dialog(), (sheet._notice_text.text(), self.layar.errors)
        self.settle()


def _fill(widget: object, value: object) -> None:
    if isinstance(widget, TanggalEdit):
        widget.set_value(value)  # type: ignore[arg-type] # the test gives dates to dates
    elif isinstance(widget, Pilihan):
        widget.choose(value)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(str(value))
    else:
        assert isinstance(widget, QLineEdit)
        widget.setText(str(value))


@pytest.fixture
def meja(qtbot: QtBot, tmp_path: Path) -> Iterator[Meja]:
    with layar_uji(qtbot, tmp_path, peran="atasan") as layar:
        for page in build_pages(layar.context):
            layar.window.add_page(page)
        with patch("app.ui.borang.lembar.show_error", lambda _p, e: layar.errors.append(e)):
            layar.window.resize(1366, 768)
            layar.window.show()
            layar.window.go("keberatan")
            page = layar.window.page("keberatan")
            assert isinstance(page, HalamanPerkara)
            yield Meja(layar, page, qtbot)
            assert layar.errors == []


def _register(meja: Meja) -> None:
    meja.page.list.add_button.click()
    form = meja.dialog(DialogKeberatan)
    form.trigger()
    assert not meja.no_dialog()  # nothing is registered without a name
    form.texts["nama_pemohon"].setText("Siti Wahyuningsih")
    form.texts["nik"].setText("6271014509870002")
    form.texts["alamat"].setText("Jalan Yos Sudarso 3, Palangka Raya")
    form.texts["telepon"].setText("081234567890")
    form.texts["nomor_permohonan"].setText("0001/PPID/2026")
    form.longs["rincian"].setPlainText("Laporan realisasi anggaran 2025")
    form.longs["tujuan"].setPlainText("Penelitian")
    form.longs["kasus_posisi"].setPlainText("Permintaan tidak ditanggapi.")
    form.grounds[AlasanKeberatan.TIDAK_DIPENUHI].setChecked(True)
    form.grounds[AlasanKeberatan.BIAYA].setChecked(True)
    form.found.set_value(meja.layar.context.jam.today())
    form.found_why.setText("surat PPID diterima hari ini")
    form.trigger()
    assert meja.no_dialog(), form._notice_text.text()
    meja.settle()


def test_an_objection_goes_from_its_form_to_the_applicants_answer(meja: Meja) -> None:
    today = meja.layar.context.jam.today()
    _register(meja)
    detail = meja.detail()
    assert detail.row.status is StatusKeberatan.DITERIMA
    assert "6271014509870002" not in str(detail)  # masked once it is saved
    assert meja.page.list.table.row_count() == 1

    meja.step("catat_register", tanggal=today)
    assert meja.detail().row.status is StatusKeberatan.TERCATAT
    assert {row.kode for row in meja.detail().tenggat} >= {"K2"}

    meja.step(
        "tanggapi",
        tanggal=today,
        putusan=PutusanKeberatan.MENGABULKAN,
        bantahan_e="Informasi diberikan seluruhnya.",
        bantahan_f="Biaya dihapus.",
        perintah="Berikan laporan itu.",
    )
    assert meja.detail().row.status is StatusKeberatan.TANGGAPAN_TERBIT
    assert JenisSurat.TANGGAPAN_KEBERATAN in meja.page.bacaan.surat  # type: ignore[union-attr]
    assert meja.page.case.primary_key() == f"surat:{JenisSurat.TANGGAPAN_KEBERATAN.value}"

    meja.step("sampaikan", tanggal=today, cara=CaraPengiriman.LANGSUNG, diterima=today)
    assert "S1a" in {row.kode for row in meja.detail().tenggat}
    meja.step("terima", tanggal=today, tanggapan="Menerima")
    assert meja.detail().row.status is StatusKeberatan.SELESAI
    assert meja.page.list.table.row_count() == 0  # finished ones are behind the switch


def test_a_reply_without_a_word_on_every_ground_stays_open(meja: Meja) -> None:
    today = meja.layar.context.jam.today()
    _register(meja)
    meja.step("catat_register", tanggal=today)
    assert meja.page.bacaan is not None
    meja.page.ruang.langkah("tanggapi", meja.page.bacaan, meja.page)
    sheet = meja.dialog(LembarPerkara)
    _fill(sheet.widgets["putusan"], PutusanKeberatan.MENGABULKAN)
    _fill(sheet.widgets["bantahan_e"], "Diberikan.")
    sheet.trigger()
    assert sheet.isVisible()
    assert sheet.form.problem_text("bantahan_f")
    sheet.reject()
    assert meja.detail().row.status is StatusKeberatan.TERCATAT


def test_an_objection_is_filled_in_from_its_request(meja: Meja) -> None:
    made = meja.layar.context.kip.daftarkan(DRAFT)
    meja.layar.window.go("keberatan", Baru(made.id))
    form = meja.dialog(DialogKeberatan)
    assert form.texts["nomor_permohonan"].text() == made.nomor
    assert form.texts["nama_pemohon"].text() == DRAFT.nama_pemohon
    assert form.longs["rincian"].toPlainText() == DRAFT.rincian
    form.grounds[AlasanKeberatan.TIDAK_DITANGGAPI].setChecked(True)
    form.longs["kasus_posisi"].setPlainText("Belum dijawab.")
    form.trigger()
    assert meja.no_dialog(), (form._notice_text.text(), meja.layar.errors)
    meja.settle()
    assert meja.detail().row.permohonan_id == made.id


def test_a_dispute_begins_from_its_objection(meja: Meja) -> None:
    _register(meja)
    meja.step("catat_register", tanggal=meja.layar.context.jam.today())
    there = meja.layar.neighbour("sengketa")
    assert meja.page.bacaan is not None
    assert "sengketa_perkara" in {a.key for a in meja.page.bacaan.wajah.menu}
    meja.page.ruang.langkah("sengketa_perkara", meja.page.bacaan, meja.page)
    assert there.targets == [Baru(meja.detail().row.id)]
