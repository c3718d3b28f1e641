# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office's side of an exchange: what to send, what the hub said, what came, all kept at once.

Every step is stored before the next one begins, so a power cut costs no more than the step.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import HasilBaca, KeadaanPaket
from app.services.kantor import Kantor
from app.services.sinkron import muatan as beban
from app.services.sinkron.aturan_kawan import KUNCI as ATURAN
from app.services.sinkron.baca import RUANG_BERKAS, baca_berkas
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.catatan_daring import (
    Catatan,
    bulan,
    simpan_catatan,
    tambah_pakai,
)
from app.services.sinkron.jurnal import dikenal
from app.services.sinkron.kotak import Kiriman, lepas_yang_diakui, menunggu
from app.services.sinkron.muatan import Muatan, Tanda
from app.services.sinkron.tanda_daring import tanda_baru, tanda_terkirim
from app.sync.bundle.container import read_header
from app.sync.bundle.errors import BundleError
from app.sync.custody import forked_heads, keep_receipt, receipts
from app.sync.online.client import Arrived, Verdict, Welcome
from app.sync.online.exchange import Fetched
from app.sync.online.faults import ReplyError
from app.sync.online.meter import Meter
from app.sync.online.parts import LEAST
from app.sync.online.protocol import NOTHING, TOKEN_MS, together, vector_digest
from app.sync.wire import Ack, Scope

TANDA = "daring"
"""Key in the summary of a volume: where and when the hub took it"""
PERIKSA_MS = 7 * 24 * 3600 * 1000
"""A volume without a receipt for so long is offered again: the hub may have lost it"""
BANYAK, BESAR = 32, 64 * 1024 * 1024
NAMA = "paket dari pusat provinsi"
APART = "karantina"
TUNDA = "tunda-*.berkas"
"""Fetched volumes of files whose records are not here yet"""


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
        """All records of the relay up to here were fetched in this exchange"""
        self.sampai_berkas = self.catatan.titipan_berkas
        self.bertanda = False
        """The hub's receipt came with this exchange"""
        self._datang: list[Path] = []
        self._naik = self._turun = 0
        self._salam: Welcome | None = None

    # -- what the hub said ----------------------------------------------------------------------

    def vektor(self, pusat: UUID) -> bytes:
        """Return the digest of the vector in the last receipt of a hub; empty without one."""
        with self.kantor.read() as session:
            for one in receipts(session.connection(), Scope.PROVINCE):
                if one.by == pusat:
                    return vector_digest(one.stored)
        return b""

    def punya(self, pusat: UUID) -> bytes:
        """Return the digest a greeting of a hub names: of its receipt and its answer."""
        vector, ref = self.vektor(pusat), bytes.fromhex(self.catatan.acuan)
        return together(vector, ref) if vector and ref else NOTHING

    def disapa(self, welcome: Welcome | None) -> None:
        """Keep the answer to a greeting: token and receipt."""
        if welcome is None or welcome is self._salam:
            return
        self._salam, self.tersambung, self.tunggu = welcome, True, welcome.wait
        self.bertanda = self.bertanda or welcome.ack is not None
        noted, now = self.catatan, self.kantor.jam.now_ms()
        noted.pusat, noted.token = welcome.hub.subject.hex, welcome.token
        noted.dibuat, noted.habis = now, now + TOKEN_MS
        self.simpan(ack=welcome.ack)

    # -- sending --------------------------------------------------------------------------------

    def pilih(self, waiting: Sequence[Kiriman], *, sampai: int | None) -> list[Kiriman]:
        """Return what the hub does not hold yet: records and receipts first, then by age.

        Packs of the province stay: every PC that reaches the hub gets them from it.
        """
        items = [item for item in waiting if sampai is None or item.prioritas <= sampai]
        items = [item for item in items if not self._dipegang(item)]
        items.sort(key=lambda k: (k.prioritas, k.lingkup is not Scope.PROVINCE, k.id))
        return items

    def sisa(self) -> list[Kiriman]:
        """Return what still waits for the hub."""
        return self.pilih(menunggu(self.kantor), sampai=None)

    def _dipegang(self, item: Kiriman) -> bool:
        if ATURAN in item.ringkas:
            return True
        noted = item.ringkas.get(TANDA)
        if not isinstance(noted, list) or len(noted) != 2 or noted[0] != self.catatan.alamat:
            return False
        return bool(0 <= self.kantor.jam.now_ms() - int(noted[1]) < PERIKSA_MS)

    def tanda(self) -> Tanda | None:
        """Return this PC's receipt for the other PCs, if it says more than the last one sent."""
        return tanda_baru(self.kantor, self.pelaku, self.bahan, self.catatan)

    def muatan(self, items: Sequence[Kiriman], tanda: Tanda | None) -> Iterator[Muatan]:
        """Yield what is to be sent: the bundle begun before, then the rest, the receipt first."""
        self.total = beban.ukuran(items)
        old = beban.begun(self.folder, self.catatan.ikatan)
        if old is not None:
            yield old
            items = [item for item in items if item.id not in old.ids]
        room = 0 if tanda is None else len(tanda.isi)
        for group in beban.kelompok(items, room):
            if tanda is not None and (len(group) > 1 or beban.ukuran(group) <= beban.KECIL):
                yield self._ikat(group, tanda)
                tanda = None
            elif len(group) > 1:
                yield self._ikat(group, None)
            else:
                yield self._satu(group[0])
        if tanda is not None:
            yield self._ikat([], tanda)

    def _ikat(self, group: Sequence[Kiriman], tanda: Tanda | None) -> Muatan:
        bundle = beban.ikat(self.folder, group, tanda)
        self.catatan.ikatan = beban.catat(bundle)
        self._mulai(bundle)
        return bundle

    def _satu(self, item: Kiriman) -> Muatan:
        """Return a volume as the line carries it; remember that it was begun."""
        path = item.path
        if item.ekor:
            path = self.kantor.paths.temp / f"kirim-{item.id.hex}"
            with path.open("wb") as target:
                item.tulis(target)
        outgoing = beban.keluaran(path, begun=TANDA in item.ringkas)
        one = Muatan(outgoing, (item.id,))
        if self._mulai(one):
            one = replace(one, outgoing=replace(outgoing, begun=True))
        return one

    def _mulai(self, muatan: Muatan) -> bool:
        """Return True if this upload was begun before."""
        known = self.catatan.mulai_unggah(muatan.outgoing.sha256.hex())
        if not known and muatan.outgoing.size > LEAST:
            self.simpan()
        return known

    def tiba(self, muatan: Muatan, arrived: Arrived, tanda: Tanda | None = None) -> None:
        """Keep what became of an upload, with the receipt, in one transaction."""
        if len(arrived.verdicts) != len(muatan.ids):
            raise ReplyError("volumes")
        self.tersambung = True
        self.catatan.selesai_unggah(muatan.outgoing.sha256.hex())
        if self.catatan.ikatan.startswith(muatan.outgoing.sha256.hex()):
            self.catatan.ikatan = ""
        waiting = {item.id: item for item in menunggu(self.kantor)}
        with self.kantor.uow(self.pelaku) as uow:
            connection = uow.session.connection()
            for id_, verdict in zip(muatan.ids, arrived.verdicts, strict=True):
                if id_ in waiting:
                    self._terkirim(connection, waiting[id_], verdict)
            forked = self._simpan(connection, arrived.ack)
            uow.commit()
        if tanda is not None and None in muatan.ids and not muatan.outgoing.begun:
            tanda_terkirim(self.kantor, self.pelaku, self.catatan, tanda)
        self.bertanda = self.bertanda or arrived.ack is not None
        self._sesudah_tanda(arrived.ack, forked=forked)
        if muatan.outgoing.path.suffix != ".lmb":  # made for the road, not the outbox's own
            muatan.outgoing.path.unlink(missing_ok=True)

    def _terkirim(self, connection: Connection, item: Kiriman, verdict: Verdict) -> None:
        self.terkirim += 1
        self.operasi += int(item.ringkas["operasi"])
        reason = ""
        if verdict.state == APART:
            reason = f"Pusat provinsi menyisihkan satu paket: {verdict.sentence}"
            self.peringatan.append(reason)
        now = self.kantor.jam.now_ms()
        brief = json.dumps({**item.ringkas, TANDA: [self.catatan.alamat, now]})
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

    # -- what came ------------------------------------------------------------------------------

    @property
    def penuh(self) -> bool:
        """True once so much was fetched that it should be applied first."""
        size = sum(path.stat().st_size for path in self._datang)
        return len(self._datang) >= BANYAK or size >= BESAR

    def datang(self, found: Fetched) -> None:
        """Take in a fetched volume of records."""
        self._datang.append(found.path.rename(self.folder / f"turun-{found.n}.lmb"))
        self.sampai = found.n

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
            lepas_yang_diakui(self.kantor, self.pelaku, self.bahan)

    def terapkan_berkas(self, found: Fetched, job: JobControl) -> None:
        """Apply a fetched volume of files; keep it for later if its records are not here yet."""
        path = found.path.rename(self.folder / f"tunda-{found.n}.berkas")
        self.diterima += 1
        self.sampai_berkas = found.n
        self._berkas([path], job)
        self.catatan.titipan_berkas = found.n
        self.simpan()

    def terapkan_tunda(self, job: JobControl) -> bool:
        """Try fetched volumes of files again; False if too many go on waiting to fetch more."""
        late = sorted(self.folder.glob(TUNDA))
        if late:
            self._berkas(late, job)
        return sum(path.stat().st_size for path in self.folder.glob(TUNDA)) < RUANG_BERKAS

    def _berkas(self, paths: Sequence[Path], job: JobControl) -> None:
        self._baca(paths, job)
        with self.kantor.read() as session:
            done = dikenal(session.connection())
        for path in paths:
            if self._selesai(path, done):
                path.unlink()

    def _selesai(self, path: Path, done: set[UUID]) -> bool:
        """True unless a volume is whole, believed and waits for the records of its files."""
        try:
            with path.open("rb") as stream:
                id_ = read_header(stream).facts.bundle_id
        except BundleError:
            return True
        with self.kantor.read() as session:
            state = (
                session.connection()
                .exec_driver_sql(
                    "SELECT keadaan FROM paket WHERE id = ? AND arah = 'masuk'", (id_.bytes,)
                )
                .scalar()
            )
        return id_ in done or state != KeadaanPaket.MENUNGGU.value

    def terapkan_jawaban(self, found: Fetched, job: JobControl) -> None:
        """Apply certificates, revocations and packs of the province."""
        self._baca([found.path], job)
        found.path.unlink()
        self.catatan.acuan = found.ref.hex()
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
        self.catatan.berkas_baru = self.catatan.berkas_baru or result.berkas_tiba > 0
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
