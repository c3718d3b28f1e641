# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The main window of a session that ended touches neither its office nor its widgets again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.domain.changes import Changes
from app.ui.tasks import SyncRunner
from app.ui.utama import JendelaUtama
from tests.helpers.kantor import kantor_uji


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
