# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m tools.bench.paket``: bytes and speed of bundles with invented office records.

Bytes count everything that lies on the stick: header with two certificates, signature, age,
compressed content. Each figure stands beside plain zstd and JSON of the same records.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import re
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.ids import uuid7
from app.domain.merge import Wire
from app.sync.bundle.container import open_, seal
from app.sync.bundle.flat import LEVEL
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import decode, encode
from app.sync.trust.certs import Kind, Role, issue
from app.sync.wire import Payload, Scope, StreamRange, WireOp
from tools.bench.seed import SUKU
from tools.bench.ukur import Hasil, rss_mb

PANDUAN = Path(__file__).resolve().parents[2] / "docs" / "panduan"
"""Running Indonesian office text; its words are drawn as often as they stand there"""
MULAI_MS = 1_760_000_000_000
PERMOHONAN = 20
JENIS_JALAN = (
    "Diponegoro Sudirman Ahmad_Yani Tjilik_Riwut Rajawali Yos_Sudarso Imam_Bonjol Seth_Adji"
)
PEKERJAAN = "Mahasiswa Wartawan Wiraswasta Pegawai_swasta Petani Guru Advokat Peneliti Aktivis_LSM"
DOKUMEN = """laporan realisasi anggaran|dokumen pelaksanaan anggaran|dokumen kontrak pekerjaan|
daftar penerima hibah dan bantuan sosial|dokumen AMDAL dan izin lingkungan|peta rencana tata ruang|
notulen rapat dan daftar hadir|salinan keputusan kepala dinas|data jumlah pegawai honorer|
laporan pertanggungjawaban kegiatan|rincian belanja perjalanan dinas|berita acara serah terima"""
TUJUAN = """Penelitian skripsi pada Universitas Palangka Raya|Bahan pemberitaan media setempat|
Pengawasan oleh masyarakat terhadap penggunaan anggaran|
Keperluan pribadi|Bahan gugatan di pengadilan|
Penyusunan usulan kegiatan desa|Bahan kajian lembaga swadaya masyarakat"""
CATATAN = """Berkas diteruskan kepada bidang terkait untuk disiapkan|
Pemohon dihubungi lewat telepon|
Menunggu tanda tangan pejabat|Dokumen sudah dipindai dan dikirim lewat surel|Perlu uji konsekuensi|
Pemohon datang mengambil salinan|Kekurangan syarat sudah dilengkapi oleh pemohon"""


class Pembuat:
    """Draws records and edits as an office would write them; the same ones for the same seed."""

    def __init__(self, benih: int = 20261123) -> None:
        self.dadu = random.Random(benih)  # noqa: S311 - invented data
        self.stream = self.dadu.randbytes(20)
        teks = " ".join(f.read_text(encoding="utf-8") for f in sorted(PANDUAN.glob("*.md")))
        self.kata = re.findall(r"[a-z]{2,}", teks)
        self.petugas = [self.dadu.randbytes(16) for _ in range(4)]
        self.jam = MULAI_MS
        self.seq = 0

    def catat(self, jumlah: int) -> list[WireOp]:
        """Return the first operations of new records: 16 fields and the record key."""
        return [
            self._op(*self._baris(nomor)) for nomor in range(self.seq + 1, self.seq + jumlah + 1)
        ]

    def ubah(self, lama: list[WireOp], jumlah: int) -> list[WireOp]:
        """Return edits of ``jumlah`` different records: status, note and the day it was done."""
        return [self._op(op.rid, self._perubahan()) for op in self.dadu.sample(lama, jumlah)]

    def _op(self, rid: bytes, fields: dict[int, Wire]) -> WireOp:
        self.seq += 1
        self.jam += self.dadu.randint(20_000, 900_000)
        return WireOp(
            self.seq, 1, self.jam << 16, self.dadu.choice(self.petugas), PERMOHONAN, rid, fields
        )

    def _hari(self) -> date:
        return date(2025, 10, 9) + timedelta(milliseconds=self.jam - MULAI_MS)

    def _perubahan(self) -> dict[int, Wire]:
        hari = self._hari()
        catatan = (
            f"{self._pilih(CATATAN)} {self._kata(3)}, {hari.day}/{hari.month} pukul {self._pukul()}"
        )
        status = self.dadu.choice(["diproses", "selesai", "ditunda", "diperpanjang"])
        return {34: catatan, 35: status, 38: hari.isoformat()}

    def _pukul(self) -> str:
        return f"{self.dadu.randint(8, 15):02}.{self.dadu.randint(0, 59):02}"

    def _pilih(self, teks: str, pisah: str = "|") -> str:
        return self.dadu.choice(teks.replace("\n", "").split(pisah)).replace("_", " ")

    def _kata(self, jumlah: int) -> str:
        return " ".join(self.dadu.choices(self.kata, k=jumlah))

    def _nama(self) -> str:
        suku = SUKU.split()
        return " ".join(
            "".join(self.dadu.choices(suku, k=self.dadu.randint(2, 4))).title() for _ in range(2)
        )

    def _baris(self, nomor: int) -> tuple[bytes, dict[int, Wire]]:
        dadu, hari, nama = self.dadu, self._hari(), self._nama()
        fields: dict[int, Wire] = {
            0: dadu.randbytes(16),
            10: f"{nomor:06}/PPID/{hari.year}",
            11: hari.year,
            12: hari.isoformat(),
            13: dadu.choice(["langsung", "surat", "email", "situs"]),
            14: dadu.choice(["perorangan", "perorangan", "badan_hukum", "kelompok"]),
            15: nama,
            19: f"Jalan {self._pilih(JENIS_JALAN, ' ')} Nomor {dadu.randint(1, 250)}, Palangkaraya",
            20: f"08{dadu.choice(['12', '13', '52', '57'])}{dadu.randrange(10**8):08}",
            22: f"{nama.lower().replace(' ', '.')}{dadu.randint(1, 99)}@contoh.id",
            23: self._pilih(PEKERJAAN, " "),
            27: f"Mohon salinan {self._pilih(DOKUMEN)} tahun anggaran {dadu.randint(2019, 2026)} "
            f"{self._kata(18)}",
            28: self._pilih(TUJUAN),
            29: dadu.choice(["salinan", "melihat"]),
            30: dadu.choice(["langsung", "email", "pos"]),
            34: f"{self._pilih(CATATAN)}; {self._kata(6)}",
            35: "diproses",
        }
        return uuid7(self.jam, dadu.getrandbits(80)).bytes, fields


def paket(ops: list[WireOp], pembuat: Pembuat) -> Payload:
    """Return the payload of one range as a PC sends it to another PC of its agency."""
    rng = StreamRange(
        stream=pembuat.stream,
        after=ops[0].seq - 1,
        upto=ops[-1].seq,
        ops=tuple(ops),
        vectors={1: {pembuat.stream: ops[0].seq - 1, b"\x07" * 20: 1234}},
        head=pembuat.dadu.randbytes(32),
        signature=pembuat.dadu.randbytes(64),
    )
    return Payload(Scope.AGENCY, UUID(int=7), ranges=(rng,))


class Pengirim:
    """A device with its certificates, and one receiver."""

    def __init__(self) -> None:
        kunci, instansi = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        self.kunci = kunci
        pemilik = UUID(int=7)
        self.perangkat = issue(
            instansi,
            kind=Kind.PERANGKAT,
            subject=uuid7(MULAI_MS),
            agency=pemilik,
            number=1,
            public_key=kunci.public_key().public_bytes_raw(),
            recipient=b"\x09" * 32,
            roles=(Role.TULIS,),
            code="PC01",
            valid_from=MULAI_MS,
        ).raw
        self.instansi = issue(
            instansi,
            kind=Kind.INSTANSI,
            subject=pemilik,
            agency=pemilik,
            number=1,
            public_key=instansi.public_key().public_bytes_raw(),
            valid_from=MULAI_MS,
        ).raw
        self.penerima = pyrage.x25519.Identity.generate()

    def tutup(self, plaintext: bytes) -> bytes:
        """Return the bundle of a plaintext."""
        facts = Facts(
            uuid7(MULAI_MS),
            self.perangkat,
            Route(To.AGENCY, UUID(int=7)),
            MULAI_MS,
            agency_certificate=self.instansi,
        )
        tujuan = [str(self.penerima.to_public())]
        return seal(plaintext, facts, signing_key=self.kunci, recipients=tujuan)


def detik(work: Callable[[], object], ulang: int = 5) -> float:
    """Return the median seconds of a piece of work."""

    def sekali() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return median(sekali() for _ in range(ulang))


def ukuran_json(op: WireOp) -> int:
    """Return the bytes of a record as JSON with short field names."""
    fields = {f"isian_{n}": v for n, v in (op.fields or {}).items() if not isinstance(v, bytes)}
    return len(json.dumps(fields, ensure_ascii=False).encode())


def ukur_paket(volume: int = 1000, jumlah: int = 10_000) -> list[Hasil]:
    """Bytes per record, bytes per changed record, speed of each step."""
    pembuat, pengirim = Pembuat(), Pengirim()
    baru = pembuat.catat(jumlah)
    volumes = [paket(baru[i : i + volume], pembuat) for i in range(0, jumlah, volume)]
    teks = [encode(isi) for isi in volumes]
    berkas = [pengirim.tutup(isi) for isi in teks]
    nik = dengan_nik(baru[:volume], pembuat.dadu)
    besar = len(pengirim.tutup(encode(paket(nik, pembuat)))) / volume
    ubah = paket(pembuat.ubah(baru, 100), pembuat)
    kecil = [len(pengirim.tutup(encode(ubah))) for _ in range(20)]
    isi_json = sum(map(ukuran_json, baru)) / jumlah
    polos = zstandard.ZstdCompressor(level=LEVEL).compress(
        json.dumps(
            [list(op.fields.values()) for op in baru if op.fields], default=bytes.hex
        ).encode()
    )
    rinci = f"{jumlah} catatan {isi_json:.0f} B JSON; zstd dari JSON {len(polos) / jumlah:.0f} B"
    masuk = detik(lambda: [encode(isi) for isi in volumes]) / jumlah
    keluar = detik(lambda: [decode(isi) for isi in teks]) / jumlah
    tutup = detik(lambda: [pengirim.tutup(isi) for isi in teks]) / jumlah
    buka = detik(lambda: [open_(isi, str(pengirim.penerima)) for isi in berkas]) / jumlah
    jurnal = f"batas 60.000/s; volume {volume}"
    return [
        Hasil("paket: B per catatan penuh", sum(map(len, berkas)) / jumlah, "B", 180, rinci),
        Hasil("paket: B per catatan dengan NIK", besar, "B", 180 + 108, "108 B tersandi dan HMAC"),
        Hasil("paket: B per catatan berubah (k=100)", median(kecil) / 100, "B", 60, "3 isian"),
        Hasil(
            "paket: menulis kolom", masuk * 1e6, "µs", 1e6 / 60_000, f"{1 / masuk:,.0f}/s; {jurnal}"
        ),
        Hasil("paket: membaca kolom", keluar * 1e6, "µs", 1e6 / 60_000, f"{1 / keluar:,.0f}/s"),
        Hasil("paket: menyegel", tutup * 1e6, "µs", 1e6 / 60_000, f"{1 / tutup:,.0f}/s"),
        Hasil("paket: membuka", buka * 1e6, "µs", 1e6 / 60_000, f"{1 / buka:,.0f}/s"),
        Hasil("paket: RSS puncak", rss_mb(), "MB", 250),
    ]


def dengan_nik(ops: list[WireOp], dadu: random.Random) -> list[WireOp]:
    """Add what a request with NIK and telephone carries: ciphertext and two keyed hashes."""
    return [
        op._replace(
            fields={
                **(op.fields or {}),
                16: dadu.randbytes(44),
                17: dadu.randbytes(32),
                21: dadu.randbytes(32),
            }
        )
        for op in ops
    ]


def bagian(plaintext: bytes) -> str:
    """Return the compressed length of each section of a plaintext."""
    stream, lengths = io.BytesIO(plaintext[1:]), []
    while head := stream.read(4):
        lengths.append(int.from_bytes(head, "little"))
        stream.seek(lengths[-1], io.SEEK_CUR)
    return " + ".join(map(str, lengths))


def tingkat() -> None:
    """Print size and speed of each compression level: how ``LEVEL`` was chosen."""
    pembuat = Pembuat()
    baru = pembuat.catat(5000)
    volumes = [paket(baru[i : i + 1000], pembuat) for i in range(0, 5000, 1000)]
    ubah = paket(pembuat.ubah(baru, 100), pembuat)
    for level in (1, 3, 5, 6, 7, 9, 12, 15, 19):
        teks = [encode(isi, level=level) for isi in volumes]
        lama = detik(lambda level=level: [encode(isi, level=level) for isi in volumes], 3)  # type: ignore[misc]
        kecil = encode(ubah, level=level)
        print(
            f"zstd-{level:<2} {sum(map(len, teks)) / 5000:7.1f} B/catatan"
            f" {5000 / lama:9,.0f}/s  k=100 {len(kecil) / 100:5.1f} B ({bagian(kecil)})"
        )


def main() -> None:
    """Print every figure against its target; ``--levels`` compares compression levels."""
    parser = argparse.ArgumentParser(prog="bench paket")
    parser.add_argument("--levels", action="store_true")
    if parser.parse_args().levels:
        tingkat()
        return
    for hasil in ukur_paket():
        mark = "ok  " if hasil.lulus else "GAGAL"
        nilai = f"{hasil.nilai:9.2f} {hasil.satuan:3} (batas {hasil.batas:.5g})"
        print(f"{mark:5} {hasil.nama:40} {nilai}  {hasil.rincian}")


if __name__ == "__main__":
    main()
