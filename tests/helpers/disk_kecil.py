# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work on a disk that is really full, or really read-only; run in a mount namespace of its own.

``unshare -m python -m tests.helpers.disk_kecil <penuh|penuh_buka|terkunci> <folder>`` prints one
line of JSON: the codes of the refusals, and what was there before and after.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.domain.pelaku import SISTEM
from app.services.cadangan import buat_cadangan
from app.services.fasad import BerkasFasad, KipFasad
from app.services.fasad_register import RegisterFasad
from app.services.jejak import periksa_jejak
from app.services.kantor import buka_kantor
from app.services.proyeksi import Proyeksi
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji

UKURAN = "size=3m"


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def kode(act: Callable[[], object]) -> str:
    """Return the code of the refusal; empty if there was none."""
    try:
        act()
    except UserError as error:
        return error.code
    return ""


def _jumlah(k: KantorUji) -> int:
    with k.kantor.read() as session:
        return int(
            session.connection().exec_driver_sql("SELECT count(*) FROM permohonan").scalar_one()
        )


def penuh(disk: Path, luar: Path) -> dict[str, Any]:
    """Fill the disk to the last byte, then work; then make room and work on."""
    mount("-t", "tmpfs", "-o", UKURAN, "tmpfs", str(disk))
    with kantor_uji(disk / "k") as k:
        kip, berkas = KipFasad(k.sesi()), BerkasFasad(k.sesi())
        rid = kip.daftarkan(DRAFT).id
        scan = luar / "pindaian.bin"
        scan.write_bytes(os.urandom(200_000))
        filler = disk / "pengisi"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 1024)
            except OSError:
                pass
        codes = [""]
        saved = 0
        while not codes[-1] and saved < 50:
            codes.append(kode(lambda: kip.daftarkan(replace(DRAFT, rincian="r" * 15_000))))
            saved += not codes[-1]
        result = {
            "simpan": codes[-1],
            "surat": kode(lambda: berkas.terbitkan(rid, berkas.surat_tersedia(rid)[0])),
            "berkas": kode(
                lambda: berkas.lampirkan(rid, scan, JenisLampiran.LAINNYA, "uji", JobControl())
            ),
            "cadangan": kode(
                lambda: buat_cadangan(k.kantor, k.ppid, disk / "c.lumbung", job=JobControl())
            ),
            "ekspor": kode(
                lambda: RegisterFasad(k.sesi()).ekspor(
                    disk / "r.xlsx", tahun=2026, publik=True, bentuk="xlsx", job=JobControl()
                )
            ),
            "tersisa": _jumlah(k) == 1 + saved,
            "sampah": sorted(
                p.name for p in disk.rglob("*") if p.suffix in {".part", ".tmp", ".xlsx"}
            ),
        }
        filler.unlink()
        result["lagi"] = kode(lambda: kip.daftarkan(DRAFT))
        result["utuh"] = periksa_jejak(k.kantor, SISTEM, job=JobControl()).finding is None
    return result


def penuh_buka(disk: Path, luar: Path) -> dict[str, Any]:
    """Fill the disk to the last byte while the office is closed; open it; make room, open again."""
    mount("-t", "tmpfs", "-o", UKURAN, "tmpfs", str(disk))
    with kantor_uji(disk / "k") as k:
        KipFasad(k.sesi()).daftarkan(DRAFT)
    before = {p: p.read_bytes() for p in (disk / "k").rglob("*") if p.is_file()}
    filler = disk / "pengisi"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 1024)
        except OSError:
            pass

    def buka() -> None:
        buka_kantor(disk / "k", k.kantor.key, jam=k.jam, projections=(Proyeksi(),)).close()

    result: dict[str, Any] = {"buka": kode(buka)}
    result["sama"] = all(p.read_bytes() == content for p, content in before.items())
    filler.unlink()
    result["lagi"] = kode(buka)
    return result


def terkunci(disk: Path, luar: Path) -> dict[str, Any]:
    """Make the disk read-only while the office is closed, then while it is open."""
    mount("-t", "tmpfs", "-o", UKURAN, "tmpfs", str(disk))
    with kantor_uji(disk / "k") as k:
        KipFasad(k.sesi()).daftarkan(DRAFT)
    before = {p: p.read_bytes() for p in disk.rglob("*") if p.is_file()}
    mount("-o", "remount,ro", str(disk))

    def buka() -> None:
        buka_kantor(disk / "k", k.kantor.key, jam=k.jam, projections=(Proyeksi(),)).close()

    result: dict[str, Any] = {"buka": kode(buka)}
    result["ekspor"] = kode(lambda: _tulis(disk / "x.txt"))
    result["sama"] = before == {p: p.read_bytes() for p in disk.rglob("*") if p.is_file()}
    mount("-o", "remount,rw", str(disk))
    result["lagi"] = kode(buka)
    return result


def _tulis(path: Path) -> None:
    from app.infra.berkas import tulis_bytes_atomik

    tulis_bytes_atomik(path, b"x")


if __name__ == "__main__":
    what, where = sys.argv[1], Path(sys.argv[2])
    (where / "disk").mkdir()
    (where / "luar").mkdir()
    done = {"penuh": penuh, "penuh_buka": penuh_buka, "terkunci": terkunci}[what](
        where / "disk", where / "luar"
    )
    sys.stdout.write(json.dumps(done) + "\n")
