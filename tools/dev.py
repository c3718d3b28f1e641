#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One door for developers and CI: set up, run, test, check, measure, package.

Only the standard library is used here, because this file runs before ``.venv`` exists; what
needs the project's libraries lives in a module beside it and is started with the venv's Python.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "lumbung-setup.stamp"
DEMO = ROOT / "build" / "demo"
OLDEST, NEWEST = (3, 11), (3, 13)
DEMO_PASSPHRASE = "lumbung-contoh-bukan-rahasia"  # noqa: S105 - opens made-up data only

# Each entry names one library; where releases of Debian and Ubuntu call it differently, all names.
Alternatives = tuple[str, ...]
SYSTEM_RUN: tuple[Alternatives, ...] = (
    ("libglib2.0-0", "libglib2.0-0t64"),
    ("libgl1",),
    ("libegl1",),
    ("libxkbcommon0",),
    ("libfontconfig1",),
    ("libdbus-1-3",),
    ("libgssapi-krb5-2",),
    ("fonts-liberation2", "fonts-liberation"),
    ("libxkbcommon-x11-0",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-keysyms1",),
    ("libxcb-shape0",),
)
SYSTEM_TEST: tuple[Alternatives, ...] = (("xvfb",), ("xauth",), ("postgresql",))
SYSTEM_PACKAGE: tuple[Alternatives, ...] = (("binutils",),)


class SetupError(Exception):
    """This machine lacks something; the message says what to do, in Indonesian."""


def say(text: str) -> None:
    """Print one line at once, so that it stays in order with the output of children."""
    print(text, flush=True)


def call(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run a command in the project folder with its output shown; return its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=env, check=False
    ).returncode


# --- Python ---------------------------------------------------------------------------------


def require_python() -> None:
    """Continue under a supported Python, restarting this script under one when it is found."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and sys.platform != "win32":
            os.execv(other, [other, *sys.argv])  # noqa: S606 - the same script, no shell
    raise SetupError(
        f"Lumbung memerlukan Python {OLDEST[0]}.{OLDEST[1]} sampai {NEWEST[0]}.{NEWEST[1]}; "
        f"yang dipakai sekarang {sys.version_info[0]}.{sys.version_info[1]}. "
        "Pasang versi yang sesuai, lalu ulangi perintah ini."
    )


def venv_program(name: str) -> Path:
    """Path of a program of the virtual environment."""
    if sys.platform == "win32":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def base_python() -> str:
    """The interpreter outside any virtual environment, to build a new one from."""
    if sys.prefix == sys.base_prefix:
        return sys.executable
    if sys.platform == "win32":
        return str(Path(sys.base_prefix) / "python.exe")
    return str(Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info[1]}")


# --- System libraries -----------------------------------------------------------------------


def missing_packages(wanted: Sequence[Alternatives]) -> list[Alternatives]:
    """The entries of which no alternative is installed, according to dpkg."""
    names = [name for alternatives in wanted for name in alternatives]
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *names],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    installed = {
        line.split()[0] for line in shown.splitlines() if line.split()[1:] == ["installed"]
    }
    return [alternatives for alternatives in wanted if installed.isdisjoint(alternatives)]


def apt_prefix() -> list[str] | None:
    """What to put before apt-get, or None when this account may not install packages."""
    plain = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return plain
    if shutil.which("sudo"):
        probe = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            return ["sudo", "-n", *plain]
    return None


def known_to_apt(name: str) -> bool:
    """Whether this release has a real package of that name."""
    shown = subprocess.run(["apt-cache", "show", name], capture_output=True, text=True, check=False)
    return f"Package: {name}\n" in shown.stdout


def ensure_system(wanted: Sequence[Alternatives]) -> None:
    """Install missing Debian/Ubuntu packages; elsewhere do nothing."""
    skipped = os.environ.get("LUMBUNG_SKIP_SYSTEM") == "1"
    if skipped or sys.platform != "linux" or not shutil.which("dpkg-query"):
        return
    needed = list(wanted)
    if importlib.util.find_spec("ensurepip") is None and not venv_program("pip").exists():
        needed.append((f"python3.{sys.version_info[1]}-venv",))
    missing = missing_packages(needed)
    if not missing:
        return
    prefix = apt_prefix()
    if prefix is None:
        names = " ".join(alternatives[0] for alternatives in missing)
        raise SetupError(
            f"Pustaka sistem belum lengkap: {names}. Akun ini tidak berhak memasangnya. "
            f"Mintalah administrator menjalankan: sudo apt-get install {names} "
            "(atau, bila sudah dipasang dengan cara lain, setel LUMBUNG_SKIP_SYSTEM=1)."
        )
    call([*prefix, "apt-get", "update", "-qq"])
    names_to_install = [
        next((name for name in alternatives if known_to_apt(name)), alternatives[0])
        for alternatives in missing
    ]
    say("Memasang pustaka sistem: " + " ".join(names_to_install))
    quiet = ["install", "-y", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0"]
    if call([*prefix, "apt-get", *quiet, *names_to_install]) != 0 or missing_packages(needed):
        raise SetupError(
            "Pemasangan pustaka sistem gagal; pesan apt-get ada di atas. "
            "Periksa jaringan dan ruang disk, lalu ulangi perintah ini."
        )


# --- Virtual environment --------------------------------------------------------------------


def stamp_text() -> str:
    """What the environment was made from; another value means it must be made again."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"python {sys.version_info[0]}.{sys.version_info[1]}\nroot {ROOT}\nlock {lock}\n"


def venv_usable() -> bool:
    """Whether the environment's Python starts, is of this version and belongs to this folder."""
    python = venv_program("python")
    if not python.exists():
        return False
    probe = subprocess.run(
        [str(python), "-c", "import sys, pip; print(*sys.version_info[:2])"],
        capture_output=True,
        text=True,
        check=False,
    )
    if probe.stdout.split() != [str(part) for part in sys.version_info[:2]]:
        return False
    return not STAMP.exists() or f"root {ROOT}\n" in STAMP.read_text(encoding="utf-8")


def link_project() -> None:
    """Make ``import app`` and the command ``lumbung`` work in the environment, without network."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    purelib = subprocess.run(
        [str(venv_program("python")), "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()
    Path(purelib, "lumbung.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if sys.platform == "win32":
        launcher = VENV / "Scripts" / "lumbung.cmd"
        launcher.write_text('@"%~dp0python.exe" -P -m app %*\n', encoding="utf-8")
        return
    launcher = venv_program("lumbung")
    launcher.write_text(
        f'#!/bin/sh\nexec "{venv_program("python")}" -P -m app "$@"\n', encoding="utf-8"
    )
    launcher.chmod(0o755)


def ensure_venv() -> None:
    """Bring ``.venv`` to the state of the lock file; a second call returns at once."""
    wanted = stamp_text()
    if venv_usable():
        if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
            return
    else:
        say("Membuat lingkungan Python di .venv")
        if call([base_python(), "-m", "venv", "--clear", VENV]) != 0:
            raise SetupError(
                "Lingkungan Python (.venv) tidak dapat dibuat; pesan Python ada di atas. "
                "Pastikan modul venv terpasang dan folder proyek dapat ditulisi."
            )
    STAMP.unlink(missing_ok=True)
    say("Memasang pustaka Python dari requirements.lock (perlu jaringan pada kali pertama)")
    pip = ["-m", "pip", "--disable-pip-version-check", "install", "-q"]
    hashed = ["--require-hashes", "--only-binary=:all:", "-r"]
    if call([venv_program("python"), *pip, *hashed, LOCK]) != 0:
        raise SetupError(
            "Pustaka Python tidak dapat dipasang; pesan pip ada di atas. "
            "Periksa sambungan internet, lalu ulangi perintah ini."
        )
    link_project()
    STAMP.write_text(wanted, encoding="utf-8")


# --- Commands -------------------------------------------------------------------------------


def offscreen_env() -> dict[str, str]:
    """This environment with Qt drawing into memory."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def has_display() -> bool:
    """Whether a person would see a window: the screen of the environment really answers."""
    env = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return call([venv_program("python"), "-m", "app.infra.layar"], env) == 0


def module(name: str, args: Sequence[str], env: Mapping[str, str] | None = None) -> int:
    """Run a module with the environment's Python; return its exit code."""
    return call([venv_program("python"), "-m", name, *args], env)


def cmd_setup(args: Sequence[str]) -> int:
    """Siapkan .venv dan pustaka sistem (--fresh: dari nol)."""
    if "--fresh" in args and VENV.exists():
        if Path(sys.prefix).resolve() == VENV.resolve():
            raise SetupError("Jalankan setup --fresh dengan Python di luar .venv.")
        shutil.rmtree(VENV)
    ensure_system((*SYSTEM_RUN, *SYSTEM_TEST))
    ensure_venv()
    return 0


def cmd_run(args: Sequence[str]) -> int:
    """Buka Lumbung dengan kantor contoh; tanpa layar: buat surat, register, dan tangkapan layar."""
    ensure_system(SYSTEM_RUN)
    ensure_venv()
    office = DEMO / "kantor"
    env = dict(os.environ)
    env.setdefault("LUMBUNG_PASSPHRASE", DEMO_PASSPHRASE)
    demo = ["demo", "--data", str(office), "--out", str(DEMO)]
    if has_display():
        if not office.exists() and (code := module("app", demo, env)):
            return code
        say(f"Frasa sandi pemulihan kantor contoh: {env['LUMBUNG_PASSPHRASE']}")
        return module("app", ["--data", str(office), *args], env)
    say("Tidak ada layar: pekerjaan utama dijalankan tanpa jendela.")
    if DEMO.exists():
        shutil.rmtree(DEMO)
    env["QT_QPA_PLATFORM"] = "offscreen"
    code = module("app", demo, env)
    shots = ["--data", str(office), "--out", str(DEMO / "layar")]
    code = code or module("tools.shots", shots, env)
    if code == 0:
        say(f"Yang dibuat di {DEMO.relative_to(ROOT)}:")
        for path in sorted(DEMO.rglob("*")):
            if path.is_file() and office not in path.parents:
                say(f"  {path.relative_to(DEMO)}  ({path.stat().st_size:,} bita)")
    return code


def cmd_test(args: Sequence[str]) -> int:
    """Jalankan seluruh uji tanpa layar; argumen diteruskan ke pytest."""
    cmd_setup(())
    return module("pytest", ["-n", "2", *args], offscreen_env())


def cmd_check(args: Sequence[str]) -> int:
    """Periksa bentuk, gaya, tipe, lapisan, dan terjemahan."""
    del args
    cmd_setup(())
    steps: tuple[tuple[str, list[str | Path]], ...] = (
        ("format", [venv_program("ruff"), "format", "--check", "."]),
        ("gaya", [venv_program("ruff"), "check", "."]),
        ("tipe", [venv_program("mypy")]),
        ("lapisan", [venv_program("lint-imports")]),
        ("terjemahan", [venv_program("python"), "-m", "tools.i18n", "check"]),
    )
    failed = []
    for name, command in steps:
        say(f"== {name}")
        if call(command) != 0:
            failed.append(name)
    say("Tidak lolos: " + ", ".join(failed) if failed else "Semua pemeriksaan lolos.")
    return 1 if failed else 0


def cmd_fmt(args: Sequence[str]) -> int:
    """Rapikan kode, dan bawa kalimat baru ke berkas terjemahan."""
    del args
    cmd_setup(())
    codes = (
        call([venv_program("ruff"), "format", "."]),
        call([venv_program("ruff"), "check", "--fix", "."]),
        module("tools.i18n", ["update"]),
    )
    return max(codes)


def cmd_bench(args: Sequence[str]) -> int:
    """Ukur kecepatan dan memori terhadap tolok ukurnya."""
    cmd_setup(())
    return module("tools.bench", args, offscreen_env())


def cmd_soak(args: Sequence[str]) -> int:
    """Uji panjang: sifat acak, listrik padam, banyak komputer."""
    cmd_setup(())
    return module("tools.soak", args, offscreen_env())


def cmd_shots(args: Sequence[str]) -> int:
    """Simpan tangkapan setiap layar ke build/shots."""
    cmd_setup(())
    return module("tools.shots", args, offscreen_env())


def cmd_package(args: Sequence[str]) -> int:
    """Bangun program yang dapat dipasang (--target linux), lalu coba jalankan."""
    ensure_system((*SYSTEM_RUN, *SYSTEM_TEST, *SYSTEM_PACKAGE))
    ensure_venv()
    return module("tools.package", args, offscreen_env())


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": cmd_run,
    "test": cmd_test,
    "setup": cmd_setup,
    "check": cmd_check,
    "bench": cmd_bench,
    "soak": cmd_soak,
    "fmt": cmd_fmt,
    "shots": cmd_shots,
    "package": cmd_package,
}


def usage() -> str:
    """The list of commands with what each one does."""
    lines = ["Pemakaian: python3 tools/dev.py PERINTAH [ARGUMEN …]", ""]
    lines += [f"  {name:<8} {command.__doc__}" for name, command in COMMANDS.items()]
    return "\n".join(lines)


def main(argv: Sequence[str]) -> int:
    """Run one command; exit code of its work, 1 when set-up is refused, 2 for wrong usage."""
    if not argv or argv[0] in {"-h", "--help"}:
        say(usage())
        return 0 if argv else 2
    if argv[0] not in COMMANDS:
        say(f"Perintah tidak dikenal: {argv[0]}\n\n{usage()}")
        return 2
    try:
        require_python()
        return COMMANDS[argv[0]](argv[1:])
    except SetupError as refusal:
        print(f"Lumbung: {refusal}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
