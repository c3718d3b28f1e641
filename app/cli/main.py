# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line: ``lumbung COMMAND …``; the same use cases as the screens.

Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app import APP_NAME, VERSION
from app.cli.keluaran import DITOLAK, SELESAI, siapkan_keluaran, tulis_galat
from app.domain.errors import UserError
from app.infra.log import start_log
from app.infra.paths import default_office_dir, log_dir

_log = logging.getLogger(__name__)

Perintah = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    siapkan_keluaran()
    options = buat_parser().parse_args(list(argv))
    start_log(log_dir())
    run: Perintah = options.run
    try:
        return run(options)
    except UserError as error:
        return tulis_galat(error, as_json=options.json)
    except BrokenPipeError:
        # the reader of our output went away (``| head``); the work itself is done
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SELESAI
    except KeyboardInterrupt:
        return DITOLAK
    except Exception as error:  # noqa: BLE001 - the last handler: a bug becomes a report
        _log.error("command failed", exc_info=error)
        return tulis_galat(_kesalahan_program(), as_json=options.json)


def _kesalahan_program() -> UserError:
    return UserError(
        code="PRG-001",
        what="Terjadi kesalahan pada program.",
        kept="Yang belum selesai disimpan tidak tersimpan; data sebelumnya tetap utuh.",
        action=f"Sertakan berkas catatan di {log_dir()} saat melaporkan masalah ini.",
    )


def jalur(text: str) -> Path:
    """Return the path a person named; nothing but blanks names none and is wrong usage.

    Without this an empty word (an unset variable of a script) would mean the folder one stands in.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("nama berkas atau folder kosong")
    return Path(text)


def buat_parser() -> argparse.ArgumentParser:
    """Return the parser of every command; ``docs/cli.md`` describes the same."""
    parser = argparse.ArgumentParser(prog="lumbung", description=f"{APP_NAME} {VERSION}")
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="PERINTAH")
    _kantor(commands)
    _register(commands)
    _tenggat(commands)
    _jejak_dan_cadangan(commands)
    _paket(commands)
    return parser


Subparsers = argparse._SubParsersAction  # noqa: SLF001 - argparse names its own type so


def _tambah(
    commands: Subparsers[argparse.ArgumentParser], name: str, text: str, run: Perintah | None = None
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text)
    if run is not None:
        parser.add_argument(
            "--data", type=jalur, default=default_office_dir(), metavar="DIR", help="folder kantor"
        )
        parser.add_argument("--json", action="store_true", help="keluaran JSON")
        parser.add_argument("--user", metavar="AKUN", help="akun yang bertindak")
        parser.set_defaults(run=run)
    return parser


def _grup(
    commands: Subparsers[argparse.ArgumentParser], name: str, text: str
) -> Subparsers[argparse.ArgumentParser]:
    parser = _tambah(commands, name, text)
    return parser.add_subparsers(dest="sub", required=True, metavar="BAGIAN")


def _kantor(commands: Subparsers[argparse.ArgumentParser]) -> None:
    init = _tambah(
        commands, "init", "buat kantor baru dari berkas instansi", _lazy("kantor", "init")
    )
    init.add_argument(
        "--agency", type=jalur, required=True, metavar="FILE", help="berkas JSON instansi"
    )
    demo = _tambah(
        commands, "demo", "buat kantor contoh dan semua keluarannya", _lazy("demo", "demo")
    )
    demo.add_argument("--out", type=jalur, required=True, metavar="DIR", help="folder keluaran")
    office = _grup(commands, "office", "folder kantor")
    _tambah(
        office,
        "repair",
        "tulis ulang kantor.json yang hilang atau tertukar",
        _lazy("kantor", "repair"),
    )
    clock = _grup(commands, "clock", "jam komputer")
    _tambah(
        clock, "accept", "nyatakan jam komputer sekarang benar", _lazy("kantor", "clock_accept")
    )


def _register(commands: Subparsers[argparse.ArgumentParser]) -> None:
    taking = _grup(commands, "import", "impor berkas lama")
    old = _tambah(taking, "register", "impor register lama", _lazy("register", "impor"))
    old.add_argument("file", type=jalur, metavar="FILE")
    old.add_argument("--kind", choices=["permohonan"], required=True)
    old.add_argument("--year", type=int, required=True)
    old.add_argument("--dry-run", action="store_true", help="uji saja; tidak menyimpan apa pun")
    giving = _grup(commands, "export", "ekspor")
    out = _tambah(giving, "register", "ekspor register Lampiran VIII", _lazy("register", "ekspor"))
    out.add_argument("--kind", choices=["permohonan"], required=True)
    out.add_argument("--year", type=int, required=True)
    out.add_argument("--format", choices=["xlsx", "pdf"], required=True)
    out.add_argument("--out", type=jalur, required=True, metavar="FILE")
    out.add_argument("--public", action="store_true", help="versi publik, tersamar")


def _tenggat(commands: Subparsers[argparse.ArgumentParser]) -> None:
    due = _tambah(commands, "deadline", "hitung tenggat", _lazy("tenggat", "deadline"))
    due.add_argument("rule", metavar="RULE", help="kode aturan, misalnya P4")
    due.add_argument("date", metavar="DATE", help="tanggal mulai, YYYY-MM-DD")
    due.add_argument(
        "--calendar", choices=["national+joint", "national", "none"], default="national+joint"
    )
    due.add_argument("--week", type=int, choices=[5, 6], default=5)


def _jejak_dan_cadangan(commands: Subparsers[argparse.ArgumentParser]) -> None:
    audit = _grup(commands, "audit", "jejak perubahan")
    _tambah(audit, "verify", "periksa seluruh rantai jejak", _lazy("data", "audit_verify"))
    backup = _grup(commands, "backup", "cadangan")
    create = _tambah(backup, "create", "buat cadangan", _lazy("data", "backup_create"))
    create.add_argument("file", type=jalur, metavar="FILE")
    restore = _tambah(
        backup, "restore", "pulihkan cadangan ke folder baru", _lazy("data", "backup_restore")
    )
    restore.add_argument("file", type=jalur, metavar="FILE")


def _paket(commands: Subparsers[argparse.ArgumentParser]) -> None:
    bundle = _grup(commands, "bundle", "paket sinkronisasi")
    look = _tambah(
        bundle, "inspect", "periksa paket tanpa kantor dan tanpa kunci", _lazy("paket", "inspect")
    )
    look.add_argument("file", type=jalur, metavar="FILE")


def _lazy(module: str, name: str) -> Perintah:
    """Import a command only when it runs, so that each starts fast."""

    def run(options: argparse.Namespace) -> int:
        from importlib import import_module

        command: Perintah = getattr(import_module(f"app.cli.perintah_{module}"), name)
        return command(options)

    return run
