# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A TCP proxy that makes a bad line of a good one: slow, far, stalling, cut at chosen bytes.

All times may be divided by ``laju``, so that a minute of the line passes in a second of the test.
"""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
import struct
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

SEGMEN = 1400
FIRST = asyncio.FIRST_COMPLETED
ANTRE = 64
PORTAL = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 61\r\n\r\n"
    b"<html><body><form action=/login>Masuk Wi-Fi</form></body></html>"
)
NAIK, TURUN = "naik", "turun"


@dataclass(frozen=True)
class Profil:
    """One kind of line; rates in bit/s, times in seconds, loss as the share of segments."""

    nama: str
    turun: float = 0.0
    """0: as fast as it goes"""
    naik: float = 0.0
    rtt: float = 0.0
    goyang: float = 0.0
    hilang: float = 0.0
    """A lost segment stalls its direction for as long as TCP needs to send it again"""
    potong: int = 0
    """Every connection is reset after so many bytes in both directions together"""


P1 = Profil("P1 serat optik", 20e6, 10e6, 0.020, 0.005, 0.001)
P2 = Profil("P2 Starlink baik", 60e6, 12e6, 0.045, 0.015, 0.005)
P3 = Profil("P3 Starlink ramai", 15.8e6, 5.8e6, 0.060, 0.030, 0.01)
P4 = Profil("P4 SATRIA-1", 4e6, 1e6, 0.650, 0.080, 0.005)
P5 = Profil("P5 VSAT lama", 1e6, 0.25e6, 0.750, 0.200, 0.02)
P6 = Profil("P6 4G tepi", 2e6, 0.5e6, 0.150, 0.120, 0.05)
P6B = Profil("P6b 4G buruk", 0.5e6, 0.128e6, 0.300, 0.250, 0.09)
P7 = Profil("P7 EDGE", 0.12e6, 0.06e6, 0.600, 0.300, 0.03)
VSAT = Profil("VSAT", 256e3, 256e3, 0.600)
EDGE = Profil("EDGE", 64e3, 64e3, 0.800, potong=60_000)
LANCAR = Profil("lancar")


@dataclass(frozen=True)
class Gunting:
    """Cut one connection exactly after so many bytes of one direction."""

    arah: str
    byte: int
    sambungan: int = 0
    """Which connection, counted from 0"""


@dataclass
class Lalu:
    """What crossed the proxy."""

    naik: int = 0
    turun: int = 0
    sambungan: int = 0
    potongan: int = 0

    @property
    def total(self) -> int:
        return self.naik + self.turun


@dataclass
class Proksi:
    """Listens on a loopback port and passes on to another one."""

    tujuan: int
    profil: Profil = LANCAR
    laju: float = 1.0
    gunting: Sequence[Gunting] = ()
    kumpul: bool = False
    """Pass a request on only once all of it is here, as some proxies do"""
    mutlak: bytes = b""
    """Be an HTTP proxy for this origin: take it off the request line"""
    portal: bool = False
    """Answer everything with the log-in page of a network"""
    tls: ssl.SSLContext | None = None
    """Answer TLS oneself, as somebody who reads along"""
    benih: int = 7
    lalu: Lalu = field(default_factory=Lalu)
    port: int = 0

    def __post_init__(self) -> None:
        self._dadu = random.Random(self.benih)
        self._loop = asyncio.new_event_loop()
        self._mulai = threading.Event()
        self._thread = threading.Thread(target=self._jalan, name="proksi", daemon=True)
        self._tugas: set[asyncio.Task[None]] = set()
        self._bebas = {NAIK: 0.0, TURUN: 0.0}

    def buka(self) -> None:
        self._thread.start()
        self._mulai.wait(10)

    def tutup(self) -> None:
        self._loop.call_soon_threadsafe(self._henti.set)
        self._thread.join(10)

    def ubah(self, **hal: object) -> None:
        """Change the line from now on."""
        for nama, nilai in hal.items():
            setattr(self, nama, nilai)

    # -- the loop -------------------------------------------------------------------------------

    def _jalan(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._layani())
        self._loop.close()

    async def _layani(self) -> None:
        self._henti = asyncio.Event()
        server = await asyncio.start_server(self._terima, "127.0.0.1", 0, ssl=self.tls)
        self.port = server.sockets[0].getsockname()[1]
        self._mulai.set()
        await self._henti.wait()
        server.close()
        for tugas in list(self._tugas):
            tugas.cancel()
        await asyncio.gather(*self._tugas, return_exceptions=True)

    def _terima(self, masuk: asyncio.StreamReader, keluar: asyncio.StreamWriter) -> None:
        tugas = self._loop.create_task(self._sambung(masuk, keluar))
        self._tugas.add(tugas)
        tugas.add_done_callback(self._tugas.discard)

    async def _sambung(self, masuk: asyncio.StreamReader, keluar: asyncio.StreamWriter) -> None:
        nomor, self.lalu.sambungan = self.lalu.sambungan, self.lalu.sambungan + 1
        try:
            if self.portal:
                await masuk.read(65536)
                keluar.write(PORTAL)
                await keluar.drain()
                return
            jauh_masuk, jauh_keluar = await asyncio.open_connection("127.0.0.1", self.tujuan)
        except OSError:
            return
        finally:
            if self.portal:
                keluar.close()
        garis = _Garis(self, nomor)
        arah = [
            asyncio.ensure_future(garis.pompa(masuk, jauh_keluar, NAIK)),
            asyncio.ensure_future(garis.pompa(jauh_masuk, keluar, TURUN)),
        ]
        putus = asyncio.ensure_future(garis.usai.wait())
        try:
            await asyncio.wait([*arah, putus], return_when=FIRST)
            if not garis.putus:
                selesai = asyncio.ensure_future(asyncio.wait(arah))
                await asyncio.wait([putus, selesai], return_when=FIRST, timeout=30)
                selesai.cancel()
        finally:
            for satu in (*arah, putus):
                satu.cancel()
            await asyncio.gather(*arah, putus, return_exceptions=True)
            if garis.putus:
                self.lalu.potongan += 1
                _reset(keluar)
            for satu_keluar in (keluar, jauh_keluar):
                satu_keluar.close()

    async def tunggu(self, detik: float) -> None:
        if detik > 0:
            await _pada(asyncio.get_running_loop().time() + detik / self.laju)


async def _pada(saat: float) -> None:
    """Let a byte arrive when the line would have brought it."""
    loop = asyncio.get_running_loop()
    tiba = loop.create_future()
    pegang = loop.call_at(saat, lambda: tiba.done() or tiba.set_result(None))
    try:
        await tiba
    finally:
        pegang.cancel()


class _Garis:
    """One connection through the proxy."""

    def __init__(self, proksi: Proksi, nomor: int) -> None:
        self._proksi = proksi
        self._byte = {NAIK: 0, TURUN: 0}
        self._batas = {g.arah: g.byte for g in proksi.gunting if g.sambungan == nomor}
        self.putus = False
        self.usai = asyncio.Event()

    def _putus(self) -> None:
        """What was still on its way is gone with the connection."""
        self.putus = True
        self._proksi._bebas = dict.fromkeys((NAIK, TURUN), 0.0)
        self.usai.set()

    async def pompa(
        self, masuk: asyncio.StreamReader, keluar: asyncio.StreamWriter, arah: str
    ) -> None:
        antre: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(ANTRE)
        kirim = asyncio.ensure_future(self._antar(antre, keluar, arah))
        kumpul = self._proksi.kumpul and arah == NAIK
        try:
            while not kirim.done():
                data = await (self._permintaan(masuk) if kumpul else masuk.read(SEGMEN))
                if self.putus:
                    return
                if self._proksi.mutlak and arah == NAIK:
                    data = data.replace(self._proksi.mutlak, b"", 1)
                await antre.put((self._tiba(len(data), arah), data))
                if not data:
                    break
            await kirim
        except OSError:
            return
        finally:
            kirim.cancel()

    async def _permintaan(self, masuk: asyncio.StreamReader) -> bytes:
        """Return a whole request; gives up where the line is cut before that."""
        data = bytearray()
        panjang = 1
        while len(data) < panjang:
            potongan = await masuk.read(SEGMEN)
            if not potongan:
                return b""
            data += potongan
            self._byte[NAIK] += len(potongan)
            kepala, ada, _ = bytes(data).partition(b"\r\n\r\n")
            panjang = len(kepala) + 4 + _isi(kepala) if ada else len(data) + 1
            if len(data) < panjang and self._habis(NAIK):
                self._putus()
                return b""
        self._byte[NAIK] -= len(data)
        return bytes(data)

    async def _antar(
        self, antre: asyncio.Queue[tuple[float, bytes]], keluar: asyncio.StreamWriter, arah: str
    ) -> None:
        while True:
            saat, data = await antre.get()
            await _pada(saat)
            if not data:
                if keluar.can_write_eof():
                    keluar.write_eof()
                return
            boleh = self._boleh(len(data), arah)
            keluar.write(data[:boleh])
            await keluar.drain()
            self._byte[arah] += boleh
            setattr(self._proksi.lalu, arah, getattr(self._proksi.lalu, arah) + boleh)
            if boleh < len(data) or self._habis(arah):
                self._putus()
                return

    def _tiba(self, panjang: int, arah: str) -> float:
        """Return when a segment comes out at the other end, by the clock of the loop."""
        proksi, profil = self._proksi, self._proksi.profil
        laju = profil.naik if arah == NAIK else profil.turun
        sekarang = asyncio.get_running_loop().time()
        mulai = max(sekarang, proksi._bebas[arah])
        lama = panjang * 8 / laju if laju else 0.0
        if profil.hilang and proksi._dadu.random() < profil.hilang:
            lama += max(0.2, profil.rtt)
        proksi._bebas[arah] = mulai + lama / proksi.laju
        jauh = profil.rtt / 2 + abs(proksi._dadu.gauss(0, profil.goyang / 4))
        return proksi._bebas[arah] + jauh / proksi.laju

    def _boleh(self, panjang: int, arah: str) -> int:
        sisa = panjang
        if arah in self._batas:
            sisa = min(sisa, self._batas[arah] - self._byte[arah])
        if self._proksi.profil.potong:
            sisa = min(sisa, self._proksi.profil.potong - sum(self._byte.values()))
        return max(0, sisa)

    def _habis(self, arah: str) -> bool:
        potong = self._proksi.profil.potong
        at_cut = arah in self._batas and self._byte[arah] >= self._batas[arah] > 0
        return at_cut or bool(potong and sum(self._byte.values()) >= potong)


def _isi(kepala: bytes) -> int:
    for baris in kepala.split(b"\r\n"):
        nama, _, nilai = baris.partition(b":")
        if nama.lower() == b"content-length":
            return int(nilai)
    return 0


def _reset(keluar: asyncio.StreamWriter) -> None:
    """Let the client see a reset instead of an orderly end."""
    sock = keluar.get_extra_info("socket")
    if sock is not None and keluar.get_extra_info("ssl_object") is None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@contextmanager
def proksi_ke(tujuan: int, profil: Profil = LANCAR, **hal: object) -> Iterator[Proksi]:
    """Run a proxy in front of a port."""
    proksi = Proksi(tujuan, replace(profil), **hal)  # type: ignore[arg-type]
    proksi.buka()
    try:
        yield proksi
    finally:
        proksi.tutup()
