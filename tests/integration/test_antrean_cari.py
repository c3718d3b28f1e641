# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was saved is found at once, although its full-text entry is written later."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.jobs import JobControl
from app.domain.pencarian import pecah_kata
from app.models.kip import Permohonan
from app.services.cadangan import buat_cadangan, pulihkan
from app.services.cari import ANTREAN, tulis_antrean
from app.services.fasad import KipFasad, Sesi
from app.services.fasad_register import RegisterFasad
from app.services.kantor import Kantor, buka_kantor
from app.services.perawatan import susun_ulang
from app.services.proyeksi import SEDIKIT, Proyeksi
from tests.helpers.kantor import DRAFT, FRASA, KantorUji, kantor_uji

SAYA = replace(DRAFT, nama_pemohon="Wulandari Kencana", rincian="Peta banjir Sungai Kapuas")
JUDUL = "No;Tgl;Nama;Alamat;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi"


@pytest.fixture
def k(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as office:
        yield office


def waiting(kantor: Kantor) -> int:
    return _count(kantor, "antre_cari")


def written(kantor: Kantor) -> int:
    return _count(kantor, "cari")


def _count(kantor: Kantor, table: str) -> int:
    with kantor.read() as session:
        sql = f"SELECT count(*) FROM {table}"
        return int(session.connection().exec_driver_sql(sql).scalar_one())


def write_now(k: KantorUji) -> None:
    with k.kantor.uow(k.admin) as uow:
        tulis_antrean(uow.session, k.proyeksi.kosakata)
        uow.commit()
    assert waiting(k.kantor) == 0


def found(sesi: Sesi, text: str) -> tuple[list[str], int]:
    """Return what the search shows, and how many rows the list's filter lets through."""
    kip = KipFasad(sesi)
    shown = [hit.judul for hit in kip.cari(text)]
    return shown, len(kip.sumber(SaringPermohonan(Kelompok.SEMUA, teks=text)).keys())


def reopened(root: Path, k: KantorUji, check: Callable[[Sesi], None]) -> None:
    proyeksi = Proyeksi()
    kantor = buka_kantor(root, k.kantor.key, jam=k.jam, projections=(proyeksi,))
    try:
        check(Sesi(kantor, k.ppid, proyeksi))
    finally:
        kantor.close()


@pytest.mark.parametrize(
    "text", ["wulandari", "wul", "WULANDARI kencana", "wulandary", "kebanjiran", "peta kapuas"]
)
def test_a_saved_request_is_found_before_its_entry_is_written(k: KantorUji, text: str) -> None:
    number = KipFasad(k.sesi()).daftarkan(SAYA).nomor
    assert (waiting(k.kantor), written(k.kantor)) == (1, 0)
    shown, rows = found(k.sesi(), text)
    assert [line.split(" · ")[0] for line in shown] == [number]
    assert rows == 1
    assert found(k.sesi(), "mustahilada") == ([], 0)


def test_a_search_waits_for_no_writer_and_sees_only_what_is_committed(k: KantorUji) -> None:
    kip = KipFasad(k.sesi())
    rid = kip.daftarkan(SAYA).id
    with k.kantor.uow(k.ppid) as uow:
        row = uow.session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
        row.nama_pemohon = "Bambang Sutejo"
        uow.session.flush()
        assert [hit.id for hit in kip.cari("wulandari")] == [rid]
        assert kip.cari("bambang") == ()
    assert kip.cari("bambang") == ()  # left without a commit
    assert waiting(k.kantor) == 1


def test_a_corrected_request_is_found_by_its_new_words_only(k: KantorUji) -> None:
    kip = KipFasad(k.sesi())
    rid = kip.daftarkan(SAYA).id
    write_now(k)
    kip.koreksi(rid, replace(SAYA, nama_pemohon="Bambang Sutejo"), "salah nama")
    assert (waiting(k.kantor), written(k.kantor)) == (1, 1)
    assert found(k.sesi(), "wulandari") == ([], 0)
    assert found(k.sesi(), "bambang")[1] == 1
    write_now(k)
    assert found(k.sesi(), "wulandari") == ([], 0)
    assert found(k.sesi(), "bambang")[1] == 1


def test_the_queue_stays_short_and_nothing_is_lost_when_it_is_written(k: KantorUji) -> None:
    kip = KipFasad(k.sesi())
    for n in range(ANTREAN + 3):
        kip.daftarkan(replace(SAYA, nama_pemohon=f"Pemohon nomor{n}"))
        assert waiting(k.kantor) < ANTREAN
        assert waiting(k.kantor) + written(k.kantor) == n + 1
        assert found(k.sesi(), f"nomor{n}")[1] == 1
    assert found(k.sesi(), "pemohon")[1] == ANTREAN + 3
    assert written(k.kantor) == ANTREAN


@pytest.mark.parametrize("count", [3, SEDIKIT + 5])
def test_an_import_is_found_and_its_undoing_too(k: KantorUji, tmp_path: Path, count: int) -> None:
    lines = (
        f"{n};{n % 28 + 1:02}-03-2025;Wulandari {n};Jl {n};Tani;Dokumen {n};riset"
        for n in range(1, count + 1)
    )
    source = tmp_path / "a.csv"
    source.write_text("\n".join((JUDUL, *lines)), encoding="utf-8")
    register = RegisterFasad(k.sesi())
    trial = register.uji_impor(source, tahun=2025, job=JobControl())
    assert register.simpan_impor(trial, tahun=2025, job=JobControl()).baru == count
    # a small import waits like a form, a large one is written at once
    assert waiting(k.kantor) == (count if count <= SEDIKIT else 0)
    assert found(k.sesi(), "wulandari")[1] == count
    register.batalkan_impor(register.daftar_impor()[0].id, "salah berkas")
    assert found(k.sesi(), "wulandari") == ([], 0)
    write_now(k)
    assert found(k.sesi(), "wulandari") == ([], 0)
    assert written(k.kantor) == 0


def test_a_crash_before_the_entry_is_written_loses_no_hit(tmp_path: Path, k: KantorUji) -> None:
    """The files as a kill leaves them, opened by a program that remembers nothing."""
    KipFasad(k.sesi()).daftarkan(SAYA)
    shutil.copytree(k.kantor.paths.root, tmp_path / "sesudah-mati")

    def check(sesi: Sesi) -> None:
        assert waiting(sesi.kantor) == 1
        assert found(sesi, "wulandari")[1] == 1
        assert found(sesi, "wulandary")[1] == 1  # its name corrects typing errors again
        assert found(sesi, "kebanjiran")[1] == 1

    reopened(tmp_path / "sesudah-mati", k, check)


@pytest.mark.expects_log  # a restored office starts a new incarnation
def test_a_restored_backup_finds_what_waited(tmp_path: Path, k: KantorUji) -> None:
    KipFasad(k.sesi()).daftarkan(SAYA)
    buat_cadangan(k.kantor, k.admin, tmp_path / "a.lumbung", job=JobControl())
    pulihkan(tmp_path / "a.lumbung", tmp_path / "lagi", passphrase=FRASA, job=JobControl())

    def check(sesi: Sesi) -> None:
        assert waiting(sesi.kantor) == 1
        assert found(sesi, "wulandari")[1] == 1

    reopened(tmp_path / "lagi", k, check)


def test_a_rebuild_leaves_nothing_waiting_and_finds_everything(k: KantorUji) -> None:
    kip = KipFasad(k.sesi())
    kip.daftarkan(replace(SAYA, nama_pemohon="Bambang Sutejo"))
    write_now(k)
    kip.daftarkan(SAYA)
    susun_ulang(k.kantor, k.admin, k.proyeksi.kosakata, job=JobControl())
    assert (waiting(k.kantor), written(k.kantor)) == (0, 2)
    assert found(k.sesi(), "wulandari")[1] == found(k.sesi(), "bambang")[1] == 1


KATA = """siti sitti Nur nurhaliza kebanjiran banjir Éka d'Arc Ⅷ ٣٤ 2026 perizinan izin AMDAL
pertambangan tambang kahayan kahayun Ngọc Иван مريم"""
WORDS = st.lists(st.sampled_from(KATA.split()), min_size=1, max_size=4).map(" ".join)
FORMS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5)
TYPED = st.lists(
    st.one_of(WORDS, WORDS.map(lambda text: text[:4]), WORDS.map(lambda text: text[:-2] + "x")),
    min_size=1,
    max_size=4,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path_factory.mktemp("hukum") / "k") as office:
        yield office


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(forms=FORMS, typed=TYPED)
def test_a_search_finds_the_same_before_and_after_the_entries_are_written(
    shared: KantorUji, forms: list[tuple[str, str]], typed: list[str]
) -> None:
    write_now(shared)
    kip = KipFasad(shared.sesi())
    for nama, rincian in forms:
        kip.daftarkan(replace(DRAFT, nama_pemohon=nama, rincian=rincian))
    assert waiting(shared.kantor) == len(forms)
    before = [found(shared.sesi(), text) for text in typed]
    write_now(shared)
    assert [found(shared.sesi(), text) for text in typed] == before


def test_a_number_typed_in_full_comes_before_cases_that_only_contain_its_parts(
    k: KantorUji,
) -> None:
    kip = KipFasad(k.sesi())
    first = kip.daftarkan(SAYA)
    rest = " ".join(pecah_kata(first.nomor))
    for _ in range(22):  # newer ones, more than a search shows
        kip.daftarkan(replace(SAYA, rincian=f"Salinan jawaban {rest}9"))
    assert kip.cari(first.nomor)[0].id == first.id
    write_now(k)
    assert kip.cari(first.nomor)[0].id == first.id
    assert len(kip.cari(first.nomor)) == 20
