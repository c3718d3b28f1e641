# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit names the first entry that was lost, reordered or edited, whoever did it and how.

The forger here holds the database key: what is tested is the chain, not the lock.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db.engine import raw_connect
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra.highwater import HighWater
from app.services.jejak import periksa_jejak
from app.services.kantor import Kantor, buka_kantor
from app.services.perawatan import susun_ulang
from app.services.proyeksi import Proyeksi
from app.sync.chain import decode_body, encode_body
from app.sync.registry import registry
from app.sync.verify import Finding, VerifyReport
from tests.helpers.acak import Pekerja
from tests.helpers.kantor import KantorUji, kantor_uji

ACTIONS = 120
Cursor = Any
Forgery = Callable[[Cursor], None]


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, Any]:
    """A closed office in which clerks worked, its key and the machine's mark."""
    folder = tmp_path_factory.mktemp("jejak")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(folder / "state"))
        with kantor_uji(folder / "k") as k:
            Pekerja(k, folder, seed=7).kerjakan(ACTIONS)
            key, office_id = k.kantor.key.purpose("db"), k.kantor.key.office_id
        mark = HighWater(folder / "state", office_id).read()
    return folder / "k" / "lumbung.db", key, mark


def forged(worked: tuple[Path, bytes, Any], tmp_path: Path, forgery: Forgery) -> VerifyReport:
    from app.db.engine import read_engine
    from app.sync.verify import verify

    source, key, mark = worked
    target = tmp_path / f"palsu-{os.urandom(4).hex()}.db"
    shutil.copy(source, target)
    driver = raw_connect(target, key)
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.execute("BEGIN")
    forgery(driver)
    driver.execute("COMMIT")
    driver.close()
    engine = read_engine(target, key)
    try:
        with engine.connect() as connection:
            return verify(connection, job=JobControl(), mark=mark)
    finally:
        engine.dispose()


def finding(worked: tuple[Path, bytes, Any], tmp_path: Path, forgery: Forgery) -> Finding:
    found = forged(worked, tmp_path, forgery).finding
    assert found is not None
    return found


def heads(driver: Cursor) -> int:
    return int(driver.execute("SELECT head_seq FROM stream").fetchone()[0])


def test_honest_work_passes(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    report = forged(worked, tmp_path, lambda _driver: None)
    assert report.finding is None
    assert report.ops > ACTIONS
    assert report.records > 100


def test_a_lost_entry_is_named(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    found = finding(worked, tmp_path, lambda d: d.execute("DELETE FROM op WHERE seq = 40"))
    assert (found.kind, found.seq) == ("hilang", 40)
    assert "nomor 40" in found.what


def test_two_lost_entries_name_the_first(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    found = finding(worked, tmp_path, lambda d: d.execute("DELETE FROM op WHERE seq IN (90, 33)"))
    assert (found.kind, found.seq) == ("hilang", 33)


def test_a_lost_first_entry_is_named(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    found = finding(worked, tmp_path, lambda d: d.execute("DELETE FROM op WHERE seq = 1"))
    assert (found.kind, found.seq) == ("hilang", 1)


def test_reordered_entries_are_named(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    def swap(driver: Cursor) -> None:
        driver.execute("UPDATE op SET seq = -1 WHERE seq = 51")
        driver.execute("UPDATE op SET seq = 51 WHERE seq = 52")
        driver.execute("UPDATE op SET seq = 52 WHERE seq = -1")

    found = finding(worked, tmp_path, swap)
    assert found.seq == 51
    assert "urutan" in found.what


@pytest.mark.parametrize(
    "change",
    [
        "hlc = hlc + 1",
        "hlc = -5",
        "hlc = 9223372036854775807",
        "user_id = zeroblob(16)",
        "user_id = x'00'",
        "tbl = tbl + 1",
        "tbl = -1",
        "rid = randomblob(16)",
        "rid = x''",
        "ctx = 2",
        "body = x'81'",
        "body = x'80'",
        "body = NULL",
        "body = x'c1ff'",
        "body = x'81a16101'",
        "body = x'81ff01'",
        "hash = zeroblob(32)",
        "hash = 'x'",
    ],
)
def test_an_edited_entry_is_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path, change: str
) -> None:
    found = finding(worked, tmp_path, lambda d: d.execute(f"UPDATE op SET {change} WHERE seq = 77"))
    assert found.seq == 77
    assert found.what.endswith(".")


def test_one_changed_value_inside_an_entry_is_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path
) -> None:
    def change(driver: Cursor) -> None:
        body = driver.execute("SELECT body FROM op WHERE seq = 60").fetchone()[0]
        fields = decode_body(bytes(body))
        last = max(fields)
        fields[last] = "lain"
        driver.execute("UPDATE op SET body = ? WHERE seq = 60", (encode_body(fields),))

    found = finding(worked, tmp_path, change)
    assert (found.kind, found.seq) == ("diubah", 60)


def test_a_truncated_tail_is_named(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    found = finding(
        worked, tmp_path, lambda d: d.execute("DELETE FROM op WHERE seq = ?", (heads(d),))
    )
    assert found.kind == "terpotong"


def test_a_tail_cut_together_with_its_head_is_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path
) -> None:
    """The forger even sets the head back; the signature or this machine's mark tells."""

    def cut(driver: Cursor) -> None:
        last = heads(driver)
        driver.execute("DELETE FROM op WHERE seq = ?", (last,))
        before = driver.execute("SELECT hash FROM op WHERE seq = ?", (last - 1,)).fetchone()[0]
        driver.execute("UPDATE stream SET head_seq = ?, head_hash = ?", (last - 1, before))

    assert finding(worked, tmp_path, cut).kind in {"tanda_tangan", "terpotong"}


def test_an_entry_added_behind_the_head_is_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path
) -> None:
    def add(driver: Cursor) -> None:
        driver.execute(
            "INSERT INTO op SELECT stream_id, ?, ctx, hlc, user_id, tbl, rid, body, commitments,"
            " hash, applied FROM op WHERE seq = 5",
            (heads(driver) + 1,),
        )

    assert finding(worked, tmp_path, add).kind == "diubah"


@pytest.mark.parametrize("signature", ["zeroblob(64)", "x''", "x'00'"])
def test_a_forged_signature_is_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path, signature: str
) -> None:
    found = finding(
        worked, tmp_path, lambda d: d.execute(f"UPDATE stream SET head_sig = {signature}")
    )
    assert found.kind == "tanda_tangan"


def test_another_signer_is_named(worked: tuple[Path, bytes, Any], tmp_path: Path) -> None:
    found = finding(
        worked, tmp_path, lambda d: d.execute("UPDATE stream SET public_key = randomblob(32)")
    )
    assert found.kind == "tanda_tangan"


@pytest.mark.parametrize(
    "forgery",
    [
        "DELETE FROM ctx",
        "DELETE FROM stream",
        "UPDATE ctx SET vv = x'ff'",
        "UPDATE ctx SET vv = x'81c40001'",
        "UPDATE stream SET device = x'00'",
        "UPDATE stream SET head_seq = head_seq + 1",
        "UPDATE stream SET head_hash = zeroblob(32)",
        "UPDATE record_key SET key = randomblob(16)",
        "DELETE FROM record_key",
        "UPDATE record_key SET key = 5",
    ],
)
def test_damaged_machinery_is_a_finding_and_never_a_fault(
    worked: tuple[Path, bytes, Any], tmp_path: Path, forgery: str
) -> None:
    found = finding(worked, tmp_path, lambda d: d.execute(forgery))
    assert found.what.endswith(".")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("permohonan", "nama_pemohon = 'Orang Lain'"),
        ("permohonan", "status = 'tidak pernah ada'"),
        ("permohonan", "tanggal_terima = '2026-99-99'"),
        ("permohonan", "tanggal_terima = 5"),
        ("permohonan", "hapus = 1"),
        ("permohonan", "biaya_salin = 'x'"),
        ("permohonan", "nik = NULL"),
        ("pengguna", "sandi = 'x'"),
        ("pengguna_peran", "peran = 'administrator'"),
        ("nomor_buku", "urut = urut + 1"),
        ("jejak_akses", "waktu = waktu + 1"),
        ("berkas", "kunci = zeroblob(32)"),
        ("instansi", "hari_kerja_seminggu = '5'"),
    ],
)
def test_an_edited_row_is_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path, table: str, change: str
) -> None:
    where = f"WHERE id = (SELECT max(id) FROM {table} WHERE hapus = 0)"
    if "administrator" in change:
        where = f"WHERE id = (SELECT max(id) FROM {table} WHERE peran <> 'administrator')"
    if change.startswith("hari_kerja"):
        # stored as text by force: the value looks equal, the kind is not
        change = "hari_kerja_seminggu = x'35'"
    found = finding(worked, tmp_path, lambda d: d.execute(f"UPDATE {table} SET {change} {where}"))
    assert found.kind == "tabel"
    assert table in found.what


@pytest.mark.parametrize("table", [info.name for info in registry().values()])
def test_a_deleted_and_an_extra_row_are_named(
    worked: tuple[Path, bytes, Any], tmp_path: Path, table: str
) -> None:
    def copy(driver: Cursor) -> None:
        columns = [str(row[1]) for row in driver.execute(f"PRAGMA table_info({table})")]
        taken = ", ".join(c for c in columns if c not in {"id", "baris"})
        driver.execute(
            f"INSERT INTO {table} (id, {taken}) SELECT randomblob(16), {taken} FROM {table} LIMIT 1"
        )

    source, key, _ = worked
    driver = raw_connect(source, key, query_only=True)
    filled = driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    driver.close()
    if not filled:
        return
    found = finding(worked, tmp_path, copy)
    assert (found.kind, table in found.what) == ("tabel", True)
    found = finding(
        worked,
        tmp_path,
        lambda d: d.execute(f"DELETE FROM {table} WHERE id = (SELECT min(id) FROM {table})"),
    )
    assert (found.kind, table in found.what) == ("tabel", True)


@settings(max_examples=40)
@given(seed=st.integers(0, 2**32))
def test_any_random_edit_of_the_log_is_found_without_a_fault(
    worked: tuple[Path, bytes, Any], tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    random = Random(seed)

    def edit(driver: Cursor) -> None:
        last = heads(driver)
        seq = random.randint(1, last)
        column = random.choice(["body", "hash", "user_id", "rid", "hlc", "ctx", "tbl"])
        old = driver.execute(f"SELECT {column} FROM op WHERE seq = ?", (seq,)).fetchone()[0]
        if isinstance(old, int):
            new: Any = old ^ (1 << random.randrange(40))
        else:
            data = bytearray(old)
            place = random.randrange(len(data))
            data[place] ^= 1 << random.randrange(8)
            new = bytes(data)
        driver.execute(f"UPDATE op SET {column} = ? WHERE seq = ?", (new, seq))

    found = finding(worked, tmp_path_factory.mktemp("acak"), edit)
    assert found.seq >= 1


def test_after_many_random_acts_tables_are_what_the_log_says_and_can_be_made_from_it(
    tmp_path: Path,
) -> None:
    with kantor_uji(tmp_path / "k") as k:
        worker = Pekerja(k, tmp_path, seed=2026)
        worker.kerjakan(500)
        assert sum(worker.done.values()) > 350, worker.refused
        assert not {code for code in worker.refused if code.startswith(("DB", "JAM"))}
        _assert_whole(k)
        before = _every_table(k.kantor)
        written = susun_ulang(k.kantor, k.admin, k.proyeksi.kosakata, job=JobControl())
        assert written > 500
        after = _every_table(k.kantor)
        changed = {name for name in before if before[name] != after[name]}
        assert changed == {"jejak_akses"}  # the rebuild itself left its line
        assert len(after["jejak_akses"]) == len(before["jejak_akses"]) + 1
        _assert_whole(k)
        found = k.sesi()
        from app.services.fasad import KipFasad

        assert KipFasad(found).cari("permintaan")
    reopened = buka_kantor(tmp_path / "k", k.kantor.key, jam=k.jam, projections=(Proyeksi(),))
    try:
        assert periksa_jejak(reopened, SISTEM, job=JobControl()).finding is None
        assert reopened.inkarnasi_baru == ""
    finally:
        reopened.close()


def _assert_whole(k: KantorUji) -> None:
    report = periksa_jejak(k.kantor, SISTEM, job=JobControl())
    assert report.finding is None
    assert report.records > 0


def _every_table(kantor: Kantor) -> dict[str, list[tuple[Any, ...]]]:
    """Every column of every travelling table, computed ones included (row numbers may differ)."""
    tables = {}
    with kantor.read() as session:
        connection = session.connection()
        for info in registry().values():
            names = [c.name for c in info.table.columns if c.name != "baris"]
            rows = connection.exec_driver_sql(
                f"SELECT {', '.join(names)} FROM {info.name} ORDER BY id"
            )
            tables[info.name] = [tuple(row) for row in rows]
    return tables
