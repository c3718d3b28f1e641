# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signing in: the window works before the office is open, and says why when it cannot."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import nyatakan_jam
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.waktu import JamTetap
from app.services import cadangan, pengguna
from app.services.kantor import Kantor, buka_kantor, buka_kunci
from app.services.perbaikan import perbaiki_tanda
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.masuk.dialog_pulihkan import DialogPulihkan
from app.ui.masuk.jendela import LoginWindow
from app.ui.masuk.pintu import Pintu
from app.ui.tasks import TaskRunner
from tests.helpers.kantor import FRASA, PAGI, SANDI, kantor_uji

JAM_DARI = PAGI


class Kantoran:
    """Real doors to a real office, as the start-up code makes them."""

    def __init__(self) -> None:
        self.open: list[Kantor] = []
        self.remembered: list[Kantor] = []
        self.gate = threading.Event()
        self.gate.set()

    def buka(self, root: Path, frasa: str | None) -> object | None:
        assert self.gate.wait(20)
        key = buka_kunci(root, frasa)
        if key is None:
            return None
        kantor = buka_kantor(root, key, jam=JamTetap(JAM_DARI))
        self.open.append(kantor)
        return kantor

    def masuk(self, kantor: object, akun: str, sandi: str) -> object:
        assert isinstance(kantor, Kantor)
        return kantor, pengguna.masuk(kantor, akun, sandi)

    def tutup(self, kantor: object) -> None:
        assert isinstance(kantor, Kantor)
        kantor.close()
        self.open.remove(kantor)

    def ingat(self, kantor: object) -> bool:
        assert isinstance(kantor, Kantor)
        self.remembered.append(kantor)
        return True

    def pintu(self) -> Pintu:
        return Pintu(
            self.buka, self.masuk, self.tutup, _pulihkan, self.ingat, perbaiki=self.perbaiki
        )

    def perbaiki(self, root: Path, frasa: str | None) -> bool:
        key = buka_kunci(root, frasa)
        if key is not None:
            perbaiki_tanda(root, key, jam=JamTetap(JAM_DARI))
        return key is not None


def _pulihkan(path: Path, root: Path, frasa: str | None, job: JobControl) -> cadangan.HasilPulih:
    return cadangan.pulihkan(path, root, passphrase=frasa, job=job)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with kantor_uji(tmp_path / "k"):
        pass
    return tmp_path / "k"


@pytest.fixture
def kantoran() -> object:
    made = Kantoran()
    yield made
    for kantor in made.open:
        kantor.close()


def _window(qtbot: QtBot, folder: Path, kantoran: Kantoran, runner: TaskRunner) -> LoginWindow:
    window = LoginWindow(folder=folder, pintu=kantoran.pintu(), runner=runner)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: runner.pending == 0 or not kantoran.gate.is_set())
    return window


def _type(qtbot: QtBot, window: LoginWindow, **texts: str) -> None:
    for name, text in texts.items():
        field = window.form.findChild(QLineEdit, name)
        field.clear()
        qtbot.keyClicks(field, text)


def _session(qtbot: QtBot, window: LoginWindow) -> tuple[Kantor, object]:
    with qtbot.waitSignal(window.signed_in, timeout=20_000) as caught:
        qtbot.keyClick(window.form.findChild(QLineEdit, "sandi"), Qt.Key.Key_Return)
    return caught.args[0]


def test_the_package_does_not_load_the_database_library() -> None:
    code = (
        "import sys; import app.ui.masuk.jendela, app.ui.masuk.kunci;"
        "heavy = {'sqlalchemy', 'reportlab', 'openpyxl'};"
        "bad = [m for m in sys.modules if m.split('.')[0] in heavy"
        " or m.startswith('app.services')]; print(bad); sys.exit(bool(bad))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_typing_goes_on_while_the_office_opens(
    qtbot: QtBot, folder: Path, kantoran: Kantoran, runner: TaskRunner, memory_keyring: object
) -> None:
    kantoran.gate.clear()
    painted: list[bool] = []
    window = LoginWindow(
        folder=folder,
        pintu=kantoran.pintu(),
        runner=runner,
        on_painted=lambda: painted.append(not kantoran.open),
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [True], "painted before the office was open"
    _type(qtbot, window, akun="rina", sandi=SANDI)
    qtbot.keyClick(window.form.findChild(QLineEdit, "sandi"), Qt.Key.Key_Return)
    assert window.form.akun() == "rina"
    kantoran.gate.set()
    # Made without a key store: the passphrase is asked for, what was typed stays.
    qtbot.waitUntil(window.form.needs_passphrase)
    assert (window.form.akun(), window.form.sandi()) == ("rina", SANDI)
    _type(qtbot, window, frasa=FRASA.lower())
    kantor, pelaku = _session(qtbot, window)
    assert pelaku.nama == "Rina Kartika"
    assert kantor in kantoran.open
    assert not window.isVisible()
    assert window.form.sandi() == ""


def test_a_key_store_opens_without_the_passphrase(
    qtbot: QtBot, tmp_path: Path, kantoran: Kantoran, runner: TaskRunner, memory_keyring: object
) -> None:
    with kantor_uji(tmp_path / "k"):
        pass
    window = _window(qtbot, tmp_path / "k", kantoran, runner)
    assert not window.form.needs_passphrase()
    _type(qtbot, window, akun="budi", sandi=SANDI)
    assert _session(qtbot, window)[1].nama == "Budi Santoso"


def test_wrong_passphrase_and_wrong_password_are_told_in_the_window(
    qtbot: QtBot, folder: Path, kantoran: Kantoran, runner: TaskRunner
) -> None:
    window = _window(qtbot, folder, kantoran, runner)
    qtbot.waitUntil(window.form.needs_passphrase)
    _type(qtbot, window, frasa="SALAH", akun="rina", sandi="bukan sandinya")
    window.form.submitted.emit()
    qtbot.waitUntil(lambda: "KUN-001" in window.message.text(), timeout=20_000)
    _type(qtbot, window, frasa=FRASA)
    window.form.submitted.emit()
    qtbot.waitUntil(lambda: "AKN-006" in window.message.text(), timeout=20_000)
    for _ in range(4):
        window.form.submitted.emit()
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
    _type(qtbot, window, sandi=SANDI)
    window.form.submitted.emit()
    qtbot.waitUntil(lambda: "AKN-007" in window.message.text(), timeout=20_000)
    assert "15 menit" in window.message.text()


def test_remembering_is_offered_with_the_passphrase(
    qtbot: QtBot, folder: Path, kantoran: Kantoran, runner: TaskRunner
) -> None:
    window = _window(qtbot, folder, kantoran, runner)
    qtbot.waitUntil(window.form.needs_passphrase)
    window.form.findChild(QLineEdit, "frasa")
    window.form._ingat.setChecked(True)
    _type(qtbot, window, frasa=FRASA, akun="rina", sandi=SANDI)
    kantor, _pelaku = _session(qtbot, window)
    assert kantoran.remembered == [kantor]


def test_empty_fields_are_marked_and_nothing_starts(
    qtbot: QtBot, folder: Path, kantoran: Kantoran, runner: TaskRunner
) -> None:
    window = _window(qtbot, folder, kantoran, runner)
    qtbot.waitUntil(window.form.needs_passphrase)
    with qtbot.assertNotEmitted(window.form.submitted):
        window.form._submit()
    assert window.form._form.problem_text("frasa") == "Ketik frasa pemulihan."
    assert window.form._form.problem_text("sandi") == "Ketik sandi."


def test_a_folder_without_office_teaches_the_three_ways(
    qtbot: QtBot, tmp_path: Path, kantoran: Kantoran, runner: TaskRunner
) -> None:
    window = _window(qtbot, tmp_path / "kosong", kantoran, runner)
    assert window.empty.isVisible()
    assert not window.form.isVisible()
    with qtbot.waitSignal(window.create_wanted) as caught:
        window.empty.first.click()
    assert caught.args == [tmp_path / "kosong"]


def test_closing_the_window_gives_the_office_back(
    qtbot: QtBot, tmp_path: Path, kantoran: Kantoran, runner: TaskRunner, memory_keyring: object
) -> None:
    with kantor_uji(tmp_path / "k"):
        pass
    window = _window(qtbot, tmp_path / "k", kantoran, runner)
    qtbot.waitUntil(lambda: bool(kantoran.open))
    qtbot.waitUntil(lambda: runner.pending == 0)
    window.close()
    assert kantoran.open == []


def test_a_second_program_is_refused_and_may_try_again(
    qtbot: QtBot, tmp_path: Path, kantoran: Kantoran, runner: TaskRunner, memory_keyring: object
) -> None:
    with kantor_uji(tmp_path / "k"):
        window = _window(qtbot, tmp_path / "k", kantoran, runner)
        qtbot.waitUntil(lambda: "KAN-002" in window.message.text())
    window.message.acted.emit()
    qtbot.waitUntil(lambda: bool(kantoran.open))
    assert window.message.text() == ""


@pytest.mark.expects_log
def test_restore_makes_a_new_folder_and_uses_it(
    qtbot: QtBot, tmp_path: Path, kantoran: Kantoran, runner: TaskRunner
) -> None:
    with kantor_uji(tmp_path / "k") as uji:
        cadangan.buat_cadangan(uji.kantor, uji.admin, tmp_path / "c.lumbung", job=JobControl())
    window = _window(qtbot, tmp_path / "k", kantoran, runner)
    window.restore()
    dialog = window.findChild(DialogPulihkan)
    dialog.drop.take([tmp_path / "c.lumbung"])
    assert dialog.folder_edit.text() == str(tmp_path / "k-pulih")
    dialog.phrase_edit.setText("SALAH")
    dialog.submit()
    qtbot.waitUntil(lambda: "KUN-001" in dialog.message.text(), timeout=20_000)
    assert not (tmp_path / "k-pulih").exists()
    dialog.phrase_edit.setText(FRASA)
    with qtbot.waitSignal(window.folder_changed, timeout=20_000) as caught:
        dialog.submit()
    assert caught.args == [tmp_path / "k-pulih"]
    qtbot.waitUntil(window.form.needs_passphrase, timeout=20_000)
    assert "dibuka dengan frasa pemulihan dan utuh" in window.message.text()
    _type(qtbot, window, frasa=FRASA, akun="rina", sandi=SANDI)
    kantor, _ = _session(qtbot, window)
    assert kantor.inkarnasi_baru == "dipulihkan dari cadangan"


def test_a_clock_set_back_can_be_declared_right_by_an_administrator(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner, memory_keyring: object
) -> None:
    jam = JamTetap(JAM_DARI)
    with kantor_uji(tmp_path / "k"):
        pass
    key = buka_kunci(tmp_path / "k", None)
    assert key is not None
    jam.maju(days=-40)
    kantor = buka_kantor(tmp_path / "k", key, jam=jam)
    pintu = Pintu(
        buka=lambda _root, _frasa: kantor,
        masuk=pengguna.masuk,
        tutup=lambda office: office.close(),
        pulihkan=_pulihkan,
        nyatakan_jam=nyatakan_jam,
    )
    window = LoginWindow(folder=tmp_path / "k", pintu=pintu, runner=runner)
    qtbot.addWidget(window)
    window.show()
    _type(qtbot, window, akun="budi", sandi=SANDI)
    window.form.submitted.emit()
    qtbot.waitUntil(lambda: "JAM-001" in window.message.text(), timeout=20_000)
    window.message.acted.emit()
    dialog = window.findChild(DialogAlasan)
    dialog.text.setPlainText("Baterai jam habis, tanggal sempat 2027")
    dialog.submit()
    qtbot.waitUntil(lambda: "HAK-001" in dialog.message.text(), timeout=20_000)
    dialog.reject()
    _type(qtbot, window, akun="admin")
    window.form.submitted.emit()
    qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
    window.message.acted.emit()
    dialog = window.findChildren(DialogAlasan)[-1]
    dialog.text.setPlainText("Baterai jam habis, tanggal sempat 2027")
    with qtbot.waitSignal(window.signed_in, timeout=20_000) as caught:
        dialog.submit()
    assert caught.args[0].nama == "Administrator"
    kantor.close()


def test_a_fault_of_the_program_is_not_hidden(
    qtbot: QtBot, folder: Path, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr("app.ui.masuk.jendela.show_error", lambda _w, e: shown.append(e))

    def buka(_root: Path, _frasa: str | None) -> object:
        raise ValueError("rusak")

    pintu = Pintu(buka, lambda *_: None, lambda _k: None, _pulihkan)
    window = LoginWindow(folder=folder, pintu=pintu, runner=runner)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(shown))
    assert isinstance(shown[0], ValueError)
    assert not isinstance(shown[0], UserError)


@pytest.mark.parametrize("content", [None, b'{"format": 2, "kantor": "lain"}'])
def test_a_lost_or_swapped_office_file_is_mended_from_the_window(
    qtbot: QtBot,
    folder: Path,
    kantoran: Kantoran,
    runner: TaskRunner,
    memory_keyring: object,
    content: bytes | None,
) -> None:
    (folder / "kantor.json").unlink()
    if content is not None:
        (folder / "kantor.json").write_bytes(content)
    window = _window(qtbot, folder, kantoran, runner)
    qtbot.waitUntil(window.form.needs_passphrase)
    _type(qtbot, window, akun="rina", sandi=SANDI, frasa=FRASA)
    qtbot.keyClick(window.form.findChild(QLineEdit, "sandi"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "kantor.json" in window.message.text())
    assert not kantoran.open
    button = next(b for b in window.message.findChildren(QPushButton) if b.isVisible())
    assert button.text() == "Perbaiki kantor.json"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(kantoran.open) == 1)
    assert window.message.text() == ""
    assert _session(qtbot, window)[1].nama == "Rina Kartika"
