# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading what came: every file checked, every volume whole or not at all, told afterwards.

Volumes may come in any order, twice, or damaged. What cannot be applied yet is kept; what would
hide much waits for a person; a snapshot is taken before anything large.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app.db.snapshot import snapshot
from app.domain.format_id import angka
from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import HasilBaca, Pratinjau
from app.services.kantor import Kantor
from app.services.sinkron import jurnal
from app.services.sinkron.bahan import PENYINKRON, Bahan, baca_bahan
from app.services.sinkron.isi import Nasib, Terbuka, buka_berkas
from app.services.sinkron.jatah import rawat_nomor
from app.services.sinkron.pasang import Pemasang
from app.services.sinkron.terap import (
    Hasil,
    gabung,
    kehilangan_massal,
    terapkan_isi,
)
from app.sync.apply import OwnStreamAheadError, WaitsError
from app.sync.ranges import RangeError
from app.sync.stick.session import read as read_stick
from app.sync.trust.errors import TrustError

POTRET_DARI = 100
"""Operations from which a snapshot is taken before they are applied"""
POTRET_DISIMPAN = 3


def pratinjau(kantor: Kantor, pelaku: Pelaku, letak: Path, *, job: JobControl) -> Pratinjau:
    """Return what reading would do; nothing is changed."""
    pelaku.wajib("membaca paket", *PENYINKRON)
    with _meja(kantor) as meja:
        bahan, opened, _ = _kumpulkan(kantor, letak, meja, job)
        return _coba(kantor, pelaku, bahan, opened)


def baca(
    kantor: Kantor,
    pelaku: Pelaku,
    letak: Path,
    *,
    sarana: str,
    tempat: str,
    setuju_kehilangan: bool = False,
    job: JobControl,
) -> HasilBaca:
    """Read a stick or folder and apply what is for this PC.

    Args:
        kantor: the open office.
        pelaku: who reads.
        letak: topmost folder of the stick, or any folder.
        sarana: flashdisk, folder, daring or berkas.
        tempat: what the journal calls the place.
        setuju_kehilangan: a person agreed to a volume that hides much.
        job: told bytes, then volumes.
    """
    pelaku.wajib("membaca paket", *PENYINKRON)
    with _meja(kantor) as meja:
        bahan, opened, warnings = _kumpulkan(kantor, letak, meja, job)
        preview = _coba(kantor, pelaku, bahan, opened)
        potret = _potret(kantor) if preview.operasi > POTRET_DARI else ""
        sesi = Pemasang(
            kantor, pelaku, bahan, sarana, tempat, setuju_kehilangan, kantor.new_id(), potret
        )
        sesi.semua(opened, job)
    kantor.announce(sesi.changes)
    warnings += rawat_nomor(kantor, pelaku, bahan).peringatan
    total = gabung(sesi.hasil)
    if total.jam_maju:
        warnings.append("Jam komputer pengirim lebih maju dari sehari; urutan tampilan dijaga.")
    if total.cabang:
        kantor.start_incarnation()
    return HasilBaca(
        sinkron_id=sesi.sinkron_id if sesi.dicatat else None,
        pratinjau=_pratinjau(total, len(opened), massal=sesi.ditahan),
        diterapkan=sesi.diterapkan,
        menunggu=sesi.menunggu,
        ditolak=tuple(sesi.ditolak),
        peringatan=tuple(warnings),
        potret=potret,
    )


@contextmanager
def _meja(kantor: Kantor) -> Iterator[Path]:
    """A private folder for the copies of one reading."""
    folder = kantor.paths.temp / f"baca-{kantor.new_id().hex}"
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _kumpulkan(
    kantor: Kantor, letak: Path, meja: Path, job: JobControl
) -> tuple[Bahan, list[Terbuka], list[str]]:
    """Copy every file off the carrier and open it; kept volumes come along."""
    with kantor.read() as session:
        connection = session.connection()
        bahan = baca_bahan(connection, kantor)
        known = jurnal.dikenal(connection)
        kept = jurnal.tertahan(connection, meja)
    opened = []
    now = kantor.jam.now_ms()
    reading = read_stick(letak, meja, job=job, agency=bahan.agency, known=known)
    for number, found in enumerate(reading):
        path = found.path.rename(meja / f"berkas-{number}")
        item = buka_berkas(path, found.name, bahan, now_ms=now)
        if item.id is None or item.id not in known:
            opened.append(item)
    seen = {item.id for item in opened}
    for id_, _, path in kept:
        if id_ not in seen:
            opened.append(buka_berkas(path, "paket yang menunggu", bahan, now_ms=now))
    return bahan, opened, reading.report.sentences()


def _coba(kantor: Kantor, pelaku: Pelaku, bahan: Bahan, opened: list[Terbuka]) -> Pratinjau:
    """Apply everything in a transaction that is not committed."""
    total = Hasil()
    massal = False
    with kantor.uow(pelaku) as uow:
        waiting = [item for item in opened if item.nasib is Nasib.UNTUK_KITA]
        progress = True
        while waiting and progress:
            progress, later = False, []
            for item in waiting:
                try:
                    one = terapkan_isi(uow, kantor, bahan, item)[0]
                except WaitsError:
                    later.append(item)
                except (RangeError, OwnStreamAheadError, TrustError):
                    continue
                else:
                    massal |= kehilangan_massal(uow.session.connection(), one.hilang)
                    total = gabung((total, one))
                    progress = True
            waiting = later
    return _pratinjau(total, len(opened), massal=massal)


def _pratinjau(total: Hasil, paket: int, *, massal: bool) -> Pratinjau:
    penjelasan = ""
    if massal:
        penjelasan = (
            f"{angka(total.hilang) if total.hilang else 'Banyak'} catatan akan disembunyikan atau"
            " dikosongkan. Ini bisa berasal dari komputer yang rusak atau disalahgunakan. Paketnya"
            " disimpan dan belum diterapkan sampai Anda menyetujuinya."
        )
    return Pratinjau(
        tabel=total.ringkas(),
        operasi=total.operasi,
        paket=paket,
        berkas=0,
        kehilangan_massal=massal,
        penjelasan=penjelasan,
    )


def _potret(kantor: Kantor) -> str:
    """Take a snapshot of the database beside the backups; keep the newest few."""
    stamp = datetime.fromtimestamp(kantor.jam.now_ms() / 1000, tz=kantor.jam.now().tzinfo)
    target = kantor.paths.backups / f"sebelum-sinkron-{stamp:%Y%m%d-%H%M%S}.db"
    target.unlink(missing_ok=True)
    snapshot(kantor.paths.database, kantor.key.purpose("db"), target)
    for old in sorted(kantor.paths.backups.glob("sebelum-sinkron-*.db"))[:-POTRET_DISIMPAN]:
        old.unlink()
    return target.name
