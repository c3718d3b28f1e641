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
from datetime import date
from pathlib import Path
from uuid import UUID

from app import APP_NAME, VERSION
from app.cli.keluaran import DITOLAK, SELESAI, siapkan_keluaran, tulis_galat
from app.domain.errors import UserError
from app.domain.paket_aturan import JenisPaket
from app.infra.log import start_log
from app.infra.paths import default_office_dir, log_dir

_log = logging.getLogger(__name__)

PERIODS = ("month", "quarter", "four-month", "semester", "year")
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


def _kilobyte(text: str) -> int:
    """Return a whole number of kilobytes above zero."""
    if text.isascii() and text.isdigit() and 0 < len(text) < 10 and int(text):
        return int(text)
    raise argparse.ArgumentTypeError("tulis bilangan bulat, misalnya 200")


def buat_parser() -> argparse.ArgumentParser:
    """Return the parser of every command; ``docs/cli.md`` describes the same."""
    parser = argparse.ArgumentParser(prog="lumbung", description=f"{APP_NAME} {VERSION}")
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="PERINTAH")
    _kantor(commands)
    _register(commands)
    _perkara(commands)
    _sengketa(commands)
    _tenggat(commands)
    _jejak_dan_cadangan(commands)
    _paket(commands)
    _provinsi(commands)
    _perangkat(commands)
    _sinkron(commands)
    _hub(commands)
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
    old.add_argument("--kind", choices=["permohonan", "keberatan", "sengketa"], required=True)
    old.add_argument("--year", type=int, required=True)
    old.add_argument("--dry-run", action="store_true", help="uji saja; tidak menyimpan apa pun")
    giving = _grup(commands, "export", "ekspor")
    out = _tambah(
        giving, "register", "ekspor register Lampiran VIII atau XI", _lazy("register", "ekspor")
    )
    out.add_argument("--kind", choices=["permohonan", "keberatan", "sengketa"], required=True)
    out.add_argument("--year", type=int, required=True)
    out.add_argument("--format", choices=["xlsx", "pdf"], required=True)
    out.add_argument("--out", type=jalur, required=True, metavar="FILE")
    out.add_argument("--public", action="store_true", help="versi publik, tersamar")


def _sengketa(commands: Subparsers[argparse.ArgumentParser]) -> None:
    bundle = _tambah(
        commands, "dispute-bundle", "susun berkas sengketa", _lazy("sengketa", "berkas")
    )
    bundle.add_argument("number", metavar="NOMOR", help="nomor di kantor ini atau nomor KI")
    bundle.add_argument("--out", type=jalur, required=True, metavar="DIR", help="folder baru")
    bundle.add_argument("--redacted", action="store_true", help="salinan tersamar")
    bundle.add_argument(
        "--hide", action="append", metavar="TEXT", help="kata lain yang dihilangkan"
    )
    bundle.add_argument(
        "--reviewed", action="append", metavar="T-1", help="bukti bergambar yang sudah ditinjau"
    )


def _perkara(commands: Subparsers[argparse.ArgumentParser]) -> None:
    kinds = ["permohonan", "keberatan", "sengketa"]
    case = _grup(commands, "case", "permohonan, keberatan, dan sengketa")
    rows = _tambah(case, "list", "daftar perkara dan tenggatnya", _lazy("perkara", "daftar"))
    rows.add_argument("--kind", choices=kinds, required=True)
    rows.add_argument("--year", type=int, help="hanya register tahun ini")
    show = _tambah(case, "show", "keadaan, tenggat, riwayat", _lazy("perkara", "tunjukkan"))
    letters = _tambah(
        commands, "letters", "tulis semua surat terbit suatu perkara", _lazy("perkara", "surat")
    )
    letters.add_argument("--out", type=jalur, required=True, metavar="DIR", help="folder keluaran")
    for one in (show, letters):
        one.add_argument("number", metavar="NUMBER", help="nomor register, atau nomor di KI")
        one.add_argument("--kind", choices=kinds, help="bila nomor itu ada di dua register")


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


def _sinkron(commands: Subparsers[argparse.ArgumentParser]) -> None:
    sync = _grup(commands, "sync", "sinkronisasi lewat flashdisk, folder atau jaringan")
    write = _tambah(sync, "write", "tulis yang menunggu", _lazy("sinkron", "write"))
    write.add_argument("dir", type=jalur, metavar="DIR", help="flashdisk atau folder")
    read = _tambah(sync, "read", "baca dan terapkan paket", _lazy("sinkron", "read"))
    read.add_argument("dir", type=jalur, metavar="DIR", help="flashdisk atau folder")
    read.add_argument("--preview", action="store_true", help="tunjukkan saja, jangan terapkan")
    read.add_argument(
        "--accept-loss", action="store_true", help="setujui paket yang menyembunyikan banyak"
    )
    online = _tambah(sync, "online", "tukar dengan pusat provinsi", _lazy("sinkron", "online"))
    online.add_argument("--budget", type=_kilobyte, metavar="KB", help="paling banyak sekian KB")
    undo = _tambah(sync, "undo", "batalkan sinkron terakhir", _lazy("sinkron", "undo"))
    undo.add_argument(
        "--reason", default="lewat baris perintah", metavar="TEXT", help="alasan pembatalan"
    )
    _tambah(sync, "status", "keadaan sinkronisasi", _lazy("sinkron", "status"))
    _tambah(sync, "outgoing", "yang akan pergi ke provinsi", _lazy("sinkron", "outgoing"))
    conflicts = _grup(commands, "conflicts", "isian yang perlu keputusan")
    _tambah(conflicts, "list", "daftar yang perlu keputusan", _lazy("sinkron", "conflicts_list"))
    decide = _tambah(conflicts, "decide", "putuskan satu", _lazy("sinkron", "conflicts_decide"))
    decide.add_argument("id", metavar="ID")
    choice = decide.add_mutually_exclusive_group(required=True)
    choice.add_argument("--keep", metavar="KEY", help="kunci pilihan yang dipakai")
    choice.add_argument("--text", metavar="TEXT", help="nilai lain")
    decide.add_argument("--reason", default="", metavar="TEXT", help="alasan keputusan")


def _hub(commands: Subparsers[argparse.ArgumentParser]) -> None:
    group = _grup(commands, "hub", "titik kumpul provinsi")
    init = _tambah(group, "init", "buat hub di kantor provinsi atau server", _lazy("hub", "init"))
    init.add_argument("--database", metavar="URL", help="alamat PostgreSQL; tanpa ini SQLCipher")
    init.add_argument("--request", type=jalur, metavar="FILE", help="server: tulis permintaan")
    init.add_argument("--accept", type=jalur, metavar="FILE", help="server: terima izin")
    serve = _tambah(group, "serve", "jalankan layanan hub", _lazy("hub", "serve"))
    serve.add_argument("--listen", default="127.0.0.1:8750", metavar="ADDR")
    serve.add_argument("--tls-cert", type=jalur, metavar="PEM")
    serve.add_argument("--tls-key", type=jalur, metavar="PEM")
    take = _tambah(group, "receive", "terima paket dari berkas/folder", _lazy("hub", "receive"))
    take.add_argument("path", type=jalur, nargs="+", metavar="PATH")
    inbox = _tambah(group, "inbox", "daftar paket yang tiba", _lazy("hub", "inbox"))
    inbox.add_argument("--state", metavar="KEADAAN", help="misalnya karantina atau menunggu")
    inbox.add_argument("--limit", type=int, default=500)
    packs = _tambah(group, "packs", "tulis paket aturan ke berkas", _lazy("hub", "packs"))
    packs.add_argument("--out", type=jalur, required=True, metavar="FILE")
    publish = _tambah(group, "publish", "tawarkan paket aturan", _lazy("hub", "publish"))
    publish.add_argument("file", type=jalur, nargs="+", metavar="FILE")
    clean = _tambah(group, "clean", "hapus paket lama yang sudah digabung", _lazy("hub", "clean"))
    clean.add_argument("--days", type=int, metavar="N", help="lama simpan; 0 untuk selamanya")
    roster = _tambah(group, "roster", "instansi dan kiriman terakhirnya", _lazy("hub", "roster"))
    recap = _tambah(group, "recap", "rekap satu register selama suatu masa", _lazy("hub", "recap"))
    recap.add_argument("--register", default="permohonan")
    recap.add_argument("--period", choices=PERIODS, default="year")
    recap.add_argument("--year", type=int)
    recap.add_argument("--number", type=int, metavar="N", help="masa ke-N dalam tahun itu")
    recap.add_argument("--from", dest="dari", type=date.fromisoformat, metavar="DATE")
    recap.add_argument("--to", dest="sampai", type=date.fromisoformat, metavar="DATE")
    for one in (serve, take, inbox, packs, publish, clean, roster, recap):
        one.add_argument("--database", metavar="URL", help="alamat PostgreSQL")


def _provinsi(commands: Subparsers[argparse.ArgumentParser]) -> None:
    group = _grup(commands, "province", "kantor provinsi")
    init = _tambah(group, "init", "jadikan kantor provinsi", _lazy("provinsi", "init"))
    init.add_argument("--agency", type=jalur, metavar="FILE", help="berkas instansi kantor baru")
    init.add_argument("--name", default="", metavar="TEXT", help="nama provinsi")
    init.add_argument("--out", type=jalur, metavar="DIR", help="folder lembar bagian kunci akar")
    init.add_argument("--hub-url", default="", metavar="URL", help="alamat hub provinsi")
    init.add_argument("--hub-pin", default="", metavar="HEX", help="SHA-256 sertifikat TLS hub")
    enrol = _tambah(group, "enrol", "buat pendaftaran instansi", _lazy("provinsi", "enrol"))
    enrol.add_argument("--agency", type=jalur, required=True, metavar="FILE")
    enrol.add_argument("--out", type=jalur, required=True, metavar="FILE")
    enrol.add_argument("--pdf", type=jalur, metavar="FILE", help="lembar dengan kode QR")
    _tambah(group, "list", "daftar instansi terdaftar", _lazy("provinsi", "daftar"))
    renew = _tambah(group, "renew", "perbarui kunci daring", _lazy("provinsi", "renew"))
    renew.add_argument("--share", type=jalur, action="append", required=True, metavar="FILE")
    renew.add_argument("--leaked", action="store_true", help="kunci lama bocor: cabut")
    hub = _tambah(group, "hub", "beri izin hub", _lazy("provinsi", "hub"))
    hub.add_argument("file", type=jalur, metavar="FILE")
    hub.add_argument("--out", type=jalur, required=True, metavar="FILE")
    _kata(hub)
    take = _tambah(group, "inbox", "baca paket dari flashdisk/folder", _lazy("aturan", "inbox"))
    take.add_argument("dir", type=jalur, metavar="DIR")
    give = _tambah(group, "write", "tulis balasan untuk instansi", _lazy("aturan", "write"))
    give.add_argument("dir", type=jalur, metavar="DIR")
    give.add_argument("--to", type=UUID, action="append", metavar="ID", help="hanya instansi ini")
    _surat_provinsi(group)
    _tambah(group, "demo", "buat provinsi contoh di folder baru", _lazy("aturan", "demo"))
    _paket_aturan(_grup(group, "pack", "paket aturan"))


def _surat_provinsi(group: Subparsers[argparse.ArgumentParser]) -> None:
    letter = _tambah(group, "letter", "surat tindak lanjut", _lazy("aturan", "letter"))
    letter.add_argument("agency", type=UUID, metavar="ID")
    letter.add_argument("--out", type=jalur, required=True, metavar="FILE")
    letter.add_argument("--register", default="permohonan")
    letter.add_argument("--period", choices=PERIODS, default="year")
    letter.add_argument("--year", type=int)
    letter.add_argument("--number", type=int, metavar="N", help="masa ke-N dalam tahun itu")
    letter.add_argument("--letter-number", default="", metavar="TEXT", help="nomor surat")


def _paket_aturan(group: Subparsers[argparse.ArgumentParser]) -> None:
    make = _tambah(group, "make", "tanda tangani paket baru", _lazy("aturan", "pack_make"))
    make.add_argument("--kind", choices=[jenis.value for jenis in JenisPaket], required=True)
    make.add_argument("--file", type=jalur, metavar="FILE", help="CSV, teks, atau berkas lain")
    make.add_argument("--source", default="", metavar="TEXT", help="dasar hukum")
    make.add_argument("--title", default="", metavar="TEXT", help="judul pengumuman/instruksi")
    make.add_argument("--text", default="", metavar="TEXT", help="isi pengumuman/instruksi")
    make.add_argument("--until", type=date.fromisoformat, metavar="DATE", help="batas instruksi")
    make.add_argument("--partial", action="store_true", help="libur: tambahan, bukan setahun penuh")
    make.add_argument("--key", default="", metavar="TEXT", help="pembeda paket sejenis")
    make.add_argument("--from", dest="dari", type=date.fromisoformat, metavar="DATE")
    make.add_argument("--to", dest="sampai", type=date.fromisoformat, metavar="DATE")
    make.add_argument("--agency", type=UUID, metavar="ID", help="hanya untuk instansi ini")
    _tambah(group, "list", "daftar paket aturan", _lazy("aturan", "pack_list"))
    back = _tambah(group, "withdraw", "tarik paket", _lazy("aturan", "pack_withdraw"))
    back.add_argument("name", metavar="PAKET", help="misalnya libur-2027")
    back.add_argument("version", type=int, metavar="N")
    back.add_argument("--reason", required=True, metavar="TEXT")


def _perangkat(commands: Subparsers[argparse.ArgumentParser]) -> None:
    enrol = _tambah(commands, "enrol", "terima pendaftaran", _lazy("pendaftaran", "enrol"))
    enrol.add_argument("file", type=jalur, metavar="FILE")
    group = _grup(commands, "device", "komputer instansi")
    ask = _tambah(group, "request", "minta izin", _lazy("pendaftaran", "request"))
    ask.add_argument("--out", type=jalur, required=True, metavar="FILE")
    ask.add_argument("--pc-code", default="", metavar="KODE", help="paling banyak 8 huruf")
    sign = _tambah(group, "sign", "beri izin", _lazy("pendaftaran", "sign"))
    sign.add_argument("file", type=jalur, metavar="FILE")
    sign.add_argument("--out", type=jalur, required=True, metavar="FILE")
    sign.add_argument("--name", default="", metavar="TEXT", help="sebutan komputer itu")
    roles = ["tulis", "pemegang-register", "kurir", "baca"]
    sign.add_argument("--role", action="append", choices=roles, help="bawaan: tulis")
    _kata(sign)
    accept = _tambah(group, "accept", "terima izin", _lazy("pendaftaran", "accept"))
    accept.add_argument("file", type=jalur, metavar="FILE")
    _kata(accept)
    revoke = _tambah(group, "revoke", "cabut komputer", _lazy("pendaftaran", "revoke"))
    revoke.add_argument("device", metavar="DEVICE", help="kode PC atau id")
    revoke.add_argument("--reason", default="lewat baris perintah", metavar="TEXT")
    name = _tambah(group, "name", "beri nama komputer", _lazy("pendaftaran", "name"))
    name.add_argument("device", metavar="DEVICE", help="kode PC atau id")
    name.add_argument("name", metavar="TEXT", help="sebutan di kantor ini; kosong: kodenya saja")
    _tambah(group, "list", "daftar komputer", _lazy("pendaftaran", "daftar"))
    rotate = _tambah(group, "rotate", "putar kunci instansi", _lazy("pendaftaran", "rotate"))
    rotate.add_argument("--reason", required=True, metavar="TEXT")
    rotate.add_argument("--leaked", action="store_true", help="kunci lama bocor: cabut")


def _kata(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--code", metavar="WORDS", help="enam kata dari komputer lain")
    parser.add_argument("--yes", action="store_true", help="kata kode sudah dibandingkan")


def _lazy(module: str, name: str) -> Perintah:
    """Import a command only when it runs, so that each starts fast."""

    def run(options: argparse.Namespace) -> int:
        from importlib import import_module

        command: Perintah = getattr(import_module(f"app.cli.perintah_{module}"), name)
        return command(options)

    return run
