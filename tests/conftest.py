# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every test gets: no screen, no network, no real home, no hidden warning, no stray thread.

Offered to tests:

* fixture ``memory_keyring``: a key store in memory, in use for that test. Without it there is
  none, as on a headless Linux machine (``keyring.errors.NoKeyringError``);
* marker ``expects_log``: the test provokes log records of WARNING or above and asserts on them
  through ``caplog``; any other test that logs one fails;
* marker ``loopback``: the test talks to 127.0.0.1; every other address stays refused;
* ``LUMBUNG_HYPOTHESIS=soak`` (default ``ci``): how many examples Hypothesis tries.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything imports Qt, keyring or platformdirs: they read these once.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("LUMBUNG_TEST_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["LC_ALL"] = os.environ["LANG"] = "C.UTF-8"
os.environ["TZ"] = "WIB-7"  # POSIX form: bare machines have no tzdata
if hasattr(time, "tzset"):
    time.tzset()
for _name in ("LUMBUNG_PASSPHRASE", "LANGUAGE", "DBUS_SESSION_BUS_ADDRESS"):
    os.environ.pop(_name, None)

from hypothesis import HealthCheck, settings  # noqa: E402 - after the environment is set
from pytest_socket import (  # noqa: E402
    disable_socket,
    enable_socket,
    socket_allow_hosts,
)

XDG = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_DOCUMENTS_DIR": "documents",
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}
THREAD_GRACE_SECONDS = 2.0

# Shared machines stall for seconds: time per example says nothing about the code.
settings.register_profile(
    "ci", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "soak", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("LUMBUNG_HYPOTHESIS", "ci"))


def _home_in(folder: Path) -> dict[str, str]:
    """Make the folders of a made-up user; the environment that points to them."""
    for name in set(XDG.values()):
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {variable: str(folder / name) for variable, name in XDG.items()}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expects_log: provokes log records of WARNING or above and asserts on them"
    )
    config.addinivalue_line("markers", "loopback: opens sockets on 127.0.0.1")
    # QSettings and fontconfig remember the home of the process's start.
    folder = Path(tempfile.mkdtemp(prefix="lumbung-test-"))
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    os.environ.update(_home_in(folder))


@pytest.fixture(autouse=True)
def _own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A new, empty home for each test, so that platformdirs finds nothing of the developer's."""
    base = tmp_path_factory.getbasetemp()
    with tempfile.TemporaryDirectory(dir=base, ignore_cleanup_errors=True) as folder:
        for variable, value in _home_in(Path(folder)).items():
            monkeypatch.setenv(variable, value)
        yield


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Refuse every socket but Unix ones; with the marker ``loopback`` also not 127.0.0.1."""
    if request.node.get_closest_marker("loopback") is None:
        disable_socket(allow_unix_socket=True)
    else:
        socket_allow_hosts(["127.0.0.1"], allow_unix_socket=True)
    yield
    enable_socket()


class _Collector(logging.Handler):
    """Keeps what nobody should have logged."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs WARNING or above without the marker ``expects_log``."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.lines and request.node.get_closest_marker("expects_log") is None:
        pytest.fail("unexpected log records:\n" + "\n".join(collector.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_stray_thread() -> Iterator[None]:
    """Fail a test that leaves a non-daemon thread running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_SECONDS
    stray = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in stray:
        thread.join(max(0.0, deadline - time.monotonic()))
    alive = sorted(thread.name for thread in stray if thread.is_alive())
    if alive:
        pytest.fail(f"threads still running: {', '.join(alive)}", pytrace=False)


@pytest.fixture
def memory_keyring() -> Iterator[object]:
    """A ``MemoryKeyring`` that ``keyring`` uses during this test."""
    import keyring

    from tests.helpers.memory_keyring import MemoryKeyring

    before = keyring.get_keyring()
    store = MemoryKeyring()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)
