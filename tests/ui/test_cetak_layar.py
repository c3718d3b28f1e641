# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Printing from the screens: other forms of a letter, a decree, and the forms of the service."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from unittest.mock import patch
from uuid import UUID, uuid4

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.kip import JenisSurat, Keputusan
from app.domain.permohonan import PutusanDraft
from app.domain.surat import BentukCetak
from app.domain.tindakan import NyatakanLengkap, Putuskan
from app.ui.cetak.dialog_formulir import (
    KEBERATAN,
    PENGANTAR,
    PERMINTAAN,
    SERAH,
    DialogFormulir,
    PerkaraFormulir,
)
from app.ui.data.halaman import HalamanData
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.dialog_surat import DialogSurat
from tests.helpers.halaman_permohonan import Meja, meja_uji
from tests.helpers.kantor import DRAFT
from tests.helpers.layar import layar_uji
from tests.helpers.pdf_baca import halaman, teks

TOLAK = PutusanDraft(
    Keputusan.DITOLAK_DIKECUALIKAN,
    date(2026, 11, 2),
    alasan="Rahasia pribadi.",
    pasal_17=("h",),
    konsekuensi="Mengungkap rahasia pribadi.",
    nomor_sk_pengecualian="188/45/2026",
    nomor_uji_konsekuensi="UK-03/2026",
    tanggal_persetujuan_atasan=date(2026, 11, 2),
    cara_persetujuan="nota dinas",
)


def _baru(meja: Meja) -> UUID:
    return meja.layar.context.kip.daftarkan(DRAFT).id


def _surat(meja: Meja, jenis: JenisSurat) -> DialogSurat:
    meja.page.opener.letter(jenis)
    return meja.dialog(DialogSurat)


def _pilih(dialog: DialogSurat, nama: str) -> None:
    action = dialog.menu.findChild(QAction, nama)
    assert action is not None, nama
    action.trigger()


def _simpan_ke(path: Path) -> object:
    return patch.object(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))


def test_a_receipt_is_saved_as_word_and_as_text_and_both_bear_its_number(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        rid = _baru(meja)
        meja.show(rid)
        letter = _surat(meja, JenisSurat.TANDA_BUKTI)
        letter.issue()
        word, plain = tmp_path / "a.docx", tmp_path / "a.txt"
        with _simpan_ke(word):
            _pilih(letter, "docx")
        with _simpan_ke(plain):
            _pilih(letter, "txt")
        with zipfile.ZipFile(io.BytesIO(word.read_bytes())) as packed:
            assert "0001/PPID/2026" in packed.read("word/document.xml").decode()
        assert "0001/PPID/2026" in plain.read_text("ascii")
        assert "Naskah ditulis ke a.txt." in meja.layar.window.toast.text()
        trail = [row.kegiatan for row in meja.layar.context.kip.jejak(rid)]
        assert trail.count("cetak surat") == 2


def test_paper_and_copies_are_chosen_and_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        letter = _surat(meja, JenisSurat.TANDA_BUKTI)
        letter.issue()
        sizes = {}
        for name in ("a4", "f4", "a5"):
            _pilih(letter, name)
            shown = meja.dialog(DialogPdf)
            sizes[name] = shown.pdf._pages.sizes[0]
            shown.done(0)
            QApplication.sendPostedEvents(None, 52)
        assert round(sizes["a4"].width) == 595
        assert round(sizes["f4"].height) == round(330 / 25.4 * 72)
        assert round(sizes["a5"].width) == round(148 / 25.4 * 72)
        _pilih(letter, "rangkap")
        data = meja.dialog(DialogPdf).pdf._pages.data
        assert "Lembar ke-2" in teks(data)
        assert len(halaman(data)) >= 2


def test_an_unissued_letter_is_saved_as_a_draft_and_said_so(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        letter = _surat(meja, JenisSurat.TANDA_BUKTI)
        with _simpan_ke(tmp_path / "k.docx"):
            _pilih(letter, "docx")
        assert "Konsep tanpa nomor ditulis ke k.docx." in meja.layar.window.toast.text()


def test_cancelling_the_file_dialog_writes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        letter = _surat(meja, JenisSurat.TANDA_BUKTI)
        with patch.object(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", "")):
            _pilih(letter, "docx")
        assert not list(tmp_path.glob("*.docx"))
        assert not meja.layar.errors


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        letter = _surat(meja, JenisSurat.TANDA_BUKTI)
        with _simpan_ke(tmp_path / "tiada" / "k.docx"):
            _pilih(letter, "docx")
        assert len(meja.layar.errors) == 1


def test_forms_are_filled_in_from_the_case_or_blank(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        meja.page.case.below.letters.findChild(QPushButton, "formulir").click()
        sheet = meja.dialog(DialogFormulir)
        assert sheet.which.currentData() == PERMINTAAN
        sheet.trigger()
        filled = teks(meja.dialog(DialogPdf).pdf._pages.data)
        assert "0001/PPID/2026" in filled
        meja.dialog(DialogPdf).done(0)
        meja.page.opener.forms()
        sheet = meja.dialog(DialogFormulir)
        sheet.filled.setChecked(False)
        sheet.trigger()
        assert "0001/PPID/2026" not in teks(meja.dialog(DialogPdf).pdf._pages.data)


def test_a_report_of_delivery_lists_what_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        meja.page.opener.forms()
        sheet = meja.dialog(DialogFormulir)
        sheet.which.setCurrentIndex(sheet.which.findData(SERAH))
        assert not sheet.form.field("terisi").isVisibleTo(sheet)
        sheet.items.setPlainText("Laporan AMDAL | 1 berkas | salinan\nPeta")
        sheet.witnesses.setPlainText("Rahmat")
        sheet.trigger()
        printed = teks(meja.dialog(DialogPdf).pdf._pages.data)
        for words in ("Laporan AMDAL", "1 berkas", "Peta", "Rahmat"):
            assert words in printed


def test_a_cover_letter_needs_an_addressee(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.show(_baru(meja))
        meja.page.opener.forms()
        sheet = meja.dialog(DialogFormulir)
        sheet.which.setCurrentIndex(sheet.which.findData(PENGANTAR))
        sheet.trigger()
        assert sheet.form.problem_text("kepada")
        sheet.lines["kepada"].setText("Kepala Dinas Kominfo")
        sheet.trigger()
        assert "Kepala Dinas Kominfo" in teks(meja.dialog(DialogPdf).pdf._pages.data)


@pytest.mark.parametrize("bentuk", list(BentukCetak))
def test_every_blank_form_prints_from_the_data_page(
    qtbot: QtBot, tmp_path: Path, bentuk: BentukCetak
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = HalamanData(layar.context)
        qtbot.addWidget(page)
        page.open_target("formulir")
        for n in range(5):
            sheet = DialogFormulir(layar.context, None, page)
            assert sheet.which.findData(SERAH) < 0
            sheet.which.setCurrentIndex(n)
            sheet.lines["kepada"].setText("Kepala Dinas")
            sheet.form_as.setCurrentIndex(sheet.form_as.findData(bentuk))
            path = tmp_path / f"{n}.{bentuk.value}"
            with _simpan_ke(path):
                sheet.trigger()
            assert bentuk is BentukCetak.PDF or path.stat().st_size > 300
        assert not layar.errors


def test_reading_accounts_see_no_forms(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="admin") as layar:
        page = HalamanData(layar.context)
        qtbot.addWidget(page)
        assert not page.forms.isVisibleTo(page)


def test_a_refusal_is_seen_and_issued_as_a_decree_and_stays_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        rid, kip = _baru(meja), meja.layar.context.kip
        kip.jalankan(rid, NyatakanLengkap(date(2026, 11, 2)))
        kip.jalankan(rid, Putuskan(TOLAK))
        meja.show(rid)
        letter = _surat(meja, JenisSurat.PENOLAKAN)
        assert "MEMUTUSKAN" not in teks(letter.pdf._pages.data)
        _pilih(letter, "sk")
        assert "MEMUTUSKAN" in teks(letter.pdf._pages.data)
        letter.issue()
        issued = letter.issued()
        assert issued is not None
        assert "MEMUTUSKAN" in teks(letter.pdf._pages.data)
        assert letter.menu.decree is not None
        assert not letter.menu.decree.isEnabled()


def test_an_objection_offers_its_own_form_first(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        case = PerkaraFormulir("keberatan", uuid4(), "0001/KEB/2026")
        sheet = DialogFormulir(layar.context, case)
        qtbot.addWidget(sheet)
        assert sheet.which.currentData() == KEBERATAN
        assert sheet.which.findData(SERAH) < 0
        sheet.which.setCurrentIndex(sheet.which.findData(PERMINTAAN))
        assert not sheet.form.field("terisi").isVisibleTo(sheet)
