# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Journey J1: a request comes in at the counter and is registered without the mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.kip import CaraMemperoleh, CaraPengiriman, JenisLampiran, JenisPemohon, Kanal
from app.domain.permohonan import PermohonanDraft
from app.services.fasad import KipFasad
from app.ui.permohonan.dialog_kartu import DialogKartu
from app.ui.permohonan.dialog_permohonan import DialogPermohonan
from app.ui.permohonan.dialog_surat import DialogSurat
from app.ui.permohonan.penyimpan_draf import JEDA_MS
from app.ui.tasks import TaskRunner
from tests.helpers.halaman_permohonan import Meja, ctrl, ketik, lepas, meja_uji, tekan
from tests.helpers.kantor import DRAFT
from tests.helpers.pdf_baca import teks

ENTER = Qt.Key.Key_Return


def _open(meja: Meja) -> DialogPermohonan:
    meja.focus()
    ctrl(Qt.Key.Key_N)
    dialog = meja.dialog(DialogPermohonan)
    meja.qtbot.waitUntil(dialog.isActiveWindow, timeout=5000)
    return dialog


def _type_request(dialog: DialogPermohonan) -> None:
    """What an officer types, field by field; Enter moves on."""
    assert QApplication.focusWidget().objectName() == "nama_pemohon"
    ketik("Siti Nurhaliza")
    tekan(ENTER)
    ketik("6271014101800001")
    tekan(ENTER)
    tekan(Qt.Key.Key_Space)  # the identity card was seen
    tekan(ENTER)
    tekan(ENTER)  # no proxy
    ketik("Jalan Diponegoro 5, Palangka Raya")
    tekan(ENTER)
    ketik("081234567890")
    tekan(ENTER)
    ketik("siti@contoh.id")
    tekan(ENTER)
    ketik("Mahasiswa")
    tekan(ENTER)
    ketik("Dokumen AMDAL")
    tekan(ENTER, Qt.KeyboardModifier.ShiftModifier)
    ketik("tambang pasir")
    tekan(ENTER)
    ketik("Penelitian")
    tekan(ENTER)


def test_from_ctrl_n_to_the_printed_receipt_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        dialog = _open(meja)
        _type_request(dialog)
        assert QApplication.focusWidget().objectName() == "cara_memperoleh"
        assert dialog.side.missing_text().startswith("Semua yang diminta")
        assert dialog.side.deadline_text() == "10 hari kerja: Senin, 16 November 2026"
        ctrl(Qt.Key.Key_P)
        meja.settle()
        detail = meja.detail()
        assert detail.row.nomor == "0001/PPID/2026"
        assert detail.draft.rincian == "Dokumen AMDAL\ntambang pasir"
        assert detail.draft.cara_memperoleh is CaraMemperoleh.SALINAN
        assert detail.draft.cara_pengiriman is CaraPengiriman.LANGSUNG
        assert detail.draft.identitas_diperiksa
        assert meja.layar.window.toast.text() == "Permohonan 0001/PPID/2026 terdaftar."
        letter = meja.dialog(DialogSurat)
        assert letter.issued() is not None
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        paper = tmp_path / "cetak.pdf"
        printer.setOutputFileName(str(paper))
        letter.pdf.print_to(printer)
        assert paper.read_bytes()[:5] == b"%PDF-"
        trail = KipFasad(meja.layar.uji.sesi()).jejak(detail.row.id)
        assert "cetak surat" in [row.kegiatan for row in trail]
        stored = meja.layar.context.berkas.baca_surat(letter.issued().id, "buka surat")
        assert "0001/PPID/2026" in teks(stored)
        assert "Siti Nurhaliza" in teks(stored)


def test_after_saving_the_identity_number_is_masked_everywhere(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        _type_request(dialog)
        ctrl(ENTER)
        meja.settle()
        facts = meja.page.case.facts.rows
        assert "62••••••••••••01" in facts.value("pemohon")
        assert "6271014101800001" not in facts.value("pemohon")
        for widget in (meja.layar.window, *meja.layar.window.findChildren(QLineEdit)):
            assert "6271014101800001" not in widget.toolTip() + widget.windowTitle()
        labels = [w for w in meja.page.case.findChildren(object) if hasattr(w, "accessibleName")]
        assert not any("081234567890" in w.accessibleName() for w in labels)
        meja.layar.window.toast.invoke()
        letter = meja.dialog(DialogSurat)
        assert "Siti" not in letter.windowTitle()
        assert letter.issued() is not None


def test_what_the_law_misses_is_said_and_does_not_stop_saving(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        ketik("Budi")
        tekan(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        ketik("Data stunting")
        missing = dialog.side.missing_text()
        assert "NIK pemohon" in missing
        assert "Tujuan penggunaan informasi" in missing
        ctrl(Qt.Key.Key_S)
        meja.settle()
        assert meja.detail().row.nama == "Budi"
        assert meja.steps()[-1] == "nyatakan_tidak_lengkap"


def test_faults_stand_under_their_fields_and_nothing_is_stored(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        fields = dialog.fields
        fields.show_draft(
            replace(DRAFT, nama_pemohon=" ", nik="12", tanggal_terima=date(2026, 11, 20))
        )
        ctrl(ENTER)
        assert fields.problem_text("nama_pemohon") == "Nama pemohon belum diisi."
        assert fields.problem_text("nik")
        assert "sesudah hari ini" in fields.problem_text("tanggal_terima")
        assert dialog.isVisible()
        assert meja.layar.context.kip.tahun_tersedia() == ()
        qtbot.keyClicks(fields.findChild(QLineEdit, "nik"), "3")
        fields.findChild(QLineEdit, "nik").setFocus()
        qtbot.keyClicks(fields.findChild(QLineEdit, "nik"), "4")
        assert fields.problem_text("nik") == ""


def test_an_unreadable_date_is_no_empty_one(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        dialog.fields.show_draft(DRAFT)
        edit = dialog.fields._date.line_edit()
        edit.setFocus()
        edit.selectAll()
        ketik("31 februari")
        ctrl(ENTER)
        assert "Tanggal tidak dikenal" in dialog.fields.problem_text("tanggal_terima")


@pytest.mark.parametrize(
    ("jenis", "shown", "hidden"),
    [
        (JenisPemohon.PERORANGAN, {"nik"}, {"nomor_badan_hukum", "surat_kuasa_ada"}),
        (JenisPemohon.KELOMPOK, {"nik", "nama_kuasa", "surat_kuasa_ada"}, {"nomor_badan_hukum"}),
        (JenisPemohon.BADAN_HUKUM, {"nomor_badan_hukum"}, {"nik", "surat_kuasa_ada"}),
    ],
)
def test_each_kind_of_applicant_has_its_own_fields(
    qtbot: QtBot, tmp_path: Path, jenis: JenisPemohon, shown: set[str], hidden: set[str]
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        fields = dialog.fields
        fields.show_draft(
            replace(DRAFT, jenis_pemohon=jenis, nomor_badan_hukum="AHU-1", surat_kuasa_ada=True)
        )
        assert {key for key in shown | hidden if fields.field(key).isVisibleTo(dialog)} == shown
        draft = fields.draft()
        assert draft.jenis_pemohon is jenis
        assert bool(draft.nik) is ("nik" in shown)
        assert bool(draft.nomor_badan_hukum) is ("nomor_badan_hukum" in shown)
        assert draft.surat_kuasa_ada is ("surat_kuasa_ada" in shown)


def test_every_channel_can_be_chosen_and_none_that_a_form_must_not_offer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        box = _open(meja).fields._kanal
        offered = [box.itemData(i) for i in range(box.count())]
        assert offered == [k for k in Kanal if k is not Kanal.TIDAK_DICATAT]


def test_what_was_typed_survives_a_kill(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        ketik("Setengah ketik")
        qtbot.waitUntil(lambda: dialog.drafts.stored, timeout=10 * JEDA_MS)
        kip = meja.layar.context.kip
        assert [d.draft.nama_pemohon for d in kip.daftar_draf()] == ["Setengah ketik"]
        # A kill: the window never gets to say good-bye.
        dialog.drafts.stop()
        dialog.deleteLater()
        dialog.hide()
        again = _open(meja)
        assert not again.banner.isHidden()
        assert "Setengah ketik" in again.banner.accessibleName()
        again.banner.resume.click()
        assert again.fields.draft().nama_pemohon == "Setengah ketik"
        tekan(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        ketik("Lengkap")
        ctrl(ENTER)
        meja.settle()
        assert kip.daftar_draf() == ()
        assert meja.detail().row.nama == "Setengah ketik"


def test_esc_keeps_a_draft_and_an_untouched_form_leaves_none(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        kip = meja.layar.context.kip
        _open(meja)
        tekan(Qt.Key.Key_Escape)
        assert kip.daftar_draf() == ()
        _open(meja)
        ketik("Ani")
        tekan(Qt.Key.Key_Escape)
        (draf,) = kip.daftar_draf()
        meja.layar.window.go("permohonan", draf)
        resumed = meja.dialog(DialogPermohonan)
        assert resumed.fields.draft().nama_pemohon == "Ani"
        resumed._discard.click()
        assert kip.daftar_draf() == ()
        assert meja.no_dialog()


def test_saving_wins_over_a_draft_still_being_written(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    """With real lanes: the first draft is under way when the request is saved."""
    with meja_uji(qtbot, tmp_path) as meja:
        context = replace(meja.layar.context, runner=runner)
        dialog = DialogPermohonan(context, parent=meja.layar.window)
        dialog.open()
        dialog.fields.show_draft(DRAFT)
        dialog.drafts.touch()
        dialog.drafts.flush()
        with qtbot.waitSignal(dialog.registered, timeout=20_000):
            dialog.trigger()
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
        assert context.kip.daftar_draf() == ()
        assert context.kip.tahun_tersedia() == (2026,)


def test_a_person_who_asked_before_is_hinted_at_without_stopping(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        meja.layar.context.kip.daftarkan(DRAFT)
        dialog = _open(meja)
        ketik("Siti Nurhalisa")
        qtbot.waitUntil(lambda: bool(dialog.side.people_text()), timeout=5000)
        assert "0001/PPID/2026" in dialog.side.people_text()
        assert "nama mirip" in dialog.side.people_text()
        assert dialog.save_button.isEnabled()


def test_the_deadline_follows_the_date_and_opens_its_card(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        dialog.fields._date.line_edit().setFocus()
        tekan(Qt.Key.Key_Down)
        tekan(Qt.Key.Key_Down)
        tekan(Qt.Key.Key_Down)
        assert dialog.side.deadline_text() == "10 hari kerja: Jumat, 13 November 2026"
        dialog.side._card_button.click()
        card = meja.dialog(DialogKartu)
        model = card.table.model
        days = [model.cell(row, 1).text for row in range(model.rowCount())]
        assert days[-1] == "10"
        assert days.count("–") == 5  # day 0 and two weekends
        card.close()


def test_an_identity_card_dropped_on_the_form_is_attached_after_saving(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        card = tmp_path / "ktp siti.png"
        card.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 500)
        dialog = _open(meja)
        dialog.fields.show_draft(replace(DRAFT, identitas_diperiksa=False))
        lepas(dialog.side.files._drop, card)
        assert dialog.fields.draft().identitas_diperiksa
        ctrl(ENTER)
        meja.settle()
        (file,) = meja.detail().lampiran
        assert (file.jenis, file.ukuran, file.asal) == (JenisLampiran.IDENTITAS, 508, "pemohon")
        assert meja.page.case.below.files.shown_name(file) == "Identitas (tersamar).png"


def test_texts_of_any_kind_are_taken_or_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        hostile = PermohonanDraft(
            tanggal_terima=date(2026, 11, 2),
            nama_pemohon='O\'Brien "Ş" 🙂 مرحبا',
            rincian="y" * 10_000,
        )
        dialog.fields.show_draft(hostile)
        ctrl(ENTER)
        meja.settle()
        assert meja.detail().row.nama == 'O\'Brien "Ş" 🙂 مرحبا'
        dialog = _open(meja)
        dialog.fields.show_draft(replace(hostile, nama_pemohon="z" * 10_000))
        ctrl(ENTER)
        assert "paling panjang 200 huruf" in dialog.fields.problem_text("nama_pemohon")


def test_a_reader_cannot_open_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="pembaca") as meja:
        QTest.keyClick(meja.layar.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert meja.no_dialog()
        assert "hanya dapat melihat" in meja.layar.window.toast.text()


def test_help_and_access_keys_do_not_collide(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        dialog = _open(meja)
        for jenis in range(3):
            dialog.fields._jenis.setCurrentIndex(jenis)
            letters = _access_keys(dialog)
            assert len(letters) == len(set(letters)), (jenis, sorted(letters))


def _access_keys(dialog: DialogPermohonan) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    letters = ["t", "m", "r"]  # required fields: shortcuts of the dialog
    for kind in (QLabel, QAbstractButton):
        for widget in dialog.findChildren(kind):
            text = widget.text()
            rich = "<span" in text
            if "&" in text and not rich and widget.isVisibleTo(dialog):
                letters.append(text[text.index("&") + 1].casefold())
    return letters
