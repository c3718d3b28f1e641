# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A brand-new second PC joins its agency by clicking, and goes on after every closing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import tahap
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.waktu import JamTetap
from app.services import bergabung, pendaftaran_perangkat, pengguna
from app.services.bergabung import Tahap
from app.services.cadangan import HasilPulih
from app.services.fasad import Sesi
from app.services.kantor import Kantor, buka_kantor, buka_kunci
from app.services.permohonan import daftarkan
from app.services.proyeksi import Proyeksi
from app.ui.masuk.jendela import LoginWindow
from app.ui.masuk.pintu import Pintu
from app.ui.pemasangan import buka_gabung
from app.ui.pemasangan.jendela_gabung import JendelaGabung
from app.ui.sinkronisasi.dialog_izin import DialogIzin
from app.ui.sinkronisasi.halaman import HalamanSinkronisasi
from app.ui.sinkronisasi.tempat import Tempat
from app.ui.tasks import TaskRunner
from tests.helpers.kantor import DRAFT, PAGI, SANDI, WIB
from tests.helpers.layar import Layar, layar_uji


@dataclass
class PCBaru:
    """The new PC: its log-in window and the doors the start-up code gives it."""

    qtbot: QtBot
    runner: TaskRunner
    folder: Path
    frasa: str = ""
    login: LoginWindow | None = None
    window: JendelaGabung | None = None
    sesi: Sesi | None = None

    def start(self) -> LoginWindow:
        """Start the program; the key store of this machine knows nothing."""
        pintu = Pintu(self._buka, self._masuk, _tutup, _pulihkan, tahap=tahap)
        self.login = LoginWindow(folder=self.folder, pintu=pintu, runner=self.runner)
        self.qtbot.addWidget(self.login)
        self.login.join_wanted.connect(self._join)
        self.login.signed_in.connect(self._signed_in)
        self.login.show()
        self.settle()
        return self.login

    def stop(self) -> None:
        """Leave the program at once, as when the PC is switched off."""
        if self.window is not None:
            self.window.close()
            self.window = None
        if self.sesi is not None:
            self.sesi.kantor.close()
            self.sesi = None
        self.settle()
        assert self.login is not None
        self.login.close()

    def unlock(self) -> None:
        """Type the passphrase alone: there is no account yet."""
        assert self.login is not None
        self.qtbot.waitUntil(self.login.form.needs_passphrase, timeout=20_000)
        self.login.form._frasa.setText(self.frasa)
        self.login.form._submit()
        self.settle()

    def settle(self) -> None:
        turn = QTimer()
        turn.setSingleShot(True)
        with self.qtbot.waitSignal(turn.timeout, timeout=5000):
            turn.start(0)  # fires after everything that was posted before it
        self.qtbot.waitUntil(lambda: self.runner.pending == 0, timeout=30_000)

    def next(self) -> str:
        window = self.window
        assert window is not None
        window._next.click()
        self.settle()
        return window.current_step().key

    def _buka(self, root: Path, frasa: str | None) -> Kantor | None:
        if frasa is None:
            return None
        key = buka_kunci(root, frasa)
        assert key is not None
        return buka_kantor(root, key, jam=_jam(), projections=(Proyeksi(),))

    def _masuk(self, kantor: object, akun: str, sandi: str) -> Sesi:
        assert isinstance(kantor, Kantor)
        (proyeksi,) = kantor.projections
        assert isinstance(proyeksi, Proyeksi)
        return Sesi(kantor, pengguna.masuk(kantor, akun, sandi), proyeksi)

    def _join(self, where: tuple[Kantor | None, Path]) -> None:
        office, folder = where
        self.window = buka_gabung(
            folder, runner=self.runner, selesai=self._left, office=office, jam=_jam()
        )
        if office is None:
            self.frasa = self.window._frasa

    def _left(self, office: Kantor | None, folder: Path) -> None:
        self.window = None
        if office is not None:
            assert self.login is not None
            self.login.adopt(office, folder)

    def _signed_in(self, sesi: object) -> None:
        assert isinstance(sesi, Sesi)
        self.sesi = sesi


def _jam() -> JamTetap:
    return JamTetap(PAGI.astimezone(WIB))


def _tutup(kantor: object) -> None:
    assert isinstance(kantor, Kantor)
    kantor.close()


def _pulihkan(_file: Path, _root: Path, _frasa: str | None, _job: JobControl) -> HasilPulih:
    raise AssertionError("nothing is restored here")


@contextmanager
def pc_baru(qtbot: QtBot, runner: TaskRunner, folder: Path) -> Iterator[PCBaru]:
    pc = PCBaru(qtbot, runner, folder)
    try:
        yield pc
    finally:
        pc.stop()


def _keep_sheet(pc: PCBaru, path: Path) -> None:
    assert pc.window is not None
    sheet = pc.window.sheet
    pc.qtbot.waitUntil(lambda: sheet.view.page_count() == 1, timeout=20_000)
    with pc.qtbot.waitSignal(sheet.view.saved, timeout=20_000):
        sheet.view.save_to(path)
    for key, edit in sheet.edits.items():
        edit.setText(pc.frasa.split("-")[int(key.split("_")[1]) - 1])


def _ask(pc: PCBaru, request: Path) -> str:
    """Go from the first window to a saved request; return its six words."""
    login = pc.start()
    assert login.empty.isVisible()
    button = login.empty.findChild(QPushButton, "gabung")
    assert isinstance(button, QPushButton)
    button.click()
    assert pc.window is not None
    assert pc.next() == "pemulihan"
    assert not pc.window._next.isEnabled(), "the sheet was not kept yet"
    _keep_sheet(pc, request.with_name("lembar.pdf"))
    assert pc.next() == "izin"
    assert not pc.window._next.isEnabled()
    pc.window.permit.save_to(request)
    pc.settle()
    assert str(request) in pc.window.permit.saved.text()
    return pc.window.permit.request_words.text()


def _let_in(layar: Layar, monkeypatch: pytest.MonkeyPatch, request: Path, grant: Path) -> str:
    """Let the PC in by the window of the first office; return the six words it shows."""
    monkeypatch.setattr(
        "app.ui.sinkronisasi.dialog_izin.QFileDialog.getSaveFileName",
        lambda *_given: (str(grant), ""),
    )
    dialog = DialogIzin(layar.context)
    dialog.take(request)
    dialog.same.setChecked(True)
    dialog.name.setText("Komputer tata usaha")
    dialog.ok.click()
    words = dialog.words.text()
    dialog.close()
    assert layar.errors == []
    return words


def test_a_second_pc_joins_and_signs_in(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    request, grant = stik / "permintaan.lmc", stik / "izin.lmc"
    with (
        layar_uji(qtbot, tmp_path / "satu") as satu,
        pc_baru(qtbot, runner, tmp_path / "dua") as dua,
    ):
        nomor = daftarkan(satu.uji.kantor, satu.uji.ppid, DRAFT).nomor
        words = _ask(dua, request)
        assert pendaftaran_perangkat.baca_permintaan(request.read_bytes()).words == words

        # closed while it waits for the grant; the program starts again and knows
        dua.stop()
        dua.start()
        dua.unlock()
        assert dua.login is not None
        assert dua.login.waiting.isVisible()
        assert "izin" in dua.login.waiting.head.text()
        dua.login.waiting.resume.click()
        dua.settle()
        assert dua.window is not None
        assert dua.window.current_step().key == "izin"
        assert dua.window.permit.request_words.text() == words, "the same request"

        told = _let_in(satu, monkeypatch, request, grant)
        dua.window.permit.drop.take([grant])
        dua.settle()
        assert dua.window.permit.grant_words.text() == told
        assert not dua.window._next.isEnabled(), "the words were not compared"
        dua.window.permit.same.setChecked(True)
        assert dua.next() == "catatan"

        # closed while it waits for the records
        dua.stop()
        dua.start()
        dua.unlock()
        assert "catatan pertama" in dua.login.waiting.head.text()
        dua.login.waiting.resume.click()
        dua.settle()
        assert dua.window is not None
        assert dua.window.current_step().key == "catatan"

        dua.window.records.read_from(Tempat(stik, "folder", "stik"))
        dua.settle()
        assert "Belum ada akun" in dua.window.records.result.text()
        assert not dua.window._next.isEnabled()

        page = HalamanSinkronisasi(satu.context)
        qtbot.addWidget(page)
        page.exchange.stick.exchange_folder(stik)
        assert satu.errors == []
        dua.window.records.read_from(Tempat(stik, "folder", "stik"))
        dua.settle()
        assert "Akun sudah tiba" in dua.window.records.result.text()
        dua.window._next.click()
        dua.settle()
        assert not dua.login.waiting.isVisible()
        assert dua.login.form.isVisible()

        dua.login.form.set_akun("rina")
        dua.login.form._sandi.setText(SANDI)
        dua.login.form._submit()
        dua.settle()
        assert dua.sesi is not None
        assert dua.sesi.pelaku.nama == "Rina Kartika"
        with dua.sesi.kantor.read() as session:
            rows = session.connection().exec_driver_sql("SELECT nomor FROM permohonan").all()
        assert [row[0] for row in rows] == [nomor]


def test_other_words_and_a_foreign_grant_change_nothing(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    with pc_baru(qtbot, runner, tmp_path / "dua") as dua:
        _ask(dua, tmp_path / "permintaan.lmc")
        assert dua.window is not None
        bad = tmp_path / "izin.lmc"
        bad.write_bytes(b"bukan izin")
        dua.window.permit.drop.take([bad])
        dua.settle()
        assert "ditolak" in dua.window.permit.problem.text()
        assert not dua.window._next.isEnabled()
        office = dua.window._office
        assert office is not None
        assert bergabung.tahap(office) is Tahap.MENUNGGU_IZIN
        with pytest.raises(UserError, match="PSG-003"):
            bergabung.baca_pertama(office, tmp_path, sarana="folder", tempat="x", job=JobControl())


def test_a_folder_that_holds_something_is_left_alone(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    folder = tmp_path / "penuh"
    folder.mkdir()
    (folder / "milik-orang.txt").write_text("isi", encoding="utf-8")
    with pytest.raises(UserError, match="PSG-001"):
        bergabung.siapkan(folder, jam=_jam(), passphrase="AAAA-BBBB")
    assert [path.name for path in folder.iterdir()] == ["milik-orang.txt"]


def test_the_window_closed_before_the_sheet_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    with pc_baru(qtbot, runner, tmp_path / "dua") as dua:
        login = dua.start()
        login.empty.join_clicked.emit()
        assert dua.next() == "pemulihan"
        assert dua.window is not None
        dua.window.close()
        assert not (tmp_path / "dua").exists()
        assert login.empty.isVisible()
