# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The worker that gets killed: it opens an office and works until then.

Prints one line of JSON after each act that was committed; what it printed must survive. ``siap``
says that the office is open and the work begins.
"""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import UUID

from app.domain.errors import UserError
from app.domain.instansi import Instansi, Kop, PejabatRow
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.permohonan import PermohonanDraft
from app.domain.waktu import JamSistem
from app.services import cadangan, draf, impor, instansi, lampiran, permohonan, surat
from app.services.isian import draft_dari
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor, buka_kunci
from app.services.proyeksi import Proyeksi

FRASA = "FRASA-UJI-MATI-LISTRIK"
BARIS_IMPOR = 25
TAHUN_IMPOR = 2021
JUDUL = ("No", "Tanggal", "Nama", "Alamat", "Rincian Informasi", "Tujuan Penggunaan")


def buat(root: Path) -> None:
    """Make the office the worker works in."""
    jam = JamSistem()
    key = buat_berkas_kantor(root, passphrase=FRASA, jam=jam)
    kantor = buka_kantor(root, key, jam=jam, projections=(Proyeksi(),))
    try:
        kop = Kop(nama_pemda="Pemerintah Kabupaten Uji", nama_instansi="Dinas Uji", kota="Uji")
        instansi.simpan_instansi(kantor, SISTEM, Instansi(kop=kop, kode_instansi="UJI"))
        pejabat = PejabatRow(None, "Kepala Uji", "", "Kepala Dinas selaku PPID", peran="ppid")
        instansi.simpan_pejabat(kantor, SISTEM, pejabat)
    finally:
        kantor.close()


def buka(root: Path) -> Kantor:
    """Open the office with its recovery passphrase."""
    key = buka_kunci(root, FRASA)
    assert key is not None
    return buka_kantor(root, key, jam=JamSistem(), projections=(Proyeksi(),))


def catat(kind: str, **facts: object) -> None:
    """Acknowledge an act to whoever watches; only after its commit."""
    sys.stdout.write(json.dumps({"jenis": kind, **facts}) + "\n")
    sys.stdout.flush()


class Pekerja:
    """One life of the worker, from start to kill."""

    def __init__(self, kantor: Kantor, folder: Path, seed: int) -> None:
        self._kantor, self._folder, self._random = kantor, folder, Random(seed)  # noqa: S311 - no secret
        self._pelaku: Pelaku = SISTEM
        self._ids: list[UUID] = []
        self._turn = seed * 100_000

    def bekerja(self) -> None:
        """Act until killed."""
        acts = (
            [self._simpan] * 6
            + [self._surat] * 4
            + [self._koreksi] * 3
            + [self._lampirkan] * 2
            + [self._draf, self._impor, self._cadangan]
        )
        while True:
            self._turn += 1
            self._random.choice(acts)()

    def _simpan(self) -> None:
        draft = PermohonanDraft(
            tanggal_terima=self._kantor.jam.today(),
            nama_pemohon=f"Pemohon {self._turn}",
            alamat="Jalan Uji 1",
            rincian=f"Dokumen nomor {self._turn}",
            tujuan="Uji",
        )
        made = permohonan.daftarkan(self._kantor, self._pelaku, draft)
        self._ids.append(made.id)
        catat("simpan", id=str(made.id), nomor=made.nomor, rincian=draft.rincian)

    def _surat(self) -> None:
        if not self._ids:
            return
        rid = self._random.choice(self._ids)
        done = surat.terbitkan_surat(self._kantor, self._pelaku, rid, JenisSurat.TANDA_BUKTI)
        catat("surat", id=str(done.row.id), sidik=done.row.sidik, ukuran=len(done.pdf))

    def _koreksi(self) -> None:
        if not self._ids:
            return
        rid = self._random.choice(self._ids)
        with self._kantor.read() as session:
            row = permohonan.ambil(session, rid)
            draft = draft_dari(self._kantor, row)
        text = f"dibetulkan {self._turn}"
        new = replace(draft, keterangan=text)
        permohonan.koreksi(self._kantor, self._pelaku, rid, new, alasan="uji")
        catat("koreksi", id=str(rid), keterangan=text)

    def _lampirkan(self) -> None:
        if not self._ids:
            return
        path = self._folder / f"berkas-{self._turn}.bin"
        path.write_bytes(self._random.randbytes(self._random.randrange(1, 200_000)))
        berkas_id, _ = lampiran.lampirkan(
            self._kantor,
            self._pelaku,
            self._random.choice(self._ids),
            path,
            jenis=JenisLampiran.LAINNYA,
            asal="uji",
            job=JobControl(),
        )
        path.unlink()
        catat("berkas", id=str(berkas_id))

    def _draf(self) -> None:
        half = PermohonanDraft(tanggal_terima=None, rincian=f"setengah {self._turn}")
        catat("draf", id=str(draf.simpan_draf(self._kantor, self._pelaku, None, half)))

    def _impor(self) -> None:
        path = self._folder / f"register-{self._turn}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(JUDUL)
            for n in range(1, BARIS_IMPOR + 1):
                name, wish = f"Impor {self._turn} {n}", f"Data {self._turn} {n}"
                row = [n, f"{n:02}/03/{TAHUN_IMPOR}", name, "Jl. Lama", wish, "Riset"]
                writer.writerow(row)
        job = JobControl()
        trial = impor.uji(self._kantor, self._pelaku, path, tahun=TAHUN_IMPOR, job=job)
        done = impor.simpan(self._kantor, self._pelaku, trial, tahun=TAHUN_IMPOR, job=job)
        path.unlink()
        catat("impor", id=str(done.id), baru=done.baru)

    def _cadangan(self) -> None:
        target = self._folder / f"cadangan-{self._turn % 3}.lumbung"
        target.unlink(missing_ok=True)
        cadangan.buat_cadangan(self._kantor, self._pelaku, target, job=JobControl())
        catat("cadangan", berkas=str(target))


def main(root: Path, folder: Path, seed: int) -> None:
    """Open the office and work until killed; a refusal is a failure of the run."""
    kantor = buka(root)
    catat("siap")
    try:
        Pekerja(kantor, folder, seed).bekerja()
    except UserError as error:
        catat("ditolak", kode=error.code, kalimat=str(error))
        raise


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
