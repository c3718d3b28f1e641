# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute bundle from its dialog, the hearing calendar, and the list of disputes as a file."""

from __future__ import annotations

import errno
from datetime import timedelta
from pathlib import Path
from threading import Event
from unittest.mock import patch

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.berkas_sengketa import BERKAS_UTAMA
from app.domain.sengketa import JenisSidang
from app.domain.sengketa_isian import BuktiDraft, SidangDraft
from app.services.sengketa.berkas_isi import Bahan, kumpulkan
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.sengketa import wajah
from app.ui.sengketa.bulan import hari_kisi
from app.ui.sengketa.dialog_berkas import DialogBerkas, KartuBerkas
from app.ui.sengketa.kalender import HalamanKalender
from app.ui.tasks import TaskRunner
from tests.helpers.meja_sengketa import MejaSengketa, meja_sengketa
from tests.helpers.sengketa import B, sengketa


def _card(meja: MejaSengketa, folder: Path) -> KartuBerkas:
    """Open the bundle's dialog as the menu does."""
    rid = sengketa(meja.layar.uji)
    meja.layar.context.bukti.tambah(rid, BuktiDraft("Dokumen rahasia", dikecualikan=True))
    meja.settle()
    meja.show(rid)
    assert meja.page.bacaan is not None
    meja.page.ruang.langkah(wajah.BERKAS, meja.page.bacaan, meja.page)
    dialog = meja.dialog(DialogBerkas)
    assert isinstance(dialog, DialogBerkas)
    assert "berkas-sengketa-" in dialog.card.folder.text()  # a place is proposed
    dialog.card.folder.setText(str(folder))
    return dialog.card


def test_a_bundle_and_its_twin_are_made_and_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        card = _card(meja, tmp_path / "lengkap")
        assert not card.form.field("hilangkan").isVisibleTo(card)
        card.button.click()
        assert (tmp_path / "lengkap" / BERKAS_UTAMA).read_bytes().startswith(b"%PDF")
        assert str(tmp_path / "lengkap") in card.result.text()
        card.variant.setCurrentIndex(1)
        assert card.form.field("hilangkan").isVisibleTo(card)
        assert card.folder.text().endswith("-tersamar")
        card.folder.setText(str(tmp_path / "kembar"))
        card.words.setPlainText("Kahayan")
        card.button.click()
        assert (tmp_path / "kembar" / BERKAS_UTAMA).exists()
        assert "Berkas sengketa disusun (tersamar)" in [
            row.judul for row in meja.layar.context.sengketa.detail(meja.detail().row.id).riwayat
        ]


def test_a_full_disk_and_a_foreign_folder_are_said_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        other = tmp_path / "lain"
        other.mkdir()
        (other / "catatan.txt").write_text("milik orang lain")
        card = _card(meja, other)
        card.button.click()
        assert "lain" in card.message.text()
        assert (other / "catatan.txt").read_text() == "milik orang lain"
        card.folder.setText(str(tmp_path / "penuh"))
        full = OSError(errno.ENOSPC, "No space left on device")
        with patch("app.exports.berkas_sengketa.tulis._tulis", side_effect=full):
            card.button.click()
        assert "penuh" in card.message.text().casefold()
        assert not (tmp_path / "penuh").exists()
        card.folder.setText("")
        card.button.click()
        assert card.form.problem_text("folder")


def test_a_bundle_goes_on_while_its_dialog_is_closed(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        card = _card(meja, tmp_path / "jalan")
        object.__setattr__(meja.layar.context, "runner", runner)
        card.make()
        meja.dialog(DialogBerkas).reject()
        qtbot.waitUntil(lambda: not card.running, timeout=20000)
        assert (tmp_path / "jalan" / BERKAS_UTAMA).exists()
        assert meja.layar.window.toast.isVisible()

        started, go = Event(), Event()

        def waiting(bahan: Bahan) -> object:
            started.set()
            assert go.wait(10)
            return kumpulkan(bahan)

        meja.page.ruang.bundle.open(meja.detail().row.id, "")  # type: ignore[attr-defined] # ours
        card.folder.setText(str(tmp_path / "batal"))
        with patch("app.services.sengketa.berkas.kumpulkan", waiting):
            card.make()
            assert started.wait(10)
            assert not card.button.isEnabled()
            card.progress.cancel_clicked.emit()
            go.set()
            qtbot.waitUntil(lambda: not card.running, timeout=20000)
        assert not (tmp_path / "batal").exists()
        assert not card.result.isVisibleTo(card)


def test_the_calendar_holds_hearings_and_backward_dates_of_all_disputes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        fasad, today = meja.layar.context.sengketa, meja.layar.context.jam.today()
        first, second = sengketa(meja.layar.uji), sengketa(meja.layar.uji, B)
        day = today + timedelta(days=9)
        fasad.tambah_sidang(first, SidangDraft(JenisSidang.PEMERIKSAAN_AWAL, day, "09:30", "Ruang"))
        fasad.tambah_sidang(second, SidangDraft(JenisSidang.MEDIASI, day, "13:00"))
        meja.layar.window.go("kalender_sidang")
        page = meja.layar.window.page("kalender_sidang")
        assert isinstance(page, HalamanKalender)
        qtbot.waitUntil(lambda: not page._again.isActive(), timeout=5000)
        codes = [row.kode for row in page.rows]
        assert codes.count("SIDANG") == 2
        assert {"S7", "S8"} <= set(codes)
        assert len(page.grid.entries) == len(page.rows)
        page.copy()
        copied = QApplication.clipboard().text()
        assert "09.30" in copied
        assert "Siti" not in copied  # numbers and places, no names
        page.print_month()
        meja.dialog(DialogPdf).close()
        target = tmp_path / "sidang.ics"
        with patch("app.ui.sengketa.kalender.QFileDialog.getSaveFileName") as ask:
            ask.return_value = (str(target), "")
            page.save_ics()
        assert target.read_bytes().count(b"BEGIN:VEVENT") == 2
        page.buttons["depan"].click()
        assert page.rows == ()
        page.show_month(today)
        entry = next(e for e in page.grid.entries if "09.30" in e._full)
        entry.click()
        meja.settle()
        assert meja.detail().row.id == first


def test_a_month_is_shown_in_whole_weeks_and_narrow_as_a_list(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        today = meja.layar.context.jam.today()
        days = hari_kisi(today)
        assert days[0].weekday() == 0
        assert len(days) % 7 == 0
        assert {d for d in days if d.month == today.month} >= {today.replace(day=1), today}
        meja.layar.window.go("kalender_sidang")
        page = meja.layar.window.page("kalender_sidang")
        assert isinstance(page, HalamanKalender)
        assert page._stack.currentIndex() == 0
        page.view_button.setChecked(True)
        assert page._stack.currentIndex() == 1
        page.view_button.setChecked(False)
        meja.layar.window.resize(700, 600)
        qtbot.waitUntil(lambda: page._stack.currentIndex() == 1, timeout=5000)
