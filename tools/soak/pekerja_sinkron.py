# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A PC that works and exchanges over a stick until it is killed.

Prints one line of JSON after each act that is safe on disk; what it printed must survive.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.models.sistem import Pejabat
from app.services.kantor import Kantor, buka_kantor, buka_kunci
from app.services.sinkron.baca import baca
from app.services.sinkron.tulis import tulis


def catat(jenis: str, **isi: str) -> None:
    """Acknowledge an act to whoever watches."""
    sys.stdout.write(json.dumps({"jenis": jenis, **isi}) + "\n")
    sys.stdout.flush()


def bekerja(kantor: Kantor, jam: JamTetap, stik: Path, acak: Random) -> None:
    """Record, change, write and read without end."""
    ids: list[UUID] = []
    while True:
        jam.maju(seconds=1)
        act = acak.random()
        if act < 0.4 or not ids:
            rid, nama = kantor.new_id(), f"nama {acak.random()}"
            with kantor.uow(SISTEM) as uow:
                uow.session.add(Pejabat(id=rid, nama=nama, jabatan="Kepala"))
                uow.commit()
            ids.append(rid)
            catat("simpan", id=str(rid), nama=nama)
        elif act < 0.55:
            rid = acak.choice(ids)
            with kantor.uow(SISTEM) as uow:
                uow.session.get_one(Pejabat, rid).nip = str(acak.random())
                uow.commit()
            catat("ubah", id=str(rid))
        elif act < 0.8:
            tulis(kantor, SISTEM, stik, sarana="folder", tempat="uji", job=JobControl())
            catat("tulis")
        else:
            baca(kantor, SISTEM, stik, sarana="folder", tempat="uji", job=JobControl())
            catat("baca")


def main(arguments: list[str]) -> None:
    """Open the office and work until killed."""
    root, stik, frasa, mulai_ms, benih = arguments
    jam = JamTetap(datetime.fromtimestamp(int(mulai_ms) / 1000, tz=UTC))
    kunci = buka_kunci(Path(root), frasa)
    assert kunci is not None
    kantor = buka_kantor(Path(root), kunci, jam=jam)
    catat("siap")
    bekerja(kantor, jam, Path(stik), Random(benih))  # noqa: S311 - chooses acts, no secret


if __name__ == "__main__":
    main(sys.argv[1:])
