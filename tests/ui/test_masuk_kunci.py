# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The idle lock: unseen work, counted passwords, nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from app.services import pengguna
from app.ui.masuk.kunci import KunciLayar, Tirai
from app.ui.tasks import TaskRunner
from tests.helpers.kantor import SANDI, kantor_uji


class Waktu:
    def __init__(self) -> None:
        self.ms = 1_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def waktu() -> Waktu:
    return Waktu()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    made.resize(800, 500)
    made.show()
    return made


def _lock(
    window: QMainWindow, runner: TaskRunner, waktu: Waktu, sandi: str = "rahasia"
) -> KunciLayar:
    def periksa(text: str) -> None:
        if text != sandi:
            raise pengguna._salah()

    return KunciLayar(window, runner=runner, nama="Rina", minutes=10, periksa=periksa, now_ms=waktu)


def test_it_locks_after_the_idle_minutes_and_not_before(
    qtbot: QtBot, window: QMainWindow, runner: TaskRunner, waktu: Waktu
) -> None:
    lock = _lock(window, runner, waktu)
    waktu.ms += 9 * 60_000
    qtbot.keyClicks(window.centralWidget(), "masih di sini")
    waktu.ms += 9 * 60_000
    lock.check()
    assert not lock.locked
    waktu.ms += 60_000
    lock.check()
    assert lock.locked
    lock.stop()


def test_work_is_covered_and_kept(
    qtbot: QtBot, window: QMainWindow, runner: TaskRunner, waktu: Waktu
) -> None:
    window.centralWidget().setText("NIK 6271014101800001")
    half_done = QDialog(window)
    half_done.open()
    lock = _lock(window, runner, waktu)
    lock.lock()
    covers = [w.findChild(Tirai) for w in (window, half_done)]
    assert all(cover.geometry() == cover.parentWidget().rect() for cover in covers)
    picture = window.grab().toImage()
    plain = picture.pixelColor(5, 5)
    assert all(
        picture.pixelColor(QPoint(x, y)) == plain
        for x in range(0, 800, 7)
        for y in range(0, 500, 7)
    )
    lock.dialog.sandi.setText("salah")
    lock.dialog.try_password()
    qtbot.waitUntil(lambda: "AKN-006" in lock.dialog.message.text())
    qtbot.keyClick(lock.dialog, Qt.Key.Key_Escape)
    lock.dialog.close()
    assert lock.locked
    lock.dialog.sandi.setText("rahasia")
    with qtbot.waitSignal(lock.locked_changed):
        lock.dialog.try_password()
    assert not lock.locked
    assert half_done.isVisible()
    assert window.centralWidget().text() == "NIK 6271014101800001"
    half_done.close()
    lock.stop()


def test_a_clock_set_back_does_not_lock_and_zero_never_locks(
    window: QMainWindow, runner: TaskRunner, waktu: Waktu
) -> None:
    lock = _lock(window, runner, waktu)
    waktu.ms -= 50_000_000
    lock.check()
    assert not lock.locked
    lock.set_minutes(0)
    waktu.ms += 500_000_000
    lock.check()
    assert not lock.locked
    lock.stop()


def test_leaving_the_account_is_possible_from_the_lock(
    qtbot: QtBot, window: QMainWindow, runner: TaskRunner, waktu: Waktu
) -> None:
    lock = _lock(window, runner, waktu)
    lock.lock()
    with qtbot.waitSignal(lock.signed_out):
        lock.dialog.signed_out.emit()
    assert not lock.locked
    lock.stop()


def test_the_real_password_opens(
    qtbot: QtBot, tmp_path: Path, window: QMainWindow, runner: TaskRunner, waktu: Waktu
) -> None:
    with kantor_uji(tmp_path / "k") as uji:
        lock = KunciLayar(
            window,
            runner=runner,
            nama="Rina",
            minutes=1,
            periksa=lambda sandi: pengguna.masuk(uji.kantor, "rina", sandi),
            now_ms=waktu,
        )
        lock.lock()
        lock.dialog.sandi.setText(SANDI)
        with qtbot.waitSignal(lock.locked_changed, timeout=20_000):
            lock.dialog.try_password()
        lock.stop()
