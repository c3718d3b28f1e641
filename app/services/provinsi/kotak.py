# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's inbox: volumes from sticks, folders and the hub; nothing is dropped unseen.

Every volume is stored before it is looked into. What is not in order is kept apart with its
reason, and can be tried again or thrown away by a person.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.pelaku import PELIHAT_PROVINSI, Pelaku
from app.domain.provinsi import HasilKotak, PaketTiba
from app.models.types import from_ms
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.provinsi.gudang import (
    PENGURUS_PROVINSI,
    ada_gudang,
    gudang,
    pelajari,
)
from app.sync.hub.core import NOBODY
from app.sync.hub.inbox import Receipt
from app.sync.hub.reasons import State
from app.sync.hub.store import HubStore
from app.sync.stick.finder import Kind
from app.sync.stick.layout import ROOT, Place, opaque, same_name
from app.sync.stick.session import read as read_stick

DIKENAL = 20_000
"""Newest volumes whose names are passed over on a carrier"""


def baca_pembawa(
    kantor: Kantor, pelaku: Pelaku, letak: Path, *, sarana: str, job: JobControl
) -> HasilKotak:
    """Take every packet of a stick or folder in and merge what can be merged.

    Args:
        kantor: the province office.
        pelaku: who reads.
        letak: topmost folder of the stick, or any folder with a ``LUMBUNG`` in it.
        sarana: flashdisk or folder.
        job: told bytes; cancelling leaves what came in so far.
    """
    pelaku.wajib("membaca paket instansi", *PENGURUS_PROVINSI)
    meja = kantor.paths.temp / f"provinsi-{kantor.new_id().hex}"
    meja.mkdir(parents=True)
    try:
        with gudang(kantor, selaras=True) as opened:
            known = {r.bundle_id for r in opened.inbox(limit=DIKENAL)} - {NOBODY}
            reading = read_stick(letak, meja, job=job, known=known)
            taken, folders = [], set()
            for found in reading:
                folders.add(found.agency_folder)
                if found.kind is Kind.PACKET and found.place is not Place.MASUK:
                    taken.append(opened.receive(found.path, sarana))
            warnings = reading.report.sentences()
            hasil = _olah(opened, taken)
            pelajari(kantor, pelaku, opened)
            folders |= _folder_di(letak)
            ids = tuple(a for a in opened.names() if opaque(a) in folders)
    finally:
        shutil.rmtree(meja, ignore_errors=True)
    rincian = f"{sarana}: {len(hasil.paket)} paket, {hasil.karantina} dikarantina"
    akses(kantor, pelaku, "baca paket instansi", rid=None, rincian=rincian)
    return _lengkapi(hasil, reading.report.known, ids, warnings)


def terima_berkas(
    kantor: Kantor, pelaku: Pelaku, berkas: Sequence[Path], *, job: JobControl
) -> HasilKotak:
    """Take single files in, wherever they lie.

    Raises:
        UserError: HUB-007 for something longer than any volume.
    """
    pelaku.wajib("membaca paket instansi", *PENGURUS_PROVINSI)
    with gudang(kantor, selaras=True) as opened:
        taken = []
        for number, path in enumerate(berkas):
            job.step(number, len(berkas), "menerima paket")
            taken.append(opened.receive(path, "berkas"))
        hasil = _olah(opened, taken)
        pelajari(kantor, pelaku, opened)
    rincian = f"{len(hasil.paket)} berkas, {hasil.karantina} dikarantina"
    akses(kantor, pelaku, "baca paket instansi", rid=None, rincian=rincian)
    return hasil


def daftar_paket(
    kantor: Kantor,
    pelaku: Pelaku,
    *,
    keadaan: Sequence[str] = (),
    instansi: UUID | None = None,
    batas: int = 500,
) -> tuple[PaketTiba, ...]:
    """Return what arrived by any road, newest first."""
    pelaku.wajib("melihat kotak masuk provinsi", *PELIHAT_PROVINSI)
    states = tuple(State(satu) for satu in keadaan)
    with gudang(kantor) as opened:
        names = opened.names()
        return tuple(
            _tiba(one, names) for one in opened.inbox(states, agency=instansi, limit=batas)
        )


def jumlah_karantina(kantor: Kantor, pelaku: Pelaku) -> int:
    """Return how many volumes are kept apart; 0 before anything was ever read."""
    pelaku.wajib("melihat kotak masuk provinsi", *PELIHAT_PROVINSI)
    if not ada_gudang(kantor):
        return 0
    with gudang(kantor) as opened:
        return len(opened.quarantine())


def olah_tertunda(kantor: Kantor, pelaku: Pelaku) -> HasilKotak:
    """Merge what the hub stored and nobody merged yet."""
    pelaku.wajib("mengolah paket instansi", *PENGURUS_PROVINSI)
    with gudang(kantor, selaras=True) as opened:
        hasil = _olah(opened, [])
        pelajari(kantor, pelaku, opened)
        return hasil


def coba_lagi(kantor: Kantor, pelaku: Pelaku, sidik: str) -> tuple[PaketTiba, ...]:
    """Try a volume that is kept apart again, for instance once its agency is enrolled."""
    pelaku.wajib("mencoba paket karantina", *PENGURUS_PROVINSI)
    with gudang(kantor, selaras=True) as opened:
        opened.retry(bytes.fromhex(sidik))
        again = opened.receipt(bytes.fromhex(sidik))
        names = opened.names()
        result = () if again is None else (_tiba(again, names),)
    akses(kantor, pelaku, "coba lagi paket", rid=None, rincian=sidik[:12])
    return result


def buang(kantor: Kantor, pelaku: Pelaku, sidik: str, *, alasan: str) -> None:
    """Throw a volume that is kept apart away; its line and the reason stay."""
    pelaku.wajib("membuang paket karantina", *PENGURUS_PROVINSI)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="PRV-001")
    with gudang(kantor) as opened:
        found = opened.receipt(bytes.fromhex(sidik))
        if found is None or found.state not in (State.KARANTINA, State.MENUNGGU):
            raise UserError(
                code="PRV-002",
                what="Paket itu tidak sedang dikarantina.",
                kept="Tidak ada yang dibuang.",
                action="Muat ulang daftar kotak masuk.",
            )
        opened.discard(bytes.fromhex(sidik))
    akses(kantor, pelaku, "buang paket", rid=None, rincian=f"{sidik[:12]}: {alasan.strip()}")


def _olah(opened: HubStore, taken: Sequence[Receipt]) -> HasilKotak:
    """Merge everything that waits and return what became of what was taken."""
    done: list[Receipt] = []
    while portion := opened.process():
        done += portion
    mine = {one.sha256 for one in taken}
    fresh = [one for one in taken if one.new]
    names = opened.names()
    rows = [opened.receipt(digest) for digest in dict.fromkeys([*mine, *(d.sha256 for d in done)])]
    found = [row for row in rows if row is not None]
    if taken:
        found = [row for row in found if row.sha256 in mine]
    counts = {state: sum(1 for row in found if row.state is state) for state in State}
    return HasilKotak(
        paket=tuple(_tiba(row, names) for row in found),
        diterapkan=counts[State.DITERAPKAN],
        menunggu=counts[State.MENUNGGU],
        karantina=counts[State.KARANTINA],
        titipan=counts[State.TITIPAN],
        dilewati=len(taken) - len(fresh),
        operasi=sum(one.ops for one in done),
    )


def _lengkapi(
    hasil: HasilKotak, known: int, ids: tuple[UUID, ...], warnings: Sequence[str]
) -> HasilKotak:
    return replace(
        hasil,
        dilewati=hasil.dilewati + known,
        instansi=ids,
        peringatan=tuple(warnings),
    )


def _folder_di(letak: Path) -> set[str]:
    """Return the folder names under ours, also of agencies that left no packet."""
    try:
        tops = [p for p in letak.iterdir() if same_name(p.name, ROOT) and p.is_dir()]
        return {p.name.casefold() for top in tops for p in top.iterdir() if p.is_dir()}
    except OSError:  # pulled out meanwhile: the report of the reading says so
        return set()


def _tiba(one: Receipt, names: dict[UUID, str]) -> PaketTiba:
    waktu: datetime = from_ms(one.received)
    return PaketTiba(
        sidik=one.sha256.hex(),
        instansi=names.get(one.agency, ""),
        waktu=waktu,
        sarana=one.carrier,
        ukuran=one.size,
        keadaan=one.state.value,
        alasan=one.sentence,
        operasi=one.ops,
    )
