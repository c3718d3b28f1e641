# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files and letters of a case: dropped, looked at, saved, withdrawn, filed back signed."""

from __future__ import annotations

import io
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat, StatusPermohonan
from app.ui.permohonan.dialog_alasan import DialogAlasan
from app.ui.permohonan.dialog_berkas import (
    PANJANG_GAMBAR,
    DialogLampirkan,
    DialogLihat,
    baca_gambar,
    tebak_jenis,
)
from app.ui.permohonan.surat_panel import BarisSurat
from tests.helpers.halaman_permohonan import Meja, lepas, meja_uji
from tests.helpers.kantor import DRAFT


def _gambar(path: Path) -> Path:
    Image.new("RGB", (320, 200), (90, 120, 200)).save(path)
    return path


def _kasus(meja: Meja) -> UUID:
    made = meja.layar.context.kip.daftarkan(DRAFT).id
    meja.show(made)
    return made


def _lampirkan(meja: Meja, made: UUID, path: Path, jenis: JenisLampiran) -> None:
    meja.layar.context.berkas.lampirkan(made, path, jenis, "pemohon", JobControl())
    meja.settle()
    table = meja.page.case.below.files.table
    table.select_key(table.model.key_at(0))


def test_dropped_files_are_asked_their_kind_and_taken_in(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _kasus(meja)
        files = [_gambar(tmp_path / "KTP Siti.png"), _gambar(tmp_path / "surat.png")]
        panel = meja.page.case.below.files
        lepas(panel.table.view.viewport(), *files)
        dialog = meja.dialog(DialogLampirkan)
        assert dialog._kind.currentData() == JenisLampiran.IDENTITAS
        dialog.save_button.click()
        meja.settle()
        stored = meja.detail().lampiran
        assert {f.nama for f in stored} == {"KTP Siti.png", "surat.png"}
        assert {f.jenis for f in stored} == {JenisLampiran.IDENTITAS}
        assert panel.table.row_count() == 2
        shown = {panel.table.model.cell(row, 0).text for row in range(2)}
        assert shown == {"Identitas (tersamar).png"}
        assert meja.page.case.below.tabs.tabText(0) == "Berkas (2)"


def test_one_bad_file_is_named_and_holds_back_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _kasus(meja)
        empty = tmp_path / "kosong.pdf"
        empty.write_bytes(b"")
        meja.page.opener.attach([empty, _gambar(tmp_path / "baik.png")])
        meja.dialog(DialogLampirkan).save_button.click()
        meja.settle()
        assert [f.nama for f in meja.detail().lampiran] == ["baik.png"]
        (error,) = meja.layar.errors
        assert isinstance(error, UserError)
        assert error.code == "BRK-002"
        assert "kosong.pdf" in error.what


@pytest.mark.parametrize(
    ("nama", "status", "jenis"),
    [
        ("scan ktp.jpg", StatusPermohonan.DIPROSES, JenisLampiran.IDENTITAS),
        ("Surat Kuasa.pdf", StatusPermohonan.TERDAFTAR, JenisLampiran.SURAT_KUASA),
        ("AHU-0012.pdf", StatusPermohonan.TERDAFTAR, JenisLampiran.AKTA),
        ("resi jne.pdf", StatusPermohonan.DIPROSES, JenisLampiran.BUKTI_PENYAMPAIAN),
        ("AMDAL.pdf", StatusPermohonan.DIPROSES, JenisLampiran.JAWABAN),
        ("lain.pdf", StatusPermohonan.TERDAFTAR, JenisLampiran.PERMOHONAN),
    ],
)
def test_the_kind_is_guessed_from_name_and_state(
    nama: str, status: StatusPermohonan, jenis: JenisLampiran
) -> None:
    assert tebak_jenis(Path(nama), status) is jenis


def test_an_identity_paper_is_opened_for_a_written_purpose_only(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _kasus(meja)
        _lampirkan(meja, made, _gambar(tmp_path / "KTP Siti.png"), JenisLampiran.IDENTITAS)
        meja.page.case.below.files._act("buka")
        ask = meja.dialog(DialogAlasan)
        ask._edit.setCurrentText("mencocokkan identitas")
        ask.save_button.click()
        look = meja.dialog(DialogLihat)
        assert "Siti" not in look.windowTitle()
        assert not look._image.pixmap().isNull()
        trail = [(r.kegiatan, r.rincian) for r in meja.layar.context.kip.jejak(made)]
        assert ("buka berkas", "mencocokkan identitas") in trail


def test_a_pdf_is_previewed_and_a_copy_saved_byte_for_byte(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _kasus(meja)
        pdf = tmp_path / "jawaban.pdf"
        pdf.write_bytes(meja.layar.context.berkas.pratinjau(made, JenisSurat.TANDA_BUKTI))
        _lampirkan(meja, made, pdf, JenisLampiran.JAWABAN)
        meja.page.case.below.files._act("buka")
        assert meja.dialog(DialogLihat).pdf.page_count() == 1
        target = tmp_path / "salinan.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        meja.page.case.below.files._act("simpan")
        assert target.read_bytes() == pdf.read_bytes()
        assert meja.layar.window.toast.text() == "Salinan disimpan: salinan.pdf"


def test_a_file_is_withdrawn_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _kasus(meja)
        _lampirkan(meja, made, _gambar(tmp_path / "salah.png"), JenisLampiran.JAWABAN)
        meja.page.case.below.files._act("tarik")
        ask = meja.dialog(DialogAlasan)
        ask._edit.setCurrentText("salah berkas")
        ask.save_button.click()
        meja.settle()
        assert meja.detail().lampiran == ()


def test_the_signed_scan_is_dropped_on_its_letter(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _kasus(meja)
        panel = meja.page.case.below.letters
        (line,) = panel.findChildren(BarisSurat)
        assert not line.acceptDrops()  # a draft takes no scan
        meja.layar.context.berkas.terbitkan(made, JenisSurat.TANDA_BUKTI)
        meja.settle()
        (line,) = panel.widget().findChildren(BarisSurat)
        lepas(line, _gambar(tmp_path / "ttd.png"))
        meja.settle()
        (letter,) = meja.detail().surat
        assert letter.pindaian
        kinds = [f.jenis for f in meja.detail().lampiran]
        assert JenisLampiran.SURAT_BERTANDA_TANGAN in kinds
        assert "diarsipkan" in meja.layar.window.toast.text()


def test_pictures_are_decoded_within_bounds() -> None:
    raw = io.BytesIO()
    Image.new("L", (PANJANG_GAMBAR * 2, 40), 200).save(raw, "PNG")
    shown = baca_gambar(raw.getvalue())
    assert shown is not None
    assert max(shown.width(), shown.height()) <= PANJANG_GAMBAR
    assert baca_gambar(b"bukan gambar") is None
