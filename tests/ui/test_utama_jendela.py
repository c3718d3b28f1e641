# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The main window of a session that ended touches neither its office nor its widgets again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.domain.changes import Changes
from app.services import permohonan
from app.ui.tasks import SyncRunner
from app.ui.utama import JendelaUtama
from tests.helpers.kantor import DRAFT, WIB, kantor_uji
from tests.helpers.keberatan import keberatan


def test_a_window_that_is_disposed_reads_no_more(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors: list[BaseException] = []
    runner = SyncRunner(on_error=lambda _owner, error: errors.append(error))
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    with kantor_uji(tmp_path / "kantor") as uji:
        main = JendelaUtama(
            uji.sesi(), runner=runner, settings=settings, periksa_sandi=lambda _sandi: None
        )
        main.window.show()
        foot, often = main.foot, main.foot._often
        assert often.isActive()
        main.dispose()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not isValid(foot)
        assert not isValid(main.window)
        read: list[str] = []
        for port in (main.context.sinkron, main.context.provinsi):
            for name in ("status", "kotak"):
                if hasattr(port, name):
                    monkeypatch.setattr(port, name, lambda *_a, n=name, **_k: read.append(n))
        uji.kantor.announce(Changes({"instansi": frozenset(), "permohonan": frozenset()}))
        assert read == []
    assert errors == []


def test_the_palette_finds_requests_and_objections(qapp: QApplication, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    saat = datetime(2026, 11, 16, 9, 0, tzinfo=WIB)
    with kantor_uji(tmp_path / "kantor", mulai=saat) as uji:
        rid = permohonan.daftarkan(uji.kantor, uji.petugas, DRAFT).id
        objection = keberatan(uji)
        main = JendelaUtama(
            uji.sesi(), runner=SyncRunner(), settings=settings, periksa_sandi=lambda _sandi: None
        )
        try:
            hits = main._search("siti")
            assert [(hit.key.jenis, hit.key.id) for hit in hits] == [
                ("permohonan", rid),
                ("keberatan", objection),
            ]
            assert [hit.key.id for hit in main._search("001/KEB/PPID/2026")] == [objection]
            main._open_hit(hits[1])
            assert main.window.navigator.current == "keberatan"
        finally:
            main.dispose()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
