# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A case whose files are still on another PC: it says so, and opens again once they are here."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.pelaku import SISTEM
from app.infra.blob_pieces import Arriving
from app.models.kip import Berkas
from app.services.kantor import Kantor
from app.services.sinkron.berkas_datang import catat_bagian, lupakan
from app.ui.permohonan.surat_panel import BarisSurat
from tests.helpers.halaman_permohonan import Meja, meja_uji
from tests.helpers.kantor import DRAFT


def _jauhkan(kantor: Kantor, folder: Path) -> dict[str, Path]:
    """Let every content be on its way from another PC; return where it went."""
    kept = {}
    with kantor.read() as session:
        rows = session.scalars(select(Berkas)).all()
    with kantor.uow(SISTEM) as uow:
        for row in rows:
            kept[row.sidik] = folder / row.sidik
            kantor.blobs.path(row.sidik).replace(kept[row.sidik])
            arriving = Arriving(kantor.blobs, row.sidik, row.kunci, row.ukuran)
            catat_bagian(uow.session.connection(), arriving, [])
        uow.commit()
    return kept


def _datangkan(kantor: Kantor, kept: dict[str, Path]) -> None:
    with kantor.uow(SISTEM) as uow:
        for digest, path in kept.items():
            kantor.blobs.adopt(path, digest)
            lupakan(kantor, uow.session.connection(), digest)
        uow.commit()


def _tampil(meja: Meja, made: UUID) -> str:
    meja.show(made)
    meja.page.reload_case()
    meja.settle()
    table = meja.page.case.below.files.table
    table.select_key(table.model.key_at(0))
    return table.model.cell(0, 0).text


def test_files_that_have_not_come_say_so_and_cannot_be_opened_yet(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        context, kantor = meja.layar.context, meja.layar.uji.kantor
        made = context.kip.daftarkan(DRAFT).id
        path = tmp_path / "surat.pdf"
        path.write_bytes(b"%PDF-1.4 isi")
        context.berkas.lampirkan(made, path, JenisLampiran.LAINNYA, "meja", JobControl())
        context.berkas.terbitkan(made, JenisSurat.TANDA_BUKTI)
        kept = _jauhkan(kantor, tmp_path)
        panel = meja.page.case.below.files
        assert "berkas belum tiba" in _tampil(meja, made)
        assert not panel._buttons["buka"].isEnabled()
        assert not panel._buttons["simpan"].isEnabled()
        assert panel._buttons["tarik"].isEnabled()
        panel.table.row_activated.emit(panel.table.model.key_at(0))
        meja.settle()
        assert meja.layar.errors == []
        rows = meja.page.case.below.findChildren(BarisSurat)
        pills = [row._pill(letter) for row in rows for letter in meja.detail().surat]
        assert pills[0].pill().text == "berkas belum tiba"
        _datangkan(kantor, kept)
        assert "belum tiba" not in _tampil(meja, made)
        assert panel._buttons["buka"].isEnabled()
