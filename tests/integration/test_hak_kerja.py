# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what in casework: every method of its facades against every role, from a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.jobs import JobControl
from app.domain.kerja_isian import CatatanDraft, JawabanTugas, TugasDraft, UnitRow
from app.domain.kip import Keputusan, Peran
from app.domain.layanan import (
    ArahCatatan,
    CaraBayar,
    HasilPencarian,
    JenisCatatan,
    JenisLayanan,
    JenisTugas,
    PeristiwaKonsep,
)
from app.domain.layanan_isian import (
    JawabanRow,
    KepuasanDraft,
    LayananDraft,
    PembayaranDraft,
    SaringLayanan,
)
from app.domain.pelaku import Pelaku
from app.domain.tindakan import NyatakanLengkap, Putuskan
from app.services import permohonan
from app.services.fasad_kerja import CatatanFasad, KerjaFasad, KonsepFasad, RombonganFasad
from app.services.fasad_layanan import BiayaFasad, JawabanFasad, KepuasanFasad, LayananFasad
from app.services.kerja.konsep import IsiLangkah
from tests.helpers.hak import (
    LAYANAN,
    PEMBACA,
    SEMUA,
    A,
    Baris,
    D,
    Konteks,
    P,
    S,
    T,
    boleh,
    cara,
    fasad,
    tercatat,
    yang_boleh,
)
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji
from tests.helpers.kerja import KABUL, TOLAK

MODUL = ("fasad_kerja", "fasad_layanan")
HARI = date(2026, 11, 2)
KOMENTAR = JenisCatatan.KOMENTAR, ArahCatatan.DALAM, "x"
TAMU = LayananDraft(JenisLayanan.TAMU, HARI, "Joko", "Bertanya")
ADA = JawabanTugas("Ada", HasilPencarian.ADA)


@dataclass
class _Buat:
    """Fresh things to act on, made by people with every right."""

    c: Konteks

    def kerja(self) -> KerjaFasad:
        return KerjaFasad(self.c.k.sesi())

    def unit(self) -> UUID:
        name = f"Unit {self.c.turn}"
        return KerjaFasad(self.c.k.sesi(self.c.k.admin)).simpan_unit(UnitRow(None, name))[0]

    def tugas(self) -> UUID:
        draft = TugasDraft(self.c.kasus(), JenisTugas.PENCARIAN, "Cari", unit_id=self.unit())
        return self.kerja().kirim_tugas(draft).id

    def terjawab(self) -> UUID:
        rid = self.tugas()
        self.kerja().jawab_tugas(rid, ADA)
        return rid

    def konsep(self, *langkah: PeristiwaKonsep, isi: Any = KABUL) -> UUID:
        desk = KonsepFasad(self.c.k.sesi(self.c.k.petugas))
        kid = desk.susun(self.c.diproses(), isi)[0]
        for satu in langkah:
            KonsepFasad(self.c.k.sesi()).langkah(kid, satu)
        return kid

    def catatan(self) -> UUID:
        draft = CatatanDraft(self.c.kasus(), *KOMENTAR)
        return CatatanFasad(self.c.sesi).tulis(draft)[0]

    def rombongan(self) -> UUID:
        return RombonganFasad(self.c.k.sesi()).daftarkan(DRAFT, ("A", "B")).id

    def layanan(self) -> UUID:
        return LayananFasad(self.c.k.sesi()).simpan(TAMU)[0]

    def berbiaya(self) -> UUID:
        rid = self.c.diproses()
        act = replace(KABUL, hardcopy=True, biaya_salin=1000, cara_bayar="Tunai")
        permohonan.jalankan(self.c.k.kantor, self.c.k.ppid, rid, Putuskan(act))
        return rid

    def bayar(self) -> UUID:
        draft = PembayaranDraft(self.berbiaya(), HARI, 500, CaraBayar.TUNAI)
        return BiayaFasad(self.c.k.sesi()).bayar(draft)[0].id

    def jawaban(self) -> UUID:
        return JawabanFasad(self.c.k.sesi()).simpan(JawabanRow(None, "J", "Isi {nomor}"))[0]

    def slip(self) -> UUID:
        return KepuasanFasad(self.c.k.sesi()).simpan(KepuasanDraft(HARI, (4,) * 9))[0]


E = PeristiwaKonsep
UNIT = LAYANAN | {D}
"""An archivist too, for tasks of their own; another's is refused as such (``test_kerja_tugas``)"""
PPID, ADMIN_PPID = frozenset({P}), frozenset({P, A})
TABEL: dict[str, Baris] = {
    "KerjaFasad.daftar_unit": (PEMBACA, lambda f, _c: f.daftar_unit()),
    "KerjaFasad.simpan_unit": (
        ADMIN_PPID,
        lambda f, c: f.simpan_unit(UnitRow(None, f"Bidang {c.turn}")),
    ),
    "KerjaFasad.pensiunkan_unit": (ADMIN_PPID, lambda f, c: f.pensiunkan_unit(_Buat(c).unit())),
    "KerjaFasad.usulan_batas": (
        LAYANAN,
        lambda f, c: f.usulan_batas(c.kasus(), JenisTugas.LAINNYA),
    ),
    "KerjaFasad.kirim_tugas": (
        LAYANAN,
        lambda f, c: f.kirim_tugas(
            TugasDraft(c.kasus(), JenisTugas.LAINNYA, "x", unit_id=_Buat(c).unit())
        ),
    ),
    "KerjaFasad.ubah_batas": (
        LAYANAN,
        lambda f, c: f.ubah_batas(_Buat(c).tugas(), date(2026, 11, 9), "x"),
    ),
    "KerjaFasad.terima_tugas": (UNIT, lambda f, c: f.terima_tugas(_Buat(c).tugas())),
    "KerjaFasad.jawab_tugas": (UNIT, lambda f, c: f.jawab_tugas(_Buat(c).tugas(), ADA)),
    "KerjaFasad.kembalikan_tugas": (
        LAYANAN,
        lambda f, c: f.kembalikan_tugas(_Buat(c).terjawab(), "kurang"),
    ),
    "KerjaFasad.selesaikan_tugas": (
        LAYANAN,
        lambda f, c: f.selesaikan_tugas(_Buat(c).terjawab()),
    ),
    "KerjaFasad.batalkan_tugas": (LAYANAN, lambda f, c: f.batalkan_tugas(_Buat(c).tugas(), "x")),
    "KerjaFasad.tugas_kasus": (PEMBACA, lambda f, c: f.tugas_kasus(c.kasus())),
    "KerjaFasad.daftar_tugas": (PEMBACA, lambda f, _c: f.daftar_tugas()),
    "KerjaFasad.teks_tagihan": (LAYANAN, lambda f, c: f.teks_tagihan(_Buat(c).tugas())),
    "KerjaFasad.tagih": (
        LAYANAN,
        lambda f, c: f.tagih(_Buat(c).tugas(), JenisCatatan.WHATSAPP),
    ),
    "KerjaFasad.memo_tagihan": (LAYANAN, lambda f, c: f.memo_tagihan(_Buat(c).tugas())),
    "KerjaFasad.periksa_urung": (LAYANAN, lambda f, c: f.periksa_urung(c.kasus())),
    "KerjaFasad.urungkan": (LAYANAN, lambda f, c: f.urungkan(c.diproses(), "salah")),
    "KonsepFasad.susun": (LAYANAN, lambda f, c: f.susun(c.diproses(), KABUL)),
    "KonsepFasad.ubah": (LAYANAN, lambda f, c: f.ubah(_Buat(c).konsep(), KABUL)),
    "KonsepFasad.langkah": (LAYANAN, lambda f, c: f.langkah(_Buat(c).konsep(), E.AJUKAN)),
    "KonsepFasad.langkah (setujui)": (
        PPID,
        lambda f, c: f.langkah(_Buat(c).konsep(E.AJUKAN), E.SETUJUI),
    ),
    "KonsepFasad.langkah (kembalikan)": (
        frozenset({P, T}),
        lambda f, c: f.langkah(
            _Buat(c).konsep(E.AJUKAN), E.KEMBALIKAN, IsiLangkah(catatan="kurang")
        ),
    ),
    "KonsepFasad.langkah (atasan)": (
        frozenset({T}),
        lambda f, c: f.langkah(_Buat(c).konsep(E.AJUKAN, E.SETUJUI, isi=TOLAK), E.SETUJUI_ATASAN),
    ),
    "KonsepFasad.pakai": (
        frozenset({P, T}),  # the superior is refused by the request's own machine, below
        lambda f, c: f.pakai(_Buat(c).konsep(E.AJUKAN, E.SETUJUI)),
    ),
    "KonsepFasad.kasus": (LAYANAN, lambda f, c: f.kasus(c.kasus())),
    "KonsepFasad.menunggu": (LAYANAN, lambda f, _c: f.menunggu()),
    "CatatanFasad.tulis": (LAYANAN, lambda f, c: f.tulis(CatatanDraft(c.kasus(), *KOMENTAR))),
    "CatatanFasad.tulis_berkas": (
        LAYANAN,
        lambda f, c: f.tulis_berkas(CatatanDraft(c.kasus(), *KOMENTAR), c.berkas(), JobControl()),
    ),
    "CatatanFasad.hapus": (LAYANAN, lambda f, c: f.hapus(_Buat(c).catatan(), "salah")),
    "CatatanFasad.kasus": (LAYANAN, lambda f, c: f.kasus(c.kasus())),
    "CatatanFasad.balasan_pertama": (PEMBACA, lambda f, c: f.balasan_pertama(c.kasus())),
    "CatatanFasad.serahkan": (LAYANAN, lambda f, c: f.serahkan([c.kasus()], c.k.petugas.id, "x")),
    "CatatanFasad.serahkan_meja": (
        frozenset({P, T}),
        lambda f, c: f.serahkan_meja(c.k.admin.id, c.k.petugas.id, "cuti"),
    ),
    "CatatanFasad.daftar_serah": (LAYANAN, lambda f, c: f.daftar_serah(c.k.admin.id)),
    "CatatanFasad.cetak_serah": (LAYANAN, lambda f, c: f.cetak_serah(c.k.admin.id)),
    "RombonganFasad.usulan": (LAYANAN, lambda f, _c: f.usulan("amdal")),
    "RombonganFasad.baca_rincian": (
        LAYANAN,
        lambda f, c: f.baca_rincian(c.berkas(b"No,Rincian\n1,APBD\n"), JobControl()),
    ),
    "RombonganFasad.daftarkan": (LAYANAN, lambda f, _c: f.daftarkan(DRAFT, ("A",))),
    "RombonganFasad.rombongan": (LAYANAN, lambda f, c: f.rombongan(_Buat(c).rombongan())),
    "RombonganFasad.tanda_bukti": (LAYANAN, lambda f, c: f.tanda_bukti(_Buat(c).rombongan())),
    "RombonganFasad.jalankan_rombongan": (
        frozenset({S, P}),
        lambda f, c: f.jalankan_rombongan(_Buat(c).rombongan(), NyatakanLengkap(HARI)),
    ),
    "RombonganFasad.jalankan_banyak": (
        LAYANAN,  # what a role may not do is told for each request
        lambda f, c: f.jalankan_banyak([c.kasus()], NyatakanLengkap(HARI)),
    ),
    "LayananFasad.simpan": (LAYANAN, lambda f, _c: f.simpan(TAMU)),
    "LayananFasad.selesaikan": (LAYANAN, lambda f, c: f.selesaikan(_Buat(c).layanan(), "x")),
    "LayananFasad.hapus": (LAYANAN, lambda f, c: f.hapus(_Buat(c).layanan(), "x")),
    "LayananFasad.daftar": (PEMBACA, lambda f, _c: f.daftar(SaringLayanan())),
    "LayananFasad.ekspor": (
        LAYANAN,
        lambda f, c: f.ekspor(c.keluar("xlsx"), SaringLayanan(), "xlsx", JobControl()),
    ),
    "BiayaFasad.usul": (PEMBACA, lambda f, _c: f.usul(2)),
    "BiayaFasad.keadaan": (PEMBACA, lambda f, c: f.keadaan(c.kasus())),
    "BiayaFasad.bayar": (
        LAYANAN,
        lambda f, c: f.bayar(PembayaranDraft(_Buat(c).berbiaya(), HARI, 500, CaraBayar.TUNAI)),
    ),
    "BiayaFasad.batalkan": (LAYANAN, lambda f, c: f.batalkan(_Buat(c).bayar(), "x")),
    "BiayaFasad.data_kuitansi": (LAYANAN, lambda f, c: f.data_kuitansi(_Buat(c).bayar())),
    "BiayaFasad.kuitansi": (LAYANAN, lambda f, c: f.kuitansi(_Buat(c).bayar())),
    "JawabanFasad.daftar": (LAYANAN, lambda f, _c: f.daftar(Keputusan.TIDAK_DIKUASAI)),
    "JawabanFasad.simpan": (LAYANAN, lambda f, _c: f.simpan(JawabanRow(None, "J", "x"))),
    "JawabanFasad.isi": (LAYANAN, lambda f, c: f.isi(_Buat(c).jawaban(), c.kasus())),
    "KepuasanFasad.susunan": (SEMUA, lambda f, _c: f.susunan()),
    "KepuasanFasad.simpan": (LAYANAN, lambda f, _c: f.simpan(KepuasanDraft(HARI, (4,) * 9))),
    "KepuasanFasad.hapus": (LAYANAN, lambda f, c: f.hapus(_Buat(c).slip(), "salah")),
    "KepuasanFasad.rekap": (PEMBACA, lambda f, _c: f.rekap(HARI, HARI)),
}
FASAD = fasad(*MODUL)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        with kantor_uji(tmp_path_factory.mktemp("hak") / "k") as k:
            yield k


@pytest.mark.parametrize("name", sorted(TABEL))
def test_the_table_of_casework_says_who_may(office: KantorUji, tmp_path: Path, name: str) -> None:
    kelas = FASAD[name.partition(".")[0]]
    assert yang_boleh(office, tmp_path, TABEL[name], kelas=kelas) == TABEL[name][0]


def test_a_person_without_roles_gets_nowhere_in_casework(office: KantorUji, tmp_path: Path) -> None:
    nobody = Pelaku(UUID(int=2), "Tanpa Peran", frozenset())
    for name, line in TABEL.items():
        if line[0] != SEMUA:
            kelas = FASAD[name.partition(".")[0]]
            assert not boleh(office, tmp_path, nobody, line, kelas=kelas), name


def test_every_method_of_casework_has_its_line() -> None:
    methods, listed = cara(*MODUL), tercatat(TABEL)
    assert methods - listed == set(), "say who may in TABEL"
    assert listed - methods == set()


def test_roles_named_here_are_all_there_are() -> None:
    assert {S, P, T, A, D} < set(Peran)
