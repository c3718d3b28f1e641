# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Break the exchange on purpose, one line at a time; the tests must notice every time.

Each mutant is a copy of the sources with one replacement. The copy lies in a temporary folder, so
nothing here can reach the real ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARTS = ("app", "tests", "tools", "resources", "pyproject.toml")
CEPAT = (
    "tests/stateful/test_gabung_hukum.py",
    "tests/stateful/test_merge_laws.py",
    "tests/unit/test_porsi.py",
    "tests/integration/test_sinkron_inti.py",
    "tests/stateful/test_sinkron_kejadian.py",
)
LAMBAT = (
    "tests/stateful/test_sinkron_mesin.py",
    "tests/integration/test_sinkron_sesi.py",
    "tests/integration/test_sinkron_konflik.py",
)
LIMIT_SECONDS = 900


@dataclass(frozen=True)
class Mutan:
    """One thing done wrong."""

    nama: str
    berkas: str
    lama: str
    baru: str


@dataclass(frozen=True)
class Nasib:
    """What became of a mutant: the test that killed it, or none."""

    mutan: Mutan
    pembunuh: str
    detik: float


DAFTAR = (
    Mutan(
        "causes are not waited for",
        "app/sync/apply.py",
        "    _require_causes(payload.ranges, stored)\n",
        "",
    ),
    Mutan(
        "values that were replaced stay",
        "app/domain/merge.py",
        "remaining = [kept for kept in live if not op.has_seen(kept)]",
        "remaining = list(live)",
    ),
    Mutan(
        "a replaced value comes back when it comes late",
        "app/domain/merge.py",
        "        if log[kept.stream, kept.seq].has_seen(incoming):\n            return live\n",
        "",
    ),
    Mutan(
        "the oldest value wins",
        "app/domain/merge.py",
        "key=lambda item: item.rank, reverse=True",
        "key=lambda item: item.rank",
    ),
    Mutan(
        "order of arrival decides",
        "app/domain/merge.py",
        "tuple(sorted([*remaining, incoming], key=lambda item: item.rank, reverse=True))",
        "(incoming, *remaining)",
    ),
    Mutan(
        "head signatures are not checked",
        "app/sync/ranges.py",
        "        Ed25519PublicKey.from_public_bytes(public_key).verify(rng.signature, message)\n",
        "        Ed25519PublicKey.from_public_bytes(public_key)\n",
    ),
    Mutan(
        "the chain is not compared with its head",
        "app/sync/ranges.py",
        "    if (hashes[-1] if hashes else previous) != rng.head:\n",
        "    if False:\n",
    ),
    Mutan(
        "a held past that differs is passed over",
        "app/sync/apply.py",
        "        if _hash_at(connection, rng.stream, rng.upto) != rng.head:\n",
        "        if False:\n",
    ),
    Mutan(
        "a new end on another past is taken",
        "app/sync/apply.py",
        "    if known > rng.after and hashes[known - rng.after - 1] != _hash_at(\n",
        "    if False and hashes[known - rng.after - 1] != _hash_at(\n",
    ),
    Mutan(
        "what was taken in is not known to have been seen",
        "app/sync/apply.py",
        "        _new_context(connection, own)\n",
        "",
    ),
    Mutan(
        "any device may write",
        "app/services/sinkron/bahan.py",
        "        cert = self.pool.get(device, Kind.PERANGKAT, self.agency)\n"
        "        if cert is None or cert.agency is None:\n"
        "            return None\n"
        "        same = self.pool.canonical(cert.agency) == self.pool.canonical(self.agency)\n"
        "        return cert.public_key if same else None\n",
        "        cert = self.pool.get(device, Kind.PERANGKAT)\n"
        "        return None if cert is None else cert.public_key\n",
    ),
    Mutan(
        "the limit of a revocation is passed over",
        "app/sync/apply.py",
        "    if last is not None and rng.upto > last:\n",
        "    if False:\n",
    ),
    Mutan(
        "values beside the shown one are not cleared",
        "app/sync/project.py",
        '        f"DELETE FROM sibling WHERE rid IN ({marks})",',
        '        f"DELETE FROM sibling WHERE rid IN ({marks}) AND 0",',
    ),
    Mutan(
        "an own decision leaves the other value beside it",
        "app/sync/changelog.py",
        "settled = [(rid, number) for (number,) in waits if number in entry.fields]",
        "settled: list[tuple[bytes, int]] = []",
    ),
    Mutan(
        "hidden stays hidden although somebody wrote to it",
        "app/domain/gabung.py",
        "    _bring_back(state, log, shown, undecided)\n",
        "",
    ),
    Mutan(
        "whoever knew of the hiding brings it back too",
        "app/domain/gabung.py",
        "    return not one.has_seen(_mark(other)) and not other.has_seen(_mark(one))\n",
        "    return not other.has_seen(_mark(one))\n",
    ),
    Mutan(
        "keys of records begun in another range are not found",
        "app/sync/apply.py",
        "keys = {**_keys_in(payload.ranges), **_held_keys(connection, payload.ranges)}",
        "keys = _held_keys(connection, payload.ranges)",
    ),
    Mutan(
        "volumes may wait for later ones",
        "app/sync/portions.py",
        "            if left and not self._missing(left[-1]):\n",
        "            if left:\n",
    ),
    Mutan(
        "streams of others are not carried on",
        "app/sync/outgoing.py",
        "    yield from (int(row[0]) for row in rows)\n",
        "    yield from ()\n",
    ),
    Mutan(
        "an older receipt replaces a newer one",
        "app/sync/custody.py",
        '        " WHERE excluded.urutan > tanda_terima.urutan",\n',
        '        "",\n',
    ),
    Mutan(
        "receipts of a restored PC count on from its old clock",
        "app/sync/custody.py",
        "own.incarnation << _STAMP_BITS | min(now_ms, 2**_STAMP_BITS - 1)",
        "now_ms",
    ),
    Mutan(
        "a receipt of the province is compared with the log",
        "app/sync/custody.py",
        "    query = _FEED_HASH if ack.scope is Scope.PROVINCE else _LOG_HASH\n",
        "    query = _LOG_HASH\n",
    ),
    Mutan(
        "volumes count as arrived once one receiver has them",
        "app/services/sinkron/kotak.py",
        "            done = all(reaches(vector, item.vektor) for vector in waits)\n",
        "            done = any(reaches(vector, item.vektor) for vector in waits)\n",
    ),
    Mutan(
        "what lies sealed counts as received",
        "app/services/sinkron/kotak.py",
        "            done = reaches(province, item.vektor)\n",
        "            done = True\n",
    ),
    Mutan(
        "an older copy of the office goes on under its old name",
        "app/sync/identity.py",
        "    if row is None or int(row[1]) < mark.seq:\n        return OLDER\n",
        "    if row is None:\n        return OLDER\n    if int(row[1]) < mark.seq:\n"
        '        return ""\n',
    ),
    Mutan(
        "what others know of the own log is not asked before reading",
        "app/services/sinkron/pasang.py",
        "        if lama:\n",
        "        if False:\n",
    ),
    Mutan(
        "undo also takes back what was changed since",
        "app/services/sinkron/batal.py",
        "        if to_wire(getattr(row, spec.name)) == (after or {}).get(number):\n",
        "        if True:\n",
    ),
    Mutan(
        "the front of a volume may be changed on the road",
        "app/sync/bundle/container.py",
        "        Ed25519PublicKey.from_public_bytes(key).verify(signature, front + body)\n",
        "        Ed25519PublicKey.from_public_bytes(key)\n",
    ),
)


def jalankan(pilih: str = "") -> list[Nasib]:
    """Try the tests on every mutant whose name contains one of ``pilih``, parted by commas."""
    wanted = [part.strip() for part in pilih.split(",")]
    result = []
    with tempfile.TemporaryDirectory(prefix="lumbung-mutan-") as name:
        tree = Path(name)
        for part in PARTS:
            _salin(ROOT / part, tree / part)
        _wajib_hijau(tree)
        for mutan in DAFTAR:
            if any(part in mutan.nama for part in wanted):
                nasib = _satu(tree, mutan)
                result.append(nasib)
                word = f"killed by {nasib.pembunuh}" if nasib.pembunuh else "SURVIVED"
                sys.stdout.write(f"{nasib.detik:6.1f} s  {mutan.nama}: {word}\n")
                sys.stdout.flush()
    return result


def _salin(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


def _wajib_hijau(tree: Path) -> None:
    """The tests must pass on the copy itself, and really import the copy."""
    probe = "import app, sys; sys.stdout.write(app.__file__)"
    where = subprocess.run(
        [sys.executable, "-c", probe], cwd=tree, env=_env(), capture_output=True, check=True
    ).stdout.decode()
    if not where.startswith(str(tree)):
        msg = f"the tests would run on {where}"
        raise RuntimeError(msg)
    failed = _uji(tree, (*CEPAT, *LAMBAT))
    if failed:
        msg = f"the tests fail without any mutant: {failed}"
        raise RuntimeError(msg)


def _satu(tree: Path, mutan: Mutan) -> Nasib:
    path = tree / mutan.berkas
    source = path.read_text(encoding="utf-8")
    if source.count(mutan.lama) != 1:
        msg = f"{mutan.nama}: {mutan.berkas} holds its line {source.count(mutan.lama)} times"
        raise RuntimeError(msg)
    began = time.monotonic()
    try:
        path.write_text(source.replace(mutan.lama, mutan.baru), encoding="utf-8")
        killer = _uji(tree, CEPAT) or _uji(tree, LAMBAT)
    finally:
        path.write_text(source, encoding="utf-8")
    return Nasib(mutan, killer, time.monotonic() - began)


def _uji(tree: Path, tests: tuple[str, ...]) -> str:
    """Return the name of the first test that failed; empty if all passed."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly", "--no-header"]
    try:
        done = subprocess.run(
            [*command, "-rfE", *tests],
            cwd=tree,
            env=_env(),
            capture_output=True,
            check=False,
            timeout=LIMIT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return "time"
    if done.returncode == 0:
        return ""
    text = done.stdout.decode(errors="replace")
    lines = [line for line in text.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return lines[0].split(" - ")[0].split("::")[-1] if lines else f"exit {done.returncode}"


def _env() -> dict[str, str]:
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    env.setdefault("LUMBUNG_CERITA", "20")
    env.pop("PYTHONPATH", None)
    return env
