# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One exchange with the province's hub: what waits goes up, what came for this PC is applied.

Records and receipts first. The line may break anywhere: the hub knows every volume by its hash,
and only its signed receipt lets a volume leave the outbox. No transaction is open while bytes
cross the wire, so nobody's work waits for the network.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from app.domain.errors import CancelledError
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT, SISTEM_ID, Pelaku
from app.domain.sinkron import BatasDaring, HasilDaring
from app.services.kantor import Kantor
from app.services.sinkron import catatan_daring as catat
from app.services.sinkron.bahan import PENYINKRON, Bahan, siapkan_bahan
from app.services.sinkron.berkas import menunggu_setelah_bungkus
from app.services.sinkron.galat_daring import gagal, sedang_berjalan, tanpa_alamat
from app.services.sinkron.kotak import Kiriman, isi_kotak, menunggu
from app.services.sinkron.meja_daring import Meja
from app.services.sinkron.muatan import Tanda, ukuran
from app.services.sinkron.pusat import kalimat_jam, pusat_dipercaya
from app.sync.online.address import hub_url, proxy_for, proxy_setting
from app.sync.online.backoff import Backoff
from app.sync.online.client import HubClient, Timeouts, Welcome
from app.sync.online.exchange import Exchange, Introduction, Patience
from app.sync.online.faults import BudgetError, OnlineError
from app.sync.online.meter import Meter
from app.sync.online.parts import PartSize
from app.sync.online.transport import Transport

SARANA = "daring"
SLICE = 0.2
CATATAN = 1
"""Highest priority number of records and receipts; files come after"""
SELISIH_DETIK = 300
_satu = threading.Lock()


@dataclass(frozen=True)
class Dunia:
    """What an exchange takes from the machine; tests give their own."""

    timeouts: Timeouts = field(default_factory=Timeouts)
    patience: Patience = field(default_factory=Patience)
    tidur: Callable[[float], None] = time.sleep
    acak: random.Random = field(default_factory=random.SystemRandom)
    bagian: int = 0
    """First size of a part in bytes; 0 for the usual one"""


def daring_sekarang(
    kantor: Kantor,
    pelaku: Pelaku,
    *,
    anggaran: int | None = None,
    job: JobControl,
    dunia: Dunia | None = None,
) -> HasilDaring:
    """Exchange once with the hub of the province, now.

    Args:
        kantor: the open office.
        pelaku: who asked; the program itself for automatic attempts.
        anggaran: bytes this exchange may use in both directions together; None: no limit.
        job: told bytes; cancel ends the exchange at the next step, what crossed stays.
        dunia: clocks and patience, for tests.

    Raises:
        UserError: ``SIN-001`` not enrolled, ``SIN-110``, ``SIN-112`` no usable address of a hub,
            ``SIN-113`` another exchange runs, ``SIN-114`` … ``SIN-118`` nothing came through.
    """
    pelaku.wajib("bertukar data lewat jaringan", *PENYINKRON)
    if not _satu.acquire(blocking=False):
        raise sedang_berjalan()
    try:
        bahan = siapkan_bahan(kantor, pelaku)
        return _Tukar(kantor, pelaku, bahan, anggaran, job, dunia or Dunia()).jalankan()
    finally:
        _satu.release()


def batas(kantor: Kantor, pelaku: Pelaku) -> BatasDaring:
    """Return the budget of a month and what of it is used."""
    pelaku.wajib("melihat kuota jaringan", *PELIHAT)
    return _batas(kantor)


def setel_batas(kantor: Kantor, pelaku: Pelaku, byte: int) -> BatasDaring:
    """Set the budget of every month in bytes; 0 takes it away. Return how it stands."""
    pelaku.wajib("mengatur kuota jaringan", *PENYINKRON)
    with kantor.uow(pelaku) as uow:
        catat.simpan_kuota(uow.session.connection(), byte)
        uow.commit()
    return _batas(kantor)


def _batas(kantor: Kantor) -> BatasDaring:
    with kantor.read() as session:
        return catat.baca_batas(session.connection(), catat.bulan(kantor.jam.now()))


def proksi(kantor: Kantor, pelaku: Pelaku) -> str:
    """Return the proxy setting: empty (as the system says), ``langsung``, or an address."""
    pelaku.wajib("melihat proksi", *PELIHAT)
    with kantor.read() as session:
        return catat.baca_proksi(session.connection())


def setel_proksi(kantor: Kantor, pelaku: Pelaku, teks: str) -> str:
    """Set the proxy: empty (as the system says), ``langsung``, or an address; return it.

    Raises:
        ValidationError: ``SIN-111``.
    """
    pelaku.wajib("mengatur proksi", Peran.ADMINISTRATOR)
    setting = proxy_setting(teks)
    with kantor.uow(pelaku) as uow:
        catat.simpan_proksi(uow.session.connection(), setting)
        uow.commit()
    return setting


class _Tukar:
    """One exchange."""

    def __init__(
        self,
        kantor: Kantor,
        pelaku: Pelaku,
        bahan: Bahan,
        anggaran: int | None,
        job: JobControl,
        dunia: Dunia,
    ) -> None:
        if not bahan.online:
            raise tanpa_alamat()
        self._url = hub_url(bahan.online)
        self._kantor, self._pelaku, self._bahan = kantor, pelaku, bahan
        self._job, self._dunia = job, dunia
        self._meter = Meter(anggaran, self._periksa)
        with kantor.read() as session:
            connection = session.connection()
            self._catatan = catat.baca_catatan(connection, bahan.device, self._url)
            proxy = proxy_for(self._url, catat.baca_proksi(connection))
            pin = catat.pin_pusat(connection)
            kuota = catat.baca_batas(connection, catat.bulan(kantor.jam.now()))
        used = kuota.naik + kuota.turun
        self._sisa_kuota = max(0, kuota.kuota_byte - used) if kuota.kuota_byte else None
        self._hemat = self._sisa_kuota == 0
        self._exchange = self._line(proxy, pin)
        tempat = urlsplit(self._url).hostname or self._url
        self._meja = Meja(kantor, pelaku, bahan, self._catatan, self._meter, SARANA, tempat)
        self._peringatan: list[str] = []
        self._selisih = self._belum = 0
        self._ref = b""
        """What names the province's answer, as the hub said last"""
        self._disapa_dengan: Welcome | None = None

    def _line(self, proxy: str | None, pin: bytes) -> Exchange:
        kantor, bahan, dunia = self._kantor, self._bahan, self._dunia
        client = HubClient(
            url=self._url,
            device=bahan.device,
            signing_key=kantor.stream.signing_key,
            hubs=pusat_dipercaya(bahan, kantor.jam.now_ms(), self._catatan.pusat),
            open_transport=lambda: Transport(
                self._meter, tls=self._url.startswith("https:"), pin=pin, proxy=proxy
            ),
            meter=self._meter,
            timeouts=dunia.timeouts,
            token=self._catatan.token if self._hangat() else "",
        )
        intro = Introduction(
            number=self._catatan.salam,
            now_ms=kantor.jam.now_ms,
            have=lambda hub: self._meja.punya(hub.subject),
            relay=self._catatan.titipan,
            certificates=[c.raw for c in (*bahan.pool.chain(bahan.cert)[:-1][::-1], bahan.cert)],
            revocations=bahan.pool.revocations() if bahan.pool.lists() else b"",
        )
        first = PartSize(size=dunia.bagian) if dunia.bagian else PartSize()
        down = PartSize(size=dunia.bagian) if dunia.bagian else PartSize()
        return Exchange(
            client,
            intro,
            Backoff(dunia.acak),
            self._wait,
            dunia.patience,
            up=first,
            down=down,
            tell=self._tell,
        )

    def _hangat(self) -> bool:
        """True while the token of the last greeting holds, so that nothing need be asked first."""
        now, noted = self._kantor.jam.now_ms(), self._catatan
        return bool(noted.token) and noted.dibuat <= now < noted.habis - 60_000

    # -- the exchange ---------------------------------------------------------------------------

    def jalankan(self) -> HasilDaring:
        """Run it to its end, or to where the line, the budget or a person ends it."""
        putus, habis = "", False
        try:
            self._semua()
        except BudgetError:
            habis = True
        except OnlineError as error:
            if not self._meja.tersambung:
                raise gagal(error) from error
            refusal = gagal(error)
            putus = f"{refusal.what} {refusal.action}"
            self._meja.tunggu = max(self._meja.tunggu, int(refusal.tunggu))
        finally:
            self._exchange.client.reset()
            self._catatan.salam = self._exchange.intro.number
            self._disapa(self._exchange.welcome)
            self._meja.simpan()
        return self._hasil(putus, habis=habis)

    def _semua(self) -> None:
        """Records of both directions first, then what the province says, then files."""
        if not self._catatan.pusat:
            self._sapa()  # a hub that does not know this PC should not be sent anything yet
        sent = self._kirim_catatan()
        self._ambil(terpaksa=not sent)
        self._kirim_tanda()
        self._minta_tanda()
        self._minta_jawaban()
        if self._boleh_berkas():
            if self._sisa_kuota is not None:
                self._meter.narrow(self._sisa_kuota)
            self._kirim_berkas()
            self._ambil_berkas()
            self._kirim_tanda()

    def _sapa(self) -> None:
        self._disapa(self._exchange.greet())

    def _disapa(self, welcome: Welcome | None) -> None:
        """Keep what the hub told of this PC; tell of a clock that is wrong."""
        new = welcome is not None and welcome is not self._disapa_dengan
        self._disapa_dengan = welcome
        self._meja.disapa(welcome)
        if welcome is None or not new:
            return
        seconds = (welcome.time - self._kantor.jam.now_ms()) // 1000
        if abs(seconds) > SELISIH_DETIK and not self._selisih:
            self._selisih = seconds
            self._peringatan.append(kalimat_jam(self._kantor, welcome.time))

    def _kirim_catatan(self) -> int:
        """Send records and this PC's receipt; return how many uploads that took."""
        waiting = isi_kotak(self._kantor, self._pelaku, self._bahan)
        if self._hemat:
            self._peringatan.append(
                "Kuota bulan ini sudah habis: hanya catatan dan tanda terima yang dikirim."
            )
        return self._kirim(self._meja.pilih(waiting, sampai=CATATAN), self._meja.tanda())

    def _kirim(self, items: Sequence[Kiriman], tanda: Tanda | None) -> int:
        count = 0
        for muatan in self._meja.muatan(items, tanda):
            arrived = self._exchange.send(muatan.outgoing)
            self._ref = arrived.ref
            self._disapa(self._exchange.welcome)
            self._meja.tiba(muatan, arrived, tanda)
            count += 1
        return count

    def _kirim_tanda(self) -> None:
        tanda = self._meja.tanda()
        if tanda is not None:
            self._kirim([], tanda)

    def _boleh_berkas(self) -> bool:
        """Files go when a person asks, or by themselves where a quota bounds them."""
        return not self._hemat and (self._pelaku.id != SISTEM_ID or self._sisa_kuota is not None)

    def _ambil(self, *, terpaksa: bool) -> None:
        """Fetch records of the other PCs where some wait, or where nobody has said so yet."""
        meja, lanes = self._meja, self._exchange.client.lanes
        if lanes is None and not terpaksa:
            return
        if lanes is not None and lanes.records.upto <= meja.sampai:
            return
        while True:
            found = self._exchange.fetch(meja.sampai, meja.folder)
            self._disapa(self._exchange.welcome)
            if found is not None:
                meja.datang(found)
            meja.tersambung = True
            if found is None or not found.more or meja.penuh:
                meja.terapkan(self._job)
                if found is None or not found.more:
                    return

    def _minta_tanda(self) -> None:
        """Ask for the hub's receipt if it says something new and did not come by itself."""
        welcome = self._exchange.welcome
        if welcome is None or self._meja.bertanda or not welcome.vector:
            return
        if welcome.vector != self._meja.vektor(welcome.hub.subject):
            self._sapa()

    def _minta_jawaban(self) -> None:
        """Fetch certificates, revocations and packs of the province if there are new ones."""
        welcome = self._exchange.welcome
        ref = self._ref or (welcome.ref if welcome is not None else b"")
        if not ref or ref.hex() == self._catatan.acuan or self._hemat:
            return
        found = self._exchange.answer(self._meja.folder)
        if found is not None:
            self._meja.terapkan_jawaban(found, self._job)

    def _kirim_berkas(self) -> None:
        """Seal the files the other PCs lack, as far as this exchange may carry them, and send."""
        waiting, left = menunggu(self._kantor), self._meter.left
        sekali = None
        if left is not None:
            sekali = left - ukuran(self._meja.pilih(waiting, sampai=None))
        if sekali is None or sekali > 0:
            waiting, self._belum = menunggu_setelah_bungkus(
                self._kantor, self._pelaku, self._bahan, waiting, job=self._job, sekali=sekali
            )
        self._kirim(self._meja.pilih(waiting, sampai=None), None)

    def _ambil_berkas(self) -> None:
        meja, lanes = self._meja, self._exchange.client.lanes
        if not meja.terapkan_tunda(self._job):
            return
        more = lanes is not None and lanes.files.upto > meja.sampai_berkas
        while more:
            found = self._exchange.fetch(
                meja.sampai_berkas, meja.folder, files=True, have=self._catatan.titipan_berkas
            )
            if found is not None:
                meja.terapkan_berkas(found, self._job)
            # asked once more at the end: that tells the hub what it may forget
            more = found is not None and meja.terapkan_tunda(self._job)

    # -- around it ------------------------------------------------------------------------------

    def _periksa(self) -> None:
        if self._job.cancelled:
            raise CancelledError

    def _wait(self, seconds: float) -> None:
        left = seconds
        while left > 0:
            self._periksa()
            self._dunia.tidur(min(SLICE, left))
            left -= SLICE

    def _tell(self, length: int) -> None:
        del length
        done = self._meter.total
        self._job.step(done, max(done, self._meja.total), "mengirim")

    def _hasil(self, putus: str, *, habis: bool) -> HasilDaring:
        meja = self._meja
        left = meja.sisa()
        return HasilDaring(
            terkirim=meja.terkirim,
            operasi=meja.operasi,
            diterima=meja.diterima,
            naik=self._meter.up,
            turun=self._meter.down,
            permintaan=self._meter.requests,
            sisa=len(left),
            sisa_byte=ukuran(left) + self._belum,
            baca=meja.hasil_baca,
            putus=putus,
            anggaran_habis=habis,
            selisih_jam=self._selisih,
            tunggu=meja.tunggu,
            peringatan=(*self._peringatan, *meja.peringatan),
        )
