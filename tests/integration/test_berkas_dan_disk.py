# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Full and locked disks, odd files, damaged backups, names of every kind."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisPemohon
from app.domain.pelaku import SISTEM
from app.services.cadangan import buat_cadangan, periksa_cadangan, pulihkan
from app.services.fasad import BerkasFasad, KipFasad
from app.services.fasad_register import RegisterFasad
from app.services.jejak import periksa_jejak
from tests.helpers.kantor import DRAFT, FRASA, KantorUji, kantor_uji

ROOT = Path(__file__).parents[2]
JOB = JobControl()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def code(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refusal:
        act()
    return refusal.value.code


def on_small_disk(kind: str, tmp_path: Path) -> dict[str, Any]:
    if shutil.which("unshare") is None or sys.platform != "linux":
        pytest.skip("no mount namespaces on this system")
    probe = subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)],
        capture_output=True, check=False,
    )  # fmt: skip
    if probe.returncode:
        pytest.skip("mounting is not permitted here")
    environment = {**os.environ, "LUMBUNG_STATE": str(tmp_path / "state")}
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-m", "tests.helpers.disk_kecil", kind, str(tmp_path)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_full_disk_at_opening_is_called_full(tmp_path: Path) -> None:
    found = on_small_disk("penuh_buka", tmp_path)
    assert found == {"buka": "DB-001", "sama": True, "lagi": ""}


def test_a_full_disk_refuses_everything_and_loses_nothing(tmp_path: Path) -> None:
    assert on_small_disk("penuh", tmp_path) == {
        "simpan": "DB-001",
        "surat": "BRK-101",
        "berkas": "BRK-004",
        "cadangan": "DB-001",
        "ekspor": "DB-001",
        "tersisa": True,
        "sampah": [],
        "lagi": "",
        "utuh": True,
    }


def test_a_locked_disk_is_refused_and_opens_again_later(tmp_path: Path) -> None:
    assert on_small_disk("terkunci", tmp_path) == {
        "buka": "KAN-003",
        "ekspor": "BRK-102",
        "sama": True,
        "lagi": "",
    }


def attach(k: KantorUji, path: Path) -> object:
    rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
    return BerkasFasad(k.sesi()).lampirkan(rid, path, JenisLampiran.LAINNYA, "uji", JOB)


def blobs(k: KantorUji) -> int:
    return sum(1 for path in k.kantor.paths.blobs.rglob("*") if path.is_file())


def test_files_that_cannot_be_attached(office: KantorUji, tmp_path: Path) -> None:
    empty, huge, gone = tmp_path / "kosong.pdf", tmp_path / "besar.pdf", tmp_path / "hilang.pdf"
    empty.touch()
    with huge.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert code(lambda: attach(office, empty)) == "BRK-002"
    assert code(lambda: attach(office, huge)) == "BRK-003"
    assert code(lambda: attach(office, gone)) == "BRK-001"
    assert code(lambda: attach(office, tmp_path)) == "BRK-001"
    assert blobs(office) == 0
    assert periksa_jejak(office.kantor, SISTEM, job=JOB).finding is None


def test_a_file_for_a_case_that_is_gone_is_not_kept(office: KantorUji, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"isi")
    stranger = office.kantor.new_id()
    facade = BerkasFasad(office.sesi())
    assert (
        code(lambda: facade.lampirkan(stranger, path, JenisLampiran.LAINNYA, "uji", JOB))
        == "PMH-012"
    )
    assert blobs(office) == 0


def test_a_file_that_changes_while_it_is_read_is_refused(
    office: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sealing the new content under the old content's key would lay both open."""
    from app.services import lampiran

    path = tmp_path / "a.txt"
    path.write_bytes(b"pertama")
    attach(office, path)
    hash_file = lampiran.hash_file

    def hash_then_change(target: Path, *, job: JobControl) -> str:
        digest = hash_file(target, job=job)
        target.write_bytes(b"kedua")
        return digest

    monkeypatch.setattr(lampiran, "hash_file", hash_then_change)
    assert code(lambda: attach(office, path)) == "BRK-012"
    assert blobs(office) == 1


def test_one_content_is_kept_once_and_both_records_open_it(
    office: KantorUji, tmp_path: Path
) -> None:
    facade = BerkasFasad(office.sesi())
    rid = KipFasad(office.sesi()).daftarkan(DRAFT).id
    letter = facade.terbitkan(rid, facade.surat_tersedia(rid)[0])
    path = tmp_path / "salinan surat.pdf"
    path.write_bytes(letter.pdf)
    berkas_id, _ = facade.lampirkan(rid, path, JenisLampiran.LAINNYA, "uji", JOB)
    assert facade.baca(berkas_id, "uji").isi == letter.pdf
    assert facade.baca_surat(letter.row.id, "buka surat") == letter.pdf
    assert blobs(office) == 1


def test_attaching_the_original_again_repairs_a_damaged_file(
    office: KantorUji, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"isi yang penting" * 1000)
    berkas_id, _ = attach(office, path)  # type: ignore[misc]
    facade = BerkasFasad(office.sesi())
    (blob,) = (p for p in office.kantor.paths.blobs.rglob("*") if p.is_file())
    blob.write_bytes(blob.read_bytes()[:-30])
    assert code(lambda: facade.baca(berkas_id, "uji")) == "BRK-011"
    blob.unlink()
    assert code(lambda: facade.baca(berkas_id, "uji")) == "BRK-010"
    attach(office, path)
    assert facade.baca(berkas_id, "uji").isi == path.read_bytes()


@pytest.mark.parametrize(
    "name", ["surat 🌸.pdf", "ملف.pdf", "a\"b'c`.pdf", "x" * 240 + ".pdf", "\u202egnp.exe.pdf"]
)
def test_file_names_of_every_kind(office: KantorUji, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"isi")
    berkas_id, _ = attach(office, path)  # type: ignore[misc]
    kept = BerkasFasad(office.sesi()).baca(berkas_id, "uji").nama
    assert kept.endswith(".pdf")
    assert len(kept) <= 200
    assert "\u202e" not in kept


NAMES = {
    "emoji": "Dewi 🌸👩‍👩‍👧 Lestari",
    "rtl": "محمد الأمين بن عبد الله",
    "quotes": 'Andi “Bang” O\'Neil `x` "y" <b>&amp;',
    "formula": '=HYPERLINK("http://x","y")',
    "plus": "+628123|cmd",
    "sql": "Robert'); DROP TABLE permohonan;--",
    "percent": "100% {nama} %s \\n \\x00",
    "combining": "Zo\u0308e\u0301" + "\u0301" * 20,
    "cjk": "王小明 かな",
    "spaces": "  dua   spasi  ",
    "controls": "baris\x07satu\x1b[31m",
    "direction": "awal\u202eriblabret\u202c akhir",
}


@pytest.mark.parametrize("kind", sorted(NAMES))
def test_names_of_every_kind_reach_letter_and_register(
    office: KantorUji, tmp_path: Path, kind: str
) -> None:
    draft = replace(DRAFT, nama_pemohon=NAMES[kind], jenis_pemohon=JenisPemohon.KELOMPOK)
    kip, facade = KipFasad(office.sesi()), BerkasFasad(office.sesi())
    rid = kip.daftarkan(draft).id
    stored = kip.detail(rid, "uji").draft.nama_pemohon
    assert stored == stored.strip()
    assert not set(stored) & set("\x07\x1b\u202e\u202c\x00")
    assert facade.terbitkan(rid, facade.surat_tersedia(rid)[0]).pdf.startswith(b"%PDF")
    for bentuk in ("xlsx", "pdf"):
        for publik in (False, True):
            target = tmp_path / f"{bentuk}-{publik}.{bentuk}"
            RegisterFasad(office.sesi()).ekspor(
                target, tahun=2026, publik=publik, bentuk=bentuk, job=JOB
            )
    book = load_workbook(tmp_path / "xlsx-False.xlsx", data_only=False)
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    text = " ".join(str(cell.value) for cell in cells)
    assert stored.lstrip("=+") in text
    for word in stored.split()[:1]:
        assert kip.cari(word) is not None  # a search with any sign never fails
    assert periksa_jejak(office.kantor, SISTEM, job=JOB).finding is None


def test_ten_thousand_characters(office: KantorUji, tmp_path: Path) -> None:
    kip, facade = KipFasad(office.sesi()), BerkasFasad(office.sesi())
    assert code(lambda: kip.daftarkan(replace(DRAFT, nama_pemohon="x" * 10_000))) == "PMH-001"
    for text in ("kata " * 2000, "x" * 10_000, "🌸" * 10_000):
        rid = kip.daftarkan(replace(DRAFT, rincian=text)).id
        assert kip.detail(rid).draft.rincian == text.strip()
        assert facade.terbitkan(rid, facade.surat_tersedia(rid)[0]).pdf.startswith(b"%PDF")
    done = RegisterFasad(office.sesi()).ekspor(
        tmp_path / "r.xlsx", tahun=2026, publik=False, bentuk="xlsx", job=JOB
    )
    assert done.baris == 3
    assert kip.cari("y" * 10_000) == ()


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("cadangan")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(folder / "state"))
        with kantor_uji(folder / "k") as k:
            path = folder / "a.txt"
            path.write_bytes(b"isi" * 500)
            attach(k, path)
            buat_cadangan(k.kantor, k.admin, folder / "a.lumbung", job=JOB)
    return (folder / "a.lumbung").read_bytes()


def refuses_backup(tmp_path: Path, data: bytes) -> bool:
    path, target = tmp_path / "c.lumbung", tmp_path / "pulih"
    path.write_bytes(data)
    try:
        pulihkan(path, target, passphrase=FRASA, job=JOB)
    except UserError as error:
        assert error.code in {"CAD-002", "CAD-004"}  # noqa: PT017 - both are right answers
        assert not target.exists()
        assert [p.name for p in tmp_path.iterdir()] == ["c.lumbung"]
        return True
    shutil.rmtree(target)
    return False


def test_every_flipped_bit_of_a_backup_is_found_or_harmless(tmp_path: Path, backup: bytes) -> None:
    random = Random(5)
    passed = 0
    for _ in range(100):
        data = bytearray(backup)
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        passed += not refuses_backup(tmp_path, bytes(data))
    # a flip in a date or attribute field of the archive changes nothing of the office
    assert passed <= 10
    end = len(backup) - 2000
    for _ in range(100):  # the directory and the list at the end, where it hurts
        data = bytearray(backup)
        data[random.randrange(end, len(data))] ^= 1 << random.randrange(8)
        refuses_backup(tmp_path, bytes(data))


def test_every_truncation_of_a_backup_is_found(tmp_path: Path, backup: bytes) -> None:
    random = Random(6)
    for cut in [0, 1, 21, 22, len(backup) - 1, *(random.randrange(len(backup)) for _ in range(60))]:
        assert refuses_backup(tmp_path, backup[:cut]), cut


def forged(backup: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The same backup with other members and a list that fits them."""
    with zipfile.ZipFile(io.BytesIO(backup)) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if name != "daftar.json"}
    change(members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
        facts = {
            name: {"sha256": sha256(data).hexdigest(), "ukuran": len(data)}
            for name, data in members.items()
        }
        archive.writestr("daftar.json", json.dumps({"format": 1, "isi": facts}))
    return out.getvalue()


def test_a_forged_backup_that_fits_its_list_is_accepted_only_unchanged(
    tmp_path: Path, backup: bytes
) -> None:
    assert not refuses_backup(tmp_path, forged(backup, lambda _members: None))


@pytest.mark.parametrize(
    "name",
    [
        "../jahat", "/tmp/jahat", "berkas/../../jahat", "C:\\jahat", "..\\jahat", "berkas\\..\\x",
        "lumbung.db-wal", "dipulihkan", "berkas/ab/x", "kunci.json/x", "berkas/", " ", "a\nb",
    ],
)  # fmt: skip
def test_a_backup_cannot_write_outside_its_folder(tmp_path: Path, backup: bytes, name: str) -> None:
    def slip(members: dict[str, bytes]) -> None:
        members[name] = b"jahat"

    assert refuses_backup(tmp_path, forged(backup, slip))
    assert not (tmp_path.parent / "jahat").exists()


@pytest.mark.parametrize("name", ["lumbung.db", "kunci.json", "kantor.json"])
def test_a_backup_without_an_office_in_it(tmp_path: Path, backup: bytes, name: str) -> None:
    assert refuses_backup(tmp_path, forged(backup, lambda members: members.pop(name) and None))


def test_a_backup_of_a_newer_program_and_of_something_else(tmp_path: Path, backup: bytes) -> None:
    newer = backup.replace(b'"format": 1', b'"format": 9')
    assert refuses_backup(tmp_path, newer)
    assert refuses_backup(tmp_path, b"PK\x03\x04 bukan apa-apa")
    (tmp_path / "folder").mkdir()
    assert code(lambda: periksa_cadangan(tmp_path / "folder", job=JOB)) == "CAD-002"
    assert code(lambda: periksa_cadangan(tmp_path / "tidak ada", job=JOB)) == "CAD-002"


def test_a_restore_never_overwrites_and_asks_for_the_right_passphrase(
    tmp_path: Path, backup: bytes
) -> None:
    path, target = tmp_path / "c.lumbung", tmp_path / "isi"
    path.write_bytes(backup)
    target.mkdir()
    (target / "surat.txt").write_text("penting", encoding="ascii")
    assert code(lambda: pulihkan(path, target, passphrase=FRASA, job=JOB)) == "CAD-003"
    assert (target / "surat.txt").read_text(encoding="ascii") == "penting"
    assert code(lambda: pulihkan(path, tmp_path / "b", passphrase="salah", job=JOB)) == "KUN-001"
    assert not (tmp_path / "b").exists()


def test_a_backup_is_never_overwritten_and_a_leftover_part_is_no_obstacle(
    office: KantorUji, tmp_path: Path
) -> None:
    target = tmp_path / "a.lumbung"
    (tmp_path / "a.lumbung.part").write_bytes(b"sisa mati listrik")
    buat_cadangan(office.kantor, office.admin, target, job=JOB)
    assert not (tmp_path / "a.lumbung.part").exists()
    before = target.read_bytes()
    assert code(lambda: buat_cadangan(office.kantor, office.admin, target, job=JOB)) == "CAD-001"
    assert target.read_bytes() == before
    nowhere = tmp_path / "tidak ada" / "a.lumbung"
    assert code(lambda: buat_cadangan(office.kantor, office.admin, nowhere, job=JOB)) == "CAD-005"
