# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the check and the backup say of an office that lost files, pages or its key's form."""

from __future__ import annotations

import errno
import json
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cli.main import main
from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.infra import keys
from app.models.kip import Permohonan
from app.services import cadangan
from app.services.fasad import BerkasFasad, DataFasad, KipFasad
from tests.helpers.kantor import DRAFT, FRASA, KantorUji, kantor_uji

JOB = JobControl()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
        path = tmp_path / "nota.txt"
        path.write_bytes(b"isi nota" * 500)
        BerkasFasad(k.sesi()).lampirkan(rid, path, JenisLampiran.LAINNYA, "uji", JOB)
        yield k


def stored(k: KantorUji) -> list[Path]:
    return [path for path in k.kantor.paths.blobs.rglob("*") if path.is_file()]


@pytest.mark.parametrize("damage", ["gone", "cut", "flipped"])
def test_a_lost_attachment_is_a_finding_and_the_backup_says_so(
    office: KantorUji, tmp_path: Path, damage: str
) -> None:
    data = DataFasad(office.sesi())
    assert data.periksa_jejak(JOB).finding is None
    assert data.buat_cadangan(tmp_path / "utuh.lmc", JOB).rusak == ()
    (blob,) = stored(office)
    content = bytearray(blob.read_bytes())
    content[len(content) // 2] ^= 1
    blob.unlink()
    if damage != "gone":
        blob.write_bytes(content[:-9] if damage == "cut" else content)
    found = data.periksa_jejak(JOB).finding
    assert found is not None
    assert (found.kind, "nota.txt" in found.what) == ("berkas", True)
    assert data.buat_cadangan(tmp_path / "kurang.lmc", JOB).rusak == ("nota.txt",)


def test_a_file_that_was_taken_off_is_not_missed(office: KantorUji) -> None:
    facade = BerkasFasad(office.sesi())
    (row,) = KipFasad(office.sesi()).detail(_only_case(office)).lampiran
    facade.hapus(row.id, "salah unggah")
    (blob,) = stored(office)
    blob.unlink()
    assert DataFasad(office.sesi()).periksa_jejak(JOB).finding is None


def _only_case(k: KantorUji) -> UUID:
    with k.kantor.read() as session:
        return session.scalars(select(Permohonan.id)).one()


def test_every_page_is_read_also_those_no_query_needs(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        KipFasad(k.sesi()).daftarkan(DRAFT)
        sesi = k.sesi()
        with k.kantor.read() as session:
            run = session.connection().exec_driver_sql
            query = "SELECT min(rootpage) FROM sqlite_master WHERE name LIKE 'ix_permohonan%%'"
            page, size = int(run(query).scalar_one()), int(run("PRAGMA page_size").scalar_one())
        k.kantor.writer.dispose()
        k.kantor.reader.dispose()
        database = k.kantor.paths.database
        content = bytearray(database.read_bytes())
        content[(page - 1) * size + 200] ^= 1
        database.write_bytes(content)
        with pytest.raises(EnvironmentFaultError) as refused:
            DataFasad(sesi).periksa_jejak(JOB)
        assert refused.value.code == "DB-003"


def test_a_locked_medium_is_said_in_words(
    office: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_path: Path, *, missing_ok: bool = False) -> None:
        if _path.name.endswith(".part"):
            raise OSError(errno.EROFS, "Read-only file system")
        if _path.exists() or not missing_ok:
            original(_path)

    original = Path.unlink
    monkeypatch.setattr(Path, "unlink", locked)
    with pytest.raises(UserError) as refused:
        DataFasad(office.sesi()).buat_cadangan(tmp_path / "c.lmc", JOB)
    assert refused.value.code == "CAD-005"


@pytest.mark.parametrize("name", ["x" * 300, "a/" * 3000 + "b"])
def test_a_folder_name_no_disk_takes(office: KantorUji, tmp_path: Path, name: str) -> None:
    DataFasad(office.sesi()).buat_cadangan(tmp_path / "c.lmc", JOB)
    with pytest.raises(UserError) as refused:
        cadangan.pulihkan(tmp_path / "c.lmc", tmp_path / name, passphrase=FRASA, job=JOB)
    assert refused.value.code == "BRK-104"


def _damage_a_page(path: Path) -> None:
    """Make a backup that fits its own list but whose database has a damaged page."""
    with zipfile.ZipFile(path) as archive:
        members = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    database = members["lumbung.db"]
    database[len(database) // 2] ^= 1
    listed = json.loads(members.pop("daftar.json"))
    listed["isi"]["lumbung.db"]["sha256"] = sha256(database).hexdigest()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, bytes(content))
        archive.writestr("daftar.json", json.dumps(listed))


def test_a_restore_says_what_it_could_not_check(
    office: KantorUji, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without passphrase and key store no page can be read; the damage is not hidden by silence."""
    path = tmp_path / "c.lmc"
    count = DataFasad(office.sesi()).buat_cadangan(path, JOB).berkas
    _damage_a_page(path)
    done = cadangan.pulihkan(path, tmp_path / "tanpa", passphrase=None, job=JOB)
    assert (done.folder, done.berkas, done.dibuka) == (tmp_path / "tanpa", count, "")
    assert "BELUM diperiksa: isi basis data" in done.kalimat
    with pytest.raises(EnvironmentFaultError) as refused:
        cadangan.pulihkan(path, tmp_path / "frasa", passphrase=FRASA, job=JOB)
    assert refused.value.code == "DB-003"
    assert not (tmp_path / "frasa").exists()
    words = ["backup", "restore", str(path), "--data"]
    assert main([*words, str(tmp_path / "cli"), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert (printed["database_checked"], printed["opened_with"]) == (False, None)
    assert main([*words, str(tmp_path / "cli2")]) == 0
    assert "BELUM diperiksa" in capsys.readouterr().out


def test_a_restore_asks_the_key_store_when_no_passphrase_is_given(
    tmp_path: Path, memory_keyring: object
) -> None:
    del memory_keyring
    path = tmp_path / "c.lmc"
    with kantor_uji(tmp_path / "k") as k:
        DataFasad(k.sesi()).buat_cadangan(path, JOB)
    done = cadangan.pulihkan(path, tmp_path / "a", passphrase=None, job=JOB)
    assert done.dibuka == cadangan.GUDANG
    assert "kunci dari penyimpan kunci dan utuh" in done.kalimat
    done = cadangan.pulihkan(path, tmp_path / "b", passphrase=FRASA, job=JOB)
    assert done.dibuka == cadangan.FRASA
    _damage_a_page(path)
    with pytest.raises(EnvironmentFaultError) as refused:
        cadangan.pulihkan(path, tmp_path / "c", passphrase=None, job=JOB)
    assert refused.value.code == "DB-003"
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("field", ["format", "kantor"])
@pytest.mark.parametrize("value", [None, 0, -1, [], {}, "zz", 99])
def test_a_key_file_of_another_form_is_damaged(tmp_path: Path, field: str, value: object) -> None:
    with kantor_uji(tmp_path / "k") as k:
        path = k.kantor.paths.keys
        document = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(document | {field: value}), encoding="utf-8")
        with pytest.raises(UserError) as refused:
            keys.open_with_passphrase(path, FRASA)
        assert refused.value.code == "KUN-002"
        with pytest.raises(UserError) as refused:
            keys.open_with_keyring(path)
        assert refused.value.code == "KUN-002"
