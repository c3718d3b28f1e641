# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what between offices: sticks, network, enrolment, the province; from one table.

A method that is not in the table fails the test: give it a line when you add it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AccessDeniedError
from app.domain.jobs import JobControl
from app.domain.paket_aturan import IsiPesan, JenisPaket
from app.domain.pelaku import Pelaku
from app.domain.provinsi import AlamatBasisData, Masa
from app.services import pendaftaran_provinsi
from app.services.fasad_provinsi import ProvinsiFasad
from app.services.sinkron.bahan import PENYINKRON
from app.sync.trust import agekeys, device
from tests.helpers.hak import (
    LAYANAN,
    MODUL_SINKRON,
    PEMBACA,
    SEMBARANG,
    SEMUA,
    A,
    B,
    Baris,
    P,
    S,
    T,
    boleh,
    cara,
    fasad,
    tercatat,
    yang_boleh,
)
from tests.helpers.kantor import KantorUji, kantor_uji

FASAD = fasad(*MODUL_SINKRON)
PENUKAR = frozenset(PENYINKRON)
PAPAN = LAYANAN | {A, B}
"""Who may look at the province's board"""
PENGURUS = frozenset({S, P, A})
"""Who takes packets in at the province"""
PENETAP = frozenset({P, A})
PENGESKALASI = frozenset({P, T})
"""Who may name an applicant to the province, and see who was named"""
ADMIN = frozenset({A})
MASA = Masa(date(2026, 10, 1), date(2026, 12, 31), "Triwulan IV 2026")
REKAP: dict[str, Any] = {"tabel": "permohonan", "masa": MASA}
SIDIK = "00" * 32
JOB = JobControl()
STIK: dict[str, Any] = {"sarana": "folder", "tempat": "uji", "job": JOB}


def _permintaan() -> bytes:
    """The request of another PC."""
    _, recipient = agekeys.new_identity()
    return device.request(
        Ed25519PrivateKey.generate(),
        subject=UUID(int=77),
        recipient=recipient,
        nonce=b"n" * 16,
        created=1,
        code="PC9",
    ).raw


PERMINTAAN = _permintaan()


def _mulai(f: Any) -> None:
    f.mulai()
    f.berhenti()


TABEL: dict[str, Baris] = {
    "SinkronFasad.status": (PEMBACA, lambda f, _c: f.status()),
    "SinkronFasad.flashdisk": (PEMBACA, lambda f, _c: f.flashdisk()),
    "SinkronFasad.intip": (PEMBACA, lambda f, c: f.intip(c.stik())),
    "SinkronFasad.tulis": (PENUKAR, lambda f, c: f.tulis(c.stik(), **STIK)),
    "SinkronFasad.pratinjau": (PENUKAR, lambda f, c: f.pratinjau(c.stik(), job=JOB)),
    "SinkronFasad.pratinjau_tertahan": (PENUKAR, lambda f, _c: f.pratinjau_tertahan(job=JOB)),
    "SinkronFasad.baca": (PENUKAR, lambda f, c: f.baca(c.stik(), **STIK)),
    "SinkronFasad.terapkan_tertahan": (PENUKAR, lambda f, _c: f.terapkan_tertahan(job=JOB)),
    "SinkronFasad.tulis_dan_baca": (PENUKAR, lambda f, c: f.tulis_dan_baca(c.stik(), **STIK)),
    "SinkronFasad.daring_sekarang": (PENUKAR, lambda f, _c: f.daring_sekarang(job=JOB)),
    "SinkronFasad.batas": (PEMBACA, lambda f, _c: f.batas()),
    "SinkronFasad.setel_batas": (PENUKAR, lambda f, _c: f.setel_batas(1_000_000)),
    "SinkronFasad.batalkan_terakhir": (
        PENETAP,
        lambda f, _c: f.batalkan_terakhir(alasan="salah stik", job=JOB),
    ),
    "SinkronFasad.riwayat": (PEMBACA, lambda f, _c: f.riwayat()),
    "SinkronFasad.konflik": (PEMBACA, lambda f, _c: f.konflik()),
    "SinkronFasad.putuskan": (
        LAYANAN | {A},
        lambda f, _c: f.putuskan(f"{SEMBARANG.hex}:99", kunci="x"),
    ),
    "SinkronFasad.perangkat": (PEMBACA, lambda f, _c: f.perangkat()),
    "SinkronFasad.yang_pergi": (PEMBACA, lambda f, _c: f.yang_pergi()),
    "SinkronFasad.keberadaan": (PEMBACA, lambda f, c: f.keberadaan([c.kasus()])),
    "SinkronFasad.pratinjau_eskalasi": (
        PENGESKALASI,
        lambda f, c: f.pratinjau_eskalasi(c.kasus()),
    ),
    "SinkronFasad.eskalasikan": (
        PENGESKALASI,
        lambda f, c: f.eskalasikan(c.kasus(), keperluan="pembinaan"),
    ),
    "SinkronFasad.tarik_eskalasi": (
        PENGESKALASI,
        lambda f, c: f.tarik_eskalasi(c.kasus(), alasan="selesai"),
    ),
    "PendaftaranFasad.keadaan": (PEMBACA, lambda f, _c: f.keadaan()),
    "PendaftaranFasad.baca_pendaftaran": (PEMBACA, lambda f, _c: f.baca_pendaftaran(b"x")),
    "PendaftaranFasad.terima_pendaftaran": (ADMIN, lambda f, _c: f.terima_pendaftaran(b"x")),
    "PendaftaranFasad.minta": (ADMIN, lambda f, _c: f.minta()),
    "PendaftaranFasad.baca_permintaan": (PEMBACA, lambda f, _c: f.baca_permintaan(PERMINTAAN)),
    "PendaftaranFasad.izinkan": (ADMIN, lambda f, _c: f.izinkan(PERMINTAAN, nama="Loket")),
    "PendaftaranFasad.baca_izin": (ADMIN, lambda f, _c: f.baca_izin(b"x")),
    "PendaftaranFasad.terima_izin": (ADMIN, lambda f, _c: f.terima_izin(b"x")),
    "PendaftaranFasad.namai": (ADMIN, lambda f, _c: f.namai(SEMBARANG, nama="Loket")),
    "PendaftaranFasad.cabut": (ADMIN, lambda f, _c: f.cabut(SEMBARANG, alasan="hilang")),
    "DaringFasad.mulai": (SEMUA, lambda f, _c: _mulai(f)),
    "DaringFasad.berhenti": (SEMUA, lambda f, _c: f.berhenti()),
    "DaringFasad.keadaan": (PEMBACA, lambda f, _c: f.keadaan()),
    "DaringFasad.batas": (PEMBACA, lambda f, _c: f.batas()),
    "DaringFasad.coba": (PENUKAR, lambda f, _c: f.coba(job=JOB)),
    "DaringFasad.daring_sekarang": (PENUKAR, lambda f, _c: f.daring_sekarang(job=JOB)),
    "DaringFasad.atur_kuota": (PENUKAR, lambda f, _c: f.atur_kuota(1_000_000)),
    "DaringFasad.setel_batas": (PENUKAR, lambda f, _c: f.setel_batas(1_000_000)),
    "DaringFasad.proksi": (PEMBACA, lambda f, _c: f.proksi()),
    "DaringFasad.setel_proksi": (ADMIN, lambda f, _c: f.setel_proksi("langsung")),
    "ProvinsiFasad.ada": (SEMUA, lambda f, _c: f.ada()),
    "ProvinsiFasad.flashdisk": (PAPAN, lambda f, _c: f.flashdisk()),
    "ProvinsiFasad.baca": (PENGURUS, lambda f, c: f.baca(c.stik(), sarana="folder", job=JOB)),
    "ProvinsiFasad.terima_berkas": (
        PENGURUS,
        lambda f, c: f.terima_berkas([c.berkas()], job=JOB),
    ),
    "ProvinsiFasad.olah_tertunda": (PENGURUS, lambda f, _c: f.olah_tertunda()),
    "ProvinsiFasad.kotak": (PAPAN, lambda f, _c: f.kotak()),
    "ProvinsiFasad.jumlah_karantina": (PAPAN, lambda f, _c: f.jumlah_karantina()),
    "ProvinsiFasad.coba_lagi": (PENGURUS, lambda f, _c: f.coba_lagi(SIDIK)),
    "ProvinsiFasad.buang": (PENGURUS, lambda f, _c: f.buang(SIDIK, alasan="rusak")),
    "ProvinsiFasad.tulis": (PENGURUS, lambda f, c: f.tulis(c.stik(), **STIK)),
    "ProvinsiFasad.instansi": (PAPAN, lambda f, _c: f.instansi()),
    "ProvinsiFasad.daftarkan": (
        ADMIN,
        lambda f, c: f.daftarkan(nama=f"Dinas {c.turn}", kode="UJI"),
    ),
    "ProvinsiFasad.cabut_pc": (ADMIN, lambda f, _c: f.cabut_pc(SEMBARANG, alasan="hilang")),
    "ProvinsiFasad.cabut_instansi": (
        ADMIN,
        lambda f, _c: f.cabut_instansi(SEMBARANG, alasan="dilebur"),
    ),
    "ProvinsiFasad.papan": (PAPAN, lambda f, _c: f.papan(**REKAP)),
    "ProvinsiFasad.rekap": (PAPAN, lambda f, _c: f.rekap(**REKAP)),
    "ProvinsiFasad.peta_angka": (PAPAN, lambda f, _c: f.peta_angka(**REKAP)),
    "ProvinsiFasad.peta_diam": (PAPAN, lambda f, _c: f.peta_diam(MASA)),
    "ProvinsiFasad.ekspor_rekap": (
        PAPAN,
        lambda f, c: f.ekspor_rekap(c.keluar("csv"), **REKAP, bentuk="csv"),
    ),
    "ProvinsiFasad.tindak_lanjut": (PENETAP, lambda f, _c: f.tindak_lanjut(SEMBARANG, **REKAP)),
    "ProvinsiFasad.buat_paket": (
        PENETAP,
        lambda f, c: f.buat_paket(
            JenisPaket.PENGUMUMAN, IsiPesan("Rapat", "Hari Senin"), berlaku_dari=c.hari
        ),
    ),
    "ProvinsiFasad.tarik_paket": (PENETAP, lambda f, _c: f.tarik_paket("jra", 99, alasan="salah")),
    "ProvinsiFasad.paket_aturan": (PAPAN, lambda f, _c: f.paket_aturan()),
    "ProvinsiFasad.alamat_database": (ADMIN, lambda f, _c: f.alamat_database()),
    "ProvinsiFasad.uji_database": (ADMIN, lambda f, _c: f.uji_database(AlamatBasisData())),
    "ProvinsiFasad.pasang_database": (ADMIN, lambda f, _c: f.pasang_database(AlamatBasisData())),
    "ProvinsiFasad.eskalasi": (PENGESKALASI, lambda f, _c: f.eskalasi()),
    "ProvinsiFasad.jumlah_eskalasi_baru": (PENGESKALASI, lambda f, _c: f.jumlah_eskalasi_baru()),
    "ProvinsiFasad.buka_eskalasi": (
        PENGESKALASI,
        lambda f, _c: f.buka_eskalasi(SEMBARANG, alasan="sengketa"),
    ),
    "ProvinsiFasad.tandai_eskalasi": (
        PENGESKALASI,
        lambda f, _c: f.tandai_eskalasi(SEMBARANG, "dijawab", catatan="surat 1"),
    ),
    "AturanFasad.daftar": (PEMBACA, lambda f, _c: f.daftar()),
    "AturanFasad.peringatan": (PEMBACA, lambda f, _c: f.peringatan()),
    "AturanFasad.segarkan": (SEMUA, lambda f, _c: f.segarkan()),
}


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[bool, KantorUji]]:
    """A province office (True), and the office of an agency (False)."""
    folder = tmp_path_factory.mktemp("hak")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        with kantor_uji(folder / "i") as agency, kantor_uji(folder / "p") as province:
            pendaftaran_provinsi.jadikan_provinsi(province.kantor, province.admin, nama="Uji")
            yield {True: province, False: agency}


@pytest.mark.parametrize("name", sorted(TABEL))
def test_the_table_says_who_may(offices: dict[bool, KantorUji], tmp_path: Path, name: str) -> None:
    kelas = name.partition(".")[0]
    office = offices[kelas == "ProvinsiFasad"]
    assert yang_boleh(office, tmp_path, TABEL[name], kelas=FASAD[kelas]) == TABEL[name][0]


def test_a_person_without_roles_changes_nothing(
    offices: dict[bool, KantorUji], tmp_path: Path
) -> None:
    nobody = Pelaku(UUID(int=2), "Tanpa Peran", frozenset())
    for name, line in TABEL.items():
        if line[0] == SEMUA:
            continue
        kelas = name.partition(".")[0]
        office = offices[kelas == "ProvinsiFasad"]
        assert not boleh(office, tmp_path, nobody, line, kelas=FASAD[kelas]), name


def test_every_method_of_every_facade_has_its_line() -> None:
    methods, listed = cara(*MODUL_SINKRON), tercatat(TABEL)
    assert methods - listed == set(), "say who may in TABEL"
    assert listed - methods == set()


def test_the_address_of_a_database_is_shown_to_nobody_who_may_not_set_it(
    offices: dict[bool, KantorUji],
) -> None:
    """It may hold a password."""
    k = offices[True]
    assert ProvinsiFasad(k.sesi(k.admin)).alamat_database() == AlamatBasisData()
    with pytest.raises(AccessDeniedError):
        ProvinsiFasad(k.sesi(k.ppid)).alamat_database()
