# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A database that may be an older copy takes a new identity, and no number is given twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra import machine
from app.infra.highwater import HighWater, Mark
from app.infra.paths import state_dir
from app.services import nomor
from app.services.cadangan import buat_cadangan, pulihkan
from app.services.jejak import periksa_jejak
from app.services.kantor import Kantor, buka_kantor, buka_kunci
from app.services.pengguna import kenali, masuk
from app.services.perawatan import ambil_alih_register, nyatakan_jam
from app.services.permohonan import daftarkan
from app.services.proyeksi import Proyeksi
from app.sync.identity import MOVED, NO_MARK, OLDER, RESTORED
from tests.helpers.kantor import DRAFT, FRASA, PAGI, SANDI, KantorUji, kantor_uji

pytestmark = pytest.mark.expects_log
"""A new identity is a warning in the log"""


@contextmanager
def dibuka(root: Path, k: KantorUji) -> Iterator[Kantor]:
    key = buka_kunci(root, FRASA)
    assert key is not None
    kantor = buka_kantor(root, key, jam=k.jam, projections=(Proyeksi(),))
    try:
        yield kantor
    finally:
        kantor.close()


def daftar(kantor: Kantor, k: KantorUji, count: int) -> list[str]:
    return [
        daftarkan(kantor, k.ppid, replace(DRAFT, rincian=f"Dokumen {n}")).nomor
        for n in range(count)
    ]


def utuh(kantor: Kantor) -> None:
    assert periksa_jejak(kantor, SISTEM, job=JobControl()).finding is None


def test_opening_again_keeps_the_identity(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        daftar(k.kantor, k, 2)
        first = k.kantor.stream.wire_id
    for _ in range(3):
        with dibuka(tmp_path / "k", k) as kantor:
            assert (kantor.inkarnasi_baru, kantor.stream.wire_id) == ("", first)


def test_a_restored_backup_takes_a_new_identity_and_never_repeats_a_number(
    tmp_path: Path,
) -> None:
    with kantor_uji(tmp_path / "k") as k:
        given = daftar(k.kantor, k, 3)
        buat_cadangan(k.kantor, k.admin, tmp_path / "c.lumbung", job=JobControl())
        # past the end of the lease the backup knows: 1-25, then 26-50
        given += daftar(k.kantor, k, 30)
        old = k.kantor.stream
    pulihkan(tmp_path / "c.lumbung", tmp_path / "baru", passphrase=FRASA, job=JobControl())
    with dibuka(tmp_path / "baru", k) as kantor:
        assert kantor.inkarnasi_baru == RESTORED
        assert (kantor.stream.device, kantor.stream.incarnation) == (old.device, 2)
        again = daftar(kantor, k, 30)
        assert not set(given) & set(again)
        assert again[0].startswith("0051/")
        gaps = nomor.laporan_celah(kantor, SISTEM, register="permohonan", tahun=2026)
        assert [gap.urut for gap in gaps] == list(range(4, 51))
        assert all("sebelum buku" not in gap.keterangan for gap in gaps)
        utuh(kantor)
    with dibuka(tmp_path / "baru", k) as kantor:
        assert kantor.inkarnasi_baru == ""
        assert daftar(kantor, k, 1)[0].startswith("0081/")


def test_an_older_file_put_back_is_noticed(tmp_path: Path) -> None:
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        daftar(k.kantor, k, 1)
    shutil.copy(root / "lumbung.db", tmp_path / "lama.db")
    with dibuka(root, k) as kantor:
        given = daftar(kantor, k, 4)
    shutil.copy(tmp_path / "lama.db", root / "lumbung.db")
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == OLDER
        assert kantor.stream.incarnation == 2
        assert not set(given) & set(daftar(kantor, k, 4))
        utuh(kantor)
    with dibuka(root, k) as kantor:
        assert (kantor.inkarnasi_baru, kantor.stream.incarnation) == ("", 2)
    # put back once more: a third identity, never one that was used before
    shutil.copy(tmp_path / "lama.db", root / "lumbung.db")
    with dibuka(root, k) as kantor:
        assert (kantor.inkarnasi_baru, kantor.stream.incarnation) == (OLDER, 3)


def test_a_file_that_went_another_way_is_noticed(tmp_path: Path) -> None:
    """Same length, other content: the head differs though the count does not."""
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        daftar(k.kantor, k, 1)
    shutil.copytree(root, tmp_path / "salinan")
    with dibuka(root, k) as kantor:
        daftar(kantor, k, 2)
    mark = HighWater(state_dir(), k.kantor.key.office_id)
    mark_of_first = mark.read()
    with dibuka(tmp_path / "salinan", k) as kantor:
        assert kantor.inkarnasi_baru == OLDER
    assert mark_of_first is not None
    mark.write(replace(mark_of_first, head=b"x" * 32))
    mark.close()
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == OLDER


def test_a_missing_mark_takes_a_new_identity_once(tmp_path: Path) -> None:
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        daftar(k.kantor, k, 1)
    shutil.rmtree(state_dir())
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == NO_MARK
        assert kantor.stream.incarnation == 2
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == ""
        daftar(kantor, k, 1)
        utuh(kantor)


@pytest.mark.parametrize("content", [b"", b"x", b"y" * 61])
def test_a_torn_mark_counts_as_missing(tmp_path: Path, content: bytes) -> None:
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        daftar(k.kantor, k, 1)
    (state_dir() / f"{k.kantor.key.office_id.hex}.hw").write_bytes(content)
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == NO_MARK
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == ""


def test_a_mark_behind_the_database_is_no_reason(tmp_path: Path) -> None:
    """A crash between commit and mark loses the mark's last step only."""
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        daftar(k.kantor, k, 1)
        mark = k.kantor.mark()
        daftar(k.kantor, k, 3)
    assert mark is not None
    k.kantor.stream.high_water.write(mark)
    k.kantor.stream.high_water.close()
    with dibuka(root, k) as kantor:
        assert kantor.inkarnasi_baru == ""


def test_a_folder_moved_to_another_machine_is_another_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kantor_uji(tmp_path / "k") as k:
        given = daftar(k.kantor, k, 2)
        old = k.kantor.stream.device
    shutil.copytree(tmp_path / "k", tmp_path / "lain")
    monkeypatch.setattr(machine, "fingerprint", lambda: b"komputer lain!!!")
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state-lain"))
    with dibuka(tmp_path / "lain", k) as kantor:
        assert kantor.inkarnasi_baru == MOVED
        assert kantor.stream.device != old
        utuh(kantor)
        # another PC may still give out the register's numbers: until told otherwise, temporary ones
        (temporary,) = daftar(kantor, k, 1)
        assert temporary.startswith("SEMENTARA-")
        with pytest.raises(AccessDeniedError):
            ambil_alih_register(kantor, k.ppid, register="permohonan", alasan="pindah")
        with pytest.raises(ValidationError):
            ambil_alih_register(kantor, k.admin, register="permohonan", alasan=" ")
        taken, _ = ambil_alih_register(
            kantor, k.admin, register="permohonan", alasan="komputer lama rusak"
        )
        assert taken
        assert not ambil_alih_register(kantor, k.admin, register="permohonan", alasan="x")[0]
        after = daftar(kantor, k, 2)
        assert after[0].startswith("0026/")
        assert not set(given) & set(after)
        utuh(kantor)


def test_a_mark_that_cannot_be_written_does_not_undo_a_save(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kantor_uji(tmp_path / "k") as k:

        def full(_self: HighWater, _mark: Mark) -> None:
            raise OSError(28, "No space left on device")

        daftar(k.kantor, k, 1)
        monkeypatch.setattr(HighWater, "write", full)
        assert len(daftar(k.kantor, k, 2)) == 2
        monkeypatch.undo()


def test_a_clock_set_back_is_refused_until_an_administrator_accepts_it(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        daftar(k.kantor, k, 1)
        before = k.kantor.mark()
        k.jam.ke(PAGI.replace(year=2025))
        early = replace(DRAFT, tanggal_terima=k.jam.today())
        for act in (
            lambda: daftarkan(k.kantor, k.ppid, early),
            lambda: masuk(k.kantor, "rina", SANDI),
        ):
            with pytest.raises(UserError) as refusal:
                act()
            assert refusal.value.code == "JAM-001"
        assert k.kantor.mark() == before
        utuh(k.kantor)
        with pytest.raises(AccessDeniedError):
            nyatakan_jam(k.kantor, kenali(k.kantor, "rina", SANDI), alasan="baterai CMOS")
        with pytest.raises(ValidationError):
            nyatakan_jam(k.kantor, k.admin, alasan="")
        nyatakan_jam(k.kantor, kenali(k.kantor, "admin", SANDI), alasan="baterai CMOS")
        assert masuk(k.kantor, "rina", SANDI).id == k.ppid.id
        assert daftarkan(k.kantor, k.ppid, early).nomor.endswith("/2025")
        utuh(k.kantor)
        k.jam.maju(minutes=-9)  # clocks are corrected by minutes all the time
        daftarkan(k.kantor, k.ppid, early)
        k.jam.maju(minutes=-30)
        with pytest.raises(UserError, match="JAM-001"):
            daftarkan(k.kantor, k.ppid, early)


def test_a_clock_set_back_stays_known_after_a_restore(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        daftar(k.kantor, k, 1)
        buat_cadangan(k.kantor, k.admin, tmp_path / "c.lumbung", job=JobControl())
    pulihkan(tmp_path / "c.lumbung", tmp_path / "baru", passphrase=None, job=JobControl())
    k.jam.maju(days=-30)
    with (
        dibuka(tmp_path / "baru", k) as kantor,
        pytest.raises(UserError, match="JAM-001"),
    ):
        daftarkan(kantor, k.ppid, replace(DRAFT, tanggal_terima=k.jam.today()))
