# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of synchronisation over a made-up facade: what is shown, asked and called."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.sinkron import (
    HasilBaca,
    IsiFlashdisk,
    KeadaanDaring,
    KeadaanPaket,
    PaketRow,
    Pratinjau,
    RingkasTabel,
)
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.context import UiContext
from app.ui.sinkronisasi.dialog_isi import DialogIsi
from app.ui.sinkronisasi.dialog_kuota import DialogKuota
from app.ui.sinkronisasi.dialog_pratinjau import DialogPratinjau
from app.ui.sinkronisasi.halaman import HalamanSinkronisasi
from app.ui.sinkronisasi.pages import build_pages
from app.ui.sinkronisasi.teks import langkah_maju
from app.ui.tasks import TaskRunner
from tests.helpers.kantor import PAGI
from tests.helpers.layar import layar_uji
from tests.helpers.sinkron_palsu import KOSONG, STIK, DaringPalsu, SinkronPalsu

BESAR = Pratinjau((RingkasTabel("Permohonan", baru=120, berubah=31),), 151, 3, 0)
MASSAL = replace(BESAR, kehilangan_massal=True, penjelasan="41 catatan akan disembunyikan.")


@dataclass
class Uji:
    page: HalamanSinkronisasi
    sinkron: SinkronPalsu
    context: UiContext
    errors: list[BaseException]

    def dialog(self, kind: type[QDialog]) -> QDialog:
        found = [w for w in self.page.findChildren(kind) if w.isVisible()]
        assert len(found) == 1
        return found[0]

    def refresh(self) -> None:
        self.page.reload()
        self.page.watcher.look()


@contextmanager
def halaman(
    qtbot: QtBot,
    tmp_path: Path,
    sinkron: SinkronPalsu,
    *,
    daring: DaringPalsu | None = None,
    runner: TaskRunner | None = None,
    peran: str = "semua",
) -> Iterator[Uji]:
    with layar_uji(qtbot, tmp_path, peran=peran) as layar:
        context = replace(layar.context, sinkron=sinkron, daring=daring)
        if runner is not None:
            context = replace(context, runner=runner)
        (page,) = build_pages(context)
        layar.window.add_page(page)
        layar.window.show()
        layar.window.go("sinkronisasi")
        widget = layar.window.page("sinkronisasi")
        assert isinstance(widget, HalamanSinkronisasi)
        yield Uji(widget, sinkron, context, layar.errors)


def test_the_cards_tell_what_waits_and_what_was_confirmed(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.now = replace(
        KOSONG,
        menunggu=41,
        menunggu_berkas=6,
        menunggu_byte=18_400_000,
        terkirim=12,
        diakui=8214,
        tertahan=1,
        tertua_belum_diakui=PAGI - timedelta(days=4),
    )
    with halaman(qtbot, tmp_path, sinkron) as uji:
        stick, state = uji.page.exchange.stick, uji.page.exchange.state
        assert stick.waiting.text() == (
            "41 perubahan dan 6 berkas (18,4 MB) menunggu dibawa ke provinsi dan komputer lain."
        )
        assert [state.value(k) for k in ("menunggu", "terkirim", "diakui")] == ["41", "12", "8.214"]
        assert state.oldest.text() == "4 hari belum ada tanda terima."
        assert state.held.pill().text == "1"
        assert stick.pill.pill().text == "tidak terpasang"
        assert not stick.button.isEnabled()
        assert "Pasang flashdisk" in stick.found.text()


def test_a_stick_is_noticed_and_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    with halaman(qtbot, tmp_path, sinkron) as uji:
        stick = uji.page.exchange.stick
        sinkron.sticks = (STIK,)
        sinkron.on_stick = IsiFlashdisk(2, 1, 9000, tersembunyi=1, cacing="Ada autorun.inf.")
        uji.page.watcher.look()
        assert stick.pill.pill().text == "KINGSTON 16 GB terpasang"
        assert stick.found.text().startswith(
            "Ditemukan di flashdisk: 2 paket, 1 tanda terima (9 KB)."
        )
        assert "1 berkas disembunyikan" in stick.found.text()
        assert stick.button.isEnabled()
        assert "autorun.inf" in stick.worm.text()
        sinkron.sticks = ()
        uji.page.watcher.look()
        assert stick.pill.pill().text == "tidak terpasang"
        assert stick.worm.text() == ""


def test_two_sticks_are_offered_and_a_locked_one_cannot_be_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    sinkron = SinkronPalsu()
    locked = replace(STIK, letak=Path("/media/b"), label="SANDISK", hanya_baca=True)
    sinkron.sticks = (STIK, locked)
    with halaman(qtbot, tmp_path, sinkron) as uji:
        stick = uji.page.exchange.stick
        assert stick.choice.isVisible()
        stick.choice.setCurrentIndex(1)
        assert stick.pill.pill().text == "SANDISK 16 GB terkunci"
        assert not stick.button.isEnabled()
        assert "Geser pengunci" in stick.found.text()


def test_one_button_reads_then_writes_and_says_when_to_pull_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK,)
    with halaman(qtbot, tmp_path, sinkron) as uji:
        stick = uji.page.exchange.stick
        qtbot.mouseClick(stick.button, Qt.MouseButton.LeftButton)
        assert [name for name, _ in sinkron.calls] == ["pratinjau", "baca", "tulis"]
        assert sinkron.named("baca") == [False]
        assert sinkron.named("tulis") == [(STIK.letak, "flashdisk", "KINGSTON 16 GB")]
        assert stick.safe.pill().text == "aman dilepas"
        assert stick.result.text() == (
            "1 paket dibaca, 3 perubahan masuk. 2 paket (41 perubahan, 18,4 MB) ditulis dan dibaca"
            " kembali."
        )
        assert stick.button.isEnabled()
        assert not stick.progress.isVisible()


def test_a_stick_that_failed_is_not_called_safe(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK,)
    trouble = "Flashdisk penuh. 3 paket menunggu; sisa: 2 stik."
    sinkron.went = replace(sinkron.went, aman=False, peringatan=(trouble,))
    sinkron.came = HasilBaca(None, Pratinjau((), 0, 1, 0), 0, 0, ditolak=("a.lmb: rusak.",))
    with halaman(qtbot, tmp_path, sinkron) as uji:
        stick = uji.page.exchange.stick
        stick.button.click()
        assert stick.safe.pill().text == "belum selesai"
        assert trouble in stick.result.text()
        assert "a.lmb: rusak." in stick.result.text()


def test_a_large_one_is_shown_first_and_closing_does_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks, sinkron.look = (STIK,), BESAR
    with halaman(qtbot, tmp_path, sinkron) as uji:
        stick = uji.page.exchange.stick
        stick.button.click()
        dialog = uji.dialog(DialogPratinjau)
        assert isinstance(dialog, DialogPratinjau)
        assert not dialog.agree.isVisible()
        assert not stick.button.isEnabled()
        dialog.reject()
        assert sinkron.named("baca") == []
        assert stick.button.isEnabled()
        stick.button.click()
        again = uji.dialog(DialogPratinjau)
        assert isinstance(again, DialogPratinjau)
        again.ok.click()
        assert sinkron.named("baca") == [False]


def test_only_writing_leaves_what_came_alone(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks, sinkron.look = (STIK,), BESAR
    with halaman(qtbot, tmp_path, sinkron) as uji:
        uji.page.exchange.stick.button.click()
        dialog = uji.dialog(DialogPratinjau)
        only = dialog.findChild(QAbstractButton, "tulis_saja")
        assert only is not None
        only.click()
        assert [name for name, _ in sinkron.calls] == ["pratinjau", "tulis"]


@pytest.mark.parametrize("setuju", [True, False])
def test_mass_loss_needs_an_explicit_agreement(
    qtbot: QtBot, tmp_path: Path, *, setuju: bool
) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK,)
    sinkron.look = replace(MASSAL, operasi=30)
    with halaman(qtbot, tmp_path, sinkron) as uji:
        uji.page.exchange.stick.button.click()
        dialog = uji.dialog(DialogPratinjau)
        assert isinstance(dialog, DialogPratinjau)
        assert "41 catatan akan disembunyikan." in dialog.message.text()
        assert not dialog.agree.isChecked()
        assert dialog.ok.text() == "Terapkan, tahan yang itu"
        dialog.agree.setChecked(setuju)
        dialog.ok.click()
        assert sinkron.named("baca") == [setuju]


def test_a_pc_without_certificate_is_led_to_enrolment(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK,)
    sinkron.error = UserError(code="SIN-001", what="Belum terdaftar.", kept="Aman.", action="Buka.")
    with halaman(qtbot, tmp_path, sinkron) as uji:
        uji.page.exchange.stick.button.click()
        assert "Belum terdaftar." in uji.page.exchange.stick.message.text()
        uji.page.exchange.stick.message.acted.emit()
        assert uji.page.tabs.currentIndex() == 2
        assert uji.errors == []


def test_cancelling_stops_and_gives_the_button_back(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK,)
    began, threads = threading.Event(), []

    def read(job: JobControl) -> None:
        threads.append(threading.current_thread())
        began.set()
        stopped = threading.Event()
        while not job.cancelled:
            stopped.wait(0.01)
        job.step(11_600_000, 18_400_000, "membaca flashdisk")

    sinkron.on_read = read
    with halaman(qtbot, tmp_path, sinkron, runner=runner) as uji:
        stick = uji.page.exchange.stick
        qtbot.waitUntil(stick.button.isEnabled, timeout=10_000)
        stick.button.click()
        qtbot.waitUntil(began.is_set, timeout=10_000)
        assert not stick.button.isEnabled()
        stick.progress.cancel.click()
        qtbot.waitUntil(stick.button.isEnabled, timeout=10_000)
        assert threads
        assert threads[0] is not threading.main_thread()
        assert sinkron.named("tulis") == []
        assert not stick.progress.isVisible()
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=10_000)


def test_progress_is_told_in_bytes() -> None:
    text = langkah_maju(11_600_000, 18_400_000, "menulis flashdisk")
    assert text == "Menulis flashdisk · 11,6 MB dari 18,4 MB · dapat dilanjutkan bila terputus"
    assert langkah_maju(3, 7, "menerapkan paket") == "Menerapkan paket · 3 dari 7"


def test_a_folder_takes_the_place_of_a_stick(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sinkron = SinkronPalsu()
    bersama = tmp_path / "bersama"
    monkeypatch.setattr(
        "app.ui.sinkronisasi.kartu_flashdisk.QFileDialog.getExistingDirectory",
        lambda *_given: str(bersama),
    )
    with halaman(qtbot, tmp_path, sinkron) as uji:
        uji.page.exchange.stick.folder_button.click()
        assert sinkron.named("tulis") == [(bersama, "folder", "bersama")]
        assert uji.page.exchange.stick.safe.pill().text == ""


def test_the_content_is_shown_without_applying_it(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks, sinkron.look = (STIK,), BESAR
    with halaman(qtbot, tmp_path, sinkron) as uji:
        uji.page.exchange.stick.look_button.click()
        dialog = uji.dialog(DialogIsi)
        assert isinstance(dialog, DialogIsi)
        assert dialog.coming.text() == "3 paket, 151 perubahan yang belum ada di komputer ini."
        assert [name for name, _ in sinkron.calls] == ["pratinjau"]
        dialog.ok.click()


def test_the_last_one_is_taken_back_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    with halaman(qtbot, tmp_path, sinkron) as uji:
        uji.page.exchange.state.undo_button.click()
        dialog = uji.dialog(DialogAlasan)
        assert isinstance(dialog, DialogAlasan)
        dialog.ok.click()
        assert sinkron.named("batal") == []
        dialog.text.setPlainText("Salah paket")
        dialog.ok.click()
        assert sinkron.named("batal") == ["Salah paket"]
        assert "7 catatan dikembalikan" in uji.context.window.toast.text()


def test_the_journal_names_states_and_reasons(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    base = PaketRow(
        UUID(int=1),
        PAGI,
        "keluar",
        "flashdisk",
        "KINGSTON",
        "province",
        1_300_000,
        "12 perubahan",
        KeadaanPaket.DITULIS,
    )
    bad = replace(
        base,
        id=UUID(int=2),
        arah="masuk",
        isi="tidak ada perubahan baru",
        keadaan=KeadaanPaket.DITOLAK,
        alasan="Paket rusak (byte 81.920 tidak cocok); diminta ulang.",
    )
    sinkron.journal = (base, bad)
    with halaman(qtbot, tmp_path, sinkron) as uji:
        table = uji.page.exchange.journal.table
        cells = [
            [table.model.cell(row, column).spoken() for column in range(7)] for row in range(2)
        ]
        assert cells[0] == [
            "2 Nov 09.00",
            "keluar",
            "Flashdisk",
            "KINGSTON",
            "12 perubahan",
            "1,3 MB",
            "menunggu tanda terima",
        ]
        assert cells[1][4:] == [bad.alasan, "1,3 MB", "ditolak"]


def test_without_enrolment_or_client_the_network_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    with halaman(qtbot, tmp_path, sinkron) as uji:
        card = uji.page.exchange.online
        assert card.pill.pill().text == "tidak ada sambungan"
        assert "ppid-hub.contoh.go.id · sertifikat sah s.d. 31 Des 2027" in card.hub.text()
        assert not card.try_button.isEnabled()
        sinkron.now = replace(KOSONG, alamat_pusat="")
        uji.page.reload()
        assert "belum memberi alamat" in card.state.text()
        sinkron.now = replace(KOSONG, terdaftar=False)
        uji.page.reload()
        assert card.pill.pill().text == "belum terdaftar"
        assert not card.try_button.isVisible()
        card.enrol_button.click()
        assert uji.page.tabs.currentIndex() == 2


def test_a_bound_client_is_tried_and_limited(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron, port = SinkronPalsu(), DaringPalsu(KeadaanDaring(tersambung=True, terakhir=PAGI))
    with halaman(qtbot, tmp_path, sinkron, daring=port) as uji:
        card = uji.page.exchange.online
        assert card.pill.pill().text == "tersambung"
        assert card.state.text() == (
            "Terakhir berhasil 2 Nov 09.00. Kuota bulan ini 20,0 MB, terpakai 3,1 MB."
        )
        card.try_button.click()
        assert port.tries == 1
        assert card.try_button.isEnabled()
        card.quota_button.click()
        dialog = uji.dialog(DialogKuota)
        assert isinstance(dialog, DialogKuota)
        assert dialog.value.value() == 20
        dialog.value.setValue(0)
        dialog.ok.click()
        assert port.budget.kuota_byte == 0
        assert "tanpa batas kuota" in card.state.text()
        port.error = UserError(code="DAR-001", what="Jaringan putus.", kept="Aman.", action="Coba.")
        card.try_button.click()
        assert "Jaringan putus." in card.message.text()


def test_the_watch_ends_with_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    with halaman(qtbot, tmp_path, SinkronPalsu()) as uji:
        assert uji.page.watcher._timer.isActive()
        uji.page.hide()
        assert not uji.page.watcher._timer.isActive()
        uji.page.page_shown()
        assert uji.page.watcher._timer.isActive()


def test_a_reader_may_look_but_not_exchange(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK,)
    with halaman(qtbot, tmp_path, sinkron, peran="pembaca") as uji:
        stick, state = uji.page.exchange.stick, uji.page.exchange.state
        for button in (stick.button, stick.look_button, stick.folder_button, state.undo_button):
            assert not button.isVisible()


def test_everything_that_takes_keys_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sinkron.sticks = (STIK, replace(STIK, letak=Path("/media/b")))
    with halaman(qtbot, tmp_path, sinkron) as uji:
        seen = 0
        for key in ("komputer", "pendaftaran", "yang_pergi", "pertukaran"):
            uji.page.open_target(key)
            for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
                for widget in uji.page.findChildren(kind):
                    if widget.isVisible() and not widget.objectName().startswith("qt_"):
                        text = widget.text() if isinstance(widget, QAbstractButton) else ""
                        assert widget.accessibleName() or text, type(widget).__name__
                        seen += 1
        assert seen > 12
        uji.context.window.actions_registry.get("sinkron_maju").trigger()
        assert uji.page.tabs.currentIndex() == 1
        rows = uji.context.window.actions_registry.help_rows()
        assert ("Ctrl R", "Tulis & baca flashdisk") in [(r.shortcut, r.text) for r in rows]
