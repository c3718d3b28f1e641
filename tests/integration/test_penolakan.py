# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Refused clearly, with nothing changed: whatever is wrong with the folder or the machine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from app.db.snapshot import check
from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra.instance import InstanceLock
from app.infra.keys import open_with_keyring, open_with_passphrase
from app.infra.paths import state_dir
from app.services.jejak import periksa_jejak
from app.services.kantor import buat_berkas_kantor, buka_kantor, buka_kunci
from app.services.permohonan import daftarkan
from app.services.proyeksi import Proyeksi
from tests.helpers.acak import Pekerja
from tests.helpers.kantor import DRAFT, FRASA, KantorUji, kantor_uji

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, KantorUji, Path]:
    """A closed office with some work in it, and its state folder."""
    folder = tmp_path_factory.mktemp("tutup")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(folder / "state"))
        with kantor_uji(folder / "k") as k:
            Pekerja(k, folder, seed=11).kerjakan(40)
    return folder / "k", k, folder / "state"


@pytest.fixture
def office(
    closed: tuple[Path, KantorUji, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, KantorUji]:
    source, k, state = closed
    shutil.copytree(source, tmp_path / "k")
    shutil.copytree(state, tmp_path / "state")
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    return tmp_path / "k", k


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).digest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "dipakai.kunci"
    }


def refused(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refusal:
        act()
    error = refusal.value
    for sentence in (error.what, error.kept, error.action):
        assert sentence.endswith("."), sentence
    return error


def opening(root: Path, k: KantorUji) -> Callable[[], object]:
    def act() -> object:
        kantor = buka_kantor(root, k.kantor.key, jam=k.jam, projections=(Proyeksi(),))
        kantor.close()
        return kantor

    return act


def test_a_wrong_passphrase(office: tuple[Path, KantorUji]) -> None:
    root, _ = office
    before = contents(root)
    for wrong in ("", " ", "FRASA-UJI-2025", "x" * 10_000, "🙂", FRASA[:-1]):
        assert refused(lambda wrong=wrong: buka_kunci(root, wrong)).code == "KUN-001"
    assert contents(root) == before
    # case, blanks and dashes are how people copy a sheet
    assert buka_kunci(root, " frasa uji 2026 ") is not None


def test_a_wrong_key_does_not_open_and_does_not_harm(office: tuple[Path, KantorUji]) -> None:
    from dataclasses import replace

    root, k = office
    before = contents(root)
    wrong = replace(k.kantor.key, secret=b"w" * 32)
    error = refused(lambda: buka_kantor(root, wrong, jam=k.jam))
    assert error.code == "KAN-007"
    assert contents(root) == before


@pytest.mark.parametrize("size", [1, 100, 4096, 50_000])
def test_a_zeroed_header(office: tuple[Path, KantorUji], size: int) -> None:
    root, k = office
    with (root / "lumbung.db").open("r+b") as file:
        file.write(b"\0" * size)
    before = contents(root)
    assert refused(opening(root, k)).code == "DB-003"
    assert contents(root) == before


@pytest.mark.parametrize("left", [1, 511, 4095, 4096, 8192, 0.5])
def test_a_truncated_database(office: tuple[Path, KantorUji], left: float) -> None:
    root, k = office
    path = root / "lumbung.db"
    size = int(left * path.stat().st_size) if left < 1 else int(left)
    os.truncate(path, size)
    assert damage_is_found(root, k)


def damage_is_found(root: Path, k: KantorUji) -> bool:
    """True if opening refuses, or the page check or the audit tells; never another exception."""
    codes: set[str] = set()

    def attempt(act: Callable[[], object]) -> object:
        try:
            return act()
        except EnvironmentFaultError as error:
            codes.add(error.code)
            return None

    def audit() -> None:
        kantor = buka_kantor(root, k.kantor.key, jam=k.jam, projections=(Proyeksi(),))
        try:
            if periksa_jejak(kantor, SISTEM, job=JobControl()).finding is not None:
                codes.add("audit")
        finally:
            kantor.close()

    attempt(audit)
    attempt(lambda: check(root / "lumbung.db", k.kantor.key.purpose("db")))
    assert codes <= {"DB-003", "audit"}
    return bool(codes)


@pytest.mark.expects_log
@pytest.mark.parametrize("seed", range(40))
def test_a_flipped_bit_anywhere_is_found(office: tuple[Path, KantorUji], seed: int) -> None:
    root, k = office
    path = root / "lumbung.db"
    random = Random(seed)
    data = bytearray(path.read_bytes())
    place = random.randrange(len(data))
    data[place] ^= 1 << random.randrange(8)
    path.write_bytes(data)
    assert damage_is_found(root, k), f"byte {place} of {len(data)}"


@pytest.mark.parametrize("content", [None, b""])
def test_a_missing_or_empty_database_is_not_replaced_by_a_new_one(
    office: tuple[Path, KantorUji], content: bytes | None
) -> None:
    root, k = office
    (root / "lumbung.db").unlink()
    if content is not None:
        (root / "lumbung.db").write_bytes(content)
    before = contents(root)
    assert refused(opening(root, k)).code == "DB-006"
    shutil.rmtree(state_dir())  # even when this machine knows nothing of the office
    assert refused(opening(root, k)).code == "DB-006"
    assert contents(root) == before


def test_a_lost_identity_file_never_costs_the_key(office: tuple[Path, KantorUji]) -> None:
    root, k = office
    (root / "kantor.json").unlink()
    before = contents(root)
    assert refused(opening(root, k)).code == "KAN-006"
    error = refused(lambda: buat_berkas_kantor(root, passphrase="lain sekali", jam=k.jam))
    assert error.code == "KAN-001"
    assert contents(root) == before


def test_a_new_office_may_start_over_after_a_crash_before_its_database(tmp_path: Path) -> None:
    from app.domain.waktu import JamSistem

    buat_berkas_kantor(tmp_path / "k", passphrase=FRASA, jam=JamSistem())
    (tmp_path / "k" / "kantor.json").unlink()
    key = buat_berkas_kantor(tmp_path / "k", passphrase=FRASA, jam=JamSistem())
    buka_kantor(tmp_path / "k", key, jam=JamSistem()).close()


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(
    office: tuple[Path, KantorUji], seed: int
) -> None:
    root, _ = office
    path, random = root / "kunci.json", Random(seed)
    data = bytearray(path.read_bytes())
    if seed % 3 == 0:
        del data[random.randrange(len(data)) :]
    else:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)
    before = contents(root)
    codes = []
    for open_key in (lambda: open_with_passphrase(path, FRASA), lambda: open_with_keyring(path)):
        try:
            open_key()
        except UserError as error:
            codes.append(error.code)
    assert set(codes) <= {"KUN-001", "KUN-002"}
    assert contents(root) == before


@pytest.mark.parametrize("change", ["garam", "nonce", "kunci", "putaran", "memori_kib"])
@pytest.mark.parametrize("value", [None, "", "!!!", "AA==", -1, 10**9, []])
def test_any_value_in_the_key_file_is_refused_and_costs_no_memory(
    office: tuple[Path, KantorUji], change: str, value: object
) -> None:
    root, _ = office
    path = root / "kunci.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["bungkus"]["pemulihan"][change] = value
    path.write_text(json.dumps(document), encoding="utf-8")
    code = refused(lambda: open_with_passphrase(path, FRASA)).code
    assert code in {"KUN-001", "KUN-002"}


def test_a_missing_key_file(office: tuple[Path, KantorUji]) -> None:
    root, _ = office
    (root / "kunci.json").unlink()
    assert refused(lambda: buka_kunci(root, FRASA)).code == "KUN-003"


def test_a_key_file_that_is_a_folder(office: tuple[Path, KantorUji]) -> None:
    root, _ = office
    (root / "kunci.json").unlink()
    (root / "kunci.json").mkdir()
    assert refused(lambda: buka_kunci(root, FRASA)).code == "KUN-005"


def test_a_folder_without_an_office(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    for path in (tmp_path / "kosong", tmp_path / "tidak ada"):
        assert refused(lambda path=path: buka_kunci(path, FRASA)).code == "KAN-004"


def test_a_folder_below_a_file(tmp_path: Path) -> None:
    from app.domain.waktu import JamSistem

    (tmp_path / "berkas").write_text("x", encoding="ascii")
    error = refused(
        lambda: buat_berkas_kantor(tmp_path / "berkas" / "k", passphrase=FRASA, jam=JamSistem())
    )
    assert error.code == "KAN-003"


def test_a_second_program(office: tuple[Path, KantorUji]) -> None:
    """A real second process holds the folder; when it is killed the folder is free."""
    root, k = office
    program = (
        "import sys; from pathlib import Path; from app.infra.instance import InstanceLock;"
        "held = InstanceLock(Path(sys.argv[1])).acquire();"
        "print('siap', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(root / "dipakai.kunci")],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "siap\n"
        before = contents(root)
        assert refused(opening(root, k)).code == "KAN-002"
        assert contents(root) == before
        other.kill()
        other.wait()
    opening(root, k)()


def test_a_second_window_of_the_same_program(office: tuple[Path, KantorUji]) -> None:
    root, k = office
    with InstanceLock(root / "dipakai.kunci"):
        assert refused(opening(root, k)).code == "KAN-002"
    opening(root, k)()
    opening(root, k)()


def test_a_refused_opening_lets_the_folder_go(office: tuple[Path, KantorUji]) -> None:
    root, k = office
    kept = (root / "lumbung.db").read_bytes()
    (root / "lumbung.db").write_bytes(b"\0" * 4096)
    for _ in range(2):
        assert refused(opening(root, k)).code == "DB-003"
    (root / "lumbung.db").write_bytes(kept)
    opening(root, k)()


def test_saving_while_another_program_holds_the_database(
    office: tuple[Path, KantorUji], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.db import engine

    root, k = office
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    kantor = buka_kantor(root, k.kantor.key, jam=k.jam, projections=(Proyeksi(),))
    other = engine.raw_connect(root / "lumbung.db", k.kantor.key.purpose("db"))
    try:
        other.execute("BEGIN IMMEDIATE")
        assert refused(lambda: daftarkan(kantor, k.ppid, DRAFT)).code == "DB-004"
        other.execute("ROLLBACK")
        assert daftarkan(kantor, k.ppid, DRAFT).nomor
        assert periksa_jejak(kantor, SISTEM, job=JobControl()).finding is None
    finally:
        other.close()
        kantor.close()
