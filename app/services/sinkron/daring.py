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
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from app.domain.errors import CancelledError
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT, SISTEM_ID, Pelaku
from app.domain.sinkron import BatasDaring, HasilDaring
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.sinkron import catatan_daring as catat
from app.services.sinkron.bahan import PENYINKRON, Bahan, siapkan_bahan
from app.services.sinkron.galat_daring import gagal, sedang_berjalan, tanpa_alamat
from app.services.sinkron.kotak import isi_kotak
from app.services.sinkron.meja_daring import Meja
from app.sync.online.address import hub_url, proxy_for, proxy_setting
from app.sync.online.backoff import Backoff
from app.sync.online.client import HubClient, Timeouts
from app.sync.online.exchange import Exchange, Introduction, Patience
from app.sync.online.faults import BudgetError, OnlineError
from app.sync.online.meter import Meter
from app.sync.online.parts import PartSize
from app.sync.online.replies import HubKey
from app.sync.online.transport import Transport
from app.sync.trust.certs import Certificate
from app.sync.trust.errors import TrustError

SARANA = "daring"
SLICE = 0.2
JAWABAN_MS = 24 * 3600 * 1000
"""Certificates, revocations and packs of the province are asked for once a day"""
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
        self._selisih = 0

    def _line(self, proxy: str | None, pin: bytes) -> Exchange:
        kantor, bahan, dunia = self._kantor, self._bahan, self._dunia
        client = HubClient(
            url=self._url,
            device=bahan.device,
            signing_key=kantor.stream.signing_key,
            hubs=_pusat(bahan, kantor.jam.now_ms(), self._catatan.pusat),
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
            have=lambda hub: self._meja.sidik_tanda_terima(hub.subject),
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
            self._meja.disapa(self._exchange.welcome)
            self._meja.simpan()
        return self._hasil(putus, habis=habis)

    def _semua(self) -> None:
        meja, exchange = self._meja, self._exchange
        if not exchange.client.token:
            self._sapa()
        welcome = exchange.welcome
        sent = self._kirim()
        asked = welcome is not None and not welcome.waiting
        if not asked and (self._bahan.peers() or not sent):
            self._ambil()
        receipt = meja.tanda_terima_baru()
        if receipt is not None:
            meja.tiba_tanda(exchange.send(receipt))
        now = self._kantor.jam.now_ms()
        due = not 0 <= now - self._catatan.jawaban < JAWABAN_MS
        if due and not self._hemat:
            meja.terapkan_jawaban(exchange.answer(), self._job)

    def _sapa(self) -> None:
        welcome = self._exchange.greet()
        self._meja.disapa(welcome)
        seconds = (welcome.time - self._kantor.jam.now_ms()) // 1000
        if abs(seconds) > SELISIH_DETIK:
            self._selisih = seconds
            self._peringatan.append(_kalimat_jam(self._kantor, welcome.time))

    def _kirim(self) -> int:
        """Send what waits, records first; return how many volumes the hub took."""
        waiting = isi_kotak(self._kantor, self._pelaku, self._bahan)
        items = self._meja.pilih(waiting, sampai=None if self._boleh_berkas() else CATATAN)
        if self._hemat:
            self._peringatan.append(
                "Kuota bulan ini sudah habis: hanya catatan dan tanda terima yang dikirim."
            )
        for item in items:
            if item.prioritas > CATATAN and self._sisa_kuota is not None:
                self._meter.narrow(self._sisa_kuota)
            outgoing = self._meja.siapkan(item)
            self._meja.tiba(item, outgoing.sha256, self._exchange.send(outgoing))
        return len(items)

    def _boleh_berkas(self) -> bool:
        """Files go when a person asks, or by themselves where a quota bounds them."""
        return not self._hemat and (self._pelaku.id != SISTEM_ID or self._sisa_kuota is not None)

    def _ambil(self) -> None:
        while True:
            found = self._exchange.fetch(self._meja.sampai, self._meja.folder)
            if found is not None:
                self._meja.datang(found.n, found.path)
            self._meja.tersambung = True
            if found is None or not found.more or self._meja.penuh:
                self._meja.terapkan(self._job)
                if found is None or not found.more:
                    return

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
            sisa_byte=sum(item.ukuran for item in left),
            baca=meja.hasil_baca,
            putus=putus,
            anggaran_habis=habis,
            selisih_jam=self._selisih,
            tunggu=meja.tunggu,
            peringatan=(*self._peringatan, *meja.peringatan),
        )


def _pusat(bahan: Bahan, now_ms: int, last: str) -> list[HubKey]:
    """Return the hubs this office believes, the one that answered last first."""
    found: list[Certificate] = []
    for cert in bahan.pool.province_certificates():
        try:
            bahan.pool.check(cert, now_ms)
        except TrustError:
            continue
        found.append(cert)
    if not found:
        raise tanpa_alamat()
    found.sort(key=lambda c: (c.subject.hex != last, c.kind.value != "hub"))
    return [HubKey(cert.subject, cert.public_key) for cert in found]


def _kalimat_jam(kantor: Kantor, hub_ms: int) -> str:
    saat = from_ms(hub_ms).astimezone(kantor.jam.now().tzinfo)
    return f"Jam komputer ini tidak benar; menurut jam pusat sekarang {saat:%d-%m-%Y %H.%M}."
