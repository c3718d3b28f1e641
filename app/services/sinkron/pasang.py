# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Applying the volumes of one reading: each whole or not at all, with its journal entry."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.db.uow import UnitOfWork
from app.domain.changes import Changes
from app.domain.format_id import angka
from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import KeadaanPaket
from app.models.sistem import JejakAkses
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.sinkron import jurnal
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.isi import Nasib, Terbuka
from app.services.sinkron.salinan_lama import salinan_lama
from app.services.sinkron.terap import (
    Hasil,
    catat_untuk_batal,
    kehilangan_massal,
    terapkan_isi,
)
from app.sync.apply import Applied, OwnStreamAheadError, WaitsError
from app.sync.graft import ForkedError
from app.sync.identity import note_newer
from app.sync.ranges import RangeError
from app.sync.trust.errors import TrustError

_RUANG = UUID("5b1a0c5e-7f0e-4f6a-9d5f-2f6a2f6f7c11")
"""Name space for journal ids of files that cannot tell their own"""
MENYIMPANG = (
    "SIN-302: komputer itu mengirim dua isi yang berbeda di bawah satu tanda. Ini bukan akibat"
    " pemulihan cadangan; minta administrator memeriksa komputer itu dan mendaftarkannya ulang."
)
RANTAI = "Rantai catatannya tidak cocok; diminta ulang."
BELUM = "Menunggu paket sebelumnya."
TERLALU_BARU = (
    "Dibuat oleh Lumbung versi yang lebih baru. Paketnya disimpan utuh dan diterapkan setelah"
    " Lumbung di komputer ini diperbarui."
)
SEKALIGUS = 2
"""Volumes of one transaction: a clerk's save waits for it, and its pages are kept in memory"""
SEBAB = (WaitsError, OwnStreamAheadError, RangeError, TrustError)
"""Why a volume cannot be applied, or not yet"""


@dataclass(frozen=True)
class _Isi:
    """One volume in a transaction that is not committed yet."""

    hasil: Hasil
    boleh: bool
    """False if it hides so much that a person must agree first"""
    mengubah: bool
    """It changed records"""


@dataclass
class Pemasang:
    """One reading under way, and what it did."""

    kantor: Kantor
    pelaku: Pelaku
    bahan: Bahan
    sarana: str
    tempat: str
    setuju: bool
    """A person agreed to volumes that hide much"""
    sinkron_id: UUID
    potret: str
    hasil: list[Hasil] = field(default_factory=list)
    ditolak: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    """Names of the tables that changed: the ids of a long reading would fill the memory"""
    diterapkan: int = 0
    menunggu: int = 0
    terlalu_baru: int = 0
    """Of those that wait: for a newer program"""
    ditahan: bool = False
    dicatat: bool = False
    """The reading changed records and can be taken back"""
    berkas_tiba: int = 0
    """Contents of files that came whole"""

    def semua(self, opened: list[Terbuka], job: JobControl) -> None:
        """Apply what can be applied, in any order that works; keep the rest."""
        self._pilah(opened)
        ours = (i for i in opened if i.nasib is Nasib.UNTUK_KITA and not i.berkas)
        waiting = sorted(ours, key=_awal)
        total = len(waiting)
        while waiting:
            later = self._putaran(waiting, total, job)
            if len(later) == len(waiting):
                break
            waiting = later
        for item in waiting:
            self._simpan(item, jurnal.URUTAN, KeadaanPaket.MENUNGGU, BELUM)

    def _pilah(self, opened: list[Terbuka]) -> None:
        """Before anything is applied: go on under a new name if need be, set aside what must be."""
        with self.kantor.read() as session:
            lama = salinan_lama(session.connection(), self.kantor.stream, self.bahan, opened)
        if lama:
            self.kantor.start_incarnation()
        for item in opened:
            if item.nasib is Nasib.TOLAK:
                self._tolak(item, item.alasan)
            if item.nasib is Nasib.VERSI:
                self._simpan(item, jurnal.VERSI, KeadaanPaket.MENUNGGU, TERLALU_BARU)
                self.terlalu_baru += 1

    def _satu(self, item: Terbuka) -> bool:
        """Apply one volume; False if it must wait for another one."""
        try:
            one = self._pasang(item)
        except WaitsError:
            return False
        except OwnStreamAheadError:
            self.kantor.start_incarnation()
            return self._satu(item)
        except ForkedError as error:
            self._karantina(error.stream)
            self._tolak(item, MENYIMPANG)
        except TrustError as error:
            self._tolak(item, error.sentence)
        except RangeError:
            self._tolak(item, RANTAI)
        else:
            self._catat_hasil(item, one)
        return True

    def _putaran(self, waiting: list[Terbuka], total: int, job: JobControl) -> list[Terbuka]:
        """Try each volume once; return those that must wait for another one."""
        later: list[Terbuka] = []
        while waiting:
            job.step(total - len(waiting) - len(later), total, "menerapkan paket")
            together = self._bersama(waiting[:SEKALIGUS])
            if not together and not self._satu(waiting[0]):
                later.append(waiting[0])
            waiting = waiting[max(together, 1) :]
        return later

    def _bersama(self, items: list[Terbuka]) -> int:
        """Apply volumes in one transaction, up to the first with which anything is amiss.

        Returns how many; that first one is left to be applied, refused or kept by itself.
        """
        if len(items) < 2:
            return 0
        done: list[_Isi] = []
        with self.kantor.uow(self.pelaku) as uow:
            for item in items:
                one = self._disisipkan(uow, item)
                if one is None:
                    break
                done.append(one)
            if done:
                self._selesai(uow)
        for item, one in zip(items, done, strict=False):
            self.dicatat = self.dicatat or one.mengubah
            self._catat_hasil(item, (one.hasil, True))
        return len(done)

    def _disisipkan(self, uow: UnitOfWork, item: Terbuka) -> _Isi | None:
        """Apply a volume beside others; None, and nothing of it stays, if anything is amiss."""
        part = uow.session.begin_nested()
        try:
            one = self._isi(uow, item)
        except SEBAB:
            part.rollback()
            return None
        if not one.boleh:
            part.rollback()
            return None
        part.commit()
        return one

    def _pasang(self, item: Terbuka) -> tuple[Hasil, bool]:
        """Return what the volume did, and whether it was kept."""
        with self.kantor.uow(self.pelaku) as uow:
            one = self._isi(uow, item)
            if one.boleh:
                self._selesai(uow)
        self.dicatat = self.dicatat or one.mengubah
        return one.hasil, one.boleh

    def _isi(self, uow: UnitOfWork, item: Terbuka) -> _Isi:
        """Apply a volume and write its journal, in the caller's transaction."""
        connection = uow.session.connection()
        one, applied = terapkan_isi(uow, self.kantor, self.bahan, item)
        if not self.setuju and kehilangan_massal(connection, one.hilang):
            return _Isi(one, boleh=False, mengubah=False)
        self._catat_sinkron(connection, one, applied)
        self._catat_paket(connection, item, one)
        if _lebih_dari_jejak(applied):
            rincian = f"{self.sarana}: {one.operasi} perubahan"
            catat_akses(
                self.kantor,
                uow.session,
                self.pelaku,
                "terapkan paket",
                rid=None,
                rincian=rincian,
            )
        return _Isi(one, boleh=True, mengubah=bool(applied.projected.after))

    def _selesai(self, uow: UnitOfWork) -> None:
        touched = uow.commit().tables
        self.changes |= Changes(dict.fromkeys(touched, frozenset()))

    def _catat_hasil(self, item: Terbuka, outcome: tuple[Hasil, bool]) -> None:
        one, kept = outcome
        if kept:
            self.hasil.append(one)
            self.diterapkan += 1
            return
        self.ditahan = True
        reason = f"{angka(one.hilang)} catatan akan hilang dari daftar; menunggu persetujuan."
        self._simpan(item, jurnal.KEHILANGAN, KeadaanPaket.DITAHAN, reason)

    def _catat_sinkron(self, connection: Connection, one: Hasil, applied: Applied) -> None:
        if not applied.projected.after:
            return
        connection.exec_driver_sql(
            "INSERT INTO sinkron_masuk (id, waktu, sarana, ringkas, potret, dibatalkan)"
            " VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO NOTHING",
            (
                self.sinkron_id.bytes,
                self.kantor.jam.now_ms(),
                self.sarana,
                json.dumps({"operasi": one.operasi}),
                self.potret,
            ),
        )
        catat_untuk_batal(connection, self.sinkron_id, applied)

    def _catat_paket(self, connection: Connection, item: Terbuka, one: Hasil) -> None:
        assert item.kepala is not None
        assert item.id is not None
        nothing = not (one.operasi or one.tanda_terima or one.sertifikat or item.kepala.packs)
        ringkas = {
            "operasi": one.operasi,
            "tabel": {str(number): count for number, count in item.tabel.items()},
            "tanda": len(item.kepala.acks),
            "aturan": len(item.kepala.packs),
        }
        keadaan = KeadaanPaket.DILEWATI if nothing else KeadaanPaket.DITERAPKAN
        alasan = "Sudah pernah diterapkan." if nothing else ""
        self._jurnal(connection, item, keadaan, alasan, ringkas)
        jurnal.lepas(connection, item.id)

    def _tolak(self, item: Terbuka, alasan: str) -> None:
        self.ditolak.append(f"{item.nama}: {alasan}")
        with self.kantor.uow(self.pelaku) as uow:
            self._jurnal(uow.session.connection(), item, KeadaanPaket.DITOLAK, alasan, {})
            uow.commit()

    def _simpan(self, item: Terbuka, sebab: str, keadaan: KeadaanPaket, alasan: str) -> None:
        assert item.id is not None
        self.menunggu += 1
        with self.kantor.uow(self.pelaku) as uow:
            connection = uow.session.connection()
            now = self.kantor.jam.now_ms()
            jurnal.tahan(connection, item.id, item.path.read_bytes(), sebab, now)
            note_newer(connection, item.versi)
            self._jurnal(connection, item, keadaan, alasan, {})
            uow.commit()

    def _karantina(self, stream: bytes) -> None:
        with self.kantor.uow(self.pelaku) as uow:
            uow.session.connection().exec_driver_sql(
                "UPDATE stream SET quarantine = ? WHERE device = ? AND incarnation = ?",
                (MENYIMPANG, stream[:16], int.from_bytes(stream[16:], "big")),
            )
            uow.commit()

    def _jurnal(
        self,
        connection: Connection,
        item: Terbuka,
        keadaan: KeadaanPaket,
        alasan: str,
        ringkas: dict[str, object],
    ) -> None:
        jurnal.catat_masuk(
            connection,
            id_=item.id or uuid5(_RUANG, item.nama),
            waktu=self.kantor.jam.now_ms(),
            sarana=self.sarana,
            tempat=self.tempat,
            lingkup="" if item.kepala is None else item.kepala.scope.value,
            ukuran=item.path.stat().st_size,
            ringkas=ringkas,
            keadaan=keadaan,
            alasan=alasan,
        )


def _awal(item: Terbuka) -> int:
    """Return where a volume begins, so that nearly always each comes after what it waits for."""
    return 0 if item.kepala is None else sum(rng.after for rng in item.kepala.ranges)


def _lebih_dari_jejak(applied: Applied) -> bool:
    """True unless a volume brought nothing but trails: two PCs would answer each other for ever."""
    return any(number != JejakAkses.__table_number__ for number, _ in applied.projected.after)
