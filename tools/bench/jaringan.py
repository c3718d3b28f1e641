# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m tools.bench.jaringan``: the exchange over VSAT and EDGE in real time.

A real office with two PCs sends to the real hub through the shaping proxy of the tests: the log
for the other PC and the feed for the province, sealed and signed. Bytes are those of the proxy,
all headers included. ``--tls`` adds TLS with a pinned certificate; its handshake then takes two
round trips more, as every session after a quarter of an hour does.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.pelaku import SISTEM
from app.domain.permohonan import PermohonanDraft
from app.services import instansi
from app.services.permohonan import daftarkan, koreksi
from tests.helpers.daring import Pusat, dunia_uji, hubungkan, jalankan_pusat, sertifikat_tls, tukar
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import PCLengkap, buka_bersertifikat
from tests.helpers.proksi import EDGE, VSAT, Profil, Proksi, proksi_ke
from tools.bench.paket import CATATAN, DOKUMEN, PEKERJAAN, TUJUAN
from tools.bench.seed import SUKU
from tools.bench.ukur import Hasil

CATATAN_AWAL = 2000
SASARAN = {
    ("VSAT", "k=100"): 1.0,
    ("VSAT", "tanpa perubahan"): 0.7,
    ("EDGE", f"awal {CATATAN_AWAL}"): 65.0,
}
"""Seconds, section 10 of the sync design"""


class Kantor:
    """One office at the end of the line, with records as clerks write them."""

    def __init__(self, one: PCLengkap) -> None:
        self.one = one
        self.dadu = random.Random(20261123)  # noqa: S311 - invented data
        self.draf: dict[UUID, PermohonanDraft] = {}
        instansi.simpan_instansi(one.pc.kantor, SISTEM, INSTANSI)

    def catat(self, jumlah: int) -> None:
        """Register requests."""
        for _ in range(jumlah):
            nama = " ".join(self._suku() for _ in range(2))
            draft = replace(
                DRAFT,
                nama_pemohon=nama,
                alamat=f"Jalan {self._suku()} Nomor {self.dadu.randint(1, 250)}, Palangka Raya",
                telepon=f"08{self.dadu.randrange(10**10):010}",
                email=f"{nama.lower().replace(' ', '.')}@contoh.id",
                pekerjaan=self.dadu.choice(PEKERJAAN.split()).replace("_", " "),
                rincian=f"Mohon salinan {self._pilih(DOKUMEN)} tahun"
                f" {self.dadu.randint(2019, 2026)}; {self._pilih(CATATAN)}. {self._pilih(DOKUMEN)}",
                tujuan=self._pilih(TUJUAN),
            )
            self.draf[daftarkan(self.one.pc.kantor, SISTEM, draft).id] = draft

    def ubah(self, jumlah: int) -> None:
        """Correct three fields of so many requests."""
        for rid in self.dadu.sample(sorted(self.draf), jumlah):
            draft = replace(
                self.draf[rid],
                telepon=f"08{self.dadu.randrange(10**10):010}",
                tujuan=f"{self._pilih(TUJUAN)}; {self._suku()}",
                pekerjaan=self._suku(),
            )
            koreksi(self.one.pc.kantor, SISTEM, rid, draft, alasan="salah ketik")
            self.draf[rid] = draft

    def _suku(self) -> str:
        return "".join(self.dadu.choices(SUKU.split(), k=3)).title()

    def _pilih(self, teks: str) -> str:
        return self.dadu.choice(teks.replace("\n", "").split("|"))


@contextmanager
def dunia(
    folder: Path, profil: Profil, *, tls: bool
) -> Iterator[tuple[Kantor, PCLengkap, Pusat, Proksi]]:
    """Open two PCs, the hub and the line between; the second PC is beside the hub."""
    patch = pytest.MonkeyPatch()
    cert = sertifikat_tls(folder) if tls else None
    try:
        with buka_bersertifikat(folder, patch, "a", "b") as (a, b):
            now = a.pc.jam.now_ms()
            files = (cert[0], cert[1]) if cert else None
            with (
                jalankan_pusat(a.provinsi, folder / "pusat", now_ms=now, sertifikat=files) as pusat,
                proksi_ke(pusat.port, profil) as proksi,
            ):
                scheme = "https" if tls else "http"
                pin = cert[2] if cert else b""
                hubungkan(a, f"{scheme}://127.0.0.1:{proksi.port}", pin=pin)
                hubungkan(b, f"{scheme}://127.0.0.1:{pusat.port}", pin=pin)
                yield Kantor(a), b, pusat, proksi
    finally:
        patch.undo()


def ukur(profil: Profil, jumlah: int, *, tls: bool) -> list[Hasil]:
    """Measure one line; the introduction of the PC to the hub is a step of its own."""
    results = []
    with (
        tempfile.TemporaryDirectory() as name,
        dunia(Path(name), profil, tls=tls) as (kantor, lain, _, proksi),
    ):

        def langkah(nama: str) -> None:
            before, start = replace(proksi.lalu), time.perf_counter()
            done = tukar(kantor.one, dunia=dunia_uji(1.0))
            seconds = time.perf_counter() - start
            used = proksi.lalu.total - before.total
            if done.sisa or done.putus:
                raise SystemExit(f"{profil.nama} {nama}: {done.putus or done.sisa}")
            cuts = proksi.lalu.potongan - before.potongan
            rest = f"{used} B, {done.permintaan} permintaan, {cuts} potongan"
            if used * 8 > profil.naik:  # what no protocol can be faster than
                rest += f", jalur sendiri {used * 8 / profil.naik:.1f} s"
            label = f"{profil.nama}{' TLS' if tls else ''}: {nama}"
            goal = SASARAN.get((profil.nama, nama), 10_000.0)
            results.append(Hasil(label, seconds, "s", 10_000.0 if tls else goal, rest))
            line = results[-1]
            print(f"{line.nilai:8.2f} s  (batas {line.batas:g})  {line.nama:32} {rest}", flush=True)

        langkah("perkenalan")
        kantor.catat(jumlah)
        langkah(f"awal {jumlah}")
        langkah("tanpa perubahan")
        for _ in range(2):  # the second PC has it too, and says so
            tukar(lain)
            tukar(kantor.one, dunia=dunia_uji(1.0))
        for banyak in (20, 50, 100):
            kantor.ubah(banyak)  # a correction changes two records: the case and its history
            langkah(f"k={banyak}")
        kantor.one.pc.jam.maju(minutes=16)
        langkah("tanpa perubahan, sapaan baru")
    return results


def main() -> int:
    """Measure and print; exit 1 if a figure misses its target."""
    parser = argparse.ArgumentParser(prog="bench.jaringan")
    parser.add_argument("--rows", type=int, default=CATATAN_AWAL)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    results = [one for line in (VSAT, EDGE) for one in ukur(line, options.rows, tls=options.tls)]
    if options.json:
        options.json.write_text(json.dumps([asdict(r) for r in results]), encoding="utf-8")
    return 0 if all(result.lulus for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
