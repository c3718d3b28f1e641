# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Random but lawful work in an office: what clerks do in a month, in any order."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.kip import (
    AlasanPerpanjangan,
    CaraPengiriman,
    JenisLampiran,
    JenisPemohon,
    Keputusan,
    Peristiwa,
)
from app.domain.permohonan import PenyampaianDraft, PutusanDraft
from app.domain.tindakan import (
    Cabut,
    NyatakanLengkap,
    NyatakanTidakLengkap,
    Perpanjang,
    Putuskan,
    Sampaikan,
    Selesaikan,
    TerimaPerbaikan,
    Tindakan,
)
from app.services.fasad import BerkasFasad, KalenderFasad, KipFasad
from app.services.kalender import PerubahanHari
from tests.helpers.kantor import DRAFT, KantorUji

NAMA = (
    "Siti Nurhaliza",
    "Andi “Bang” O'Neil",
    "محمد الأمين",
    "Dewi 🌸 Lestari",
    "=SUM(A1:A9)",
    "Ketut Ngurah Rai",
)


class Pekerja:
    """Does one lawful act after another; a refusal with a reason is part of the work."""

    def __init__(self, office: KantorUji, folder: Path, seed: int) -> None:
        self._office, self._folder, self._random = office, folder, Random(seed)
        sesi = office.sesi()
        self._kip, self._berkas = KipFasad(sesi), BerkasFasad(sesi)
        self._kalender = KalenderFasad(sesi)
        self.ids: list[UUID] = []
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def kerjakan(self, count: int) -> None:
        """Try ``count`` random acts."""
        acts = {
            "daftar": (6, self._daftar),
            "koreksi": (3, self._koreksi),
            "langkah": (10, self._langkah),
            "berkas": (2, self._lampirkan),
            "surat": (3, self._surat),
            "draf": (2, self._draf),
            "nomor": (1, self._nomor),
            "hari": (1, self._hari),
            "lihat": (2, self._lihat),
            "waktu": (2, self._maju),
        }
        names = list(acts)
        weights = [acts[name][0] for name in names]
        for _ in range(count):
            name = self._random.choices(names, weights)[0]
            if name not in {"daftar", "draf", "nomor", "hari", "waktu"} and not self.ids:
                name = "daftar"
            try:
                acts[name][1]()
            except UserError as error:
                self.refused[error.code] += 1
            else:
                self.done[name] += 1

    def _daftar(self) -> None:
        draft = replace(
            DRAFT,
            tanggal_terima=self._office.jam.today(),
            nama_pemohon=self._random.choice(NAMA),
            rincian=f"Permintaan {self._random.randrange(10**6)}",
            jenis_pemohon=self._random.choice([JenisPemohon.PERORANGAN, JenisPemohon.KELOMPOK]),
            tujuan=self._random.choice(["", "Penelitian"]),
            identitas_diperiksa=self._random.random() < 0.7,
        )
        self.ids.append(self._kip.daftarkan(draft).id)

    def _satu(self) -> UUID:
        return self._random.choice(self.ids)

    def _koreksi(self) -> None:
        rid = self._satu()
        draft = self._kip.detail(rid, "membetulkan").draft
        field = self._random.choice(["alamat", "pekerjaan", "tujuan", "keterangan"])
        value = self._random.choice(["", "Baru", f"{self._random.random()}"])
        self._kip.koreksi(rid, replace(draft, **{field: value}), "salah tulis")

    def _langkah(self) -> None:
        rid = self._satu()
        steps = self._kip.detail(rid).langkah
        if steps:
            self._kip.jalankan(rid, self._tindakan(rid, self._random.choice(steps)))

    def _tindakan(self, rid: UUID, step: Peristiwa) -> Tindakan:
        today = self._office.jam.today()
        if step is Peristiwa.NYATAKAN_LENGKAP:
            return NyatakanLengkap(today)
        if step is Peristiwa.NYATAKAN_TIDAK_LENGKAP:
            return NyatakanTidakLengkap(today, ("Fotokopi KTP",))
        if step is Peristiwa.TERIMA_PERBAIKAN:
            draft = self._kip.detail(rid, "perbaikan").draft
            return TerimaPerbaikan(
                today, replace(draft, identitas_diperiksa=True, tujuan="Penelitian")
            )
        if step is Peristiwa.PERPANJANG:
            return Perpanjang(today, AlasanPerpanjangan.BELUM_DIPUTUSKAN, "masih dikaji")
        if step is Peristiwa.SAMPAIKAN:
            isi = PenyampaianDraft(today, today, CaraPengiriman.EMAIL, "Pemohon", "e-mail")
            return Sampaikan(today, isi)
        if step is Peristiwa.SELESAIKAN:
            return Selesaikan(today)
        if step is Peristiwa.CABUT:
            return Cabut(today, "tidak jadi")
        decision = self._random.choice([Keputusan.DIKABULKAN_SELURUH, Keputusan.TIDAK_DIKUASAI])
        return Putuskan(
            PutusanDraft(
                decision,
                today,
                softcopy=True,
                hari_penyediaan=0,
                alasan="Dikuasai badan lain",
                badan_publik_lain="Dinas Lain",
            )
        )

    def _lampirkan(self) -> None:
        path = self._folder / f"pindaian {self._random.randrange(5)}.pdf"
        if not path.exists():
            path.write_bytes(b"%PDF-1.4 isi dokumen rahasia " + self._random.randbytes(3000))
        self._berkas.lampirkan(
            self._satu(), path, JenisLampiran.IDENTITAS, "pindaian", JobControl()
        )

    def _surat(self) -> None:
        rid = self._satu()
        self._berkas.terbitkan(rid, self._random.choice(self._berkas.surat_tersedia(rid)))

    def _draf(self) -> None:
        draf_id = self._kip.simpan_draf(None, replace(DRAFT, rincian="setengah jadi"))
        if self._random.random() < 0.5:
            self._kip.buang_draf(draf_id)

    def _nomor(self) -> None:
        given, _ = self._kalender.pesan_nomor("permohonan", self._office.jam.today(), "kertas lama")
        if self._random.random() < 0.5:
            self._kalender.batalkan_nomor("permohonan", given.nomor, "tidak dipakai")

    def _hari(self) -> None:
        day = self._office.jam.today() + timedelta(days=self._random.randrange(20))
        self._kalender.simpan_hari(
            PerubahanHari(day, "daerah", "Hari jadi daerah", sumber="SK Gubernur")
        )

    def _lihat(self) -> None:
        self._kip.detail(self._satu(), self._random.choice(["", "menghubungi pemohon"]))

    def _maju(self) -> None:
        self._office.jam.maju(days=self._random.choice([0, 1, 1, 3]), minutes=7)
