# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stick that is a real, small file system; run in a mount namespace of its own.

``unshare -m python -m tests.helpers.flashdisk_asli <penuh|terkunci|dicabut> <folder>`` prints one
line of JSON: the code of the refusal, and what was there before and after.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.sync.stick.layout import MIB, Limits
from app.sync.stick.session import read
from tests.helpers.flashdisk_contoh import Paketan, paket, tempat_paket, tulis


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def kode(root: Path, volumes: list[Paketan]) -> str:
    try:
        report = tulis(None, volumes, root=root, limits=Limits())
    except UserError as refusal:
        return refusal.code
    return "" if report.trouble is None else report.trouble.code


def paket_di(root: Path) -> list[str]:
    return sorted(path.name for path in root.rglob("*") if path.suffix in {".lmb", ".part"})


def penuh(root: Path) -> dict[str, Any]:
    """The disk fills up while we write: another program takes the room."""
    volumes = [paket(1, MIB), paket(2, MIB)]

    def grab(target: Any) -> None:
        target.write(volumes[1].isi[:1000])
        with (root / "pengisi").open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
        target.write(volumes[1].isi[1000:])

    object.__setattr__(volumes[1].item, "write", grab)
    result: dict[str, Any] = {"kode": kode(root, volumes), "ada": paket_di(root)}
    (root / "pengisi").unlink()
    result["lagi"] = kode(root, [paket(1, MIB), paket(2, MIB)])
    result["utuh"] = (root / tempat_paket(2)).read_bytes() == volumes[1].isi
    return result


def terkunci(root: Path) -> dict[str, Any]:
    """The lock of the stick is shut; reading goes on as ever."""
    kode(root, [paket(1, 5000)])
    mount("-o", "remount,ro", str(root))
    temp = root.parent / "temp"
    temp.mkdir()
    result = {
        "kode": kode(root, [paket(2, 5000)]),
        "ada": paket_di(root),
        "terbaca": [one.size for one in read(root, temp, job=JobControl())],
    }
    mount("-o", "remount,rw", str(root))
    return {**result, "lagi": kode(root, [paket(2, 5000)])}


def dicabut(root: Path) -> dict[str, Any]:
    """The stick goes while we write: nothing may land in the folder it was mounted on."""
    volumes = [paket(1, 5000), paket(2, 5000)]

    def gone(target: Any) -> None:
        target.write(volumes[0].isi)
        subprocess.run(["umount", "-l", str(root)], check=True)

    object.__setattr__(volumes[0].item, "write", gone)
    return {"kode": kode(root, volumes), "di bawahnya": [p.name for p in root.iterdir()]}


if __name__ == "__main__":
    what, where = sys.argv[1], Path(sys.argv[2]) / "stik"
    where.mkdir()
    mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(where))
    answer = {"penuh": penuh, "terkunci": terkunci, "dicabut": dicabut}[what](where)
    sys.stdout.write(json.dumps(answer) + "\n")
