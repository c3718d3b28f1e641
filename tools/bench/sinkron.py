# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``tools/dev.py bench sync``: synchronisation beside its peers, in one run.

``--quick`` takes small sizes throughout; ``--rows``, ``--largest``, ``--agencies`` set one size;
``--only`` and ``--without`` choose parts.

Ours runs as users have it: SQLCipher, fsync, signatures, encryption, hash chain, deadlines, search
index, undo, journal. The peers do none of these; PouchDB does not wait for the disk either.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from tools.bench.proses import sekali

ROOT = Path(__file__).resolve().parents[2]
JARINGAN = "tools.bench.jaringan"
"""The bad lines, measured by a module of their own"""
TANPA_BATAS = 10_000
"""Seconds the module of the bad lines gives a step that has no target"""
K = 100
BAGIAN = ("pc", "daring", "pusat", "rekan", "lantai", "simpan", "jaringan")


@dataclass(frozen=True)
class Ukuran:
    """How much is measured."""

    awal: int
    k_pada: tuple[int, ...]
    rekan: int
    hub_ops: int
    instansi: int
    blob_mb: int
    simpan: int
    jaringan: int
    """Records over the bad lines"""


PENUH = Ukuran(50_000, (10_000, 50_000, 200_000), 50_000, 100_000, 1_500, 512, 20_000, 2_000)
CEPAT = Ukuran(5_000, (2_000, 5_000, 10_000), 2_000, 16_000, 100, 64, 2_000, 200)


@dataclass(frozen=True)
class Baris:
    """One line of the table."""

    nama: str
    kami: float
    satuan: str
    target: float
    kecil: bool = True
    """True if less is better"""
    rekan: str = ""

    @property
    def lulus(self) -> bool:
        return self.kami <= self.target if self.kecil else self.kami >= self.target


def main(argv: Sequence[str]) -> int:
    """Measure, print the table, write the figures; exit 1 if one misses its target."""
    parser = argparse.ArgumentParser(prog="bench sync")
    parser.add_argument("--quick", action="store_true", help="small sizes, five minutes at most")
    parser.add_argument("--rows", type=int, help="records of the first reading, ours and peers'")
    parser.add_argument("--largest", type=int, help="records of the largest office")
    parser.add_argument("--agencies", type=int, help="agencies of the hub's day")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--only", type=_nama, default=(), help=f"of {', '.join(BAGIAN)}")
    parser.add_argument("--without", type=_nama, default=(), help="parts to leave out")
    options = parser.parse_args(argv)
    size = _ukuran(options)
    home = options.folder / "sinkron"
    scratch = home / "kerja"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    found: dict[str, Any] = {
        "cepat": options.quick,
        "mulai": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "inti": os.cpu_count(),
        "beban_awal": os.getloadavg(),
    }
    chosen = [name for name in options.only or BAGIAN if name not in options.without]
    for name, work in _bagian(size, home, scratch).items():
        if name in chosen:
            start = time.perf_counter()
            found[name] = work()
            print(f"… {name}: {time.perf_counter() - start:.0f} s", flush=True)
            shutil.rmtree(scratch, ignore_errors=True)
            scratch.mkdir()
    found["beban_akhir"] = os.getloadavg()
    rows = tabel(found)
    _cetak(found, rows)
    found["tabel"] = [{**asdict(row), "lulus": row.lulus} for row in rows]
    target = options.folder / "sinkron.json"
    target.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0 if all(row.lulus for row in rows) else 1


def _nama(text: str) -> tuple[str, ...]:
    names = tuple(name for name in text.split(",") if name)
    if strange := set(names) - set(BAGIAN):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(strange))}")
    return names


def _ukuran(options: argparse.Namespace) -> Ukuran:
    size = CEPAT if options.quick else PENUH
    awal = options.rows or size.awal
    besar = options.largest or max(size.k_pada[-1], awal)
    return replace(
        size,
        awal=awal,
        rekan=options.rows or size.rekan,
        k_pada=(*(n for n in size.k_pada if n < besar), besar),
        instansi=options.agencies or size.instansi,
    )


def _bagian(size: Ukuran, home: Path, scratch: Path) -> dict[str, Callable[[], Any]]:
    now_ms = int(time.time() * 1000)

    def daring() -> Any:  # noqa: ANN401 - figures
        from tools.bench.daring_ukur import daring as measure

        return measure(scratch / "daring", size.awal, K, now_ms=now_ms)

    def hub() -> Any:  # noqa: ANN401 - figures
        from tools.bench.pusat import pusat

        return pusat(scratch, ops=size.hub_ops, instansi=size.instansi, now_ms=now_ms)

    return {
        "pc": partial(_pc, size, scratch),
        "daring": daring,
        "pusat": hub,
        "rekan": partial(_rekan, size, home, scratch),
        "lantai": partial(_lantai, size, scratch),
        "simpan": partial(_simpan, size, scratch),
        "jaringan": partial(_jaringan, size.jaringan, scratch),
    }


def _pc(size: Ukuran, scratch: Path) -> dict[str, Any]:
    """Every step in a process of its own, for its memory."""
    found: dict[str, Any] = {}
    for jumlah in sorted({size.awal, *size.k_pada}):
        folder = scratch / f"pc-{jumlah}"
        _langkah("siapkan", folder, jumlah)
        one = {
            "tulis": _langkah("tulis", folder, jumlah),
            "baca": _langkah("baca", folder, jumlah),
            "ubah": _langkah("ubah", folder, K),
        }
        found[str(jumlah)] = one
        shutil.rmtree(folder)
    return found


def _langkah(step: str, folder: Path, number: int) -> dict[str, Any]:
    program = [sys.executable, "-m", "tools.bench.sinkron_pc"]
    return sekali([*program, step, str(folder), str(number)])


def _rekan(size: Ukuran, home: Path, scratch: Path) -> list[dict[str, Any]]:
    from tools.bench import rekan_morango, rekan_pouch

    python = rekan_morango.pasang(home)
    works: list[Callable[[], dict[str, Any]]] = [
        partial(rekan_morango.biasa, python, scratch / "m1", size.rekan, K),
        partial(rekan_morango.terbaik, python, scratch / "m2", size.rekan, K),
    ]
    if (node := rekan_pouch.pasang(home)) is not None:
        works.append(partial(rekan_pouch.pouch, node, scratch / "p", size.rekan, K))
    return [work() for work in works]


def _lantai(size: Ukuran, scratch: Path) -> dict[str, Any]:
    from tools.bench.lantai import berkas_simpan, berkas_utuh, zstd_mentah

    return {
        "utuh": berkas_utuh(scratch / "utuh", size.awal),
        "zstd": zstd_mentah(size.awal),
        "blob": berkas_simpan(scratch / "blob", size.blob_mb),
    }


def _simpan(size: Ukuran, scratch: Path) -> dict[str, Any]:
    os.environ["LUMBUNG_STATE"] = str(scratch / "keadaan")
    from tools.bench.seed import buka
    from tools.bench.simpan import simpan

    sesi = buka(scratch, size.simpan)
    (one,) = simpan(sesi)
    sesi.kantor.close()
    return asdict(one)


def _jaringan(rows: int, scratch: Path) -> list[dict[str, Any]]:
    """Run the bad lines in a process of their own: they wait more than they work."""
    figures = scratch / "jaringan.json"
    command = [sys.executable, "-m", JARINGAN, "--rows", str(rows), "--json", str(figures)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not figures.exists():  # a figure beyond its target is told by its row
        raise RuntimeError(f"{JARINGAN}: {done.stdout[-1000:]}{done.stderr[-2000:]}")
    told: list[dict[str, Any]] = json.loads(figures.read_text(encoding="utf-8"))
    return told


def tabel(found: dict[str, Any]) -> list[Baris]:
    """Return what was measured beside its target."""
    rows: list[Baris] = []
    if "pc" in found:
        rows += _baris_pc(found)
    if "daring" in found:
        rows += _baris_daring(found)
    if found.get("pusat"):
        rows += _baris_pusat(found["pusat"])
    if "simpan" in found:
        one = found["simpan"]
        rows.append(Baris("simpan satu borang lawan baris polos", one["nilai"], "x", 2))
    if "lantai" in found:
        blob = found["lantai"]["blob"]
        others = ", ".join(f"{n} {blob[n]:.0f}" for n in ("restic", "borg") if n in blob)
        rows.append(
            Baris(
                "berkas: simpan + baca ulang", blob["dengan_baca_ulang"], "MB/s", 250, False, others
            )
        )
    return rows + _baris_jaringan(found.get("jaringan", []))


def _lawan(found: dict[str, Any], key: str, ours: float, *, lebih: bool = False) -> str:
    """Return every peer's figure, and how many times better ours is."""
    told = []
    for peer in found.get("rekan", ()):
        times = ours / peer[key] if lebih else peer[key] / ours
        told.append(f"{peer['nama']} {peer[key]:,.0f} ({times:.1f}×)")
    return "; ".join(told)


def _baris_pc(found: dict[str, Any]) -> list[Baris]:
    sizes = sorted(found["pc"], key=int)
    awal = max(found["pc"], key=lambda n: (int(n) <= 50_000, int(n)))
    one = found["pc"][awal]
    n = int(awal)
    total = n / (one["tulis"]["detik"] + one["baca"]["detik"])
    cpu = n / (one["tulis"]["cpu"] + one["baca"]["cpu"])
    first, last = found["pc"][sizes[0]]["ubah"], found["pc"][sizes[-1]]["ubah"]
    per = one["tulis"]["bita"] / n
    change = one["ubah"]["bita"] / K
    floor = found.get("lantai", {})
    raw = ""
    if floor:
        raw = f"; berkas utuh {floor['utuh']['bita']:.0f}; zstd {floor['zstd']['bita_seribu']:.0f}"
    rows = [
        Baris(f"awal {n:,} PC→PC, tulis+baca", total, "rek/s", 12_000, False,
              _lawan(found, "awal_per_detik", total, lebih=True)),
        Baris("  demikian, per detik CPU", cpu, "rek/s", 12_000, False,
              _lawan(found, "awal_per_cpu", cpu, lebih=True)),
        Baris("  baca saja (periksa, terapkan)", n / one["baca"]["detik"], "rek/s", 12_000, False),
        Baris("  tulis saja (sandi, tanda tangan)", n / one["tulis"]["detik"], "rek/s", 12_000,
              False),
        Baris("bita per rekaman utuh", per, "B", 180, True,
              _lawan(found, "bita_per_rekaman", per) + raw),
        Baris("bita per rekaman berubah", change, "B", 60, True,
              _lawan(found, "bita_per_ubahan", change)),
    ]  # fmt: skip
    for size in sizes:
        ms = found["pc"][size]["ubah"]["detik"] * 1000
        peers = _lawan(found, "ubah_ms", ms) if size == awal else ""
        rows.append(Baris(f"k={K} pada {int(size):,}, lewat berkas", ms, "ms", 25, True, peers))
    snapshot = last["dengan_potret"] * 1000
    rows += [
        Baris(f"k={K} t({int(sizes[-1]):,})/t({int(sizes[0]):,})",
              last["tercepat"] / first["tercepat"], "x", 1.2),
        Baris(f"k={K} pada {int(sizes[-1]):,} dengan potret", snapshot, "ms", float("inf")),
        Baris("RSS pembaca, N terbesar", found["pc"][sizes[-1]]["baca"]["rss"], "MB", 150, True,
              _lawan(found, "rss_penerima", found["pc"][sizes[-1]]["baca"]["rss"])),
        Baris("RSS penulis, N terbesar", found["pc"][sizes[-1]]["tulis"]["rss"], "MB", 150, True,
              _lawan(found, "rss_pengirim", found["pc"][sizes[-1]]["tulis"]["rss"])),
    ]  # fmt: skip
    return rows


def _baris_daring(found: dict[str, Any]) -> list[Baris]:
    one = found["daring"]
    return [
        Baris(f"awal {one['rekaman']:,} PC→hub HTTP", one["awal_per_detik"], "rek/s", 12_000,
              False, _lawan(found, "awal_per_detik", one["awal_per_detik"], lebih=True)),
        Baris(f"k={K} PC→hub HTTP", one["ubah_ms"], "ms", 25, True,
              _lawan(found, "ubah_ms", one["ubah_ms"])),
        Baris("tanpa isi, PC→hub: bita", one["kosong_bita"], "B", 500, True,
              _lawan(found, "kosong_bita", one["kosong_bita"])),
        Baris("tanpa isi, PC→hub: pulang-pergi", one["kosong_rtt"], "RTT", 1),
        Baris("RSS PC yang mengirim ke hub", one["rss"], "MB", 150),
    ]  # fmt: skip


def _baris_pusat(one: dict[str, Any]) -> list[Baris]:
    raw = f"COPY mentah {one['salin_mentah']:,.0f}"
    return [
        Baris("hub: gabung, 1 pekerja", one["pekerja_1"], "op/s", 15_000, False, raw),
        Baris("hub: gabung, 2 pekerja", one["pekerja_2"], "op/s", 15_000, False, raw),
        Baris("hub: ganda semua", one["ganda"], "op/s", 15_000, False),
        Baris(f"hub: sehari {one['instansi']:,} instansi × 200", one["hari_detik"], "s",
              30 * one["instansi"] / 1_500),
        Baris("hub: RSS puncak sehari", one["hari_puncak"], "MB", 250, True,
              f"lengkung {one['hari_rss'][0]}…{one['hari_rss'][-1]} MB"),
    ]  # fmt: skip


def _baris_jaringan(told: Sequence[dict[str, Any]]) -> list[Baris]:
    rows = [
        Baris(
            one["nama"],
            one["nilai"],
            "s",
            one["batas"] if one["batas"] < TANPA_BATAS else float("inf"),
            True,
            one["rincian"],
        )
        for one in told
    ]
    sent = [int(one["rincian"].split()[0]) for one in told if ": awal " in one["nama"]]
    if len(sent) == 2:  # the same records over a whole line and over one that breaks
        rows.append(Baris("EDGE: awal, bita lawan VSAT", sent[1] / sent[0], "x", 1.15))
    return rows


def _cetak(found: dict[str, Any], rows: Sequence[Baris]) -> None:
    load = ", ".join(
        f"{value:.1f}" for value in (*found["beban_awal"][:1], found["beban_akhir"][0])
    )
    print(f"{found['inti']} inti; beban awal, akhir: {load}")
    for row in rows:
        mark = "ok" if row.lulus else "KURANG"
        sign = "≤" if row.kecil else "≥"
        limit = "" if row.target == float("inf") else f"{sign} {row.target:,.6g}"
        figure = f"{row.kami:,.2f}" if row.kami < 10 else f"{row.kami:,.1f}"
        print(f"{mark:7}{row.nama:45}{figure:>12} {row.satuan:6}{limit:>10}  {row.rekan}")
