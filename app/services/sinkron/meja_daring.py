# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office's side of an exchange: what to send, what the hub said, what came, all kept at once.

Every step is stored before the next one begins, so a power cut costs no more than the step.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import HasilBaca, KeadaanPaket
from app.services.kantor import Kantor
from app.services.sinkron.baca import baca_berkas
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.catatan_daring import (
    Catatan,
    bulan,
    simpan_catatan,
    tambah_pakai,
)
from app.services.sinkron.kotak import Kiriman, lepas_yang_diakui, menunggu
from app.services.sinkron.tulis import tanda_terima
from app.sync.custody import forked_heads, keep_receipt, receipts
from app.sync.identity import heads
from app.sync.online.client import Arrived, Welcome
from app.sync.online.exchange import Outgoing
from app.sync.online.meter import Meter
from app.sync.online.parts import LEAST
from app.sync.online.protocol import vector_digest
from app.sync.wire import Ack, Scope

TANDA = "daring"
"""Key in the summary of a volume: where and when the hub took it"""
PERIKSA_MS = 7 * 24 * 3600 * 1000
"""A volume without a receipt for so long is offered again: the hub may have lost it"""
BANYAK, BESAR = 32, 64 * 1024 * 1024
NAMA = "paket dari pusat provinsi"
APART = "karantina"


@dataclass
class Meja:
    """Keeps the books of one exchange."""

    kantor: Kantor
    pelaku: Pelaku
    bahan: Bahan
    catatan: Catatan
    meter: Meter
    sarana: str
    tempat: str
    terkirim: int = 0
    operasi: int = 0
    diterima: int = 0
    tunggu: int = 0
    total: int = 0
    """Bytes this exchange wants to send"""
    tersambung: bool = False
    """The hub itself answered"""
    hasil_baca: HasilBaca | None = None
    peringatan: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder = self.kantor.paths.outbox
        self.folder.mkdir(exist_ok=True)
        self.sampai = self.catatan.titipan
        """Everything of the relay up to here was fetched in this exchange"""
        self._datang: list[Path] = []
        self._naik = self._turun = 0
        self._salam: Welcome | None = None

    # -- what the hub said ----------------------------------------------------------------------

    def sidik_tanda_terima(self, pusat: UUID) -> bytes:
        """Return the digest of the vector in the last receipt of a hub; empty without one."""
        with self.kantor.read() as session:
            for one in receipts(session.connection(), Scope.PROVINCE):
                if one.by == pusat:
                    return vector_digest(one.stored)
        return b""

    def disapa(self, welcome: Welcome | None) -> None:
        """Keep the answer to a greeting: token and receipt."""
        if welcome is None or welcome is self._salam:
            return
        self._salam, self.tersambung, self.tunggu = welcome, True, welcome.wait
        noted, now = self.catatan, self.kantor.jam.now_ms()
        noted.pusat, noted.token = welcome.hub.subject.hex, welcome.token
        noted.dibuat, noted.habis = now, now + max(0, welcome.until - welcome.time)
        self.simpan(ack=welcome.ack)

    # -- sending --------------------------------------------------------------------------------

    def pilih(self, waiting: Sequence[Kiriman], *, sampai: int | None) -> list[Kiriman]:
        """Return what the hub does not hold yet: records and receipts first, then by age."""
        items = [item for item in waiting if sampai is None or item.prioritas <= sampai]
        items = [item for item in items if not self._dipegang(item)]
        items.sort(key=lambda k: (k.prioritas, k.lingkup is not Scope.PROVINCE, k.id))
        self.total = sum(item.ukuran for item in items)
        return items

    def sisa(self) -> list[Kiriman]:
        """Return what still waits for the hub."""
        return [item for item in menunggu(self.kantor) if not self._dipegang(item)]

    def _dipegang(self, item: Kiriman) -> bool:
        noted = item.ringkas.get(TANDA)
        if not isinstance(noted, list) or len(noted) != 2 or noted[0] != self.catatan.alamat:
            return False
        return bool(0 <= self.kantor.jam.now_ms() - int(noted[1]) < PERIKSA_MS)

    def siapkan(self, item: Kiriman) -> Outgoing:
        """Return a volume as the line carries it; remember that it was begun."""
        path = item.path
        if item.ekor:
            path = self.kantor.paths.temp / f"kirim-{item.id.hex}"
            with path.open("wb") as target:
                item.tulis(target)
        outgoing = _outgoing(path, begun=TANDA in item.ringkas)
        if self.catatan.mulai_unggah(outgoing.sha256.hex()):
            return replace(outgoing, begun=True)
        if outgoing.size > LEAST:
            self.simpan()
        return outgoing

    def tiba(self, item: Kiriman, sidik: bytes, arrived: Arrived) -> None:
        """Keep what became of a volume, with the receipt, in one transaction."""
        self.tersambung = True
        self.terkirim += 1
        self.operasi += int(item.ringkas["operasi"])
        self.catatan.selesai_unggah(sidik.hex())
        reason = ""
        if arrived.state == APART:
            reason = f"Pusat provinsi menyisihkan satu paket: {arrived.sentence}"
            self.peringatan.append(reason)
        now = self.kantor.jam.now_ms()
        brief = json.dumps({**item.ringkas, TANDA: [self.catatan.alamat, now]})
        with self.kantor.uow(self.pelaku) as uow:
            connection = uow.session.connection()
            connection.exec_driver_sql(
                "UPDATE paket SET keadaan = ?, sarana = ?, tempat = ?, waktu = ?, alasan = ?,"
                " ringkas = ? WHERE id = ? AND arah = 'keluar' AND keadaan <> ?",
                (
                    KeadaanPaket.DITULIS.value,
                    self.sarana,
                    self.tempat,
                    now,
                    reason,
                    brief,
                    item.id.bytes,
                    KeadaanPaket.DIAKUI.value,
                ),
            )
            forked = self._simpan(connection, arrived.ack)
            uow.commit()
        self._sesudah_tanda(arrived.ack, forked=forked)
        if item.ekor:
            (self.kantor.paths.temp / f"kirim-{item.id.hex}").unlink(missing_ok=True)

    def tanda_terima_baru(self) -> Outgoing | None:
        """Return this PC's receipt for the other PCs, if it says more than the last one sent."""
        if not self.bahan.peers() or self._sidik_lain() == self.catatan.tanda:
            return None
        path = self.kantor.paths.temp / "tanda-terima.lma"
        path.write_bytes(tanda_terima(self.kantor, self.pelaku, self.bahan))
        return _outgoing(path)

    def tiba_tanda(self, arrived: Arrived) -> None:
        """Note that the others will get this PC's receipt."""
        self.tersambung = True
        self.catatan.tanda = self._sidik_lain()
        self.simpan(ack=arrived.ack)

    def _sidik_lain(self) -> str:
        """Return a digest of what this PC holds of the others' streams."""
        own = self.bahan.device.bytes
        with self.kantor.read() as session:
            vector = heads(session.connection())
        return vector_digest({s: n for s, n in vector.items() if s[:16] != own}).hex()

    # -- what came ------------------------------------------------------------------------------

    @property
    def penuh(self) -> bool:
        """True once so much was fetched that it should be applied first."""
        size = sum(path.stat().st_size for path in self._datang)
        return len(self._datang) >= BANYAK or size >= BESAR

    def datang(self, n: int, path: Path) -> None:
        """Take in a fetched volume."""
        self._datang.append(path)
        self.sampai = n

    def terapkan(self, job: JobControl) -> None:
        """Apply what was fetched; only then is it told to the hub, with the next greeting."""
        if self._datang:
            self.diterima += len(self._datang)
            self._baca(self._datang, job)
            self.catatan.titipan = self.sampai
            self.simpan()
            for path in self._datang:
                path.unlink(missing_ok=True)
            self._datang = []

    def terapkan_jawaban(self, raw: bytes, job: JobControl) -> None:
        """Apply certificates, revocations and packs of the province."""
        path = self.kantor.paths.temp / "jawaban.lmb"
        path.write_bytes(raw)
        self._baca([path], job)
        path.unlink()
        self.catatan.jawaban = self.kantor.jam.now_ms()
        self.simpan()

    def _baca(self, paths: Sequence[Path], job: JobControl) -> None:
        result = baca_berkas(
            self.kantor,
            self.pelaku,
            [(path, NAMA) for path in paths],
            sarana=self.sarana,
            tempat=self.tempat,
            job=job,
        )
        self.peringatan += [*result.ditolak, *result.peringatan]
        if self.hasil_baca is None or result.diterapkan:
            self.hasil_baca = result

    # -- the books ------------------------------------------------------------------------------

    def simpan(self, *, ack: Ack | None = None) -> None:
        """Store what is remembered, the bytes used so far and a receipt."""
        with self.kantor.uow(self.pelaku) as uow:
            forked = self._simpan(uow.session.connection(), ack)
            uow.commit()
        self._sesudah_tanda(ack, forked=forked)

    def _simpan(self, connection: Connection, ack: Ack | None) -> bool:
        """Return True if the hub holds another past of this PC's own log."""
        up, down = self.meter.up, self.meter.down
        if (up, down) != (self._naik, self._turun):
            month = bulan(self.kantor.jam.now())
            tambah_pakai(connection, month, naik=up - self._naik, turun=down - self._turun)
            self._naik, self._turun = up, down
        if self.tersambung:
            self.catatan.terakhir = self.kantor.jam.now_ms()
        simpan_catatan(connection, self.catatan)
        if ack is None:
            return False
        now = self.kantor.jam.now_ms()
        keep_receipt(connection, ack, now_ms=now, carrier=self.sarana)
        return self.kantor.stream.wire_id in forked_heads(connection, ack)

    def _sesudah_tanda(self, ack: Ack | None, *, forked: bool) -> None:
        if forked:
            self.kantor.start_incarnation()
        if ack is not None:
            lepas_yang_diakui(self.kantor, self.pelaku, self.bahan)


def _outgoing(path: Path, *, begun: bool = False) -> Outgoing:
    found = sha256()
    size = 0
    with path.open("rb") as stream:
        while piece := stream.read(1024 * 1024):
            found.update(piece)
            size += len(piece)
    return Outgoing(path, found.digest(), size, begun)
