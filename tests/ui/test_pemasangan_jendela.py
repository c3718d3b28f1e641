# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The first-run wizard makes exactly the office that was asked for, at its very end."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.waktu import JamTetap
from app.services import instansi, pengguna
from app.services.kantor import Kantor, buka_kunci
from app.ui.pemasangan import buka_wizard
from app.ui.pemasangan.jendela import JendelaPemasangan
from app.ui.tasks import TaskRunner
from tests.helpers.contoh_surat import lambang
from tests.helpers.kantor import SANDI, WIB


@pytest.fixture
def made() -> Any:
    offices: list[tuple[Kantor, Path]] = []
    yield offices
    for kantor, _folder in offices:
        kantor.close()


@pytest.fixture
def wizard(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner, made: list[tuple[Kantor, Path]]
) -> JendelaPemasangan:
    window = buka_wizard(
        tmp_path / "kantor",
        runner=runner,
        selesai=lambda office, folder: made.append((office, folder)),
        jam=JamTetap(datetime(2026, 11, 23, 8, 0, tzinfo=WIB)),
    )
    qtbot.addWidget(window)
    return window


def _next(qtbot: QtBot, wizard: JendelaPemasangan, runner: TaskRunner) -> str:
    wizard._next.click()
    qtbot.waitUntil(lambda: runner.pending == 0, timeout=30_000)
    return wizard.current_step().key


def _fill(page: Any, **texts: str) -> None:
    for name, text in texts.items():
        field = page.findChild(QLineEdit, name) or page.findChild(object, name)
        if hasattr(field, "line_edit"):
            field = field.line_edit()
        field.setText(text)


def _agency(wizard: JendelaPemasangan) -> None:
    _fill(
        wizard.agency,
        nama_pemda="Pemerintah Kabupaten Wonosari Raya",
        nama_instansi="Dinas Komunikasi dan Informatika",
        kode_instansi="PPID-WR",
        kota="Wonosari",
    )


def _keep_sheet(qtbot: QtBot, wizard: JendelaPemasangan, path: Path) -> None:
    qtbot.waitUntil(lambda: wizard.sheet.view.page_count() == 1, timeout=20_000)
    with qtbot.waitSignal(wizard.sheet.view.saved, timeout=20_000):
        wizard.sheet.view.save_to(path)
    for key, edit in wizard.sheet.edits.items():
        edit.setText(wizard._frasa.split("-")[int(key.split("_")[1]) - 1].lower())


def test_the_whole_way(
    qtbot: QtBot,
    wizard: JendelaPemasangan,
    runner: TaskRunner,
    tmp_path: Path,
    made: list[tuple[Kantor, Path]],
) -> None:
    assert _next(qtbot, wizard, runner) == "instansi"
    assert _next(qtbot, wizard, runner) == "instansi"
    form = wizard.agency.form.form
    assert form.problem_text("nama_instansi") == "Nama instansi wajib diisi."
    _agency(wizard)
    assert _next(qtbot, wizard, runner) == "pejabat"
    _fill(wizard.officials.ppid, nama="Dra. Ratna, M.Si.", jabatan="PPID", nip="123")
    _fill(wizard.officials.ppid, berlaku_dari="1-1-2026")
    assert _next(qtbot, wizard, runner) == "pejabat"
    assert wizard.officials.ppid.form.problem_text("nip") == "NIP terdiri atas 18 angka."
    _fill(wizard.officials.ppid, nip="19730512 199803 2 004")
    assert _next(qtbot, wizard, runner) == "pekan"
    assert _next(qtbot, wizard, runner) == "nomor"
    example = wizard.numbers.form.examples["pola_nomor_permohonan"]
    assert example.text() == "Contoh: 0001/PPID-WR/2026"
    _fill(wizard.numbers, pola_nomor_permohonan="{urut:03}/{kode}/{bulan_romawi}/{tahun}")
    assert example.text() == "Contoh: 001/PPID-WR/XI/2026"
    assert _next(qtbot, wizard, runner) == "akun"
    _fill(wizard.accounts.admin, nama="Andi", nama_akun="andi", sandi=SANDI, ulang="lain")
    assert _next(qtbot, wizard, runner) == "akun"
    assert wizard.accounts.admin.form.problem_text("ulang") == "Kedua sandi tidak sama."
    _fill(wizard.accounts.admin, ulang=SANDI)
    wizard.accounts.more.setChecked(True)
    _fill(wizard.accounts.officer, nama="Budi", nama_akun="andi", sandi=SANDI, ulang=SANDI)
    assert _next(qtbot, wizard, runner) == "akun"
    assert "sudah dipakai" in wizard.accounts.officer.form.problem_text("nama_akun")
    _fill(wizard.accounts.officer, nama_akun="budi")
    assert _next(qtbot, wizard, runner) == "pemulihan"
    assert not wizard._next.isEnabled(), "the sheet is neither printed nor saved"
    assert not (tmp_path / "kantor").exists(), "nothing is made before the sheet is kept"
    _keep_sheet(qtbot, wizard, tmp_path / "lembar.pdf")
    first = next(iter(wizard.sheet.edits))
    right = wizard.sheet.edits[first].text()
    wizard.sheet.edits[first].setText("XXXX")
    assert _next(qtbot, wizard, runner) == "pemulihan"
    assert "Belum sama" in wizard.sheet.form.problem_text(first)
    wizard.sheet.edits[first].setText(right)
    assert _next(qtbot, wizard, runner) == "selesai"
    frasa, office_id = wizard._frasa, wizard._office_id
    wizard._next.click()
    ((kantor, folder),) = made
    assert folder == tmp_path / "kantor"
    assert kantor.key.office_id == office_id
    with kantor.read() as session:
        stored = instansi.instansi_wajib(session)
        (official,) = instansi.daftar_pejabat(session)
    assert stored.kop.kota == "Wonosari"
    assert stored.pola_nomor_permohonan == "{urut:03}/{kode}/{bulan_romawi}/{tahun}"
    assert (official.nip, str(official.berlaku_dari)) == ("197305121998032004", "2026-01-01")
    assert pengguna.masuk(kantor, "budi", SANDI).nama == "Budi"
    key = buka_kunci(folder, frasa)
    assert key is not None
    assert key.office_id == office_id
    from tests.helpers.pdf_baca import teks

    text = teks((tmp_path / "lembar.pdf").read_bytes())
    assert str(office_id) in text
    assert all(group in text for group in frasa.split("-"))


def test_a_folder_with_files_is_refused_at_the_first_step(
    qtbot: QtBot, wizard: JendelaPemasangan, runner: TaskRunner, tmp_path: Path
) -> None:
    (tmp_path / "isi").mkdir()
    (tmp_path / "isi" / "foto.jpg").write_bytes(b"x")
    for text, told in (
        (str(tmp_path / "isi"), "tidak kosong"),
        ("kantor", "lengkap"),
        ("", "Tulis folder"),
    ):
        wizard.start._edit.setText(text)
        assert _next(qtbot, wizard, runner) == "mulai"
        assert told in wizard.start._form.problem_text("folder")


def test_closing_early_leaves_nothing(
    qtbot: QtBot, wizard: JendelaPemasangan, runner: TaskRunner, tmp_path: Path
) -> None:
    _next(qtbot, wizard, runner)
    _agency(wizard)
    _next(qtbot, wizard, runner)
    wizard.close()
    assert list(tmp_path.iterdir()) == []


def test_officials_may_wait_and_back_keeps_answers(
    qtbot: QtBot, wizard: JendelaPemasangan, runner: TaskRunner
) -> None:
    _next(qtbot, wizard, runner)
    _agency(wizard)
    _next(qtbot, wizard, runner)
    assert _next(qtbot, wizard, runner) == "pekan"
    assert wizard.hasil().pejabat == ()
    wizard.back()
    wizard.back()
    assert wizard.current_step().key == "instansi"
    assert wizard.hasil().instansi.kop.nama_instansi == "Dinas Komunikasi dan Informatika"


def test_the_letterhead_is_drawn_while_typing(
    qtbot: QtBot, wizard: JendelaPemasangan, runner: TaskRunner, tmp_path: Path
) -> None:
    _next(qtbot, wizard, runner)
    preview = wizard.agency.form.preview
    _agency(wizard)
    qtbot.waitUntil(lambda: preview._image is not None, timeout=20_000)
    plain = preview._image.copy()
    logo = tmp_path / "lambang.png"
    logo.write_bytes(lambang())
    wizard.agency.form.take_logo(logo)
    qtbot.waitUntil(lambda: preview._image != plain, timeout=20_000)
    left = preview._image.copy(0, 0, preview._image.width() // 4, preview._image.height())
    assert _coloured(left) > 200, "the emblem stands at the left"
    bad = tmp_path / "rusak.png"
    bad.write_bytes(b"bukan gambar")
    wizard.agency.form.take_logo(bad)
    qtbot.waitUntil(lambda: "tidak dapat dibaca" in preview.message(), timeout=20_000)


def _coloured(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).saturation() > 60
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_enter_and_tab_order_start_in_the_first_field(
    qtbot: QtBot, wizard: JendelaPemasangan, runner: TaskRunner
) -> None:
    wizard.activateWindow()
    _next(qtbot, wizard, runner)
    order = []
    widget = wizard.agency.form.form.field("nama_pemda").field
    for _ in range(3):
        order.append(widget.objectName())
        widget = widget.nextInFocusChain()
        while widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not isinstance(widget, QLineEdit):
            widget = widget.nextInFocusChain()
    assert order == ["nama_pemda", "nama_instansi", "nama_unit"]


def test_opening_the_wizard_does_not_load_the_database_library() -> None:
    code = (
        "import sys; import app.ui.pemasangan;"
        "bad = [m for m in sys.modules if m.split('.')[0] in {'sqlalchemy', 'reportlab'}"
        " or m.startswith('app.services')]; print(bad); sys.exit(bool(bad))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_letter_beside_the_program_is_offered_and_accepted_after_its_words(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    """Offered, never silent: nothing is enrolled until the six words were compared."""
    from app.services import pendaftaran
    from app.sync.trust import agekeys, province, store
    from app.ui.pemasangan.hal_selesai import HalSelesai
    from tests.helpers.kantor import kantor_uji

    with kantor_uji(tmp_path / "kantor") as uji:
        now = uji.jam.now_ms()
        made = province.found(UUID(int=77), recipient=agekeys.new_identity()[1], now_ms=now)
        kop = province.Letterhead("Dinas Kominfo", "PPID", "Kalimantan Tengah")
        letter = province.enrol(
            made.online_key, made.online, agency=UUID(int=78), number=1, kop=kop, now_ms=now
        )
        (tmp_path / "instansi.enrol").write_bytes(letter.raw)
        page = HalSelesai(runner, samping=tmp_path)
        qtbot.addWidget(page)
        page.enrol.open(uji.kantor)
        assert "ditemukan di samping program" in page.enrol.found.text()
        page.enrol.found.acted.emit()
        qtbot.waitUntil(lambda: page.enrol._dialog is not None, timeout=20_000)
        dialog = page.enrol._dialog
        assert dialog is not None
        assert not dialog.ok.isEnabled()
        with uji.kantor.read() as session:
            assert store.province_roots(session.connection()) == ()
        dialog.same.setChecked(True)
        dialog.ok.click()
        assert not page.ready(), "the office may not be closed meanwhile"
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
        assert page.ready()
        assert "Kalimantan Tengah" in page.enrol.found.text()
        with uji.kantor.read() as session:
            assert len(store.province_roots(session.connection())) == 1
        assert not pendaftaran.terima_pendaftaran(uji.kantor, uji.admin, letter.raw).baru


def test_without_a_letter_nothing_is_claimed_and_a_wrong_one_is_refused(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    from app.ui.pemasangan.hal_selesai import HalSelesai
    from tests.helpers.kantor import kantor_uji

    with kantor_uji(tmp_path / "kantor") as uji:
        page = HalSelesai(runner, samping=tmp_path)
        qtbot.addWidget(page)
        page.enrol.open(uji.kantor)
        assert page.enrol.found.text() == ""
        (tmp_path / "lain.enrol").write_bytes(b"bukan surat")
        page.enrol.drop.take([tmp_path / "lain.enrol"])
        qtbot.waitUntil(lambda: bool(page.enrol.message.text()), timeout=20_000)
        assert "ditolak" in page.enrol.message.text()
