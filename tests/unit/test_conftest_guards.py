# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The guards of conftest.py really guard: each is shown a test that breaks its rule."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

import keyring
import platformdirs
import pytest
from keyring.errors import NoKeyringError, PasswordDeleteError
from pytest_socket import SocketBlockedError

from tests.helpers.memory_keyring import MemoryKeyring

CONFTEST = Path(__file__).parents[1] / "conftest.py"


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    return pytester


def run(guarded: pytest.Pytester, body: str) -> pytest.RunResult:
    guarded.makepyfile(body)
    # In a process of its own: the outer conftest must not be switched off by the inner one.
    return guarded.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")


def test_a_warning_in_the_log_fails_the_test(guarded: pytest.Pytester) -> None:
    result = run(
        guarded,
        """
        import logging
        def test_quietly_wrong():
            logging.getLogger("app.x").warning("disk almost full")
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*WARNING app.x: disk almost full*"])


def test_the_marker_allows_a_warning(guarded: pytest.Pytester) -> None:
    result = run(
        guarded,
        """
        import logging, pytest
        @pytest.mark.expects_log
        def test_loud(caplog):
            logging.getLogger("app.x").warning("disk almost full")
            assert caplog.messages == ["disk almost full"]
        def test_info_is_no_warning():
            logging.getLogger("app.x").info("all is well")
        """,
    )
    result.assert_outcomes(passed=2)


def test_a_thread_left_running_fails_the_test(guarded: pytest.Pytester) -> None:
    result = run(
        guarded,
        """
        import threading
        stop = threading.Event()
        def test_leaves_one():
            threading.Thread(target=stop.wait, name="tukang", args=(30,)).start()
        def test_daemons_may_stay():
            threading.Thread(target=stop.wait, daemon=True, args=(30,)).start()
        def teardown_module():
            stop.set()
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*threads still running: tukang*"])


def test_network_is_refused() -> None:
    with pytest.raises(SocketBlockedError):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets on this system")
def test_unix_sockets_work() -> None:
    left, right = socket.socketpair()
    with left, right:
        left.sendall(b"halo")
        assert right.recv(4) == b"halo"


def test_platform_folders_are_in_a_new_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    base = tmp_path_factory.getbasetemp()
    for folder in (
        platformdirs.user_data_path("lumbung"),
        platformdirs.user_config_path("lumbung"),
        platformdirs.user_cache_path("lumbung"),
        Path.home(),
    ):
        assert base in folder.parents
        assert not folder.exists() or not any(folder.iterdir())


def test_without_the_fixture_there_is_no_key_store() -> None:
    with pytest.raises(NoKeyringError):
        keyring.get_password("lumbung", "kunci")


def test_memory_keyring_keeps_and_forgets(memory_keyring: MemoryKeyring) -> None:
    keyring.set_password("lumbung", "kunci", "rahasia")
    assert keyring.get_password("lumbung", "kunci") == "rahasia"
    assert memory_keyring.secrets == {("lumbung", "kunci"): "rahasia"}
    keyring.delete_password("lumbung", "kunci")
    assert keyring.get_password("lumbung", "kunci") is None
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password("lumbung", "kunci")


def test_qt_draws_into_memory() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == os.environ.get("LUMBUNG_TEST_PLATFORM", "offscreen")


@pytest.mark.expects_log
def test_caplog_sees_what_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("app.tes").error("gagal")
    assert [record.levelname for record in caplog.records] == ["ERROR"]
