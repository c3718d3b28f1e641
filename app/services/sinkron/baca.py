# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading what came: every file checked, every volume whole or not at all, told afterwards.

Volumes may come in any order, twice, or damaged. What cannot be applied yet is kept; what would
hide much waits for a person; a snapshot is taken before anything large.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import chain
from pathlib import Path
from uuid import UUID

from app.db.snapshot import snapshot
from app.domain.format_id import angka
from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import HasilBaca, Pratinjau
from app.infra.pungut import jarang_memungut
from app.models.sistem import JejakAkses
from app.services.kantor import Kantor
from app.services.sinkron import jurnal
from app.services.sinkron.bahan import PENYINKRON, Bahan, siapkan_bahan
from app.services.sinkron.berkas_datang import periksa_bagian
from app.services.sinkron.berkas_masuk import jumlah_akan_tiba, terima_semua
from app.services.sinkron.isi import Nasib, Terbuka, buka_berkas
from app.services.sinkron.jatah import rawat_nomor
from app.services.sinkron.pasang import TERLALU_BARU, Pemasang
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
BERCABANG = (
    "Isi cakram salah satu komputer instansi pernah dikembalikan ke keadaan lama, lalu dipakai"
    " lagi. Yang ditulis sebelum dan sesudahnya tersimpan semua; isian yang berbeda menunggu di"
    " Perlu keputusan."
)
RUANG_BERKAS = 256 * 1024 * 1024
"""Bytes of volumes of files that wait on this disk for the records that name them"""


def pratinjau(kantor: Kantor, pelaku: Pelaku, letak: Path, *, job: JobControl) -> Pratinjau:
    """Return what reading would do; nothing is changed."""
    pelaku.wajib("membaca paket", *PENYINKRON)
    with _meja(kantor) as meja:
        bahan, opened, _ = _kumpulkan(kantor, pelaku, letak, meja, job)
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
    with _meja(kantor) as meja, jarang_memungut():
        bahan, opened, warnings = _kumpulkan(kantor, pelaku, letak, meja, job)
        sesi = _sesi(kantor, pelaku, bahan, opened, sarana, tempat)
        sesi.setuju = setuju_kehilangan
        susulan = _susulan(kantor, bahan, letak, meja, opened, job)
        return _terapkan(sesi, opened, warnings, job, susulan)


def baca_berkas(
    kantor: Kantor,
    pelaku: Pelaku,
    berkas: Sequence[tuple[Path, str]],
    *,
    sarana: str,
    tempat: str,
    job: JobControl,
) -> HasilBaca:
    """Apply files that lie on this PC already, each with the name people are told.

    As ``baca``: volumes in any order, twice or damaged; what would hide much waits.
    """
    pelaku.wajib("membaca paket", *PENYINKRON)
    bahan = siapkan_bahan(kantor, pelaku)
    with _meja(kantor) as meja, jarang_memungut():
        known, kept = _yang_ada(kantor, meja)
        now = kantor.jam.now_ms()
        found = (buka_berkas(path, nama, bahan, now_ms=now) for path, nama in berkas)
        opened = [item for item in found if item.id is None or item.id not in known]
        opened += _yang_menunggu(kept, opened, bahan, now)
        return _terapkan(_sesi(kantor, pelaku, bahan, opened, sarana, tempat), opened, [], job)


def pratinjau_tertahan(kantor: Kantor, pelaku: Pelaku, *, job: JobControl) -> Pratinjau:
    """Return what the volumes that are kept in the office would do now; nothing is changed."""
    pelaku.wajib("membaca paket", *PENYINKRON)
    bahan = siapkan_bahan(kantor, pelaku)
    with _meja(kantor) as meja:
        job.step(0, 0, "menerapkan paket")
        return _coba(kantor, pelaku, bahan, _buka_tertahan(kantor, bahan, meja))


def terapkan_tertahan(
    kantor: Kantor, pelaku: Pelaku, *, setuju_kehilangan: bool = False, job: JobControl
) -> HasilBaca:
    """Apply the volumes that are kept in the office, without a carrier; others go on waiting.

    ``setuju_kehilangan``: a person agreed to a volume that hides much.
    """
    pelaku.wajib("membaca paket", *PENYINKRON)
    bahan = siapkan_bahan(kantor, pelaku)
    with _meja(kantor) as meja, jarang_memungut():
        opened = _buka_tertahan(kantor, bahan, meja)
        sesi = _sesi(kantor, pelaku, bahan, opened, "berkas", "")
        sesi.setuju = setuju_kehilangan
        return _terapkan(sesi, opened, [], job)


def _buka_tertahan(kantor: Kantor, bahan: Bahan, meja: Path) -> list[Terbuka]:
    _, kept = _yang_ada(kantor, meja)
    return _yang_menunggu(kept, [], bahan, kantor.jam.now_ms())


def _sesi(
    kantor: Kantor, pelaku: Pelaku, bahan: Bahan, opened: list[Terbuka], sarana: str, tempat: str
) -> Pemasang:
    """Begin one reading; before anything large a snapshot is taken."""
    potret = _potret(kantor) if _jumlah_operasi(opened) > POTRET_DARI else ""
    return Pemasang(kantor, pelaku, bahan, sarana, tempat, False, kantor.new_id(), potret)


def _terapkan(
    sesi: Pemasang,
    opened: list[Terbuka],
    warnings: list[str],
    job: JobControl,
    susulan: Iterable[Terbuka] = (),
) -> HasilBaca:
    kantor = sesi.kantor
    akan_tiba = jumlah_akan_tiba(kantor, opened)
    sesi.semua(opened, job)
    terima_semua(sesi, chain(opened, susulan), warnings, job)
    kantor.announce(sesi.changes)
    warnings += rawat_nomor(kantor, sesi.pelaku, sesi.bahan).peringatan
    total = gabung(sesi.hasil)
    if total.jam_maju:
        warnings.append("Jam komputer pengirim lebih maju dari sehari; urutan tampilan dijaga.")
    if total.bercabang:
        warnings.append(BERCABANG)
    warnings += total.aturan.kalimat()
    if sesi.terlalu_baru:
        warnings.append(f"{angka(sesi.terlalu_baru)} paket menunggu. {TERLALU_BARU}")
    if total.cabang:
        kantor.start_incarnation()
    return HasilBaca(
        sinkron_id=sesi.sinkron_id if sesi.dicatat else None,
        pratinjau=_pratinjau(total, len(opened), akan_tiba, massal=sesi.ditahan),
        diterapkan=sesi.diterapkan,
        menunggu=sesi.menunggu,
        ditolak=tuple(sesi.ditolak),
        peringatan=tuple(warnings),
        potret=sesi.potret,
        berkas_tiba=sesi.berkas_tiba,
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
    kantor: Kantor, pelaku: Pelaku, letak: Path, meja: Path, job: JobControl
) -> tuple[Bahan, list[Terbuka], list[str]]:
    """Copy every file off the carrier and open it; kept volumes come along."""
    bahan = siapkan_bahan(kantor, pelaku)
    periksa_bagian(kantor, pelaku)
    known, kept = _yang_ada(kantor, meja)
    opened = []
    room = RUANG_BERKAS
    now = kantor.jam.now_ms()
    reading = read_stick(letak, meja, job=job, agency=bahan.agency, known=known)
    for number, found in enumerate(reading):
        path = found.path.rename(meja / f"berkas-{number}")
        item = buka_berkas(path, found.name, bahan, now_ms=now)
        if item.id is None or item.id not in known:
            opened.append(item)
        if item.berkas:
            room -= path.stat().st_size
            if room < 0:  # read again, one by one, once the records are in
                path.unlink()
    opened += _yang_menunggu(kept, opened, bahan, now)
    return bahan, opened, reading.report.sentences()


def _susulan(
    kantor: Kantor,
    bahan: Bahan,
    letak: Path,
    meja: Path,
    opened: Sequence[Terbuka],
    job: JobControl,
) -> Iterator[Terbuka]:
    """Yield the volumes of files for which there was no room, each for as long as it is used."""
    left = {item.id for item in opened if item.berkas and not item.path.exists()}
    if not left:
        return
    with kantor.read() as session:
        known = jurnal.dikenal(session.connection())
    known |= {item.id for item in opened if item.id is not None} - left
    now = kantor.jam.now_ms()
    for found in read_stick(letak, meja, job=job, agency=bahan.agency, known=known):
        path = found.path.rename(meja / "susulan")
        item = buka_berkas(path, found.name, bahan, now_ms=now)
        if item.id in left:
            yield item
        path.unlink()


def _yang_ada(kantor: Kantor, meja: Path) -> tuple[set[UUID], list[tuple[UUID, str, Path]]]:
    """Return the volumes that were read before, and those that are kept, laid out as files."""
    with kantor.read() as session:
        connection = session.connection()
        return jurnal.dikenal(connection), jurnal.tertahan(connection, meja)


def _yang_menunggu(
    kept: list[tuple[UUID, str, Path]], opened: list[Terbuka], bahan: Bahan, now: int
) -> list[Terbuka]:
    seen = {item.id for item in opened}
    return [
        buka_berkas(path, "paket yang menunggu", bahan, now_ms=now)
        for id_, _, path in kept
        if id_ not in seen
    ]


def _jumlah_operasi(opened: list[Terbuka]) -> int:
    """Return how many changes of records came; the trail of looks is not counted."""
    trail = JejakAkses.__table_number__
    return sum(item.operasi - item.tabel.get(trail, 0) for item in opened)


def _coba(kantor: Kantor, pelaku: Pelaku, bahan: Bahan, opened: list[Terbuka]) -> Pratinjau:
    """Apply everything in a transaction that is not committed."""
    total = Hasil()
    massal = False
    with kantor.uow(pelaku) as uow:
        waiting = [i for i in opened if i.nasib is Nasib.UNTUK_KITA and not i.berkas]
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
    return _pratinjau(total, len(opened), jumlah_akan_tiba(kantor, opened), massal=massal)


def _pratinjau(total: Hasil, paket: int, berkas: int, *, massal: bool) -> Pratinjau:
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
        berkas=berkas,
        paket_aturan=tuple(total.aturan.diterima),
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
