# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The work around a request: disposition, chaser, answer, draft, review, notes, undo."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.kerja_isian import UnitRow
from app.domain.kip import Keputusan, Peristiwa, StatusPermohonan
from app.domain.layanan import (
    ArahCatatan,
    HasilPencarian,
    JenisCatatan,
    PeristiwaKonsep,
    PeristiwaTugas,
    StatusKonsep,
    StatusTugas,
)
from app.domain.tindakan import NyatakanLengkap
from app.services.fasad import KipFasad
from app.services.fasad_kerja import KerjaFasad, KonsepFasad
from app.ui.kerja.bacaan import Kerja
from app.ui.kerja.dialog_butir import DialogButir
from app.ui.kerja.dialog_catatan import DialogCatatan
from app.ui.kerja.dialog_konsep import DialogKonsep
from app.ui.kerja.dialog_periksa import DialogPeriksa
from app.ui.kerja.dialog_tugas import DialogDisposisi, DialogJawab, DialogTagih
from app.ui.kerja.langkah import CATATAN, DISPOSISI, DRAF, KONSEP, SERAH, TAGIH, TUGAS, URUNG
from app.ui.perkara.langkah import LembarPerkara
from app.ui.permohonan.dialog_alasan import DialogAlasan
from tests.helpers.halaman_permohonan import Meja, meja_uji
from tests.helpers.kantor import DRAFT
from tests.helpers.kerja import KABUL, TOLAK


def _kasus(meja: Meja) -> UUID:
    """Register and declare complete, and show it."""
    context = meja.layar.context
    made = context.kip.daftarkan(DRAFT).id
    meja.layar.uji.jam.maju(minutes=1)
    context.kip.jalankan(made, NyatakanLengkap(context.jam.today()))
    KerjaFasad(meja.layar.uji.sesi(meja.layar.uji.admin)).simpan_unit(
        UnitRow(None, "Bidang Penataan Lingkungan", "PPL", "Kepala Bidang", "0812-1111-2222")
    )
    meja.show(made)
    return made


def _kerja(meja: Meja) -> Kerja:
    kasus = meja.page.case.kasus()
    assert kasus is not None
    assert kasus.kerja is not None
    return kasus.kerja


def _keys(meja: Meja) -> list[str]:
    return [action.key for action in meja.page.case._rencana.menu]


def _simpan(dialog: QDialog, meja: Meja) -> None:
    dialog.save_button.click()  # type: ignore[attr-defined] # every sheet has one
    assert meja.layar.errors == []
    meja.settle()


def _disposisi(meja: Meja) -> UUID:
    meja.page.opener.step(DISPOSISI)
    dialog = meja.dialog(DialogDisposisi)
    dialog._unit.setCurrentIndex(1)
    dialog._what.setPlainText("Cari dokumen AMDAL 2024")
    _simpan(dialog, meja)
    return _kerja(meja).tugas[0].id


def test_disposition_goes_to_the_unit_with_a_date_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        _kasus(meja)
        meja.page.opener.step(DISPOSISI)
        dialog = meja.dialog(DialogDisposisi)
        assert dialog._why.text()  # says from what the proposed date follows
        proposed = dialog._due.value()
        dialog.save_button.click()
        assert dialog.isVisible()  # neither unit nor words yet
        assert dialog.form.problem_text("instruksi")
        dialog._unit.setCurrentIndex(1)
        QTest.keyClicks(dialog._what, "Cari dokumen AMDAL 2024")
        _simpan(dialog, meja)
        (task,) = _kerja(meja).tugas
        assert task.kepada == "Bidang Penataan Lingkungan"
        assert task.batas == proposed
        assert "(1)" in meja.page.case.below.tabs.tabText(2)
        cell = meja.page.case.below.work.table.model.cell(0, 1)  # type: ignore[union-attr]
        assert cell.text == "Cari dokumen AMDAL 2024"


def test_a_unit_is_chased_answers_and_gets_its_answer_back(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        _kasus(meja)
        tugas = _disposisi(meja)
        assert f"{TAGIH}{tugas}" in _keys(meja)
        meja.page.opener.step(f"{TAGIH}{tugas}")
        chaser = meja.dialog(DialogTagih)
        chaser.copy_button.click()
        assert "AMDAL" in QGuiApplication.clipboard().text()
        _simpan(chaser, meja)
        assert _kerja(meja).tugas[0].ditagih == 1
        meja.page.opener.step(f"{TUGAS}{PeristiwaTugas.JAWAB}:{tugas}")
        answer = meja.dialog(DialogJawab)
        answer._answer.setPlainText("Ada di lemari B")
        answer.save_button.click()
        assert answer.form.problem_text("hasil")
        answer._result.setCurrentIndex(answer._result.findData(HasilPencarian.ADA))
        proof = tmp_path / "amdal.txt"
        proof.write_text("isi", encoding="utf-8")
        answer._files.take([proof])
        _simpan(answer, meja)
        assert _kerja(meja).tugas[0].status is StatusTugas.DIJAWAB
        assert [file.nama for file in meja.detail().lampiran] == ["amdal.txt"]
        meja.page.opener.step(f"{TUGAS}{PeristiwaTugas.KEMBALIKAN}:{tugas}")
        back = meja.dialog(LembarPerkara)
        back.widgets["teks"].setPlainText("Lampirkan petanya juga")  # type: ignore[attr-defined]
        _simpan(back, meja)
        assert _kerja(meja).tugas[0].status is StatusTugas.DIKEMBALIKAN


def test_enter_shows_a_task_in_full_with_its_steps(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        _kasus(meja)
        tugas = _disposisi(meja)
        panel = meja.page.case.below.work
        assert panel is not None
        panel.table.select_key(tugas)
        panel.table.row_activated.emit(tugas)
        dialog = meja.dialog(DialogButir)
        assert ("Kepada", "Bidang Penataan Lingkungan") in dialog._pairs
        dialog.buttons[f"{TUGAS}{PeristiwaTugas.TERIMA}:{tugas}"].click()
        meja.settle()
        assert _kerja(meja).tugas[0].status is StatusTugas.DITERIMA


def test_a_draft_is_written_returned_approved_and_becomes_the_decision(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        rid = _kasus(meja)
        petugas = KonsepFasad(meja.layar.uji.sesi(meja.layar.uji.petugas))
        konsep, _ = petugas.susun(rid, KABUL, ajukan=True)
        meja.settle()
        key = f"{DRAF}{PeristiwaKonsep.SETUJUI}:{konsep}"
        assert meja.page.case.primary_key() == key
        meja.press_step(key)
        review = meja.dialog(DialogPeriksa)
        review.return_button.click()
        assert review.form.problem_text("catatan")
        review._areas["catatan"].setPlainText("Sebut bentuknya")
        review.return_button.click()
        meja.settle()
        assert _kerja(meja).konsep[0].status is StatusKonsep.DIKEMBALIKAN
        assert _kerja(meja).konsep[0].catatan == "Sebut bentuknya"
        petugas.langkah(konsep, PeristiwaKonsep.AJUKAN)
        meja.settle()
        meja.press_step(key)
        _simpan(meja.dialog(DialogPeriksa), meja)
        use = f"{DRAF}{PeristiwaKonsep.PAKAI}:{konsep}"
        assert meja.page.case.primary_key() == use
        meja.press_step(use)
        _simpan(meja.dialog(DialogPeriksa), meja)
        assert meja.detail().row.status is StatusPermohonan.DIKABULKAN_SELURUH


def test_the_clerk_drafts_any_decision_and_changes_what_came_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        _kasus(meja)
        assert Peristiwa.TOLAK.value not in [*meja.steps(), *_keys(meja)]
        assert KONSEP in _keys(meja)
        meja.page.opener.step(KONSEP)
        dialog = meja.dialog(DialogKonsep)
        dialog._decision.setCurrentIndex(dialog._decision.findData(Keputusan.DITOLAK_DIKECUALIKAN))
        assert not dialog.form.field("cara_persetujuan").isVisibleTo(dialog)
        dialog.show_draft(TOLAK)
        _simpan(dialog, meja)
        (draft,) = _kerja(meja).konsep
        assert draft.status is StatusKonsep.DISUSUN
        assert draft.putusan is not None
        assert draft.putusan.pasal_17 == ("h",)
        assert draft.putusan.nomor_sk_pengecualian == TOLAK.nomor_sk_pengecualian
        meja.page.opener.step(f"{DRAF}{PeristiwaKonsep.UBAH}:{draft.id}")
        again = meja.dialog(DialogKonsep)
        assert again.draft().konsekuensi == TOLAK.konsekuensi
        again._areas["alasan"].setPlainText("Memuat rekam medis pasien")
        again.submit_button.click()
        meja.settle()
        (draft,) = _kerja(meja).konsep
        assert draft.status is StatusKonsep.DIAJUKAN
        assert draft.putusan is not None
        assert draft.putusan.alasan == "Memuat rekam medis pasien"


def test_a_pasted_chat_and_photo_become_a_note_and_stop_the_timer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        _kasus(meja)
        assert meja.page.case.facts.rows.value("balasan").startswith("belum ada")
        meja.page.opener.step(CATATAN)
        dialog = meja.dialog(DialogCatatan)
        dialog._kind.setCurrentIndex(dialog._kind.findData(JenisCatatan.WHATSAPP))
        dialog._way.setCurrentIndex(dialog._way.findData(ArahCatatan.KELUAR))
        chat = QMimeData()
        chat.setText("[24/11 09.10] Petugas: berkas sedang dicari")
        dialog.text.insertFromMimeData(chat)
        photo = QMimeData()
        photo.setImageData(QImage(64, 48, QImage.Format.Format_RGB32))
        dialog.text.insertFromMimeData(photo)
        folder = dialog._folder
        assert folder is not None
        assert len(dialog.files.paths()) == 1
        _simpan(dialog, meja)
        (note,) = _kerja(meja).catatan
        assert note.isi.endswith("berkas sedang dicari")
        assert note.berkas_id is not None
        assert note.balasan_pertama
        assert not Path(folder.name).exists()  # nothing pasted is left outside the office
        assert "WhatsApp".lower() in meja.page.case.facts.rows.value("balasan").lower()


def test_a_case_is_handed_over_and_a_step_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="petugas") as meja:
        _kasus(meja)
        assert URUNG in _keys(meja)
        meja.page.opener.step(URUNG)
        undo = meja.dialog(DialogAlasan)
        undo._edit.setCurrentText("salah pilih langkah")
        _simpan(undo, meja)
        assert meja.detail().row.status is StatusPermohonan.TERDAFTAR
        meja.page.opener.step(SERAH)
        sheet = meja.dialog(LembarPerkara)
        sheet.widgets["ke"].setCurrentText(meja.layar.uji.ppid.nama)  # type: ignore[attr-defined]
        sheet.widgets["catatan"].setPlainText("Cuti")  # type: ignore[attr-defined]
        _simpan(sheet, meja)
        assert meja.detail().row.petugas == meja.layar.uji.ppid.nama


def test_a_reader_sees_tasks_but_no_drafts_notes_or_steps(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="admin") as meja:
        rid = _oleh_petugas(meja)
        meja.show(rid)
        assert not [key for key in _keys(meja) if meja.page.opener.work.knows(key)]
        assert _kerja(meja).konsep == ()
        assert _kerja(meja).catatan == ()


def _oleh_petugas(meja: Meja) -> UUID:
    return KipFasad(meja.layar.uji.sesi(meja.layar.uji.petugas)).daftarkan(DRAFT).id
