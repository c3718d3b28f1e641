# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A register of years costs a clerk nothing: saves touch what they change, lists read an index.

No clock is used. SQLite tells its plans, and counts its own steps: at 20,000 requests a save may
not take more of them than at a few hundred.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Engine, event

from app.db.engine import raw_connect
from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat, Kanal, StatusPermohonan
from app.domain.tindakan import NyatakanLengkap
from app.services.fasad import BerkasFasad, KipFasad
from app.services.fasad_kelola import KelolaFasad
from app.services.fasad_register import RegisterFasad
from app.services.pengguna import masuk
from app.sync.registry import registry
from tests.helpers.kantor import DRAFT, SANDI, KantorUji, kantor_uji

SEDIKIT, BANYAK = 300, 20_000
STEP = 50
"""Virtual machine instructions between two calls of the progress handler"""
SMALL = ("instansi", "pejabat", "pengguna", "hari_libur", "stream", "ctx", "meta", "pemegang")
SMALL += ("antre_cari", "paket_aturan")
"""Tables that stay small however long an office works"""


def fill(path: Path, key: bytes, count: int) -> None:
    """Copy the records there are until the tables hold ``count`` more, of years long past."""
    driver = raw_connect(path, key)
    driver.execute("BEGIN")
    for info in registry().values():
        if info.name.startswith(SMALL) or info.name == "nomor_jatah":
            continue
        names = [c.name for c in info.table.columns if c.name not in {"id", "baris"}]
        made = {"tahun": "2011", "status": "'selesai'", "tanggal_terima": "'2011-03-01'"}
        made |= {"batas_urut": "'9'", "batas": "NULL", "nama_pemohon": "'Orang ' || n"}
        made |= {"nama_urut": "'orang ' || n", "permohonan_id": "randomblob(16)", "rid": "NULL"}
        made |= {"nik_hmac": "randomblob(32)", "telepon_hmac": "randomblob(32)"}
        if info.name == "nomor_buku":
            made["status"] = "'terpakai'"
        values = ", ".join(made.get(name, name) for name in names)
        driver.execute(
            f"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {count})"
            f" INSERT INTO {info.name} (id, {', '.join(names)})"
            f" SELECT randomblob(16), {values} FROM c, (SELECT * FROM {info.name} LIMIT 1)"
        )
    driver.execute(
        f"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {count})"
        " INSERT INTO op SELECT 999, n + (SELECT coalesce(max(seq), 0) FROM op WHERE stream_id ="
        " 999), ctx, hlc, user_id, tbl, randomblob(16), body, commitments, hash, applied"
        " FROM c, (SELECT * FROM op LIMIT 1)"
    )
    driver.execute(
        "INSERT INTO cari (rowid, nomor, nama, isi) SELECT baris * 16, nomor, nama_pemohon, rincian"
        " FROM permohonan WHERE tahun = 2011"
    )
    driver.execute("COMMIT")
    driver.close()


class Langkah:
    """Counts the steps SQLite takes on every connection of the office."""

    def __init__(self, k: KantorUji) -> None:
        self.count = 0
        for engine in (k.kantor.writer, k.kantor.reader):
            engine.dispose()
            event.listen(engine, "connect", self._connected)

    def _connected(self, driver: Any, _record: object) -> None:
        driver.set_progress_handler(self._tick, STEP)

    def _tick(self) -> int:
        self.count += 1
        return 0

    def of(self, act: Callable[[], object]) -> int:
        act()  # warms caches of rules and words
        before = self.count
        act()
        return (self.count - before) * STEP


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        kip = KipFasad(k.sesi())
        rid = kip.daftarkan(DRAFT).id
        kip.jalankan(rid, NyatakanLengkap(k.jam.today()))
        path = tmp_path / "a.txt"
        path.write_bytes(b"isi")
        BerkasFasad(k.sesi()).lampirkan(rid, path, JenisLampiran.LAINNYA, "uji", JobControl())
        BerkasFasad(k.sesi()).terbitkan(rid, JenisSurat.TANDA_BUKTI)
        yield k


def acts(k: KantorUji, folder: Path) -> dict[str, Callable[[], object]]:
    kip, berkas = KipFasad(k.sesi()), BerkasFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    turn = iter(range(10**6))
    path = folder / "b.txt"

    def attach() -> None:
        path.write_bytes(str(next(turn)).encode())
        berkas.lampirkan(rid, path, JenisLampiran.LAINNYA, "uji", JobControl())

    def step() -> None:
        new: UUID = kip.daftarkan(DRAFT).id
        kip.jalankan(new, NyatakanLengkap(k.jam.today()))

    def letter() -> None:
        berkas.terbitkan(kip.daftarkan(DRAFT).id, JenisSurat.TANDA_BUKTI)

    return {
        "simpan": lambda: kip.daftarkan(replace(DRAFT, rincian=f"Dokumen {next(turn)}")),
        "koreksi": lambda: kip.koreksi(rid, replace(DRAFT, tujuan=f"t {next(turn)}"), "salah"),
        "langkah": step,
        "surat": letter,
        "lampirkan": attach,
        "draf": lambda: kip.simpan_draf(None, DRAFT),
        "masuk": lambda: masuk(k.kantor, "rina", SANDI),
        "detail": lambda: kip.detail(rid, "uji"),
        "orang mirip": lambda: kip.orang_mirip(replace(DRAFT, nama_pemohon="Zainal")),
        "nik": lambda: kip.cari(DRAFT.nik),
    }


def test_no_act_of_a_clerk_grows_with_the_register(office: KantorUji, tmp_path: Path) -> None:
    key, path = office.kantor.key.purpose("db"), office.kantor.paths.database
    driver = raw_connect(path, key)
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.execute(
        "INSERT INTO stream (id, device, incarnation, public_key, head_seq, head_hash, head_sig,"
        " head_hlc, head_wall, quarantine) SELECT 999, randomblob(16), 1, public_key, 0, head_hash,"
        " head_sig, 0, 0, '' FROM stream LIMIT 1"
    )
    driver.close()
    fill(path, key, SEDIKIT)
    counter, work = Langkah(office), acts(office, tmp_path)
    few = {name: counter.of(act) for name, act in work.items()}
    fill(path, key, BANYAK)
    many = {name: counter.of(act) for name, act in work.items()}
    grown = {name: (few[name], many[name]) for name in work if many[name] > 1.5 * few[name] + 2000}
    assert grown == {}
    assert all(steps > 0 for steps in few.values())


@contextmanager
def statements(*engines: Engine) -> Iterator[list[tuple[str, Any]]]:
    seen: list[tuple[str, Any]] = []

    def note(
        _conn: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool
    ) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            seen.append((statement, parameters[0] if many else parameters))

    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield seen
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


def plan(k: KantorUji, statement: str, parameters: Any) -> list[str]:
    driver = raw_connect(k.kantor.paths.database, k.kantor.key.purpose("db"), query_only=True)
    try:
        rows = driver.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
    finally:
        driver.close()
    return [str(row[3]) for row in rows]


def scans(k: KantorUji, seen: list[tuple[str, Any]]) -> list[str]:
    """Name every statement that walks a whole large table."""
    found = []
    for statement, parameters in seen:
        for line in plan(k, statement, parameters):
            table = line.removeprefix("SCAN ").split(" ")[0]
            virtual = "VIRTUAL TABLE" in line
            # f is the twenty hits of a search, c a made-up row
            small = table.startswith(SMALL) or table in {"f", "(", "CONSTANT"}
            if line.startswith("SCAN ") and not virtual and not small:
                found.append(f"{line}: {statement}")
    return found


@pytest.mark.parametrize(
    "name", ["simpan", "koreksi", "langkah", "surat", "lampirkan", "draf", "masuk", "detail", "nik"]
)
def test_no_statement_of_a_save_scans_a_table(office: KantorUji, tmp_path: Path, name: str) -> None:
    act = acts(office, tmp_path)[name]
    act()
    with statements(office.kantor.writer, office.kantor.reader) as seen:
        act()
    assert seen or name == "draf"  # a new draft is one INSERT
    assert scans(office, seen) == []


FILTERS = [
    SaringPermohonan(),
    SaringPermohonan(tahun=2026),
    SaringPermohonan(tahun=2026, status=StatusPermohonan.TERDAFTAR),
    SaringPermohonan(kanal=Kanal.EMAIL),
    SaringPermohonan(kelompok=Kelompok.LEWAT),
    SaringPermohonan(kelompok=Kelompok.SEGERA),
    SaringPermohonan(kelompok=Kelompok.SELESAI),
]


@pytest.mark.parametrize("urutan", list(Urutan))
@pytest.mark.parametrize("turun", [False, True])
def test_keys_of_a_list_come_from_its_covering_index(
    office: KantorUji, urutan: Urutan, *, turun: bool
) -> None:
    kip = KipFasad(office.sesi())
    for saring in FILTERS:
        wanted = replace(saring, urutan=urutan, menurun=turun)
        with statements(office.kantor.reader) as seen:
            kip.sumber(wanted).keys()
        lists = [(text, p) for text, p in seen if text.startswith("SELECT baris")]
        lines = plan(office, *lists[0])
        if urutan is Urutan.PETUGAS:
            _by_clerk(office, saring, seen, lists)
            continue
        assert len(lists) == 1
        if saring.kelompok in (Kelompok.LEWAT, Kelompok.SEGERA):
            assert lines[0].startswith("SEARCH"), (wanted, lines)
            assert "ix_permohonan_batas (batas_urut" in lines[0], (wanted, lines)
            continue
        assert "COVERING INDEX" in lines[0], (wanted, lines)
        # rows of one status and year may still be sorted by their date, all others come in order
        assert set(lines[1:]) <= {"USE TEMP B-TREE FOR LAST TERM OF ORDER BY"}


def _by_clerk(
    office: KantorUji,
    saring: SaringPermohonan,
    seen: list[tuple[str, Any]],
    lists: list[tuple[str, Any]],
) -> None:
    """One seek for each clerk and one for the requests without, their rows already in order."""
    assert len(lists) == 2
    for text, parameters in lists:
        lines = plan(office, text, parameters)
        assert lines[0].startswith("SEARCH"), (saring, lines)
        assert "COVERING INDEX ix_permohonan_petugas (petugas_id=?" in lines[0], (saring, lines)
        assert len(lines) == 1, (saring, lines)
    ((text, parameters),) = [hit for hit in seen if hit[0].startswith("WITH RECURSIVE p")]
    assert all("SCAN permohonan" not in line for line in plan(office, text, parameters))


def test_one_clerks_requests_come_from_the_clerks_index(office: KantorUji) -> None:
    kip = KipFasad(office.sesi())
    for urutan in Urutan:
        wanted = SaringPermohonan(petugas=office.ppid.id, urutan=urutan)
        with statements(office.kantor.reader) as seen:
            assert len(kip.sumber(wanted).keys()) == 1
        for text, parameters in seen:
            if "FROM permohonan" in text:
                assert "COVERING INDEX" in plan(office, text, parameters)[0], (urutan, text)


def test_pages_and_search_use_keys_and_the_full_text_index(office: KantorUji) -> None:
    kip = KipFasad(office.sesi())
    source = kip.sumber(SaringPermohonan(teks="siti"))
    with statements(office.kantor.reader) as seen:
        keys = source.keys()
        assert len(source.rows(keys)) == len(keys) == 1
        assert kip.cari("siti nurhaliza")
        assert kip.cari("nurhalisa")  # a typing error
        assert kip.cari("amdal kahayan")
    large = [line for line in scans(office, seen) if "INDEXED BY" not in line]
    assert large == []
    assert any("MATCH" in text for text, _ in seen)


def test_an_import_looks_its_rows_up_in_their_own_index(office: KantorUji, tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(
        b"No,Tanggal,Nama,Alamat,Rincian Informasi,Tujuan Penggunaan\n"
        b"1,02/03/2020,Andi,Jalan A,Data anggaran,Riset\n"
    )
    register = RegisterFasad(office.sesi())
    register.simpan_impor(
        register.uji_impor(path, tahun=2020, job=JobControl()), tahun=2020, job=JobControl()
    )
    with statements(office.kantor.reader) as seen:
        again = register.uji_impor(path, tahun=2020, job=JobControl())
    assert again.ringkasan.sudah_ada == 1
    ((text, parameters),) = [hit for hit in seen if "sidik_impor IN" in hit[0]]
    (line,) = plan(office, text, parameters)
    assert line.startswith("SEARCH permohonan USING COVERING INDEX ix_permohonan_sidik_impor")


def test_the_home_screen_reads_indexes(office: KantorUji) -> None:
    with statements(office.kantor.reader) as seen:
        KelolaFasad(office.sesi()).daftar_kerja()
    assert seen
    assert scans(office, seen) == []
